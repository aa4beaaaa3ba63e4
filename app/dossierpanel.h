// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citedworks.h"
#include "app/recordtitles.h"
#include "app/selection.h"

#include <QTextBrowser>

namespace phalera {

/// The right-hand panel: the dossier of the selection's current record. Says what to do while nothing is chosen.
class DossierPanel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DossierPanel(Selection &selection, QWidget *parent = nullptr);

    /// Called and cited as a note has it: the record, and what it rests on; empty while no record is shown.
    [[nodiscard]] Citation citation() const;
    /// What the record rests on; nothing while none is shown.
    [[nodiscard]] CitedWorks works() const;
    void setCitingStyle(CitingStyle style);
    /// What the record is called; empty while no record is shown.
    [[nodiscard]] QString headline() const;
    /// How names of people are shown; the sources' own stand beside them.
    void setNameForm(const NameForm &form);
    /// The record that is shown, once its dossier has come.
    [[nodiscard]] const std::optional<Dossier> &dossier() const { return m_dossier; }

signals:
    void printRequested();
    void copyRequested();
    /// That this record is the one that is shown is to be taken back.
    void unmergeRequested(const RecordRef &merged);
    void dossierShown();

protected:
    void changeEvent(QEvent *event) override;
    QSize sizeHint() const override;

private:
    void loadTitles();
    void load();
    void show();
    void follow(const QUrl &link);

    Selection &m_selection;
    RecordTitles m_titles;
    NameForm m_nameForm;
    CitingStyle m_citing = CitingStyle::ChicagoNotes;
    std::optional<Dossier> m_dossier;
    QString m_failure;
};

} // namespace phalera
