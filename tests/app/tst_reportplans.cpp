// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasresource.h"
#include "app/bookplan.h"
#include "app/composereport.h"
#include "app/recordcolumns.h"
#include "app/sourcecriticism.h"
#include "archive/archivefixture.h"
#include "names/collation.h"
#include "report/render.h"

#include <QJsonDocument>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(5, 20));

template <typename Block> QList<Block> blocksOf(const ReportPlan &plan)
{
    QList<Block> blocks;
    for (const ReportBlock &block : plan.blocks) {
        if (const auto *found = std::get_if<Block>(&block))
            blocks.append(*found);
    }
    return blocks;
}

// The names of the sources that stand behind a text.
QStringList sourcesOf(const ReportPlan &plan, const NotedText &text)
{
    QStringList sources;
    for (const int note : text.notes)
        sources.append(plan.notes.at(note));
    return sources;
}

QString factOf(const ReportPlan &plan, const QString &label)
{
    for (const FactsBlock &block : blocksOf<FactsBlock>(plan)) {
        for (const auto &[name, text] : block.facts) {
            if (name == label)
                return text.text;
        }
    }
    return {};
}

QString allText(const ReportPlan &plan)
{
    QString text;
    const auto pages = paginate(plan);
    for (int page = 0; pages && page < pages->count(); ++page)
        text += pages->text(page) + u'\n';
    return text;
}

} // namespace

class TstReportPlans : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void registerShowsTheTable_data();
    void registerShowsTheTable();
    void registerOfOneQuery();
    void groupsHoldAllRowsOnce_data();
    void groupsHoldAllRowsOnce();
    void registerByAnAlphabet();
    void indexPointsToEveryRow();
    void privacyLeavesOutAndSaysSo();
    void attachmentsTellHowToMakeItAgain();
    void awardAndActHaveAllTheirPeople();
    void criticismWeighsEachField();
    void expertiseKeepsToWhatIsKnown();
    void errataOfTheSameArchiveAreNone();
    void bookNumbersThrough();
    void registerOfNothing();
    void everyRowHasItsSources();
    void everyNoteIsCited_data();
    void everyNoteIsCited();
    void colophonSaysWhereItIsFrom();
    void dossierOfPerson();
    void dossierOfEveryRecord();
    void differencesStandSideBySide();
    void statisticsAddUp_data();
    void statisticsAddUp();
    void aComparisonPrintsBothSides();
    void lineageListsEverything();
    void composes_data();
    void composes();
    void dossierNeedsRecord();
    void citesInTheChosenStyle();

private:
    [[nodiscard]] Answer answered(const QString &query) const;
    [[nodiscard]] ReportSetting setting() const;
    [[nodiscard]] ReportPlan plan(
        ReportKind kind, const QString &query = {}, const QString &person = u"stakhanov-alexei-1906"_s);

    std::unique_ptr<ArchiveFixture> m_fixture;
};

void TstReportPlans::initTestCase()
{
    QLocale::setDefault(QLocale(u"en"_s));
    m_fixture = std::make_unique<ArchiveFixture>();
    const auto imported = m_fixture->import({ ArchiveFixture::founding() });
    QVERIFY(imported && imported->committed);
}

void TstReportPlans::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

Answer TstReportPlans::answered(const QString &query) const
{
    const auto parsed = parseQuery(query);
    return answer(m_fixture->archive.snapshot(), parsed.value_or(Query {}));
}

ReportSetting TstReportPlans::setting() const
{
    const RecordTitles titles = RecordTitles::of(m_fixture->archive).result();
    return ReportSetting::of(m_fixture->archive.facts(), titles, QLocale(u"en"_s), moment);
}

ReportPlan TstReportPlans::plan(ReportKind kind, const QString &query, const QString &person)
{
    ReportSubject subject;
    subject.answer = answered(query);
    subject.table = { RecordColumns::usual(subject.answer.query.unit).fields, usualOrder(subject.answer.query.unit) };
    subject.record = RecordRef { Table::People, person };
    subject.stack = Field::Award;
    subject.map = [](const MapCounts &counts) {
        const Plate plate = builtInAtlas().value().plate(PlateKind::Republics);
        return MapContent { counts, mapFigures(plate, periodOf(plate, counts), counts), MapStyle::Circles,
            ClassRule::Quantiles, {} };
    };
    subject.locale = QLocale(u"en"_s);
    const auto result = composeReport(m_fixture->archive, subject, kind, {}, this).result();
    return result.value_or(ReportPlan {});
}

