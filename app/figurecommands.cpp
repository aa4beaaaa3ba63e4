// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartspanel.h"
#include "app/figuredialog.h"
#include "app/mainwindow.h"
#include "app/workspace.h"

#include <QDir>
#include <QStatusBar>

namespace phalera {

namespace {

constexpr int StatusTime = 6000; // ms

} // namespace

/// A figure of the chart as it is shown at this moment; what is searched afterwards does not change it.
void MainWindow::makeFigure(ExportFormat format)
{
    const ChartsPanel &charts = *m_workspace->charts();
    const FigureSubject subject { m_selection.answer(), charts.shown(), m_archive.facts(), charts.answerOfA() };
    auto *dialog = new FigureDialog(subject, charts.shownForm(), m_language, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->suggest(exportFormat(format).ending);
    connect(dialog, &FigureDialog::saved, this, [this](const QString &path) {
        statusBar()->showMessage(tr("Written to %1").arg(QDir::toNativeSeparators(path)), StatusTime);
    });
    dialog->open();
}

} // namespace phalera
