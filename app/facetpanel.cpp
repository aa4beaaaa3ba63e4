// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetpanel.h"

#include "app/facetsection.h"
#include "app/querywords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

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

Query excluding(Query query, Field field, const QString &value)
{
    QueryNode condition;
    condition.kind = QueryNode::Kind::Condition;
    condition.field = field;
    condition.values = { facetQueryValue(value) };
    QueryNode negation;
    negation.kind = QueryNode::Kind::Not;
    negation.children.push_back(std::move(condition));
    query = withCondition(std::move(query), field, {});
    query.root.children.push_back(std::move(negation));
    return query;
}

} // namespace

FacetPanel::FacetPanel(Selection &selection, Settings &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_selection(selection)
    , m_settings(settings)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
{
    m_layout->setContentsMargins(10, 10, 10, 10);
    m_layout->setSpacing(10);
    m_layout->addStretch();
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Facets"));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    // After the rows are painted; a later answer takes the place of one that waits.
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &FacetPanel::showAnswer);
    connect(&selection, &Selection::answered, &m_counting, qOverload<>(&QTimer::start));
    showAnswer();
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
        setAccessibleName(tr("Facets"));
}

void FacetPanel::showAnswer()
{
    useUnit(m_selection.answer().query.unit);
    for (FacetSection *section : std::as_const(m_sections))
        count(section);
}

void FacetPanel::useUnit(Unit unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    qDeleteAll(m_sections);
    m_sections.clear();
    for (const Field field : facetFieldsOf(unit))
        addSection(field);
}

void FacetPanel::addSection(Field field)
{
    auto *section = new FacetSection(field, m_content);
    section->model().setFixedValues(fixedValues(field));
    section->setTitles(m_titles);
    section->setOpen(!m_settings.value(Settings::Key::ClosedFacets).toStringList().contains(QString(fieldName(field))));
    m_layout->insertWidget(int(m_sections.size()), section);
    m_sections.append(section);
    connect(section, &FacetSection::openChanged, this, [this, section] {
        count(section);
        rememberClosed();
    });
    connect(section, &FacetSection::valueToggled, this, [this, field](const QString &value) {
        m_selection.setQuery(toggled(m_selection.query(), field, facetQueryValue(value)));
    });
    connect(section, &FacetSection::onlyRequested, this, [this, field](const QString &value) {
        m_selection.setQuery(withCondition(m_selection.query(), field, { facetQueryValue(value) }));
    });
    connect(section, &FacetSection::exclusionRequested, this,
        [this, field](const QString &value) { m_selection.setQuery(excluding(m_selection.query(), field, value)); });
    connect(section, &FacetSection::clearRequested, this,
        [this, field] { m_selection.setQuery(withCondition(m_selection.query(), field, {})); });
}

/// A closed facet is not counted: only what is seen costs time.
void FacetPanel::count(FacetSection *section)
{
    const Answer &answer = m_selection.answer();
    if (!section->isOpen() || !answer.snapshot)
        return;
    section->setCounts(facet(answer, section->field()), chosenFacetValues(answer.query, section->field()));
}

void FacetPanel::rememberClosed()
{
    QStringList closed = m_settings.value(Settings::Key::ClosedFacets).toStringList();
    for (const FacetSection *section : std::as_const(m_sections)) {
        const QString name = fieldName(section->field());
        closed.removeAll(name);
        if (!section->isOpen())
            closed.append(name);
    }
    m_settings.setValue(Settings::Key::ClosedFacets, closed);
}

} // namespace phalera
