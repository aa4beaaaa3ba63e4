// SPDX-License-Identifier: GPL-3.0-or-later
// Random decisions on random archives, in random order: after each of them the archive shows every number that one
// shows whose records were rewritten by hand, and taken back, all is as it was.
#include "archive/decisions.h"
#include "archivefixture.h"
#include "archivenumbers.h"
#include "randomarchive.h"
#include "rewrittenrecords.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const SourceId Researcher(u"researcher"_s);

/// Puts records into a new archive, one after another: a second record of an id is a further account.
void fill(const QString &path, const QList<Record> &records)
{
    const auto store = RecordStore::create(path);
    QVERIFY(store.has_value());
    auto transaction = (*store)->begin();
    QVERIFY(transaction.has_value());
    for (const Record &record : records) {
        Attestation account;
        account.record = record;
        const auto added = (*store)->add(account);
        QVERIFY2(added, added ? "" : qPrintable(record.id + u": "_s + added.error().args.join(u' ')));
    }
    const auto committed = transaction->commit();
    QVERIFY2(committed, committed ? "" : qPrintable(committed.error().args.join(u' ')));
}

QString &cell(Record &record, QStringView field)
{
    return record.values[fieldIndex(record.table, field)];
}

/// Random records that hold by themselves and refer to what is there, some with a further account, and claims on some.
/// No two accounts are equal, so that rewriting loses none.
QList<Record> soundRecords(quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Record> records = tests::randomRecords(seed);
    QList<Record> further;
    for (Record &record : records) {
        if (const int index = sourcesFieldIndex(record.table); index >= 0 && record.values.at(index).isEmpty())
            record.values[index] = u"s1"_s;
        for (const QStringView field : { u"act", u"established_by_act" }) {
            if (const int index = fieldIndex(record.table, field);
                index >= 0 && record.values.at(index) == "act-missing"_L1)
                record.values[index].clear();
        }
        if (!Identities::canBeMerged(record.table))
            continue;
        cell(record, u"note") = u"note on "_s + record.id;
        if (random.bounded(4) == 0) {
            Record other = record;
            cell(other, u"note") = u"other "_s + cell(record, u"note");
            cell(other, record.table == Table::People ? u"sex" : u"republic") = u"female"_s;
            cell(other, u"sources") = u"s4"_s;
            further.append(other);
        }
    }
    records.append(further);
    const auto claim = [&](const QString &subject, QStringView property, const QString &value) {
        records.append(tests::record(Table::Claims,
            { { u"id", QString(u"about-"_s + QString::number(records.size())) }, { u"subject", subject },
                { u"property", property }, { u"value", value }, { u"source", u"s2" }, { u"stance", u"asserts" } }));
    };
    for (const QString &person : { u"p1"_s, u"p2"_s, u"p5"_s, u"p7"_s }) {
        claim(person, u"birth_place", u"Village "_s + person);
        claim(person, u"fame", u"great "_s + person);
    }
    for (const Record &record : QList<Record>(records)) {
        if (record.table == Table::Conferrals && random.bounded(8) == 0)
            claim(record.id, u"organisation", u"Mill of "_s + record.id);
    }
    return records;
}

QList<RecordRef> recordsOf(const QList<Record> &records, Table table)
{
    QList<RecordRef> refs;
    for (const Record &record : records) {
        if (record.table == table && !refs.contains(record.ref()))
            refs.append(record.ref());
    }
    return refs;
}

/// Of an act that took place as of one that was refused: the kind of the error.
template <typename T> std::optional<Error::Kind> refusal(const Result<T> &done)
{
    return done ? std::nullopt : std::optional(done.error().kind);
}

} // namespace

class TstRandomMerges : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void equalsRecordsThatWereRewritten_data();
    void equalsRecordsThatWereRewritten();

private:
    void decide();
    void merge(const RecordRef &merged, const RecordRef &into);
    void checkTwins(const Dossier &ofMerged, const Dossier &ofSurvivor, const QList<Identities::Same> &twins);
    void unmerge(const RecordRef &merged);
    void tellApart(const RecordRef &a, const RecordRef &b);
    void forgetDifference(const RecordRef &a, const RecordRef &b);
    void compare();
    [[nodiscard]] std::pair<RecordRef, RecordRef> somePair();
    [[nodiscard]] QHash<QString, QString> someChoices(Table table);
    [[nodiscard]] Archive &archive() { return m_fixture->archive; }
    [[nodiscard]] bool areOne(const RecordRef &a, const RecordRef &b) const
    {
        return m_expected->survivor(a) == m_expected->survivor(b);
    }

    QRandomGenerator m_random;
    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<tests::RewrittenRecords> m_expected;
    QList<RecordRef> m_people;
    QList<RecordRef> m_conferrals;
    int m_written = 0;
};

