// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/archiveplace.h"
#include "citing/authorname.h"
#include "citing/printdetails.h"
#include "record/values.h"

namespace phalera {

/// What is known of a source, in the parts that every style of citing sets in its own order.
struct SourceDescription
{
    enum class Kind : quint8 { Law, Archive, Encyclopedia, Book, Article, News, Web };

    Kind kind = Kind::Web;
    Authors authors;
    QString title;
    QString translation; ///< of the title, for acts
    QString act;         ///< kind of an act as the vocabulary has it, where the description is of one
    QString actNumber;
    Date date; ///< of publication; of the document itself for acts and archival documents
    PrintDetails print;
    QString publisher;
    ArchivePlace archive;
    QString url;
    QString language;
    Locator locator;
    Date accessed;

    /// The date is the document's own, and what holds it came out at another time.
    [[nodiscard]] bool isDocument() const { return kind == Kind::Law || kind == Kind::Archive; }
    /// It stands within something else: a newspaper, a site, a collection.
    [[nodiscard]] bool hasHost() const { return !print.host.isEmpty(); }
    /// The title is a description that whoever recorded the source put in square brackets.
    [[nodiscard]] bool hasSuppliedTitle() const { return title.startsWith(u'[') && title.endsWith(u']'); }
};

/// `where`: as an account says where in the source; `accessed`: when the address was read, where somebody knows.
[[nodiscard]] SourceDescription describe(const Source &source, const QString &where, const Date &accessed);

/// An act as printed in `print`, the source that has its text; a source of no kind where none has.
/// `prefersRussian`: which of its two titles is the title; the other one is its translation.
[[nodiscard]] SourceDescription describe(
    const Act &act, const Source &print, const QString &where, const Date &accessed, bool prefersRussian);

} // namespace phalera
