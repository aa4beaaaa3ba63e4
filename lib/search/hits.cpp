// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hits.h"

#include "names/folding.h"
#include "search/sought.h"
#include "search/tabledata.h"
#include "search/wordmatcher.h"

#include <algorithm>
#include <map>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;

struct Span
{
    qsizetype start;
    qsizetype length;
    QString folded;
};

bool isInWord(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    const bool isLetter = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
    return isLetter || (folded(text.mid(at, 1)).isEmpty() && !c.isSpace()); // an apostrophe inside a word
}

/// The words of a text where they stand.
QList<Span> spansOf(QStringView text)
{
    QList<Span> spans;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype begin = at;
        while (at < text.size() && isInWord(text, at))
            ++at;
        const QString word = at > begin ? folded(text.mid(begin, at - begin)) : QString();
        if (!word.isEmpty())
            spans.append({ begin, at - begin, word });
    }
    return spans;
}

bool isNameField(Field field)
{
    return std::find(NameFields.begin(), NameFields.end(), field) != NameFields.end();
}

bool beginsAlike(const NameWord &beginning, const NameWord &word)
{
    return std::any_of(beginning.sounds.begin(), beginning.sounds.end(), [&word](const QString &sound) {
        return std::any_of(
            word.sounds.begin(), word.sounds.end(), [&sound](const QString &key) { return key.startsWith(sound); });
    });
}

} // namespace

struct HitFinder::Private
{
    explicit Private(const Answer &answer)
        : m_snapshot(answer.snapshot)
        , m_data(answer.snapshot->data())
        , m_which(rowTable(answer.query.unit))
        , m_table(m_data.table(m_which))
        , m_sought(soughtIn(answer))
    {
    }

    QList<TextHit> in(Row row)
    {
        m_row = row;
        for (const Sought &sought : m_sought)
            find(sought);
        return take();
    }

private:
    void find(const Sought &sought)
    {
        for (const Field field : m_table.words.fields()) {
            const bool isAsked
                = !sought.field || *sought.field == field || (*sought.field == Field::Name && isNameField(field));
            if (isAsked)
                findIn(field, sought);
        }
        if (m_which == RowTable::Conferrals && !sought.field)
            findInSources(sought);
    }

    /// Each place once, by the surest kind.
    [[nodiscard]] QList<TextHit> take()
    {
        std::stable_sort(m_hits.begin(), m_hits.end(), [](const TextHit &a, const TextHit &b) {
            return std::tie(a.field, a.text, a.start, a.kind) < std::tie(b.field, b.text, b.start, b.kind);
        });
        m_hits.erase(std::unique(m_hits.begin(), m_hits.end(),
                         [](const TextHit &a, const TextHit &b) {
                             return std::tie(a.field, a.text, a.start) == std::tie(b.field, b.text, b.start);
                         }),
            m_hits.end());
        return std::exchange(m_hits, {});
    }

    void findIn(Field field, const Sought &sought)
    {
        const Column &column = *m_table.column(field);
        for (const quint32 code : column.codesOf(m_row)) {
            if (code == 0)
                continue;
            const bool isFound = findInText(field, column.dictionary[code], sought);
            if (!isFound && isCalledOtherwise(field) && isInWording(field, code, sought))
                m_hits.append({ field, {}, 0, 0, sought.kind });
        }
    }

    /// Whether values are searched by other words than they are shown with.
    [[nodiscard]] bool isCalledOtherwise(Field field) const
    {
        return field == Field::Award || field == Field::Act || (m_which == RowTable::Acts && field == Field::Title);
    }

    [[nodiscard]] bool isInWording(Field field, quint32 code, const Sought &sought)
    {
        const auto [known, isNew] = m_wordings.try_emplace({ &sought, field });
        if (isNew) {
            const std::vector<WordRange> ranges = wordRanges(m_table.words, sought.words, sought.lastMayBegin);
            const bool areThere
                = std::none_of(ranges.begin(), ranges.end(), [](WordRange range) { return range.isEmpty(); });
            if (areThere)
                known->second = m_table.words.codesHolding(field, ranges);
        }
        return code < known->second.size() && known->second[code];
    }

