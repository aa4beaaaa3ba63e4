// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framewatch.h"
#include "measurement.h"

#include "app/mainwindow.h"

#include <QJsonObject>

#include <functional>

namespace phalera {

/// A user at the real window: sends events of keyboard and mouse, and measures until the table of records is painted
/// with the answer to just what was asked, and until the whole window is at rest.
class WindowSession
{
public:
    WindowSession(FrameWatch &watch, MainWindow &window);

    /// Opens, and comes back when the first rows are painted; false where that fails.
    [[nodiscard]] bool open(const QString &archivePath);
    /// Waits until the archive has nothing left to compute aside.
    void settle();

    // Each gives times as a group of reactions.
    [[nodiscard]] QJsonObject type(const QStringList &words);
    [[nodiscard]] QJsonObject typeFast(const QStringList &words);
    [[nodiscard]] QJsonObject clickFacets();
    [[nodiscard]] QJsonObject dragRibbon();
    /// Views in which a choice is measured, and what their times are called in the results.
    [[nodiscard]] static QList<std::pair<QString, View>> viewGroups();
    /// Clicks on facets and drags of the ribbon while this view is shown, until the last of all visible views was
    /// painted.
    [[nodiscard]] QJsonObject chooseIn(View view);
    [[nodiscard]] QJsonObject sortByHeaders();

private:
    /// Times from the first event of an action on.
    struct Reactions
    {
        Times painted;
        Times allPainted; ///< the last frame of whatever is watched
        Times atRest;
        Times blocked;
        double longestGap = 0;
        QString longestEvent;
        int unanswered = 0;
        [[nodiscard]] QJsonObject json() const;
    };
    using Condition = std::function<bool()>;
    /// Does something, and waits for the frame of the records in which `isShown`.
    void react(Reactions &reactions, const std::function<void()> &action, const Condition &isShown);
    void reactToQuery(Reactions &reactions, const std::function<void()> &action);
    void clickFacets(Reactions &reactions);
    void dragRibbon(Reactions &reactions, Times &moves);
    [[nodiscard]] bool waitForFrame(const Condition &isShown);
    void waitForRest();
    void pause(int milliseconds);

    [[nodiscard]] bool showsQuery() const;
    void press(int key, const QString &text);
    void clear();
    void mouse(QEvent::Type type, QWidget *widget, const QPoint &at, bool isDown);
    void click(QWidget *widget, const QPoint &at);

    FrameWatch &m_watch;
    MainWindow &m_window;
};

} // namespace phalera
