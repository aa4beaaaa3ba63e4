// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentsearches.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstRecentSearches : public QObject
{
    Q_OBJECT

private:
    void ask(const QString &text) const { m_selection->editQuery(*parseQuery(text)); }
    /// As if the time of rest had passed.
    void rest() const
    {
        QSignalSpy kept(m_recent.get(), &RecentSearches::changed);
        QVERIFY(kept.wait(int(RecentSearches::Rest.count()) * 3));
    }

    QTemporaryDir m_folder;
    int m_runs = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<RecentSearches> m_recent;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(++m_runs)));
        m_archive = std::make_unique<Archive>(Archive::Threading::SameThread);
        m_selection = std::make_unique<Selection>(*m_archive);
        m_recent = std::make_unique<RecentSearches>(*m_selection, *m_settings);
    }

    void cleanup()
    {
        m_recent.reset();
        m_selection.reset();
        m_archive.reset();
    }

    void whatIsPassedThroughWhileTypingIsNone()
    {
        for (const QString &text : { u"s"_s, u"st"_s, u"sta"_s })
            ask(text);
        QVERIFY(m_recent->all().isEmpty());
        rest();
        QCOMPARE(m_recent->all(), QStringList { u"sta"_s });
        ask(u"stakhanov"_s);
        m_recent->keepNow();
        QCOMPARE(m_recent->all(), QStringList { u"stakhanov"_s });
        // What was meant stays beside what continues it.
        ask(u"stakhanovka"_s);
        m_recent->keepNow();
        QCOMPARE(m_recent->all(), (QStringList { u"stakhanovka"_s, u"stakhanov"_s }));
    }

    void aChosenRecordShowsThatItsQueryWasMeant()
    {
        ask(u"sex:female"_s);
        m_selection->setCurrentRecord({ Table::People, u"a"_s });
        QCOMPARE(m_recent->all(), QStringList { u"sex:female"_s });
    }

    void eachIsThereOnceAndOnlySoMany()
    {
        for (int i = 0; i < 60; ++i) {
            ask(u"year:%1"_s.arg(1930 + i));
            m_recent->keepNow();
        }
        ask(u"year:1970"_s);
        m_recent->keepNow();
        QCOMPARE(m_recent->all().size(), RecentSearches::Most);
        QCOMPARE(m_recent->all().count(u"year:1970"_s), 1);
        QCOMPARE(m_recent->all().first(), u"year:1970"_s);
    }

    void theQueryForEverythingIsNone()
    {
        ask(u"a"_s);
        ask(QString());
        m_recent->keepNow();
        QVERIFY(m_recent->all().isEmpty());
    }

    void thoseThatBeginWithTheTextComeFirst()
    {
        for (const QString &text : { u"sex:female"_s, u"award:hero-of-labour sex:male"_s, u"miner"_s }) {
            ask(text);
            m_recent->keepNow();
        }
        QCOMPARE(m_recent->matching(u"SEX", 5), (QStringList { u"sex:female"_s, u"award:hero-of-labour sex:male"_s }));
        QCOMPARE(m_recent->matching(u"sex", 1), QStringList { u"sex:female"_s });
        QCOMPARE(m_recent->matching({}, 10).size(), 3);
        QVERIFY(m_recent->matching(u"nothing", 10).isEmpty());
    }

    void whoWantsNoneKeptHasNone()
    {
        ask(u"sex:female"_s);
        m_recent->keepNow();
        m_recent->setKeeping(false);
        QVERIFY(m_recent->all().isEmpty());
        ask(u"miner"_s);
        m_recent->keepNow();
        QVERIFY(m_recent->all().isEmpty());
        QVERIFY(!RecentSearches(*m_selection, *m_settings).isKeeping());
        m_recent->setKeeping(true);
        m_recent->keepNow();
        QCOMPARE(m_recent->all(), QStringList { u"miner"_s });
        m_recent->clear();
        QVERIFY(m_recent->all().isEmpty());
    }
};

QTEST_MAIN(TstRecentSearches)
#include "tst_recentsearches.moc"
