// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipebox.h"

#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/words.h"
#include "exchange/columnnames.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

enum Column { HeadColumn, ExampleColumn, FieldColumn, ColumnCount };
constexpr qsizetype MostColumns = 200;
constexpr qsizetype Examples = 3;
constexpr int WidestHead = 240;
/// First years of the hundreds that years of two digits are taken to lie in.
constexpr std::array Centuries { 1800, 1900, 2000 };

void addHeading(QComboBox &box, const QString &text)
{
    box.addItem(text);
    auto *items = qobject_cast<QStandardItemModel *>(box.model());
    items->item(box.count() - 1)->setEnabled(false);
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

} // namespace

RecipeBox::RecipeBox(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_headerLine(new QSpinBox(this))
    , m_columns(new QTableWidget(this))
    , m_sourceTitle(new QLineEdit(this))
    , m_sourceKind(new QComboBox(this))
    , m_award(new QComboBox(this))
    , m_nameOrder(new QComboBox(this))
    , m_slashOrder(new QComboBox(this))
    , m_shortYears(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_open(new QPushButton(tr("Open r&ecipe…"), this))
    , m_save(new QPushButton(tr("Save reci&pe…"), this))
{
    build();
    connect(m_open, &QPushButton::clicked, this, &RecipeBox::openRecipe);
    connect(m_save, &QPushButton::clicked, this, &RecipeBox::saveRecipe);
    connect(m_headerLine, &QSpinBox::valueChanged, this, [this](int line) {
        if (!m_isShowing)
            suggest(line);
    });
    connect(m_sourceTitle, &QLineEdit::editingFinished, this, &RecipeBox::take);
    for (QComboBox *box : { m_sourceKind, m_award, m_nameOrder, m_slashOrder, m_shortYears })
        connect(box, &QComboBox::activated, this, &RecipeBox::take);
    setAwards({});
}

void RecipeBox::build()
{
    m_headerLine->setRange(1, 1'000'000);
    m_headerLine->setToolTip(tr("The line of the file that names the columns; what stands above it is no data"));
    m_columns->setColumnCount(ColumnCount);
    m_columns->setHorizontalHeaderLabels({ tr("Column of the list"), tr("For example"), tr("Goes to") });
    m_columns->setAccessibleName(tr("Columns of the list, and where they go"));
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setTabKeyNavigation(false);
    m_columns->setShowGrid(false);
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_columns->horizontalHeader()->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
    m_columns->setWordWrap(false);
    m_columns->verticalHeader()->setDefaultSectionSize(m_award->sizeHint().height());
    m_columns->setMinimumHeight(104);
    for (const QLatin1StringView kind : tableSpec(Table::Sources).fields[1].vocabulary)
        m_sourceKind->addItem(valueWord(Table::Sources, "kind"_L1, kind), QString(kind));
    m_nameOrder->addItem(tr("as each tells itself"), int(NameOrder::NotSaid));
    m_nameOrder->addItem(tr("family name first"), int(NameOrder::FamilyFirst));
    m_nameOrder->addItem(tr("given name first"), int(NameOrder::GivenFirst));
    m_slashOrder->addItem(tr("not said"), int(DateHabits::SlashOrder::NotSaid));
    m_slashOrder->addItem(tr("4 July"), int(DateHabits::SlashOrder::DayFirst));
    m_slashOrder->addItem(tr("7 April"), int(DateHabits::SlashOrder::MonthFirst));
    m_shortYears->addItem(tr("not said"));
    for (const int century : Centuries)
        m_shortYears->addItem(QString::number(century + 48), century);
    m_hint->setWordWrap(true);

    auto *head = new QHBoxLayout;
    auto *headLabel = new QLabel(tr("Columns are &named in line"), this);
    headLabel->setBuddy(m_headerLine);
    head->addWidget(headLabel);
    head->addWidget(m_headerLine);
    head->addStretch();
    head->addWidget(m_open);
    head->addWidget(m_save);
    auto *source = new QHBoxLayout;
    source->addWidget(m_sourceTitle, 1);
    source->addWidget(m_sourceKind);
    auto *form = new QFormLayout;
    auto *sourceLabel = new QLabel(tr("S&ource:"), this);
    sourceLabel->setBuddy(m_sourceTitle);
    form->addRow(sourceLabel, source);
    form->addRow(tr("A&ward:"), m_award);
    auto *habits = new QHBoxLayout;
    const auto addHabit = [&](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        habits->addWidget(label);
        habits->addWidget(box);
        habits->addSpacing(12);
    };
    addHabit(tr("N&ames:"), m_nameOrder);
    addHabit(tr("&04/07 is"), m_slashOrder);
    addHabit(tr("’&48 is"), m_shortYears);
    habits->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_columns, 1);
    layout->addLayout(form);
    layout->addLayout(habits);
    layout->addWidget(m_hint);
}

void RecipeBox::setAwards(const QList<Award> &awards)
{
    m_award->clear();
    m_award->addItem(tr("not said"), QString());
    for (const Award &award : awards)
        m_award->addItem(awardName(award), award.id.text());
    choose(*m_award, m_recipe.constants.value(*recipeFieldNamed(u"conferrals.award")));
    updateHint();
}

void RecipeBox::setRows(const QList<NumberedRow> &rows, const QString &fileName)
{
    m_rows = rows;
    m_fileName = fileName;
    suggest({});
}

void RecipeBox::suggest(std::optional<qint64> headerLine)
{
    const auto suggestion = suggestRecipe(m_rows, m_fileName, headerLine);
    m_questions = suggestion ? suggestion->questions : QList<RecipeQuestion>();
    if (suggestion) {
        setRecipe(suggestion->recipe);
        return;
    }
    Recipe recipe;
    recipe.source = sourceNamedBy(m_fileName);
    recipe.headerLine = headerLine.value_or(m_rows.isEmpty() ? 1 : m_rows.constFirst().line);
    setRecipe(recipe);
}

void RecipeBox::setRecipe(const Recipe &recipe)
{
    m_recipe = recipe;
    showColumns();
    showChoices();
    updateHint();
    emit changed();
}

void RecipeBox::showChoices()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_headerLine->setValue(int(m_recipe.headerLine));
    m_sourceTitle->setText(m_recipe.source.value(u"title"));
    choose(*m_sourceKind, m_recipe.source.value(u"kind"));
    choose(*m_award, m_recipe.constants.value(*recipeFieldNamed(u"conferrals.award")));
    choose(*m_nameOrder, int(m_recipe.nameOrder));
    choose(*m_slashOrder, int(m_recipe.dates.slashOrder));
    choose(*m_shortYears, m_recipe.dates.shortYearsFrom ? QVariant(*m_recipe.dates.shortYearsFrom) : QVariant());
}

