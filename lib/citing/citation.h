// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace phalera {

/// The title without the full stop that would end a sentence; one behind an abbreviation ("1973 г.") stays.
[[nodiscard]] QString withoutFullStop(const QString &title);

/// A stretch of a citation that is set in one way.
struct CitationRun
{
    QString text;
    bool isItalic = false;
    QString link {}; ///< the whole address that the text stands for

    friend bool operator==(const CitationRun &, const CitationRun &) = default;
};

/// A citation as a style sets it: runs of plain and italic text. Built from its beginning to its end.
class Citation
{
public:
    Citation &add(const QString &text);
    Citation &addItalic(const QString &text);
    /// An address as people read it, which leads to `url`.
    Citation &addAddress(const QString &url);
    Citation &add(const Citation &other);
    /// Ends a sentence or an area: a full stop, unless the text ends with one, or with ? or !, inside quotation marks
    /// and brackets too. Nothing where nothing stands yet.
    Citation &stop();
    /// Ends a part in the American manner: the comma or full stop goes inside of quotation marks (CMOS 6.9). No full
    /// stop behind what ends a sentence already.
    Citation &close(QChar mark);
    /// What stands between two parts: no second full stop behind one, or behind an ellipsis.
    Citation &separate(const QString &separator);

    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty(); }
    [[nodiscard]] bool endsWith(QChar character) const;
    [[nodiscard]] const QList<CitationRun> &runs() const { return m_runs; }
    [[nodiscard]] QString plainText() const;
    /// Escaped; titles in <i>, addresses as links.
    [[nodiscard]] QString html() const;

    friend bool operator==(const Citation &, const Citation &) = default;

private:
    void append(CitationRun run);
    [[nodiscard]] bool hasStop() const;

    QList<CitationRun> m_runs; ///< none is empty, and neighbours differ in kind
};

} // namespace phalera
