// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citedworks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype VersionLength = 12; // enough of the data version to tell it from every other

Source sourceOf(const Dossier &dossier, const SourceId &id)
{
    Source source = dossier.sources.value(id);
    source.id = id;
    return source;
}

} // namespace

void CitedWorks::add(const Dossier &dossier)
{
    if (dossier.ref.table == Table::Sources) {
        add(toSource(dossier.accepted));
        return;
    }
    CitedWorks works;
    for (const Attestation &account : dossier.attestations) {
        for (const SourceId &id : account.record.sources())
            works.add(sourceOf(dossier, id), account.locator);
    }
    for (const Claim &claim : dossier.claims)
        works.add(sourceOf(dossier, claim.source));
    if (dossier.ref.table != Table::Acts) {
        for (const Work &work : std::as_const(works.m_works))
            add(work.source, work.locator);
        return;
    }
    const auto print
        = std::ranges::find_if(works.m_works, [](const Work &work) { return work.source.kind == "law"_L1; });
    Work work = print != works.m_works.end() ? *print : works.m_works.value(0);
    work.act = toAct(dossier.accepted);
    if (m_acts.contains(work.act->id.text()))
        return;
    m_acts.insert(work.act->id.text());
    m_works.append(work);
}

void CitedWorks::add(const Source &source, const QString &locator)
{
    QList<qsizetype> &numbers = m_numbersOf[source.id.text()];
    for (const qsizetype number : std::as_const(numbers)) {
        Work &known = m_works[number];
        if (known.locator.isEmpty())
            known.locator = locator;
        if (locator.isEmpty() || known.locator == locator)
            return;
    }
    numbers.append(m_works.size());
    m_works.append({ source, locator });
}

QList<Citation> CitedWorks::citations(const CitingWish &wish) const
{
    QList<Citation> citations;
    for (const Work &work : m_works) {
        if (!work.act)
            citations.append(cite(work.source, wish, work.locator));
        else if (work.source.id.text().isEmpty())
            citations.append(cite(*work.act, {}, wish));
        else
            citations.append(cite(*work.act, { work.source }, wish, work.locator));
    }
    return citations;
}

Result<QString> CitedWorks::bibliography(BibliographyFormat format, const ExportOrigin &origin) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = sourceWriter(format, buffer, origin);
    QSet<QString> written;
    for (const Work &work : m_works) {
        const QString id = work.source.id.text();
        if (id.isEmpty() || written.contains(id))
            continue;
        written.insert(id);
        writer->write(work.source);
    }
    return writer->finish().map([&buffer] { return QString::fromUtf8(buffer.data()); });
}

QString citingStyleWords(CitingStyle style)
{
    switch (style) {
    case CitingStyle::Gost705:
        return QCoreApplication::translate("CitingStyle", "GOST R 7.0.5-2008, references");
    case CitingStyle::Gost7100:
        return QCoreApplication::translate("CitingStyle", "GOST R 7.0.100-2018, descriptions");
    case CitingStyle::ChicagoNotes:
        return QCoreApplication::translate("CitingStyle", "Chicago, notes");
    case CitingStyle::ChicagoAuthorDate:
        return QCoreApplication::translate("CitingStyle", "Chicago, author and date");
    }
    return {};
}

CitingWish citingWish(CitingStyle style, const QLocale &locale)
{
    return { style, numberedForm(style), locale.name().left(2) };
}

Citation citationOf(const ExportOrigin &origin, QDate read, const CitingWish &wish)
{
    QString program = origin.program;
    if (!program.isEmpty())
        program.front() = program.front().toUpper();
    return cite(
        CitedArchive { origin.archive, origin.dataVersion.left(VersionLength), origin.query, program, read }, wish);
}

} // namespace phalera
