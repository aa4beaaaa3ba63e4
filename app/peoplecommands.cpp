// SPDX-License-Identifier: GPL-3.0-or-later
// What exporting people does; see windowcommands.cpp for the other commands of the main window.
#include "app/filedialogs.h"
#include "app/mainwindow.h"
#include "app/peopleexport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace phalera {

/// The people of the search, or all where there is none.
void MainWindow::exportPeople(bool asGedcom)
{
    const QString name = asGedcom ? u"people.ged"_s : u"people.xml"_s;
    const QString filter = asGedcom
        ? tr("GEDCOM 7 (*.ged)")
        : tr("EAC-CPF 2.0, all in one file (*.xml);;EAC-CPF 2.0, a folder with a file for each: no ending (*)");
    QString path = getSaveFileName(this, tr("Export people"), suggestedPath(name), filter);
    if (path.isEmpty())
        return;
    if (asGedcom && QFileInfo(path).suffix().isEmpty())
        path += u".ged"_s;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    Query query = m_selection.query();
    const ExportOrigin origin { QFileInfo(m_archive.facts().path).fileName(), m_archive.facts().dataVersion,
        format(query) };
    std::optional<QStringList> ids;
    if (!query.isEmpty()) {
        query.unit = Unit::People;
        ids = peopleOf(answer(m_archive.snapshot(), query));
    }
    finishExport(m_archive.exportPeople(
                     path, asGedcom ? Archive::PeopleFormat::Gedcom : eacFormatOf(path), peopleFileOrigin(origin), ids),
        tr("Writing the people…"), path);
}

} // namespace phalera
