// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages.h"

#include "edtf/writtendate.h"
#include "exchange/sheetstream.h"

#include "app/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &word)
{
    return QCoreApplication::translate("Messages", "“%1”", "a word of the user's data, in quotation marks").arg(word);
}

QString path(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// What is meant: the named file, or "the file" where the error does not say which.
QString fileOf(const Error &error)
{
    const QString name = error.args.isEmpty() ? error.where.file : error.args.first();
    return name.isEmpty() ? QCoreApplication::translate("Messages", "the file") : quoted(path(name));
}

QString argument(const Error &error, int index)
{
    return error.args.value(index);
}

/// The record or field itself, where its table may stand before it.
QString lastArgument(const Error &error)
{
    return error.args.value(error.args.size() - 1);
}

/// The sentence with what the system or the database says in its own words, if it says anything.
QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty()
        ? sentence
        : QCoreApplication::translate("Messages", "%1 (%2)", "a sentence and the words of the system")
              .arg(sentence, detail);
}

/// "file, line 3, column 5", or "file, sheet “People”, cell B12": as much of the place as is known.
QString placeWords(const Place &where)
{
    QStringList parts;
    if (!where.file.isEmpty())
        parts.append(path(where.file));
    if (!where.sheet.isEmpty())
        parts.append(
            QCoreApplication::translate("Messages", "sheet %1", "place in a workbook").arg(quoted(where.sheet)));
    if (!where.sheet.isEmpty() && where.line > 0 && where.column > 0)
        parts.append(QCoreApplication::translate("Messages", "cell %1", "place on a sheet, such as B12")
                         .arg(columnLetters(where.column) + QString::number(where.line)));
    else if (!where.sheet.isEmpty() && where.line > 0)
        parts.append(QCoreApplication::translate("Messages", "row %1", "place on a sheet").arg(where.line));
    else if (where.line > 0)
        parts.append(QCoreApplication::translate("Messages", "line %1", "place in a file").arg(where.line));
    if (where.sheet.isEmpty() && where.column > 0)
        parts.append(
            QCoreApplication::translate("Messages", "column %1", "place in a file, counted in characters or cells")
                .arg(where.column));
    if (!where.field.isEmpty())
        parts.append(QCoreApplication::translate("Messages", "field %1", "place in a file").arg(where.field));
    return parts.join(", "_L1);
}

QString fileSentence(const Error &error)
{
    const QString systemWords = argument(error, 1);
    switch (error.kind) {
    case Error::Kind::FileNotFound:
        return QCoreApplication::translate("Messages", "There is no file %1. Check the name and the folder.")
            .arg(fileOf(error));
    case Error::Kind::FileNotReadable:
        return withDetail(
            QCoreApplication::translate("Messages", "%1 cannot be read. Check that you are allowed to open it.")
                .arg(fileOf(error)),
            systemWords);
    case Error::Kind::FileNotWritable:
        return withDetail(
            QCoreApplication::translate("Messages",
                "%1 cannot be written. Check that the folder exists and that you are allowed to write there.")
                .arg(fileOf(error)),
            systemWords);
    case Error::Kind::FileExists:
        return QCoreApplication::translate("Messages", "%1 is already there and is left as it is. Choose another name.")
            .arg(fileOf(error));
    case Error::Kind::DiskFull:
        return QCoreApplication::translate(
            "Messages", "The disk is full: %1 was not written. Free some space and try again.")
            .arg(fileOf(error));
    default:
        return QCoreApplication::translate("Messages", "%1 is too large to be read. Split it into smaller files.")
            .arg(fileOf(error));
    }
}

