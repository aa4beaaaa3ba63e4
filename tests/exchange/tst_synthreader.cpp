// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/date.h"
#include "exchange/synthreader.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

using Families = SynthNameTable::Families;

QList<Record> recordsOf(quint32 conferralRows, quint64 seed)
{
    SynthReader reader(conferralRows, seed);
    QList<Record> records;
    while (const auto read = reader.next()) {
        if (!*read)
            return {};
        records.append(read->value().record);
    }
    return records;
}

QList<Record> tableOf(const QList<Record> &records, Table table)
{
    QList<Record> rows;
    for (const Record &record : records) {
        if (record.table == table)
            rows.append(record);
    }
    return rows;
}

QByteArray digest(const QList<Record> &records)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Record &record : records)
        hash.addData(QString(record.id + u'\n' + record.values.join(u'\t') + u'\n').toUtf8());
    return hash.result().toHex();
}

double share(const QList<Record> &rows, const auto &holds)
{
    return double(std::ranges::count_if(rows, holds)) / double(rows.size());
}

} // namespace

class TstSynthReader : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_records = recordsOf(20'000, 1); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void patronymics_data();
    void patronymics();
    void feminineFamilies_data();
    void feminineFamilies();
    void romanizes_data();
    void romanizes();
    void knownDatesHoldTheDay();
    void isTheSameEverywhere();
    void seedsAndSizesDiffer();
    void everyRowHoldsAsItIs();
    void tablesComeInOrderAndIdsAreUnique();
    void referencesHold();
    void givesAsManyConferralsAsAsked_data();
    void givesAsManyConferralsAsAsked();
    void sharesAreLikeThoseOfTheFoundingRecords();
    void decreesHonourOneToThreeHundred();
    void medalNumbersRiseWithTime();
    void womenBearWomensNames();
    void turnsFollowConferrals();
    void progressEndsAtItsTotal();

private:
    QList<Record> m_records;
};

void TstSynthReader::patronymics_data()
{
    QTest::addColumn<QString>("father");
    QTest::addColumn<QString>("son");
    QTest::addColumn<QString>("daughter");
    const auto row = [](const char *name, const QString &father, const QString &son, const QString &daughter) {
        QTest::newRow(name) << father << son << daughter;
    };
    row("consonant", u"Иван"_s, u"Иванович"_s, u"Ивановна"_s);
    row("й", u"Николай"_s, u"Николаевич"_s, u"Николаевна"_s);
    row("ий loses its vowel", u"Василий"_s, u"Васильевич"_s, u"Васильевна"_s);
    row("ий keeps its vowel", u"Дмитрий"_s, u"Дмитриевич"_s, u"Дмитриевна"_s);
    row("ь", u"Игорь"_s, u"Игоревич"_s, u"Игоревна"_s);
    row("я", u"Илья"_s, u"Ильич"_s, u"Ильинична"_s);
    row("а", u"Кузьма"_s, u"Кузьмич"_s, u"Кузьминична"_s);
    row("lost vowel", u"Павел"_s, u"Павлович"_s, u"Павловна"_s);
    row("lost vowel, short name", u"Лев"_s, u"Львович"_s, u"Львовна"_s);
    row("ё", u"Пётр"_s, u"Петрович"_s, u"Петровна"_s);
    row("added л", u"Яков"_s, u"Яковлевич"_s, u"Яковлевна"_s);
    row("Azerbaijani и", u"Али"_s, u"Алиевич"_s, u"Алиевна"_s);
    row("Turkmen а", u"Ата"_s, u"Атаевич"_s, u"Атаевна"_s);
    row("Tajik о", u"Мирзо"_s, u"Мирзоевич"_s, u"Мирзоевна"_s);
}

void TstSynthReader::patronymics()
{
    QFETCH(QString, father);
    QTEST(synthPatronymic(father, SynthSex::Male), "son");
    QTEST(synthPatronymic(father, SynthSex::Female), "daughter");
}

void TstSynthReader::feminineFamilies_data()
{
    QTest::addColumn<QString>("man");
    QTest::addColumn<int>("forms");
    QTest::addColumn<QString>("woman");
    const auto row = [](const char *name, const QString &man, Families forms, const QString &woman) {
        QTest::newRow(name) << man << int(forms) << woman;
    };
    row("ов", u"Иванов"_s, Families::Slavic, u"Иванова"_s);
    row("ёв", u"Королёв"_s, Families::Slavic, u"Королёва"_s);
    row("ин", u"Кузьмин"_s, Families::Slavic, u"Кузьмина"_s);
    row("ский", u"Вишневский"_s, Families::Slavic, u"Вишневская"_s);
    row("ой", u"Трубецкой"_s, Families::Slavic, u"Трубецкая"_s);
    row("ый", u"Заболотный"_s, Families::Slavic, u"Заболотная"_s);
    row("енко stays", u"Шевченко"_s, Families::Slavic, u"Шевченко"_s);
    row("ич stays", u"Карпович"_s, Families::Slavic, u"Карпович"_s);
    row("Lithuanian", u"Казлаускас"_s, Families::Lithuanian, u"Казлаускене"_s);
    row("Latvian иньш", u"Берзиньш"_s, Families::Latvian, u"Берзиня"_s);
    row("Latvian с", u"Озолс"_s, Families::Latvian, u"Озола"_s);
    row("Georgian stays", u"Гелашвили"_s, Families::Unchanging, u"Гелашвили"_s);
}

