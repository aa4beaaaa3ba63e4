// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsession.h"

#include "app/answersummary.h"
#include "app/chiprow.h"
#include "app/facetpanel.h"
#include "app/facetsection.h"
#include "app/recordtable.h"
#include "app/recordview.h"
#include "app/searchline.h"
#include "app/timeribbon.h"
#include "app/topbar.h"
#include "app/workspace.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int Patience = 60'000;
constexpr int LongestSettling = 600'000;
constexpr int Rest = 60; // no frame for so long: nothing more comes
constexpr int LongestUnrest = 5'000;
constexpr int ValuesClicked = 4;
constexpr double FastTyping = 30;

} // namespace

WindowSession::WindowSession(FrameWatch &watch, MainWindow &window)
    : m_watch(watch)
    , m_window(window)
{
    m_watch.watch({ m_window.workspace().records() });
}

QJsonObject WindowSession::Reactions::json() const
{
    return { { u"painted"_s, painted.json() }, { u"all_painted"_s, allPainted.json() }, { u"at_rest"_s, atRest.json() },
        { u"blocked"_s, blocked.json() }, { u"longest_gap"_s, longestGap }, { u"longest_event"_s, longestEvent },
        { u"unanswered"_s, unanswered } };
}

bool WindowSession::open(const QString &archivePath)
{
    m_window.openArchive(archivePath);
    return waitForFrame(
        [this] { return m_window.showsArchive() && m_window.workspace().records()->model().rowCount() > 0; });
}

void WindowSession::settle()
{
    QEventLoop loop;
    QObject::connect(&m_window.selection().archive(), &Archive::factsChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(LongestSettling, &loop, &QEventLoop::quit);
    if (m_window.selection().archive().facts().dataVersion.isEmpty())
        loop.exec();
    waitForRest();
}

bool WindowSession::showsQuery() const
{
    if (m_window.workspace().view() != View::Records)
        return m_window.selection().isSettled();
    return m_window.workspace().records()->model().answer().query == m_window.selection().query();
}

bool WindowSession::waitForFrame(const Condition &isShown)
{
    QEventLoop loop;
    bool isPainted = false;
    QObject::connect(&m_watch, &FrameWatch::frameEnded, &loop, [&](bool ofWatched) {
        isPainted = isPainted || (ofWatched && isShown()); // further frames may come before the loop has ended
        if (isPainted)
            loop.quit();
    });
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    loop.exec();
    return isPainted;
}

void WindowSession::waitForRest()
{
    QEventLoop loop;
    QTimer rest;
    QObject::connect(&rest, &QTimer::timeout, &loop, [&] {
        if (m_window.selection().isSettled())
            loop.quit();
    });
    QObject::connect(&m_watch, &FrameWatch::frameEnded, &rest, [&rest] { rest.start(Rest); });
    QTimer::singleShot(LongestUnrest, &loop, &QEventLoop::quit);
    rest.start(Rest);
    loop.exec();
}

void WindowSession::pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void WindowSession::react(Reactions &reactions, const std::function<void()> &action, const Condition &isShown)
{
    m_watch.forgetBlocking();
    const double began = m_watch.now();
    action();
    if (!waitForFrame(isShown)) {
        ++reactions.unanswered;
        return;
    }
    reactions.painted.add(m_watch.lastFrame() - began);
    waitForRest();
    reactions.atRest.add(m_watch.lastFrame() - began);
    reactions.allPainted.add(m_watch.lastWatchedFrame() - began);
    const FrameWatch::Blocking &blocking = m_watch.blocking();
    if (blocking.longestEvent > reactions.blocked.slowest())
        reactions.longestEvent = blocking.event;
    reactions.blocked.add(blocking.longestEvent);
    reactions.longestGap = std::max(reactions.longestGap, blocking.longestGap);
}

void WindowSession::reactToQuery(Reactions &reactions, const std::function<void()> &action)
{
    const Query before = m_window.selection().query();
    react(reactions, action, [&] { return m_window.selection().query() != before && showsQuery(); });
}

void WindowSession::press(int key, const QString &text)
{
    SearchLine *line = m_window.workspace().topBar()->searchLine();
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease })
        QCoreApplication::postEvent(line, new QKeyEvent(type, key, Qt::NoModifier, text));
}

void WindowSession::clear()
{
    if (m_window.selection().query().isEmpty())
        return;
    m_window.workspace().topBar()->searchLine()->clear();
    m_window.selection().setQuery({});
    (void)waitForFrame([this] { return showsQuery(); });
    waitForRest();
}

QJsonObject WindowSession::type(const QStringList &words)
{
    Reactions reactions;
    SearchLine *line = m_window.workspace().topBar()->searchLine();
    line->setFocus();
    for (const QString &word : words) {
        for (const QChar letter : word)
            reactToQuery(reactions, [&] { press(letter.toUpper().unicode(), letter); });
        while (!line->text().isEmpty())
            reactToQuery(reactions, [&] { press(Qt::Key_Backspace, u"\b"_s); });
    }
    return reactions.json();
}

