// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetpanel.h"

#include "app/facetquery.h"
#include "app/facetsection.h"
#include "app/words.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr Unit Units[] { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources };

/// Values that keep a fixed place because they have an order of their own, whatever their counts.
QStringList fixedValues(Field field)
{
    switch (field) {
    case Field::Award:
        return { u"hero-of-labour-informal"_s, u"hero-of-labour"_s, u"hero-of-socialist-labour"_s,
            u"hero-of-labour-rf"_s };
    case Field::Sex:
        return { u"female"_s, u"male"_s };
    default:
        return {};
    }
}

Settings::Key facetsKey(Unit unit)
{
    switch (unit) {
    case Unit::People:
        return Settings::Key::PeopleFacets;
    case Unit::Acts:
        return Settings::Key::ActFacets;
    case Unit::Sources:
        return Settings::Key::SourceFacets;
    case Unit::Conferrals:
        break;
    }
    return Settings::Key::ConferralFacets;
}

/// As they were chosen for the unit, or the usual ones.
QList<Field> facetsOf(Unit unit, const Settings &settings)
{
    const std::span<const Field> possible = fieldsOf(unit);
    QList<Field> fields;
    const QStringList names = settings.value(facetsKey(unit)).toStringList();
    for (const QString &name : names) {
        const auto field = fieldByName(name);
        if (field && std::find(possible.begin(), possible.end(), *field) != possible.end() && !fields.contains(*field))
            fields.append(*field);
    }
    if (!fields.isEmpty())
        return fields;
    const std::span<const Field> usual = facetFieldsOf(unit);
    return { usual.begin(), usual.end() };
}

bool isListed(const Settings &settings, Settings::Key list, Field field)
{
    return settings.value(list).toStringList().contains(QString(fieldName(field)));
}

} // namespace

FacetPanel::FacetPanel(Selection &selection, Settings &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_selection(selection)
    , m_settings(settings)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_choice(new QToolButton)
{
    m_layout->setContentsMargins(10, 10, 10, 10);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_choice, 0, Qt::AlignLeft);
    m_layout->addStretch();
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_choice->setAutoRaise(true);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    connect(m_choice, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(m_choice);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillFieldMenu(menu);
        menu->popup(m_choice->mapToGlobal(QPoint(0, m_choice->height())));
    });
    connect(&selection, &Selection::answered, this, &FacetPanel::showFindings);
    connect(&selection, &Selection::supplemented, this, &FacetPanel::showFindings);
    connect(&selection, &Selection::queryChanged, this, [this](const Query &query) {
        for (FacetSection *section : std::as_const(m_sections))
            section->showChoices(query);
    });
    retranslate();
    useUnit(selection.query().unit);
}

FacetSection *FacetPanel::section(Field field) const
{
    const auto found = std::find_if(
        m_sections.cbegin(), m_sections.cend(), [field](const FacetSection *one) { return one->field() == field; });
    return found == m_sections.cend() ? nullptr : *found;
}

void FacetPanel::setTitles(const RecordTitles &titles)
{
    m_titles = titles;
    for (FacetSection *section : std::as_const(m_sections))
        section->setTitles(titles);
}

QSize FacetPanel::sizeHint() const
{
    return { 252, 600 };
}

void FacetPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FacetPanel::retranslate()
{
    setAccessibleName(tr("Facets"));
    m_choice->setText(tr("+ Facet…"));
    m_choice->setToolTip(tr("Choose which fields are facets"));
}

void FacetPanel::showFindings()
{
    const Findings &found = m_selection.findings();
    useUnit(found.answer.query.unit);
    for (FacetSection *section : std::as_const(m_sections)) {
        if (const FacetFinding *finding = found.facet(section->field()); finding != nullptr && section->isOpen())
            section->showFinding(*finding, found.answer.query);
    }
}

void FacetPanel::useUnit(Unit unit)
{
    if (m_unit == unit)
        return;
    const bool isFirst = !m_unit;
    m_unit = unit;
    rebuild();
    if (isFirst)
        sayNeeds();
}

