// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/wikidatavalue.h"

namespace phalera {

/// An award of the archive, with what it is called.
struct NamedAward
{
    QString id;
    QStringList names;
};

namespace wikidata {

/// What the items of a file are called: places, occupations, awards, works.
class ItemLabels
{
public:
    static constexpr qsizetype MostItems = 2'000'000; ///< further ones are not kept

    /// Keeps the labels of an item that is no person.
    void add(const Entity &item);
    /// The same for one label that stands beside the item in a table.
    void add(const QString &item, const Name &label);
    /// In English; else in Russian, for all languages, or in the first language there is. Empty where not known.
    [[nodiscard]] QString label(const QString &item) const;
    [[nodiscard]] QString label(const QString &item, QStringView language) const;
    /// That one item was joined into another.
    void addRedirect(const QString &from, const QString &to);
    /// The item that stands for it now.
    [[nodiscard]] QString resolved(const QString &item) const { return m_redirects.value(item, item); }
    /// The items that were joined into it.
    [[nodiscard]] QStringList joinedInto(const QString &item) const { return m_redirects.keys(item); }

private:
    struct Labels
    {
        QString english;
        QString russian;
        QString other;
    };
    [[nodiscard]] Labels *labelsOf(const QString &item);

    [[nodiscard]] Labels known(const QString &item) const;

    QHash<quint64, Labels> m_labels;     ///< by the number of the item
    QHash<QString, QString> m_redirects; ///< from -> to
};

/// Which award of the archive an item is: the one that the user chose, else the only one that has the item's label in
/// Russian or English as its name, but for case, ё and quotation marks.
class AwardItems
{
public:
    AwardItems(const QList<NamedAward> &awards, QHash<QString, QString> chosen);

    /// Id of the award; empty where nothing tells.
    [[nodiscard]] QString awardOf(const QString &item, const ItemLabels &labels) const;
    [[nodiscard]] bool isChosen(const QString &item) const { return m_chosen.contains(item); }

private:
    QHash<QString, QStringList> m_awardsByName; ///< folded words -> ids
    QHash<QString, QString> m_chosen;
};

} // namespace wikidata
} // namespace phalera
