// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "search/field.h"

#include <QHash>
#include <QIdentityProxyModel>

namespace phalera {

/// What the application adds to the roles of lib/models.
enum PresentationRole : int {
    DoubtRole = ApplicationRole, ///< QString: the mark beside the text: "year", "month", "sources differ"
    UnknownRole                  ///< bool: the text only says that nothing is known
};

/// Puts the facts of a RecordTableModel into the user's words: headers, codes, dates by locale, "unknown", marks of doubt. Holds no state
/// of rows, so that a million of them cost nothing.
class RecordPresentation final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// Titles of records that cells name by id (acts, awards outside the vocabulary).
    void setTitles(const QHash<QString, QString> &titles);
    /// Words of now for everything: after the language changed.
    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Facts;
    [[nodiscard]] static QString heading(Field field);
    [[nodiscard]] QString cellText(const Facts &facts) const;
    [[nodiscard]] QString wholeText(const Facts &facts) const;
    [[nodiscard]] QString doubt(const Facts &facts) const;

    QHash<QString, QString> m_titles;
};

/// Whether figures of the field stand right-aligned.
[[nodiscard]] bool isFigure(Field field);

} // namespace phalera
