// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QHash>
#include <QIODevice>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace phalera {

/// Where the objects of a JSON text stand.
struct JsonForm
{
    QList<QByteArray> path {};      ///< names of the members that lead to the array or object that holds them
    bool allowsLooseCommas = false; ///< lines cut out of an array keep the commas, or one bracket
};

/// Reads the objects of a JSON text (RFC 8259) that is an array of objects, or of JSON Lines (one object after
/// another), or of an array or object deeper inside, one at a time, in constant memory.
class JsonObjects
{
public:
    static constexpr qsizetype LargestObject = qsizetype(16) << 20; ///< bytes
    static constexpr qsizetype LongestName = 4096;                  ///< bytes of a member's name around the objects

    /// `device` is open for reading and outlives the reader; `fileName` is what places name.
    JsonObjects(QIODevice &device, QString fileName, JsonForm form = {});

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
    [[nodiscard]] static bool isBlank(char byte);
    [[nodiscard]] std::optional<char> peek();
    char take();
    [[nodiscard]] bool skipToObject();
    [[nodiscard]] bool enter();
    [[nodiscard]] bool leave();
    [[nodiscard]] bool enterMember(qsizetype depth);
    [[nodiscard]] std::optional<char> peekSign();
    [[nodiscard]] bool skipSign(char sign);
    [[nodiscard]] std::optional<QByteArray> takeName();
    [[nodiscard]] bool skipValue();
    void skipText();
    std::optional<Result<QJsonObject>> endOfObjects();
    void readObject();
    void noteMember(qsizetype start);
    [[nodiscard]] Place here() const { return { m_fileName, m_line, m_column, {} }; }
    [[nodiscard]] tl::unexpected<Error> stop(Error::Kind kind, const QStringList &args);
    [[nodiscard]] Place placeAt(qsizetype offset) const;

    QIODevice &m_device;
    QString m_fileName;
    JsonForm m_form;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
    qint64 m_bytesRead = 0;
    QByteArray m_object;
    Place m_place;
    QHash<QByteArray, Place> m_members; ///< by the name as it is written
    bool m_isArray = false;
    bool m_isMap = false;     ///< the objects are the members of one
    bool m_isInside = false;  ///< of what the path leads to
    bool m_hasObject = false; ///< one was read already
    bool m_isTooLarge = false;
    bool m_ended = false;
};

} // namespace phalera
