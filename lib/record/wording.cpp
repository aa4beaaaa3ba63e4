// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/wording.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace phalera {

QList<OriginalWording> originalWordings(const QList<Attestation> &attestations)
{
    QList<OriginalWording> wordings;
    for (const Attestation &attestation : attestations) {
        if (attestation.wording.isEmpty())
            continue;
        const QList<SourceId> sources = attestation.record.sources();
        const QJsonDocument json = QJsonDocument::fromJson(attestation.wording.toUtf8());
        if (!json.isObject()) {
            wordings.append({ {}, attestation.wording, attestation.locator, sources });
            continue;
        }
        const QJsonObject fields = json.object();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            wordings.append({ field.key(), field.value().toString(), attestation.locator, sources });
    }
    return wordings;
}

} // namespace phalera