void TstReportPlans::registerShowsTheTable_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("all conferrals") << u""_s;
    QTest::newRow("people") << u"unit:people sector:mining"_s;
    QTest::newRow("acts") << u"unit:acts"_s;
    QTest::newRow("sources") << u"unit:sources kind:law"_s;
}

void TstReportPlans::registerShowsTheTable()
{
    QFETCH(const QString, query);
    const Answer found = answered(query);
    const RegisterTable table { RecordColumns::usual(found.query.unit).fields, usualOrder(found.query.unit) };
    const ReportPlan report = registerPlan(found, table, setting());
    const QList<TableBlock> tables = blocksOf<TableBlock>(report);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.front().columns.size(), table.columns.size());
    const QList<Row> order = ordered(found, table.order, u"en"_s);
    QVERIFY(!order.isEmpty());
    QCOMPARE(tables.front().rows.size(), order.size());
    const Field first = table.columns.front();
    for (qsizetype i = 0; i < order.size(); ++i) {
        QCOMPARE(tables.front().rows.at(i).size(), table.columns.size());
        const QString text = found.snapshot->text(rowTable(found.query.unit), order.at(i), first);
        if (first == Field::Name)
            QCOMPARE(tables.front().rows.at(i).front().text, text);
    }
}

void TstReportPlans::registerOfOneQuery()
{
    const Answer found = answered(u"republic:\"Ukrainian SSR\" sex:female year:1948..1952"_s);
    const ReportPlan report
        = registerPlan(found, { { Field::Name, Field::Date }, { { Field::Date, true } } }, setting());
    const QString summary = blocksOf<ParagraphBlock>(report).front().text.text;
    QVERIFY2(summary.startsWith(u"%1 record"_s.arg(found.rows.cardinality())), qPrintable(summary));
    QVERIFY2(summary.contains(
                 u"By their dates %1 match certainly, %2 possibly, %3 are undated; listed are the certain ones."_s
                     .arg(found.certain)
                     .arg(found.possible)
                     .arg(found.undated)),
        qPrintable(summary));
    QVERIFY2(summary.contains(u"Ordered by: Conferred, last first."_s), qPrintable(summary));
    QVERIFY(report.runningHead.startsWith(u"Register of conferrals"_s));
}

void TstReportPlans::groupsHoldAllRowsOnce_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("award") << u""_s << QStringList { u"award"_s };
    QTest::newRow("year of undated ones too") << u"time:any"_s << QStringList { u"date"_s };
    QTest::newRow("republic and district")
        << u"award:hero-of-socialist-labour"_s << QStringList { u"republic"_s, u"district"_s };
    QTest::newRow("people by sector") << u"unit:people"_s << QStringList { u"sector"_s };
    QTest::newRow("acts by issuer") << u"unit:acts"_s << QStringList { u"issuer"_s };
}

void TstReportPlans::groupsHoldAllRowsOnce()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, groups);
    const Answer found = answered(query);
    ReportSetting grouped = setting();
    for (const QString &name : groups)
        grouped.form.groups.append(*groupingByName(name));
    const RegisterTable columns { RecordColumns::usual(found.query.unit).fields, usualOrder(found.query.unit) };
    const ReportPlan plain = registerPlan(found, columns, setting());
    const ReportPlan report = registerPlan(found, columns, grouped);
    const TableBlock table = blocksOf<TableBlock>(report).front();
    QCOMPARE(table.rows.size(), blocksOf<TableBlock>(plain).front().rows.size());
    QVERIFY(!table.groups.isEmpty());
    QCOMPARE(table.groups.front().firstRow, 0);
    QList<qint64> sums(groups.size());
    QStringList heads;
    for (const TableGroup &group : table.groups) {
        QVERIFY(!group.text.isEmpty());
        QVERIFY(group.firstRow < table.rows.size());
        sums[group.level - 1] += group.figure.section(u' ', 0, 0).toLongLong();
        if (group.level == 1) {
            QVERIFY2(!heads.contains(group.text), qPrintable(group.text));
            heads.append(group.text);
        }
    }
    for (const qint64 sum : std::as_const(sums)) {
        QCOMPARE(sum,
            found.query.unit == Unit::Conferrals   ? found.conferrals
                : found.query.unit == Unit::People ? found.people
                                                   : qint64(found.rows.cardinality()));
    }
}

