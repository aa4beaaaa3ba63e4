// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetpresentation.h"

#include "app/recordpresentation.h"
#include "models/roles.h"

#include <QLocale>

namespace phalera {

void FacetPresentation::setTitles(const RecordTitles &titles)
{
    m_titles = titles;
    retranslate();
}

void FacetPresentation::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QVariant FacetPresentation::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const QString code = QIdentityProxyModel::data(index, CodeRole).toString();
    const QString word = titledWord(Field(QIdentityProxyModel::data(index, FieldRole).toInt()), code, m_titles);
    if (role == Qt::DisplayRole)
        return word;
    const QString counted
        = tr("%1: %2", "value of a facet and how many records have it")
              .arg(word, QLocale().toString(QIdentityProxyModel::data(index, CountRole).toLongLong()));
    const bool isExcluded = QIdentityProxyModel::data(index, ExcludedRole).toBool();
    return isExcluded ? tr("%1, excluded", "value of a facet with its count").arg(counted) : counted;
}

} // namespace phalera
