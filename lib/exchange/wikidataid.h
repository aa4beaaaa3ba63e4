// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phalera {

/// The item of Wikidata that a text or an address names, or that stands alone under a type that speaks of Wikidata;
/// empty where it names none.
[[nodiscard]] QString wikidataItem(const QString &text, const QString &type = {});

} // namespace phalera
