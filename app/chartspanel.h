// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartform.h"
#include "app/findings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace phalera {

class ChartView;
class NumberTable;
class Selection;
class SerialTableModel;
class SeriesTableModel;
class Settings;

/// The view "Charts": one chart of the answer, what it is made of chosen above it, and the same numbers as a table
/// beside it.
class ChartsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChartsPanel(Selection &selection, QWidget *parent = nullptr);

    /// The series that is shown; it is counted only while the panel is visible.
    [[nodiscard]] const Series &shown() const { return m_series; }
    /// How it is drawn: as was chosen, where that suits the series.
    [[nodiscard]] ChartForm shownForm() const;
    [[nodiscard]] ChartView &chart() const { return *m_chart; }
    [[nodiscard]] const NumberTable &numbers() const { return *m_table; }
    void setAxis(const SeriesAxis &axis);
    void setStack(std::optional<Field> field);
    void setForm(ChartForm form);
    /// The search that is kept as A, beside which the present one is drawn as B; none: nothing is compared.
    [[nodiscard]] const std::optional<Query> &pinned() const { return m_pinned; }
    /// What it finds, where the chart shows a comparison with it.
    [[nodiscard]] std::optional<Answer> answerOfA() const;
    /// Keeps the present search as A.
    void pin();
    void unpin();
    /// What was chosen and pinned when the window was closed last.
    void restore(const Settings &settings);
    void save(Settings &settings) const;

signals:
    /// Another series, or another answer, is shown.
    void shownChanged();
    /// The chart is to become a figure in a file.
    void figureRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QLayout *buildChoices();
    void connectChoices();
    void connectChart();
    void fillChoices();
    void fillForms(const ChartNeed &need);
    [[nodiscard]] ChartNeed needIn(Unit unit) const;
    void sayNeeds();
    void renew();
    void fillTable();
    void countIn(Unit unit);
    [[nodiscard]] bool showsDots() const { return m_series.axis.kind == SeriesAxis::Kind::Serial; }
    [[nodiscard]] QStringList sideWords(const Query &present) const;
    void narrowTo(const QString &key, const QString &stack);
    void narrowToRange(const QString &from, const QString &to);
    void showDot(int dot);
    void narrowToDots(const QList<int> &dots);
    void narrowToRecords(const QStringList &ids);

    Selection &m_selection;
    Series m_series;
    SeriesAxis m_axis { .kind = SeriesAxis::Kind::Year };
    std::optional<Field> m_stack = Field::Award;
    std::optional<Field> m_stackBefore = Field::Award; ///< intervals
    ChartForm m_form = ChartForm::Stacked;
    ChartForm m_formBefore = ChartForm::Stacked; ///< a comparison
    std::optional<Query> m_pinned;
    bool m_isAsLeft = false; ///< when the window was closed last, and not seen since
    QComboBox *m_axisBox = nullptr;
    QComboBox *m_stackBox = nullptr;
    QComboBox *m_unitBox = nullptr;
    QComboBox *m_formBox = nullptr;
    QCheckBox *m_ghostBox = nullptr;
    QPushButton *m_pinButton = nullptr;
    QLabel *m_pinLabel = nullptr;
    QPushButton *m_figureButton = nullptr;
    QSplitter *m_splitter = nullptr;
    QScrollArea *m_scroll = nullptr;
    ChartView *m_chart = nullptr;
    NumberTable *m_table = nullptr;
    SeriesTableModel *m_model = nullptr;
    SerialTableModel *m_dots = nullptr;
};

} // namespace phalera
