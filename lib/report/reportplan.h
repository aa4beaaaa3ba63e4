// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPageLayout>
#include <QPicture>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <variant>

namespace phalera {

/// Text with source notes: `notes` are indices into ReportPlan::notes, set as superscript numbers after the text.
/// `isSoft`: set in grey, as it only says that nothing is known.
struct NotedText
{
    QString text {};
    QList<int> notes {};
    bool isSoft = false;
};

struct HeadingBlock
{
    int level = 1;
    QString text {};
    QString subtitle {};
};
struct ParagraphBlock
{
    NotedText text;
    bool small = false;
};
/// Facts in two columns: label and text.
struct FactsBlock
{
    QList<std::pair<QString, NotedText>> facts;
};
/// A quiet box: "where sources differ".
struct BoxBlock
{
    QString title;
    QList<NotedText> lines;
};
struct TableColumn
{
    QString title;
    double weight = 1; ///< shares the width by this times what most of its cells need; 0: as wide as its widest cell
    bool alignRight = false; ///< figures
};
/// The head is repeated on each page; a row is never split between pages unless it is taller than one.
struct TableBlock
{
    QString caption;
    QList<TableColumn> columns;
    QList<QList<NotedText>> rows;
};
/// A recorded drawing of a given size in points, scaled down to the width of the text if it is wider.
struct FigureBlock
{
    QPicture picture = QPicture();
    QSizeF size {};
    QString caption {};
    QString altText {};
};
struct PageBreakBlock
{
};

using ReportBlock
    = std::variant<HeadingBlock, ParagraphBlock, FactsBlock, BoxBlock, TableBlock, FigureBlock, PageBreakBlock>;

/// What is to be printed, with every word already in the reader's language. A value: it may be rendered in any thread.
struct ReportPlan
{
    QString title;       ///< also the title of the PDF
    QString creator;     ///< "Phalera 0.1.0": the program, in the properties of the PDF
    QString runningHead; ///< left in the head of each page
    QString pageOfPages; ///< "page %1 of %2" in the reader's language
    QList<ReportBlock> blocks;
    QString notesTitle;
    QStringList notes;    ///< the sources, numbered from 1 in this order, set after the last block
    QStringList colophon; ///< query, archive version, date, program: set last, on the last page
    QPageLayout layout { QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 18, 18, 18),
        QPageLayout::Millimeter };
};

} // namespace phalera
