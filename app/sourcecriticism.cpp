// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcecriticism.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

bool isBy(const Account &account, const SourceId &source)
{
    return account.sources.contains(source);
}

/// Goes from record to record. Where the archive answers at once there is no call within a call, however many there
/// are.
class CriticismReading : public std::enable_shared_from_this<CriticismReading>
{
public:
    CriticismReading(Archive &archive, QObject *context)
        : m_archive(archive)
        , m_context(context)
    {
        m_promise.start();
    }

    QFuture<Result<SourceCriticism>> future() { return m_promise.future(); }

    void begin(const RecordRef &source)
    {
        m_archive.dossier(source).then(
            m_context, [own = shared_from_this()](const Result<Dossier> &dossier) { own->takeSource(dossier); });
    }

private:
    void takeSource(const Result<Dossier> &dossier)
    {
        if (!dossier) {
            finish(tl::unexpected(dossier.error()));
            return;
        }
        m_criticism.source = *dossier;
        for (const RecordRef &record : dossier->citing) {
            if (record.table != Table::Claims)
                m_records.append(record);
        }
        goOn();
    }

    void goOn()
    {
        while (m_next < m_records.size()) {
            QFuture<Result<Dossier>> dossier = m_archive.dossier(m_records.at(m_next));
            if (!dossier.isFinished()) {
                dossier.then(m_context, [own = shared_from_this()](const Result<Dossier> &read) {
                    if (own->take(read))
                        own->goOn();
                });
                return;
            }
            if (!take(dossier.result()))
                return;
        }
        finish(m_criticism);
    }

    bool take(const Result<Dossier> &dossier)
    {
        if (!dossier) {
            finish(tl::unexpected(dossier.error()));
            return false;
        }
        addTo(m_criticism, *dossier);
        ++m_next;
        return true;
    }

    void finish(const Result<SourceCriticism> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

    Archive &m_archive;
    QObject *m_context;
    QPromise<Result<SourceCriticism>> m_promise;
    SourceCriticism m_criticism;
    QList<RecordRef> m_records;
    qsizetype m_next = 0;
};

} // namespace

QFuture<Result<SourceCriticism>> readSourceCriticism(Archive &archive, const RecordRef &source, QObject *context)
{
    if (source.table != Table::Sources)
        return QtFuture::makeReadyFuture(Result<SourceCriticism>(failure(Error::Kind::BadArgument, { source.id })));
    const auto reading = std::make_shared<CriticismReading>(archive, context);
    const QFuture<Result<SourceCriticism>> future = reading->future();
    reading->begin(source);
    return future;
}

void addTo(SourceCriticism &criticism, const Dossier &ofRecord)
{
    const SourceId source(criticism.source.ref.id);
    ++criticism.records;
    for (const FieldAccounts &field : ofRecord.fields) {
        const FieldType type = tableSpec(ofRecord.ref.table).fields[size_t(field.field)].type;
        if (type == FieldType::Id || type == FieldType::Sources)
            continue;
        const bool isTold = std::ranges::any_of(field.accounts, [&](const Account &account) {
            return isBy(account, source) && !account.value.isEmpty() && account.stance != Stance::Disputes;
        });
        if (!isTold)
            continue;
        ++criticism.values;
        const bool isAlone = std::ranges::all_of(
            field.accounts, [&](const Account &account) { return account.sources == QList<SourceId> { source }; });
        criticism.alone += isAlone ? 1 : 0;
        if (!field.conflict)
            continue;
        criticism.contradicted.append({ ofRecord.ref, field });
        criticism.accepted
            += std::ranges::any_of(field.accounts,
                   [&](const Account &account) {
                       return isBy(account, source) && account.value == field.accepted && !field.accepted.isEmpty();
                   })
            ? 1
            : 0;
        for (const Account &account : field.accounts) {
            for (const SourceId &named : account.sources)
                criticism.sources.insert(named, ofRecord.sources.value(named));
        }
    }
}

} // namespace phalera
