// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/htmlplan.h"

#include "app/figurefile.h"
#include "app/htmlpage.h"
#include "app/tableexport.h"
#include "report/outline.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// A report on its way into a page, block by block.
class PlanPage
{
public:
    PlanPage(QIODevice &device, const ReportPlan &plan, const ExportOrigin &origin)
        : m_plan(plan)
        , m_origin(origin)
        , m_outline(outlineOf(plan))
        , m_page(device, plan.title, origin)
    {
    }

    [[nodiscard]] Result<void> write()
    {
        m_page.html(u"<main>\n"_s);
        for (m_block = 0; m_block < m_plan.blocks.size(); ++m_block)
            std::visit([this](const auto &each) { add(each); }, m_plan.blocks.at(m_block));
        addNotes();
        m_page.html(u"</main>\n<footer>\n"_s);
        m_page.facts(originWords(m_origin, -1));
        m_page.html(u"</footer>\n"_s);
        return m_page.finish();
    }

private:
    void add(const HeadingBlock &heading)
    {
        const QLatin1StringView names[] { "h1"_L1, "h2"_L1, "h3"_L1 };
        m_page.element(names[qBound(1, heading.level, 3) - 1], heading.text, nextId());
        if (!heading.subtitle.isEmpty())
            m_page.element("p"_L1, heading.subtitle, u" class=\"soft\""_s);
    }

    void add(const ParagraphBlock &paragraph) { m_page.html(u"<p>"_s + noted(paragraph.text) + u"</p>\n"_s); }

    void add(const FactsBlock &block)
    {
        m_page.html(u"<dl>\n"_s);
        for (const auto &[label, text] : block.facts)
            m_page.html(u"<dt>"_s + label.toHtmlEscaped() + u"</dt><dd>"_s + noted(text) + u"</dd>\n"_s);
        m_page.html(u"</dl>\n"_s);
    }

    void add(const BoxBlock &box)
    {
        m_page.html(u"<aside>\n"_s);
        m_page.element("h3"_L1, box.title);
        for (const NotedText &line : box.lines)
            m_page.html(u"<p>"_s + noted(line) + u"</p>\n"_s);
        m_page.html(u"</aside>\n"_s);
    }

