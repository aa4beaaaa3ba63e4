// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdialog.h"

#include "app/settings.h"
#include "app/textformwords.h"
#include "exchange/delimiters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace phalera {

namespace {

constexpr int Space = 8;
constexpr int WidthOfOptions = 340;
constexpr int WidthOfFormats = 240;

/// Whether cells of the subject can go out as codes too.
bool hasCodes(ExportSubject subject, ExportFormat format)
{
    switch (subject) {
    case ExportSubject::Records:
        return format == ExportFormat::Csv || format == ExportFormat::Xlsx;
    case ExportSubject::Charts:
    case ExportSubject::Map:
        return format == ExportFormat::Csv;
    default:
        return false;
    }
}

} // namespace

ExportDialog::ExportDialog(const QList<ExportOffer> &offers, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_offers(offers)
    , m_settings(settings)
{
    setWindowTitle(tr("Export this view"));
    build();
    listFormats();
    connect(m_subjectBox, &QComboBox::currentIndexChanged, this, &ExportDialog::listFormats);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::showOptions);
    connect(m_formats, &QListWidget::itemActivated, this, &QDialog::accept);
    m_formats->setFocus();
}

void ExportDialog::build()
{
    m_subjectBox = new QComboBox;
    for (const ExportOffer &offer : m_offers)
        m_subjectBox->addItem(offer.words, int(offer.subject));
    m_subjectBox->setAccessibleName(tr("What is exported"));
    m_subjectBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what = new QLabel(m_offers.isEmpty() ? QString() : m_offers.constFirst().words);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_subjectBox->setVisible(m_offers.size() > 1);
    m_what->setVisible(m_offers.size() == 1);
    m_formats = new QListWidget;
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tip = new QLabel;
    m_tip->setWordWrap(true);
    m_cells = new QComboBox;
    m_cells->addItem(tr("Words, as they are shown"), int(CellForm::Words));
    m_cells->addItem(tr("Codes and EDTF, for programs"), int(CellForm::Codes));
    m_cellsLabel = new QLabel(tr("&Cells"));
    m_cellsLabel->setBuddy(m_cells);
    m_delimiter = new QComboBox;
    for (const Delimiter &delimiter : Delimiters)
        m_delimiter->addItem(delimiterWord(delimiter.value), QString(delimiter.text));
    m_delimiterLabel = new QLabel(tr("&Delimiter"));
    m_delimiterLabel->setBuddy(m_delimiter);
    m_bom = new QCheckBox(tr("&Mark as UTF-8 for Excel"));
    m_bom->setToolTip(tr("A byte order mark at the beginning of the file. Other programs need none."));
    m_metadata = new QCheckBox(tr("Say &beside it where it came from"));
    m_metadata->setToolTip(tr("The format has no room for the search, the archive, its data version, the day and the "
                              "licence. They go into a file of the same name that ends in -metadata.json."));
    m_origin
        = new QLabel(tr("The file itself says the search, the archive, its data version, the day and the licence."));
    m_origin->setWordWrap(true);

    const auto kept = [this](Settings::Key key) { return m_settings.value(key); };
    m_cells->setCurrentIndex(kept(Settings::Key::ExportCodes).toBool() ? 1 : 0);
    m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(kept(Settings::Key::ExportDelimiter).toString())));
    m_bom->setChecked(kept(Settings::Key::ExportBom).toBool());
    m_metadata->setChecked(kept(Settings::Key::ExportMetadata).toBool());

    auto *options = new QFormLayout;
    options->setContentsMargins({});
    options->addRow(m_cellsLabel, m_cells);
    options->addRow(m_delimiterLabel, m_delimiter);
    auto *right = new QVBoxLayout;
    right->setSpacing(Space);
    right->addWidget(m_tip);
    right->addLayout(options);
    right->addWidget(m_bom);
    right->addWidget(m_metadata);
    right->addWidget(m_origin);
    right->addStretch();
    auto *side = new QWidget;
    side->setLayout(right);
    right->setContentsMargins({});
    side->setFixedWidth(WidthOfOptions);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(2 * Space);
    parts->addWidget(m_formats, 1);
    parts->addWidget(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space);
    layout->addWidget(m_subjectBox);
    layout->addWidget(m_what);
    layout->addLayout(parts, 1);
    layout->addWidget(buttons);
}

