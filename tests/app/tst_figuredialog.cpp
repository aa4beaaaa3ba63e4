// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartspanel.h"
#include "app/figuredialog.h"
#include "app/shownwindow.h"
#include "app/timeribbon.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The figure builder, in the window over the founding archive, used with mouse and keys.
class TstFigureDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { writeFoundingArchive(path(u"founding.phalera"_s)); }
    void init();
    void cleanup() { m_shown.reset(); }

    void aFigureForAPaperInTenActions();
    void theLanguageIsTheFiguresOwn();
    void ownWordsStayAndCanBeWrittenAnew();
    void sizesAreKept_data();
    void sizesAreKept();
    void numbersStandBesideIt();

private:
    [[nodiscard]] FigureDialog *openDialog();
    void keepPicture(int action) const;
    void clickFacet(Field field, const QString &value);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    template <typename T> [[nodiscard]] static T *button(QWidget *parent, const QString &text)
    {
        const auto all = parent->findChildren<T *>();
        for (T *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ShownWindow> m_shown;
    MainWindow *m_window = nullptr;
};

void TstFigureDialog::init()
{
    m_shown = std::make_unique<ShownWindow>(path(u"founding.phalera"_s), path(u"settings.ini"_s));
    m_shown->settings.setValue(Settings::Key::LastFolder, m_folder.path());
    m_window = &m_shown->window;
}

void TstFigureDialog::clickFacet(Field field, const QString &value)
{
    m_shown->clickFacet(field, value);
    QTRY_VERIFY(m_window->selection().isSettled() && !m_window->selection().isBehind());
}

FigureDialog *TstFigureDialog::openDialog()
{
    m_window->workspace().setView(View::Charts);
    if (!QTest::qWaitFor([&] { return m_window->selection().isSettled(); }))
        return nullptr;
    auto *figure = button<QPushButton>(m_window->workspace().charts(), u"&Figure…"_s);
    QTest::mouseClick(figure, Qt::LeftButton);
    FigureDialog *dialog = nullptr;
    (void)QTest::qWaitFor([&] { return (dialog = m_window->findChild<FigureDialog *>()) && dialog->isVisible(); });
    return dialog;
}

/// With KEEP set to the beginning of a path: how the screen looks after an action, to be judged by people.
void TstFigureDialog::keepPicture(int action) const
{
    if (!qEnvironmentVariableIsSet("KEEP"))
        return;
    const QString begin = qEnvironmentVariable("KEEP") + QString::number(action);
    QTest::qWait(300);
    m_window->grab().save(begin + u"-window.png"_s);
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->grab().save(begin + u"-dialog.png"_s);
}

/// "How many women received the title in Ukrainian agriculture in 1948–1952, as a chart for a paper, with the
/// citation": what a new user does, and nothing else.
void TstFigureDialog::aFigureForAPaperInTenActions()
{
    int actions = 0;
    const auto act = [this, &actions](auto &&action) {
        ++actions;
        action();
        keepPicture(actions);
    };
    act([&] { clickFacet(Field::Sex, u"female"_s); });
    act([&] { clickFacet(Field::Sector, u"agriculture"_s); });
    act([&] { clickFacet(Field::Republic, u"Ukrainian SSR"_s); });
    act([&] {
        auto *ribbon = m_window->findChild<TimeRibbon *>();
        QTest::mousePress(ribbon, Qt::LeftButton, {}, ribbon->positionOf(1948));
        QTest::mouseMove(ribbon, ribbon->positionOf(1950));
        QTest::mouseMove(ribbon, ribbon->positionOf(1952));
        QTest::mouseRelease(ribbon, Qt::LeftButton, {}, ribbon->positionOf(1952));
    });
    act([&] { QTest::keyClick(m_window, Qt::Key_3, Qt::ControlModifier); });
    QTRY_COMPARE(m_window->workspace().view(), View::Charts);
    QTRY_VERIFY(m_window->selection().isSettled());
    // Women are asked for, not stars: one received two.
    act([&] { QTest::keyClick(m_window->workspace().charts()->findChild<QComboBox *>(), Qt::Key_Down); });
    const Query expected
        = parseQuery(u"unit:people sex:female sector:agriculture republic:\"Ukrainian SSR\" year:1948..1952").value();
    QTRY_COMPARE(m_window->selection().query(), expected);
    QTRY_VERIFY(m_window->selection().isSettled());
    const qint64 women = m_window->workspace().charts()->shown().total;
    QCOMPARE(women, answer(m_window->selection().answer().snapshot, expected).people);
    QVERIFY(women > 0 && women < m_window->selection().answer().conferrals);

    FigureDialog *dialog = nullptr;
    act([&] { dialog = openDialog(); });
    QVERIFY(dialog);
    QTimer asked;
    connect(&asked, &QTimer::timeout, this, [&] {
        auto *files = dialog->findChild<QFileDialog *>();
        if (!files || !files->isVisible())
            return;
        asked.stop();
        QTimer::singleShot(5000, files, &QDialog::reject); // rather fail than wait for ever
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        act([&] {
            name->selectAll();
            QTest::keyClicks(name, u"women.svg"_s);
            QTest::keyClick(name, Qt::Key_Return);
        });
    });
    asked.start(20);
    act([&] { QTest::mouseClick(button<QPushButton>(dialog, u"&Save…"_s), Qt::LeftButton); });
    QVERIFY2(actions <= 10, qPrintable(QString::number(actions)));

    const QByteArray svg = contentOf(path(u"women.svg"_s));
    QVERIFY(svg.contains("width=\"170mm\""));
    // Lines of the caption are texts of their own: words that may be on two of them are looked for one by one.
    QByteArray text = svg;
    text.replace("</text>", " ");
    const QString words = QString::fromUtf8(text).remove(QRegularExpression(u"<[^>]*>"_s)).simplified();
    for (const QString &part : { QString(u"N = " + QString::number(women) + u" people"), u"female"_s,
             u"year:1948..1952"_s, u"People by year of conferral: female, agriculture, Ukrainian SSR, 1948–1952"_s,
             u"founding.phalera, data version"_s, u"Its records come from"_s })
        QVERIFY2(words.contains(part), qPrintable(part + u" is not in: " + words));
    const QList<QByteArray> rows = contentOf(path(u"women.csv"_s)).split('\n');
    QVERIFY2(rows.contains("total,," + QByteArray::number(women) + ",0\r")
            || rows.contains("total,," + QByteArray::number(women) + ",0"),
        rows.join('\n').constData());
}

void TstFigureDialog::theLanguageIsTheFiguresOwn()
{
    FigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    const QString english = dialog->options().title.value();
    const QString window = m_window->windowTitle();
    auto *language = dialog->findChild<QComboBox *>();
    QCOMPARE(language->currentData().toString(), u"en"_s);
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(language->currentData().toString(), u"ru"_s);
    QVERIFY(dialog->options().title.value() != english);
    QVERIFY2(dialog->options().title.value().contains(u"год"_s), qPrintable(dialog->options().title.value()));
    dialog->save(path(u"russian.svg"_s));
    QVERIFY(contentOf(path(u"russian.svg"_s)).contains(dialog->options().title.value().toUtf8()));
    QCOMPARE(m_window->windowTitle(), window); // the window stays in its own language
    QCOMPARE(QLocale().language(), QLocale::English);
    QVERIFY(button<QPushButton>(dialog, u"&Save…"_s));
}

void TstFigureDialog::ownWordsStayAndCanBeWrittenAnew()
{
    FigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    const QString usual = dialog->options().title.value();
    auto *title = dialog->findChild<QLineEdit *>();
    title->selectAll();
    QTest::keyClicks(title, u"Women of the fields"_s);
    QCOMPARE(dialog->options().title.value(), u"Women of the fields"_s);
    auto *caption = dialog->findChild<QPlainTextEdit *>();
    QTest::keyClicks(caption, u"Note. "_s);
    QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Down); // another language
    QCOMPARE(dialog->options().title.value(), u"Women of the fields"_s);
    QVERIFY(dialog->options().notes.first().startsWith(u"Note. "_s));
    QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Up);
    QTest::mouseClick(button<QPushButton>(dialog, u"&Write title and caption anew"_s), Qt::LeftButton);
    QCOMPARE(dialog->options().title.value(), usual);
    QVERIFY(dialog->options().notes.first().startsWith(u"N = "_s));
}