QString archiveSentence(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotAnArchive:
        return QCoreApplication::translate(
            "Messages", "%1 is not a Phalera archive. To bring in its data, import it into an archive.")
            .arg(fileOf(error));
    case Error::Kind::ArchiveTruncated:
        if (error.args.size() > 2)
            return QCoreApplication::translate("Messages",
                "%1 is incomplete: only %2 of its %3 bytes are there. Copy it again from where it came, or open a "
                "back-up.")
                .arg(fileOf(error), argument(error, 1), argument(error, 2));
        return QCoreApplication::translate(
            "Messages", "%1 is incomplete: its end is missing. Copy it again from where it came, or open a back-up.")
            .arg(fileOf(error));
    case Error::Kind::ArchiveLocked:
        return QCoreApplication::translate("Messages", "%1 is in use by another program. Close it there and try again.")
            .arg(fileOf(error));
    case Error::Kind::ArchiveNewer:
        return QCoreApplication::translate(
            "Messages", "%1 was made by a newer version of Phalera, which this one cannot read. Update the program.")
            .arg(fileOf(error));
    case Error::Kind::ArchiveReadOnly:
        return QCoreApplication::translate("Messages",
            "The archive is open for reading only; nothing was changed. Save a copy where you may write, and open "
            "that.");
    case Error::Kind::ArchiveDamaged:
        return withDetail(QCoreApplication::translate(
                              "Messages", "%1 is damaged. Open a back-up; “Check” tells what is wrong with this one.")
                              .arg(fileOf(error)),
            argument(error, 1));
    case Error::Kind::MigrationFailed:
        return withDetail(QCoreApplication::translate(
                              "Messages", "%1 could not be brought to the current version and is left as it was.")
                              .arg(fileOf(error)),
            argument(error, 3));
    default:
        return withDetail(
            QCoreApplication::translate("Messages", "The database could not do this; nothing was changed."),
            argument(error, 1));
    }
}

QString raggedSentence(const Error &error)
{
    bool areNumbers = false;
    argument(error, 0).toInt(&areNumbers);
    if (!areNumbers || error.args.size() < 2)
        return QCoreApplication::translate("Messages", "The row has more or fewer cells than the header.");
    return QCoreApplication::translate("Messages",
        "The row has %1 cells, but the header has %2. Add what is missing, or quote a cell that holds a delimiter.")
        .arg(argument(error, 0), argument(error, 1));
}

QString headerSentence(const Error &error)
{
    const QString sentence = QCoreApplication::translate(
        "Messages", "The header names %1, which this table does not have there. Its columns are: %2.")
                                 .arg(quoted(argument(error, 0)), argument(error, 1));
    const QString nearest = argument(error, 2);
    return nearest.isEmpty()
        ? sentence
        : QCoreApplication::translate("Messages", "%1 Did you mean %2?", "a sentence and what may be meant instead")
              .arg(sentence, quoted(nearest));
}

/// What was written as people write dates is said in EDTF.
QString dateSentence(const Error &error)
{
    const auto read = readWrittenDate(argument(error, 0));
    if (!read || read->date.isNull() || read->saysMore)
        return QCoreApplication::translate(
            "Messages", "%1 is not a date. Write it as 1948-03-13, 1948-03, 1948, 1948? or 1947/1948.")
            .arg(quoted(argument(error, 0)));
    return QCoreApplication::translate("Messages", "%1 is not a date as the tables have it. Write it as %2.")
        .arg(quoted(argument(error, 0)), read->date.text());
}

QString recipeSentence(const Error &error)
{
    if (argument(error, 1).isEmpty())
        return QCoreApplication::translate("Messages", "The recipe lacks a proper “%1”. It is: %2")
            .arg(argument(error, 0), argument(error, 2));
    return QCoreApplication::translate("Messages", "The recipe has %1 in “%2”. It can be: %3")
        .arg(quoted(argument(error, 1)), argument(error, 0), argument(error, 2));
}

