// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/language.h"
#include "app/launchoptions.h"
#include "app/mainwindow.h"
#include "app/openevents.h"
#include "app/screenshot.h"
#include "app/settings.h"
#include "archive/freedmemory.h"

#include <QApplication>
#include <QIcon>
#include <QTemporaryDir>
#include <QTextStream>

using namespace phalera;

namespace {

void name(QCoreApplication &application)
{
    application.setOrganizationName(QStringLiteral("phalera"));
    application.setApplicationName(QStringLiteral("phalera"));
    application.setApplicationVersion(QStringLiteral(PHALERA_VERSION));
}

/// --help, --version and mistakes are answered without a display.
std::optional<int> answerInText(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    name(application);
    const LaunchOptions options = LaunchOptions::parse(application.arguments());
    if (!options.complaint.isEmpty()) {
        QTextStream(stderr) << "phalera: " << options.complaint << '\n';
        return 2;
    }
    if (!options.printout.isEmpty()) {
        QTextStream(stdout) << options.printout;
        return 0;
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (const std::optional<int> code = answerInText(argc, argv))
        return *code;
    keepLittleFreedMemory();
    QApplication application(argc, argv);
    name(application);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Phalera"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.phalera.Phalera"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/phalera.svg")));

    const LaunchOptions options = LaunchOptions::parse(application.arguments());
    const QTemporaryDir
        scratch; // a picture shows the window as it is at first, and leaves no trace in what the user set
    Settings settings
        = options.screenshot.isEmpty() ? Settings() : Settings(scratch.filePath(QStringLiteral("settings.ini")));
    Language language;
    language.use(options.language.isEmpty() ? settings.value(Settings::Key::Language).toString() : options.language);
    Appearance appearance;
    appearance.use(options.theme.isEmpty() ? settings.value(Settings::Key::ThemeKind).toString() : options.theme);

    MainWindow window(settings, language, appearance);
    follow(options, window);
    if (!options.size.isEmpty())
        window.resize(options.size);
    window.show();
    OpenEvents openEvents(application);
    QObject::connect(&openEvents, &OpenEvents::requested, &window, &MainWindow::follow);
    if (!options.archive.isEmpty())
        window.openArchive(options.archive);
    if (options.then.kind != OpenRequest::Kind::Nothing)
        window.follow(options.then);
    else if (options.archive.isEmpty())
        window.openUsual();
    return QApplication::exec();
}
