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
class QTableView;

namespace phalera {

class ChartView;
class Selection;
class SeriesTableModel;

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
    void setAxis(const SeriesAxis &axis);
    void setStack(std::optional<Field> field);
    void setForm(ChartForm form);
    /// The search that is kept as A, beside which the present one is drawn as B; none: nothing is compared.
    [[nodiscard]] const std::optional<Query> &pinned() const { return m_pinned; }
    /// Keeps the present search as A.
    void pin();
    void unpin();

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
    void buildTable();
    void connectChoices();
    void fillChoices();
    void fillForms(const ChartNeed &need);
    [[nodiscard]] ChartNeed needIn(Unit unit) const;
    void sayNeeds();
    void renew();
    void fitTable();
    [[nodiscard]] QStringList sideWords(const Query &present) const;
    void narrowTo(const QString &key, const QString &stack);
    void narrowToRange(const QString &from, const QString &to);
    void copyTable() const;

    Selection &m_selection;
    Series m_series;
    SeriesAxis m_axis { .kind = SeriesAxis::Kind::Year };
    std::optional<Field> m_stack = Field::Award;
    ChartForm m_form = ChartForm::Stacked;
    ChartForm m_formBefore = ChartForm::Stacked; ///< a comparison
    std::optional<Query> m_pinned;
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
    QTableView *m_table = nullptr;
    SeriesTableModel *m_model = nullptr;
};

} // namespace phalera