QString textSentence(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotUtf8:
        return withDetail(
            QCoreApplication::translate("Messages", "The text is not UTF-8. Save the file as UTF-8 and read it again."),
            argument(error, 0));
    case Error::Kind::NotInEncoding:
        return QCoreApplication::translate("Messages",
            "Here is no text in the encoding %1. Name the encoding of the file, or save it as UTF-8 and read it again.")
            .arg(argument(error, 0));
    case Error::Kind::BadRecipe:
        return recipeSentence(error);
    case Error::Kind::NameNotRead:
        return QCoreApplication::translate("Messages",
            "Nothing tells what is the family name in %1. Say the order of names in the recipe, or give the parts of "
            "a name columns of their own.")
            .arg(quoted(argument(error, 0)));
    case Error::Kind::ValueNotRead:
        if (argument(error, 2) == "short_years_from"_L1)
            return QCoreApplication::translate("Messages", "%1 does not tell its century. It is kept as it is written.")
                .arg(quoted(argument(error, 0)));
        if (argument(error, 2) == "slash_order"_L1)
            return QCoreApplication::translate(
                "Messages", "%1 may begin with the day or the month. It is kept as it is written.")
                .arg(quoted(argument(error, 0)));
        return QCoreApplication::translate(
            "Messages", "%1 could not be read. It is kept as it is written, without a value.")
            .arg(quoted(argument(error, 0)));
    case Error::Kind::ColumnLeftOut:
        return QCoreApplication::translate("Messages", "The column %1 is not in the recipe and was left out.")
            .arg(quoted(argument(error, 0)));
    case Error::Kind::ValueDiffers:
        return QCoreApplication::translate("Messages", "The archive has %1, this file says %2. Both are kept.")
            .arg(quoted(argument(error, 0)), quoted(argument(error, 1)));
    case Error::Kind::ValueAdds:
        if (argument(error, 0).isEmpty())
            return QCoreApplication::translate("Messages", "Was not known; this file says %1.")
                .arg(quoted(argument(error, 1)));
        return QCoreApplication::translate("Messages", "The archive has %1; this file adds %2, which may be true too.")
            .arg(quoted(argument(error, 0)), quoted(argument(error, 1)));
    case Error::Kind::BadQuote:
        return QCoreApplication::translate("Messages",
            "A quotation mark is not closed, or stands inside a cell. Write a mark within a quoted cell twice.");
    case Error::Kind::RaggedRow:
        return raggedSentence(error);
    case Error::Kind::WrongHeader:
        return headerSentence(error);
    case Error::Kind::EmptyFile:
        return QCoreApplication::translate("Messages", "The file is empty: not even a header is there.");
    case Error::Kind::UnknownTable:
        if (error.args.size() > 2)
            return withDetail(
                QCoreApplication::translate("Messages",
                    "The sheet %1 is no table of an archive. Name it as one, such as “people”, or read it by a recipe.")
                    .arg(quoted(argument(error, 2))),
                argument(error, 1));
        return withDetail(
            QCoreApplication::translate("Messages",
                "No table is called %1. The name of the file must be that of a table, such as “people.csv”.")
                .arg(quoted(argument(error, 0))),
            argument(error, 1));
    case Error::Kind::BadBibliography:
        return argument(error, 0).isEmpty() ? QCoreApplication::translate(
                   "Messages", "The file ends within an entry. Complete it, or remove the entry.")
                                            : QCoreApplication::translate("Messages",
                                                "The entry is not written as its format asks: %1 does not belong here. "
                                                "Look for a bracket, a comma or a "
                                                "tag that is missing before it.")
                                                  .arg(quoted(argument(error, 0)));
    case Error::Kind::BadJson:
        return QCoreApplication::translate("Messages", "This is not valid JSON: %1").arg(error.args.join(u' '));
    case Error::Kind::BadPackage:
        return QCoreApplication::translate("Messages", "This data package does not say what it should about: %1")
            .arg(error.args.join(u' '));
    default:
        return withDetail(QCoreApplication::translate("Messages",
                              "The format of %1 is not known. Name one that is, or give the file its usual ending.")
                              .arg(fileOf(error)),
            argument(error, 1));
    }
}

