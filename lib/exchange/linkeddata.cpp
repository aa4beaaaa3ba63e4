// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkeddata.h"

#include "exchange/jsonldwriter.h"
#include "exchange/turtlewriter.h"

namespace phalera {

std::unique_ptr<LinkedDataWriter> linkedDataWriter(
    LinkedDataFormat format, QIODevice &device, const ExportOrigin &origin)
{
    if (format == LinkedDataFormat::Turtle)
        return std::make_unique<TurtleWriter>(device, origin);
    return std::make_unique<JsonLdWriter>(device, origin);
}

} // namespace phalera
