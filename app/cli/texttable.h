// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace phalera::cli {

/// Columns of a terminal that a text takes: none for combining marks, two for wide letters (Unicode UAX 11), else one a
/// letter.
[[nodiscard]] int displayWidth(QStringView text);

/// A table of text in aligned columns.
class TextTable
{
public:
    struct Column
    {
        QString title;
        bool alignRight = false;
    };

    explicit TextTable(QList<Column> columns)
        : m_columns(std::move(columns))
    {
    }

    void addRow(const QStringList &cells) { m_rows.append(cells); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// Lines of the table. With a `width` above 0 the widest columns are cut until the lines fit; a cut cell ends in an
    /// ellipsis.
    [[nodiscard]] QStringList lines(int width) const;

private:
    [[nodiscard]] QList<int> widths(int width) const;
    [[nodiscard]] QString line(const QStringList &cells, const QList<int> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace phalera::cli
