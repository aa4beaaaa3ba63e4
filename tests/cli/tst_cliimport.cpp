// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "museumlist.h"
#include "store/recordstore.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Problems = 1, Usage = 2, BadInput = 3, NoArchive = 4 };

QString dataVersion(const QString &archive)
{
    return run({ u"info"_s, archive, u"--format=json"_s }).object()[u"data_version"_s].toString();
}

/// Whether it can be searched without making the columns first.
bool keepsColumns(const QString &archive)
{
    const auto store = RecordStore::open(archive, OpenMode::ReadOnly).value();
    return !store->derived(u"snapshot"_s, store->changeNumber().value(), 0)->isEmpty();
}

} // namespace

class TstCliImport : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void roundTrip();
    void createWithFoundingRecords();
    void createNeverOverwrites();
    void problemsChangeNothingUnlessAskedTo();
    void dryRun();
    void saysWhatIsOtherwise();
    void findsHowATableIsWritten();
    void takesTheUsersWordForHowATableIsWritten();
    void readsTheListOfAMuseumByARecipe();
    void roundTripOfJsonLines();
    void suggestsARecipe();
    void takesAMuseumListInAndOut();
    void aListOfKnownPeopleRaisesNoCount();
    void withdrawsAnImport();
    void missingFile();
    void exportsRowsOfAQuery();
    void exportNeverOverwritesAPackage();
    void neverWritesOverWhatItReads_data();
    void neverWritesOverWhatItReads();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};

QString TstCliImport::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path(name);
}

QByteArray TstCliImport::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TstCliImport::roundTrip()
{
    QCOMPARE(run({ u"export"_s, foundingArchive(), u"--out"_s, path(u"package"_s) }).exitCode, Done);
    QCOMPARE(run({ u"create"_s, path(u"back.phalera"_s) }).exitCode, Done);
    const Outcome import = run({ u"import"_s, path(u"back.phalera"_s), path(u"package"_s), u"--format=json"_s });
    QCOMPARE(import.exitCode, Done);
    QVERIFY(import.object()[u"committed"_s].toBool());
    QCOMPARE(import.object()[u"read"_s].toInt(), 3077);
    QCOMPARE(dataVersion(path(u"back.phalera"_s)), dataVersion(foundingArchive()));
    QVERIFY(keepsColumns(path(u"back.phalera"_s)));
    const Outcome again = run({ u"import"_s, path(u"back.phalera"_s), path(u"package"_s), u"--format=json"_s });
    QCOMPARE(again.exitCode, Done);
    QCOMPARE(again.object()[u"unchanged"_s].toInt(), 3077);
    QCOMPARE(run({ u"export"_s, path(u"back.phalera"_s), u"--out"_s, path(u"copy.phalera"_s) }).exitCode, Done);
    QCOMPARE(dataVersion(path(u"copy.phalera"_s)), dataVersion(foundingArchive()));
}

void TstCliImport::createWithFoundingRecords()
{
    QCOMPARE(run({ u"create"_s, path(u"founding.phalera"_s), u"--founding"_s }).exitCode, Done);
    QCOMPARE(dataVersion(path(u"founding.phalera"_s)), dataVersion(foundingArchive()));
}

void TstCliImport::createNeverOverwrites()
{
    const QString file = write(u"thesis.phalera"_s, "years of work");
    const Outcome outcome = run({ u"create"_s, file, u"--founding"_s });
    QCOMPARE(outcome.exitCode, NoArchive);
    QCOMPARE(read(u"thesis.phalera"_s), "years of work"_ba);
    QCOMPARE(run({ u"create"_s, path(u"no/such/folder/a.phalera"_s) }).exitCode, NoArchive);
}

void TstCliImport::problemsChangeNothingUnlessAskedTo()
{
    const QString archive = path(u"problems.phalera"_s);
    QCOMPARE(run({ u"create"_s, archive }).exitCode, Done);
    const QString empty = dataVersion(archive);
    const QString table = write(u"sources.csv"_s, "id,kind,date\na,web,1936\nb,web,1936-13\nc,poem,\n");
    const QStringList import { u"import"_s, archive, table, u"--problems"_s, path(u"problems.csv"_s) };

    const Outcome refused = run(import);
    QCOMPARE(refused.exitCode, BadInput);
    QVERIFY(refused.error.contains("line 3, column 7"));
    QVERIFY(refused.error.contains("1936-13"));
    QCOMPARE(dataVersion(archive), empty);
    const QList<QByteArray> problems = read(u"problems.csv"_s).trimmed().split('\n');
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.at(0), "file,sheet,line,column,field,problem,message"_ba);
    QVERIFY(problems.at(1).contains(",3,7,date,bad-date,"));
    QVERIFY(problems.at(2).contains(",4,3,kind,not-in-vocabulary,"));

    const Outcome rest = run(import + QStringList { u"--rest"_s, u"--format=json"_s });
    QCOMPARE(rest.exitCode, Problems);
    QCOMPARE(rest.object()[u"added"_s].toInt(), 1);
    QCOMPARE(rest.object()[u"refused"_s].toInt(), 2);
    QCOMPARE(rest.object()[u"problems"_s].toArray().size(), 2);
    QVERIFY(dataVersion(archive) != empty);
}

