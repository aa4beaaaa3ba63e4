// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/cite.h"

#include "citing/citeddate.h"
#include "citing/description.h"
#include "citing/styles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

Date dateOf(QDate day)
{
    return day.isValid() ? Date::parse(day.toString(Qt::ISODate)).value_or(Date()) : Date();
}

bool isGost(CitingStyle style)
{
    return style == CitingStyle::Gost705 || style == CitingStyle::Gost7100;
}

Citation styled(const SourceDescription &source, const CitingWish &wish)
{
    switch (wish.style) {
    case CitingStyle::Gost705:
        return gostReference(source, wish);
    case CitingStyle::Gost7100:
        return gostDescription(source, wish);
    case CitingStyle::ChicagoNotes:
        return chicagoNote(source, wish);
    case CitingStyle::ChicagoAuthorDate:
        return chicagoAuthorDate(source, wish);
    }
    return {};
}

} // namespace

Citation cite(const Source &source, const CitingWish &wish, const QString &locator)
{
    return styled(describe(source, locator, dateOf(wish.accessed)), wish);
}

Citation cite(const Act &act, const QList<Source> &sources, const CitingWish &wish, const QString &locator)
{
    const bool inRussian = isGost(wish.style);
    const auto print = std::ranges::find_if(sources, [](const Source &source) { return source.kind == "law"_L1; });
    const bool isPrinted = print != sources.end();
    Citation citation = styled(
        describe(act, isPrinted ? *print : Source(), isPrinted ? locator : QString(), dateOf(wish.accessed), inRussian),
        wish);
    const bool isWhole = wish.form == CitingForm::Note || wish.form == CitingForm::ListEntry;
    if (isPrinted || sources.isEmpty() || !isWhole)
        return citation;
    // Known from another's account only: GOST R 7.0.5-2008, 4.12; CMOS 14.260.
    citation.add(inRussian ? u" Приводится по: "_s : u" Cited in "_s);
    return citation.add(cite(sources.constFirst(), wish, locator));
}

Citation cite(const CitedArchive &archive, const CitingWish &wish)
{
    const bool inRussian = wish.language.startsWith("ru"_L1);
    const QString version = archive.dataVersion.isEmpty() ? QString()
        : inRussian                                       ? u"версия данных "_s + archive.dataVersion
                                                          : u"data version "_s + archive.dataVersion;
    const QString query = archive.query.isEmpty() ? QString()
        : inRussian                               ? u"запрос: "_s + archive.query
                                                  : u"query: "_s + archive.query;
    const Date read = dateOf(archive.read);
    Citation citation;
    if (isGost(wish.style)) {
        // Section 10 of GOST R 7.0.5-2008: title, what it is, then what identifies the edition and when it was asked.
        const QString separator = wish.style == CitingStyle::Gost7100 ? u". – "_s : u". "_s;
        citation.add((inRussian ? u"%1 : архив %2"_s : u"%1 : archive of %2"_s).arg(archive.name, archive.program));
        for (const QString &part : { version, query }) {
            if (!part.isEmpty())
                citation.separate(separator).add(part.front().toUpper() + part.sliced(1));
        }
        const QString when = archive.read.toString(u"dd.MM.yyyy"_s);
        return citation.add((inRussian ? u" (дата обращения: %1)"_s : u" (accessed: %1)"_s).arg(when)).stop();
    }
    const QChar mark = wish.form == CitingForm::ListEntry ? u'.' : u',';
    const auto addPart = [&citation, mark](QString text) {
        if (text.isEmpty())
            return;
        if (mark == u'.')
            text.front() = text.front().toUpper();
        citation.close(mark).add(u' ' + text);
    };
    citation.addItalic(archive.name); // 14.257: a database is named with what finds the record again
    addPart(inRussian ? u"архив "_s + archive.program : archive.program + u" archive"_s);
    addPart(version);
    addPart(query);
    addPart(u"accessed "_s + chicagoFullDate(read));
    return citation.close(u'.');
}

} // namespace phalera
