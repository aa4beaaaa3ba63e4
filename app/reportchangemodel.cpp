// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportchangemodel.h"

#include "app/askedreport.h"

namespace phalera {

void ReportChangeModel::setChanges(const QList<TableChanges> &changes)
{
    beginResetModel();
    m_lines.clear();
    for (const RowChange::Kind kind : { RowChange::Kind::Came, RowChange::Kind::Went, RowChange::Kind::Changed }) {
        for (const TableChanges &table : changes) {
            for (const RowChange &change : table.rows) {
                if (change.kind == kind)
                    append(change);
            }
        }
    }
    endResetModel();
}

void ReportChangeModel::append(const RowChange &change)
{
    const QString words = rowWords(change.row);
    if (change.kind == RowChange::Kind::Came)
        m_lines.append({ change.kind, change.row.id, words, { {}, {}, change.row.cells.join(u" · ") } });
    if (change.kind == RowChange::Kind::Went)
        m_lines.append({ change.kind, change.row.id, words, { {}, change.row.cells.join(u" · "), {} } });
    for (const CellChange &cell : change.cells)
        m_lines.append({ change.kind, change.row.id, words, cell });
}

int ReportChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReportChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportChangeModel::kindWord(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Came:
        return tr("came", "a row of a report");
    case RowChange::Kind::Went:
        return tr("went", "a row of a report");
    case RowChange::Kind::Changed:
        return tr("changed", "a row of a report");
    }
    Q_UNREACHABLE();
}

QString ReportChangeModel::text(const Line &line, int column)
{
    switch (column) {
    case KindColumn:
        return kindWord(line.kind);
    case RowColumn:
        return line.row;
    case FieldColumn:
        return line.cell.column;
    case ThenColumn:
        return line.cell.before;
    case NowColumn:
        return line.cell.after;
    default:
        return {};
    }
}

QVariant ReportChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return text(line, index.column()).simplified();
    if (role == Qt::ToolTipRole)
        return index.column() == RowColumn && !line.id.isEmpty()
            ? tr("%1\nDouble-click opens %2", "a row, its record").arg(line.row, line.id)
            : text(line, index.column());
    return {};
}

QVariant ReportChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Since then");
    case RowColumn:
        return tr("Row");
    case FieldColumn:
        return tr("Column");
    case ThenColumn:
        return tr("Then");
    case NowColumn:
        return tr("Now");
    default:
        return {};
    }
}

} // namespace phalera
