// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queryinsert.h"

#include <QSqlError>

namespace phalera {

namespace {

QString nameOfPlace(int place)
{
    return u':' + QString::number(place);
}

template <typename T> bool holds(const QVariant &bound, const T &value)
{
    return bound.metaType() == QMetaType::fromType<T>() && *static_cast<const T *>(bound.constData()) == value;
}

} // namespace

Result<std::unique_ptr<QueryInsert>> QueryInsert::prepare(const Connection &connection, const QString &sql)
{
    // Qt makes a new string to find each value that is bound by its place, but none to find one by its name.
    const QStringList parts = sql.split(u'?');
    QString named = parts.constFirst();
    for (int place = 0; place + 1 < parts.size(); ++place)
        named += nameOfPlace(place) + parts.at(place + 1);
    Result<QSqlQuery> query = connection.prepared(named);
    if (!query)
        return tl::unexpected(query.error());
    return std::unique_ptr<QueryInsert>(new QueryInsert(connection, *std::move(query), int(parts.size()) - 1));
}

QueryInsert::QueryInsert(const Connection &connection, QSqlQuery query, int width)
    : m_connection(connection)
    , m_query(std::move(query))
{
    for (int place = 0; place < width; ++place) {
        m_values.push_back({ nameOfPlace(place), QVariant() });
        m_query.bindValue(m_values.back().name, QVariant());
    }
}

void QueryInsert::set(int place, const QString &text)
{
    if (text.isEmpty())
        return setNull(place);
    Value &value = m_values[size_t(place)];
    if (holds(value.bound, text))
        return;
    value.bound = text;
    m_query.bindValue(value.name, value.bound);
}

void QueryInsert::set(int place, qint64 number)
{
    Value &value = m_values[size_t(place)];
    if (holds(value.bound, number))
        return;
    value.bound = number;
    m_query.bindValue(value.name, value.bound);
}

void QueryInsert::setNull(int place)
{
    Value &value = m_values[size_t(place)];
    if (!value.bound.isValid())
        return;
    value.bound = QVariant();
    m_query.bindValue(value.name, value.bound);
}

Result<bool> QueryInsert::run()
{
    if (!m_query.exec())
        return tl::unexpected(m_connection.error(m_query.lastError()));
    return m_query.numRowsAffected() == 1;
}

} // namespace phalera
