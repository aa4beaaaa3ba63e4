// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagedrawing.h"
#include "lineage/outline.h"

#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// The drawing of the founding lineage for screen, file and paper, and its records as JSON.
class TstLineageDrawing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesWhatTheEndingSays_data();
    void writesWhatTheEndingSays();
    void keepsTextAsTextInSvg();
    void refusesWhatItCannotWrite_data();
    void refusesWhatItCannotWrite();
    void makesAFigureForPaper();
    void usesNoColourOnPaper();
    void drawsInEveryTheme_data();
    void drawsInEveryTheme();
    void countsConferralsLikeTheArchive();
    void keepsUncertainYearsWithinTheLifeOfTheAward();
    void givesEveryRecordWithItsSources();
    void leavesOutWhatIsNotKnown();
    void givesEveryYearlyCount();
    void keepsTextsApartInEveryLanguage_data();
    void keepsTextsApartInEveryLanguage();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Result<void> write(const QString &file) const
    {
        return writeLineage(file, m_records, m_everything, { .size = QSizeF(1200, 700) }, QLocale(u"en"_s));
    }

    QTemporaryDir m_folder;
    Archive m_archive { Archive::Threading::SameThread };
    LineageRecords m_records;
    Answer m_everything;
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage painted(const LineageFigure &figure)
{
    QImage image(figure.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawPicture(0, 0, figure.picture);
    return image;
}

} // namespace

void TstLineageDrawing::initTestCase()
{
    QLocale::setDefault(QLocale(u"en"_s));
    QVERIFY(m_archive.create(path(u"founding.phalera"_s)).result());
    QVERIFY(m_archive.open(path(u"founding.phalera"_s)).result());
    const auto report
        = m_archive.importFiles({ QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/founding"_s }, {}).result();
    QVERIFY(report && report->committed);
    const auto records = m_archive.lineageRecords().result();
    QVERIFY(records);
    m_records = *records;
    m_everything = answer(m_archive.snapshot(), {});
}

void TstLineageDrawing::writesWhatTheEndingSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("svg") << u"lineage.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"lineage.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("png") << u"lineage.png"_s << QByteArray("\x89PNG");
    QTest::newRow("capitals") << u"LINEAGE2.PNG"_s << QByteArray("\x89PNG");
}

void TstLineageDrawing::writesWhatTheEndingSays()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    QVERIFY(write(path(name)));
    const QByteArray bytes = contents(path(name));
    QVERIFY2(bytes.startsWith(begin), bytes.left(20).constData());
    QVERIFY(bytes.size() > 10000);
    if (name.endsWith(u"png"_s)) {
        const QImage image = QImage::fromData(bytes);
        QCOMPARE(image.width(), 2400);
        QVERIFY(image.height() >= 1200);
    }
}

void TstLineageDrawing::keepsTextAsTextInSvg()
{
    QVERIFY(write(path(u"words.svg"_s)));
    const QString svg = QString::fromUtf8(contents(path(u"words.svg"_s)));
    for (const QString &word : { u">Hero of Socialist Labour<"_s, u">Order of Lenin"_s, u"27 Dec 1938"_s })
        QVERIFY2(svg.contains(word), qPrintable(word));
}

void TstLineageDrawing::refusesWhatItCannotWrite_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::newRow("unknown ending") << path(u"lineage.doc"_s) << int(Error::Kind::UnknownFormat);
    QTest::newRow("no ending") << path(u"lineage"_s) << int(Error::Kind::UnknownFormat);
    QTest::newRow("no such folder") << path(u"nowhere/lineage.svg"_s) << int(Error::Kind::FileNotWritable);
}

void TstLineageDrawing::refusesWhatItCannotWrite()
{
    QFETCH(QString, file);
    QFETCH(int, kind);
    const Result<void> written = write(file);
    QVERIFY(!written);
    QCOMPARE(int(written.error().kind), kind);
    QVERIFY(!QFileInfo::exists(file));
}

void TstLineageDrawing::makesAFigureForPaper()
{
    const LineageFigure figure = lineageFigure(m_records, m_everything, QSizeF(760, 420), QLocale(u"en"_s));
    QCOMPARE(figure.size.width(), 760.0);
    QVERIFY(figure.size.height() >= 300);
    QVERIFY(!figure.picture.isNull());
    QVERIFY2(figure.altText.contains(u"Hero of Socialist Labour (1938–1991)"_s), qPrintable(figure.altText));
}