void TstReportPlans::registerByAnAlphabet()
{
    const Answer found = answered(u"award:hero-of-labour-rf"_s);
    ReportSetting russian = setting();
    russian.locale = QLocale(u"ru"_s);
    russian.form.alphabet = u"ru"_s;
    const ReportPlan report = registerPlan(found, { { Field::Name }, { { Field::Date, true } } }, russian);
    QStringList names;
    for (const QList<NotedText> &row : blocksOf<TableBlock>(report).front().rows)
        names.append(row.front().text);
    QVERIFY(names.size() > 20);
    const Collation collation(u"ru"_s);
    QVERIFY(std::ranges::is_sorted(names, {}, [&](const QString &name) { return collation.sortKey(name); }));
}

void TstReportPlans::indexPointsToEveryRow()
{
    const Answer found = answered(u"sector:mining"_s);
    ReportSetting indexed = setting();
    indexed.form.hasIndex = true;
    const ReportPlan report = registerPlan(found, { { Field::Name, Field::Date }, {} }, indexed);
    const TableBlock table = blocksOf<TableBlock>(report).front();
    const IndexBlock index = blocksOf<IndexBlock>(report).front();
    QCOMPARE(table.anchors.size(), table.rows.size());
    QCOMPARE(index.entries.size(), found.people);
    QStringList pointed;
    for (const IndexEntry &entry : index.entries)
        pointed += entry.anchors;
    QStringList anchors = table.anchors;
    pointed.sort();
    anchors.sort();
    QCOMPARE(pointed, anchors);
    QVERIFY(paginate(report));
}

void TstReportPlans::privacyLeavesOutAndSaysSo()
{
    const Answer found = answered(u"award:hero-of-labour-rf"_s);
    const RegisterTable columns { { Field::Name, Field::Born, Field::BirthPlace, Field::Age }, {} };
    const auto table = [](const ReportPlan &plan) { return blocksOf<TableBlock>(plan).front(); };
    const QList<QList<NotedText>> all = table(registerPlan(found, columns, setting())).rows;

    ReportSetting without = setting();
    without.form.privacy = { PrivacyRule::Shows::NoLiving, 100 };
    const ReportPlan dead = registerPlan(found, columns, without);
    QVERIFY(table(dead).rows.size() < all.size());
    QVERIFY(allText(dead).contains(u"Left out by rule"_s));
    const qsizetype leftOut = all.size() - table(dead).rows.size();
    QVERIFY2(allText(dead).contains(u"It concerns %1 person"_s.arg(leftOut)), qPrintable(allText(dead).left(600)));

    without.form.privacy.shows = PrivacyRule::Shows::NoBirths;
    const ReportPlan unborn = registerPlan(found, columns, without);
    QCOMPARE(table(unborn).rows.size(), all.size());
    qsizetype withheld = 0;
    for (const QList<NotedText> &row : table(unborn).rows) {
        const bool isWithheld = row.at(1).text == u"withheld"_s;
        QCOMPARE(row.at(2).text == u"withheld"_s, isWithheld);
        QCOMPARE(row.at(3).text == u"withheld"_s, isWithheld);
        withheld += isWithheld ? 1 : 0;
    }
    QCOMPARE(withheld, leftOut);
    QVERIFY(allText(unborn).contains(u"It concerns %1 person"_s.arg(leftOut)));

    // The register's attachment tells no more than its page.
    for (const ReportAttachment &attachment : unborn.attachments)
        QVERIFY(!attachment.name.startsWith(u"table"_s) || attachment.data.count("withheld") == 3 * withheld);
}

