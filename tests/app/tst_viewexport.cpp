// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewexport.h"

#include "../cli/program.h"
#include "app/dossierpanel.h"
#include "app/recordview.h"
#include "app/sourcesview.h"
#include "shownwindow.h"

#include <QProgressDialog>
#include <QTemporaryDir>

using namespace phalera;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(phalera::ExportFormat)

class TstViewExport : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void choose(const QString &query) const
    {
        m_shown->window.selection().setQuery(*parseQuery(query));
        QTRY_VERIFY(m_shown->window.selection().isSettled());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ShownWindow> m_shown;

private slots:
    void initTestCase()
    {
        qputenv("SOURCE_DATE_EPOCH", "1700000000");
        writeFoundingArchive(path(u"a.phalera"_s));
        m_shown = std::make_unique<ShownWindow>(path(u"a.phalera"_s), path(u"settings.ini"_s));
        QTRY_VERIFY(!m_shown->window.selection().archive().facts().dataVersion.isEmpty());
    }
    void cleanupTestCase() { m_shown.reset(); }

    void theCommandLineWritesTheSameBytes_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormat format : formatsOf(ExportSubject::Records))
            QTest::newRow(exportFormat(format).name.data()) << format;
    }

    void theCommandLineWritesTheSameBytes()
    {
        QFETCH(const ExportFormat, format);
        const QString query = u"sex:female republic:\"Ukrainian SSR\""_s;
        m_shown->window.workspace().setView(View::Records);
        choose(query);
        const QString name = u"w."_s + exportFormat(format).ending;
        m_shown->window.exportTo(ExportSubject::Records, path(name), { format });
        QTRY_VERIFY(!read(name).isEmpty());
        QTRY_VERIFY(m_shown->window.findChildren<QProgressDialog *>().isEmpty());
        QDir(m_folder.path()).mkdir(u"cli"_s);
        const Outcome outcome = run({ u"export"_s, path(u"a.phalera"_s), query, u"--lang"_s, u"en"_s, u"--as"_s,
            QString(exportFormat(format).name), u"--out"_s, path(u"cli/"_s + name) });
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        QVERIFY(read(name).size() > 1000);
        if (read(name) != read(u"cli/"_s + name)) {
            const QList<QByteArray> here = read(name).split('\n');
            const QList<QByteArray> there = read(u"cli/"_s + name).split('\n');
            for (qsizetype i = 0; i < qMin(here.size(), there.size()); ++i)
                QCOMPARE(here.at(i), there.at(i));
            QCOMPARE(here.size(), there.size());
        }
        QCOMPARE(read(name + u"-metadata.json"_s), read(u"cli/"_s + name + u"-metadata.json"_s));
        QCOMPARE(QFile::exists(path(name + u"-metadata.json"_s)), !exportFormat(format).saysOrigin);
    }

    void everyViewIsWritten_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<ExportFormat>("format");
        for (const View view : AllViews) {
            for (const ExportFormat format : formatsOf(subjectOf(view))) {
                const bool isFigure = view == View::Charts && exportFormat(format).content == ExportContent::Drawing;
                if (view != View::Records && !isFigure)
                    QTest::addRow("%s %s", viewName(view).data(), exportFormat(format).name.data())
                        << int(view) << format;
            }
        }
    }

    void everyViewIsWritten()
    {
        QFETCH(const int, view);
        QFETCH(const ExportFormat, format);
        m_shown->window.workspace().setView(View(view));
        choose(u"sex:female"_s);
        if (View(view) == View::Sources)
            QTRY_VERIFY(m_shown->window.workspace().sources()->presented().rowCount() > 10);
        const QString name = viewName(View(view)) + u'.' + exportFormat(format).ending;
        m_shown->window.exportTo(subjectOf(View(view)), path(name), { format });
        QTRY_VERIFY_WITH_TIMEOUT(read(name).size() > 300, 20000);
        QTRY_VERIFY(m_shown->window.findChildren<QProgressDialog *>().isEmpty());
        const bool saysOrigin = exportFormat(format).saysOrigin || QFile::exists(path(name + u"-metadata.json"_s));
        QVERIFY(saysOrigin);
        if (format == ExportFormat::Html) {
            QVERIFY(read(name).contains("a.phalera"));
            QVERIFY(read(name).contains(m_shown->window.selection().archive().facts().dataVersion.toUtf8()));
        }
    }

    void theDossierIsWritten_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormat format : formatsOf(ExportSubject::Dossier))
            QTest::newRow(exportFormat(format).name.data()) << format;
    }

    void theDossierIsWritten()
    {
        QFETCH(const ExportFormat, format);
        m_shown->window.selection().setCurrentRecord({ Table::People, u"abakumova-nadezhda-1930"_s });
        QTRY_VERIFY(m_shown->window.workspace().dossier()->dossier());
        const QString name = u"dossier."_s + exportFormat(format).ending;
        m_shown->window.exportTo(ExportSubject::Dossier, path(name), { format });
        QTRY_VERIFY_WITH_TIMEOUT(read(name).size() > 100, 20000);
        const bool isBinary = format == ExportFormat::Pdf;
        QVERIFY(isBinary || read(name).contains("bakumov") || read(name).contains("Абакумова"));
    }

    void aRunningExportIsCancelled()
    {
        const ShownRows shown = m_shown->window.workspace().records()->shown();
        QFile::remove(path(u"stopped.csv"_s));
        const Result<void> written = exportRows(
            path(u"stopped.csv"_s), shown, { ExportFormat::Csv }, {}, [](qint64, qint64) { return false; });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path(u"stopped.csv"_s)) && !QFile::exists(path(u"stopped.csv-metadata.json"_s)));
    }
};

QTEST_MAIN(TstViewExport)
#include "tst_viewexport.moc"
