// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recipe.h"
#include "exchange/recordreader.h"
#include "exchange/rowsource.h"
#include "exchange/seenids.h"

#include <QJsonObject>

#include <deque>
#include <functional>

namespace phalera {

/// Reads people and conferrals from a foreign table or sheet, by a recipe. First comes the recipe's source, then for
/// each row its person and its conferral, each with the line (and the sheet) as locator and with the original wording
/// of every value that was changed. Rows with equal names and births are of one person. A value that cannot be read
/// leaves its field empty, stays in the wording, and is a remark of its record; a row without a readable name is
/// refused. A cell that lists several dates of conferral tells as many conferrals. One that the archive has already is
/// known again (ConferralIds), where its ordinal or date agrees, or neither is said and it is the only one.
class RecipeReader final : public RecordReader
{
public:
    /// The person with an id in the archive that the records are for, if there is one.
    using KnownPerson = std::function<Result<std::optional<Record>>(const QString &id)>;
    /// The conferrals of such a person.
    using KnownConferrals = std::function<Result<QList<Record>>(const QString &person)>;

    /// Errors: what openTable() gives; WrongHeader (args: the column, the header found, the nearest of it) where
    /// a column of the recipe is missing or there twice; what RowSource gives. Columns that the recipe does not name
    /// are remarks of the source.
    static Result<std::unique_ptr<RecipeReader>> openFile(
        const QString &path, const Recipe &recipe, KnownPerson knownPerson = {}, KnownConferrals knownConferrals = {});

    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override;
    [[nodiscard]] bool canContinue() const override { return m_rows->canContinue() || !m_ready.empty(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_rows->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_rows->bytesTotal(); }
    [[nodiscard]] TextForm textForm() const override { return m_rows->textForm(); }
    [[nodiscard]] QList<Error> remarks() const override { return m_rows->remarks(); }

private:
    /// What a row says of one table.
    struct Draft
    {
        QStringList values;
        QJsonObject wording;
        QList<Error> remarks;
        bool saysAnything = false;
    };
    struct Column
    {
        qsizetype cell = 0;
        RecipeField field;
    };

    RecipeReader(std::unique_ptr<RowSource> rows, QString fileName, Recipe recipe);
    Result<void> readHeader();
    void readRow(const QStringList &cells);
    [[nodiscard]] Draft draftOf(Table table, const Place &where);
    [[nodiscard]] qsizetype conferralsIn(const QStringList &cells) const;
    void readConferralCell(std::vector<Draft> &conferrals, const Column &column, const QString &cell);
    [[nodiscard]] std::optional<Error> readCell(Draft &draft, const Column &column, const QString &written);
    void fill(Draft &draft, const RecipeField &field, const QString &written, const Place &where);
    [[nodiscard]] std::optional<Error> fillName(Draft &draft, const QString &written, const Place &where);
    Result<QString> personId(const QStringList &values);
    [[nodiscard]] Result<void> learnConferrals(const QString &person);
    [[nodiscard]] std::optional<ReadRecord> finished(Table table, const QString &id, Draft draft, const Place &where);
    void giveConferrals(const QString &person, std::vector<Draft> drafts, const Place &where);
    void identify(QList<ReadRecord> &conferrals, QList<Record> &known);

    std::unique_ptr<RowSource> m_rows;
    QString m_fileName;
    Recipe m_recipe;
    KnownPerson m_knownPerson;
    KnownConferrals m_knownConferrals;
    std::vector<Column> m_columns;
    QList<Error> m_columnsLeft;
    std::deque<Result<ReadRecord>> m_ready;
    QHash<QString, QString> m_people;        ///< what tells a person apart -> id
    QHash<QString, QList<Record>> m_notTold; ///< of people of the archive: conferrals that no row told so far
    SeenIds m_personIds;
    SeenIds m_conferralIds;
    QHash<QString, Place> m_places; ///< of the fields of the row that was read last
};

} // namespace phalera
