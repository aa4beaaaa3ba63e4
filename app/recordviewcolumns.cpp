// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the table and what orders its rows.
#include "app/recorddelegate.h"
#include "app/recordheader.h"
#include "app/recordsortdialog.h"
#include "app/recordtable.h"
#include "app/recordview.h"
#include "app/words.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace phalera {

namespace {

constexpr int RowsMeasured = 120; // enough to know how wide a column likes to be
constexpr int WidestColumn = 320;
constexpr int ShareKeptWhole = 94; // per cent of the texts of a column that fit into its ideal width
constexpr int NarrowestText = 96;
constexpr int LettersOfAHeadline = 28; // a name or a title, however short those on the screen are

bool stretches(Field field)
{
    return fieldNature(field) == FieldNature::Text || fieldNature(field) == FieldNature::Code;
}

} // namespace

void RecordView::setUpHeader()
{
    m_header = new RecordHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    connect(m_header, &QHeaderView::sectionClicked, this, &RecordView::sortBy);
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordView::storeColumns);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_following || section >= m_model.columns().size())
            return;
        m_columns.widths.insert(m_model.columns().at(section), width);
        m_wishes.clear();
        storeColumns();
    });
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const int section = m_header->logicalIndexAt(at);
        fillOrderMenu(menu, section < 0 ? std::nullopt : std::optional(m_model.columns().at(section)));
        menu->addSeparator();
        fillColumnsMenu(menu);
        menu->popup(m_header->mapToGlobal(at));
    });
}

QList<int> RecordView::columnsInOrder() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        columns.append(m_header->logicalIndex(visual));
    return columns;
}

ShownRows RecordView::shown() const
{
    ShownRows shown { m_model.answer(), m_model.rows(), {}, m_presented.titles() };
    shown.titles.setNameForm(m_presented.nameForm());
    for (const int column : columnsInOrder())
        shown.columns.append(m_model.columns().at(column));
    return shown;
}

