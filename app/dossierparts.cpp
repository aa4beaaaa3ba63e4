// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a dossier that show other records: conferrals, the parts of an award, differences, statements, what
// cites a source.
#include "app/dossiertext.h"

#include "app/datewords.h"
#include "app/duplicatewords.h"
#include "app/words.h"
#include "record/comparison.h"
#include "record/decision.h"
#include "record/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Beyond this a dossier says how many more there are; the table shows them all.
constexpr qsizetype longestList = 60;

QString shortDate(const QString &edtf, const QLocale &locale)
{
    const auto date = Date::parse(edtf);
    return date ? dateShort(*date, locale) : edtf;
}

void sortByDate(QList<Record> &records, QStringView field)
{
    std::stable_sort(records.begin(), records.end(), [field](const Record &a, const Record &b) {
        return Date::parse(a.value(field)).value_or(Date()) < Date::parse(b.value(field)).value_or(Date());
    });
}

QList<Record> ofTable(const QList<Record> &records, Table table)
{
    QList<Record> found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found),
        [table](const Record &r) { return r.table == table; });
    return found;
}

} // namespace

void DossierText::addDecisions()
{
    if (m_dossier.decisions.isEmpty())
        return;
    section(m_dossier.merged.isEmpty() ? tr("Decisions") : tr("Merged from several records"));
    for (const Claim &claim : m_dossier.decisions) {
        QString line = decisionSentence(claim).toHtmlEscaped() + notes({ claim.source });
        const auto decision = decisionOf(claim);
        if (decision && decision->kind == Decision::Kind::SameAs)
            line += u" <a href=\"unmerge:%1\">%2</a>"_s.arg(claim.subject.toHtmlEscaped(), tr("Take back"));
        m_html += u"<p style=\"margin: 0 0 4px 0;\">%1</p>"_s.arg(line);
    }
}

void DossierText::addConferrals()
{
    QList<Record> conferrals = ofTable(m_dossier.related, Table::Conferrals);
    if (conferrals.isEmpty())
        return;
    sortByDate(conferrals, u"date");
    const bool ofPerson = m_dossier.ref.table == Table::People;
    section(ofPerson ? tr("Conferrals") : tr("Recipients"));
    m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (const Record &conferral : conferrals.first(std::min(longestList, conferrals.size()))) {
        const Conferral c = toConferral(conferral);
        const QString date = c.date.isNull() ? tr("undated") : dateShort(c.date, m_locale);
        QString text;
        if (ofPerson) {
            text = recordLink({ Table::Awards, c.award.text() }, m_titles.title({ Table::Awards, c.award.text() }));
            if (c.ordinal && *c.ordinal > 1)
                text += u' ' + m_text.soft(tr("no. %1", "the nth conferral").arg(*c.ordinal));
        } else {
            text = recordLink({ Table::People, c.person.text() }, m_titles.title({ Table::People, c.person.text() }));
        }
        if (c.status != "conferred"_L1 && !c.status.isEmpty())
            text += u' ' + m_text.doubt(valueWord(Field::Status, c.status));
        text += notes(c.sources);
        QStringList more { c.position, c.organisation, c.place, valueWord(Field::Republic, c.republic) };
        if (c.republic.isEmpty())
            more.removeLast();
        more.removeAll(QString());
        if (!more.isEmpty())
            text += u"<br/>"_s + m_text.soft(more.join(u", "_s));
        if (!c.grounds.isEmpty())
            text += u"<br/>"_s + m_text.soft(c.grounds);
        if (ofPerson && !c.act.isEmpty())
            text += u"<br/>"_s
                + recordLink({ Table::Acts, c.act.text() }, m_titles.title({ Table::Acts, c.act.text() }));
        fact(date, text);
    }
    m_html += u"</table>"_s;
    if (conferrals.size() > longestList)
        m_html += u"<p style=\"margin: 4px 0;\">%1</p>"_s.arg(
            m_text.soft(tr("and %n more", nullptr, int(conferrals.size() - longestList))));
}

