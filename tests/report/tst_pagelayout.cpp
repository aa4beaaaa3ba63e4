// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelayout.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>
#include <random>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

using Blocks = std::vector<MeasuredBlock>;

constexpr double PageHeight = 100;

MeasuredBlock table(int rows, double rowHeight, double headHeight = 10)
{
    MeasuredBlock block;
    block.headHeight = headHeight;
    block.rows.assign(size_t(rows), MeasuredRow { 1, rowHeight, 0 });
    return block;
}

MeasuredBlock text(int lines)
{
    MeasuredBlock block;
    block.rows = { MeasuredRow { lines, 10, 0 } };
    block.splitsRows = true;
    return block;
}

MeasuredBlock heading(double height = 20)
{
    MeasuredBlock block;
    block.rows = { MeasuredRow { 1, height, 0 } };
    block.keepWithNext = true;
    return block;
}

MeasuredBlock withSpace(MeasuredBlock block, double space)
{
    block.spaceBefore = space;
    return block;
}

MeasuredBlock onNewPage(MeasuredBlock block)
{
    block.startsPage = true;
    return block;
}

MeasuredBlock bringing(MeasuredBlock block)
{
    block.keepTogether = true;
    block.bringsRows = true;
    return block;
}

MeasuredBlock keptTogether(MeasuredBlock block)
{
    block.keepTogether = true;
    return block;
}

// Rows of a table: 0 an ordinary row, 1 or more the head of a group of that level. Heads are 20 high, rows 10.
MeasuredBlock grouped(const std::vector<int> &levels, double headHeight = 10)
{
    MeasuredBlock block;
    block.headHeight = headHeight;
    for (const int level : levels)
        block.rows.push_back(level > 0 ? MeasuredRow { 1, 20, 0, level, 15 } : MeasuredRow { 1, 10, 0 });
    return block;
}

MeasuredBlock inColumns(MeasuredBlock block, int columns = 2)
{
    block.textColumns = columns;
    return block;
}

// "0.h" the head of block 0, "1.2" row 2 of block 1, "1.0[2-4]" lines 2 to 4 of a row, "1.4+" a head of a group
// once more; columns of the text separated by " / ", pages by " | ".
QString shown(const std::vector<PageSlices> &pages, const Blocks &blocks)
{
    QStringList texts;
    for (const PageSlices &slices : pages) {
        QStringList words;
        int column = 0;
        for (const Slice &slice : slices) {
            if (slice.column > column)
                words.append(u"/"_s);
            column = slice.column;
            const QString row = slice.row == Slice::HeadRow ? u"h"_s : QString::number(slice.row);
            QString word = u"%1.%2"_s.arg(slice.block).arg(row);
            if (slice.isRepeated)
                word += u'+';
            else if (slice.row != Slice::HeadRow
                && slice.lines != blocks[size_t(slice.block)].rows[size_t(slice.row)].lines)
                word += u"[%1-%2]"_s.arg(slice.firstLine).arg(slice.firstLine + slice.lines - 1);
            words.append(word);
        }
        texts.append(words.join(u' '));
    }
    return texts.join(u" | ");
}

} // namespace

Q_DECLARE_METATYPE(Blocks)

class TstPageLayout : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pages_data();
    void pages();
    void topsFollowOneAnother();
    void everyLineIsSetOnce_data();
    void everyLineIsSetOnce();
};

