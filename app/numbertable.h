// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTableView>

namespace phalera {

/// The numbers of a chart or a map beside it: rows without a grid, copied whole by Ctrl+C as far as columns are shown.
class NumberTable : public QTableView
{
    Q_OBJECT
public:
    explicit NumberTable(QWidget *parent = nullptr);

    /// Rows and columns as high and wide as their words; after the model was filled. Where the table is too narrow,
    /// long texts are cut before numbers go out of sight; what was cut is told by pointing at it.
    void fit();
    /// The width in which no number goes out of sight.
    [[nodiscard]] int leastWidth() const;
    /// From left to right.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Names the table to those who hear it, and its action, in the language of now.
    void setWords(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void copyAll() const;
    void narrowTexts();
    [[nodiscard]] bool isOfTexts(int column) const;

    QAction *m_copy;
    QList<int> m_wishes; ///< how wide each column would like to be; 0: it is hidden
};

} // namespace phalera
