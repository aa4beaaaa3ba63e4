// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomperson.h"

#include "exchange/gedcomformat.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

struct WrittenName
{
    FullName name;
    QString whole; ///< without slashes
    bool isSplit = false;
};

/// Given /Family/ or /Family/ Given Patronymic.
WrittenName readSlashes(const QString &value)
{
    WrittenName written;
    written.whole = QString(value).remove(u'/').simplified();
    const qsizetype start = value.indexOf(u'/');
    if (start < 0)
        return written;
    qsizetype end = value.indexOf(u'/', start + 1);
    end = end < 0 ? value.size() : end;
    written.name.family = value.mid(start + 1, end - start - 1).simplified();
    const QString before = value.left(start).simplified();
    const QString after = value.mid(end + 1).simplified();
    // Words on both sides: those behind the family name are a suffix, which no field holds.
    written.isSplit = before.isEmpty() || after.isEmpty();
    written.name.given = before.isEmpty() ? after : before;
    return written;
}

QString pieceOf(GedcomNode &node, QLatin1StringView tag)
{
    QStringList pieces;
    for (GedcomNode *each : node.childrenNamed(tag))
        pieces.append(each->take().simplified());
    pieces.removeAll(QString());
    return pieces.join(u' ');
}

/// The patronymic that is told apart stands behind the given name, too.
void takePatronymicOff(FullName &name)
{
    if (name.given == name.patronymic)
        name.given.clear();
    else if (name.given.endsWith(QString(u' ' + name.patronymic)))
        name.given.chop(name.patronymic.size() + 1);
}

/// The name of one form, its pieces where there are any.
WrittenName takeForm(GedcomNode &node)
{
    WrittenName written = readSlashes(node.value);
    const QString given = pieceOf(node, "GIVN"_L1);
    const QString family = pieceOf(node, "SURN"_L1);
    if (!given.isEmpty())
        written.name.given = given;
    if (!family.isEmpty() && written.name.family.isEmpty())
        written.name.family = family;
    written.isSplit = written.isSplit || !given.isEmpty() || !family.isEmpty();
    for (GedcomNode *field : node.childrenNamed(gedcom::FieldTag)) {
        if (field->child("TYPE"_L1) && field->child("TYPE"_L1)->value.startsWith("patronymic"_L1)) {
            written.name.patronymic = field->take();
            field->take("TYPE"_L1);
        }
    }
    if (written.name.patronymic.isEmpty())
        written.name = withPatronymicApart(written.name);
    else
        takePatronymicOff(written.name);
    node.isTaken = true;
    return written;
}

void addForm(GedcomNode &node, RecordDraft &person)
{
    WrittenName written = takeForm(node);
    if (!written.isSplit) {
        if (const auto name = splitFullName(written.whole); name && written.whole.contains(u' '))
            written.name = *name;
        else
            person.addOtherName(written.whole);
    } else if (const QString rest = QString(node.value).remove(u'/').simplified();
               rest.size() > (written.name.family + written.name.given + written.name.patronymic).size() + 2) {
        person.keep(u"NAME"_s, node.value); // a suffix or title beside the parts
    }
    person.addName(written.name);
}

} // namespace

void takeGedcomName(GedcomNode &name, bool isFirst, RecordDraft &person)
{
    GedcomNode *type = name.child("TYPE"_L1);
    const QString kind = type ? type->value.trimmed().toLower() : QString();
    const bool isMain = (isFirst && kind != "aka"_L1) || kind.isEmpty() || kind == "birth"_L1;
    if (isMain)
        addForm(name, person);
    else
        person.addOtherName(takeForm(name).whole);
    if (type && (isMain ? kind == "birth"_L1 : kind == "aka"_L1))
        type->take();
    for (const QLatin1StringView other : { "TRAN"_L1, "ROMN"_L1, "FONE"_L1 }) {
        for (GedcomNode *form : name.childrenNamed(other)) {
            if (isMain)
                addForm(*form, person);
            else
                person.addOtherName(takeForm(*form).whole);
            form->take("LANG"_L1);
        }
    }
    for (GedcomNode *nick : name.childrenNamed("NICK"_L1))
        person.addOtherName(nick->take());
}

} // namespace phalera