void TstLineageDrawing::usesNoColourOnPaper()
{
    const QImage image = painted(lineageFigure(m_records, m_everything, QSizeF(760, 420), QLocale(u"en"_s)));
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            QVERIFY2(c.saturation() < 8, qPrintable(c.name()));
            dark += c.lightness() < 128 ? 1 : 0;
        }
    }
    QVERIFY(dark > 2000);
}

void TstLineageDrawing::drawsInEveryTheme_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("light") << int(Theme::Kind::Light);
    QTest::newRow("dark") << int(Theme::Kind::Dark);
    QTest::newRow("high contrast") << int(Theme::Kind::HighContrast);
    QTest::newRow("print") << int(Theme::Kind::Print);
}

void TstLineageDrawing::drawsInEveryTheme()
{
    QFETCH(int, kind);
    const Theme theme = Theme::of(Theme::Kind(kind));
    QFont font;
    font.setPixelSize(13);
    const LineageFacts facts
        = lineageFacts(m_records, m_archive.snapshot(), nullptr, dayNumber({ 2026, 1, 1 }, Calendar::Gregorian));
    const auto [first, last] = fullRange(facts);
    const LineageLayout layout = layOut(facts, lineageWords(m_records, QLocale(u"en"_s)),
        { QSizeF(1000, 700), first, last, false }, lineageMeasure(font));
    QImage image(layout.size.toSize(), QImage::Format_RGB32);
    image.fill(theme.panel);
    QPainter painter(&image);
    drawLineage(painter, layout, theme, font, { RecordRef { Table::Acts, u"ukaz-1938-12-27"_s }, {} });
    painter.end();
    const AwardBand &band = layout.bands.at(2);
    const QRectF ground = band.steps.at(20).life;
    QVERIFY(image.pixelColor(ground.center().toPoint()) != theme.panel);
    QCOMPARE(image.pixelColor(1, 1), theme.panel);
}

void TstLineageDrawing::countsConferralsLikeTheArchive()
{
    const LineageFacts facts
        = lineageFacts(m_records, m_archive.snapshot(), nullptr, dayNumber({ 2026, 1, 1 }, Calendar::Gregorian));
    qint64 certain = 0;
    qint64 undated = 0;
    for (const AwardConferrals &conferrals : facts.conferrals) {
        for (const YearCount &count : conferrals.years)
            certain += count.certain;
        undated += conferrals.undated;
    }
    QCOMPARE(undated, 122);
    QCOMPARE(certain + undated + 8, m_everything.conferrals); // seven "not after a day", one "between two years"
    QVERIFY(!facts.chosen);
}

void TstLineageDrawing::keepsUncertainYearsWithinTheLifeOfTheAward()
{
    const LineageFacts facts
        = lineageFacts(m_records, m_archive.snapshot(), nullptr, dayNumber({ 2026, 1, 1 }, Calendar::Gregorian));
    const AwardConferrals ofRussia = facts.conferrals.value(AwardId(u"hero-of-labour-rf"_s));
    QCOMPARE(ofRussia.years.first().year, 2013);
    QCOMPARE(ofRussia.years.first().possible, 7);
    QCOMPARE(ofRussia.years.last().year, 2025);
    const AwardConferrals ofUnion = facts.conferrals.value(AwardId(u"hero-of-socialist-labour"_s));
    qint64 possible = 0;
    for (const YearCount &count : ofUnion.years)
        possible += count.possible;
    QCOMPARE(possible, 5); // 1941/1945: each of five years
}

void TstLineageDrawing::givesEveryRecordWithItsSources()
{
    const QJsonObject json = lineageJson(m_records, m_archive.snapshot());
    QCOMPARE(json.value(u"line"_s).toArray(),
        QJsonArray({ u"hero-of-labour-informal"_s, u"hero-of-labour"_s, u"hero-of-socialist-labour"_s,
            u"hero-of-labour-rf"_s }));
    QCOMPARE(json.value(u"awards"_s).toArray().size(), 34);
    QCOMPARE(json.value(u"relations"_s).toArray().size(), 38);
    QCOMPARE(json.value(u"acts"_s).toArray().size(), 117);
    QCOMPARE(json.value(u"procedures"_s).toArray().size(), 10);
    for (const QString &table : { u"awards"_s, u"relations"_s, u"acts"_s, u"procedures"_s, u"counts"_s }) {
        for (const QJsonValue &row : json.value(table).toArray())
            QVERIFY2(!row[u"sources"_s].toArray().isEmpty(), qPrintable(table + u' ' + row[u"id"_s].toString()));
    }
    for (const QJsonValue &claim : json.value(u"claims"_s).toArray())
        QVERIFY(!claim[u"source"_s].toString().isEmpty() && !claim[u"stance"_s].toString().isEmpty());
}

