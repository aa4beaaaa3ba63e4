// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/linkeddata.h"

namespace phalera {

/// Turtle in the terms of RiC-O, see LinkedDataWriter.
class TurtleWriter final : public LinkedDataWriter
{
public:
    TurtleWriter(QIODevice &device, const ExportOrigin &origin);

    void write(const Record &accepted) override;
    [[nodiscard]] Result<void> finish() override;

private:
    void write(const QString &text);

    QIODevice &m_device;
    bool m_failed = false;
};

} // namespace phalera
