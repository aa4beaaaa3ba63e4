// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/livingpeople.h"
#include "app/reportdraft.h"

namespace phalera {

/// Composes the report on one record. Of use to dossierPlan() alone.
class DossierComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::DossierComposer)
public:
    DossierComposer(const Dossier &dossier, const ReportSetting &setting);

    [[nodiscard]] ReportPlan compose();

private:
    [[nodiscard]] QString value(QLatin1StringView field) const { return m_dossier.accepted.value(field); }
    [[nodiscard]] QString dateText(const Date &date) const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString subtitle() const;
    /// The value of a field as it is read.
    [[nodiscard]] QString wordsOf(const FieldSpec &field, const QString &text) const;
    /// The related records of one table by a date field, earliest first.
    [[nodiscard]] QList<Record> related(Table table, QStringView orderedBy) const;
    /// Empty for an ordinary conferral.
    [[nodiscard]] static QString statusWord(const Conferral &c);
    [[nodiscard]] static QString circumstances(const Conferral &c);

    /// The rule alone, of somebody whom it leaves out.
    [[nodiscard]] ReportPlan leftOut();
    [[nodiscard]] FactsBlock facts();
    [[nodiscard]] FactsBlock conferralsOfPerson();
    /// All that an act or an award was conferred on, in the order of their dates.
    void addRecipients();
    [[nodiscard]] QList<Conferral> conferrals() const;
    void addPartsOfAward();
    [[nodiscard]] TableBlock publishedTotals();
    [[nodiscard]] QList<NotedText> accountLines(const FieldAccounts &accounts, const FieldSpec &field);
    void addDifferences();
    [[nodiscard]] TableBlock statements();
    [[nodiscard]] TableBlock citingRecords();

    const Dossier &m_dossier;
    const TableSpec &m_spec;
    LivingPeople m_living;
    ReportDraft m_draft;
};

} // namespace phalera
