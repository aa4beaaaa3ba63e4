// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewexport.h"

#include "app/htmltable.h"
#include "exchange/linkeddata.h"
#include "exchange/metadatafile.h"
#include "exchange/sourcewriter.h"
#include "exchange/xlsxwriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qsizetype RecordsAtOnce = 1000;

DescribedTable describedTable(const QAbstractItemModel &model, const QList<int> &columns, const ExportChoice &choice)
{
    DescribedTable table { choice.csv.delimiter, {}, {} };
    for (const int column : columns) {
        table.names.append(headOf(model, column, CellForm::Codes));
        table.heads.append(headOf(model, column, choice.csv.cells));
    }
    return table;
}

Result<void> writeTable(QIODevice &file, const QAbstractItemModel &model, const QList<int> &columns,
    const ExportChoice &choice, const ExportOrigin &origin, const ExportProgress &progress)
{
    switch (choice.format) {
    case ExportFormat::Xlsx:
        return writeTableAsXlsx(file, choice.csv.cells, model, columns, origin, progress);
    case ExportFormat::Json:
        return writeTableAsJson(file, model, columns, progress);
    case ExportFormat::Html:
        return writeTableAsHtml(file, model, columns, origin, {}, progress);
    default:
        return writeTableAsCsv(file, choice.csv, model, columns, progress);
    }
}

/// The origin in a file beside, where it is wished and needed.
Result<void> sayOrigin(const QString &path, const ExportChoice &choice, const ExportOrigin &origin,
    const std::optional<DescribedTable> &table = {})
{
    if (!choice.withMetadata || exportFormat(choice.format).saysOrigin)
        return {};
    return writeMetadata(path, origin, choice.format == ExportFormat::Csv ? table : std::nullopt);
}

/// Reads the records of some refs bit by bit.
Result<void> forEach(const QStringList &ids, Table table, const Archive::RecordsOf &recordsOf,
    const ExportProgress &progress, const std::function<void(const Record &)> &visit)
{
    for (qsizetype from = 0; from < ids.size(); from += RecordsAtOnce) {
        if (isStopped(progress, from, ids.size()))
            return failure(Error::Kind::Cancelled);
        QList<RecordRef> refs;
        for (const QString &id : ids.sliced(from, qMin(RecordsAtOnce, ids.size() - from)))
            refs.append({ table, id });
        const auto records = recordsOf(refs);
        if (!records)
            return tl::unexpected(records.error());
        for (const Record &record : *records)
            visit(record);
    }
    return {};
}

/// Ids in the order in which they came, each once.
class IdsOnce
{
public:
    void add(const QString &id)
    {
        if (!id.isEmpty() && !m_known.contains(id)) {
            m_known.insert(id);
            m_ids.append(id);
        }
    }
    [[nodiscard]] const QStringList &ids() const { return m_ids; }

private:
    QSet<QString> m_known;
    QStringList m_ids;
};

/// Writes records, then the awards and acts that they name, then the sources that all of these cite.
class Description
{
public:
    Description(LinkedDataWriter &writer, const Archive::RecordsOf &recordsOf, const ExportProgress &progress)
        : m_writer(writer)
        , m_recordsOf(recordsOf)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<void> write(const RecordsToDescribe &described)
    {
        for (qsizetype from = 0; from < described.count; from += RecordsAtOnce) {
            if (isStopped(m_progress, from, described.count))
                return failure(Error::Kind::Cancelled);
            QList<RecordRef> refs;
            for (qsizetype i = from; i < qMin(from + RecordsAtOnce, described.count); ++i) {
                if (const auto person = described.personOf ? described.personOf(i) : std::nullopt)
                    refs.append(*person);
                refs.append(described.at(i));
            }
            const auto records = m_recordsOf(refs);
            if (!records)
                return tl::unexpected(records.error());
            for (const Record &record : *records)
                write(record);
        }
        const QStringList sources = described.sources();
        for (const QString &source : sources)
            m_sources.add(source);
        return writeNamed();
    }

private:
    void write(const Record &record)
    {
        m_writer.write(record);
        m_written.insert(record.ref());
        if (record.table == Table::Conferrals) {
            m_awards.add(record.value(u"award"));
            m_acts.add(record.value(u"act"));
            m_written.remove(record.ref()); // there may be a million of them, and nothing names them
        } else if (record.table == Table::People) {
            m_written.remove(record.ref());
        }
        for (const SourceId &source : record.sources())
            m_sources.add(source.text());
    }

    Result<void> writeNamed()
    {
        const auto all = [this](const IdsOnce &ids, Table table) {
            QStringList missing = ids.ids();
            missing.removeIf([&](const QString &id) { return m_written.contains({ table, id }); });
            return forEach(missing, table, m_recordsOf, m_progress, [this](const Record &record) { write(record); });
        };
        return all(m_awards, Table::Awards).and_then([&] { return all(m_acts, Table::Acts); }).and_then([&] {
            return all(m_sources, Table::Sources);
        });
    }