void TstLineageDrawing::leavesOutWhatIsNotKnown()
{
    for (const QJsonValue &row : lineageJson(m_records, m_archive.snapshot()).value(u"awards"_s).toArray()) {
        const QJsonObject award = row.toObject();
        if (award.value(u"id"_s) == u"hero-of-labour-rf"_s)
            QVERIFY(!award.contains(u"abolished"_s));
        for (const QString &key : award.keys())
            QVERIFY2(!award.value(key).isNull() && award.value(key) != QJsonValue(QString()), qPrintable(key));
    }
}

void TstLineageDrawing::givesEveryYearlyCount()
{
    const Answer women = answer(m_archive.snapshot(), *parseQuery(u"sex:female"_s));
    const QJsonObject json = lineageJson(m_records, m_archive.snapshot(), &women);
    qint64 all = 0;
    qint64 chosen = 0;
    for (const QJsonValue &row : json.value(u"years"_s).toArray()) {
        all += row[u"conferrals"_s].toInteger();
        chosen += row[u"chosen"_s].toInteger();
        const QString text = u"award:%1 date:%2"_s.arg(row[u"award"_s].toString()).arg(row[u"year"_s].toInt());
        QCOMPARE(row[u"conferrals"_s].toInteger(), answer(m_archive.snapshot(), *parseQuery(text)).conferrals);
        QCOMPARE(row[u"chosen"_s].toInteger(),
            answer(m_archive.snapshot(), *parseQuery(QString(text + u" sex:female"_s))).conferrals);
    }
    QCOMPARE(all, 833 - 122 - 8);
    QVERIFY(chosen > 0 && chosen < all);
    qint64 undated = 0;
    for (const QJsonValue &row : json.value(u"undated"_s).toArray())
        undated += row[u"conferrals"_s].toInteger();
    QCOMPARE(undated, 122);
}

void TstLineageDrawing::keepsTextsApartInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pixels");
    for (const QString &language : { u"en"_s, u"ru"_s }) {
        for (const int pixels : { 13, 18, 26 })
            QTest::addRow("%s, %d px", qPrintable(language), pixels) << language << pixels;
    }
}

/// With a real font, whose words are as wide as they are.
void TstLineageDrawing::keepsTextsApartInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, pixels);
    QFont font;
    font.setPixelSize(pixels);
    const QLocale locale(language);
    const TextMeasure measure = lineageMeasure(font);
    const LineageOutline outline = lineageOutline(
        lineageFacts(m_records, m_archive.snapshot(), nullptr, dayNumber({ 2026, 1, 1 }, Calendar::Gregorian)));
    const auto [first, last] = fullRange(outline);
    const Day middle = dayNumber({ 1949, 3, 8 }, Calendar::Gregorian);
    for (double days = double(last - first); days > 14; days /= 2.2) {
        const Day begin = std::max(first, middle - Day(days / 2));
        const LineageLayout layout = layOut(outline, lineageWords(m_records, locale),
            { QSizeF(pixels * 80, pixels * 46), begin, begin + Day(days), days < 9000 }, measure);
        const QList<PlacedText> texts = allTexts(layout);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY2(QRectF(QPointF(0, 0), layout.size).contains(texts.at(i).rect), qPrintable(texts.at(i).text));
            QCOMPARE(texts.at(i).rect.size(), measure(texts.at(i).text, texts.at(i).style));
            for (qsizetype j = i + 1; j < texts.size(); ++j)
                QVERIFY2(!texts.at(i).rect.intersects(texts.at(j).rect),
                    qPrintable(texts.at(i).text + u" / "_s + texts.at(j).text));
        }
    }
}

QTEST_MAIN(TstLineageDrawing)
#include "tst_lineagedrawing.moc"
