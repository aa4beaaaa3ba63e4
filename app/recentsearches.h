// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/selection.h"
#include "app/settings.h"

#include <QObject>
#include <QTimer>

namespace phalera {

/// The last queries that were meant: those that stood for a while, or on whose answer the user acted. What is passed
/// through while typing is none.
class RecentSearches : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype Most = 50;
    static constexpr std::chrono::milliseconds Rest { 2000 };

    RecentSearches(Selection &selection, Settings &settings, QObject *parent = nullptr);

    /// Canonical texts, the last one first.
    [[nodiscard]] QStringList all() const;
    /// Those that hold the text, small and capital letters alike; those that begin with it first.
    [[nodiscard]] QStringList matching(QStringView text, qsizetype most) const;
    /// Whether searches are kept at all. To keep none forgets those that were.
    [[nodiscard]] bool isKeeping() const;
    void setKeeping(bool keeps);
    void clear();

public slots:
    /// The query of now is meant: its answer was acted upon.
    void keepNow();

signals:
    void changed();

private:
    void keep();

    Selection &m_selection;
    Settings &m_settings;
    QTimer m_resting;
    QString m_passing; ///< the last one kept, if by resting alone: more may be typed to it
};

} // namespace phalera
