// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textform.h"

#include <QTableWidget>

namespace phalera {

/// The first rows of a table, as they will be read.
class ImportPreview : public QTableWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// Empty where the file cannot be read: the report says why. Gives the sheets of a workbook.
    QStringList showFile(const QString &path, const TextFormWish &wish);
};

} // namespace phalera
