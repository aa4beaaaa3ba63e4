// SPDX-License-Identifier: GPL-3.0-or-later
#include "wikidata/itemsearch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace phalera {

void searchItems(Service &service, const QString &text, const QString &language,
    const std::function<void(Result<QList<FoundItem>> found)> &take)
{
    const Service::Parameters question { { u"action"_s, u"wbsearchentities"_s }, { u"search"_s, text },
        { u"language"_s, language }, { u"uselang"_s, language }, { u"type"_s, u"item"_s }, { u"limit"_s, u"20"_s } };
    service.ask(question, [take, host = service.host()](const Result<QJsonObject> &answer) {
        if (!answer) {
            take(tl::unexpected(answer.error()));
            return;
        }
        const QJsonValue search = answer->value("search"_L1);
        if (!search.isArray()) {
            take(failure(Error::Kind::BadAnswer, { host, u"search ?"_s }));
            return;
        }
        QList<FoundItem> found;
        for (const QJsonValue value : search.toArray()) {
            const QJsonObject item = value.toObject();
            found.append({ item.value("id"_L1).toString(), item.value("label"_L1).toString(),
                item.value("description"_L1).toString() });
        }
        take(std::move(found));
    });
}

} // namespace phalera
