// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/askedreport.h"
#include "app/reportchangemodel.h"
#include "report/render.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace phalera {

/// Asks a report that was saved as PDF again: lists what came, went and changed since, and saves the report of today.
/// The PDF is read, compared and written in worker threads.
class ReportAgainDialog : public QDialog
{
    Q_OBJECT
public:
    using Compose = std::function<QFuture<Result<ReportPlan>>(const ReportSubject &subject, const AskedReport &asked)>;
    /// The archive that is asked.
    struct Now
    {
        std::shared_ptr<const Snapshot> snapshot;
        QString archiveName;
        QString dataVersion;
    };

    ReportAgainDialog(const QString &path, const Now &now, Compose compose, QWidget *parent = nullptr);
    ~ReportAgainDialog() override;

    [[nodiscard]] bool isBusy() const { return m_job != Job::None; }
    [[nodiscard]] const ReportChangeModel &changes() const { return m_model; }
    /// What is said above the list: the sum of the changes, or why there is none.
    [[nodiscard]] QString summary() const;

public slots:
    /// Writes the report of today without asking; saveAs() asks for a name first.
    void save(const QString &path);
    void saveAs();

signals:
    /// The list is there, or it is said why it is not; or a PDF was written, or not.
    void settled();
    /// A row of the list was opened.
    void recordActivated(const QString &id);

protected:
    void reject() override;

private:
    enum class Job : quint8 { None, Read, Compose, Compare, Write };
    struct Question
    {
        AskedReport asked;
        ReportSubject subject;
    };
    using Read = tl::expected<Question, QString>;
    using Compared = Result<QList<TableChanges>>;

    void build();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeButtons();
    void join();
    void begin(Job job, const QString &words);
    void end(const QString &words);
    void compose(const Read &read);
    void compare(const Result<ReportPlan> &plan);
    void showChanges(const Compared &changes);
    void endWriting();
    void openRow(const QModelIndex &index);
    [[nodiscard]] QString columnsSentence(const QList<TableChanges> &changes) const;
    [[nodiscard]] QString suggestedPath() const;

    QString m_path; ///< of the PDF that is asked
    Now m_now;
    Compose m_compose;
    AskedReport m_asked;
    std::optional<ReportPlan> m_plan; ///< of today
    QString m_newPath;
    Job m_job = Job::None;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    QFutureWatcher<Read> m_reading;
    QFutureWatcher<Result<ReportPlan>> m_composing;
    QFutureWatcher<Compared> m_comparing;
    QFutureWatcher<Result<void>> m_writing;
    ReportChangeModel m_model;

    QLabel *m_title;
    QLabel *m_states;
    QLabel *m_summary;
    QLabel *m_empty;
    QTableView *m_list;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace phalera
