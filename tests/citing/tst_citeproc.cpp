// SPDX-License-Identifier: GPL-3.0-or-later
// The published styles of the CSL project, carried out by pandoc, as a second opinion on ours. Both are asked of the
// machine: Debian has them as pandoc and citation-style-language-styles. Where ours differs on purpose, a row says why.
#include "citing/cite.h"
#include "citingsample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const QString StyleFolder = u"/usr/share/citation-style-language/styles/"_s;

/// One source in both worlds.
struct Sample
{
    QString id;
    SampleSource ours;
    QJsonObject theirs;
};

QJsonObject person(const QString &family, const QString &given)
{
    return { { u"family"_s, family }, { u"given"_s, given } };
}

QJsonObject on(const QList<int> &parts)
{
    QJsonArray date;
    for (const int part : parts)
        date.append(part);
    return { { u"date-parts"_s, QJsonArray { date } } };
}

QList<Sample> samples()
{
    const QJsonArray savin { person(u"Савин"_s, u"А. И."_s) };
    const QJsonArray siegelbaum { person(u"Siegelbaum"_s, u"Lewis H."_s), person(u"Davies"_s, u"R. W."_s) };
    return {
        { u"article"_s,
            { .kind = u"article"_s,
                .author = u"А. И. Савин"_s,
                .title = u"Герои труда в газетах"_s,
                .container = u"Исторический курьер, 2023, т. 5, № 1, с. 65-77"_s,
                .date = u"2023"_s,
                .language = u"ru"_s },
            { { u"type"_s, u"article-journal"_s }, { u"author"_s, savin }, { u"title"_s, u"Герои труда в газетах"_s },
                { u"container-title"_s, u"Исторический курьер"_s }, { u"volume"_s, u"5"_s }, { u"issue"_s, u"1"_s },
                { u"page"_s, u"65-77"_s }, { u"issued"_s, on({ 2023 }) }, { u"language"_s, u"ru"_s } } },
        { u"journal"_s,
            { .kind = u"article"_s,
                .author = u"Siegelbaum, Lewis H.; Davies, R. W."_s,
                .title = u"The Making of Stakhanovites"_s,
                .container = u"Russian History"_s,
                .date = u"1986"_s,
                .language = u"en"_s,
                .note = u"volume: 13; number: 2; pages: 259--292"_s },
            { { u"type"_s, u"article-journal"_s }, { u"author"_s, siegelbaum },
                { u"title"_s, u"The Making of Stakhanovites"_s }, { u"container-title"_s, u"Russian History"_s },
                { u"volume"_s, u"13"_s }, { u"issue"_s, u"2"_s }, { u"page"_s, u"259-292"_s },
                { u"issued"_s, on({ 1986 }) }, { u"language"_s, u"en"_s } } },
        { u"book"_s,
            { .kind = u"book"_s,
                .author = u"А. Д. Сахаров"_s,
                .title = u"Воспоминания"_s,
                .publisher = u"Права человека"_s,
                .date = u"1996"_s,
                .language = u"ru"_s,
                .note = u"address: Москва"_s },
            { { u"type"_s, u"book"_s }, { u"author"_s, QJsonArray { person(u"Сахаров"_s, u"А. Д."_s) } },
                { u"title"_s, u"Воспоминания"_s }, { u"publisher"_s, u"Права человека"_s },
                { u"publisher-place"_s, u"Москва"_s }, { u"issued"_s, on({ 1996 }) }, { u"language"_s, u"ru"_s } } },
        { u"four"_s,
            { .kind = u"book"_s,
                .author = u"Siegelbaum, Lewis H.; Suny, Ronald G.; Rosenberg, William G.; Davies, R. W."_s,
                .title = u"Making Workers Soviet: Power, Class and Identity"_s,
                .publisher = u"Cornell University Press"_s,
                .date = u"1994"_s,
                .language = u"en"_s,
                .note = u"address: Ithaca"_s },
            { { u"type"_s, u"book"_s },
                { u"author"_s,
                    QJsonArray { person(u"Siegelbaum"_s, u"Lewis H."_s), person(u"Suny"_s, u"Ronald G."_s),
                        person(u"Rosenberg"_s, u"William G."_s), person(u"Davies"_s, u"R. W."_s) } },
                { u"title"_s, u"Making Workers Soviet: Power, Class and Identity"_s },
                { u"publisher"_s, u"Cornell University Press"_s }, { u"publisher-place"_s, u"Ithaca"_s },
                { u"issued"_s, on({ 1994 }) }, { u"language"_s, u"en"_s } } },
        { u"undated"_s,
            { .kind = u"book"_s, .author = u"M. S. Arlazorov"_s, .title = u"Artyom Mikoyan"_s, .language = u"en"_s },
            { { u"type"_s, u"book"_s }, { u"author"_s, QJsonArray { person(u"Arlazorov"_s, u"M. S."_s) } },
                { u"title"_s, u"Artyom Mikoyan"_s }, { u"language"_s, u"en"_s } } },
        { u"news"_s,
            { .kind = u"news"_s,
                .author = u"Agence France-Presse"_s,
                .title = u"Putin Restores Soviet “Hero of Labour” Title"_s,
                .container = u"The Straits Times"_s,
                .date = u"2013-03-29"_s,
                .url = u"https://www.straitstimes.com/putin"_s,
                .language = u"en"_s },
            { { u"type"_s, u"article-newspaper"_s },
                { u"author"_s, QJsonArray { QJsonObject { { u"literal"_s, u"Agence France-Presse"_s } } } },
                { u"title"_s, u"Putin Restores Soviet “Hero of Labour” Title"_s },
                { u"container-title"_s, u"The Straits Times"_s }, { u"issued"_s, on({ 2013, 3, 29 }) },
                { u"URL"_s, u"https://www.straitstimes.com/putin"_s }, { u"language"_s, u"en"_s } } },
        { u"question"_s,
            { .kind = u"news"_s,
                .title = u"Did Stakhanov Act Alone?"_s,
                .container = u"Russian Life"_s,
                .date = u"2015-08"_s,
                .language = u"en"_s },
            { { u"type"_s, u"article-newspaper"_s }, { u"title"_s, u"Did Stakhanov Act Alone?"_s },
                { u"container-title"_s, u"Russian Life"_s }, { u"issued"_s, on({ 2015, 8 }) },
                { u"language"_s, u"en"_s } } },
        { u"web"_s,
            { .kind = u"web"_s,
                .title = u"Hero of Labour"_s,
                .container = u"Serov Town Administration"_s,
                .date = u"2019-03-05"_s,
                .url = u"https://adm-serov.ru/heroes"_s,
                .language = u"en"_s,
                .note = u"accessed: 2026-11-23"_s },
            { { u"type"_s, u"webpage"_s }, { u"title"_s, u"Hero of Labour"_s },
                { u"container-title"_s, u"Serov Town Administration"_s }, { u"issued"_s, on({ 2019, 3, 5 }) },
                { u"accessed"_s, on({ 2026, 11, 23 }) }, { u"URL"_s, u"https://adm-serov.ru/heroes"_s },
                { u"language"_s, u"en"_s } } },
        { u"entry"_s,
            { .kind = u"encyclopedia"_s,
                .title = u"Герой Труда"_s,
                .container = u"Большая советская энциклопедия, т. 6, с. 1050"_s,
                .date = u"1971"_s,
                .language = u"ru"_s },
            { { u"type"_s, u"entry-encyclopedia"_s }, { u"title"_s, u"Герой Труда"_s },
                { u"container-title"_s, u"Большая советская энциклопедия"_s }, { u"volume"_s, u"6"_s },
                { u"page"_s, u"1050"_s }, { u"issued"_s, on({ 1971 }) }, { u"language"_s, u"ru"_s } } },
    };
}

