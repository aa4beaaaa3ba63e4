// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livingpeople.h"
#include "app/querywords.h"
#include "app/recordpresentation.h"
#include "app/registerrows.h"
#include "app/registersummary.h"
#include "app/reportdraft.h"
#include "app/words.h"
#include "names/collation.h"

#include <algorithm>
#include <map>

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
        , m_living(answer.snapshot, setting.form.privacy, setting.when.date())
        , m_draft(setting, sourcesOf(answer.snapshot), titleOf(answer.query.unit))
    {
    }

    ReportPlan compose()
    {
        const QString words = queryWords(m_answer.query);
        m_draft.setSubject(words);
        m_draft.add(HeadingBlock { 1, m_draft.title(), words.isEmpty() ? tr("The whole archive") : words });
        m_draft.add(ParagraphBlock { { RegisterSummary(m_answer, m_order, form()).words() }, true });
        if (m_answer.rows.isEmpty()) {
            m_draft.add(ParagraphBlock { { tr("Nothing in the archive matches the query.") } });
            return m_draft.finished(m_answer.query);
        }
        const RegisterRows rows
            = registerRows(m_answer, m_order, m_draft.setting(), [this](Row row) { return isShown(row); });
        TableBlock block = table(rows); // which tells whom the rule of privacy concerns
        m_draft.addPrivacy(m_leftOut.size());
        m_draft.addContents();
        m_draft.add(std::move(block), idsOf(rows));
        if (form().hasIndex)
            m_draft.add(index(rows));
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

    const ReportTemplate &form() const { return m_draft.setting().form; }

    bool isShown(Row row)
    {
        if (m_rowTable != RowTable::Conferrals || form().privacy.shows != PrivacyRule::Shows::NoLiving
            || !m_living.mayLive(row))
            return true;
        m_leftOut.insert(m_answer.snapshot->personNumber(row));
        return false;
    }

    // Of a person's birth as little is said as of the age, from which it follows.
    bool isWithheld(Row row, Field field)
    {
        const bool tellsBirth = field == Field::Born || field == Field::BirthPlace || field == Field::Age;
        if (!tellsBirth || m_rowTable != RowTable::Conferrals || form().privacy.shows != PrivacyRule::Shows::NoBirths
            || !m_living.mayLive(row))
            return false;
        m_leftOut.insert(m_answer.snapshot->personNumber(row));
        return true;
    }

    static QString anchorOf(qsizetype row) { return u"row-%1"_s.arg(row + 1); }

    TableBlock table(const RegisterRows &rows)
    {
        TableBlock table;
        table.textColumns = form().textColumns;
        for (const Field field : m_columns)
            table.columns.append({ columnTitle(field), weightOf(field), isFigure(field) });
        table.rows.reserve(rows.rows.size());
        for (const Row row : rows.rows) {
            QList<NotedText> cells;
            cells.reserve(m_columns.size());
            for (const Field field : m_columns)
                cells.append(cell(row, field));
            if (m_answer.query.unit != Unit::Sources && !cells.isEmpty()) {
                const bool isSoft = cells.front().isSoft;
                cells.front() = m_draft.noted(cells.front().text, citedBy(row));
                cells.front().isSoft = isSoft;
            }
            if (form().hasIndex)
                table.anchors.append(anchorOf(table.rows.size()));
            table.rows.append(std::move(cells));
        }
        for (const RegisterGroup &group : rows.groups)
            table.groups.append({ group.firstRow, group.level, group.text,
                subTotal(QList<Row>(rows.rows.sliced(group.firstRow, group.rows))),
                u"group-%1"_s.arg(table.groups.size() + 1) });
        return table;
    }

    // What is counted in the rows under a head, by the same rule as in the summary.
    QString subTotal(const QList<Row> &rows) const
    {
        const int count = int(rows.size());
        switch (m_answer.query.unit) {
        case Unit::People:
            return tr("%Ln person(s)", nullptr, count);
        case Unit::Acts:
            return tr("%Ln act(s)", nullptr, count);
        case Unit::Sources:
            return tr("%Ln source(s)", nullptr, count);
        case Unit::Conferrals:
            break;
        }
        const RowSet &conferring = m_answer.snapshot->conferringRows();
        const int conferrals = int(std::ranges::count_if(rows, [&](Row row) { return conferring.contains(row); }));
        const QString words = tr("%Ln conferral(s)", nullptr, conferrals);
        return conferrals == count ? words
                                   : tr("%1, %2", "conferrals, and other records")
                                         .arg(words, tr("%Ln other record(s)", nullptr, count - conferrals));
    }

    // The records that the rows show, for whoever compares them later.
    QStringList idsOf(const RegisterRows &rows) const
    {
        QStringList ids;
        ids.reserve(rows.rows.size());
        for (const Row row : rows.rows)
            ids.append(m_answer.query.unit == Unit::People ? m_answer.snapshot->text(m_rowTable, row, Field::Person)
                                                           : m_answer.snapshot->record(m_rowTable, row).id);
        return ids;
    }

    // A person who stands in several rows is one entry with several pages.
    IndexBlock index(const RegisterRows &rows) const
    {
        const QString language = form().alphabet.isEmpty() ? m_draft.setting().locale.name().left(2) : form().alphabet;
        const Collation alphabet(language);
        std::map<std::pair<QByteArray, QString>, IndexEntry> entries;
        for (qsizetype place = 0; place < rows.rows.size(); ++place) {
            const Row row = rows.rows.at(place);
            const QString name = registerName(m_answer, row, m_draft.setting().locale);
            if (name.isEmpty())
                continue;
            const QString who = m_rowTable == RowTable::Conferrals
                ? m_answer.snapshot->text(m_rowTable, row, Field::Person)
                : m_answer.snapshot->record(m_rowTable, row).id;
            IndexEntry &entry = entries[{ alphabet.sortKey(name), who }];
            entry.text = name;
            entry.anchors.append(anchorOf(place));
        }
        IndexBlock index { m_rowTable == RowTable::Conferrals ? tr("Index of names") : tr("Index of titles"), {} };
        for (auto &[key, entry] : entries)
            index.entries.append(std::move(entry));
        return index;
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

    NotedText cell(Row row, Field field)
    {
        if (isWithheld(row, field))
            return { tr("withheld", "left out because the person may be living"), {}, true };
        const QString code = m_answer.snapshot->text(m_rowTable, row, field);
        if (field == Field::SourceCount && m_answer.snapshot->text(m_rowTable, row, Field::Conflict) == "yes"_L1)
            return { tr("differ: %1", "number of sources of a record, which differ").arg(code) };
        const bool mayBeAbsent = field == Field::Note || field == Field::OtherNames || field == Field::StatusDate
            || field == Field::Conflict;
        if (code.isEmpty())
            return mayBeAbsent ? NotedText {} : NotedText { valueWord(field, code), {}, true };
        return { registerWord(m_draft.setting(), field, code) };
    }

    const Answer &m_answer;
    QList<Field> m_columns;
    QList<SortKey> m_order;
    RowTable m_rowTable;
    LivingPeople m_living;
    QSet<quint32> m_leftOut; ///< people of whom something is not said, or all
    ReportDraft m_draft;
};

} // namespace

ReportPlan registerPlan(const Answer &answer, const RegisterTable &table, const ReportSetting &setting)
{
    return RegisterComposer(answer, table, setting).compose();
}

} // namespace phalera