void TstCliImport::dryRun()
{
    const QString archive = path(u"dry.phalera"_s);
    QCOMPARE(run({ u"create"_s, archive }).exitCode, Done);
    const QString empty = dataVersion(archive);
    const Outcome outcome = run({ u"import"_s, archive, foundingFolder(), u"--dry-run"_s, u"--format=json"_s });
    QCOMPARE(outcome.exitCode, Done);
    QCOMPARE(outcome.object()[u"added"_s].toInt(), 3077);
    QVERIFY(!outcome.object()[u"committed"_s].toBool());
    QCOMPARE(dataVersion(archive), empty);
}

void TstCliImport::saysWhatIsOtherwise()
{
    const QString archive = path(u"otherwise.phalera"_s);
    QCOMPARE(run({ u"create"_s, archive }).exitCode, Done);
    const QString first = write(u"sources.csv"_s, "id,kind,title,date\na,web,A page,1936\nb,book,,\n");
    QCOMPARE(run({ u"import"_s, archive, first }).exitCode, Done);
    const QString second = write(u"sources.csv"_s, "id,kind,title,date\na,web,A page,1937\nb,book,A book,\n");
    const QStringList dry { u"import"_s, archive, second, u"--dry-run"_s, u"--problems"_s, path(u"otherwise.csv"_s) };
    const QJsonObject report = run(dry + QStringList { u"--format=json"_s }).object();
    QCOMPARE(report[u"further_accounts"_s].toInt(), 2);
    QCOMPARE(report[u"contradicting"_s].toInt(), 1);
    QCOMPARE(report[u"adding"_s].toInt(), 1);
    const QList<QByteArray> list = read(u"otherwise.csv"_s).trimmed().split('\n');
    QCOMPARE(list.size(), 3);
    QVERIFY(list.at(1).contains(",2,,date,value-differs,"));
    QVERIFY(list.at(2).contains(",3,,title,value-adds,"));
}

void TstCliImport::findsHowATableIsWritten()
{
    const QString archive = path(u"forms.phalera"_s);
    QCOMPARE(run({ u"create"_s, archive }).exitCode, int(Done));
    // "id;kind;title" and "Герои труда" in Windows-1251, as a spreadsheet saves it.
    const QString table
        = write(u"sources.csv"_s, "id;kind;title\r\na-book;book;\xC3\xE5\xF0\xEE\xE8 \xF2\xF0\xF3\xE4\xE0\r\n");
    const auto imported = run({ u"import"_s, archive, table, u"--lang=en"_s });
    QCOMPARE(imported.exitCode, int(Done));
    QVERIFY2(imported.error.contains("sources.csv was read as Cyrillic (Windows-1251), delimiter: semicolon."),
        imported.error.constData());
    QVERIFY(run({ u"show"_s, archive, u"a-book"_s }).out.contains(u"Герои труда"_s.toUtf8()));
    const QJsonObject again = run({ u"import"_s, archive, table, u"--format=json"_s }).object();
    QCOMPARE(again[u"unchanged"_s].toInt(), 1);
    const QJsonObject form = again[u"forms"_s].toArray().at(0).toObject();
    QCOMPARE(form[u"encoding"_s].toString(), u"windows-1251"_s);
    QCOMPARE(form[u"delimiter"_s].toString(), u";"_s);
}

