// SPDX-License-Identifier: GPL-3.0-or-later
#include "wikidata/recipientfetch.h"

#include "exchange/wikidatareader.h"
#include "wikidata/wikibaseserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = WikibaseServer::Fault;

class TstRecipientFetch : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WikibaseServer>(QStringLiteral(PHALERA_TEST_DATA "/wikidata/wbgetentities.json"));
    }

    void savesRecipientsWithAllTheyName();
    void goesThroughFaults();
    void takesUpABrokenFetch();
    void dropsATornLine();
    void neverWritesOverAFile();
    void refusesThePartOfAnotherItem();
    void saysWhenThereIsNoSuchItem();
    void aServiceThatNeverEndsIsStopped();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"heroes.ndjson"_s); }
    [[nodiscard]] ServiceOptions options() const
    {
        ServiceOptions options;
        options.address = m_server->address();
        options.timeout = 500ms;
        options.firstWait = 1ms;
        options.tries = 3;
        return options;
    }
    [[nodiscard]] Result<void> fetch(const QString &item = u"Q900001"_s)
    {
        RecipientFetch fetch(options());
        const QSignalSpy finished(&fetch, &RecipientFetch::finished);
        fetch.start(item, path());
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000))
            return failure(Error::Kind::Cancelled);
        m_progress = fetch.progress();
        return fetch.result();
    }
    [[nodiscard]] QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList people() const
    {
        const auto reader
            = WikidataReader::openFile(path(), { { { u"hsl"_s, { u"Hero of Socialist Labour"_s } } }, {} });
        QStringList ids;
        while (const auto read = reader ? (*reader)->next() : std::nullopt) {
            if (*read && read->value().record.table == Table::People && !read->value().isFurtherAccount)
                ids.append(read->value().record.id + u' ' + read->value().record.value(u"birth_place"));
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WikibaseServer> m_server;
    FetchProgress m_progress;
};

void TstRecipientFetch::savesRecipientsWithAllTheyName()
{
    QVERIFY(fetch().has_value());
    QCOMPARE(people(), QStringList({ u"wikidata-q100001 Lugovaya"_s, u"wikidata-q100002 "_s, u"wikidata-q100004 "_s }));
    QCOMPARE(m_progress.linked, 5);
    QCOMPARE(m_progress.looked, 5);
    QCOMPARE(m_progress.recipients, 3); // not one who holds another award, and not that award
    QVERIFY(m_progress.isListed);
    QCOMPARE(m_server->count(u"query"_s), 3); // pages
    QVERIFY(!QFile::exists(path() + u".part"_s));
}

void TstRecipientFetch::goesThroughFaults()
{
    QVERIFY(fetch().has_value());
    const QByteArray whole = content(path());
    QFile::remove(path());
    m_server->faults = { Fault::ServerError, Fault::None, Fault::TooManyRequests, Fault::BadJson, Fault::None,
        Fault::CutOff, Fault::None, Fault::HungUp, Fault::Lag, Fault::None, Fault::Silent };
    QVERIFY(fetch().has_value());
    QCOMPARE(content(path()), whole);
}

void TstRecipientFetch::takesUpABrokenFetch()
{
    // More than fit into one question, most of which are no longer there.
    QStringList links { u"Q100001"_s };
    for (int i = 1; i <= 120; ++i)
        links.append(u"Q70%1"_s.arg(i));
    links += { u"Q100002"_s, u"Q100004"_s };
    m_server->links = links;
    m_server->linksAtOnce = 50;
    // The award, a page, what it lists, what that names: then the service dies.
    m_server->asked = [this] {
        if (m_server->questions.size() > 4)
            m_server->faults = { Fault::HungUp };
    };
    const Result<void> broken = fetch();
    QVERIFY(!broken.has_value());
    QCOMPARE(broken.error().kind, Error::Kind::ServiceNotReached);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(content(path() + u".part"_s).contains("Q100001"));
    m_server->asked = {};
    m_server->faults.clear();
    m_server->questions.clear();
    QVERIFY(fetch().has_value());
    QCOMPARE(people(), QStringList({ u"wikidata-q100001 Lugovaya"_s, u"wikidata-q100002 "_s, u"wikidata-q100004 "_s }));
    QCOMPARE(m_progress.looked, 123);
    QCOMPARE(m_progress.recipients, 3);
    for (const QUrlQuery &question : std::as_const(m_server->questions)) // what came is not asked for again
        QVERIFY(!question.queryItemValue(u"ids"_s, QUrl::FullyDecoded).split(u'|').contains(u"Q100001"_s));
}

void TstRecipientFetch::dropsATornLine()
{
    QVERIFY(fetch().has_value());
    const QByteArray whole = content(path());
    for (const qsizetype size : { whole.size() / 3, whole.size() / 2, whole.size() - 1 }) {
        QFile::remove(path());
        QFile part(path() + u".part"_s);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(whole.first(size));
        part.close();
        QVERIFY(fetch().has_value());
        QCOMPARE(people().size(), 3);
        QCOMPARE(m_progress.recipients, 3);
    }
}

void TstRecipientFetch::neverWritesOverAFile()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QCOMPARE(fetch().error().kind, Error::Kind::FileExists);
    QCOMPARE(content(path()), "mine"_ba);
    QVERIFY(m_server->questions.isEmpty());
}

void TstRecipientFetch::refusesThePartOfAnotherItem()
{
    QFile part(path() + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("{\"id\":\"Q5\",\"labels\":{}}\n");
    part.close();
    QCOMPARE(fetch().error().kind, Error::Kind::BadAnswer);
    QVERIFY(m_server->questions.isEmpty());
}

void TstRecipientFetch::saysWhenThereIsNoSuchItem()
{
    QCOMPARE(fetch(u"Q77"_s).error().kind, Error::Kind::BadAnswer);
    QCOMPARE(fetch(u"P166"_s).error().kind, Error::Kind::BadArgument);
}

void TstRecipientFetch::aServiceThatNeverEndsIsStopped()
{
    RecipientFetch fetch(options());
    const QSignalSpy finished(&fetch, &RecipientFetch::finished);
    m_server->asked = [this] {
        if (m_server->questions.size() == 3)
            m_server->faults = { Fault::Silent };
    };
    fetch.start(u"Q900001"_s, path());
    QTRY_VERIFY(m_server->questions.size() >= 3);
    fetch.stop();
    QTest::qWait(20);
    QCOMPARE(finished.size(), 0);
    QVERIFY(QFile::exists(path() + u".part"_s));
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TstRecipientFetch)
#include "tst_recipientfetch.moc"