/// A style of ours beside the published one.
struct Pair
{
    const char *name;
    CitingStyle style;
    CitingForm form;
    QString published;
    QString language;
};

QList<Pair> pairs()
{
    using enum CitingStyle;
    return { { "Chicago, notes", ChicagoNotes, CitingForm::Note, u"chicago-fullnote-bibliography"_s, u"en-US"_s },
        { "Chicago, bibliography", ChicagoNotes, CitingForm::ListEntry, u"chicago-fullnote-bibliography"_s,
            u"en-US"_s },
        { "Chicago, reference list", ChicagoAuthorDate, CitingForm::ListEntry, u"chicago-author-date"_s, u"en-US"_s },
        { "Chicago, in brackets", ChicagoAuthorDate, CitingForm::InText, u"chicago-author-date"_s, u"en-US"_s },
        { "GOST R 7.0.5, list", Gost705, CitingForm::ListEntry, u"gost-r-7-0-5-2008-numeric"_s, u"ru-RU"_s },
        { "GOST R 7.0.5, in brackets", Gost705, CitingForm::InText, u"gost-r-7-0-5-2008"_s, u"ru-RU"_s } };
}

struct Difference
{
    const char *pair;
    QLatin1StringView source;
    const char *why;
};

// What we do otherwise, by the standard itself.
constexpr Difference OnPurpose[] {
    { "Chicago, notes", "undated"_L1,
        "14.132, 14.145: the imprint of a printed book stands in brackets, n.p. and n.d. too" },
    { "Chicago, notes", "question"_L1, "6.125: a comma stands beside a question mark" },
    { "Chicago, notes", "entry"_L1, "14.232: a work of reference is cited by its name and s.v." },
    { "Chicago, notes", "web"_L1, "14.12: the day of access is said where it is known" },
    { "Chicago, bibliography", "undated"_L1, "14.132: n.p. where the place is not known" },
    { "Chicago, bibliography", "web"_L1, "14.207: title in front, the owner of the site behind it" },
    { "Chicago, bibliography", "entry"_L1, "14.232: s.v." },
    { "Chicago, bibliography", "question"_L1, "14.191: the title in front where no author is named" },
    { "Chicago, reference list", "undated"_L1, "14.132: n.p." },
    { "Chicago, reference list", "web"_L1, "14.12: the day of access" },
    { "Chicago, reference list", "question"_L1, "15.34: the title in front" },
    { "Chicago, in brackets", "question"_L1, "15.34: the title where no author is named, not the newspaper" },
    { "GOST R 7.0.5, list", "journal"_L1, "section 4: the words for volume and page in the language of the source" },
    { "GOST R 7.0.5, list", "four"_L1, "4.10.2: a heading has three names at most; four stand behind the title" },
    { "GOST R 7.0.5, list", "undated"_L1, "area of publication: what is missing is said in brackets" },
    { "GOST R 7.0.5, list", "news"_L1,
        "a newspaper is found by its day; an agency is no person of a heading (4.10.1)" },
    { "GOST R 7.0.5, list", "question"_L1, "a newspaper is found by its month" },
    { "GOST R 7.0.5, list", "web"_L1, "the standards of 2018 know no [Электронный ресурс]; the day of publication" },
    { "GOST R 7.0.5, in brackets", "four"_L1, "7: without a heading the title stands in front" },
    { "GOST R 7.0.5, in brackets", "news"_L1, "the same" },
    { "GOST R 7.0.5, in brackets", "undated"_L1, "no comma before a year that is not known" },
};