void TstReportPlans::attachmentsTellHowToMakeItAgain()
{
    const ReportPlan report = plan(ReportKind::Register, u"award:hero-of-labour-rf year:2013..2016"_s);
    QHash<QString, QByteArray> files;
    for (const ReportAttachment &attachment : report.attachments)
        files.insert(attachment.name, attachment.data);
    const QString query = QString::fromUtf8(files.value(u"query.txt"_s)).trimmed();
    const auto asked = parseQuery(query);
    QVERIFY(asked);
    QCOMPARE(format(*asked), query);
    QCOMPARE(QJsonDocument::fromJson(files.value(u"query.json"_s)).object().value(u"query"_s).toString(), query);
    const QJsonObject made = QJsonDocument::fromJson(files.value(u"report.json"_s)).object();
    QCOMPARE(made.value(u"kind"_s).toString(), u"register"_s);
    QCOMPARE(made.value(u"data_version"_s).toString(), m_fixture->archive.facts().dataVersion);
    QVERIFY(ReportTemplate::fromJson(QJsonDocument(made.value(u"template"_s).toObject()).toJson(), u"report.json"_s));
    const QList<QByteArray> lines = files.value(u"table-1.csv"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), blocksOf<TableBlock>(report).front().rows.size() + 1);
    QVERIFY(lines.front().startsWith("id,"));
    const QString id = QString::fromUtf8(lines.at(1)).section(u',', 0, 0);
    QVERIFY2(!m_fixture->archive.find(id).result()->isEmpty(), qPrintable(id));
}

void TstReportPlans::awardAndActHaveAllTheirPeople()
{
    const auto dossier = m_fixture->archive.dossier({ Table::Awards, u"hero-of-labour-rf"_s }).result();
    QVERIFY(dossier);
    const ReportPlan award = dossierPlan(*dossier, setting());
    const Answer found = answered(u"award:hero-of-labour-rf"_s);
    QVERIFY(std::ranges::any_of(blocksOf<TableBlock>(award),
        [&](const TableBlock &table) { return quint64(table.rows.size()) == found.rows.cardinality(); }));
    const auto acts = facet(m_fixture->archive.snapshot(), {}, Field::Act);
    const auto largest = std::ranges::max_element(
        acts, {}, [](const FacetCount &act) { return act.value.isEmpty() ? -1 : act.count; });
    const auto ofAct = m_fixture->archive.dossier({ Table::Acts, largest->value }).result();
    QVERIFY(ofAct);
    QVERIFY(std::ranges::any_of(blocksOf<TableBlock>(dossierPlan(*ofAct, setting())),
        [&](const TableBlock &table) { return table.rows.size() == largest->count; }));
}

void TstReportPlans::criticismWeighsEachField()
{
    const auto sources = m_fixture->archive.records(Table::Sources).result();
    QVERIFY(sources);
    qsizetype contradicted = 0;
    for (const Record &source : *sources) {
        const auto read = readSourceCriticism(m_fixture->archive, source.ref(), this).result();
        QVERIFY(read);
        QVERIFY(read->alone + read->contradicted.size() <= read->values);
        QVERIFY(read->accepted <= read->contradicted.size());
        contradicted += read->contradicted.size();
        for (const SourceAccount &told : read->contradicted) {
            QVERIFY(told.accounts.conflict);
            QVERIFY(std::ranges::any_of(told.accounts.accounts,
                [&](const Account &account) { return account.sources.contains(SourceId(source.id)); }));
        }
        const ReportPlan report = criticismPlan(*read, setting());
        QVERIFY(paginate(report));
    }
    QVERIFY(contradicted > 0);
    const auto refused
        = readSourceCriticism(m_fixture->archive, { Table::People, u"stakhanov-alexei-1906"_s }, this).result();
    QVERIFY(!refused);
}

