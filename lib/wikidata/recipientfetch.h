// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wikidata/fetchfile.h"
#include "wikidata/service.h"

#include <QSet>

namespace phalera {

struct FetchProgress
{
    qint64 linked = 0;     ///< items that link to the award, as far as they are listed
    qint64 looked = 0;     ///< of those, looked at
    qint64 recipients = 0; ///< of those, people who hold the award; saved
    bool isListed = false; ///< `linked` is all of them
};

/// Fetches the recipients of an award from the service into a file of lines of entities, which is then read as any
/// saved file. First comes the item of the award, then, page by page of what links to it, the names of the places,
/// occupations and works that its recipients name, and the recipients. While it grows the file is called NAME.part; a
/// fetch that was broken off is taken up where it stood.
class RecipientFetch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype EntitiesAtOnce = 50; ///< as many as the service gives to anybody

    explicit RecipientFetch(ServiceOptions options, QObject *parent = nullptr);

    /// Fetches into a file that is not there yet; result() tells how it ended. Errors: FileExists; BadArgument (args:
    /// the item) for what is no id of an item; BadAnswer where there is no such item, or where the part that is there
    /// is of another one; FileNotWritable, DiskFull; as Service::ask().
    void start(const QString &item, const QString &path);
    /// What came stays in the part, for the next time.
    void stop();

    [[nodiscard]] const FetchProgress &progress() const { return m_progress; }
    /// How the last fetch ended. An error means that the part, if there is one, stays.
    [[nodiscard]] const Result<void> &result() const { return m_result; }

signals:
    void progressed(const phalera::FetchProgress &progress);
    /// The service is to be asked again after this time.
    void waiting(std::chrono::milliseconds time);
    /// result() says how; not after stop().
    void finished();

private:
    void askForAward();
    void askForLinks();
    void takeLinks(const QJsonObject &answer);
    void lookAtNext();
    void askForEntities(const QStringList &ids);
    void takeEntities(const QJsonObject &answer);
    void askForNames();
    void takeNames(const QJsonObject &answer);
    void save();
    void give(Result<void> result);
    void badAnswer(const QString &reason);
    [[nodiscard]] bool isRecipient(const QJsonObject &entity) const;
    [[nodiscard]] QList<QJsonObject> entitiesIn(const QJsonObject &answer) const;

    Service m_service;
    FetchFile m_file;
    QString m_item;
    FetchProgress m_progress;
    Result<void> m_result;
    QStringList m_toLookAt;
    QSet<QString> m_listed;
    QJsonObject m_continue;          ///< what the service wants to be told for the next page
    QList<QJsonObject> m_recipients; ///< of this page, until all that they name is known
    QList<QJsonObject> m_names;
    QStringList m_unnamed;
};

} // namespace phalera