    void findInSources(const Sought &sought)
    {
        const TableData &sources = m_data.table(RowTable::Sources);
        const Column &cited = *m_table.column(Field::Source);
        for (const quint32 code : cited.codesOf(m_row)) {
            const quint32 id = code == 0 ? 0 : sources.codeOfId(cited.dictionary[code]);
            for (const Field field : SearchedOfSources) {
                const Column &column = *sources.column(field);
                if (id != 0)
                    (void)findInText(Field::Source, column.dictionary[column.codes[id - 1]], sought);
            }
        }
    }

    bool findInText(Field field, const QString &text, const Sought &sought)
    {
        const QList<Span> spans = spansOf(text);
        bool isFound = false;
        for (qsizetype first = 0; first < spans.size(); ++first) {
            if (!standsAt(spans, first, sought))
                continue;
            isFound = true;
            const Span &last = spans[first + sought.words.size() - 1];
            m_hits.append(
                { field, text, spans[first].start, last.start + last.length - spans[first].start, sought.kind });
        }
        return (isNameField(field) && findNames(field, text, spans, sought)) || isFound;
    }

    static bool standsAt(const QList<Span> &spans, qsizetype first, const Sought &sought)
    {
        if (first + sought.words.size() > spans.size())
            return false;
        for (qsizetype i = 0; i < sought.words.size(); ++i) {
            const bool mayBegin = sought.lastMayBegin && i + 1 == sought.words.size();
            const QString &word = spans[first + i].folded;
            if (mayBegin ? !word.startsWith(sought.words[i]) : word != sought.words[i])
                return false;
        }
        return true;
    }

    bool findNames(Field field, const QString &text, const QList<Span> &spans, const Sought &sought)
    {
        bool isFound = false;
        for (const Span &span : spans) {
            const std::optional<Kind> kind = kindOf(text.mid(span.start, span.length), sought);
            if (!kind)
                continue;
            isFound = true;
            m_hits.append({ field, text, span.start, span.length, std::max(*kind, sought.kind) });
        }
        return isFound;
    }

    /// How a word of a name answers what is sought.
    std::optional<Kind> kindOf(const QString &word, const Sought &sought)
    {
        QHash<QString, std::optional<Kind>> &known = m_kinds[&sought];
        if (const auto kind = known.constFind(word); kind != known.cend())
            return *kind;
        std::optional<Kind> best;
        const std::vector<NameWord> name = nameWords(word);
        for (const NameWord &asked : name.size() == 1 ? sought.names : std::vector<NameWord>()) {
            const auto match = wordMatch(asked, name.front());
            if (match && match->kind <= sought.mostDistant.value_or(Kind::Exact) && (!best || match->kind < *best))
                best = match->kind;
            if (!best && sought.namesMayBegin && beginsAlike(asked, name.front()))
                best = Kind::Romanized;
        }
        known.insert(word, best);
        return best;
    }

    std::shared_ptr<const Snapshot> m_snapshot;
    const Snapshot::Private &m_data;
    RowTable m_which;
    const TableData &m_table;
    const std::vector<Sought> m_sought;
    Row m_row = 0;
    QList<TextHit> m_hits;
    std::map<std::pair<const Sought *, Field>, std::vector<bool>> m_wordings;
    std::map<const Sought *, QHash<QString, std::optional<Kind>>> m_kinds;
};

HitFinder::HitFinder(const Answer &answer)
    : d(std::make_unique<Private>(answer))
{
}

HitFinder::~HitFinder() = default;

QList<TextHit> HitFinder::in(Row row)
{
    return d->in(row);
}

} // namespace phalera
