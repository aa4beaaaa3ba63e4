// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/description.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

SourceDescription::Kind kindOf(const QString &kind)
{
    using Kind = SourceDescription::Kind;
    if (kind == "law"_L1)
        return Kind::Law;
    if (kind == "archive"_L1)
        return Kind::Archive;
    if (kind == "encyclopedia"_L1)
        return Kind::Encyclopedia;
    if (kind == "book"_L1)
        return Kind::Book;
    if (kind == "article"_L1)
        return Kind::Article;
    if (kind == "news"_L1)
        return Kind::News;
    return Kind::Web;
}

} // namespace

SourceDescription describe(const Source &source, const QString &where, const Date &accessed)
{
    SourceDescription description;
    description.kind = kindOf(source.kind);
    description.authors = authorsOf(source.author);
    description.title = source.title.simplified();
    description.print = printDetails(source.container, source.note);
    description.date = source.date;
    description.publisher = source.publisher.simplified();
    description.archive = archivePlace(source.archiveRef);
    description.url = source.url.trimmed();
    description.language = source.language;
    description.locator = locator(where);
    description.accessed = accessed.isNull() ? description.print.accessed : accessed;
    // What has no name of its own is called as what holds it, and that as its address; a name is never made up.
    if (description.title.isEmpty())
        description.title = std::exchange(description.print.host, QString());
    if (description.title.isEmpty() && description.url.isEmpty() && source.archiveRef.isEmpty())
        description.title = source.id.text();
    return description;
}

SourceDescription describe(
    const Act &act, const Source &print, const QString &where, const Date &accessed, bool prefersRussian)
{
    SourceDescription description = describe(print, where, accessed);
    description.kind = SourceDescription::Kind::Law;
    description.authors
        = { act.issuer.isEmpty() ? QList<AuthorName> {} : QList<AuthorName> { { {}, {}, act.issuer.simplified() } } };
    const QString &first = prefersRussian ? act.titleRu : act.titleEn;
    const QString &second = prefersRussian ? act.titleEn : act.titleRu;
    description.title = first.isEmpty() ? second : first;
    description.translation = first.isEmpty() ? QString() : second;
    description.language = description.title == act.titleRu ? u"ru"_s : u"en"_s;
    description.act = act.kind;
    description.actNumber = act.number;
    description.date = act.date;
    return description;
}

} // namespace phalera
