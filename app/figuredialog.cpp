// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figuredialog.h"

#include "app/figurefile.h"
#include "app/figurepreview.h"
#include "app/filedialogs.h"
#include "app/language.h"
#include "app/messages.h"
#include "app/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double UsualWidth = 170; // mm: within the margins of an A4 page
constexpr double LeastWidth = 60;
constexpr double MostSide = 1000;
constexpr int CaptionLines = 7;

} // namespace

FigureDialog::FigureDialog(
    FigureSubject subject, ChartForm form, Language &language, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_language(language)
    , m_settings(settings)
{
    m_options.form = form;
    m_options.hasNumbers = false; // the caption says them
    setWindowTitle(tr("Figure for a publication"));
    build();
    connectChoices();
    writeWords();
}

void FigureDialog::build()
{
    m_preview = new FigurePreview;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    QPushButton *rewrite = buttons->addButton(tr("&Write title and caption anew"), QDialogButtonBox::ResetRole);
    connect(m_save, &QPushButton::clicked, this, &FigureDialog::saveAs);
    connect(rewrite, &QPushButton::clicked, this, &FigureDialog::writeWords);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *parts = new QHBoxLayout;
    parts->addWidget(buildChoices());
    parts->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(parts, 1);
    layout->addWidget(buttons);
}

QWidget *FigureDialog::buildChoices()
{
    m_languageBox = new QComboBox;
    m_languageBox->addItem(u"English"_s, u"en"_s);
    m_languageBox->addItem(u"Русский"_s, u"ru"_s);
    m_languageBox->setCurrentIndex(m_languageBox->findData(m_language.code()));
    const auto side = [](double least) {
        auto *box = new QDoubleSpinBox;
        box->setRange(least, MostSide);
        box->setDecimals(0);
        box->setSuffix(tr(" mm"));
        return box;
    };
    m_width = side(LeastWidth);
    m_width->setValue(UsualWidth);
    m_height = side(0);
    m_height->setSpecialValueText(tr("as it needs"));
    m_fontSize = new QSpinBox;
    m_fontSize->setRange(5, 36);
    m_fontSize->setValue(qRound(m_options.fontSize));
    m_fontSize->setSuffix(tr(" pt"));
    m_inkBox = new QComboBox;
    m_inkBox->addItem(tr("Colours"), int(ChartInk::Colours));
    m_inkBox->addItem(tr("Colours with patterns"), int(ChartInk::Patterns));
    m_inkBox->addItem(tr("Greys with patterns"), int(ChartInk::Greys));
    m_dots = new QSpinBox;
    m_dots->setRange(72, 1200);
    m_dots->setValue(m_options.dotsPerInch);
    m_dots->setSuffix(tr(" dots an inch"));
    m_dots->setToolTip(tr("SVG and PDF are sharp in every size"));
    m_title = new QLineEdit;
    m_title->setPlaceholderText(tr("no title"));
    m_caption = new QPlainTextEdit;
    m_caption->setPlaceholderText(tr("no caption"));
    m_caption->setTabChangesFocus(true);
    m_caption->setMinimumHeight(CaptionLines * m_caption->fontMetrics().lineSpacing());
    m_withNumbers = new QCheckBox(tr("&Numbers as a CSV file beside it"));
    m_withNumbers->setChecked(true);

    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Caption"), m_caption);
    form->addRow(tr("&Language"), m_languageBox);
    form->addRow(tr("W&idth"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Letters"), m_fontSize);
    form->addRow(tr("In&ks"), m_inkBox);
    form->addRow(tr("&PNG"), m_dots);
    form->addRow(m_withNumbers);
    choices->setMaximumWidth(40 * fontMetrics().averageCharWidth() + 120);
    return choices;
}

void FigureDialog::connectChoices()
{
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        m_isTitleOwn = true;
        renew();
    });
    connect(m_caption, &QPlainTextEdit::textChanged, this, [this] {
        m_isCaptionOwn = true;
        renew();
    });
    for (QComboBox *box : { m_languageBox, m_inkBox })
        connect(box, &QComboBox::currentIndexChanged, this, &FigureDialog::renew);
    for (QDoubleSpinBox *box : { m_width, m_height })
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureDialog::renew);
    for (QSpinBox *box : { m_fontSize, m_dots })
        connect(box, &QSpinBox::valueChanged, this, &FigureDialog::renew);
}

QString FigureDialog::languageCode() const
{
    return m_languageBox->currentData().toString();
}

void FigureDialog::writeWords()
{
    m_isTitleOwn = false;
    m_isCaptionOwn = false;
    renew();
}

void FigureDialog::takeChoices()
{
    m_options.locale = QLocale(languageCode());
    m_options.size = QSizeF(pointsOfMillimetres(m_width->value()), pointsOfMillimetres(m_height->value()));
    m_options.fontSize = m_fontSize->value();
    m_options.ink = ChartInk(m_inkBox->currentData().toInt());
    m_options.dotsPerInch = m_dots->value();
    if (!m_isTitleOwn) {
        m_title->setText(figureTitle(m_subject));
        m_title->setCursorPosition(0); // a long one is seen from its beginning
    }
    if (!m_isCaptionOwn) {
        const QSignalBlocker blocker(m_caption);
        m_caption->setPlainText(captionOf(figureNotes(m_subject, m_options.locale)));
    }
    m_options.sides = sideWords(m_subject);
    m_options.title = m_title->text();
    m_options.notes = notesOf(m_caption->toPlainText());
}

void FigureDialog::renew()
{
    m_language.during(languageCode(), [this] {
        takeChoices();
        QPicture picture;
        QPainter painter(&picture);
        const QSizeF size = paintChartFile(painter, m_subject.series, m_options);
        painter.end();
        m_preview->showFigure(picture, size, m_options.title.value_or(QString()));
    });
}

void FigureDialog::saveAs()
{
    const QString folder = m_settings.value(Settings::Key::LastFolder).toString();
    const QString path = getSaveFileName(this, tr("Save the figure"),
        QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(u"figure."_s + m_ending),
        tr("Drawings (*.svg *.pdf *.png)"));
    if (path.isEmpty())
        return;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    save(path);
}

void FigureDialog::save(const QString &path)
{
    Result<void> written;
    m_language.during(languageCode(), [&] { written = writeChart(m_subject.series, path, m_options); });
    if (written && m_withNumbers->isChecked())
        written = writeChartNumbers(m_subject.series, numbersPath(path));
    if (written)
        emit saved(path);
    else
        QMessageBox::warning(this, windowTitle(), message(written.error()));
}

} // namespace phalera
