// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textform.h"

#include "exchange/decodeddevice.h"
#include "exchange/delimiters.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qint64 BeginningSize = qint64(1) << 16;
constexpr int MostLines = 50;

constexpr std::array UnicodeEncodings { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" };
/// In the order in which they are taken where they read a text equally well.
constexpr std::array ByteEncodings { "windows-1251", "windows-1252", "KOI8-R", "IBM866", "x-mac-cyrillic", "ISO-8859-5",
    "KOI8-U" };

/// The most frequent pairs of letters in Russian words.
constexpr QStringView FrequentPairs
    = u"ст но то на ен ов ни ра во ко ал ро пр не го по ре ан ел та ер од ли ос ло ть от ка ор ве ит ес ол ва ри ме ки";

bool isFrequent(QChar a, QChar b)
{
    for (qsizetype at = 0; at < FrequentPairs.size(); at += 3) {
        if (FrequentPairs[at] == a && FrequentPairs[at + 1] == b)
            return true;
    }
    return false;
}

bool isAscii(QChar character)
{
    return character.unicode() < 0x80;
}

/// How well a text reads: more is better.
int reading(const QString &text)
{
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar here = text[i];
        if (isAscii(here))
            continue;
        if (here.isLetter())
            score += 1;
        else if (here == QChar::ReplacementCharacter || here.category() == QChar::Other_Control)
            score -= 20;
        else if (here.script() != QChar::Script_Common || here.unicode() > 0x2190)
            score -= 5; // boxes and lines, but not quotation marks, dashes and №
        if (i == 0 || !here.isLetter() || !text[i - 1].isLetter())
            continue;
        const QChar before = text[i - 1];
        if (before.script() != here.script())
            score -= 5;
        else if (before.isLower() && here.isUpper())
            score -= 5;
        else if (isFrequent(before.toLower(), here.toLower()))
            score += 3;
        else if (here.script() == QChar::Script_Latin)
            score -= isAscii(before) ? 0 : 2; // letters with accents stand alone
    }
    return score;
}

QByteArray markedEncoding(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    struct Mark
    {
        std::string_view bytes;
        const char *encoding;
    };
    // That of UTF-32LE begins with that of UTF-16LE.
    static constexpr std::array Marks { Mark { "\xEF\xBB\xBF"sv, "UTF-8" }, Mark { "\xFF\xFE\0\0"sv, "UTF-32LE" },
        Mark { "\0\0\xFE\xFF"sv, "UTF-32BE" }, Mark { "\xFF\xFE"sv, "UTF-16LE" }, Mark { "\xFE\xFF"sv, "UTF-16BE" } };
    for (const Mark &mark : Marks) {
        if (bytes.startsWith(QByteArrayView(mark.bytes.data(), qsizetype(mark.bytes.size()))))
            return mark.encoding;
    }
    return {};
}

/// UTF-16 and UTF-32 without mark have zeros at the same places of each unit, wherever a character is in ASCII;
/// Cyrillic ones have a 4 there, which is in no text of bytes.
QByteArray zeroedEncoding(const QByteArray &bytes)
{
    std::array<qsizetype, 4> zeros {};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[size_t(i % 4)] += bytes[i] == '\0' || bytes[i] == '\4' ? 1 : 0;
    const qsizetype units = bytes.size() / 4;
    const auto isMostly = [&](size_t at) { return zeros[at] * 10 > units * 9; };
    if (units == 0)
        return {};
    if (isMostly(2) && isMostly(3))
        return "UTF-32LE";
    if (isMostly(0) && isMostly(1))
        return "UTF-32BE";
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    if (std::max(even, odd) * 20 < units)
        return {};
    return odd > even ? "UTF-16LE" : "UTF-16BE";
}

