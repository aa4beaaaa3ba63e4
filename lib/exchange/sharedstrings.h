// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace phalera {

/// The texts that cells of a workbook refer to by number: one after another in UTF-8, in memory or, where they are
/// many, in a temporary file.
class SharedStrings
{
public:
    /// More than `mostInMemory` bytes go to a file.
    explicit SharedStrings(qint64 mostInMemory = qint64(32) << 20);
    ~SharedStrings();
    Q_DISABLE_COPY_MOVE(SharedStrings)

    void add(QStringView text);
    /// After the last add(), before the first at(). Errors: FileNotWritable, DiskFull.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] qint64 size() const { return qint64(m_ends.size()); }
    /// `index` is from 0 to size() - 1.
    [[nodiscard]] QString at(qint64 index) const;

private:
    void spill();

    qint64 m_mostInMemory;
    QByteArray m_bytes; ///< all, or those that are not in the file yet
    std::vector<qint64> m_ends;
    std::unique_ptr<QTemporaryFile> m_file;
    const uchar *m_mapped = nullptr;
    bool m_failed = false;
};

} // namespace phalera
