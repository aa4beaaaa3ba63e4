// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsource.h"

#include <QTableWidget>

namespace phalera {

/// The first rows of a table, as they will be read.
class ImportPreview : public QTableWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void showRows(const QList<NumberedRow> &rows);
};

} // namespace phalera
