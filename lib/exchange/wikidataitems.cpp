// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidataitems.h"

#include "names/folding.h"

using namespace Qt::StringLiterals;

namespace phalera::wikidata {

namespace {

QString nameKey(const QString &name)
{
    return foldedWords(name).join(u' ');
}

} // namespace

ItemLabels::Labels *ItemLabels::labelsOf(const QString &item)
{
    if (!isItemId(item))
        return nullptr;
    const quint64 number = QStringView(item).sliced(1).toULongLong();
    const auto known = m_labels.find(number);
    if (known != m_labels.end())
        return &*known;
    return m_labels.size() < MostItems ? &m_labels[number] : nullptr;
}

void ItemLabels::add(const Entity &item)
{
    for (const Name &label : item.labels)
        add(item.id, label);
    if (const QString forAll = item.label(u"mul"); !forAll.isEmpty()) {
        if (Labels *labels = labelsOf(item.id))
            labels->other = forAll;
    }
    if (!item.formerId.isEmpty())
        addRedirect(item.formerId, item.id);
}

void ItemLabels::addRedirect(const QString &from, const QString &to)
{
    if (isItemId(from) && isItemId(to) && from != to && m_redirects.size() < MostItems)
        m_redirects.insert(from, to);
}

ItemLabels::Labels ItemLabels::known(const QString &item) const
{
    const QString now = resolved(item);
    return isItemId(now) ? m_labels.value(QStringView(now).sliced(1).toULongLong()) : Labels {};
}

void ItemLabels::add(const QString &item, const Name &label)
{
    Labels *labels = label.text.isEmpty() ? nullptr : labelsOf(item);
    if (!labels)
        return;
    if (label.language == "en"_L1)
        labels->english = label.text;
    else if (label.language == "ru"_L1)
        labels->russian = label.text;
    else if (labels->other.isEmpty())
        labels->other = label.text;
}

QString ItemLabels::label(const QString &item) const
{
    const Labels labels = known(item);
    for (const QString &label : { labels.english, labels.russian }) {
        if (!label.isEmpty())
            return label;
    }
    return labels.other;
}

QString ItemLabels::label(const QString &item, QStringView language) const
{
    const Labels labels = known(item);
    return language == u"en" ? labels.english : language == u"ru" ? labels.russian : labels.other;
}

AwardItems::AwardItems(const QList<NamedAward> &awards, QHash<QString, QString> chosen)
    : m_chosen(std::move(chosen))
{
    for (const NamedAward &award : awards) {
        for (const QString &name : award.names) {
            QStringList &ids = m_awardsByName[nameKey(name)];
            if (!ids.contains(award.id))
                ids.append(award.id);
        }
    }
    m_awardsByName.remove(QString());
}

QString AwardItems::awardOf(const QString &item, const ItemLabels &labels) const
{
    for (const QString &id : { item, labels.resolved(item) }) {
        if (const auto chosen = m_chosen.constFind(id); chosen != m_chosen.cend())
            return *chosen;
    }
    QStringList found;
    for (const QStringView language : { u"ru", u"en", u"mul" }) {
        const QString label = labels.label(item, language);
        if (!label.isEmpty())
            found += m_awardsByName.value(nameKey(label));
    }
    found.removeDuplicates();
    return found.size() == 1 ? found.constFirst() : QString();
}

} // namespace phalera::wikidata
