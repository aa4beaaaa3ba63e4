// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonobjects.h"
#include "exchange/rowsource.h"

#include <memory>

namespace phalera {

/// The objects of a foreign JSON text, an array or JSON Lines, as rows of a table. The first row is the names of the
/// members; those of an object within are called "outer.inner", the texts of a list are joined by ';', and a list of
/// objects stays JSON. The file is read twice where it can be, first for the names; a device that can be read only once
/// has those of its first object, and an object with others is a WrongHeader (args: the member, the names, none).
class JsonSource final : public RowSource
{
public:
    static constexpr qsizetype MostNames = 10'000; ///< TooLarge (args: file, this) where there are more

    /// `device` is open for reading and stands at its beginning; `fileName` is what places name.
    JsonSource(std::unique_ptr<QIODevice> device, QString fileName);

    /// Problems: what JsonObjects gives, WrongHeader, TooLarge.
    std::optional<Result<QStringList>> next() override;
    void allowAnyWidth() override { }
    [[nodiscard]] Place placeOf(qsizetype cell) const override;
    [[nodiscard]] qsizetype badCell() const override { return 0; }
    [[nodiscard]] bool canContinue() const override { return m_objects->canContinue() || m_first.has_value(); }
    [[nodiscard]] bool canRewind() const override { return !m_device->isSequential(); }
    void rewind() override;
    [[nodiscard]] qint64 bytesRead() const override { return m_objects->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_device->isSequential() ? 0 : m_device->size(); }

private:
    void learnNames();
    void learn(const QJsonObject &object);
    [[nodiscard]] Result<QStringList> rowOf(const QJsonObject &object) const;

    std::unique_ptr<QIODevice> m_device;
    QString m_fileName;
    std::optional<JsonObjects> m_objects;
    QStringList m_names;
    QHash<QString, qsizetype> m_cells;          ///< name -> its place among them
    std::optional<Result<QJsonObject>> m_first; ///< of a device that can be read only once
    bool m_isHeaderGiven = false;
};

} // namespace phalera
