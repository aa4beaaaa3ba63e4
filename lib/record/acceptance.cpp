// SPDX-License-Identifier: GPL-3.0-or-later
// The rule by which a field comes to its value: accept() of attestation.h.
#include "record/agreement.h"
#include "record/attestation.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Reason = FieldAccounts::Reason;

/// An account with what the rule weighs it by.
struct WeighedAccount
{
    Account account;
    ComparableValue value;
    int rank = 0;
    Date published; ///< latest publication among its strongest sources; null where none is dated
};
using Weighed = QList<const WeighedAccount *>;

struct Choice
{
    const WeighedAccount *account = nullptr; ///< null: unsettled
    Reason reason = Reason::Unsettled;
};

WeighedAccount weigh(Account account, const FieldSpec &column, const SourceStandings &standings)
{
    WeighedAccount weighed { std::move(account), ComparableValue(column, {}), 0, {} };
    weighed.value = ComparableValue(column, weighed.account.value);
    for (const SourceId &source : std::as_const(weighed.account.sources)) {
        const SourceStanding standing = standings.value(source);
        const Date published = Date::parse(standing.date).value_or(Date());
        if (standing.rank > weighed.rank) {
            weighed.rank = standing.rank;
            weighed.published = published;
        } else if (standing.rank == weighed.rank
            && (weighed.published.isNull() || isCertainlyBefore(weighed.published, published))) {
            weighed.published = published;
        }
    }
    return weighed;
}

/// The order in which accounts are shown, and in which equal ones are preferred.
bool standsBefore(const WeighedAccount &a, const WeighedAccount &b)
{
    const auto key = [](const WeighedAccount &account) {
        const Day published = account.published.isNull() ? DistantPast : account.published.earliest();
        return std::tuple(
            account.account.stance != Stance::Disputes, account.rank, published, account.account.isOwnRow);
    };
    return key(a) > key(b);
}

/// Decides between the accounts of one field.
class Settlement
{
public:
    explicit Settlement(const FieldSpec &column)
        : m_agreement(column)
    {
    }

    [[nodiscard]] Choice settle(const Weighed &accounts) const;
    [[nodiscard]] bool hasConflict(const QList<WeighedAccount> &accounts) const;

private:
    [[nodiscard]] bool allAgree(const Weighed &accounts) const;
    [[nodiscard]] const WeighedAccount *finest(const Weighed &accounts) const;
    [[nodiscard]] Choice settleByRank(const Weighed &accounts) const;
    [[nodiscard]] Choice settleByPublication(Weighed equals) const;
    [[nodiscard]] bool isSuperseded(const WeighedAccount *account, const Weighed &equals) const;

    Agreement m_agreement;
};

Choice Settlement::settle(const Weighed &accounts) const
{
    if (accounts.isEmpty())
        return {};
    if (accounts.size() == 1)
        return { accounts.constFirst(), Reason::OnlyAccount };
    if (allAgree(accounts))
        return { finest(accounts), Reason::AllAgree };

    Choice choice = settleByRank(accounts);
    if (!choice.account)
        return choice;
    // A weaker source may know more finely what the stronger one says; where such sources differ, the rule decides
    // among them again.
    Weighed finer;
    std::ranges::copy_if(accounts, std::back_inserter(finer),
        [&](const WeighedAccount *account) { return m_agreement.isFiner(account->value, choice.account->value); });
    if (const Choice refined = settle(finer); refined.account)
        choice.account = refined.account;
    return choice;
}

bool Settlement::allAgree(const Weighed &accounts) const
{
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        for (qsizetype j = i + 1; j < accounts.size(); ++j) {
            if (!m_agreement.agree(accounts[i]->value, accounts[j]->value))
                return false;
        }
    }
    return true;
}

const WeighedAccount *Settlement::finest(const Weighed &accounts) const
{
    const WeighedAccount *best = accounts.constFirst();
    for (const WeighedAccount *account : accounts) {
        if (m_agreement.isFiner(account->value, best->value))
            best = account;
    }
    return best;
}

Choice Settlement::settleByRank(const Weighed &accounts) const
{
    const int highest = std::ranges::max(accounts, {}, &WeighedAccount::rank)->rank;
    Weighed strongest;
    std::ranges::copy_if(accounts, std::back_inserter(strongest),
        [highest](const WeighedAccount *account) { return account->rank == highest; });
    if (allAgree(strongest))
        return { finest(strongest), Reason::SourceRank };
    return settleByPublication(strongest);
}

Choice Settlement::settleByPublication(Weighed equals) const
{
    if (std::ranges::none_of(equals, [](const WeighedAccount *account) { return account->published.isNull(); })) {
        Weighed latest;
        std::ranges::copy_if(equals, std::back_inserter(latest),
            [&](const WeighedAccount *account) { return !isSuperseded(account, equals); });
        if (allAgree(latest))
            return { finest(latest), Reason::LaterSource };
        equals = latest;
    }
    const auto ownRow
        = std::ranges::find_if(equals, [](const WeighedAccount *account) { return account->account.isOwnRow; });
    if (ownRow != equals.cend())
        return { *ownRow, Reason::OwnRow };
    return {};
}

