// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "archive/archive.h"

#include <QLocale>

#include <functional>
#include <memory>

namespace phalera::cli {

/// The exit codes are part of the interface: scripts read them.
enum class ExitCode : int {
    Done = 0,
    Problems = 1,  ///< done with problems, or the output could not be written
    Usage = 2,     ///< arguments or query
    BadInput = 3,  ///< files that were to be read, ids
    NoArchive = 4, ///< the archive cannot be opened or made
};

enum class OutputFormat : quint8 { Table, Csv, Json, Xlsx };

/// One call of a command.
struct Call
{
    const Arguments &arguments;
    Terminal &terminal;
    OutputFormat format = OutputFormat::Table;
    QLocale locale; ///< for words; machine formats never use it
    /// Does work whose words are in the language of another code; see Language::during().
    std::function<void(const QString &code, const std::function<void()> &work)> during {};

    [[nodiscard]] QString word(qsizetype index) const { return arguments.words().value(index); }
};

struct Command
{
    const char *name;
    const char *usage;   ///< words after the name
    const char *summary; ///< source text of the translation context "Cli"
    const char *details; ///< further paragraphs of the help, or null
    QList<Option> options;
    int leastWords = 1;
    bool takesQuery = false; ///< any number of further words
    int mostWords = 1;       ///< where it takes no query
    ExitCode (*run)(const Call &);
};
[[nodiscard]] const QList<Command> &commands();

/// The archive that the first word names, open in this thread; or what to leave with, after saying why.
enum class Needs : quint8 { Search, RecordsOnly };
[[nodiscard]] tl::expected<std::unique_ptr<Archive>, ExitCode> openArchive(
    const Call &call, Needs needs = Needs::Search, OpenMode mode = OpenMode::ReadOnly);
/// The query that the words from `first` on make, or the file that --query-file or one word "@file" names, with --unit;
/// or what to leave with, after showing where it is wrong.
[[nodiscard]] tl::expected<Query, ExitCode> queryFrom(const Call &call, qsizetype first = 1);
/// Says what is wrong, and gives `code`.
ExitCode complain(const Call &call, const Error &error, ExitCode code);
ExitCode complain(const Call &call, const QString &sentence, ExitCode code);
/// Done; or, after saying why it could not be written, Usage where no format has such an ending, else Problems.
ExitCode ended(const Call &call, const Result<void> &written);

/// Brings files into an open archive, shows how far it has come, and says what came of it as `import` does.
ExitCode runImport(const Call &call, Archive &archive, const QStringList &paths, const ImportOptions &options);

// The commands.
ExitCode create(const Call &call);
ExitCode importFiles(const Call &call);
ExitCode fetch(const Call &call);
ExitCode recipe(const Call &call);
ExitCode withdraw(const Call &call);
ExitCode query(const Call &call);
ExitCode facets(const Call &call);
ExitCode seriesOf(const Call &call);
ExitCode chart(const Call &call);
ExitCode lineage(const Call &call);
ExitCode show(const Call &call);
ExitCode citeRecords(const Call &call);
ExitCode duplicates(const Call &call);
ExitCode merge(const Call &call);
ExitCode unmerge(const Call &call);
ExitCode different(const Call &call);
ExitCode report(const Call &call);
ExitCode exportArchive(const Call &call);
ExitCode check(const Call &call);
ExitCode info(const Call &call);

} // namespace phalera::cli