void TstReportPlans::expertiseKeepsToWhatIsKnown()
{
    const Answer found = answered(u"award:hero-of-socialist-labour"_s);
    const Series numbers = series(found, { SeriesAxis::Kind::Serial, Field::Award });
    QVERIFY(numbers.dots.size() > 10);
    const qint64 known = numbers.dots.front().number;
    const QString person = found.snapshot->text(RowTable::Conferrals, numbers.dots.front().row, Field::Name);
    QVERIFY(factOf(expertisePlan(found, known, setting()), u"This number"_s).contains(person));
    QCOMPARE(factOf(expertisePlan(found, 19'999'999, setting()), u"This number"_s), u"not on record"_s);
    // Above all numbers there is nothing after which it could not have been conferred.
    QVERIFY(allText(expertisePlan(found, 19'999'999, setting())).contains(u"There is no upper bound"_s));
    const ReportPlan none = expertisePlan(answered(u"award:hero-of-labour"_s), 5, setting());
    QVERIFY(allText(none).contains(u"No serial number"_s));
}

void TstReportPlans::errataOfTheSameArchiveAreNone()
{
    const Errata errata { u"old.phalera"_s, u"abc"_s, setting().titles, {} };
    QVERIFY(allText(errataPlan(errata, setting())).contains(u"Both archives hold the same records."_s));
    const int born = fieldIndex(Table::People, "born");
    const RecordRef person { Table::People, u"stakhanov-alexei-1906"_s };
    const Errata changed { u"old.phalera"_s, u"abc"_s, setting().titles,
        { { RecordDifference::Kind::Changed, person, { { born, u"1905"_s, u"1906-01-03"_s } } },
            { RecordDifference::Kind::Came, person, {} }, { RecordDifference::Kind::Went, person, {} } } };
    const ReportPlan report = errataPlan(changed, setting());
    QCOMPARE(factOf(report, u"Changed"_s), u"1"_s);
    QCOMPARE(blocksOf<TableBlock>(report).size(), 3);
    QVERIFY(allText(report).contains(u"1905"_s));
}

void TstReportPlans::bookNumbersThrough()
{
    const QList<ReportPlan> parts { plan(ReportKind::Dossier), plan(ReportKind::Register, u"sector:mining"_s),
        plan(ReportKind::Dossier) };
    const ReportPlan book = bookPlan(u"A book"_s, parts, setting());
    QCOMPARE(blocksOf<ContentsBlock>(book).size(), 1);
    QCOMPARE(blocksOf<PageBreakBlock>(book).size(), 3);
    // A source that several parts cite has one number; each text keeps its own.
    QCOMPARE(QSet<QString>(book.notes.begin(), book.notes.end()).size(), book.notes.size());
    QStringList names;
    for (const ReportAttachment &attachment : book.attachments)
        names.append(attachment.name);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    const NotedText first = blocksOf<TableBlock>(parts.at(1)).front().rows.front().front();
    const auto isFirst = [&](const TableBlock &table) { return table.rows.front().front().text == first.text; };
    const QList<TableBlock> tables = blocksOf<TableBlock>(book);
    const auto same = std::ranges::find_if(tables, isFirst);
    QVERIFY(same != tables.end());
    QStringList before = sourcesOf(parts.at(1), first);
    QStringList after = sourcesOf(book, same->rows.front().front());
    before.sort();
    after.sort();
    QCOMPARE(after, before);
    QVERIFY(paginate(book));
}

void TstReportPlans::registerOfNothing()
{
    const ReportPlan report = registerPlan(answered(u"name:zzzzzz"_s), { { Field::Name }, {} }, setting());
    QVERIFY(blocksOf<TableBlock>(report).isEmpty());
    QVERIFY(report.notes.isEmpty());
    QVERIFY(allText(report).contains(u"Nothing in the archive matches the query."_s));
}

void TstReportPlans::everyRowHasItsSources()
{
    const ReportPlan report = plan(ReportKind::Register);
    for (const QList<NotedText> &row : blocksOf<TableBlock>(report).front().rows)
        QVERIFY2(!row.front().notes.isEmpty(), qPrintable(row.front().text));
}

void TstReportPlans::everyNoteIsCited_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("register") << int(ReportKind::Register);
    QTest::newRow("dossier") << int(ReportKind::Dossier);
    QTest::newRow("lineage") << int(ReportKind::Lineage);
}

