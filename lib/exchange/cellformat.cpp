// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellformat.h"

#include <QLatin1StringView>

#include <algorithm>
#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SecondsOfDay = 86'400;

/// Takes what stands in brackets; true where it is a time that runs beyond a day: [h], [mm], [ss].
bool takeBrackets(QStringView code, qsizetype &at)
{
    const qsizetype end = code.indexOf(u']', at);
    const QStringView inside = code.mid(at + 1, (end < 0 ? code.size() : end) - at - 1);
    at = end < 0 ? code.size() : end;
    return !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [&](QChar c) {
        return c.toLower() == inside.front().toLower() && u"hms"_s.contains(c.toLower());
    });
}

/// The letters and zeros of the first part of a code, without literals, fillers, colours, locales and conditions; "|"
/// where a time that runs beyond a day stands.
QString lettersOf(QStringView code)
{
    QString letters;
    for (qsizetype at = 0; at < code.size() && code.at(at) != u';'; ++at) {
        const QChar c = code.at(at);
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            letters += takeBrackets(code, at) ? u"|"_s : QString();
        } else {
            letters += c.toLower();
        }
    }
    return letters.remove(u"am/pm"_s).remove(u"a/p"_s);
}

/// Whether the letters m from `start` on are minutes: behind hours, or before seconds (18.8.31).
bool areMinutes(const QString &letters, qsizetype start, qsizetype end)
{
    constexpr QStringView Parts = u"ymdhse|";
    for (qsizetype at = start - 1; at >= 0; --at) {
        if (Parts.contains(letters.at(at))) {
            if (letters.at(at) == u'h' || letters.at(at) == u'|')
                return true;
            break;
        }
    }
    for (qsizetype at = end; at < letters.size(); ++at) {
        if (Parts.contains(letters.at(at)))
            return letters.at(at) == u's';
    }
    return false;
}

/// A number of 15 significant digits, as many as a spreadsheet keeps, without exponent.
QString plainDigits(double number)
{
    if (std::abs(number) >= 1e15) { // what stands behind these digits was never written
        const QString text = QString::number(number, 'e', 14);
        const qsizetype exponent = text.mid(text.indexOf(u'e') + 1).toInt();
        return text.left(text.indexOf(u'e')).remove(u'.') + QString(exponent - 14, u'0');
    }
    if (number == std::floor(number))
        return QString::number(number, 'f', 0);
    const int before = int(std::floor(std::log10(std::abs(number)))) + 1;
    QString text = QString::number(number, 'f', std::clamp(15 - before, 0, 40));
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

QString timeText(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

CellFormat builtInFormat(int id)
{
    CellFormat format;
    const bool isElapsed = id == 46;
    format.day = id >= 14 && id <= 16;
    format.month = id >= 14 && id <= 17;
    format.year = id == 14 || id == 15 || id == 17;
    format.time = (id >= 18 && id <= 22) || (id >= 45 && id <= 47);
    format.elapsed = isElapsed;
    if (id == 22)
        format.year = format.month = format.day = true;
    return format;
}

CellFormat formatOfCode(QStringView code)
{
    CellFormat format;
    const QString letters = lettersOf(code);
    if (letters.contains("general"_L1) || letters == "@"_L1)
        return format;
    const bool isZeros
        = !letters.isEmpty() && std::all_of(letters.begin(), letters.end(), [](QChar c) { return c == u'0'; });
    if (isZeros)
        format.leastDigits = int(std::min<qsizetype>(letters.size(), 64));
    const bool isNumber = letters.contains(u'0') || letters.contains(u'#') || letters.contains(u'?');
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const QChar c = letters.at(at);
        qsizetype end = at + 1;
        while (end < letters.size() && letters.at(end) == c)
            ++end;
        if (c == u'y' || (c == u'e' && !isNumber))
            format.year = true;
        else if (c == u'd')
            (end - at > 2 ? format.weekday : format.day) = true;
        else if (c == u'm')
            (areMinutes(letters, at, end) ? format.time : format.month) = true;
        else if (c == u'h' || c == u's' || c == u'|')
            format.time = true;
        format.elapsed = format.elapsed || c == u'|';
        at = end - 1;
    }
    return format;
}

QString numberText(QStringView written, const CellFormat &format)
{
    const QStringView trimmed = written.trimmed();
    const QStringView digits = trimmed.startsWith(u'-') ? trimmed.mid(1) : trimmed;
    const bool isWhole = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const double number = trimmed.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return trimmed.toString();
    QString text = isWhole ? trimmed.toString() : plainDigits(number);
    if (format.leastDigits > 1 && !text.contains(u'.') && !text.startsWith(u'-'))
        text = text.rightJustified(format.leastDigits, u'0');
    return text;
}

std::optional<QDate> dayOf(qint64 number, DayCount count)
{
    constexpr qint64 FalseDay = 60;
    constexpr qint64 Last = 2'958'465; // 31 December 9999, counted from 1899
    QDate start(1899, 12, 30);
    if (count == DayCount::Excel1904)
        start = QDate(1904, 1, 1);
    const bool isExcel = count == DayCount::Excel1900;
    if (isExcel && number < FalseDay)
        start = QDate(1899, 12, 31);
    const bool isNoDay = isExcel && (number < 1 || number == FalseDay);
    if (isNoDay || number > Last || number < -Last)
        return std::nullopt;
    const QDate day = start.addDays(number);
    return day.isValid() && day.year() > 0 && day.year() < 10'000 ? std::optional(day) : std::nullopt;
}

QString dateText(QDate date, QTime time, const CellFormat &format)
{
    const QString year = u"%1"_s.arg(date.year(), 4, 10, QLatin1Char('0'));
    const QString month = u"%1"_s.arg(date.month(), 2, 10, QLatin1Char('0'));
    const QString day = u"%1"_s.arg(date.day(), 2, 10, QLatin1Char('0'));
    const bool isWhole = (format.year && format.month && format.day) || !(format.year || format.month || format.day);
    if (isWhole) {
        const QString whole = year + u'-' + month + u'-' + day;
        const bool showsTime = format.time && time.isValid() && time != QTime(0, 0);
        return showsTime ? whole + u'T' + time.toString(u"HH:mm:ss") : whole;
    }
    QString text = format.year ? year : u"XXXX"_s;
    if (format.month || format.day)
        text += u'-' + (format.month ? month : u"XX"_s);
    if (format.day)
        text += u'-' + day;
    return text;
}

std::optional<QString> shownDate(double number, const CellFormat &format, DayCount count)
{
    if (!std::isfinite(number) || std::abs(number) > 1e8)
        return std::nullopt;
    auto days = qint64(std::floor(number));
    qint64 seconds = std::llround((number - double(days)) * double(SecondsOfDay));
    if (format.isTime()) {
        if (format.elapsed)
            seconds += days * SecondsOfDay;
        return seconds < 0 ? std::nullopt : std::optional(timeText(format.elapsed ? seconds : seconds % SecondsOfDay));
    }
    if (seconds == SecondsOfDay && format.time) { // a moment before midnight, by the error of the fraction
        ++days;
        seconds = 0;
    }
    const auto day = dayOf(days, count);
    if (!day)
        return std::nullopt;
    return dateText(*day, QTime(0, 0).addSecs(int(seconds % SecondsOfDay)), format);
}

} // namespace phalera
