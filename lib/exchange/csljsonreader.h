// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonobjects.h"
#include "exchange/sourcedraft.h"

namespace phalera {

/// Reads sources from CSL-JSON (Citation Style Language 1.0.2): names as literals or parts, dates as parts, with season
/// and circa, as EDTF or as they are written. Members that the sources table has no field for are kept in the note.
/// Problems besides those of SourceReader and JsonObjects: NotInVocabulary (args: the type, the types that are read).
class CslJsonReader final : public SourceReader
{
public:
    CslJsonReader(std::unique_ptr<QIODevice> device, const QString &fileName);

    [[nodiscard]] qint64 bytesRead() const override { return m_objects.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_device->isSequential() ? 0 : m_device->size(); }

protected:
    bool readEntry() override;

private:
    void take(const QJsonObject &item);
    void takeDate(SourceDraft &draft, const QJsonObject &item) const;

    std::unique_ptr<QIODevice> m_device;
    JsonObjects m_objects;
};

} // namespace phalera
