// SPDX-License-Identifier: GPL-3.0-or-later
// What a user waits for, measured part by part, each part in a process of its own: tests/bench/run calls them.
#include "enginebench.h"
#include "filebench.h"
#include "flatrows.h"
#include "machine.h"
#include "proxybaseline.h"
#include "questions.h"
#include "report.h"
#include "sqlbaseline.h"

#include "archive/archive.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

bool write(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The questions of an archive, and its rows for the baselines.
int prepare(const QString &archivePath, const QString &questionsPath, const QString &folder)
{
    Archive archive(Archive::Threading::SameThread);
    if (!archive.open(archivePath).result())
        return 4;
    const bool isWritten = writeQuestions(questionsOn(archive.snapshot()), questionsPath)
        && (folder.isEmpty() || writeFlatRows(*archive.snapshot(), folder));
    return isWritten ? 0 : 1;
}

/// Puts the parts of all sizes together: bench.json, bench.md, and the latter on standard output.
int report(const QString &folder, const QString &commit)
{
    QList<Results> sizes;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const Results results = Results::fromFolder(info.filePath());
        if (results.conferrals() > 0)
            sizes.append(results);
    }
    std::sort(
        sizes.begin(), sizes.end(), [](const Results &a, const Results &b) { return a.conferrals() < b.conferrals(); });
    QJsonObject machine = machineJson();
    machine.insert(u"commit"_s, commit);
    QJsonArray all;
    for (const Results &results : std::as_const(sizes))
        all.append(results.json());
    const QByteArray json = QJsonDocument(QJsonObject { { u"machine"_s, machine }, { u"sizes"_s, all } }).toJson();
    const QString text = reportText(sizes, machine);
    QTextStream(stdout) << text;
    const QDir to(folder);
    return write(json, to.filePath(u"bench.json"_s)) && write(text.toUtf8(), to.filePath(u"bench.md"_s)) ? 0 : 1;
}

QJsonObject measure(const QString &part, const QCommandLineParser &given)
{
    const QString archive = given.value(u"archive"_s);
    const QString questions = given.value(u"questions"_s);
    const QString folder = given.value(u"folder"_s);
    const QString cli = given.value(u"cli"_s);
    if (part == "engine"_L1)
        return measureEngine(archive, readQuestions(questions));
    if (part == "files"_L1)
        return measureOpening(archive);
    if (part == "register"_L1)
        return measureRegister(cli, archive, folder);
    if (part == "import"_L1)
        return measureImport(cli, archive, folder);
    if (part == "sqlite"_L1)
        return measureSqlite(folder, questions, std::max(1, given.value(u"each"_s).toInt()));
    if (part == "proxy"_L1)
        return measureProxy(folder);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(
        u"part"_s, u"prepare, engine, files, register, import, sqlite, proxy, report; or open, which they start."_s);
    parser.addOptions({ { u"archive"_s, u"Archive to measure."_s, u"file"_s },
        { u"questions"_s, u"Questions: what prepare writes and the others read."_s, u"file"_s },
        { u"folder"_s, u"Folder of the flat rows, of scratch files, or of all results."_s, u"folder"_s },
        { u"cli"_s, u"The program phalera-cli."_s, u"file"_s },
        { u"each"_s, u"Ask a baseline so many questions of each kind."_s, u"N"_s, u"1000"_s },
        { u"commit"_s, u"What was measured."_s, u"hash"_s },
        { u"out"_s, u"JSON file for the results."_s, u"file"_s } });
    parser.addHelpOption();
    parser.process(app);
    const QString part = parser.positionalArguments().value(0);
    if (part == "open"_L1)
        return openAndTell(parser.value(u"archive"_s));
    if (part == "prepare"_L1)
        return prepare(parser.value(u"archive"_s), parser.value(u"questions"_s), parser.value(u"folder"_s));
    if (part == "report"_L1)
        return report(parser.value(u"folder"_s), parser.value(u"commit"_s));

    const QJsonObject result = measure(part, parser);
    if (result.isEmpty() || !write(QJsonDocument(result).toJson(), parser.value(u"out"_s))) {
        QTextStream(stderr) << "phalera-bench: " << part << ": nothing was measured\n";
        return 1;
    }
    return 0;
}
