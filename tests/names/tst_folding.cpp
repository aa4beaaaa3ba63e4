// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/folding.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstFolding : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Cyrillic capitals") << u"СТАХАНОВ"_s << u"стаханов"_s;
        QTest::newRow("ё is е") << u"Хрущёв Ёлкин"_s << u"хрущев елкин"_s;
        QTest::newRow("ё as е and diaeresis") << u"Хруще\u0308в"_s << u"хрущев"_s;
        QTest::newRow("й stays") << u"Андрей"_s << u"андрей"_s;
        QTest::newRow("й as и and breve becomes й") << u"Андреи\u0306"_s << u"андрей"_s;
        QTest::newRow("ї and ґ stay") << u"Київ Ґонта"_s << u"київ ґонта"_s;
        QTest::newRow("stress mark") << u"Стаха\u0301нов"_s << u"стаханов"_s;
        QTest::newRow("stressed letter of its own") << u"ѐ Ѝ"_s << u"е и"_s;
        QTest::newRow("Ukrainian apostrophe, three ways")
            << u"В\u02BCячеслав В'ячеслав В\u2019ячеслав"_s << u"вячеслав вячеслав вячеслав"_s;
        QTest::newRow("primes of romanization") << u"Gor\u02B9kii ob\u02BAezd"_s << u"gorkii obezd"_s;
        QTest::newRow("Latin diacritics")
            << u"Šestakov Gailītė Łódź Ørsted Straße"_s << u"sestakov gailite lodz orsted strasse"_s;
        QTest::newRow("Turkish dotted capital") << u"İlham"_s << u"ilham"_s;
        QTest::newRow("ligature of ALA-LC") << u"I\u0361Uriĭ"_s << u"iurii"_s;
        QTest::newRow("hyphens are one") << u"Нью\u2011Йорк"_s << u"нью-йорк"_s;
        QTest::newRow("raised dot of BGN/PCGN") << u"Sovet·sk"_s << u"sovetsk"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
        QCOMPARE(folded(folded(text)), expected);
    }

    void splitsIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("punctuation") << u"Kirov, № 7 (Omsk)"_s << QStringList { u"kirov"_s, u"7"_s, u"omsk"_s };
        QTest::newRow("hyphen") << u"Санкт-Петербург"_s << QStringList { u"санкт"_s, u"петербург"_s };
        QTest::newRow("apostrophe keeps a word whole")
            << u"workers' О'Коннор"_s << QStringList { u"workers"_s, u"оконнор"_s };
        QTest::newRow("decimal") << u"116.8 t"_s << QStringList { u"116"_s, u"8"_s, u"t"_s };
        QTest::newRow("signs alone") << u" — + "_s << QStringList {};
        QTest::newRow("beyond the first plane") << u"𐐀𐐁 a"_s << QStringList { u"𐐨𐐩"_s, u"a"_s };
    }
    void splitsIntoWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(foldedWords(text), expected);
    }

    void keepsDiacriticsWhereAsked()
    {
        QCOMPARE(lowerCaseWords(u"Šestakov Łódź-2"), (QStringList { u"šestakov"_s, u"łódź"_s, u"2"_s }));
    }
};

QTEST_GUILESS_MAIN(TstFolding)
#include "tst_folding.moc"