QString descriptionSentence(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::BadXml:
        return QCoreApplication::translate("Messages",
            "This is no description that can be read (%1). What came before it stands; correct the file at this place.")
            .arg(argument(error, 0));
    case Error::Kind::BadGedcomLine:
        return QCoreApplication::translate("Messages",
            "This is no line of GEDCOM, which has a level, a tag and a value: %1. Correct it, or import without it.")
            .arg(quoted(argument(error, 0)));
    case Error::Kind::AwardNotKnown:
        return QCoreApplication::translate("Messages",
            "%1 is the name of no award of this archive at that time. It is kept as it is written; for a conferral add "
            "the award, or its name, and import again.")
            .arg(quoted(argument(error, 0)));
    case Error::Kind::KeptAsWording:
        return QCoreApplication::translate("Messages", "No field holds these; they are kept as they are written: %1.")
            .arg(argument(error, 0));
    default:
        return QCoreApplication::translate("Messages", "This is no person, and no record can hold it: %1.")
            .arg(argument(error, 0));
    }
}

QString sheetSentence(const Error &error)
{
    const int count = error.args.value(error.kind == Error::Kind::HiddenCells ? 1 : 0).toInt();
    switch (error.kind) {
    case Error::Kind::OldWorkbook:
        return QCoreApplication::translate("Messages",
            "%1 is a workbook of a binary format (.xls, .xlsb), which is not read. Open it in a spreadsheet program, "
            "save "
            "it as .xlsx or .ods, and read that.")
            .arg(fileOf(error));
    case Error::Kind::Encrypted:
        return QCoreApplication::translate("Messages",
            "%1 is protected by a password. Open it in a spreadsheet program, save it without a password, and read "
            "that.")
            .arg(fileOf(error));
    case Error::Kind::NoSuchSheet:
        return QCoreApplication::translate("Messages", "There is no sheet %1. The sheets are: %2")
            .arg(quoted(argument(error, 0)), argument(error, 1));
    case Error::Kind::TooManyRows:
        return QCoreApplication::translate("Messages",
            "A sheet holds %1 rows at most, and there are more. Narrow the search, or write CSV or a data package.")
            .arg(QLocale().toString(MostSheetRows));
    case Error::Kind::CellTooLong:
        return QCoreApplication::translate("Messages",
            "A cell of a sheet holds %1 characters at most, and a value has more. Write CSV or a data package.")
            .arg(QLocale().toString(LongestSheetCell));
    case Error::Kind::NoCellValue:
        return QCoreApplication::translate("Messages",
            "The cell holds no value but %1. Correct it in the spreadsheet program, or let that compute it and save.")
            .arg(quoted(argument(error, 0)));
    case Error::Kind::SheetsLeftOut:
        return QCoreApplication::translate("Messages", "Sheets that were not read: %1.").arg(error.args.join(u", "_s));
    case Error::Kind::HiddenCells:
        if (argument(error, 0) == "rows"_L1)
            return QCoreApplication::translate(
                "Messages", "%n row(s) that the spreadsheet hides were read too.", nullptr, count);
        return QCoreApplication::translate(
            "Messages", "%n column(s) that the spreadsheet hides were read too.", nullptr, count);
    case Error::Kind::MergedCells:
        return QCoreApplication::translate(
            "Messages", "%n cell(s) merged over several rows were read in each of these rows.", nullptr, count);
    default:
        return withDetail(
            QCoreApplication::translate("Messages",
                "%1 is damaged, or no workbook at all. Open it in a spreadsheet program, save it as .xlsx or .ods, and "
                "read that.")
                .arg(fileOf(error)),
            argument(error, 1));
    }
}

/// The name of an item with its id, or the id alone.
QString itemWords(const QString &item, const QString &label)
{
    return label.isEmpty()
        ? item
        : QCoreApplication::translate("Messages", "%1 (%2)", "name of an item and its id").arg(quoted(label), item);
}

/// Why items of a file bring no record.
QString itemsLeftOutSentence(const Error &error)
{
    const int count = argument(error, 1).toInt();
    const QString &reason = error.args.value(0);
    if (reason == "no-award"_L1)
        return QCoreApplication::translate("Messages",
            "%n person(s) hold no award of this archive and are not in it, and were left out.", nullptr, count);
    if (reason == "missing"_L1)
        return QCoreApplication::translate(
            "Messages", "%n item(s) are no longer at the service, or never were.", nullptr, count);
    if (reason == "no-name"_L1)
        return QCoreApplication::translate("Messages", "%n person(s) without any name were left out.", nullptr, count);
    return QCoreApplication::translate(
        "Messages", "%n item(s) are no people: only what they are called was read.", nullptr, count);
}

