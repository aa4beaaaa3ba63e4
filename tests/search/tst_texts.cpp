// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/texts.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Texts that are kept by what differs between them read as what they were.
class TstTexts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readAsTheyWere_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("none") << QStringList();
        QTest::newRow("empty") << QStringList { {}, {}, {} };
        QTest::newRow("the same") << QStringList { u"abc"_s, u"abc"_s, u"abc"_s };
        QTest::newRow("one within the other") << QStringList { u"aaaa"_s, u"aa"_s, u"aaaaaaa"_s, u"a"_s, {}, u"aaa"_s };
        QTest::newRow("beginning and end") << QStringList { u"ab--hero--1"_s, u"abc--hero--1"_s, u"b--hero--2"_s };
        QTest::newRow("letters of several bytes") << QStringList { u"Иванов"_s, u"Иванова"_s, u"Ёлкин"_s, u"𐍈"_s };
        QTest::newRow("long") << QStringList { QString(300, u'x'), QString(70000, u'x') + u"y"_s, u"x"_s };
        for (quint32 seed = 0; seed < 20; ++seed)
            QTest::addRow("random %u", seed) << random(seed);
    }
    void readAsTheyWere()
    {
        QFETCH(QStringList, texts);
        const Texts kept = textsOf(texts);
        const auto again = Texts::fromParts(kept.size(), kept.bytes(), kept.blocks());
        QVERIFY(again);
        for (const Texts &read : { kept, *again }) {
            QCOMPARE(read.size(), size_t(texts.size()));
            Texts::Reading reading(read);
            for (qsizetype i = 0; i < texts.size(); ++i) {
                QCOMPARE(read[size_t(i)], texts.at(i));
                QCOMPARE(reading.next(), texts.at(i).toUtf8());
            }
        }
        for (qsizetype first = 0; first < texts.size(); ++first)
            QCOMPARE(Texts::Reading(kept, size_t(first)).next(), texts.at(first).toUtf8());
    }

    void areFoundInOrder()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            QStringList texts = random(seed);
            texts.removeDuplicates();
            std::sort(texts.begin(), texts.end(),
                [](const QString &a, const QString &b) { return isLess(a.toUtf8(), b.toUtf8()); });
            const Texts kept = textsOf(texts);
            for (const QString &wanted : random(seed + 100) + texts) {
                const QByteArray utf8 = wanted.toUtf8();
                qsizetype first = 0;
                while (first < texts.size() && isLess(texts.at(first).toUtf8(), utf8))
                    ++first;
                QCOMPARE(kept.lowerBound(utf8), quint32(first));
                while (first < texts.size() && texts.at(first).startsWith(wanted))
                    ++first;
                QCOMPARE(kept.endOfBeginning(utf8), quint32(first));
            }
        }
    }

    void likeTextsTakeLittle()
    {
        Texts texts;
        size_t plain = 0;
        for (int i = 0; i < 16000; ++i) {
            const QByteArray id
                = "ivanov-ivan-1910-" + QByteArray::number(100000 + i) + "--hero-of-socialist-labour--1";
            plain += size_t(id.size());
            texts.append(id);
        }
        QVERIFY(texts.bytes().size() * 5 < plain);
    }

    void forgedBytesDoNoHarm()
    {
        QRandomGenerator generator(1);
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Texts kept = textsOf(random(seed));
            std::vector<char> bytes = kept.bytes();
            std::vector<quint32> blocks = kept.blocks();
            bytes[size_t(generator.bounded(int(bytes.size())))] = char(generator.bounded(256));
            blocks[size_t(generator.bounded(int(blocks.size())))] = quint32(generator.bounded(int(bytes.size()) + 2));
            if (const auto forged = Texts::fromParts(kept.size(), bytes, blocks)) {
                Texts::Reading reading(*forged);
                for (size_t i = 0; i < forged->size(); ++i) {
                    (void)(*forged)[i];
                    (void)reading.next();
                }
                (void)forged->lowerBound("m");
            }
        }
    }

    void partsThatCannotBeTexts()
    {
        const Texts kept = textsOf({ u"a"_s, u"b"_s });
        QVERIFY(!Texts::fromParts(3, {}, {}));
        QVERIFY(!Texts::fromParts(kept.size() + 16, kept.bytes(), kept.blocks()));
        QVERIFY(!Texts::fromParts(kept.size(), kept.bytes(), { quint32(kept.bytes().size()) }));
        QVERIFY(!Texts::fromParts(kept.size(), kept.bytes(), {}));
    }

private:
    static Texts textsOf(const QStringList &list)
    {
        Texts texts;
        for (const QString &text : list)
            texts.append(text.toUtf8());
        texts.shrinkToFit();
        return texts;
    }

    /// Made of few pieces, so that much of them is alike.
    static QStringList random(quint32 seed)
    {
        static const QStringList pieces { u"а"_s, u"иван"_s, u"-"_s, u"ов"_s, u"b"_s, u"hero"_s, u"𐍈"_s };
        QRandomGenerator generator(seed);
        QStringList texts;
        for (int i = 0; i < 70; ++i) {
            QString text;
            for (int piece = generator.bounded(6); piece > 0; --piece)
                text += pieces.at(generator.bounded(int(pieces.size())));
            texts.append(text);
        }
        return texts;
    }
};

QTEST_GUILESS_MAIN(TstTexts)
#include "tst_texts.moc"
