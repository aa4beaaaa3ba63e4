// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/suggester.h"

#include "app/recentsearches.h"
#include "app/recordpresentation.h"
#include "app/words.h"
#include "search/hits.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace phalera {

namespace {

constexpr qsizetype MostRecent = 5;
constexpr qsizetype MostFields = 6;
constexpr qsizetype MostValues = 12;
constexpr int MostNames = 5;
/// Shorter words are the beginning of too much.
constexpr qsizetype ShortestBeginning = 2;

bool begins(const QString &word, const QString &beginning)
{
    return word.startsWith(beginning, Qt::CaseInsensitive);
}

QList<Suggestion> valuesOf(const Findings &found, const TypedPart &part, const StopFlag &stop)
{
    const Wording &wording = found.question.wording;
    const FacetNeed need { *part.field, MostValues, FacetNeed::Order::ByCount, part.text };
    QList<Suggestion> suggestions;
    const QList<FacetFinding> findings = countFacets(found.answer, { need }, wording, stop);
    for (const FacetFinding &finding : findings) {
        for (const FacetCount &count : finding.counts) {
            const QString word = wordOfValue(*part.field, count.value, wording);
            // "unknown" is listed whatever the values shall contain.
            if (!count.value.isEmpty() || begins(word, part.text) || begins(QStringLiteral("unknown"), part.text))
                suggestions.append({ Suggestion::Kind::Value, word, QLocale().toString(count.count),
                    writtenValue(*part.field, count.value), part.start });
        }
    }
    return suggestions;
}

QList<Suggestion> namesOf(const Findings &found, const TypedPart &part)
{
    QList<Suggestion> suggestions;
    const QStringList names = completions(*found.question.snapshot, part.text, MostNames);
    for (const QString &name : names) {
        if (name.compare(part.text, Qt::CaseInsensitive) != 0)
            suggestions.append({ Suggestion::Kind::Name, name, Suggester::tr("name"), name, part.start });
    }
    return suggestions;
}

} // namespace

Suggester::Suggester(const Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0)
            emit found(m_watcher.result());
    });
}

Suggester::~Suggester()
{
    *m_stop = true;
}

void Suggester::forget()
{
    *m_stop = true;
    m_watcher.setFuture({});
    m_stop = std::make_shared<std::atomic_bool>();
}

void Suggester::ask(const QString &text, qsizetype cursor)
{
    forget();
    if (text.trimmed().isEmpty()) {
        emit found(recent({}));
        return;
    }
    const std::optional<TypedPart> part = typedPart(text, cursor);
    if (!part || (!part->field && part->text.size() < ShortestBeginning))
        emit found({});
    else if (!part->field)
        lookUp(*part, (part->isAll ? recent(text) : QList<Suggestion>()) + fields(*part));
    else if (spreadsOverAxis(*part->field))
        emit found({}); // a list of single dates or numbers helps nobody
    else
        lookUp(*part, {});
}

QList<Suggestion> Suggester::recent(const QString &text) const
{
    QList<Suggestion> suggestions;
    if (m_recent == nullptr)
        return suggestions;
    const QStringList searches
        = text.isEmpty() ? m_recent->all().mid(0, MostRecent) : m_recent->matching(text, MostRecent);
    for (const QString &search : searches) {
        if (search != text)
            suggestions.append({ Suggestion::Kind::Recent, search, tr("recent search"), search, 0 });
    }
    return suggestions;
}

QList<Suggestion> Suggester::fields(const TypedPart &part) const
{
    QList<Suggestion> suggestions;
    for (const Field field : fieldsOf(m_selection.query().unit)) {
        const QString name = fieldName(field);
        const QString label = fieldLabel(field);
        if (suggestions.size() < MostFields && (begins(name, part.text) || begins(label, part.text)))
            suggestions.append(
                { Suggestion::Kind::Field, QString(name + u':'), label, QString(name + u':'), part.start });
    }
    return suggestions;
}

void Suggester::lookUp(const TypedPart &part, const QList<Suggestion> &before)
{
    m_watcher.setFuture(QtConcurrent::run([part, before, from = m_selection.sharedFindings(), stop = StopFlag(m_stop)](
                                              QPromise<QList<Suggestion>> &promise) {
        QList<Suggestion> all = before + (part.field ? valuesOf(*from, part, stop) : namesOf(*from, part));
        if (!stop->load())
            promise.addResult(std::move(all));
    }));
}

} // namespace phalera
