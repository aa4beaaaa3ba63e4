// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/outline.h"
#include "edtf/date.h"
#include "record/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <memory>

namespace phalera {

enum class PlateKind : quint8 {
    Republics, ///< of the union
    Subjects,  ///< of the Russian Federation
    Tiles      ///< the same as squares of one size, so that the small ones are seen too
};
[[nodiscard]] QLatin1StringView plateName(PlateKind kind); ///< "republics", "subjects", "tiles"
[[nodiscard]] std::optional<PlateKind> plateByName(QStringView name);

struct Region
{
    QString name; ///< as the field `republic` has it: "Ukrainian SSR"
    QString code; ///< ISO 3166 of the state or subject that lies there now; SU-ZK and SU-KF where none does
    std::shared_ptr<const Outline> outline; ///< never null
};

/// A time in which the regions and their extent stayed the same, as far as outlines show it.
struct Period
{
    Day first = DistantPast;
    Day last = DistantFuture;
    QList<Region> regions; ///< a later one may lie on an earlier one, and is meant where both are
};

struct Plate
{
    PlateKind kind = PlateKind::Republics;
    QSizeF size; ///< in kilometres
    QList<Period> periods;

    /// The period of a day; the first or the last one for days before or after all.
    [[nodiscard]] qsizetype periodOn(Day day) const;
    /// Whether any period has a region of this name.
    [[nodiscard]] bool hasRegion(const QString &name) const;
};

/// The maps that places are drawn on. How they were made is told in resources/map/README.md.
class Atlas
{
public:
    /// Reads resources/map/atlas.json. Errors: BadJson, MissingValue {what}.
    [[nodiscard]] static Result<Atlas> read(const QByteArray &json);

    [[nodiscard]] const Plate &plate(PlateKind kind) const { return m_plates.at(qsizetype(kind)); }

private:
    QList<Plate> m_plates; ///< by PlateKind
};

/// The region that a value of `republic` names in one of the ways in which sources write it: "RSFSR" and "Ukrainian SSR
/// / Ukraine" are known; a value that is in no list is given back as it is. The name of a present state alone is no
/// republic of the union.
[[nodiscard]] QString regionNamedBy(const QString &value);

} // namespace phalera
