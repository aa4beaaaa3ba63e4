// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/gedcomlines.h"

#include <QHash>

#include <deque>
#include <vector>

namespace phalera {

/// A structure of GEDCOM: a line with those below it. Each can be marked as taken, so that what nobody took can be
/// found in the end.
class GedcomNode
{
public:
    QString tag;
    QString xref;
    QString value; ///< with its CONC and CONT, and without escapes
    std::vector<GedcomNode> children;
    qint64 line = 0;
    qint64 lines = 1; ///< that it was read from
    bool isTaken = false;

    [[nodiscard]] GedcomNode *child(QLatin1StringView childTag);
    [[nodiscard]] std::vector<GedcomNode *> childrenNamed(QLatin1StringView childTag);
    /// The value of a child, which is then taken; empty where there is none.
    QString take(QLatin1StringView childTag);
    /// The value; the line counts as taken, those below it do not.
    QString take();
    /// Drops when somebody last worked on the record, which says nothing of what it is about.
    void forgetChanges();
    /// The xref that the value points to, without its @; empty where it is no pointer.
    [[nodiscard]] QString pointer() const;
};

/// What nobody took below a structure, a line or more for each of its tags: "OCCU: joiner; DATE: 1930".
[[nodiscard]] std::vector<std::pair<QString, QString>> gedcomLeftovers(const GedcomNode &node);

/// Reads records of GEDCOM, 5.5.1 and 7, whole: the structure of a line of level 0. A line that cannot be read is an
/// Error, and its record goes on without it.
class GedcomRecords
{
public:
    static constexpr qsizetype LargestRecord = qsizetype(8) << 20; ///< letters and lines together

    /// As GedcomLines.
    GedcomRecords(QIODevice &device, const QString &fileName, const QByteArray &encoding);

    /// Problems besides those of GedcomLines: BadGedcomLine for a line that belongs to no record; TooLarge for a
    /// record.
    std::optional<Result<GedcomNode>> next();
    void rewind();
    [[nodiscard]] const QByteArray &encoding() const { return m_lines.encoding(); }
    [[nodiscard]] qint64 bytesRead() const { return m_lines.bytesRead(); }
    [[nodiscard]] bool isVersion7() const { return m_isVersion7; }

private:
    void readRecord();
    void add(GedcomNode &root, GedcomLine line);
    [[nodiscard]] GedcomNode nodeOf(GedcomLine line) const;
    void noteHead(GedcomNode &head);

    QString m_fileName;
    GedcomLines m_lines;
    std::optional<GedcomLine> m_ahead; ///< of the next record
    std::deque<Result<GedcomNode>> m_ready;
    QHash<QString, QString> m_schema; ///< tag of this file -> ours
    qint64 m_strayLines = 0;
    bool m_hasRecord = false;
    bool m_isVersion7 = false;
    bool m_ended = false;
};

} // namespace phalera
