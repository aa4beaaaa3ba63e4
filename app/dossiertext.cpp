// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossiertext.h"

#include "app/citedworks.h"
#include "app/datewords.h"
#include "app/dossierfields.h"
#include "app/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace phalera {

DossierText::DossierText(
    const Dossier &dossier, const RecordTitles &titles, const Theme &theme, const QLocale &locale, CitingStyle citing)
    : m_dossier(dossier)
    , m_titles(titles)
    , m_text(theme)
    , m_locale(locale)
    , m_citing(citing)
{
}

QString DossierText::html()
{
    m_html.clear();
    addHead();
    addFacts();
    addConferrals();
    addDecisions();
    addAwardParts();
    addDifferences();
    addWordings();
    addStatements();
    addCitingRecords();
    addSources();
    addActions();
    return m_text.page(m_html);
}

QString DossierText::headline() const
{
    return dossierHeadline(m_dossier, m_titles);
}

void DossierText::addHead()
{
    QStringList line;
    QString stars;
    if (m_dossier.ref.table == Table::People) {
        const Person person = toPerson(m_dossier.accepted);
        // Under a name that was romanized by rule stand the sources' own.
        const QString own = personName(person);
        if (const NameForm &form = m_titles.nameForm(); form.changes(own))
            line << own << romanizationNote(form);
        line << personNameEn(person) << person.occupation;
        int highest = 0;
        for (const Record &conferral : m_dossier.related) {
            if (conferral.table == Table::Conferrals && conferral.value(u"status") != "revoked"_L1)
                highest = std::max(highest, std::max(1, conferral.value(u"ordinal").toInt()));
        }
        stars = QString(highest, u'★');
    } else if (m_dossier.ref.table == Table::Awards) {
        line << (m_locale.language() == QLocale::Russian ? value("name_en"_L1) : value("name_ru"_L1))
             << valueWord(Table::Awards, "kind"_L1, value("kind"_L1));
    } else if (m_dossier.ref.table == Table::Acts) {
        line << valueWord(Table::Acts, "kind"_L1, value("kind"_L1)) << dateText(value("date"_L1));
    } else if (m_dossier.ref.table == Table::Sources) {
        line << valueWord(Table::Sources, "kind"_L1, value("kind"_L1)) << value("container"_L1);
    } else {
        line << tableWord(m_dossier.ref.table);
    }
    line.removeAll(QString());
    m_html += m_text.title(headline(), 20);
    m_html += u"<p style=\"margin: 0 0 8px 0;\">%1%2</p>"_s.arg(m_text.soft(line.join(u" · "_s)),
        stars.isEmpty() ? QString()
                        : u" <span style=\"color: %1;\">%2</span>"_s.arg(m_text.theme().insignia.name(), stars));
}

void DossierText::addFacts()
{
    m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
    const TableSpec &spec = tableSpec(m_dossier.ref.table);
    for (const FieldAccounts &accounts : m_dossier.fields) {
        const FieldSpec &field = spec.fields[size_t(accounts.field)];
        if (standsOutsideFacts(spec.table, field))
            continue;
        const bool unsettled = accounts.reason == FieldAccounts::Reason::Unsettled;
        if (accounts.accepted.isEmpty() && !unsettled && !isExpectedFact(spec.table, field.name))
            continue;
        QList<SourceId> sources;
        for (const Account &account : accounts.accounts) {
            if (account.value == accounts.accepted)
                sources += account.sources;
        }
        QString text = unsettled ? m_text.soft(tr("not settled"))
            : accounts.accepted.isEmpty()
            ? m_text.soft(tr("unknown"))
            : QString(valueText(field, accounts.accepted) + notes(sources) + aside(field, accounts.accepted));
        if (accounts.conflict)
            text += u' ' + m_text.doubt(tr("sources differ"));
        fact(fieldLabel(spec.table, field.name), text);
    }
    m_html += u"</table>"_s;
    if (const QString note = value("note"_L1); !note.isEmpty())
        m_html += u"<p style=\"margin: 8px 0 0 0;\">%1</p>"_s.arg(m_text.soft(note));
}

