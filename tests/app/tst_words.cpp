// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// Stands for a catalogue that has every word: what went through it is in angle quotes.
class MarkingCatalogue : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"«"_s + QString::fromUtf8(source) + u"»"_s;
    }
};

/// Cells of one row of RFC 4180 text.
QStringList cells(const QString &line)
{
    QStringList row { QString() };
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            row.append(QString());
        else
            row.last() += c;
    }
    return row;
}

/// Distinct values of a column of a founding table.
QStringList foundingValues(Table table, QLatin1StringView column)
{
    QFile file(QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/founding/"_s + tableSpec(table).name + u".csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QTextStream in(&file);
    in.readLine();
    QStringList values;
    while (!in.atEnd()) {
        const QString value = cells(in.readLine()).value(fieldIndex(table, column));
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}

} // namespace

class TstWords : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyColumnHasALabel();
    void everyFieldHasALabel();
    void everyVocabularyValueHasAWord();
    void everyFoundingValueHasAWord_data();
    void everyFoundingValueHasAWord();
    void wordsOfValues_data();
    void wordsOfValues();
    void unknownIsSaid();
    void categoriesOfTotals();
    void propertiesOfClaims();
    void namesOfPeople();
    void namesOfAwardsFollowTheReadersScript();
    void actsWithoutTitle();
    void sourcesInOneLine();
};

void TstWords::everyColumnHasALabel()
{
    MarkingCatalogue catalogue;
    QCoreApplication::installTranslator(&catalogue);
    for (const Table table : AllTables) {
        QVERIFY(tableWord(table).startsWith(u'«'));
        for (const FieldSpec &field : tableSpec(table).fields)
            QVERIFY2(fieldLabel(table, field.name).startsWith(u'«'), field.name.data());
    }
}

void TstWords::everyFieldHasALabel()
{
    MarkingCatalogue catalogue;
    QCoreApplication::installTranslator(&catalogue);
    for (int field = 0; field < int(Field::FieldCount); ++field)
        QVERIFY2(fieldLabel(Field(field)).startsWith(u'«'), fieldName(Field(field)).data());
    for (const Unit unit : { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources })
        QVERIFY(unitWord(unit, 2).startsWith(u'«'));
}

void TstWords::everyVocabularyValueHasAWord()
{
    MarkingCatalogue catalogue;
    QCoreApplication::installTranslator(&catalogue);
    for (const Table table : AllTables) {
        for (const FieldSpec &field : tableSpec(table).fields) {
            for (const QLatin1StringView code : field.vocabulary)
                QVERIFY2(valueWord(table, field.name, code).startsWith(u'«'), code.data());
        }
    }
    for (const QString &precision :
        { u"day"_s, u"month"_s, u"season"_s, u"year"_s, u"decade"_s, u"century"_s, u"span"_s, u"unknown"_s })
        QVERIFY2(valueWord(Field::DatePrecision, precision).startsWith(u'«'), qPrintable(precision));
}

void TstWords::everyFoundingValueHasAWord_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("column");
    const auto row = [](Table table, const char *column) {
        QTest::addRow("%s.%s", tableSpec(table).name.data(), column) << table << QString::fromLatin1(column);
    };
    row(Table::Sources, "kind");
    row(Table::Sources, "language");
    row(Table::Awards, "kind");
    row(Table::Awards, "jurisdiction");
    row(Table::Awards, "granted_by");
    row(Table::AwardRelations, "relation");
    row(Table::Acts, "kind");
    row(Table::Acts, "issuer");
    row(Table::Acts, "effect");
    row(Table::Procedures, "role");
    row(Table::Procedures, "actor");
    row(Table::People, "sex");
    row(Table::People, "sector");
    row(Table::People, "nationality");
    row(Table::Conferrals, "award");
    row(Table::Conferrals, "republic");
    row(Table::Conferrals, "status");
    row(Table::Counts, "measure");
    row(Table::Counts, "category");
    row(Table::Claims, "property");
    row(Table::Claims, "stance");
}

void TstWords::everyFoundingValueHasAWord()
{
    QFETCH(Table, table);
    QFETCH(QString, column);
    const QLatin1StringView name = tableSpec(table).fields[size_t(fieldIndex(table, column))].name;
    const QStringList values = foundingValues(table, name);
    QVERIFY(!values.isEmpty());
    MarkingCatalogue catalogue;
    QCoreApplication::installTranslator(&catalogue);
    for (const QString &value : values) {
        const QString word = valueWord(table, name, value);
        QVERIFY2(word.startsWith(u'«') && word.endsWith(u'»'), qPrintable(word));
    }
}

