// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/suggestions.h"

#include "edtf/date.h"
#include "search/field.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qsizetype MostSuggestions = 3;
constexpr qsizetype MostWrongLetters = 2;

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = size_t(j);
            const qsizetype replaced = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({ row[at] + 1, row[at + 1] + 1, replaced });
        }
    }
    return row.back();
}

QStringList names()
{
    QStringList all { u"year"_s, u"unit"_s, u"time"_s, u"exact"_s, u"near"_s };
    for (int i = 0; i < int(Field::FieldCount); ++i)
        all.append(fieldName(Field(i)));
    return all;
}

QString twoDigits(const QString &number)
{
    return number.rightJustified(2, u'0');
}

struct Rewriting
{
    const char16_t *pattern; ///< of the whole text
    QString (*rewritten)(const QRegularExpressionMatch &);
};

constexpr std::array DateRewritings {
    Rewriting { u"(\\d{1,2})[./](\\d{1,2})[./](\\d{4})",
        [](const auto &m) -> QString {
            return m.captured(3) + u'-' + twoDigits(m.captured(2)) + u'-' + twoDigits(m.captured(1));
        } },
    Rewriting { u"(\\d{1,2})[./](\\d{4})",
        [](const auto &m) -> QString { return m.captured(2) + u'-' + twoDigits(m.captured(1)); } },
    Rewriting { u"(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})",
        [](const auto &m) -> QString {
            return m.captured(1) + u'-' + twoDigits(m.captured(2)) + u'-' + twoDigits(m.captured(3));
        } },
    Rewriting { u"(\\d{3})0[-']?(?:s|е|x|X)", [](const auto &m) -> QString { return m.captured(1) + u'X'; } },
    Rewriting { u"(\\d{4})(?:-|–|—|\\.\\.\\.|…|:)(\\d{4})",
        [](const auto &m) -> QString { return m.captured(1) + u".."_s + m.captured(2); } },
};

bool isDateOrRange(const QString &text)
{
    const QStringList ends = text.split(".."_L1);
    return ends.size() <= 2
        && std::all_of(ends.begin(), ends.end(), [](const QString &end) { return Date::parse(end).has_value(); });
}

} // namespace

QStringList dateSuggestions(QStringView text)
{
    QStringList suggestions;
    for (const Rewriting &rewriting : DateRewritings) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringView(rewriting.pattern)));
        const QRegularExpressionMatch match = pattern.match(text.toString());
        const QString rewritten = match.hasMatch() ? rewriting.rewritten(match) : QString();
        if (!rewritten.isEmpty() && isDateOrRange(rewritten))
            suggestions.append(rewritten);
    }
    return suggestions;
}

QStringList numberSuggestions(QStringView text)
{
    static const QRegularExpression Range(u"^(\\d+)(?:-|–|—|…|\\.{3})(\\d+)$"_s);
    static const QRegularExpression AtLeast(u"^(?:(\\d+)\\+|>=?(\\d+))$"_s);
    static const QRegularExpression AtMost(u"^<=?(\\d+)$"_s);
    if (const auto match = Range.match(text.toString()); match.hasMatch())
        return { match.captured(1) + u".."_s + match.captured(2) };
    if (const auto match = AtLeast.match(text.toString()); match.hasMatch())
        return { match.captured(1) + match.captured(2) + u".."_s };
    if (const auto match = AtMost.match(text.toString()); match.hasMatch())
        return { u".."_s + match.captured(1) };
    return {};
}

QStringList fieldSuggestions(QStringView name)
{
    const QString typed = name.toString().toLower();
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &candidate : names()) {
        const qsizetype distance = editDistance(typed, candidate);
        if (candidate.startsWith(typed))
            near.emplace_back(0, candidate);
        else if (distance <= MostWrongLetters && distance < std::min(typed.size(), candidate.size()))
            near.emplace_back(distance, candidate);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[distance, candidate] : near)
        result.append(candidate);
    return result.mid(0, MostSuggestions);
}

} // namespace phalera
