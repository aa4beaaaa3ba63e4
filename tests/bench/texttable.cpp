// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QString significant(double value)
{
    return QString::number(value, 'f', value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
}

} // namespace

TextTable::TextTable(const QStringList &heading)
    : m_heading(heading)
{
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row = cells;
    row.resize(m_heading.size());
    m_rows.append(row);
}

QString TextTable::text() const
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < m_heading.size(); ++column) {
        qsizetype width = std::max<qsizetype>(3, m_heading.at(column).size());
        for (const QStringList &row : m_rows)
            width = std::max(width, row.at(column).size());
        widths.append(width);
    }
    QString text;
    const auto write = [&](const QStringList &cells, QChar filling) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const int width = int(widths.at(column));
            text += u"| "_s;
            text += column == 0 ? cells.at(column).leftJustified(width, filling)
                                : cells.at(column).rightJustified(width, filling);
            text += u' ';
        }
        text += u"|\n"_s;
    };
    write(m_heading, u' ');
    QStringList rules(m_heading.size(), u":"_s); // Markdown: to the right
    rules.first() = u"-"_s;
    write(rules, u'-');
    for (const QStringList &row : m_rows)
        write(row, u' ');
    return text;
}

QString timeText(double milliseconds)
{
    if (std::isnan(milliseconds) || milliseconds < 0)
        return u"–"_s;
    return milliseconds < 10'000 ? QString(significant(milliseconds) + u" ms"_s)
                                 : QString(significant(milliseconds / 1000) + u" s"_s);
}

QString factorText(double first, double second)
{
    if (first <= 0 || second <= 0)
        return u"–"_s;
    return u"× "_s + significant(second / first);
}

} // namespace phalera
