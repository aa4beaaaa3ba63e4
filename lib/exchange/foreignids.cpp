// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignids.h"

#include "names/romanization.h"

#include <QCryptographicHash>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestReadable = 60;
}

QString slugOf(QStringView text)
{
    const QString latin
        = romanized(text, RomanizationSystem::Passport).normalized(QString::NormalizationForm_KD).toLower();
    QString slug;
    for (const QChar character : latin) {
        const bool isPlain = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isPlain)
            slug += character;
        else if (!character.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString foreignId(QStringView readable, const QString &key)
{
    QString id = slugOf(readable).left(LongestReadable);
    if (!id.isEmpty() && !id.endsWith(u'-'))
        id += u'-';
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return id + QString::fromLatin1(hash.toHex().left(8));
}

} // namespace phalera