void TstSynthReader::feminineFamilies()
{
    QFETCH(QString, man);
    QFETCH(int, forms);
    QTEST(synthFeminine(man, Families(forms)), "woman");
}

void TstSynthReader::romanizes_data()
{
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("latin");
    QTest::newRow("soft sign") << u"Мельник"_s << u"Melnik"_s;
    QTest::newRow("ий") << u"Григорий"_s << u"Grigory"_s;
    QTest::newRow("ё") << u"Фёдоров"_s << u"Fyodorov"_s;
    QTest::newRow("ё after a soft sign") << u"Соловьёв"_s << u"Solovyov"_s;
    QTest::newRow("е first") << u"Евдокия"_s << u"Yevdokiya"_s;
}

void TstSynthReader::romanizes()
{
    QFETCH(QString, russian);
    QTEST(synthRomanized(russian), "latin");
}

void TstSynthReader::knownDatesHoldTheDay()
{
    const SynthDay day { 1948, 2, 16 };
    const auto held = Date::parse(synthDateText(day, SynthKnown::Day));
    QVERIFY(held);
    for (int known = int(SynthKnown::Decade); known <= int(SynthKnown::Day); ++known) {
        const QString text = synthDateText(day, SynthKnown(known));
        const auto date = Date::parse(text);
        QVERIFY2(date && date->text() == text, qPrintable(text));
        QVERIFY2(date->earliest() <= held->earliest() && held->latest() <= date->latest(), qPrintable(text));
    }
    QCOMPARE(synthDateText(day, SynthKnown::Nothing), QString());
}

/// The digest changes with the tables, the rules and the order of draws: a new one is a new version of the generator.
void TstSynthReader::isTheSameEverywhere()
{
    QCOMPARE(digest(recordsOf(1000, 1)),
        QByteArrayLiteral("bcd11e44e689470f87f7515fa9316f7cdb062c93c97cb8a335114fdea4a7c1cc"));
}

void TstSynthReader::seedsAndSizesDiffer()
{
    QCOMPARE_NE(digest(recordsOf(300, 1)), digest(recordsOf(300, 2)));
    QCOMPARE_NE(digest(recordsOf(300, 1)), digest(recordsOf(301, 1)));
}

void TstSynthReader::everyRowHoldsAsItIs()
{
    for (const Record &record : std::as_const(m_records)) {
        Record normal = record;
        QVERIFY2(normalize(normal).isEmpty(), qPrintable(record.id));
        QVERIFY2(normal == record, qPrintable(record.id));
    }
}

void TstSynthReader::tablesComeInOrderAndIdsAreUnique()
{
    QSet<RecordRef> seen;
    Table table = Table::Sources;
    for (const Record &record : std::as_const(m_records)) {
        QVERIFY2(record.table >= table, qPrintable(record.id));
        table = record.table;
        QVERIFY2(!seen.contains(record.ref()), qPrintable(record.id));
        seen.insert(record.ref());
    }
    QCOMPARE(table, Table::Claims);
}

void TstSynthReader::referencesHold()
{
    QSet<RecordRef> all;
    for (const Record &record : std::as_const(m_records))
        all.insert(record.ref());
    for (const Record &record : std::as_const(m_records)) {
        const auto fields = tableSpec(record.table).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (!fields[i].target)
                continue;
            for (const QString &id : splitList(record.values.at(qsizetype(i))))
                QVERIFY2(all.contains({ *fields[i].target, id }), qPrintable(id));
        }
        if (record.table == Table::Claims)
            QVERIFY(all.contains({ Table::People, record.value(u"subject") }));
    }
}

void TstSynthReader::givesAsManyConferralsAsAsked_data()
{
    QTest::addColumn<quint32>("rows");
    for (const quint32 rows : { 1u, 2u, 58u, 59u, 60u, 117u, 118u, 999u, 5000u })
        QTest::addRow("%u", rows) << rows;
}

void TstSynthReader::givesAsManyConferralsAsAsked()
{
    QFETCH(quint32, rows);
    for (const quint64 seed : { 0ull, 1ull, ~0ull })
        QCOMPARE(tableOf(recordsOf(rows, seed), Table::Conferrals).size(), qsizetype(rows));
}

