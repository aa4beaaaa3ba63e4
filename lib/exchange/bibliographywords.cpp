// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibliographywords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

struct Named
{
    QLatin1StringView name;
    QLatin1StringView meant;
};

// The first name of a kind is the one that is written. biblatex 3.19, section 2.1; the older names after BibTeX.
constexpr Named BibtexTypes[] { { "legislation"_L1, "law"_L1 }, { "legal"_L1, "law"_L1 },
    { "jurisdiction"_L1, "law"_L1 }, { "legadminmaterial"_L1, "law"_L1 }, { "statute"_L1, "law"_L1 },
    { "article"_L1, "article"_L1 }, { "suppperiodical"_L1, "article"_L1 }, { "inproceedings"_L1, "article"_L1 },
    { "conference"_L1, "article"_L1 }, { "incollection"_L1, "article"_L1 }, { "suppcollection"_L1, "article"_L1 },
    { "newsarticle"_L1, "news"_L1 }, { "inreference"_L1, "encyclopedia"_L1 }, { "reference"_L1, "encyclopedia"_L1 },
    { "mvreference"_L1, "encyclopedia"_L1 }, { "book"_L1, "book"_L1 }, { "mvbook"_L1, "book"_L1 },
    { "inbook"_L1, "book"_L1 }, { "bookinbook"_L1, "book"_L1 }, { "suppbook"_L1, "book"_L1 },
    { "booklet"_L1, "book"_L1 }, { "collection"_L1, "book"_L1 }, { "mvcollection"_L1, "book"_L1 },
    { "proceedings"_L1, "book"_L1 }, { "mvproceedings"_L1, "book"_L1 }, { "manual"_L1, "book"_L1 },
    { "report"_L1, "book"_L1 }, { "techreport"_L1, "book"_L1 }, { "thesis"_L1, "book"_L1 },
    { "phdthesis"_L1, "book"_L1 }, { "mastersthesis"_L1, "book"_L1 }, { "unpublished"_L1, "archive"_L1 },
    { "letter"_L1, "archive"_L1 }, { "online"_L1, "web"_L1 }, { "electronic"_L1, "web"_L1 }, { "www"_L1, "web"_L1 },
    { "webpage"_L1, "web"_L1 } };

// RIS Format Specifications, Research Information Systems 2001 and 2011: types of reference.
constexpr Named RisTypes[] { { "STAT"_L1, "law"_L1 }, { "BILL"_L1, "law"_L1 }, { "UNBILL"_L1, "law"_L1 },
    { "LEGAL"_L1, "law"_L1 }, { "CASE"_L1, "law"_L1 }, { "HEAR"_L1, "law"_L1 }, { "GOVDOC"_L1, "law"_L1 },
    { "JOUR"_L1, "article"_L1 }, { "EJOUR"_L1, "article"_L1 }, { "MGZN"_L1, "article"_L1 },
    { "JFULL"_L1, "article"_L1 }, { "INPR"_L1, "article"_L1 }, { "CPAPER"_L1, "article"_L1 },
    { "CONF"_L1, "article"_L1 }, { "CHAP"_L1, "article"_L1 }, { "ECHAP"_L1, "article"_L1 }, { "NEWS"_L1, "news"_L1 },
    { "ENCYC"_L1, "encyclopedia"_L1 }, { "DICT"_L1, "encyclopedia"_L1 }, { "BOOK"_L1, "book"_L1 },
    { "EBOOK"_L1, "book"_L1 }, { "EDBOOK"_L1, "book"_L1 }, { "SER"_L1, "book"_L1 }, { "RPRT"_L1, "book"_L1 },
    { "THES"_L1, "book"_L1 }, { "PAMP"_L1, "book"_L1 }, { "MANSCPT"_L1, "archive"_L1 }, { "UNPB"_L1, "archive"_L1 },
    { "PCOMM"_L1, "archive"_L1 }, { "ELEC"_L1, "web"_L1 }, { "WEB"_L1, "web"_L1 }, { "BLOG"_L1, "web"_L1 },
    { "ICOMM"_L1, "web"_L1 } };

// Citation Style Language 1.0.2, appendix III.
constexpr Named CslTypes[] { { "legislation"_L1, "law"_L1 }, { "bill"_L1, "law"_L1 }, { "legal_case"_L1, "law"_L1 },
    { "regulation"_L1, "law"_L1 }, { "treaty"_L1, "law"_L1 }, { "hearing"_L1, "law"_L1 },
    { "article-journal"_L1, "article"_L1 }, { "article"_L1, "article"_L1 }, { "article-magazine"_L1, "article"_L1 },
    { "paper-conference"_L1, "article"_L1 }, { "chapter"_L1, "article"_L1 }, { "periodical"_L1, "article"_L1 },
    { "review"_L1, "article"_L1 }, { "review-book"_L1, "article"_L1 }, { "article-newspaper"_L1, "news"_L1 },
    { "broadcast"_L1, "news"_L1 }, { "entry-encyclopedia"_L1, "encyclopedia"_L1 },
    { "entry-dictionary"_L1, "encyclopedia"_L1 }, { "entry"_L1, "encyclopedia"_L1 }, { "book"_L1, "book"_L1 },
    { "classic"_L1, "book"_L1 }, { "collection"_L1, "book"_L1 }, { "pamphlet"_L1, "book"_L1 },
    { "report"_L1, "book"_L1 }, { "thesis"_L1, "book"_L1 }, { "manuscript"_L1, "archive"_L1 },
    { "personal_communication"_L1, "archive"_L1 }, { "webpage"_L1, "web"_L1 }, { "post"_L1, "web"_L1 },
    { "post-weblog"_L1, "web"_L1 } };

