// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace phalera {

/// Where in a file or a text something stands. Lines and columns count from 1; 0 means that it is not known. On a sheet
/// of a workbook they are the row and the column of a cell.
struct Place
{
    QString file;
    qint64 line = 0;
    qint64 column = 0;
    QString field;    ///< name of the field or column of the table, if one is meant
    QString sheet {}; ///< of a workbook; empty in a text

    friend bool operator==(const Place &, const Place &) = default;
};

/// What went wrong, as a code with arguments; app/messages turns it into a sentence in the user's language.
struct Error
{
    enum class Kind : quint8 {
        // files
        FileNotFound,
        FileNotReadable,
        FileNotWritable,
        FileExists,
        DiskFull,
        TooLarge,
        // archives
        NotAnArchive,
        ArchiveTruncated,
        ArchiveLocked,
        ArchiveNewer,
        ArchiveReadOnly,
        ArchiveDamaged,
        MigrationFailed,
        DatabaseFailed,
        // texts and tables
        NotUtf8,
        NotInEncoding,
        BadQuote,
        RaggedRow,
        WrongHeader,
        EmptyFile,
        UnknownTable,
        BadJson,
        BadPackage,
        BadDate,
        BadNumber,
        BadId,
        BadSlug,
        NotInVocabulary,
        UnknownReference,
        DuplicateId,
        MissingValue,
        MissingSource,
        OuterSpace,
        UnknownFormat,
        BadRecipe,
        NameNotRead,
        ValueNotRead,  ///< left out, but kept as it is written
        ColumnLeftOut, ///< of a foreign table
        ValueDiffers,  ///< from what other accounts of the record say; all are kept
        ValueAdds,     ///< to what other accounts of the record say
        // workbooks
        BadWorkbook, ///< damaged, or none at all
        OldWorkbook, ///< of a binary format: .xls, .xlsb
        Encrypted,
        NoSuchSheet,
        TooManyRows,   ///< for one sheet
        CellTooLong,   ///< for a cell of a sheet
        NoCellValue,   ///< an error such as #REF!, or a formula that was never computed
        SheetsLeftOut, ///< sheets of the workbook that are not read
        HiddenCells,   ///< rows or columns that nobody sees in the spreadsheet were read
        MergedCells,   ///< one cell was read in several rows
        // descriptions of people
        BadXml,        ///< not well-formed, or with what is not read for safety
        BadGedcomLine, ///< that is no line of the format
        AwardNotKnown, ///< kept as it is written
        KeptAsWording, ///< what no field holds
        NotHeld,       ///< a part of the file that no record can hold
        // queries and records
        BadQuery,
        UnknownField,
        NoSuchRecord,
        Cancelled,
        BadArgument,
        Internal
    };
    Kind kind = Kind::Internal;
    QStringList args; ///< the words of the case: a path, a value, a list of what was expected
    Place where;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QStringList args = {}, Place where = {})
{
    return tl::unexpected<Error>(Error { kind, std::move(args), std::move(where) });
}

} // namespace phalera
