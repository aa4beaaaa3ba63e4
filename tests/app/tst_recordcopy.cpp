// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordcopy.h"

#include "app/words.h"

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
            RecordTitles(m_snapshot, {}), { u"founding.phalera"_s, u"0123456789abcdef"_s, query },
            QDate(2026, 11, 23) };
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
        QCOMPARE(done->text,
            u"Name\tConferred\tSources\nВиштак\t1949\t1\nГубина, \"М.\"\t13 Mar 1948\t2, 1\n\n"
            "1. Vedomosti, 1949, https://example.org/v\n2. <Izvestia>\n\n"
            "Phalera archive “founding.phalera”, data version 0123456789ab, everything, counted in %1; "
            "accessed 23 November 2026.\n"_s.arg(unitWord(Unit::Conferrals, 2)));
        QVERIFY(done->html.contains(u"<li>&lt;Izvestia&gt;</li>"_s));
    }

    void oneRecordIsCitedInASentence()
    {
        RecordsToCopy one = records(u"виштак"_s);
        QCOMPARE(one.rows.size(), 1);
        const auto done = copied(one, CopyForm::Citation);
        QVERIFY(done);
        QCOMPARE(done->text,
            u"Виштак, Hero of Socialist Labour, 1949. Sources: Vedomosti, 1949, https://example.org/v. "
            "Phalera archive “founding.phalera”, data version 0123456789ab, query “виштак”, counted in %1; "
            "accessed 23 November 2026.\n"_s.arg(unitWord(Unit::Conferrals, 2)));
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
        for (const CopyForm form :
            { CopyForm::Table, CopyForm::Csv, CopyForm::WithCitation, CopyForm::Citation, CopyForm::RecordIds }) {
            const auto done = copied(records(), form, [](qint64, qint64) { return false; });
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        }
    }
};

QTEST_MAIN(TstRecordCopy)
#include "tst_recordcopy.moc"
