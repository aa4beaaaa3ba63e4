// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace phalera {

/// What the numbers were measured on: processor, memory, system, compiler, Qt, and how busy the machine was.
[[nodiscard]] QJsonObject machineJson();

/// Memory of this program in megabytes: now, and at most so far. 0 where the system does not tell.
struct MemoryUse
{
    double now = 0;
    double most = 0;
    double ownNow = 0; ///< of `now`, without pages of files
    [[nodiscard]] static MemoryUse measure();
    [[nodiscard]] QJsonObject json() const;
};

} // namespace phalera