void DossierText::addSources()
{
    const QList<SourceId> &order = m_notes.order();
    if (order.isEmpty())
        return;
    section(tr("Sources"));
    const CitingWish wish = citingWish(m_citing, m_locale);
    m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (qsizetype i = 0; i < order.size(); ++i) {
        Source source = m_dossier.sources.value(order.at(i));
        source.id = order.at(i);
        const QString address = std::exchange(source.url, QString()); // too long for a panel
        QString line = recordLinkAround({ Table::Sources, source.id.text() }, cite(source, wish).html());
        if (!address.isEmpty())
            line += u' ' + webLink(address, tr("open ↗"));
        m_html += u"<tr><td width=\"24\">%1</td><td>%2</td></tr>"_s.arg(m_text.soft(m_locale.toString(i + 1)), line);
    }
    m_html += u"</table>"_s;
}

void DossierText::addActions()
{
    section(tr("Also"));
    QStringList actions { u"<a href=\"do:print\">%1</a>"_s.arg(tr("Print dossier")),
        u"<a href=\"do:cite\">%1</a>"_s.arg(tr("Copy with citation")) };
    const auto query = [&actions](const QString &text, const QString &words) { actions << queryLink(text, words); };
    if (m_dossier.ref.table == Table::Awards)
        query(u"award:"_s + m_dossier.ref.id, tr("Its recipients"));
    else if (m_dossier.ref.table == Table::Acts)
        query(u"act:"_s + m_dossier.ref.id, tr("All conferred by it"));
    else if (m_dossier.ref.table == Table::Sources)
        query(u"source:"_s + m_dossier.ref.id, tr("Conferrals that cite it"));
    else if (m_dossier.ref.table == Table::People && !value("sector"_L1).isEmpty())
        query(u"sector:"_s + value("sector"_L1), tr("Others of this sector"));
    m_html += u"<p style=\"margin: 0;\">%1</p>"_s.arg(actions.join(u" · "_s));
}

void DossierText::section(const QString &title)
{
    m_html += m_text.section(title);
}

void DossierText::fact(const QString &label, const QString &value)
{
    m_html += u"<tr><td width=\"104\">%1</td><td>%2</td></tr>"_s.arg(m_text.soft(label), value);
}

QString DossierText::notes(const QList<SourceId> &sources)
{
    QStringList numbers;
    for (const SourceId &source : sources) {
        const int number = m_notes.number(source);
        numbers << recordLink({ Table::Sources, source.text() }, m_locale.toString(number));
    }
    numbers.removeDuplicates();
    return numbers.isEmpty() ? QString() : u"<sup>%1</sup>"_s.arg(numbers.join(u' '));
}

QString DossierText::dateText(const QString &edtf) const
{
    return wordsOfDateText(edtf, m_locale);
}

QString DossierText::aside(const FieldSpec &field, const QString &value) const
{
    const Date old = field.type == FieldType::Date ? oldStyleDay(Date::parse(value).value_or(Date())) : Date();
    return old.isNull() ? QString() : QString(u' ' + m_text.soft(tr("(%1 Old Style)").arg(dateWords(old, m_locale))));
}

QString DossierText::valueText(const FieldSpec &field, const QString &value) const
{
    switch (field.type) {
    case FieldType::Date: {
        const auto date = Date::parse(value);
        const QString words = dateText(value).toHtmlEscaped();
        return date && date->precision() != Precision::Day && !date->isNull() && field.name != "period"_L1
            ? QString(words + u' '
                + m_text.doubt(valueWord(Field::DatePrecision,
                    date->precision() == Precision::Month      ? u"month"_s
                        : date->precision() == Precision::Year ? u"year"_s
                                                               : u"span"_s)))
            : words;
    }
    case FieldType::Reference:
    case FieldType::ReferenceList: {
        QStringList links;
        for (const QString &id : splitList(value))
            links << recordLink({ *field.target, id }, m_titles.title({ *field.target, id }));
        return links.join(u"<br/>"_s);
    }
    case FieldType::List:
        return splitList(value).join(u", "_s).toHtmlEscaped();
    case FieldType::Integer:
        return m_locale.toString(value.toLongLong());
    default:
        break;
    }
    if (field.name == "url"_L1)
        return webLink(value, value);
    return valueWord(m_dossier.ref.table, field.name, value).toHtmlEscaped();
}

} // namespace phalera