void DossierText::addAwardParts()
{
    if (m_dossier.ref.table != Table::Awards)
        return;
    const auto rows = [this](const QString &title, const QList<Record> &records, const auto &row) {
        if (records.isEmpty())
            return;
        section(title);
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
        for (const Record &record : records.first(std::min(longestList, records.size())))
            row(record);
        m_html += u"</table>"_s;
        if (records.size() > longestList)
            m_html += u"<p style=\"margin: 4px 0;\">%1</p>"_s.arg(
                m_text.soft(tr("and %n more", nullptr, int(records.size() - longestList))));
    };
    QList<Record> procedures = ofTable(m_dossier.related, Table::Procedures);
    std::stable_sort(procedures.begin(), procedures.end(),
        [](const Record &a, const Record &b) { return a.value(u"step").toInt() < b.value(u"step").toInt(); });
    rows(tr("How it was conferred"), procedures, [this](const Record &record) {
        const Procedure p = toProcedure(record);
        fact(valueWord(Table::Procedures, "role"_L1, p.role),
            QString(p.actor.toHtmlEscaped() + notes(p.sources) + u"<br/>"_s
                + m_text.soft(QStringList({ p.action, periodWords(p.period, m_locale) }).join(u" · "_s))));
    });
    rows(tr("Lineage"), ofTable(m_dossier.related, Table::AwardRelations), [this](const Record &record) {
        const AwardRelation r = toAwardRelation(record);
        const bool isFrom = r.from.text() == m_dossier.ref.id;
        const AwardId &other = isFrom ? r.to : r.from;
        const QString relation = valueWord(Table::AwardRelations, "relation"_L1, r.relation);
        const QString name
            = recordLink({ Table::Awards, other.text() }, m_titles.title({ Table::Awards, other.text() }));
        fact(shortDate(record.value(u"date"), m_locale),
            QString(
                (isFrom ? QString(m_text.soft(relation) + u' ' + name) : QString(name + u' ' + m_text.soft(relation)))
                + notes(r.sources)));
    });
    QList<Record> acts = ofTable(m_dossier.related, Table::Acts);
    sortByDate(acts, u"date");
    rows(tr("Acts"), acts, [this](const Record &record) {
        const Act act = toAct(record);
        fact(dateShort(act.date, m_locale),
            QString(recordLink({ Table::Acts, act.id.text() }, actTitle(act)) + notes(act.sources)));
    });
    rows(tr("Published totals"), ofTable(m_dossier.related, Table::Counts), [this](const Record &record) {
        const Count c = toCount(record);
        QStringList what { valueWord(Table::Counts, "measure"_L1, c.measure), c.category };
        what.removeAll(QString());
        fact(periodWords(c.period, m_locale),
            QString(u"<b>"_s + m_locale.toString(c.value) + u"</b> "_s + what.join(u", "_s).toHtmlEscaped()
                + notes(c.sources) + (c.note.isEmpty() ? QString() : QString(u"<br/>"_s + m_text.soft(c.note)))));
    });
}

void DossierText::addDifferences()
{
    QString lines;
    const TableSpec &spec = tableSpec(m_dossier.ref.table);
    for (const FieldAccounts &accounts : m_dossier.fields) {
        if (!accounts.conflict)
            continue;
        const FieldSpec &field = spec.fields[size_t(accounts.field)];
        QStringList values;
        QStringList seen;
        for (const Account &account : accounts.accounts) {
            if (seen.contains(account.value))
                continue;
            seen << account.value;
            QList<SourceId> sources;
            for (const Account &same : accounts.accounts) {
                if (same.value == account.value)
                    sources += same.sources;
            }
            const QString text = field.type == FieldType::Date ? dateText(account.value).toHtmlEscaped()
                                                               : valueText(field, account.value);
            const bool accepted = account.value == accounts.accepted;
            values << (accepted ? QString(u"<b>"_s + text + u"</b>"_s) : text) + notes(sources)
                    + (accepted ? QString(u' ' + m_text.soft(tr("accepted"))) : QString());
        }
        lines += u"<p style=\"margin: 2px 0;\"><b style=\"color: %1;\">%2</b>&nbsp; %3<br/>%4</p>"_s.arg(
            m_text.theme().doubt.name(), fieldLabel(spec.table, field.name).toHtmlEscaped(), values.join(u" · "_s),
            m_text.soft(reasonSentence(accounts.reason)));
    }
    if (lines.isEmpty())
        return;
    section(tr("Where sources differ"));
    m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\" border=\"1\" style=\"border-color: %1; "
              u"border-style: solid;\">"
              "<tr><td style=\"background-color: %2;\">%3</td></tr></table>"_s.arg(
                  m_text.theme().doubt.name(), m_text.theme().doubtFill.name(), lines);
}

