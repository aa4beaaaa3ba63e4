// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomwriter.h"

#include "exchange/gedcomreader.h"
#include "peoplefixture.h"

#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

class TstGedcomWriter : public QObject
{
    Q_OBJECT
private:
    static QByteArray written(const PeopleRows &rows)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writeGedcom(buffer, rows, someOrigin()) ? buffer.data() : QByteArray();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Programs that take the pieces for the name would lose the patronymic.
    void thePatronymicStandsWithTheGivenName()
    {
        const QByteArray file = written(foundingPeople());
        QVERIFY(file.contains("\n2 GIVN Алексей Григорьевич\n2 SURN Стаханов\n"));
        QVERIFY(!file.contains("\n2 GIVN Алексей\n2 SURN Стаханов\n"));
    }

    /// The rules of FamilySearch GEDCOM 7.0 that a file can be held to without its own table of structures: section 1.2
    /// (lines), 1.3 (levels), 1.4 (pointers), 2.4 (dates), 3.2 (what a structure must have).
    void keepsTheRulesOfTheFormat()
    {
        const QByteArray file = written(foundingPeople());
        QVERIFY(file.startsWith("\xEF\xBB\xBF"
                                "0 HEAD\n1 GEDC\n2 VERS 7.0\n"));
        QVERIFY(file.endsWith("\n0 TRLR\n"));
        static const QRegularExpression Line(
            uR"(^(0|[1-9]\d?)( @([A-Z0-9_]+)@)? ([A-Z]|_[A-Z0-9_])[A-Z0-9_]*( (@[A-Z0-9_]+@|@@.*|[^@].*))?$)"_s);
        static const QRegularExpression DateForm(uR"(^((ABT |FROM |TO )?D|BET D AND D)$)"_s);
        static const QRegularExpression Day(
            uR"(((\d{1,2} )?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) )?\d{1,4})"_s);
        static const QRegularExpression Control(uR"([\x00-\x08\x0A-\x1F\x7F])"_s);
        QSet<QString> xrefs;
        QSet<QString> pointers;
        int last = -1;
        int events = 0;
        int types = 0;
        QString above;
        for (QString line : QString::fromUtf8(file.mid(3)).split(u'\n', Qt::SkipEmptyParts)) {
            const auto match = Line.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QVERIFY2(!line.contains(Control), qPrintable(line));
            const int level = match.captured(1).toInt();
            QVERIFY2(level <= last + 1, qPrintable(line));
            last = level;
            if (const QString xref = match.captured(3); !xref.isEmpty()) {
                QVERIFY2(level == 0 && !xrefs.contains(xref), qPrintable(line));
                xrefs.insert(xref);
            }
            const QString value = match.captured(6);
            if (value.startsWith(u'@') && !value.startsWith("@@"_L1))
                pointers.insert(value.mid(1, value.size() - 2));
            if (line.contains(" DATE "_L1))
                QVERIFY2(DateForm.match(QString(value).replace(Day, u"D"_s)).hasMatch(), qPrintable(line));
            events += line.startsWith("1 EVEN"_L1) ? 1 : 0;
            types += above.startsWith("1 EVEN"_L1) && line.startsWith("2 TYPE"_L1) ? 1 : 0;
            QVERIFY2(!above.contains(" TRAN "_L1) || line.contains(" LANG "_L1), qPrintable(line));
            above = line;
        }
        QCOMPARE(pointers - xrefs, QSet<QString>());
        QCOMPARE(events, foundingRecords(Table::Conferrals).size());
        QCOMPARE(types, events);
    }

    void givesBackWhatItWasGiven()
    {
        GedcomReader reader(deviceWith(written(foundingPeople())), u"a.ged"_s, {}, foundingTerms());
        const ReadAll back = readAll(reader);
        QVERIFY(back.problems.isEmpty());
        const QMap<QString, int> lost = lostValues(back);
        for (auto each = lost.cbegin(); each != lost.cend(); ++each)
            qInfo("GEDCOM does not hold: %s, %d times", qPrintable(each.key()), *each);
        QCOMPARE(lost, (QMap<QString, int>()));
        for (const ReadRecord &each : back.records)
            QVERIFY2(each.remarks.isEmpty(), qPrintable(each.record.id));
    }

    void equalPeopleGiveEqualBytes() { QCOMPARE(written(foundingPeople()), written(foundingPeople())); }

    void textsOfAnyKindComeBack()
    {
        PeopleRows rows = foundingPeople({ u"abakumova-nadezhda-1930"_s });
        rows.people = [people = rows.people](const PeopleRows::Visitor &visit) {
            return people([&](PersonRecords person) {
                person.person.locator = u"p. 7"_s;
                QStringList &values = person.person.record.values;
                values[fieldIndex(Table::People, u"note")] = u"@first a@b\n\n@second\u0007"_s;
                values[fieldIndex(Table::People, u"born")] = u"193X"_s;
                values[fieldIndex(Table::People, u"died")] = u"1998?"_s;
                return visit(person);
            });
        };
        const QByteArray file = written(rows);
        QVERIFY(file.contains("2 DATE\n3 PHRASE 193X\n"));
        GedcomReader reader(deviceWith(file), u"a.ged"_s, {}, foundingTerms());
        const ReadAll back = readAll(reader);
        QVERIFY(back.problems.isEmpty());
        const ReadRecord person = back.of(Table::People).first();
        QCOMPARE(person.record.value(u"note"), u"@first a@b\n\n@second"_s);
        QCOMPARE(person.record.value(u"born"), u"193X"_s);
        QCOMPARE(person.record.value(u"died"), u"1998?"_s);
        QCOMPARE(person.locator, u"p. 7"_s);
    }

    void stopsWhereAskedTo()
    {
        PeopleRows rows = foundingPeople();
        rows.people = [](const PeopleRows::Visitor &) -> Result<void> { return failure(Error::Kind::Cancelled); };
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(writeGedcom(buffer, rows, someOrigin()).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TstGedcomWriter)
#include "tst_gedcomwriter.moc"
