// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/citingrows.h"

#include "search/rowbits.h"
#include "search/tabledata.h"

#include <numeric>

namespace phalera {

void CitingRows::find(const TableData &conferrals, const TableData &sources)
{
    const Column &links = *conferrals.column(Field::Source);
    const Row nothing = sources.rowCount;
    std::vector<Row> sourceOf(links.dictionary.size(), nothing); // a source that is cited may not be there
    for (size_t code = 1; code < sourceOf.size(); ++code) {
        if (const quint32 id = sources.codeOfId(links.dictionary[code]); id != 0)
            sourceOf[code] = id - 1;
    }
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
