// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdraft.h"

#include "app/datewords.h"
#include "app/reportattachments.h"
#include "app/words.h"
#include "citing/cite.h"

namespace phalera {

using namespace Qt::StringLiterals;

ReportDraft::ReportDraft(const ReportSetting &setting, SourceLookup sources, const QString &title)
    : m_setting(setting)
    , m_sources(std::move(sources))
{
    m_plan.title = setting.form.title.isEmpty() ? title : setting.form.title;
    m_plan.creator = u"Phalera "_s + QLatin1StringView(PHALERA_VERSION);
    m_plan.pageOfPages = tr("page %1 of %2");
    m_plan.continued = tr("%1, continued", "head of a group of a table, repeated overleaf");
    m_plan.language = setting.locale.name().left(2);
    m_plan.made = setting.when;
    m_plan.forArchives = setting.form.forArchives;
    m_plan.notesTitle = tr("Sources");
    m_plan.layout = setting.page;
    setSubject({});
}

void ReportDraft::add(TableBlock table, const QStringList &ids)
{
    attach(table, ids);
    add(ReportBlock(std::move(table)));
}

void ReportDraft::addTable(const QString &heading, TableBlock table, const QStringList &ids)
{
    if (table.rows.isEmpty())
        return;
    add(HeadingBlock { 2, heading });
    add(std::move(table), ids);
}

void ReportDraft::addContents()
{
    if (m_setting.form.hasContents)
        add(ContentsBlock { tr("Contents") });
}

void ReportDraft::addPrivacy(qsizetype people)
{
    const QString rule = m_setting.form.privacy.words();
    if (rule.isEmpty())
        return;
    add(ParagraphBlock {
        { tr("%1 %2", "two sentences").arg(rule, tr("It concerns %Ln person(s) here.", nullptr, int(people))) },
        true });
}

void ReportDraft::addFacts(const QString &heading, FactsBlock facts, const QStringList &ids)
{
    if (facts.facts.isEmpty())
        return;
    if (!heading.isEmpty())
        add(HeadingBlock { 2, heading });
    TableBlock table { {}, { { heading.isEmpty() ? tr("Fact") : heading }, { tr("Text") } }, {} };
    for (const auto &[label, text] : std::as_const(facts.facts))
        table.rows.append({ { label }, text });
    attach(table, ids);
    add(ReportBlock(std::move(facts)));
}

void ReportDraft::attach(const TableBlock &table, const QStringList &ids)
{
    m_plan.attachments.append(tableAttachment(int(m_plan.attachments.size()) + 1, table, ids));
}

void ReportDraft::setSubject(const QString &subject)
{
    m_plan.subject = subject;
    m_plan.runningHead = !m_setting.form.head.isEmpty() ? m_setting.form.head
        : subject.isEmpty()
        ? m_plan.title
        : tr("%1 · %2", "title and subject of a report, in the head of its pages").arg(m_plan.title, subject);
}

NotedText ReportDraft::noted(const QString &text, const QList<SourceId> &sources)
{
    NotedText result { text };
    if (!m_setting.form.hasNotes)
        return result;
    for (const SourceId &source : sources) {
        auto number = m_numbers.find(source);
        if (number == m_numbers.end()) {
            number = m_numbers.insert(source, int(m_cited.size()));
            m_cited.append(source);
        }
        if (!result.notes.contains(*number))
            result.notes.append(*number);
    }
    std::sort(result.notes.begin(), result.notes.end());
    return result;
}

NotedText ReportDraft::shortDate(const Date &date) const
{
    return date.isNull() ? NotedText { tr("unknown", "date"), {}, true }
                         : NotedText { dateShort(date, m_setting.locale) };
}

QString ReportDraft::titleOf(Table table, const QString &id) const
{
    return m_setting.titles.title({ table, id });
}

QString ReportDraft::noteLine(const SourceId &id) const
{
    const CitingWish wish { m_setting.citing, numberedForm(m_setting.citing), m_setting.locale.name() };
    return cite(m_sources(id), wish).plainText();
}

ReportPlan ReportDraft::finished(const std::optional<Query> &query) const
{
    ReportPlan plan = m_plan;
    for (const SourceId &source : m_cited)
        plan.notes.append(noteLine(source));
    if (query) {
        const QString text = format(*query);
        plan.colophon.append(text.isEmpty() ? tr("Query: none, the whole archive") : tr("Query: %1").arg(text));
    }
    if (!m_setting.form.hasNotes)
        plan.colophon.append(tr("Sources are left out; the archive holds them for each record."));
    // In a large archive just opened the version takes its time.
    plan.colophon.append(m_setting.dataVersion.isEmpty()
            ? tr("Archive: %1, its data version was not yet computed").arg(m_setting.archiveName)
            : tr("Archive: %1, data version %2").arg(m_setting.archiveName, m_setting.dataVersion));
    plan.colophon.append(tr("Made with %1 on %2", "program and moment")
                             .arg(plan.creator, momentWords(m_setting.when, m_setting.locale)));
    return plan;
}

QString columnTitle(Field field)
{
    return field == Field::Ordinal ? ReportDraft::tr("No.", "heading: which of a person's conferrals")
                                   : fieldLabel(field);
}

} // namespace phalera
