// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdialog.h"

#include "app/awarditemsbox.h"
#include "app/filedialogs.h"
#include "app/importpreview.h"
#include "app/messages.h"
#include "app/recipebox.h"
#include "app/tableexport.h"
#include "app/textformbox.h"
#include "app/textformwords.h"
#include "exchange/formats.h"
#include "exchange/tablereader.h"
#include "exchange/tablesource.h"
#include "exchange/workbook.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qsizetype MostPathsShown = 3;
constexpr int HeightForLists = 720;

/// Whether a file holds rows that can be shown before they are read.
bool isTable(const QString &path)
{
    const QString format = formatOf(path);
    return format == "csv"_L1 || isWorkbookName(path) || (format == "json"_L1 && isForeignJson(path));
}

/// No table of ours is called as it, and none has its header.
bool isForeign(const QString &path, const TableBeginning &table)
{
    const QStringList names = isWorkbookName(path) ? table.sheets : QStringList { QFileInfo(path).completeBaseName() };
    const auto isOurs = [](const QString &name) { return tableByName(name.toLower()).has_value(); };
    return !table.rows.isEmpty() && std::none_of(names.cbegin(), names.cend(), isOurs)
        && !isHeaderOfTable(table.rows.constFirst().cells);
}

bool isNotRead(const Error &remark)
{
    return remark.kind == Error::Kind::ValueNotRead || remark.kind == Error::Kind::NoCellValue;
}

/// Remarks on single values, which are listed beside the problems.
QList<Error> remarksOnValues(const ImportReport &report)
{
    QList<Error> remarks;
    std::copy_if(report.remarks.cbegin(), report.remarks.cend(), std::back_inserter(remarks), [](const Error &remark) {
        constexpr std::array OnValues { Error::Kind::ValueDiffers, Error::Kind::ValueAdds, Error::Kind::AwardNotKnown,
            Error::Kind::KeptAsWording, Error::Kind::NotHeld };
        return isNotRead(remark) || std::ranges::find(OnValues, remark.kind) != OnValues.end();
    });
    return remarks;
}

/// Whether it is about a file as a whole, and not about one of many rows.
bool isOfFile(const Error &remark)
{
    return remark.kind == Error::Kind::AwardOfItem || remark.kind == Error::Kind::ItemsLeftOut
        || remark.kind == Error::Kind::StatementsLeftOut || remark.kind == Error::Kind::SheetsLeftOut
        || remark.kind == Error::Kind::HiddenCells || remark.kind == Error::Kind::MergedCells;
}

/// The folder is told by the list of files, and the file where there is only one.
Error withoutFolder(Error remark, bool namesFile)
{
    remark.where.file = namesFile ? QFileInfo(remark.where.file).fileName() : QString();
    return remark;
}

} // namespace

ImportDialog::ImportDialog(Archive &archive, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_settings(settings)
    , m_finder(archive)
    , m_pathList(new QListWidget(this))
    , m_textForm(new TextFormBox(this))
    , m_isList(new QCheckBox(tr("This is a &list of another kind: say what its columns are"), this))
    , m_preview(new ImportPreview(this))
    , m_recipe(new RecipeBox(settings, this))
    , m_awardItems(new AwardItemsBox(this))
    , m_summary(new QLabel(this))
    , m_problemTable(new QTableView(this))
    , m_changeNothing(new QRadioButton(tr("Change &nothing if there is a problem"), this))
    , m_importRest(new QRadioButton(tr("Import the &rest; leave out what has a problem"), this))
    , m_progress(new QProgressBar(this))
    , m_addFiles(new QPushButton(tr("Choose &files…"), this))
    , m_addFolder(new QPushButton(tr("Choose data &package…"), this))
    , m_saveProblems(new QPushButton(tr("&Save this list…"), this))
    , m_duplicates(new QPushButton(this))
    , m_import(new QPushButton(tr("&Import"), this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_addFiles, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_addFolder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_duplicates, &QPushButton::clicked, this, [this] { emit duplicatesRequested(m_report->batches); });
    connect(&m_finder, &DuplicateFinder::finished, this, &ImportDialog::updateDuplicates);
    connect(m_saveProblems, &QPushButton::clicked, this, &ImportDialog::saveProblems);
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_importRest, &QRadioButton::toggled, this, [this](bool rest) {
        m_settings.setValue(Settings::Key::SkipBadRows, rest);
        showReport();
    });
    connect(m_textForm, &TextFormBox::changed, this, [this] {
        showPreview();
        tryAnew();
    });
    connect(m_isList, &QCheckBox::clicked, this, &ImportDialog::tryAnew);
    connect(m_recipe, &RecipeBox::changed, this, [this] {
        if (isList())
            tryAnew();
    });
    connect(m_awardItems, &AwardItemsBox::changed, this, &ImportDialog::tryAnew);
    m_archive.records(Table::Awards).then(this, [this](const Result<QList<Record>> &records) {
        QList<Award> awards;
        for (const Record &record : records.value_or(QList<Record>()))
            awards.append(toAward(record));
        m_recipe->setAwards(awards);
        m_awardItems->setAwards(awards);
    });
    connect(m_pathList, &QListWidget::currentRowChanged, this, &ImportDialog::showPreview);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportDialog::finish);
    connect(&m_archive, &Archive::importProgressed, this, [this](qint64 read, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? int(1000 * read / total) : 0);
    });
    showPreview();
    showReport();
}

