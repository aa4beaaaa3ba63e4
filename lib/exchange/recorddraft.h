// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "exchange/recordreader.h"
#include "names/fullname.h"

#include <QJsonObject>

namespace phalera {

/// A date of a foreign file, and how it stands there.
struct DateReading
{
    Date date {};          ///< null where it could not be read
    bool saysMore = false; ///< the wording says more than the date holds
};

/// A record on the way from a foreign description into a table. What a field cannot hold is kept as wording, under the
/// name that the file has for it, and said in a remark: nothing is lost, and nothing is made of it.
class RecordDraft
{
public:
    RecordDraft(Table table, Place where);

    [[nodiscard]] QString value(QAnyStringView field) const;
    [[nodiscard]] qint64 lineOf(const QString &field) const { return m_lines.value(field, m_where.line); }
    [[nodiscard]] Table table() const { return m_table; }

    /// Sets a field that says nothing yet; another value beside the first is kept as wording. What the field cannot
    /// take is kept so too, with a remark: ValueNotRead.
    void set(QLatin1StringView field, const QString &text, qint64 line);
    /// Sets a date as it was read from `written`.
    void setDate(QLatin1StringView field, const DateReading &reading, const QString &written, qint64 line);
    /// Adds a text to what a field says already.
    void append(QLatin1StringView field, const QString &text, QLatin1StringView separator);
    /// Takes a name of a person: the first one in Cyrillic and the first one in Latin letters are the name, any other
    /// is another name.
    void addName(const FullName &name);
    void addOtherName(const QString &name);
    void addSource(const QString &id);
    /// Keeps what no field holds; `what` is what the file calls it.
    void keep(const QString &what, const QString &text);
    void remark(Error::Kind kind, const QStringList &args, qint64 line);

    /// The record with this id, or every problem that it has.
    [[nodiscard]] tl::expected<ReadRecord, QList<Error>> finish(const QString &id, const QString &locator) const;

private:
    [[nodiscard]] Place placeOf(QLatin1StringView field, qint64 line) const;
    void addWording(const QString &what, const QString &text);

    Table m_table;
    Place m_where;
    QStringList m_values;
    QHash<QString, qint64> m_lines;
    QJsonObject m_wording;
    QStringList m_kept;
    QList<Error> m_remarks;
};

/// A name whose given name has a patronymic behind it, as libraries and genealogists write it, in its parts; any other
/// as it is.
[[nodiscard]] FullName withPatronymicApart(const FullName &name);
[[nodiscard]] bool isCyrillic(QStringView text);
[[nodiscard]] bool isLatin(QStringView text);

} // namespace phalera
