// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/richtext.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace phalera {

RichText::RichText(const Theme &theme)
    : m_theme(theme)
{
}

QString RichText::page(const QString &html) const
{
    return u"<html><head><style>a { color: %1; text-decoration: none; }</style></head><body style=\"color: %2;\">"_s
               .arg(m_theme.accent.name(), m_theme.text.name())
        + html + u"</body></html>"_s;
}

QString RichText::title(const QString &text, int pixels) const
{
    return u"<p style=\"font-family: 'PT Serif', 'Noto Serif', serif; font-size: %1px; font-weight: 600; margin: 0 0 2px 0;\">%2</p>"_s
        .arg(QString::number(pixels), text.toHtmlEscaped());
}

QString RichText::section(const QString &text) const
{
    return u"<p style=\"margin: 14px 0 4px 0; font-size: 11px; font-weight: 600; color: %1;\">%2</p>"_s.arg(
        m_theme.soft.name(), text.toUpper().toHtmlEscaped());
}

QString RichText::soft(const QString &text) const
{
    return u"<span style=\"color: %1;\">%2</span>"_s.arg(m_theme.soft.name(), text.toHtmlEscaped());
}

QString RichText::doubt(const QString &text) const
{
    return u"<span style=\"background-color: %1; color: %2; font-size: 11px;\">&nbsp;%3&nbsp;</span>"_s.arg(
        m_theme.doubtFill.name(), m_theme.doubt.name(), text.toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
}

QString recordLink(const RecordRef &record, const QString &text)
{
    return recordLinkAround(record, text.toHtmlEscaped());
}

QString recordLinkAround(const RecordRef &record, const QString &html)
{
    const QString address = QString(tableSpec(record.table).name) + u'/' + record.id;
    return u"<a href=\"record:%1\">%2</a>"_s.arg(address.toHtmlEscaped(), html);
}

QString queryLink(const QString &query, const QString &text)
{
    return u"<a href=\"query:%1\">%2</a>"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(query)), text.toHtmlEscaped());
}

QString webLink(const QString &address, const QString &text)
{
    return u"<a href=\"web:%1\">%2</a>"_s.arg(address.toHtmlEscaped(), text.toHtmlEscaped());
}

std::optional<RecordRef> linkedRecord(const QUrl &link)
{
    const QString target = link.path(QUrl::FullyDecoded);
    const std::optional<Table> table = tableByName(target.section(u'/', 0, 0));
    if (link.scheme() != "record"_L1 || !table)
        return std::nullopt;
    return RecordRef { *table, target.section(u'/', 1) };
}

void openWebLink(const QUrl &link)
{
    const QUrl page(link.toString().mid(4), QUrl::StrictMode);
    if (link.scheme() == "web"_L1 && (page.scheme() == "http"_L1 || page.scheme() == "https"_L1))
        QDesktopServices::openUrl(page);
}

} // namespace phalera
