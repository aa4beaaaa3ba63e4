// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "app/chartspanel.h"
#include "app/mainwindow.h"
#include "app/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace phalera {

namespace {

/// Layouts, the dossier and the charts come a moment after the answer.
constexpr std::chrono::milliseconds TimeToSettle { 900 };

/// One beside which the window can be used is no modal one.
QWidget *dialogOf(const MainWindow &window)
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    const auto shown = std::ranges::find_if(dialogs, [](const QDialog *dialog) { return dialog->isVisible(); });
    return shown == dialogs.end() ? nullptr : *shown;
}

void take(MainWindow &window, const QString &path)
{
    QPixmap picture = window.grab();
    if (QWidget *dialog = dialogOf(window)) {
        QPainter painter(&picture);
        const QRect place = dialog->rect().translated(window.rect().center() - dialog->rect().center());
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(window.palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    const bool written = picture.save(path);
    if (!written)
        QTextStream(stderr)
            << QCoreApplication::translate("Screenshot", "The picture could not be written to %1.").arg(path) << '\n';
    QCoreApplication::exit(written ? 0 : 1);
}

void select(MainWindow &window, const QString &id)
{
    window.selection().archive().find(id).then(&window, [&window, id](const Result<QList<RecordRef>> &found) {
        if (found && !found->isEmpty())
            window.selection().setCurrentRecord(found->constFirst());
        else
            QTextStream(stderr)
                << QCoreApplication::translate("Screenshot", "There is no record %1 in this archive.").arg(id) << '\n';
    });
}

/// Of the chart of the query that was asked for, so a moment after it was answered.
void makeFigureSoon(MainWindow &window)
{
    QTimer::singleShot(TimeToSettle / 2, &window, [&window] { emit window.workspace().charts()->figureRequested(); });
}

} // namespace

void follow(const LaunchOptions &options, MainWindow &window)
{
    QObject::connect(
        &window, &MainWindow::settled, &window,
        [options, &window] {
            if (options.view)
                window.workspace().setView(*options.view);
            if (!options.query.isEmpty())
                window.workspace().typeQuery(options.query);
            if (!options.record.isEmpty() && window.showsArchive())
                select(window, options.record);
            if (options.figure)
                makeFigureSoon(window);
            if (options.exports)
                QTimer::singleShot(
                    TimeToSettle / 2, &window, [&window] { window.actionTable()[ActionId::ExportView]->trigger(); });
            if (options.duplicates && window.showsArchive())
                window.actionTable()[ActionId::Duplicates]->trigger();
            if (!options.screenshot.isEmpty())
                QTimer::singleShot(TimeToSettle, &window, [&window, path = options.screenshot] { take(window, path); });
        },
        Qt::SingleShotConnection);
}

} // namespace phalera
