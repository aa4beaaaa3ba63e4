// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcecomparison.h"

#include "app/datewords.h"
#include "app/words.h"
#include "record/comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

SourceComparison::SourceComparison(
    const Dossier &dossier, const RecordTitles &titles, const Theme &theme, const QLocale &locale)
    : m_dossier(dossier)
    , m_titles(titles)
    , m_text(theme)
    , m_locale(locale)
{
}

QString SourceComparison::html() const
{
    const SourceId source(m_dossier.ref.id);
    QList<Claim> statements = m_dossier.claims;
    statements.removeIf([&source](const Claim &claim) { return claim.source != source; }); // those on it stay away
    std::stable_partition(
        statements.begin(), statements.end(), [this](const Claim &claim) { return isContradicted(claim); });
    QString rows;
    for (const Claim &claim : statements)
        rows += statementRow(claim);
    QString table;
    if (!rows.isEmpty()) {
        table
            = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\"><tr>"
              "<td width=\"46%\" style=\"border-bottom: 1px solid %1; font-size: 11px; font-weight: 600; color: "
              "%2;\">%3</td>"
              "<td style=\"border-bottom: 1px solid %1; font-size: 11px; font-weight: 600; color: %2;\">%4</td></tr>%5</table>"_s
                  .arg(m_text.theme().line.name(), m_text.theme().soft.name(), tr("What it says").toUpper(),
                      tr("What other sources say").toUpper(), rows);
    }
    return m_text.page(head(m_dossier.sources.value(source), statements) + table);
}

bool SourceComparison::isContradicted(const Claim &claim) const
{
    return phalera::isContradicted(claim, m_dossier.questions.value(claim.question));
}

QString SourceComparison::head(const Source &source, const QList<Claim> &statements) const
{
    QStringList line { valueWord(Table::Sources, "kind"_L1, source.kind), source.author, source.container,
        source.publisher, dateWords(source.date, m_locale) };
    line.removeAll(QString());
    line.removeDuplicates();
    const auto contradicted
        = int(std::ranges::count_if(statements, [this](const Claim &claim) { return isContradicted(claim); }));
    QString html = m_text.title(source.title.isEmpty() ? source.id.text() : source.title, 18)
        + u"<p style=\"margin: 0;\">%1</p>"_s.arg(m_text.soft(line.join(u" · "_s)));
    if (!source.url.isEmpty())
        html += u"<p style=\"margin: 0;\">%1</p>"_s.arg(webLink(source.url, source.url));
    if (!source.note.isEmpty())
        html += u"<p style=\"margin: 4px 0 0 0;\">%1</p>"_s.arg(m_text.soft(source.note));
    const QString count = statements.isEmpty()
        ? tr("It is cited for records; it makes no statement that is compared here.")
        : contradicted == 0 ? tr("%n statement(s), none contradicted.", nullptr, int(statements.size()))
                            : QString(tr("%n statement(s).", nullptr, int(statements.size())) + u' '
                                + tr("Other sources contradict %n of them.", nullptr, contradicted));
    return html + u"<p style=\"margin: 8px 0 12px 0;\">%1</p>"_s.arg(count.toHtmlEscaped());
}

QString SourceComparison::statementRow(const Claim &claim) const
{
    const auto subject = m_titles.resolve(claim.subject);
    const QString title = m_titles.titleOfId(claim.subject);
    const QString name = subject ? recordLink(*subject, title) : title.toHtmlEscaped();
    QString mine = u"<p style=\"margin: 0;\">%1 · %2</p><p style=\"margin: 2px 0 0 0;\"><b>%3</b></p>"_s.arg(
        name, m_text.soft(propertyLabel(claim.property)), valueText(claim));
    if (claim.stance != Stance::Asserts)
        mine += u"<p style=\"margin: 0;\">%1</p>"_s.arg(
            m_text.soft(valueWord(Table::Claims, "stance"_L1, QString(stanceText(claim.stance)))));
    if (!claim.note.isEmpty())
        mine += u"<p style=\"margin: 2px 0 0 0;\">%1</p>"_s.arg(m_text.soft(claim.note));
    return u"<tr><td style=\"border-bottom: 1px solid %1; vertical-align: top;\">%2</td>"
           "<td style=\"border-bottom: 1px solid %1; vertical-align: top;\">%3</td></tr>"_s.arg(
               m_text.theme().line.name(), mine, otherSide(claim));
}

QString SourceComparison::otherSide(const Claim &claim) const
{
    const QList<Counterstatement> others = counterstatements(claim, m_dossier.questions.value(claim.question));
    if (others.isEmpty())
        return m_text.soft(tr("No other source speaks of this."));
    QString html;
    QStringList agreeing;
    for (const Counterstatement &other : others) {
        if (other.standing == Standing::Agrees) {
            agreeing << sourceLink(other.claim.source);
            continue;
        }
        QString word;
        switch (other.standing) {
        case Standing::Corrects:
            word = tr("corrected");
            break;
        case Standing::Disputes:
            word = tr("disputed");
            break;
        case Standing::Differs:
            word = tr("differs");
            break;
        case Standing::IsContradicted:
            word = tr("contradicted by it");
            break;
        default:
            word = tr("also says");
        }
        const QString mark = isContradiction(other.standing) ? m_text.doubt(word) : m_text.soft(word);
        html += u"<p style=\"margin: 0 0 4px 0;\">%1 <b>%2</b><br/>%3%4</p>"_s.arg(mark, valueText(other.claim),
            sourceLink(other.claim.source),
            other.claim.note.isEmpty() ? QString() : QString(u" · "_s + m_text.soft(other.claim.note)));
    }
    if (!agreeing.isEmpty())
        html += u"<p style=\"margin: 0;\">%1 %2</p>"_s.arg(m_text.soft(tr("agreeing:")), agreeing.join(u"; "_s));
    return html;
}

QString SourceComparison::valueText(const Claim &claim) const
{
    if (const auto subject = m_titles.resolve(claim.value))
        return m_titles.title(*subject).toHtmlEscaped();
    return wordsOfDateText(claim.value, m_locale).toHtmlEscaped();
}

QString SourceComparison::sourceLink(const SourceId &source) const
{
    const QString line = sourceLine(m_dossier.sources.value(source));
    return u"<a href=\"source:%1\">%2</a>"_s.arg(
        source.text().toHtmlEscaped(), (line.isEmpty() ? source.text() : line).toHtmlEscaped());
}

} // namespace phalera
