// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace phalera::cli {

/// One long option of a command. Texts are source texts of the translation context "Cli".
struct Option
{
    const char *name;            ///< without the dashes
    const char *value = nullptr; ///< what stands for its value in the help; null: a switch
    const char *help = nullptr;
    const char *choices = nullptr; ///< "table|csv|json": the only values; null: any
    bool isRequired = false;
};

/// What a command was called with. A word that begins with one dash is no option but a part of the query, for there it
/// negates.
class Arguments
{
public:
    /// The arguments after the name of the command, or a sentence that says what is wrong with them.
    static tl::expected<Arguments, QString> parse(const QStringList &words, const QList<Option> &options);

    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    /// The last value of an option; `otherwise` where it was not given.
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    /// All values of an option, each as it was given.
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }
    /// All values of an option, those of one mention separated by commas.
    [[nodiscard]] QStringList list(const QString &option) const;
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace phalera::cli