const char *reasonToDiffer(const Pair &pair, const QString &source)
{
    const auto found = std::ranges::find_if(OnPurpose, [&](const Difference &difference) {
        return qstrcmp(difference.pair, pair.name) == 0 && source == difference.source;
    });
    return found == std::end(OnPurpose) ? nullptr : found->why;
}

/// Italics stay, everything else that only a page needs goes; so do matters of spacing, which CSL leaves open.
QString plainHtml(QString html)
{
    html.replace(u"<em>"_s, u"<i>"_s).replace(u"</em>"_s, u"</i>"_s);
    html.remove(QRegularExpression(u"<(?!/?i>)[^>]*>"_s)).remove(QChar(0x21a9)).remove(QChar(0xfe0e));
    html.replace(QChar(0xa0), u' ').replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
    return html.simplified();
}

} // namespace

class TstCiteproc : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void agreesWithPublishedStyles_data();
    void agreesWithPublishedStyles();

private:
    [[nodiscard]] QString rendered(const Pair &pair) const;
    [[nodiscard]] QStringList theirs(const Pair &pair) const;

    QTemporaryDir m_folder;
};

void TstCiteproc::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
        QSKIP("pandoc is not installed, so there is no second opinion");
    if (!QFile::exists(StyleFolder + u"chicago-author-date.csl"_s))
        QSKIP("citation-style-language-styles is not installed, so there is no second opinion");
    QJsonArray items;
    QString text;
    for (const Sample &sample : samples()) {
        QJsonObject item = sample.theirs;
        item.insert(u"id"_s, sample.id);
        items.append(item);
        text += u"[@%1]\n\n"_s.arg(sample.id);
    }
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    write(u"sources.json"_s, QJsonDocument(items).toJson());
    write(u"text.md"_s, text.toUtf8());
}

