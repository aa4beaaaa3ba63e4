// SPDX-License-Identifier: GPL-3.0-or-later
#include "wikidata/recipientfetch.h"

#include "exchange/wikidataproperties.h"
#include "exchange/wikidatavalue.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

using namespace wikidata;

namespace {

const Service::Parameters WholeEntities { { u"action"_s, u"wbgetentities"_s },
    { u"props"_s, u"info|labels|aliases|claims"_s } };
const Service::Parameters NamesOnly { { u"action"_s, u"wbgetentities"_s }, { u"props"_s, u"labels"_s },
    { u"languages"_s, u"en|ru|mul|uk"_s } };

/// Items that what is read of a person names.
QSet<QString> itemsNamedBy(const Entity &person)
{
    QSet<QString> items;
    const auto take = [&items](const Value &value) {
        if (value.kind == Value::Kind::Item)
            items.insert(value.text);
    };
    for (const QList<Statement> &statements : person.statements) {
        for (const Statement &statement : statements) {
            take(statement.value);
            for (const Snak &qualifier : statement.qualifiers)
                take(qualifier.value);
            for (const Reference &reference : statement.references) {
                for (const Snak &snak : reference)
                    take(snak.value);
            }
        }
    }
    return items;
}

} // namespace

RecipientFetch::RecipientFetch(ServiceOptions options, QObject *parent)
    : QObject(parent)
    , m_service(std::move(options))
{
    connect(&m_service, &Service::waiting, this, &RecipientFetch::waiting);
}

void RecipientFetch::start(const QString &item, const QString &path)
{
    stop();
    m_item = item;
    m_progress = {};
    m_toLookAt.clear();
    m_listed.clear();
    m_continue = {};
    if (!isItemId(item)) {
        give(failure(Error::Kind::BadArgument, { item }));
        return;
    }
    if (const Result<void> opened = m_file.open(path); !opened) {
        give(tl::unexpected(opened.error()));
        return;
    }
    if (m_file.first().isEmpty()) {
        askForAward();
    } else if (m_file.first() != item) {
        badAnswer(m_file.first() + u" ≠ "_s + item);
    } else {
        m_progress.recipients = m_file.people().size();
        askForLinks();
    }
}

void RecipientFetch::stop()
{
    m_service.stop();
    m_file.close();
}

void RecipientFetch::give(Result<void> result)
{
    stop();
    m_result = std::move(result);
    emit finished();
}

void RecipientFetch::badAnswer(const QString &reason)
{
    give(failure(Error::Kind::BadAnswer, { m_service.host(), reason }));
}

QList<QJsonObject> RecipientFetch::entitiesIn(const QJsonObject &answer) const
{
    QList<QJsonObject> entities;
    for (const QJsonValue entity : answer.value("entities"_L1).toObject()) {
        if (!entity.toObject().contains("missing"_L1) && isItemId(entity.toObject().value("id"_L1).toString()))
            entities.append(entity.toObject());
    }
    return entities;
}

void RecipientFetch::askForAward()
{
    Service::Parameters question = WholeEntities;
    question.insert(u"ids"_s, m_item);
    m_service.ask(question, [this](const Result<QJsonObject> &answer) {
        if (!answer) {
            give(tl::unexpected(answer.error()));
            return;
        }
        const QList<QJsonObject> award = entitiesIn(*answer);
        if (award.size() != 1) {
            badAnswer(m_item + u" ?"_s);
            return;
        }
        // An item that was joined into another one: its recipients link to that.
        m_item = award.constFirst().value("id"_L1).toString();
        if (const Result<void> added = m_file.add(award); !added)
            give(tl::unexpected(added.error()));
        else
            askForLinks();
    });
}

void RecipientFetch::askForLinks()
{
    Service::Parameters question { { u"action"_s, u"query"_s }, { u"list"_s, u"backlinks"_s }, { u"bltitle"_s, m_item },
        { u"blnamespace"_s, u"0"_s }, { u"blfilterredir"_s, u"nonredirects"_s }, { u"bllimit"_s, u"500"_s } };
    for (auto member = m_continue.begin(); member != m_continue.end(); ++member)
        question.insert(member.key(), member.value().toVariant().toString());
    m_service.ask(question, [this](const Result<QJsonObject> &answer) {
        if (answer)
            takeLinks(*answer);
        else
            give(tl::unexpected(answer.error()));
    });
}

