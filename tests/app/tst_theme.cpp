// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(phalera::Theme::Kind)

class TstTheme : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void contrastAfterWcag();
    void textCanBeRead_data();
    void textCanBeRead();
    void awardNamesCanBeRead_data() { textCanBeRead_data(); }
    void awardNamesCanBeRead();
    void ghostStaysPalerThanTheAward_data() { textCanBeRead_data(); }
    void ghostStaysPalerThanTheAward();
    void seriesDiffer_data() { textCanBeRead_data(); }
    void seriesDiffer();
    void paletteChoosesTheTheme();
    void emptyBoxesAreSeen_data();
    void emptyBoxesAreSeen();
};

void TstTheme::contrastAfterWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01); // the known grey that just passes
}

void TstTheme::textCanBeRead_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << Theme::Kind::Light;
    QTest::newRow("dark") << Theme::Kind::Dark;
    QTest::newRow("high contrast") << Theme::Kind::HighContrast;
    QTest::newRow("print") << Theme::Kind::Print;
}

void TstTheme::textCanBeRead()
{
    QFETCH(Theme::Kind, kind);
    const Theme theme = Theme::of(kind);
    const std::pair<const char *, QColor> texts[] { { "text", theme.text }, { "soft", theme.soft },
        { "faint", theme.faint }, { "accent", theme.accent }, { "doubt", theme.doubt } };
    for (const auto &[name, colour] : texts) {
        for (const QColor &ground : { theme.ground, theme.panel })
            QVERIFY2(contrast(colour, ground) >= 4.5, name);
    }
    QVERIFY(contrast(theme.text, theme.selection) >= 4.5);
    QVERIFY(contrast(theme.doubt, theme.doubtFill) >= 4.5);
}

void TstTheme::awardNamesCanBeRead()
{
    QFETCH(Theme::Kind, kind);
    const Theme theme = Theme::of(kind);
    for (const QString &id : { u"hero-of-labour-informal"_s, u"hero-of-labour"_s, u"hero-of-socialist-labour"_s,
             u"hero-of-labour-rf"_s, u"mother-heroine"_s })
        QVERIFY2(contrast(readable(theme.award(AwardId(id)), theme.ground), theme.ground) >= 4.5, qPrintable(id));
    QCOMPARE(readable(theme.text, theme.ground), theme.text);
}

void TstTheme::ghostStaysPalerThanTheAward()
{
    QFETCH(Theme::Kind, kind);
    const Theme theme = Theme::of(kind);
    for (const QColor &colour :
        { theme.heroOfLabourInformal, theme.heroOfLabour, theme.heroOfSocialistLabour, theme.heroOfLabourRf })
        QVERIFY(contrast(theme.ghost(colour), theme.panel) < contrast(colour, theme.panel));
}

void TstTheme::seriesDiffer()
{
    QFETCH(Theme::Kind, kind);
    const Theme theme = Theme::of(kind);
    for (int i = 0; i < 8; ++i) {
        QVERIFY2(contrast(theme.series(i), theme.panel) >= 1.5, qPrintable(QString::number(i)));
        for (int j = 0; j < i; ++j)
            QVERIFY(theme.series(i) != theme.series(j));
    }
    QCOMPARE(theme.series(8), theme.series(0));
}

void TstTheme::paletteChoosesTheTheme()
{
    QCOMPARE(Theme::of(Theme::of(Theme::Kind::Dark).palette()).kind, Theme::Kind::Dark);
    QCOMPARE(Theme::of(Theme::of(Theme::Kind::Light).palette()).kind, Theme::Kind::Light);
}

void TstTheme::emptyBoxesAreSeen_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
    QTest::newRow("light again") << u"light"_s;
}

void TstTheme::emptyBoxesAreSeen()
{
    QFETCH(const QString, theme);
    Appearance appearance;
    appearance.use(theme);
    QWidget window;
    QCheckBox box(&window);
    window.resize(60, 40);
    box.setGeometry(10, 10, 40, 20);
    const QImage image = window.grab().toImage();
    const QColor ground = image.pixelColor(2, 2);
    QCOMPARE(ground, QApplication::palette().color(QPalette::Window));
    double most = 0;
    for (int x = 10; x < 50; ++x)
        most = std::max(most, contrast(image.pixelColor(x, 20), ground));
    QVERIFY2(most >= (theme == u"dark"_s ? 3.0 : 1.5), qPrintable(QString::number(most)));
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
