// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossierpanel.h"

#include "app/dossierfields.h"
#include "app/dossiertext.h"
#include "app/messages.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace phalera {

DossierPanel::DossierPanel(Selection &selection, QWidget *parent)
    : QTextBrowser(parent)
    , m_selection(selection)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(16);
    setAccessibleName(tr("Dossier"));
    connect(this, &QTextBrowser::anchorClicked, this, &DossierPanel::follow);
    connect(&selection, &Selection::currentRecordChanged, this, &DossierPanel::load);
    connect(&selection.archive(), &Archive::snapshotChanged, this, &DossierPanel::loadTitles);
    loadTitles();
}

Citation DossierPanel::citation() const
{
    Citation note;
    if (!m_dossier)
        return note;
    const QList<Citation> sources = works().citations(citingWish(m_citing, QLocale()));
    // A source and an act are their own citation.
    if (m_dossier->ref.table != Table::Sources && m_dossier->ref.table != Table::Acts)
        note.add(headline()).stop();
    for (const Citation &source : sources)
        note.add(note.isEmpty() ? QString() : u" "_s).add(source);
    return note;
}

CitedWorks DossierPanel::works() const
{
    CitedWorks works;
    if (m_dossier)
        works.add(*m_dossier);
    return works;
}

void DossierPanel::setCitingStyle(CitingStyle style)
{
    m_citing = style;
    show();
}

QString DossierPanel::headline() const
{
    return m_dossier ? dossierHeadline(*m_dossier, m_titles) : QString();
}

void DossierPanel::setNameForm(const NameForm &form)
{
    m_nameForm = form;
    m_titles.setNameForm(form);
    show();
}

void DossierPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LocaleChange)
        show();
}

QSize DossierPanel::sizeHint() const
{
    return { 372, 600 };
}

void DossierPanel::loadTitles()
{
    if (!m_selection.archive().isOpen()) {
        m_dossier.reset();
        show();
        return;
    }
    RecordTitles::of(m_selection.archive()).then(this, [this](const RecordTitles &titles) {
        m_titles = titles;
        m_titles.setNameForm(m_nameForm);
        load();
    });
}

void DossierPanel::load()
{
    const std::optional<RecordRef> record = m_selection.currentRecord();
    if (!record || !m_selection.archive().isOpen()) {
        m_dossier.reset();
        m_failure.clear();
        show();
        return;
    }
    if (!m_titles.areOf(m_selection.archive().snapshot()))
        return; // it would be shown with ids for names; loadTitles() comes back here
    m_selection.archive().dossier(*record).then(this, [this, asked = *record](const Result<Dossier> &dossier) {
        if (m_selection.currentRecord() != asked)
            return; // a later choice overtook this answer
        m_failure = dossier ? QString() : message(dossier.error());
        if (dossier && dossier->ref != asked) {
            m_selection.setCurrentRecord(dossier->ref); // another record stands for it
            return;
        }
        if (dossier)
            m_dossier = *dossier;
        else
            m_dossier.reset();
        show();
        emit dossierShown();
    });
}

void DossierPanel::show()
{
    if (m_dossier) {
        setHtml(DossierText(*m_dossier, m_titles, Theme::of(palette()), QLocale(), m_citing).html());
    } else {
        const QString words = m_failure.isEmpty() ? tr("Choose a record in the table, an act in the lineage or a "
                                                       "source to see its facts here, each with its sources.")
                                                  : m_failure;
        const RichText text(Theme::of(palette()));
        setHtml(text.page(text.soft(words)));
    }
    verticalScrollBar()->setValue(0);
}

void DossierPanel::follow(const QUrl &link)
{
    const QString target = link.path(QUrl::FullyDecoded);
    openWebLink(link);
    if (const std::optional<RecordRef> record = linkedRecord(link)) {
        m_selection.setCurrentRecord(*record);
    } else if (link.scheme() == "unmerge"_L1 && m_dossier) {
        emit unmergeRequested({ m_dossier->ref.table, target });
    } else if (link.scheme() == "query"_L1) {
        if (const auto query = parseQuery(target))
            m_selection.setQuery(*query);
    } else if (link.scheme() == "do"_L1 && target == "print"_L1) {
        emit printRequested();
    } else if (link.scheme() == "do"_L1 && target == "cite"_L1) {
        emit copyRequested();
    }
}

} // namespace phalera
