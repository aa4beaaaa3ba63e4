// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/selection.h"
#include "app/typedpart.h"

namespace phalera {

class RecentSearches;

/// Something that may be meant by what is being typed.
struct Suggestion
{
    enum class Kind : quint8 { Recent, Field, Value, Name };
    Kind kind = Kind::Field;
    QString words; ///< as it is shown
    QString note;  ///< what it is, or how many records have it
    QString text;  ///< what is put in place of the text from `start` to the cursor
    qsizetype start = 0;
};

/// Finds suggestions for the search line: fields that begin as typed, by their names in the query and in the user's
/// language; values of a field, the most frequent among the matches first; names of people; recent searches. Values and
/// names are looked up on the pool; what comes too late is dropped.
class Suggester : public QObject
{
    Q_OBJECT
public:
    explicit Suggester(const Selection &selection, QObject *parent = nullptr);
    ~Suggester() override;

    void setRecent(const RecentSearches *recent) { m_recent = recent; }
    /// Looks up what may be meant, and says it by found(), at once or later. An empty text: recent searches.
    void ask(const QString &text, qsizetype cursor);
    /// Nothing is wanted any more of what was asked.
    void forget();

signals:
    void found(const QList<phalera::Suggestion> &suggestions);

private:
    [[nodiscard]] QList<Suggestion> recent(const QString &text) const;
    [[nodiscard]] QList<Suggestion> fields(const TypedPart &part) const;
    void lookUp(const TypedPart &part, const QList<Suggestion> &before);

    const Selection &m_selection;
    const RecentSearches *m_recent = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>();
    QFutureWatcher<QList<Suggestion>> m_watcher;
};

} // namespace phalera
