// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typedpart.h"

#include "app/querywords.h"

namespace phalera {

namespace {

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')';
}

} // namespace

std::optional<TypedPart> typedPart(QStringView text, qsizetype cursor)
{
    if (cursor < text.size() && !endsWord(text.at(cursor)))
        return {};
    qsizetype word = 0;
    qsizetype value = -1;
    qsizetype nameEnd = -1;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar c = text.at(i);
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (endsWord(c)) {
            word = i + 1;
            value = nameEnd = -1;
        } else if (c == u'-' && i == word) {
            word = i + 1;
        } else if (c == u':' && nameEnd < 0) {
            nameEnd = i;
            value = i + 1;
        } else if (c == u',' && nameEnd >= 0) {
            value = i + 1;
        }
    }
    TypedPart part;
    part.start = nameEnd < 0 ? word : value;
    part.isAll = text.left(part.start).trimmed().isEmpty() && text.mid(cursor).trimmed().isEmpty();
    QStringView typed = text.mid(part.start, cursor - part.start);
    if (nameEnd >= 0) {
        part.field = fieldByName(text.mid(word, nameEnd - word));
        if (!part.field)
            return {};
    } else if (typed.isEmpty() || typed.startsWith(u'"')) {
        return {};
    }
    const bool isClosed = typed.size() > 1 && typed.startsWith(u'"') && !isQuoted;
    if (isClosed)
        return {};
    part.text = (typed.startsWith(u'"') ? typed.mid(1) : typed).toString();
    return part;
}

QString writtenValue(Field field, const QString &value)
{
    const QString condition = format(withCondition({}, field, { facetQueryValue(value) }));
    return condition.mid(fieldName(field).size() + 1);
}

} // namespace phalera
