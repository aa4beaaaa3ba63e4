// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ansel.h"

#include <array>

namespace phalera {

namespace {

/// 0xA1 to 0xCF.
constexpr std::array<char16_t, 47> Characters { u'Ł', u'Ø', u'Đ', u'Þ', u'Æ', u'Œ', u'\u02B9', u'·', u'♭', u'®', u'±',
    u'Ơ', u'Ư', u'\u02BC', 0, u'\u02BB', u'ł', u'ø', u'đ', u'þ', u'æ', u'œ', u'\u02BA', u'ı', u'£', u'ð', 0, u'ơ', u'ư',
    u'□', u'■', u'°', u'ℓ', u'℗', u'©', u'♯', u'¿', u'¡', u'ß', u'€', 0, 0, 0, 0, u'e', u'o', u'ß' };

/// 0xE0 to 0xFE: marks.
constexpr std::array<char16_t, 31> Marks { 0x0309, 0x0300, 0x0301, 0x0302, 0x0303, 0x0304, 0x0306, 0x0307, 0x0308,
    0x030C, 0x030A, 0xFE20, 0xFE21, 0x0315, 0x030B, 0x0310, 0x0327, 0x0328, 0x0323, 0x0324, 0x0325, 0x0333, 0x0332,
    0x0326, 0x031C, 0x032E, 0xFE22, 0xFE23, 0, 0, 0x0313 };

QChar characterOf(uchar byte)
{
    if (byte < 0x80)
        return QLatin1Char(char(byte));
    const char16_t character = byte >= 0xA1 && byte <= 0xCF ? Characters[size_t(byte - 0xA1)] : u'\0';
    return character == 0 ? QChar(QChar::ReplacementCharacter) : QChar(character);
}

} // namespace

QString fromAnsel(QByteArrayView bytes)
{
    QString text;
    QString marks;
    for (const char each : bytes) {
        const auto byte = uchar(each);
        if (byte >= 0xE0 && byte <= 0xFE && Marks[size_t(byte - 0xE0)] != 0) {
            marks += QChar(Marks[size_t(byte - 0xE0)]);
            continue;
        }
        text += characterOf(byte);
        text += std::exchange(marks, {});
    }
    text += marks;
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace phalera
