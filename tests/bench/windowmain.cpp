// SPDX-License-Identifier: GPL-3.0-or-later
// From a key to the painted rows, in the real window: the program's own, under any platform that Qt paints on.
#include "lineagebench.h"
#include "machine.h"
#include "questions.h"
#include "windowsession.h"

#include "app/appearance.h"
#include "app/language.h"
#include "app/settings.h"
#include "archive/freedmemory.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

constexpr int Openings = 7;
constexpr int WordsTyped = 12;
constexpr int WordsTypedFast = 6;
constexpr int LongestWord = 8;
constexpr int NoLimit = -1;

/// Names of all kinds, as they are asked for one letter after another.
QStringList wordsToType(const QString &questionsPath)
{
    QStringList words;
    for (const TypedQuestion &question : readQuestions(questionsPath)) {
        if (question.kind == "common name"_L1 || question.kind == "rare name"_L1 || question.kind == "typing error"_L1)
            words.append(question.text.section(u' ', 0, 0).toLower().left(LongestWord));
    }
    return words.mid(0, WordsTyped);
}

/// From the start of a fresh process to its first painted rows.
Times measureOpenings(const QString &archivePath)
{
    Times times;
    for (int i = 0; i < Openings; ++i) {
        QProcess child;
        times.add(timed([&] {
            child.start(QCoreApplication::applicationFilePath(), { u"--only-open"_s, u"--archive"_s, archivePath });
            child.waitForReadyRead(NoLimit);
        }));
        child.waitForFinished(NoLimit);
    }
    return times;
}

QJsonObject measure(WindowSession &session, const QString &archivePath, const QString &questionsPath)
{
    const QStringList words = wordsToType(questionsPath);
    QJsonObject result { { u"platform"_s, QGuiApplication::platformName() },
        { u"openings"_s, measureOpenings(archivePath).json() } };
    if (!session.open(archivePath))
        return {};
    result.insert(u"memory_open"_s, MemoryUse::measure().json());
    result.insert(u"typing_after_opening"_s, session.type(words.mid(0, 1)));
    session.settle();
    result.insert(u"typing"_s, session.type(words));
    result.insert(u"typing_fast"_s, session.typeFast(words.mid(0, WordsTypedFast)));
    result.insert(u"facets"_s, session.clickFacets());
    result.insert(u"ribbon"_s, session.dragRibbon());
    result.insert(u"sorting"_s, session.sortByHeaders());
    for (const auto &[group, view] : WindowSession::viewGroups())
        result.insert(group, session.chooseIn(view));
    result.insert(u"memory"_s, MemoryUse::measure().json());
    return result;
}

/// A lineage of many acts, in the view that draws it.
QJsonObject measureManyActs(FrameWatch &watch, MainWindow &window, const QString &founding)
{
    const QTemporaryDir folder;
    const QString archive = folder.filePath(u"acts.phalera"_s);
    return writeManyActs(founding, archive) ? measureLineage(watch, window, archive) : QJsonObject();
}

} // namespace

int main(int argc, char *argv[])
{
    keepLittleFreedMemory(); // as the program does
    FrameWatch application(argc, argv);
    QApplication::setCursorFlashTime(0); // a blinking cursor paints frames of its own
    QCommandLineParser parser;
    parser.addOptions({ { u"archive"_s, u"Archive to measure."_s, u"file"_s },
        { u"questions"_s, u"Questions, from phalera-bench."_s, u"file"_s },
        { u"out"_s, u"JSON file for the results."_s, u"file"_s },
        { u"lineage-of"_s, u"Measure zoom and pan of many acts instead, beside these founding tables."_s, u"folder"_s },
        { u"only-open"_s, u"Say when the first rows are painted, and end."_s } });
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir scratch; // what the user set stays untouched
    Settings settings(scratch.filePath(u"settings.ini"_s));
    Language language;
    language.use(u"en"_s);
    Appearance appearance;
    appearance.use(u"light"_s);
    MainWindow window(settings, language, appearance);
    window.show();
    WindowSession session(application, window);
    if (parser.isSet(u"only-open"_s)) {
        const bool isOpen = session.open(parser.value(u"archive"_s));
        QTextStream(stdout) << (isOpen ? "painted\n" : "nothing to paint\n");
        return isOpen ? 0 : 4;
    }
    const QJsonObject result = parser.isSet(u"lineage-of"_s)
        ? measureManyActs(application, window, parser.value(u"lineage-of"_s))
        : measure(session, parser.value(u"archive"_s), parser.value(u"questions"_s));
    QFile out(parser.value(u"out"_s));
    if (result.isEmpty() || !out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(result).toJson()) < 0) {
        QTextStream(stderr) << "phalera-windowbench: nothing was measured\n";
        return 1;
    }
    return 0;
}
