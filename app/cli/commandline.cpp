// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/texttable.h"
#include "app/language.h"
#include "app/messages.h"
#include "app/queryfile.h"
#include "exchange/tablereader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Option LanguageOption { "lang", "CODE", QT_TRANSLATE_NOOP("Cli", "language of words, if not the system's"),
    "en|ru" };
constexpr Option QueryFileOption { "query-file", "F.phq",
    QT_TRANSLATE_NOOP("Cli", "take the query from a file that was saved as one; @F.phq as QUERY is the same") };
constexpr Option HelpOption { "help", nullptr, QT_TRANSLATE_NOOP("Cli", "this help") };

QString text(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

/// Words without number may also be files, as those to import are.
bool asksQuery(const Command &command)
{
    const std::string_view usage(command.usage);
    return command.takesQuery && !usage.ends_with("FILE...") && !usage.ends_with("WORDS");
}

QList<Option> optionsOf(const Command &command)
{
    const QList<Option> query = asksQuery(command) ? QList<Option> { QueryFileOption } : QList<Option>();
    return command.options + query + QList<Option> { LanguageOption, HelpOption };
}

QString optionLines(const QList<Option> &options)
{
    QStringList names;
    int widest = 0;
    for (const Option &option : options) {
        const QString value = option.value ? QString(u' ' + QString::fromLatin1(option.value)) : QString();
        names.append(u"  --"_s + QString::fromLatin1(option.name) + value);
        widest = std::max(widest, displayWidth(names.last()));
    }
    QString lines;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const Option &option = options.at(i);
        QString help = text(option.help);
        if (option.choices)
            help += u": "_s + QString::fromLatin1(option.choices).replace(u'|', u", "_s);
        lines += names.at(i).leftJustified(widest + 2) + help + u'\n';
    }
    return lines;
}

QString exitCodes()
{
    return QCoreApplication::translate("Cli",
        "Exit codes: 0 done, 1 done with problems, 2 bad usage or query, 3 bad input, 4 the archive cannot be opened.");
}

/// An example of the query language and what it means, in two columns.
QString exampleLine(const char *example, const QString &meaning)
{
    constexpr int MeaningColumn = 44;
    return u"  "_s + QString::fromUtf8(example).leftJustified(MeaningColumn) + u' ' + meaning + u'\n';
}

QString queryLanguage()
{
    const auto say = [](const char *meaning) { return QCoreApplication::translate("Cli", meaning); };
    return say(QT_TRANSLATE_NOOP("Cli", "The query language:")) + u'\n'
        + exampleLine(
            "stakhanov", say(QT_TRANSLATE_NOOP("Cli", "a name in any script, or the beginning of a word in any text")))
        + exampleLine("\"tea picker\"", say(QT_TRANSLATE_NOOP("Cli", "words that follow each other")))
        + exampleLine("exact:Стаханов", say(QT_TRANSLATE_NOOP("Cli", "the word as it is typed, and nothing else")))
        + exampleLine("near:Стаханав", say(QT_TRANSLATE_NOOP("Cli", "also names that are nearly so")))
        + exampleLine("sex:female", say(QT_TRANSLATE_NOOP("Cli", "a field and its value")))
        + exampleLine(
            "republic:\"Ukrainian SSR\",\"Georgian SSR\"", say(QT_TRANSLATE_NOOP("Cli", "one of several values")))
        + exampleLine("birth_place:unknown", say(QT_TRANSLATE_NOOP("Cli", "without a value")))
        + exampleLine(
            "year:1948..1952  year:..1940  date:1948-03", say(QT_TRANSLATE_NOOP("Cli", "dates, and ranges of them")))
        + exampleLine("asof:1953-12-31  asof:today",
            say(QT_TRANSLATE_NOOP("Cli", "held on that day: conferred and not taken away")))
        + exampleLine("age:70..  ordinal:2", say(QT_TRANSLATE_NOOP("Cli", "numbers")))
        + exampleLine(
            "a b   a OR b   -a   (a OR b) c", say(QT_TRANSLATE_NOOP("Cli", "both, one of them, not, and brackets")))
        + exampleLine(
            "unit:people", say(QT_TRANSLATE_NOOP("Cli", "what is counted: conferrals, people, acts or sources")))
        + exampleLine("time:possible",
            say(QT_TRANSLATE_NOOP("Cli", "with what may be meant by a date; any: also without a date")))
        + u'\n';
}

