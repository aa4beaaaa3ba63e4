// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportplans.h"
#include "app/sourcelookup.h"

#include <QCoreApplication>
#include <QHash>

namespace phalera {

/// A plan in the making: numbers each source when it is first cited, and ends with sources and colophon.
class ReportDraft
{
    Q_DECLARE_TR_FUNCTIONS(phalera::ReportDraft)
public:
    ReportDraft(const ReportSetting &setting, SourceLookup sources, const QString &title);

    [[nodiscard]] const ReportSetting &setting() const { return m_setting; }
    /// That of the template, else the usual one.
    [[nodiscard]] const QString &title() const { return m_plan.title; }
    void add(ReportBlock block) { m_plan.blocks.append(std::move(block)); }
    /// A table, also as an attachment: `ids` are the records of its rows, none where it has none.
    void add(TableBlock table, const QStringList &ids);
    /// A table under a heading; nothing at all where there are no rows.
    void addTable(const QString &heading, TableBlock table, const QStringList &ids = {});
    /// The table of contents, where the template wants one.
    void addContents();
    /// The rule of privacy, if there is one, and of how many people it left something out.
    void addPrivacy(qsizetype people);
    /// Facts under a heading, also as an attachment: `ids` are the records of the facts, none where they have none.
    void addFacts(const QString &heading, FactsBlock facts, const QStringList &ids = {});
    /// What stands in the head of each page beside the title.
    void setSubject(const QString &subject);

    [[nodiscard]] NotedText noted(const QString &text, const QList<SourceId> &sources);
    [[nodiscard]] NotedText shortDate(const Date &date) const; ///< for tables; says so where the date is unknown
    [[nodiscard]] QString figure(qint64 number) const { return m_setting.locale.toString(number); }
    [[nodiscard]] QString titleOf(Table table, const QString &id) const;

    /// The plan with its notes and its colophon. `query`: the text of the query, where the report answers one.
    [[nodiscard]] ReportPlan finished(const std::optional<Query> &query = {}) const;

private:
    void attach(const TableBlock &table, const QStringList &ids);
    [[nodiscard]] QString noteLine(const SourceId &id) const;

    ReportSetting m_setting;
    SourceLookup m_sources;
    ReportPlan m_plan;
    QList<SourceId> m_cited;
    QHash<SourceId, int> m_numbers;
};

/// "No." where the label of a column of figures would be far wider than they are.
[[nodiscard]] QString columnTitle(Field field);

} // namespace phalera
