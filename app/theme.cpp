// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <array>
#include <cmath>

namespace phalera {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme light()
{
    Theme t;
    t.kind = Theme::Kind::Light;
    t.ground = rgb(0xF6F5F2);
    t.panel = rgb(0xFFFFFF);
    t.line = rgb(0xDEDBD4);
    t.text = rgb(0x1F1E1B);
    t.soft = rgb(0x6B675F);
    t.faint = rgb(0x757067); // visual.md has A5A096, which stays under 4.5:1 on both grounds
    t.accent = rgb(0x1F5FBF);
    t.selection = rgb(0xE9F0FA);
    t.doubt = rgb(0x9A5B00);
    t.doubtFill = rgb(0xFFF8EB);
    t.insignia = rgb(0xC79A1B);
    t.otherState = rgb(0xB8B3A8);
    t.heroOfLabourInformal = rgb(0xB98A4A);
    t.heroOfLabour = rgb(0x8A5A22);
    t.heroOfSocialistLabour = rgb(0xA3243B);
    t.heroOfLabourRf = rgb(0x1F4E8C);
    return t;
}

Theme dark()
{
    Theme t;
    t.kind = Theme::Kind::Dark;
    t.ground = rgb(0x1B1C1F);
    t.panel = rgb(0x232528);
    t.line = rgb(0x383B40);
    t.text = rgb(0xE9E7E2);
    t.soft = rgb(0xA9A69F);
    t.faint = rgb(0x8F8C85); // visual.md has 74726C, which stays under 4.5:1 on both grounds
    t.accent = rgb(0x7FB0F5);
    t.selection = rgb(0x26354B);
    t.doubt = rgb(0xE2A64A);
    t.doubtFill = rgb(0x2E2A22);
    t.insignia = rgb(0xE0BC57);
    t.otherState = rgb(0x6E6B65);
    t.heroOfLabourInformal = rgb(0xD0A566);
    t.heroOfLabour = rgb(0xB98246);
    t.heroOfSocialistLabour = rgb(0xE0607A);
    t.heroOfLabourRf = rgb(0x6FA3E6);
    return t;
}

Theme highContrast()
{
    Theme t = light();
    t.kind = Theme::Kind::HighContrast;
    t.ground = t.panel = rgb(0xFFFFFF);
    t.line = t.text = t.soft = t.faint = rgb(0x000000);
    t.accent = rgb(0x0033A0);
    t.selection = rgb(0xCCE0FF);
    return t;
}

Theme print()
{
    Theme t = light();
    t.kind = Theme::Kind::Print;
    t.ground = t.panel = rgb(0xFFFFFF);
    t.line = rgb(0xBFBFBF);
    t.text = rgb(0x000000);
    t.soft = rgb(0x404040);
    t.faint = rgb(0x666666);
    t.accent = rgb(0x000000);
    t.selection = rgb(0xEEEEEE);
    t.doubtFill = rgb(0xFFFFFF);
    return t;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double shareOfA)
{
    const auto channel = [shareOfA](int x, int y) { return int(std::lround(x * shareOfA + y * (1 - shareOfA))); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

Theme Theme::of(Kind kind)
{
    switch (kind) {
    case Kind::Light:
        return light();
    case Kind::Dark:
        return dark();
    case Kind::HighContrast:
        return highContrast();
    case Kind::Print:
        return print();
    }
    return light();
}

Theme Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QColor Theme::award(const AwardId &id) const
{
    const QString &text = id.text();
    if (text == QLatin1String("hero-of-labour-informal"))
        return heroOfLabourInformal;
    if (text == QLatin1String("hero-of-labour"))
        return heroOfLabour;
    if (text == QLatin1String("hero-of-socialist-labour"))
        return heroOfSocialistLabour;
    if (text == QLatin1String("hero-of-labour-rf"))
        return heroOfLabourRf;
    return otherState;
}

QColor Theme::ghost(const QColor &colour) const
{
    return mixed(colour, panel, kind == Kind::Dark ? 0.45 : 0.35);
}

QColor Theme::series(int index) const
{
    // Steps of lightness as well as of hue (after Okabe and Ito, Color Universal Design, 2008), darkest first.
    static constexpr std::array<QRgb, 8> onLight { 0x1B4F8A, 0xC8641B, 0x2E8B6F, 0x8E4A8C, 0xB8922A, 0x5AA2D6, 0xA33A3A,
        0x6B675F };
    static constexpr std::array<QRgb, 8> onDark { 0x7FB0F5, 0xF0A05A, 0x63C7A6, 0xC98AC7, 0xE6C867, 0xA9D3F2, 0xE07A7A,
        0xA9A69F };
    const auto &colours = kind == Kind::Dark ? onDark : onLight;
    return rgb(colours[size_t(index) % colours.size()]);
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, ground);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, panel);
    p.setColor(QPalette::AlternateBase, mixed(ground, panel, 0.6));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, faint);
    p.setColor(QPalette::Button, ground);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, heroOfSocialistLabour);
    p.setColor(QPalette::ToolTipBase, panel);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, mixed(panel, line, 0.5));
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, mixed(line, text, 0.7));
    p.setColor(QPalette::Shadow, mixed(line, text, 0.5));
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor readable(const QColor &colour, const QColor &ground)
{
    constexpr double Enough = 4.5;
    const QColor end = ground.lightness() < 128 ? QColor(Qt::white) : QColor(Qt::black);
    for (double share = 1; share > 0; share -= 0.05) {
        const QColor moved = mixed(colour, end, share);
        if (contrast(moved, ground) >= Enough)
            return moved;
    }
    return end;
}

} // namespace phalera