QString helpOn(const Command &command)
{
    QString help = QCoreApplication::translate("Cli", "Usage: %1")
                       .arg(u"phalera-cli %1 %2 [--options]"_s.arg(
                           QString::fromLatin1(command.name), QString::fromLatin1(command.usage)))
        + u"\n\n"_s + text(command.summary) + u"\n\n"_s;
    if (command.details)
        help += text(command.details) + u"\n\n"_s;
    if (asksQuery(command))
        help += QCoreApplication::translate("Cli",
                    "QUERY is what the search line of the window takes: award:hero-of-labour-rf year:2013..2016 "
                    "-revoked")
            + u"\n\n"_s;
    if (QLatin1StringView(command.name) == "query"_L1)
        help += queryLanguage();
    return help + QCoreApplication::translate("Cli", "Options:") + u'\n' + optionLines(optionsOf(command)) + u'\n'
        + exitCodes();
}

QString generalHelp()
{
    QString help
        = QCoreApplication::translate("Cli", "Usage: %1").arg(u"phalera-cli COMMAND ARCHIVE ..."_s) + u"\n\n"_s;
    for (const Command &command : commands())
        help += u"  %1%2\n"_s.arg(QString::fromLatin1(command.name).leftJustified(9), text(command.summary));
    return help + u'\n'
        + QCoreApplication::translate("Cli", "More on a command: %1").arg(u"phalera-cli COMMAND --help"_s) + u'\n'
        + exitCodes();
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        commands(), [&](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == commands().end() ? nullptr : &*found;
}

ExitCode unknownCommand(const QString &name, Terminal &terminal)
{
    QStringList names;
    for (const Command &command : commands())
        names.append(QString::fromLatin1(command.name));
    const QString nearest = nearestName(name, names);
    terminal.complain(QCoreApplication::translate("Cli", "There is no command “%1”.").arg(name));
    terminal.explain(nearest.isEmpty()
            ? QCoreApplication::translate("Cli", "The commands are: %1").arg(names.join(", "_L1))
            : QCoreApplication::translate("Cli", "Did you mean %1?").arg(nearest));
    return ExitCode::Usage;
}

OutputFormat formatNamed(const QString &name)
{
    return name == "json"_L1 ? OutputFormat::Json : name == "csv"_L1 ? OutputFormat::Csv : OutputFormat::Table;
}

/// The language that words are to be in, before anything is said.
QString languageIn(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith("--lang="_L1))
            return arguments.at(i).sliced(7);
    }
    return {};
}

/// The file that would be written over although the command reads it; empty where there is none.
QString fileReadAndWritten(const Arguments &arguments)
{
    for (const QString &option : { u"out"_s, u"problems"_s }) {
        const QString file = QFileInfo(arguments.value(option)).canonicalFilePath();
        const auto isThatFile = [&](const QString &word) {
            return QFileInfo(word.startsWith(u'@') ? word.sliced(1) : word).canonicalFilePath() == file;
        };
        const QStringList read
            = arguments.words() + QStringList { arguments.value(u"query-file"_s), arguments.value(u"again"_s) };
        if (!file.isEmpty() && std::ranges::any_of(read, isThatFile))
            return arguments.value(option);
    }
    return {};
}

ExitCode call(const Command &command, const QStringList &words, Terminal &terminal, Language &language)
{
    const auto arguments = Arguments::parse(words, optionsOf(command));
    const qsizetype count = arguments ? arguments->words().size() : 0;
    const bool isCountRight = count >= command.leastWords && (command.takesQuery || count <= command.mostWords);
    if (!arguments || !isCountRight) {
        terminal.complain(arguments
                ? QCoreApplication::translate("Cli", "This command takes: %1").arg(QString::fromLatin1(command.usage))
                : arguments.error());
        terminal.explain(QCoreApplication::translate("Cli", "Help: %1")
                             .arg(u"phalera-cli %1 --help"_s.arg(QString::fromLatin1(command.name))));
        return ExitCode::Usage;
    }
    if (const QString file = fileReadAndWritten(*arguments); !file.isEmpty()) {
        terminal.complain(message(Error { Error::Kind::FileExists, { file }, {} }));
        return ExitCode::Problems;
    }
    const auto during
        = [&language](const QString &code, const std::function<void()> &work) { language.during(code, work); };
    return command.run({ *arguments, terminal, formatNamed(arguments->value(u"format"_s)), QLocale(), during });
}

} // namespace

