// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordcopy.h"

#include "app/datewords.h"
#include "app/sourcelookup.h"
#include "app/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qsizetype MostRowsOfHtml = 20'000; // a word processor would take minutes for more

/// The records as a table of their own, whatever the window's does meanwhile.
class Copying
{
    Q_DECLARE_TR_FUNCTIONS(RecordCopy)
public:
    Copying(const RecordsToCopy &records, const ExportProgress &progress)
        : m_records(records)
        , m_progress(progress)
        , m_table(records)
    {
    }

    [[nodiscard]] Result<CopiedRecords> table(bool withNotes);
    [[nodiscard]] Result<CopiedRecords> csv();
    [[nodiscard]] Result<CopiedRecords> citation();
    [[nodiscard]] Result<CopiedRecords> ids();

private:
    [[nodiscard]] bool isStopped(int row) const { return phalera::isStopped(m_progress, row, m_records.rows.size()); }
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] QStringList cells(int row) const;
    void appendRow(CopiedRecords &copied, const QStringList &cells, QLatin1StringView tag) const;
    [[nodiscard]] QString notesOf(int row);
    [[nodiscard]] QString sourceText(const QString &id) const;
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] QString colophon() const;
    void appendSources(CopiedRecords &copied) const;

    const RecordsToCopy &m_records;
    const ExportProgress &m_progress;
    ShownTable m_table;
    QHash<QString, int> m_numbers; ///< of sources, in the order of `m_cited`
    QStringList m_cited;
};

QStringList Copying::heads() const
{
    QStringList heads;
    for (int column = 0; column < m_table.presented().columnCount(); ++column)
        heads.append(m_table.presented().headerData(column, Qt::Horizontal).toString());
    return heads;
}

QStringList Copying::cells(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_table.presented().columnCount(); ++column)
        cells.append(m_table.presented().index(row, column).data().toString().simplified());
    return cells;
}

void Copying::appendRow(CopiedRecords &copied, const QStringList &cells, QLatin1StringView tag) const
{
    if (tag == "td"_L1)
        copied.text += cells.join(u'\t') + u'\n';
    if (m_records.rows.size() > MostRowsOfHtml)
        return;
    copied.html += "<tr>"_L1;
    for (const QString &cell : cells)
        copied.html += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
    copied.html += "</tr>\n"_L1;
}

Result<CopiedRecords> Copying::table(bool withNotes)
{
    CopiedRecords copied;
    QStringList head = heads();
    if (withNotes) {
        head.append(tr("Sources", "heading"));
        copied.text += head.join(u'\t') + u'\n';
    }
    appendRow(copied, head, "th"_L1);
    for (int row = 0; row < int(m_records.rows.size()); ++row) {
        if (isStopped(row))
            return failure(Error::Kind::Cancelled);
        QStringList shown = cells(row);
        if (withNotes)
            shown.append(notesOf(row));
        appendRow(copied, shown, "td"_L1);
    }
    if (!copied.html.isEmpty())
        copied.html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n"_s + copied.html + u"</table>\n"_s;
    if (withNotes)
        appendSources(copied);
    return copied;
}

Result<CopiedRecords> Copying::csv()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> written = writeTableAsCsv(
            buffer, { .lineEnd = CsvWriter::LineEnd::CrLf }, m_table.presented(), m_table.columns(), m_progress);
        !written)
        return tl::unexpected(written.error());
    return CopiedRecords { QString::fromUtf8(buffer.data()), {} };
}

Result<CopiedRecords> Copying::ids()
{
    CopiedRecords copied;
    for (int row = 0; row < int(m_records.rows.size()); ++row) {
        if (isStopped(row))
            return failure(Error::Kind::Cancelled);
        copied.text += m_table.model().record(row).id + u'\n';
    }
    return copied;
}

/// One record: a sentence, as it stands in a footnote. Several: their sources, each once.
Result<CopiedRecords> Copying::citation()
{
    CopiedRecords copied;
    if (int(m_records.rows.size()) == 1) {
        QStringList sources;
        for (const QString &id : sourcesOfRow(m_records, 0))
            sources.append(sourceText(id));
        const QString named = sentence(0);
        copied.text = sources.isEmpty()
            ? tr("%1.", "a record without sources").arg(named)
            : tr("%1. Sources: %2.", "a record and its sources").arg(named, sources.join(tr("; ", "between sources")));
        copied.text += u' ' + colophon() + u'\n';
        return copied;
    }
    for (int row = 0; row < int(m_records.rows.size()); ++row) {
        if (isStopped(row))
            return failure(Error::Kind::Cancelled);
        static_cast<void>(notesOf(row));
    }
    appendSources(copied);
    return copied;
}

