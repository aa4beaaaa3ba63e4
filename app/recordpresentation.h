// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordtitles.h"
#include "models/roles.h"
#include "search/field.h"

#include <QIdentityProxyModel>

namespace phalera {

/// What the application adds to the roles of lib/models.
enum PresentationRole : int {
    DoubtRole = ApplicationRole, ///< QString: the mark beside the text: "year", "month", "sources differ"
    UnknownRole                  ///< bool: the text only says that nothing is known
};

/// Puts the facts of a RecordTableModel into the user's words: headers, codes, dates by locale, "unknown", marks of
/// doubt. Holds no state of rows, so that a million of them cost nothing.
class RecordPresentation final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// Titles of the records that cells name by id: awards, acts, sources.
    void setTitles(const RecordTitles &titles);
    /// What is listed: the date of an act or a source has another heading than that of a conferral.
    void setUnit(Unit unit) { m_unit = unit; }
    /// Words of now for everything: after the language changed.
    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Facts;
    [[nodiscard]] QString heading(Field field) const;
    [[nodiscard]] QString cellText(const Facts &facts) const;
    [[nodiscard]] QString wholeText(const Facts &facts) const;
    [[nodiscard]] QString doubt(const Facts &facts) const;

    RecordTitles m_titles;
    Unit m_unit = Unit::Conferrals;
};

/// The word for a value that may be the id of an award, an act or a source, or several of them.
[[nodiscard]] QString titledWord(Field field, const QString &value, const RecordTitles &titles);
/// What the date of a unit's records is the date of.
[[nodiscard]] QString dateLabel(Unit unit);

/// Whether figures of the field stand right-aligned.
[[nodiscard]] bool isFigure(Field field);

} // namespace phalera
