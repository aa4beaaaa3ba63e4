// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcedraft.h"

#include <QMap>

namespace phalera {

/// An entry of BibTeX or biblatex as a source: which of its fields is which of ours.
class BibtexEntry
{
public:
    /// `type` in small letters.
    BibtexEntry(QString type, const Place &where);

    /// `name` in small letters; `tex` as it stands in the file.
    void add(const QString &name, const QString &tex, const Place &where);
    /// NotInVocabulary (args: the type, types that are read) where nothing tells what kind of source it is.
    [[nodiscard]] Result<SourceDraft> source() const;

private:
    struct Field
    {
        QString tex;
        Place where;
    };
    [[nodiscard]] Result<QString> kind() const;
    void takeDate(SourceDraft &draft) const;
    void takeNames(SourceDraft &draft) const;
    void takeRest(SourceDraft &draft) const;

    QString m_type;
    Place m_where;
    QMap<QString, Field> m_fields;
};

/// The names of a list, which " and " separates outside of braces, each as it is written.
[[nodiscard]] QStringList namesOfTex(QStringView tex);

} // namespace phalera
