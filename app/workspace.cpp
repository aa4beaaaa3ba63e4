// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/answersummary.h"
#include "app/chartspanel.h"
#include "app/chiprow.h"
#include "app/dossierpanel.h"
#include "app/facetpanel.h"
#include "app/hairline.h"
#include "app/lineageview.h"
#include "app/mappanel.h"
#include "app/querywords.h"
#include "app/recentsearches.h"
#include "app/recordtable.h"
#include "app/recordview.h"
#include "app/savedsearchpanel.h"
#include "app/searchline.h"
#include "app/sourcesview.h"
#include "app/suggestionlist.h"
#include "app/tabstrip.h"
#include "app/timeribbon.h"
#include "app/topbar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace phalera {

namespace {

/// Below this width the dossier stands under the views instead of beside them.
constexpr int WideEnoughForDossier = 1200;

QToolButton *quietButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// The style's own arrow of a button with a menu lies on the last letter; a word of its own keeps clear of it.
QString withArrow(const QString &words)
{
    return words + QStringLiteral(" ▾");
}

void popUpBelow(QToolButton *button, QMenu *menu)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void paintAsPanel(QWidget *widget)
{
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Base);
}

} // namespace

Workspace::Workspace(Selection &selection, const Actions &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_actions(actions)
    , m_settings(settings)
    , m_topBar(new TopBar(selection, actions, this))
    , m_ribbon(new TimeRibbon(selection, this))
    , m_ribbonLine(new Hairline(this))
    , m_chips(new ChipRow(this))
    , m_summary(new AnswerSummary(this))
    , m_recent(new RecentSearches(selection, settings, this))
    , m_savedFile(new SavedSearchFile(QDir(settings.dataFolder()).filePath(QStringLiteral("savedsearches.json")), this))
    , m_saved(new SavedSearchPanel(selection, *m_savedFile, settings, this))
    , m_facets(new FacetPanel(selection, settings, this))
    , m_left(makeLeft())
    , m_tabs(new TabStrip(this))
    , m_units(quietButton(this))
    , m_columns(quietButton(this))
    , m_export(quietButton(this))
    , m_print(quietButton(this))
    , m_views(new QStackedWidget(this))
    , m_records(new RecordView(selection, settings, this))
    , m_lineage(new LineageView(selection, this))
    , m_charts(new ChartsPanel(selection, this))
    , m_map(new MapPanel(selection, settings, this))
    , m_sources(new SourcesView(selection, this))
    , m_dossier(new DossierPanel(selection, this))
    , m_panels(new HairlineSplitter(Qt::Horizontal, this))
    , m_dossierSplitter(new HairlineSplitter(Qt::Horizontal, this))
{
    m_dossierSplitter->addWidget(makeMiddle());
    m_dossierSplitter->addWidget(m_dossier);
    m_dossierSplitter->setStretchFactor(0, 1);
    m_dossierSplitter->setStretchFactor(1, 0);
    m_dossierSplitter->setSizes({ 900, 372 });
    m_panels->addWidget(m_left);
    m_panels->addWidget(m_dossierSplitter);
    m_panels->setStretchFactor(0, 0);
    m_panels->setStretchFactor(1, 1);
    m_panels->setSizes({ 252, 1188 });
    m_panels->restoreState(settings.value(Settings::Key::PanelSplitter).toByteArray());
    m_dossierSplitter->restoreState(settings.value(Settings::Key::DossierSplitter).toByteArray());
    m_charts->restore(settings);
    m_left->setMinimumWidth(180);
    m_dossier->setMinimumSize(260, 120);
    m_dossier->viewport()->setBackgroundRole(QPalette::Window);
    setMinimumSize(720, 420); // less than the parts side by side would like: the dossier folds before that

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_ribbon);
    layout->addWidget(m_ribbonLine);
    layout->addWidget(makeChipLine());
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_panels, 1);
    joinSelection();
    joinSearches();
    retranslate();
}

QWidget *Workspace::makeLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_saved);
    column->addWidget(m_facets, 1);
    return left;
}

QWidget *Workspace::makeChipLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(16);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    row->addWidget(m_summary, 0, Qt::AlignVCenter);
    return line;
}

QWidget *Workspace::makeMiddle()
{
    auto *middle = new QWidget(this);
    paintAsPanel(middle);
    paintAsPanel(m_ribbon);
    const QList<QWidget *> views { m_records, m_lineage, m_charts, m_map, m_sources };
    for (QWidget *view : views) {
        m_views->addWidget(view);
        m_tabs->addTab(QString());
    }
    m_print->setDefaultAction(m_actions[ActionId::Print]);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(m_columns);
        m_records->fillColumnsMenu(menu);
        popUpBelow(m_columns, menu);
    });
    connect(m_units, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(m_units);
        fillUnitsMenu(menu);
        popUpBelow(m_units, menu);
    });
    connect(m_export, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(m_export);
        menu->addAction(m_actions[ActionId::ExportView]);
        menu->addSeparator();
        menu->addActions({ m_actions[ActionId::ExportPackage], m_actions[ActionId::ExportWorkbook],
            m_actions[ActionId::ExportLines], m_actions[ActionId::ExportGedcom], m_actions[ActionId::ExportEac] });
        popUpBelow(m_export, menu);
    });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 8, 0);
    head->setSpacing(2);
    head->addWidget(m_tabs);
    head->addStretch();
    for (QToolButton *button : { m_units, m_columns, m_export, m_print })
        head->addWidget(button);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_views, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { setView(AllViews[size_t(index)]); });
    return middle;
}

