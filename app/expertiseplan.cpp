// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livingpeople.h"
#include "app/reportdraft.h"
#include "app/serialtablemodel.h"
#include "app/words.h"
#include "series/serialnumbers.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Neighbours = 6; // on each side, in the table

/// What is known of one number among those of one award. Bounds are days on which every date on record agrees, if
/// numbers were given out in their order; whether they were is counted from the record itself.
class NumberExpertise
{
public:
    NumberExpertise(const Series &series, qint64 number)
        : m_dots(series.dots)
    {
        std::ranges::stable_sort(m_dots, {}, &SerialDot::number);
        m_lower = std::ranges::lower_bound(m_dots, number, {}, &SerialDot::number) - m_dots.begin();
        m_higher = std::ranges::upper_bound(m_dots, number, {}, &SerialDot::number) - m_dots.begin();
    }

    [[nodiscard]] const QList<SerialDot> &dots() const { return m_dots; }
    [[nodiscard]] QList<SerialDot> same() const { return m_dots.sliced(m_lower, m_higher - m_lower); }
    [[nodiscard]] QList<SerialDot> lower() const { return m_dots.first(m_lower); }
    [[nodiscard]] QList<SerialDot> higher() const { return m_dots.sliced(m_higher); }
    [[nodiscard]] QList<SerialDot> near() const
    {
        const qsizetype first = std::max<qsizetype>(0, m_lower - Neighbours);
        return m_dots.sliced(first, std::min(m_dots.size(), m_higher + Neighbours) - first);
    }

    /// Pairs that follow each other by number of which the higher was certainly conferred earlier.
    [[nodiscard]] int pairsOutOfOrder() const
    {
        int pairs = 0;
        for (qsizetype i = 1; i < m_dots.size(); ++i)
            pairs += m_dots.at(i).last < m_dots.at(i - 1).first ? 1 : 0;
        return pairs;
    }

    /// The first day that numbers in order leave: no lower one was conferred later.
    [[nodiscard]] std::optional<Day> notBefore() const
    {
        const QList<SerialDot> below = lower();
        const auto latest = std::ranges::max_element(below, {}, &SerialDot::first);
        return latest == below.end() ? std::nullopt : std::optional(latest->first);
    }
    [[nodiscard]] std::optional<Day> notAfter() const
    {
        const QList<SerialDot> above = higher();
        const auto earliest = std::ranges::min_element(above, {}, &SerialDot::last);
        return earliest == above.end() ? std::nullopt : std::optional(earliest->last);
    }

private:
    QList<SerialDot> m_dots; ///< by number
    qsizetype m_lower = 0;   ///< the first that is not lower
    qsizetype m_higher = 0;  ///< the first that is higher
};

class ExpertiseComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::ExpertiseComposer)
public:
    ExpertiseComposer(const Answer &answer, qint64 number, const ReportSetting &setting)
        : m_answer(answer)
        , m_number(number)
        , m_living(answer.snapshot, setting.form.privacy, setting.when.date())
        , m_draft(setting, sourcesOf(answer.snapshot), tr("Expertise of a number"))
    {
    }

    ReportPlan compose()
    {
        const QString name = tr("No. %1", "serial number of an insignia").arg(m_number);
        m_draft.setSubject(name);
        m_draft.add(HeadingBlock { 1, name, m_draft.title() });
        m_draft.add(ParagraphBlock { { tr("What the archive knows of the serial numbers of insignia near this one. "
                                          "Each award is looked at by itself, as each has numbers of its own.") },
            true });
        for (const QString &award : awards())
            addAward(award);
        if (m_isEmpty)
            m_draft.add(ParagraphBlock { { tr("No serial number of the awards that were asked for is on record.") } });
        m_draft.addPrivacy(m_leftOut.size());
        return m_draft.finished(m_answer.query);
    }

