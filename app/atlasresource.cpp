// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasresource.h"

#include <QFile>

namespace phalera {

using namespace Qt::StringLiterals;

Result<Atlas> builtInAtlas()
{
    QFile file(u":/map/atlas.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, { file.fileName() });
    return Atlas::read(file.readAll());
}

} // namespace phalera
