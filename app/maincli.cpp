// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QApplication>

#include <memory>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("phalera-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("phalera"));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));

    // Only drawings need fonts, and none of them needs a display.
    std::unique_ptr<QCoreApplication> application;
    if (phalera::cli::draws(words)) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    phalera::cli::Terminal terminal;
    return int(phalera::cli::run(application->arguments().sliced(1), terminal));
}
