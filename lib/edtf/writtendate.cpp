// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/writtendate.h"

#include "edtf/datepieceparser.h"

#include <QRegularExpression>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using namespace edtf;

using Kind = WrittenDateError::Kind;
template <typename T> using Read = tl::expected<T, WrittenDateError>;

constexpr qsizetype LongestText = 200;

/// "1921-27" is a span of years for people and a season for EDTF.
bool isSpanOfYears(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return false;
    bool isYear = false;
    bool isNumber = false;
    const int year = text.left(4).toInt(&isYear);
    const int number = text.mid(5).toInt(&isNumber);
    return isYear && isNumber && number > 12 && number > year % 100;
}

/// The text without the time of day at its end, as spreadsheets write it behind a date.
struct WithoutTime
{
    QString text;
    bool hadTime = false; ///< other than midnight
};
WithoutTime withoutTime(const QString &text)
{
    if (!text.contains(u':'))
        return { text, false };
    static const QRegularExpression time(uR"([T\s]\s*(\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$)"_s);
    const QRegularExpressionMatch match = time.match(text);
    if (!match.hasMatch())
        return { text, false };
    static const QRegularExpression notMidnight(u"[1-9]"_s);
    return { text.left(match.capturedStart()), match.captured(1).contains(notMidnight) };
}

struct Marks
{
    bool isAbout = false;
    bool isDoubtful = false;

    [[nodiscard]] Marks operator|(const Marks &other) const
    {
        return { isAbout || other.isAbout, isDoubtful || other.isDoubtful };
    }
    [[nodiscard]] QString on(const QString &text) const
    {
        return isAbout && isDoubtful ? text + u'%' : isAbout ? text + u'~' : isDoubtful ? text + u'?' : text;
    }
};

QString firstOf(const QString &text)
{
    return text.section(u'/', 0, 0);
}

QString lastOf(const QString &text)
{
    return text.section(u'/', -1);
}

/// The year, month or day before or after it, as finely as it is written.
QString neighbour(const QString &text, bool before)
{
    const Date date = Date::parse(text).value_or(Date());
    const CalendarDay day = calendarDay(before ? date.earliest() - 1 : date.latest() + 1, Calendar::Gregorian);
    const Precision precision = Date::parse(firstOf(text)).value_or(Date()).precision();
    QString neighbour = u"%1"_s.arg(day.year, 4, 10, QChar(u'0'));
    if (precision <= Precision::Season)
        neighbour += u"-%1"_s.arg(day.month, 2, 10, QChar(u'0'));
    if (precision == Precision::Day)
        neighbour += u"-%1"_s.arg(day.day, 2, 10, QChar(u'0'));
    return neighbour;
}

/// Reads pieces with what qualifies, bounds and joins them.
class WrittenDateParser
{
public:
    WrittenDateParser(const QString &text, const DateHabits &habits)
        : m_parser(dateTokens(text), habits)
    {
    }

    Read<WrittenDate> parse()
    {
        takeMarks(m_marks);
        const Read<QString> text = expression();
        if (!text)
            return tl::unexpected(text.error());
        if (!m_parser.atEnd())
            return m_parser.failure();
        if (const auto date = Date::parse(*text))
            return WrittenDate { *date, m_saysMore };
        return tl::unexpected(WrittenDateError { Kind::EndBeforeStart, m_firstColumn });
    }

private:
    enum class Bound : quint8 { Before, NotAfter, NotBefore, After };

    /// EDTF of all that is written.
    Read<QString> expression()
    {
        if (m_parser.skip(DateRole::Between))
            return between();
        if (m_parser.skip(DateRole::From))
            return from();
        if (m_parser.skip(u'≤'))
            return bounded(Bound::NotAfter);
        if (m_parser.skip(u'≥'))
            return bounded(Bound::NotBefore);
        const bool isDenied = m_parser.skip(DateRole::Not);
        if (m_parser.skip(DateRole::Before))
            return bounded(isDenied ? Bound::NotBefore : Bound::Before);
        if (m_parser.skip(DateRole::After))
            return bounded(isDenied ? Bound::NotAfter : Bound::After);
        if (isDenied)
            return m_parser.failure();
        if (m_parser.skip(DateRole::Until))
            return bounded(Bound::NotAfter);
        return unbounded();
    }

