// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonwriter.h"
#include "exchange/linkeddata.h"
#include "exchange/linkedterms.h"

namespace phalera {

/// JSON-LD in the terms of schema.org, see LinkedDataWriter.
class JsonLdWriter final : public LinkedDataWriter
{
public:
    JsonLdWriter(QIODevice &device, const ExportOrigin &origin);

    void write(const Record &accepted) override;
    [[nodiscard]] Result<void> finish() override;

private:
    void writeNode(const QJsonObject &node);
    void write(const QByteArray &bytes);

    QIODevice &m_device;
    bool m_isFirst = true;
    bool m_failed = false;
};

} // namespace phalera
