// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problemmodel.h"

#include "app/messages.h"

#include <QFileInfo>

namespace phalera {

void ProblemModel::setProblems(const QList<Error> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Error &problem = m_problems.at(index.row());
    const bool isNumber = index.column() == LineColumn || index.column() == PositionColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return message(problem);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case FileColumn:
        return problem.where.sheet.isEmpty() ? QFileInfo(problem.where.file).fileName()
                                             : tr("%1, %2", "a file and one of its sheets")
                                                   .arg(QFileInfo(problem.where.file).fileName(), problem.where.sheet);
    case LineColumn:
        return problem.where.line > 0 ? QVariant(problem.where.line) : QVariant();
    case PositionColumn:
        if (problem.where.column > 0 && !problem.where.sheet.isEmpty())
            return columnLetters(problem.where.column);
        return problem.where.column > 0 ? QVariant(problem.where.column) : QVariant();
    case FieldColumn:
        return problem.where.field;
    case ReasonColumn: {
        Error withoutPlace = problem; // the columns before say where
        withoutPlace.where = {};
        return message(withoutPlace);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (Column(section)) {
    case FileColumn:
        return tr("File");
    case LineColumn:
        return tr("Line");
    case PositionColumn:
        return tr("Column", "position in the line");
    case FieldColumn:
        return tr("Field");
    case ReasonColumn:
        return tr("What was found");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace phalera