    Read<QString> bounded(Bound bound)
    {
        const Read<QString> text = wholePiece();
        if (!text)
            return text;
        switch (bound) {
        case Bound::NotAfter:
            return QString(u"../"_s + m_marks.on(lastOf(*text)));
        case Bound::NotBefore:
            return QString(m_marks.on(firstOf(*text)) + u"/.."_s);
        case Bound::Before:
            return QString(u"../"_s + m_marks.on(neighbour(*text, true)));
        case Bound::After:
            return QString(m_marks.on(neighbour(*text, false)) + u"/.."_s);
        }
        Q_UNREACHABLE();
    }

    Read<QString> between()
    {
        const Read<DatePiece> first = piece();
        if (!first)
            return tl::unexpected(first.error());
        if (!m_parser.skip(DateRole::And))
            return m_parser.failure();
        return spanFrom(*first, {});
    }

    /// "с 1938", "с 4 по 22 июля 1942".
    Read<QString> from()
    {
        const Read<DatePiece> first = piece();
        if (!first)
            return tl::unexpected(first.error());
        Marks marks;
        takeMarksBehind(marks);
        if (m_parser.skip(DateRole::Until) || m_parser.skip(DateRole::Before) || skipDash())
            return spanFrom(*first, marks);
        return textOf(*first).map(
            [&](const QString &text) -> QString { return (marks | m_marks).on(firstOf(text)) + u"/.."_s; });
    }

    /// A piece by itself, the first of a span, or one of several.
    Read<QString> unbounded()
    {
        const Read<DatePiece> first = piece();
        if (!first)
            return tl::unexpected(first.error());
        const Read<std::optional<DatePiece>> secondYear = m_parser.secondYear(*first);
        if (!secondYear)
            return tl::unexpected(secondYear.error());
        Marks marks;
        takeMarksBehind(secondYear->has_value() ? m_marks : marks);
        if (*secondYear)
            return joined(*first, marks, **secondYear);
        if (skipDash())
            return spanFrom(*first, marks);
        const Read<QString> text = textOf(*first);
        if (!text)
            return text;
        m_marks = m_marks | marks;
        return m_parser.sees(DateRole::Or) ? oneOf(*text) : marked(*text);
    }

    [[nodiscard]] QString marked(const QString &text) const
    {
        return text.contains(u'/') ? QString(m_marks.on(firstOf(text)) + u'/' + m_marks.on(lastOf(text)))
                                   : m_marks.on(text);
    }

    Read<QString> oneOf(const QString &first)
    {
        QStringList members { marked(first) };
        while (m_parser.skip(DateRole::Or)) {
            const Read<QString> text = wholePiece();
            if (!text)
                return text;
            members.append(marked(*text));
        }
        for (QString &member : members)
            member.replace(u'/', u".."_s);
        return QString(u'[' + members.join(u',') + u']');
    }

    Read<QString> spanFrom(const DatePiece &first, const Marks &marks)
    {
        Marks lastMarks;
        takeMarks(lastMarks);
        const Read<DatePiece> last = piece();
        if (!last)
            return tl::unexpected(last.error());
        takeMarksBehind(m_marks);
        return joined(first, marks, *last, lastMarks);
    }

    /// One gives the other what is written only once: "4–22 июля 1942".
    Read<QString> joined(DatePiece first, const Marks &firstMarks, DatePiece last, const Marks &lastMarks = {})
    {
        if (!last.hasYear())
            last.year = first.year;
        if (!first.hasYear()) {
            first.year = last.year;
            first.openDigits = last.openDigits;
            if (!first.month)
                first.month = last.month;
        }
        const Read<QString> start = textOf(first);
        const Read<QString> end = textOf(last);
        if (!start || !end)
            return start ? end : start;
        return QString((firstMarks | m_marks).on(firstOf(*start)) + u'/' + (lastMarks | m_marks).on(lastOf(*end)));
    }

