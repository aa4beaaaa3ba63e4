// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <algorithm>
#include <numeric>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 2;
constexpr int LeastWidth = 8; ///< no column is cut below this

bool isZeroWidth(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

/// Blocks of East Asian Wide and Fullwidth letters (UAX 11) that names and titles are written in, and emoji.
bool isWide(char32_t letter)
{
    constexpr std::pair<char32_t, char32_t> Ranges[] { { 0x1100, 0x115F }, { 0x2E80, 0x303E }, { 0x3041, 0xA4CF },
        { 0xAC00, 0xD7A3 }, { 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F }, { 0xFF00, 0xFF60 }, { 0xFFE0, 0xFFE6 },
        { 0x1F300, 0x1FAFF }, { 0x20000, 0x3FFFD } };
    return std::ranges::any_of(
        Ranges, [letter](const auto &range) { return letter >= range.first && letter <= range.second; });
}

int letterWidth(char32_t letter)
{
    return isZeroWidth(letter) ? 0 : isWide(letter) ? 2 : 1;
}

QString cut(const QString &text, int width)
{
    int used = 0;
    QString result;
    for (const char32_t letter : text.toUcs4()) {
        used += letterWidth(letter);
        if (used > width - 1)
            return result + u'…';
        result += QString::fromUcs4(&letter, 1);
    }
    return text;
}

QString onOneLine(QString text)
{
    return text.replace(u'\r', u' ').replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += letterWidth(letter);
    return width;
}

QList<int> TextTable::widths(int width) const
{
    QList<int> result;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        int widest = displayWidth(m_columns.at(column).title);
        for (const QStringList &row : m_rows)
            widest = std::max(widest, displayWidth(row.value(column)));
        result.append(widest);
    }
    const int gaps = Gap * int(m_columns.size() - 1);
    while (width > 0 && std::accumulate(result.begin(), result.end(), gaps) > width) {
        const auto widest = std::ranges::max_element(result);
        if (*widest <= LeastWidth)
            break;
        --*widest;
    }
    return result;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        QString text = onOneLine(cells.value(column));
        if (displayWidth(text) > widths.at(column))
            text = cut(text, widths.at(column));
        const QString padding(widths.at(column) - displayWidth(text), u' ');
        const QString cell = m_columns.at(column).alignRight ? QString(padding + text) : QString(text + padding);
        line += column == 0 ? cell : QString(QString(Gap, u' ') + cell);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QStringList TextTable::lines(int width) const
{
    const QList<int> columnWidths = widths(width);
    QStringList titles, rules;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        titles.append(m_columns.at(column).title);
        rules.append(QString(columnWidths.at(column), u'─'));
    }
    QStringList result { line(titles, columnWidths), line(rules, columnWidths) };
    for (const QStringList &row : m_rows)
        result.append(line(row, columnWidths));
    return result;
}

} // namespace phalera::cli
