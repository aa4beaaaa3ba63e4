// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/grouping.h"
#include "app/privacyrule.h"
#include "app/reportkind.h"
#include "citing/citingstyle.h"
#include "search/answer.h"

#include <QMarginsF>
#include <QPageSize>

namespace phalera {

/// How a report is made, whatever it is about: a JSON file *.phaleratemplate.json, or one of ours. What it leaves open
/// is as the program has it. The manual and resources/templates/phaleratemplate.schema.json say every member.
struct ReportTemplate
{
    static constexpr QLatin1StringView Suffix { ".phaleratemplate.json" };
    static constexpr qint64 MostBytes = 1'000'000;

    QString name;
    std::optional<ReportKind> kind {};
    QString language {}; ///< "en", "ru"; empty: that of the program
    QString title {};    ///< in place of the usual title of the kind
    QString head {};     ///< in place of what stands in the head of each page
    std::optional<QPageSize::PageSizeId> paper {};
    std::optional<QPageLayout::Orientation> orientation {};
    std::optional<QMarginsF> margins {}; ///< millimetres
    QList<Field> columns {};             ///< of a register; none: those of the table
    QList<SortKey> order {};             ///< of a register; none: that of the table
    QString alphabet {};                 ///< instead of `order`: names by the alphabet of this language, "uk"
    QList<Grouping> groups {};           ///< of a register, the outer first
    int textColumns = 1;                 ///< of a register: 2 sets it in two columns of the page
    bool hasIndex = false;               ///< of names, with pages
    bool hasContents = false;
    bool hasNotes = true;                 ///< the sources of each row or fact
    std::optional<CitingStyle> citing {}; ///< of the sources; none: the usual one of the language
    PrivacyRule privacy {};
    bool forArchives = false; ///< PDF/A

    /// The paper of a report of some kind.
    [[nodiscard]] QPageLayout page(ReportKind ofKind) const;

    /// What a JSON text tells, or a sentence that says what is wrong with it, with line and column; `path` is for the
    /// sentence.
    [[nodiscard]] static tl::expected<ReportTemplate, QString> fromJson(const QByteArray &json, const QString &path);
    /// One of ours by its name, or the file at a path.
    [[nodiscard]] static tl::expected<ReportTemplate, QString> read(const QString &nameOrPath);
    /// fromJson() gives the same template back.
    [[nodiscard]] QByteArray toJson() const;
    /// Whole or not at all. Errors: FileNotWritable, DiskFull.
    [[nodiscard]] Result<void> write(const QString &path) const;
    /// Codes of those that a template can name.
    [[nodiscard]] static QStringList languages();
    /// The names of ours: "chicago-en", "gost-ru".
    [[nodiscard]] static QStringList builtIn();

    friend bool operator==(const ReportTemplate &, const ReportTemplate &) = default;
};

/// Papers that a template can name, as Qt calls them.
[[nodiscard]] QList<QPageSize::PageSizeId> reportPapers();

} // namespace phalera
