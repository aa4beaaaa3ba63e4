// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/collation.h"

#include <unicode/ucol.h>
#include <unicode/uversion.h>

#include <array>

namespace phalera {

struct Collation::Private
{
    struct Close
    {
        void operator()(UCollator *collator) const { ucol_close(collator); }
    };
    std::unique_ptr<UCollator, Close> collator;
};

Collation::Collation(const QString &language)
    : d(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    d->collator.reset(ucol_open(language.toLatin1().constData(), &status));
    if (U_FAILURE(status))
        d->collator.reset();
    else
        ucol_setAttribute(d->collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status); // № 9 before № 10
}

Collation::~Collation() = default;
Collation::Collation(Collation &&) noexcept = default;
Collation &Collation::operator=(Collation &&) noexcept = default;

QByteArray Collation::sortKey(QStringView text) const
{
    if (!d->collator)
        return text.toUtf8(); // no collation data on this machine: the order of code points is still an order
    const auto *letters = reinterpret_cast<const UChar *>(text.utf16());
    const auto length = int32_t(text.size());
    QByteArray key(text.size() * 4 + 16, Qt::Uninitialized);
    int32_t size = ucol_getSortKey(
        d->collator.get(), letters, length, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size = ucol_getSortKey(
            d->collator.get(), letters, length, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    }
    key.truncate(size > 0 ? size - 1 : 0); // without the closing zero byte
    return key;
}

QString collationVersion()
{
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text {};
    UVersionInfo version;
    u_getVersion(version);
    u_versionToString(version, text.data());
    return QStringLiteral("ICU ") + QString::fromLatin1(text.data());
}

} // namespace phalera
