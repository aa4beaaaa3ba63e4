// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookplan.h"

#include "app/reportdraft.h"

#include <QHash>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// One part, with its notes and anchors as those of the book.
class PartOfBook
{
public:
    PartOfBook(const ReportPlan &part, qsizetype number, QStringList &notes, QHash<QString, int> &known)
        : m_part(part)
        , m_prefix(u"part-%1-"_s.arg(number))
    {
        for (const QString &note : part.notes) {
            if (!known.contains(note)) {
                known.insert(note, int(notes.size()));
                notes.append(note);
            }
            m_notes.append(known.value(note));
        }
    }

    QList<ReportBlock> blocks()
    {
        QList<ReportBlock> blocks = m_part.blocks;
        blocks.removeIf([](const ReportBlock &block) { return std::holds_alternative<ContentsBlock>(block); });
        for (ReportBlock &block : blocks)
            std::visit([this](auto &each) { adapt(each); }, block);
        return blocks;
    }

private:
    void adapt(QString &anchor) const
    {
        if (!anchor.isEmpty())
            anchor.prepend(m_prefix);
    }
    void adapt(QStringList &anchors) const
    {
        for (QString &anchor : anchors)
            adapt(anchor);
    }
    void adapt(NotedText &text) const
    {
        for (int &note : text.notes)
            note = m_notes.at(note);
        std::ranges::sort(text.notes);
        if (text.link.startsWith(u'#'))
            text.link.insert(1, m_prefix);
    }
    void adapt(HeadingBlock &block) const { adapt(block.anchor); }
    void adapt(ParagraphBlock &block) const { adapt(block.text); }
    void adapt(FactsBlock &block) const
    {
        for (auto &fact : block.facts)
            adapt(fact.second);
    }
    void adapt(BoxBlock &block) const
    {
        for (NotedText &line : block.lines)
            adapt(line);
    }
    void adapt(TableBlock &block) const
    {
        for (QList<NotedText> &row : block.rows) {
            for (NotedText &cell : row)
                adapt(cell);
        }
        for (TableGroup &group : block.groups)
            adapt(group.anchor);
        adapt(block.anchors);
    }
    void adapt(IndexBlock &block) const
    {
        for (IndexEntry &entry : block.entries)
            adapt(entry.anchors);
    }
    template <typename Block> void adapt(Block &) const { } // figures, breaks: nothing that points anywhere

    const ReportPlan &m_part;
    QString m_prefix;
    QList<int> m_notes; ///< of the book, by those of the part
};

/// Tables numbered through; what the parts say of themselves under the number of the part.
void addAttachments(ReportPlan &book, const QList<ReportPlan> &parts)
{
    int table = 0;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        for (ReportAttachment attachment : parts.at(part).attachments) {
            attachment.name = attachment.name.startsWith("table-"_L1)
                ? u"table-%1.csv"_s.arg(++table)
                : u"part-%1-%2"_s.arg(QString::number(part + 1), attachment.name);
            book.attachments.append(attachment);
        }
    }
}

} // namespace

ReportPlan bookPlan(const QString &title, const QList<ReportPlan> &parts, const ReportSetting &setting)
{
    ReportDraft draft(
        setting, [](const SourceId &) { return Source {}; }, title);
    ReportPlan book = draft.finished();
    book.title = title;
    book.runningHead = setting.form.head.isEmpty() ? title : setting.form.head;
    book.blocks.append(HeadingBlock { 1, title, {} });
    book.blocks.append(ContentsBlock { ReportDraft::tr("Contents") });
    QHash<QString, int> known;
    for (qsizetype number = 0; number < parts.size(); ++number) {
        book.blocks.append(PageBreakBlock {});
        book.blocks += PartOfBook(parts.at(number), number + 1, book.notes, known).blocks();
        for (const QString &keyword : parts.at(number).keywords) {
            if (!book.keywords.contains(keyword))
                book.keywords.append(keyword);
        }
    }
    addAttachments(book, parts);
    return book;
}

} // namespace phalera