void TstFigureDialog::sizesAreKept_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("dots");
    QTest::newRow("one column, as high as it needs") << 85.0 << 0.0 << 600;
    QTest::newRow("a page") << 170.0 << 120.0 << 300;
}

void TstFigureDialog::sizesAreKept()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(int, dots);
    FigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    const auto sides = dialog->findChildren<QDoubleSpinBox *>();
    sides.at(0)->setValue(width);
    sides.at(1)->setValue(height);
    dialog->findChildren<QSpinBox *>().last()->setValue(dots);
    dialog->save(path(u"sized.png"_s));
    const QImage image(path(u"sized.png"_s));
    QVERIFY(std::abs(image.width() - width / 25.4 * dots) < 2);
    if (height > 0)
        QVERIFY(std::abs(image.height() - height / 25.4 * dots) < 2);
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), dots);
    dialog->save(path(u"sized.svg"_s));
    QVERIFY(contentOf(path(u"sized.svg"_s)).contains(QByteArray("width=\"" + QByteArray::number(width) + "mm\"")));
}

void TstFigureDialog::numbersStandBesideIt()
{
    FigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    dialog->save(path(u"all.pdf"_s));
    QVERIFY(contentOf(path(u"all.pdf"_s)).startsWith("%PDF"));
    const QByteArray csv = contentOf(path(u"all.csv"_s));
    QVERIFY2(csv.startsWith("year,award,certain,possible"), csv.constData());
    QVERIFY(csv.contains("undated,,122,0"));
    QVERIFY(csv.contains("total,,833,"));
}

QTEST_MAIN(TstFigureDialog)
#include "tst_figuredialog.moc"
