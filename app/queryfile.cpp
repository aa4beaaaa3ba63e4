// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queryfile.h"

#include "app/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QLatin1StringView FirstLine("Phalera query 1");
// With the space: a query on names has none there ("name:Stakhanov").
constexpr QLatin1StringView NameMark("name: ");

Error unreadable(Error::Kind kind, const QString &path, qint64 line, qint64 column, const QStringList &args = {})
{
    return Error { kind, args, Place { path, line, column, {} } };
}

/// Where the first bytes stand that are no UTF-8. Columns count characters.
Error notUtf8(const QByteArray &bytes, const QString &path)
{
    qint64 line = 1;
    qint64 column = 1;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    for (const char byte : bytes) {
        const QString decoded = decoder(QByteArrayView(&byte, 1));
        if (decoder.hasError())
            break;
        if (decoded == u'\n') {
            ++line;
            column = 1;
        } else {
            column += decoded.isEmpty() ? 0 : 1;
        }
    }
    return unreadable(Error::Kind::NotUtf8, path, line, column);
}

tl::expected<QString, QString> decoded(const QByteArray &bytes, const QString &path)
{
    // A text editor's "Unicode" is UTF-16, whose marks are no UTF-8.
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return tl::unexpected(message(unreadable(Error::Kind::NotUtf8, path, 1, 1, { u"UTF-16"_s })));
    if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return tl::unexpected(message(notUtf8(bytes, path)));
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (const qsizetype nothing = text.indexOf(QChar::Null); nothing >= 0) {
        const QStringView before = QStringView(text).first(nothing);
        return tl::unexpected(message(unreadable(Error::Kind::NotUtf8, path, before.count(u'\n') + 1,
            nothing - before.lastIndexOf(u'\n'), { u"U+0000"_s })));
    }
    return text;
}

QString wrongFirstLine(const QString &line, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    bool isVersion = false;
    line.mid(FirstLine.size() - 1).trimmed().toInt(&isVersion);
    if (line.startsWith(FirstLine.chopped(1)) && isVersion)
        return QCoreApplication::translate("QueryFile",
            "“%1” was written by a newer version of Phalera, which this one cannot read. Update the program.")
            .arg(file);
    return QCoreApplication::translate(
        "QueryFile", "“%1”, line 1, column 1: this is no Phalera query. The first line of one is “%2”.")
        .arg(file, FirstLine);
}

/// Where in the file an error of the query stands that begins on `firstLine`.
Place placeIn(QStringView query, qsizetype column, qint64 firstLine, const QString &path)
{
    const QStringView before = query.first(std::clamp<qsizetype>(column - 1, 0, query.size()));
    return { path, firstLine + before.count(u'\n'), before.size() - before.lastIndexOf(u'\n'), {} };
}

} // namespace

tl::expected<QueryFile, QString> QueryFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            message(file.exists() ? Error { Error::Kind::FileNotReadable, { path, file.errorString() }, {} }
                                  : Error { Error::Kind::FileNotFound, { path }, {} }));
    // One byte more than may be there: a device or a file that grows ends the reading all the same.
    const QByteArray bytes = file.read(MostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(message(Error { Error::Kind::FileNotReadable, { path, file.errorString() }, {} }));
    if (bytes.size() > MostBytes)
        return tl::unexpected(QCoreApplication::translate(
            "QueryFile", "“%1” is larger than any query: more than 1 MB. Choose a file that was saved as a query.")
                                  .arg(QDir::toNativeSeparators(path)));
    return parse(bytes, path);
}

tl::expected<QueryFile, QString> QueryFile::parse(const QByteArray &bytes, const QString &path)
{
    const auto text = decoded(bytes, path);
    if (!text)
        return tl::unexpected(text.error());
    const QStringList lines = text->split(u'\n');
    if (lines.first().trimmed() != FirstLine)
        return tl::unexpected(wrongFirstLine(lines.first(), path));
    QueryFile file;
    qsizetype line = 1;
    for (; line < lines.size(); ++line) {
        const QString &head = lines.at(line);
        if (head.startsWith(NameMark))
            file.name = head.sliced(NameMark.size()).simplified();
        else if (!head.startsWith(u'#'))
            break;
    }
    // A line break stands for a space; so every character keeps its place.
    const QString query = lines.mid(line).join(u'\n');
    const auto parsed = parseQuery(QString(query).replace(u'\n', u' '));
    if (!parsed)
        return tl::unexpected(message(parsed.error(), placeIn(query, parsed.error().column, line + 1, path)));
    file.query = *parsed;
    return file;
}

QByteArray QueryFile::bytes() const
{
    QString text = FirstLine + u'\n';
    if (const QString title = name.simplified(); !title.isEmpty())
        text += NameMark + title + u'\n';
    // The empty line ends the head, whatever the query begins with.
    text += u'\n' + format(query) + u'\n';
    return text.toUtf8();
}

Result<void> QueryFile::write(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray content = bytes();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    return {};
}

} // namespace phalera
