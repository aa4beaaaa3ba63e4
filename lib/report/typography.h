// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QStringView>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace phalera {

enum class PaperStyle : quint8 {
    Title,
    Subtitle,
    Heading,
    Subheading,
    Body,
    Small,
    Cell,
    CellHead,
    Label,
    Caption,
    Running,
    Note
};
inline constexpr size_t PaperStyleCount = size_t(PaperStyle::Note) + 1;

/// Fonts are made this many times larger than they are set and painted through a scale as much smaller: glyph advances
/// are then as fine as the outlines, and the lines break alike on every screen and printer.
inline constexpr double FontScale = 20;

/// A font at a size, with the paper's three levels of black.
struct Face
{
    QFont font;       ///< pixel size: size * FontScale
    double size = 10; ///< in points
    double lineHeight = 14;
    QColor colour = Qt::black;

    /// From the top of a line to its baseline.
    [[nodiscard]] double baseline() const { return lineHeight / 2 + size * 0.34; }
    /// The same face at another size; `factor` scales the line height too.
    [[nodiscard]] Face scaled(double factor) const;
    /// Raised numbers of source notes in text of this face.
    [[nodiscard]] Face superscript() const;
};
[[nodiscard]] Face face(PaperStyle style);
/// How far the baseline of a superscript stands above that of its text.
[[nodiscard]] double superscriptRise(const Face &text);

/// Advances of characters at one size, looked up once each. Widths are sums without kerning: line breaking needs no
/// shaping then.
class Advances
{
public:
    /// Advance of one character in points.
    using Measure = std::function<double(char32_t)>;
    explicit Advances(Measure measure);
    explicit Advances(const Face &face);

    [[nodiscard]] double of(QStringView text);
    /// Of the character at an index; 0 for the second half of a surrogate pair.
    [[nodiscard]] double at(QStringView text, qsizetype index);

private:
    double look(char32_t character);

    Measure m_measure;
    std::vector<float> m_common;
    QHash<char32_t, double> m_rare;
};

/// The advances of every style, made when first asked for. Belongs to the thread that uses it.
class Typography
{
public:
    [[nodiscard]] Advances &advances(PaperStyle style);
    [[nodiscard]] Advances &noteAdvances(PaperStyle style);

private:
    std::array<std::unique_ptr<Advances>, PaperStyleCount> m_text;
    std::array<std::unique_ptr<Advances>, PaperStyleCount> m_notes;
};

} // namespace phalera
