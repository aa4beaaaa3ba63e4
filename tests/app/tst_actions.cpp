// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include <QAction>
#include <QKeySequence>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstActions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void noTwoActionsShareAShortcut()
    {
        QWidget window;
        const Actions actions(&window);
        QHash<QString, QString> taken;
        const QList<QAction *> all = window.actions();
        QVERIFY(all.size() > 40);
        for (const QAction *action : all) {
            QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty());
            const QString keys = action->shortcut().toString();
            QVERIFY2(keys.isEmpty() || !taken.contains(keys), qPrintable(keys));
            taken.insert(keys, action->text());
        }
        QCOMPARE(actions[ActionId::ExportView]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    }

    void everyActionIsInAMenu()
    {
        QWidget window;
        Actions actions(&window);
        QMenuBar bar;
        actions.fill(&bar);
        for (const QAction *action : window.actions())
            QVERIFY2(!action->associatedObjects().isEmpty() && action->associatedObjects().size() > 1,
                qPrintable(action->text()));
    }

    void anActionNeedsWhatItNeeds()
    {
        QWidget window;
        Actions actions(&window);
        actions.setAvailable(Need::Nothing);
        QVERIFY(!actions[ActionId::ExportView]->isEnabled());
        actions.setAvailable(Need::Archive);
        QVERIFY(actions[ActionId::ExportView]->isEnabled());
        QVERIFY(!actions[ActionId::GoToRow]->isEnabled());
    }
};

QTEST_MAIN(TstActions)
#include "tst_actions.moc"
