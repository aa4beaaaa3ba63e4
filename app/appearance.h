// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace phalera {

/// Light, dark, or as the system has it, for the whole application and without a restart.
class Appearance
{
public:
    /// Remembers the palette that the system gave.
    Appearance();

    /// "light" or "dark"; anything else follows the system.
    void use(const QString &kind);
    [[nodiscard]] QString kind() const { return m_kind; }

private:
    [[nodiscard]] QPalette systemPalette() const;

    QPalette m_systemPalette;
    QString m_kind;
};

} // namespace phalera
