// SPDX-License-Identifier: GPL-3.0-or-later
#include "grammar.h"
#include "search/query.h"

#include <QFile>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// What the manual says of the query line holds: its grammar makes nothing but queries, names every field, and every
/// query in its tables is one. In both languages.
class TstManualGrammar : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void grammarMakesQueries_data() { chapters(); }
    void grammarMakesQueries()
    {
        QFETCH(QString, chapter);
        QFETCH(QStringList, names);
        tests::Grammar grammar = grammarOf(chapter, names);
        QCOMPARE(grammar.unexplainedNames(), QStringList());
        int queries = 0;
        for (int i = 0; i < 4000; ++i) {
            const QString text = grammar.text(names.front());
            const auto query = parseQuery(text);
            // Of what the chapter says beside the rules: a directive stands once, and not alone beside an OR.
            if (!query
                && (query.error().kind == QueryError::Kind::DirectiveTwice
                    || query.error().kind == QueryError::Kind::NothingBesideOr))
                continue;
            QVERIFY2(query, qPrintable(text));
            const auto again = parseQuery(format(*query));
            QVERIFY2(again && *again == *query, qPrintable(text));
            ++queries;
        }
        QVERIFY(queries > 2000);
    }

    void grammarNamesEveryField_data() { chapters(); }
    void grammarNamesEveryField()
    {
        QFETCH(QString, chapter);
        QFETCH(QStringList, names);
        const tests::Grammar grammar = grammarOf(chapter, names);
        QStringList fields { u"conflict"_s, u"asof"_s };
        for (const QString &name : names.mid(1, 3))
            fields += grammar.terminals(name);
        for (const QString &field : fields)
            QVERIFY2(fieldByName(field), qPrintable(field));
        for (int field = 0; field < int(Field::FieldCount); ++field)
            QVERIFY2(fields.contains(fieldName(Field(field))), qPrintable(QString(fieldName(Field(field)))));
        for (const QString &field : grammar.terminals(names.at(1)))
            QCOMPARE(fieldNature(*fieldByName(field)), FieldNature::Date);
        for (const QString &field : grammar.terminals(names.at(2)))
            QCOMPARE(fieldNature(*fieldByName(field)), FieldNature::Number);
    }

    void examplesAreQueries_data() { chapters(); }
    void examplesAreQueries()
    {
        QFETCH(QString, chapter);
        const QStringList examples = examplesOf(chapter);
        QVERIFY(examples.size() > 40);
        for (const QString &example : examples)
            QVERIFY2(parseQuery(example), qPrintable(example));
        QCOMPARE(examples.size(), examplesOf(u"search.md"_s).size());
    }

private:
    static void chapters()
    {
        QTest::addColumn<QString>("chapter");
        QTest::addColumn<QStringList>("names"); // the first rule, those of the fields, and what is explained in words
        QTest::newRow("English") << u"search.md"_s
                                 << QStringList { u"query"_s, u"date field"_s, u"number field"_s, u"text field"_s,
                                        u"word"_s, u"bare text"_s, u"bare value"_s, u"date"_s, u"later date"_s,
                                        u"number"_s, u"larger number"_s, u"character"_s };
        QTest::newRow("Russian") << u"ru/search.md"_s
                                 << QStringList { u"запрос"_s, u"поле даты"_s, u"поле числа"_s, u"поле текста"_s,
                                        u"слово"_s, u"голый текст"_s, u"голое значение"_s, u"дата"_s, u"поздняя дата"_s,
                                        u"число"_s, u"большее число"_s, u"буква"_s };
    }

    static QString textOf(const QString &chapter)
    {
        QFile file(QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/manual/"_s + chapter);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// The two blocks of code of the chapter: what white space separates, and what none does.
    static tests::Grammar grammarOf(const QString &chapter, const QStringList &names)
    {
        tests::Grammar grammar(1921);
        const QStringList blocks = textOf(chapter).split(u"```"_s);
        grammar.add(blocks.value(1), u" "_s);
        grammar.add(blocks.value(3), {});
        const QList<QStringList> samples {
            { u"стаханов"_s, u"Stakhanov"_s, u"O'Connor"_s, u"a,b"_s, u"12:30"_s, u"unknown"_s, u"machine-building"_s,
                u"or"_s },
            { u"Стаханов"_s, u"unknown"_s, u"-a"_s, u"a..b"_s, u"x:y"_s },
            { u"female"_s, u"Moscow"_s, u"-x"_s, u"http://warheroes.ru"_s },
            { u"1906"_s, u"1948-03-13"_s, u"1906?"_s, u"194X"_s, u"1941/1945"_s },
            { u"1952"_s, u"1953-12-31"_s, u"1960~"_s },
            { u"0"_s, u"2"_s, u"37"_s },
            { u"37"_s, u"1000"_s },
            { u"a"_s, u" b "_s, u"ё("_s, u"OR"_s, u"x:"_s },
        };
        for (qsizetype i = 0; i < samples.size(); ++i)
            grammar.addSamples(names.value(4 + i), samples.at(i));
        return grammar;
    }

    /// The queries in the first column of the tables.
    static QStringList examplesOf(const QString &chapter)
    {
        QStringList examples;
        static const QRegularExpression cell(u"^\\| (`[^|]*) \\|"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression code(u"`([^`]+)`"_s);
        for (const QRegularExpressionMatch &row : cell.globalMatch(textOf(chapter))) {
            for (const QRegularExpressionMatch &example : code.globalMatch(row.captured(1)))
                examples.append(example.captured(1));
        }
        return examples;
    }
};

QTEST_GUILESS_MAIN(TstManualGrammar)
#include "tst_manualgrammar.moc"
