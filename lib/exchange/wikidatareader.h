// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"
#include "exchange/seenids.h"
#include "exchange/wikidatarecords.h"
#include "exchange/wikidatastream.h"

#include <deque>
#include <functional>
#include <memory>

namespace phalera {

/// What is known of the archive that people of Wikidata come into.
struct WikidataTarget
{
    QList<NamedAward> awards;
    QHash<QString, QString> awardsOfItems; ///< chosen by the user: item -> award
    /// Id of the person with this item; empty where there is none.
    std::function<Result<QString>(const QString &item)> personWithItem {};
    /// The conferrals of a person.
    std::function<Result<QList<Record>>(const QString &person)> conferralsOf {};
};

/// Reads people and their conferrals from a saved file of Wikidata: an answer of wbgetentities or Special:EntityData,
/// lines of a dump, or the answer to a query as JSON, CSV or TSV. People come in who hold an award of the archive or
/// are in it already by their item. The file is read twice where it can be, first for what items are called. First
/// comes the service as a source, then for each person the sources cited, the person's accounts, conferrals, and claims
/// for deprecated statements.
class WikidataReader final : public RecordReader
{
public:
    /// Errors: FileNotFound, FileNotReadable; UnknownFormat (args: the path) for what is not of Wikidata.
    static Result<std::unique_ptr<WikidataReader>> openFile(const QString &path, WikidataTarget target = {});
    /// Error: UnknownFormat, as above.
    static Result<std::unique_ptr<WikidataReader>> open(
        std::unique_ptr<QIODevice> device, const QString &fileName, WikidataTarget target = {});

    /// Problems: what EntityStream gives, and what `target` gives.
    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override;
    [[nodiscard]] bool canContinue() const override { return m_stream->canContinue() || !m_ready.empty(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_device->pos(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_device->isSequential() ? 0 : m_device->size(); }
    /// AwardOfItem (args: item, label, award), ItemWithoutAward (args: item, label, number of statements), the most
    /// frequent first; ItemsLeftOut (args: "no-person", "no-award", "no-name" or "missing", their number);
    /// StatementsLeftOut (args: properties with their numbers); ColumnLeftOut.
    [[nodiscard]] QList<Error> remarks() const override;

private:
    WikidataReader(
        std::unique_ptr<QIODevice> device, QString fileName, wikidata::SavedForm form, WikidataTarget target);
    void learnLabels();
    void read(const wikidata::Entity &entity);
    void countAwards(const wikidata::Entity &entity);
    [[nodiscard]] bool holdsAward(const wikidata::Entity &person) const;
    [[nodiscard]] Result<QString> knownPerson(const wikidata::Entity &person) const;
    void give(const wikidata::Entity &entity, const QString &person);
    void give(ReadRecord read);

    std::unique_ptr<QIODevice> m_device;
    QString m_fileName;
    wikidata::SavedForm m_form;
    WikidataTarget m_target;
    std::unique_ptr<wikidata::EntityStream> m_stream;
    wikidata::ItemLabels m_labels;
    wikidata::AwardItems m_awards;
    std::deque<Result<ReadRecord>> m_ready;
    Place m_place;
    SeenIds m_sources;
    SeenIds m_people;
    QHash<QString, QString> m_awardsTaken; ///< by name: item -> award
    QHash<QString, int> m_awardsLeft;      ///< item -> statements
    QMap<QString, int> m_left;             ///< reason -> entities
    QMap<QString, int> m_otherStatements;  ///< property -> number
};

} // namespace phalera
