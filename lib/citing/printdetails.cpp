// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/printdetails.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(u"^(?:%1)$"_s.arg(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QString PageWords = u"стр|сс|с|pages?|pp|p|S"_s;
const QString ArticleWords = u"статья|ст|article|art"_s;
const QString Numbers = u"\\d+(?:\\s*\\p{Pd}+\\s*\\d+)?(?:,\\s*\\d+(?:\\s*\\p{Pd}+\\s*\\d+)?)*"_s;

/// Takes one part behind the name of a host, if it is anything that can be told.
bool takePart(PrintDetails &details, const QString &part)
{
    struct Form
    {
        QRegularExpression pattern;
        QString PrintDetails::*field;
    };
    static const Form forms[] { { whole(u"([12]\\d{3})(?:\\s*г\\.?)?"_s), &PrintDetails::year },
        { whole(u"(?:№|N|no\\.?|nr\\.?|вып\\.|issue)\\s*(\\d+(?:\\s*\\p{Pd}\\s*\\d+)?(?:\\s*\\(\\d+\\))?)"_s),
            &PrintDetails::issue },
        { whole(u"(?:т\\.|том|vol\\.?|volume|bd\\.)\\s*(\\d+|[IVXLC]+)"_s), &PrintDetails::volume },
        { whole(u"(?:%1)\\.?\\s*(%2)"_s.arg(PageWords, Numbers)), &PrintDetails::pages },
        { whole(u"(?:%1)\\.?\\s*(\\d+)"_s.arg(ArticleWords)), &PrintDetails::article } };
    for (const Form &form : forms) {
        const QRegularExpressionMatch match = form.pattern.match(part);
        if (match.hasMatch() && (details.*form.field).isEmpty()) {
            details.*form.field = numberRange(match.captured(1));
            return true;
        }
    }
    return false;
}

/// From the end on, as long as each part can be told; a name with commas in it stays whole.
void takeContainer(PrintDetails &details, const QString &container)
{
    QStringList parts = container.split(u", "_s);
    while (parts.size() > 1 && takePart(details, parts.constLast().trimmed()))
        parts.removeLast();
    details.host = parts.join(u", "_s).trimmed();
}

/// The labels under which readers of BibTeX, CSL-JSON and RIS keep what they cannot place; see exchange/sourcedraft.
void takeNote(PrintDetails &details, const QString &note)
{
    struct Label
    {
        QLatin1StringView name;
        QString PrintDetails::*field;
    };
    static constexpr Label labels[] { { "volume"_L1, &PrintDetails::volume }, { "VL"_L1, &PrintDetails::volume },
        { "number"_L1, &PrintDetails::issue }, { "issue"_L1, &PrintDetails::issue }, { "IS"_L1, &PrintDetails::issue },
        { "pages"_L1, &PrintDetails::pages }, { "page"_L1, &PrintDetails::pages }, { "SP"_L1, &PrintDetails::pages },
        { "location"_L1, &PrintDetails::place }, { "address"_L1, &PrintDetails::place },
        { "publisher-place"_L1, &PrintDetails::place }, { "CY"_L1, &PrintDetails::place },
        { "edition"_L1, &PrintDetails::edition }, { "ET"_L1, &PrintDetails::edition } };
    QString lastPage;
    for (const QString &piece : note.split(u"; "_s)) {
        const qsizetype colon = piece.indexOf(u": "_s);
        const QString name = piece.first(qMax<qsizetype>(colon, 0));
        const QString text = piece.sliced(colon < 0 ? 0 : colon + 2).trimmed();
        for (const Label &label : labels) {
            if (name == label.name && (details.*label.field).isEmpty())
                details.*label.field = numberRange(text);
        }
        if (name == "EP"_L1)
            lastPage = text;
        if (name == "urldate"_L1 || name == "accessed"_L1)
            details.accessed = Date::parse(text).value_or(Date());
    }
    if (!lastPage.isEmpty() && !details.pages.isEmpty() && !details.pages.contains(u'–') && lastPage != details.pages)
        details.pages += u'–' + lastPage;
}

} // namespace

QString numberRange(QString text)
{
    static const QRegularExpression between(
        u"(?<=\\d)\\s*\\p{Pd}+\\s*(?=\\d)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(between, u"–"_s);
}

PrintDetails printDetails(const QString &container, const QString &note)
{
    PrintDetails details;
    takeContainer(details, container.simplified());
    takeNote(details, note);
    return details;
}

Locator locator(const QString &text)
{
    const QString said = text.simplified();
    struct Form
    {
        QRegularExpression pattern;
        QString Locator::*field;
    };
    static const Form forms[] { { whole(u"(?:(?:%1)\\.?\\s*)?(%2)"_s.arg(PageWords, Numbers)), &Locator::pages },
        { whole(u"(?:листы|лист|лл|л|ll|l|sheets?)\\.?\\s*(%1(?:\\s*об\\.?)?)"_s.arg(Numbers)), &Locator::sheets },
        { whole(u"(?:%1)\\.?\\s*(\\d+)"_s.arg(ArticleWords)), &Locator::article } };
    Locator result;
    for (const Form &form : forms) {
        const QRegularExpressionMatch match = form.pattern.match(said);
        if (match.hasMatch()) {
            result.*form.field = numberRange(match.captured(1));
            return result;
        }
    }
    result.words = said;
    return result;
}

} // namespace phalera
