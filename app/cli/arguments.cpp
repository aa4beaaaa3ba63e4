// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "exchange/tablereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

QString unknownOption(const QString &name, const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names.append(QString::fromLatin1(option.name));
    const QString nearest = nearestName(name, names);
    const QString sentence = QCoreApplication::translate("Cli", "There is no option --%1.").arg(name);
    return nearest.isEmpty() ? sentence
                             : QCoreApplication::translate("Cli", "%1 Did you mean --%2?").arg(sentence, nearest);
}

/// Why the value is not possible for the option; empty where it is.
QString wrongValue(const Option &option, const QString &value)
{
    if (!option.choices)
        return {};
    const QStringList choices = QString::fromLatin1(option.choices).split(u'|');
    if (choices.contains(value))
        return {};
    return QCoreApplication::translate("Cli", "“%1” is not possible for --%2. Possible are: %3")
        .arg(value, QString::fromLatin1(option.name), choices.join(", "_L1));
}

} // namespace

tl::expected<Arguments, QString> Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "--"_L1) {
            result.m_words += words.sliced(i + 1);
            break;
        }
        if (!word.startsWith("--"_L1)) {
            result.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
        const auto option
            = std::ranges::find_if(options, [&](const Option &known) { return name == QLatin1StringView(known.name); });
        if (option == options.end())
            return tl::unexpected(unknownOption(name, options));
        if (!option->value && equals >= 0)
            return tl::unexpected(QCoreApplication::translate("Cli", "--%1 takes no value.").arg(name));
        if (option->value && equals < 0 && i + 1 == words.size())
            return tl::unexpected(QCoreApplication::translate("Cli", "--%1 needs a value.").arg(name));
        const QString value = !option->value ? QString() : equals >= 0 ? word.sliced(equals + 1) : words.at(++i);
        if (const QString problem = wrongValue(*option, value); !problem.isEmpty())
            return tl::unexpected(problem);
        result.m_values[name].append(value);
    }
    for (const Option &option : options) {
        if (option.isRequired && !result.has(QString::fromLatin1(option.name)))
            return tl::unexpected(
                QCoreApplication::translate("Cli", "--%1 is missing.").arg(QString::fromLatin1(option.name)));
    }
    return result;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const QStringList values = m_values.value(option);
    return values.isEmpty() ? otherwise : values.last();
}

QStringList Arguments::list(const QString &option) const
{
    QStringList result;
    for (const QString &mention : m_values.value(option)) {
        for (const QString &part : mention.split(u',', Qt::SkipEmptyParts))
            result.append(part.trimmed());
    }
    return result;
}

} // namespace phalera::cli
