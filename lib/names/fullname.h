// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace phalera {

/// A person's name in its parts; initials keep their full stops. Any part may be empty.
struct FullName
{
    QString family;
    QString given;
    QString patronymic;

    friend bool operator==(const FullName &, const FullName &) = default;
};

/// Which of two words comes first in a list of names; one word alone is a family name.
enum class NameOrder : quint8 { NotSaid, FamilyFirst, GivenFirst };

/// The parts of a name in Cyrillic or Latin letters as lists have it: "Стаханов Алексей Григорьевич", "Алексей
/// Григорьевич Стаханов", "СТАХАНОВ А. Г.", "А.Г. Стаханов", "Stakhanov, Alexei G.", "Азизбеков Мамед Гасан оглы". What
/// tells them apart: a comma, the ending of a patronymic, initials, capitals. None where nothing of it does and `order`
/// is not said, or where words would be left over.
[[nodiscard]] std::optional<FullName> splitFullName(QStringView text, NameOrder order = NameOrder::NotSaid);

} // namespace phalera
