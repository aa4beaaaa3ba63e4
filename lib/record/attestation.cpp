// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attestation.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr std::array StanceWords { std::pair { Stance::Asserts, "asserts"_L1 },
    std::pair { Stance::Disputes, "disputes"_L1 }, std::pair { Stance::Corrects, "corrects"_L1 } };

constexpr std::array Ranks { std::pair { "law"_L1, 7 }, std::pair { "archive"_L1, 6 },
    std::pair { "encyclopedia"_L1, 5 }, std::pair { "book"_L1, 4 }, std::pair { "article"_L1, 3 },
    std::pair { "news"_L1, 2 }, std::pair { "web"_L1, 1 } };

} // namespace

std::optional<Stance> stanceFromText(QStringView text)
{
    const auto found = std::ranges::find_if(StanceWords, [text](const auto &entry) { return entry.second == text; });
    if (found == StanceWords.end())
        return std::nullopt;
    return found->first;
}

QLatin1StringView stanceText(Stance stance)
{
    return std::ranges::find(StanceWords, stance, [](const auto &entry) { return entry.first; })->second;
}

Claim claimFromRecord(const Record &record)
{
    Q_ASSERT(record.table == Table::Claims);
    return {
        .id = record.id,
        .question = record.value(u"id"),
        .subject = record.value(u"subject"),
        .property = record.value(u"property"),
        .value = record.value(u"value"),
        .source = SourceId(record.value(u"source")),
        .stance = stanceFromText(record.value(u"stance")).value_or(Stance::Asserts),
        .note = record.value(u"note"),
    };
}

int sourceRank(QStringView kind)
{
    const auto found = std::ranges::find_if(Ranks, [kind](const auto &entry) { return entry.first == kind; });
    return found == Ranks.end() ? 0 : found->second;
}

Record acceptedRecord(const Record &ownRow, const QList<FieldAccounts> &accounts)
{
    Record accepted = ownRow;
    for (const FieldAccounts &field : accounts) {
        if (field.field >= 0 && field.field < accepted.values.size())
            accepted.values[field.field] = field.accepted;
    }
    return accepted;
}

} // namespace phalera
