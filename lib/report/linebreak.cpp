// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/linebreak.h"

#include "report/keptwords.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double Tolerance = 0.01;
constexpr int ShortestRange = 3; // notes one after another: 1–3, but 1, 2

bool isBreakingSpace(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp && c != QChar(0x202F);
}

// A line may end before text[index] (index > 0).
bool breaksBefore(QStringView text, qsizetype index)
{
    const QChar before = text[index - 1];
    const QChar after = text[index];
    if (isBreakingSpace(before))
        return !isBreakingSpace(after);
    if (index < 2)
        return false;
    const bool joinsWords = text[index - 2].isLetter() && after.isLetter();
    switch (before.unicode()) {
    case u'-':
    case u'/':
    case u'–':
        return joinsWords;
    case u'—':
        return !after.isSpace();
    default:
        return false;
    }
}

bool isVowel(QChar c)
{
    const QString parts = QString(c.toLower()).normalized(QString::NormalizationForm_D);
    return u"аеиоуыэюяієүөәaeiouy"_s.contains(parts.front());
}

bool isSeparator(QChar c)
{
    return u"/?&=_.,;:%-+"_s.contains(c);
}

bool isOfWord(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool hasVowel(QStringView part)
{
    return std::any_of(part.begin(), part.end(), isVowel);
}

bool isSyllableBorder(QStringView word, qsizetype index)
{
    if (u"ьъйЬЪЙ"_s.contains(word[index]) || (!isVowel(word[index - 1]) && isVowel(word[index])))
        return false;
    return hasVowel(word.first(index)) && hasVowel(word.sliced(index));
}

class LineBreaker
{
public:
    LineBreaker(const NotedText &text, const LineMeasure &measure, double width, std::vector<TextLine> &lines)
        : m_text(text.text)
        , m_notes(text.notes)
        , m_measure(measure)
        , m_width(width)
        , m_lines(lines)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            take(i);
        addLine(m_start, m_text.size());
        if (m_notes.isEmpty())
            return;
        keepLastWordWithNote();
        addNotes();
    }

private:
    void take(qsizetype i)
    {
        const QChar c = m_text[i];
        if (c == QChar::LineFeed) {
            addLine(m_start, i);
            restart(i + 1, i + 1);
            return;
        }
        noteBreak(i);
        const double advance = m_measure.text.at(m_text, i);
        while (!isBreakingSpace(c) && i > m_start && m_lineWidth + advance > m_width + Tolerance && breakBefore(i)) { }
        m_lineWidth += advance;
    }

    void noteBreak(qsizetype i)
    {
        if (i > m_start && breaksBefore(m_text, i))
            (staysWithWordBefore(m_text, i) ? m_lastResort : m_lastBreak) = i;
    }

    // Ends a line so that the character at `i` comes to stand on a later one. False where that cannot be done.
    bool breakBefore(qsizetype i)
    {
        if (const qsizetype at = m_lastBreak > m_start ? m_lastBreak : m_lastResort; at > m_start) {
            addLine(m_start, at);
            restart(at, i);
            return true;
        }
        if (m_text[i].isMark() || m_text[i].isLowSurrogate())
            return false;
        breakWord(i);
        return true;
    }

    void breakWord(qsizetype i)
    {
        qsizetype end = i;
        while (end < m_text.size() && !isBreakingSpace(m_text[end]))
            ++end;
        const QStringView word = m_text.sliced(m_start, end - m_start);
        const double hyphenWidth = m_measure.text.of(u"-");
        qsizetype limit = i - m_start;
        double width = m_lineWidth;
        while (limit > 1 && width + hyphenWidth > m_width)
            width -= m_measure.text.at(m_text, m_start + --limit);
        qsizetype at = m_start + wordBreak(word, limit);
        if (at == m_start)
            at = i;
        const bool hyphen = isOfWord(m_text[at - 1]) && m_text[at].isLetter() && at - m_start <= limit;
        addLine(m_start, at);
        if (hyphen) {
            m_lines.back().hyphen = true;
            m_lines.back().width += hyphenWidth;
        }
        restart(at, i);
    }

    void restart(qsizetype start, qsizetype upTo)
    {
        m_start = start;
        m_lastBreak = start;
        m_lastResort = start;
        m_lineWidth = 0;
        for (qsizetype i = start; i < upTo; ++i) {
            m_lineWidth += m_measure.text.at(m_text, i);
            noteBreak(i);
        }
    }

    void addLine(qsizetype from, qsizetype to)
    {
        while (to > from && isBreakingSpace(m_text[to - 1]))
            --to;
        m_lines.push_back(TextLine { from, to - from, m_measure.text.of(m_text.sliced(from, to - from)) });
    }

    void keepLastWordWithNote()
    {
        const TextLine last = m_lines.back();
        const auto notesFit = [&](double width, int count) {
            return width + m_measure.notes.of(noteNumbers(m_notes, 0, count)) <= m_width + Tolerance;
        };
        const int all = int(m_notes.size());
        if (notesFit(last.width, all))
            return;
        for (qsizetype i = last.from + last.length - 1; i > last.from; --i) {
            if (!breaksBefore(m_text, i))
                continue;
            const qsizetype end = last.from + last.length;
            const double word = m_measure.text.of(m_text.sliced(i, end - i));
            // Better a short last line than notes without a word; a list too long for any line breaks among its
            // numbers.
            if (notesFit(word, all) || !notesFit(last.width, 1)) {
                m_lines.pop_back();
                addLine(last.from, i);
                addLine(i, end);
            }
            return;
        }
    }

    void addNotes()
    {
        for (int i = 0; i < int(m_notes.size()); ++i) {
            TextLine &line = m_lines.back();
            const int first = line.noteCount == 0 ? i : line.firstNote;
            const double width = line.width + m_measure.notes.of(noteNumbers(m_notes, first, line.noteCount + 1));
            if (line.noteCount > 0 && width > m_width + Tolerance)
                m_lines.push_back(TextLine { m_text.size(), 0, 0, false, i, 1 });
            else {
                line.firstNote = first;
                ++line.noteCount;
            }
        }
    }

    QStringView m_text;
    const QList<int> &m_notes;
    LineMeasure m_measure;
    double m_width;
    std::vector<TextLine> &m_lines;
    qsizetype m_start = 0;
    qsizetype m_lastBreak = 0;
    qsizetype m_lastResort = 0; ///< a place to break between words that are better kept together
    double m_lineWidth = 0;
};

} // namespace

