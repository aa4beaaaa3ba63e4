// SPDX-License-Identifier: GPL-3.0-or-later
#include "wikidata/itemsearch.h"

#include "wikidata/wikibaseserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = WikibaseServer::Fault;

namespace {

ServiceOptions impatient(const WikibaseServer &server)
{
    ServiceOptions options;
    options.address = server.address();
    options.program = u"phalera-test/1.0 (https://example.org)"_s;
    options.timeout = 500ms;
    options.firstWait = 1ms;
    options.longestWait = 10s;
    options.tries = 4;
    options.largestAnswer = qint64(1) << 20;
    return options;
}

} // namespace

class TstService : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsItemsByName();
    void saysWhoAsks();
    void triesAgainWhatPasses_data();
    void triesAgainWhatPasses();
    void givesUpWhatDoesNotPass_data();
    void givesUpWhatDoesNotPass();
    void leavesAServiceAloneThatAsksForALongTime();
    void stopsAtOnce();

private:
    [[nodiscard]] static Result<QList<FoundItem>> search(WikibaseServer &server, const ServiceOptions &options)
    {
        Service service(options);
        std::optional<Result<QList<FoundItem>>> found;
        searchItems(service, u"Hero"_s, u"en"_s, [&](auto result) { found = std::move(result); });
        const bool isAnswered = QTest::qWaitFor([&] { return found.has_value(); }, 20'000);
        server.faults.clear();
        return isAnswered ? *found : Result<QList<FoundItem>>(failure(Error::Kind::Cancelled));
    }

    WikibaseServer m_server { QStringLiteral(PHALERA_TEST_DATA "/wikidata/wbgetentities.json") };
};

void TstService::findsItemsByName()
{
    const auto found = search(m_server, impatient(m_server));
    QVERIFY(found.has_value());
    QCOMPARE(*found, (QList<FoundItem> { { u"Q900001"_s, u"Hero of Socialist Labour"_s, u"award"_s } }));
}

void TstService::saysWhoAsks()
{
    QVERIFY(search(m_server, impatient(m_server)).has_value());
    QVERIFY(m_server.requests.constLast().contains("User-Agent: phalera-test/1.0 (https://example.org)\r\n"));
    QCOMPARE(m_server.questions.constLast().queryItemValue(u"maxlag"_s), u"5"_s);
}

void TstService::triesAgainWhatPasses_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addRow("429 with Retry-After") << Fault::TooManyRequests;
    QTest::addRow("500") << Fault::ServerError;
    QTest::addRow("lag") << Fault::Lag;
    QTest::addRow("bad JSON") << Fault::BadJson;
    QTest::addRow("cut in the middle") << Fault::CutOff;
    QTest::addRow("hung up") << Fault::HungUp;
    QTest::addRow("silent") << Fault::Silent;
}

void TstService::triesAgainWhatPasses()
{
    QFETCH(const Fault, fault);
    m_server.faults = { fault, fault };
    m_server.questions.clear();
    QVERIFY(search(m_server, impatient(m_server)).has_value());
    QCOMPARE(m_server.questions.size(), 3);
}

void TstService::givesUpWhatDoesNotPass_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("questions");
    QTest::addRow("500 for ever") << Fault::ServerError << Error::Kind::ServiceRefused << 4;
    QTest::addRow("429 for ever") << Fault::TooManyRequests << Error::Kind::ServiceRefused << 4;
    QTest::addRow("hung up for ever") << Fault::HungUp << Error::Kind::ServiceNotReached << 4;
    QTest::addRow("bad JSON for ever") << Fault::BadJson << Error::Kind::BadAnswer << 4;
    QTest::addRow("a refusal") << Fault::Refusal << Error::Kind::ServiceRefused << 1;
    QTest::addRow("a page") << Fault::Html << Error::Kind::BadAnswer << 1;
    QTest::addRow("elsewhere") << Fault::Elsewhere << Error::Kind::BadAnswer << 1;
    QTest::addRow("without end") << Fault::Endless << Error::Kind::BadAnswer << 1;
}

void TstService::givesUpWhatDoesNotPass()
{
    QFETCH(const Fault, fault);
    QFETCH(const Error::Kind, kind);
    QFETCH(const int, questions);
    m_server.faults = std::deque<Fault>(10, fault);
    m_server.questions.clear();
    const auto found = search(m_server, impatient(m_server));
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, kind);
    QCOMPARE(found.error().args.constFirst(), u"127.0.0.1"_s);
    // Qt itself asks once more where a connection is closed without a word.
    QVERIFY(m_server.questions.size() >= questions);
    QVERIFY(m_server.questions.size() <= questions + (fault == Fault::HungUp ? questions : 0));
}

void TstService::leavesAServiceAloneThatAsksForALongTime()
{
    ServiceOptions options = impatient(m_server);
    options.longestWait = 0ms;
    m_server.faults = { Fault::TooManyRequests };
    m_server.questions.clear();
    QCOMPARE(search(m_server, options).error().kind, Error::Kind::ServiceRefused);
    QCOMPARE(m_server.questions.size(), 1);
}

void TstService::stopsAtOnce()
{
    ServiceOptions options = impatient(m_server);
    options.firstWait = 1h;
    options.longestWait = 2h;
    Service service(options);
    const QSignalSpy waiting(&service, &Service::waiting);
    m_server.faults = { Fault::ServerError };
    bool wasTaken = false;
    service.ask({ { u"action"_s, u"wbgetentities"_s } }, [&](const auto &) { wasTaken = true; });
    QTRY_COMPARE(waiting.size(), 1);
    service.stop();
    QTest::qWait(10);
    QVERIFY(!wasTaken);
}

QTEST_GUILESS_MAIN(TstService)
#include "tst_service.moc"
