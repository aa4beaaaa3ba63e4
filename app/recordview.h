// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordcolumns.h"
#include "app/recordpresentation.h"
#include "app/selection.h"
#include "models/recordtablemodel.h"

#include <QWidget>

class QMenu;
class QStackedLayout;
class QTableView;

namespace phalera {

class NothingFound;
class RecordHeader;

/// The table of records: the selection's answer, with columns that the user chooses, orders, sorts and sizes.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    RecordView(Selection &selection, Settings &settings, QWidget *parent = nullptr);

    /// The model in the user's words, and its columns from left to right.
    [[nodiscard]] const RecordPresentation &presented() const { return m_presented; }
    [[nodiscard]] const RecordTableModel &model() const { return m_model; }
    [[nodiscard]] QList<int> columnsInOrder() const;
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] QTableView *table() const { return m_table; }

    void setTitles(const RecordTitles &titles) { m_presented.setTitles(titles); }
    /// Entries that show or hide each field, and one that resets all.
    void fillColumnsMenu(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void showAnswer();
    void useUnit(Unit unit);
    void showColumns();
    void storeColumns();
    void toggleColumn(Field field, bool shown);
    void fitColumns();
    void sortBy(int column);
    void markSortedColumn();
    void followRecord();
    void chooseRow(const QModelIndex &current);
    void updateMetrics();

    Selection &m_selection;
    Settings &m_settings;
    RecordTableModel m_model;
    RecordPresentation m_presented;
    RecordColumns m_columns;
    QTableView *m_table = nullptr;
    RecordHeader *m_header = nullptr;
    NothingFound *m_nothing = nullptr;
    QStackedLayout *m_pages = nullptr;
    std::optional<Unit> m_unit;
    bool m_following = false; ///< the view is being set after the selection; nothing of it is the user's wish
};

} // namespace phalera