void Workspace::joinSelection()
{
    connect(&m_selection, &Selection::queryChanged, m_chips, &ChipRow::setQuery);
    connect(&m_selection, &Selection::answered, this, [this] { m_summary->setAnswer(m_selection.answer()); });
    connect(&m_selection, &Selection::queryChanged, this, [this](const Query &query) {
        if (m_selection.isBehind())
            m_summary->setAwaited(query);
        else
            m_summary->setAnswer(m_selection.answer());
    });
    connect(m_chips, &ChipRow::removalRequested, this, &Workspace::removePart);
    connect(&m_selection, &Selection::answered, m_chips, [this] { m_chips->setReasons(m_selection.answer().words); });
    connect(m_chips, &ChipRow::exactRequested, this,
        [this](const QString &word) { m_selection.setQuery(withExactWord(m_selection.query(), word)); });
    connect(m_summary, &AnswerSummary::timeScopeChosen, this, [this](TimeScope scope) {
        Query query = m_selection.query();
        query.time = scope;
        m_selection.setQuery(query);
    });
    connect(&m_selection, &Selection::answered, this, &Workspace::retranslate);
    connect(&m_selection.archive(), &Archive::snapshotChanged, this, &Workspace::loadTitles);
    connect(&m_selection, &Selection::currentRecordChanged, this, &Workspace::showDossier);
    connect(m_dossier, &DossierPanel::printRequested, this, &Workspace::printRequested);
    connect(m_dossier, &DossierPanel::copyRequested, this, &Workspace::copyDossierRequested);
    connect(m_dossier, &DossierPanel::unmergeRequested, this, &Workspace::unmergeRequested);
    connect(m_ribbon, &TimeRibbon::foldedChanged, m_actions[ActionId::ShowRibbon],
        [this](bool folded) { m_actions[ActionId::ShowRibbon]->setChecked(!folded); });
    m_records->table()->addActions({ m_actions[ActionId::Copy], m_actions[ActionId::CopyWithCitation],
        m_actions[ActionId::CopyCitation], m_actions[ActionId::CopyCsv], m_actions[ActionId::CopyRecordIds],
        m_actions[ActionId::SortBy], m_actions[ActionId::GoToRow] });
    m_records->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_records->table(), &RecordTable::activated, this, [this] {
        m_actions[ActionId::ShowDossier]->setChecked(true);
        m_dossier->setFocus();
    });
    m_chips->setQuery(m_selection.query());
    m_summary->setAnswer(m_selection.answer());
    if (m_selection.archive().isOpen())
        loadTitles();
}

void Workspace::joinSearches()
{
    connect(m_saved, &SavedSearchPanel::textOffered, this, &Workspace::typeQuery);
    connect(m_saved, &SavedSearchPanel::currentChanged, this, &Workspace::showWhetherSaved);
    connect(m_topBar->searchLine(), &QLineEdit::returnPressed, m_recent, &RecentSearches::keepNow);
    m_topBar->suggestions()->suggester().setRecent(m_recent);
    for (const ActionId id : { ActionId::Copy, ActionId::CopyWithCitation, ActionId::CopyQueryLink,
             ActionId::ExportView, ActionId::Report, ActionId::Print, ActionId::SaveSearch, ActionId::SaveQueryAs })
        connect(m_actions[id], &QAction::triggered, m_recent, &RecentSearches::keepNow);
    m_chips->addActions(
        { m_actions[ActionId::SaveSearch], m_actions[ActionId::CopyQueryLink], m_actions[ActionId::SaveQueryAs] });
    m_chips->setContextMenuPolicy(Qt::ActionsContextMenu);
    showWhetherSaved();
}

/// The star of the top bar is full where the query of now is kept.
void Workspace::showWhetherSaved()
{
    m_topBar->setSavedAs(m_saved->currentName());
}

void Workspace::typeQuery(const QString &text)
{
    SearchLine *line = m_topBar->searchLine();
    line->setText(text);
    line->setFocus();
    emit line->textEdited(text);
}

void Workspace::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_tabs->setCurrentIndex(int(view));
    m_views->setCurrentIndex(int(view));
    m_columns->setVisible(view == View::Records);
    m_units->setVisible(view == View::Records);
    emit viewChanged(view);
}

void Workspace::setRibbonShown(bool shown)
{
    m_ribbon->setFolded(!shown);
}

void Workspace::setFacetsShown(bool shown)
{
    m_left->setVisible(shown);
}

void Workspace::setDossierShown(bool shown)
{
    m_wantsDossier = shown;
    showDossier();
}