void ExportDialog::listFormats()
{
    const QString kept = m_settings.value(Settings::Key::ExportFormat).toString();
    m_formats->clear();
    for (const ExportFormat format : formatsOf(subject())) {
        auto *item = new QListWidgetItem(formatTitle(format), m_formats);
        item->setData(Qt::UserRole, int(format));
        item->setToolTip(formatTip(format));
        item->setSizeHint({ item->sizeHint().width(), fontMetrics().height() + Space });
    }
    // As high as all subjects need, so that nothing jumps.
    static constexpr int MostFormats = 9;
    m_formats->setMinimumHeight(MostFormats * m_formats->sizeHintForRow(0) + 2 * m_formats->frameWidth());
    m_formats->setMinimumWidth(WidthOfFormats);
    if (const auto format = exportFormatByName(kept); !format || !setFormat(*format))
        m_formats->setCurrentRow(0);
    showOptions();
}

void ExportDialog::showOptions()
{
    const QListWidgetItem *item = m_formats->currentItem();
    m_save->setEnabled(item != nullptr);
    if (item == nullptr)
        return;
    const ExportFormatRow &format = exportFormat(choice().format);
    const bool isCsv = format.format == ExportFormat::Csv;
    const bool isFigure = subject() == ExportSubject::Charts && format.content == ExportContent::Drawing;
    m_tip->setText(isFigure ? tr("The next step shows the figure and asks for its size, letters and caption.")
                            : formatTip(format.format));
    for (QWidget *each : { static_cast<QWidget *>(m_cellsLabel), static_cast<QWidget *>(m_cells) })
        each->setVisible(hasCodes(subject(), format.format));
    for (QWidget *each : { static_cast<QWidget *>(m_delimiterLabel), static_cast<QWidget *>(m_delimiter),
             static_cast<QWidget *>(m_bom) })
        each->setVisible(isCsv);
    const bool isReport = subject() == ExportSubject::Dossier && format.format == ExportFormat::Pdf;
    m_metadata->setVisible(!format.saysOrigin && !isFigure && !isReport);
    m_origin->setVisible(format.saysOrigin || isReport);
}

ExportSubject ExportDialog::subject() const
{
    return ExportSubject(m_subjectBox->currentData().toInt());
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    if (const QListWidgetItem *item = m_formats->currentItem())
        choice.format = ExportFormat(item->data(Qt::UserRole).toInt());
    if (hasCodes(subject(), choice.format))
        choice.csv.cells = CellForm(m_cells->currentData().toInt());
    for (const Delimiter &delimiter : Delimiters) {
        if (delimiter.text == m_delimiter->currentData().toString())
            choice.csv.delimiter = delimiter.value;
    }
    choice.csv.hasBom = m_bom->isChecked();
    choice.withMetadata = m_metadata->isChecked();
    return choice;
}

void ExportDialog::setSubject(ExportSubject subject)
{
    m_subjectBox->setCurrentIndex(std::max(0, m_subjectBox->findData(int(subject))));
}

bool ExportDialog::setFormat(ExportFormat format)
{
    for (int row = 0; row < m_formats->count(); ++row) {
        if (m_formats->item(row)->data(Qt::UserRole).toInt() == int(format)) {
            m_formats->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void ExportDialog::keep()
{
    m_settings.setValue(Settings::Key::ExportFormat, QString(exportFormat(choice().format).name));
    m_settings.setValue(Settings::Key::ExportCodes, m_cells->currentIndex() == 1);
    m_settings.setValue(Settings::Key::ExportDelimiter, m_delimiter->currentData().toString());
    m_settings.setValue(Settings::Key::ExportBom, m_bom->isChecked());
    m_settings.setValue(Settings::Key::ExportMetadata, m_metadata->isChecked());
}

void ExportDialog::done(int result)
{
    if (result == Accepted)
        keep();
    QDialog::done(result);
}

} // namespace phalera
