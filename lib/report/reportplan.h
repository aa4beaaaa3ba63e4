// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPageLayout>
#include <QPicture>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <variant>

namespace phalera {

/// Text with source notes: `notes` are indices into ReportPlan::notes, set as superscript numbers after the text.
/// `isSoft`: set in grey, as it only says that nothing is known. `link`: "#" and an anchor of this report, or an
/// address.
struct NotedText
{
    QString text {};
    QList<int> notes {};
    bool isSoft = false;
    QString link {};
};

/// Levels 1 to 3. Headings make the outline of the PDF and the table of contents.
struct HeadingBlock
{
    int level = 1;
    QString text {};
    QString subtitle {};
    QString anchor {};
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
/// A head within a table, before one of its rows; groups stand in the order of their rows, the outer before the inner.
/// It is never last on a page, is repeated where the table goes on overleaf, and stands in the outline and the contents
/// one level (`level` from 1) below the heading before the table.
struct TableGroup
{
    int firstRow = 0;
    int level = 1;
    QString text {};
    QString figure {}; ///< the sub-total, at the right: "14 conferrals"
    QString anchor {};
};
/// The head is repeated on each page; a row is never split between pages unless it is taller than one.
struct TableBlock
{
    QString caption;
    QList<TableColumn> columns;
    QList<QList<NotedText>> rows;
    QList<TableGroup> groups {};
    QStringList anchors {}; ///< of rows: none, or one each, which may be empty
    int textColumns = 1;    ///< 2: set in two columns of the page
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
/// Points to `anchors` of this report: their pages are found when the pages are filled.
struct IndexEntry
{
    QString text;
    QStringList anchors;
};
/// Entries in the order in which they are given, each with the numbers of its pages.
struct IndexBlock
{
    QString title;
    QList<IndexEntry> entries;
    int textColumns = 2;
};
/// The headings and the groups of tables that follow, down to `depth` levels, each with its page.
struct ContentsBlock
{
    QString title;
    int depth = 2;
};

using ReportBlock = std::variant<HeadingBlock, ParagraphBlock, FactsBlock, BoxBlock, TableBlock, FigureBlock,
    PageBreakBlock, IndexBlock, ContentsBlock>;

/// A file within the PDF. Names are file names without a path, each once.
struct ReportAttachment
{
    QString name;
    QString mediaType;   ///< "text/csv"
    QString description; ///< for the reader's list of attachments
    QByteArray data;

    friend bool operator==(const ReportAttachment &, const ReportAttachment &) = default;
};

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
    QString continued {}; ///< "%1, continued" in the reader's language: the head of a group repeated overleaf
    QString language {};  ///< BCP 47, "ru": of the document, for typography and screen readers
    QString subject {};   ///< these three are properties of the PDF
    QStringList keywords {};
    QDateTime made {}; ///< the same moment gives the same bytes; invalid: the PDF names none
    QList<ReportAttachment> attachments {};
    bool forArchives = false; ///< PDF/A-3b
};

} // namespace phalera
