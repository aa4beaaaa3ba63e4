// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporttemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

ReportTemplate everything()
{
    ReportTemplate form;
    form.name = u"Книга"_s;
    form.kind = ReportKind::Register;
    form.language = u"ru"_s;
    form.title = u"Реестр «Золотая Звезда»"_s;
    form.head = u"Том 1"_s;
    form.paper = QPageSize::A5;
    form.orientation = QPageLayout::Landscape;
    form.margins = QMarginsF(20, 15, 10, 12.5);
    form.columns = { Field::Name, Field::Date };
    form.order = { { Field::Date, true }, { Field::Name, false } };
    form.alphabet = u"uk"_s;
    form.groups = { { Grouping::By::Region, Field::Place }, { Grouping::By::District, Field::Place },
        { Grouping::By::Value, Field::Award } };
    form.textColumns = 2;
    form.hasIndex = true;
    form.hasContents = true;
    form.hasNotes = false;
    form.citing = CitingStyle::Gost7100;
    form.privacy = { PrivacyRule::Shows::NoLiving, 90 };
    form.forArchives = true;
    return form;
}

QJsonObject schema()
{
    QFile file(u":/templates/phaleratemplate.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TstReportTemplate : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBackFromJson();
    void oursAreReadAndDiffer();
    void schemaNamesEveryMember();
    void schemaNamesEveryWord();
    void faultsAreSaidWithTheirPlace_data();
    void faultsAreSaidWithTheirPlace();
    void missingFileIsSaid();
    void writtenFileIsReadBack();
    void paperFollowsTheKindWhereNothingIsSaid();
};

void TstReportTemplate::comesBackFromJson()
{
    for (const ReportTemplate &form : { ReportTemplate {}, everything() }) {
        const auto read = ReportTemplate::fromJson(form.toJson(), u"a.json"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QVERIFY(*read == form);
    }
}

void TstReportTemplate::oursAreReadAndDiffer()
{
    QCOMPARE(ReportTemplate::builtIn(), QStringList({ u"chicago-en"_s, u"gost-ru"_s }));
    const auto chicago = ReportTemplate::read(u"chicago-en"_s);
    const auto gost = ReportTemplate::read(u"gost-ru"_s);
    QVERIFY(chicago && gost);
    QCOMPARE(chicago->language, u"en"_s);
    QCOMPARE(gost->language, u"ru"_s);
    QVERIFY(chicago->citing != gost->citing);
    QCOMPARE(gost->page(ReportKind::Register).margins().left(), 30);
}

void TstReportTemplate::schemaNamesEveryMember()
{
    QStringList written = QJsonDocument::fromJson(everything().toJson()).object().keys();
    written.append(u"$schema"_s);
    written.sort();
    QStringList known = schema().value(u"properties"_s).toObject().keys();
    known.sort();
    QCOMPARE(known, written);
}

void TstReportTemplate::schemaNamesEveryWord()
{
    const QJsonObject properties = schema().value(u"properties"_s).toObject();
    const auto words = [&properties](const QString &key) {
        QStringList words;
        for (const QJsonValue &word : properties.value(key).toObject().value(u"enum"_s).toArray())
            words.append(word.toString());
        return words;
    };
    QCOMPARE(words(u"kind"_s), reportKindNames());
    QStringList papers;
    for (const QPageSize::PageSizeId paper : reportPapers())
        papers.append(QPageSize::key(paper));
    QCOMPARE(words(u"paper"_s), papers);
    QStringList rules;
    for (const PrivacyRule::Shows shows : PrivacyRule::AllShows)
        rules.append(privacyName(shows));
    QCOMPARE(words(u"privacy"_s), rules);
    QStringList styles;
    for (const CitingStyle style : CitingStyles)
        styles.append(citingStyleName(style));
    QCOMPARE(words(u"citing"_s), styles);
}

void TstReportTemplate::faultsAreSaidWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char *name, const QByteArray &member, const QStringList &said) {
        QTest::newRow(name) << QByteArray("{\n  \"phalera_template\": 1,\n  " + member + "\n}") << said;
    };
    row("unknown member", "\"colums\": [\"name\"]", { u"line 3, column 3"_s, u"“colums”"_s, u"“columns”"_s });
    row("unknown field", "\"columns\": [\"nam\"]", { u"line 3"_s, u"“columns”"_s, u"nam"_s, u"name"_s });
    row("unknown kind", "\"kind\": \"poem\"", { u"line 3"_s, u"poem"_s, u"register"_s });
    row("unknown paper", "\"paper\": \"A7\"", { u"line 3"_s, u"A7"_s, u"A4"_s });
    row("unknown group", "\"groups\": [\"colour\"]", { u"line 3"_s, u"colour"_s, u"district"_s });
    row("unknown style", "\"citing\": \"apa\"", { u"line 3"_s, u"apa"_s, u"chicago-notes"_s });
    row("unknown rule", "\"privacy\": \"all\"", { u"line 3"_s, u"no-living"_s });
    row("three columns of text", "\"text_columns\": 3", { u"line 3"_s, u"1…2"_s });
    row("text for a flag", "\"index\": \"yes\"", { u"line 3"_s, u"true"_s });
    row("three margins", "\"margins\": [1, 2, 3]", { u"line 3"_s, u"[1,2,3]"_s });
    row("unknown language", "\"language\": \"de\"", { u"line 3"_s, u"en, ru"_s });
    QTest::newRow("no version") << "{ \"name\": \"x\" }"_ba << QStringList { u"phalera_template"_s, u"line 1"_s };
    QTest::newRow("another version") << "{ \"phalera_template\": 2 }"_ba << QStringList { u"phalera_template"_s };
    QTest::newRow("no JSON") << "{\n \"name\": }"_ba << QStringList { u"line 2"_s };
    QTest::newRow("nothing") << ""_ba << QStringList { u"a.json"_s };
}

void TstReportTemplate::faultsAreSaidWithTheirPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, said);
    const auto read = ReportTemplate::fromJson(json, u"a.json"_s);
    QVERIFY(!read);
    for (const QString &part : said)
        QVERIFY2(read.error().contains(part), qPrintable(part + u" is not in: "_s + read.error()));
}

void TstReportTemplate::missingFileIsSaid()
{
    const auto read = ReportTemplate::read(u"nowhere/x.phaleratemplate.json"_s);
    QVERIFY(!read);
    QVERIFY(read.error().contains(u"x.phaleratemplate.json"_s));
}

void TstReportTemplate::writtenFileIsReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"мой.phaleratemplate.json"_s);
    QVERIFY(everything().write(path));
    const auto read = ReportTemplate::read(path);
    QVERIFY(read && *read == everything());
    const auto refused = everything().write(folder.filePath(u"nowhere/x.json"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::FileNotWritable);
}

void TstReportTemplate::paperFollowsTheKindWhereNothingIsSaid()
{
    ReportTemplate form;
    QCOMPARE(form.page(ReportKind::Register).orientation(), QPageLayout::Portrait);
    QCOMPARE(form.page(ReportKind::Lineage).orientation(), QPageLayout::Landscape);
    form.paper = QPageSize::A2;
    QCOMPARE(form.page(ReportKind::Lineage).pageSize().id(), QPageSize::A2);
    QCOMPARE(form.page(ReportKind::Lineage).orientation(), QPageLayout::Landscape);
}

QTEST_MAIN(TstReportTemplate)
#include "tst_reporttemplate.moc"
