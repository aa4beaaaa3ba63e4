// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <vector>

namespace phalera {

/// Makes texts of cells, and gives equal short ones that were met lately as one in memory: most cells of a table hold
/// one of few words, row after row.
class RecentTexts
{
public:
    RecentTexts();

    /// `utf8` is valid UTF-8.
    [[nodiscard]] QString text(QByteArrayView utf8);

private:
    static constexpr qsizetype LongestKept = 40; ///< bytes
    struct Entry
    {
        std::array<char, LongestKept> utf8;
        qsizetype size = 0;
        QString text;
    };
    [[nodiscard]] Entry &entryOf(QByteArrayView utf8);

    std::vector<Entry> m_entries; ///< each text has one place, and takes it from what was there
};

} // namespace phalera
