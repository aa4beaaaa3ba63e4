// SPDX-License-Identifier: GPL-3.0-or-later
#include "wikidata/service.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phalera {

namespace {

constexpr auto MaxLag
    = "5"_L1; // seconds, as the service asks of programs (https://www.mediawiki.org/wiki/Manual:Maxlag_parameter)

/// RFC 9110, 10.2.3: seconds, or a date.
std::chrono::milliseconds retryAfter(const QByteArray &header)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 1'000'000));
    const QDateTime when = QDateTime::fromString(QString::fromLatin1(header.trimmed()), Qt::RFC2822Date);
    return when.isValid() ? std::max(0ms, std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(when)))
                          : 0ms;
}

/// Errors of the API that pass.
bool passes(const QString &code)
{
    static constexpr std::array Passing { "maxlag"_L1, "ratelimited"_L1, "readonly"_L1, "timeout"_L1 };
    return std::ranges::find(Passing, code) != Passing.end() || code.startsWith("internal_api_error"_L1);
}

bool isBusy(int status)
{
    return status == 429 || status == 408 || status >= 500;
}

bool leadsElsewhere(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::InsecureRedirectError || error == QNetworkReply::TooManyRedirectsError;
}

} // namespace

Service::Service(ServiceOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_network.setAutoDeleteReplies(false);
    m_network.setTransferTimeout(int(m_options.timeout.count()));
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Service::send);
}

Service::~Service()
{
    stop();
}

void Service::ask(const Parameters &parameters, Taker take)
{
    stop();
    m_parameters = parameters;
    m_parameters.insert(u"format"_s, u"json"_s);
    m_parameters.insert(u"maxlag"_s, MaxLag);
    m_take = std::move(take);
    m_tried = 0;
    send();
}

void Service::stop()
{
    m_wait.stop();
    m_take = {};
    drop();
}

void Service::drop()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void Service::send()
{
    QUrl url = m_options.address;
    QUrlQuery query;
    for (auto parameter = m_parameters.cbegin(); parameter != m_parameters.cend(); ++parameter)
        query.addQueryItem(parameter.key(), QString::fromLatin1(QUrl::toPercentEncoding(*parameter)));
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", m_options.program.toUtf8());
    request.setRawHeader("Accept", "application/json");
    // A service that has moved is to be named anew; elsewhere nobody shall learn what is asked.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    ++m_tried;
    m_body.clear();
    m_asked = 0ms;
    m_canRetry = false;
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &Service::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &Service::finish);
}

void Service::readSome()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= m_options.largestAnswer)
        return;
    drop();
    tryAgainOrGive(fail(Error::Kind::BadAnswer, u"> %1 MB"_s.arg(m_options.largestAnswer >> 20)));
}

void Service::finish()
{
    if (m_reply->isOpen()) // it is not after a time-out
        m_body += m_reply->readAll();
    Result<QJsonObject> result = answer();
    drop();
    tryAgainOrGive(std::move(result));
}

tl::unexpected<Error> Service::fail(Error::Kind kind, const QString &reason) const
{
    return failure(kind, { host(), reason });
}

/// What came, and whether it is worth trying again where it is no answer.
Result<QJsonObject> Service::answer()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_asked = retryAfter(m_reply->rawHeader("Retry-After"));
    m_canRetry = status == 0 || isBusy(status);
    if (status >= 400)
        return fail(Error::Kind::ServiceRefused, u"HTTP %1"_s.arg(status));
    if (leadsElsewhere(m_reply->error())) {
        m_canRetry = false;
        return fail(
            Error::Kind::BadAnswer, QString(u"→ "_s + QUrl(QString::fromUtf8(m_reply->rawHeader("Location"))).host()));
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        m_canRetry = true;
        return fail(Error::Kind::ServiceNotReached, m_reply->errorString());
    }
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    if (!type.startsWith("application/json"_L1, Qt::CaseInsensitive))
        return fail(Error::Kind::BadAnswer, type.section(u';', 0, 0));
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(m_body, &problem).object();
    m_canRetry = true;
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Kind::BadAnswer, problem.errorString());
    if (!object.contains("error"_L1))
        return object;
    const QJsonObject error = object.value("error"_L1).toObject();
    m_canRetry = passes(error.value("code"_L1).toString());
    return fail(Error::Kind::ServiceRefused, error.value("info"_L1).toString(error.value("code"_L1).toString()));
}

void Service::tryAgainOrGive(Result<QJsonObject> answer)
{
    const std::chrono::milliseconds time = timeToWait();
    if (!answer && m_canRetry && m_tried < m_options.tries && time <= m_options.longestWait) {
        m_wait.start(time);
        emit waiting(time);
        return;
    }
    // It may ask again at once.
    if (const Taker take = std::exchange(m_take, {}))
        take(std::move(answer));
}

std::chrono::milliseconds Service::timeToWait() const
{
    return std::max(m_asked, m_options.firstWait * (1 << (m_tried - 1)));
}

} // namespace phalera
