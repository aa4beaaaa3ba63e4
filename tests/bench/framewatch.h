// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace phalera {

/// An application that sees when its frames end and how long each event keeps its thread: all events pass here, so that
/// nothing in the program itself has to be changed for being measured.
class FrameWatch final : public QApplication
{
    Q_OBJECT
public:
    FrameWatch(int &argc, char **argv);

    /// Frames in which one of these widgets or a child of it was painted are told apart.
    void watch(const QList<QWidget *> &widgets) { m_watched = { widgets.cbegin(), widgets.cend() }; }
    /// Milliseconds since the start.
    [[nodiscard]] double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    /// When the last frame was painted and handed to the screen.
    [[nodiscard]] double lastFrame() const { return m_lastFrame; }
    /// The same of the last frame in which something watched was painted.
    [[nodiscard]] double lastWatchedFrame() const { return m_lastWatchedFrame; }

    /// How long the thread was not free for the user's next event: by the longest event, and by the longest gap between
    /// ticks that are due every 5 ms.
    struct Blocking
    {
        double longestEvent = 0;
        QString event; ///< which: class of the receiver and type
        double longestGap = 0;
    };
    [[nodiscard]] const Blocking &blocking() const { return m_blocking; }
    void forgetBlocking();

    bool notify(QObject *receiver, QEvent *event) override;

signals:
    void frameEnded(bool ofWatched);

private:
    [[nodiscard]] bool isWatched(const QWidget *widget) const;
    void finishEvent(double began, QEvent::Type type, const char *receiver);

    QElapsedTimer m_clock;
    QTimer m_ticks;
    double m_lastTick = 0;
    double m_lastFrame = 0;
    double m_lastWatchedFrame = 0;
    Blocking m_blocking;
    QList<QPointer<QWidget>> m_watched;
    int m_depth = 0;
    bool m_paints = false;
    bool m_paintsWatched = false;
};

} // namespace phalera