QString itemWithoutAwardSentence(const Error &error)
{
    const int count = argument(error, 2).toInt();
    return QCoreApplication::translate("Messages",
        "No award of this archive is called as %1; %n statement(s) on it were left out. Say which award it is, if it "
        "is "
        "one.",
        nullptr, count)
        .arg(itemWords(argument(error, 0), argument(error, 1)));
}

QString serviceSentence(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::AwardOfItem:
        return QCoreApplication::translate("Messages", "%1 was taken as the award %2, which has the same name.")
            .arg(itemWords(argument(error, 0), argument(error, 1)), quoted(argument(error, 2)));
    case Error::Kind::ItemWithoutAward:
        return itemWithoutAwardSentence(error);
    case Error::Kind::ItemsLeftOut:
        return itemsLeftOutSentence(error);
    case Error::Kind::StatementsLeftOut:
        return QCoreApplication::translate("Messages", "Statements that no field can hold were left out: %1.")
            .arg(error.args.join(u", "_s));
    case Error::Kind::ServiceNotReached:
        return withDetail(
            QCoreApplication::translate("Messages", "%1 cannot be reached. Check the connection and try again later.")
                .arg(quoted(argument(error, 0))),
            argument(error, 1));
    case Error::Kind::ServiceRefused:
        return withDetail(QCoreApplication::translate("Messages", "%1 refused to answer. Try again later.")
                              .arg(quoted(argument(error, 0))),
            argument(error, 1));
    default:
        return withDetail(QCoreApplication::translate(
                              "Messages", "%1 gave an answer that cannot be read. Check the address of the service.")
                              .arg(quoted(argument(error, 0))),
            argument(error, 1));
    }
}

/// Either {id, its table}, or {table, record, id} where the record that refers to it is known.
QString referenceSentence(const Error &error)
{
    if (error.args.size() > 2)
        return QCoreApplication::translate(
            "Messages", "The record %1 (%2) refers to %3, which is not there. Add it first, or in the same import.")
            .arg(quoted(argument(error, 1)), argument(error, 0), quoted(argument(error, 2)));
    const QString id = quoted(argument(error, 0));
    return argument(error, 1).isEmpty()
        ? QCoreApplication::translate("Messages", "There is no record %1. Add it first, or in the same import.").arg(id)
        : QCoreApplication::translate(
            "Messages", "There is no record %1 in the table “%2”. Add it first, or in the same import.")
              .arg(id, argument(error, 1));
}

QString cellSentence(const Error &error)
{
    const QString value = quoted(argument(error, 0));
    switch (error.kind) {
    case Error::Kind::BadDate:
        return dateSentence(error);
    case Error::Kind::BadNumber:
        return QCoreApplication::translate("Messages", "%1 is not a whole number that can stand here.").arg(value);
    case Error::Kind::BadId:
        return QCoreApplication::translate("Messages", "The record has no proper id.");
    case Error::Kind::BadSlug:
        return QCoreApplication::translate(
            "Messages", "%1 is not a proper id. Use lower-case Latin letters, digits and hyphens only.")
            .arg(value);
    case Error::Kind::NotInVocabulary:
        return argument(error, 1).isEmpty()
            ? QCoreApplication::translate("Messages", "%1 is none of the words that this field knows.").arg(value)
            : QCoreApplication::translate("Messages", "%1 is none of the words that this field knows: %2.")
                  .arg(value, QStringList(error.args.mid(1)).join(", "_L1));
    case Error::Kind::UnknownReference:
        return referenceSentence(error);
    case Error::Kind::DuplicateId:
        return QCoreApplication::translate(
            "Messages", "The id %1 stands in the file more than once. Give each record its own.")
            .arg(value);
    case Error::Kind::MissingValue:
        if (argument(error, 0) == "people.name"_L1)
            return QCoreApplication::translate("Messages", "The row names nobody.");
        return QCoreApplication::translate("Messages", "This column must be there and not empty.");
    case Error::Kind::MissingSource:
        return QCoreApplication::translate(
            "Messages", "The row names no source. Nothing is kept without one: add the id of a source.");
    default:
        return QCoreApplication::translate("Messages", "%1 begins or ends with a space. Remove it.").arg(value);
    }
}

