// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QFile>
#include <QJsonObject>
#include <QSet>

namespace phalera {

/// The file that a fetch grows in: NAME.part until it is complete, then NAME.
class FetchFile
{
public:
    /// Opens the part, and learns what an earlier fetch brought into it; a line that was torn off is dropped. Errors:
    /// FileExists where NAME is there already, FileNotWritable.
    Result<void> open(const QString &path);
    /// Id of the first entity; empty in a new file.
    [[nodiscard]] const QString &first() const { return m_first; }
    [[nodiscard]] bool contains(const QString &id) const { return m_ids.contains(id); }
    [[nodiscard]] const QSet<QString> &people() const { return m_people; }

    /// Adds entities, all or none. Errors: DiskFull, FileNotWritable.
    Result<void> add(const QList<QJsonObject> &entities);
    /// Gives it its name.
    Result<void> complete();
    void close() { m_file.close(); }

private:
    void learn(const QJsonObject &entity);
    [[nodiscard]] tl::unexpected<Error> notWritten() const;

    QString m_path;
    QFile m_file;
    QString m_first;
    QSet<QString> m_ids;
    QSet<QString> m_people;
};

} // namespace phalera
