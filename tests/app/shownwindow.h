// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/facetpanel.h"
#include "app/facetsection.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/workspace.h"
#include "models/roles.h"

#include <QFile>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace phalera {

/// Makes an archive of the founding records.
inline void writeFoundingArchive(const QString &path)
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.create(path).result());
    const auto report = archive.importFiles({ QStringLiteral(PHALERA_SOURCE_DIR "/resources/founding") }, {}).result();
    QVERIFY(report && report->committed);
    archive.close();
}

/// The window with new settings, in English and light, shown with an archive.
class ShownWindow
{
public:
    ShownWindow(const QString &archive, const QString &settingsFile)
        : settings(fresh(settingsFile))
        , window(settings, language, appearance)
    {
        // The platform without a screen complains of what no window system is there to do.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        language.use(QStringLiteral("en"));
        appearance.use(QStringLiteral("light"));
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openArchive(archive);
        QVERIFY(settled.wait(30000));
        QVERIFY(window.showsArchive());
        QTRY_VERIFY(window.selection().isSettled());
    }
    /// A click on a value that a facet lists.
    void clickFacet(Field field, const QString &value)
    {
        FacetPanel *facets = window.workspace().facets();
        FacetSection *section = facets->section(field);
        QVERIFY(section != nullptr);
        QListView *list = section->list();
        facets->ensureWidgetVisible(list);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(CodeRole).toString() == value) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
                return;
            }
        }
        QFAIL("the facet does not list this value");
    }

    Settings settings;
    Language language;
    Appearance appearance;
    MainWindow window;

private:
    static QString fresh(const QString &settingsFile)
    {
        QFile::remove(settingsFile);
        return settingsFile;
    }
};

} // namespace phalera