/// How the sources wrote what is given above in other words, or could not be read.
void DossierText::addWordings()
{
    const QList<OriginalWording> wordings = originalWordings(m_dossier.attestations);
    if (wordings.isEmpty())
        return;
    section(tr("As written in the source"));
    m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (const OriginalWording &wording : wordings) {
        const QString place = wording.locator.isEmpty() ? QString() : QString(u' ' + m_text.soft(wording.locator));
        fact(wordingLabel(m_dossier.ref.table, wording.field),
            wording.text.toHtmlEscaped() + notes(wording.sources) + place);
    }
    m_html += u"</table>"_s;
}

void DossierText::addStatements()
{
    QList<Claim> statements;
    const bool isSource = m_dossier.ref.table == Table::Sources;
    for (const Claim &claim : m_dossier.claims) {
        if (isSource || fieldIndex(m_dossier.ref.table, claim.property) < 0)
            statements.append(claim);
    }
    if (statements.isEmpty())
        return;
    section(isSource ? tr("What it says") : tr("What is said about it"));
    QString question;
    for (const Claim &claim : statements) {
        if (isSource || claim.question != question) {
            question = claim.question;
            const QString subject = isSource ? m_titles.titleOfId(claim.subject) + u": "_s : QString();
            m_html += u"<p style=\"margin: 6px 0 1px 0;\"><b>%1</b></p>"_s.arg(
                QString(subject + propertyLabel(claim.property)).toHtmlEscaped());
        }
        QString line = dateText(claim.value).toHtmlEscaped();
        if (!isSource)
            line += notes({ claim.source });
        if (claim.stance != Stance::Asserts)
            line += u' ' + m_text.doubt(valueWord(Table::Claims, "stance"_L1, QString(stanceText(claim.stance))));
        if (!claim.note.isEmpty())
            line += u"<br/>"_s + m_text.soft(claim.note);
        if (isSource) {
            for (const Counterstatement &other : counterstatements(claim, m_dossier.questions.value(claim.question))) {
                if (isContradiction(other.standing))
                    line += u"<br/>"_s
                        + m_text.doubt(valueWord(Table::Claims, "stance"_L1, QString(stanceText(other.claim.stance))))
                        + u' ' + other.claim.value.toHtmlEscaped() + notes({ other.claim.source });
            }
        }
        m_html += u"<p style=\"margin: 0 0 2px 8px;\">%1</p>"_s.arg(line);
    }
}

void DossierText::addCitingRecords()
{
    if (m_dossier.citing.isEmpty())
        return;
    section(tr("Cited by"));
    QStringList lines;
    for (const RecordRef &record : m_dossier.citing.first(std::min(longestList, m_dossier.citing.size()))) {
        if (record.table != Table::Claims)
            lines << QString(
                recordLink(record, m_titles.title(record)) + u' ' + m_text.soft(tableWord(record.table).toLower()));
    }
    m_html += u"<p style=\"margin: 0;\">%1</p>"_s.arg(lines.join(u"<br/>"_s));
    if (m_dossier.citing.size() > longestList)
        m_html += u"<p style=\"margin: 4px 0;\">%1</p>"_s.arg(
            m_text.soft(tr("and %n more", nullptr, int(m_dossier.citing.size() - longestList))));
}

} // namespace phalera
