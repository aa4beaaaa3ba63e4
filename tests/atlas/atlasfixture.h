// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas.h"

#include <QFile>

namespace phalera::tests {

/// The atlas that the program ships.
inline Result<Atlas> shippedAtlas()
{
    QFile file(QStringLiteral(PHALERA_SOURCE_DIR) + QStringLiteral("/resources/map/atlas.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, { file.fileName() });
    return Atlas::read(file.readAll());
}

inline const Region *regionNamed(const Period &period, QStringView name)
{
    for (const Region &region : period.regions) {
        if (region.name == name)
            return &region;
    }
    return nullptr;
}

} // namespace phalera::tests
