// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/askedreport.h"

#include "app/datewords.h"
#include "app/mapcontent.h"
#include "app/messages.h"
#include "exchange/csvreader.h"
#include "report/pdfattachments.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype VersionDigits = 12; // of the data version, as everywhere in the window

QString shownName(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString unreadable(const Error &error, const QString &path)
{
    if (error.kind == Error::Kind::UnknownFormat)
        return QCoreApplication::translate(
            "phalera::AskedReport", "“%1” is no PDF. Choose a report that Phalera saved as PDF.")
            .arg(shownName(path));
    if (error.kind == Error::Kind::FileNotReadable)
        return QCoreApplication::translate("phalera::AskedReport",
            "“%1” cannot be read; it may be damaged or cut short. Take another copy of it. (%2)")
            .arg(shownName(path), error.args.value(1));
    return message(error);
}

QString withoutOrigin(const QList<ReportAttachment> &attachments, const QString &path)
{
    const bool isBook = std::ranges::any_of(
        attachments, [](const ReportAttachment &attachment) { return attachment.name == "part-1-report.json"_L1; });
    return isBook
        ? QCoreApplication::translate("phalera::AskedReport",
            "“%1” is a book of several reports, which cannot be asked again as a whole. Make the book anew.")
              .arg(shownName(path))
        : QCoreApplication::translate("phalera::AskedReport",
            "“%1” does not tell how it was made: it is no report of Phalera, or another program saved it without its "
            "attachments. Make the report anew, or take the file that Phalera wrote.")
              .arg(shownName(path));
}

QString unknownMember(const QString &path, const QString &member)
{
    return QCoreApplication::translate("phalera::AskedReport",
        "“%1” tells how it was made in a way that this version of Phalera does not know (%2 in report.json). It may "
        "come from a newer version.")
        .arg(shownName(path), member);
}

std::optional<Query> queryOf(const QJsonValue &text, const QString &unit)
{
    auto query = parseQuery(text.toString());
    const auto known = unitByName(unit);
    if (!query || !known)
        return std::nullopt;
    query->unit = *known;
    return *query;
}

std::optional<RecordRef> recordOf(const QJsonObject &options)
{
    const QString name = options.value("record_table"_L1).toString();
    const auto table = std::ranges::find_if(AllTables, [&name](Table each) { return name == tableSpec(each).name; });
    const QString id = options.value("record"_L1).toString();
    return table == AllTables.end() || id.isEmpty() ? std::nullopt : std::optional(RecordRef { *table, id });
}

bool takeStatistics(const QJsonObject &options, ReportSubject &subject)
{
    const auto axis = seriesAxisByName(options.value("by"_L1).toString());
    if (!axis)
        return false;
    subject.axis = *axis;
    if (options.contains("stack"_L1)) {
        subject.stack = fieldByName(options.value("stack"_L1).toString());
        if (!subject.stack)
            return false;
    }
    if (options.contains("compare"_L1)) {
        subject.pinned = queryOf(options.value("compare"_L1), unitName(subject.answer.query.unit));
        if (!subject.pinned)
            return false;
    }
    const auto form = chartFormByName(options.value("form"_L1).toString());
    subject.form = fittingForm(form.value_or(ChartForm::Stacked), *axis, subject.stack || subject.pinned);
    return true;
}

bool takeMap(const QJsonObject &options, ReportSubject &subject)
{
    const auto plate = plateByName(options.value("plate"_L1).toString());
    const auto style = mapStyleByName(options.value("draw"_L1).toString());
    if (!plate || !style)
        return false;
    MapWish wish { *plate, {}, *style,
        options.value("classes"_L1) == "equal"_L1 ? ClassRule::EqualIntervals : ClassRule::Quantiles };
    if (const auto borders = Date::parse(options.value("borders"_L1).toString()); borders && !borders->isNull())
        wish.borders = borders->earliest();
    const Result<MapContent> content = mapOf(subject.answer, wish);
    if (content)
        subject.map = [content = *content](const MapCounts &) { return content; };
    return content.has_value();
}

bool takeSerial(const QJsonObject &options, ReportSubject &subject)
{
    bool isNumber = false;
    subject.serial = options.value("medal"_L1).toString().toLongLong(&isNumber);
    return isNumber;
}

} // namespace

tl::expected<AskedReport, QString> AskedReport::read(const QString &path)
{
    const Result<QList<ReportAttachment>> attachments = attachmentsOf(path);
    if (!attachments)
        return tl::unexpected(unreadable(attachments.error(), path));
    return fromAttachments(*attachments, path);
}

