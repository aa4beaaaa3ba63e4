// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reporttemplate.h"

#include <QCoreApplication>

namespace phalera {

/// What stands under the title of a register: how much was found, how surely by date, and how it is arranged. Of use to
/// registerPlan() alone.
class RegisterSummary
{
    Q_DECLARE_TR_FUNCTIONS(phalera::RegisterComposer)
public:
    RegisterSummary(const Answer &answer, const QList<SortKey> &order, const ReportTemplate &form)
        : m_answer(answer)
        , m_order(order)
        , m_form(form)
    {
    }

    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] QString dateWords() const;
    [[nodiscard]] QString groupWords() const;
    [[nodiscard]] QString orderWords() const;

    const Answer &m_answer;
    const QList<SortKey> &m_order;
    const ReportTemplate &m_form;
};

} // namespace phalera