void RecordView::fillColumnsMenu(QMenu *menu)
{
    for (const Field field : fieldsOf(m_unit.value_or(Unit::Conferrals))) {
        QAction *action = menu->addAction(fieldLabel(field));
        action->setCheckable(true);
        action->setChecked(m_columns.fields.contains(field));
        connect(action, &QAction::toggled, this, [this, field](bool shown) { toggleColumn(field, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns and widths")), &QAction::triggered, this, [this] {
        m_columns = RecordColumns::usual(*m_unit);
        m_columns.save(m_settings, *m_unit);
        showColumns();
    });
}

void RecordView::fillOrderMenu(QMenu *menu, std::optional<Field> field)
{
    for (const bool descending : { false, true }) {
        if (!field)
            break;
        const SortKey key { *field, descending };
        QAction *action = menu->addAction(
            tr("Sort by “%1”, %2", "a column and its direction").arg(fieldLabel(*field), directionWords(key)));
        connect(action, &QAction::triggered, this, [this, key] { setOrder({ key }); });
    }
    connect(menu->addAction(tr("Sort by…")), &QAction::triggered, this, &RecordView::chooseOrder);
    QAction *remove = menu->addAction(tr("Remove sorting"));
    remove->setEnabled(!m_order.isEmpty());
    connect(remove, &QAction::triggered, this, [this] { setOrder({}); });
}

void RecordView::chooseOrder()
{
    auto *dialog = new RecordSortDialog(m_unit.value_or(Unit::Conferrals), m_order, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setOrder(dialog->order()); });
    dialog->open();
}

void RecordView::setOrder(const QList<SortKey> &order)
{
    if (order == m_order || !m_unit)
        return;
    m_order = order;
    saveOrder(m_settings, *m_unit, order);
    markSortedColumns();
    m_selection.needOrder(*m_unit, order);
}

void RecordView::sortBy(int column)
{
    const Field field = m_model.columns().at(column);
    QList<SortKey> keys = m_order;
    const auto present
        = std::find_if(keys.begin(), keys.end(), [field](const SortKey &key) { return key.field == field; });
    const bool addsToOrder = (QApplication::keyboardModifiers() & Qt::ShiftModifier) != 0;
    if (addsToOrder && present != keys.end())
        present->descending = !present->descending;
    else if (addsToOrder)
        keys.append({ field, false });
    else
        keys = { { field, present == keys.begin() && present != keys.end() && !present->descending } };
    setOrder(keys);
}

void RecordView::markSortedColumns()
{
    QList<RecordHeader::Mark> marks;
    for (const SortKey &key : m_order)
        marks.append({ int(m_model.columns().indexOf(key.field)), key.descending });
    m_header->setMarks(marks);
    m_presented.setOrder(m_order);
}

void RecordView::useUnit(Unit unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    m_presented.setUnit(unit);
    m_columns = RecordColumns::load(m_settings, unit);
    m_order = loadOrder(m_settings, unit);
    m_model.setRows({}, {}); // rows of one table must not meet the columns of another
    showColumns();
}

void RecordView::showColumns()
{
    const bool wasFollowing = m_following;
    rememberChoice();
    m_following = true;
    const int top = m_table->visibleRows().first;
    m_wishes.clear();
    m_model.setColumns(m_columns.fields);
    for (int logical = 0; logical < m_header->count(); ++logical)
        m_header->moveSection(m_header->visualIndex(logical), logical);
    markSortedColumns();
    m_following = wasFollowing;
    if (wasFollowing)
        return;
    fitColumns();
    returnTo({});
    m_table->bringTo(top, 0);
    restoreChoice();
}

void RecordView::storeColumns()
{
    if (m_following)
        return;
    m_columns.fields.clear();
    for (const int column : columnsInOrder())
        m_columns.fields.append(m_model.columns().at(column));
    m_columns.save(m_settings, *m_unit);
}

void RecordView::toggleColumn(Field field, bool shown)
{
    m_columns.fields.removeAll(field);
    if (shown)
        m_columns.fields.append(field);
    if (m_columns.fields.isEmpty())
        m_columns = RecordColumns::usual(*m_unit);
    m_columns.save(m_settings, *m_unit);
    showColumns();
}

ColumnWish RecordView::wishOf(int column) const
{
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.font = m_table->font();
    const int letter = QFontMetrics(option.font).averageCharWidth();
    const Field field = m_model.columns().at(column);
    ColumnWish wish;
    const int heading = m_header->sectionSizeHint(column);
    QList<int> widths { heading };
    for (int row = 0; row < std::min(RowsMeasured, m_model.rowCount()); ++row)
        widths.append(m_table->itemDelegate()->sizeHint(option, m_presented.index(row, column)).width());
    std::sort(widths.begin(), widths.end());
    const bool isHeadline = field == Field::Name || field == Field::Title;
    // One very long text must not take the room of all others.
    const qsizetype measure = stretches(field) ? (widths.size() - 1) * ShareKeptWhole / 100 : widths.size() - 1;
    wish.ideal = std::clamp(widths.at(measure), heading, std::max(heading, WidestColumn));
    if (isHeadline)
        wish.ideal = std::max(wish.ideal, letter * LettersOfAHeadline);
    // Names stay whole as long as anything else can give way.
    const bool givesWay = stretches(field) && !isHeadline;
    wish.least = givesWay ? std::min(wish.ideal, std::max(heading, NarrowestText)) : wish.ideal;
    wish.leastOfAll = stretches(field) ? std::min(wish.least, std::max(heading, NarrowestText)) : wish.least;
    wish.stretches = stretches(field);
    if (const int set = m_columns.widths.value(field); set > 0) {
        wish.ideal = set;
        wish.fixed = true;
    }
    return wish;
}

void RecordView::fitColumns()
{
    if (m_following || m_model.columnCount() == 0)
        return;
    QList<ColumnWish> wishes = m_wishes;
    for (int column = int(wishes.size()); column < m_model.columnCount(); ++column)
        wishes.append(wishOf(column));
    if (m_model.rowCount() > 0)
        m_wishes = wishes;
    const QList<int> widths = sharedWidths(wishes, m_table->viewport()->width());
    m_following = true;
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    m_following = false;
}

void RecordView::fitColumnsAnew()
{
    m_wishes.clear();
    fitColumns();
}

} // namespace phalera
