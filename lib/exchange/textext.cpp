// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textext.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// The combining mark of an accent's command; null where it is none.
char16_t accentOf(QStringView command)
{
    static const QHash<QString, char16_t> accents { { u"`"_s, u'\u0300' }, { u"'"_s, u'\u0301' }, { u"^"_s, u'\u0302' },
        { u"~"_s, u'\u0303' }, { u"="_s, u'\u0304' }, { u"u"_s, u'\u0306' }, { u"U"_s, u'\u0306' },
        { u"."_s, u'\u0307' }, { u"\""_s, u'\u0308' }, { u"r"_s, u'\u030A' }, { u"H"_s, u'\u030B' },
        { u"v"_s, u'\u030C' }, { u"d"_s, u'\u0323' }, { u"c"_s, u'\u0327' }, { u"k"_s, u'\u0328' },
        { u"b"_s, u'\u0331' } };
    return accents.value(command.toString());
}

/// The letters and signs that commands stand for.
const QHash<QString, QString> &signs()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> signs { { u"ss"_s, u"ß"_s }, { u"ae"_s, u"æ"_s }, { u"AE"_s, u"Æ"_s },
            { u"oe"_s, u"œ"_s }, { u"OE"_s, u"Œ"_s }, { u"o"_s, u"ø"_s }, { u"O"_s, u"Ø"_s }, { u"l"_s, u"ł"_s },
            { u"L"_s, u"Ł"_s }, { u"aa"_s, u"å"_s }, { u"AA"_s, u"Å"_s }, { u"i"_s, u"ı"_s }, { u"j"_s, u"ȷ"_s },
            { u"dh"_s, u"ð"_s }, { u"DH"_s, u"Ð"_s }, { u"th"_s, u"þ"_s }, { u"TH"_s, u"Þ"_s }, { u"dj"_s, u"đ"_s },
            { u"DJ"_s, u"Đ"_s }, { u"ng"_s, u"ŋ"_s }, { u"NG"_s, u"Ŋ"_s }, { u"textbackslash"_s, u"\\"_s },
            { u"textbraceleft"_s, u"{"_s }, { u"textbraceright"_s, u"}"_s }, { u"textasciitilde"_s, u"~"_s },
            { u"textasciicircum"_s, u"^"_s }, { u"textendash"_s, u"–"_s }, { u"textemdash"_s, u"—"_s },
            { u"cyrdash"_s, u"—"_s }, { u"ldots"_s, u"…"_s }, { u"dots"_s, u"…"_s }, { u"textellipsis"_s, u"…"_s },
            { u"textquoteleft"_s, u"‘"_s }, { u"textquoteright"_s, u"’"_s }, { u"textquotedblleft"_s, u"“"_s },
            { u"textquotedblright"_s, u"”"_s }, { u"quotedblbase"_s, u"„"_s }, { u"guillemotleft"_s, u"«"_s },
            { u"guillemotright"_s, u"»"_s }, { u"flqq"_s, u"«"_s }, { u"frqq"_s, u"»"_s }, { u"glqq"_s, u"„"_s },
            { u"grqq"_s, u"“"_s }, { u"textnumero"_s, u"№"_s }, { u"No"_s, u"№"_s }, { u"S"_s, u"§"_s },
            { u"copyright"_s, u"©"_s }, { u"textdegree"_s, u"°"_s }, { u"slash"_s, u"/"_s },
            { u"textunderscore"_s, u"_"_s }, { u"textquotesingle"_s, u"'"_s }, { u"textbar"_s, u"|"_s },
            { u"textless"_s, u"<"_s }, { u"textgreater"_s, u">"_s } };
        // T2A, as cyrillic.dtx of LaTeX names the letters.
        const QString letters
            = u"А:A Б:B В:V Г:G Д:D Е:E Ё:YO Ж:ZH З:Z И:I Й:ISHRT К:K Л:L М:M Н:N О:O П:P Р:R С:S Т:T У:U "
              "Ф:F Х:H Ц:C Ч:CH Ш:SH Щ:SHCH Ъ:HRDSN Ы:ERY Ь:SFTSN Э:EREV Ю:YU Я:YA Ґ:GUP Є:IE І:II "
              "Ї:YI Ў:USHRT Ђ:DJE Ћ:TSHE Љ:LJE Њ:NJE Ѕ:DZE Џ:DZHE Ј:JE Ә:SCHWA Ғ:GHCRS Қ:KDSC Ң:NDSC "
              "Ө:OTLD Ұ:YHCRS Ү:Y Һ:SHHA"_s;
        for (const QString &pair : letters.split(u' ')) {
            const QString letter = pair.section(u':', 0, 0);
            const QString name = pair.section(u':', 1);
            signs.insert(u"CYR"_s + name, letter);
            signs.insert(u"cyr"_s + name.toLower(), letter.toLower());
        }
        return signs;
    }();
    return known;
}

/// Whether a command only says how its letters look.
bool isAboutLooks(QStringView command)
{
    static const QStringList known { u"emph"_s, u"textit"_s, u"textbf"_s, u"textsc"_s, u"textrm"_s, u"texttt"_s,
        u"textsf"_s, u"textup"_s, u"textsl"_s, u"textsuperscript"_s, u"textsubscript"_s, u"enquote"_s, u"mkbibquote"_s,
        u"mkbibemph"_s, u"mkbibitalic"_s, u"mkbibbold"_s, u"uppercase"_s, u"lowercase"_s, u"MakeUppercase"_s,
        u"MakeLowercase"_s, u"url"_s, u"path"_s, u"mbox"_s, u"hbox"_s, u"text"_s, u"it"_s, u"bf"_s, u"em"_s, u"sc"_s,
        u"rm"_s, u"tt"_s, u"sl"_s, u"relax"_s, u"noopsort"_s, u"selectfont"_s, u"protect"_s };
    return known.contains(command.toString());
}

