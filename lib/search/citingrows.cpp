// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/citingrows.h"

#include "search/rowbits.h"
#include "search/tabledata.h"

#include <numeric>

namespace phalera {

namespace {

/// By code of a link, the row of its source; one beyond the last where it is not there. Links are coded in the order of
/// their texts, and the ids of sources are taken in theirs, so that each is read once.
std::vector<Row> sourcesOfCodes(const Column &links, const TableData &sources)
{
    std::vector<Row> rows(links.dictionary.size(), sources.rowCount);
    const Column *ids = sources.column(Field::Id);
    if (!ids || ids->dictionary.empty())
        return rows;
    const auto idAt
        = [&](size_t place) { return sources.idsInOrder.empty() ? quint32(place) : sources.idsInOrder[place]; };
    const size_t count = sources.idsInOrder.empty() ? ids->dictionary.size() : sources.idsInOrder.size();
    Texts::Reading texts(links.dictionary);
    size_t place = 0;
    QByteArray id = ids->dictionary.utf8(idAt(place));
    for (size_t code = 0; code < rows.size() && place < count; ++code) {
        const QByteArrayView link = texts.next();
        while (place < count && isLess(id, link)) {
            if (++place < count)
                id = ids->dictionary.utf8(idAt(place));
        }
        if (place < count && idAt(place) != 0 && QByteArrayView(id) == link)
            rows[code] = idAt(place) - 1;
    }
    return rows;
}

} // namespace

void CitingRows::find(const TableData &conferrals, const TableData &sources)
{
    const Column &links = *conferrals.column(Field::Source);
    const Row nothing = sources.rowCount;
    const std::vector<Row> sourceOf = sourcesOfCodes(links, sources);
    m_offsets.assign(size_t(nothing) + 2, 0);
    m_rows.resize(links.codes.size());
    links.codes.visit([&](auto codes) {
        for (const auto code : codes)
            ++m_offsets[sourceOf[code] + 1];
        std::partial_sum(m_offsets.begin(), m_offsets.end(), m_offsets.begin());
        std::vector<quint32> next(m_offsets.begin(), m_offsets.end() - 1);
        for (Row row = 0; row < conferrals.rowCount; ++row) {
            for (quint32 at = links.offsets[row]; at < links.offsets[row + 1]; ++at)
                m_rows[next[sourceOf[codes[at]]]++] = row;
        }
    });
}

RowSet CitingRows::rows(const TableData &conferrals, const TableData &sources, const RowSet &cited)
{
    if (cited.isEmpty())
        return {};
    std::call_once(m_isThere, [&] { find(conferrals, sources); });
    RowBits bits(conferrals.rowCount);
    for (const Row source : cited) {
        for (quint32 at = m_offsets[source]; at < m_offsets[source + 1]; ++at)
            bits.add(m_rows[at]);
    }
    return bits.toRowSet();
}

} // namespace phalera
