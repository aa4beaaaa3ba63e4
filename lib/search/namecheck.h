// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/namematch.h"
#include "search/namesoftable.h"
#include "search/tabledata.h"

#include <array>
#include <span>

namespace phalera {

/// A word of a typed name, and the words of names that it may mean.
struct AskedName
{
    struct Meant
    {
        WordRange words; ///< of the table
        NameMatch::Kind kind = NameMatch::Kind::Exact;
    };
    bool mayMiss = false; ///< a name without a patronymic may be without it
    bool isAbbreviated = false;
    std::vector<Meant> meant; ///< the best kind of a word counts
    QString initials;         ///< of one letter: those with which a name may begin that it stands for
};

/// Says row by row how the names answer a typed name, by the rule of nameMatch(), comparing only numbers of words.
class NameCheck
{
public:
    static constexpr size_t MostWords = 8;

    /// At most MostWords words; `table` must outlive the check.
    NameCheck(const TableData &table, std::vector<AskedName> asked);

    /// The kind of the weakest word, in the name of the row that answers best; none where no name answers.
    [[nodiscard]] std::optional<NameMatch::Kind> kindOf(Row row) const;

private:
    /// For each asked word the kind by which a word answers it, and 1 more; 0: it does not.
    using Answers = std::array<quint8, MostWords>;
    struct FieldWords
    {
        const Column *column;
        Field field;
        std::vector<Answers> answers;     ///< by the field's own numbers
        std::vector<bool> arePatronymics; ///< likewise, where it matters
    };
    struct Name
    {
        static constexpr size_t MostWords = 16; ///< further ones are not looked at
        std::array<Answers, MostWords> words;
        size_t size = 0;
        bool hasPatronymic = false;

        void append(const Answers &word)
        {
            if (size < MostWords)
                words[size++] = word;
        }
    };

    void fill(FieldWords &words) const;
    [[nodiscard]] Name nameOf(const FieldWords &words, quint32 code) const;
    [[nodiscard]] static Name joined(const Name &further, const Name &first);
    [[nodiscard]] std::optional<NameMatch::Kind> assign(const Name &name) const;

    const TableData &m_table;
    std::vector<AskedName> m_asked;
    std::vector<size_t> m_order; ///< full words first: an initial may stand for many
    bool m_asksPatronymics = false;
    std::array<FieldWords, NameFields.size()> m_fields;
};

} // namespace phalera