void TstPageLayout::pages_data()
{
    QTest::addColumn<Blocks>("blocks");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing gives no page") << Blocks {} << u""_s;
    QTest::newRow("a page filled to the last point") << Blocks { table(3, 30) } << u"0.h 0.0 0.1 0.2"_s;
    QTest::newRow("the head is repeated overleaf") << Blocks { table(4, 30) } << u"0.h 0.0 0.1 0.2 | 0.h 0.3"_s;
    QTest::newRow("a table without head") << Blocks { table(4, 30, 0) } << u"0.0 0.1 0.2 | 0.3"_s;
    QTest::newRow("a row goes over whole") << Blocks { table(1, 70), table(2, 25, 0) } << u"0.h 0.0 | 1.0 1.1"_s;

    MeasuredBlock tall = table(3, 20);
    tall.rows[1] = MeasuredRow { 9, 10, 5 };
    QTest::newRow("a row just too tall for the rest goes over, none is split") << Blocks { [] {
        MeasuredBlock b = table(3, 20);
        b.rows[1] = MeasuredRow { 8, 10, 5 };
        return b;
    }() } << u"0.h 0.0 | 0.h 0.1 | 0.h 0.2"_s;
    QTest::newRow("a row taller than a page is split at its lines")
        << Blocks { tall } << u"0.h 0.0 0.1[0-5] | 0.h 0.1[6-8] 0.2"_s;
    QTest::newRow("a row over three pages") << Blocks { [] {
        MeasuredBlock b;
        b.headHeight = 10;
        b.rows = { MeasuredRow { 25, 10, 0 } };
        return b;
    }() } << u"0.h 0.0[0-8] | 0.h 0.0[9-17] | 0.h 0.0[18-24]"_s;

    QTest::newRow("a heading goes with its text") << Blocks { text(8), heading(), text(4) } << u"0.0 | 1.0 2.0"_s;
    QTest::newRow("a heading stays if two lines fit below")
        << Blocks { text(6), heading(), text(4) } << u"0.0 1.0 2.0[0-1] | 2.0[2-3]"_s;
    QTest::newRow("headings one under another go together")
        << Blocks { text(5), heading(), heading(), text(4) } << u"0.0 | 1.0 2.0 3.0"_s;
    QTest::newRow("a heading stays with head and two rows of its table")
        << Blocks { text(4), heading(), table(5, 20) } << u"0.0 | 1.0 2.h 2.0 2.1 2.2 | 2.h 2.3 2.4"_s;
    QTest::newRow("a heading at the end of all") << Blocks { text(3), heading() } << u"0.0 1.0"_s;
    QTest::newRow("a heading before a page break") << Blocks { heading(), onNewPage(text(2)) } << u"0.0 | 1.0"_s;

    QTest::newRow("no single line at the foot") << Blocks { text(9), text(4) } << u"0.0 | 1.0"_s;
    QTest::newRow("no single line at the head") << Blocks { text(7), text(4) } << u"0.0 1.0[0-1] | 1.0[2-3]"_s;
    QTest::newRow("three lines are never split") << Blocks { text(8), text(3) } << u"0.0 | 1.0"_s;
    QTest::newRow("a long text leaves two lines for the last page") << Blocks { text(11) } << u"0.0[0-8] | 0.0[9-10]"_s;

    QTest::newRow("space is dropped at the top of a page")
        << Blocks { text(10), withSpace(text(10), 30) } << u"0.0 | 1.0"_s;
    QTest::newRow("space counts within a page") << Blocks { text(6), withSpace(text(3), 15) } << u"0.0 | 1.0"_s;
    QTest::newRow("a block that starts a page") << Blocks { text(2), onNewPage(text(2)) } << u"0.0 | 1.0"_s;
    QTest::newRow("a block that starts a page is first anyway") << Blocks { onNewPage(text(2)) } << u"0.0"_s;
    QTest::newRow("a colophon stays together")
        << Blocks { text(8), keptTogether(table(3, 10, 0)) } << u"0.0 | 1.0 1.1 1.2"_s;
    QTest::newRow("a colophon brings the last rows along") << Blocks { table(9, 10, 10),
        bringing(table(2, 10, 0)) } << u"0.h 0.0 0.1 0.2 0.3 0.4 0.5 | 0.h 0.6 0.7 0.8 1.0 1.1"_s;
    QTest::newRow("a colophon brings nothing from a short table")
        << Blocks { table(2, 40, 10), bringing(table(2, 10, 0)) } << u"0.h 0.0 0.1 | 1.0 1.1"_s;
    QTest::newRow("a colophon that fits brings nothing")
        << Blocks { table(7, 10, 10), bringing(table(2, 10, 0)) } << u"0.h 0.0 0.1 0.2 0.3 0.4 0.5 0.6 1.0 1.1"_s;
    QTest::newRow("a colophon alone") << Blocks { bringing(table(2, 10, 0)) } << u"0.0 0.1"_s;
    QTest::newRow("a head of a group stands above its rows")
        << Blocks { grouped({ 1, 0, 0, 1, 0 }) } << u"0.h 0.0 0.1 0.2 0.3 0.4"_s;
    QTest::newRow("a head of a group is never last on a page")
        << Blocks { grouped({ 1, 0, 0, 0, 0, 0, 1, 0, 0 }) } << u"0.h 0.0 0.1 0.2 0.3 0.4 0.5 | 0.h 0.6 0.7 0.8"_s;
    QTest::newRow("nor with a single row of several")
        << Blocks { grouped({ 1, 0, 0, 0, 0, 1, 0, 0 }) } << u"0.h 0.0 0.1 0.2 0.3 0.4 | 0.h 0.5 0.6 0.7"_s;
    QTest::newRow("a group that goes on overleaf says so")
        << Blocks { grouped({ 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 }) }
        << u"0.h 0.0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 | 0.h 0.0+ 0.8 0.9"_s;
    QTest::newRow("an inner group that ends with the page is not repeated, the outer is")
        << Blocks { grouped({ 1, 2, 0, 0, 0, 0, 0, 2, 0, 0 }) }
        << u"0.h 0.0 0.1 0.2 0.3 0.4 0.5 0.6 | 0.h 0.0+ 0.7 0.8 0.9"_s;
    QTest::newRow("a new outer group repeats nothing")
        << Blocks { grouped({ 1, 0, 0, 0, 0, 0, 0, 1, 0 }) } << u"0.h 0.0 0.1 0.2 0.3 0.4 0.5 0.6 | 0.h 0.7 0.8"_s;
    QTest::newRow("a heading stays with the group below it")
        << Blocks { text(5), heading(10), grouped({ 1, 0, 0 }) } << u"0.0 | 1.0 2.h 2.0 2.1 2.2"_s;
    QTest::newRow("a colophon never leaves the head of a group behind") << Blocks { grouped({ 1, 0, 0, 1, 0, 0 }),
        bringing(table(2, 10, 0)) } << u"0.h 0.0 0.1 0.2 0.3 0.4 0.5 | 1.0 1.1"_s;

    QTest::newRow("two columns end alike")
        << Blocks { inColumns(table(6, 10)) } << u"0.h 0.0 0.1 0.2 / 0.h 0.3 0.4 0.5"_s;
    QTest::newRow("the first column has the odd row")
        << Blocks { inColumns(table(5, 10)) } << u"0.h 0.0 0.1 0.2 / 0.h 0.3 0.4"_s;
    QTest::newRow("one row is one column") << Blocks { inColumns(table(1, 10)) } << u"0.h 0.0"_s;
    QTest::newRow("columns are filled before the page is turned")
        << Blocks { inColumns(table(8, 30)) } << u"0.h 0.0 0.1 0.2 / 0.h 0.3 0.4 0.5 | 0.h 0.6 / 0.h 0.7"_s;
    QTest::newRow("what follows stands below the longer column")
        << Blocks { inColumns(table(5, 20, 0)), text(4) } << u"0.0 0.1 0.2 / 0.3 0.4 1.0"_s;
    QTest::newRow("columns below a text")
        << Blocks { text(6), inColumns(table(6, 20, 0)) } << u"0.0 1.0 1.1 / 1.2 1.3 | 1.4 / 1.5"_s;
    QTest::newRow("a head of a group is never last in a column")
        << Blocks { inColumns(grouped({ 1, 0, 0, 1, 0, 0 }, 0)) } << u"0.0 0.1 0.2 / 0.3 0.4 0.5"_s;
    QTest::newRow("groups are repeated overleaf, not in the next column") << Blocks {
        inColumns(grouped({ 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0))
    } << u"0.0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 / 0.9 0.10 0.11 0.12 0.13 0.14 0.15 0.16 0.17 0.18 | 0.0+ 0.19 / 0.20 0.21"_s;
    QTest::newRow("kept together but taller than a page") << Blocks { text(5),
        keptTogether(table(12, 10, 0)) } << u"0.0 | 1.0 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 | 1.10 1.11"_s;
}

void TstPageLayout::pages()
{
    QFETCH(const Blocks, blocks);
    QFETCH(const QString, expected);
    QCOMPARE(shown(layOutPages(blocks, PageHeight), blocks), expected);
}

void TstPageLayout::topsFollowOneAnother()
{
    const Blocks blocks { heading(20), withSpace(table(2, 15), 5) };
    const std::vector<PageSlices> pages = layOutPages(blocks, PageHeight);
    const PageSlices expected { { 0, 0, 0, 1, 0, 20 }, { 1, Slice::HeadRow, 0, 0, 25, 10 }, { 1, 0, 0, 1, 35, 15 },
        { 1, 1, 0, 1, 50, 15 } };
    QCOMPARE(pages.size(), size_t(1));
    QVERIFY(pages.front() == expected);
}

void TstPageLayout::everyLineIsSetOnce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("random blocks %u", seed) << seed;
}