tl::expected<AskedReport, QString> AskedReport::fromAttachments(
    const QList<ReportAttachment> &attachments, const QString &path)
{
    const auto origin = std::ranges::find(attachments, u"report.json"_s, &ReportAttachment::name);
    if (origin == attachments.end())
        return tl::unexpected(withoutOrigin(attachments, path));
    AskedReport asked;
    asked.options = QJsonDocument::fromJson(origin->data).object();
    const auto text = [&asked](QLatin1StringView key) { return asked.options.value(key).toString(); };
    const auto kind = reportKindByName(text("kind"_L1));
    if (!kind)
        return tl::unexpected(unknownMember(path, u"kind"_s));
    const auto query = queryOf(asked.options.value("query"_L1), text("unit"_L1));
    if (!query)
        return tl::unexpected(unknownMember(path, u"query"_s));
    const auto form
        = ReportTemplate::fromJson(QJsonDocument(asked.options.value("template"_L1).toObject()).toJson(), path);
    if (!form)
        return tl::unexpected(unknownMember(path, form.error()));
    const auto tables = keptTables(attachments);
    if (!tables)
        return tl::unexpected(unreadable(
            Error { Error::Kind::FileNotReadable, { path, message(tables.error()) }, tables.error().where }, path));
    asked.kind = *kind;
    asked.query = *query;
    asked.form = *form;
    asked.title = text("title"_L1);
    asked.archiveName = text("archive"_L1);
    asked.dataVersion = text("data_version"_L1);
    asked.made = QDateTime::fromString(text("made"_L1), Qt::ISODate);
    asked.tables = *tables;
    return asked;
}

tl::expected<ReportSubject, QString> AskedReport::subjectIn(const std::shared_ptr<const Snapshot> &snapshot) const
{
    ReportSubject subject;
    subject.answer = answer(snapshot, query);
    subject.table = { form.columns, form.order };
    bool isKnown = true;
    switch (kind) {
    case ReportKind::Register:
    case ReportKind::Lineage:
        break;
    case ReportKind::Dossier:
    case ReportKind::Criticism:
        subject.record = recordOf(options);
        isKnown = subject.record.has_value();
        break;
    case ReportKind::Statistics:
        isKnown = takeStatistics(options, subject);
        break;
    case ReportKind::Map:
        isKnown = takeMap(options, subject);
        break;
    case ReportKind::Expertise:
        isKnown = takeSerial(options, subject);
        break;
    case ReportKind::Errata:
        return tl::unexpected(QCoreApplication::translate("phalera::AskedReport",
            "Errata tell two archives apart, and the PDF holds neither. Make them anew from both."));
    }
    if (!isKnown || !subject.kinds().contains(kind))
        return tl::unexpected(QCoreApplication::translate(
            "phalera::AskedReport", "The PDF does not tell all that this kind of report needs. Make the report anew."));
    return subject;
}

Result<QList<KeptTable>> keptTables(const QList<ReportAttachment> &attachments)
{
    static const QRegularExpression name(u"^table-(\\d{1,6})\\.csv$"_s);
    std::map<int, KeptTable> tables;
    for (const ReportAttachment &attachment : attachments) {
        const QRegularExpressionMatch match = name.match(attachment.name);
        if (!match.hasMatch())
            continue;
        QBuffer buffer;
        buffer.setData(attachment.data);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, attachment.name);
        KeptTable table;
        bool hasIds = false;
        bool isHead = true;
        while (const auto row = reader.next()) {
            if (!*row)
                return tl::unexpected(row->error());
            if (std::exchange(isHead, false)) {
                hasIds = row->value().value(0) == "id"_L1;
                table.columns = row->value().mid(hasIds ? 1 : 0);
            } else {
                table.rows.append({ hasIds ? row->value().value(0) : QString(), row->value().mid(hasIds ? 1 : 0) });
            }
        }
        tables[match.captured(1).toInt()] = std::move(table);
    }
    QList<KeptTable> inOrder;
    for (auto &[number, table] : tables)
        inOrder.append(std::move(table));
    return inOrder;
}

QString changesSummary(const QList<TableChanges> &changes)
{
    const auto count = [&changes](RowChange::Kind kind) { return int(countOf(kind, changes)); };
    const auto words = [](const char *text, int number) {
        return QCoreApplication::translate("phalera::AskedReport", text, nullptr, number);
    };
    QStringList parts;
    if (const int came = count(RowChange::Kind::Came))
        parts.append(words(QT_TRANSLATE_N_NOOP("phalera::AskedReport", "%Ln row(s) came"), came));
    if (const int went = count(RowChange::Kind::Went))
        parts.append(words(QT_TRANSLATE_N_NOOP("phalera::AskedReport", "%Ln row(s) went"), went));
    if (const int changed = count(RowChange::Kind::Changed))
        parts.append(words(QT_TRANSLATE_N_NOOP("phalera::AskedReport", "%Ln row(s) changed"), changed));
    return parts.isEmpty() ? QCoreApplication::translate("phalera::AskedReport", "Nothing has changed")
                           : parts.join(u", "_s);
}

QString rowWords(const KeptRow &row)
{
    constexpr qsizetype MostCells = 4;
    QStringList cells;
    for (const QString &cell : row.cells) {
        if (!cell.isEmpty() && cells.size() < MostCells)
            cells.append(cell.simplified());
    }
    return cells.join(u" · "_s);
}

QString stateWords(const QDateTime &made, const QString &archiveName, const QString &dataVersion, const QLocale &locale)
{
    const QString when = made.isValid() ? momentWords(made.toLocalTime(), locale)
                                        : QCoreApplication::translate("phalera::AskedReport", "at an unknown time");
    return dataVersion.isEmpty()
        ? QCoreApplication::translate("phalera::AskedReport", "%1, %2", "moment, archive").arg(when, archiveName)
        : QCoreApplication::translate("phalera::AskedReport", "%1, %2, data version %3", "moment, archive")
              .arg(when, archiveName, dataVersion.left(VersionDigits));
}

} // namespace phalera