    LinkedDataWriter &m_writer;
    const Archive::RecordsOf &m_recordsOf;
    const ExportProgress &m_progress;
    QSet<RecordRef> m_written;
    IdsOnce m_awards, m_acts, m_sources;
};

BibliographyFormat bibliographyOf(ExportFormat format)
{
    return format == ExportFormat::Ris    ? BibliographyFormat::Ris
        : format == ExportFormat::CslJson ? BibliographyFormat::CslJson
                                          : BibliographyFormat::Bibtex;
}

} // namespace

ExportOrigin originOf(const ArchiveFacts &facts, const Query &query)
{
    return { QFileInfo(facts.path).fileName(), facts.dataVersion, format(query), momentOfWriting(),
        QString(u"phalera "_s + QLatin1StringView(PHALERA_VERSION)) };
}

RecordsToDescribe describedBy(const ShownRows &shown)
{
    RecordsToDescribe described;
    described.count = shown.rows.size();
    described.at = [shown](qsizetype row) { return recordOf(shown, row); };
    if (shown.answer.query.unit == Unit::Conferrals) {
        auto known = std::make_shared<std::vector<bool>>(shown.answer.snapshot->personCount());
        described.personOf = [shown, known](qsizetype row) -> std::optional<RecordRef> {
            const Row at = shown.rows.at(row);
            const quint32 person = shown.answer.snapshot->personNumber(at);
            if (known->at(person) || !shown.answer.snapshot->hasConferral(at))
                return std::nullopt;
            known->at(person) = true;
            return RecordRef { Table::People, shown.answer.snapshot->text(RowTable::Conferrals, at, Field::Person) };
        };
    }
    described.sources = [shown] { return citedSources(shown); };
    return described;
}

RecordsToDescribe describedBy(const Dossier &dossier)
{
    QList<RecordRef> refs { dossier.ref };
    for (const Record &related : dossier.related) {
        if (related.table == Table::Conferrals)
            refs.append(related.ref());
    }
    IdsOnce sources;
    if (dossier.ref.table == Table::Sources)
        sources.add(dossier.ref.id);
    for (const Attestation &account : dossier.attestations) {
        for (const SourceId &source : account.record.sources())
            sources.add(source.text());
    }
    for (const Claim &claim : dossier.claims)
        sources.add(claim.source.text());
    return { refs.size(), [refs](qsizetype i) { return refs.at(i); }, {}, [ids = sources.ids()] { return ids; } };
}

RecordsToDescribe describedBy(const QStringList &sources)
{
    return { sources.size(),
        [sources](qsizetype i) {
            return RecordRef { Table::Sources, sources.at(i) };
        },
        {}, [sources] { return sources; } };
}

Result<void> exportRows(const QString &path, const ShownRows &shown, const ExportChoice &choice,
    const ExportOrigin &origin, const ExportProgress &progress)
{
    const ShownTable table(shown);
    if (choice.format != ExportFormat::Html)
        return exportTable(path, table.presented(), table.columns(), choice, origin, progress);
    const HtmlSources sources { [&shown](int row) { return sourcesOfRow(shown, row); },
        noteLines(shown.answer.snapshot) };
    return writeWhole(path, [&](QIODevice &file) {
        return writeTableAsHtml(file, table.presented(), table.columns(), origin, sources, progress);
    });
}

Result<void> exportTable(const QString &path, const QAbstractItemModel &model, const QList<int> &columns,
    const ExportChoice &choice, const ExportOrigin &origin, const ExportProgress &progress)
{
    return writeWhole(path, [&](QIODevice &file) {
        return writeTable(file, model, columns, choice, origin, progress);
    }).and_then([&] { return sayOrigin(path, choice, origin, describedTable(model, columns, choice)); });
}

Result<void> exportRecords(const QString &path, const RecordsToDescribe &described, const ExportChoice &choice,
    const ExportOrigin &origin, const Archive::RecordsOf &recordsOf, const ExportProgress &progress)
{
    const auto write = [&](QIODevice &file) -> Result<void> {
        if (exportFormat(choice.format).content == ExportContent::Sources) {
            const auto writer = sourceWriter(bibliographyOf(choice.format), file, origin);
            return forEach(described.sources(), Table::Sources, recordsOf, progress, [&writer](const Record &record) {
                writer->write(toSource(record));
            }).and_then([&writer] { return writer->finish(); });
        }
        const auto writer = linkedDataWriter(
            choice.format == ExportFormat::Turtle ? LinkedDataFormat::Turtle : LinkedDataFormat::JsonLd, file, origin);
        return Description(*writer, recordsOf, progress).write(described).and_then([&writer] {
            return writer->finish();
        });
    };
    return writeWhole(path, write).and_then([&] { return sayOrigin(path, choice, origin); });
}

} // namespace phalera
