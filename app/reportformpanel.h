// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportplans.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QListWidget;
class QSpinBox;

namespace phalera {

/// The choices of a report's template that are no paper: what a register has, what stands before and behind, what is
/// left out. What a kind has no use for is not shown.
class ReportFormPanel : public QWidget
{
    Q_OBJECT
public:
    /// `shown`: the table of the window, which a register follows until something else is chosen.
    ReportFormPanel(Unit unit, const RegisterTable &shown, QWidget *parent = nullptr);

    /// Shows a template without telling that something changed.
    void setForm(const ReportTemplate &form);
    /// The template that was set, with the choices made since.
    [[nodiscard]] ReportTemplate form() const;
    void setKind(ReportKind kind);

signals:
    void changed();

private:
    void addRegisterRows(QFormLayout &layout);
    void addCommonRows(QFormLayout &layout);
    void listColumns(const QList<Field> &chosen);
    [[nodiscard]] QList<Field> chosenColumns() const;
    [[nodiscard]] QComboBox *groupBox();
    void chooseTwoColumns(bool two);
    void tell();

    Unit m_unit;
    RegisterTable m_shown;
    ReportTemplate m_form;
    bool m_isSetting = false;
    bool m_choseColumns = false; ///< the user did, or the template

    QFormLayout *m_layout;
    QList<QWidget *> m_ofRegister;
    QListWidget *m_columns;
    QComboBox *m_order;
    QComboBox *m_group;
    QComboBox *m_subGroup;
    QCheckBox *m_twoColumns;
    QCheckBox *m_index;
    QCheckBox *m_contents;
    QCheckBox *m_notes;
    QComboBox *m_privacy;
    QSpinBox *m_years;
    QCheckBox *m_archival;
};

} // namespace phalera
