// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportplan.h"

namespace phalera {

/// A place that readers go to: a heading, the head of a group within a table, the title of an index or of the notes.
struct OutlineEntry
{
    int level = 1; ///< from 1
    QString text {};
    QString figure {};   ///< of a group: its sub-total
    QString anchor {};   ///< given by the plan, or made up: never empty
    qsizetype block = 0; ///< in the plan; as many as there are blocks: the notes
    int group = -1;      ///< of the table that the block is

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// All of a plan in their order. Groups stand below the heading before their table. Index and notes stand beside the
/// chapters: at level 1 where more than one heading does.
[[nodiscard]] QList<OutlineEntry> outlineOf(const ReportPlan &plan);

/// What the contents at `contentsBlock` of the plan list: the entries that follow it, as deep as it says, with levels
/// counted from 1 again.
[[nodiscard]] QList<OutlineEntry> contentsOf(
    const ReportPlan &plan, const QList<OutlineEntry> &outline, qsizetype contentsBlock);

/// An address of the web or of mail within a text.
struct AddressPlace
{
    qsizetype from = 0;
    qsizetype length = 0;
};
/// What a reader may be led to from `text`; full stops and brackets after an address do not belong to it.
[[nodiscard]] QList<AddressPlace> addressesIn(const QString &text);
/// Whether a link leads to the web or to mail; others, which a reader's program might run, are no links.
[[nodiscard]] bool isAddress(QStringView link);

/// The anchor of a note, counted from 0. No anchor of a plan is like it: those begin with a letter or a figure.
[[nodiscard]] QString noteAnchor(qsizetype note);

} // namespace phalera
