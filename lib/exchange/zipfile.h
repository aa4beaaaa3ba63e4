// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QIODevice>

#include <memory>

struct zip;

namespace phalera {

/// Bounds against archives that are small and unpack to what fills a disk or takes days.
struct ZipLimits
{
    qint64 entries = 100'000;
    qint64 entrySize = qint64(8) << 30; ///< bytes that one entry unpacks to
    qint64 ratio = 250;                 ///< of unpacked to packed bytes ...
    qint64 anyRatio = qint64(64) << 20; ///< ... where an entry has more bytes than these
};

/// The entries of a zip archive in a device. Nothing is ever unpacked to where an entry's name says.
class ZipFile
{
public:
    /// `device` is open for reading and can be read at any place; `fileName` is what places name. Errors: BadWorkbook
    /// (args: file, what is wrong), TooLarge for too many entries.
    static Result<std::unique_ptr<ZipFile>> open(
        std::unique_ptr<QIODevice> device, const QString &fileName, ZipLimits limits = {});
    ~ZipFile();
    Q_DISABLE_COPY_MOVE(ZipFile)

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// Names are told apart without regard to case (ECMA-376 part 2, 6.2.2.3).
    [[nodiscard]] bool contains(const QString &name) const;
    /// Bytes that the entry says it unpacks to; 0 where there is none.
    [[nodiscard]] qint64 sizeOf(const QString &name) const;
    /// The bytes of an entry, to be read once and from beginning to end; reading fails where a limit is passed or the
    /// checksum does not fit. The device must not outlive this object. Errors: BadWorkbook (args: file, the entry),
    /// Encrypted (args: file).
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> entry(const QString &name) const;

private:
    struct Source;
    struct Close
    {
        void operator()(zip *archive) const;
    };
    ZipFile(std::unique_ptr<Source> source, QString fileName, ZipLimits limits);

    QString m_fileName;
    ZipLimits m_limits;
    std::unique_ptr<Source> m_source; ///< outlives m_archive
    std::unique_ptr<zip, Close> m_archive;
};

} // namespace phalera
