// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/authorname.h"

#include "names/fullname.h"
#include "record/record.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QChar NoBreakSpace(0xa0);

/// The spaces behind initials hold them to what follows.
QString heldInitials(QString text)
{
    static const QRegularExpression behind(u"(?<=\\p{Lu}\\.) +"_s);
    return text.replace(behind, QString(NoBreakSpace));
}

/// "А.Г." as "А. Г.".
QString apart(QString text)
{
    static const QRegularExpression together(u"(?<=\\p{Lu}\\.)(?=\\p{Lu})"_s);
    return text.replace(together, u" "_s);
}

/// "Ж.-П." of "Жан-Поль"; what is an initial already stays.
QString initialOf(const QString &name)
{
    QStringList initials;
    for (const QString &part : name.split(u'-', Qt::SkipEmptyParts))
        initials.append(part.first(part.front().isHighSurrogate() && part.size() > 1 ? 2 : 1).toUpper() + u'.');
    return initials.join(u'-');
}

AuthorName authorOf(const QString &text)
{
    AuthorName author { {}, {}, apart(text.simplified()) };
    static const QRegularExpression corporate(u"[()\\[\\]/&\\d]"_s);
    if (author.whole.contains(corporate))
        return author;
    if (const std::optional<FullName> name = splitFullName(author.whole); name && !name->family.isEmpty()) {
        const QString given = u' ' + name->given + u' ' + name->patronymic;
        author.given = apart(given).simplified();
        if (!author.given.isEmpty())
            author.family = name->family;
    }
    return author;
}

} // namespace

QString AuthorName::initials() const
{
    QStringList initials;
    for (const QString &name : given.split(u' ', Qt::SkipEmptyParts)) {
        // Particles such as "оглы" or "de" are no names and have no initials.
        if (name.front().isUpper())
            initials.append(initialOf(name));
    }
    return initials.join(NoBreakSpace);
}

QString AuthorName::familyFirst(bool withComma) const
{
    if (!isParted())
        return heldInitials(whole);
    return withComma ? QString(family + u',' + NoBreakSpace + initials()) : QString(family + NoBreakSpace + initials());
}

QString AuthorName::initialsFirst() const
{
    return isParted() ? QString(initials() + NoBreakSpace + family) : heldInitials(whole);
}

QString AuthorName::givenFirst() const
{
    return heldInitials(isParted() ? QString(given + u' ' + family) : whole);
}

QString AuthorName::inverted() const
{
    return heldInitials(isParted() ? QString(family + u", "_s + given) : whole);
}

Authors authorsOf(const QString &field)
{
    Authors authors;
    static const QRegularExpression others(
        u"^(et al\\.?|и др\\.?|and others|и другие)$"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QString &name : splitList(field)) {
        if (others.match(name).hasMatch())
            authors.hasMore = true;
        else
            authors.names.append(authorOf(name));
    }
    return authors;
}

} // namespace phalera
