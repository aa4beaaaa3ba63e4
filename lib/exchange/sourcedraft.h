// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"
#include "exchange/seenids.h"

#include <QJsonObject>

#include <deque>

namespace phalera {

/// A source on its way out of an entry of a bibliography. What no field of the sources table holds is kept in its note
/// as "label: text"; what was written otherwise than it stands now is kept in its wording.
class SourceDraft
{
public:
    explicit SourceDraft(const Place &where);

    /// The first text that a field gets is its value; further ones go into the note under their label.
    void set(QLatin1StringView field, const QString &value, const Place &where, const QString &label);
    void setKind(const QString &kind, const QString &type, bool isItsOwnName, const Place &where);
    /// EDTF, or a date as people write it. What is neither has no value, is kept as it is written and remarked.
    void setDate(const QString &written, const Place &where, const QString &label);
    void addAuthor(const QString &name);
    void keep(const QString &label, const QString &text);
    /// Said of the entry, besides being kept.
    void remark(const QString &label, const QString &text, const Place &where);

    [[nodiscard]] QString value(QLatin1StringView field) const;
    [[nodiscard]] Place placeOf(const QString &field) const;

private:
    friend class SourceReader;

    Place m_where;
    QStringList m_values;
    QStringList m_authors;
    QStringList m_kept;
    QJsonObject m_wording;
    QList<Error> m_remarks;
    QHash<QString, Place> m_places;
};

/// Reads the sources of a bibliography, entry by entry in bounded memory. A source is called as its entry is, where
/// that is a proper id; else by the letters of the entry's key and a sum of it, so that the same entry has the same id
/// in any order of entries and two keys never share one. Problems: DuplicateId, and what normalize() finds.
class SourceReader : public RecordReader
{
public:
    std::optional<Result<ReadRecord>> next() final;
    [[nodiscard]] Place placeOf(const QString &field) const final { return m_last.placeOf(field); }
    [[nodiscard]] bool canContinue() const final { return !m_ended || !m_ready.empty(); }

protected:
    SourceReader();
    /// Reads on until something is ready; false at the end.
    virtual bool readEntry() = 0;

    /// `key`: as the entry is called in its file; empty where it is not.
    void give(SourceDraft draft, const QString &key);
    void refuse(Error problem) { m_ready.emplace_back(tl::unexpected(std::move(problem))); }
    void refuse(Error::Kind kind, const QStringList &args, const Place &where) { refuse({ kind, args, where }); }
    /// The same, and nothing can be read after it.
    void stop(Error problem);

private:
    [[nodiscard]] QString idOf(const QString &key, const SourceDraft &draft) const;

    std::deque<Result<ReadRecord>> m_ready;
    SourceDraft m_last;
    SeenIds m_ids;
    bool m_ended = false;
};

} // namespace phalera
