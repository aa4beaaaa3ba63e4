// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/suggestionlist.h"
#include "archive/archivefixture.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

/// What the search line suggests, and how the keyboard walks in it.
class TstSuggestionList : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList words() const
    {
        QStringList list;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            list.append(m_list->model()->index(row, 0).data().toString());
        return list;
    }
    void type(const QString &text) const
    {
        m_line->clear();
        QTest::keyClicks(m_line, text);
    }

    std::unique_ptr<ArchiveFixture> m_founding;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    SuggestionList *m_list = nullptr;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        m_founding = std::make_unique<ArchiveFixture>();
        QVERIFY(m_founding->import({ ArchiveFixture::founding() }).has_value());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_selection = std::make_unique<Selection>(m_founding->archive);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_line = new QLineEdit(m_window.get());
        m_line->resize(900, 30);
        m_list = new SuggestionList(*m_selection, m_line, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_line->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_selection.reset();
    }

    void readsWhatIsBeingTyped_data()
    {
        QTest::addColumn<QString>("text"); // up to the bar; "|" is the cursor
        QTest::addColumn<QString>("part"); // start, field and text; empty: nothing can be completed
        QTest::newRow("a word") << u"repub|"_s << u"0  repub"_s;
        QTest::newRow("a second word") << u"miner repub|"_s << u"6  repub"_s;
        QTest::newRow("after a minus") << u"-repub|"_s << u"1  repub"_s;
        QTest::newRow("in brackets") << u"(repub|)"_s << u"1  repub"_s;
        QTest::newRow("a value") << u"sex:fe|"_s << u"4 sex fe"_s;
        QTest::newRow("no value yet") << u"sex:|"_s << u"4 sex "_s;
        QTest::newRow("a second value") << u"republic:A,Uk|"_s << u"11 republic Uk"_s;
        QTest::newRow("an open quote") << u"republic:\"Ukrainian S|"_s << u"9 republic Ukrainian S"_s;
        QTest::newRow("a quote after a quote") << u"republic:\"A B\",\"C d|"_s << u"15 republic C d"_s;
        QTest::newRow("a closed quote") << u"republic:\"A B\"|"_s << QString();
        QTest::newRow("within a word") << u"rep|ub"_s << QString();
        QTest::newRow("behind a blank") << u"miner |"_s << QString();
        QTest::newRow("no field") << u"colour:r|"_s << QString();
        QTest::newRow("a quoted phrase") << u"\"iron w|"_s << QString();
    }

    void readsWhatIsBeingTyped()
    {
        QFETCH(QString, text);
        QFETCH(const QString, part);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const auto typed = typedPart(text, cursor);
        const QString read = typed ? QString(QString::number(typed->start) + u' '
                                 + (typed->field ? QString(fieldName(*typed->field)) : QString()) + u' ' + typed->text)
                                   : QString();
        QCOMPARE(read, part);
    }

    void offersFieldsAndThenTheirValues()
    {
        type(u"repu"_s);
        QTRY_VERIFY(m_list->isVisible());
        QVERIFY(words().contains(u"republic:"_s));
        QVERIFY(!m_list->currentIndex().isValid()); // nothing is marked that Enter would take unasked
        while (m_list->currentIndex().data().toString() != u"republic:")
            QTest::keyClick(m_line, Qt::Key_Down);
        QTest::keyClick(m_line, Qt::Key_Return);
        QCOMPARE(m_line->text(), u"republic:"_s);

        QTest::keyClicks(m_line, u"ukr"_s);
        QTRY_COMPARE(words(), QStringList { u"Ukrainian SSR"_s });
        QTest::keyClick(m_line, Qt::Key_Down);
        QTest::keyClick(m_line, Qt::Key_Tab);
        QCOMPARE(m_line->text(), u"republic:\"Ukrainian SSR\" "_s);
        QVERIFY(m_line->hasFocus());
    }

    void typingAndOtherKeysGoIntoTheLine()
    {
        type(u"sex:"_s);
        QTRY_VERIFY(m_list->isVisible());
        QTest::keyClicks(m_line, u"ma"_s);
        QCOMPARE(m_line->text(), u"sex:ma"_s);
        QTest::keyClick(m_line, Qt::Key_Backspace);
        QCOMPARE(m_line->text(), u"sex:m"_s);
        QTRY_VERIFY(m_list->isVisible());
        QTest::keyClick(m_line, Qt::Key_Escape);
        QVERIFY(!m_list->isVisible());
        QCOMPARE(m_line->text(), u"sex:m"_s);
    }

    void enterTakesNothingThatIsNotMarked()
    {
        type(u"sex:fe"_s);
        QTRY_VERIFY(m_list->isVisible());
        QTest::keyClick(m_line, Qt::Key_Return);
        QCOMPARE(m_line->text(), u"sex:fe"_s);
        QVERIFY(!m_list->isVisible());
    }

    void aClickTakesASuggestion()
    {
        type(u"sex:"_s);
        QTRY_VERIFY(words().contains(u"female"_s));
        const QModelIndex female = m_list->model()->index(int(words().indexOf(u"female"_s)), 0);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(female).center());
        QCOMPARE(m_line->text(), u"sex:female "_s);
        QVERIFY(m_line->hasFocus());
    }

    void offersNamesInAnyScript()
    {
        type(u"stakhan"_s);
        QTRY_VERIFY(m_list->isVisible());
        const QString all = words().join(u' ');
        QVERIFY2(all.contains(u"Стаханов"_s) || all.contains(u"Stakhanov"_s), qPrintable(all));
    }

    void closesWhenTheQueryIsSetByAnother()
    {
        type(u"sex:"_s);
        QTRY_VERIFY(m_list->isVisible());
        m_line->setText(u"year:1948"_s);
        QVERIFY(!m_list->isVisible());
        QTest::qWait(50); // nothing late comes for what was typed before
        QVERIFY(!m_list->isVisible());
    }
};

QTEST_MAIN(TstSuggestionList)
#include "tst_suggestionlist.moc"
