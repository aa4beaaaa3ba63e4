// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/linebreak.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

// One unit a character, half a unit a character of a note number.
struct FixedPitch
{
    Advances text { [](char32_t c) { return QChar::isMark(c) ? 0.0 : 1.0; } };
    Advances notes { [](char32_t) { return 0.5; } };
    LineMeasure measure() { return { text, notes }; }
};

QStringList broken(const NotedText &text, double width)
{
    FixedPitch pitch;
    std::vector<TextLine> lines;
    breakLines(text, pitch.measure(), width, lines);
    QStringList result;
    for (const TextLine &line : lines) {
        QString shown = text.text.sliced(line.from, line.length);
        if (line.hyphen)
            shown += u'-';
        if (line.noteCount > 0)
            shown += u'^' + noteNumbers(text.notes, line.firstNote, line.noteCount);
        result.append(shown);
    }
    return result;
}

} // namespace

class TstLineBreak : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void lines_data();
    void lines();
    void notes_data();
    void notes();
    void words_data();
    void words();
    void nothingIsLost_data();
    void nothingIsLost();
    void measures();
};

void TstLineBreak::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("empty: one empty line") << u""_s << 5.0 << QStringList { u""_s };
    QTest::newRow("fits to the last unit") << u"Галина"_s << 6.0 << QStringList { u"Галина"_s };
    QTest::newRow("at spaces") << u"tractor driver of a team"_s << 10.0
                               << QStringList { u"tractor"_s, u"driver of"_s, u"a team"_s };
    QTest::newRow("a space at the end of a full line")
        << u"field team leader"_s << 5.0 << QStringList { u"field"_s, u"team"_s, u"lea-"_s, u"der"_s };
    QTest::newRow("never at a no-break space")
        << u"до 22\u00A0июня"_s << 8.0 << QStringList { u"до"_s, u"22\u00A0июня"_s };
    QTest::newRow("initials stay with their name")
        << u"director A. I. Ivanov"_s << 14.0 << QStringList { u"director"_s, u"A. I. Ivanov"_s };
    QTest::newRow("so does a number with its sign, a day with its month, a year with its word")
        << u"Указ № 5 от 12 мая 1948 г."_s << 7.0 << QStringList { u"Указ"_s, u"№ 5 от"_s, u"12 мая"_s, u"1948 г."_s };
    QTest::newRow("a dash never begins a line")
        << u"Минск — город"_s << 7.0 << QStringList { u"Минск —"_s, u"город"_s };
    QTest::newRow("where nothing else fits, they are parted")
        << u"12 сентября"_s << 8.0 << QStringList { u"12"_s, u"сентября"_s };
    QTest::newRow("at a hyphen in a word")
        << u"Ново-Александровск"_s << 14.0 << QStringList { u"Ново-"_s, u"Александровск"_s };
    QTest::newRow("not within a range of years") << u"in 1921-1927"_s << 9.0 << QStringList { u"in"_s, u"1921-1927"_s };
    QTest::newRow("at a slash between letters")
        << u"kolkhoz/sovkhoz"_s << 9.0 << QStringList { u"kolkhoz/"_s, u"sovkhoz"_s };
    QTest::newRow("line feeds stay") << u"one\ntwo\n"_s << 9.0 << QStringList { u"one"_s, u"two"_s, u""_s };
    QTest::newRow("a long word between syllables")
        << u"Достопримечательность"_s << 12.0 << QStringList { u"Достопримеча-"_s.remove(10, 2), u"чательность"_s };
    QTest::newRow("an address after its punctuation")
        << u"https://wiki-org.ru/index"_s << 14.0 << QStringList { u"https://wiki-"_s, u"org.ru/index"_s };
    QTest::newRow("figures without any place to break")
        << u"123456789"_s << 4.0 << QStringList { u"1234"_s, u"5678"_s, u"9"_s };
    QTest::newRow("a mark stays with its letter")
        << u"ке\u0301мке\u0301м"_s << 4.0 << QStringList { u"ке\u0301м-"_s, u"ке\u0301м"_s };
}

