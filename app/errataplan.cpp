// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"
#include "app/livingpeople.h"
#include "app/reportdraft.h"
#include "app/words.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

class ErrataComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::ErrataComposer)
public:
    ErrataComposer(const Errata &errata, const ReportSetting &setting)
        : m_errata(errata)
        , m_living(setting.titles.snapshot(), setting.form.privacy, setting.when.date())
        , m_draft(setting, sourcesOf(setting.titles.snapshot()), tr("Errata"))
    {
    }

    ReportPlan compose()
    {
        m_draft.setSubject(m_errata.earlierName);
        m_draft.add(HeadingBlock { 1, m_draft.title(),
            tr("%1 against %2", "an archive, an earlier one")
                .arg(m_draft.setting().archiveName, m_errata.earlierName) });
        FactsBlock facts;
        facts.facts.append({ tr("Earlier"), { version(m_errata.earlierName, m_errata.earlierVersion) } });
        facts.facts.append({ tr("Now"), { version(m_draft.setting().archiveName, m_draft.setting().dataVersion) } });
        facts.facts.append({ tr("Changed"), { m_draft.figure(count(RecordDifference::Kind::Changed)) } });
        facts.facts.append({ tr("New"), { m_draft.figure(count(RecordDifference::Kind::Came)) } });
        facts.facts.append({ tr("Gone"), { m_draft.figure(count(RecordDifference::Kind::Went)) } });
        m_draft.add(std::move(facts));
        m_draft.addContents();
        if (m_errata.differences.isEmpty())
            m_draft.add(ParagraphBlock { { tr("Both archives hold the same records.") } });
        addChanged();
        addList(tr("New records"), RecordDifference::Kind::Came);
        addList(tr("Records that are gone"), RecordDifference::Kind::Went);
        m_draft.addPrivacy(m_leftOut.size());
        return m_draft.finished();
    }

private:
    static QString version(const QString &name, const QString &dataVersion)
    {
        return tr("%1, data version %2").arg(name, dataVersion);
    }

    qint64 count(RecordDifference::Kind kind) const
    {
        return std::ranges::count(m_errata.differences, kind, &RecordDifference::kind);
    }

    // What is gone is called as it was called then.
    QString titleOf(const RecordDifference &difference) const
    {
        return difference.kind == RecordDifference::Kind::Went ? m_errata.earlierTitles.title(difference.ref)
                                                               : m_draft.setting().titles.title(difference.ref);
    }

    QString valueOf(const RecordTitles &titles, Table table, const FieldSpec &field, const QString &value) const
    {
        if (value.isEmpty())
            return {};
        if (field.type == FieldType::Date)
            return wordsOfDateText(value, m_draft.setting().locale);
        if (field.type == FieldType::Reference || field.type == FieldType::ReferenceList
            || field.type == FieldType::Sources) {
            QStringList names;
            for (const QString &id : splitList(value))
                names.append(field.target ? titles.title({ *field.target, id }) : id);
            return names.join(u"; "_s);
        }
        return field.type == FieldType::Vocabulary ? valueWord(table, field.name, value) : value;
    }

    bool isLeftOut(const RecordRef &record)
    {
        if (!m_living.isLeftOut(record))
            return false;
        m_leftOut.insert(m_living.personOf(record));
        return true;
    }

    void addChanged()
    {
        TableBlock table;
        table.columns = { { tr("Record"), 1 }, { tr("Field"), 0.6 }, { tr("Was"), 1 }, { tr("Is"), 1 } };
        QStringList ids;
        for (const RecordDifference &difference : m_errata.differences) {
            if (difference.kind != RecordDifference::Kind::Changed || isLeftOut(difference.ref))
                continue;
            QString title = titleOf(difference); // once for all its fields
            for (const RecordDifference::Cell &cell : difference.cells) {
                const FieldSpec &field = tableSpec(difference.ref.table).fields[size_t(cell.field)];
                if (m_living.isWithheld(difference.ref, QString(field.name))) {
                    m_leftOut.insert(m_living.personOf(difference.ref));
                    continue;
                }
                startGroup(table, difference.ref.table);
                table.rows.append({ { title }, { fieldLabel(difference.ref.table, field.name) },
                    said(valueOf(m_errata.earlierTitles, difference.ref.table, field, cell.before)),
                    said(valueOf(m_draft.setting().titles, difference.ref.table, field, cell.after)) });
                ids.append(difference.ref.id);
                title.clear();
            }
        }
        m_draft.addTable(tr("Changed records"), std::move(table), ids);
    }

    void addList(const QString &heading, RecordDifference::Kind kind)
    {
        TableBlock table;
        table.columns = { { tr("Record"), 1 }, { tr("Id"), 1 } };
        QStringList ids;
        for (const RecordDifference &difference : m_errata.differences) {
            if (difference.kind != kind || isLeftOut(difference.ref))
                continue;
            startGroup(table, difference.ref.table);
            table.rows.append({ { titleOf(difference) }, { difference.ref.id } });
            ids.append(difference.ref.id);
        }
        m_draft.addTable(heading, std::move(table), ids);
    }

    // Differences come table by table.
    static void startGroup(TableBlock &table, Table of)
    {
        const QString name = tableWord(of);
        if (table.groups.isEmpty() || table.groups.last().text != name)
            table.groups.append({ int(table.rows.size()), 1, name });
    }

    static NotedText said(const QString &value)
    {
        return value.isEmpty() ? NotedText { tr("not said", "value of a field"), {}, true } : NotedText { value };
    }

    const Errata &m_errata;
    LivingPeople m_living;
    QSet<QString> m_leftOut; ///< people of whom something is not said
    ReportDraft m_draft;
};

} // namespace

ReportPlan errataPlan(const Errata &errata, const ReportSetting &setting)
{
    return ErrataComposer(errata, setting).compose();
}

} // namespace phalera
