// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/awardnames.h"

#include "names/folding.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(QStringView written)
{
    return foldedWords(written).join(u' ');
}

} // namespace

void AwardNames::add(const Record &award)
{
    const auto date = [&](QLatin1StringView field) { return Date::parse(award.value(field)).value_or(Date()); };
    const Award entry { award.id, date("established"_L1), date("abolished"_L1) };
    m_ids.insert(award.id);
    QStringList keys { keyOf(award.value("name_ru"_L1)), keyOf(award.value("name_en"_L1)) };
    keys.removeAll(QString());
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (const auto known = m_awards.find(key); known == m_awards.end())
            m_awards.insert(key, entry);
        else if (known->id != award.id)
            known->id.clear();
    }
}

QString AwardNames::idOf(QStringView written, const Date &date) const
{
    const auto known = m_awards.constFind(keyOf(written));
    if (known == m_awards.cend())
        return {};
    const bool isOutside = isCertainlyBefore(date, known->established) || isCertainlyBefore(known->abolished, date);
    return isOutside ? QString() : known->id;
}

} // namespace phalera
