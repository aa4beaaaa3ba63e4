// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace phalera {

/// What every model of this library answers beside Qt's own roles. Facts only: words, colours and fonts are the
/// application's.
enum Role : int {
    RecordIdRole = Qt::UserRole,        ///< QString: id of the record that the row shows
    TableRole,                          ///< int(Table): the table of that record
    FieldRole,                          ///< int(Field): the field of the column; also in the header
    CodeRole,                           ///< QString: canonical text of the cell; empty where it is not known
    ConflictRole,                       ///< bool: the sources of the row's record differ somewhere
    AwardRole,                          ///< QString: id of the award that the row is about; empty where there is none
    PrecisionRole,                      ///< int(Precision) of a date that is known; invalid for anything else
    OtherFormRole,                      ///< QString: of a name, the one in the other script; empty for other fields
    HitsRole,                           ///< QList<TextHit>: where the words of the query stand in the record of the row
    SortRole,                           ///< number, earliest day or text to compare cells by; invalid where not known
    CountRole,                          ///< qint64: how many records have this value
    ShareRole,                          ///< double, 0 to 1: that count against the largest of its facet
    ExcludedRole,                       ///< bool: the query excludes this value
    ApplicationRole = Qt::UserRole + 64 ///< the first role that is free for the application
};

} // namespace phalera
