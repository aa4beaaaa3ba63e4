// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace phalera {

/// Sort keys by ICU collation of one language (CLDR root tailored); comparing keys bytewise gives the language's order.
class Collation
{
public:
    explicit Collation(const QString &language = QStringLiteral("ru"));
    ~Collation();
    Collation(Collation &&) noexcept;
    Collation &operator=(Collation &&) noexcept;

    [[nodiscard]] QByteArray sortKey(QStringView text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// By which data texts are ordered: keys of another version are not comparable with those of this one.
[[nodiscard]] QString collationVersion();

} // namespace phalera