private:
    /// The awards whose numbers the answer holds, by their names.
    QStringList awards() const
    {
        QStringList awards;
        const Series all = serialNumbers(m_answer, Field::Award);
        for (const SerialDot &dot : all.dots) {
            if (const QString award = all.stacks.at(dot.stack); !awards.contains(award))
                awards.append(award);
        }
        awards.sort();
        return awards;
    }

    void addAward(const QString &award)
    {
        Query query = withCondition(m_answer.query, Field::Award, { { QueryValue::Kind::Text, award, {}, {} } });
        const Series series = serialNumbers(answer(m_answer.snapshot, query), {});
        if (series.dots.isEmpty())
            return;
        m_isEmpty = false;
        const NumberExpertise expertise(series, m_number);
        m_draft.add(HeadingBlock { 2, m_draft.titleOf(Table::Awards, award) });
        m_draft.addFacts({}, facts(series, expertise));
        m_draft.add(ParagraphBlock { { orderSentence(expertise) } });
        m_draft.add(ParagraphBlock { { boundsSentence(expertise) } });
        m_draft.add(HeadingBlock { 3, tr("Numbers on record near it") });
        addNear(series, expertise);
    }

    FactsBlock facts(const Series &series, const NumberExpertise &expertise)
    {
        FactsBlock block;
        const QList<SerialDot> same = expertise.same();
        if (same.isEmpty())
            block.facts.append({ tr("This number"), { tr("not on record"), {}, true } });
        for (const SerialDot &dot : same)
            block.facts.append({ tr("This number"), words(series, dot) });
        const QList<SerialDot> lower = expertise.lower();
        if (!lower.isEmpty())
            block.facts.append({ tr("Next lower"), words(series, lower.last()) });
        const QList<SerialDot> higher = expertise.higher();
        if (!higher.isEmpty())
            block.facts.append({ tr("Next higher"), words(series, higher.first()) });
        block.facts.append({ tr("Numbers on record"),
            { tr("%1 of %2", "numbers on record of so many conferrals")
                    .arg(m_draft.figure(expertise.dots().size()), m_draft.figure(series.total)) } });
        if (series.undated > 0)
            block.facts.append({ tr("Undated"), { m_draft.figure(series.undated) } });
        if (series.notPlain > 0)
            block.facts.append({ tr("Not a plain number"), { m_draft.figure(series.notPlain) } });
        return block;
    }

    NotedText words(const Series &series, const SerialDot &dot)
    {
        return m_draft.noted(tr("%1: %2, %3", "number, date, person")
                                 .arg(QString::number(dot.number), dateOf(series, dot), personOf(series, dot)),
            sourcesOfRow(dot.row));
    }

    QString personOf(const Series &series, const SerialDot &dot)
    {
        const RecordRef person { Table::People, series.snapshot->text(RowTable::Conferrals, dot.row, Field::Person) };
        if (!m_living.isLeftOut(person))
            return personOfDot(series, dot);
        m_leftOut.insert(person.id);
        return tr("withheld", "left out because the person may be living");
    }

    QString dateOf(const Series &series, const SerialDot &dot) const
    {
        return m_draft.shortDate(series.snapshot->date(RowTable::Conferrals, dot.row, Field::Date)).text;
    }

    QList<SourceId> sourcesOfRow(Row row) const
    {
        QList<SourceId> sources;
        for (const QString &id : splitList(m_answer.snapshot->text(RowTable::Conferrals, row, Field::Source)))
            sources.append(SourceId(id));
        return sources;
    }

    QString orderSentence(const NumberExpertise &expertise) const
    {
        const int pairs = int(expertise.dots().size()) - 1;
        const int outOfOrder = expertise.pairsOutOfOrder();
        if (pairs < 1)
            return tr("With a single number on record nothing can be said on the order in which they were given out.");
        return outOfOrder == 0
            ? tr("Of %Ln pair(s) of numbers that follow each other on record none contradicts that they were given out "
                 "in their order.",
                nullptr, pairs)
            : tr("Of %Ln pair(s) of numbers that follow each other on record, %1 contradict that they were given out "
                 "in their order: the higher number was conferred earlier.",
                nullptr, pairs)
                  .arg(m_draft.figure(outOfOrder));
    }

    QString boundsSentence(const NumberExpertise &expertise) const
    {
        const auto first = expertise.notBefore();
        const auto last = expertise.notAfter();
        const auto day = [this](Day day) { return m_draft.shortDate(Date::fromDay(day)).text; };
        if (!first && !last)
            return tr("There are no bounds: no other number is on record.");
        if (first && last && *first > *last)
            return tr("There are no bounds: a lower number was conferred after a higher one, so numbers around this "
                      "one were not given out in their order.");
        if (!first)
            return tr("If numbers were given out in their order, this one was conferred not after %1. There is no "
                      "lower bound.")
                .arg(day(*last));
        if (!last)
            return tr("If numbers were given out in their order, this one was conferred not before %1. There is no "
                      "upper bound.")
                .arg(day(*first));
        return tr("If numbers were given out in their order, this one was conferred not before %1 and not after %2.")
            .arg(day(*first), day(*last));
    }

    void addNear(const Series &series, const NumberExpertise &expertise)
    {
        TableBlock table;
        table.columns = { { tr("Serial no."), 0, true }, { fieldLabel(Field::Date), 0 },
            { fieldLabel(Field::Person), 1 }, { fieldLabel(Field::Act), 1 } };
        QStringList ids;
        for (const SerialDot &dot : expertise.near()) {
            const QString act = m_answer.snapshot->text(RowTable::Conferrals, dot.row, Field::Act);
            table.rows.append(
                { m_draft.noted(QString::number(dot.number), sourcesOfRow(dot.row)), { dateOf(series, dot) },
                    { personOf(series, dot) }, { act.isEmpty() ? QString() : m_draft.titleOf(Table::Acts, act) } });
            const RecordRef record = m_answer.snapshot->record(RowTable::Conferrals, dot.row);
            ids.append(m_living.isLeftOut(record) ? QString() : record.id);
        }
        m_draft.add(std::move(table), ids);
    }

    const Answer &m_answer;
    qint64 m_number;
    bool m_isEmpty = true;
    LivingPeople m_living;
    QSet<QString> m_leftOut; ///< people whose names are not told
    ReportDraft m_draft;
};

} // namespace

ReportPlan expertisePlan(const Answer &answer, qint64 number, const ReportSetting &setting)
{
    return ExpertiseComposer(answer, number, setting).compose();
}

} // namespace phalera
