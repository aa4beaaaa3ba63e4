// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/querywords.h"
#include "app/recordpresentation.h"
#include "app/reportdraft.h"
#include "app/words.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

class RegisterComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::RegisterComposer)
public:
    RegisterComposer(const Answer &answer, const RegisterTable &table, const ReportSetting &setting)
        : m_answer(answer)
        , m_columns(table.columns)
        , m_order(table.order)
        , m_rowTable(rowTable(answer.query.unit))
        , m_draft(setting, sourcesOf(answer.snapshot), titleOf(answer.query.unit))
    {
    }

    ReportPlan compose()
    {
        const QString words = queryWords(m_answer.query);
        m_draft.setSubject(words);
        m_draft.add(
            HeadingBlock { 1, titleOf(m_answer.query.unit), words.isEmpty() ? tr("The whole archive") : words });
        m_draft.add(ParagraphBlock { { summary() }, true });
        if (m_answer.rows.isEmpty())
            m_draft.add(ParagraphBlock { { tr("Nothing in the archive matches the query.") } });
        else
            m_draft.add(rows());
        return m_draft.finished(m_answer.query);
    }

private:
    static QString titleOf(Unit unit)
    {
        switch (unit) {
        case Unit::Conferrals:
            return tr("Register of conferrals");
        case Unit::People:
            return tr("Register of people");
        case Unit::Acts:
            return tr("Register of acts");
        case Unit::Sources:
            return tr("Register of sources");
        }
        return {};
    }

    // "14 records: 14 conferrals on 13 people. By their dates 14 match certainly, 0 possibly, 0 are undated; listed are
    // the certain ones. Ordered by: Name."
    QString summary() const
    {
        QStringList sentences { tr("%1.", "a sentence").arg(countWords()), dateWords(), orderWords() };
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    QString countWords() const
    {
        const int records = int(m_answer.rows.cardinality());
        switch (m_answer.query.unit) {
        case Unit::People:
            return tr("%Ln person(s)", nullptr, int(m_answer.people));
        case Unit::Acts:
            return tr("%Ln act(s)", nullptr, records);
        case Unit::Sources:
            return tr("%Ln source(s)", nullptr, records);
        case Unit::Conferrals:
            break;
        }
        QStringList parts { tr("%1 on %2", "conferrals on people")
                                .arg(tr("%Ln conferral(s)", nullptr, int(m_answer.conferrals)),
                                    tr("%Ln person(s)", "on so many people", int(m_answer.people))) };
        if (m_answer.revocations > 0)
            parts.append(tr("%Ln revocation(s)", nullptr, int(m_answer.revocations)));
        if (m_answer.restorations > 0)
            parts.append(tr("%Ln restoration(s)", nullptr, int(m_answer.restorations)));
        return tr("%1: %2", "number of records, and what they are")
            .arg(tr("%Ln record(s)", nullptr, records), parts.join(tr(", ", "between the parts of a count")));
    }

    // Certain, possible and undated are three answers, and a reader must know which of them are in the table.
    QString dateWords() const
    {
        if (!asksForDate(m_answer.query.root))
            return m_answer.undated > 0 ? tr("%Ln of them undated.", nullptr, int(m_answer.undated)) : QString();
        const QString numbers = tr("By their dates %L1 match certainly, %L2 possibly, %L3 are undated; %4.")
                                    .arg(m_answer.certain)
                                    .arg(m_answer.possible)
                                    .arg(m_answer.undated);
        switch (m_answer.query.time) {
        case TimeScope::Certain:
            return numbers.arg(tr("listed are the certain ones"));
        case TimeScope::Possible:
            return numbers.arg(tr("listed are the certain and the possible ones"));
        case TimeScope::Any:
            return numbers.arg(tr("all are listed"));
        }
        return {};
    }

    static bool asksForDate(const QueryNode &node)
    {
        if (node.kind == QueryNode::Kind::Condition)
            return fieldNature(node.field) == FieldNature::Date;
        return std::any_of(node.children.begin(), node.children.end(), asksForDate);
    }

    QString orderWords() const
    {
        QStringList keys;
        for (const SortKey &key : m_order) {
            const QString label = fieldLabel(key.field);
            keys.append(
                key.descending ? tr("%1, last first", "a column by which a table is ordered").arg(label) : label);
        }
        return keys.isEmpty() ? QString()
                              : tr("Ordered by: %1.").arg(keys.join(tr("; ", "between the parts of a summary")));
    }

    TableBlock rows()
    {
        TableBlock table;
        for (const Field field : m_columns)
            table.columns.append({ columnTitle(field), weightOf(field), isFigure(field) });
        const QList<Row> order = ordered(m_answer, m_order, m_draft.setting().locale.name().left(2));
        table.rows.reserve(order.size());
        for (const Row row : order) {
            QList<NotedText> cells;
            cells.reserve(m_columns.size());
            for (const Field field : m_columns)
                cells.append(cell(row, field));
            if (m_answer.query.unit != Unit::Sources && !cells.isEmpty()) {
                const bool isSoft = cells.front().isSoft;
                cells.front() = m_draft.noted(cells.front().text, citedBy(row));
                cells.front().isSoft = isSoft;
            }
            table.rows.append(std::move(cells));
        }
        return table;
    }

    // Dates, figures and numbers of medals are never broken into lines.
    static double weightOf(Field field)
    {
        const bool isText = fieldNature(field) == FieldNature::Text || fieldNature(field) == FieldNature::Code;
        return isText && field != Field::MedalNumber && field != Field::Number && field != Field::Wikidata ? 1 : 0;
    }

    QList<SourceId> citedBy(Row row) const
    {
        QList<SourceId> sources;
        for (const QString &id : splitList(m_answer.snapshot->text(m_rowTable, row, Field::Source)))
            sources.append(SourceId(id));
        return sources;
    }

    NotedText cell(Row row, Field field) const
    {
        const QString code = m_answer.snapshot->text(m_rowTable, row, field);
        if (field == Field::SourceCount && m_answer.snapshot->text(m_rowTable, row, Field::Conflict) == "yes"_L1)
            return { tr("differ: %1", "number of sources of a record, which differ").arg(code) };
        const bool mayBeAbsent = field == Field::Note || field == Field::OtherNames || field == Field::StatusDate
            || field == Field::Conflict;
        if (code.isEmpty())
            return mayBeAbsent ? NotedText {} : NotedText { valueWord(field, code), {}, true };
        return { wordOf(field, code) };
    }

    QString wordOf(Field field, const QString &code) const
    {
        if (fieldNature(field) == FieldNature::Date) {
            const auto date = Date::parse(code);
            return date ? m_draft.shortDate(*date).text : code;
        }
        if (field == Field::Act || field == Field::Award) {
            QStringList titles;
            for (const QString &id : splitList(code))
                titles.append(m_draft.titleOf(field == Field::Act ? Table::Acts : Table::Awards, id));
            return titles.join(u"; "_s);
        }
        return field == Field::OtherNames ? QString(code).replace(u";"_s, u"; "_s) : valueWord(field, code);
    }

    const Answer &m_answer;
    QList<Field> m_columns;
    QList<SortKey> m_order;
    RowTable m_rowTable;
    ReportDraft m_draft;
};

} // namespace

ReportPlan registerPlan(const Answer &answer, const RegisterTable &table, const ReportSetting &setting)
{
    return RegisterComposer(answer, table, setting).compose();
}

} // namespace phalera