    Read<DatePiece> piece()
    {
        Read<DatePiece> piece = m_parser.piece();
        if (const auto style = piece ? m_parser.skipStyle() : std::nullopt)
            piece->calendar = *style;
        return piece;
    }

    /// EDTF of the next piece, which needs no other; what qualifies it is taken for all.
    Read<QString> wholePiece()
    {
        takeMarks(m_marks);
        const Read<DatePiece> next = piece();
        if (!next)
            return tl::unexpected(next.error());
        takeMarksBehind(m_marks);
        return textOf(*next);
    }

    Read<QString> textOf(const DatePiece &piece)
    {
        m_firstColumn = std::min(m_firstColumn, piece.column);
        m_saysMore = m_saysMore || piece.saysMore;
        if (!piece.hasYear())
            return tl::unexpected(WrittenDateError { Kind::NotUnderstood, piece.column });
        const std::optional<QString> text = edtfText(piece);
        if (!text || !Date::parse(*text))
            return tl::unexpected(WrittenDateError { Kind::NoSuchDate, piece.column });
        return *text;
    }

    bool skipDash() { return m_parser.skip(u'–') || m_parser.skip(u'-') || m_parser.skip(u'/'); }

    void takeMarks(Marks &marks)
    {
        for (;;) {
            m_parser.skipFillers();
            if (m_parser.skip(DateRole::About) || m_parser.skip(u'~'))
                marks.isAbout = true;
            else if (m_parser.skip(DateRole::Perhaps))
                marks.isDoubtful = true;
            else if (!m_parser.skip(u','))
                return;
        }
    }

    void takeMarksBehind(Marks &marks)
    {
        const bool hasBracket = m_parser.sees(u'(') && (m_parser.sees(u'?', 1) || m_parser.sees(DateRole::Perhaps, 1));
        if (hasBracket)
            m_parser.skip(u'(');
        for (bool isMark = true; isMark;) {
            m_parser.skipFillers();
            const bool isDoubtful = m_parser.skip(u'?') || m_parser.skip(DateRole::Perhaps);
            const bool isAbout = m_parser.skip(u'~') || m_parser.skip(DateRole::About);
            marks = marks | Marks { isAbout, isDoubtful };
            isMark = isDoubtful || isAbout;
        }
        if (hasBracket)
            m_parser.skip(u')');
    }

    DatePieceParser m_parser;
    Marks m_marks; ///< of all pieces
    bool m_saysMore = false;
    qsizetype m_firstColumn = std::numeric_limits<qsizetype>::max();
};

/// Quotation marks set off the day in documents: «12» мая 1948 г.
QString withoutQuotes(QStringView written)
{
    QString text = written.toString();
    for (QChar &character : text) {
        if (QStringView(u"«»\"“”„\u00a0\t\n\r").contains(character))
            character = u' ';
    }
    return text;
}

} // namespace

tl::expected<WrittenDate, WrittenDateError> readWrittenDate(QStringView written, const DateHabits &habits)
{
    const QStringView trimmed = written.trimmed();
    if (trimmed.isEmpty() || saysUnknown(trimmed.toString().toLower()))
        return WrittenDate {};
    if (trimmed.size() > LongestText)
        return tl::unexpected(WrittenDateError {});
    const qsizetype before = trimmed.begin() - written.begin();
    const WithoutTime dated = withoutTime(withoutQuotes(trimmed));
    const auto edtf = isSpanOfYears(dated.text) ? tl::unexpected(DateError {}) : Date::parse(dated.text);
    auto date = edtf && habits.calendar == Calendar::Gregorian ? Read<WrittenDate>({ *edtf, false })
                                                               : WrittenDateParser(dated.text, habits).parse();
    if (date)
        date->saysMore = date->saysMore || dated.hadTime;
    else
        date.error().column += before;
    return date;
}

} // namespace phalera
