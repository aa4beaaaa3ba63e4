// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages.h"

#include "app/datewords.h"
#include "app/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// What an argument of a rule is, and so how it is put into words.
enum class Argument : quint8 { None, Date, Award, Plain };

struct RuleSentence
{
    QLatin1StringView rule;
    const char *sentence;
    Argument arguments[3];
};

// The arguments of each rule stand in record/rules.h.
constexpr RuleSentence RuleSentences[] {
    { "died-before-born"_L1, QT_TRANSLATE_NOOP("Messages", "The death (%1) lies before the birth (%2)."),
        { Argument::Date, Argument::Date } },
    { "award-before-birth"_L1, QT_TRANSLATE_NOOP("Messages", "The award (%1) lies before the birth (%2)."),
        { Argument::Date, Argument::Date } },
    { "conferred-after-death"_L1,
        QT_TRANSLATE_NOOP("Messages", "The award (%1) lies after the death (%2), but is not marked as posthumous."),
        { Argument::Date, Argument::Date } },
    { "implausible-age"_L1,
        QT_TRANSLATE_NOOP("Messages", "The age at the award would be %1 to %2 years. One of the dates may be wrong."),
        { Argument::Plain, Argument::Plain } },
    { "before-award-established"_L1,
        QT_TRANSLATE_NOOP("Messages", "The award (%1) was conferred before it was established (%2): %3."),
        { Argument::Date, Argument::Date, Argument::Award } },
    { "after-award-abolished"_L1,
        QT_TRANSLATE_NOOP("Messages", "The award (%1) was conferred after it was abolished (%2): %3."),
        { Argument::Date, Argument::Date, Argument::Award } },
    { "act-names-other-award"_L1, QT_TRANSLATE_NOOP("Messages", "The act “%1” is on another award than this one, %2."),
        { Argument::Plain, Argument::Award } },
    { "date-differs-from-act"_L1, QT_TRANSLATE_NOOP("Messages", "The conferral is dated %1, but its act %2 (“%3”)."),
        { Argument::Date, Argument::Date, Argument::Plain } },
    { "duplicate-ordinal"_L1,
        QT_TRANSLATE_NOOP(
            "Messages", "Conferral no. %1 of this award to this person is there twice; the other is “%2”."),
        { Argument::Plain, Argument::Plain } },
    { "ordinal-before-earlier"_L1,
        QT_TRANSLATE_NOOP("Messages", "The conferral (%1) lies before the one that precedes it by number (%2)."),
        { Argument::Date, Argument::Date } },
    { "ordinal-gap"_L1, QT_TRANSLATE_NOOP("Messages", "Conferral no. %1 is there, but no. %2 is missing."),
        { Argument::Plain, Argument::Plain } },
    { "revocation-without-conferral"_L1,
        QT_TRANSLATE_NOOP("Messages", "A revocation is there, but no conferral that it could take back."), {} },
    { "negative-count"_L1, QT_TRANSLATE_NOOP("Messages", "%1 is no number of awards: it is below zero."),
        { Argument::Plain } },
    { "unknown-reference"_L1, QT_TRANSLATE_NOOP("Messages", "The field “%1” names “%2”, but there is no such record."),
        { Argument::Plain, Argument::Plain } },
    { "claim-without-subject"_L1,
        QT_TRANSLATE_NOOP("Messages", "The statement is on “%1”, but there is no such record."), { Argument::Plain } },
};

QString argumentWords(Argument kind, const QString &argument)
{
    switch (kind) {
    case Argument::Date:
        return wordsOfDateText(argument, QLocale());
    case Argument::Award:
        return awardName(AwardId(argument));
    case Argument::None:
    case Argument::Plain:
        return argument;
    }
    return argument;
}

QString ruleSentence(const Finding &finding)
{
    for (const RuleSentence &known : RuleSentences) {
        if (known.rule != finding.rule)
            continue;
        const QString sentence = QCoreApplication::translate("Messages", known.sentence);
        const auto word = [&](int i) { return argumentWords(known.arguments[i], finding.args.value(i)); };
        switch (std::ranges::count_if(known.arguments, [](Argument kind) { return kind != Argument::None; })) {
        case 0:
            return sentence;
        case 1:
            return sentence.arg(word(0));
        case 2:
            return sentence.arg(word(0), word(1));
        default:
            return sentence.arg(word(0), word(1), word(2));
        }
    }
    // A rule that is newer than this list still says its name and what it found.
    const QString name = QString(finding.rule).replace(u'-', u' ');
    return finding.args.isEmpty() ? name
                                  : QCoreApplication::translate("Messages", "%1 (%2)", "a rule and what it found")
                                        .arg(name, finding.args.join(u' '));
}

} // namespace

QString message(const Finding &finding)
{
    if (finding.rule == "file-damaged"_L1)
        return QCoreApplication::translate("Messages", "The file is damaged: %1").arg(finding.args.join("; "_L1));
    const QString record = QCoreApplication::translate("Messages", "%1, %2", "table and id of a record")
                               .arg(tableWord(finding.record.table), finding.record.id);
    return QCoreApplication::translate("Messages", "%1: %2", "a record and what is wrong there")
        .arg(record, ruleSentence(finding));
}

} // namespace phalera
