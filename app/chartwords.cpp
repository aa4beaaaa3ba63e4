// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartwords.h"

#include "app/words.h"

#include <QCoreApplication>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QString monthWords(const QString &key)
{
    const int month = QStringView(key).mid(5).toInt();
    return QCoreApplication::translate("Charts", "%1 %2", "name of a month and a year")
        .arg(QLocale().standaloneMonthName(month), key.left(4));
}

QString titleByKind(Unit unit, const char *conferrals, const char *people, const char *acts, const char *sources)
{
    const char *texts[] { conferrals, people, acts, sources };
    return QCoreApplication::translate("Charts", texts[size_t(unit)]);
}

} // namespace

QString unitTitle(Unit unit)
{
    switch (unit) {
    case Unit::Conferrals:
        break;
    case Unit::People:
        return tableWord(Table::People);
    case Unit::Acts:
        return tableWord(Table::Acts);
    case Unit::Sources:
        return tableWord(Table::Sources);
    }
    return tableWord(Table::Conferrals);
}

QString axisWord(const SeriesAxis &axis)
{
    switch (axis.kind) {
    case SeriesAxis::Kind::Year:
        return QCoreApplication::translate("Charts", "Year");
    case SeriesAxis::Kind::Decade:
        return QCoreApplication::translate("Charts", "Decade");
    case SeriesAxis::Kind::Month:
        return QCoreApplication::translate("Charts", "Month");
    case SeriesAxis::Kind::Age:
        return fieldLabel(Field::Age);
    case SeriesAxis::Kind::AgeGroup:
        return QCoreApplication::translate("Charts", "Age, in fives");
    case SeriesAxis::Kind::Times:
        return QCoreApplication::translate("Charts", "Awards of a person");
    case SeriesAxis::Kind::Interval:
        return QCoreApplication::translate("Charts", "Years since the award before");
    case SeriesAxis::Kind::Serial:
        return QCoreApplication::translate("Charts", "Serial number by date");
    case SeriesAxis::Kind::Value:
        break;
    }
    return fieldLabel(axis.field);
}

QString keyWord(const SeriesAxis &axis, const QString &key)
{
    if (axis.kind == SeriesAxis::Kind::Value)
        return valueWord(axis.field, key);
    if (key.isEmpty())
        return QCoreApplication::translate("Charts", "unknown");
    if (axis.kind == SeriesAxis::Kind::Decade)
        return QCoreApplication::translate("Charts", "%1s", "a decade: the 1940s")
            .arg(QString(key).replace(u'X', u'0'));
    if (axis.kind == SeriesAxis::Kind::AgeGroup)
        return QCoreApplication::translate("Charts", "%1–%2", "a group of ages: 30–34")
            .arg(key.section(u".."_s, 0, 0), key.section(u".."_s, 1));
    return axis.kind == SeriesAxis::Kind::Month ? monthWords(key) : key;
}

QString stackWord(const Series &series, const QString &stack)
{
    if (!series.stack)
        return {};
    if (series.axis.kind == SeriesAxis::Kind::Interval && series.stack == Field::Ordinal && stack.toInt() > 1)
        return QCoreApplication::translate("Charts", "award %1 to %2", "ordinals of two conferrals: award 1 to 2")
            .arg(stack.toInt() - 1)
            .arg(stack.toInt());
    return valueWord(*series.stack, stack);
}

QString chartTitle(const Series &series)
{
    QString title;
    switch (series.axis.kind) {
    case SeriesAxis::Kind::Year:
        title = titleByKind(series.unit, QT_TRANSLATE_NOOP("Charts", "Conferrals by year"),
            QT_TRANSLATE_NOOP("Charts", "People by year of conferral"), QT_TRANSLATE_NOOP("Charts", "Acts by year"),
            QT_TRANSLATE_NOOP("Charts", "Sources by year of publication"));
        break;
    case SeriesAxis::Kind::Decade:
        title = titleByKind(series.unit, QT_TRANSLATE_NOOP("Charts", "Conferrals by decade"),
            QT_TRANSLATE_NOOP("Charts", "People by decade of conferral"), QT_TRANSLATE_NOOP("Charts", "Acts by decade"),
            QT_TRANSLATE_NOOP("Charts", "Sources by decade of publication"));
        break;
    case SeriesAxis::Kind::Month:
        title = titleByKind(series.unit, QT_TRANSLATE_NOOP("Charts", "Conferrals by month"),
            QT_TRANSLATE_NOOP("Charts", "People by month of conferral"), QT_TRANSLATE_NOOP("Charts", "Acts by month"),
            QT_TRANSLATE_NOOP("Charts", "Sources by month of publication"));
        break;
    case SeriesAxis::Kind::Age:
    case SeriesAxis::Kind::AgeGroup:
        title = titleByKind(series.unit, QT_TRANSLATE_NOOP("Charts", "Conferrals by age at the award"),
            QT_TRANSLATE_NOOP("Charts", "People by age at the award"), QT_TRANSLATE_NOOP("Charts", "Acts by age"),
            QT_TRANSLATE_NOOP("Charts", "Sources by age"));
        break;
    case SeriesAxis::Kind::Times:
        title = QCoreApplication::translate("Charts", "People by number of awards");
        break;
    case SeriesAxis::Kind::Interval:
        title
            = titleByKind(series.unit, QT_TRANSLATE_NOOP("Charts", "Repeated conferrals by years since the one before"),
                QT_TRANSLATE_NOOP("Charts", "People by years between their conferrals"),
                QT_TRANSLATE_NOOP("Charts", "Acts by years between conferrals"),
                QT_TRANSLATE_NOOP("Charts", "Sources by years between conferrals"));
        break;
    case SeriesAxis::Kind::Serial:
        title = QCoreApplication::translate("Charts", "Serial numbers of insignia by date of conferral");
        break;
    case SeriesAxis::Kind::Value:
        title = titleByKind(series.unit, QT_TRANSLATE_NOOP("Charts", "Conferrals: %1"),
            QT_TRANSLATE_NOOP("Charts", "People: %1"), QT_TRANSLATE_NOOP("Charts", "Acts: %1"),
            QT_TRANSLATE_NOOP("Charts", "Sources: %1"))
                    .arg(fieldLabel(series.axis.field));
        break;
    }
    if (series.accumulation == Accumulation::Cumulative)
        title = QCoreApplication::translate("Charts", "%1, cumulative", "title of a chart").arg(title);
    if (series.isComparison())
        return QCoreApplication::translate("Charts", "%1, A and B", "title of a chart that compares two searches")
            .arg(title);
    if (!series.stack || series.stacks.size() < 2) // one part is no division
        return title;
    return QCoreApplication::translate(
        "Charts", "%1, divided by: %2", "title of a chart and the field whose values are stacked")
        .arg(title, fieldLabel(*series.stack));
}

} // namespace phalera