void RecipientFetch::takeLinks(const QJsonObject &answer)
{
    const QJsonValue links = answer.value("query"_L1).toObject().value("backlinks"_L1);
    if (!links.isArray()) {
        badAnswer(u"backlinks ?"_s);
        return;
    }
    for (const QJsonValue link : links.toArray()) {
        const QString id = link.toObject().value("title"_L1).toString();
        if (!isItemId(id) || m_listed.contains(id))
            continue;
        m_listed.insert(id);
        ++m_progress.linked;
        if (m_file.people().contains(id))
            ++m_progress.looked;
        else
            m_toLookAt.append(id);
    }
    const QJsonObject next = answer.value("continue"_L1).toObject();
    if (!next.isEmpty() && next == m_continue) { // else it would never end
        badAnswer(u"continue ?"_s);
        return;
    }
    m_continue = next;
    m_progress.isListed = m_continue.isEmpty();
    emit progressed(m_progress);
    lookAtNext();
}

void RecipientFetch::lookAtNext()
{
    const bool isPageDue = m_toLookAt.size() < EntitiesAtOnce && !m_progress.isListed;
    if (isPageDue) {
        askForLinks();
    } else if (m_toLookAt.isEmpty()) {
        give(m_file.complete());
    } else {
        const QStringList ids = m_toLookAt.mid(0, EntitiesAtOnce);
        m_toLookAt.remove(0, ids.size());
        askForEntities(ids);
    }
}

void RecipientFetch::askForEntities(const QStringList &ids)
{
    Service::Parameters question = WholeEntities;
    question.insert(u"ids"_s, ids.join(u'|'));
    m_service.ask(question, [this, count = ids.size()](const Result<QJsonObject> &answer) {
        if (!answer) {
            give(tl::unexpected(answer.error()));
            return;
        }
        m_progress.looked += count;
        takeEntities(*answer);
    });
}

bool RecipientFetch::isRecipient(const QJsonObject &entity) const
{
    const Entity read = entityFrom(entity);
    const QList<Statement> awards = read.statements.value(property::Award);
    return read.isPerson && std::any_of(awards.cbegin(), awards.cend(), [this](const Statement &award) {
        return award.value.text == m_item;
    });
}

void RecipientFetch::takeEntities(const QJsonObject &answer)
{
    if (!answer.value("entities"_L1).isObject()) {
        badAnswer(u"entities ?"_s);
        return;
    }
    m_recipients = entitiesIn(answer);
    m_recipients.removeIf([this](const QJsonObject &entity) { return !isRecipient(entity); });
    m_names.clear();
    QSet<QString> named;
    for (const QJsonObject &recipient : std::as_const(m_recipients))
        named.unite(itemsNamedBy(entityFrom(recipient)));
    named.removeIf([this](const QString &id) { return m_file.contains(id); });
    m_unnamed = QStringList(named.cbegin(), named.cend());
    m_unnamed.sort();
    askForNames();
}

void RecipientFetch::askForNames()
{
    if (m_unnamed.isEmpty()) {
        save();
        return;
    }
    const QStringList ids = m_unnamed.mid(0, EntitiesAtOnce);
    m_unnamed.remove(0, ids.size());
    Service::Parameters question = NamesOnly;
    question.insert(u"ids"_s, ids.join(u'|'));
    m_service.ask(question, [this](const Result<QJsonObject> &answer) {
        if (answer)
            takeNames(*answer);
        else
            give(tl::unexpected(answer.error()));
    });
}

void RecipientFetch::takeNames(const QJsonObject &answer)
{
    m_names += entitiesIn(answer);
    askForNames();
}

/// Names stand before the people who need them.
void RecipientFetch::save()
{
    if (const Result<void> added = m_file.add(m_names + m_recipients); !added) {
        give(tl::unexpected(added.error()));
        return;
    }
    m_progress.recipients += m_recipients.size();
    emit progressed(m_progress);
    lookAtNext();
}

} // namespace phalera