// ISO 639-1 codes and what babel and polyglossia call the languages.
constexpr Named Languages[] { { "ar"_L1, "arabic"_L1 }, { "az"_L1, "azerbaijani"_L1 }, { "be"_L1, "belarusian"_L1 },
    { "bg"_L1, "bulgarian"_L1 }, { "cs"_L1, "czech"_L1 }, { "da"_L1, "danish"_L1 }, { "de"_L1, "german"_L1 },
    { "el"_L1, "greek"_L1 }, { "en"_L1, "english"_L1 }, { "eo"_L1, "esperanto"_L1 }, { "es"_L1, "spanish"_L1 },
    { "et"_L1, "estonian"_L1 }, { "fi"_L1, "finnish"_L1 }, { "fr"_L1, "french"_L1 }, { "he"_L1, "hebrew"_L1 },
    { "hr"_L1, "croatian"_L1 }, { "hu"_L1, "hungarian"_L1 }, { "hy"_L1, "armenian"_L1 }, { "it"_L1, "italian"_L1 },
    { "ja"_L1, "japanese"_L1 }, { "ka"_L1, "georgian"_L1 }, { "kk"_L1, "kazakh"_L1 }, { "la"_L1, "latin"_L1 },
    { "lt"_L1, "lithuanian"_L1 }, { "lv"_L1, "latvian"_L1 }, { "mk"_L1, "macedonian"_L1 }, { "mn"_L1, "mongolian"_L1 },
    { "nl"_L1, "dutch"_L1 }, { "no"_L1, "norwegian"_L1 }, { "pl"_L1, "polish"_L1 }, { "pt"_L1, "portuguese"_L1 },
    { "ro"_L1, "romanian"_L1 }, { "ru"_L1, "russian"_L1 }, { "sk"_L1, "slovak"_L1 }, { "sl"_L1, "slovenian"_L1 },
    { "sr"_L1, "serbian"_L1 }, { "sv"_L1, "swedish"_L1 }, { "tr"_L1, "turkish"_L1 }, { "uk"_L1, "ukrainian"_L1 },
    { "vi"_L1, "vietnamese"_L1 }, { "zh"_L1, "chinese"_L1 } };
// Other names that babel has for some of them.
constexpr Named OtherLanguageNames[] { { "en"_L1, "american"_L1 }, { "en"_L1, "british"_L1 },
    { "en"_L1, "usenglish"_L1 }, { "en"_L1, "ukenglish"_L1 }, { "de"_L1, "ngerman"_L1 }, { "de"_L1, "austrian"_L1 },
    { "de"_L1, "naustrian"_L1 }, { "fr"_L1, "francais"_L1 }, { "fr"_L1, "canadien"_L1 }, { "pt"_L1, "portuges"_L1 },
    { "pt"_L1, "brazilian"_L1 }, { "hu"_L1, "magyar"_L1 }, { "no"_L1, "norsk"_L1 }, { "no"_L1, "nynorsk"_L1 },
    { "be"_L1, "belarussian"_L1 } };

template <size_t Count> QString meantBy(const Named (&table)[Count], QStringView name)
{
    const auto found = std::ranges::find_if(
        table, [name](const Named &entry) { return name.compare(entry.name, Qt::CaseInsensitive) == 0; });
    return found == std::end(table) ? QString() : QString(found->meant);
}

template <size_t Count> QString nameFor(const Named (&table)[Count], QStringView meant)
{
    const auto found = std::ranges::find_if(table, [meant](const Named &entry) { return meant == entry.meant; });
    return found == std::end(table) ? QString() : QString(found->name);
}

} // namespace

QString kindOfBibtexType(QStringView type)
{
    return meantBy(BibtexTypes, type);
}

QString kindOfRisType(QStringView type)
{
    return meantBy(RisTypes, type);
}

QString kindOfCslType(QStringView type)
{
    return meantBy(CslTypes, type);
}

QString bibtexType(QStringView kind)
{
    // biblatex has no type for news; its styles know them by the subtype of an article.
    return kind == "news"_L1 ? u"article"_s : nameFor(BibtexTypes, kind);
}

QString risType(QStringView kind)
{
    return nameFor(RisTypes, kind);
}

QString cslType(QStringView kind)
{
    return nameFor(CslTypes, kind);
}

QString babelName(QStringView code)
{
    return meantBy(Languages, code);
}

QString languageCode(const QString &nameOrTag)
{
    const QString name = nameOrTag.trimmed().toLower();
    for (const QString &code : { nameFor(Languages, name), nameFor(OtherLanguageNames, name) }) {
        if (!code.isEmpty())
            return code;
    }
    static const QRegularExpression tag(u"^([a-z]{2,3})([-_][a-z0-9]{2,8})*$"_s);
    const QRegularExpressionMatch match = tag.match(name);
    return match.hasMatch() ? match.captured(1) : nameOrTag.trimmed();
}

std::optional<PlainDate> plainDate(const Date &date)
{
    static const QRegularExpression form(u"^([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?$"_s);
    const QRegularExpressionMatch match = form.match(date.text());
    if (!match.hasMatch() || match.captured(1) == "0000"_L1)
        return std::nullopt;
    return PlainDate { match.captured(1).toLongLong(), match.captured(2).toInt(), match.captured(3).toInt() };
}

} // namespace phalera
