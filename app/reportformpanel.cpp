// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportformpanel.h"

#include "app/composereport.h"
#include "app/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostYears = 200;
/// Languages by whose alphabet a register may be ordered: those of the republics with letters that ours write.
constexpr std::array Alphabets { "ru"_L1, "en"_L1, "uk"_L1, "be"_L1, "kk"_L1 };

QString privacyWord(PrivacyRule::Shows shows)
{
    switch (shows) {
    case PrivacyRule::Shows::Everything:
        return ReportFormPanel::tr("Everything is printed");
    case PrivacyRule::Shows::NoBirths:
        return ReportFormPanel::tr("Without births and ages of the living");
    case PrivacyRule::Shows::NoLiving:
        return ReportFormPanel::tr("Without people who may be living");
    }
    return {};
}

} // namespace

ReportFormPanel::ReportFormPanel(Unit unit, const RegisterTable &shown, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_shown(shown)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addRegisterRows(*m_layout);
    addCommonRows(*m_layout);
    setForm({});
}

void ReportFormPanel::addRegisterRows(QFormLayout &layout)
{
    m_columns = new QListWidget(this);
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setToolTip(tr("Check the columns to print, and drag them into their order."));
    m_columns->setMinimumHeight(150);
    connect(m_columns, &QListWidget::itemChanged, this, [this] {
        m_choseColumns = m_choseColumns || !m_isSetting;
        tell();
    });
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        m_choseColumns = true;
        tell();
    });
    m_order = new QComboBox(this);
    m_order->addItem(tr("As the table"), QString());
    for (const QLatin1StringView code : Alphabets)
        m_order->addItem(tr("Alphabet: %1", "language").arg(valueWord(Field::Language, code)), QString(code));
    m_group = groupBox();
    m_subGroup = groupBox();
    m_twoColumns = new QCheckBox(tr("&Two columns of text"), this);
    m_index = new QCheckBox(tr("&Index of names"), this);
    layout.addRow(tr("&Columns:"), m_columns);
    layout.addRow(tr("Or&der:"), m_order);
    layout.addRow(tr("&Group by:"), m_group);
    layout.addRow(tr("T&hen by:"), m_subGroup);
    layout.addRow(m_twoColumns);
    layout.addRow(m_index);
    m_ofRegister = { m_columns, m_order, m_group, m_subGroup, m_twoColumns, m_index };
    for (QComboBox *box : { m_order, m_group, m_subGroup })
        connect(box, &QComboBox::currentIndexChanged, this, &ReportFormPanel::tell);
    connect(m_twoColumns, &QCheckBox::toggled, this, &ReportFormPanel::chooseTwoColumns);
    connect(m_index, &QCheckBox::toggled, this, &ReportFormPanel::tell);
}

void ReportFormPanel::addCommonRows(QFormLayout &layout)
{
    m_contents = new QCheckBox(tr("Table of c&ontents"), this);
    m_notes = new QCheckBox(tr("So&urces as numbered notes"), this);
    m_archival = new QCheckBox(tr("P&DF/A, for archives"), this);
    m_privacy = new QComboBox(this);
    for (const PrivacyRule::Shows shows : PrivacyRule::AllShows)
        m_privacy->addItem(privacyWord(shows), int(shows));
    m_years = new QSpinBox(this);
    m_years->setRange(1, MostYears);
    m_years->setToolTip(tr("Somebody of whom no death is known may be living for so many years after birth."));
    layout.addRow(m_contents);
    layout.addRow(m_notes);
    layout.addRow(tr("Pri&vacy:"), m_privacy);
    layout.addRow(tr("&Years since birth:"), m_years);
    layout.addRow(m_archival);
    for (QCheckBox *box : { m_contents, m_notes, m_archival })
        connect(box, &QCheckBox::toggled, this, &ReportFormPanel::tell);
    connect(m_privacy, &QComboBox::currentIndexChanged, this, &ReportFormPanel::tell);
    connect(m_years, &QSpinBox::valueChanged, this, &ReportFormPanel::tell);
}

