// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/lineagedrawing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

/// The day that an option names, its first or last where it names a year; or what to leave with.
tl::expected<std::optional<Day>, ExitCode> dayFrom(const Call &call, const QString &option, Day (Date::*end)() const)
{
    const QString text = call.arguments.value(option);
    if (text.isEmpty())
        return std::optional<Day>();
    const auto date = Date::parse(text);
    const Day day = date ? (*date.*end)() : DistantPast;
    if (day == DistantPast || day == DistantFuture)
        return tl::unexpected(complain(call,
            QCoreApplication::translate("Cli", "--%1: “%2” is no date. Write 1949, 1949-03 or 1949-03-08.")
                .arg(option, text),
            ExitCode::Usage));
    return std::optional(day);
}

tl::expected<QSizeF, ExitCode> sizeFrom(const Call &call, const QSizeF &usual)
{
    const QString text = call.arguments.value(u"size"_s);
    if (text.isEmpty())
        return usual;
    static constexpr int least = 300;
    static constexpr int most = 20'000;
    static const QRegularExpression form(u"^(\\d{1,6})x(\\d{1,6})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || std::min(size.width(), size.height()) < least
        || std::max(size.width(), size.height()) > most)
        return tl::unexpected(complain(call,
            QCoreApplication::translate("Cli", "--size: “%1” is no size. Write it as 1400x700, between %2 and %3.")
                .arg(text)
                .arg(least)
                .arg(most),
            ExitCode::Usage));
    return QSizeF(size);
}

Theme themeFrom(const Call &call)
{
    const QString name = call.arguments.value(u"theme"_s);
    return Theme::of(name == "dark"_L1 ? Theme::Kind::Dark
            : name == "print"_L1       ? Theme::Kind::Print
                                       : Theme::Kind::Light);
}

/// What the options say, but for what is chosen; or what to leave with.
tl::expected<LineageSheet, ExitCode> sheetFrom(const Call &call)
{
    LineageSheet sheet;
    const auto first = dayFrom(call, u"from"_s, &Date::earliest);
    if (!first)
        return tl::unexpected(first.error());
    const auto last = dayFrom(call, u"to"_s, &Date::latest);
    if (!last)
        return tl::unexpected(last.error());
    if (*first && *last && **first >= **last)
        return tl::unexpected(
            complain(call, QCoreApplication::translate("Cli", "--from must lie before --to."), ExitCode::Usage));
    const auto size = sizeFrom(call, sheet.size);
    if (!size)
        return tl::unexpected(size.error());
    sheet.first = *first;
    sheet.last = *last;
    sheet.size = *size;
    sheet.otherStatesUnfolded = call.arguments.has(u"other-states"_s);
    sheet.theme = themeFrom(call);
    return sheet;
}

} // namespace

ExitCode lineage(const Call &call)
{
    auto sheet = sheetFrom(call);
    if (!sheet)
        return sheet.error();
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    const auto query = queryFrom(call);
    if (!query)
        return query.error();
    const auto records = (*archive)->lineageRecords().result();
    if (!records)
        return complain(call, records.error(), ExitCode::NoArchive);
    const Answer chosen = answer((*archive)->snapshot(), *query);
    if (!call.arguments.has(u"out"_s)) {
        const QJsonObject json = lineageJson(*records, (*archive)->snapshot(), &chosen);
        call.terminal.print(QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
        return ExitCode::Done;
    }
    sheet->chosen = &chosen;
    const Answer everything = answer((*archive)->snapshot(), {});
    const Result<void> written
        = writeLineage(call.arguments.value(u"out"_s), *records, everything, *sheet, call.locale);
    return ended(call, written);
}

} // namespace phalera::cli
