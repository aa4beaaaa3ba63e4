// SPDX-License-Identifier: GPL-3.0-or-later
// What copying does; see windowcommands.cpp for the other commands of the main window.
#include "app/dossierpanel.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/recordtable.h"
#include "app/recordview.h"
#include "app/sourcelookup.h"
#include "app/viewexport.h"
#include "app/words.h"
#include "app/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMenu>
#include <QMimeData>
#include <QProgressDialog>
#include <QStatusBar>
#include <QtConcurrentRun>

#include <memory>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int StatusTime = 6000;           // ms
constexpr qsizetype MostRowsAtOnce = 2000; // more take longer than a frame or two
constexpr int PatienceForProgress = 300;   // ms

} // namespace

void MainWindow::joinCopyActions()
{
    const auto on = [this](ActionId id, auto command) { connect(m_actions[id], &QAction::triggered, this, command); };
    on(ActionId::Copy, [this] {
        // The shortcut belongs to the window; where words are chosen in a field or the dossier, they are what is meant.
        QWidget *focused = QApplication::focusWidget();
        if (focused == nullptr || focused == m_workspace->records()->table()
            || !QMetaObject::invokeMethod(focused, "copy"))
            copy(CopyForm::Table);
    });
    on(ActionId::CopyText, [this] { copy(CopyForm::Table); });
    on(ActionId::CopyCsv, [this] { copy(CopyForm::Csv); });
    on(ActionId::CopyCitation, [this] { copy(CopyForm::Citation); });
    on(ActionId::CopyRecordIds, [this] { copy(CopyForm::RecordIds); });
    on(ActionId::CopyWithCitation, [this] { copySources(CopyForm::WithCitation); });
    on(ActionId::CopyBibtex, [this] { copySources(CopyForm::Bibtex); });
    on(ActionId::CopyCslJson, [this] { copySources(CopyForm::CslJson); });
    connect(m_workspace, &Workspace::copyDossierRequested, this, [this] { copyDossier(CopyForm::WithCitation); });
    on(ActionId::CopyQueryLink, [this] { copyLink(m_selection.query()); });
}

std::optional<RecordsToCopy> MainWindow::recordsToCopy() const
{
    const RecordView &view = *m_workspace->records();
    const RowRanges &chosen = view.chosenRows();
    if (chosen.isEmpty())
        return {};
    RecordsToCopy records { view.shown(), originOf(m_archive.facts(), view.model().answer().query),
        QDate::currentDate(), citingStyle() };
    records.rows.clear();
    const QList<Row> &rows = view.model().rows();
    if (chosen.count() == rows.size()) {
        records.rows = rows;
        return records;
    }
    records.rows.reserve(chosen.count());
    for (const RowRange &range : chosen.ranges())
        records.rows.append(rows.sliced(range.first, range.count()));
    return records;
}

void MainWindow::copy(CopyForm form)
{
    const std::optional<RecordsToCopy> records = recordsToCopy();
    if (!records)
        return;
    if (namesSources(form))
        copyCited(*records, form);
    else
        copyNow(*records, form);
}

void MainWindow::copySources(CopyForm form)
{
    // A record that the table does not list, an award or a source, is cited from its dossier.
    if (!m_workspace->records()->chosenRows().isEmpty() && m_workspace->view() == View::Records)
        copy(form);
    else
        copyDossier(form);
}

void MainWindow::copyCited(const RecordsToCopy &records, CopyForm form)
{
    QtConcurrent::run([records] {
        return citedSources(records);
    }).then(this, [this, records, form](const QStringList &ids) {
        QList<RecordRef> refs;
        for (const QString &id : ids)
            refs.append({ Table::Sources, id });
        m_archive.records(refs).then(this, [this, records, form](const Result<QList<Record>> &sources) {
            if (!sources) {
                statusBar()->showMessage(tr("Nothing was copied"), StatusTime);
                return;
            }
            RecordsToCopy cited = records;
            cited.sources = sourcesOf(*sources);
            copyNow(cited, form);
        });
    });
}

void MainWindow::copyNow(const RecordsToCopy &records, CopyForm form)
{
    if (records.rows.size() > MostRowsAtOnce)
        copyInBackground(records, form);
    else if (const Result<CopiedRecords> done = copied(records, form); done)
        putOnClipboard(*done, records.rows.size());
}

