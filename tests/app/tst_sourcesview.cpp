// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcesview.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace phalera;
using namespace Qt::StringLiterals;

/// The view of sources on the founding archive, used as a researcher would.
class TstSourcesView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theMostContradictedSourceIsShownFirst();
    void eachStatementStandsBesideTheCorrections();
    void wordsFindASource();
    void aSourceChosenElsewhereIsShown();
    void nothingFoundIsSaid();

private:
    [[nodiscard]] QString page() const { return m_view->findChild<QTextBrowser *>()->toPlainText(); }
    [[nodiscard]] QTableView *table() const { return m_view->findChild<QTableView *>(); }

    QTemporaryDir m_folder;
    Archive m_archive { Archive::Threading::SameThread };
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<SourcesView> m_view;
};

void TstSourcesView::initTestCase()
{
    QLocale::setDefault(QLocale(u"en"_s));
    const QString path = m_folder.filePath(u"founding.phalera"_s);
    QVERIFY(m_archive.create(path).result());
    const auto report
        = m_archive.importFiles({ QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/founding"_s }, {}).result();
    QVERIFY(report && report->committed);
    m_selection = std::make_unique<Selection>(m_archive);
    m_view = std::make_unique<SourcesView>(*m_selection);
    m_view->layout()->setSizeConstraint(QLayout::SetNoConstraint); // in the window it is no window of its own
    m_view->resize(900, 700);
    m_view->show();
    QTRY_VERIFY(table()->model()->rowCount() > 900);
}

void TstSourcesView::theMostContradictedSourceIsShownFirst()
{
    QTRY_VERIFY2(page().startsWith(u"Putin restores Soviet 'Hero of Labour' title"_s), qPrintable(page().left(200)));
    QCOMPARE(table()->currentIndex().row(), 0);
}

void TstSourcesView::eachStatementStandsBesideTheCorrections()
{
    const QString text = page();
    QVERIFY(text.contains(u"Order of the Sickle and Hammer"_s));
    QVERIFY2(text.contains(u"gold medal Hammer and Sickle"_s), "the text of the decree corrects the name of the medal");
    QVERIFY(text.contains(u"corrected"_s));
    QVERIFY(text.contains(u"agreeing:"_s));
}

void TstSourcesView::wordsFindASource()
{
    auto *filter = m_view->findChild<QLineEdit *>();
    filter->setFocus();
    QTest::keyClicks(filter, u"kremlin"_s);
    QTRY_VERIFY(table()->model()->rowCount() > 0 && table()->model()->rowCount() < 50);
    QTest::keyClick(filter, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(filter, Qt::Key_Delete);
    QTRY_VERIFY(table()->model()->rowCount() > 900);
}

void TstSourcesView::aSourceChosenElsewhereIsShown()
{
    m_selection->setCurrentRecord({ Table::Sources, u"law-ukaz-1938-zr"_s });
    QTRY_COMPARE(table()->currentIndex().data(Qt::UserRole).toString(), u"law-ukaz-1938-zr"_s);
}

void TstSourcesView::nothingFoundIsSaid()
{
    auto *filter = m_view->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"qqqqqqq"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY2(page().contains(u"No source matches"_s), qPrintable(page()));
}

QTEST_MAIN(TstSourcesView)
#include "tst_sourcesview.moc"