QString otherSentence(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::BadQuery:
        return QCoreApplication::translate("Messages", "The search cannot be understood: %1")
            .arg(error.args.join(u' '));
    case Error::Kind::UnknownField:
        return QCoreApplication::translate("Messages", "There is no field %1.").arg(quoted(lastArgument(error)));
    case Error::Kind::NoSuchRecord:
        return QCoreApplication::translate("Messages", "There is no record %1 in this archive.")
            .arg(quoted(lastArgument(error)));
    case Error::Kind::NotMergeable:
        return QCoreApplication::translate("Messages",
            "%1 cannot be merged into the other record. Only two people can be merged, or two conferrals of one "
            "person.")
            .arg(quoted(lastArgument(error)));
    case Error::Kind::AlreadySame:
        return QCoreApplication::translate("Messages", "%1 and %2 are one record already.")
            .arg(quoted(error.args.value(0)), quoted(error.args.value(1)));
    case Error::Kind::DecidedDifferent:
        return QCoreApplication::translate("Messages",
            "It was decided that %1 and %2 are not the same. Take that decision back first, then merge them.")
            .arg(quoted(error.args.value(0)), quoted(error.args.value(1)));
    case Error::Kind::NotMerged:
        return QCoreApplication::translate("Messages", "%1 is not merged into another record.")
            .arg(quoted(lastArgument(error)));
    case Error::Kind::NotToldApart:
        return QCoreApplication::translate("Messages", "There is no decision that %1 and %2 are not the same.")
            .arg(quoted(error.args.value(0)), quoted(error.args.value(1)));
    case Error::Kind::Cancelled:
        return QCoreApplication::translate("Messages", "Stopped; nothing was changed.");
    case Error::Kind::BadArgument:
        return error.args.isEmpty()
            ? QCoreApplication::translate("Messages", "This is not possible while no archive is open.")
            : QCoreApplication::translate("Messages", "%1 is not possible here.").arg(quoted(error.args.join(u' ')));
    default:
        return error.args.isEmpty()
            ? QCoreApplication::translate("Messages", "Something went wrong inside the program. Please report it.")
            : QCoreApplication::translate("Messages", "Something went wrong inside the program. Please report it: %1")
                  .arg(error.args.join(u' '));
    }
}

QString sentence(const Error &error)
{
    if (error.kind <= Error::Kind::TooLarge)
        return fileSentence(error);
    if (error.kind <= Error::Kind::DatabaseFailed)
        return archiveSentence(error);
    if (error.kind >= Error::Kind::BadWorkbook && error.kind <= Error::Kind::MergedCells)
        return sheetSentence(error);
    if (error.kind >= Error::Kind::BadXml && error.kind <= Error::Kind::NotHeld)
        return descriptionSentence(error);
    if (error.kind >= Error::Kind::AwardOfItem && error.kind <= Error::Kind::BadAnswer)
        return serviceSentence(error);
    const bool isOfImport = error.kind >= Error::Kind::UnknownFormat && error.kind <= Error::Kind::ValueAdds;
    if (error.kind <= Error::Kind::BadPackage || isOfImport)
        return textSentence(error);
    if (error.kind <= Error::Kind::OuterSpace)
        return cellSentence(error);
    return otherSentence(error);
}

/// True where the sentence itself names the file, so that the place need not.
bool namesItsFile(const Error &error)
{
    return error.kind <= Error::Kind::DatabaseFailed || error.kind == Error::Kind::UnknownFormat
        || (error.kind >= Error::Kind::BadWorkbook && error.kind <= Error::Kind::Encrypted);
}

} // namespace

