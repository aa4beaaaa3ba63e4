// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sparqlrows.h"
#include "exchange/wikidatastream.h"

#include <QSet>

namespace phalera::wikidata {

/// The people that the answer to a query tells of: adjoining rows of one person are one. A variable is known by its
/// name: person, award, date, ordinal, born, birthPlace, died, deathPlace, sex, occupation, ethnicGroup, statement, or
/// the id of a property; with "Label" behind it the name of that item, with "Precision" the precision of that date.
class SparqlEntities final : public EntityStream
{
public:
    SparqlEntities(QIODevice &device, const QString &fileName, SparqlRows::Form form);

    std::optional<Result<Entity>> next(ItemLabels &labels) override;
    [[nodiscard]] Place place() const override { return m_place; }
    [[nodiscard]] bool canContinue() const override { return m_rows->canContinue() || m_ahead || m_problem; }
    [[nodiscard]] QStringList columnsLeft() const override;

private:
    struct PlacedEntity
    {
        Entity entity;
        Place place;
    };
    [[nodiscard]] Result<Entity> entityOf(const SparqlRows::Row &row, ItemLabels &labels);
    void readVariables(Entity &entity, const SparqlRows::Row &row, ItemLabels &labels);

    std::unique_ptr<SparqlRows> m_rows;
    std::optional<PlacedEntity> m_ahead; ///< of the row that was read last
    std::optional<Error> m_problem;      ///< of the row behind it
    Place m_place;
    QSet<QString> m_left;
};

} // namespace phalera::wikidata
