// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/nameform.h"
#include "app/selection.h"
#include "app/settings.h"
#include "app/view.h"
#include "citing/citingstyle.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace phalera {

class AnswerSummary;
class ChartsPanel;
class ChipRow;
class DossierPanel;
class FacetPanel;
class LineageView;
class Hairline;
class RecentSearches;
class MapPanel;
class RecordView;
class SavedSearchFile;
class SavedSearchPanel;
class SourcesView;
class TabStrip;
class TimeRibbon;
class TopBar;

/// Everything of the window that shows an open archive: search line, ribbon, chips, facets, views, dossier, joined by
/// one Selection.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    Workspace(Selection &selection, const Actions &actions, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    [[nodiscard]] ChipRow *chips() const { return m_chips; }
    [[nodiscard]] AnswerSummary *summary() const { return m_summary; }
    [[nodiscard]] SavedSearchPanel *savedSearches() const { return m_saved; }
    [[nodiscard]] RecentSearches *recentSearches() const { return m_recent; }
    [[nodiscard]] FacetPanel *facets() const { return m_facets; }
    [[nodiscard]] RecordView *records() const { return m_records; }
    [[nodiscard]] LineageView *lineage() const { return m_lineage; }
    [[nodiscard]] ChartsPanel *charts() const { return m_charts; }
    [[nodiscard]] MapPanel *map() const { return m_map; }
    [[nodiscard]] SourcesView *sources() const { return m_sources; }
    [[nodiscard]] DossierPanel *dossier() const { return m_dossier; }

    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    void setRibbonShown(bool shown);
    void setFacetsShown(bool shown);
    void setDossierShown(bool shown);
    /// How names of people are shown, in the table and the dossier.
    void setNameForm(const NameForm &form);
    void setCitingStyle(CitingStyle style);
    /// Puts a text into the search line as if it were typed, so that a mistake is explained where it is corrected.
    void typeQuery(const QString &text);
    /// Moves the keyboard to the next or previous of: search line, ribbon, chips, saved searches, facets, view,
    /// dossier.
    void focusNextPane(bool forward);
    void saveLayout();

signals:
    void viewChanged(phalera::View view);
    void printRequested();
    void copyDossierRequested();
    void unmergeRequested(const RecordRef &merged);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChipLine();
    QWidget *makeMiddle();
    QWidget *makeLeft();
    void joinSearches();
    void showWhetherSaved();
    void joinSelection();
    void foldDossier(bool below);
    void showDossier();
    void loadTitles();
    void removePart(int part);
    void fillUnitsMenu(QMenu *menu);
    [[nodiscard]] QString listWords(Unit unit) const;
    void retranslate();

    Selection &m_selection;
    const Actions &m_actions;
    Settings &m_settings;
    TopBar *m_topBar;
    TimeRibbon *m_ribbon;
    Hairline *m_ribbonLine;
    ChipRow *m_chips;
    AnswerSummary *m_summary;
    RecentSearches *m_recent;
    SavedSearchFile *m_savedFile;
    SavedSearchPanel *m_saved;
    FacetPanel *m_facets;
    QWidget *m_left;
    TabStrip *m_tabs;
    QToolButton *m_units;
    QToolButton *m_columns;
    QToolButton *m_export;
    QToolButton *m_print;
    QStackedWidget *m_views;
    RecordView *m_records;
    LineageView *m_lineage;
    ChartsPanel *m_charts;
    MapPanel *m_map;
    SourcesView *m_sources;
    DossierPanel *m_dossier;
    QSplitter *m_panels;
    QSplitter *m_dossierSplitter;
    View m_view = View::Records;
    bool m_wantsDossier = true;
};

} // namespace phalera
