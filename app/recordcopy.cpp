// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordcopy.h"

#include "app/citedworks.h"
#include "app/datewords.h"
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
        , m_sources(records.sources ? records.sources : sourcesOf(records.answer.snapshot))
        , m_wish(citingWish(records.citing, QLocale()))
    {
    }

    [[nodiscard]] Result<CopiedRecords> table(bool withNotes);
    [[nodiscard]] Result<CopiedRecords> csv();
    [[nodiscard]] Result<CopiedRecords> citation();
    [[nodiscard]] Result<CopiedRecords> bibliography(BibliographyFormat format);
    [[nodiscard]] Result<CopiedRecords> ids();

private:
    [[nodiscard]] bool isStopped(int row) const { return phalera::isStopped(m_progress, row, m_records.rows.size()); }
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] QStringList cells(int row) const;
    void appendRow(CopiedRecords &copied, const QStringList &cells, QLatin1StringView tag) const;
    [[nodiscard]] QString notesOf(int row);
    [[nodiscard]] bool hasHtml() const { return m_records.rows.size() <= MostRowsOfHtml; }
    [[nodiscard]] Citation cited(const QString &id) const { return cite(m_sources(SourceId(id)), m_wish); }
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] Citation colophon() const;
    void appendSources(CopiedRecords &copied) const;

    const RecordsToCopy &m_records;
    const ExportProgress &m_progress;
    ShownTable m_table;
    SourceLookup m_sources;
    CitingWish m_wish;
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
    if (!hasHtml())
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

/// One record: a sentence and its sources, as they stand in a footnote. Several: their sources, each once.
Result<CopiedRecords> Copying::citation()
{
    if (int(m_records.rows.size()) == 1) {
        Citation note;
        note.add(sentence(0)).stop();
        for (const QString &id : sourcesOfRow(m_records, 0))
            note.add(u" "_s).add(cited(id));
        note.add(u" "_s).add(colophon());
        return CopiedRecords { note.plainText() + u'\n', u"<p>"_s + note.html() + u"</p>\n"_s };
    }
    CopiedRecords copied;
    for (int row = 0; row < int(m_records.rows.size()); ++row) {
        if (isStopped(row))
            return failure(Error::Kind::Cancelled);
        static_cast<void>(notesOf(row));
    }
    appendSources(copied);
    return copied;
}

Result<CopiedRecords> Copying::bibliography(BibliographyFormat format)
{
    CitedWorks works;
    for (int row = 0; row < int(m_records.rows.size()); ++row) {
        if (isStopped(row))
            return failure(Error::Kind::Cancelled);
        static_cast<void>(notesOf(row));
    }
    for (const QString &id : std::as_const(m_cited))
        works.add(m_sources(SourceId(id)));
    return works.bibliography(format, m_records.origin).map([](const QString &text) {
        return CopiedRecords { text, {} };
    });
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

Citation Copying::colophon() const
{
    Citation text = citationOf(m_records.origin, m_records.when, m_wish);
    text.add(u' ' + tr("Counted in %1.", "unit").arg(unitWord(m_records.answer.query.unit, 2)));
    if (m_records.titles.nameForm().system)
        text.add(u' '
            + tr("Names romanized by %1, not as the sources spell them.")
                  .arg(systemWord(*m_records.titles.nameForm().system)));
    return text;
}

void Copying::appendSources(CopiedRecords &copied) const
{
    if (!copied.text.isEmpty())
        copied.text += u'\n';
    if (hasHtml())
        copied.html += "<ol>\n"_L1;
    for (qsizetype i = 0; i < m_cited.size(); ++i) {
        const Citation source = cited(m_cited.at(i));
        copied.text += u"%1. %2\n"_s.arg(QString::number(i + 1), source.plainText());
        if (hasHtml())
            copied.html += u"<li>"_s + source.html() + u"</li>\n"_s;
    }
    const Citation end = colophon();
    copied.text += u'\n' + end.plainText() + u'\n';
    if (hasHtml())
        copied.html += u"</ol>\n<p>"_s + end.html() + u"</p>\n"_s;
}

} // namespace

bool namesSources(CopyForm form)
{
    return form == CopyForm::WithCitation || form == CopyForm::Citation || form == CopyForm::Bibtex
        || form == CopyForm::CslJson;
}

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
    case CopyForm::Bibtex:
        return copying.bibliography(BibliographyFormat::Bibtex);
    case CopyForm::CslJson:
        return copying.bibliography(BibliographyFormat::CslJson);
    case CopyForm::RecordIds:
        return copying.ids();
    }
    return CopiedRecords {};
}

} // namespace phalera
