// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/editdistance.h"
#include "names/nameindex.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace phalera;
using namespace Qt::StringLiterals;
using Kind = NameMatch::Kind;

class TstNameIndex : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void candidatesByKind()
    {
        const NameIndex index(u"Стаханов Стаханова Хрущёв Захаров Сахаров Stakhanov А"_s.split(u' '));
        QCOMPARE(kindOf(index, u"стаханов"_s, u"Стаханов"_s), Kind::Exact);
        QCOMPARE(kindOf(index, u"стаханов"_s, u"Stakhanov"_s), Kind::Romanized);
        QCOMPARE(kindOf(index, u"стаханов"_s, u"Стаханова"_s), Kind::EditDistance1);
        QCOMPARE(kindOf(index, u"хрущев"_s, u"Хрущёв"_s), Kind::Folded);
        QCOMPARE(kindOf(index, u"Zakharov"_s, u"Захаров"_s), Kind::Romanized);
        QCOMPARE(kindOf(index, u"Zakharov"_s, u"Сахаров"_s), Kind::EditDistance1);
        QCOMPARE(kindOf(index, u"S."_s, u"Сахаров"_s), Kind::Initials);
        QCOMPARE(kindOf(index, u"Алексей"_s, u"А"_s), Kind::Initials);
        QCOMPARE(kindOf(index, u"Петров"_s, u"Стаханов"_s), std::nullopt);
    }

    void nearHitsOnlyWhereAsked()
    {
        const NameIndex index({ u"Захаров"_s, u"Сахаров"_s });
        const NameWord query = nameWords(u"Zakharov").front();
        const auto same = index.candidates(query, NameIndex::Reach::SameName);
        QCOMPARE(same.size(), size_t(1));
        QCOMPARE(same.front().kind, Kind::Romanized);
        QCOMPARE(index.candidates(query, NameIndex::Reach::Near).size(), size_t(2));
        QCOMPARE(index.candidates(query, NameIndex::Reach::Near).front().kind, Kind::Romanized);
    }

    void whileTyping()
    {
        const NameIndex index(u"Шестаков Шевцов Стаханов Shevtsov"_s.split(u' '));
        QCOMPARE(index.beginningWith(nameWords(u"Ше").front()), (std::vector<quint32> { 0, 1, 3 }));
        QCOMPARE(index.beginningWith(nameWords(u"Shes").front()), (std::vector<quint32> { 0 }));
        QVERIFY(index.beginningWith(nameWords(u"Щу").front()).empty());
    }

    void partsMakeTheSameIndex()
    {
        const NameIndex index(u"Стаханов Ал. Хрущёв Stakhanov А"_s.split(u' '));
        const auto again = NameIndex::fromParts(index.parts());
        QVERIFY(again);
        QCOMPARE(again->size(), 5U);
        for (quint32 number = 0; number < index.size(); ++number)
            QCOMPARE(again->word(number), index.word(number));
        QCOMPARE(kindOf(*again, u"стаханов"_s, u"Stakhanov"_s), Kind::Romanized);
        QCOMPARE(kindOf(*again, u"Алексей"_s, u"Ал."_s), Kind::Initials);
        QVERIFY(NameIndex::fromParts(NameIndex().parts()));
    }

    void otherPartsMakeNone()
    {
        const NameIndex index(u"Стаханов Хрущёв"_s.split(u' '));
        NameIndex::Parts parts = index.parts();
        parts.ends.back() = 3;
        QVERIFY(!NameIndex::fromParts(parts));
        const KeyTrie &trie = index.parts().folded;
        QVERIFY(KeyTrie::fromParts(trie.nodes(), trie.values(), 2));
        QVERIFY(!KeyTrie::fromParts(trie.nodes(), trie.values(), 1));
        for (size_t node = 0; node < trie.nodes().size(); ++node) {
            std::vector<KeyTrie::Node> nodes = trie.nodes();
            if (node + 1 < nodes.size()) {
                ++nodes[node].end;
                QVERIFY(!KeyTrie::fromParts(nodes, trie.values(), 2));
                nodes = trie.nodes();
                nodes[node].depth += 2;
                QVERIFY(!KeyTrie::fromParts(nodes, trie.values(), 2));
            }
            nodes = trie.nodes();
            nodes[node].firstValue += 3;
            QVERIFY(!KeyTrie::fromParts(nodes, trie.values(), 2));
        }
    }

    void emptyIndex()
    {
        const NameWord query = nameWords(u"Иванов").front();
        QVERIFY(NameIndex().candidates(query, NameIndex::Reach::Near).empty());
        QVERIFY(NameIndex(QStringList()).candidates(query, NameIndex::Reach::Near).empty());
        QVERIFY(NameIndex().beginningWith(query).empty());
    }

    /// The tree finds what comparing with each key finds.
    void treeEqualsComparing()
    {
        QRandomGenerator random(7);
        QStringList words;
        std::vector<KeyTrie::Entry> entries;
        for (quint32 i = 0; i < 3000; ++i) {
            words.append(randomWord(random, u"абвк", 1, 9));
            entries.push_back({ words.back(), i });
        }
        const KeyTrie trie(entries);
        for (int question = 0; question < 200; ++question) {
            const QString key = randomWord(random, u"абвк", 1, 9);
            for (const int distance : { 1, 2 }) {
                QMap<quint32, int> expected;
                for (quint32 i = 0; i < quint32(words.size()); ++i) {
                    if (const int errors = editDistance(key, words[i], distance); errors <= distance)
                        expected.insert(i, errors);
                }
                QMap<quint32, int> actual;
                for (const KeyTrie::Hit &hit : trie.within(key, distance))
                    actual.insert(hit.value, hit.distance);
                QCOMPARE(actual, expected);
            }
            QSet<quint32> beginning;
            for (quint32 i = 0; i < quint32(words.size()); ++i) {
                if (words[i].startsWith(key))
                    beginning.insert(i);
            }
            const auto found = trie.beginningWith(key);
            QCOMPARE(QSet<quint32>(found.begin(), found.end()), beginning);
            QCOMPARE(qsizetype(trie.exactly(key).size()), words.count(key));
        }
    }

    /// Printed, not asserted: how long a word takes among fifty thousand.
    void timeAtScale()
    {
        QRandomGenerator random(11);
        QSet<QString> distinct;
        while (distinct.size() < 50000)
            distinct.insert(syllables(random) + u"ов"_s);
        QStringList words(distinct.begin(), distinct.end());
        words.sort(); // the order of a set is another one in each run
        QElapsedTimer timer;
        timer.start();
        const NameIndex index(words);
        qInfo("built over %lld words in %lld ms", qlonglong(words.size()), timer.elapsed());
        for (const auto &[reach, what] :
            { std::pair(NameIndex::Reach::SameName, "same name"), std::pair(NameIndex::Reach::Near, "near") }) {
            QList<double> milliseconds;
            for (int i = 0; i < 400; ++i) {
                const QString name = words.at(random.bounded(words.size()));
                const auto system = RomanizationSystems.at(size_t(i) % 10);
                const NameWord query = nameWords(i % 3 == 0 ? name : romanized(name, system)).front();
                timer.start();
                const auto found = index.candidates(query, reach);
                milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
                QVERIFY2(std::any_of(found.begin(), found.end(),
                             [&](const auto &candidate) { return index.word(candidate.word) == name; }),
                    qPrintable(name + u" as "_s + query.exact));
            }
            std::sort(milliseconds.begin(), milliseconds.end());
            qInfo("%s: median %.3f ms, p99 %.3f ms", what, milliseconds.at(200), milliseconds.at(396));
        }
    }

private:
    static std::optional<Kind> kindOf(const NameIndex &index, const QString &query, const QString &word)
    {
        for (const auto &candidate : index.candidates(nameWords(query).front(), NameIndex::Reach::Near)) {
            if (index.word(candidate.word) == word)
                return candidate.kind;
        }
        return {};
    }

    static QString randomWord(QRandomGenerator &random, QStringView letters, int shortest, int longest)
    {
        QString word;
        for (int i = random.bounded(shortest, longest + 1); i > 0; --i)
            word += letters.at(random.bounded(letters.size()));
        return word;
    }

    static QString syllables(QRandomGenerator &random)
    {
        QString word;
        for (int i = random.bounded(2, 5); i > 0; --i)
            word += randomWord(random, u"бвгджзклмнпрстфхцчш", 1, 1) + randomWord(random, u"аеиоу", 1, 1);
        return word + randomWord(random, u"бгдклмнрст", 1, 1);
    }
};

QTEST_GUILESS_MAIN(TstNameIndex)
#include "tst_nameindex.moc"