QComboBox *ReportFormPanel::groupBox()
{
    auto *box = new QComboBox(this);
    box->addItem(tr("Nothing", "a register is grouped by"), QString());
    for (const Grouping &grouping : groupingsOf(m_unit))
        box->addItem(groupingWord(grouping), groupingName(grouping));
    return box;
}

void ReportFormPanel::setForm(const ReportTemplate &form)
{
    m_isSetting = true;
    m_form = form;
    m_choseColumns = !form.columns.isEmpty();
    listColumns(registerTable(form, m_shown, m_unit).columns);
    m_order->setCurrentIndex(std::max(0, m_order->findData(form.alphabet)));
    const auto choose = [&form](QComboBox *box, qsizetype level) {
        const QString name = level < form.groups.size() ? groupingName(form.groups.at(level)) : QString();
        box->setCurrentIndex(std::max(0, box->findData(name)));
    };
    choose(m_group, 0);
    choose(m_subGroup, 1);
    m_twoColumns->setChecked(form.textColumns > 1);
    m_index->setChecked(form.hasIndex);
    m_contents->setChecked(form.hasContents);
    m_notes->setChecked(form.hasNotes);
    m_archival->setChecked(form.forArchives);
    m_privacy->setCurrentIndex(m_privacy->findData(int(form.privacy.shows)));
    m_years->setValue(form.privacy.years);
    tell();
    m_isSetting = false;
}

ReportTemplate ReportFormPanel::form() const
{
    ReportTemplate form = m_form;
    form.columns = m_choseColumns ? chosenColumns() : QList<Field>();
    form.alphabet = m_order->currentData().toString();
    form.groups.clear();
    for (const QComboBox *box : { m_group, m_subGroup }) {
        const auto grouping = groupingByName(box->currentData().toString());
        if (grouping && !form.groups.contains(*grouping))
            form.groups.append(*grouping);
    }
    form.textColumns = m_twoColumns->isChecked() ? 2 : 1;
    form.hasIndex = m_index->isChecked();
    form.hasContents = m_contents->isChecked();
    form.hasNotes = m_notes->isChecked();
    form.forArchives = m_archival->isChecked();
    form.privacy = { PrivacyRule::Shows(m_privacy->currentData().toInt()), m_years->value() };
    return form;
}

void ReportFormPanel::setKind(ReportKind kind)
{
    for (QWidget *widget : std::as_const(m_ofRegister)) {
        widget->setVisible(kind == ReportKind::Register);
        if (QWidget *label = m_layout->labelForField(widget))
            label->setVisible(kind == ReportKind::Register);
    }
}

/// The chosen columns in their order, then the others of the unit.
void ReportFormPanel::listColumns(const QList<Field> &chosen)
{
    m_columns->clear();
    QList<Field> fields = chosen;
    for (const Field field : fieldsOf(m_unit)) {
        if (!fields.contains(field))
            fields.append(field);
    }
    for (const Field field : std::as_const(fields)) {
        auto *item = new QListWidgetItem(fieldLabel(field));
        item->setData(Qt::UserRole, int(field));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.contains(field) ? Qt::Checked : Qt::Unchecked);
        m_columns->addItem(item);
    }
}

QList<Field> ReportFormPanel::chosenColumns() const
{
    QList<Field> fields;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            fields.append(Field(item->data(Qt::UserRole).toInt()));
    }
    return fields;
}

// Half a page has room for a few columns only: until the user chose some, those that fit are taken.
void ReportFormPanel::chooseTwoColumns(bool two)
{
    if (!m_choseColumns && !m_isSetting) {
        m_isSetting = true;
        ReportTemplate form = m_form;
        form.textColumns = two ? 2 : 1;
        listColumns(registerTable(form, m_shown, m_unit).columns);
        m_isSetting = false;
    }
    tell();
}

void ReportFormPanel::tell()
{
    m_subGroup->setEnabled(m_group->currentIndex() > 0);
    m_years->setEnabled(m_privacy->currentData().toInt() != int(PrivacyRule::Shows::Everything));
    if (!m_isSetting)
        emit changed();
}

} // namespace phalera
