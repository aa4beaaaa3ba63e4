// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/htmlpage.h"

#include "exchange/csvwriter.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qsizetype BufferSize = qsizetype(1) << 16;

constexpr QLatin1StringView Style {
    ":root{color-scheme:light dark}"
    "body{font:15px/1.45 system-ui,\"Segoe UI\",\"Noto Sans\",sans-serif;margin:2rem auto;padding:0 1.5rem;"
    "max-width:90rem}"
    "h1{font:600 1.6rem/1.25 \"PT Serif\",Georgia,serif;margin:0 0 .25rem}"
    "h2{font-size:1.05rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}"
    "p{margin:.35rem 0;max-width:46rem}.soft,.u,caption{opacity:.72}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.75rem 0}"
    "dt{opacity:.72}dd{margin:0;overflow-wrap:anywhere}"
    "table{border-collapse:collapse;margin:.75rem 0}caption{text-align:left;padding:.25rem 0}"
    "th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #8885;"
    "font-weight:400}"
    "thead th{font-weight:600;position:sticky;top:0;background:Canvas;border-bottom:1px solid #888}"
    ".r{text-align:right;font-variant-numeric:tabular-nums}"
    ".wide{overflow-x:auto}sup a{text-decoration:none}sup{line-height:0;margin-left:.1em}"
    "tr.g th{font-weight:600;padding-top:1rem}tr.g small{font-weight:400;opacity:.72;margin-left:.5rem}"
    "nav ul,ul.index{list-style:none;padding:0}ul.index{columns:18rem}ul.index li{break-inside:avoid}"
    "aside{border-left:3px solid #b8730a;padding:.1rem .9rem;margin:.75rem 0}"
    "ol.notes{padding-left:2.2rem}ol.notes li{overflow-wrap:anywhere;max-width:60rem}"
    "figure{margin:1rem 0}figure svg{max-width:100%;height:auto;background:#fff}footer{margin-top:2rem;opacity:.72}"
    "@media print{body{margin:0;padding:0;font-size:9.5pt}thead{display:table-header-group}thead th{position:static}"
    "tr,li{break-inside:avoid}a{color:inherit;text-decoration:none}.wide{overflow:visible}}"
};

QString meta(const QString &name, const QString &text)
{
    return text.isEmpty() ? QString()
                          : QString(u"<meta name=\""_s + name + u"\" content=\""_s + text.toHtmlEscaped() + u"\">\n"_s);
}

} // namespace

HtmlPage::HtmlPage(QIODevice &device, const QString &title, const ExportOrigin &origin)
    : m_device(device)
{
    html(u"<!DOCTYPE html>\n<html lang=\""_s + QLocale().bcp47Name().toHtmlEscaped()
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'\">\n"_s
        + meta(u"generator"_s, origin.program) + meta(u"dcterms.source"_s, origin.archive)
        + meta(u"dcterms.hasVersion"_s, origin.dataVersion) + meta(u"phalera.query"_s, origin.query)
        + meta(u"dcterms.created"_s, origin.made.isValid() ? origin.made.toUTC().toString(Qt::ISODate) : QString())
        + u"<link rel=\"license\" href=\""_s + LicenceUrl + u"\">\n<title>"_s + title.toHtmlEscaped()
        + u"</title>\n<style>"_s + Style + u"</style>\n</head>\n<body>\n"_s);
}

void HtmlPage::html(const QString &html)
{
    m_buffer.append(html.toUtf8());
    if (m_buffer.size() >= BufferSize)
        flush();
}

void HtmlPage::element(QLatin1StringView name, const QString &text, const QString &attributes)
{
    html(u'<' + name + attributes + u'>' + text.toHtmlEscaped() + u"</"_s + name + u">\n"_s);
}

void HtmlPage::facts(const QList<std::pair<QString, QString>> &lines)
{
    html(u"<dl>\n"_s);
    for (const auto &[label, text] : lines)
        html(u"<dt>"_s + label.toHtmlEscaped() + u"</dt><dd>"_s + text.toHtmlEscaped() + u"</dd>\n"_s);
    html(u"</dl>\n"_s);
}

Result<void> HtmlPage::finish()
{
    html(u"</body>\n</html>\n"_s);
    flush();
    if (m_failed)
        return tl::unexpected(writeError(m_device));
    return {};
}

void HtmlPage::flush()
{
    if (!m_failed && m_device.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
}

QString htmlWithAddress(const QString &text, const QString &url)
{
    if (url.isEmpty())
        return text.toHtmlEscaped();
    const QString scheme = QUrl(url).scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return text.toHtmlEscaped() + u' ' + url.toHtmlEscaped();
    return text.toHtmlEscaped() + u" <a href=\""_s + url.toHtmlEscaped() + u"\">"_s + url.toHtmlEscaped() + u"</a>"_s;
}

} // namespace phalera
