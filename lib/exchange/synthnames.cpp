// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthnames.h"

#include "names/romanization.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

using Families = SynthNameTable::Families;
using Patronymics = SynthNameTable::Patronymics;

struct Ending
{
    QStringView given, man, woman; ///< what a given name ends in, and what takes its place
};

/// The first that fits counts: single names whose stem changes, then the rule.
constexpr std::array PatronymicEndings {
    Ending { u"Пётр", u"Петрович", u"Петровна" },
    Ending { u"Павел", u"Павлович", u"Павловна" },
    Ending { u"Лев", u"Львович", u"Львовна" },
    Ending { u"Яков", u"Яковлевич", u"Яковлевна" },
    Ending { u"Данила", u"Данилович", u"Даниловна" },
    Ending { u"Дмитрий", u"Дмитриевич", u"Дмитриевна" },
    Ending { u"Юрий", u"Юрьевич", u"Юрьевна" },
    Ending { u"Георгий", u"Георгиевич", u"Георгиевна" },
    Ending { u"ентий", u"ентьевич", u"ентьевна" },
    Ending { u"ий", u"ьевич", u"ьевна" },
    Ending { u"й", u"евич", u"евна" },
    Ending { u"ь", u"евич", u"евна" },
    Ending { u"Илья", u"Ильич", u"Ильинична" },
    Ending { u"Никита", u"Никитич", u"Никитична" },
    Ending { u"Кузьма", u"Кузьмич", u"Кузьминична" },
    Ending { u"Фома", u"Фомич", u"Фоминична" },
    Ending { u"а", u"аевич", u"аевна" },
    Ending { u"о", u"оевич", u"оевна" },
    Ending { u"у", u"уевич", u"уевна" },
    Ending { u"е", u"евич", u"евна" },
    Ending { u"и", u"иевич", u"иевна" },
    Ending { u"ы", u"ыевич", u"ыевна" },
    Ending { u"ж", u"жевич", u"жевна" },
    Ending { u"ц", u"цевич", u"цевна" },
    Ending { u"", u"ович", u"овна" },
};

struct FamilyEnding
{
    Families forms;
    QStringView man, woman;
};
constexpr std::array FamilyEndings {
    FamilyEnding { Families::Slavic, u"ов", u"ова" },
    FamilyEnding { Families::Slavic, u"ев", u"ева" },
    FamilyEnding { Families::Slavic, u"ёв", u"ёва" },
    FamilyEnding { Families::Slavic, u"ин", u"ина" },
    FamilyEnding { Families::Slavic, u"ский", u"ская" },
    FamilyEnding { Families::Slavic, u"цкий", u"цкая" },
    FamilyEnding { Families::Slavic, u"ый", u"ая" },
    FamilyEnding { Families::Slavic, u"ой", u"ая" },
    FamilyEnding { Families::Lithuanian, u"ас", u"ене" },
    FamilyEnding { Families::Lithuanian, u"ис", u"ене" },
    FamilyEnding { Families::Lithuanian, u"ус", u"ене" },
    FamilyEnding { Families::Latvian, u"иньш", u"иня" },
    FamilyEnding { Families::Latvian, u"ис", u"е" },
    FamilyEnding { Families::Latvian, u"с", u"а" },
};

QString withEnding(const QString &word, QStringView from, QStringView to)
{
    return word.chopped(from.size()) + to.toString();
}

std::vector<SynthName> spelled(QStringView words, const auto &form)
{
    std::vector<SynthName> names;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        const QString ru = form(word.toString());
        names.push_back({ ru, synthRomanized(ru) });
    }
    return names;
}

QString asItIs(const QString &name)
{
    return name;
}

const SynthName &frontLoaded(SynthRandom &random, const std::vector<SynthName> &names)
{
    return names[size_t(random.frontLoaded(qsizetype(names.size())))];
}

} // namespace

QString synthPatronymic(const QString &father, SynthSex sex)
{
    const auto *ending
        = std::ranges::find_if(PatronymicEndings, [&](const Ending &e) { return father.endsWith(e.given); });
    return withEnding(father, ending->given, sex == SynthSex::Male ? ending->man : ending->woman);
}

QString synthFeminine(const QString &family, Families forms)
{
    const auto *ending = std::ranges::find_if(
        FamilyEndings, [&](const FamilyEnding &e) { return e.forms == forms && family.endsWith(e.man); });
    return ending == FamilyEndings.end() ? family : withEnding(family, ending->man, ending->woman);
}

QString synthRomanized(const QString &russian)
{
    QString text = russian;
    for (const QStringView ending : { u"ий", u"ый" }) {
        if (text.endsWith(ending))
            text = withEnding(text, ending, u"ы");
    }
    QString latin = romanized(text, RomanizationSystem::BgnPcgn);
    latin.replace(u"yë"_s, u"yo"_s).replace(u'ë', u"yo"_s).replace(u'Ë', u"Yo"_s);
    latin.removeIf([](QChar c) { return c.unicode() > 127; });
    return latin;
}

SynthNames::SynthNames()
{
    m_stocks.reserve(SynthNationCount);
    for (size_t nation = 0; nation < SynthNationCount; ++nation)
        m_stocks.push_back(stockOf(synthNameTable(SynthNation(nation))));
}

SynthNames::Stock SynthNames::stockOf(const SynthNameTable &table)
{
    const auto feminine = [&](const QString &family) { return synthFeminine(family, table.families); };
    const auto patronymic
        = [](SynthSex sex) { return [sex](const QString &father) { return synthPatronymic(father, sex); }; };
    return { table.patronymics, table.nationality.toString(),
        { spelled(table.familyNames, asItIs), spelled(table.familyNames, feminine) },
        { spelled(table.male, asItIs), spelled(table.female, asItIs) },
        { spelled(table.male, patronymic(SynthSex::Male)), spelled(table.male, patronymic(SynthSex::Female)) },
        spelled(table.male, asItIs) };
}

SynthName SynthNames::drawFamily(SynthRandom &random, SynthNation nation, SynthSex sex) const
{
    return frontLoaded(random, m_stocks[size_t(nation)].families[size_t(sex)]);
}

SynthFullName SynthNames::draw(SynthRandom &random, SynthNation nation, SynthSex sex) const
{
    const Stock &stock = m_stocks[size_t(nation)];
    SynthFullName name { drawFamily(random, nation, sex), frontLoaded(random, stock.given[size_t(sex)]), {} };
    constexpr int OfThousandKnown = 800;
    constexpr int OfThousandBaltsKnown = 450;
    if (!random.chance(stock.patronymics == Patronymics::Seldom ? OfThousandBaltsKnown : OfThousandKnown))
        return name;
    if (stock.patronymics == Patronymics::WithOgly && random.chance(600)) {
        const SynthName &father = frontLoaded(random, stock.fathers);
        const bool isMan = sex == SynthSex::Male;
        name.patronymic
            = { father.ru + (isMan ? u" оглы"_s : u" кызы"_s), father.en + (isMan ? u" ogly"_s : u" kyzy"_s) };
    } else {
        name.patronymic = frontLoaded(random, stock.patronymic[size_t(sex)]);
    }
    return name;
}

QString SynthNames::nationality(SynthNation nation) const
{
    return m_stocks[size_t(nation)].nationality;
}

} // namespace phalera
