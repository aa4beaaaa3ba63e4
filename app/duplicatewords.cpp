// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duplicatewords.h"

#include "app/datewords.h"
#include "app/words.h"
#include "record/decision.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("phalera::Duplicates", text);
}

constexpr std::array PartLabels { QT_TRANSLATE_NOOP("phalera::Duplicates", "Family name"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "Given name"), QT_TRANSLATE_NOOP("phalera::Duplicates", "Patronymic"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "Born"), QT_TRANSLATE_NOOP("phalera::Duplicates", "Died"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "Sex"), QT_TRANSLATE_NOOP("phalera::Duplicates", "Birthplace"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "Nationality"), QT_TRANSLATE_NOOP("phalera::Duplicates", "Wikidata item"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "Date of the same award"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "Serial number"), QT_TRANSLATE_NOOP("phalera::Duplicates", "Organisation"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "Republic") };

constexpr std::array FindingWords { QT_TRANSLATE_NOOP("phalera::Duplicates", "the same"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "the same in another spelling"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "an initial that fits"), QT_TRANSLATE_NOOP("phalera::Duplicates", "alike"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "another name of the same person"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "may agree"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "as far apart as the two calendars"),
    QT_TRANSLATE_NOOP("phalera::Duplicates", "differ a little"), QT_TRANSLATE_NOOP("phalera::Duplicates", "differ") };

constexpr std::array PartNames { "family_name"_L1, "given_name"_L1, "patronymic"_L1, "born"_L1, "died"_L1, "sex"_L1,
    "birth_place"_L1, "nationality"_L1, "wikidata"_L1, "conferral"_L1, "medal_number"_L1, "organisation"_L1,
    "republic"_L1 };

constexpr std::array FindingNames { "same"_L1, "other_spelling"_L1, "abbreviated"_L1, "alike"_L1, "other_name"_L1,
    "may_agree"_L1, "other_style"_L1, "near"_L1, "differs"_L1 };

QString valueWords(const Evidence &evidence, const QString &value, const QLocale &locale)
{
    switch (evidence.part) {
    case Evidence::Part::Born:
    case Evidence::Part::Died:
    case Evidence::Part::Conferral:
        return wordsOfDateText(value, locale);
    case Evidence::Part::Sex:
        return valueWord(Table::People, "sex"_L1, value);
    default:
        return value;
    }
}

} // namespace

QString partLabel(Evidence::Part part)
{
    return words(PartLabels.at(size_t(part)));
}

QString findingWords(Evidence::Finding finding)
{
    return words(FindingWords.at(size_t(finding)));
}

QString evidenceSentence(const Evidence &evidence, const QLocale &locale)
{
    const QString a = valueWords(evidence, evidence.ofA, locale);
    const QString b = valueWords(evidence, evidence.ofB, locale);
    const QString points = (evidence.weight > 0 ? QString(u'+') : QString()) + locale.toString(evidence.weight);
    const QString finding = findingWords(evidence.finding);
    if (a == b)
        return QCoreApplication::translate("phalera::Duplicates", "%1: %2 – %3 (%4)")
            .arg(partLabel(evidence.part), a, finding, points);
    return QCoreApplication::translate("phalera::Duplicates", "%1: %2, %3 – %4 (%5)")
        .arg(partLabel(evidence.part), a, b, finding, points);
}

QLatin1StringView partName(Evidence::Part part)
{
    return PartNames.at(size_t(part));
}

QLatin1StringView findingName(Evidence::Finding finding)
{
    return FindingNames.at(size_t(finding));
}

QString likelihoodWord(int score)
{
    return score >= LikelyScore ? QCoreApplication::translate("phalera::Duplicates", "likely")
                                : QCoreApplication::translate("phalera::Duplicates", "possible");
}

QString decisionSentence(const Claim &claim)
{
    const std::optional<Decision> decision = decisionOf(claim);
    if (!decision)
        return {};
    QString sentence;
    switch (decision->kind) {
    case Decision::Kind::SameAs:
        sentence = QCoreApplication::translate("phalera::Duplicates", "%1 is merged into %2")
                       .arg(decision->subject, decision->value);
        break;
    case Decision::Kind::DifferentFrom:
        sentence = QCoreApplication::translate("phalera::Duplicates", "%1 is not the same as %2")
                       .arg(decision->subject, decision->value);
        break;
    case Decision::Kind::Verdict:
        sentence = QCoreApplication::translate("phalera::Duplicates", "%1 was chosen: %2")
                       .arg(fieldLabel(Table::People, QLatin1StringView(decision->field.toLatin1())), decision->value);
        break;
    }
    return claim.note.isEmpty()
        ? sentence
        : QCoreApplication::translate("phalera::Duplicates", "%1: %2", "a decision and its reason")
              .arg(sentence, claim.note);
}

QString personTitle(const Snapshot &snapshot, const QString &id)
{
    const auto row = snapshot.rowOf({ Table::People, id });
    if (!row)
        return id;
    for (const Field field : { Field::Name, Field::NameEn }) {
        if (const QString name = snapshot.text(RowTable::Conferrals, *row, field); !name.isEmpty())
            return name;
    }
    return id;
}

} // namespace phalera