QString TstCiteproc::rendered(const Pair &pair) const
{
    QProcess pandoc;
    pandoc.start(u"pandoc"_s,
        { m_folder.filePath(u"text.md"_s), u"--citeproc"_s, u"--csl"_s, StyleFolder + pair.published + u".csl"_s,
            u"--bibliography"_s, m_folder.filePath(u"sources.json"_s), u"-M"_s, u"lang="_s + pair.language, u"-t"_s,
            u"html"_s, u"--wrap=none"_s });
    pandoc.waitForFinished();
    return QString::fromUtf8(pandoc.readAllStandardOutput());
}

/// What pandoc makes of each sample, in their order.
QStringList TstCiteproc::theirs(const Pair &pair) const
{
    const QString html = rendered(pair);
    QStringList found;
    const auto collect = [&](const QRegularExpression &pattern) {
        auto matches = pattern.globalMatch(html);
        while (matches.hasNext())
            found.append(plainHtml(matches.next().captured(1)));
    };
    const auto flags = QRegularExpression::DotMatchesEverythingOption;
    if (pair.form == CitingForm::Note) {
        collect(QRegularExpression(u"<li id=\"fn\\d+\"[^>]*>(.*?)</li>"_s, flags));
    } else if (pair.form == CitingForm::InText) {
        collect(QRegularExpression(u"<span class=\"citation\"[^>]*>(.*?)</span>(?=</p>)"_s, flags));
    } else {
        for (const Sample &sample : samples()) {
            const QRegularExpression pattern(
                u"<div id=\"ref-%1\"[^>]*>(.*?)</div>\\s*(?=<div id=|</div>|$)"_s.arg(sample.id), flags);
            QString entry = plainHtml(pattern.match(html).captured(1));
            found.append(entry.remove(QRegularExpression(u"^\\d+\\. ?"_s))); // the number of a numbered list
        }
    }
    return found;
}

void TstCiteproc::agreesWithPublishedStyles_data()
{
    QTest::addColumn<int>("pair");
    for (int i = 0; i < pairs().size(); ++i)
        QTest::newRow(pairs().at(i).name) << i;
}

void TstCiteproc::agreesWithPublishedStyles()
{
    QFETCH(const int, pair);
    const Pair compared = pairs().at(pair);
    const QStringList published = theirs(compared);
    QCOMPARE(published.size(), samples().size());
    for (qsizetype i = 0; i < published.size(); ++i) {
        const Sample sample = samples().at(i);
        const CitingWish wish { compared.style, compared.form, compared.language };
        QString ours = plainHtml(cite(sample.ours.made(), wish).html());
        QString other = published.at(i);
        if (compared.style == CitingStyle::Gost705) {
            // GOST has a space before a colon of an imprint and between initials; the published style leaves both out.
            static const QRegularExpression initials(u"(?<=\\p{Lu}\\.)(?=\\p{Lu}\\.)"_s);
            other.replace(initials, u" "_s).replace(u"Москва: "_s, u"Москва : "_s);
        }
        const char *reason = reasonToDiffer(compared, sample.id);
        if (reason == nullptr)
            QCOMPARE(ours, other);
        else
            QVERIFY2(ours != other, qPrintable(sample.id + u" no longer differs: "_s + QString::fromUtf8(reason)));
    }
}

QTEST_GUILESS_MAIN(TstCiteproc)
#include "tst_citeproc.moc"
