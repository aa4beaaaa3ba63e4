// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace phalera {

struct ServiceOptions
{
    QUrl address { QStringLiteral("https://www.wikidata.org/w/api.php") };
    QString program; ///< name and version: who asks (https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy)
    std::chrono::milliseconds timeout { 60'000 };      ///< without a byte
    std::chrono::milliseconds firstWait { 2'000 };     ///< before the second try; twice as long before each further one
    std::chrono::milliseconds longestWait { 300'000 }; ///< a service that asks for more is left alone
    int tries = 6;
    qint64 largestAnswer = qint64(64) << 20; ///< bytes
};

/// Asks the API of a Wikibase, one question at a time, politely: it says who asks, lets the service refuse while its
/// servers lag behind (maxlag), waits as long as it is told to or longer and longer, and gives up after a number of
/// tries. Lives in one thread with an event loop.
class Service : public QObject
{
    Q_OBJECT
public:
    using Parameters = QMap<QString, QString>;
    using Taker = std::function<void(Result<QJsonObject> answer)>;

    explicit Service(ServiceOptions options, QObject *parent = nullptr);
    ~Service() override;

    /// Gives the answer to `take`, once, later; what was asked before is given up. Errors: ServiceNotReached,
    /// ServiceRefused, BadAnswer (args: host, reason).
    void ask(const Parameters &parameters, Taker take);
    /// Gives up: nothing is taken any more.
    void stop();
    [[nodiscard]] QString host() const { return m_options.address.host(); }

signals:
    /// The question will be asked again after this time.
    void waiting(std::chrono::milliseconds time);

private:
    void send();
    void readSome();
    void finish();
    void drop();
    [[nodiscard]] Result<QJsonObject> answer();
    [[nodiscard]] tl::unexpected<Error> fail(Error::Kind kind, const QString &reason) const;
    void tryAgainOrGive(Result<QJsonObject> answer);
    [[nodiscard]] std::chrono::milliseconds timeToWait() const;

    ServiceOptions m_options;
    QNetworkAccessManager m_network;
    QTimer m_wait;
    Parameters m_parameters;
    Taker m_take;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    std::chrono::milliseconds m_asked { 0 }; ///< by Retry-After
    int m_tried = 0;
    bool m_canRetry = false;
};

} // namespace phalera
