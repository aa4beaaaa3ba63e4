// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

struct HeadWords
{
    const char *field;
    const char16_t *words; ///< separated by '|', without capitals, ё and signs
};

constexpr std::array Heads {
    HeadWords { "people.name",
        u"фио|ф и о|фамилия имя отчество|фамилия имя|фамилия и о|фамилия и инициалы|имя фамилия|герой|награжденный|"
        u"кто награжден|full name|name|recipient|surname and name|name of recipient" },
    HeadWords { "people.family_ru", u"фамилия|surname|family name|last name|family" },
    HeadWords { "people.given_ru", u"имя|given name|first name|forename" },
    HeadWords { "people.patronymic_ru", u"отчество|patronymic|middle name" },
    HeadWords { "people.other_names",
        u"другие имена|девичья фамилия|прежние фамилии|прежняя фамилия|псевдоним|other names|maiden name|also known "
        u"as|aliases" },
    HeadWords { "people.sex", u"пол|sex|gender" },
    HeadWords { "people.born",
        u"дата рождения|год рождения|год и дата рождения|родился|родилась|рождение|г р|born|"
        u"birth|date of birth|birth date|year of birth|birth year|dob" },
    HeadWords {
        "people.birth_place", u"место рождения|родина|где родился|birthplace|birth place|place of birth|born in" },
    HeadWords { "people.died",
        u"дата смерти|год смерти|умер|умерла|смерть|скончался|died|death|date of death|death date|"
        u"year of death" },
    HeadWords { "people.death_place", u"место смерти|где умер|place of death|death place|died in" },
    HeadWords { "people.nationality", u"национальность|народность|nationality|ethnicity" },
    HeadWords { "people.occupation", u"профессия|специальность|род занятий|занятие|occupation|profession|trade" },
    HeadWords { "people.sector", u"отрасль|отрасль хозяйства|sector|industry|branch" },
    HeadWords { "people.wikidata", u"wikidata|викиданные|qid|wikidata id" },
    HeadWords { "conferrals.award", u"награда|звание|награды|award|title awarded|honour|honor" },
    HeadWords { "conferrals.ordinal", u"который раз|порядковый номер награждения|ordinal|award number" },
    HeadWords { "conferrals.date",
        u"дата награждения|год награждения|дата указа|дата присвоения|год присвоения|дата присвоения звания|указ от|"
        u"дата|награжден|date|award date|date of award|year of award|date awarded|awarded|conferred|date of decree|"
        u"decree date|year" },
    HeadWords { "conferrals.medal_number",
        u"номер медали|медали|медаль номер|номер золотой звезды|номер звезды|medal number|medal no|medal|star number" },
    HeadWords { "conferrals.position",
        u"должность|кем работал|кем работает|работа|должность и место работы|position|job|post|role" },
    HeadWords { "conferrals.organisation",
        u"организация|предприятие|место работы|колхоз|совхоз|завод|колхоз "
        u"предприятие|хозяйство|учреждение|organisation|"
        u"organization|enterprise|employer|workplace|collective farm|place of work" },
    HeadWords { "conferrals.place",
        u"место|район|область|населенный пункт|город|село|местожительство|место жительства|place|district|region|"
        u"town|location" },
    HeadWords { "conferrals.republic", u"республика|союзная республика|ссср республика|republic|soviet republic" },
    HeadWords { "conferrals.grounds",
        u"основание|за что|за что награжден|формулировка|заслуги|основание награждения|grounds|for "
        u"what|citation|reason|"
        u"merit" },
    HeadWords { "conferrals.status", u"статус|лишен|status" },
    HeadWords { "conferrals.note", u"примечание|примечания|прим|заметки|note|notes|remarks|comment|comments" },
};

struct VocabularyWords
{
    const char *field;
    const char *value;
    const char16_t *words;
};

