// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellformat.h"

#include <QHash>
#include <QSet>

namespace phalera {

class XmlPart;

/// What the styles of an OpenDocument file say of how numbers are shown (ISO/IEC 26300 part 1, 16).
class OdsStyles
{
public:
    /// Takes in what the token says where it begins a style; true where it was one, which is then read to its end.
    bool read(XmlPart &part);
    /// The format of a cell that has this style.
    [[nodiscard]] CellFormat format(const QString &style) const;
    [[nodiscard]] bool hidesTable(const QString &style) const { return m_hidingTables.contains(style); }

private:
    struct CellStyle
    {
        QString dataStyle;
        QString parent;
    };
    void readDataStyle(XmlPart &part);
    void readStyle(XmlPart &part);

    QHash<QString, CellFormat> m_dataStyles;
    QHash<QString, CellStyle> m_cellStyles;
    QSet<QString> m_hidingTables;
};

} // namespace phalera
