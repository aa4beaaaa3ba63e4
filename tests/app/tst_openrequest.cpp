// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openevents.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstOpenRequest : public QObject
{
    Q_OBJECT

private:
    using Kind = OpenRequest::Kind;
    static QString here(const QString &name) { return QDir::current().absoluteFilePath(name); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordsOfTheCommandLine_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("what");
        const QString founding = QStringLiteral(PHALERA_SOURCE_DIR "/resources/founding");
        QTest::newRow("archive") << u"a.phalera"_s << Kind::Archive << here(u"a.phalera"_s);
        QTest::newRow("other ending") << u"a.db"_s << Kind::Archive << here(u"a.db"_s);
        QTest::newRow("file URL") << QUrl::fromLocalFile(here(u"Герои 1.phalera"_s)).toString(QUrl::FullyEncoded)
                                  << Kind::Archive << here(u"Герои 1.phalera"_s);
        QTest::newRow("query") << u"women.PHQ"_s << Kind::QueryFile << here(u"women.PHQ"_s);
        QTest::newRow("report") << u"register.PDF"_s << Kind::Report << here(u"register.PDF"_s);
        QTest::newRow("table") << u"people.csv"_s << Kind::Import << here(u"people.csv"_s);
        QTest::newRow("package") << founding << Kind::Import << QDir::cleanPath(founding);
        QTest::newRow("link") << u"phalera:///?q=a"_s << Kind::Link << u"phalera:///?q=a"_s;
        QTest::newRow("bad link") << u"phalera:nonsense"_s << Kind::Link << u"phalera:nonsense"_s;
    }

    void wordsOfTheCommandLine()
    {
        QFETCH(const QString, word);
        QFETCH(const Kind, kind);
        const OpenRequest request = OpenRequest::ofArgument(word);
        QCOMPARE(request.kind, kind);
        QTEST(kind == Kind::Link ? request.text : request.paths.value(0), "what");
    }

    void whatIsDropped_data()
    {
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("archive") << QStringList { u"file:///a.phalera"_s } << QString() << Kind::Archive;
        QTest::newRow("two archives") << QStringList { u"file:///a.phalera"_s, u"file:///b.phalera"_s } << QString()
                                      << Kind::Nothing;
        QTest::newRow("two tables") << QStringList { u"file:///people.csv"_s, u"file:///acts.csv"_s } << QString()
                                    << Kind::Import;
        QTest::newRow("table and picture")
            << QStringList { u"file:///people.csv"_s, u"file:///a.png"_s } << QString() << Kind::Nothing;
        QTest::newRow("report") << QStringList { u"file:///a.pdf"_s } << QString() << Kind::Report;
        QTest::newRow("two reports") << QStringList { u"file:///a.pdf"_s, u"file:///b.pdf"_s } << QString()
                                     << Kind::Nothing;
        QTest::newRow("picture") << QStringList { u"file:///a.png"_s } << QString() << Kind::Nothing;
        QTest::newRow("page of the web") << QStringList { u"https://example.org/a.phalera"_s } << QString()
                                         << Kind::Nothing;
        QTest::newRow("link as URL") << QStringList { u"phalera:///?q=a"_s } << QString() << Kind::Link;
        QTest::newRow("link as text") << QStringList() << u" phalera:///?q=a"_s << Kind::Link;
        QTest::newRow("text") << QStringList() << u"sex:female"_s << Kind::Query;
        QTest::newRow("no text") << QStringList() << u"  \n"_s << Kind::Nothing;
    }

    void whatIsDropped()
    {
        QFETCH(const QStringList, urls);
        QFETCH(const QString, text);
        QMimeData data;
        if (!urls.isEmpty())
            data.setUrls(QUrl::fromStringList(urls));
        if (!text.isEmpty())
            data.setText(text);
        QTEST(OpenRequest::ofMimeData(data).kind, "kind");
    }

    void theDesktopHandsThingsToTheRunningProgram()
    {
        OpenEvents events(*QCoreApplication::instance());
        QList<OpenRequest> requests;
        connect(&events, &OpenEvents::requested, this, [&](const OpenRequest &request) { requests.append(request); });
        QFileOpenEvent file(QUrl(u"file:///a.phq"_s));
        QFileOpenEvent link(QUrl(u"phalera:///?archive=a%26b&q=sex%3Afemale"_s));
        QCoreApplication::sendEvent(QCoreApplication::instance(), &file);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &link);
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.at(0), (OpenRequest { Kind::QueryFile, { u"/a.phq"_s }, {} }));
        QCOMPARE(requests.at(1), (OpenRequest { Kind::Link, {}, u"phalera:///?archive=a%26b&q=sex%3Afemale"_s }));
    }
};

QTEST_MAIN(TstOpenRequest)
#include "tst_openrequest.moc"
