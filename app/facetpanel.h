// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordtitles.h"
#include "app/selection.h"
#include "app/settings.h"

#include <QScrollArea>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace phalera {

class FacetSection;

/// The facets of the unit that is listed, each with live counts; choosing a value changes the selection's query. Any
/// field can be a facet; which are, is remembered for each unit.
class FacetPanel : public QScrollArea
{
    Q_OBJECT
public:
    FacetPanel(Selection &selection, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] FacetSection *section(Field field) const;
    [[nodiscard]] const QList<FacetSection *> &sections() const { return m_sections; }
    [[nodiscard]] QToolButton *choice() const { return m_choice; }
    void setTitles(const RecordTitles &titles);
    /// An entry for each field of the unit: whether it is a facet.
    void fillFieldMenu(QMenu *menu);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFindings();
    void useUnit(Unit unit);
    void rebuild();
    void addSection(Field field);
    void joinQuery(FacetSection *section);
    void changeFacets(const QList<Field> &fields);
    void sayNeeds();
    [[nodiscard]] FacetNeed::Order orderOf(Field field) const;
    /// Remembers in a list of fields whether the section's is one of them.
    void remember(Settings::Key list, const FacetSection *section, bool isListed);

    Selection &m_selection;
    Settings &m_settings;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QToolButton *m_choice;
    QList<FacetSection *> m_sections;
    std::optional<Unit> m_unit;
    RecordTitles m_titles;
};

} // namespace phalera
