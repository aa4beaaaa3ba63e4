// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/archiveplace.h"

#include "citing/printdetails.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QChar NoBreakSpace(0xa0);

/// One word of the reference and the number behind it.
struct Level
{
    QRegularExpression pattern;
    QString ArchivePlace::*number;
};

/// `words`: alternatives of a pattern. A number may be "Р-7523", "А-513", "3–5 об.", "12, 14".
QRegularExpression numberedBy(const QString &words)
{
    return QRegularExpression(
        u"(?:^|[\\s.,;])((?:%1)\\.?\\s*(?:№\\s*)?((?:\\p{L}-)?\\d[\\d\\p{Pd}]*\\p{Ll}?(?:\\s*об\\.?)?(?:[,;]\\s*\\d[\\d\\p{Pd}]*(?:\\s*об\\.?)?)*))(?=$|[\\s.,;])"_s
            .arg(words),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

ArchivePlace archivePlace(const QString &reference)
{
    static const std::array levels { Level { numberedBy(u"фонд|ф|fond|f"_s), &ArchivePlace::fond },
        Level { numberedBy(u"опись|оп|opis|op"_s), &ArchivePlace::inventory },
        Level { numberedBy(u"дело|д|ед\\.\\s*хр|delo|d"_s), &ArchivePlace::file },
        Level { numberedBy(u"листы|лист|лл|л|list|ll|l"_s), &ArchivePlace::sheets } };
    ArchivePlace place;
    if (reference.isEmpty())
        return place;
    QString left = reference.simplified();
    qsizetype first = left.size();
    for (const Level &level : levels) {
        const QRegularExpressionMatch match = level.pattern.match(left);
        if (!match.hasMatch())
            continue;
        place.*level.number = numberRange(match.captured(2).trimmed());
        first = qMin(first, match.capturedStart(1));
        left.replace(match.capturedStart(1), match.capturedLength(1), QString(match.capturedLength(1), u'\x1f'));
    }
    const auto words = [](QString text) {
        static const QRegularExpression edges(u"^[\\s.,;]+|[\\s.,;]+$"_s);
        return text.remove(u'\x1f').remove(edges);
    };
    if (!place.isNumbered())
        return { words(reference), {}, {}, {}, {}, {} };
    place.archive = words(left.first(first));
    place.rest = words(left.sliced(first));
    return place;
}

QString ArchivePlace::inRussian() const
{
    QStringList parts { archive };
    const auto add = [&parts](QStringView word, const QString &number) {
        if (!number.isEmpty())
            parts.append(word + NoBreakSpace + number);
    };
    add(u"Ф.", fond);
    add(u"Оп.", inventory);
    add(u"Д.", file);
    add(u"Л.", sheets);
    parts.append(rest);
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString ArchivePlace::inEnglish() const
{
    QStringList parts { archive };
    const auto add = [&parts](QStringView word, const QString &number) {
        if (!number.isEmpty())
            parts.append(word + NoBreakSpace + number);
    };
    add(u"f.", fond);
    add(u"op.", inventory);
    add(u"d.", file);
    const bool hasSeveral = sheets.contains(u'–') || sheets.contains(u',');
    // "об." is the back of a sheet.
    add(hasSeveral ? u"ll." : u"l.", QString(sheets).replace(u"об"_s, u"ob"_s));
    parts.append(rest);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace phalera
