// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <span>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace phalera {

enum class ActionId : quint8 {
    NewArchive,
    OpenArchive,
    RecentArchives,
    OpenFounding,
    Import,
    Fetch,
    Imports,
    ExportPackage,
    ExportWorkbook,
    ExportLines,
    ExportGedcom,
    ExportEac,
    ExportView,
    Report,
    AskAgain,
    Print,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyText,
    CopyCsv,
    CopyWithCitation,
    CopyCitation,
    CopyBibtex,
    CopyCslJson,
    CopyRecordIds,
    CopyQueryLink,
    CitingStyles,
    Duplicates,
    Find,
    ClearFilters,
    RemoveLastFilter,
    SaveSearch,
    RecentSearches,
    OpenQuery,
    SaveQueryAs,
    ShowRecords,
    ShowLineage,
    ShowCharts,
    ShowMap,
    ShowSources,
    ShowRibbon,
    ShowFacets,
    ShowDossier,
    SortBy,
    RemoveSorting,
    NameForms,
    English,
    Russian,
    SystemTheme,
    LightTheme,
    DarkTheme,
    Back,
    Forward,
    GoToRow,
    NextPane,
    PreviousPane,
    Manual,
    Shortcuts,
    About
};

/// What must be there for an action to make sense.
enum class Need : quint16 {
    Nothing = 0x00,
    Archive = 0x01,       ///< an archive is open
    Writable = 0x02,      ///< and it can be written to
    Rows = 0x04,          ///< the answer has rows
    Record = 0x08,        ///< a record is chosen
    Filter = 0x10,        ///< the query says something
    Past = 0x20,          ///< there is a step back
    Future = 0x40,        ///< there is a step forward
    FoundingFile = 0x80,  ///< the founding archive came with the program
    EarlierQuery = 0x100, ///< there is a query to go back to
    LaterQuery = 0x200    ///< one that was undone
};
Q_DECLARE_FLAGS(Needs, Need)

/// Everything that the user can tell the window to do, made from one table in actions.cpp: text, shortcut, place in the
/// menus, need.
class Actions : public QObject
{
    Q_OBJECT
public:
    struct Row;

    /// Makes the actions, and adds them to the window so that their shortcuts work.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.value(id); }
    void fill(QMenuBar *bar);
    /// Texts in the language of now.
    void retranslate();
    /// Enables what these make possible, disables the rest.
    void setAvailable(Needs available);
    /// Shortcuts and what they do, by menu, as HTML.
    [[nodiscard]] QString shortcutsHtml() const;

private:
    QHash<ActionId, QAction *> m_actions;
    QList<QMenu *> m_menus;
};

} // namespace phalera

Q_DECLARE_OPERATORS_FOR_FLAGS(phalera::Needs)
