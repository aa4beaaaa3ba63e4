// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

/// Steps of the selection: what back() undoes.
class TstSelection : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static Query query(const QString &text) { return parseQuery(text).value_or(Query {}); }

    QTemporaryDir m_folder;
    std::unique_ptr<Archive> m_archive;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_archive = std::make_unique<Archive>(Archive::Threading::SameThread);
    }

    void typingIsOneStep()
    {
        Selection selection(*m_archive);
        for (const QString &text : { u"m"_s, u"mi"_s, u"mine"_s, u"miner"_s })
            selection.editQuery(query(text));
        QVERIFY(selection.canGoBack());
        selection.back();
        QCOMPARE(selection.query(), Query {});
        QVERIFY(!selection.canGoBack());
        selection.forward();
        QCOMPARE(selection.query(), query(u"miner"_s));
    }

    void typingAfterAChoiceIsAStepOfItsOwn()
    {
        Selection selection(*m_archive);
        selection.editQuery(query(u"miner"_s));
        selection.setQuery(query(u"miner sex:female"_s));
        selection.editQuery(query(u"miner sex:male"_s));
        selection.back();
        QCOMPARE(selection.query(), query(u"miner sex:female"_s));
        selection.back();
        QCOMPARE(selection.query(), query(u"miner"_s));
    }

    void browsingIsOneStepAndAChoiceIsAnother()
    {
        Selection selection(*m_archive);
        const auto person = [](const QString &id) { return RecordRef { Table::People, id }; };
        selection.setCurrentRecord(person(u"a"_s));
        for (const QString &id : { u"b"_s, u"c"_s, u"d"_s })
            selection.browseTo(person(id));
        selection.back();
        QCOMPARE(selection.currentRecord(), std::optional(person(u"a"_s)));
        selection.back();
        QVERIFY(!selection.currentRecord());
    }

    void typingAfterGoingBackKeepsWhatWasThere()
    {
        Selection selection(*m_archive);
        selection.editQuery(query(u"miner"_s));
        selection.setQuery(query(u"sex:female"_s));
        selection.back();
        selection.editQuery(query(u"miners"_s));
        selection.back();
        QCOMPARE(selection.query(), query(u"miner"_s));
    }

    void theSameAgainIsNoStep()
    {
        Selection selection(*m_archive);
        QSignalSpy steps(&selection, &Selection::historyChanged);
        selection.setQuery({});
        selection.clearCurrentRecord();
        QCOMPARE(steps.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TstSelection)
#include "tst_selection.moc"
