// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/querylink.h"

#include "app/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QLatin1StringView Scheme("phalera:");

QString encoded(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

/// The text that a part of a link stands for (RFC 3986, section 2.1; UTF-8), or none where it is broken. A plus stays
/// a plus.
std::optional<QString> plain(QStringView part)
{
    const QByteArray bytes = part.toUtf8();
    const auto isHex = [](char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); };
    for (qsizetype i = bytes.indexOf('%'); i >= 0; i = bytes.indexOf('%', i + 1)) {
        if (i + 2 >= bytes.size() || !isHex(bytes.at(i + 1)) || !isHex(bytes.at(i + 2)))
            return {};
    }
    const QByteArray decoded = QByteArray::fromPercentEncoding(bytes);
    if (!QUtf8StringView(decoded.data(), decoded.size()).isValidUtf8())
        return {};
    return QString::fromUtf8(decoded);
}

QString broken(const QString &why)
{
    return QCoreApplication::translate("QueryLink", "This link cannot be followed: %1").arg(why);
}

} // namespace

bool QueryLink::isLink(QStringView text)
{
    return text.trimmed().startsWith(Scheme, Qt::CaseInsensitive);
}

tl::expected<QueryLink, QString> QueryLink::parse(QStringView text)
{
    text = text.trimmed();
    if (text.size() > MostCharacters)
        return tl::unexpected(broken(QCoreApplication::translate("QueryLink", "it is too long.")));
    if (!isLink(text))
        return tl::unexpected(
            broken(QCoreApplication::translate("QueryLink", "it does not begin with %1.").arg(u"phalera:"_s)));
    QStringView rest = text.sliced(Scheme.size());
    // Programs that hand links on write phalera:?, phalera://? and phalera:///? for one another.
    const auto slashes = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c != u'/'; }) - rest.begin();
    rest = rest.sliced(std::min<qsizetype>(slashes, 3));
    if (!rest.startsWith(u'?'))
        return tl::unexpected(broken(QCoreApplication::translate(
            "QueryLink", "it names something that Phalera does not have. A link has the form %1.")
                                         .arg(u"phalera:///?archive=…&q=…"_s)));
    QueryLink link;
    std::optional<QString> query;
    for (const QStringView part : rest.sliced(1).split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView name = part.first(std::max<qsizetype>(equals, 0));
        const std::optional<QString> value = plain(part.sliced(equals + 1));
        if (!value)
            return tl::unexpected(
                broken(QCoreApplication::translate("QueryLink", "“%1” is no percent-encoded UTF-8. Copy it again.")
                           .arg(part.left(60))));
        if (name == u'q') {
            if (query)
                return tl::unexpected(broken(QCoreApplication::translate("QueryLink", "it has two queries.")));
            query = value;
        } else if (name == "archive"_L1) {
            link.archive = *value;
        }
    }
    if (!query)
        return tl::unexpected(broken(QCoreApplication::translate("QueryLink", "it has no query (q=…).")));
    const auto parsed = parseQuery(*query);
    if (!parsed)
        return tl::unexpected(QCoreApplication::translate("QueryLink", "The query of this link cannot be read. %1")
                                  .arg(message(parsed.error())));
    link.query = *parsed;
    return link;
}

QString QueryLink::text() const
{
    const QString named = archive.isEmpty() ? QString() : QString(u"archive="_s + encoded(archive) + u'&');
    return Scheme + u"///?"_s + named + u"q="_s + encoded(format(query));
}

bool QueryLink::means(const QString &path, const QString &dataVersion) const
{
    return archive.isEmpty() || QFileInfo(path).fileName() == archive
        || (!dataVersion.isEmpty() && dataVersion.compare(archive, Qt::CaseInsensitive) == 0);
}

} // namespace phalera