void TstCliImport::takesTheUsersWordForHowATableIsWritten()
{
    const QString archive = path(u"said.phalera"_s);
    QCOMPARE(run({ u"create"_s, archive }).exitCode, int(Done));
    const QString table = write(u"sources.csv"_s, "id,kind,title\na-book,book,\xC3\xE5\xF0\xEE\xE8\n");
    QCOMPARE(run({ u"import"_s, archive, table, u"--encoding=latin1"_s }).exitCode, int(Usage));
    QCOMPARE(run({ u"import"_s, archive, table, u"--delimiter=semicolon"_s }).exitCode, int(BadInput));
    QCOMPARE(run({ u"import"_s, archive, table, u"--encoding=utf-8"_s }).exitCode, int(BadInput));
    QCOMPARE(run({ u"import"_s, archive, table, u"--encoding=cp1251"_s }).exitCode, int(Done));
    QVERIFY(run({ u"show"_s, archive, u"a-book"_s }).out.contains(u"Герои"_s.toUtf8()));
}

void TstCliImport::readsTheListOfAMuseumByARecipe()
{
    const QString archive = path(u"museum.phalera"_s);
    QCOMPARE(run({ u"create"_s, archive, u"--founding"_s }).exitCode, int(Done));
    const QString before = dataVersion(archive);
    const QString data = QStringLiteral(PHALERA_TEST_DATA "/foreign/");
    const QStringList import { u"import"_s, archive, data + u"museum-windows-1251.csv"_s,
        u"--recipe="_s + data + u"museum-recipe.json"_s, u"--format=json"_s };
    QCOMPARE(run(import).exitCode, int(BadInput)); // one row has no name: nothing comes in
    QCOMPARE(dataVersion(archive), before);
    const auto imported = run(QStringList(import) << u"--rest"_s);
    QCOMPARE(imported.exitCode, int(Problems));
    const QJsonObject report = imported.object();
    QCOMPARE(report[u"refused"_s].toInt(), 1);
    QCOMPARE(report[u"added"_s].toInt(), 1 + 5 + 6); // the source, people, conferrals
    QCOMPARE(report[u"remarks"_s].toArray().size(), 2);
    QCOMPARE(
        run({ u"query"_s, archive, u"source:museum-list year:1947..1949"_s, u"--format=json"_s }).array().size(), 3);
    const QJsonArray asWritten
        = run({ u"show"_s, archive, u"lysenko-ivan"_s, u"--format=json"_s }).array().at(0)[u"as_written"_s].toArray();
    QCOMPARE(asWritten.at(0).toObject()[u"text"_s].toString(), u"при царе"_s);
    const QString after = dataVersion(archive);
    QCOMPARE(run(QStringList(import) << u"--rest"_s).object()[u"added"_s].toInt(), 0);
    QCOMPARE(dataVersion(archive), after);
}

void TstCliImport::roundTripOfJsonLines()
{
    const QString original = path(u"lines.phalera"_s);
    QCOMPARE(run({ u"create"_s, original, u"--founding"_s }).exitCode, Done);
    const QString list = QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-windows-1251.csv");
    const QString recipe = QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-recipe.json");
    QCOMPARE(run({ u"import"_s, original, list, u"--recipe"_s, recipe, u"--rest"_s }).exitCode, Problems);
    QCOMPARE(run({ u"import"_s, original,
                     write(u"people.csv"_s,
                         "id,family_ru,born,sources\nstakhanov-alexei-1906,Стаханов,1905,museum-list\n") })
                 .exitCode,
        Done);
    QCOMPARE(run({ u"export"_s, original, u"--out"_s, path(u"all.ndjson"_s) }).exitCode, Done);

    const QString copy = path(u"lines-copy.phalera"_s);
    QCOMPARE(run({ u"create"_s, copy }).exitCode, Done);
    const QJsonObject report = run({ u"import"_s, copy, path(u"all.ndjson"_s), u"--format=json"_s }).object();
    QCOMPARE(report[u"refused"_s].toInt(), 0);
    QCOMPARE(report[u"read"_s].toInt(), report[u"added"_s].toInt() + report[u"further_accounts"_s].toInt());
    QCOMPARE(dataVersion(copy), dataVersion(original));
    QCOMPARE(run({ u"export"_s, copy, u"--out"_s, path(u"again.jsonl"_s) }).exitCode, Done);
    QCOMPARE(read(u"again.jsonl"_s), read(u"all.ndjson"_s)); // locators and wordings, too
    QVERIFY(read(u"all.ndjson"_s).contains("\"wording\": {\"born\":"));
}

