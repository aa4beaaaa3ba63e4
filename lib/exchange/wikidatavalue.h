// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

/// The parts of an entity of Wikidata, as its JSON has them
/// (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html).
namespace phalera::wikidata {

struct Value
{
    enum class Kind : quint8 {
        None,    ///< "novalue": it is known that there is none
        Unknown, ///< "somevalue": there is one, nobody knows which
        Item,
        Time,
        Text,
        Other ///< a quantity, a coordinate ...
    };
    Kind kind = Kind::None;
    QString text;        ///< the id of an item, the text; a time and others as they are written
    QString language {}; ///< of a text that says it
    Date date {};        ///< of a time; null where EDTF has no word for it
    bool isExact = true; ///< false: of a time that the date says less of, or in another calendar
};

struct Snak
{
    QString property;
    Value value;
};
using Reference = QList<Snak>;

enum class Rank : quint8 { Preferred, Normal, Deprecated };

struct Statement
{
    QString id; ///< empty where the file does not tell
    Rank rank = Rank::Normal;
    Value value;
    QList<Snak> qualifiers;
    QList<Reference> references;

    /// The first qualifier with this property, if there is one.
    [[nodiscard]] const Value *qualifier(QLatin1StringView property) const;
};

/// A label or an alias.
struct Name
{
    QString language;
    QString text;
    friend bool operator==(const Name &, const Name &) = default;
};

struct Entity
{
    QString id;
    QString formerId;                            ///< where it was asked for by an id that leads to it now
    QString revision;                            ///< empty where not told
    bool isMissing = false;                      ///< deleted, or never was
    bool isPerson = false;                       ///< an instance of human
    QList<Name> labels;                          ///< by language
    QList<Name> aliases;                         ///< by language
    QHash<QString, QList<Statement>> statements; ///< by property, only of those that readsProperty() names
    QMap<QString, int> otherStatements;          ///< number of those of every other property

    [[nodiscard]] QString label(QStringView language) const;
};

/// Whether a file with these letters is the id of an item: Q and a number.
[[nodiscard]] bool isItemId(QStringView text);
/// The item that an address such as http://www.wikidata.org/entity/Q42 names; empty where it names none.
[[nodiscard]] QString itemOfAddress(QStringView address);
/// Whether statements of this property are read.
[[nodiscard]] bool readsProperty(QStringView property);
/// The entity that an object tells. What is not formed as the service forms it is left out, never guessed.
[[nodiscard]] Entity entityFrom(const QJsonObject &object);

} // namespace phalera::wikidata