void TstSynthReader::sharesAreLikeThoseOfTheFoundingRecords()
{
    const QList<Record> conferrals = tableOf(m_records, Table::Conferrals);
    const QList<Record> people = tableOf(m_records, Table::People);
    const auto within = [](double share, double least, double most) { return share >= least && share <= most; };
    const auto is = [](QStringView field, const QString &value) {
        return [=](const Record &record) { return record.value(field) == value; };
    };
    const auto looksLike = [](const QString &pattern) {
        return [expression = QRegularExpression(pattern)](
                   const Record &record) { return expression.match(record.value(u"date")).hasMatch(); };
    };
    QVERIFY(within(share(conferrals, looksLike(u"^\\d{4}$"_s)), 0.4, 0.6));
    QVERIFY(within(share(conferrals, is(u"date", {})), 0.1, 0.2));
    for (const QString &pattern :
        { u"X$"_s, u"^\\d{4}\\?$"_s, u"~$"_s, u"^\\.\\./"_s, u"^\\d{4}/\\d{4}$"_s, u"^\\d{4}-\\d\\d$"_s })
        QVERIFY2(within(share(conferrals, looksLike(pattern)), 0.001, 0.05), qPrintable(pattern));
    QVERIFY(within(share(conferrals, looksLike(u"^(1948|1949|195[01])"_s)), 0.2, 0.35));
    QVERIFY(within(share(conferrals, looksLike(u"^(1966|1971)"_s)), 0.15, 0.3));
    QVERIFY(within(share(conferrals, is(u"ordinal", u"2"_s)), 0.004, 0.02));
    QVERIFY(within(share(conferrals, is(u"ordinal", u"3"_s)), 0.0001, 0.004));
    QVERIFY(within(share(conferrals, is(u"status", u"revoked"_s)), 0.002, 0.02));
    QVERIFY(within(share(conferrals, is(u"status", u"restored"_s)), 0.0005, 0.01));
    QVERIFY(within(share(conferrals, is(u"status", u"posthumous"_s)), 0.001, 0.01));
    QVERIFY(within(share(people, is(u"sex", u"female"_s)), 0.2, 0.4));
    QVERIFY(within(share(people, is(u"sector", u"agriculture"_s)), 0.4, 0.7));
    for (const SynthRepublic &republic : synthRepublics())
        QVERIFY(within(share(conferrals, is(u"republic", republic.name.toString())), 0.002, 0.5));
}

void TstSynthReader::decreesHonourOneToThreeHundred()
{
    QHash<QString, quint32> honoured;
    for (const Record &row : tableOf(m_records, Table::Conferrals))
        ++honoured[row.value(u"act")];
    honoured.remove({});
    QVERIFY(honoured.size() > 200);
    const auto most = *std::ranges::max_element(honoured);
    QVERIFY(most <= SynthPlan::LargestDecree && most > 100);
}

void TstSynthReader::medalNumbersRiseWithTime()
{
    QMap<int, QString> dateOfNumber;
    for (const Record &row : tableOf(m_records, Table::Conferrals)) {
        const QString date = row.value(u"date");
        if (row.value(u"award") == "hero-of-socialist-labour"_L1 && !row.value(u"medal_number").isEmpty()
            && date.size() == 10)
            dateOfNumber.insert(row.value(u"medal_number").toInt(), date);
    }
    QVERIFY(dateOfNumber.size() > 100);
    const QStringList dates = dateOfNumber.values();
    QVERIFY(std::ranges::is_sorted(dates));
}

void TstSynthReader::womenBearWomensNames()
{
    const QRegularExpression ofAMan(u"(ович|евич|ьич| оглы)$"_s);
    const QRegularExpression ofAWoman(u"(овна|евна|ична| кызы)$"_s);
    for (const Record &person : tableOf(m_records, Table::People)) {
        const QString patronymic = person.value(u"patronymic_ru");
        if (patronymic.isEmpty() || person.value(u"sex").isEmpty())
            continue;
        const bool isWoman = person.value(u"sex") == "female"_L1;
        QCOMPARE(ofAWoman.match(patronymic).hasMatch(), isWoman);
        QVERIFY2(isWoman || person.value(u"occupation") != "milkmaid"_L1, qPrintable(person.id));
        if (!isWoman && !patronymic.endsWith(u"итич") && !patronymic.endsWith(u"мич"))
            QVERIFY2(ofAMan.match(patronymic).hasMatch(), qPrintable(patronymic));
    }
}

void TstSynthReader::turnsFollowConferrals()
{
    QHash<QString, QStringList> turns;
    for (const Record &row : tableOf(m_records, Table::Conferrals))
        turns[row.value(u"person")].append(QString(row.value(u"ordinal") + row.value(u"status")));
    for (const QStringList &turn : std::as_const(turns)) {
        QVERIFY(turn.first() == "1conferred"_L1 || turn.first() == "1posthumous"_L1);
        QVERIFY(!turn.contains("3conferred"_L1) || turn.contains("2conferred"_L1));
        const bool isRestored = turn.last().endsWith("restored"_L1);
        QVERIFY(!isRestored || turn.at(turn.size() - 2).endsWith("revoked"_L1));
    }
}

void TstSynthReader::progressEndsAtItsTotal()
{
    SynthReader reader(200, 3);
    QCOMPARE(reader.bytesRead(), 0);
    while (reader.next())
        QVERIFY(reader.bytesRead() <= reader.bytesTotal());
    QCOMPARE(reader.bytesRead(), reader.bytesTotal());
    QVERIFY(!reader.canContinue());
    QVERIFY(!reader.next());
}

QTEST_GUILESS_MAIN(TstSynthReader)
#include "tst_synthreader.moc"
