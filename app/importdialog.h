// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/duplicatefinder.h"
#include "app/problemmodel.h"
#include "app/settings.h"
#include "archive/archive.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;

namespace phalera {

class AwardItemsBox;
class ImportPreview;
class RecipeBox;
class TextFormBox;

/// Reads files, a data package or a list of another kind into the archive. First a trial that changes nothing: what
/// would be added, and every problem with its place; then, by the user's word, the import itself.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Archive &archive, Settings &settings, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Files, or one folder that is a data package; starts the trial.
    void setPaths(const QStringList &paths);
    /// Which awards of the archive items of Wikidata are; the dialog asks for others that it meets.
    void setAwardsOfItems(const QHash<QString, QString> &awardsOfItems);
    /// What the last trial or import found; none before, or while one runs.
    [[nodiscard]] const std::optional<ImportReport> &report() const { return m_report; }

public slots:
    void reject() override;

signals:
    void trialFinished();
    void imported();
    /// To see who of those that came in may be there already.
    void duplicatesRequested(const QList<qint64> &batches);

private:
    void build();
    void chooseFiles();
    void chooseFolder();
    void run(bool dryRun);
    void finish();
    void showReport();
    void saveProblems();
    void updateControls();
    void updateDuplicates();
    void showPreview();
    void tryAnew();
    [[nodiscard]] bool isList() const;
    [[nodiscard]] ImportOptions options(bool dryRun) const;
    [[nodiscard]] QString summary() const;

    Archive &m_archive;
    Settings &m_settings;
    QStringList m_paths;
    std::optional<ImportReport> m_report;
    ProblemModel m_problems;
    QFutureWatcher<Result<ImportReport>> m_watcher;
    DuplicateFinder m_finder;
    bool m_isDryRun = true;
    bool m_wasCancelled = false;
    bool m_isAskedAnew = false; ///< how to read was changed while a trial ran

    QListWidget *m_pathList;
    TextFormBox *m_textForm;
    QCheckBox *m_isList;
    ImportPreview *m_preview;
    RecipeBox *m_recipe;
    AwardItemsBox *m_awardItems;
    QLabel *m_summary;
    QTableView *m_problemTable;
    QRadioButton *m_changeNothing;
    QRadioButton *m_importRest;
    QProgressBar *m_progress;
    QPushButton *m_addFiles;
    QPushButton *m_addFolder;
    QPushButton *m_saveProblems;
    QPushButton *m_duplicates;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace phalera
