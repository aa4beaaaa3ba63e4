// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

enum class MenuId : quint8 { File, Export, Edit, CopyAs, Searches, View, LanguageMenu, ThemeMenu, Go, Help };

struct MenuRow
{
    MenuId id;
    std::optional<MenuId> parent;
    const char *text;
};

constexpr MenuRow MenuRows[] {
    { MenuId::File, {}, QT_TRANSLATE_NOOP("Actions", "&File") },
    { MenuId::Export, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Export") },
    { MenuId::Edit, {}, QT_TRANSLATE_NOOP("Actions", "&Edit") },
    { MenuId::CopyAs, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy &as") },
    { MenuId::Searches, {}, QT_TRANSLATE_NOOP("Actions", "&Searches") },
    { MenuId::View, {}, QT_TRANSLATE_NOOP("Actions", "&View") },
    { MenuId::LanguageMenu, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Lan&guage") },
    { MenuId::ThemeMenu, MenuId::View, QT_TRANSLATE_NOOP("Actions", "T&heme") },
    { MenuId::Go, {}, QT_TRANSLATE_NOOP("Actions", "&Go") },
    { MenuId::Help, {}, QT_TRANSLATE_NOOP("Actions", "&Help") },
};

using Shortcut = std::variant<std::monostate, QKeySequence::StandardKey, QKeyCombination>;
enum class Check : quint8 { No, Yes, OneOfViews, OneOfLanguages, OneOfThemes };

QKeySequence sequence(const Shortcut &shortcut)
{
    if (const auto *standard = std::get_if<QKeySequence::StandardKey>(&shortcut))
        return QKeySequence(*standard);
    if (const auto *keys = std::get_if<QKeyCombination>(&shortcut))
        return QKeySequence(*keys);
    return {};
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

struct Actions::Row
{
    ActionId id;
    MenuId menu;
    const char *text;
    const char *tip;
    Shortcut shortcut;
    Needs needs;
    Check check = Check::No;
    bool startsGroup = false; ///< a separator stands before it
};

namespace {

// The order is the order in the menus.
const Actions::Row Rows[] {
    { ActionId::NewArchive, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&New archive…"),
        QT_TRANSLATE_NOOP("Actions", "Make an empty archive"), QKeySequence::New, Need::Nothing },
    { ActionId::OpenArchive, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Open…"),
        QT_TRANSLATE_NOOP("Actions", "Open an archive"), QKeySequence::Open, Need::Nothing },
    { ActionId::RecentArchives, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &again"),
        QT_TRANSLATE_NOOP("Actions", "Open an archive that was open before"), {}, Need::Nothing },
    { ActionId::OpenFounding, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &founding archive"),
        QT_TRANSLATE_NOOP("Actions", "Open your copy of the archive that comes with Phalera"), {}, Need::FoundingFile },
    { ActionId::Import, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Import…"),
        QT_TRANSLATE_NOOP("Actions", "Read records from files or a data package into this archive"),
        QKeyCombination(Qt::CTRL, Qt::Key_I), Need::Archive | Need::Writable, Check::No, true },
    { ActionId::Fetch, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Fetch from &Wikidata…"),
        QT_TRANSLATE_NOOP("Actions", "Save the recipients of an award from Wikidata and import them"), {},
        Need::Archive | Need::Writable },
    { ActionId::Imports, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Past i&mports…"),
        QT_TRANSLATE_NOOP("Actions", "See what was imported, and take an import out again"), {}, Need::Archive },
    { ActionId::ExportView, MenuId::Export, QT_TRANSLATE_NOOP("Actions", "This &view…"),
        QT_TRANSLATE_NOOP("Actions", "Write what is shown, or the record of the dossier, into a file"),
        QKeyCombination(Qt::CTRL, Qt::Key_E), Need::Archive },
    { ActionId::ExportPackage, MenuId::Export, QT_TRANSLATE_NOOP("Actions", "Whole archive as a data &package…"),
        QT_TRANSLATE_NOOP("Actions", "Write every table as CSV into a folder"), {}, Need::Archive, Check::No, true },
    { ActionId::ExportWorkbook, MenuId::Export, QT_TRANSLATE_NOOP("Actions", "Whole archive as a wor&kbook…"),
        QT_TRANSLATE_NOOP("Actions", "Write every table as a sheet, for a spreadsheet"), {}, Need::Archive },
    { ActionId::ExportLines, MenuId::Export, QT_TRANSLATE_NOOP("Actions", "Whole archive as JSON &Lines…"),
        QT_TRANSLATE_NOOP("Actions", "Write every record and account with its source, one a line"), {}, Need::Archive },
    { ActionId::ExportGedcom, MenuId::Export, QT_TRANSLATE_NOOP("Actions", "People found as &GEDCOM…"),
        QT_TRANSLATE_NOOP("Actions", "Write the people of the search with their awards, for genealogists"), {},
        Need::Archive },
    { ActionId::ExportEac, MenuId::Export, QT_TRANSLATE_NOOP("Actions", "People found as &EAC-CPF…"),
        QT_TRANSLATE_NOOP("Actions", "Write the people of the search with their awards, for archives and libraries"),
        {}, Need::Archive },
    { ActionId::Report, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Report…"),
        QT_TRANSLATE_NOOP("Actions", "Make a PDF of the register, a dossier, statistics or the lineage"),
        QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_P), Need::Archive, Check::No, true },
    { ActionId::AskAgain, MenuId::File, QT_TRANSLATE_NOOP("Actions", "As&k a report again…"),
        QT_TRANSLATE_NOOP("Actions", "See what came, went and changed since a report was saved as PDF"), {},
        Need::Archive },
    { ActionId::Print, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Print…"),
        QT_TRANSLATE_NOOP("Actions", "Print what is shown"), QKeySequence::Print, Need::Archive },
    { ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close Phalera"), QKeySequence::Quit, Need::Nothing, Check::No, true },

    { ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo filter"),
        QT_TRANSLATE_NOOP("Actions", "Go back to the query before this one"), QKeySequence::Undo, Need::EarlierQuery },
    { ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo filter"),
        QT_TRANSLATE_NOOP("Actions", "Ask again the query that was undone"), QKeySequence::Redo, Need::LaterQuery },
    { ActionId::Copy, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"),
        QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows"), QKeySequence::Copy, Need::Archive, Check::No, true },
    { ActionId::CopyText, MenuId::CopyAs, QT_TRANSLATE_NOOP("Actions", "&Text"),
        QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows with the columns that are shown"), {}, Need::Rows },
    { ActionId::CopyCsv, MenuId::CopyAs, QT_TRANSLATE_NOOP("Actions", "C&SV"),
        QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows as comma-separated values after RFC 4180"), {}, Need::Rows },
    { ActionId::CopyWithCitation, MenuId::CopyAs, QT_TRANSLATE_NOOP("Actions", "&With citation"),
        QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows, or the record of the dossier, with their sources"),
        QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C), Need::Archive },
    { ActionId::CopyCitation, MenuId::CopyAs, QT_TRANSLATE_NOOP("Actions", "&Citation only"),
        QT_TRANSLATE_NOOP("Actions", "Copy the sources of the chosen rows, the archive and its data version"), {},
        Need::Rows },
    { ActionId::CopyBibtex, MenuId::CopyAs, QT_TRANSLATE_NOOP("Actions", "Sources as &BibTeX"),
        QT_TRANSLATE_NOOP("Actions", "Copy the sources of the chosen rows, or of the dossier, for reference managers"),
        {}, Need::Archive, Check::No, true },
    { ActionId::CopyCslJson, MenuId::CopyAs, QT_TRANSLATE_NOOP("Actions", "Sources as CSL-&JSON"),
        QT_TRANSLATE_NOOP("Actions", "Copy the same sources as JSON of the Citation Style Language"), {},
        Need::Archive },
    { ActionId::CopyRecordIds, MenuId::CopyAs, QT_TRANSLATE_NOOP("Actions", "Record &ids"),
        QT_TRANSLATE_NOOP("Actions", "Copy the ids of the chosen records, one a line"), {}, Need::Rows, Check::No,
        true },
    { ActionId::CopyQueryLink, MenuId::CopyAs, QT_TRANSLATE_NOOP("Actions", "Query &link"),
        QT_TRANSLATE_NOOP("Actions", "Copy a link that asks what is asked now"), {}, Need::Archive },
    { ActionId::CitingStyles, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Citation st&yle"),
        QT_TRANSLATE_NOOP("Actions", "The rules by which sources are cited in the dossier, in copies and in reports"),
        {}, Need::Nothing },
    { ActionId::Duplicates, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Possible &duplicates…"),
        QT_TRANSLATE_NOOP("Actions", "Find people who are there twice, and decide that they are one"), {},
        Need::Archive, Check::No, true },
    { ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Find"),
        QT_TRANSLATE_NOOP("Actions", "Go to the search line"), QKeySequence::Find, Need::Archive, Check::No, true },
    { ActionId::RemoveLastFilter, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Remove &last filter"),
        QT_TRANSLATE_NOOP("Actions", "Take the last part of the query away"),
        QKeyCombination(Qt::CTRL, Qt::Key_Backspace), Need::Filter },
    { ActionId::ClearFilters, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Remove &all filters"),
        QT_TRANSLATE_NOOP("Actions", "Show all records again"),
        QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Backspace), Need::Filter },

    { ActionId::SaveSearch, MenuId::Searches, QT_TRANSLATE_NOOP("Actions", "&Save this search…"),
        QT_TRANSLATE_NOOP("Actions", "Keep this search under a name, or change the one that is kept"),
        QKeyCombination(Qt::CTRL, Qt::Key_D), Need::Archive | Need::Filter },
    { ActionId::RecentSearches, MenuId::Searches, QT_TRANSLATE_NOOP("Actions", "&Recent searches"),
        QT_TRANSLATE_NOOP("Actions", "Ask again what was asked before"), {}, Need::Archive },
    { ActionId::OpenQuery, MenuId::Searches, QT_TRANSLATE_NOOP("Actions", "&Open query…"),
        QT_TRANSLATE_NOOP("Actions", "Ask what a query file says"), {}, Need::Archive, Check::No, true },
    { ActionId::SaveQueryAs, MenuId::Searches, QT_TRANSLATE_NOOP("Actions", "Save query &as…"),
        QT_TRANSLATE_NOOP("Actions", "Write this query to a file, for others or for the command line"), {},
        Need::Archive },

    { ActionId::ShowRecords, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Records"),
        QT_TRANSLATE_NOOP("Actions", "The records as a table"), QKeyCombination(Qt::CTRL, Qt::Key_1), Need::Archive,
        Check::OneOfViews },
    { ActionId::ShowLineage, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Lineage"),
        QT_TRANSLATE_NOOP("Actions", "The awards and acts on a time axis"), QKeyCombination(Qt::CTRL, Qt::Key_2),
        Need::Archive, Check::OneOfViews },
    { ActionId::ShowCharts, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Charts"),
        QT_TRANSLATE_NOOP("Actions", "Conferrals over time and by value"), QKeyCombination(Qt::CTRL, Qt::Key_3),
        Need::Archive, Check::OneOfViews },
    { ActionId::ShowMap, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Map"),
        QT_TRANSLATE_NOOP("Actions", "Conferrals by republic and region"), QKeyCombination(Qt::CTRL, Qt::Key_4),
        Need::Archive, Check::OneOfViews },
    { ActionId::ShowSources, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Sources"),
        QT_TRANSLATE_NOOP("Actions", "The sources, and where they differ"), QKeyCombination(Qt::CTRL, Qt::Key_5),
        Need::Archive, Check::OneOfViews },
    { ActionId::ShowRibbon, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Time ribbon"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide the time ribbon"), QKeyCombination(Qt::CTRL, Qt::Key_T),
        Need::Nothing, Check::Yes, true },
    { ActionId::ShowFacets, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Facets"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide the panel of facets"), QKeyCombination(Qt::Key_F9), Need::Nothing,
        Check::Yes },
    { ActionId::ShowDossier, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Dossier"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide the dossier of the chosen record"), QKeyCombination(Qt::Key_F8),
        Need::Nothing, Check::Yes },
    { ActionId::SortBy, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Sort by…"),
        QT_TRANSLATE_NOOP("Actions", "Choose the columns that order the table"),
        QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_O), Need::Archive, Check::No, true },
    { ActionId::RemoveSorting, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Remove s&orting"),
        QT_TRANSLATE_NOOP("Actions", "Order the table by name or title alone"), {}, Need::Archive },
    { ActionId::NameForms, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Names"),
        QT_TRANSLATE_NOOP("Actions", "Show names as the sources have them, or romanized by a system"), {},
        Need::Nothing },
    // Each language in its own words, so that it is found by those who read no other.
    { ActionId::English, MenuId::LanguageMenu, "English", "English", {}, Need::Nothing, Check::OneOfLanguages },
    { ActionId::Russian, MenuId::LanguageMenu, "\u0420\u0443\u0441\u0441\u043a\u0438\u0439",
        "\u0420\u0443\u0441\u0441\u043a\u0438\u0439", {}, Need::Nothing, Check::OneOfLanguages },
    { ActionId::SystemTheme, MenuId::ThemeMenu, QT_TRANSLATE_NOOP("Actions", "As the &system"),
        QT_TRANSLATE_NOOP("Actions", "Light or dark as the system is"), {}, Need::Nothing, Check::OneOfThemes },
    { ActionId::LightTheme, MenuId::ThemeMenu, QT_TRANSLATE_NOOP("Actions", "&Light"),
        QT_TRANSLATE_NOOP("Actions", "Dark words on a light ground"), {}, Need::Nothing, Check::OneOfThemes },
    { ActionId::DarkTheme, MenuId::ThemeMenu, QT_TRANSLATE_NOOP("Actions", "&Dark"),
        QT_TRANSLATE_NOOP("Actions", "Light words on a dark ground"), {}, Need::Nothing, Check::OneOfThemes },

    { ActionId::Back, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Back"),
        QT_TRANSLATE_NOOP("Actions", "To what was chosen before"), QKeySequence::Back, Need::Past },
    { ActionId::Forward, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Forward"),
        QT_TRANSLATE_NOOP("Actions", "To what was chosen after"), QKeySequence::Forward, Need::Future },
    { ActionId::GoToRow, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "To &row…"),
        QT_TRANSLATE_NOOP("Actions", "Go to a row of the table by its number"), QKeyCombination(Qt::CTRL, Qt::Key_G),
        Need::Rows },
    { ActionId::NextPane, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Next part of the window"),
        QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the next part of the window"), QKeyCombination(Qt::Key_F6),
        Need::Nothing, Check::No, true },
    { ActionId::PreviousPane, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Previous part of the window"),
        QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the part of the window before"),
        QKeyCombination(Qt::SHIFT, Qt::Key_F6), Need::Nothing },

    { ActionId::Manual, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Manual"),
        QT_TRANSLATE_NOOP("Actions", "Read the manual"), QKeySequence::HelpContents, Need::Nothing },
    { ActionId::Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Actions", "All shortcuts on one page"), {}, Need::Nothing },
    { ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About Phalera"),
        QT_TRANSLATE_NOOP("Actions", "Version, licence, and what this archive holds"), {}, Need::Nothing, Check::No,
        true },
};

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    QHash<Check, QActionGroup *> groups;
    for (const Row &row : Rows) {
        auto *action = new QAction(window);
        action->setShortcut(sequence(row.shortcut));
        action->setCheckable(row.check != Check::No);
        if (row.check != Check::No && row.check != Check::Yes) {
            QActionGroup *&group = groups[row.check];
            if (group == nullptr)
                group = new QActionGroup(window);
            group->addAction(action);
        }
        m_actions.insert(row.id, action);
        window->addAction(action);
    }
    m_actions.value(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    m_actions.value(ActionId::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::fill(QMenuBar *bar)
{
    QHash<MenuId, QMenu *> menus;
    for (const MenuRow &menu : MenuRows) {
        auto *made = new QMenu(bar);
        menus.insert(menu.id, made);
        m_menus.append(made);
        if (!menu.parent)
            bar->addMenu(made);
    }
    for (const Row &row : Rows) {
        QMenu *menu = menus.value(row.menu);
        // A submenu takes the place of its first entry.
        const auto described = std::find_if(
            std::begin(MenuRows), std::end(MenuRows), [&](const MenuRow &entry) { return entry.id == row.menu; });
        if (described->parent && menu->isEmpty())
            menus.value(*described->parent)->addMenu(menu);
        if (row.startsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.value(row.id));
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const Row &row : Rows) {
        QAction *action = m_actions.value(row.id);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = translated(row.tip);
        action->setText(translated(row.text));
        action->setStatusTip(tip);
        action->setToolTip(keys.isEmpty()
                ? tip
                : QCoreApplication::translate("Actions", "%1 (%2)", "what an action does and its shortcut")
                      .arg(tip, keys));
    }
    for (int i = 0; i < m_menus.size(); ++i)
        m_menus.at(i)->setTitle(translated(MenuRows[i].text));
}

void Actions::setAvailable(Needs available)
{
    for (const Row &row : Rows)
        m_actions.value(row.id)->setEnabled((row.needs & ~available) == Needs());
}

QString Actions::shortcutsHtml() const
{
    QString html = u"<table cellpadding=\"3\">"_s;
    std::optional<MenuId> menu;
    for (const Row &row : Rows) {
        const QAction *action = m_actions.value(row.id);
        if (action->shortcut().isEmpty())
            continue;
        // What lies in a submenu stands under the menu that opens it.
        const MenuId root = MenuRows[int(row.menu)].parent.value_or(row.menu);
        if (menu != root) {
            menu = root;
            const QString title = translated(MenuRows[int(root)].text).remove(u'&');
            html += u"<tr><td colspan=\"2\"><b>%1</b></td></tr>"_s.arg(title.toHtmlEscaped());
        }
        html += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(
            action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(), action->statusTip().toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

} // namespace phalera
