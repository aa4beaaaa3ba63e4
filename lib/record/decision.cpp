// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/decision.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QLatin1StringView SameAs("same-as");
constexpr QLatin1StringView DifferentFrom("different-from");
constexpr QLatin1StringView Verdict("verdict-");

/// An id as a part of a question. Ids that are made of others hold two hyphens in a row, which a question may not; what
/// tells such apart is added.
QString slug(const QString &text)
{
    if (!text.contains("--"_L1))
        return text;
    constexpr qsizetype Digits = 8;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString(text).replace("--"_L1, "-"_L1) + u'-' + QString::fromLatin1(hash.first(Digits));
}

} // namespace

QLatin1StringView decisionProperty(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::SameAs:
        return SameAs;
    case Decision::Kind::DifferentFrom:
        return DifferentFrom;
    case Decision::Kind::Verdict:
        break;
    }
    return Verdict;
}

std::optional<Decision> decisionOf(const Claim &claim)
{
    if (claim.stance != Stance::Asserts)
        return std::nullopt;
    if (claim.property == SameAs)
        return Decision { Decision::Kind::SameAs, claim.subject, claim.value, {} };
    if (claim.property == DifferentFrom)
        return Decision { Decision::Kind::DifferentFrom, claim.subject, claim.value, {} };
    if (claim.property.startsWith(Verdict))
        return Decision { Decision::Kind::Verdict, claim.subject, claim.value, claim.property.mid(Verdict.size()) };
    return std::nullopt;
}

Claim claimOf(const Decision &decision, const QString &question, const SourceId &source, const QString &note)
{
    Claim claim { .id = {},
        .question = question,
        .subject = decision.subject,
        .property = decisionProperty(decision.kind) + decision.field,
        .value = decision.value,
        .source = source,
        .stance = Stance::Asserts,
        .note = note };
    claim.id = recordOf(claim).id;
    return claim;
}

Record recordOf(const Claim &claim)
{
    Record record { Table::Claims, {}, QStringList(qsizetype(tableSpec(Table::Claims).fields.size())) };
    const auto set = [&record](QStringView field, const QString &value) {
        record.values[fieldIndex(Table::Claims, field)] = value;
    };
    set(u"id", claim.question);
    set(u"subject", claim.subject);
    set(u"property", claim.property);
    set(u"value", claim.value);
    set(u"source", claim.source.text());
    set(u"stance", stanceText(claim.stance));
    set(u"note", claim.note);
    record.id = derivedId(Table::Claims, record.values);
    return record;
}

QString sameAsQuestion(const QString &merged)
{
    return u"same-as-"_s + slug(merged);
}

QString differentFromQuestion(const QString &a, const QString &b)
{
    const auto &[first, second] = std::minmax(a, b);
    return u"different-"_s + slug(QString(first + u"--"_s + second));
}

QString verdictQuestion(int number, QStringView field, const QString &merged)
{
    return Verdict + QString::number(number) + u'-' + field.toString().replace(u'_', u'-') + u'-' + slug(merged);
}

int verdictNumber(QStringView question)
{
    if (!question.startsWith(Verdict))
        return 0;
    const QStringView rest = question.sliced(Verdict.size());
    return rest.first(std::max<qsizetype>(rest.indexOf(u'-'), 0)).toInt();
}

QHash<QString, QString> verdictsIn(const QList<Claim> &claims)
{
    QHash<QString, QString> values;
    QHash<QString, std::pair<int, QString>> held;
    for (const Claim &claim : claims) {
        const std::optional<Decision> decision = decisionOf(claim);
        if (!decision || decision->kind != Decision::Kind::Verdict)
            continue;
        const std::pair order(verdictNumber(claim.question), claim.id);
        const auto holds = held.constFind(decision->field);
        if (holds != held.cend() && order < *holds)
            continue;
        held.insert(decision->field, order);
        values.insert(decision->field, decision->value);
    }
    return values;
}

} // namespace phalera