/// Whether what is no ASCII follows the rules of UTF-8 (RFC 3629, section 3), but for a few places at most.
bool isMostlyUtf8(const QByteArray &bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = uchar(bytes[i++]);
        if (lead < 0x80)
            continue;
        const int length = lead >= 0xF0 && lead < 0xF8 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
        int followers = 0;
        while (followers < length && i < bytes.size() && (uchar(bytes[i]) & 0xC0) == 0x80) {
            ++i;
            ++followers;
        }
        const bool isCutOff = i == bytes.size();
        const bool isGood = length > 0 && lead < 0xF8 && followers == length;
        good += isGood ? 1 : 0;
        bad += isGood || isCutOff ? 0 : 1;
    }
    return bad * 10 <= good;
}

/// Numbers of cells in the first lines, were they cut at `delimiter`; a quoted cell may hold it and ends of lines.
QList<int> cellCounts(const QByteArray &text, char delimiter)
{
    QList<int> counts { 1 };
    bool isQuoted = false;
    for (const char byte : text) {
        if (byte == '"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (byte == delimiter)
            ++counts.last();
        else if (byte == '\n' && counts.size() == MostLines)
            break;
        else if (byte == '\n')
            counts.append(1);
    }
    return counts;
}

} // namespace

QList<QByteArray> readableEncodings()
{
    QList<QByteArray> names(UnicodeEncodings.begin(), UnicodeEncodings.end());
    names.append(QList<QByteArray>(ByteEncodings.begin(), ByteEncodings.end()));
    return names;
}

QByteArray encodingNamed(const QByteArray &name)
{
    for (const QByteArray &known : readableEncodings()) {
        if (ucnv_compareNames(name.constData(), known.constData()) == 0)
            return known;
        UErrorCode status = U_ZERO_ERROR;
        const quint16 aliases = ucnv_countAliases(known.constData(), &status);
        for (quint16 alias = 0; U_SUCCESS(status) && alias < aliases; ++alias) {
            const char *other = ucnv_getAlias(known.constData(), alias, &status);
            if (U_SUCCESS(status) && other && ucnv_compareNames(name.constData(), other) == 0)
                return known;
        }
    }
    return {};
}

QByteArray guessEncoding(const QByteArray &beginning)
{
    if (QByteArray marked = markedEncoding(beginning); !marked.isEmpty())
        return marked;
    if (QByteArray zeroed = zeroedEncoding(beginning); !zeroed.isEmpty())
        return zeroed;
    if (isMostlyUtf8(beginning))
        return "UTF-8";
    const char *best = ByteEncodings.front();
    int bestReading = std::numeric_limits<int>::min();
    for (const char *encoding : ByteEncodings) {
        const int how = reading(decoded(beginning, encoding));
        if (how > bestReading) {
            best = encoding;
            bestReading = how;
        }
    }
    return best;
}

char guessDelimiter(const QByteArray &beginning)
{
    char best = Delimiters.front().value;
    qsizetype bestScore = 0;
    for (const Delimiter &delimiter : Delimiters) {
        QList<int> counts = cellCounts(beginning, delimiter.value);
        if (counts.size() > 1)
            counts.removeLast(); // perhaps cut off, or empty
        std::sort(counts.begin(), counts.end());
        const int usual = counts.at(counts.size() / 2);
        const qsizetype alike = std::count(counts.cbegin(), counts.cend(), usual);
        const qsizetype score = usual < 2 ? 0 : (alike * 100 / counts.size()) * 1000 + usual;
        if (score > bestScore) {
            best = delimiter.value;
            bestScore = score;
        }
    }
    return best;
}

TextForm guessTextForm(QIODevice &device, const TextFormWish &wish)
{
    TextForm form;
    QByteArray beginning;
    if (!device.isSequential()) {
        beginning = device.read(BeginningSize);
        device.seek(0);
    }
    form.encoding = wish.encoding.isEmpty() ? guessEncoding(beginning) : wish.encoding;
    form.delimiter = wish.delimiter.value_or(guessDelimiter(decoded(beginning, form.encoding).toUtf8()));
    return form;
}

} // namespace phalera
