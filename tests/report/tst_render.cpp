// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/render.h"
#include "report/reportsample.h"
#include "report/typography.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const Pages &pages, int page)
{
    const QSize size = pages.paperSize().toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages, page);
    return image;
}

// The smallest rectangle that holds everything that is not white.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

TableBlock &tableOf(ReportPlan &plan)
{
    for (ReportBlock &block : plan.blocks) {
        if (auto *table = std::get_if<TableBlock>(&block))
            return *table;
    }
    Q_UNREACHABLE();
}

} // namespace

class TstRender : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pageCounts_data();
    void pageCounts();
    void headOnEachPage();
    void eachRowOnce();
    void notesAndColophonLast();
    void inkStaysWithinMargins_data();
    void inkStaysWithinMargins();
    void emptyPlan();
    void longRowFillsPages();
    void noRoom();
    void stops();
    void figuresAreTabular_data();
    void figuresAreTabular();
    void figureScalesToText();
};

void TstRender::pageCounts_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::addColumn<int>("pages");

    QTest::newRow("no rows") << 0 << QPageLayout::Portrait << 1;
    QTest::newRow("one row") << 1 << QPageLayout::Portrait << 1;
    QTest::newRow("two hundred, portrait") << 200 << QPageLayout::Portrait << 5;
    QTest::newRow("two hundred, landscape") << 200 << QPageLayout::Landscape << 8;
    QTest::newRow("two thousand") << 2000 << QPageLayout::Portrait << 44;
}

void TstRender::pageCounts()
{
    QFETCH(const int, rows);
    QFETCH(const QPageLayout::Orientation, orientation);
    ReportPlan plan = samplePlan(rows);
    plan.layout.setOrientation(orientation);
    const auto pages = paginate(plan);
    QVERIFY(pages);
    QTEST(pages->count(), "pages");
}

void TstRender::headOnEachPage()
{
    const auto pages = paginate(samplePlan(300));
    QVERIFY(pages);
    for (int page = 0; page < pages->count(); ++page) {
        const bool hasRows = pages->text(page).contains(u"Recipient "_s);
        QCOMPARE(pages->text(page).count(u"Name\tBorn\tPosition"_s), hasRows ? 1 : 0);
    }
}

void TstRender::eachRowOnce()
{
    const auto pages = paginate(samplePlan(300));
    QVERIFY(pages);
    QString all;
    for (int page = 0; page < pages->count(); ++page)
        all += pages->text(page) + u'\n';
    qsizetype from = 0;
    for (int row = 0; row < 300; ++row) {
        const QString line = u"Recipient %1 %2\t%3\ttractor driver\n"_s.arg(row).arg(row % 2 + 1).arg(1880 + row % 50);
        QCOMPARE(all.count(line), 1);
        const qsizetype at = all.indexOf(line);
        QVERIFY(at > from);
        from = at;
    }
}

void TstRender::notesAndColophonLast()
{
    const auto pages = paginate(samplePlan(10));
    QVERIFY(pages);
    QVERIFY(
        pages->text(pages->count() - 1)
            .endsWith(
                u"Sources\n1\tGreat Soviet Encyclopedia, 1976\n2\tГерои страны, warheroes.ru\nQuery: name:Стаханов\nData version 7f3a91c"_s));
}

void TstRender::inkStaysWithinMargins_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::newRow("A4") << QPageSize::A4;
    QTest::newRow("A5, where long words must break") << QPageSize::A5;
    QTest::newRow("A6") << QPageSize::A6;
    QTest::newRow("Letter") << QPageSize::Letter;
}

void TstRender::inkStaysWithinMargins()
{
    QFETCH(const QPageSize::PageSizeId, size);
    ReportPlan plan = samplePlan(60);
    TableBlock &table = tableOf(plan);
    for (int column = 0; column < 4; ++column)
        table.columns.append({ u"Достопримечательность"_s, 1 });
    for (QList<NotedText> &row : table.rows) {
        for (int column = 0; column < 4; ++column)
            row.append({ u"Рентгеноэлектрокардиографического"_s, { 0, 1 } });
    }
    plan.layout.setPageSize(QPageSize(size));
    const auto pages = paginate(plan);
    QVERIFY(pages);
    const QRectF area = plan.layout.paintRect(QPageLayout::Point);
    for (int page = 0; page < pages->count(); ++page) {
        const QRect ink = inkOf(painted(*pages, page));
        QVERIFY(ink.left() >= int(area.left()) - 1);
        QVERIFY2(ink.right() <= int(area.right()) + 2, qPrintable(QString::number(ink.right() - area.right())));
        QVERIFY(ink.top() >= int(area.top()) - 24);
        QVERIFY(ink.bottom() <= int(area.bottom()) + 4);
    }
}

void TstRender::emptyPlan()
{
    ReportPlan plan;
    plan.pageOfPages = u"page %1 of %2"_s;
    const auto pages = paginate(plan);
    QVERIFY(pages);
    QCOMPARE(pages->count(), 1);
    QCOMPARE(pages->text(0), QString());
    QVERIFY(inkOf(painted(*pages, 0)).isValid());
}

void TstRender::longRowFillsPages()
{
    ReportPlan plan = samplePlan(1);
    tableOf(plan).rows.front().back().text = u"tractor driver, "_s.repeated(1500);
    const auto pages = paginate(plan);
    QVERIFY(pages);
    QVERIFY(pages->count() > 2);
    int words = 0;
    for (int page = 0; page < pages->count(); ++page)
        words += int(pages->text(page).count(u"driver"_s));
    QCOMPARE(words, 1500);
}

void TstRender::noRoom()
{
    ReportPlan plan = samplePlan(1);
    plan.layout = QPageLayout(
        QPageSize(QPageSize::A8), QPageLayout::Portrait, QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    const auto pages = paginate(plan);
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::BadArgument);
}

void TstRender::stops()
{
    int asked = 0;
    const auto pages = paginate(samplePlan(5000), { {}, [&asked] { return ++asked > 3; } });
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::Cancelled);
}

void TstRender::figuresAreTabular_data()
{
    QTest::addColumn<int>("style");
    QTest::newRow("cells") << int(PaperStyle::Cell);
    QTest::newRow("facts") << int(PaperStyle::Body);
    QTest::newRow("notes") << int(PaperStyle::Note);
}

void TstRender::figuresAreTabular()
{
    QFETCH(const int, style);
    Advances advances(face(PaperStyle(style)));
    for (const QChar figure : u"123456789"_s)
        QCOMPARE(advances.of(QString(figure)), advances.of(u"0"_s));
}

void TstRender::figureScalesToText()
{
    ReportPlan plan;
    plan.pageOfPages = u"%1/%2"_s;
    QPicture picture;
    {
        QPainter painter(&picture);
        painter.fillRect(QRectF(0, 0, 2000, 1000), Qt::black);
    }
    plan.blocks.append(FigureBlock { picture, QSizeF(2000, 1000), {}, u"black"_s });
    const auto pages = paginate(plan);
    QVERIFY(pages);
    const QRectF area = plan.layout.paintRect(QPageLayout::Point);
    const QImage image = painted(*pages, 0);
    const QPointF corner(area.right() - 3, area.top() + area.width() / 2 - 3);
    QCOMPARE(image.pixelColor(corner.toPoint()), QColor(Qt::black));
    QCOMPARE(image.pixelColor(corner.toPoint() + QPoint(0, 8)), QColor(Qt::white));
    QCOMPARE(image.pixelColor(corner.toPoint() + QPoint(8, 0)), QColor(Qt::white));
}

QTEST_MAIN(TstRender)
#include "tst_render.moc"
