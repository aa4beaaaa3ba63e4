// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthreader.h"
#include "matching/duplicates.h"
#include "matching/likeness.h"
#include "names/romanization.h"
#include "records.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

namespace {

/// How a person comes a second time, as another list would write it.
enum class Distortion : int {
    LatinOnly,
    GermanPress,
    InitialsOnly,
    TypingError,
    ByEar,
    YearOfBirthOnly,
    OtherCalendar,
    FormerName,
    NoBirth,
    OtherYear,
    Count
};

constexpr std::array<const char *, size_t(Distortion::Count)> Words { "latin letters only", "German press",
    "initials only", "typing error", "by ear", "year of birth only", "other calendar", "former name", "no birth",
    "birth a year off" };

QString &cell(Record &record, QStringView field)
{
    return record.values[fieldIndex(record.table, field)];
}

QString initial(const QString &name)
{
    return name.isEmpty() ? QString() : QString(name.left(1) + u'.');
}

QString withTypingError(QString name)
{
    if (name.size() > 4)
        std::swap(name[name.size() / 2], name[name.size() / 2 + 1]);
    return name;
}

/// The record of a person as another list has it; of a conferral only the year, where `isRough`.
Record distorted(Record person, Distortion how)
{
    const QStringList russian { u"family_ru"_s, u"given_ru"_s, u"patronymic_ru"_s };
    const QStringList english { u"family_en"_s, u"given_en"_s, u"patronymic_en"_s };
    const auto clear = [&person](const QStringList &fields) {
        for (const QString &field : fields)
            cell(person, field).clear();
    };
    const QString born = person.value(u"born");
    switch (how) {
    case Distortion::LatinOnly:
        clear(russian);
        break;
    case Distortion::GermanPress:
        for (int part = 0; part < 3; ++part)
            cell(person, english.at(part)) = romanized(person.value(russian.at(part)), RomanizationSystem::German);
        clear(russian);
        break;
    case Distortion::InitialsOnly:
        clear(english);
        cell(person, u"given_ru") = initial(person.value(u"given_ru"));
        cell(person, u"patronymic_ru") = initial(person.value(u"patronymic_ru"));
        break;
    case Distortion::TypingError:
        clear(english);
        cell(person, u"family_ru") = withTypingError(person.value(u"family_ru"));
        break;
    case Distortion::ByEar:
        clear(english);
        cell(person, u"family_ru").replace(u'о', u'а').replace(u'е', u'и');
        break;
    case Distortion::YearOfBirthOnly:
        clear(english);
        cell(person, u"born") = born.left(4);
        break;
    case Distortion::OtherCalendar:
        clear(english);
        if (born.size() == 10 && born.endsWith("-20"_L1))
            cell(person, u"born") = born.left(8) + u"07"_s;
        break;
    case Distortion::FormerName:
        clear(english);
        cell(person, u"other_names") = person.value(u"family_ru");
        cell(person, u"family_ru") = u"Загорулько-Вышинская"_s;
        break;
    case Distortion::NoBirth:
        clear(english + QStringList { u"born"_s, u"died"_s, u"birth_place"_s });
        break;
    case Distortion::OtherYear:
        clear(english);
        if (born.size() >= 4 && born.left(4).toInt() > 0)
            cell(person, u"born") = QString::number(born.left(4).toInt() + 1);
        break;
    case Distortion::Count:
        break;
    }
    clear({ u"wikidata"_s, u"note"_s, u"occupation"_s });
    return person;
}

struct KnownCopies
{
    std::shared_ptr<const Snapshot> snapshot;
    QHash<QString, QString> originals; ///< by id of the copy
    QHash<QString, Distortion> how;
};

/// An invented archive in which every so many people come twice, with their first conferral.
KnownCopies archiveWithCopies(quint32 conferrals, int oneOf)
{
    KnownCopies known;
    SnapshotBuilder builder;
    SynthReader reader(conferrals, 7);
    QHash<QString, QString> copies;
    int people = 0;
    while (const auto next = reader.next()) {
        if (!*next || (*next)->isFurtherAccount)
            continue;
        const Record &record = (*next)->record;
        builder.add(record, false);
        if (record.table == Table::People && ++people % oneOf == 0) {
            const auto how = Distortion(people / oneOf % int(Distortion::Count));
            Record copy = distorted(record, how);
            copy.id = u"copy-"_s + record.id;
            cell(copy, u"id") = copy.id;
            builder.add(copy, false);
            known.originals.insert(copy.id, record.id);
            known.how.insert(copy.id, how);
            copies.insert(record.id, copy.id);
        } else if (record.table == Table::Conferrals) {
            const QString copy = copies.take(record.value(u"person"));
            if (copy.isEmpty())
                continue;
            Record conferral = record;
            cell(conferral, u"person") = copy;
            cell(conferral, u"medal_number").clear();
            if (known.how.value(copy) == Distortion::OtherYear)
                cell(conferral, u"date") = conferral.value(u"date").left(4);
            conferral.id = derivedId(Table::Conferrals, conferral.values);
            builder.add(conferral, false);
        }
    }
    known.snapshot = builder.build();
    return known;
}

Record person(std::initializer_list<std::pair<QStringView, QStringView>> cells)
{
    Record made = record(Table::People, cells);
    cell(made, u"sources") = u"s"_s;
    return made;
}

DuplicatePair likenessOf(const std::shared_ptr<const Snapshot> &snapshot, const QString &a, const QString &b)
{
    ComparedPeople people(snapshot);
    const auto numberOf = [&](const QString &id) {
        return snapshot->personNumber(snapshot->rowOf({ Table::People, id }).value_or(0));
    };
    return Likeness(people).explained(numberOf(a), numberOf(b));
}

/// For whoever tries out other weights: pairs that nobody knows of, and copies that were not found.
void showWhatWentWrong(const KnownCopies &known, const Duplicates &found, const QSet<QString> &hit)
{
    const auto show = [](const char *what, const DuplicatePair &pair) {
        QStringList parts;
        for (const Evidence &evidence : pair.evidence)
            parts.append(u"%1/%2 %3"_s.arg(evidence.ofA, evidence.ofB).arg(evidence.weight));
        qInfo("%s %d: %s", what, pair.score, qPrintable(parts.join(u"; "_s)));
    };
    for (const DuplicatePair &pair : found.pairs) {
        if (!known.originals.contains(pair.a) && !known.originals.contains(pair.b))
            show("not known", pair);
    }
    for (auto copy = known.originals.cbegin(); copy != known.originals.cend(); ++copy) {
        if (!hit.contains(copy.key()))
            show(Words[size_t(known.how.value(copy.key()))], likenessOf(known.snapshot, copy.key(), *copy));
    }
}

std::shared_ptr<const Snapshot> snapshotOf(const QList<Record> &records)
{
    SnapshotBuilder builder;
    for (const Record &each : records)
        builder.add(each, false);
    return builder.build();
}

} // namespace

class TstDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsKnownCopies()
    {
        const KnownCopies known = archiveWithCopies(20'000, 20);
        const std::clock_t before = std::clock();
        const Duplicates found = findDuplicates(known.snapshot, {});
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QSet<QString> hit;
        int likely = 0, likelyRight = 0;
        for (const DuplicatePair &pair : found.pairs) {
            const QString copy = known.originals.contains(pair.a) ? pair.a : pair.b;
            const bool isRight = known.originals.value(copy) == (copy == pair.a ? pair.b : pair.a);
            likely += pair.score >= LikelyScore ? 1 : 0;
            likelyRight += pair.score >= LikelyScore && isRight ? 1 : 0;
            if (isRight)
                hit.insert(copy);
        }
        std::array<int, size_t(Distortion::Count)> all {}, hits {};
        for (auto copy = known.how.cbegin(); copy != known.how.cend(); ++copy) {
            ++all[size_t(*copy)];
            hits[size_t(*copy)] += hit.contains(copy.key()) ? 1 : 0;
        }
        for (size_t how = 0; how < all.size(); ++how)
            qInfo("%-20s %4d of %4d", Words[how], hits[how], all[how]);
        const double recall = double(hit.size()) / double(known.originals.size());
        const double precision = double(hit.size()) / double(found.pairs.size());
        const double likelyPrecision = double(likelyRight) / likely;
        qInfo("listed: recall %.3f, precision %.3f of %lld pairs", recall, precision, qlonglong(found.pairs.size()));
        qInfo("likely: recall %.3f, precision %.3f of %d pairs", double(likelyRight) / double(known.originals.size()),
            likelyPrecision, likely);
        qInfo("%lld pairs compared, %lld left out, %.2f s", found.compared, found.leftOut, seconds);
        if (qEnvironmentVariableIsSet("PHALERA_SHOW_PAIRS"))
            showWhatWentWrong(known, found, hit);
        QVERIFY(recall > 0.8);
        QVERIFY(precision > 0.75);
        QVERIFY(likelyPrecision > 0.95);
    }

    void explainsAPair()
    {
        const auto snapshot
            = snapshotOf({ person({ { u"id", u"a" }, { u"family_ru", u"Стаханов" }, { u"given_ru", u"Алексей" },
                               { u"patronymic_ru", u"Григорьевич" }, { u"born", u"1906-01-03" }, { u"sex", u"male" } }),
                person({ { u"id", u"b" }, { u"family_en", u"Stakhanov" }, { u"given_en", u"A." },
                    { u"born", u"1906" } }) });
        const DuplicatePair pair = likenessOf(snapshot, u"a"_s, u"b"_s);
        QCOMPARE(pair.evidence.size(), 3);
        QCOMPARE(pair.evidence.at(0).part, Evidence::Part::FamilyName);
        QCOMPARE(pair.evidence.at(0).finding, Evidence::Finding::OtherSpelling);
        QCOMPARE(pair.evidence.at(0).ofB, u"Stakhanov"_s);
        QCOMPARE(pair.evidence.at(1).finding, Evidence::Finding::Abbreviated);
        QCOMPARE(pair.evidence.at(2).finding, Evidence::Finding::MayAgree);
        int sum = 0;
        for (const Evidence &evidence : pair.evidence)
            sum += evidence.weight;
        QCOMPARE(pair.score, sum);
    }

    void weighsWhatContradicts_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("finding");
        QTest::newRow("born") << u"born"_s << u"1930"_s << int(Evidence::Finding::Differs);
        QTest::newRow("born in the other style") << u"born"_s << u"1905-12-21"_s << int(Evidence::Finding::OtherStyle);
        QTest::newRow("born the next year") << u"born"_s << u"1907"_s << int(Evidence::Finding::Near);
        QTest::newRow("died") << u"died"_s << u"1950"_s << int(Evidence::Finding::Differs);
        QTest::newRow("sex") << u"sex"_s << u"female"_s << int(Evidence::Finding::Differs);
        QTest::newRow("item") << u"wikidata"_s << u"Q2"_s << int(Evidence::Finding::Differs);
        QTest::newRow("same item") << u"wikidata"_s << u"Q1"_s << int(Evidence::Finding::Same);
    }

    void weighsWhatContradicts()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const int, finding);
        const Record a = person({ { u"id", u"a" }, { u"family_ru", u"Стаханов" }, { u"born", u"1906-01-03" },
            { u"died", u"1977" }, { u"sex", u"male" }, { u"wikidata", u"Q1" } });
        Record b = person({ { u"id", u"b" } });
        cell(b, field) = value;
        const DuplicatePair pair = likenessOf(snapshotOf({ a, b }), u"a"_s, u"b"_s);
        QCOMPARE(pair.evidence.size(), 1);
        QCOMPARE(int(pair.evidence.first().finding), finding);
        const bool isFor = Evidence::Finding(finding) == Evidence::Finding::Same
            || Evidence::Finding(finding) == Evidence::Finding::OtherStyle;
        QCOMPARE(pair.evidence.first().weight > 0, isFor);
    }

    void leavesOutWhatWasDecidedAndWhatIsNotAskedFor()
    {
        const auto same = [](QStringView id) {
            return person({ { u"id", id }, { u"family_ru", u"Стаханов" }, { u"given_ru", u"Алексей" },
                { u"patronymic_ru", u"Григорьевич" }, { u"born", u"1906-01-03" } });
        };
        const auto snapshot = snapshotOf({ same(u"a"), same(u"b"), same(u"c") });
        QCOMPARE(findDuplicates(snapshot, {}).total, 3);
        DuplicateWish wish;
        wish.different = { { u"c"_s, u"a"_s } };
        QCOMPARE(findDuplicates(snapshot, wish).total, 2);
        wish.among = QSet<QString> { u"a"_s };
        const Duplicates found = findDuplicates(snapshot, wish);
        QCOMPARE(found.total, 1);
        QCOMPARE(found.pairs.first().a, u"a"_s);
        QCOMPARE(found.pairs.first().b, u"b"_s);
        wish.most = 0;
        QVERIFY(findDuplicates(snapshot, wish).pairs.isEmpty());
    }

    void stopsWhenAsked()
    {
        const KnownCopies known = archiveWithCopies(2'000, 20);
        QVERIFY(findDuplicates(known.snapshot, {}, [](double) { return false; }).pairs.isEmpty());
    }

    void isNothingInAnEmptyArchive() { QCOMPARE(findDuplicates(SnapshotBuilder().build(), {}).total, 0); }
};

QTEST_GUILESS_MAIN(TstDuplicates)
#include "tst_duplicates.moc"
