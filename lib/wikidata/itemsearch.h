// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wikidata/service.h"

namespace phalera {

/// An item that a search on the service found.
struct FoundItem
{
    QString id;
    QString label;
    QString description;

    friend bool operator==(const FoundItem &, const FoundItem &) = default;
};

/// Asks the service for items by the beginning of a label or alias in a language ("ru", "en"), as wbsearchentities
/// finds them. Gives them to `take` once, in the service's order. Errors: as Service::ask().
void searchItems(Service &service, const QString &text, const QString &language,
    const std::function<void(Result<QList<FoundItem>> found)> &take);

} // namespace phalera
