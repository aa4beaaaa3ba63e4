// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registersummary.h"

#include "app/words.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

bool asksForDate(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Condition)
        return fieldNature(node.field) == FieldNature::Date;
    return std::any_of(node.children.begin(), node.children.end(), asksForDate);
}

} // namespace

// "14 records: 14 conferrals on 13 people. By their dates 14 match certainly, 0 possibly, 0 are undated; listed are
// the certain ones. Ordered by: Name."
QString RegisterSummary::words() const
{
    QStringList sentences { tr("%1.", "a sentence").arg(countWords()), dateWords(), groupWords(), orderWords() };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString RegisterSummary::countWords() const
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
QString RegisterSummary::dateWords() const
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

QString RegisterSummary::groupWords() const
{
    QStringList groups;
    for (const Grouping &grouping : m_form.groups)
        groups.append(groupingWord(grouping));
    return groups.isEmpty() ? QString()
                            : tr("Grouped by: %1.").arg(groups.join(tr("; ", "between the parts of a summary")));
}

QString RegisterSummary::orderWords() const
{
    if (!m_form.alphabet.isEmpty())
        return tr("Ordered by name, in the alphabet of this language: %1.")
            .arg(valueWord(Field::Language, m_form.alphabet));
    QStringList keys;
    for (const SortKey &key : m_order) {
        const QString label = fieldLabel(key.field);
        keys.append(key.descending ? tr("%1, last first", "a column by which a table is ordered").arg(label) : label);
    }
    return keys.isEmpty() ? QString()
                          : tr("Ordered by: %1.").arg(keys.join(tr("; ", "between the parts of a summary")));
}

} // namespace phalera