ExitCode run(const QStringList &arguments, Terminal &terminal)
{
    Language language;
    language.use(languageIn(arguments));
    const QString name = arguments.value(0);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        const Command *asked = commandNamed(arguments.value(1));
        terminal.print(asked ? helpOn(*asked) : generalHelp());
        return ExitCode::Done;
    }
    if (name == "--version"_L1) {
        terminal.print(QStringLiteral("phalera-cli " PHALERA_VERSION));
        return ExitCode::Done;
    }
    if (name.isEmpty()) {
        terminal.explain(generalHelp());
        return ExitCode::Usage;
    }
    const Command *command = commandNamed(name);
    if (!command)
        return unknownCommand(name, terminal);
    const QStringList words = arguments.sliced(1);
    if (words.contains("--help"_L1) || words.contains("-h"_L1)) {
        terminal.print(helpOn(*command));
        return ExitCode::Done;
    }
    return call(*command, words, terminal, language);
}

bool draws(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    const auto has = [&arguments](const QString &option) {
        return std::ranges::any_of(
            arguments, [&option](const QString &word) { return word == option || word.startsWith(option + u'='); });
    };
    if (name == "report"_L1 && has(u"--again"_s))
        return true; // charts are drawn to be compared with
    return has(u"--out"_s) && (name == "chart"_L1 || name == "report"_L1 || name == "lineage"_L1 || name == "map"_L1);
}

tl::expected<std::unique_ptr<Archive>, ExitCode> openArchive(const Call &call, Needs needs, OpenMode mode)
{
    auto archive = std::make_unique<Archive>(Archive::Threading::SameThread);
    archive->setKeepsSnapshot(needs == Needs::Search);
    const Result<void> opened = archive->open(call.word(0), mode).result();
    if (!opened)
        return tl::unexpected(complain(call, opened.error(), ExitCode::NoArchive));
    return archive;
}

namespace {

/// The query in the words themselves, which are shown where they are wrong.
tl::expected<Query, ExitCode> queryIn(const QStringList &words, Terminal &terminal)
{
    const QString text = words.join(u' ');
    const auto query = parseQuery(text);
    if (query)
        return *query;
    terminal.complain(message(query.error()));
    const int indent
        = displayWidth(QStringView(text).first(std::clamp<qsizetype>(query.error().column - 1, 0, text.size())));
    terminal.explain(u"  "_s + text + u"\n  "_s + QString(indent, u' ') + u'^');
    return tl::unexpected(ExitCode::Usage);
}

tl::expected<Query, ExitCode> queryInFile(const QString &path, const Call &call)
{
    const auto file = QueryFile::read(path);
    if (!file)
        return tl::unexpected(complain(call, file.error(), ExitCode::BadInput));
    return file->query;
}

} // namespace

tl::expected<Query, ExitCode> queryFrom(const Call &call, qsizetype first)
{
    const QStringList words = call.arguments.words().mid(first);
    const bool namesFile = call.arguments.has(u"query-file"_s);
    if (namesFile && !words.isEmpty())
        return tl::unexpected(
            complain(call, QCoreApplication::translate("Cli", "Give the query either in words or with --query-file."),
                ExitCode::Usage));
    auto query = namesFile                                    ? queryInFile(call.arguments.value(u"query-file"_s), call)
        : words.size() == 1 && words.first().startsWith(u'@') ? queryInFile(words.first().sliced(1), call)
                                                              : queryIn(words, call.terminal);
    if (const auto unit = unitByName(call.arguments.value(u"unit"_s)); query && unit)
        query->unit = *unit;
    return query;
}

ExitCode complain(const Call &call, const Error &error, ExitCode code)
{
    return complain(call, message(error), code);
}

ExitCode ended(const Call &call, const Result<void> &written)
{
    if (written)
        return ExitCode::Done;
    return complain(call, written.error(),
        written.error().kind == Error::Kind::UnknownFormat ? ExitCode::Usage : ExitCode::Problems);
}

ExitCode complain(const Call &call, const QString &sentence, ExitCode code)
{
    call.terminal.complain(sentence);
    return code;
}

} // namespace phalera::cli