QString columnLetters(qint64 column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(ushort(u'A' + (column - 1) % 26)));
    return letters;
}

QString message(const Error &error)
{
    Place where = error.where;
    if (namesItsFile(error))
        where.file.clear();
    const QString place = placeWords(where);
    return place.isEmpty() ? sentence(error)
                           : QCoreApplication::translate("Messages", "%1: %2", "a place and what is wrong there")
                                 .arg(place, sentence(error));
}

namespace {

QString sentence(const QueryError &error)
{
    const QString word = quoted(error.word);
    switch (error.kind) {
    case QueryError::Kind::UnclosedQuote:
        return QCoreApplication::translate("Messages", "A quotation mark is opened here and not closed.");
    case QueryError::Kind::UnclosedBracket:
        return QCoreApplication::translate("Messages", "A bracket is opened here and not closed.");
    case QueryError::Kind::UnexpectedBracket:
        return QCoreApplication::translate("Messages", "A bracket is closed here that was not opened.");
    case QueryError::Kind::EmptyBrackets:
        return QCoreApplication::translate("Messages", "Nothing stands in these brackets.");
    case QueryError::Kind::DirectiveInside:
        return QCoreApplication::translate(
            "Messages", "%1 is about the whole query: write it outside of brackets and without a minus.")
            .arg(word);
    case QueryError::Kind::DirectiveTwice:
        return QCoreApplication::translate(
            "Messages", "%1 is said a second time. Say once what is counted, and once how dates are taken.")
            .arg(word);
    case QueryError::Kind::UnknownField:
        return QCoreApplication::translate(
            "Messages", "There is no field %1. To search for a text with a colon, put it in quotation marks.")
            .arg(word);
    case QueryError::Kind::MissingValue:
        return QCoreApplication::translate("Messages", "%1 has no value. Write one after the colon, or “unknown”.")
            .arg(word);
    case QueryError::Kind::BadDate:
        return QCoreApplication::translate("Messages", "%1 is not a date. Write it as 1948, 1948-03 or 1948-03-13.")
            .arg(word);
    case QueryError::Kind::BadNumber:
        return QCoreApplication::translate("Messages", "%1 is not a whole number.").arg(word);
    case QueryError::Kind::BadRange:
        return QCoreApplication::translate(
            "Messages", "%1 is not a range. Write it as 1948..1952, ..1952 or 1948.., the smaller end first.")
            .arg(word);
    case QueryError::Kind::NothingToNegate:
        return QCoreApplication::translate(
            "Messages", "Nothing follows this minus. Write what is to be left out right after it.");
    case QueryError::Kind::NothingBesideOr:
        return QCoreApplication::translate("Messages", "OR needs something on both sides.");
    case QueryError::Kind::UnknownValue:
        return QCoreApplication::translate("Messages", "%1 is none of the values that this field has.").arg(word);
    case QueryError::Kind::TooDeep:
        return QCoreApplication::translate("Messages", "The brackets go too deep.");
    }
    return {};
}

QString withSuggestions(const QString &what, const QueryError &error)
{
    if (error.suggestions.isEmpty())
        return what;
    QStringList suggestions;
    for (const QString &suggestion : error.suggestions)
        suggestions.append(quoted(suggestion));
    return QCoreApplication::translate("Messages", "%1 Did you mean %2?", "a sentence and what may be meant instead")
        .arg(what, suggestions.join(", "_L1));
}

} // namespace

QString message(const QueryError &error)
{
    return withSuggestions(
        QCoreApplication::translate("Messages", "Column %1: %2", "a place in the search line and what is wrong there")
            .arg(error.column)
            .arg(sentence(error)),
        error);
}

QString message(const QueryError &error, const Place &where)
{
    return withSuggestions(QCoreApplication::translate("Messages", "%1: %2", "a place and what is wrong there")
                               .arg(placeWords(where), sentence(error)),
        error);
}

} // namespace phalera