    void add(const TableBlock &table)
    {
        m_page.html(u"<div class=\"wide\">\n<table>\n"_s);
        if (!table.caption.isEmpty())
            m_page.element("caption"_L1, table.caption);
        m_page.html(u"<thead><tr>\n"_s);
        for (const TableColumn &column : table.columns)
            m_page.element(
                "th"_L1, column.title, column.alignRight ? u" scope=\"col\" class=\"r\""_s : u" scope=\"col\""_s);
        m_page.html(u"</tr></thead>\n<tbody>\n"_s);
        qsizetype group = 0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (; group < table.groups.size() && table.groups.at(group).firstRow <= row; ++group)
                addGroup(table.groups.at(group), table.columns.size());
            addRow(table, row);
        }
        for (; group < table.groups.size(); ++group)
            addGroup(table.groups.at(group), table.columns.size());
        m_page.html(u"</tbody>\n</table>\n</div>\n"_s);
    }

    void addGroup(const TableGroup &group, qsizetype columns)
    {
        const QString figure = group.figure.isEmpty()
            ? QString()
            : QString(u" <small>"_s + group.figure.toHtmlEscaped() + u"</small>"_s);
        m_page.html(u"<tr class=\"g\"%1><th scope=\"rowgroup\" colspan=\"%2\">"_s.arg(nextId()).arg(columns)
            + group.text.toHtmlEscaped() + figure + u"</th></tr>\n"_s);
    }

    void addRow(const TableBlock &table, qsizetype row)
    {
        const QList<NotedText> &cells = table.rows.at(row);
        QString html = u"<tr"_s + idOf(table.anchors.value(row)) + u'>';
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isRight = i < table.columns.size() && table.columns.at(i).alignRight;
            html += (i == 0 ? u"<th scope=\"row\""_s : u"<td"_s) + (isRight ? u" class=\"r\">"_s : u">"_s)
                + noted(cells.at(i)) + (i == 0 ? u"</th>"_s : u"</td>"_s);
        }
        m_page.html(html + u"</tr>\n"_s);
    }

    /// A page has no page numbers: each place of an entry has a number of its own as its link.
    void add(const IndexBlock &index)
    {
        if (index.entries.isEmpty())
            return;
        m_page.element("h2"_L1, index.title, nextId());
        m_page.html(u"<ul class=\"index\">\n"_s);
        for (const IndexEntry &entry : index.entries) {
            QStringList links;
            for (const QString &anchor : entry.anchors)
                links.append(linkedText(QString::number(links.size() + 1), u'#' + anchor));
            const QString name = links.size() == 1 ? linkedText(entry.text, u'#' + entry.anchors.front())
                                                   : QString(entry.text.toHtmlEscaped() + u' ' + links.join(u", "_s));
            m_page.html(u"<li>"_s + name + u"</li>\n"_s);
        }
        m_page.html(u"</ul>\n"_s);
    }

    void add(const ContentsBlock &contents)
    {
        m_page.html(u"<nav>\n"_s);
        m_page.element("h2"_L1, contents.title, nextId());
        m_page.html(u"<ul>\n"_s);
        for (const OutlineEntry &entry : contentsOf(m_plan, m_outline, m_block)) {
            const QString indent = u" style=\"margin-left:%1rem\""_s.arg(entry.level - 1);
            m_page.html(u"<li"_s + indent + u'>' + linkedText(entry.text, u'#' + entry.anchor) + u"</li>\n"_s);
        }
        m_page.html(u"</ul>\n</nav>\n"_s);
    }

    void add(const FigureBlock &figure)
    {
        if (figure.size.isEmpty())
            return;
        const auto paint = [&figure](QPainter &painter) { painter.drawPicture(QPointF(), figure.picture); };
        QString svg = QString::fromUtf8(figureSvg({ .title = figure.altText, .size = figure.size, .paint = paint }));
        svg.remove(0, qMax<qsizetype>(0, svg.indexOf("<svg"_L1))); // a page has one declaration, its own
        m_page.html(u"<figure role=\"img\" aria-label=\""_s + figure.altText.toHtmlEscaped() + u"\">\n"_s + svg);
        if (!figure.caption.isEmpty())
            m_page.element("figcaption"_L1, figure.caption);
        m_page.html(u"</figure>\n"_s);
    }

    static void add(const PageBreakBlock &) { }

    /// The id of the next place of the outline, which is gone through in its order.
    [[nodiscard]] QString nextId() { return idOf(m_outline.at(m_next++).anchor); }

    [[nodiscard]] static QString idOf(const QString &anchor)
    {
        return anchor.isEmpty() ? QString() : QString(u" id=\""_s + anchor.toHtmlEscaped() + u'"');
    }

    [[nodiscard]] static QString linkedText(const QString &text, const QString &target)
    {
        return u"<a href=\""_s + target.toHtmlEscaped() + u"\">"_s + text.toHtmlEscaped() + u"</a>"_s;
    }

    [[nodiscard]] static QString noted(const NotedText &text)
    {
        QStringList marks;
        for (const int note : text.notes)
            marks.append(u"<a href=\"#s%1\">%1</a>"_s.arg(note + 1));
        const bool isLink = text.link.startsWith(u'#') || isAddress(text.link);
        QString words = isLink ? linkedText(text.text, text.link) : text.text.toHtmlEscaped();
        words.replace(u'\n', u"<br>"_s);
        return (text.isSoft ? QString(u"<span class=\"u\">"_s + words + u"</span>"_s) : words)
            + (marks.isEmpty() ? QString() : QString(u"<sup>"_s + marks.join(u' ') + u"</sup>"_s));
    }

    void addNotes()
    {
        if (m_plan.notes.isEmpty())
            return;
        m_page.element("h2"_L1, m_plan.notesTitle, nextId());
        m_page.html(u"<ol class=\"notes\">\n"_s);
        for (qsizetype i = 0; i < m_plan.notes.size(); ++i)
            m_page.html(
                u"<li id=\"s"_s + QString::number(i + 1) + u"\">"_s + linked(m_plan.notes.at(i)) + u"</li>\n"_s);
        m_page.html(u"</ol>\n"_s);
    }

    /// A note with the addresses in it as links.
    [[nodiscard]] static QString linked(const QString &note)
    {
        QString html;
        qsizetype done = 0;
        for (const AddressPlace &place : addressesIn(note)) {
            const QString address = note.sliced(place.from, place.length);
            html += note.sliced(done, place.from - done).toHtmlEscaped() + linkedText(address, address);
            done = place.from + place.length;
        }
        return html + note.sliced(done).toHtmlEscaped();
    }

    const ReportPlan &m_plan;
    const ExportOrigin &m_origin;
    QList<OutlineEntry> m_outline;
    HtmlPage m_page;
    qsizetype m_block = 0;
    qsizetype m_next = 0; ///< of the outline
};

} // namespace

Result<void> writePlanAsHtml(QIODevice &device, const ReportPlan &plan, const ExportOrigin &origin)
{
    return PlanPage(device, plan, origin).write();
}

} // namespace phalera