void TstWords::wordsOfValues_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("sector") << Field::Sector << u"defence-industry"_s << u"defence industry"_s;
    QTest::newRow("status") << Field::Status << u"posthumous"_s << u"conferred posthumously"_s;
    QTest::newRow("award of the lineage")
        << Field::Award << u"hero-of-socialist-labour"_s << u"Hero of Socialist Labour"_s;
    QTest::newRow("republic") << Field::Republic << u"Ukrainian SSR"_s << u"Ukrainian SSR"_s;
    QTest::newRow("language by code") << Field::Language << u"az"_s << u"Azerbaijani"_s;
    QTest::newRow("language of no list") << Field::Language << u"is"_s << u"Icelandic"_s;
    QTest::newRow("not in the vocabulary") << Field::Sector << u"astronautics"_s << u"astronautics"_s;
    QTest::newRow("free text") << Field::Occupation << u"coal miner"_s << u"coal miner"_s;
}

void TstWords::wordsOfValues()
{
    QFETCH(Field, field);
    QFETCH(QString, code);
    QTEST(valueWord(field, code), "word");
}

void TstWords::unknownIsSaid()
{
    QCOMPARE(valueWord(Field::Republic, {}), u"unknown"_s);
    QCOMPARE(valueWord(Table::Awards, "kind"_L1, {}), u"unknown"_s);
}

void TstWords::categoriesOfTotals()
{
    QCOMPARE(valueWord(Table::Counts, "category"_L1, u"sector:defence-industry"_s), u"sector: defence industry"_s);
    QCOMPARE(valueWord(Table::Counts, "category"_L1, u"living"_s), u"still living"_s);
    QCOMPARE(valueWord(Table::Counts, "category"_L1, u"shoe size:42"_s), u"shoe size: 42"_s);
}

void TstWords::propertiesOfClaims()
{
    QCOMPARE(propertyLabel(u"shift_output_tonnes"_s), u"shift output, tonnes"_s);
    QCOMPARE(propertyLabel(u"died"_s), fieldLabel(Table::People, "died"_L1));
    QCOMPARE(propertyLabel(u"never_heard_of"_s), u"never heard of"_s);
}

void TstWords::namesOfPeople()
{
    Person person;
    person.id = PersonId(u"stakhanov-alexei-1906"_s);
    person.familyEn = u"Stakhanov"_s;
    person.givenEn = u"Alexei"_s;
    QCOMPARE(personName(person), u"Alexei Stakhanov"_s);
    person.familyRu = u"Стаханов"_s;
    person.givenRu = u"Алексей"_s;
    person.patronymicRu = u"Григорьевич"_s;
    QCOMPARE(personName(person), u"Стаханов Алексей Григорьевич"_s);
    QCOMPARE(personNameEn(person), u"Alexei Stakhanov"_s);
}

void TstWords::namesOfAwardsFollowTheReadersScript()
{
    Award award;
    award.id = AwardId(u"mother-heroine"_s);
    QCOMPARE(awardName(award), u"mother-heroine"_s);
    award.nameRu = u"Мать-героиня"_s;
    QCOMPARE(awardName(award), u"Мать-героиня"_s);
    award.nameEn = u"Mother Heroine"_s;
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(awardName(award), u"Mother Heroine"_s);
    QLocale::setDefault(QLocale(QLocale::Russian));
    QCOMPARE(awardName(award), u"Мать-героиня"_s);
}

void TstWords::actsWithoutTitle()
{
    Act act;
    act.id = ActId(u"decree-1954-01-04"_s);
    QCOMPARE(actTitle(act), u"decree-1954-01-04"_s);
    act.kind = u"decree"_s;
    act.date = Date::parse(u"1954").value();
    QCOMPARE(actTitle(act), u"Decree of 1954"_s);
    act.number = u"12"_s;
    QCOMPARE(actTitle(act), u"Decree no. 12 of 1954"_s);
    act.titleRu = u"О героях труда"_s;
    QCOMPARE(actTitle(act), u"О героях труда"_s);
}

void TstWords::sourcesInOneLine()
{
    Source source;
    source.id = SourceId(u"ruwiki"_s);
    QCOMPARE(sourceLine(source), u"ruwiki"_s);
    source.title = u"Герой Труда."_s;
    source.container = u"Википедия"_s;
    QCOMPARE(sourceLine(source), u"Герой Труда. Википедия"_s);
    source.date = Date::parse(u"2016").value();
    QCOMPARE(sourceLine(source), u"Герой Труда. Википедия, 2016"_s);
}

QTEST_MAIN(TstWords)
#include "tst_words.moc"
