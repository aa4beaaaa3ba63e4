// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"
#include "texttable.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// What is allowed at 20,000, at 1,000,000 and at 10,000,000 conferrals, in milliseconds or megabytes; 0: nothing said.
/// At 100,000 what is said of it, else what is allowed at a million.
struct Budget
{
    double small = 0;
    double million = 0;
    double tenMillions = 0;
    double hundredThousand = 0;

    [[nodiscard]] double at(qint64 conferrals) const
    {
        const double middle = hundredThousand > 0 ? hundredThousand : million;
        return conferrals > 5'000'000 ? tenMillions
            : conferrals > 500'000    ? million
            : conferrals > 50'000     ? middle
                                      : small;
    }
};

enum class Judged : quint8 { Median, P99 };

QString memoryText(double megabytes)
{
    return QString::number(megabytes, 'f', 0) + u" MB"_s;
}

class BudgetWriter
{
public:
    explicit BudgetWriter(const Results &results)
        : m_results(results)
    {
    }

    QString write()
    {
        addQuestions();
        addWindow();
        addLineage();
        addOrders();
        addFiles();
        addMemory();
        return m_table.text();
    }

private:
    void add(const QString &work, const Budget &budget, const Times &times, Judged judged, const QString &baseline = {})
    {
        if (times.count() == 0)
            return;
        const double judgedTime = judged == Judged::Median ? times.median() : times.percentile(0.99);
        const double limit = budget.at(m_results.conferrals());
        m_table.addRow({ work, limit > 0 ? timeText(limit) : QString(), timeText(times.median()),
            times.count() > 1 ? timeText(times.percentile(0.99)) : QString(), verdict(judgedTime, limit), baseline });
    }

    void addOne(const QString &work, const Budget &budget, const QJsonValue &milliseconds, const QString &baseline = {})
    {
        Times one;
        if (milliseconds.isDouble())
            one.add(milliseconds.toDouble());
        add(work, budget, one, Judged::Median, baseline);
    }

    /// A second budget on times that stand in the table already.
    void addSlowest(const QString &work, const Budget &budget, const Times &times)
    {
        const double limit = budget.at(m_results.conferrals());
        if (times.count() > 0 && limit > 0)
            m_table.addRow({ work, timeText(limit), {}, timeText(times.percentile(0.99)),
                verdict(times.percentile(0.99), limit) });
    }

    void addSize(const QString &what, const Budget &budget, double megabytes)
    {
        const double limit = budget.at(m_results.conferrals());
        if (megabytes > 0)
            m_table.addRow({ what, limit > 0 ? memoryText(limit) : QString(), memoryText(megabytes), {},
                verdict(megabytes, limit) });
    }

    static QString verdict(double measured, double limit)
    {
        return limit <= 0 ? QString() : measured <= limit ? u"ok"_s : u"OVER"_s;
    }

    /// "SQLite 2120 ms × 400 · DuckDB 310 ms × 60": medians on the same questions.
    QString baselinesOfQuestions() const
    {
        QStringList texts;
        for (const auto &[part, name] : { std::pair(u"sqlite"_s, u"SQLite"_s), std::pair(u"duckdb"_s, u"DuckDB"_s) }) {
            const Results::Pair pair = m_results.against(part);
            if (pair.baseline.count() > 0)
                texts.append(name + u" "_s + timeText(pair.baseline.median()) + u" "_s
                    + factorText(pair.engine.median(), pair.baseline.median()));
        }
        return texts.join(u" · "_s);
    }

    QString baselinesOfOrders(double engine) const
    {
        QStringList texts;
        for (const auto &[part, name] : { std::pair(u"sqlite"_s, u"SQLite"_s), std::pair(u"duckdb"_s, u"DuckDB"_s) }) {
            Times times;
            for (const QJsonValue &order : m_results.part(part)[u"orders"_s].toArray())
                times.add(order[u"ms"_s].toDouble());
            if (times.count() > 0)
                texts.append(name + u" "_s + timeText(times.slowest()) + u" "_s + factorText(engine, times.slowest()));
        }
        return texts.join(u" · "_s);
    }