void TstPageLayout::everyLineIsSetOnce()
{
    QFETCH(const quint32, seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](quint32 n) { return int(random() % (n + 1)); };
    Blocks blocks;
    for (int i = 0; i < 30; ++i) {
        MeasuredBlock block = upTo(2) == 0 ? heading(5 + upTo(20))
            : upTo(1) == 0                 ? text(1 + upTo(25))
                                           : table(upTo(12), 3 + upTo(30));
        if (!block.rows.empty() && upTo(5) == 0)
            block.rows[block.rows.size() / 2] = MeasuredRow { 1 + upTo(30), 7.3, 2 };
        for (MeasuredRow &row : block.rows) {
            if (!block.splitsRows && !block.keepWithNext && upTo(6) == 0)
                row = MeasuredRow { 1, 6, 1, 1 + upTo(2), double(5 * upTo(1)) };
        }
        block.textColumns = block.splitsRows || block.keepWithNext ? 1 : 1 + upTo(2);
        block.spaceBefore = upTo(15);
        block.startsPage = upTo(9) == 0;
        block.keepTogether = upTo(9) == 0;
        block.bringsRows = upTo(4) == 0;
        blocks.push_back(block);
    }
    std::vector<std::vector<int>> linesSet;
    for (const MeasuredBlock &block : blocks)
        linesSet.emplace_back(block.rows.size(), 0);
    for (const PageSlices &page : layOutPages(blocks, PageHeight)) {
        QVERIFY(!page.empty());
        double y = 0;
        double lowest = 0; // of the columns before, and of what stands above them
        int column = 0;
        int columnBlock = -1;
        double columnTop = 0;
        for (const Slice &slice : page) {
            if (slice.block != columnBlock) {
                y = columnTop = std::max(y, lowest);
                columnBlock = slice.block;
                column = 0;
            }
            if (slice.column != column) {
                QCOMPARE(slice.column, column + 1);
                lowest = std::max(lowest, y);
                y = columnTop;
                column = slice.column;
            }
            QVERIFY(slice.top >= y - 1e-6);
            y = slice.top + slice.height;
            QVERIFY(y <= PageHeight + 0.02);
            if (slice.row == Slice::HeadRow || slice.isRepeated)
                continue;
            int &set = linesSet[size_t(slice.block)][size_t(slice.row)];
            QCOMPARE(slice.firstLine, set);
            set += slice.lines;
        }
    }
    for (size_t block = 0; block < blocks.size(); ++block) {
        for (size_t row = 0; row < blocks[block].rows.size(); ++row)
            QCOMPARE(linesSet[block][row], blocks[block].rows[row].lines);
    }
}

QTEST_GUILESS_MAIN(TstPageLayout)
#include "tst_pagelayout.moc"
