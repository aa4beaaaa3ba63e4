// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordtitles.h"
#include "app/selection.h"
#include "app/settings.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace phalera {

class FacetSection;

/// The facets of the unit that is listed, each with live counts; checking a value changes the selection's query.
class FacetPanel : public QScrollArea
{
    Q_OBJECT
public:
    FacetPanel(Selection &selection, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] FacetSection *section(Field field) const;
    void setTitles(const RecordTitles &titles);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAnswer();
    void useUnit(Unit unit);
    void count(FacetSection *section);
    void addSection(Field field);
    void rememberClosed();

    Selection &m_selection;
    Settings &m_settings;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QList<FacetSection *> m_sections;
    std::optional<Unit> m_unit;
    QTimer m_counting;
    RecordTitles m_titles;
};

} // namespace phalera
