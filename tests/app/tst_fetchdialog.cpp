// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetchdialog.h"

#include "wikidata/wikibaseserver.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace phalera;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TstFetchDialog : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void searchesChoosesAndFetches();
    void stopsAndGoesOn();
    void saysWhatIsWrong();

private:
    [[nodiscard]] ServiceOptions options() const
    {
        ServiceOptions options;
        options.address = m_server.address();
        options.firstWait = 1ms;
        options.tries = 2;
        options.timeout = 500ms;
        return options;
    }
    [[nodiscard]] QPushButton *button(const QDialog &dialog, QStringView text) const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text))
                return button;
        }
        return nullptr;
    }

    WikibaseServer m_server { QStringLiteral(PHALERA_TEST_DATA "/wikidata/wbgetentities.json") };
    QTemporaryDir m_folder;
    Settings m_settings { m_folder.filePath(u"settings.ini"_s) };
};

void TstFetchDialog::searchesChoosesAndFetches()
{
    Archive archive;
    FetchDialog dialog(archive, m_settings, options());
    QVERIFY(!button(dialog, u"Fetch")->isEnabled());
    const QSignalSpy searched(&dialog, &FetchDialog::searched);
    const QSignalSpy fetched(&dialog, &FetchDialog::fetched);
    dialog.search(u"Hero of"_s);
    QTRY_COMPARE(searched.size(), 1);
    const auto *items = dialog.findChild<QTreeWidget *>();
    QCOMPARE(items->topLevelItemCount(), 1);
    QCOMPARE(items->topLevelItem(0)->text(0), u"Hero of Socialist Labour"_s);
    QVERIFY(button(dialog, u"Fetch")->isEnabled());
    const QString path = m_folder.filePath(u"heroes.ndjson"_s);
    dialog.fetchInto(path);
    QVERIFY(button(dialog, u"Stop") != nullptr);
    QTRY_COMPARE(fetched.size(), 1);
    QCOMPARE(fetched.constFirst().constFirst().toString(), path);
    QVERIFY(QFile::exists(path));
}

void TstFetchDialog::stopsAndGoesOn()
{
    Archive archive;
    FetchDialog dialog(archive, m_settings, options());
    const QSignalSpy searched(&dialog, &FetchDialog::searched);
    const QSignalSpy fetched(&dialog, &FetchDialog::fetched);
    dialog.search(u"Hero"_s);
    QTRY_COMPARE(searched.size(), 1);
    const QString path = m_folder.filePath(u"stopped.ndjson"_s);
    m_server.asked = [this] { m_server.faults = { WikibaseServer::Fault::Silent }; };
    dialog.fetchInto(path);
    dialog.reject();
    QVERIFY(button(dialog, u"Close") != nullptr);
    QVERIFY(button(dialog, u"Fetch")->isEnabled());
    m_server.asked = {};
    m_server.faults.clear();
    dialog.fetchInto(path);
    QTRY_COMPARE(fetched.size(), 1);
}

void TstFetchDialog::saysWhatIsWrong()
{
    Archive archive;
    FetchDialog dialog(archive, m_settings, options());
    const QSignalSpy searched(&dialog, &FetchDialog::searched);
    m_server.faults = { WikibaseServer::Fault::Refusal };
    dialog.search(u"Hero"_s);
    QTRY_COMPARE(searched.size(), 1);
    bool isSaid = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"refused"_s);
    QVERIFY(isSaid);
    QVERIFY(!button(dialog, u"Fetch")->isEnabled());
    dialog.search(u"nothing"_s);
    QTRY_COMPARE(searched.size(), 2);
    QVERIFY(!button(dialog, u"Fetch")->isEnabled());
}

QTEST_MAIN(TstFetchDialog)
#include "tst_fetchdialog.moc"
