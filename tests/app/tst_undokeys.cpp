// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undokeys.h"

#include <QAction>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace phalera;

/// Who gets the keys: the widget that has something to undo, else the window.
class TstUndoKeys : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        QWidget widget;
        QLineEdit *line = new QLineEdit(&widget);
        QWidget *list = new QWidget(&widget);
        QAction *undo = new QAction(&widget);
        QAction *undoInList = new QAction(list);
        int undone = 0;
        int undoneInList = 0;

        Window()
        {
            auto *box = new QVBoxLayout(&widget);
            box->addWidget(line);
            box->addWidget(list);
            list->setFocusPolicy(Qt::StrongFocus);
            for (QAction *action : { undo, undoInList })
                action->setShortcut(QKeySequence::Undo);
            undoInList->setShortcutContext(Qt::WidgetShortcut);
            widget.addAction(undo);
            list->addAction(undoInList);
            QObject::connect(undo, &QAction::triggered, &widget, [this] { ++undone; });
            QObject::connect(undoInList, &QAction::triggered, &widget, [this] { ++undoneInList; });
            new UndoKeys(&widget);
            widget.show();
        }
        void press(QWidget *on)
        {
            on->setFocus();
            QTest::keyClick(on, Qt::Key_Z, Qt::ControlModifier);
        }
    };

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aLineUndoesItsOwnTextFirst()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.line->setFocus();
        QTest::keyClicks(window.line, u"miner"_s);
        window.press(window.line);
        QCOMPARE(window.line->text(), QString());
        QCOMPARE(window.undone, 0);
        window.press(window.line);
        QCOMPARE(window.undone, 1);
    }

    void anActionOfTheWidgetComesBeforeThatOfTheWindow()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.press(window.list);
        QCOMPARE(window.undoneInList, 1);
        QCOMPARE(window.undone, 0);
        window.undoInList->setEnabled(false);
        window.press(window.list);
        QCOMPARE(window.undoneInList, 1);
        QCOMPARE(window.undone, 1);
    }
};

QTEST_MAIN(TstUndoKeys)
#include "tst_undokeys.moc"
