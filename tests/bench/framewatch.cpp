// SPDX-License-Identifier: GPL-3.0-or-later
#include "framewatch.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr std::chrono::milliseconds Tick { 5 };

} // namespace

FrameWatch::FrameWatch(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_clock.start();
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.callOnTimeout(this, [this] {
        m_blocking.longestGap = std::max(m_blocking.longestGap, now() - m_lastTick);
        m_lastTick = now();
    });
    m_ticks.start(Tick);
}

void FrameWatch::forgetBlocking()
{
    m_blocking = {};
    m_lastTick = now();
}

bool FrameWatch::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // an archive's thread has events of its own, which keep no frame waiting
        return QApplication::notify(receiver, event);
    const double began = now();
    const QEvent::Type type = event->type();
    const char *receiverClass = receiver->metaObject()->className();
    if (type == QEvent::Paint && receiver->isWidgetType()) {
        m_paints = true;
        m_paintsWatched = m_paintsWatched || isWatched(static_cast<QWidget *>(receiver));
    }
    ++m_depth;
    const bool isDone = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0)
        finishEvent(began, type, receiverClass);
    return isDone;
}

bool FrameWatch::isWatched(const QWidget *widget) const
{
    return std::ranges::any_of(m_watched, [widget](const QPointer<QWidget> &watched) {
        return watched && (widget == watched || watched->isAncestorOf(widget));
    });
}

void FrameWatch::finishEvent(double began, QEvent::Type type, const char *receiver)
{
    const double ended = now();
    if (ended - began > m_blocking.longestEvent) {
        m_blocking.longestEvent = ended - began;
        m_blocking.event = QString::fromLatin1(receiver) + u" "_s
            + QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    }
    if (!m_paints)
        return;
    const bool ofWatched = m_paintsWatched;
    m_paints = m_paintsWatched = false;
    m_lastFrame = ended;
    if (ofWatched)
        m_lastWatchedFrame = ended;
    emit frameEnded(ofWatched);
}

} // namespace phalera
