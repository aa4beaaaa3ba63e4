// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QHeaderView>

namespace phalera {

/// Headings over records: flat, in line with the cells below them, with an arrow and, where several columns order the
/// rows, its place.
class RecordHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit RecordHeader(QWidget *parent = nullptr);

    struct Mark
    {
        int section = -1; ///< negative: a column that is not shown
        bool descending = false;
    };
    /// The columns that order the rows, first one first.
    void setMarks(const QList<Mark> &marks);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] QString arrow(int logicalIndex) const;

    QList<Mark> m_marks;
};

} // namespace phalera
