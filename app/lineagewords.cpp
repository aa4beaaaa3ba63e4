// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"
#include "app/lineagedrawing.h"
#include "app/words.h"
#include "lineage/family.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QString laneTitle(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Accompanying:
        return QCoreApplication::translate("Lineage", "Given with it");
    case LaneKind::Title:
        return QCoreApplication::translate("Lineage", "The title");
    case LaneKind::Acts:
        return QCoreApplication::translate("Lineage", "Acts");
    case LaneKind::Procedure:
        return QCoreApplication::translate("Lineage", "Who gave it");
    case LaneKind::Counterparts:
        return QCoreApplication::translate("Lineage", "Counterparts");
    case LaneKind::OtherStates:
        return QCoreApplication::translate("Lineage", "Other states");
    }
    return {};
}

QString laneNote(LaneKind kind, qsizetype shown, qsizetype undated)
{
    QString note;
    if (kind == LaneKind::Acts)
        note = QCoreApplication::translate(
            "Lineage", "%n act(s); dots confer", "marks and dots of acts on a time axis", int(shown));
    else if (kind == LaneKind::OtherStates)
        note = QCoreApplication::translate("Lineage", "%n award(s); pale: end not known",
            "number of awards of other states, drawn by year", int(shown));
    const QString rest = undatedNote(undated);
    return note.isEmpty() || rest.isEmpty()
        ? QString(note + rest)
        : QCoreApplication::translate("Lineage", "%1; %2", "two notes on a lane").arg(note, rest);
}

QString densityNote(qsizetype shown, qsizetype undated)
{
    const QString note = QCoreApplication::translate("Lineage", "%n award(s) by year", nullptr, int(shown));
    const QString rest = undatedNote(undated);
    return rest.isEmpty() ? note
                          : QCoreApplication::translate("Lineage", "%1; %2", "two notes on a lane").arg(note, rest);
}

QString widthNote(TickUnit unit, qint64 undated)
{
    const QString note = unit == TickUnit::Day
        ? QCoreApplication::translate("Lineage", "width = conferrals a day, square-root scale")
        : unit == TickUnit::Month
        ? QCoreApplication::translate("Lineage", "width = conferrals a month, square-root scale")
        : QCoreApplication::translate("Lineage", "width = conferrals a year, square-root scale");
    const QString rest = undatedNote(undated);
    return rest.isEmpty() ? note
                          : QCoreApplication::translate("Lineage", "%1; %2", "two notes on a lane").arg(note, rest);
}

QString crowdNote(qsizetype shown, qsizetype undated)
{
    const QString note = QCoreApplication::translate("Lineage", "%n act(s); columns count those that confer",
        "columns of acts on a time axis, too many for a dot each", int(shown));
    const QString rest = undatedNote(undated);
    return rest.isEmpty() ? note
                          : QCoreApplication::translate("Lineage", "%1; %2", "two notes on a lane").arg(note, rest);
}

QString roleWord(const QString &role)
{
    if (role == "proposes"_L1)
        return QCoreApplication::translate("Lineage", "proposed");
    if (role == "considers"_L1)
        return QCoreApplication::translate("Lineage", "considered");
    if (role == "confers"_L1)
        return QCoreApplication::translate("Lineage", "conferred");
    if (role == "presents"_L1)
        return QCoreApplication::translate("Lineage", "presented");
    return role;
}

QStringList distinct(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts) {
        if (!text.isEmpty() && !result.contains(text))
            result.append(text);
    }
    return result;
}

class AwardNames
{
public:
    explicit AwardNames(const LineageRecords &records)
    {
        for (const Award &award : records.awards)
            m_full.insert(award.id, awardName(award));
        for (const AwardRelation &relation : records.relations) {
            if (relation.relation == "informal_origin_of"_L1)
                m_informal.insert(relation.from);
        }
    }

    [[nodiscard]] QString shortName(const AwardId &id) const { return awardName(id, m_full.value(id)); }
    [[nodiscard]] QStringList of(const AwardId &id) const
    {
        QStringList names { m_full.value(id), shortName(id) };
        if (m_informal.contains(id))
            names.append(
                QCoreApplication::translate("Lineage", "informal", "short name of an award before it was a title"));
        std::stable_sort(
            names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return distinct(names);
    }

private:
    QHash<AwardId, QString> m_full;
    QSet<AwardId> m_informal;
};

QStringList relationWords(const AwardRelation &relation, const AwardNames &names, const QLocale &locale)
{
    const QString date = dateShort(relation.date, locale);
    const QString from = names.shortName(relation.from);
    const QString to = names.shortName(relation.to);
    if (relation.relation == "informal_origin_of"_L1) {
        return distinct({ QCoreApplication::translate("Lineage", "origin of the title, %1").arg(date),
            QCoreApplication::translate("Lineage", "origin, %1").arg(date),
            QCoreApplication::translate("Lineage", "origin") });
    }
    if (relation.relation == "succeeded_by"_L1) {
        return distinct({ QCoreApplication::translate("Lineage", "succeeded by %1, %2", "award, date").arg(to, date),
            QCoreApplication::translate("Lineage", "succeeded, %1").arg(date),
            QCoreApplication::translate("Lineage", "succeeded") });
    }
    if (relation.relation == "restored_as"_L1) {
        return distinct(
            { QCoreApplication::translate("Lineage", "%1 restored as %2, %3", "award, award, date").arg(from, to, date),
                QCoreApplication::translate("Lineage", "%1 restored, %2", "award, date").arg(from, date),
                QCoreApplication::translate("Lineage", "restored, %1").arg(date),
                QCoreApplication::translate("Lineage", "restored") });
    }
    return { valueWord(Table::AwardRelations, "relation"_L1, relation.relation) };
}

QStringList doubtWords(const Doubt &doubt, const QLocale &locale)
{
    if (doubt.questions.size() > 1) {
        const int points = int(doubt.questions.size());
        return { QCoreApplication::translate("Lineage", "sources differ on %n point(s)",
                     "questions on an award that sources answer differently", points),
            QCoreApplication::translate("Lineage", "%n point(s) differ",
                "questions on an award that sources answer differently, shorter", points),
            locale.toString(points) };
    }
    const QString property = propertyLabel(doubt.property);
    const QString answers = QCoreApplication::translate(
        "Lineage", "%n answer(s)", "different answers of sources to one question", int(doubt.answers));
    const QString counted
        = QCoreApplication::translate("Lineage", "%1: %2", "property of an award, its different answers")
              .arg(property, answers);
    QStringList texts { counted, answers };
    if (!doubt.dates.isEmpty() && doubt.dates.size() <= 3 && doubt.answers == doubt.dates.size()) {
        QStringList dates;
        for (const Date &date : doubt.dates)
            dates.append(dateShort(date, locale));
        const QString joined
            = dates.join(QCoreApplication::translate("Lineage", " or ", "between two dates that sources give"));
        texts.prepend(QCoreApplication::translate("Lineage", "%1: %2", "property of an award, its different answers")
                          .arg(property, joined));
    }
    return texts;
}

} // namespace