ImportDialog::~ImportDialog()
{
    m_watcher.cancel();
}

void ImportDialog::build()
{
    setWindowTitle(tr("Import"));
    resize(760, 560);
    m_pathList->setAccessibleName(tr("What is read"));
    m_pathList->setMaximumHeight(72);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problemTable->setObjectName(u"problems"_s);
    m_problemTable->setModel(&m_problems);
    m_problemTable->setMinimumHeight(72);
    m_problemTable->setAccessibleName(tr("Problems and remarks"));
    m_problemTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problemTable->setTabKeyNavigation(false);
    m_problemTable->verticalHeader()->hide();
    m_problemTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_problemTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    m_problemTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_progress->setTextVisible(false);
    const bool rest = m_settings.value(Settings::Key::SkipBadRows).toBool();
    (rest ? m_importRest : m_changeNothing)->setChecked(true);

    auto *choose = new QHBoxLayout;
    choose->addWidget(m_addFiles);
    choose->addWidget(m_addFolder);
    choose->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_saveProblems);
    buttons->addWidget(m_duplicates);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(choose);
    layout->addWidget(m_pathList);
    layout->addWidget(m_textForm);
    layout->addWidget(m_isList);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_recipe, 2);
    layout->addWidget(m_awardItems);
    layout->addWidget(m_summary);
    layout->addWidget(m_problemTable, 1);
    layout->addWidget(m_changeNothing);
    layout->addWidget(m_importRest);
    layout->addWidget(m_progress);
    layout->addStretch(0);
    layout->addLayout(buttons);
}

void ImportDialog::chooseFiles()
{
    const QString folder = m_settings.value(Settings::Key::LastFolder).toString();
    const QStringList files = getOpenFileNames(this, tr("Files to import"), folder,
        tr("Tables, workbooks, bibliographies and people (*.csv *.tsv *.tab *.xlsx *.xlsm *.ods *.json *.ndjson "
           "*.jsonl "
           "*.bib *.ris *.ged *.xml);;All files (*)"));
    if (!files.isEmpty())
        setPaths(files);
}

void ImportDialog::chooseFolder()
{
    const QString folder = m_settings.value(Settings::Key::LastFolder).toString();
    const QString package = getExistingDirectory(this, tr("Folder of a data package"), folder);
    if (!package.isEmpty())
        setPaths({ package });
}

void ImportDialog::setPaths(const QStringList &paths)
{
    m_paths = paths;
    m_pathList->clear();
    for (const QString &path : paths)
        m_pathList->addItem(QDir::toNativeSeparators(path));
    if (!paths.isEmpty())
        m_settings.setValue(Settings::Key::LastFolder, QFileInfo(paths.constFirst()).absolutePath());
    const int rows = int(qMin<qsizetype>(paths.size(), MostPathsShown));
    m_pathList->setMaximumHeight(rows * m_pathList->sizeHintForRow(0) + 2 * m_pathList->frameWidth());
    m_pathList->setCurrentRow(0);
    run(true);
}

/// Of one file at a time: a recipe is for a list.
bool ImportDialog::isList() const
{
    return m_paths.size() == 1 && isTable(m_paths.constFirst()) && m_isList->isChecked();
}