void MainWindow::copyDossier(CopyForm form)
{
    const DossierPanel &dossier = *m_workspace->dossier();
    if (!dossier.dossier())
        return;
    auto data = std::make_unique<QMimeData>();
    if (form == CopyForm::WithCitation) {
        const Citation citation = dossier.citation();
        data->setText(citation.plainText());
        data->setHtml(u"<p>"_s + citation.html() + u"</p>"_s);
    } else {
        const auto format = form == CopyForm::CslJson ? BibliographyFormat::CslJson : BibliographyFormat::Bibtex;
        const Result<QString> text = dossier.works().bibliography(format, originOf(m_archive.facts(), {}));
        if (!text)
            return;
        data->setText(*text);
    }
    QApplication::clipboard()->setMimeData(data.release());
    statusBar()->showMessage(tr("Copied with its sources"), StatusTime);
}

void MainWindow::putOnClipboard(const CopiedRecords &copied, qint64 rows)
{
    auto *data = new QMimeData;
    data->setText(copied.text);
    if (!copied.html.isEmpty())
        data->setHtml(copied.html);
    QApplication::clipboard()->setMimeData(data);
    statusBar()->showMessage(tr("%Ln row(s) copied", "", int(rows)), StatusTime);
}

void MainWindow::copyInBackground(const RecordsToCopy &records, CopyForm form)
{
    const auto rows = int(records.rows.size());
    auto *progress = new QProgressDialog(tr("Copying %Ln row(s)…", "", rows), tr("Cancel"), 0, rows, this);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setMinimumDuration(PatienceForProgress);
    progress->setAutoClose(false);
    using Done = Result<CopiedRecords>;
    auto *watcher = new QFutureWatcher<Done>(progress);
    connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, progress, &QProgressDialog::setValue);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress, rows] {
        progress->deleteLater();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            statusBar()->showMessage(tr("Nothing was copied"), StatusTime);
        else if (const Done done = watcher->result(); done)
            putOnClipboard(*done, rows);
    });
    watcher->setFuture(QtConcurrent::run([records, form, rows](QPromise<Done> &promise) {
        promise.setProgressRange(0, rows);
        promise.addResult(copied(records, form, [&promise](qint64 done, qint64) {
            promise.setProgressValue(int(done));
            return !promise.isCanceled();
        }));
    }));
}

void MainWindow::joinNameForms()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    QList<NameForm> forms { NameForm {} };
    for (const RomanizationSystem system : RomanizationSystems)
        forms.append({ system });
    for (const NameForm &form : forms) {
        QAction *action = menu->addAction(nameFormWords(form));
        action->setCheckable(true);
        action->setData(form.name());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, form] { useNameForm(form); });
    }
    const auto retranslate = [menu, forms] {
        for (qsizetype i = 0; i < forms.size(); ++i)
            menu->actions().at(i)->setText(nameFormWords(forms.at(i)));
    };
    connect(menu, &QMenu::aboutToShow, menu, retranslate);
    m_actions[ActionId::NameForms]->setMenu(menu);
    const NameForm kept = NameForm::byName(m_settings.value(Settings::Key::NameForm).toString());
    for (QAction *action : menu->actions())
        action->setChecked(action->data().toString() == kept.name());
    m_workspace->setNameForm(kept);
}

CitingStyle MainWindow::citingStyle() const
{
    return citingStyleByName(m_settings.value(Settings::Key::CitingStyle).toString())
        .value_or(usualCitingStyle(m_language.code()));
}

void MainWindow::joinCitingStyles()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](const QString &name) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            m_settings.setValue(Settings::Key::CitingStyle, name);
            m_workspace->setCitingStyle(citingStyle());
        });
    };
    add({});
    for (const CitingStyle style : CitingStyles)
        add(citingStyleName(style));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const QString kept = m_settings.value(Settings::Key::CitingStyle).toString();
        for (QAction *action : menu->actions()) {
            const auto style = citingStyleByName(action->data().toString());
            action->setText(style ? citingStyleWords(*style)
                                  : tr("As the language: %1", "style of citing")
                                        .arg(citingStyleWords(usualCitingStyle(m_language.code()))));
            action->setChecked(action->data().toString() == kept);
        }
    });
    m_actions[ActionId::CitingStyles]->setMenu(menu);
}

void MainWindow::useNameForm(const NameForm &form)
{
    m_settings.setValue(Settings::Key::NameForm, form.name());
    m_workspace->setNameForm(form);
}

} // namespace phalera