void TstReportPlans::everyNoteIsCited()
{
    QFETCH(const int, kind);
    const ReportPlan report = plan(ReportKind(kind));
    QSet<int> cited;
    const auto cite = [&](const NotedText &text) {
        for (const int note : text.notes) {
            QVERIFY(note >= 0 && note < report.notes.size());
            cited.insert(note);
        }
    };
    for (const TableBlock &table : blocksOf<TableBlock>(report)) {
        for (const QList<NotedText> &row : table.rows)
            std::for_each(row.begin(), row.end(), cite);
    }
    for (const FactsBlock &facts : blocksOf<FactsBlock>(report)) {
        for (const auto &fact : facts.facts)
            cite(fact.second);
    }
    for (const BoxBlock &box : blocksOf<BoxBlock>(report))
        std::for_each(box.lines.begin(), box.lines.end(), cite);
    for (const ParagraphBlock &paragraph : blocksOf<ParagraphBlock>(report))
        cite(paragraph.text);
    QCOMPARE(cited.size(), report.notes.size());
    QVERIFY(!report.notes.isEmpty());
    for (const QString &note : report.notes)
        QVERIFY(!note.trimmed().isEmpty());
}

void TstReportPlans::colophonSaysWhereItIsFrom()
{
    const ReportPlan report
        = registerPlan(answered(u"sex:female year:1948..1952"_s), { { Field::Name }, {} }, setting());
    const QString version = m_fixture->archive.facts().dataVersion;
    QCOMPARE(version.size(), 64);
    QCOMPARE(report.colophon.size(), 3);
    QCOMPARE(report.colophon.at(0), u"Query: sex:female year:1948..1952"_s);
    QCOMPARE(report.colophon.at(1), u"Archive: a.phalera, data version %1"_s.arg(version));
    QVERIFY(report.colophon.at(2).startsWith(u"Made with Phalera "_s));
    QVERIFY(report.colophon.at(2).contains(u"23 November 2026"_s)
        || report.colophon.at(2).contains(u"November 23, 2026"_s));
}

void TstReportPlans::dossierOfPerson()
{
    const ReportPlan report = plan(ReportKind::Dossier);
    QCOMPARE(report.title, u"Стаханов Алексей Григорьевич"_s);
    const HeadingBlock title = blocksOf<HeadingBlock>(report).front();
    QCOMPARE(title.text, report.title);
    QVERIFY(title.subtitle.contains(u"Stakhanov"_s));
    QCOMPARE(factOf(report, u"Born"_s), u"3 January 1906 (21 December 1905 Old Style)"_s);
    const FactsBlock facts = blocksOf<FactsBlock>(report).front();
    for (const auto &[label, text] : facts.facts)
        QVERIFY2(text.text == u"unknown"_s || !sourcesOf(report, text).isEmpty(), qPrintable(label));
}

void TstReportPlans::dossierOfEveryRecord()
{
    for (const Table table : { Table::Awards, Table::Acts, Table::People }) {
        const auto records = m_fixture->archive.records(table).result();
        QVERIFY(records);
        for (qsizetype i = 0; i < records->size(); i += 7) {
            const auto dossier = m_fixture->archive.dossier(records->at(i).ref()).result();
            QVERIFY(dossier);
            const ReportPlan report = dossierPlan(*dossier, setting());
            QVERIFY(!report.title.isEmpty());
            QVERIFY2(!report.notes.isEmpty(), qPrintable(records->at(i).id));
            QVERIFY(paginate(report));
        }
    }
}

