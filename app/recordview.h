// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordcolumns.h"
#include "app/recordpresentation.h"
#include "app/selection.h"
#include "app/shownrows.h"
#include "models/chosenrecords.h"
#include "models/recordtablemodel.h"

#include <QWidget>

class QMenu;
class QStackedLayout;

namespace phalera {

class NothingFound;
class RecordHeader;
class RecordTable;

/// The table of records: the selection's answer, with columns that the user chooses, orders, sorts and sizes. Chosen
/// records stay chosen, and the current one stays where it is, whatever is searched and however it is sorted.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    RecordView(Selection &selection, Settings &settings, QWidget *parent = nullptr);

    /// The model in the user's words, and its columns from left to right.
    [[nodiscard]] const RecordPresentation &presented() const { return m_presented; }
    [[nodiscard]] const RecordTableModel &model() const { return m_model; }
    [[nodiscard]] QList<int> columnsInOrder() const;
    /// All rows as they are shown.
    [[nodiscard]] ShownRows shown() const;
    [[nodiscard]] const RowRanges &chosenRows() const;
    [[nodiscard]] RecordTable *table() const { return m_table; }

    void setTitles(const RecordTitles &titles);
    void setNameForm(const NameForm &form);

    /// What orders the rows: the first key, then the second, and so on; no keys: by name or title.
    [[nodiscard]] const QList<SortKey> &order() const { return m_order; }
    void setOrder(const QList<SortKey> &order);

    /// Entries that show or hide each field, and one that resets all.
    void fillColumnsMenu(QMenu *menu);
    /// Entries that sort by a column, and by several.
    void fillOrderMenu(QMenu *menu, std::optional<Field> field);

public slots:
    void chooseOrder();
    void chooseRowNumber();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A record and where it stands on the screen.
    struct Place
    {
        RecordRef record;
        int height;
    };
    void setUpTable();
    void setUpHeader();
    void showAnswer();
    [[nodiscard]] bool showsFindings() const;
    [[nodiscard]] QList<Place> placesToKeep() const;
    void returnTo(const QList<Place> &places);
    void rememberChoice();
    void restoreChoice();
    void useUnit(Unit unit);
    void showColumns();
    void storeColumns();
    void toggleColumn(Field field, bool shown);
    void fitColumns();
    /// The same after texts or columns have changed, so that what was measured says nothing any more.
    void fitColumnsAnew();
    [[nodiscard]] ColumnWish wishOf(int column) const;
    void sortBy(int column);
    void markSortedColumns();
    void followRecord();
    void chooseRow(const QModelIndex &current);
    void jumpTo(const QString &beginning);
    [[nodiscard]] QString rowWords(int row) const;

    Selection &m_selection;
    Settings &m_settings;
    RecordTableModel m_model;
    RecordPresentation m_presented;
    RecordColumns m_columns;
    QList<ColumnWish> m_wishes; ///< by column, once there were rows to measure
    QList<SortKey> m_order;
    ChosenRecords m_chosen;
    RecordTable *m_table = nullptr;
    RecordHeader *m_header = nullptr;
    NothingFound *m_nothing = nullptr;
    QStackedLayout *m_pages = nullptr;
    std::optional<Unit> m_unit;
    bool m_choiceIsNew = false; ///< the user chose rows that m_chosen does not know yet
    bool m_following = false;   ///< the view is being set after the selection; nothing of it is the user's wish
    quint64 m_shown = 0;        ///< how many answers were shown: what was begun for an earlier one is of no use
};

} // namespace phalera