void ImportDialog::showPreview()
{
    const QString path = m_paths.value(m_pathList->currentRow());
    if (!isTable(path)) {
        updateControls();
        return;
    }
    TextFormWish wish = m_textForm->wish();
    auto beginning = beginningOf(path, wish, RowsForSuggestion);
    if (!beginning && !std::exchange(wish.sheet, {}).isEmpty()) // that of another workbook
        beginning = beginningOf(path, wish, RowsForSuggestion);
    const TableBeginning shown = beginning.value_or(TableBeginning {}); // the report says why it cannot be read
    if (isWorkbookName(path))
        m_textForm->setWorkbook(shown.sheets);
    else
        m_textForm->setText();
    m_preview->showRows(shown.rows);
    m_isList->setChecked(isForeign(path, shown));
    if (m_paths.size() == 1)
        m_recipe->setRows(shown.rows, path);
    if (isList())
        resize(width(), qMax(height(), qMin(HeightForLists, screen()->availableGeometry().height() - 48)));
    updateControls();
}

/// A trial that runs ends first.
void ImportDialog::tryAnew()
{
    m_isAskedAnew = m_watcher.isRunning();
    if (m_isAskedAnew)
        m_watcher.cancel();
    else
        run(true);
}

ImportOptions ImportDialog::options(bool dryRun) const
{
    ImportOptions options;
    options.dryRun = dryRun;
    options.text = m_textForm->wish();
    options.awardsOfItems = m_awardItems->chosen();
    if (isList()) {
        options.recipe = m_recipe->recipe();
        options.recipe->text = options.text.over(options.recipe->text);
    }
    // A trial reads to the end, so that every problem is listed and not only the first.
    options.onProblem = dryRun || m_importRest->isChecked() ? ImportOptions::OnProblem::ImportTheRest
                                                            : ImportOptions::OnProblem::ChangeNothing;
    return options;
}

void ImportDialog::run(bool dryRun)
{
    if (m_paths.isEmpty() || m_watcher.isRunning())
        return;
    m_isDryRun = dryRun;
    m_wasCancelled = false;
    m_report.reset();
    if (isList() && !m_recipe->recipe()) {
        showReport();
        return;
    }
    m_progress->setRange(0, 0);
    m_watcher.setFuture(m_archive.importFiles(m_paths, options(dryRun)));
    updateControls();
}

void ImportDialog::finish()
{
    if (std::exchange(m_isAskedAnew, false)) {
        run(true);
        return;
    }
    const bool hasResult = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
    if (hasResult) {
        const Result<ImportReport> result = m_watcher.result();
        if (result)
            m_report = *result;
        else if (result.error().kind == Error::Kind::Cancelled)
            m_wasCancelled = true;
        else
            m_report = ImportReport { .problems = { result.error() } };
    } else {
        m_wasCancelled = true;
    }
    showReport();
    if (m_isDryRun)
        emit trialFinished();
    else if (m_report && m_report->committed) {
        if (m_report->added > 0)
            m_finder.start(m_report->batches);
        updateDuplicates();
        emit imported();
    }
}

/// How many of those that came in may be there already, counted beside the window.
void ImportDialog::updateDuplicates()
{
    const bool isImported = !m_isDryRun && m_report && m_report->committed && !m_report->batches.isEmpty();
    const qint64 pairs = m_finder.found() ? m_finder.found()->total : 0;
    m_duplicates->setVisible(isImported && (m_finder.isRunning() || pairs > 0));
    m_duplicates->setEnabled(pairs > 0);
    m_duplicates->setText(
        m_finder.isRunning() ? tr("Looking for duplicates…") : tr("%Ln possible &duplicate(s)…", "", int(pairs)));
    m_duplicates->setToolTip(tr("People who came in and may be there already, to be compared and merged"));
}

void ImportDialog::setAwardsOfItems(const QHash<QString, QString> &awardsOfItems)
{
    m_awardItems->setChosen(awardsOfItems);
}

void ImportDialog::showReport()
{
    if (m_report)
        m_awardItems->setRemarks(m_report->remarks);
    m_problems.setProblems(m_report ? m_report->problems + remarksOnValues(*m_report) : QList<Error>());
    for (const ProblemModel::Column column :
        { ProblemModel::FileColumn, ProblemModel::LineColumn, ProblemModel::PositionColumn, ProblemModel::FieldColumn })
        m_problemTable->resizeColumnToContents(column);
    updateControls();
}