void TstReportPlans::differencesStandSideBySide()
{
    const Answer differing = answered(u"conflict:yes"_s);
    QVERIFY(!differing.rows.isEmpty());
    int boxes = 0;
    for (const Row row : differing.rows) {
        const auto dossier
            = m_fixture->archive
                  .dossier({ Table::People, differing.snapshot->text(RowTable::Conferrals, row, Field::Person) })
                  .result();
        QVERIFY(dossier);
        const ReportPlan report = dossierPlan(*dossier, setting());
        for (const FieldAccounts &accounts : dossier->fields) {
            if (!accounts.conflict)
                continue;
            const QList<BoxBlock> box = blocksOf<BoxBlock>(report);
            QCOMPARE(box.size(), 1);
            QSet<SourceId> sources;
            QSet<QString> values;
            for (const Account &account : accounts.accounts) {
                values.insert(account.value);
                sources += QSet<SourceId>(account.sources.begin(), account.sources.end());
            }
            QVERIFY(box.front().lines.size() > values.size()); // each value, and the reason
            QSet<int> noted;
            for (const NotedText &line : box.front().lines)
                noted += QSet<int>(line.notes.begin(), line.notes.end());
            QVERIFY(noted.size() >= sources.size());
            ++boxes;
        }
    }
    QVERIFY2(boxes > 0, "some conflict lies in a person's own fields");
}

void TstReportPlans::statisticsAddUp_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("stack");
    QTest::addColumn<qint64>("total");
    QTest::newRow("by year") << u""_s << u"year"_s << u""_s << qint64(833);
    QTest::newRow("by year and award") << u""_s << u"year"_s << u"award"_s << qint64(833);
    QTest::newRow("by decade and republic: too many for columns")
        << u""_s << u"decade"_s << u"republic"_s << qint64(833);
    QTest::newRow("by sector") << u""_s << u"sector"_s << u""_s << qint64(833);
    QTest::newRow("by age") << u""_s << u"age"_s << u""_s << qint64(833);
    QTest::newRow("people by year") << u"unit:people"_s << u"year"_s << u""_s << qint64(694);
}

void TstReportPlans::statisticsAddUp()
{
    QFETCH(const QString, query);
    QFETCH(const QString, axis);
    QFETCH(const QString, stack);
    const Answer all = answered(query);
    const Series counted = series(all, *seriesAxisByName(axis), stack.isEmpty() ? std::nullopt : fieldByName(stack));
    const ReportPlan report = statisticsPlan(counted, all, {}, setting());
    const QLocale english(u"en"_s);
    const auto number
        = [&](const QString &label) { return english.toLongLong(factOf(report, label).section(u' ', 0, 0)); };
    QTEST(number(u"In all"_s), "total");
    const qint64 certain = number(u"Certain"_s);
    QCOMPARE(certain + number(u"Possible"_s) + number(u"Undated"_s) + number(u"Of unknown age"_s), number(u"In all"_s));
    QCOMPARE(number(u"Left out: revocations and restorations"_s), counted.notConferring);

    const TableBlock table = blocksOf<TableBlock>(report).front();
    const qsizetype certainColumn = table.columns.size() - 2;
    qint64 inRows = 0;
    for (const QList<NotedText> &row : table.rows)
        inRows += english.toLongLong(row.at(certainColumn).text);
    QVERIFY(inRows >= certain);
    QCOMPARE(allText(report).contains(u"adds up to more than its total"_s), inRows > certain);
}

void TstReportPlans::aComparisonPrintsBothSides()
{
    ReportSubject subject;
    subject.answer = answered(u"sex:male"_s);
    subject.axis = *seriesAxisByName(u"decade");
    subject.form = ChartForm::Grouped;
    subject.pinned = parseQuery(u"sex:female").value();
    const ReportPlan report = statisticsReport(subject, setting());
    const QList<TableBlock> tables = blocksOf<TableBlock>(report);
    QCOMPARE(tables.size(), 2);
    const Series women = series(answered(u"sex:female"_s), subject.axis);
    const Series men = series(subject.answer, subject.axis);
    const QLocale english(u"en"_s);
    const auto inAll = tables.front().rows.front();
    QCOMPARE(english.toLongLong(inAll.at(1).text), women.total);
    QCOMPARE(english.toLongLong(inAll.at(2).text), men.total);
    QCOMPARE(tables.back().columns.size(), 7); // the decade, and of each side the certain, their share, the possible
    for (const auto &[side, column] : { std::pair(&women, 1), std::pair(&men, 4) }) {
        qint64 inRows = 0;
        double shares = 0;
        for (const QList<NotedText> &row : tables.back().rows) {
            inRows += english.toLongLong(row.at(column).text);
            shares += row.at(column + 1).text.toDouble();
        }
        const qint64 certain = side->total - side->possible - side->undated;
        QCOMPARE(inRows, certain);
        QVERIFY(qAbs(shares - 100 * double(certain) / double(side->total)) < 0.05 * double(tables.back().rows.size()));
    }
    QVERIFY(allText(report).contains(u"A: female. B: male."_s));
    QVERIFY(report.colophon.contains(u"Query of A: sex:female"_s));
    QVERIFY(report.colophon.contains(u"Query of B: sex:male"_s));
}

