// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QObject>

namespace phalera {

/// The archives that were opened last.
class RecentArchives : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype Most = 10;

    explicit RecentArchives(Settings &settings, QObject *parent = nullptr);

    /// Paths, the last one first; the files need not be there any more.
    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();
    /// Name and folder, as two archives may be called alike; says also where the file is not there.
    [[nodiscard]] static QString label(const QString &path);

signals:
    void changed();

private:
    void set(const QStringList &paths);

    Settings &m_settings;
};

} // namespace phalera
