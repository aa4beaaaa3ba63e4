// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <deque>
#include <functional>

namespace phalera {

/// A Wikibase on loopback with the entities of a saved answer of wbgetentities: speaks the API as the service does, and
/// misbehaves as often as it is told to.
class WikibaseServer : public QTcpServer
{
public:
    enum class Fault : quint8 {
        None,
        TooManyRequests, ///< 429 with Retry-After
        ServerError,     ///< 500
        Lag,             ///< the API's own error, with status 200
        Refusal,         ///< an error of the API that does not pass
        BadJson,
        Html,      ///< as the page of a network that wants a login
        CutOff,    ///< in the middle of the body
        HungUp,    ///< before any answer
        Silent,    ///< never answers
        Elsewhere, ///< redirects to another host
        Endless    ///< a body without end
    };

    explicit WikibaseServer(const QString &entitiesPath)
    {
        QFile file(entitiesPath);
        if (file.open(QIODevice::ReadOnly))
            m_entities = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("entities")).toObject();
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
    }

    [[nodiscard]] QUrl address() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/w/api.php").arg(serverPort()));
    }

    std::deque<Fault> faults;   ///< of the next questions
    qsizetype linksAtOnce = 2;  ///< a page
    QList<QUrlQuery> questions; ///< that were asked
    QList<QByteArray> requests; ///< heads of them
    QStringList links { QStringLiteral("Q100001"), QStringLiteral("Q100002"), QStringLiteral("Q100003"),
        QStringLiteral("Q100004"), QStringLiteral("Q900002") };
    std::function<void()> asked {}; ///< before a question is answered

    [[nodiscard]] int count(const QString &action) const
    {
        return int(std::count_if(questions.cbegin(), questions.cend(),
            [&](const QUrlQuery &query) { return query.queryItemValue(QStringLiteral("action")) == action; }));
    }

private:
    void read(QTcpSocket &socket)
    {
        m_heads[&socket] += socket.readAll();
        if (!m_heads[&socket].contains("\r\n\r\n"))
            return;
        const QByteArray head = m_heads.take(&socket);
        requests.append(head);
        const QUrlQuery query(QUrl::fromEncoded(head.split(' ').value(1)));
        questions.append(query);
        if (asked)
            asked();
        Fault fault = Fault::None;
        if (!faults.empty()) {
            fault = faults.front();
            faults.pop_front();
        }
        if (fault == Fault::Silent)
            return;
        misbehave(socket, fault, query);
    }

    void misbehave(QTcpSocket &socket, Fault fault, const QUrlQuery &query)
    {
        const auto apiError = [](const char *code) -> QByteArray {
            return QByteArray(R"({"error":{"code":")") + code + R"(","info":"No."},"servedby":"mw1"})";
        };
        switch (fault) {
        case Fault::None:
            send(socket, "200 OK", "application/json; charset=utf-8",
                QJsonDocument(answer(query)).toJson(QJsonDocument::Compact));
            break;
        case Fault::TooManyRequests:
            send(socket, "429 Too Many Requests", "text/plain", "slow down", "Retry-After: 0\r\n");
            break;
        case Fault::ServerError:
            send(socket, "500 Internal Server Error", "text/html", "<html>");
            break;
        case Fault::Lag:
            send(socket, "200 OK", "application/json", apiError("maxlag"), "Retry-After: 0\r\n");
            break;
        case Fault::Refusal:
            send(socket, "200 OK", "application/json", apiError("permissiondenied"));
            break;
        case Fault::BadJson:
            send(socket, "200 OK", "application/json", "{\"entities\": {");
            break;
        case Fault::Html:
            send(socket, "200 OK", "text/html", "<html>Please log in");
            break;
        case Fault::CutOff:
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"a\":");
            socket.disconnectFromHost();
            break;
        case Fault::Elsewhere:
            send(socket, "302 Found", "text/html", "", "Location: http://elsewhere.invalid/w/api.php\r\n");
            break;
        case Fault::Endless:
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":\"");
            connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
                if (socket.state() == QAbstractSocket::ConnectedState)
                    socket.write(QByteArray(65536, 'x'));
            });
            break;
        case Fault::HungUp:
        case Fault::Silent:
            socket.abort();
        }
    }

    static void send(QTcpSocket &socket, const QByteArray &status, const QByteArray &type, const QByteArray &body,
        const QByteArray &further = {})
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + further + "Connection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    QJsonObject answer(const QUrlQuery &query)
    {
        const QString action = query.queryItemValue(QStringLiteral("action"));
        if (action == QStringLiteral("wbsearchentities"))
            return found(query.queryItemValue(QStringLiteral("search"), QUrl::FullyDecoded));
        if (action == QStringLiteral("query"))
            return page(query.queryItemValue(QStringLiteral("blcontinue"), QUrl::FullyDecoded).toLongLong());
        return entities(query.queryItemValue(QStringLiteral("ids"), QUrl::FullyDecoded).split(QLatin1Char('|')));
    }

    QJsonObject found(const QString &text) const
    {
        QJsonArray search;
        for (const QJsonValue value : m_entities) {
            const QString label
                = value[QStringLiteral("labels")][QStringLiteral("en")][QStringLiteral("value")].toString();
            if (!label.isEmpty() && label.startsWith(text, Qt::CaseInsensitive)) {
                const QString id = value[QStringLiteral("id")].toString();
                search.append(QJsonObject { { QStringLiteral("id"), id }, { QStringLiteral("title"), id },
                    { QStringLiteral("concepturi"), QString(QStringLiteral("http://www.wikidata.org/entity/") + id) },
                    { QStringLiteral("label"), label }, { QStringLiteral("description"), QStringLiteral("award") } });
            }
        }
        return { { QStringLiteral("searchinfo"), QJsonObject { { QStringLiteral("search"), text } } },
            { QStringLiteral("search"), search }, { QStringLiteral("success"), 1 } };
    }

    QJsonObject page(qsizetype from) const
    {
        QJsonArray backlinks;
        for (const QString &id : links.mid(from, linksAtOnce))
            backlinks.append(QJsonObject { { QStringLiteral("pageid"), id.mid(1).toInt() }, { QStringLiteral("ns"), 0 },
                { QStringLiteral("title"), id } });
        QJsonObject answer { { QStringLiteral("query"), QJsonObject { { QStringLiteral("backlinks"), backlinks } } } };
        if (from + linksAtOnce < links.size())
            answer.insert(QStringLiteral("continue"),
                QJsonObject { { QStringLiteral("blcontinue"), QString::number(from + linksAtOnce) },
                    { QStringLiteral("continue"), QStringLiteral("-||") } });
        else
            answer.insert(QStringLiteral("batchcomplete"), QString());
        return answer;
    }

    QJsonObject entities(const QStringList &ids) const
    {
        QJsonObject byId;
        for (const QString &id : ids) {
            QJsonValue entity = m_entities.value(id);
            for (const QJsonValue known : m_entities) {
                if (entity.isUndefined() && known[QStringLiteral("id")].toString() == id)
                    entity = known;
            }
            byId.insert(id,
                entity.isUndefined()
                    ? QJsonObject { { QStringLiteral("id"), id }, { QStringLiteral("missing"), QString() } }
                    : entity.toObject());
        }
        return { { QStringLiteral("entities"), byId }, { QStringLiteral("success"), 1 } };
    }

    QJsonObject m_entities;
    QHash<QTcpSocket *, QByteArray> m_heads;
};

} // namespace phalera
