// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/folding.h"
#include "names/nameindex.h"
#include "records.h"
#include "search/answer.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

struct Spelling
{
    QString name;
    QString spelling;
    QString system;
};

/// Rows of a CSV file whose cells have no commas.
QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        QStringList cells = line.split(u',');
        for (QString &cell : cells) {
            if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
                cell = cell.sliced(1, cell.size() - 2).replace("\"\""_L1, "\""_L1);
        }
        rows.append(cells);
    }
    return rows;
}

struct Hit
{
    QString name;
    NameMatch::Kind kind;
};

/// People known by their Cyrillic names alone, found as one who types in the search line finds them.
class Engine
{
public:
    explicit Engine(const QStringList &names)
    {
        SnapshotBuilder builder;
        for (qsizetype person = 0; person < names.size(); ++person) {
            const qsizetype space = names[person].indexOf(u' ');
            builder.add(
                tests::record(Table::People,
                    { { u"id", QString(u"p" + QString::number(person)) }, { u"family_ru", names[person].left(space) },
                        { u"given_ru", space < 0 ? QString() : names[person].mid(space + 1) } }),
                false);
        }
        m_snapshot = builder.build();
    }

    /// The best first.
    QList<Hit> find(const QString &typed) const
    {
        auto query = parseQuery(typed);
        if (!query) { // a sign of the other layout is one of the query line's: who means it as a letter, quotes it
            query = Query();
            for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
                query->root.children.emplace_back();
                query->root.children.back().kind = QueryNode::Kind::Word;
                query->root.children.back().text = word;
            }
        }
        query->unit = Unit::People;
        const Answer found = answer(m_snapshot, *query);
        QList<Hit> hits;
        for (const phalera::Row row : ordered(found, {}, u"ru"_s))
            hits.append({ m_snapshot->text(RowTable::Conferrals, row, Field::Name), found.kinds.kindOf(row) });
        return hits;
    }

private:
    std::shared_ptr<const Snapshot> m_snapshot;
};

/// People known by their Cyrillic names alone, found through a NameIndex and ranked by nameMatch(), as a search does.
class Stock
{
public:
    explicit Stock(const QStringList &names)
        : m_names(names)
    {
        QHash<QString, quint32> numbers;
        QStringList distinct;
        for (qsizetype person = 0; person < names.size(); ++person) {
            m_people.push_back({ nameWords(names[person]) });
            for (const NameWord &word : m_people.back().front()) {
                if (!numbers.contains(word.exact)) {
                    numbers.insert(word.exact, quint32(distinct.size()));
                    distinct.append(word.exact);
                    m_peopleOfWord.emplace_back();
                }
                m_peopleOfWord[numbers.value(word.exact)].insert(person);
            }
        }
        m_index = NameIndex(distinct);
    }

    /// The best first.
    QList<Hit> find(const QString &typed) const
    {
        const NameQuery query(typed);
        QSet<qsizetype> people = peopleAnswering(query.words);
        if (!query.retyped.empty())
            people |= peopleAnswering(query.retyped);
        QList<std::pair<int, Hit>> scored;
        for (const qsizetype person : std::as_const(people)) {
            if (const auto match = nameMatch(query, m_people[size_t(person)]))
                scored.append({ match->score, { m_names[person], match->kind } });
        }
        std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second.name < b.second.name;
        });
        QList<Hit> hits;
        for (const auto &[score, hit] : std::as_const(scored))
            hits.append(hit);
        return hits;
    }

private:
    QSet<qsizetype> peopleAnswering(const std::vector<NameWord> &words) const
    {
        QHash<qsizetype, int> answered;
        for (const NameWord &word : words) {
            QSet<qsizetype> people;
            for (const NameIndex::Candidate &candidate : m_index.candidates(word, NameIndex::Reach::Near))
                people |= m_peopleOfWord[candidate.word];
            for (const qsizetype person : std::as_const(people))
                ++answered[person];
        }
        const int enough = int(words.size()) - (words.size() > 2 ? 1 : 0); // the patronymic may be missing
        QSet<qsizetype> people;
        for (auto person = answered.cbegin(); person != answered.cend(); ++person) {
            if (person.value() >= enough)
                people.insert(person.key());
        }
        return people;
    }

    QStringList m_names;
    std::vector<std::vector<std::vector<NameWord>>> m_people;
    std::vector<QSet<qsizetype>> m_peopleOfWord;
    NameIndex m_index;
};