/// A source of equal rank that says otherwise was certainly published later.
bool Settlement::isSuperseded(const WeighedAccount *account, const Weighed &equals) const
{
    return std::ranges::any_of(equals, [&](const WeighedAccount *other) {
        return isCertainlyBefore(account->published, other->published)
            && !m_agreement.agree(account->value, other->value);
    });
}

bool Settlement::hasConflict(const QList<WeighedAccount> &accounts) const
{
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        for (qsizetype j = i + 1; j < accounts.size(); ++j) {
            if (m_agreement.contradict(accounts[i].value, accounts[j].value))
                return true;
        }
    }
    return false;
}

/// A claim can say what a field holds, but not what the record is called or who vouches for its row.
bool canBeClaimed(const FieldSpec &column)
{
    return column.type != FieldType::Id && column.type != FieldType::Sources;
}

QList<Account> accountsOf(
    int field, const FieldSpec &column, const QList<Attestation> &attestations, const QList<Claim> &claims)
{
    QList<Account> accounts;
    for (const Attestation &attestation : attestations) {
        if (const QString value = attestation.record.values.value(field); !value.isEmpty()) {
            accounts.append({ .value = value,
                .sources = attestation.record.sources(),
                .stance = Stance::Asserts,
                .isOwnRow = attestation.number == 0,
                .locator = attestation.locator,
                .note = {},
                .claim = {} });
        }
    }
    if (!canBeClaimed(column))
        return accounts;
    for (const Claim &claim : claims) {
        if (claim.property != column.name)
            continue;
        if (const Result<QString> value = canonicalCell(column, claim.value); value && !value->isEmpty()) {
            accounts.append({ .value = *value,
                .sources = { claim.source },
                .stance = claim.stance,
                .isOwnRow = false,
                .locator = {},
                .note = claim.note,
                .claim = claim.id });
        }
    }
    return accounts;
}

/// Everything that any account names, in their order: lists of texts and of sources only ever grow.
QString united(const Weighed &accounts)
{
    QStringList parts;
    for (const WeighedAccount *account : accounts)
        parts += splitList(account->account.value);
    parts.removeDuplicates();
    return parts.join(u';');
}

void moveToFront(QList<Account> &accounts, const auto &isAccepted)
{
    std::stable_partition(accounts.begin(), accounts.end(), isAccepted);
}

FieldAccounts acceptField(
    int index, const FieldSpec &column, QList<WeighedAccount> weighed, const QHash<QString, QString> &verdicts)
{
    FieldAccounts field;
    field.field = index;
    // The data package lists the sources of the own row first; a list that unites accounts keeps the order in which
    // they came.
    const bool unites = column.type == FieldType::List || column.type == FieldType::Sources;
    if (!unites)
        std::ranges::stable_sort(weighed, standsBefore);
    Weighed asserting;
    for (const WeighedAccount &account : std::as_const(weighed)) {
        field.accounts.append(account.account);
        if (account.account.stance != Stance::Disputes)
            asserting.append(&account);
    }

    const Settlement settlement(column);
    field.conflict = settlement.hasConflict(weighed);
    if (const auto verdict = verdicts.constFind(column.name); verdict != verdicts.cend()) {
        field.accepted = *verdict;
        field.reason = Reason::EditorsVerdict;
        moveToFront(field.accounts, [&](const Account &account) { return account.value == field.accepted; });
    } else if (weighed.isEmpty()) {
        field.reason = Reason::NoAccount;
    } else if (unites && !asserting.isEmpty()) {
        field.accepted = united(asserting);
        field.reason = asserting.size() == 1 ? Reason::OnlyAccount : Reason::AllAgree;
    } else if (const Choice choice = settlement.settle(asserting); choice.account) {
        field.accepted = choice.account->account.value;
        field.reason = choice.reason;
        moveToFront(field.accounts, [&](const Account &account) { return account == choice.account->account; });
    } else {
        field.reason = Reason::Unsettled;
    }
    return field;
}

} // namespace

QList<FieldAccounts> accept(const QList<Attestation> &attestations, const QList<Claim> &claims,
    const SourceStandings &standings, const QHash<QString, QString> &verdicts)
{
    QList<FieldAccounts> fields;
    if (attestations.isEmpty())
        return fields;
    const TableSpec &spec = tableSpec(attestations.constFirst().record.table);
    fields.reserve(qsizetype(spec.fields.size()));
    for (int index = 0; index < int(spec.fields.size()); ++index) {
        const FieldSpec &column = spec.fields[size_t(index)];
        QList<WeighedAccount> weighed;
        for (Account &account : accountsOf(index, column, attestations, claims))
            weighed.append(weigh(std::move(account), column, standings));
        fields.append(acceptField(index, column, std::move(weighed), verdicts));
    }
    return fields;
}

} // namespace phalera
