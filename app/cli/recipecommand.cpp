// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textformoptions.h"
#include "exchange/recipesuggestion.h"
#include "exchange/tablesource.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

QString sentence(RecipeQuestion question)
{
    switch (question) {
    case RecipeQuestion::Source:
        return QCoreApplication::translate(
            "Cli", "Say in “source” what the list is; title and id are those of the file, the kind is a guess.");
    case RecipeQuestion::Award:
        return QCoreApplication::translate(
            "Cli", "Say in “constants” which award the list is of: \"conferrals.award\": \"…\".");
    case RecipeQuestion::NameOrder:
        return QCoreApplication::translate(
            "Cli", "Say in “name_order” whether family names come first: family-first or given-first.");
    case RecipeQuestion::SlashOrder:
        return QCoreApplication::translate(
            "Cli", "Say in “dates” whether 04/07 is 4 July: \"slash_order\": \"day-first\" or \"month-first\".");
    case RecipeQuestion::ShortYears:
        return QCoreApplication::translate(
            "Cli", "Say in “dates” in which hundred years ’48 lies: \"short_years_from\": 1900.");
    }
    Q_UNREACHABLE();
}

} // namespace

ExitCode recipe(const Call &call)
{
    const auto text = textFormFrom(call);
    if (!text)
        return text.error();
    const QString path = call.word(0);
    const auto beginning = beginningOf(path, *text, RowsForSuggestion);
    if (!beginning)
        return complain(call, beginning.error(), ExitCode::BadInput);
    auto suggestion = suggestRecipe(beginning->rows, path);
    if (!suggestion)
        return complain(call,
            QCoreApplication::translate(
                "Cli", "%1: no row names a column of people's names, so no recipe can be suggested.")
                .arg(path),
            ExitCode::BadInput);
    suggestion->recipe.text = *text;
    const QByteArray json = recipeAsJson(suggestion->recipe);
    const QString out = call.arguments.value(u"out"_s);
    if (out.isEmpty()) {
        call.terminal.print(QString::fromUtf8(json).trimmed());
    } else {
        QSaveFile file(out);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
            return complain(call,
                Error { Error::Kind::FileNotWritable, { out, file.errorString() }, { out, 0, 0, {} } },
                ExitCode::Problems);
    }
    if (!suggestion->columnsLeft.isEmpty())
        call.terminal.explain(QCoreApplication::translate("Cli", "Columns that are left out: %1")
                                  .arg(suggestion->columnsLeft.join(u", "_s)));
    for (const RecipeQuestion question : std::as_const(suggestion->questions))
        call.terminal.explain(sentence(question));
    return ExitCode::Done;
}

} // namespace phalera::cli