    QString proxy(const QString &what, double engine) const
    {
        const QJsonObject part = m_results.part(u"proxy"_s);
        const double time
            = part[what].isArray() ? Times::fromJson(part[what].toArray()).median() : part[what].toDouble();
        if (time <= 0)
            return {};
        return u"QSortFilterProxyModel "_s + timeText(time) + u" "_s + factorText(engine, time);
    }

    void addQuestions()
    {
        const Times whole = m_results.questions(u"ms"_s);
        add(u"question: answer, all facets, years, order (median)"_s, { 0, 5, 0 }, whole, Judged::Median,
            baselinesOfQuestions());
        addSlowest(u"the same, 99 of 100"_s, { 0, 10, 100 }, whole);
        addOne(u"first question after opening"_s, {}, m_results.part(u"engine"_s)[u"first_question"_s][u"ms"_s]);
    }

    void addWindow()
    {
        constexpr Budget Frame { 33, 33, 0 };
        const Times typing = m_results.window(u"typing"_s, u"painted"_s);
        add(u"key to painted rows"_s, Frame, typing, Judged::P99, proxy(u"filters"_s, typing.median()));
        add(u"key to painted rows, a key every 30 ms"_s, Frame, m_results.window(u"typing_fast"_s, u"painted"_s),
            Judged::P99);
        add(u"key to painted rows, right after opening"_s, {},
            m_results.window(u"typing_after_opening"_s, u"painted"_s), Judged::P99);
        add(u"click on a facet to painted rows"_s, Frame, m_results.window(u"facets"_s, u"painted"_s), Judged::P99);
        add(u"ribbon: a move of the drag to its frame"_s, Frame, m_results.window(u"ribbon"_s, u"moves"_s),
            Judged::P99);
        add(u"ribbon: end of the drag to painted rows"_s, Frame, m_results.window(u"ribbon"_s, u"painted"_s),
            Judged::P99);
        const Times sorting = m_results.window(u"sorting"_s, u"painted"_s);
        add(u"click on a heading to sorted, painted rows"_s, Frame, sorting, Judged::P99,
            proxy(u"order_name"_s, sorting.median()));
        constexpr Budget AllViews { .small = 50, .million = 150, .hundredThousand = 50 };
        for (const auto &[group, name] :
            { std::pair(u"in_records"_s, u"records"_s), std::pair(u"in_lineage"_s, u"lineage"_s),
                std::pair(u"in_charts"_s, u"charts"_s), std::pair(u"in_map"_s, u"map"_s) })
            add(u"facet or years chosen until all is painted: "_s + name, AllViews,
                m_results.window(group, u"all_painted"_s), Judged::Median);
        add(u"key until the whole window is at rest"_s, {}, m_results.window(u"typing"_s, u"at_rest"_s), Judged::P99);
        add(u"longest time that a key blocks the window"_s, {}, m_results.window(u"typing"_s, u"blocked"_s),
            Judged::P99);
    }

    void addLineage()
    {
        constexpr Budget ThirtyASecond { 33, 33, 33 };
        const QJsonObject lineage = m_results.part(u"lineage"_s);
        const QString acts = u", %1 acts"_s.arg(lineage[u"acts"_s].toInt());
        for (const auto &[group, name] : { std::pair(u"zoom_in"_s, u"lineage: a step of zooming in to its frame"_s),
                 std::pair(u"zoom_out"_s, u"lineage: a step of zooming out to its frame"_s),
                 std::pair(u"pan_decades"_s, u"lineage: a step of a drag, 50 years in view"_s),
                 std::pair(u"pan_years"_s, u"lineage: a step of a drag, 6 years in view"_s) })
            add(name + acts, ThirtyASecond, Times::fromJson(lineage[group].toArray()), Judged::P99);
        addOne(u"lineage: opening to its first frame"_s + acts, {}, lineage[u"first"_s]);
    }