void TstReportPlans::lineageListsEverything()
{
    const auto records = m_fixture->archive.lineageRecords().result();
    QVERIFY(records);
    const ReportPlan report = plan(ReportKind::Lineage);
    const QList<TableBlock> tables = blocksOf<TableBlock>(report);
    QCOMPARE(tables.size(), 6);
    const QList<qsizetype> rows { records->awards.size(), records->relations.size(), records->acts.size(),
        records->procedures.size(), records->counts.size(), records->claims.size() };
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(tables.at(i).rows.size(), rows.at(i));
    QCOMPARE(blocksOf<FigureBlock>(report).size(), 1);
    QVERIFY(!blocksOf<FigureBlock>(report).front().altText.isEmpty());
    const auto pages = paginate(report);
    QVERIFY(pages);
    QVERIFY2(
        pages->text(0).contains(blocksOf<FigureBlock>(report).front().altText), "the plate stands on the first page");
}

void TstReportPlans::composes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("query");
    QTest::newRow("register") << int(ReportKind::Register)
                              << u"republic:\"Ukrainian SSR\" sex:female year:1948..1952"_s;
    QTest::newRow("register of all") << int(ReportKind::Register) << u""_s;
    QTest::newRow("dossier") << int(ReportKind::Dossier) << u""_s;
    QTest::newRow("statistics") << int(ReportKind::Statistics) << u""_s;
    QTest::newRow("map") << int(ReportKind::Map) << u"year:1940..1960"_s;
    QTest::newRow("lineage") << int(ReportKind::Lineage) << u""_s;
}

void TstReportPlans::composes()
{
    QFETCH(const int, kind);
    QFETCH(const QString, query);
    const ReportPlan report = plan(ReportKind(kind), query);
    QVERIFY(!report.title.isEmpty());
    QCOMPARE(report.layout.orientation(), usualOrientation(ReportKind(kind)));
    const QString path = m_fixture->path(u"report.pdf"_s);
    QVERIFY(writePdf(report, path));
    QVERIFY(QFileInfo(path).size() > 10'000);
    if (qEnvironmentVariableIsSet("KEEP"))
        QFile::copy(path,
            qEnvironmentVariable("KEEP") + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".pdf");
}

void TstReportPlans::dossierNeedsRecord()
{
    const auto result = composeReport(m_fixture->archive, {}, ReportKind::Dossier, {}, this).result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::BadArgument);
}

void TstReportPlans::citesInTheChosenStyle()
{
    const auto notes = [this](std::optional<CitingStyle> ofAll, std::optional<CitingStyle> ofTemplate) {
        ReportSubject subject;
        subject.record = RecordRef { Table::People, u"stakhanov-alexei-1906"_s };
        subject.citing = ofAll;
        subject.locale = QLocale(u"en"_s);
        ReportTemplate form;
        form.citing = ofTemplate;
        return composeReport(m_fixture->archive, subject, ReportKind::Dossier, form, this)
            .result()
            .value_or(ReportPlan {})
            .notes;
    };
    const QStringList gost = notes({}, CitingStyle::Gost7100);
    QVERIFY(!gost.isEmpty());
    QVERIFY(gost != notes({}, {}));
    QCOMPARE(notes(CitingStyle::Gost7100, {}), gost);
    QCOMPARE(notes(CitingStyle::ChicagoAuthorDate, CitingStyle::Gost7100), gost);
}

QTEST_MAIN(TstReportPlans)
#include "tst_reportplans.moc"