void FacetPanel::rebuild()
{
    for (FacetSection *section : std::as_const(m_sections)) {
        section->hide();
        section->deleteLater(); // one of its own menus may have brought us here
    }
    m_sections.clear();
    // New widgets would come last of all in the window; the button at the end of the panel knows the panel's place.
    QWidget *before = m_choice;
    for (const Field field : facetsOf(*m_unit, m_settings)) {
        addSection(field);
        for (QWidget *stop : m_sections.constLast()->stops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_choice);
    showFindings();
}

void FacetPanel::addSection(Field field)
{
    auto *section = new FacetSection(field, m_content);
    section->model().setFixedValues(fixedValues(field));
    section->setTitles(m_titles);
    section->setOpen(!isListed(m_settings, Settings::Key::ClosedFacets, field));
    section->setOrder(orderOf(field));
    section->showChoices(m_selection.query());
    m_layout->insertWidget(int(m_sections.size()), section);
    section->show();
    m_sections.append(section);
    connect(section, &FacetSection::openChanged, this, [this, section](bool open) {
        remember(Settings::Key::ClosedFacets, section, !open);
        sayNeeds();
    });
    connect(section, &FacetSection::orderChanged, this, [this, section] {
        remember(Settings::Key::FacetsByName, section, section->order() == FacetNeed::Order::ByName);
    });
    connect(section, &FacetSection::needChanged, this, &FacetPanel::sayNeeds);
    connect(section, &FacetSection::removalRequested, this, [this, field] {
        QList<Field> fields = facetsOf(*m_unit, m_settings);
        fields.removeAll(field);
        changeFacets(fields);
    });
    joinQuery(section);
}

void FacetPanel::joinQuery(FacetSection *section)
{
    const Field field = section->field();
    connect(section, &FacetSection::valueToggled, this, [this, section](const QString &value) {
        m_selection.setQuery(withToggled(section->spelledOut(m_selection.query()), section->field(), value));
    });
    connect(section, &FacetSection::exclusionToggled, this, [this, section](const QString &value) {
        m_selection.setQuery(withExclusionToggled(section->spelledOut(m_selection.query()), section->field(), value));
    });
    connect(section, &FacetSection::onlyRequested, this,
        [this, field](const QString &value) { m_selection.setQuery(withOnly(m_selection.query(), field, value)); });
    connect(section, &FacetSection::allButRequested, this,
        [this, field](const QString &value) { m_selection.setQuery(withAllBut(m_selection.query(), field, value)); });
    connect(section, &FacetSection::clearRequested, this,
        [this, field] { m_selection.setQuery(withoutChoices(m_selection.query(), field)); });
    connect(section, &FacetSection::spanChosen, this, [this, field](const std::optional<FacetSpan> &span) {
        m_selection.setQuery(withSpan(m_selection.query(), field, span));
    });
}

void FacetPanel::fillFieldMenu(QMenu *menu)
{
    const std::span<const Field> possible = fieldsOf(*m_unit);
    QList<Field> fields(possible.begin(), possible.end());
    std::sort(fields.begin(), fields.end(),
        [](Field a, Field b) { return fieldLabel(a).localeAwareCompare(fieldLabel(b)) < 0; });
    for (const Field field : std::as_const(fields)) {
        QAction *action = menu->addAction(fieldLabel(field));
        action->setCheckable(true);
        action->setChecked(section(field) != nullptr);
        connect(action, &QAction::toggled, this, [this, field](bool isFacet) {
            QList<Field> facets = facetsOf(*m_unit, m_settings);
            facets.removeAll(field);
            if (isFacet)
                facets.append(field);
            changeFacets(facets);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual facets")), &QAction::triggered, this, [this] { changeFacets({}); });
}

/// No fields at all: the usual ones.
void FacetPanel::changeFacets(const QList<Field> &fields)
{
    QStringList names;
    for (const Field field : fields)
        names.append(QString(fieldName(field)));
    m_settings.setValue(facetsKey(*m_unit), names);
    rebuild();
    sayNeeds();
}

/// Only what is seen costs time: a facet that is folded is not counted. Of the units that are not listed now the
/// sections do not exist; what they will need at first is said ahead, so that it is there with their first answer.
void FacetPanel::sayNeeds()
{
    for (const Unit unit : Units) {
        QList<FacetNeed> needs;
        for (const Field field : facetsOf(unit, m_settings)) {
            if (isListed(m_settings, Settings::Key::ClosedFacets, field))
                continue;
            if (const FacetSection *shown = unit == m_unit ? section(field) : nullptr) {
                needs.append(shown->need());
                continue;
            }
            needs.append(FacetSection::needAtFirst(field, orderOf(field)));
        }
        m_selection.needFacets(unit, needs);
    }
}

FacetNeed::Order FacetPanel::orderOf(Field field) const
{
    return isListed(m_settings, Settings::Key::FacetsByName, field) ? FacetNeed::Order::ByName
                                                                    : FacetNeed::Order::ByCount;
}

void FacetPanel::remember(Settings::Key list, const FacetSection *section, bool isListed)
{
    const QString name = fieldName(section->field());
    QStringList names = m_settings.value(list).toStringList();
    names.removeAll(name);
    if (isListed)
        names.append(name);
    m_settings.setValue(list, names);
}

} // namespace phalera