QString Copying::notesOf(int row)
{
    QStringList numbers;
    for (const QString &id : sourcesOfRow(m_records, row)) {
        int &number = m_numbers[id];
        if (number == 0) {
            m_cited.append(id);
            number = int(m_cited.size());
        }
        numbers.append(QString::number(number));
    }
    return numbers.join(", "_L1);
}

QString Copying::sourceText(const QString &id) const
{
    const Source source = sourcesOf(m_records.answer.snapshot)(SourceId(id));
    return source.url.isEmpty() ? sourceLine(source)
                                : tr("%1, %2", "a source and its address").arg(sourceLine(source), source.url);
}

/// "Стаханов Алексей Григорьевич, Hero of Socialist Labour, 23 September 1970".
QString Copying::sentence(int row) const
{
    const RecordRef record = m_table.model().record(row);
    QStringList parts { m_records.titles.title(record) };
    if (record.table == Table::Conferrals) {
        const Snapshot &snapshot = *m_records.answer.snapshot;
        const Row at = m_records.rows.at(row);
        const Date date = snapshot.date(RowTable::Conferrals, at, Field::Date);
        const QString status = snapshot.text(RowTable::Conferrals, at, Field::Status);
        parts.append(titledWord(Field::Award, snapshot.text(RowTable::Conferrals, at, Field::Award), m_records.titles));
        if (!status.isEmpty() && status != "conferred"_L1)
            parts.append(valueWord(Field::Status, status));
        parts.append(date.isNull() ? tr("undated") : dateWords(date, QLocale()));
        if (const QString note
            = romanizationNote(m_records.titles.nameForm(), snapshot.text(RowTable::Conferrals, at, Field::Name));
            !note.isEmpty())
            parts.first() = tr("%1 (%2)", "a name and where its spelling comes from").arg(parts.first(), note);
    }
    return parts.join(tr(", ", "between the parts of a record's citation"));
}

QString Copying::colophon() const
{
    const Query &query = m_records.answer.query;
    const QString asked = m_records.origin.query.isEmpty() ? tr("everything", "instead of a query")
                                                           : tr("query “%1”").arg(m_records.origin.query);
    QString text
        = tr(
            "Phalera archive “%1”, data version %2, %3, counted in %4; accessed %5.", "file, version, query, unit, day")
              .arg(m_records.origin.archive,
                  m_records.origin.dataVersion.isEmpty() ? tr("not yet known") : m_records.origin.dataVersion.left(12),
                  asked, unitWord(query.unit, 2),
                  dateWords(Date::parse(m_records.when.toString(Qt::ISODate)).value_or(Date()), QLocale()));
    if (m_records.titles.nameForm().system)
        text += u' '
            + tr("Names romanized by %1, not as the sources spell them.")
                  .arg(systemWord(*m_records.titles.nameForm().system));
    return text;
}

void Copying::appendSources(CopiedRecords &copied) const
{
    const bool withHtml = !copied.html.isEmpty();
    if (!copied.text.isEmpty())
        copied.text += u'\n';
    if (withHtml)
        copied.html += "<ol>\n"_L1;
    for (qsizetype i = 0; i < m_cited.size(); ++i) {
        const QString line = sourceText(m_cited.at(i));
        copied.text += u"%1. %2\n"_s.arg(QString::number(i + 1), line);
        if (withHtml)
            copied.html += u"<li>"_s + line.toHtmlEscaped() + u"</li>\n"_s;
    }
    const QString end = colophon();
    copied.text += u'\n' + end + u'\n';
    if (withHtml)
        copied.html += u"</ol>\n<p>"_s + end.toHtmlEscaped() + u"</p>\n"_s;
}

} // namespace

Result<CopiedRecords> copied(const RecordsToCopy &records, CopyForm form, const ExportProgress &progress)
{
    Copying copying(records, progress);
    switch (form) {
    case CopyForm::Table:
        return copying.table(false);
    case CopyForm::Csv:
        return copying.csv();
    case CopyForm::WithCitation:
        return copying.table(true);
    case CopyForm::Citation:
        return copying.citation();
    case CopyForm::RecordIds:
        return copying.ids();
    }
    return CopiedRecords {};
}

} // namespace phalera
