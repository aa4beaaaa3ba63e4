// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportagaindialog.h"

#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/querywords.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phalera {

ReportAgainDialog::ReportAgainDialog(const QString &path, const Now &now, Compose compose, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_now(now)
    , m_compose(std::move(compose))
    , m_title(new QLabel(this))
    , m_states(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_list(new QTableView(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_save(new QPushButton(tr("&Save the new report…"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    build();
    join();
    begin(Job::Read, tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_reading.setFuture(QtConcurrent::run([path, snapshot = now.snapshot]() -> Read {
        const auto asked = AskedReport::read(path);
        if (!asked)
            return tl::unexpected(asked.error());
        const auto subject = asked->subjectIn(snapshot);
        if (!subject)
            return tl::unexpected(subject.error());
        return Question { *asked, *subject };
    }));
}

ReportAgainDialog::~ReportAgainDialog()
{
    *m_stopped = true;
    m_writing.waitForFinished(); // which tells this dialog how far it has come
}

void ReportAgainDialog::build()
{
    setWindowTitle(tr("Ask a report again"));
    resize(980, 620);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : { m_title, m_states, m_summary, m_status }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_title->setText(QFileInfo(m_path).fileName());
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(220);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_states);
    layout->addWidget(m_summary);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeButtons());
}

QWidget *ReportAgainDialog::makeList()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleName(tr("What came, went and changed"));
    m_list->setModel(&m_model);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + 8);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : { ReportChangeModel::KindColumn, ReportChangeModel::FieldColumn })
        m_list->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    return holder;
}

QWidget *ReportAgainDialog::makeButtons()
{
    m_save->setToolTip(tr("The same report of the archive as it is now, as PDF"));
    m_save->setEnabled(false);
    for (QPushButton *button : { m_save, m_close })
        button->setAutoDefault(false); // Enter opens a row of the list
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_save);
    row->addWidget(m_close);
    return holder;
}

void ReportAgainDialog::join()
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { compose(m_reading.result()); });
    connect(&m_composing, &QFutureWatcherBase::finished, this, [this] {
        if (m_composing.future().resultCount() > 0) // none: the archive was closed
            compare(m_composing.result());
    });
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] { showChanges(m_comparing.result()); });
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ReportAgainDialog::endWriting);
    connect(m_save, &QPushButton::clicked, this, &ReportAgainDialog::saveAs);
    connect(m_close, &QPushButton::clicked, this, &ReportAgainDialog::reject);
    connect(m_list, &QTableView::activated, this, &ReportAgainDialog::openRow);
}

QString ReportAgainDialog::summary() const
{
    return m_summary->text();
}

void ReportAgainDialog::begin(Job job, const QString &words)
{
    m_job = job;
    m_status->setText(words);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_save->setEnabled(false);
    m_close->setText(tr("&Cancel"));
}

void ReportAgainDialog::end(const QString &words)
{
    m_job = Job::None;
    m_status->setText(words);
    m_progress->hide();
    m_save->setEnabled(m_plan.has_value());
    m_close->setText(tr("Close"));
    emit settled();
}

void ReportAgainDialog::compose(const Read &read)
{
    if (!read) {
        m_summary->setText(read.error());
        end({});
        return;
    }
    m_asked = read->asked;
    m_title->setText(m_asked.query.isEmpty()
            ? m_asked.title
            : tr("%1 · %2", "title of a report, its query").arg(m_asked.title, searchWords(m_asked.query)));
    begin(Job::Compose, tr("Composing…"));
    m_composing.setFuture(m_compose(read->subject, m_asked));
}

void ReportAgainDialog::compare(const Result<ReportPlan> &plan)
{
    if (!plan) {
        m_summary->setText(message(plan.error()));
        end({});
        return;
    }
    m_plan = *plan;
    m_states->setText(tr("Then: %1\nNow: %2", "states of archives")
                          .arg(stateWords(m_asked.made, m_asked.archiveName, m_asked.dataVersion, locale()),
                              stateWords(plan->made, m_now.archiveName, m_now.dataVersion, locale())));
    begin(Job::Compare, tr("Comparing…"));
    m_comparing.setFuture(QtConcurrent::run([before = m_asked.tables, attachments = plan->attachments]() -> Compared {
        const auto after = keptTables(attachments);
        if (!after)
            return tl::unexpected(after.error());
        return compareReports(before, *after);
    }));
}

QString ReportAgainDialog::columnsSentence(const QList<TableChanges> &changes) const
{
    QStringList sentences;
    for (const TableChanges &table : changes) {
        if (!table.newColumns.isEmpty())
            sentences.append(tr("New columns: %1.").arg(table.newColumns.join(u", "_s)));
        if (!table.lostColumns.isEmpty())
            sentences.append(tr("Columns that are no more: %1.").arg(table.lostColumns.join(u", "_s)));
    }
    return sentences.join(u' ');
}

void ReportAgainDialog::showChanges(const Compared &changes)
{
    if (!changes) {
        m_summary->setText(message(changes.error()));
        end({});
        return;
    }
    m_model.setChanges(*changes);
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setHidden(isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_asked.made.isValid()
            ? tr("Nothing has changed since %1.").arg(locale().toString(m_asked.made.toLocalTime().date()))
            : changesSummary(*changes));
    const QStringList sentences { changesSummary(*changes) + u'.', columnsSentence(*changes) };
    m_summary->setText(isEmpty ? columnsSentence(*changes) : sentences.join(u' ').trimmed());
    if (!isEmpty)
        m_list->selectRow(0);
    end({});
}

void ReportAgainDialog::openRow(const QModelIndex &index)
{
    if (const QString id = m_model.recordOf(index.row()); !id.isEmpty())
        emit recordActivated(id);
}

QString ReportAgainDialog::suggestedPath() const
{
    const QFileInfo asked(m_path);
    return asked.dir().filePath(
        asked.completeBaseName() + u' ' + m_plan->made.date().toString(Qt::ISODate) + u".pdf"_s);
}

void ReportAgainDialog::saveAs()
{
    const QString path = getSaveFileName(this, tr("Save the new report"), suggestedPath(), tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        save(path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? path : QString(path + u".pdf"));
}

void ReportAgainDialog::save(const QString &path)
{
    if (isBusy() || !m_plan)
        return;
    m_newPath = path;
    begin(Job::Write, tr("Writing %1…").arg(QDir::toNativeSeparators(path)));
    const auto progressed = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_progress->setRange(0, total);
                m_progress->setValue(done);
            },
            Qt::QueuedConnection);
    };
    const RenderControl control { progressed, [stopped = m_stopped] { return stopped->load(); } };
    m_writing.setFuture(QtConcurrent::run([plan = *m_plan, path, control] { return writePdf(plan, path, control); }));
}

void ReportAgainDialog::endWriting()
{
    const Result<void> written = m_writing.result();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    if (written)
        end(tr("Saved as %1.").arg(QDir::toNativeSeparators(m_newPath)));
    else
        end(written.error().kind == Error::Kind::Cancelled ? tr("Stopped. Nothing was written.")
                                                           : message(written.error()));
}

/// While a PDF is written, this ends the writing alone; the list stays.
void ReportAgainDialog::reject()
{
    *m_stopped = true;
    if (m_job != Job::Write)
        QDialog::reject();
}

} // namespace phalera
