// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problemlist.h"

#include "app/messages.h"
#include "exchange/csvwriter.h"

#include <QFile>
#include <QJsonArray>

#include <array>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    Error::Kind kind;
    QLatin1StringView name;
};

/// The kinds that a file to be read may have; scripts rely on these words.
constexpr std::array KindNames {
    KindName { Error::Kind::FileNotFound, "file-not-found"_L1 },
    KindName { Error::Kind::FileNotReadable, "file-not-readable"_L1 },
    KindName { Error::Kind::TooLarge, "too-large"_L1 },
    KindName { Error::Kind::NotUtf8, "not-utf8"_L1 },
    KindName { Error::Kind::NotInEncoding, "not-in-encoding"_L1 },
    KindName { Error::Kind::BadRecipe, "bad-recipe"_L1 },
    KindName { Error::Kind::NameNotRead, "name-not-read"_L1 },
    KindName { Error::Kind::ValueNotRead, "value-not-read"_L1 },
    KindName { Error::Kind::ColumnLeftOut, "column-left-out"_L1 },
    KindName { Error::Kind::ValueDiffers, "value-differs"_L1 },
    KindName { Error::Kind::ValueAdds, "value-adds"_L1 },
    KindName { Error::Kind::BadQuote, "bad-quote"_L1 },
    KindName { Error::Kind::RaggedRow, "ragged-row"_L1 },
    KindName { Error::Kind::WrongHeader, "wrong-header"_L1 },
    KindName { Error::Kind::EmptyFile, "empty-file"_L1 },
    KindName { Error::Kind::UnknownTable, "unknown-table"_L1 },
    KindName { Error::Kind::BadJson, "bad-json"_L1 },
    KindName { Error::Kind::BadPackage, "bad-package"_L1 },
    KindName { Error::Kind::BadDate, "bad-date"_L1 },
    KindName { Error::Kind::BadNumber, "bad-number"_L1 },
    KindName { Error::Kind::BadId, "bad-id"_L1 },
    KindName { Error::Kind::BadSlug, "bad-slug"_L1 },
    KindName { Error::Kind::NotInVocabulary, "not-in-vocabulary"_L1 },
    KindName { Error::Kind::UnknownReference, "unknown-reference"_L1 },
    KindName { Error::Kind::DuplicateId, "duplicate-id"_L1 },
    KindName { Error::Kind::MissingValue, "missing-value"_L1 },
    KindName { Error::Kind::MissingSource, "missing-source"_L1 },
    KindName { Error::Kind::OuterSpace, "outer-space"_L1 },
    KindName { Error::Kind::UnknownFormat, "unknown-format"_L1 },
    KindName { Error::Kind::UnknownField, "unknown-field"_L1 },
    KindName { Error::Kind::BadWorkbook, "bad-workbook"_L1 },
    KindName { Error::Kind::OldWorkbook, "old-workbook"_L1 },
    KindName { Error::Kind::Encrypted, "encrypted"_L1 },
    KindName { Error::Kind::NoSuchSheet, "no-such-sheet"_L1 },
    KindName { Error::Kind::NoCellValue, "no-cell-value"_L1 },
    KindName { Error::Kind::SheetsLeftOut, "sheets-left-out"_L1 },
    KindName { Error::Kind::HiddenCells, "hidden-cells"_L1 },
    KindName { Error::Kind::MergedCells, "merged-cells"_L1 },
    KindName { Error::Kind::BadXml, "bad-xml"_L1 },
    KindName { Error::Kind::BadGedcomLine, "bad-gedcom-line"_L1 },
    KindName { Error::Kind::AwardNotKnown, "award-not-known"_L1 },
    KindName { Error::Kind::KeptAsWording, "kept-as-wording"_L1 },
    KindName { Error::Kind::NotHeld, "not-held"_L1 },
};

QString numberOrNothing(qint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

} // namespace

QString slug(Error::Kind kind)
{
    for (const KindName &known : KindNames) {
        if (known.kind == kind)
            return known.name;
    }
    return u"other"_s;
}

QJsonObject problemObject(const Error &problem)
{
    const auto place = [](qint64 number) { return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); };
    const auto text
        = [](const QString &value) { return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value); };
    return { { u"file"_s, text(problem.where.file) }, { u"sheet"_s, text(problem.where.sheet) },
        { u"line"_s, place(problem.where.line) }, { u"column"_s, place(problem.where.column) },
        { u"field"_s, text(problem.where.field) }, { u"problem"_s, slug(problem.kind) },
        { u"args"_s, QJsonArray::fromStringList(problem.args) }, { u"message"_s, message(problem) } };
}

Result<void> writeProblems(const QString &path, const QList<Error> &problems)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(file));
    CsvWriter writer(file);
    writer.writeRow({ u"file"_s, u"sheet"_s, u"line"_s, u"column"_s, u"field"_s, u"problem"_s, u"message"_s });
    for (const Error &problem : problems) {
        writer.writeRow({ problem.where.file, problem.where.sheet, numberOrNothing(problem.where.line),
            numberOrNothing(problem.where.column), problem.where.field, slug(problem.kind), message(problem) });
    }
    return writer.finish();
}

} // namespace phalera::cli
