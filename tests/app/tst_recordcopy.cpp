// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordcopy.h"

#include "app/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

namespace {

Record row(Table table, const QHash<QString, QString> &cells)
{
    Record record;
    record.table = table;
    for (const FieldSpec &field : tableSpec(table).fields)
        record.values.append(cells.value(field.name));
    record.id = cells.contains(u"id"_s) ? cells.value(u"id"_s) : derivedId(table, record.values);
    return record;
}

} // namespace

class TstRecordCopy : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] RecordsToCopy records(const QString &query = {}) const
    {
        const Answer found = answer(m_snapshot, parseQuery(query).value_or(Query {}));
        return { found, ordered(found, { { Field::Name, false } }, u"ru"_s), { Field::Name, Field::Date },
            RecordTitles(m_snapshot, {}),
            { u"founding.phalera"_s, u"0123456789abcdef"_s, query, {}, u"phalera 0.1.0"_s }, QDate(2026, 11, 23) };
    }

    std::shared_ptr<const Snapshot> m_snapshot;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        SnapshotBuilder builder;
        builder.add(row(Table::Sources,
                        { { u"id"_s, u"vedomosti"_s }, { u"title"_s, u"Vedomosti"_s }, { u"date"_s, u"1949"_s },
                            { u"url"_s, u"https://example.org/v"_s } }),
            false);
        builder.add(row(Table::Sources, { { u"id"_s, u"izvestia"_s }, { u"title"_s, u"<Izvestia>"_s } }), false);
        const auto add = [&builder](
                             const QString &id, const QString &family, const QString &date, const QString &sources) {
            builder.add(
                row(Table::People, { { u"id"_s, id }, { u"family_ru"_s, family }, { u"sources"_s, sources } }), false);
            builder.add(
                row(Table::Conferrals,
                    { { u"person"_s, id }, { u"award"_s, u"hero-of-socialist-labour"_s }, { u"ordinal"_s, u"1"_s },
                        { u"date"_s, date }, { u"status"_s, u"conferred"_s }, { u"sources"_s, sources } }),
                false);
        };
        add(u"vishtak"_s, u"Виштак"_s, u"1949"_s, u"vedomosti"_s);
        add(u"gubina"_s, u"Губина, \"М.\""_s, u"1948-03-13"_s, u"izvestia; vedomosti"_s);
        m_snapshot = builder.build();
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textIsTheShownCells()
    {
        const auto done = copied(records(), CopyForm::Table);
        QVERIFY(done);
        QCOMPARE(done->text, u"Виштак\t1949\nГубина, \"М.\"\t13 Mar 1948\n"_s);
        QVERIFY(done->html.contains(u"<tr><th>Name</th><th>Conferred</th></tr>"_s));
        QVERIFY(done->html.contains(u"<td>Губина, &quot;М.&quot;</td>"_s));
    }

    void csvIsThatOfTheStandard()
    {
        const auto done = copied(records(), CopyForm::Csv);
        QVERIFY(done);
        QCOMPARE(done->text, u"Name,Conferred\r\nВиштак,1949\r\n\"Губина, \"\"М.\"\"\",13 Mar 1948\r\n"_s);
    }

    void eachRowHasTheNumbersOfItsSources()
    {
        const auto done = copied(records(), CopyForm::WithCitation);
        QVERIFY(done);
        QCOMPARE(QString(done->text).replace(QChar::Nbsp, u' '),
            u"Name\tConferred\tSources\nВиштак\t1949\t1\nГубина, \"М.\"\t13 Mar 1948\t2, 1\n\n"
            "1. “Vedomosti,” 1949, https://example.org/v.\n2. “<Izvestia>.”\n\n"
            "founding.phalera, Phalera 0.1.0 archive, data version 0123456789ab, accessed November 23, 2026. "
            "Counted in %1.\n"_s.arg(unitWord(Unit::Conferrals, 2)));
        QVERIFY2(done->html.contains(u"<li>“&lt;Izvestia&gt;.”</li>"_s), qPrintable(done->html));
        QVERIFY(done->html.contains(u"<a href=\"https://example.org/v\">"_s));
        QVERIFY(done->html.contains(u"<i>founding.phalera</i>"_s));
    }

    void oneRecordIsCitedInASentence()
    {
        RecordsToCopy one = records(u"виштак"_s);
        QCOMPARE(one.rows.size(), 1);
        const auto done = copied(one, CopyForm::Citation);
        QVERIFY(done);
        QCOMPARE(QString(done->text).replace(QChar::Nbsp, u' '),
            u"Виштак, Hero of Socialist Labour, 1949. “Vedomosti,” 1949, https://example.org/v. "
            "founding.phalera, Phalera 0.1.0 archive, data version 0123456789ab, query: виштак, "
            "accessed November 23, 2026. Counted in %1.\n"_s.arg(unitWord(Unit::Conferrals, 2)));
        QVERIFY(done->html.contains(u"<i>founding.phalera</i>"_s));
    }

    void theChosenStyleAndWholeSourcesAreUsed()
    {
        RecordsToCopy one = records(u"виштак"_s);
        one.citing = CitingStyle::Gost705;
        one.sources = [](const SourceId &id) {
            Source source;
            source.id = id;
            source.kind = u"archive"_s;
            source.title = u"Наградной лист"_s;
            source.container = u"ГАРФ"_s;
            source.archiveRef = u"ф. 7523, оп. 4, д. 12"_s;
            source.language = u"ru"_s;
            return source;
        };
        const auto done = copied(one, CopyForm::Citation);
        QVERIFY(done);
        const QString text = QString(done->text).replace(QChar::Nbsp, u' ');
        QVERIFY2(text.contains(u"ГАРФ. Ф. 7523. Оп. 4. Д. 12."_s), qPrintable(text));
    }

    void referenceManagersGetEachSourceOnce()
    {
        const auto bibtex = copied(records(), CopyForm::Bibtex);
        QVERIFY(bibtex);
        QCOMPARE(bibtex->text.count(u"{vedomosti,"_s), 1);
        QCOMPARE(bibtex->text.count(u"{izvestia,"_s), 1);
        QVERIFY(bibtex->html.isEmpty());
        const auto json = copied(records(), CopyForm::CslJson);
        QVERIFY(json);
        QCOMPARE(QJsonDocument::fromJson(json->text.toUtf8()).array().size(), 2);
    }

    void aRomanizedNameSaysByWhichSystem()
    {
        RecordsToCopy one = records(u"виштак"_s);
        one.titles.setNameForm({ RomanizationSystem::Iso9 });
        const auto table = copied(one, CopyForm::Csv);
        QVERIFY(table);
        QCOMPARE(table->text, u"Name (ISO 9),Conferred\r\nVištak,1949\r\n"_s);
        const auto cited = copied(one, CopyForm::Citation);
        QVERIFY(cited);
        QVERIFY2(cited->text.contains(u"Vištak (romanized by ISO 9 from Виштак, not the source’s spelling)"_s)
                && cited->text.contains(u"Names romanized by ISO 9"_s),
            qPrintable(cited->text));
    }

    void idsStandOneALine()
    {
        const auto done = copied(records(u"unit:people"_s), CopyForm::RecordIds);
        QVERIFY(done);
        QCOMPARE(done->text, u"vishtak\ngubina\n"_s);
    }

    void whatIsStoppedCopiesNothing()
    {
        for (const CopyForm form : { CopyForm::Table, CopyForm::Csv, CopyForm::WithCitation, CopyForm::Citation,
                 CopyForm::Bibtex, CopyForm::CslJson, CopyForm::RecordIds }) {
            const auto done = copied(records(), form, [](qint64, qint64) { return false; });
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        }
    }
};

QTEST_MAIN(TstRecordCopy)
#include "tst_recordcopy.moc"
