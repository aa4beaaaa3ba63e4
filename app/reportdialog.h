// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composereport.h"
#include "report/render.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <atomic>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace phalera {

class PagePreview;
class ReportFormPanel;

/// Chooses a report and its paper, shows its pages, prints them or saves them as PDF. Pages are set and written in a
/// worker thread.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    using Compose = std::function<QFuture<Result<ReportPlan>>(ReportKind kind, const ReportTemplate &form)>;
    /// What can be chosen.
    struct Offer
    {
        QList<ReportKind> kinds;
        ReportKind first = ReportKind::Register; ///< is shown at once
        Unit unit = Unit::Conferrals;            ///< of a register
        RegisterTable table {};                  ///< of the window, which a register follows
    };

    ReportDialog(Compose compose, const Offer &offer, QWidget *parent = nullptr);
    ~ReportDialog() override;

    [[nodiscard]] ReportKind kind() const;
    /// How the report is made: the template that was chosen, with the choices made since, and its paper.
    [[nodiscard]] ReportTemplate form() const;
    [[nodiscard]] QPageLayout pageLayout() const { return form().page(kind()); }
    [[nodiscard]] const Pages &pages() const { return m_pages; }
    [[nodiscard]] bool isBusy() const { return m_job != Job::None; }

public slots:
    void setKind(phalera::ReportKind kind);
    void setPaper(QPageSize::PageSizeId size);
    void setOrientation(QPageLayout::Orientation orientation);
    /// Takes a template; its kind too, if it is offered.
    void setForm(const phalera::ReportTemplate &form);
    /// One of ours, or a file; says what is wrong with it.
    void useTemplate(const QString &nameOrPath);
    void saveTemplate(const QString &path);
    void saveTemplateAs();
    /// Writes the pages without asking; savePdfAs() asks for a name first.
    void savePdf(const QString &path);
    void savePdfAs();
    void print();
    /// Ends the work that runs; a PDF that is half written does not stay.
    void stop();

signals:
    void paginated();
    void pdfSaved(const QString &path);
    void printed();
    void failed(const phalera::Error &error);

protected:
    void reject() override;

private:
    enum class Job : quint8 { None, Compose, Paginate, Write, Print };

    void buildControls(const Offer &offer);
    void fillChoices(const Offer &offer);
    QLayout *choices();
    QWidget *formPanel(const Offer &offer);
    QWidget *previewPart();
    void chooseTemplate(int index);
    QLayout *pageTurning();
    QLayout *progressRow();
    QWidget *buttons();
    void compose();
    void paginatePlan(const ReportPlan &plan);
    void showPages(const Pages &pages);
    void endWriting();
    void begin(Job job, const QString &words);
    void end();
    void fail(const Error &error);
    void updateControls();
    [[nodiscard]] RenderControl control();
    [[nodiscard]] QString suggestedPath() const;

    Compose m_compose;
    ReportTemplate m_form;
    Pages m_pages;
    Job m_job = Job::None;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    QFutureWatcher<Result<ReportPlan>> m_composing;
    QFutureWatcher<Result<Pages>> m_paginating;
    QFutureWatcher<Result<void>> m_writing;
    QTimer m_progressDelay;
    QString m_path; ///< of the PDF that is being written
    bool m_hasPrinter = false;

    PagePreview *m_preview;
    ReportFormPanel *m_formPanel;
    QComboBox *m_template;
    QComboBox *m_kind;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_zoom;
    QSpinBox *m_page;
    QLabel *m_pageCount;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace phalera
