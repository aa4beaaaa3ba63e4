// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notes.h"
#include "app/recordtitles.h"
#include "app/richtext.h"
#include "archive/archive.h"
#include "citing/citingstyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace phalera {

/// A dossier as rich text for the right-hand panel: name, facts with source numbers, conferrals, where sources differ,
/// sources. Its links are those of richtext.h, and "do:print", "do:cite" for the panel.
class DossierText
{
    Q_DECLARE_TR_FUNCTIONS(phalera::DossierText)
public:
    DossierText(const Dossier &dossier, const RecordTitles &titles, const Theme &theme, const QLocale &locale,
        CitingStyle citing);

    [[nodiscard]] QString html();

private:
    void addHead();
    void addFacts();
    void addConferrals();
    void addDecisions();
    void addAwardParts();
    void addDifferences();
    void addWordings();
    void addStatements();
    void addCitingRecords();
    void addSources();
    void addActions();

    void section(const QString &title);
    void fact(const QString &label, const QString &value);
    [[nodiscard]] QString notes(const QList<SourceId> &sources);
    [[nodiscard]] QString valueText(const FieldSpec &field, const QString &value) const;
    /// What is added to a value behind its notes, because it is ours and not the sources'.
    [[nodiscard]] QString aside(const FieldSpec &field, const QString &value) const;
    [[nodiscard]] QString dateText(const QString &edtf) const;
    [[nodiscard]] QString value(QLatin1StringView field) const { return m_dossier.accepted.value(field); }
    [[nodiscard]] QString headline() const;

    const Dossier &m_dossier;
    const RecordTitles &m_titles;
    RichText m_text;
    QLocale m_locale;
    CitingStyle m_citing;
    Notes m_notes;
    QString m_html;
};

} // namespace phalera