/// How often the person meant is among the first ten, and how many of the sure hits are the person meant.
struct Measure
{
    int asked = 0;
    int found = 0;
    qsizetype sureHits = 0;
    qsizetype rightHits = 0;
    QStringList missed;

    template <typename People> void add(const People &people, const Spelling &row)
    {
        ++asked;
        const QList<Hit> hits = people.find(row.spelling);
        bool isFound = false;
        for (qsizetype i = 0; i < hits.size(); ++i) {
            const bool isRight = folded(hits[i].name) == folded(row.name);
            isFound = isFound || (isRight && i < 10);
            if (hits[i].kind <= NameMatch::Kind::Initials) {
                ++sureHits;
                rightHits += isRight ? 1 : 0;
            }
        }
        if (isFound)
            ++found;
        else
            missed.append(row.name + u" as "_s + row.spelling + u" ("_s + row.system + u')');
    }

    double recall() const { return asked > 0 ? 100.0 * found / asked : 0; }
    double precision() const { return sureHits > 0 ? 100.0 * double(rightHits) / double(sureHits) : 0; }

    void print(const char *what) const
    {
        qInfo("%-28s %4d asked, recall in the first ten %6.2f %%, precision of sure hits %6.2f %%", what, asked,
            recall(), precision());
        for (const QString &miss : missed)
            qInfo("    missed: %s", qPrintable(miss));
    }
};

/// The spelling with one typing error in its longest word: each row another kind of error, at another place.
QString withTypingError(const QString &spelling, int number)
{
    QStringList words = spelling.split(u' ');
    QString &word = *std::max_element(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const qsizetype at = 1 + number % (word.size() - 2);
    switch (number % 4) {
    case 0:
        word.remove(at, 1);
        break;
    case 1:
        word.insert(at, word.at(at)); // a key held too long
        break;
    case 2:
        word[at] = word.at(at) == u'r' ? u't' : u'r';
        break;
    default:
        std::swap(word[at], word[at + 1]);
    }
    return words.join(u' ');
}

} // namespace

class TstRecall : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QStringList &cells : rowsOf(QStringLiteral(PHALERA_TEST_DATA) + u"/names/recall.csv"_s))
            m_rows.append({ cells.value(0), cells.value(1), cells.value(2) });
        for (const QStringList &cells :
            rowsOf(QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/founding/people.csv"_s)) {
            const Spelling row { u"%1 %2"_s.arg(cells.value(1), cells.value(2)),
                u"%1 %2"_s.arg(cells.value(4), cells.value(5)), u"founding"_s };
            if (!cells.value(1).isEmpty() && !cells.value(2).isEmpty() && !cells.value(4).isEmpty())
                m_founding.append(row);
        }
        QVERIFY(m_rows.size() > 500);
        QVERIFY(m_founding.size() > 600);
        QStringList names;
        for (const Spelling &row : m_rows + m_founding)
            names.append(row.name);
        names.append(otherPeople());
        names.removeDuplicates();
        qInfo("%lld people", qlonglong(names.size()));
        m_stock = std::make_unique<Stock>(names);
        m_engine = std::make_unique<Engine>(names);
    }

    void standardSystems_data() { finders(); }
    void standardSystems()
    {
        QFETCH(bool, isEngine);
        Measure all;
        QMap<QString, Measure> systems;
        for (const Spelling &row : std::as_const(m_rows)) {
            if (row.system == "newspaper"_L1)
                continue;
            ask(all, row, isEngine);
            ask(systems[row.system], row, isEngine);
        }
        for (auto system = systems.cbegin(); system != systems.cend(); ++system)
            system->print(qPrintable(system.key()));
        all.print("standard systems");
        QVERIFY(all.asked > 300);
        QVERIFY2(all.recall() >= 99, "recall of the standard systems");
    }

    void newspaperForms_data() { finders(); }
    void newspaperForms()
    {
        QFETCH(bool, isEngine);
        Measure press;
        for (const Spelling &row : std::as_const(m_rows)) {
            if (row.system == "newspaper"_L1)
                ask(press, row, isEngine);
        }
        press.print("newspaper forms");
        QVERIFY(press.asked > 150);
        QVERIFY2(press.recall() >= 95, "recall of newspaper forms");
    }

    void foundingPeople_data() { finders(); }
    void foundingPeople()
    {
        QFETCH(bool, isEngine);
        Measure founding;
        for (const Spelling &row : std::as_const(m_founding))
            ask(founding, row, isEngine);
        founding.print("founding people in English");
        QVERIFY2(founding.recall() >= 95, "recall of the founding people");
    }

    void oneTypingError_data() { finders(); }
    void oneTypingError()
    {
        QFETCH(bool, isEngine);
        Measure erring;
        int number = 0;
        for (Spelling row : m_rows + m_founding) {
            row.spelling = withTypingError(row.spelling, number++);
            ask(erring, row, isEngine);
        }
        erring.print("with one typing error");
        QVERIFY2(erring.recall() >= 90, "recall with one typing error");
    }

    void otherLayout_data() { finders(); }
    void otherLayout()
    {
        QFETCH(bool, isEngine);
        Measure retyped;
        for (const Spelling &row : std::as_const(m_founding)) {
            if (!row.name.contains(u'.')) // whose key is a letter on the other layout
                ask(retyped, { row.name, otherKeyboardLayout(row.name), u"other layout"_s }, isEngine);
        }
        retyped.print("other keyboard layout");
        QVERIFY(retyped.recall() >= 99);
    }