/// A key every 30 ms, whole words typed and deleted again, whether they are answered or not. A key is answered by the
/// first frame with its text's answer or that of a later text.
QJsonObject WindowSession::typeFast(const QStringList &words)
{
    struct Key
    {
        double at;
        Query query;
    };
    QList<Key> keys;
    qsizetype answered = 0;
    Reactions reactions;
    QObject receiver;
    QObject::connect(&m_watch, &FrameWatch::frameEnded, &receiver, [&](bool ofWatched) {
        const Query &shown = m_window.workspace().records()->model().answer().query;
        const auto from = keys.cbegin() + answered;
        const auto found = std::find_if(from, keys.cend(), [&](const Key &key) { return key.query == shown; });
        if (!ofWatched || found == keys.cend())
            return;
        for (; answered <= found - keys.cbegin(); ++answered)
            reactions.painted.add(m_watch.lastFrame() - keys.at(answered).at);
    });
    m_window.workspace().topBar()->searchLine()->setFocus();
    m_watch.forgetBlocking();
    double due = m_watch.now();
    const auto type = [&](const QString &text, int key, const QString &letter) {
        keys.append({ m_watch.now(), parseQuery(text).value_or(Query()) });
        press(key, letter);
        due += FastTyping;
        pause(std::max(0, int(due - m_watch.now())));
    };
    for (const QString &word : words) {
        for (qsizetype i = 0; i < word.size(); ++i)
            type(word.first(i + 1), word.at(i).toUpper().unicode(), word.at(i));
        for (qsizetype i = word.size() - 1; i >= 0; --i)
            type(word.first(i), Qt::Key_Backspace, u"\b"_s);
    }
    if (answered < keys.size())
        (void)waitForFrame([&] { return answered == keys.size(); });
    waitForRest();
    reactions.atRest.add(m_watch.lastFrame() - keys.constLast().at);
    reactions.blocked.add(m_watch.blocking().longestEvent);
    reactions.longestEvent = m_watch.blocking().event;
    reactions.longestGap = m_watch.blocking().longestGap;
    reactions.unanswered = int(keys.size() - answered);
    return reactions.json();
}

void WindowSession::mouse(QEvent::Type type, QWidget *widget, const QPoint &at, bool isDown)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QCoreApplication::postEvent(widget,
        new QMouseEvent(
            type, at, widget->mapToGlobal(at), button, isDown ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier));
}

void WindowSession::click(QWidget *widget, const QPoint &at)
{
    mouse(QEvent::MouseButtonPress, widget, at, true);
    mouse(QEvent::MouseButtonRelease, widget, at, false);
}

/// The first values of some facets, on and off again.
void WindowSession::clickFacets(Reactions &reactions)
{
    FacetPanel *panel = m_window.workspace().facets();
    for (const Field field : { Field::Award, Field::Republic, Field::Sex, Field::Sector, Field::Status }) {
        FacetSection *section = panel->section(field);
        if (!section || !section->isOpen())
            continue;
        for (int row = 0; row < std::min(ValuesClicked, section->list()->model()->rowCount()); ++row) {
            for (int i = 0; i < 2; ++i) {
                panel->ensureWidgetVisible(section->list());
                waitForRest();
                const QRect place = section->list()->visualRect(section->list()->model()->index(row, 0));
                if (section->list()->viewport()->rect().contains(place.center()))
                    reactToQuery(reactions, [&] { click(section->list()->viewport(), place.center()); });
            }
        }
        clear();
    }
}

QJsonObject WindowSession::clickFacets()
{
    Reactions reactions;
    clickFacets(reactions);
    return reactions.json();
}

void WindowSession::dragRibbon(Reactions &reactions, Times &moves)
{
    auto *ribbon = m_window.workspace().findChild<TimeRibbon *>();
    for (int from = 1932; ribbon && from < 1988; from += 4) {
        mouse(QEvent::MouseButtonPress, ribbon, ribbon->positionOf(from), true);
        for (int year = from; year < from + 3; ++year) {
            const double began = m_watch.now();
            mouse(QEvent::MouseMove, ribbon, ribbon->positionOf(year), true);
            pause(1);
            waitForRest();
            if (m_watch.lastFrame() > began)
                moves.add(m_watch.lastFrame() - began);
        }
        reactToQuery(
            reactions, [&] { mouse(QEvent::MouseButtonRelease, ribbon, ribbon->positionOf(from + 3), false); });
        clear();
    }
}

QJsonObject WindowSession::dragRibbon()
{
    Reactions reactions;
    Times moves;
    dragRibbon(reactions, moves);
    QJsonObject result = reactions.json();
    result.insert(u"moves"_s, moves.json());
    return result;
}

QList<std::pair<QString, View>> WindowSession::viewGroups()
{
    return { { u"in_records"_s, View::Records }, { u"in_lineage"_s, View::Lineage }, { u"in_charts"_s, View::Charts },
        { u"in_map"_s, View::Map } };
}

QJsonObject WindowSession::chooseIn(View view)
{
    Workspace &workspace = m_window.workspace();
    workspace.setView(view);
    // Not the search line: its button for clearing fades in for a sixth of a second.
    m_watch.watch({ workspace.findChild<QStackedWidget *>()->currentWidget(), workspace.findChild<TimeRibbon *>(),
        workspace.facets(), workspace.chips(), workspace.summary() });
    waitForRest();
    Reactions reactions;
    Times moves;
    clickFacets(reactions);
    dragRibbon(reactions, moves);
    workspace.setView(View::Records);
    m_watch.watch({ m_window.workspace().records() });
    waitForRest();
    return reactions.json();
}

/// Each column that is shown: first click, then a second one that turns it around.
QJsonObject WindowSession::sortByHeaders()
{
    Reactions reactions;
    const Selection &selection = m_window.selection();
    const RecordView *records = m_window.workspace().records();
    QHeaderView *header = records->table()->horizontalHeader();
    for (const int column : records->columnsInOrder()) {
        const QPoint at(
            header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
        for (int i = 0; i < 2 && header->viewport()->rect().contains(at); ++i) {
            const QList<SortKey> before = selection.needs(Unit::Conferrals).order;
            react(
                reactions, [&] { click(header->viewport(), at); },
                [&] { return selection.needs(Unit::Conferrals).order != before && selection.isSettled(); });
        }
    }
    return reactions.json();
}

} // namespace phalera
