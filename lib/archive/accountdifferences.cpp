// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/accountdifferences.h"

#include <algorithm>

namespace phalera {

namespace {

/// The values of a field that are there, in their order.
QStringList valuesOf(const QList<Attestation> &accounts, int field)
{
    QStringList values;
    for (const Attestation &account : accounts) {
        const QString &value = account.record.values.at(field);
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}

/// For each field whether some account that is there cannot be true beside the one that comes.
QList<bool> contradictedFields(const QList<Attestation> &earlier, const Attestation &coming)
{
    QList<bool> contradicted(coming.record.values.size(), false);
    for (const Attestation &account : earlier) {
        const QList<FieldAccounts> together = accept({ account, coming }, {}, {});
        for (const FieldAccounts &field : together)
            contradicted[field.field] = contradicted.at(field.field) || field.conflict;
    }
    return contradicted;
}

} // namespace

QList<Error> differences(const QList<Attestation> &earlier, const Attestation &coming)
{
    const std::span<const FieldSpec> fields = tableSpec(coming.record.table).fields;
    const QList<bool> contradicted = contradictedFields(earlier, coming);
    QList<Error> found;
    for (int field = 0; field < int(fields.size()); ++field) {
        const FieldSpec &spec = fields[size_t(field)];
        const QString &comes = coming.record.values.at(field);
        const QStringList there = valuesOf(earlier, field);
        if (spec.type == FieldType::Sources || comes.isEmpty() || there.contains(comes))
            continue;
        Place place;
        place.field = spec.name;
        found.append({ contradicted.at(field) ? Error::Kind::ValueDiffers : Error::Kind::ValueAdds,
            { there.join(QStringLiteral("; ")), comes }, place });
    }
    return found;
}

} // namespace phalera
