// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nameform.h"
#include "app/recordtitles.h"
#include "models/roles.h"
#include "search/answer.h"

#include <QIdentityProxyModel>

namespace phalera {

/// What the application adds to the roles of lib/models.
enum PresentationRole {
    DoubtRole = ApplicationRole, ///< QString: the mark beside the text: "year", "month", "sources differ"
    UnknownRole,                 ///< bool: the text only says that nothing is known
    MatchesRole,                 ///< QList<TextPart>: the letters of the text that the query found
    FoundInRole                  ///< QString: where it was found, if in no column that is shown; in one cell of the row
};

/// Some letters of a text.
struct TextPart
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextPart &, const TextPart &) = default;
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
    /// How names of people are shown. It changes no order: that is by what the sources have.
    void setNameForm(const NameForm &form);
    [[nodiscard]] const NameForm &nameForm() const { return m_nameForm; }
    [[nodiscard]] const RecordTitles &titles() const { return m_titles; }
    [[nodiscard]] Unit unit() const { return m_unit; }
    /// The keys that the rows stand in: headings say so to those who do not see the arrows.
    void setOrder(const QList<SortKey> &order);
    /// Words of now for everything: after the language changed.
    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Facts;
    [[nodiscard]] QString heading(Field field) const;
    [[nodiscard]] QString wholeHeading(Field field) const;
    [[nodiscard]] QString nameText(const Facts &facts) const;
    [[nodiscard]] QString cellText(const Facts &facts) const;
    [[nodiscard]] QString wholeText(const Facts &facts) const;
    [[nodiscard]] QString doubt(const Facts &facts) const;
    [[nodiscard]] QList<TextPart> matches(const QModelIndex &source, const Facts &facts) const;
    [[nodiscard]] int headlineColumn() const;
    /// Of the columns that are not shown: the first field that has a word of the query, and the text around it.
    struct Found
    {
        QString where;
        QString text;
    };
    [[nodiscard]] std::optional<Found> foundElsewhere(const QModelIndex &source) const;

    RecordTitles m_titles;
    Unit m_unit = Unit::Conferrals;
    NameForm m_nameForm;
    QList<SortKey> m_order;
};

/// The word for a value that may be the id of an award, an act or a source, or several of them.
[[nodiscard]] QString titledWord(Field field, const QString &value, const RecordTitles &titles);
/// What the date of a unit's records is the date of.
[[nodiscard]] QString dateLabel(Unit unit);

/// Whether figures of the field stand right-aligned.
[[nodiscard]] bool isFigure(Field field);

} // namespace phalera
