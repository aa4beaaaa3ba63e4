// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "exchange/recipesuggestion.h"
#include "record/values.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace phalera {

/// Says how a list that is no table of ours is read: which column goes where, and what the list itself does not tell.
/// Begins with what its heads and cells suggest.
class RecipeBox : public QWidget
{
    Q_OBJECT
public:
    RecipeBox(Settings &settings, QWidget *parent = nullptr);

    void setAwards(const QList<Award> &awards);
    /// The first rows of the list; suggests a recipe for them.
    void setRows(const QList<NumberedRow> &rows, const QString &fileName);
    void setRecipe(const Recipe &recipe);
    /// None while something that it needs is not said; then missing() tells what.
    [[nodiscard]] std::optional<Recipe> recipe() const;
    [[nodiscard]] QString missing() const;
    /// What the list asks for, though it can be read without; empty where it does not ask, or was told.
    [[nodiscard]] QString question() const;

signals:
    void changed();

private:
    void build();
    void suggest(std::optional<qint64> headerLine);
    void showColumns();
    [[nodiscard]] QComboBox *fieldBox(const QString &head);
    void openRecipe();
    void saveRecipe();
    void take();
    void showChoices();
    void updateHint();
    [[nodiscard]] bool fills(const QString &beginning) const;

    Settings &m_settings;
    QList<NumberedRow> m_rows;
    QString m_fileName;
    Recipe m_recipe;
    QList<RecipeQuestion> m_questions;
    bool m_isShowing = false;

    QSpinBox *m_headerLine;
    QTableWidget *m_columns;
    QLineEdit *m_sourceTitle;
    QComboBox *m_sourceKind;
    QComboBox *m_award;
    QComboBox *m_nameOrder;
    QComboBox *m_slashOrder;
    QComboBox *m_shortYears;
    QLabel *m_hint;
    QPushButton *m_open;
    QPushButton *m_save;
};

} // namespace phalera
