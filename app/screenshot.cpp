// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "app/mainwindow.h"
#include "app/workspace.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

namespace phalera {

namespace {

/// Layouts, the dossier and the charts come a moment after the answer.
constexpr std::chrono::milliseconds TimeToSettle { 900 };

void take(MainWindow &window, const QString &path)
{
    const bool written = window.grab().save(path);
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
            if (!options.screenshot.isEmpty())
                QTimer::singleShot(TimeToSettle, &window, [&window, path = options.screenshot] { take(window, path); });
        },
        Qt::SingleShotConnection);
}

} // namespace phalera