void RecipeBox::showColumns()
{
    m_columns->setRowCount(0);
    const QStringList names = columnNames(m_rows, m_recipe.headerLine);
    for (qsizetype cell = 0; cell < qMin(names.size(), MostColumns); ++cell) {
        const QString &name = names.at(cell);
        if (name.isEmpty())
            continue;
        QStringList examples;
        for (const NumberedRow &row : std::as_const(m_rows)) {
            const QString value = row.cells.value(cell).simplified();
            if (row.line > m_recipe.headerLine && !value.isEmpty() && !examples.contains(value)
                && examples.size() < Examples)
                examples.append(value);
        }
        const int row = m_columns->rowCount();
        m_columns->insertRow(row);
        const auto addText = [&](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setFlags(Qt::ItemIsEnabled);
            item->setToolTip(text);
            m_columns->setItem(row, column, item);
        };
        addText(HeadColumn, name);
        addText(ExampleColumn, examples.join(u" · "_s));
        m_columns->setCellWidget(row, FieldColumn, fieldBox(name));
    }
    m_columns->resizeColumnToContents(FieldColumn);
    m_columns->resizeColumnToContents(HeadColumn);
    m_columns->setColumnWidth(HeadColumn, qMin(m_columns->columnWidth(HeadColumn) + 16, WidestHead));
}

QComboBox *RecipeBox::fieldBox(const QString &head)
{
    auto *box = new QComboBox(m_columns);
    box->setAccessibleName(head);
    box->addItem(tr("left out"), QString());
    addHeading(*box, tr("PERSON"));
    Table table = Table::People;
    for (const QString &name : recipeFieldNames()) {
        const RecipeField field = *recipeFieldNamed(name);
        if (field.table != table) {
            table = field.table;
            addHeading(*box, tr("CONFERRAL"));
        }
        box->addItem(field.isName() ? tr("Whole name") : fieldLabel(field.table, field.spec().name), name);
    }
    const auto column = m_recipe.columns.constFind(head);
    choose(*box, column == m_recipe.columns.cend() ? QString() : column->text());
    connect(box, &QComboBox::activated, this, &RecipeBox::take);
    return box;
}

