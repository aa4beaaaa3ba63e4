// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vocabulary.h"

#include <QCoreApplication>

namespace phalera {

namespace {

constexpr VocabularyEntry Bodies[] {
    { "All-Russian Central Council of Trade Unions", QT_TRANSLATE_NOOP3("Words", "All-Russian Central Council of Trade Unions", "body that confers or issues") },
    { "Central Executive Committee and Council of People's Commissars of the USSR", QT_TRANSLATE_NOOP3("Words", "Central Executive Committee and Council of People's Commissars of the USSR", "body that confers or issues") },
    { "Central Executive Committee of the USSR", QT_TRANSLATE_NOOP3("Words", "Central Executive Committee of the USSR", "body that confers or issues") },
    { "Central Executive Committee, then Presidium of the Supreme Soviet of the USSR", QT_TRANSLATE_NOOP3("Words", "Central Executive Committee, then Presidium of the Supreme Soviet of the USSR", "body that confers or issues") },
    { "Chairman of the State Council", QT_TRANSLATE_NOOP3("Words", "Chairman of the State Council", "body that confers or issues") },
    { "Council of State", QT_TRANSLATE_NOOP3("Words", "Council of State", "body that confers or issues") },
    { "Council of State of Cuba", QT_TRANSLATE_NOOP3("Words", "Council of State of Cuba", "body that confers or issues") },
    { "Eighth All-Russian Congress of Soviets", QT_TRANSLATE_NOOP3("Words", "Eighth All-Russian Congress of Soviets", "body that confers or issues") },
    { "Federal Assembly of Czechoslovakia", QT_TRANSLATE_NOOP3("Words", "Federal Assembly of Czechoslovakia", "body that confers or issues") },
    { "Federal Assembly of the Russian Federation", QT_TRANSLATE_NOOP3("Words", "Federal Assembly of the Russian Federation", "body that confers or issues") },
    { "Government of Czechoslovakia", QT_TRANSLATE_NOOP3("Words", "Government of Czechoslovakia", "body that confers or issues") },
    { "Head of the Donetsk People's Republic", QT_TRANSLATE_NOOP3("Words", "Head of the Donetsk People's Republic", "body that confers or issues") },
    { "Head of the Republic", QT_TRANSLATE_NOOP3("Words", "Head of the Republic", "body that confers or issues") },
    { "Mejlis of Turkmenistan", QT_TRANSLATE_NOOP3("Words", "Mejlis of Turkmenistan", "body that confers or issues") },
    { "Parliament of Albania", QT_TRANSLATE_NOOP3("Words", "Parliament of Albania", "body that confers or issues") },
    { "Parliament of Hungary", QT_TRANSLATE_NOOP3("Words", "Parliament of Hungary", "body that confers or issues") },
    { "Politburo of the Central Committee of the CPSU", QT_TRANSLATE_NOOP3("Words", "Politburo of the Central Committee of the CPSU", "body that confers or issues") },
    { "President of Azerbaijan", QT_TRANSLATE_NOOP3("Words", "President of Azerbaijan", "body that confers or issues") },
    { "President of Belarus", QT_TRANSLATE_NOOP3("Words", "President of Belarus", "body that confers or issues") },
    { "President of Kazakhstan", QT_TRANSLATE_NOOP3("Words", "President of Kazakhstan", "body that confers or issues") },
    { "President of Tajikistan", QT_TRANSLATE_NOOP3("Words", "President of Tajikistan", "body that confers or issues") },
    { "President of Turkmenistan", QT_TRANSLATE_NOOP3("Words", "President of Turkmenistan", "body that confers or issues") },
    { "President of Ukraine", QT_TRANSLATE_NOOP3("Words", "President of Ukraine", "body that confers or issues") },
    { "President of Uzbekistan", QT_TRANSLATE_NOOP3("Words", "President of Uzbekistan", "body that confers or issues") },
    { "President of Yugoslavia", QT_TRANSLATE_NOOP3("Words", "President of Yugoslavia", "body that confers or issues") },
    { "President of the Republic", QT_TRANSLATE_NOOP3("Words", "President of the Republic", "body that confers or issues") },
    { "President of the Russian Federation", QT_TRANSLATE_NOOP3("Words", "President of the Russian Federation", "body that confers or issues") },
    { "President of the USSR", QT_TRANSLATE_NOOP3("Words", "President of the USSR", "body that confers or issues") },
    { "Presidium of the Central Executive Committee of the USSR or of a union republic", QT_TRANSLATE_NOOP3("Words", "Presidium of the Central Executive Committee of the USSR or of a union republic", "body that confers or issues") },
    { "Presidium of the Central Executive Committee of the USSR, and of union republics", QT_TRANSLATE_NOOP3("Words", "Presidium of the Central Executive Committee of the USSR, and of union republics", "body that confers or issues") },
    { "Presidium of the Great People's Khural", QT_TRANSLATE_NOOP3("Words", "Presidium of the Great People's Khural", "body that confers or issues") },
    { "Presidium of the National Assembly", QT_TRANSLATE_NOOP3("Words", "Presidium of the National Assembly", "body that confers or issues") },
    { "Presidium of the National Assembly of Bulgaria", QT_TRANSLATE_NOOP3("Words", "Presidium of the National Assembly of Bulgaria", "body that confers or issues") },
    { "Presidium of the Supreme Soviet of the USSR", QT_TRANSLATE_NOOP3("Words", "Presidium of the Supreme Soviet of the USSR", "body that confers or issues") },
    { "Presidium of the Supreme Soviet of the USSR; at the end, in 1991, the President of the USSR", QT_TRANSLATE_NOOP3("Words", "Presidium of the Supreme Soviet of the USSR; at the end, in 1991, the President of the USSR", "body that confers or issues") },
    { "Republic of Azerbaijan", QT_TRANSLATE_NOOP3("Words", "Republic of Azerbaijan", "body that confers or issues") },
    { "Standing Committee of the National Assembly", QT_TRANSLATE_NOOP3("Words", "Standing Committee of the National Assembly", "body that confers or issues") },
    { "Standing Committee of the National Assembly of the Democratic Republic of Vietnam", QT_TRANSLATE_NOOP3("Words", "Standing Committee of the National Assembly of the Democratic Republic of Vietnam", "body that confers or issues") },
    { "Supreme Council of Belarus", QT_TRANSLATE_NOOP3("Words", "Supreme Council of Belarus", "body that confers or issues") },
    { "Supreme Council of Uzbekistan", QT_TRANSLATE_NOOP3("Words", "Supreme Council of Uzbekistan", "body that confers or issues") },
    { "Supreme Soviet of the Russian Federation", QT_TRANSLATE_NOOP3("Words", "Supreme Soviet of the Russian Federation", "body that confers or issues") },
    { "Ufa provincial council of trade unions", QT_TRANSLATE_NOOP3("Words", "Ufa provincial council of trade unions", "body that confers or issues") },
    { "party leaders", QT_TRANSLATE_NOOP3("Words", "party leaders", "body that confers or issues") },
    { "provincial councils of trade unions", QT_TRANSLATE_NOOP3("Words", "provincial councils of trade unions", "body that confers or issues") },
    { "provincial councils of trade unions, on the proposal of workers' meetings", QT_TRANSLATE_NOOP3("Words", "provincial councils of trade unions, on the proposal of workers' meetings", "body that confers or issues") },
    { "those around the worker", QT_TRANSLATE_NOOP3("Words", "those around the worker", "body that confers or issues") },
    { "workers' meetings", QT_TRANSLATE_NOOP3("Words", "workers' meetings", "body that confers or issues") },
};

constexpr VocabularyEntry Properties[] {
    { "announced_at", QT_TRANSLATE_NOOP3("Words", "announced at", "property that a source speaks of") },
    { "announced_by", QT_TRANSLATE_NOOP3("Words", "announced by", "property that a source speaks of") },
    { "bearer", QT_TRANSLATE_NOOP3("Words", "who may bear it", "property that a source speaks of") },
    { "context", QT_TRANSLATE_NOOP3("Words", "context", "property that a source speaks of") },
    { "december_remark", QT_TRANSLATE_NOOP3("Words", "remark of December 2012", "property that a source speaks of") },
    { "emblematic_bearer", QT_TRANSLATE_NOOP3("Words", "emblematic bearer", "property that a source speaks of") },
    { "era", QT_TRANSLATE_NOOP3("Words", "era", "property that a source speaks of") },
    { "ever_conferred", QT_TRANSLATE_NOOP3("Words", "ever conferred", "property that a source speaks of") },
    { "first_recipient", QT_TRANSLATE_NOOP3("Words", "first recipient", "property that a source speaks of") },
    { "first_since", QT_TRANSLATE_NOOP3("Words", "first since", "property that a source speaks of") },
    { "first_ten_years", QT_TRANSLATE_NOOP3("Words", "first ten years", "property that a source speaks of") },
    { "first_thrice", QT_TRANSLATE_NOOP3("Words", "first to bear it three times", "property that a source speaks of") },
    { "followers", QT_TRANSLATE_NOOP3("Words", "followers", "property that a source speaks of") },
    { "foreign_counterparts", QT_TRANSLATE_NOOP3("Words", "foreign counterparts", "property that a source speaks of") },
    { "foreigners", QT_TRANSLATE_NOOP3("Words", "foreigners", "property that a source speaks of") },
    { "founded_by", QT_TRANSLATE_NOOP3("Words", "founded by", "property that a source speaks of") },
    { "ground", QT_TRANSLATE_NOOP3("Words", "ground", "property that a source speaks of") },
    { "helpers", QT_TRANSLATE_NOOP3("Words", "helpers", "property that a source speaks of") },
    { "idea_first_raised", QT_TRANSLATE_NOOP3("Words", "idea first raised", "property that a source speaks of") },
    { "insignia_standing", QT_TRANSLATE_NOOP3("Words", "standing of the insignia", "property that a source speaks of") },
    { "issuer_standing", QT_TRANSLATE_NOOP3("Words", "standing of the issuer", "property that a source speaks of") },
    { "last_conferred", QT_TRANSLATE_NOOP3("Words", "last conferred", "property that a source speaks of") },
    { "nominated_by", QT_TRANSLATE_NOOP3("Words", "nominated by", "property that a source speaks of") },
    { "norm_multiple", QT_TRANSLATE_NOOP3("Words", "times the norm", "property that a source speaks of") },
    { "order_of_lenin", QT_TRANSLATE_NOOP3("Words", "Order of Lenin with it", "property that a source speaks of") },
    { "order_of_lenin_on_repeat", QT_TRANSLATE_NOOP3("Words", "Order of Lenin with a repeat conferral", "property that a source speaks of") },
    { "precedence", QT_TRANSLATE_NOOP3("Words", "precedence", "property that a source speaks of") },
    { "recipients_thrice", QT_TRANSLATE_NOOP3("Words", "recipients, three times", "property that a source speaks of") },
    { "recipients_twice", QT_TRANSLATE_NOOP3("Words", "recipients, twice", "property that a source speaks of") },
    { "record_staged", QT_TRANSLATE_NOOP3("Words", "record staged", "property that a source speaks of") },
    { "remark_published_by", QT_TRANSLATE_NOOP3("Words", "remark published by", "property that a source speaks of") },
    { "replaced", QT_TRANSLATE_NOOP3("Words", "replaced", "property that a source speaks of") },
    { "restores", QT_TRANSLATE_NOOP3("Words", "restores", "property that a source speaks of") },
    { "revoked", QT_TRANSLATE_NOOP3("Words", "revoked", "property that a source speaks of") },
    { "second_conferral", QT_TRANSLATE_NOOP3("Words", "second conferral", "property that a source speaks of") },
    { "shift_output_tonnes", QT_TRANSLATE_NOOP3("Words", "shift output, tonnes", "property that a source speaks of") },
    { "signed_after_remarks", QT_TRANSLATE_NOOP3("Words", "signed after the remarks", "property that a source speaks of") },
    { "signer", QT_TRANSLATE_NOOP3("Words", "signer", "property that a source speaks of") },
    { "signer_view", QT_TRANSLATE_NOOP3("Words", "signer's view", "property that a source speaks of") },
    { "standing", QT_TRANSLATE_NOOP3("Words", "standing", "property that a source speaks of") },
    { "stated_reason", QT_TRANSLATE_NOOP3("Words", "stated reason", "property that a source speaks of") },
    { "supporters", QT_TRANSLATE_NOOP3("Words", "supporters", "property that a source speaks of") },
    { "supporting_union", QT_TRANSLATE_NOOP3("Words", "supporting union", "property that a source speaks of") },
    { "vuchetich_conferrals", QT_TRANSLATE_NOOP3("Words", "conferrals on Vuchetich", "property that a source speaks of") },
    { "weight_g", QT_TRANSLATE_NOOP3("Words", "weight, grams", "property that a source speaks of") },
    { "women_twice_1971", QT_TRANSLATE_NOOP3("Words", "women who had it twice, 1971", "property that a source speaks of") },
};

} // namespace

std::span<const VocabularyEntry> statementEntries(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::Body:
        return Bodies;
    case Vocabulary::Property:
        return Properties;
    default:
        return {};
    }
}

} // namespace phalera
