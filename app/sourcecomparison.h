// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordtitles.h"
#include "app/richtext.h"
#include "archive/archive.h"

#include <QCoreApplication>
#include <QLocale>

namespace phalera {

/// One source as rich text: what it is, and each of its statements beside what the other sources say on the same
/// question, those that correct or dispute it first. Statements that are contradicted stand before the others. The
/// links are those of richtext.h; "source:" asks for another source.
class SourceComparison
{
    Q_DECLARE_TR_FUNCTIONS(phalera::SourceComparison)
public:
    /// `dossier` is that of the source.
    SourceComparison(const Dossier &dossier, const RecordTitles &titles, const Theme &theme, const QLocale &locale);

    [[nodiscard]] QString html() const;

private:
    [[nodiscard]] QString head(const Source &source, const QList<Claim> &statements) const;
    [[nodiscard]] bool isContradicted(const Claim &claim) const;
    [[nodiscard]] QString statementRow(const Claim &claim) const;
    [[nodiscard]] QString otherSide(const Claim &claim) const;
    [[nodiscard]] QString valueText(const Claim &claim) const;
    [[nodiscard]] QString sourceLink(const SourceId &source) const;

    const Dossier &m_dossier;
    const RecordTitles &m_titles;
    RichText m_text;
    QLocale m_locale;
};

} // namespace phalera