/// Below the views an empty dossier would only take their room.
void Workspace::showDossier()
{
    const bool isBelow = m_dossierSplitter->orientation() == Qt::Vertical;
    m_dossier->setVisible(m_wantsDossier && (!isBelow || m_selection.currentRecord()));
}

void Workspace::setNameForm(const NameForm &form)
{
    m_records->setNameForm(form);
    m_dossier->setNameForm(form);
}

void Workspace::setCitingStyle(CitingStyle style)
{
    m_dossier->setCitingStyle(style);
}

void Workspace::focusNextPane(bool forward)
{
    QWidget *view = m_view == View::Records ? static_cast<QWidget *>(m_records->table()) : m_views->currentWidget();
    const QList<QWidget *> panes { m_topBar->searchLine(), m_ribbon, m_chips, m_saved, m_facets, view, m_dossier };
    const QWidget *focused = QApplication::focusWidget();
    const qsizetype count = panes.size();
    qsizetype at = forward ? count - 1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (focused != nullptr && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            at = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *pane = panes.at((at + (forward ? step : count - step)) % count);
        QWidget *target = pane;
        // A pane that takes no focus itself hands it to the first thing in it that does.
        if (pane->focusPolicy() == Qt::NoFocus) {
            target = nullptr;
            for (QWidget *next = pane->nextInFocusChain();
                 next != pane && pane->isAncestorOf(next) && target == nullptr; next = next->nextInFocusChain()) {
                if (next->focusPolicy() != Qt::NoFocus && next->isVisibleTo(pane))
                    target = next;
            }
        }
        if (target != nullptr && target->isVisible() && target->isEnabled()) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Workspace::saveLayout()
{
    m_charts->save(m_settings);
    m_settings.setValue(Settings::Key::PanelSplitter, m_panels->saveState());
    const bool below = m_dossierSplitter->orientation() == Qt::Vertical;
    m_settings.setValue(
        below ? Settings::Key::FoldedDossierSplitter : Settings::Key::DossierSplitter, m_dossierSplitter->saveState());
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldDossier(width() < WideEnoughForDossier);
}

void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_selection.setLanguage(QLocale().name());
        retranslate();
        loadTitles();
    }
}

void Workspace::foldDossier(bool below)
{
    const Qt::Orientation wanted = below ? Qt::Vertical : Qt::Horizontal;
    if (m_dossierSplitter->orientation() == wanted)
        return;
    saveLayout();
    m_dossierSplitter->setOrientation(wanted);
    m_dossierSplitter->setSizes(below ? QList { 300, 150 } : QList { width() - 252 - 372, 372 });
    const QByteArray stored
        = m_settings.value(below ? Settings::Key::FoldedDossierSplitter : Settings::Key::DossierSplitter).toByteArray();
    m_dossierSplitter->restoreState(stored);
    showDossier();
}

/// Awards, acts and sources are named in cells and facets by their ids; what is shown is their titles.
void Workspace::loadTitles()
{
    if (!m_selection.archive().isOpen())
        return;
    m_selection.archive().records(Table::Awards).then(this, [this](const Result<QList<Record>> &awards) {
        const RecordTitles titles(m_selection.archive().snapshot(), awards.value_or(QList<Record>()));
        m_selection.setTitles(titles);
        m_records->setTitles(titles);
        m_facets->setTitles(titles);
    });
}

void Workspace::removePart(int part)
{
    m_selection.setQuery(withoutPart(m_selection.query(), part));
    if (m_chips->chips().isEmpty())
        m_topBar->searchLine()->setFocus();
}

void Workspace::retranslate()
{
    const QStringList names { tr("Records"), tr("Lineage"), tr("Charts"), tr("Map"), tr("Sources") };
    for (int i = 0; i < names.size(); ++i)
        m_tabs->setTabText(i, names.at(i));
    m_tabs->setAccessibleName(tr("Views"));
    m_columns->setText(withArrow(tr("Columns")));
    m_columns->setToolTip(tr("Which columns the table shows"));

    m_export->setText(withArrow(tr("Export")));
    m_export->setToolTip(tr("Write this view, or the whole archive, to files"));
    m_units->setText(withArrow(listWords(m_selection.query().unit)));
    m_units->setToolTip(tr("What a row of the table stands for"));
}

QString Workspace::listWords(Unit unit) const
{
    switch (unit) {
    case Unit::Conferrals:
        return tr("List conferrals");
    case Unit::People:
        return tr("List people");
    case Unit::Acts:
        return tr("List acts");
    case Unit::Sources:
        return tr("List sources");
    }
    return {};
}

void Workspace::fillUnitsMenu(QMenu *menu)
{
    for (const Unit unit : { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources }) {
        QAction *action = menu->addAction(listWords(unit));
        action->setCheckable(true);
        action->setChecked(unit == m_selection.query().unit);
        connect(action, &QAction::triggered, this, [this, unit] {
            Query query = m_selection.query();
            query.unit = unit;
            m_selection.setQuery(query);
        });
    }
}

} // namespace phalera
