// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/outline.h"

#include <QRegularExpression>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

class Outliner
{
public:
    explicit Outliner(const ReportPlan &plan)
        : m_plan(plan)
    {
        const auto isChapter = [](const ReportBlock &block) {
            const auto *heading = std::get_if<HeadingBlock>(&block);
            return heading && heading->level <= 1;
        };
        m_levelBeside = std::count_if(plan.blocks.begin(), plan.blocks.end(), isChapter) > 1 ? 1 : 2;
    }

    QList<OutlineEntry> entries()
    {
        for (m_block = 0; m_block < m_plan.blocks.size(); ++m_block)
            std::visit([this](const auto &block) { add(block); }, m_plan.blocks.at(m_block));
        if (!m_plan.notes.isEmpty())
            addEntry({ m_levelBeside, m_plan.notesTitle });
        return std::move(m_entries);
    }

private:
    void add(const HeadingBlock &heading)
    {
        m_level = std::clamp(heading.level, 1, 3);
        addEntry({ m_level, heading.text, {}, heading.anchor });
    }

    void add(const TableBlock &table)
    {
        for (qsizetype i = 0; i < table.groups.size(); ++i) {
            const TableGroup &group = table.groups.at(i);
            addEntry({ m_level + std::max(1, group.level), group.text, group.figure, group.anchor, 0, int(i) });
        }
    }

    void add(const IndexBlock &index)
    {
        if (!index.entries.isEmpty())
            addEntry({ m_levelBeside, index.title });
    }

    void add(const ContentsBlock &contents) { addEntry({ m_levelBeside, contents.title }); }

    template <typename Other> static void add(const Other &) { }

    void addEntry(OutlineEntry entry)
    {
        entry.block = m_block;
        if (entry.anchor.isEmpty())
            entry.anchor = u".part%1"_s.arg(m_entries.size() + 1);
        m_entries.append(std::move(entry));
    }

    const ReportPlan &m_plan;
    QList<OutlineEntry> m_entries;
    qsizetype m_block = 0;
    int m_level = 0;
    int m_levelBeside = 2;
};

} // namespace

QList<OutlineEntry> outlineOf(const ReportPlan &plan)
{
    return Outliner(plan).entries();
}

QList<OutlineEntry> contentsOf(const ReportPlan &plan, const QList<OutlineEntry> &outline, qsizetype contentsBlock)
{
    const int depth = std::get<ContentsBlock>(plan.blocks.at(contentsBlock)).depth;
    QList<OutlineEntry> following;
    std::copy_if(outline.begin(), outline.end(), std::back_inserter(following),
        [&](const OutlineEntry &entry) { return entry.block > contentsBlock; });
    const auto highest = std::min_element(following.begin(), following.end(),
        [](const OutlineEntry &a, const OutlineEntry &b) { return a.level < b.level; });
    if (highest == following.end())
        return {};
    const int above = highest->level - 1;
    for (OutlineEntry &entry : following)
        entry.level -= above;
    following.removeIf([depth](const OutlineEntry &entry) { return entry.level > depth; });
    return following;
}

QList<AddressPlace> addressesIn(const QString &text)
{
    static const QRegularExpression address(u"(?:https?://|mailto:)[^\\s<>\"]*[^\\s<>\".,;:)\\]»]"_s);
    QList<AddressPlace> places;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        places.append({ match.capturedStart(), match.capturedLength() });
    }
    return places;
}

bool isAddress(QStringView link)
{
    return link.startsWith("https://"_L1) || link.startsWith("http://"_L1) || link.startsWith("mailto:"_L1);
}

QString noteAnchor(qsizetype note)
{
    return u".note%1"_s.arg(note + 1);
}

} // namespace phalera