QString undatedNote(qsizetype undated)
{
    return undated > 0 ? QCoreApplication::translate(
               "Lineage", "%n undated", "acts or awards without a place on the time axis", int(undated))
                       : QString();
}

QString lineageSummary(const LineageFacts &facts)
{
    QStringList awards;
    for (const Award &award : family(facts).line) {
        const std::optional<Lifetime> life = lifetime(award, facts);
        if (!life)
            continue;
        const QString from = QString::number(yearOf(life->from));
        const QString to = life->isOpen ? QString() : QString::number(yearOf(life->to));
        awards.append(QCoreApplication::translate("Lineage", "%1 (%2–%3)", "award, first year, last year")
                          .arg(awardName(award), from, to));
    }
    return QCoreApplication::translate("Lineage", "Lineage of the awards on a time axis: %1.")
        .arg(awards.join(QLatin1StringView("; ")));
}

LineageWords lineageWords(const LineageRecords &records, const QLocale &locale)
{
    const AwardNames names(records);
    LineageWords words;
    words.laneTitle = laneTitle;
    words.laneNote = laneNote;
    words.densityNote = densityNote;
    words.foldSign = [] { return QString(); };
    words.densityKey = [] {
        return QCoreApplication::translate("Lineage", "pale: end not known", "awards of other states, drawn by year");
    };
    words.crowdNote = crowdNote;
    words.widthNote = widthNote;
    words.award = [names](const Award &award) { return names.of(award.id); };
    words.accompanying = [names, locale](const Award &award, const AwardRelation &relation) {
        const QString name = names.of(award.id).value(0);
        const QString date = dateShort(relation.date, locale);
        if (date.isEmpty())
            return QStringList { name };
        return QStringList {
            QCoreApplication::translate("Lineage", "%1, given with the title from %2", "award, date").arg(name, date),
            QCoreApplication::translate("Lineage", "%1, from %2", "award, date").arg(name, date), name
        };
    };
    words.relation = [names, locale](const AwardRelation &relation) { return relationWords(relation, names, locale); };
    words.actDate = [locale](const Act &act) { return dateShort(act.date, locale); };
    words.act = [](const Act &act) {
        const bool isOther = act.effect.isEmpty() || act.effect == "other"_L1;
        return distinct({ actTitle(act),
            isOther ? valueWord(Table::Acts, "kind"_L1, act.kind) : valueWord(Field::Effect, act.effect) });
    };
    words.role = roleWord;
    words.procedure = [](const Procedure &procedure) {
        return QStringList { valueWord(Table::Procedures, "actor"_L1, procedure.actor) };
    };
    words.doubt = [locale](const Doubt &doubt) { return doubtWords(doubt, locale); };
    words.gap = [](int years) {
        return QStringList { QCoreApplication::translate(
                                 "Lineage", "no title for %n year(s)", "gap in a line of awards", years),
            QCoreApplication::translate("Lineage", "%n year(s)", "gap in a line of awards, shorter", years) };
    };
    words.tick = [locale](Day day, TickUnit unit) {
        const Date date = Date::fromDay(day);
        const QString text = date.text();
        if (unit == TickUnit::Day)
            return dateShort(date, locale);
        return dateShort(Date::parse(text.first(text.lastIndexOf(u'-'))).value_or(date), locale);
    };
    words.periodCount = [locale, tick = words.tick](Day first, TickUnit unit, qint64 all, qint64 chosen) {
        const QString inYear = unit == TickUnit::Year ? QString::number(yearOf(first)) : tick(first, unit);
        if (chosen == all)
            return QStringList {
                QCoreApplication::translate("Lineage", "%1: %n conferral(s)", "year", int(all)).arg(inYear),
                QCoreApplication::translate("Lineage", "%1: %2", "year, number").arg(inYear, locale.toString(all)),
                locale.toString(all)
            };
        const QString numbers = QCoreApplication::translate("Lineage", "%1 of %2", "number chosen, number in all")
                                    .arg(locale.toString(chosen), locale.toString(all));
        return QStringList { QCoreApplication::translate(
                                 "Lineage", "%1: %2 of %n conferral(s)", "year, number chosen, number in all", int(all))
                                 .arg(inYear, locale.toString(chosen)),
            QCoreApplication::translate("Lineage", "%1: %2", "year, number").arg(inYear, numbers), numbers };
    };
    words.number = [locale](qint64 number) { return locale.toString(number); };
    return words;
}

} // namespace phalera
