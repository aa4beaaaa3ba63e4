// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openrequest.h"
#include "app/view.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace phalera {

/// What the command line of `phalera` asks for.
struct LaunchOptions
{
    QString archive;  ///< absolute path; empty: the last one, or the founding archive
    OpenRequest then; ///< what to do in the archive: a query file, a link, files to import
    QString language; ///< empty: as set before
    QString theme;
    QString screenshot; ///< write the window here and quit
    QSize size;
    QString query;
    std::optional<View> view;
    QString record;          ///< id of the record to choose
    bool figure = false;     ///< make a figure of the chart
    bool duplicates = false; ///< look for people who are there twice
    QString complaint;       ///< not empty: the command line is wrong, and how
    QString printout;        ///< not empty: --help or --version asked for this text

    /// `arguments` begin with the program's name.
    static LaunchOptions parse(const QStringList &arguments);
};

} // namespace phalera
