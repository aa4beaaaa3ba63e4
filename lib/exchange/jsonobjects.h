// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QHash>
#include <QIODevice>
#include <QJsonObject>

#include <optional>

namespace phalera {

/// Reads the objects of a JSON text (RFC 8259) that is an array of objects, or of JSON Lines (one object after
/// another), one at a time, in constant memory.
class JsonObjects
{
public:
    static constexpr qsizetype LargestObject = qsizetype(16) << 20; ///< bytes

    /// `device` is open for reading and outlives the reader; `fileName` is what places name.
    JsonObjects(QIODevice &device, QString fileName);

    /// The next object, or what is wrong: BadJson (args: what the parser says, or what stands where an object should),
    /// TooLarge, FileNotReadable, EmptyFile where there is none at all. None at the end. After an object that is broken
    /// inside reading goes on behind it.
    std::optional<Result<QJsonObject>> next();
    /// Where the last object begins.
    [[nodiscard]] const Place &place() const { return m_place; }
    /// Where a member of the last object begins; that of the object for one that it does not have.
    [[nodiscard]] Place placeOf(const QString &member) const;
    [[nodiscard]] bool canContinue() const { return !m_ended; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] std::optional<char> peek();
    char take();
    [[nodiscard]] bool skipToObject();
    void readObject();
    void noteMember(qsizetype start);
    [[nodiscard]] Place here() const { return { m_fileName, m_line, m_column, {} }; }
    [[nodiscard]] tl::unexpected<Error> stop(Error::Kind kind, const QStringList &args);
    [[nodiscard]] Place placeAt(qsizetype offset) const;

    QIODevice &m_device;
    QString m_fileName;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
    qint64 m_bytesRead = 0;
    QByteArray m_object;
    Place m_place;
    QHash<QByteArray, Place> m_members; ///< by the name as it is written
    bool m_isArray = false;
    bool m_hasObject = false; ///< one was read already
    bool m_isTooLarge = false;
    bool m_ended = false;
};

} // namespace phalera
