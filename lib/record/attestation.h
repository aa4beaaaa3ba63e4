// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"

#include <QHash>

namespace phalera {

enum class Stance : quint8 { Asserts, Disputes, Corrects };
[[nodiscard]] std::optional<Stance> stanceFromText(QStringView text);
[[nodiscard]] QLatin1StringView stanceText(Stance stance);

/// One account of one record with where it comes from. The first account of a record is its own row in the data
/// package.
struct Attestation
{
    Record record;     ///< the fields as they stand in this account; `sources` says who gives it
    qint64 number = 0; ///< 0: the record's own row; 1, 2 ...: further accounts in the order of their arrival
    QString locator;   ///< where in the source: a page, a sheet, an article
    qint64 batch = 0;  ///< the import that brought it
    QString wording;   ///< original wording, as JSON object field -> text, where a value was changed on the way in

    friend bool operator==(const Attestation &, const Attestation &) = default;
};

/// A statement that a source makes on a subject: one row of the claims table.
struct Claim
{
    QString id;       ///< of this row
    QString question; ///< shared by the rows that answer one question
    QString subject;  ///< id of a record of any table
    QString property;
    QString value;
    SourceId source;
    Stance stance = Stance::Asserts;
    QString note;

    friend bool operator==(const Claim &, const Claim &) = default;
};
[[nodiscard]] Claim claimFromRecord(const Record &record);

/// One source's value for one field.
struct Account
{
    QString value;
    QList<SourceId> sources;
    Stance stance = Stance::Asserts;
    bool isOwnRow = false; ///< from the record's own row, not from a claim or a further account
    QString locator;
    QString note;
    QString claim; ///< id of the claim row, if it is one

    friend bool operator==(const Account &, const Account &) = default;
};

/// How a field came to its value. The rule is visible: `reason` says which step decided.
struct FieldAccounts
{
    enum class Reason : quint8 {
        OnlyAccount,
        AllAgree,
        EditorsVerdict,
        SourceRank,
        LaterSource,
        OwnRow,
        Unsettled,
        NoAccount
    };
    int field = -1;   ///< index in tableSpec(table).fields
    QString accepted; ///< empty where nothing is known or the rule leaves the field unsettled
    Reason reason = Reason::NoAccount;
    bool conflict = false;   ///< two accounts cannot both be true
    QList<Account> accounts; ///< the accepted one first, then in the order of the rule

    friend bool operator==(const FieldAccounts &, const FieldAccounts &) = default;
};

/// Rank of a source by its kind, higher is stronger: law 7, archive 6, encyclopedia 5, book 4, article 3, news 2,
/// web 1.
[[nodiscard]] int sourceRank(QStringView kind);

struct SourceStanding
{
    int rank = 0;
    QString date; ///< EDTF of publication, empty where not known
};
using SourceStandings = QHash<SourceId, SourceStanding>;

/// The accepted value of each field of a record, by this rule: an editor's verdict; then the highest rank of source;
/// then the later publication, if all that are left are dated; then the record's own row; else the field is unsettled
/// and has no value. An account that merely disputes is never accepted. A claim whose property is a field of the table
/// attests that field if its value is valid there; others stay statements. Dates of which one lies within the other
/// agree, and the finer one is taken; a list of references agrees with a longer one that holds it all, which is taken.
/// A list of texts takes all that any account names. `conflict` is set where two accounts, disputing ones included,
/// cannot both be true: texts, numbers, words and references that differ, dates without a common day. Notes and lists
/// of texts never conflict. `verdicts` maps field names to an editor's choice. `attestations` are all of one record;
/// gives one entry for each field, in their order.
[[nodiscard]] QList<FieldAccounts> accept(const QList<Attestation> &attestations, const QList<Claim> &claims,
    const SourceStandings &standings, const QHash<QString, QString> &verdicts = {});

/// The record with its accepted values; `accounts` as accept() gave them.
[[nodiscard]] Record acceptedRecord(const Record &ownRow, const QList<FieldAccounts> &accounts);

} // namespace phalera
