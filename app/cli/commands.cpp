// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/mapcommand.h"
#include "app/cli/synthcommand.h"

namespace phalera::cli {

namespace {

constexpr Option Format { "format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "how to write it"), "table|csv|json" };
constexpr Option Unit { "unit", "UNIT", QT_TRANSLATE_NOOP("Cli", "what is counted and listed"),
    "conferrals|people|acts|sources" };
constexpr Option By { "by", "AXIS",
    QT_TRANSLATE_NOOP("Cli",
        "year, decade, month, age, age5 (in fives), times (awards of a person), interval (years since the "
        "award before), serial (numbers of insignia by date), or a field such as sector") };
constexpr Option Form { "form", "FORM", QT_TRANSLATE_NOOP("Cli", "how it is drawn; cumulative is also counted so"),
    "stacked|grouped|share|cumulative|multiples|heatmap|pyramid|points" };
constexpr Option Stack { "stack", "FIELD", QT_TRANSLATE_NOOP("Cli", "split each bar by the values of a field") };
constexpr Option Compare { "compare", "QUERY",
    QT_TRANSLATE_NOOP("Cli", "another query, as A, beside which the first one stands as B") };
constexpr Option Columns { "columns", "A,B",
    QT_TRANSLATE_NOOP("Cli", "fields to list, as the query names them, in this order") };
constexpr Option Sort { "sort", "A,-B",
    QT_TRANSLATE_NOOP("Cli", "order by fields; a minus turns one around; unknown values come last") };
constexpr Option Plate { "plate", "PLATE", QT_TRANSLATE_NOOP("Cli", "which map"), "republics|subjects|tiles" };
constexpr Option Draw { "draw", "SIGNS", QT_TRANSLATE_NOOP("Cli", "how numbers are drawn"), "circles|shades|shares" };
constexpr Option Classes { "classes", "RULE", QT_TRANSLATE_NOOP("Cli", "how shades are cut into classes"),
    "quantiles|equal" };
constexpr Option Borders { "borders", "DATE",
    QT_TRANSLATE_NOOP("Cli", "republics and borders of this date; else those of what is found") };

constexpr Option Encoding { "encoding", "NAME",
    QT_TRANSLATE_NOOP("Cli", "encoding of CSV tables, if not as it is found") };
constexpr Option TableDelimiter { "delimiter", "NAME",
    QT_TRANSLATE_NOOP("Cli", "what separates cells, if not as it is found"), "comma|semicolon|tab|bar" };
constexpr Option Sheet { "sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "which sheet of a workbook, by name or number") };

Option required(Option option)
{
    option.isRequired = true;
    return option;
}

constexpr Option Out(const char *help)
{
    return { "out", "FILE", help };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all {
        { "create", "ARCHIVE", QT_TRANSLATE_NOOP("Cli", "Make an empty archive."), nullptr,
            { { "founding", nullptr, QT_TRANSLATE_NOOP("Cli", "with the founding records in it") } }, 1, false, 1,
            &create },
        { "import", "ARCHIVE FILE...",
            QT_TRANSLATE_NOOP("Cli", "Read tables, workbooks and data packages into an archive."),
            QT_TRANSLATE_NOOP("Cli",
                "All files are one import: either everything comes in or nothing. With --rest, rows with a problem are "
                "left out, and with them "
                "rows that refer to them. What is in the archive already is left as it is; another account of a record "
                "is kept beside it.\n"
                "The encoding and the delimiter of a table are found from its beginning; what is not comma-separated "
                "UTF-8 is said.\n"
                "Of a workbook (.xlsx, .ods) the sheets are read that are called as founding tables, else the first "
                "one; "
                "what is not read is said.\n"
                "With --format json: an object with read, added, further_accounts, unchanged, refused, committed, "
                "problems, remarks and forms."),
            { { "as", "FORMAT", QT_TRANSLATE_NOOP("Cli", "format of the files, where their names do not tell"),
                  "csv|datapackage|xlsx|ods|json|eac-cpf|gedcom|wikidata|bibtex|ris|csljson" },
                { "recipe", "R.json",
                    QT_TRANSLATE_NOOP("Cli", "read foreign tables as people and conferrals, by a recipe") },
                { "award", "QID=ID",
                    QT_TRANSLATE_NOOP("Cli",
                        "which award of the archive an item of Wikidata is, where their names do not tell; may be "
                        "given several times") },
                Encoding, TableDelimiter, Sheet,
                { "rest", nullptr, QT_TRANSLATE_NOOP("Cli", "import the rest where rows have problems") },
                { "dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "say what would happen and change nothing") },
                { "match", "HOW",
                    QT_TRANSLATE_NOOP("Cli",
                        "compare who came in with who is there: count those who may be one, or also merge those who "
                        "are certain; see duplicates"),
                    "suggest|exact|off" },
                { "problems", "P.csv", QT_TRANSLATE_NOOP("Cli", "write problems and remarks into a file, one a row") },
                Format },
            2, true, 0, &importFiles },
        { "fetch", "ARCHIVE ITEM|WORDS", QT_TRANSLATE_NOOP("Cli", "Fetch the recipients of an award from Wikidata."),
            QT_TRANSLATE_NOOP("Cli",
                "With the id of an item, such as Q123456, its recipients are fetched into a file, one entity a line, "
                "and "
                "that file is imported; a fetch that was broken off is taken up where it stood. With words, the items "
                "are listed that are called so.\n"
                "The award of the archive is the one that is called as the item, unless --award names it.\n"
                "With --format json: an array of {id, label, description} for words, else an object as import gives "
                "it."),
            { { "award", "ID", QT_TRANSLATE_NOOP("Cli", "which award of the archive the item is") },
                Out(QT_TRANSLATE_NOOP("Cli", "the file to save; wikidata-ITEM.ndjson if not given")),
                { "save-only", nullptr, QT_TRANSLATE_NOOP("Cli", "save the file and import nothing") },
                { "rest", nullptr, QT_TRANSLATE_NOOP("Cli", "import the rest where rows have problems") },
                { "dry-run", nullptr,
                    QT_TRANSLATE_NOOP("Cli", "save the file, say what importing it would do, and change nothing") },
                { "problems", "P.csv", QT_TRANSLATE_NOOP("Cli", "write the problems into a file, one a row") },
                { "service", "URL", QT_TRANSLATE_NOOP("Cli", "address of the API, if not that of Wikidata") }, Format },
            2, true, 0, &fetch },
        { "recipe", "FILE", QT_TRANSLATE_NOOP("Cli", "Suggest a recipe by which import reads a foreign list."),
            QT_TRANSLATE_NOOP("Cli",
                "By the heads of the columns and what stands in them, in Russian or English. What the list does not "
                "tell is asked, not guessed: look through the recipe before you use it."),
            { Encoding, TableDelimiter, Sheet, Out(QT_TRANSLATE_NOOP("Cli", "the recipe; printed if not given")) }, 1,
            false, 1, &recipe },
        { "withdraw", "ARCHIVE NUMBER", QT_TRANSLATE_NOOP("Cli", "Take out of an archive what one import brought."),
            QT_TRANSLATE_NOOP("Cli",
                "NUMBER is that of the import, as info lists them. What another import brought too stays, and so do "
                "records that others refer to; they are listed, and the import with them.\n"
                "With --format json: an object with records, further_accounts, succeeded (records whose next account "
                "now stands for them), confirmed, kept, kept_records (the first thousand) and withdrawn."),
            { { "dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "say what would happen and change nothing") },
                { "format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "how to write it"), "table|json" } },
            2, false, 2, &withdraw },
        { "query", "ARCHIVE [QUERY]", QT_TRANSLATE_NOOP("Cli", "List the records that a query finds."),
            QT_TRANSLATE_NOOP("Cli",
                "With --format csv or json all fields of the founding table are given, and the id; with --columns, "
                "those fields.\n"
                "JSON is an array of objects. Values are texts in canonical form (dates in EDTF), null where not "
                "known; ordinal, step, value, "
                "total_conferred, age and source_count are numbers; sources, source, other_names and the award of an "
                "act are arrays."),
            { Unit, Columns, Sort, { "limit", "N", QT_TRANSLATE_NOOP("Cli", "list at most so many rows") }, Format }, 1,
            true, 0, &query },
        { "facets", "ARCHIVE [QUERY]", QT_TRANSLATE_NOOP("Cli", "Count what a query finds by the values of fields."),
            QT_TRANSLATE_NOOP("Cli",
                "The counts of a field leave the query's own condition on it aside, as the facets of the window do.\n"
                "With --format json: an object from field to an array of {value, count}; the value null is unknown."),
            { { "field", "F", QT_TRANSLATE_NOOP("Cli", "a field to count by; may be given several times") }, Unit,
                Format },
            1, true, 0, &facets },
        { "series", "ARCHIVE [QUERY]", QT_TRANSLATE_NOOP("Cli", "Count what a query finds along an axis."),
            QT_TRANSLATE_NOOP("Cli",
                "Conferrals are counted where an award was given; revocations and restorations are counted apart.\n"
                "With --format json: an object with by, unit, series (an array of {key, value, possible, stack}), "
                "undated, possible, total and "
                "revocations. “possible” counts what could stand at a key or at another one; nothing is put where its "
                "date does not say.\n"
                "By times people are counted, by serial conferrals; serial adds dots (an array of {number, date, "
                "person, id, stack}), without_number and not_plain, interval adds without_one_before."),
            { required(By), Stack, Form, Compare, Unit, Format }, 1, true, 0, &seriesOf },
        { "chart", "ARCHIVE [QUERY]", QT_TRANSLATE_NOOP("Cli", "Draw a series as SVG, PNG or PDF."),
            QT_TRANSLATE_NOOP("Cli",
                "The figure is the one that the window makes: its caption says what is counted, what is uncertain or "
                "left out, the search, the archive and its sources. With --lang its words are in that language."),
            { required(By), Stack, Form, Compare, Unit,
                { "width", "MM",
                    QT_TRANSLATE_NOOP("Cli", "width of the whole figure in millimetres; 176 if not given") },
                { "height", "MM", QT_TRANSLATE_NOOP("Cli", "its height; as high as it needs if not given") },
                { "font-size", "PT", QT_TRANSLATE_NOOP("Cli", "size of the letters in points; 9 if not given") },
                { "inks", "INKS", QT_TRANSLATE_NOOP("Cli", "how parts are told apart"), "colours|patterns|greys" },
                { "title", "TEXT", QT_TRANSLATE_NOOP("Cli", "another title; an empty one is none") },
                { "caption", "TEXT", QT_TRANSLATE_NOOP("Cli", "another caption; an empty one is none") },
                { "dpi", "N", QT_TRANSLATE_NOOP("Cli", "dots an inch of a PNG; 300 if not given") },
                { "numbers", nullptr, QT_TRANSLATE_NOOP("Cli", "write the numbers beside it, as CSV") },
                required(Out(QT_TRANSLATE_NOOP("Cli", "the drawing; its name ends in .svg, .png or .pdf"))) },
            1, true, 0, &chart },
        { "map", "ARCHIVE [QUERY]", QT_TRANSLATE_NOOP("Cli", "Count what a query finds by place, or draw a map of it."),
            QT_TRANSLATE_NOOP("Cli",
                "Counts leave the query's own condition on republic aside, as the map of the window does; revocations "
                "and restorations are counted apart. Without --out the numbers are given.\n"
                "With --format json: an object with unit, plate, borders_from, borders_to, places (an array of {place, "
                "values, on_map, code, count, certain, possible, undated, all}), on_map, not_on_map, total, possible, "
                "undated and revocations; the place null is unknown."),
            { Plate, Draw, Classes, Borders, Unit,
                Out(QT_TRANSLATE_NOOP("Cli", "the drawing; its name ends in .svg, .png or .pdf")), Format },
            1, true, 0, &map },
        { "lineage", "ARCHIVE [QUERY]",
            QT_TRANSLATE_NOOP("Cli", "Awards, acts and relations as JSON, or as a drawing."),
            QT_TRANSLATE_NOOP("Cli",
                "What the query finds stands out of all; --from, --to and --other-states draw what the window shows "
                "there. Without --out the numbers are given, always of all time.\n"
                "As JSON: an object with line, years (an array of {award, year, conferrals, possible, chosen, "
                "chosen_possible}), undated (an array of {award, conferrals, chosen}), and the records themselves: "
                "awards, relations, acts, procedures, counts and claims."),
            { { "from", "DATE", QT_TRANSLATE_NOOP("Cli", "draw from this year, month or day on") },
                { "to", "DATE", QT_TRANSLATE_NOOP("Cli", "draw up to this year, month or day") },
                { "other-states", nullptr, QT_TRANSLATE_NOOP("Cli", "draw each award of other states") },
                { "size", "WxH",
                    QT_TRANSLATE_NOOP("Cli", "size in pixels, 1400x700 if not given; it may grow higher") },
                { "theme", "THEME", QT_TRANSLATE_NOOP("Cli", "colours of the drawing"), "light|dark|print" }, Unit,
                Out(QT_TRANSLATE_NOOP("Cli", "the drawing; its name ends in .svg, .png or .pdf")),
                { "format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "how to write it"), "json" } },
            1, true, 0, &lineage },
        { "show", "ARCHIVE ID", QT_TRANSLATE_NOOP("Cli", "One record with every account, statement and source."),
            QT_TRANSLATE_NOOP(
                "Cli", "With --format json: an array of records, as ids of different tables may be equal."),
            { { "format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "how to write it"), "table|json" } }, 2, false, 2, &show },
        { "cite", "ARCHIVE ID...|QUERY", QT_TRANSLATE_NOOP("Cli", "Cite sources, acts, and what other records rest on."),
            QT_TRANSLATE_NOOP("Cli",
                "A source and an act are cited themselves; of every other record the sources of its accounts and "
                "statements, in order, each place once, a citation a line. With --archive the archive itself is cited "
                "as the source of a number or a figure, and what else is named is the search that found it.\n"
                "bibtex, csl-json and ris hold the sources, of an act the one that prints it; places in them are left "
                "out."),
            { { "style", "STYLE",
                  QT_TRANSLATE_NOOP("Cli",
                      "rules of citing; of Russian words gost-7.0.5 if not given, else "
                      "chicago-notes"),
                  "gost-7.0.5|gost-7.0.100|chicago-notes|chicago-author-date" },
                { "form", "FORM",
                    QT_TRANSLATE_NOOP("Cli",
                        "where it stands: first note, repeated note, list of sources, in the "
                        "text; as under a text if not given"),
                    "note|short|list|text" },
                { "as", "FORMAT", QT_TRANSLATE_NOOP("Cli", "how to write it"), "text|html|bibtex|csl-json|ris" },
                { "archive", nullptr, QT_TRANSLATE_NOOP("Cli", "cite the archive and a search, not records") } },
            1, true, 0, &citeRecords },
        { "duplicates", "ARCHIVE [QUERY]",
            QT_TRANSLATE_NOOP("Cli", "List people who may be one, with what speaks for it and against it."),
            QT_TRANSLATE_NOOP("Cli",
                "The likeliest first; with a query, pairs of which it finds at least one. Nothing is changed: see "
                "merge and different. "
                "Pairs that were told apart do not come back.\n"
                "With --format json: an array of {score, a, b, evidence}, where evidence is an array of {part, "
                "finding, weight, a, b}."),
            { { "least", "N", QT_TRANSLATE_NOOP("Cli", "the least score from 1 to 100; 50 if not given") },
                { "import", "NUMBER", QT_TRANSLATE_NOOP("Cli", "only pairs of which this import brought one") },
                { "limit", "N", QT_TRANSLATE_NOOP("Cli", "list at most so many pairs") }, Format },
            1, true, 0, &duplicates },
        { "merge", "ARCHIVE ID INTO-ID",
            QT_TRANSLATE_NOOP("Cli", "Decide that two people, or two conferrals of one person, are one."),
            QT_TRANSLATE_NOOP("Cli",
                "INTO-ID stands for both from now on; both ids keep leading there, and both records stay as they are. "
                "The conferrals "
                "of the two that are the same become one, too. The decision is kept with its source and goes with the "
                "data; unmerge "
                "takes it back at any time.\n"
                "With --format json: an object with id, merged (an array of {table, id, into}) and changed."),
            { { "set", "FIELD=VALUE",
                  QT_TRANSLATE_NOOP("Cli", "the value that holds where the two differ; may be given several times") },
                { "note", "TEXT", QT_TRANSLATE_NOOP("Cli", "why") },
                { "source", "ID", QT_TRANSLATE_NOOP("Cli", "the source of the decision; its own record if not given") },
                { "dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "show what would come of it and change nothing") },
                { "format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "how to write it"), "table|json" } },
            3, false, 3, &merge },
        { "unmerge", "ARCHIVE ID", QT_TRANSLATE_NOOP("Cli", "Take back that a record is another one."),
            QT_TRANSLATE_NOOP(
                "Cli", "ID is that of the record that was merged into the other. All is as it was before the merge."),
            {}, 2, false, 2, &unmerge },
        { "different", "ARCHIVE ID ID", QT_TRANSLATE_NOOP("Cli", "Decide that two records are not the same."),
            QT_TRANSLATE_NOOP(
                "Cli", "They are no longer listed as duplicates, and cannot be merged until it is taken back."),
            { { "note", "TEXT", QT_TRANSLATE_NOOP("Cli", "why") },
                { "source", "ID", QT_TRANSLATE_NOOP("Cli", "the source of the decision; its own record if not given") },
                { "take-back", nullptr, QT_TRANSLATE_NOOP("Cli", "take that decision back") } },
            3, false, 3, &different },
        { "report", "ARCHIVE [KIND] [QUERY]", QT_TRANSLATE_NOOP("Cli", "Print a report as PDF."),
            QT_TRANSLATE_NOOP("Cli",
                "KIND is register (the rows of a query), dossier (QUERY is the id of a record), statistics (a chart "
                "with its numbers, see --by), "
                "map (see --plate), lineage, criticism (QUERY is the id of a source: what it says against all others), "
                "expertise (see --medal; QUERY narrows the awards), errata (see --earlier) or book (QUERY is a JSON "
                "file that "
                "lists several of these; see the manual).\n"
                "A template is a file *.phaleratemplate.json, or one of ours: chicago-en, gost-ru. Other options come "
                "before what it says. With several templates the name of each is added to that of the PDF.\n"
                "With --each, dossier makes a PDF for each person of QUERY (or act, source: see --unit) in the folder "
                "that --out names, called by the id of the record.\n"
                "With --again F.pdf, a report that was saved as PDF is asked again (report ARCHIVE --again F.pdf): "
                "what "
                "came, went and changed since is listed, and --out writes the report of today. Exit code 0 says that "
                "it was compared, whether or not something changed; 3 that the PDF does not tell how it was made.\n"
                "With --format json: an array of {file, kind, template, outcome, record, reason}; the outcome is "
                "written, left-out or failed. With --again: an object with report, then, now, came, went, changed, "
                "changes."),
            { Unit, Columns, Sort, By, Stack, Form, Compare, Plate, Draw, Classes, Borders,
                { "template", "T",
                    QT_TRANSLATE_NOOP("Cli", "how it is made: a file or one of ours; may be given several times") },
                { "group", "A,B",
                    QT_TRANSLATE_NOOP(
                        "Cli", "group a register by fields, or by region or district of the place; with sub-totals") },
                { "alphabet", "CODE",
                    QT_TRANSLATE_NOOP(
                        "Cli", "order a register by name, in the alphabet of a language such as ru or uk") },
                { "text-columns", "N", QT_TRANSLATE_NOOP("Cli", "columns of text on a page of a register"), "1|2" },
                { "index", nullptr, QT_TRANSLATE_NOOP("Cli", "with an index of names") },
                { "contents", nullptr, QT_TRANSLATE_NOOP("Cli", "with a table of contents") },
                { "paper", "SIZE", QT_TRANSLATE_NOOP("Cli", "size of the paper"), "A4|A3|A2|A5|Letter|Legal|Tabloid" },
                { "archival", nullptr, QT_TRANSLATE_NOOP("Cli", "as PDF/A, for archives") },
                { "privacy", "RULE", QT_TRANSLATE_NOOP("Cli", "what is said of people who may be living"),
                    "everything|no-births|no-living" },
                { "privacy-years", "N",
                    QT_TRANSLATE_NOOP("Cli", "how long after birth somebody may be living; 100 if not given") },
                { "medal", "N", QT_TRANSLATE_NOOP("Cli", "serial number of an insignia, for an expertise") },
                { "earlier", "OLD.phalera",
                    QT_TRANSLATE_NOOP("Cli", "an earlier archive, which errata are made against") },
                { "each", nullptr, QT_TRANSLATE_NOOP("Cli", "a dossier for each record of the query") },
                { "again", "F.pdf", QT_TRANSLATE_NOOP("Cli", "ask a report again that was saved as PDF") },
                { "format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "how to tell what was written"), "table|json" },
                Out(QT_TRANSLATE_NOOP("Cli", "the PDF, or the folder of --each; always but with --again")) },
            1, true, 0, &report },
        { "export", "ARCHIVE [QUERY]", QT_TRANSLATE_NOOP("Cli", "Write an archive, or what a query finds, into files."),
            QT_TRANSLATE_NOOP("Cli",
                "Without --as the ending of FILE tells the format; a FILE without ending, or called datapackage.json, "
                "stands for a data package in that folder. datapackage, phalera and ndjson hold the whole archive; so "
                "does xlsx where no query, --unit, --columns, --sort or --cells is given. A data package and a copy "
                "are never written over something.\n"
                "csv, xlsx, json and html hold the rows of the query as the window shows them, jsonld and turtle the "
                "records that they stand for, bibtex, ris and csljson the sources that they cite: the same bytes as "
                "Export this view gives. gedcom (GEDCOM 7) and eac-cpf (EAC-CPF 2.0) hold the people of the query, or "
                "all, with their conferrals and sources; eac-cpf as a file for each where FILE has no ending. With "
                "--cells codes csv, xlsx and json hold the columns as canonical values, "
                "and without --columns every field of the founding table. What has no room for search, archive, data "
                "version, day and licence gets a file FILE-metadata.json beside it."),
            { required(Out(QT_TRANSLATE_NOOP("Cli", "the file or folder"))),
                { "as", "FORMAT", QT_TRANSLATE_NOOP("Cli", "format of the file"),
                    "datapackage|phalera|ndjson|csv|xlsx|json|html|jsonld|turtle|gedcom|eac-cpf|bibtex|ris|csljson" },
                Unit, Columns, Sort,
                { "cells", "FORM", QT_TRANSLATE_NOOP("Cli", "words as the window shows them, or codes for programs"),
                    "words|codes" },
                { "names", "SYSTEM", QT_TRANSLATE_NOOP("Cli", "romanize names by this system"),
                    "bgn-pcgn|ala-lc|iso-9|passport|german|french|polish|gost-7.79-b|gost-7.0.34|mvd-1997|ukrainian|"
                    "ukrainian-ala-lc|belarusian|kazakh" },
                { "delimiter", "NAME", QT_TRANSLATE_NOOP("Cli", "what separates the cells of CSV"),
                    "comma|semicolon|tab|bar" },
                { "bom", nullptr,
                    QT_TRANSLATE_NOOP("Cli", "begin CSV with a byte order mark, by which Excel knows UTF-8") },
                { "no-metadata", nullptr, QT_TRANSLATE_NOOP("Cli", "write no file beside it") } },
            1, true, 0, &exportArchive },
        { "check", "ARCHIVE", QT_TRANSLATE_NOOP("Cli", "Check the file and the rules on the data."),
            QT_TRANSLATE_NOOP("Cli",
                "Exit code 1 where there is a fault or a warning. With --format json: an array of {severity, rule, "
                "table, id, args}."),
            { Format }, 1, false, 1, &check },
        { "info", "ARCHIVE", QT_TRANSLATE_NOOP("Cli", "Numbers of an archive, its schema and its data version."),
            QT_TRANSLATE_NOOP("Cli",
                "The data version is the SHA-256 of the tables of the exported data package, one after another: equal "
                "content, equal version.\n"
                "With --format json: an object with data_version, schema, tables, merged, further_accounts and "
                "imports."),
            { Format }, 1, false, 1, &info },
        { "synth", "--records N --out ARCHIVE",
            QT_TRANSLATE_NOOP("Cli", "Make an archive of invented records, to try and to measure."),
            QT_TRANSLATE_NOOP("Cli",
                "People, decrees and sources are invented; each source says so. Equal numbers, seeds and versions of "
                "the program give equal "
                "archives, with the same data version, on every machine."),
            { required({ "records", "N", QT_TRANSLATE_NOOP("Cli", "how many rows of conferrals") }),
                { "seed", "S",
                    QT_TRANSLATE_NOOP(
                        "Cli", "a whole number that chooses among the archives of this size; 1 if not given") },
                required(Out(QT_TRANSLATE_NOOP("Cli", "the archive; there is no such file yet"))) },
            0, false, 0, &synth },
    };
    return all;
}

} // namespace phalera::cli
