// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineagebench.h"
#include "measurement.h"

#include "app/lineageview.h"
#include "app/workspace.h"

#include <QDate>
#include <QDir>
#include <QEventLoop>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int Acts = 10'000;
constexpr int DisputedEvery = 25;
constexpr int Patience = 30'000;
constexpr int Rest = 300;
constexpr int Notch = 120; // of a wheel
constexpr int MostNotches = 60;
constexpr int DragStep = 14;
constexpr int DragSteps = 25;

/// Acts as they are: nearly all confer, some change the award; nearly all are known to the day.
class ActWriter
{
public:
    void write(QTextStream &acts, QTextStream &claims, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QDate day = QDate(1927, 8, 1).addDays(pick(99 * 365));
            const QString id = u"invented-%1"_s.arg(i);
            acts << id << u",decree,Presidium of the Supreme Soviet,"_s << 1 + pick(9999) << u',' << dateOf(day)
                 << u",О награждении номер %1,Conferral number %1 on workers of a district,"_s.arg(i) << awardOn(day)
                 << u',' << effect() << u",law-ukaz-1938-zr,invented\n"_s;
            if (i % DisputedEvery == 0) {
                for (const int years : { 0, 1 })
                    claims << u"question-%1,%2,date,%3,law-ukaz-1938-zr,%4,\n"_s.arg(i).arg(
                        id, day.addYears(years).toString(Qt::ISODate), years == 0 ? u"asserts"_s : u"disputes"_s);
            }
        }
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); } // a distribution would differ between libraries
    QString dateOf(const QDate &day)
    {
        const int exactness = pick(100);
        return exactness < 92 ? day.toString(Qt::ISODate)
            : exactness < 96  ? day.toString(u"yyyy-MM"_s)
                              : QString::number(day.year());
    }
    static QString awardOn(const QDate &day)
    {
        return day.year() < 1939 ? u"hero-of-labour"_s
            : day.year() < 2013  ? u"hero-of-socialist-labour"_s
                                 : u"hero-of-labour-rf"_s;
    }
    QString effect()
    {
        static const QStringList changes { u"amends"_s, u"restates_statute"_s, u"adds_insignia"_s, u"other"_s };
        return pick(100) < 95 ? u"confers"_s : changes.at(pick(int(changes.size())));
    }

    std::mt19937 m_random { 1 };
};

class LineageSession
{
public:
    LineageSession(FrameWatch &watch, LineageView &view)
        : m_watch(watch)
        , m_view(view)
    {
    }

    Times zoom(int notches)
    {
        const QPoint at(m_view.viewport()->width() * 55 / 100, m_view.viewport()->height() / 2);
        Times times;
        for (int i = 0; i < MostNotches; ++i) {
            const auto before = m_view.range();
            const double time = timeOf([&] {
                QCoreApplication::postEvent(m_view.viewport(),
                    new QWheelEvent(at, m_view.viewport()->mapToGlobal(at), {}, { 0, notches * Notch }, Qt::NoButton,
                        Qt::ControlModifier, Qt::NoScrollPhase, false));
            });
            if (m_view.range() == before)
                break;
            times.add(time);
        }
        return times;
    }

    Times pan(double years)
    {
        const Day middle = QDate(1962, 1, 1).toJulianDay();
        const auto half = Day(years * 365.25 / 2);
        m_view.setRange(middle - half, middle + half);
        waitForFrame();
        Times times;
        for (const int direction : { -1, 1 }) {
            QPoint at(m_view.viewport()->width() / 2, 4);
            mouse(QEvent::MouseButtonPress, at);
            for (int i = 0; i < DragSteps; ++i) {
                at += QPoint(direction * DragStep, 0);
                times.add(timeOf([&] { mouse(QEvent::MouseMove, at); }));
            }
            mouse(QEvent::MouseButtonRelease, at);
        }
        return times;
    }

private:
    double timeOf(const std::function<void()> &action)
    {
        const double began = m_watch.now();
        action();
        waitForFrame();
        return m_watch.lastFrame() - began;
    }
    void waitForFrame()
    {
        QEventLoop loop;
        QObject::connect(&m_watch, &FrameWatch::frameEnded, &loop, [&loop](bool ofWatched) {
            if (ofWatched)
                loop.quit();
        });
        QTimer::singleShot(Rest, &loop, &QEventLoop::quit);
        loop.exec();
    }
    void mouse(QEvent::Type type, const QPoint &at)
    {
        QCoreApplication::postEvent(m_view.viewport(),
            new QMouseEvent(type, at, m_view.viewport()->mapToGlobal(at),
                type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier));
    }

    FrameWatch &m_watch;
    LineageView &m_view;
};

} // namespace

bool writeManyActs(const QString &foundingFolder, const QString &archivePath)
{
    const QTemporaryDir folder;
    for (const QFileInfo &table : QDir(foundingFolder).entryInfoList({ u"*.csv"_s }, QDir::Files))
        QFile::copy(table.filePath(), folder.filePath(table.fileName()));
    QFile acts(folder.filePath(u"acts.csv"_s));
    QFile claims(folder.filePath(u"claims.csv"_s));
    for (QFile *file : { &acts, &claims }) {
        file->setPermissions(file->permissions() | QFile::WriteOwner);
        if (!file->open(QIODevice::ReadWrite | QIODevice::Text))
            return false;
    }
    const auto known = int(acts.readAll().count('\n')) - 1;
    claims.readAll();
    QTextStream actRows(&acts);
    QTextStream claimRows(&claims);
    ActWriter().write(actRows, claimRows, Acts - known);
    actRows.flush();
    claimRows.flush();

    QStringList tables;
    for (const QFileInfo &table : QDir(folder.path()).entryInfoList(QDir::Files))
        tables.append(table.filePath());
    Archive archive(Archive::Threading::SameThread);
    if (!archive.create(archivePath).result() || !archive.open(archivePath).result())
        return false;
    const auto report = archive.importFiles(tables, {}).result();
    return report && report->committed;
}

QJsonObject measureLineage(FrameWatch &watch, MainWindow &window, const QString &archivePath)
{
    auto *view = window.workspace().findChild<LineageView *>();
    watch.watch({ view });
    window.workspace().setView(View::Lineage);
    const double began = watch.now();
    QEventLoop loop;
    QObject::connect(&watch, &FrameWatch::frameEnded, &loop, [&] {
        if (!view->shown().isEmpty())
            loop.quit();
    });
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    window.openArchive(archivePath);
    loop.exec();
    if (view->shown().isEmpty())
        return {};
    QJsonObject result { { u"acts"_s, Acts }, { u"first"_s, watch.lastFrame() - began } };
    LineageSession session(watch, *view);
    result.insert(u"zoom_in"_s, session.zoom(1).json());
    result.insert(u"zoom_out"_s, session.zoom(-1).json());
    result.insert(u"pan_decades"_s, session.pan(50).json());
    result.insert(u"pan_years"_s, session.pan(6).json());
    return result;
}

} // namespace phalera
