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
    enum class Need : quint8 {
        Must,    ///< it must be a word of the name
        IfThere, ///< only where the name has such a word, it must be one that no other word of the query takes
        MayMiss  ///< a name without a patronymic may be without it
    };
    struct Meant
    {
        WordRange words; ///< of the table
        NameMatch::Kind kind = NameMatch::Kind::Exact;
    };
    Need need = Need::Must;
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
    [[nodiscard]] std::optional<NameMatch::Kind> kindOf(Row row);

private:
    /// For each asked word the kind by which a word answers it, and 1 more; 0: it does not.
    using Answers = std::array<quint8, MostWords>;
    struct FieldWords
    {
        const Column *column;
        Field field;
        std::vector<Answers> answers;          ///< by the field's own numbers
        std::vector<quint8> arePatronymics;    ///< likewise: 0 not yet known, 1 no, 2 yes
    };
    struct Name
    {
        std::vector<Answers> words;
        bool hasPatronymic = false;
    };

    void fill(FieldWords &words) const;
    [[nodiscard]] Name nameOf(FieldWords &words, quint32 code);
    [[nodiscard]] bool isPatronymicHere(FieldWords &words, quint32 own) const;
    [[nodiscard]] std::optional<NameMatch::Kind> assign(const Name &name) const;

    const TableData &m_table;
    std::vector<AskedName> m_asked;
    std::vector<size_t> m_order; ///< full words first: an initial may stand for many
    bool m_asksPatronymics = false;
    std::array<FieldWords, NameFields.size()> m_fields;
};

} // namespace phalera
