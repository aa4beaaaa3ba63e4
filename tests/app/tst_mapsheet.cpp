// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasresource.h"
#include "app/mapsheet.h"
#include "app/maptablemodel.h"
#include "app/mapwords.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

bool meets(const QRectF &a, const QRectF &b)
{
    return a.left() + 1 < b.right() && b.left() + 1 < a.right() && a.top() + 1 < b.bottom() && b.top() + 1 < a.bottom();
}

} // namespace

class TstMapSheet : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }

    void initTestCase()
    {
        const auto atlas = builtInAtlas();
        QVERIFY(atlas);
        m_atlas = *atlas;
    }

    void textsNeverOverlap_data()
    {
        QTest::addColumn<int>("plate");
        QTest::addColumn<int>("style");
        QTest::addColumn<QSizeF>("size");
        for (const PlateKind plate : { PlateKind::Republics, PlateKind::Subjects, PlateKind::Tiles }) {
            for (const MapStyle style : { MapStyle::Circles, MapStyle::Shades, MapStyle::ShareShades }) {
                for (const QSizeF &size :
                    { QSizeF(320, 300), QSizeF(480, 260), QSizeF(520, 480), QSizeF(900, 620), QSizeF(1500, 500) })
                    QTest::addRow("%s, %s, %d × %d", plateName(plate).data(), mapStyleName(style).data(),
                        int(size.width()), int(size.height()))
                        << int(plate) << int(style) << size;
            }
        }
    }
    void textsNeverOverlap()
    {
        QFETCH(int, plate);
        QFETCH(int, style);
        QFETCH(QSizeF, size);
        const MapSheet sheet(content(PlateKind(plate), MapStyle(style)), look(), { .size = size });
        const QRectF ground(QPointF(-1, -1), size + QSizeF(2, 2));
        const auto texts = sheet.texts();
        for (const auto &[rect, text] : texts) {
            QVERIFY2(ground.contains(rect), qPrintable(text));
            for (const auto &[other, otherText] : texts)
                QVERIFY2(text == otherText || !meets(rect, other), qPrintable(u"%1 | %2"_s.arg(text, otherText)));
        }
    }

    void shadesRiseAndStayReadable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << int(Theme::Kind::Light);
        QTest::newRow("dark") << int(Theme::Kind::Dark);
        QTest::newRow("high contrast") << int(Theme::Kind::HighContrast);
        QTest::newRow("print") << int(Theme::Kind::Print);
    }
    void shadesRiseAndStayReadable()
    {
        QFETCH(int, kind);
        const Theme theme = Theme::of(Theme::Kind(kind));
        double before = contrast(classColour(theme, -1, 5), theme.panel);
        for (qsizetype i = 0; i < 5; ++i) {
            const QColor colour = classColour(theme, i, 5);
            const double apart = contrast(colour, theme.panel);
            QVERIFY2(apart > before * 1.08, qPrintable(u"%1: %2"_s.arg(i).arg(apart)));
            before = apart;
            QVERIFY(contrast(readable(theme.text, colour), colour) >= 4.5);
        }
    }

    void filesHoldRealText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("SVG") << u"map.svg"_s << QByteArray("<?xml");
        QTest::newRow("PDF") << u"map.pdf"_s << QByteArray("%PDF");
        QTest::newRow("PNG") << u"map.png"_s << QByteArray("\x89PNG");
    }
    void filesHoldRealText()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(writeMap(content(PlateKind::Republics, MapStyle::Shades), path, u"A caption"_s, QLocale::c()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(start));
        if (!name.endsWith(".svg"_L1))
            return;
        for (const char *text : { "A caption", "Conferrals by union republic", "Georgian SSR", "Kazakh SSR" })
            QVERIFY2(bytes.contains(text), text);
    }

    void badFilesAreRefused()
    {
        const QTemporaryDir folder;
        const MapContent shown = content(PlateKind::Republics, MapStyle::Shades);
        QCOMPARE(
            writeMap(shown, folder.filePath(u"map.bmp"_s), {}, QLocale::c()).error().kind, Error::Kind::UnknownFormat);
        QCOMPARE(writeMap(shown, folder.filePath(u"no/such/map.svg"_s), {}, QLocale::c()).error().kind,
            Error::Kind::FileNotWritable);
    }

    void classesAreOfWholePercent()
    {
        const MapContent shares = content(PlateKind::Republics, MapStyle::ShareShades);
        PlaceCount place;
        place.count = 1;
        place.all = 300;
        QCOMPARE(shares.shadedValue(place), 0); // under one percent, but not nothing
        QVERIFY(classWords(shares, { 0, 0, 2 }, QLocale::c()).startsWith(u"under 1"_s));
        place.count = 0;
        QVERIFY(!shares.shadedValue(place));
    }

    void numbersForPrograms()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        QVERIFY(writeMapNumbers(content(PlateKind::Republics, MapStyle::Circles), buffer));
        const QList<QByteArray> lines = buffer.data().trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 15 + 2);
        QVERIFY(lines.at(1).startsWith("Russian SFSR,Russian SFSR,yes,1,"));
        QVERIFY(lines.constLast().startsWith(",,no,7,"));
    }

    void tableIsAModel()
    {
        MapTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(content(PlateKind::Republics, MapStyle::Circles), QLocale::c());
        QCOMPARE(model.rowCount(), 15 + 2 + 3);
        QVERIFY(model.index(0, MapTableModel::CountColumn).data().toInt()
            > model.index(1, MapTableModel::CountColumn).data().toInt());
        QVERIFY(!model.placeAt(model.rowCount() - 1));
        QVERIFY(model.text().contains(u"in all"_s));
        model.setContent({}, QLocale::c());
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static MapLook look()
    {
        QFont font;
        font.setPixelSize(12);
        return { Theme::of(Theme::Kind::Light), QLocale::c(), font };
    }

    /// Each region has as many as its number, squared; two places are on no map.
    MapContent content(PlateKind kind, MapStyle style) const
    {
        const Plate &plate = m_atlas.plate(kind);
        MapContent content;
        content.style = style;
        content.counts.hasPlaces = true;
        const auto add = [&content](const QString &name, qint64 count) {
            PlaceCount place;
            place.name = name;
            if (!name.isEmpty())
                place.values = { name };
            place.count = place.certain = count;
            place.all = count * 3;
            content.counts.places.append(place);
            content.counts.total += count;
        };
        qint64 number = 0;
        for (const Region &region : plate.periods.constLast().regions) {
            ++number;
            add(region.name, number * number);
        }
        add(u"Far Away"_s, 12);
        add({}, 7);
        content.figures = mapFigures(plate, plate.periods.size() - 1, content.counts);
        return content;
    }

    Atlas m_atlas;
};

QTEST_MAIN(TstMapSheet)
#include "tst_mapsheet.moc"