void TstCliImport::takesAMuseumListInAndOut()
{
    const tests::MuseumList museum = tests::museumList();
    const QString archive = path(u"district.phalera"_s);
    const QString list = write(u"district.csv"_s, museum.bytes);
    const QString recipe = path(u"district.json"_s);
    QCOMPARE(run({ u"create"_s, archive, u"--founding"_s }).exitCode, Done);
    const QJsonObject before = run({ u"info"_s, archive, u"--format=json"_s }).object();
    QCOMPARE(run({ u"recipe"_s, list, u"--out"_s, recipe }).exitCode, Done);
    const Outcome import = run({ u"import"_s, archive, list, u"--recipe"_s, recipe, u"--rest"_s, u"--format=json"_s });
    QCOMPARE(import.exitCode, Problems); // a row names nobody
    QCOMPARE(import.object()[u"refused"_s].toInt(), museum.rowsWithoutName);
    QCOMPARE(import.object()[u"added"_s].toInt(), 1 + museum.people + museum.conferrals);
    const QJsonObject after = run({ u"info"_s, archive, u"--format=json"_s }).object();
    const int number = after[u"imports"_s].toArray().last().toObject()[u"number"_s].toInt();
    QCOMPARE(run({ u"withdraw"_s, archive, QString::number(number) }).exitCode, Done);
    const QJsonObject back = run({ u"info"_s, archive, u"--format=json"_s }).object();
    QCOMPARE(back[u"data_version"_s], before[u"data_version"_s]);
    QCOMPARE(back[u"tables"_s], before[u"tables"_s]);
}

/// What a list tells of people whom the archive has is an account of their conferrals, unless it tells another one.
void TstCliImport::aListOfKnownPeopleRaisesNoCount()
{
    const QString archive = path(u"known.phalera"_s);
    const QString list = write(u"known.csv"_s,
        "ФИО;Дата рождения;Дата указа;Номер медали\n"
        "Абакумова Надежда Романовна;17.11.1930;1971;\n" // 1971 in the archive, too
        "Абакумова Надежда Романовна;17.11.1930;1981;\n" // a second one
        "Мхитаров Арам Филиппович;1900;;5431\n"_ba);     // no date: the only one that there is
    const QString recipe = write(u"known.json"_s,
        R"({"phalera_recipe": 1, "header_line": 1, "name_order": "family-first",
            "source": {"id": "known-list", "kind": "archive", "title": "A list"},
            "columns": {"ФИО": "people.name", "Дата рождения": "people.born", "Дата указа": "conferrals.date",
                        "Номер медали": "conferrals.medal_number"},
            "constants": {"conferrals.award": "hero-of-socialist-labour"}})"_ba);
    QCOMPARE(run({ u"create"_s, archive, u"--founding"_s }).exitCode, Done);
    const auto rows = [&](const QString &table) {
        return run({ u"info"_s, archive, u"--format=json"_s }).object()[u"tables"_s].toObject()[table].toInt();
    };
    const int people = rows(u"people"_s);
    const int conferrals = rows(u"conferrals"_s);
    for (int time = 1; time <= 2; ++time) { // the second one changes nothing
        QCOMPARE(run({ u"import"_s, archive, list, u"--recipe"_s, recipe }).exitCode, Done);
        QCOMPARE(rows(u"people"_s), people);
        QCOMPARE(rows(u"conferrals"_s), conferrals + 1);
    }
}

void TstCliImport::suggestsARecipe()
{
    const QString list = QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-windows-1251.csv");
    const QString recipe = path(u"suggested.json"_s);
    const Outcome suggested = run({ u"recipe"_s, list, u"--out"_s, recipe });
    QCOMPARE(suggested.exitCode, Done);
    QVERIFY2(suggested.error.contains("short_years_from"), suggested.error.constData());
    QCOMPARE(run({ u"recipe"_s, list }).object(), QJsonDocument::fromJson(read(u"suggested.json"_s)).object());

    const QString archive = path(u"suggested.phalera"_s);
    QCOMPARE(run({ u"create"_s, archive, u"--founding"_s }).exitCode, Done);
    const QJsonObject report
        = run({ u"import"_s, archive, list, u"--recipe"_s, recipe, u"--rest"_s, u"--format=json"_s }).object();
    QCOMPARE(report[u"added"_s].toInt(), 12);
    QCOMPARE(report[u"refused"_s].toInt(), 1);
    QCOMPARE(run({ u"recipe"_s, write(u"numbers.csv"_s, "a,b\n1,2\n") }).exitCode, BadInput);
}