constexpr std::array Vocabulary {
    VocabularyWords { "sex", "male", u"м|муж|мужской|мужчина|m|male|man" },
    VocabularyWords { "sex", "female", u"ж|жен|женский|женщина|f|female|woman" },
    VocabularyWords {
        "sector", "agriculture", u"сельское хозяйство|сх|с х|колхозник|земледелие|животноводство|farming" },
    VocabularyWords { "sector", "mining", u"горная промышленность|угольная промышленность|добыча|горное дело|coal" },
    VocabularyWords { "sector", "metallurgy", u"металлургия|черная металлургия|цветная металлургия|steel" },
    VocabularyWords { "sector", "energy", u"энергетика|нефть и газ|нефтяная промышленность|power|oil and gas" },
    VocabularyWords { "sector", "machine-building", u"машиностроение|engineering|machine building" },
    VocabularyWords {
        "sector", "light-industry", u"легкая промышленность|текстильная промышленность|light industry|textiles" },
    VocabularyWords { "sector", "food-industry", u"пищевая промышленность|food industry|food" },
    VocabularyWords { "sector", "chemical-industry", u"химическая промышленность|химия|chemical industry|chemistry" },
    VocabularyWords { "sector", "forestry", u"лесное хозяйство|лесная промышленность|timber" },
    VocabularyWords { "sector", "construction", u"строительство|building" },
    VocabularyWords { "sector", "transport", u"транспорт|железнодорожный транспорт|railways" },
    VocabularyWords { "sector", "communications", u"связь|post" },
    VocabularyWords { "sector", "trade-services", u"торговля|торговля и услуги|бытовое обслуживание|trade|services" },
    VocabularyWords { "sector", "science", u"наука|научная деятельность|research" },
    VocabularyWords { "sector", "defence-industry", u"оборонная промышленность|defence|defense" },
    VocabularyWords { "sector", "culture", u"культура|искусство|литература|arts|art" },
    VocabularyWords { "sector", "education", u"образование|просвещение|teaching" },
    VocabularyWords { "sector", "health", u"здравоохранение|медицина|medicine" },
    VocabularyWords { "sector", "sport", u"спорт|sports" },
    VocabularyWords { "sector", "state", u"государственная служба|партийная работа|government" },
    VocabularyWords { "status", "conferred", u"присвоено|награжден|награждена|awarded" },
    VocabularyWords { "status", "revoked", u"лишен|лишена|отменено|stripped" },
    VocabularyWords { "status", "restored", u"восстановлен|восстановлена" },
    VocabularyWords { "status", "posthumous", u"посмертно|posthumously" },
};

/// Small letters, е for ё, one space for whatever is no letter or number.
QString plain(const QString &text)
{
    QString plain;
    for (const QChar character : text.toLower())
        plain += character == u'ё' ? QChar(u'е') : character.isLetterOrNumber() ? character : QChar(u' ');
    return plain.simplified();
}

bool holdsWords(const QString &text, QStringView words)
{
    return QString(u' ' + text + u' ').contains(QString(u' ' + words + u' '));
}

} // namespace

std::optional<RecipeField> fieldOfHead(const QString &head)
{
    const QString text = plain(head);
    const char *best = nullptr;
    qsizetype length = 0;
    for (const HeadWords &known : Heads) {
        const QStringView all(known.words);
        for (const QStringView words : all.tokenize(u'|')) {
            if (text == words)
                return recipeFieldNamed(QString::fromLatin1(known.field));
            if (words.size() > length && words.size() > 2 && holdsWords(text, words)) {
                best = known.field;
                length = words.size();
            }
        }
    }
    return best ? recipeFieldNamed(QString::fromLatin1(best)) : std::nullopt;
}

QString vocabularyWordOf(const FieldSpec &field, const QString &written)
{
    const QString text = plain(written);
    for (const VocabularyWords &known : Vocabulary) {
        if (field.name != QLatin1StringView(known.field))
            continue;
        if (QString::fromLatin1(known.value) == written.trimmed().toLower())
            return QString::fromLatin1(known.value);
        const QStringView all(known.words);
        for (const QStringView words : all.tokenize(u'|')) {
            if (text == words)
                return QString::fromLatin1(known.value);
        }
    }
    return {};
}

} // namespace phalera