void TstLineBreak::lines()
{
    QFETCH(const QString, text);
    QFETCH(const double, width);
    QTEST(broken({ text }, width), "expected");
}

void TstLineBreak::notes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("notes");
    QTest::addColumn<double>("width");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("on the line") << u"born 1906"_s << QList<int> { 0, 11 } << 20.0
                                 << QStringList { u"born 1906^ 1, 12"_s };
    QTest::newRow("the last word goes with its notes")
        << u"born 1906"_s << QList<int> { 0, 11 } << 9.5 << QStringList { u"born"_s, u"1906^ 1, 12"_s };
    QTest::newRow("many notes go on below")
        << u"born"_s << QList<int> { 0, 2, 4, 6 } << 6.5 << QStringList { u"born^ 1, 3"_s, u"^ 5, 7"_s };
    QTest::newRow("a run of notes is a range") << u"born"_s << QList<int> { 0, 1, 2, 6, 7, 9, 10, 11, 12 } << 60.0
                                               << QStringList { u"born^ 1–3, 7, 8, 10–13"_s };
    QTest::newRow("no text, only notes") << u""_s << QList<int> { 4 } << 9.0 << QStringList { u"^ 5"_s };
}

void TstLineBreak::notes()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, notes);
    QFETCH(const double, width);
    QTEST(broken({ text, notes }, width), "expected");
}

void TstLineBreak::words_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("expected");

    QTest::newRow("no consonant is torn from its vowel") << u"колхозница"_s << 7 << 6;
    QTest::newRow("the soft sign stays") << u"письмоносец"_s << 3 << 2;
    QTest::newRow("two letters at least before") << u"область"_s << 1 << 0;
    QTest::newRow("two letters at least after") << u"станция"_s << 6 << 4;
    QTest::newRow("no vowel, no syllable") << u"ВЦСПС"_s << 4 << 0;
    QTest::newRow("Latin letters") << u"Burkatskaya"_s << 6 << 6;
    QTest::newRow("figures have none") << u"1234567890"_s << 5 << 0;
}

void TstLineBreak::words()
{
    QFETCH(const QString, word);
    QFETCH(const int, limit);
    QTEST(int(wordBreak(word, limit)), "expected");
}

void TstLineBreak::nothingIsLost_data()
{
    QTest::addColumn<double>("width");
    for (int width = 1; width <= 60; ++width)
        QTest::addRow("width %d", width) << double(width);
}

void TstLineBreak::nothingIsLost()
{
    QFETCH(const double, width);
    const QString text
        = u"Стаханов  Алексей Григорьевич, «Центральная-Ирмино» (1906–1977), https://ru.example/a/b?c=d 𐐷𐐷𐐷 e\u0301e\u0301"_s;
    FixedPitch pitch;
    std::vector<TextLine> lines;
    breakLines({ text }, pitch.measure(), width, lines);
    QString joined;
    for (const TextLine &line : lines) {
        const QString part = text.sliced(line.from, line.length);
        QVERIFY(part.isEmpty() || !part.front().isLowSurrogate());
        QVERIFY2(width < 2 || line.width <= width + 0.01, qPrintable(part));
        joined += part;
    }
    QCOMPARE(joined.remove(u' '), QString(text).remove(u' '));
}

void TstLineBreak::measures()
{
    FixedPitch pitch;
    QCOMPARE(widthOnOneLine({ u"born 1906"_s, { 0, 1 } }, pitch.measure()), 9 + 2.5);
    QCOMPARE(widthOnOneLine({ u"a\nlonger\nb"_s }, pitch.measure()), 6.0);
    QCOMPARE(longestWord({ u"Ново-Александровск city"_s }, pitch.measure()), 13.0);
    QCOMPARE(longestWord({ u"a place"_s, { 9 } }, pitch.measure()), 6.5);
}

QTEST_GUILESS_MAIN(TstLineBreak)
#include "tst_linebreak.moc"