    void addOrders()
    {
        constexpr Budget Order { 16, 16, 0 };
        const Results::Orders orders = m_results.orders();
        add(u"order by a column, first time; slowest: "_s + orders.slowestFirst, Order, orders.first, Judged::P99,
            baselinesOfOrders(orders.first.slowest()));
        add(u"order by a column, again; slowest: "_s + orders.slowestAgain, Order, orders.again, Judged::P99,
            baselinesOfOrders(orders.again.slowest()));
    }

    void addFiles()
    {
        const QJsonObject files = m_results.part(u"files"_s);
        add(u"open: fresh process to first painted rows"_s, { 350, 600, 3000 },
            Times::fromJson(m_results.part(u"window"_s)[u"openings"_s].toArray()), Judged::Median);
        add(u"open: fresh process to answers, no window"_s, {}, Times::fromJson(files[u"openings"_s].toArray()),
            Judged::Median);
        addOne(u"first opening, which makes the columns"_s, {}, files[u"first_opening"_s]);
        const QJsonObject import = m_results.part(u"import"_s);
        if (import.contains(u"import"_s))
            addOne(u"import of CSV tables, with columns"_s, { 0, 25'000, 0 }, import[u"import"_s],
                sqliteBuild(import[u"import"_s].toDouble()));
        addOne(u"register as PDF, all rows"_s, { 3000, 0, 0 }, m_results.part(u"register"_s)[u"register"_s]);
        addOne(u"making the archive (synth)"_s, {}, m_results.part(u"synth"_s)[u"ms"_s]);
    }

    QString sqliteBuild(double import) const
    {
        const QJsonObject sqlite = m_results.part(u"sqlite"_s);
        QStringList stages;
        const auto add = [&](const QString &what, double time) {
            if (time > 0)
                stages.append(QString(what + u' ' + timeText(time) + u' ' + factorText(import, time)));
        };
        add(u"SQLite: one flat table, its words and one index"_s, sqlite[u"flat"_s].toDouble());
        add(u"with all indexes"_s, sqlite[u"build"_s].toDouble());
        return stages.join(u"; "_s);
    }

    void addMemory()
    {
        const QJsonObject window = m_results.part(u"window"_s);
        const QJsonObject engine = m_results.part(u"engine"_s);
        // Pages of the libraries' files are shared with every other program that uses them.
        addSize(u"memory of the program's own, archive open"_s, { 0, 300, 2500 },
            window[u"memory_open"_s][u"own_now_mb"_s].toDouble());
        addSize(
            u"the same after all of the above"_s, { 0, 300, 2500 }, window[u"memory"_s][u"own_now_mb"_s].toDouble());
        addSize(u"with pages of libraries"_s, {}, window[u"memory"_s][u"now_mb"_s].toDouble());
        addSize(u"the same at its highest"_s, {}, window[u"memory"_s][u"most_mb"_s].toDouble());
        addSize(u"memory without a window, archive open"_s, {}, engine[u"memory_open"_s][u"now_mb"_s].toDouble());
        addSize(u"the same after all questions"_s, {}, engine[u"memory_asked"_s][u"now_mb"_s].toDouble());
        addSize(u"the same after orders by every field"_s, {}, engine[u"memory_ordered"_s][u"now_mb"_s].toDouble());
        addSize(u"the archive's file"_s, {}, m_results.part(u"files"_s)[u"file_mb"_s].toDouble());
        addSize(u"of it the kept columns"_s, {}, m_results.part(u"files"_s)[u"columns_mb"_s].toDouble());
    }

    const Results &m_results;
    TextTable m_table { { u"work"_s, u"budget"_s, u"median"_s, u"p99"_s, u""_s, u"baseline"_s } };
};

} // namespace

QString budgetTable(const Results &results)
{
    return BudgetWriter(results).write();
}

} // namespace phalera
