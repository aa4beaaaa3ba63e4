// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentsearches.h"

#include <algorithm>

namespace phalera {

RecentSearches::RecentSearches(Selection &selection, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_settings(settings)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(Rest);
    connect(&m_resting, &QTimer::timeout, this, [this] {
        keep();
        m_passing = all().value(0);
    });
    connect(&selection, &Selection::queryChanged, &m_resting, qOverload<>(&QTimer::start));
    connect(&selection, &Selection::currentRecordChanged, this, [this] {
        if (m_selection.currentRecord())
            keepNow();
    });
}

QStringList RecentSearches::all() const
{
    return m_settings.value(Settings::Key::RecentSearches).toStringList();
}

QStringList RecentSearches::matching(QStringView text, qsizetype most) const
{
    const QStringView wanted = text.trimmed();
    QStringList beginning;
    QStringList holding;
    for (const QString &query : all()) {
        if (query.startsWith(wanted, Qt::CaseInsensitive))
            beginning.append(query);
        else if (query.contains(wanted, Qt::CaseInsensitive))
            holding.append(query);
    }
    return (beginning + holding).mid(0, most);
}

bool RecentSearches::isKeeping() const
{
    return m_settings.value(Settings::Key::KeepsRecentSearches).toBool();
}

void RecentSearches::setKeeping(bool keeps)
{
    if (keeps == isKeeping())
        return;
    m_settings.setValue(Settings::Key::KeepsRecentSearches, keeps);
    if (!keeps)
        m_settings.remove(Settings::Key::RecentSearches);
    emit changed();
}

void RecentSearches::clear()
{
    m_settings.remove(Settings::Key::RecentSearches);
    emit changed();
}

void RecentSearches::keepNow()
{
    keep();
    m_passing.clear();
}

void RecentSearches::keep()
{
    m_resting.stop();
    if (!isKeeping() || m_selection.query().isEmpty())
        return;
    const QString text = format(m_selection.query());
    QStringList kept = all();
    // A pause within a word is no search of its own.
    if (!m_passing.isEmpty() && kept.value(0) == m_passing && text.startsWith(m_passing)
        && !QStringView(text).sliced(m_passing.size()).contains(u' '))
        kept.removeFirst();
    kept.removeAll(text);
    kept.prepend(text);
    m_settings.setValue(Settings::Key::RecentSearches, QStringList(kept.mid(0, Most)));
    emit changed();
}

} // namespace phalera