void ImportDialog::updateControls()
{
    const bool running = m_watcher.isRunning();
    const bool hasProblems = m_report && !m_report->problems.isEmpty();
    const bool brings = m_report && m_report->added + m_report->furtherAccounts > 0;
    m_summary->setText(summary());
    m_textForm->setVisible(std::any_of(m_paths.cbegin(), m_paths.cend(), isTable));
    const bool isChoosing = m_isDryRun || !m_report || !m_report->committed;
    for (QWidget *choice : std::initializer_list<QWidget *> { m_textForm, m_isList, m_recipe, m_awardItems })
        choice->setEnabled(isChoosing && (m_isDryRun || !running));
    const QString path = m_paths.value(m_pathList->currentRow());
    m_isList->setVisible(m_paths.size() == 1 && isTable(path));
    m_preview->setVisible(isTable(path) && !isList());
    m_recipe->setVisible(isList());
    m_awardItems->setVisible(!m_awardItems->isEmpty());
    m_problemTable->setVisible(m_problems.rowCount() > 0);
    m_saveProblems->setVisible(m_problems.rowCount() > 0);
    updateDuplicates();
    m_changeNothing->setVisible(hasProblems && m_isDryRun);
    m_importRest->setVisible(hasProblems && m_isDryRun);
    m_progress->setVisible(running);
    for (QPushButton *button : { m_addFiles, m_addFolder })
        button->setEnabled(!running);
    m_import->setEnabled(!running && m_isDryRun && brings && (!hasProblems || m_importRest->isChecked()));
    m_close->setText(running ? tr("Cancel") : tr("Close"));
}

QString ImportDialog::summary() const
{
    if (m_watcher.isRunning())
        return m_isDryRun ? tr("Reading, to see what would be added. Nothing is changed.") : tr("Importing…");
    if (m_wasCancelled)
        return tr("Stopped. Nothing was changed.");
    if (!m_report && isList())
        return {};
    if (!m_report)
        return tr(
            "Choose tables or workbooks, or the folder of a data package. They are read first without any change, so "
            "that you see what they bring.");
    QStringList parts;
    parts.append(isList() ? tr("%Ln record(s) read", "of people and conferrals", int(m_report->read))
                          : tr("%Ln row(s) read", "", int(m_report->read)));
    parts.append(m_isDryRun ? tr("%Ln new", "records an import would add", int(m_report->added))
                            : tr("%Ln added", "records", int(m_report->added)));
    if (m_report->furtherAccounts > 0)
        parts.append(tr("%Ln further account(s) of records that are there", "", int(m_report->furtherAccounts)));
    if (m_report->adding > 0)
        parts.append(tr("%Ln of them add(s) what was not known", "accounts", int(m_report->adding)));
    if (m_report->contradicting > 0)
        parts.append(tr("%Ln of them contradict(s) what is there", "accounts", int(m_report->contradicting)));
    if (m_report->unchanged > 0)
        parts.append(tr("%Ln there already", "rows", int(m_report->unchanged)));
    if (m_report->refused > 0)
        parts.append(tr("%Ln refused", "rows", int(m_report->refused)));
    parts.append(tr("%Ln problem(s)", "", int(m_report->problems.size())));
    if (const qsizetype notRead = std::count_if(m_report->remarks.cbegin(), m_report->remarks.cend(), isNotRead))
        parts.append(tr("%Ln value(s) not read, kept as written", "", int(notRead)));
    QString text = parts.join(tr(" · ", "between the parts of a summary"));
    if (!m_isDryRun && !m_report->committed)
        text = tr("%1. Nothing was changed.").arg(text);
    if (m_isDryRun && m_report->refused > 0 && m_report->added > 0 && !m_importRest->isChecked())
        text += u'\n' + tr("%Ln row(s) cannot come in: say below whether the others do.", "", int(m_report->refused));
    for (const FileForm &file : m_report->forms)
        text += u'\n' + formSentence(file);
    for (const Error &remark : m_report->remarks) {
        if (isOfFile(remark))
            text += u'\n' + message(withoutFolder(remark, m_paths.size() > 1));
    }
    return text;
}

void ImportDialog::saveProblems()
{
    const QString folder = m_settings.value(Settings::Key::LastFolder).toString();
    const QString path = getSaveFileName(
        this, tr("Save problems and remarks"), QDir(folder).filePath(u"problems.csv"_s), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QList<int> columns;
    for (int column = 0; column < ProblemModel::ColumnCount; ++column)
        columns.append(column);
    if (const Result<void> written
        = writeWhole(path, [&](QIODevice &file) { return writeTableAsCsv(file, {}, m_problems, columns, {}); });
        !written)
        QMessageBox::warning(this, tr("Save problems and remarks"), message(written.error()));
}

void ImportDialog::reject()
{
    if (!m_watcher.isRunning()) {
        QDialog::reject();
        return;
    }
    m_watcher.cancel();
}

} // namespace phalera
