// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordtitles.h"

#include <QIdentityProxyModel>

namespace phalera {

/// Puts the values of a FacetModel into the user's words.
class FacetPresentation final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// Titles of the records that values name by id: awards, acts, sources.
    void setTitles(const RecordTitles &titles);
    void retranslate();
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    RecordTitles m_titles;
};

} // namespace phalera
