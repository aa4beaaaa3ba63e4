// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/storethread.h"

namespace phalera {

/// Holds the store within its thread, so that its database connection is made, used and closed there.
struct StoreThread::Keeper : QObject
{
    OpenStore open;
};

StoreThread::StoreThread(bool own)
    : m_own(own)
    , m_keeper(new Keeper)
{
    if (!m_own)
        return;
    m_thread.setObjectName(QStringLiteral("archive"));
    m_keeper->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    m_stopping = true;
    if (!m_own) {
        delete m_keeper;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::post(std::function<void(OpenStore &)> work)
{
    if (!m_own)
        return work(m_keeper->open);
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, work = std::move(work)] { work(keeper->open); }, Qt::QueuedConnection);
}

} // namespace phalera
