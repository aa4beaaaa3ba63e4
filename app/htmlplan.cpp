// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/htmlplan.h"

#include "app/figurefile.h"
#include "app/htmlpage.h"
#include "app/tableexport.h"

#include <QPainter>
#include <QRegularExpression>

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
        , m_page(device, plan.title, origin)
    {
    }

    [[nodiscard]] Result<void> write()
    {
        m_page.html(u"<main>\n"_s);
        for (const ReportBlock &block : m_plan.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
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
        m_page.element(names[qBound(1, heading.level, 3) - 1], heading.text);
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
        for (const QList<NotedText> &row : table.rows) {
            QString html = u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i) {
                const bool isRight = i < table.columns.size() && table.columns.at(i).alignRight;
                html += (i == 0 ? u"<th scope=\"row\""_s : u"<td"_s) + (isRight ? u" class=\"r\">"_s : u">"_s)
                    + noted(row.at(i)) + (i == 0 ? u"</th>"_s : u"</td>"_s);
            }
            m_page.html(html + u"</tr>\n"_s);
        }
        m_page.html(u"</tbody>\n</table>\n</div>\n"_s);
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

    [[nodiscard]] static QString noted(const NotedText &text)
    {
        QStringList marks;
        for (const int note : text.notes)
            marks.append(u"<a href=\"#s%1\">%1</a>"_s.arg(note + 1));
        const QString words = text.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        return (text.isSoft ? QString(u"<span class=\"u\">"_s + words + u"</span>"_s) : words)
            + (marks.isEmpty() ? QString() : QString(u"<sup>"_s + marks.join(u' ') + u"</sup>"_s));
    }

    void addNotes()
    {
        if (m_plan.notes.isEmpty())
            return;
        m_page.element("h2"_L1, m_plan.notesTitle);
        m_page.html(u"<ol class=\"notes\">\n"_s);
        for (qsizetype i = 0; i < m_plan.notes.size(); ++i)
            m_page.html(
                u"<li id=\"s"_s + QString::number(i + 1) + u"\">"_s + linked(m_plan.notes.at(i)) + u"</li>\n"_s);
        m_page.html(u"</ol>\n"_s);
    }

    /// A note with the address in it as a link.
    [[nodiscard]] static QString linked(const QString &note)
    {
        static const QRegularExpression address(u"https?://[^\\s<>\"]*[^\\s<>\".,;:)]"_s);
        const QRegularExpressionMatch match = address.match(note);
        if (!match.hasMatch())
            return note.toHtmlEscaped();
        const QString url = match.captured().toHtmlEscaped();
        return note.first(match.capturedStart()).toHtmlEscaped() + u"<a href=\""_s + url + u"\">"_s + url + u"</a>"_s
            + note.sliced(match.capturedEnd()).toHtmlEscaped();
    }

    const ReportPlan &m_plan;
    const ExportOrigin &m_origin;
    HtmlPage m_page;
};

} // namespace

Result<void> writePlanAsHtml(QIODevice &device, const ReportPlan &plan, const ExportOrigin &origin)
{
    return PlanPage(device, plan, origin).write();
}

} // namespace phalera