void TstCliImport::withdrawsAnImport()
{
    const QString archive = path(u"withdrawn.phalera"_s);
    QCOMPARE(run({ u"create"_s, archive, u"--founding"_s }).exitCode, Done);
    const QString version = dataVersion(archive);
    const QString people = write(u"people.csv"_s,
        "id,family_ru,born,sources\nstakhanov-alexei-1906,Стаханов,1905,kp-2018\nnobody-1900,Никто,1900,kp-2018\n");
    const QString sources = write(u"sources.csv"_s, "id,kind,title\nkp-2018,news,Герои\n");
    QCOMPARE(run({ u"import"_s, archive, sources, people }).exitCode, Done);
    QVERIFY(dataVersion(archive) != version);

    const Outcome trial = run({ u"withdraw"_s, archive, u"3"_s, u"--dry-run"_s });
    QCOMPARE(trial.exitCode, Done);
    QVERIFY2(trial.out.contains("1 record would be removed"), trial.out.constData());
    QCOMPARE(run({ u"withdraw"_s, archive, u"3"_s, u"--format"_s, u"json"_s }).out,
        "{\"records\": 1, \"further_accounts\": 1, \"succeeded\": 0, \"confirmed\": 0, \"kept\": 0, "
        "\"kept_records\": [], \"withdrawn\": true}\n"_ba);
    QCOMPARE(run({ u"withdraw"_s, archive, u"2"_s }).exitCode, Done);
    QCOMPARE(dataVersion(archive), version);
    QCOMPARE(run({ u"withdraw"_s, archive, u"2"_s }).exitCode, BadInput);
}

void TstCliImport::missingFile()
{
    const QString archive = path(u"missing.phalera"_s);
    QCOMPARE(run({ u"create"_s, archive }).exitCode, Done);
    const Outcome outcome = run({ u"import"_s, archive, path(u"there-is-none.csv"_s) });
    QCOMPARE(outcome.exitCode, BadInput);
    QVERIFY(outcome.error.contains("there-is-none.csv"));
}

void TstCliImport::exportsRowsOfAQuery()
{
    QCOMPARE(run({ u"export"_s, foundingArchive(), u"award:hero-of-labour-rf"_s, u"year:2013"_s, u"--cells=codes"_s,
                     u"--out"_s, path(u"rows.csv"_s) })
                 .exitCode,
        Done);
    const QList<QByteArray> rows = read(u"rows.csv"_s).trimmed().split('\n');
    QCOMPARE(rows.size(), 6);
    QVERIFY(rows.first().startsWith("id,person,award,ordinal,date"));
    QCOMPARE(
        run({ u"export"_s, foundingArchive(), u"--out"_s, path(u"people.json"_s), u"--unit=people"_s }).exitCode, Done);
    QCOMPARE(QJsonDocument::fromJson(read(u"people.json"_s)).array().size(), 694);
    QCOMPARE(run({ u"export"_s, foundingArchive(), u"--out"_s, path(u"rows.xls"_s) }).exitCode, Usage);
}

void TstCliImport::exportNeverOverwritesAPackage()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"full"_s));
    write(u"full/thesis.txt"_s, "years of work");
    QCOMPARE(run({ u"export"_s, foundingArchive(), u"--out"_s, path(u"full"_s) }).exitCode, Problems);
    QCOMPARE(read(u"full/thesis.txt"_s), "years of work"_ba);
    QCOMPARE(QDir(path(u"full"_s)).entryList(QDir::Files), QStringList { u"thesis.txt"_s });
}

void TstCliImport::neverWritesOverWhatItReads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("rows over the archive") << QStringList { u"export"_s, u"--as=csv"_s, u"--out"_s };
    QTest::newRow("report over the archive") << QStringList { u"report"_s, u"--out"_s };
    QTest::newRow("problems over the archive") << QStringList { u"import"_s, u"--problems"_s };
}

void TstCliImport::neverWritesOverWhatItReads()
{
    QFETCH(QStringList, arguments);
    const QString archive = path(u"precious.phalera"_s);
    QFile::remove(archive);
    QVERIFY(QFile::copy(foundingArchive(), archive));
    const QString version = dataVersion(archive);
    const QString command = arguments.takeFirst();
    const QString bad = write(u"people.csv"_s, "no such header\n");
    const QStringList words
        = command == "import"_L1 ? QStringList { archive, bad } : QStringList { archive, u"register"_s };
    QCOMPARE(run(QStringList { command } + words + arguments + QStringList { archive }).exitCode, Problems);
    QCOMPARE(dataVersion(archive), version);
}

QTEST_GUILESS_MAIN(TstCliImport)
#include "tst_cliimport.moc"
