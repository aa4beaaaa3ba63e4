// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatasources.h"

#include "exchange/wikidataproperties.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera::wikidata {

namespace {

constexpr int DigestLength = 16; // hexadecimal digits

void set(Record &record, QLatin1StringView field, const QString &value)
{
    record.values[fieldIndex(record.table, field)] = value;
}

/// A source of a kind that claims nothing: what is known of it is known through a web page.
Record webSource(const QString &id)
{
    Record record { Table::Sources, id, QStringList(qsizetype(tableSpec(Table::Sources).fields.size())) };
    set(record, "id"_L1, id);
    set(record, "kind"_L1, u"web"_s);
    return record;
}

/// The texts of all snaks of a property; of an item its label, or its id where that is not known.
QStringList textsOf(const Reference &reference, QLatin1StringView property, const ItemLabels &labels)
{
    QStringList texts;
    for (const Snak &snak : reference) {
        if (snak.property != property || snak.value.text.isEmpty())
            continue;
        const QString label = snak.value.kind == Value::Kind::Item ? labels.label(snak.value.text) : snak.value.text;
        texts.append(label.isEmpty() ? snak.value.text : label);
    }
    return texts;
}

const Snak *first(const Reference &reference, QLatin1StringView property)
{
    for (const Snak &snak : reference) {
        if (snak.property == property && !snak.value.text.isEmpty())
            return &snak;
    }
    return nullptr;
}

/// What tells the source from others. Identifiers within a work (an id at a web site) tell pages of it apart.
QStringList identity(const Reference &reference)
{
    static constexpr std::array Incidental { property::Retrieved, property::Page, property::Published,
        property::Publisher, property::Author, property::AuthorText };
    QStringList parts;
    for (const Snak &snak : reference) {
        if (std::ranges::find(Incidental, snak.property) == Incidental.end() && !snak.value.text.isEmpty())
            parts.append(snak.property + u'=' + snak.value.text);
    }
    parts.sort();
    return parts;
}

QString itemNote(const Reference &reference)
{
    QStringList items;
    for (const QLatin1StringView property : { property::StatedIn, property::ImportedFrom }) {
        if (const Snak *snak = first(reference, property); snak && snak->value.kind == Value::Kind::Item)
            items.append(snak->value.text);
    }
    return items.isEmpty() ? QString() : QString(u"Wikidata "_s + items.join(u", "_s));
}

} // namespace

Record serviceSource()
{
    Record record = webSource(ServiceSource);
    set(record, "title"_L1, u"Wikidata"_s);
    set(record, "publisher"_L1, u"Wikimedia Foundation"_s);
    set(record, "url"_L1, u"https://www.wikidata.org/"_s);
    return record;
}

std::optional<CitedSource> citedSource(const Reference &reference, const ItemLabels &labels)
{
    const bool canBeFound = std::ranges::any_of(
        std::array { property::StatedIn, property::ReferenceAddress, property::ImportedFrom, property::ImportAddress },
        [&](QLatin1StringView property) { return first(reference, property) != nullptr; });
    if (!canBeFound)
        return std::nullopt;
    const QByteArray digest
        = QCryptographicHash::hash(identity(reference).join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    CitedSource cited { webSource(u"wikidata-ref-"_s + QString::fromLatin1(digest.first(DigestLength))), {} };
    const auto text = [&](QLatin1StringView property) { return textsOf(reference, property, labels).join(u", "_s); };
    const QString work = text(property::StatedIn);
    const QString project = text(property::ImportedFrom);
    const QString title = text(property::Title);
    const QString container = work.isEmpty() ? project : work;
    set(cited.record, "title"_L1, title.isEmpty() ? container : title);
    if (!title.isEmpty())
        set(cited.record, "container"_L1, container);
    set(cited.record, "author"_L1,
        (textsOf(reference, property::Author, labels) + textsOf(reference, property::AuthorText, labels))
            .join(u", "_s));
    set(cited.record, "publisher"_L1, text(property::Publisher));
    const Snak *address = first(reference, property::ReferenceAddress);
    if (!address)
        address = first(reference, property::ImportAddress);
    if (address)
        set(cited.record, "url"_L1, address->value.text);
    if (const Snak *published = first(reference, property::Published))
        set(cited.record, "date"_L1, published->value.date.text());
    if (const Snak *named = first(reference, property::Title))
        set(cited.record, "language"_L1, named->value.language);
    set(cited.record, "note"_L1, itemNote(reference));
    QStringList places = textsOf(reference, property::Page, labels);
    if (const Snak *retrieved = first(reference, property::Retrieved); retrieved && !retrieved->value.date.isNull())
        places.append(u"retrieved "_s + retrieved->value.date.text());
    cited.locator = places.join(u", "_s);
    return cited;
}

} // namespace phalera::wikidata
