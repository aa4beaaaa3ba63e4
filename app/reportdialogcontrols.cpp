// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the report dialog and what they switch.
#include "app/reportdialog.h"

#include "app/filedialogs.h"
#include "app/pagepreview.h"
#include "app/reportformpanel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinterInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr std::array ZoomFactors { 0.5, 0.75, 1.0, 1.5, 2.0, 4.0 };

QLabel *labelOf(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

void ReportDialog::buildControls(const Offer &offer)
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choices());
    auto *middle = new QHBoxLayout;
    middle->addWidget(formPanel(offer));
    middle->addWidget(previewPart(), 1);
    layout->addLayout(middle, 1);
    layout->addLayout(progressRow());
    layout->addWidget(buttons());
    fillChoices(offer);
}

void ReportDialog::fillChoices(const Offer &offer)
{
    for (const ReportKind kind : offer.kinds)
        m_kind->addItem(reportKindWord(kind), int(kind));
    setKind(offer.first);
    setOrientation(usualOrientation(kind()));
    m_formPanel->setKind(kind());
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        // The usual way for its paper to lie comes with each kind; both together are one change.
        const QSignalBlocker blocker(m_orientation);
        setOrientation(usualOrientation(kind()));
        m_formPanel->setKind(kind());
        compose();
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportDialog::compose);
    connect(m_orientation, &QComboBox::currentIndexChanged, this, &ReportDialog::compose);
    connect(m_formPanel, &ReportFormPanel::changed, this, &ReportDialog::compose);
    connect(m_template, &QComboBox::activated, this, &ReportDialog::chooseTemplate);
}

QWidget *ReportDialog::formPanel(const Offer &offer)
{
    m_formPanel = new ReportFormPanel(offer.unit, offer.table, this);
    auto *area = new QScrollArea(this);
    area->setWidget(m_formPanel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(m_formPanel->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

QWidget *ReportDialog::previewPart()
{
    auto *part = new QWidget(this);
    m_preview = new PagePreview(part);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setMinimumHeight(240);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addLayout(pageTurning());
    return part;
}

QLayout *ReportDialog::choices()
{
    m_kind = new QComboBox(this);
    m_template = new QComboBox(this);
    m_template->addItem(tr("Usual", "template of a report"), QString());
    for (const QString &name : ReportTemplate::builtIn())
        m_template->addItem(name, name);
    m_template->addItem(tr("From a file…"), QVariant());
    m_template->setToolTip(tr("A template says how a report is made: its language, paper, columns, groups and notes."));
    m_paper = new QComboBox(this);
    for (const QPageSize::PageSizeId size : reportPapers())
        m_paper->addItem(QPageSize::name(size), int(size));
    const bool usesLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    setPaper(usesLetter ? QPageSize::Letter : QPageSize::A4);
    m_orientation = new QComboBox(this);
    m_orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    m_orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    auto *row = new QHBoxLayout;
    const std::array<std::pair<QString, QComboBox *>, 4> controls { { { tr("&Report:"), m_kind },
        { tr("T&emplate:"), m_template }, { tr("P&aper:"), m_paper }, { tr("&Orientation:"), m_orientation } } };
    for (const auto &[text, box] : controls) {
        row->addWidget(labelOf(text, box));
        row->addWidget(box);
        row->addSpacing(12);
    }
    row->addStretch();
    return row;
}

void ReportDialog::chooseTemplate(int index)
{
    const QVariant chosen = m_template->itemData(index);
    if (chosen.isValid() && chosen.toString().isEmpty())
        setForm({});
    else if (chosen.isValid())
        useTemplate(chosen.toString());
    else if (const QString path = getOpenFileName(
                 this, tr("Open a template"), {}, tr("Report templates (*%1)").arg(ReportTemplate::Suffix));
             !path.isEmpty())
        useTemplate(path);
}

QLayout *ReportDialog::pageTurning()
{
    m_previous = new QToolButton(this);
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next = new QToolButton(this);
    m_next->setArrowType(Qt::RightArrow);
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(m_next->accessibleName());
    m_page = new QSpinBox(this);
    m_page->setObjectName(u"page"_s);
    m_page->setMinimum(1);
    m_pageCount = new QLabel(this);
    m_zoom = new QComboBox(this);
    m_zoom->addItem(tr("Whole page"), 0.0);
    for (const double factor : ZoomFactors)
        m_zoom->addItem(tr("%1 %", "zoom").arg(qRound(factor * 100)), factor);

    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_preview->setPage(page - 1); });
    connect(m_preview, &PagePreview::pageChanged, this, &ReportDialog::updateControls);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_preview->setZoom(m_zoom->itemData(index).toDouble());
    });
    connect(m_preview, &PagePreview::zoomChanged, this, [this](double zoom) {
        m_zoom->setPlaceholderText(tr("%1 %", "zoom").arg(qRound(zoom * 100))); // a step that the list does not offer
        m_zoom->setCurrentIndex(m_zoom->findData(zoom));
    });

    auto *row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addWidget(labelOf(tr("Pa&ge"), m_page));
    row->addWidget(m_page);
    row->addWidget(m_pageCount);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(labelOf(tr("&Zoom:"), m_zoom));
    row->addWidget(m_zoom);
    return row;
}

QLayout *ReportDialog::progressRow()
{
    m_status = new QLabel(this);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(220);
    m_progress->hide();
    m_stop = new QPushButton(tr("S&top"), this);
    m_stop->setAutoDefault(false);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, &ReportDialog::stop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    return row;
}

QWidget *ReportDialog::buttons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = box->addButton(tr("&Save PDF…"), QDialogButtonBox::ActionRole);
    m_print = box->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    m_hasPrinter = !QPrinterInfo::availablePrinterNames().isEmpty();
    m_print->setToolTip(m_hasPrinter ? QString() : tr("This computer has no printer set up. Save a PDF instead."));
    auto *saveTemplate = box->addButton(tr("Save as &template…"), QDialogButtonBox::ActionRole);
    saveTemplate->setAutoDefault(false);
    connect(saveTemplate, &QPushButton::clicked, this, &ReportDialog::saveTemplateAs);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::savePdfAs);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(box, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    return box;
}

void ReportDialog::updateControls()
{
    const int count = m_preview->pageCount();
    const int page = m_preview->page();
    const QSignalBlocker blocker(m_page);
    m_page->setMaximum(std::max(1, count));
    m_page->setValue(page + 1);
    m_pageCount->setText(tr("of %L1", "page number of so many pages").arg(count));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    const bool isWriting = m_job == Job::Write || m_job == Job::Print;
    for (QComboBox *choice : { m_kind, m_template, m_paper, m_orientation })
        choice->setEnabled(!isWriting);
    m_formPanel->setEnabled(!isWriting);
    const bool isIdle = m_job == Job::None && count > 0;
    m_save->setEnabled(isIdle);
    m_print->setEnabled(isIdle && m_hasPrinter);
}

} // namespace phalera