void TstRandomMerges::equalsRecordsThatWereRewritten_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TstRandomMerges::equalsRecordsThatWereRewritten()
{
    QFETCH(const quint32, seed);
    m_random = QRandomGenerator(seed);
    m_fixture = std::make_unique<ArchiveFixture>();
    m_expected = std::make_unique<tests::RewrittenRecords>(soundRecords(seed));
    m_people = recordsOf(m_expected->asTheyCame(), Table::People);
    m_conferrals = recordsOf(m_expected->asTheyCame(), Table::Conferrals);
    const QString path = m_fixture->path(u"decided.phalera"_s);
    fill(path, m_expected->asTheyCame());
    QVERIFY(archive().open(path).result());
    const QString version = archive().facts().dataVersion;
    const tests::ArchiveNumbers before = tests::numbersOf(archive());

    for (int step = 0; step < 24; ++step) {
        decide();
        if (step % 4 == 3)
            compare();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(archive().open(path).result()); // what was kept in the file
    compare();
    while (!m_expected->merges().isEmpty() && !QTest::currentTestFailed())
        unmerge(m_expected->merges().at(m_random.bounded(m_expected->merges().size())).merged);
    while (!m_expected->differences().isEmpty() && !QTest::currentTestFailed()) {
        const auto difference = m_expected->differences().constFirst();
        forgetDifference({ difference.table, difference.a }, { difference.table, difference.b });
    }
    QCOMPARE(archive().facts().dataVersion, version);
    QVERIFY(archive().facts().batches.isEmpty());
    QCOMPARE(tests::firstDifference(tests::numbersOf(archive()), before), QString());
}

void TstRandomMerges::decide()
{
    const auto [a, b] = somePair();
    const QList<tests::RewrittenRecords::Merge> merges = m_expected->merges();
    const QList<tests::RewrittenRecords::Difference> differences = m_expected->differences();
    const int choice = m_random.bounded(20);
    if (choice < 12)
        merge(a, b);
    else if (choice < 16)
        unmerge(merges.isEmpty() ? a : merges.at(m_random.bounded(merges.size())).merged);
    else if (choice == 16)
        unmerge(a);
    else if (choice < 19)
        tellApart(a, b);
    else if (differences.isEmpty() || m_random.bounded(2) == 0)
        forgetDifference(a, b);
    else
        forgetDifference(
            { differences.first().table, differences.first().b }, { differences.first().table, differences.first().a });
}

/// Two people, or two conferrals: mostly of one person.
std::pair<RecordRef, RecordRef> TstRandomMerges::somePair()
{
    const bool arePeople = m_random.bounded(3) > 0;
    QList<RecordRef> &records = arePeople ? m_people : m_conferrals;
    const RecordRef a = records.at(m_random.bounded(records.size()));
    QList<RecordRef> others;
    for (const RecordRef &each : std::as_const(records)) {
        if (arePeople || areOne(m_expected->person(a.id), m_expected->person(each.id)) || m_random.bounded(10) == 0)
            others.append(each);
    }
    return { a, others.at(m_random.bounded(others.size())) };
}

QHash<QString, QString> TstRandomMerges::someChoices(Table table)
{
    static const QHash<QString, QString> ofPeople { { u"born"_s, u"1907"_s }, { u"sector"_s, u"transport"_s } };
    static const QHash<QString, QString> ofConferrals { { u"date"_s, u"1948-05"_s }, { u"place"_s, u"Moscow"_s } };
    QHash<QString, QString> choices;
    const QHash<QString, QString> &possible = table == Table::People ? ofPeople : ofConferrals;
    for (auto each = possible.cbegin(); each != possible.cend(); ++each) {
        if (m_random.bounded(4) == 0)
            choices.insert(each.key(), each.value());
    }
    return choices;
}

void TstRandomMerges::merge(const RecordRef &merged, const RecordRef &into)
{
    MergeWish wish { merged, into.id, someChoices(merged.table), u"same"_s, Researcher };
    if (m_random.bounded(2) == 0)
        wish.source = SourceId(u"s3"_s);
    const bool isOfTwo
        = merged.table == Table::Conferrals && !areOne(m_expected->person(merged.id), m_expected->person(into.id));
    const std::optional<Error::Kind> expected = areOne(merged, into) ? std::optional(Error::Kind::AlreadySame)
        : m_expected->areToldApart(m_expected->survivor(merged), m_expected->survivor(into))
        ? std::optional(Error::Kind::DecidedDifferent)
        : isOfTwo ? std::optional(Error::Kind::NotMergeable)
                  : std::nullopt;
    const auto ofMerged = archive().dossier(merged).result();
    const auto ofSurvivor = archive().dossier(into).result();
    QVERIFY(ofMerged && ofSurvivor);
    const auto outcome = archive().merge(wish).result();
    QCOMPARE(refusal(outcome), expected);
    if (!outcome)
        return;
    QCOMPARE(outcome->same.first().merged, m_expected->survivor(merged));
    QCOMPARE(outcome->same.first().into, m_expected->survivor(into).id);
    checkTwins(*ofMerged, *ofSurvivor, outcome->same.sliced(1));
    m_expected->merge(wish, outcome->same);
}

/// Each conferral has at most one twin, a like one, and no two that are alike are left without.
void TstRandomMerges::checkTwins(
    const Dossier &ofMerged, const Dossier &ofSurvivor, const QList<Identities::Same> &twins)
{
    const auto isConferring = [](const Record &record) {
        return QStringList { {}, u"conferred"_s, u"posthumous"_s }.contains(record.value(u"status"));
    };
    const auto areAlike = [&](const Record &a, const Record &b) {
        if (a.value(u"award") != b.value(u"award")
            || (a.value(u"status") != b.value(u"status") && !(isConferring(a) && isConferring(b))))
            return false;
        if (!a.value(u"ordinal").isEmpty() && !b.value(u"ordinal").isEmpty())
            return a.value(u"ordinal") == b.value(u"ordinal");
        const auto ofA = Date::parse(a.value(u"date"));
        const auto ofB = Date::parse(b.value(u"date"));
        return ofA && ofB && !ofA->isNull() && !ofB->isNull() && ofA->earliest() <= ofB->latest()
            && ofB->earliest() <= ofA->latest();
    };
    if (ofMerged.ref.table != Table::People) {
        QVERIFY(twins.isEmpty());
        return;
    }
    QSet<QString> taken;
    for (const Record &a : ofMerged.related) {
        const auto twin = std::ranges::find(twins, a.ref(), &Identities::Same::merged);
        for (const Record &b : ofSurvivor.related) {
            const bool isTwin = twin != twins.cend() && twin->into == b.id;
            const bool isOfAnother = std::ranges::find(twins, b.id, &Identities::Same::into) != twins.cend();
            QVERIFY(!isTwin || areAlike(a, b));
            QVERIFY2(twin != twins.cend() || isOfAnother || !areAlike(a, b), qPrintable(a.id + u' ' + b.id));
        }
    }
    for (const Identities::Same &twin : twins) {
        QVERIFY(std::ranges::find(ofMerged.related, twin.merged.id, &Record::id) != ofMerged.related.cend());
        QVERIFY(std::ranges::find(ofSurvivor.related, twin.into, &Record::id) != ofSurvivor.related.cend());
        taken.insert(twin.into);
    }
    QCOMPARE(taken.size(), twins.size());
}

void TstRandomMerges::unmerge(const RecordRef &merged)
{
    const bool isMerged = m_expected->survivor(merged) != merged;
    const auto parted = archive().unmerge(merged).result();
    QCOMPARE(refusal(parted), isMerged ? std::nullopt : std::optional(Error::Kind::NotMerged));
    m_expected->unmerge(merged);
}

void TstRandomMerges::tellApart(const RecordRef &a, const RecordRef &b)
{
    const auto told = archive().tellApart({ a, b, {}, Researcher }).result();
    QCOMPARE(refusal(told), areOne(a, b) ? std::optional(Error::Kind::AlreadySame) : std::nullopt);
    if (told)
        m_expected->tellApart({ a.table, m_expected->survivor(a).id, m_expected->survivor(b).id, Researcher });
}

void TstRandomMerges::forgetDifference(const RecordRef &a, const RecordRef &b)
{
    const RecordRef first = m_expected->survivor(a);
    const RecordRef second = m_expected->survivor(b);
    const auto forgotten = archive().forgetDifference(a, b).result();
    QCOMPARE(refusal(forgotten),
        first == second                               ? std::optional(Error::Kind::AlreadySame)
            : m_expected->areToldApart(first, second) ? std::nullopt
                                                      : std::optional(Error::Kind::NotToldApart));
    if (forgotten)
        m_expected->forgetDifference(first, second);
}

void TstRandomMerges::compare()
{
    QList<Record> records = m_expected->records();
    if (m_expected->decidingSources().contains(Researcher))
        records.append(researchersSource());
    const QString path = m_fixture->path(u"rewritten-%1.phalera"_s.arg(++m_written));
    fill(path, records);
    Archive rewritten(Archive::Threading::SameThread);
    QVERIFY(rewritten.open(path).result());
    QCOMPARE(tests::firstDifference(tests::numbersOf(archive()), tests::numbersOf(rewritten)), QString());
    for (const QList<RecordRef> &refs : { m_people, m_conferrals }) {
        for (const RecordRef &ref : refs) {
            const RecordRef survivor = m_expected->survivor(ref);
            const auto decided = tests::linesOf(archive().dossier(ref).result());
            QCOMPARE(tests::firstDifference(decided, tests::linesOf(rewritten.dossier(survivor).result())), QString());
        }
    }
}

QTEST_GUILESS_MAIN(TstRandomMerges)
#include "tst_randommerges.moc"
