// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textform.h"

#include "exchange/decodeddevice.h"
#include "exchange/tablereader.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

#include <unicode/unistr.h>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// As another program would write it.
QByteArray encoded(const QString &text, const char *encoding)
{
    const icu::UnicodeString unicode(text.utf16(), int32_t(text.size()));
    QByteArray bytes(text.size() * 4 + 4, '\0');
    bytes.truncate(unicode.extract(0, unicode.length(), bytes.data(), uint32_t(bytes.size()), encoding));
    return bytes;
}

const QString Russian = u"Фамилия;Имя;Должность\nСтаханов;Алексей;забойщик шахты «Центральная-Ирмино»\n"
                        "Ангелина;Прасковья;бригадир тракторной бригады\n"_s;

} // namespace

class TstTextForm : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsTheEncodingOfRussianTexts_data();
    void findsTheEncodingOfRussianTexts();
    void findsTheEncodingOfOtherTexts();
    void damagedUtf8StaysUtf8();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void knowsEncodingsByOtherNames();
    void decodesWhereverTheBytesAreCut();
    void whatIsNoTextInTheEncodingIsSaidWithItsPlace();
    void readsATableInAnotherForm();
};

void TstTextForm::findsTheEncodingOfRussianTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *encoding : { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1251", "KOI8-R",
             "IBM866", "x-mac-cyrillic", "ISO-8859-5" }) {
        const QByteArray name(encoding);
        QString text = Russian;
        if (name == "KOI8-R" || name == "IBM866" || name == "ISO-8859-5") // have no such quotation marks
            text.remove(u'«').remove(u'»');
        QTest::newRow(encoding) << text;
        QTest::newRow(QByteArray(name + ", capitals").constData()) << text.toUpper();
        QTest::newRow(QByteArray(name + ", one word").constData()) << u"Стаханов"_s;
    }
}

void TstTextForm::findsTheEncodingOfRussianTexts()
{
    QFETCH(QString, text);
    const QByteArray encoding = QByteArray(QTest::currentDataTag()).split(',').constFirst();
    const QByteArray bytes = encoded(text, encoding.constData());
    QCOMPARE(decoded(bytes, encoding), text);
    const QByteArray found = guessEncoding(bytes);
    QCOMPARE(decoded(bytes, found), text);
}

void TstTextForm::findsTheEncodingOfOtherTexts()
{
    QCOMPARE(guessEncoding("plain words\n"), "UTF-8"_ba);
    QCOMPARE(guessEncoding({}), "UTF-8"_ba);
    QCOMPARE(guessEncoding(encoded(u"café, Zürich, Stachanow"_s, "windows-1252")), "windows-1252"_ba);
    const QString ukrainian = u"Стаханов Олексій Григорович, вибійник шахти «Центральна-Ірміне»"_s;
    QCOMPARE(guessEncoding(encoded(ukrainian, "windows-1251")), "windows-1251"_ba);
    QCOMPARE(guessEncoding("\xEF\xBB\xBF" + u"ключ"_s.toUtf8()), "UTF-8"_ba);
    QCOMPARE(guessEncoding("\xFF\xFE" + encoded(u"а"_s, "UTF-16LE")), "UTF-16LE"_ba);
    QCOMPARE(guessEncoding(u"ключ"_s.toUtf8().chopped(1)), "UTF-8"_ba); // the beginning may end within a character
}

/// A stray byte is damage, and to be reported where it stands. To read all as another encoding would spoil every name.
void TstTextForm::damagedUtf8StaysUtf8()
{
    QByteArray bytes = Russian.toUtf8();
    bytes[30] = '\xE9';
    QCOMPARE(guessEncoding(bytes), "UTF-8"_ba);
}

void TstTextForm::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << "a,b,c\n1,2,3\n"_ba << ',';
    QTest::newRow("semicolon") << "a;b;c\n1,5;2,7;3\n4;5,1;6\n"_ba << ';';
    QTest::newRow("tab") << "a\tb\n1, 2\t3\n"_ba << '\t';
    QTest::newRow("bar") << "a|b\n1|2\n"_ba << '|';
    QTest::newRow("lists within quotes") << "a,b\n\"x;y;z\",2\n\"x;y;z\",3\n"_ba << ',';
    QTest::newRow("one column") << "name\nStakhanov\n"_ba << ',';
    QTest::newRow("one line") << "a;b;c"_ba << ';';
    QTest::newRow("nothing") << QByteArray() << ',';
    QTest::newRow("list in the last column") << "a,b,c\n1,2,x;y\n1,2,x;y;z\n1,2,x\n"_ba << ',';
}

void TstTextForm::findsTheDelimiter()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QCOMPARE(guessDelimiter(text), delimiter);
}

void TstTextForm::knowsEncodingsByOtherNames()
{
    QCOMPARE(encodingNamed("cp1251"), "windows-1251"_ba);
    QCOMPARE(encodingNamed("WINDOWS-1251"), "windows-1251"_ba);
    QCOMPARE(encodingNamed("cp866"), "IBM866"_ba);
    QCOMPARE(encodingNamed("koi8-r"), "KOI8-R"_ba);
    QCOMPARE(encodingNamed("utf8"), "UTF-8"_ba);
    QCOMPARE(encodingNamed("klingon"), QByteArray());
}

void TstTextForm::decodesWhereverTheBytesAreCut()
{
    QString text;
    while (text.size() < 70'000)
        text += u"ключ\U0001F600"_s + QString::number(text.size());
    for (const char *encoding : { "UTF-16LE", "UTF-16BE", "UTF-32LE" }) {
        QBuffer buffer;
        buffer.setData(encoded(text, encoding));
        buffer.open(QIODevice::ReadOnly);
        DecodedDevice device(buffer, encoding);
        QCOMPARE(QString::fromUtf8(device.readAll()), text);
    }
}

void TstTextForm::whatIsNoTextInTheEncodingIsSaidWithItsPlace()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData("id,kind,title\na-news,news,one\nb-news,news,t\x98wo\nc-news,news,three\n"); // free in Windows-1251
    buffer->open(QIODevice::ReadOnly);
    const auto reader = TableReader::open(std::move(buffer), u"sources.csv"_s, {}, { "windows-1251", ',' });
    QVERIFY(reader);
    QVERIFY((*reader)->next()->has_value());
    const auto refused = (*reader)->next();
    QCOMPARE(refused->error().kind, Error::Kind::NotInEncoding);
    QCOMPARE(refused->error().where, (Place { u"sources.csv"_s, 3, 13, u"title"_s }));
    QVERIFY((*reader)->next()->has_value());
    QVERIFY(!(*reader)->next());
}

void TstTextForm::readsATableInAnotherForm()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(encoded(u"id;kind;title\na-news;news;Герои труда\n"_s, "windows-1251"));
    buffer->open(QIODevice::ReadOnly);
    const TextForm form = guessTextForm(*buffer);
    QCOMPARE(form, (TextForm { "windows-1251", ';' }));
    const auto reader = TableReader::open(std::move(buffer), u"sources.csv"_s, {}, form);
    QVERIFY(reader);
    QCOMPARE((*reader)->next()->value().record.value(u"title"), u"Герои труда"_s);
}

QTEST_GUILESS_MAIN(TstTextForm)
#include "tst_textform.moc"
