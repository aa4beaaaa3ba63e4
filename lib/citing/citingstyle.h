// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace phalera {

/// The rules by which sources are cited.
enum class CitingStyle : quint8 {
    Gost705,          ///< GOST R 7.0.5-2008, bibliographic reference
    Gost7100,         ///< GOST R 7.0.100-2018, bibliographic description
    ChicagoNotes,     ///< The Chicago Manual of Style, 17th edition, chapter 14
    ChicagoAuthorDate ///< the same, chapter 15
};
inline constexpr std::array CitingStyles { CitingStyle::Gost705, CitingStyle::Gost7100, CitingStyle::ChicagoNotes,
    CitingStyle::ChicagoAuthorDate };

/// "gost-7.0.5", "gost-7.0.100", "chicago-notes", "chicago-author-date": in settings and on the command line.
[[nodiscard]] QLatin1StringView citingStyleName(CitingStyle style);
[[nodiscard]] std::optional<CitingStyle> citingStyleByName(QStringView name);
/// The style of those who write in a language: GOST R 7.0.5 for Russian, Chicago notes for all others.
[[nodiscard]] CitingStyle usualCitingStyle(QStringView language);

/// Where a citation stands.
enum class CitingForm : quint8 {
    Note,      ///< first citation in a note
    ShortNote, ///< repeated citation
    ListEntry, ///< in a list of sources
    InText     ///< in brackets within a sentence
};
/// "note", "short", "list", "text".
[[nodiscard]] QLatin1StringView citingFormName(CitingForm form);
[[nodiscard]] std::optional<CitingForm> citingFormByName(QStringView name);
/// The form of a numbered source under a text: a note where the style has notes, else an entry of its list.
[[nodiscard]] CitingForm numberedForm(CitingStyle style);

} // namespace phalera
