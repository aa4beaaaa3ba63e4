// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomlines.h"

#include "exchange/ansel.h"
#include "peoplefixture.h"

#include <QStringEncoder>
#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

namespace {

/// Gives the same line for ever, as a file of many gigabytes without a line end does.
class EndlessLine final : public QIODevice
{
public:
    explicit EndlessLine(qint64 size)
        : m_size(size)
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = qMin(most, m_size - pos());
        std::memset(data, 'x', size_t(qMax<qint64>(count, 0)));
        if (pos() == 0 && count > 7)
            std::memcpy(data, "1 NOTE ", 7);
        return qMax<qint64>(count, 0);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
};

} // namespace

class TstGedcomLines : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("name");
        const QString text = u"0 HEAD\n1 CHAR %1\n0 @I1@ INDI\n1 NAME Алексей /Стаханов/\n1 NOTE Шахтёр, его имя носит "
                             u"движение, и город помнит его до сих пор\n"_s;
        const QString name = u"Алексей /Стаханов/"_s;
        const auto in = [&](const char *encoding, const QString &declared) {
            return QStringEncoder(encoding)(text.arg(declared)).operator QByteArray();
        };
        QTest::newRow("UTF-8") << in("UTF-8", u"UTF-8"_s) << QByteArray("UTF-8") << name;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + in("UTF-8", u"UTF-8"_s)) << QByteArray("UTF-8")
                                         << name;
        QTest::newRow("UTF-8 declared as ANSI") << in("UTF-8", u"ANSI"_s) << QByteArray("UTF-8") << name;
        QTest::newRow("UTF-16LE with mark")
            << QByteArray("\xFF\xFE" + in("UTF-16LE", u"UNICODE"_s)) << QByteArray("UTF-16LE") << name;
        QTest::newRow("UTF-16BE with mark")
            << QByteArray("\xFE\xFF" + in("UTF-16BE", u"UNICODE"_s)) << QByteArray("UTF-16BE") << name;
        QTest::newRow("UTF-16LE without") << in("UTF-16LE", u"UNICODE"_s) << QByteArray("UTF-16LE") << name;
        for (const auto &[declared, row] : { std::pair("WINDOWS-1251", "CP1251 declared"), std::pair("ANSI", "ANSI"),
                 std::pair("UTF-8", "CP1251 declared as UTF-8"), std::pair("", "CP1251 undeclared") }) {
            QByteArray bytes;
            for (const QChar c : text.arg(QLatin1StringView(declared))) {
                const char16_t unit = c.unicode();
                bytes += unit == u'ё' ? char(0xB8) : unit >= 0x410 ? char(unit - 0x410 + 0xC0) : char(unit);
            }
            QTest::newRow(row) << bytes << QByteArray("windows-1251") << name;
        }
        QTest::newRow("ASCII") << QByteArray("0 HEAD\n1 CHAR ASCII\n1 NAME A /B/\n") << QByteArray("UTF-8")
                               << u"A /B/"_s;
        QTest::newRow("ANSEL") << QByteArray("0 HEAD\r1 CHAR ANSEL\r1 NAME Andr\xE2"
                                             "e /\xE8o\xF0"
                                             "c\xC7\xB1/\r")
                               << QByteArray("ANSEL") << u"André /öçßł/"_s;
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        QFETCH(QString, name);
        const auto device = deviceWith(bytes);
        GedcomLines lines(*device, u"a.ged"_s, {});
        QCOMPARE(lines.encoding(), encoding);
        QString found;
        while (const auto line = lines.next()) {
            QVERIFY(*line);
            if ((*line)->tag == "NAME"_L1)
                found = (*line)->value;
        }
        QCOMPARE(found, name);
    }

    void putsMarksBehindTheirLetters()
    {
        QCOMPARE(fromAnsel("\xE2"
                           "e\xE8u\xE4n"),
            u"éüñ"_s);
        QCOMPARE(fromAnsel("\xEB\xE5"
                           "i\xEC"
                           "a"),
            u"i\uFE20\u0304a\uFE21"_s.normalized(QString::NormalizationForm_C));
        QCOMPARE(fromAnsel("a\xE2"), u"á"_s); // a mark without a letter stays with what stands there
        QCOMPARE(fromAnsel("\xFF"), QString(QChar(QChar::ReplacementCharacter)));
    }

    void knowsALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts"); // level|xref|tag|value
        QTest::newRow("head") << u"0 HEAD"_s << u"0||HEAD|"_s;
        QTest::newRow("record") << u"0 @I1@ INDI"_s << u"0|I1|INDI|"_s;
        QTest::newRow("value") << u"1 NAME Ivan /Petrov/"_s << u"1||NAME|Ivan /Petrov/"_s;
        QTest::newRow("spaces before") << u"   2 DATE 1905"_s << u"2||DATE|1905"_s;
        QTest::newRow("tab") << u"1\tSEX\tM"_s << u"1||SEX|M"_s;
        QTest::newRow("small tag") << u"1 sex M"_s << u"1||SEX|M"_s;
        QTest::newRow("spaces of the text") << u"2 CONC  a "_s << u"2||CONC| a "_s;
        QTest::newRow("pointer") << u"1 FAMS @F1@"_s << u"1||FAMS|@F1@"_s;
        QTest::newRow("leading zero") << u"01 SEX M"_s << u"1||SEX|M"_s;
        QTest::newRow("no level") << u"NAME Ivan"_s << QString();
        QTest::newRow("negative") << u"-1 NAME"_s << QString();
        QTest::newRow("large level") << u"100 NAME"_s << QString();
        QTest::newRow("no tag") << u"1 "_s << QString();
        QTest::newRow("open xref") << u"0 @I1 INDI"_s << QString();
    }
    void knowsALine()
    {
        QFETCH(QString, text);
        QFETCH(QString, parts);
        const auto line = parsedGedcomLine(text);
        const QString found = line
            ? QStringList { QString::number(line->level), line->xref, line->tag, line->value }.join(u'|')
            : QString();
        QCOMPARE(found, parts);
    }

    void countsLinesOverEveryLineEnd()
    {
        const auto device = deviceWith("0 HEAD\r\n1 A 1\n\n1 B 2\r1 C 3");
        GedcomLines lines(*device, u"a.ged"_s, {});
        QList<qint64> numbers;
        while (const auto line = lines.next())
            numbers.append((*line)->number);
        QCOMPARE(numbers, (QList<qint64> { 1, 2, 4, 5 }));
    }

    void boundsALineWithoutEnd()
    {
        EndlessLine device(qint64(64) << 20);
        GedcomLines lines(device, u"a.ged"_s, {});
        const auto line = lines.next();
        QVERIFY(line && !*line);
        QCOMPARE((*line).error().kind, Error::Kind::TooLarge);
        QVERIFY(!lines.next());
    }

    void goesOnBehindALongLine()
    {
        const auto device = deviceWith("0 HEAD\n1 NOTE " + QByteArray(3 << 20, 'x') + "\n1 SEX M\n");
        GedcomLines lines(*device, u"a.ged"_s, {});
        QVERIFY(*lines.next());
        QCOMPARE(lines.next()->error().where.line, 2);
        QCOMPARE(lines.next()->value().number, 3);
    }

    void dropsNulAndRefusesWhatIsNotInTheEncoding()
    {
        const auto device = deviceWith(QByteArray("0 HEAD\n1 NOTE a\0b\n1 NOTE \xFF\xFE\xFA\n1 SEX M\n", 37)
            + "0 @I1@ INDI\n1 NAME Шахтёр /Стаханов/\n1 NOTE Донбасс и ещё много слов по-русски, чтобы было видно\n");
        GedcomLines lines(*device, u"a.ged"_s, {});
        QVERIFY(*lines.next());
        QCOMPARE(lines.next()->value().value, u"ab"_s);
        QCOMPARE(lines.next()->error().kind, Error::Kind::NotInEncoding);
        QCOMPARE(lines.next()->value().tag, u"SEX"_s);
    }
};

QTEST_GUILESS_MAIN(TstGedcomLines)
#include "tst_gedcomlines.moc"
