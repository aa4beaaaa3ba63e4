// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rowoutput.h"
#include "app/datewords.h"
#include "app/duplicatewords.h"
#include "app/notes.h"
#include "app/words.h"
#include "record/comparison.h"
#include "record/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray idArray(const QList<SourceId> &sources)
{
    QJsonArray ids;
    for (const SourceId &source : sources)
        ids.append(source.text());
    return ids;
}

QLatin1StringView reasonName(FieldAccounts::Reason reason)
{
    constexpr std::array Names { "only-account"_L1, "all-agree"_L1, "editors-verdict"_L1, "source-rank"_L1,
        "later-source"_L1, "own-row"_L1, "unsettled"_L1, "no-account"_L1 };
    return Names.at(size_t(reason));
}

QJsonValue text(const QString &value)
{
    return jsonValue(value, OutputColumn::Type::Text);
}

QJsonObject accountsJson(const FieldAccounts &field, Table table)
{
    QJsonArray accounts;
    for (const Account &account : field.accounts) {
        accounts.append(QJsonObject { { u"value"_s, text(account.value) }, { u"sources"_s, idArray(account.sources) },
            { u"stance"_s, QString(stanceText(account.stance)) }, { u"own_row"_s, account.isOwnRow },
            { u"locator"_s, text(account.locator) }, { u"note"_s, text(account.note) },
            { u"claim"_s, text(account.claim) } });
    }
    return { { u"field"_s, QString(tableSpec(table).fields[size_t(field.field)].name) },
        { u"accepted"_s, text(field.accepted) }, { u"reason"_s, QString(reasonName(field.reason)) },
        { u"conflict"_s, field.conflict }, { u"accounts"_s, accounts } };
}

QJsonObject claimJson(const Claim &claim)
{
    return { { u"id"_s, claim.id }, { u"question"_s, claim.question }, { u"subject"_s, claim.subject },
        { u"property"_s, claim.property }, { u"value"_s, claim.value }, { u"source"_s, claim.source.text() },
        { u"stance"_s, QString(stanceText(claim.stance)) }, { u"note"_s, text(claim.note) } };
}

QJsonObject sourceJson(const Source &source)
{
    return { { u"kind"_s, text(source.kind) }, { u"author"_s, text(source.author) }, { u"title"_s, text(source.title) },
        { u"container"_s, text(source.container) }, { u"publisher"_s, text(source.publisher) },
        { u"date"_s, text(source.date.text()) }, { u"url"_s, text(source.url) },
        { u"archive_ref"_s, text(source.archiveRef) }, { u"language"_s, text(source.language) },
        { u"note"_s, text(source.note) } };
}

QList<JsonWriter::Member> dossierJson(const Dossier &dossier)
{
    QJsonArray fields, statements, decisions, related, citing, wordings;
    for (const FieldAccounts &field : dossier.fields) {
        if (!field.accounts.isEmpty())
            fields.append(accountsJson(field, dossier.ref.table));
    }
    for (const OriginalWording &wording : originalWordings(dossier.attestations))
        wordings.append(QJsonObject { { u"field"_s, wording.field }, { u"text"_s, wording.text },
            { u"locator"_s, text(wording.locator) }, { u"sources"_s, idArray(wording.sources) } });
    for (const Claim &claim : dossier.claims)
        statements.append(claimJson(claim));
    for (const Claim &claim : dossier.decisions)
        decisions.append(claimJson(claim));
    for (const Record &record : dossier.related) {
        QJsonObject object = jsonObject(record);
        object.insert(u"table"_s, QString(tableSpec(record.table).name));
        related.append(object);
    }
    for (const RecordRef &ref : dossier.citing)
        citing.append(QJsonObject { { u"table"_s, QString(tableSpec(ref.table).name) }, { u"id"_s, ref.id } });
    QJsonObject sources;
    for (auto it = dossier.sources.begin(); it != dossier.sources.end(); ++it)
        sources.insert(it.key().text(), sourceJson(it.value()));
    return { { u"table"_s, QString(tableSpec(dossier.ref.table).name) }, { u"id"_s, dossier.ref.id },
        { u"record"_s, jsonObject(dossier.accepted) }, { u"fields"_s, fields }, { u"as_written"_s, wordings },
        { u"merged"_s, QJsonArray::fromStringList(dossier.merged) }, { u"decisions"_s, decisions },
        { u"statements"_s, statements }, { u"related"_s, related }, { u"citing"_s, citing },
        { u"sources"_s, sources } };
}

