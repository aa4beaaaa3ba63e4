// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace phalera {

/// A table that is Markdown and is also read well as it stands: columns padded, the first to the left, others to the
/// right.
class TextTable
{
public:
    explicit TextTable(const QStringList &heading);
    /// Missing cells are empty.
    void addRow(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QString text() const;

private:
    QStringList m_heading;
    QList<QStringList> m_rows;
};

/// Milliseconds in words of three significant digits or so: "0.042 ms", "3.14 ms", "127 ms", "12.3 s".
[[nodiscard]] QString timeText(double milliseconds);
/// How many times the second is the first: "× 12"; a dash where nothing can be compared.
[[nodiscard]] QString factorText(double first, double second);

} // namespace phalera
