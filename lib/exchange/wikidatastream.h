// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/wikidataitems.h"
#include "record/result.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace phalera::wikidata {

/// What a saved file of Wikidata is.
enum class SavedForm : quint8 {
    None,       ///< not of Wikidata
    Entities,   ///< an answer of wbgetentities or of Special:EntityData
    Lines,      ///< an entity a line, as dumps have them, or an array of entities
    SparqlJson, ///< answers to queries
    SparqlCsv,
    SparqlTsv
};
/// By the first bytes of a file.
[[nodiscard]] SavedForm savedFormOf(const QByteArray &beginning);

/// The entities of a saved file, one at a time.
class EntityStream
{
public:
    virtual ~EntityStream() = default;
    /// `device` outlives the stream; `form` is not None.
    [[nodiscard]] static std::unique_ptr<EntityStream> open(QIODevice &device, const QString &fileName, SavedForm form);

    /// The next entity, or what is wrong with what stands there: what JsonObjects and SparqlRows give; MissingValue
    /// with the member or variable as its field; BadId. What other items are called is added to `labels`.
    virtual std::optional<Result<Entity>> next(ItemLabels &labels) = 0;
    [[nodiscard]] virtual Place place() const = 0;
    [[nodiscard]] virtual bool canContinue() const = 0;
    /// Variables of a query that are not read.
    [[nodiscard]] virtual QStringList columnsLeft() const { return {}; }
};

} // namespace phalera::wikidata