/// One dossier in lines of text: each value with the numbers of its sources, whose lines follow at the end.
class DossierLines
{
public:
    DossierLines(const Call &call, const Dossier &dossier)
        : m_call(call)
        , m_dossier(dossier)
    {
    }

    void print()
    {
        m_call.terminal.print(u"%1: %2"_s.arg(tableWord(m_dossier.ref.table), m_dossier.ref.id));
        printIdentity();
        printFields();
        printWordings();
        printRelated();
        printStatements();
        printCiting();
        printSources();
        m_call.terminal.print({});
    }

private:
    QString sourceMarks(const QList<SourceId> &sources)
    {
        QStringList numbers;
        for (const SourceId &source : sources)
            numbers.append(QString::number(m_notes.number(source)));
        return numbers.isEmpty() ? QString() : QString(u" ["_s + numbers.join(", "_L1) + u']');
    }

    [[nodiscard]] QString words(const FieldSpec &field, const QString &value) const
    {
        if (field.type == FieldType::Date)
            return wordsOfDateText(value, m_call.locale);
        const bool mayHaveWord = field.type == FieldType::Vocabulary || field.type == FieldType::Text;
        return mayHaveWord ? valueWord(m_dossier.ref.table, field.name, value) : value;
    }

    void title(const QString &words) { m_call.terminal.print(u'\n' + words); }

    void printIdentity()
    {
        if (m_call.word(1) != m_dossier.ref.id)
            m_call.terminal.print(QCoreApplication::translate("Cli", "%1 is merged into %2, which is shown here.")
                                      .arg(m_call.word(1), m_dossier.ref.id));
        for (const Claim &claim : m_dossier.decisions) {
            const QString sentence = decisionSentence(claim);
            if (!sentence.isEmpty())
                m_call.terminal.print(u"  "_s + sentence + sourceMarks({ claim.source }));
        }
    }

    void printFields()
    {
        for (const FieldAccounts &account : m_dossier.fields) {
            const FieldSpec &field = tableSpec(m_dossier.ref.table).fields[size_t(account.field)];
            if (account.accounts.isEmpty() || field.type == FieldType::Id || field.type == FieldType::Sources)
                continue;
            const QString label = fieldLabel(m_dossier.ref.table, field.name);
            const QString value = account.accepted.isEmpty() ? QCoreApplication::translate("Cli", "not settled")
                                                             : words(field, account.accepted);
            m_call.terminal.print(u"  %1: %2%3"_s.arg(label, value, sourceMarks(account.accounts.first().sources)));
            if (account.conflict)
                printConflict(account, field);
        }
    }

    void printConflict(const FieldAccounts &account, const FieldSpec &field)
    {
        m_call.terminal.print(u"    "_s + reasonSentence(account.reason));
        for (const Account &each : account.accounts) {
            const QString stance = valueWord(Table::Claims, "stance"_L1, stanceText(each.stance));
            m_call.terminal.print(
                u"    - %1 (%2)%3"_s.arg(words(field, each.value), stance, sourceMarks(each.sources)));
        }
    }

    void printRelated()
    {
        if (m_dossier.related.isEmpty())
            return;
        title(QCoreApplication::translate("Cli", "Records that belong to it"));
        for (const Record &record : m_dossier.related)
            m_call.terminal.print(
                u"  %1: %2%3"_s.arg(tableWord(record.table), record.id, sourceMarks(record.sources())));
    }