/// A text in TeX on its way to letters.
class TexText
{
public:
    explicit TexText(QStringView tex)
        : m_tex(tex)
    {
    }

    QString read()
    {
        while (m_at < m_tex.size())
            step();
        return m_text.normalized(QString::NormalizationForm_C).simplified();
    }

private:
    [[nodiscard]] bool sees(QStringView text) const { return m_tex.mid(m_at).startsWith(text); }

    void step()
    {
        if (sees(u"---")) {
            put(u'—', 3);
        } else if (sees(u"--")) {
            put(u'–', 2);
        } else if (sees(u"``")) {
            put(u'“', 2);
        } else if (sees(u"''")) {
            put(u'”', 2);
        } else if (sees(u"<<") || sees(u">>")) { // in the fonts of Cyrillic
            put(sees(u"<<") ? u'«' : u'»', 2);
        } else if (sees(u"~")) {
            put(u' ', 1);
        } else if (sees(u"\\")) {
            command();
        } else {
            const QChar character = m_tex.at(m_at++);
            if (character != u'{' && character != u'}')
                m_text += character;
        }
    }

    void put(QChar character, qsizetype instead)
    {
        m_text += character;
        m_at += instead;
    }

    /// The name of the command that begins here, without its backslash.
    QStringView name()
    {
        const qsizetype start = ++m_at;
        const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
        while (m_at < m_tex.size() && isLetter(m_tex.at(m_at)))
            ++m_at;
        if (m_at == start && m_at < m_tex.size())
            ++m_at; // a sign
        return m_tex.sliced(start, m_at - start);
    }

    void command()
    {
        const QStringView command = name();
        const bool isWord = !command.isEmpty() && command.front().isLetter();
        if (const char16_t accent = accentOf(command); accent != 0 && accentNext(accent, isWord))
            return;
        if (const auto sign = signs().constFind(command.toString()); sign != signs().cend()) {
            m_text += *sign;
            skipAfterWord(isWord);
        } else if (isAboutLooks(command)) {
            skipAfterWord(isWord);
        } else if (isWord) {
            m_text += u'\\' + command.toString();
        } else if (command == u"-" || command == u"/") {
            return; // a place to break a line, or none
        } else if (command.isEmpty() || command == u"\\" || command == u"," || command == u";" || command == u" ") {
            m_text += u' ';
        } else {
            m_text += command.toString(); // an escaped sign
        }
    }

    /// TeX passes over the spaces behind a word; "{}" ends it too.
    void skipAfterWord(bool isWord)
    {
        while (isWord && m_at < m_tex.size() && m_tex.at(m_at).isSpace())
            ++m_at;
        if (sees(u"{}"))
            m_at += 2;
    }

    /// Puts an accent on the letter that follows, in braces or not; false where none does.
    bool accentNext(char16_t accent, bool isWord)
    {
        qsizetype at = m_at;
        while (isWord && at < m_tex.size() && m_tex.at(at).isSpace())
            ++at;
        qsizetype braces = 0;
        while (at < m_tex.size() && m_tex.at(at) == u'{') {
            ++at;
            ++braces;
        }
        if (isWord && braces == 0 && at == m_at)
            return false; // "\url" is no accented r
        if (at >= m_tex.size())
            return false;
        const qsizetype before = m_at;
        m_at = at;
        QString letter;
        if (m_tex.at(at) == u'\\') {
            const QString inner = name().toString();
            letter = inner == "i"_L1 ? u"i"_s : inner == "j"_L1 ? u"j"_s : signs().value(inner);
            while (m_at < m_tex.size() && braces == 0 && m_tex.at(m_at) == u' ')
                ++m_at;
        } else if (m_tex.at(at).isLetter()) {
            letter = m_tex.at(m_at++);
        }
        if (letter.isEmpty()) {
            m_at = before;
            return false;
        }
        m_text += letter.first(1) + QChar(accent) + letter.sliced(1);
        for (; braces > 0 && m_at < m_tex.size() && m_tex.at(m_at) == u'}'; --braces)
            ++m_at;
        return true;
    }

    QStringView m_tex;
    qsizetype m_at = 0;
    QString m_text;
};

} // namespace

QString textOfTex(QStringView tex)
{
    return TexText(tex).read();
}

QString addressOfTex(QStringView tex)
{
    QString address = tex.trimmed().toString();
    for (const QLatin1StringView command : { "\\url{"_L1, "\\href{"_L1, "{"_L1 }) {
        if (address.startsWith(command) && address.endsWith(u'}'))
            address = address.sliced(command.size()).chopped(1);
    }
    for (const QLatin1StringView sign : { "_"_L1, "%"_L1, "&"_L1, "#"_L1, "$"_L1, "{"_L1, "}"_L1 })
        address.replace(u'\\' + sign, sign);
    address.replace("\\textasciitilde{}"_L1, "~"_L1).replace("\\~{}"_L1, "~"_L1).replace("\\~"_L1, "~"_L1);
    return address.simplified();
}

} // namespace phalera
