// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/typography.h"

#include <QFontMetricsF>

#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t CommonEnd = 0x3000; // Latin, Cyrillic, Georgian, Armenian, punctuation
constexpr double SuperscriptShare = 0.68;

enum class Family : quint8 { Serif, Sans };

QFont paperFont(Family family, double size, bool bold)
{
    QFont font;
    font.setFamilies(family == Family::Serif ? QStringList { u"PT Serif"_s, u"Noto Serif"_s, u"DejaVu Serif"_s }
                                             : QStringList { u"PT Sans"_s, u"Noto Sans"_s, u"DejaVu Sans"_s });
    font.setStyleHint(family == Family::Serif ? QFont::Serif : QFont::SansSerif);
    font.setPixelSize(int(std::lround(size * FontScale)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false); // widths are sums of advances, and figures keep their columns
    // Any letter spacing switches ligatures off, which would be copied out of a PDF as one odd character.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

Face made(Family family, double size, double lineHeight, bool bold = false, QColor colour = Qt::black)
{
    return { paperFont(family, size, bold), size, lineHeight, colour };
}

} // namespace

Face Face::scaled(double factor) const
{
    Face result = *this;
    result.size *= factor;
    result.lineHeight *= factor;
    result.font.setPixelSize(int(std::lround(result.size * FontScale)));
    return result;
}

Face Face::superscript() const
{
    Face result = scaled(SuperscriptShare);
    result.font.setBold(false);
    result.colour = Qt::black;
    return result;
}

double superscriptRise(const Face &text)
{
    return text.size * 0.33;
}

Face face(PaperStyle style)
{
    const QColor soft(0x59, 0x59, 0x59);
    switch (style) {
    case PaperStyle::Title:
        return made(Family::Serif, 20, 25, true);
    case PaperStyle::Subtitle:
        return made(Family::Serif, 10.5, 15, false, soft);
    case PaperStyle::Heading:
        return made(Family::Serif, 13, 17, true);
    case PaperStyle::Subheading:
        return made(Family::Sans, 9, 13, true);
    case PaperStyle::Body:
        return made(Family::Serif, 10, 14);
    case PaperStyle::Small:
        return made(Family::Serif, 8.5, 11.5);
    case PaperStyle::Cell:
        return made(Family::Sans, 8.5, 11);
    case PaperStyle::CellHead:
        return made(Family::Sans, 7.5, 9.5, true);
    case PaperStyle::Label:
        return made(Family::Sans, 9, 14, false, soft);
    case PaperStyle::Caption:
        return made(Family::Sans, 8.5, 11.5, false, soft);
    case PaperStyle::Running:
        return made(Family::Sans, 7.5, 10, false, soft);
    case PaperStyle::Note:
        return made(Family::Serif, 8, 10.5);
    }
    return made(Family::Serif, 10, 14);
}

Advances::Advances(Measure measure)
    : m_measure(std::move(measure))
    , m_common(CommonEnd, -1.F)
{
}

Advances::Advances(const Face &face)
    : Advances([metrics = QFontMetricsF(face.font)](char32_t character) {
        return metrics.horizontalAdvance(QString::fromUcs4(&character, 1)) / FontScale;
    })
{
}

double Advances::look(char32_t character)
{
    if (character < CommonEnd) {
        float &known = m_common[character];
        if (known < 0)
            known = float(m_measure(character));
        return double(known);
    }
    auto known = m_rare.find(character);
    if (known == m_rare.end())
        known = m_rare.insert(character, m_measure(character));
    return *known;
}

double Advances::at(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    if (c.isHighSurrogate() && index + 1 < text.size())
        return look(QChar::surrogateToUcs4(c, text[index + 1]));
    return c.isLowSurrogate() ? 0 : look(c.unicode());
}

double Advances::of(QStringView text)
{
    double width = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        width += at(text, i);
    return width;
}

Advances &Typography::advances(PaperStyle style)
{
    auto &known = m_text[size_t(style)];
    if (!known)
        known = std::make_unique<Advances>(face(style));
    return *known;
}

Advances &Typography::noteAdvances(PaperStyle style)
{
    auto &known = m_notes[size_t(style)];
    if (!known)
        known = std::make_unique<Advances>(face(style).superscript());
    return *known;
}

} // namespace phalera