private:
    static void finders()
    {
        QTest::addColumn<bool>("isEngine");
        QTest::newRow("each name compared") << false;
        QTest::newRow("the search line") << true;
    }

    void ask(Measure &measure, const Spelling &row, bool isEngine) const
    {
        if (isEngine)
            measure.add(*m_engine, row);
        else
            measure.add(*m_stock, row);
    }

    /// Twenty thousand people who are not meant, with names like those who are.
    static QStringList otherPeople()
    {
        const QStringList roots = u"Абрам Андре Баран Бел Богдан Бород Бык Васил Ветр Волк Ворон Гавр Глад Голуб Горб "
                                  u"Гор Громов Гус Давыд Дем "
                                  "Дан Дорон Егор Ерем Ермол Жар Жук Завьял Зай Зах Зим Зуб Иван Игнат Исак Казак "
                                  "Калин Капуст Кар Ким Кисел "
                                  "Климент Ковал Козл Кол Комар Корол Кос Кот Крас Крыл Куз Кулик Лаз Лап Лебед Лис "
                                  "Лоб Лук Мак Мал Мар Матве "
                                  "Медвед Мел Мир Моро Наз Никит Нос Овчин Орл Осип Пав Пан Пет Пир Пол Поп Прох Рог "
                                  "Род Роман Рыб Ряб Сав Сам "
                                  "Сев Сем Сер Сид Сит Скворц Смирн Сок Сол Сом Степан Сух Тарас Тит Ткач Трет Троф "
                                  "Тур Уш Фад Фед Фил Фом Хар "
                                  "Хом Цар Чайк Чер Чиж Шап Шар Шев Шест Шил Щук Юд Яш"_s.split(u' ');
        const QStringList endings = u"ов ев ин ский енко ова ева ина ская ых ук цкий"_s.split(u' ');
        const QStringList given
            = u"Алексей Андрей Анна Борис Вера Галина Евгений Захар Игорь Мария Николай Сергей Юрий Яна"_s.split(u' ');
        QStringList people;
        for (const QString &root : roots) {
            for (const QString &ending : endings) {
                for (const QString &name : given)
                    people.append(root + ending + u' ' + name);
            }
        }
        return people;
    }

    QList<Spelling> m_rows;
    QList<Spelling> m_founding;
    std::unique_ptr<Stock> m_stock;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TstRecall)
#include "tst_recall.moc"
