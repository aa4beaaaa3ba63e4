// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace phalera {

/// The numbers of a chart or a map beside it: rows without a grid, copied whole by Ctrl+C as far as columns are shown.
class NumberTable : public QTableView
{
    Q_OBJECT
public:
    explicit NumberTable(QWidget *parent = nullptr);

    /// Rows and columns as high and wide as their words; after the model was filled.
    void fit();
    /// Names the table to those who hear it, and its action, in the language of now.
    void setWords(const QString &name);

private:
    void copyAll() const;

    QAction *m_copy;
};

} // namespace phalera