    void printWordings()
    {
        const QList<OriginalWording> wordings = originalWordings(m_dossier.attestations);
        if (wordings.isEmpty())
            return;
        title(QCoreApplication::translate("Cli", "As written in the source"));
        for (const OriginalWording &wording : wordings) {
            const QString place = wording.locator.isEmpty() ? QString() : QString(u", "_s + wording.locator);
            m_call.terminal.print(u"  %1: %2%3%4"_s.arg(
                wordingLabel(m_dossier.ref.table, wording.field), wording.text, sourceMarks(wording.sources), place));
        }
    }

    void printStatements()
    {
        if (m_dossier.claims.isEmpty())
            return;
        title(QCoreApplication::translate("Cli", "What sources say"));
        for (const Claim &claim : m_dossier.claims) {
            const bool isOfSource = m_dossier.ref.table == Table::Sources;
            const QString subject = isOfSource ? QString(claim.subject + u" · "_s) : QString();
            m_call.terminal.print(u"  "_s + subject + propertyLabel(claim.property) + u": "_s + statementText(claim));
            if (!isOfSource)
                continue;
            for (const Counterstatement &other : counterstatements(claim, m_dossier.questions.value(claim.question))) {
                if (isContradiction(other.standing))
                    m_call.terminal.print(u"      ≠ "_s + statementText(other.claim));
            }
        }
    }

    QString statementText(const Claim &claim)
    {
        const QString value = wordsOfDateText(claim.value, m_call.locale);
        const QString stance = valueWord(Table::Claims, "stance"_L1, stanceText(claim.stance));
        return u"%1 (%2)%3"_s.arg(value, stance, sourceMarks({ claim.source }));
    }

    void printCiting()
    {
        if (m_dossier.citing.isEmpty())
            return;
        title(QCoreApplication::translate("Cli", "Records that cite it"));
        for (const RecordRef &ref : m_dossier.citing)
            m_call.terminal.print(u"  %1: %2"_s.arg(tableWord(ref.table), ref.id));
    }

    void printSources()
    {
        if (m_notes.order().isEmpty())
            return;
        title(QCoreApplication::translate("Cli", "Sources"));
        for (const SourceId &id : m_notes.order()) {
            const Source source = m_dossier.sources.value(id);
            const QString address = source.url.isEmpty() ? QString() : QString(u", "_s + source.url);
            m_call.terminal.print(
                u"  [%1] %2%3 (%4)"_s.arg(QString::number(m_notes.number(id)), sourceLine(source), address, id.text()));
        }
    }

    const Call &m_call;
    const Dossier &m_dossier;
    Notes m_notes;
};

} // namespace

ExitCode show(const Call &call)
{
    const auto archive = openArchive(call, Needs::RecordsOnly);
    if (!archive)
        return archive.error();
    const auto refs = (*archive)->find(call.word(1)).result();
    if (!refs)
        return complain(call, refs.error(), ExitCode::NoArchive);
    if (refs->isEmpty())
        return complain(call, Error { Error::Kind::NoSuchRecord, { call.word(1) }, {} }, ExitCode::BadInput);
    JsonWriter json(call.terminal.out());
    for (const RecordRef &ref : *refs) {
        const auto dossier = (*archive)->dossier(ref).result();
        if (!dossier)
            return complain(call, dossier.error(), ExitCode::NoArchive);
        if (call.format == OutputFormat::Json)
            json.writeObject(dossierJson(*dossier));
        else
            DossierLines(call, *dossier).print();
    }
    const Result<void> written = call.format == OutputFormat::Json ? json.finish() : Result<void>();
    return written ? ExitCode::Done : complain(call, written.error(), ExitCode::Problems);
}

} // namespace phalera::cli
