// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/htmltable.h"

#include "app/htmlpage.h"
#include "app/querywords.h"
#include "app/recordpresentation.h"
#include "app/sourcelookup.h"
#include "app/tableexport.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// A table on its way into a page.
class TablePage
{
    Q_DECLARE_TR_FUNCTIONS(phalera::ReadingCopy)
public:
    TablePage(QIODevice &device, const QAbstractItemModel &model, const QList<int> &columns, const ExportOrigin &origin,
        const HtmlSources &sources)
        : m_model(model)
        , m_columns(columns)
        , m_sources(sources)
        , m_page(device, titleOf(origin), origin)
    {
        m_page.html(u"<header>\n"_s);
        m_page.element("h1"_L1, titleOf(origin));
        m_page.facts(originWords(origin, model.rowCount()));
        m_page.html(u"</header>\n<main>\n"_s);
    }

    [[nodiscard]] Result<void> write(const ExportProgress &progress)
    {
        writeHead();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (isStopped(progress, row, m_model.rowCount()))
                return failure(Error::Kind::Cancelled);
            writeRow(row);
        }
        m_page.html(u"</tbody>\n</table>\n</div>\n"_s);
        writeNotes();
        m_page.html(u"</main>\n"_s);
        return m_page.finish();
    }

private:
    static QString titleOf(const ExportOrigin &origin)
    {
        const auto query = parseQuery(origin.query);
        const QString words = query ? searchWords(*query) : origin.query;
        return words.isEmpty() ? words : QString(words.at(0).toUpper() + words.sliced(1));
    }

    [[nodiscard]] bool isFigure(int column) const
    {
        const auto alignment = m_model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        return alignment.testFlag(Qt::AlignRight);
    }

    void writeHead()
    {
        m_page.html(u"<div class=\"wide\">\n<table>\n"_s);
        m_page.element("caption"_L1, tr("%Ln row(s)", nullptr, m_model.rowCount()));
        m_page.html(u"<thead><tr>\n"_s);
        for (const int column : m_columns) {
            m_areFigures.append(isFigure(column));
            m_page.element("th"_L1, m_model.headerData(column, Qt::Horizontal).toString(),
                m_areFigures.constLast() ? u" scope=\"col\" class=\"r\""_s : u" scope=\"col\""_s);
        }
        m_page.html(u"</tr></thead>\n<tbody>\n"_s);
    }

    void writeRow(int row)
    {
        QString html = u"<tr>"_s;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QModelIndex index = m_model.index(row, m_columns.at(i));
            const bool isUnknown = index.data(UnknownRole).toBool();
            const QString name = i == 0 ? u"th scope=\"row\""_s : u"td"_s;
            html += u'<' + name
                + (m_areFigures.at(i) ? u" class=\"r\">"_s
                        : isUnknown   ? u" class=\"u\">"_s
                                      : u">"_s)
                + index.data().toString().toHtmlEscaped() + (i == 0 ? noteMarks(row) : QString())
                + (i == 0 ? u"</th>"_s : u"</td>"_s);
        }
        m_page.html(html + u"</tr>\n"_s);
    }

    [[nodiscard]] QString noteMarks(int row)
    {
        if (!m_sources.ofRow)
            return {};
        QStringList marks;
        const QStringList ids = m_sources.ofRow(row);
        for (const QString &id : ids) {
            qsizetype &number = m_numbers[id];
            if (number == 0) {
                m_cited.append(id);
                number = m_cited.size();
            }
            const QString figure = QString::number(number);
            marks.append(u"<a href=\"#s%1\">%1</a>"_s.arg(figure));
        }
        return marks.isEmpty() ? QString() : QString(u"<sup>"_s + marks.join(u' ') + u"</sup>"_s);
    }

    void writeNotes()
    {
        if (m_cited.isEmpty())
            return;
        m_page.element("h2"_L1, tr("Sources"));
        m_page.html(u"<ol class=\"notes\">\n"_s);
        for (qsizetype i = 0; i < m_cited.size(); ++i) {
            const HtmlSources::Note note = m_sources.note(m_cited.at(i));
            m_page.html(u"<li id=\"s"_s + QString::number(i + 1) + u"\">"_s + htmlWithAddress(note.text, note.url)
                + u"</li>\n"_s);
        }
        m_page.html(u"</ol>\n"_s);
    }

    const QAbstractItemModel &m_model;
    const QList<int> &m_columns;
    const HtmlSources &m_sources;
    HtmlPage m_page;
    QList<bool> m_areFigures;
    QHash<QString, qsizetype> m_numbers; ///< of sources, in the order of `m_cited`
    QStringList m_cited;
};

} // namespace

std::function<HtmlSources::Note(const QString &)> noteLines(const std::shared_ptr<const Snapshot> &snapshot)
{
    return [sources = sourcesOf(snapshot)](const QString &id) {
        const Source source = sources(SourceId(id));
        return HtmlSources::Note { sourceLine(source), source.url };
    };
}

Result<void> writeTableAsHtml(QIODevice &device, const QAbstractItemModel &model, const QList<int> &columns,
    const ExportOrigin &origin, const HtmlSources &sources, const ExportProgress &progress)
{
    return TablePage(device, model, columns, origin, sources).write(progress);
}

} // namespace phalera
