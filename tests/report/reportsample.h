// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportplan.h"

#include <QPainter>

namespace phalera {

inline QPicture sampleDrawing(const QString &words)
{
    QPicture picture;
    QPainter painter(&picture);
    QFont font(QStringLiteral("PT Sans"));
    font.setPixelSize(11);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    painter.fillRect(QRectF(0, 0, 300, 80), QColor(0xEE, 0xEE, 0xEE));
    painter.drawText(QPointF(10, 30), words);
    return picture;
}

/// One of each block, with notes and colophon; `rows` rows in the table.
inline ReportPlan samplePlan(int rows)
{
    ReportPlan plan;
    plan.title = QStringLiteral("Стаханов Алексей Григорьевич");
    plan.creator = QStringLiteral("Phalera 0.1.0");
    plan.runningHead = QStringLiteral("Dossier");
    plan.pageOfPages = QStringLiteral("page %1 of %2");
    plan.blocks.append(
        HeadingBlock { 1, plan.title, QStringLiteral("Alexei Grigoryevich Stakhanov, first in the office") });
    FactsBlock facts;
    facts.facts.append({ QStringLiteral("Born"), { QStringLiteral("3 January 1906"), { 0, 1 } } });
    facts.facts.append({ QStringLiteral("Died"), { QStringLiteral("5 November 1977"), { 1 } } });
    plan.blocks.append(facts);
    plan.blocks.append(ParagraphBlock { { QStringLiteral("Cut 102 tonnes of coal in one shift."), { 0 } } });
    plan.blocks.append(
        BoxBlock { QStringLiteral("Where sources differ"), { { QStringLiteral("Died: 4 November 1977"), { 0 } } } });
    plan.blocks.append(FigureBlock { sampleDrawing(QStringLiteral("Герой Социалистического Труда")), QSizeF(300, 80),
        QStringLiteral("Conferrals a year"), QStringLiteral("Bars for each year") });
    TableBlock table;
    table.columns
        = { { QStringLiteral("Name"), 2 }, { QStringLiteral("Born"), 0, true }, { QStringLiteral("Position"), 1 } };
    for (int row = 0; row < rows; ++row) {
        table.rows.append({ { QStringLiteral("Recipient %1").arg(row), { row % 2 } },
            { QString::number(1880 + row % 50) }, { QStringLiteral("tractor driver") } });
    }
    plan.blocks.append(table);
    plan.notesTitle = QStringLiteral("Sources");
    plan.notes = { QStringLiteral("Great Soviet Encyclopedia, 1976"), QStringLiteral("Герои страны, warheroes.ru") };
    plan.colophon = { QStringLiteral("Query: name:Стаханов"), QStringLiteral("Data version 7f3a91c") };
    return plan;
}

} // namespace phalera
