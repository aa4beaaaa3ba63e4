// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartdrawing.h"
#include "app/figurewords.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace phalera {

class FigurePreview;
class Language;
class Settings;

/// Makes a figure for a publication of a chart: its size, letters, language and inks, its title and caption, which the
/// program writes and the user may change; with a preview of what the file will be.
class FigureDialog : public QDialog
{
    Q_OBJECT
public:
    FigureDialog(
        FigureSubject subject, ChartForm form, Language &language, Settings &settings, QWidget *parent = nullptr);

    /// As it is drawn now.
    [[nodiscard]] const ChartOptions &options() const { return m_options; }
    /// The ending of the name that is suggested for the file, "svg" if nothing else is.
    void suggest(const QString &ending) { m_ending = ending; }
    /// Writes the figure, and its numbers beside it where that is wished, without asking; saveAs() asks for a name
    /// first.
    void save(const QString &path);

public slots:
    void saveAs();
    /// Puts the program's own title and caption back.
    void writeWords();

signals:
    void saved(const QString &path);

private:
    void build();
    QWidget *buildChoices();
    void connectChoices();
    void renew();
    void takeChoices();
    [[nodiscard]] QString languageCode() const;

    FigureSubject m_subject;
    Language &m_language;
    Settings &m_settings;
    ChartOptions m_options;
    QString m_ending = QStringLiteral("svg");
    bool m_isTitleOwn = false; ///< changed by the user
    bool m_isCaptionOwn = false;

    FigurePreview *m_preview = nullptr;
    QComboBox *m_languageBox = nullptr;
    QDoubleSpinBox *m_width = nullptr;
    QDoubleSpinBox *m_height = nullptr;
    QSpinBox *m_fontSize = nullptr;
    QComboBox *m_inkBox = nullptr;
    QSpinBox *m_dots = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_caption = nullptr;
    QCheckBox *m_withNumbers = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace phalera