void breakLines(const NotedText &text, const LineMeasure &measure, double width, std::vector<TextLine> &lines)
{
    if (!text.text.contains(QChar::LineFeed)) {
        const double textWidth = measure.text.of(text.text);
        const int notes = int(text.notes.size());
        if (textWidth + measure.notes.of(noteNumbers(text.notes, 0, notes)) <= width + Tolerance) {
            lines.push_back(TextLine { 0, text.text.size(), textWidth, false, 0, notes });
            return;
        }
    }
    LineBreaker(text, measure, width, lines).run();
}

double widthOnOneLine(const NotedText &text, const LineMeasure &measure)
{
    double widest = 0;
    for (const QStringView line : QStringView(text.text).split(u'\n'))
        widest = std::max(widest, measure.text.of(line));
    return widest + measure.notes.of(noteNumbers(text.notes, 0, int(text.notes.size())));
}

double longestWord(const NotedText &text, const LineMeasure &measure)
{
    const QStringView view = text.text;
    double longest = 0;
    double width = 0;
    for (qsizetype i = 0; i < view.size(); ++i) {
        if (isBreakingSpace(view[i]) || (i > 0 && breaksBefore(view, i)))
            width = 0;
        if (!isBreakingSpace(view[i]))
            width += measure.text.at(view, i);
        longest = std::max(longest, width);
    }
    if (!text.notes.isEmpty())
        longest = std::max(longest, width + measure.notes.of(noteNumbers(text.notes, 0, 1)));
    return longest;
}

std::vector<NumberRange> numberRanges(const QList<int> &numbers, int first, int count)
{
    std::vector<NumberRange> ranges;
    const int end = first + count;
    for (int i = first; i < end;) {
        int last = i;
        while (last + 1 < end && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        if (last - i < ShortestRange - 1)
            last = i;
        ranges.push_back({ numbers.at(i), numbers.at(last) });
        i = last + 1;
    }
    return ranges;
}

QString numberText(const NumberRange &range)
{
    QString text = QString::number(range.first + 1);
    if (range.last > range.first)
        text += u'–' + QString::number(range.last + 1);
    return text;
}

QString noteNumbers(const QList<int> &notes, int first, int count)
{
    QString result;
    for (const NumberRange &range : numberRanges(notes, first, count))
        result += (result.isEmpty() ? u" "_s : u", "_s) + numberText(range);
    return result;
}

qsizetype wordBreak(QStringView word, qsizetype limit)
{
    limit = std::min(limit, word.size() - 1);
    for (qsizetype i = limit; i > 1; --i) {
        if (isSeparator(word[i - 1]) && word.size() - i >= 2)
            return i;
        const bool amongLetters = i + 1 < word.size() && isOfWord(word[i - 2]) && isOfWord(word[i - 1])
            && word[i].isLetter() && isOfWord(word[i + 1]);
        if (amongLetters && isSyllableBorder(word, i) && !word.contains(u"://"))
            return i;
    }
    return 0;
}

} // namespace phalera
