// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"
#include "app/querywords.h"
#include "app/recordpresentation.h"
#include "app/reportdraft.h"
#include "app/words.h"

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
        m_draft.add(HeadingBlock { 1, titleOf(m_answer.query.unit), words.isEmpty() ? tr("The whole archive") : words });
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

    // "14 records: 14 conferrals on 13 people; 0 undated; certain; in the order of: Name"
    QString summary() const
    {
        QStringList parts;
        const int records = int(m_answer.rows.cardinality());
        if (m_answer.query.unit == Unit::Conferrals)
            parts.append(tr("%1 on %2", "conferrals on people").arg(tr("%Ln conferral(s)", nullptr, int(m_answer.conferrals)), tr("%Ln person(s)", "on so many people", int(m_answer.people))));
        if (m_answer.revocations > 0)
            parts.append(tr("%Ln revocation(s)", nullptr, int(m_answer.revocations)));
        if (m_answer.restorations > 0)
            parts.append(tr("%Ln restoration(s)", nullptr, int(m_answer.restorations)));
        if (m_answer.possible > 0)
            parts.append(tr("%Ln possible", "records that possibly match, by their dates", int(m_answer.possible)));
        parts.append(tr("%Ln undated", nullptr, int(m_answer.undated)));
        parts.append(scopeWords());
        const QString what = parts.join(tr("; ", "between the parts of a summary"));
        const QString count = m_answer.query.unit == Unit::People ? tr("%Ln person(s)", nullptr, int(m_answer.people))
            : m_answer.query.unit == Unit::Acts                   ? tr("%Ln act(s)", nullptr, records)
            : m_answer.query.unit == Unit::Sources                ? tr("%Ln source(s)", nullptr, records)
                                                                  : tr("%Ln record(s)", nullptr, records);
        return tr("%1: %2. %3", "number of records, what they are, a sentence on their order").arg(count, what, orderWords()).trimmed();
    }

    QString scopeWords() const
    {
        switch (m_answer.query.time) {
        case TimeScope::Certain:
            return tr("only those whose dates certainly match");
        case TimeScope::Possible:
            return tr("also those whose dates possibly match");
        case TimeScope::Any:
            return tr("also those without a date");
        }
        return {};
    }

    QString orderWords() const
    {
        QStringList keys;
        for (const SortKey &key : m_order) {
            const QString label = fieldLabel(key.field);
            keys.append(key.descending ? tr("%1, last first", "a column by which a table is ordered").arg(label) : label);
        }
        return keys.isEmpty() ? QString() : tr("Ordered by: %1.").arg(keys.join(tr("; ", "between the parts of a summary")));
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
                cells.append({ cellText(row, field) });
            if (m_answer.query.unit != Unit::Sources && !cells.isEmpty())
                cells.front() = m_draft.noted(cells.front().text, citedBy(row));
            table.rows.append(std::move(cells));
        }
        return table;
    }

    static double weightOf(Field field)
    {
        switch (fieldNature(field)) {
        case FieldNature::Date:
        case FieldNature::Number:
        case FieldNature::Flag:
            return 0;
        case FieldNature::Code:
            return 1;
        case FieldNature::Text:
            break;
        }
        switch (field) {
        case Field::MedalNumber:
        case Field::Number:
        case Field::Wikidata:
            return 0;
        case Field::Name:
        case Field::NameEn:
        case Field::Title:
        case Field::Note:
            return 2;
        default:
            return 1.5;
        }
    }

    QList<SourceId> citedBy(Row row) const
    {
        QList<SourceId> sources;
        for (const QString &id : splitList(m_answer.snapshot->text(m_rowTable, row, Field::Source)))
            sources.append(SourceId(id));
        return sources;
    }

    QString cellText(Row row, Field field) const
    {
        const QString code = m_answer.snapshot->text(m_rowTable, row, field);
        if (field == Field::SourceCount && m_answer.snapshot->text(m_rowTable, row, Field::Conflict) == "yes"_L1)
            return tr("differ: %1", "number of sources of a record, which differ").arg(code);
        if (field == Field::Note || field == Field::OtherNames || field == Field::StatusDate || field == Field::Conflict)
            return code.isEmpty() ? QString() : wordOf(field, code);
        return wordOf(field, code);
    }

    QString wordOf(Field field, const QString &code) const
    {
        if (code.isEmpty())
            return valueWord(field, code);
        if (fieldNature(field) == FieldNature::Date) {
            const auto date = Date::parse(code);
            return date ? m_draft.shortDate(*date) : code;
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
