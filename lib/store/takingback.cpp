// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/takingback.h"

using namespace Qt::StringLiterals;

namespace phalera {

Result<void> TakingBack::giveTo(qint64 batch, const QList<RecordRef> &records)
{
    for (const RecordRef &record : records) {
        const QString table = tableSpec(record.table).name;
        const Result<void> given
            = m_connection
                  .execute(u"UPDATE \""_s + table + u"\" SET \"batch\" = ? WHERE \"id\" = ?"_s, { batch, record.id })
                  .and_then([&] {
                      return m_connection.execute(
                          u"UPDATE \"attestation\" SET \"batch\" = ? WHERE \"record_table\" = ? AND \"record\" = ?"_s,
                          { batch, table, record.id });
                  })
                  .and_then([&] {
                      return m_connection.execute(
                          u"DELETE FROM \"confirmation\" WHERE \"record_table\" = ? AND \"record\" = ?"_s,
                          { table, record.id });
                  });
        if (!given)
            return given;
    }
    return {};
}

Result<void> TakingBack::removeEmptyDecisions()
{
    QString empty = u"DELETE FROM \"batch\" WHERE \"format\" = ?"_s;
    for (const QLatin1StringView table : { "claims"_L1, "sources"_L1, "attestation"_L1, "confirmation"_L1 })
        empty += u"\nAND NOT EXISTS (SELECT 1 FROM \""_s + table + u"\" WHERE \""_s + table
            + u"\".\"batch\" = \"batch\".\"number\")"_s;
    return m_connection.execute(empty, { QString(Batch::DecisionFormat) });
}

} // namespace phalera
