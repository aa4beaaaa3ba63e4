// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registerrows.h"

#include "app/datewords.h"
#include "app/words.h"
#include "names/collation.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// What a row stands under, and the place of that among the others: what is unknown comes last.
struct GroupKey
{
    bool isUnknown = false;
    QByteArray place;
    QString text;

    friend bool operator==(const GroupKey &a, const GroupKey &b) { return a.text == b.text; }
    friend bool operator<(const GroupKey &a, const GroupKey &b)
    {
        return std::tie(a.isUnknown, a.place, a.text) < std::tie(b.isUnknown, b.place, b.text);
    }
};

/// A number as bytes in its order.
QByteArray bytesInOrder(qint64 number)
{
    return QByteArray::number(number + (qint64(1) << 40)).rightJustified(16, '0');
}

/// The keys of one grouping, made once for each value that there is.
class GroupKeys
{
public:
    GroupKeys(const Answer &answer, const Grouping &grouping, const ReportSetting &setting, const Collation &alphabet)
        : m_answer(answer)
        , m_table(rowTable(answer.query.unit))
        , m_grouping(grouping)
        , m_setting(setting)
        , m_alphabet(alphabet)
    {
    }

    const GroupKey &of(Row row)
    {
        const QString code = m_answer.snapshot->text(m_table, row, m_grouping.field);
        const auto known = m_keys.find(code);
        return known != m_keys.end() ? known->second : m_keys.emplace(code, made(code)).first->second;
    }

    void sort(QList<Row> &rows)
    {
        std::vector<std::pair<const GroupKey *, Row>> keyed;
        keyed.reserve(size_t(rows.size()));
        for (const Row row : std::as_const(rows))
            keyed.emplace_back(&of(row), row);
        std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return *a.first < *b.first; });
        std::ranges::transform(keyed, rows.begin(), [](const auto &each) { return each.second; });
    }

private:
    GroupKey made(const QString &code) const
    {
        const bool isDate = fieldNature(m_grouping.field) == FieldNature::Date;
        return isDate ? ofDate(code) : ofText(code);
    }

    /// A year, where the date lies within one; else the date as it is known, at its first year. No year is invented.
    GroupKey ofDate(const QString &code) const
    {
        const auto date = Date::parse(code);
        if (!date)
            return unknown();
        const auto first = date->earliestYear();
        const auto last = date->latestYear();
        if (first && first == last)
            return { false, bytesInOrder(*first), QString::number(*first) };
        const qint64 place = first ? *first : last.value_or(0);
        return { false, bytesInOrder(place) + '-' + date->text().toUtf8(), dateShort(*date, m_setting.locale) };
    }

    GroupKey ofText(const QString &code) const
    {
        const bool isPart = m_grouping.by != Grouping::By::Value;
        const QString text = isPart ? partOfPlace(code, m_grouping.by)
            : code.isEmpty()        ? QString()
                                    : registerWord(m_setting, m_grouping.field, code);
        if (text.isEmpty())
            return unknown();
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return { false, isNumber ? bytesInOrder(number) : m_alphabet.sortKey(text), text };
    }

    GroupKey unknown() const
    {
        return { true, {},
            QCoreApplication::translate("Reports", "%1: not known", "head of a group of a register")
                .arg(groupingWord(m_grouping)) };
    }

    const Answer &m_answer;
    RowTable m_table;
    Grouping m_grouping;
    const ReportSetting &m_setting;
    const Collation &m_alphabet;
    std::map<QString, GroupKey> m_keys; ///< which stay where they are
};

void sortByAlphabet(QList<Row> &rows, const Answer &answer, const ReportSetting &setting, const Collation &alphabet)
{
    std::vector<std::pair<QByteArray, Row>> keyed;
    keyed.reserve(size_t(rows.size()));
    for (const Row row : std::as_const(rows))
        keyed.emplace_back(alphabet.sortKey(registerName(answer, row, setting.locale)), row);
    std::ranges::stable_sort(keyed, {}, &std::pair<QByteArray, Row>::first);
    std::ranges::transform(keyed, rows.begin(), &std::pair<QByteArray, Row>::second);
}

/// Where a group begins on some level, those within it begin too.
QList<RegisterGroup> groupsOf(const QList<Row> &rows, std::vector<GroupKeys> &levels)
{
    QList<RegisterGroup> groups;
    std::vector<qsizetype> open(levels.size(), -1);
    QList<GroupKey> last;
    for (int place = 0; place < rows.size(); ++place) {
        bool begins = place == 0;
        QList<GroupKey> keys;
        for (size_t level = 0; level < levels.size(); ++level) {
            keys.append(levels[level].of(rows.at(place)));
            begins = begins || !(keys.last() == last.at(qsizetype(level)));
            if (begins) {
                open[level] = groups.size();
                groups.append({ place, 0, int(level) + 1, keys.last().text });
            }
            ++groups[open[level]].rows;
        }
        last = keys;
    }
    return groups;
}

} // namespace

RegisterRows registerRows(const Answer &answer, const QList<SortKey> &order, const ReportSetting &setting,
    const std::function<bool(Row)> &shown)
{
    const QString language = setting.locale.name().left(2);
    const ReportTemplate &form = setting.form;
    const Collation alphabet(form.alphabet.isEmpty() ? language : form.alphabet);
    RegisterRows result { ordered(answer, form.alphabet.isEmpty() ? order : QList<SortKey>(), language), {} };
    result.rows.removeIf([&shown](Row row) { return !shown(row); });
    if (!form.alphabet.isEmpty())
        sortByAlphabet(result.rows, answer, setting, alphabet);
    std::vector<GroupKeys> levels;
    for (const Grouping &grouping : form.groups)
        levels.emplace_back(answer, grouping, setting, alphabet);
    for (auto level = levels.rbegin(); level != levels.rend(); ++level)
        level->sort(result.rows);
    result.groups = groupsOf(result.rows, levels);
    return result;
}

QString registerWord(const ReportSetting &setting, Field field, const QString &code)
{
    if (fieldNature(field) == FieldNature::Date) {
        const auto date = Date::parse(code);
        return date && !date->isNull() ? dateShort(*date, setting.locale) : code;
    }
    if (field == Field::Act || field == Field::Award) {
        QStringList titles;
        for (const QString &id : splitList(code))
            titles.append(setting.titles.title({ field == Field::Act ? Table::Acts : Table::Awards, id }));
        return titles.join(u"; "_s);
    }
    if (field == Field::Source) {
        QStringList titles;
        for (const QString &id : splitList(code))
            titles.append(setting.titles.title({ Table::Sources, id }));
        return titles.join(u"; "_s);
    }
    return field == Field::OtherNames ? QString(code).replace(u";"_s, u"; "_s) : valueWord(field, code);
}

QString registerName(const Answer &answer, Row row, const QLocale &locale)
{
    const RowTable table = rowTable(answer.query.unit);
    if (table != RowTable::Conferrals)
        return answer.snapshot->text(table, row, Field::Title);
    const bool isRussian = locale.language() == QLocale::Russian;
    const QString name = answer.snapshot->text(table, row, isRussian ? Field::Name : Field::NameEn);
    return name.isEmpty() ? answer.snapshot->text(table, row, isRussian ? Field::NameEn : Field::Name) : name;
}

} // namespace phalera