/// Reads what the user chose.
void RecipeBox::take()
{
    m_recipe.columns.clear();
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const auto *box = qobject_cast<QComboBox *>(m_columns->cellWidget(row, FieldColumn));
        const auto field = recipeFieldNamed(box->currentData().toString());
        if (!field)
            continue;
        const QString head = m_columns->item(row, HeadColumn)->text();
        m_recipe.columns.insert(head, *field);
        learnWords(m_recipe, head, m_rows);
    }
    m_recipe.source.values[fieldIndex(Table::Sources, u"title")] = m_sourceTitle->text().simplified();
    m_recipe.source.values[fieldIndex(Table::Sources, u"kind")] = m_sourceKind->currentData().toString();
    const RecipeField award = *recipeFieldNamed(u"conferrals.award");
    if (const QString id = m_award->currentData().toString(); id.isEmpty())
        m_recipe.constants.remove(award);
    else
        m_recipe.constants.insert(award, id);
    m_recipe.nameOrder = NameOrder(m_nameOrder->currentData().toInt());
    m_recipe.dates.slashOrder = DateHabits::SlashOrder(m_slashOrder->currentData().toInt());
    const QVariant century = m_shortYears->currentData();
    m_recipe.dates.shortYearsFrom = century.isValid() ? std::optional(century.toInt()) : std::nullopt;
    updateHint();
    emit changed();
}

bool RecipeBox::fills(const QString &beginning) const
{
    return std::any_of(m_recipe.columns.cbegin(), m_recipe.columns.cend(),
        [&](const RecipeField &field) { return field.text().startsWith(beginning); });
}

QString RecipeBox::missing() const
{
    if (!fills(u"people.name"_s) && !fills(u"people.family"_s))
        return tr("Say which column holds the names of the people.");
    const bool hasAward
        = fills(u"conferrals.award"_s) || m_recipe.constants.contains(*recipeFieldNamed(u"conferrals.award"));
    if (fills(u"conferrals."_s) && !hasAward)
        return tr("Say which award the list is of.");
    if (m_recipe.source.value(u"title").isEmpty())
        return tr("Say what the list is: every record will cite it as its source.");
    return {};
}

QString RecipeBox::question() const
{
    if (m_questions.contains(RecipeQuestion::ShortYears) && !m_recipe.dates.shortYearsFrom)
        return tr("Some years have two digits: say above which year ’48 is.");
    if (m_questions.contains(RecipeQuestion::SlashOrder)
        && m_recipe.dates.slashOrder == DateHabits::SlashOrder::NotSaid)
        return tr("Some dates can be read in two ways: say above which day 04/07 is.");
    return {};
}

std::optional<Recipe> RecipeBox::recipe() const
{
    return missing().isEmpty() ? std::optional(m_recipe) : std::nullopt;
}

void RecipeBox::updateHint()
{
    m_hint->setText(missing().isEmpty() ? question() : missing());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_save->setEnabled(missing().isEmpty());
}

void RecipeBox::openRecipe()
{
    const QString folder = m_settings.value(Settings::Key::LastFolder).toString();
    const QString path = getOpenFileName(this, tr("Open recipe"), folder, tr("Recipes (*.json)"));
    if (path.isEmpty())
        return;
    if (const Result<Recipe> recipe = readRecipe(path))
        setRecipe(*recipe);
    else
        QMessageBox::warning(this, tr("Open recipe"), message(recipe.error()));
}

void RecipeBox::saveRecipe()
{
    const QString folder = m_settings.value(Settings::Key::LastFolder).toString();
    const QString name = QFileInfo(m_fileName).completeBaseName() + u"-recipe.json"_s;
    const QString path = getSaveFileName(this, tr("Save recipe"), QDir(folder).filePath(name), tr("Recipes (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray text = recipeAsJson(m_recipe);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        QMessageBox::warning(this, tr("Save recipe"),
            message(Error { Error::Kind::FileNotWritable, { path, file.errorString() }, { path, 0, 0, {} } }));
}

} // namespace phalera
