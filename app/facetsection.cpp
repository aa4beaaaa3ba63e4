// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetsection.h"

#include "app/facetdelegate.h"
#include "app/facethistogram.h"
#include "app/words.h"
#include "models/roles.h"

#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int RowsAtFirst = 7; // a longer facet shows so many, and "more"
constexpr int RowsAtMost = 16; // and scrolls within itself beyond these
constexpr int WorthFiltering = 12;
constexpr qsizetype ValuesAtOnce = 200; // a long list grows by so many when its end is reached

} // namespace

FacetSection::FacetSection(Field field, QWidget *parent)
    : QWidget(parent)
    , m_model(field)
    , m_heading(new QToolButton(this))
    , m_menu(new QToolButton(this))
    , m_list(new QListView(this))
    , m_filter(new QLineEdit(this))
    , m_more(new QToolButton(this))
    , m_most(ValuesAtOnce)
{
    m_presented.setSourceModel(&m_model);
    if (spreadsOverAxis(field)) {
        m_histogram = new FacetHistogram(this);
        m_rough = new QLabel(this);
        m_rough->setForegroundRole(QPalette::PlaceholderText);
        m_rough->setContentsMargins(4, 0, 4, 0);
        m_rough->setWordWrap(true);
        connect(m_histogram, &FacetHistogram::spanChosen, this, &FacetSection::spanChosen);
    }
    setUpHeading();
    setUpList();
    lay();
    connect(m_more, &QToolButton::clicked, this, [this] { showAll(!m_showsAll); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_most = ValuesAtOnce;
        emit needChanged();
    });
    connect(&m_model, &FacetModel::moreWanted, this, [this] {
        m_most += std::max(ValuesAtOnce, m_most); // twice as many, so that the end of a very long list comes near
        emit needChanged();
    });
    connect(&m_model, &FacetModel::valueToggled, this, &FacetSection::valueToggled);
    connect(&m_model, &FacetModel::exclusionToggled, this, &FacetSection::exclusionToggled);
    retranslate();
}

void FacetSection::setUpHeading()
{
    QFont caption = font();
    caption.setPointSizeF(caption.pointSizeF() * 11 / 13);
    caption.setWeight(QFont::DemiBold);
    caption.setCapitalization(QFont::AllUppercase);
    caption.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    m_heading->setFont(caption);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setIconSize({ 8, 8 });
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_menu->setAutoRaise(true);
    m_menu->setText(u"⋯"_s);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_menu, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
    });
}

void FacetSection::setUpList()
{
    m_list->setModel(&m_presented);
    m_list->setItemDelegate(new FacetDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setTabKeyNavigation(false);
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_list, &QListView::customContextMenuRequested, this, &FacetSection::showValueMenu);
}

void FacetSection::lay()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_filter);
    if (m_histogram != nullptr) {
        layout->addWidget(m_histogram);
        layout->addWidget(m_rough);
    }
    layout->addWidget(m_list);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
}

QList<QWidget *> FacetSection::stops() const
{
    if (m_histogram != nullptr)
        return { m_heading, m_menu, m_histogram, m_list };
    return { m_heading, m_menu, m_filter, m_list, m_more };
}

void FacetSection::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    retranslate();
    emit openChanged(open);
}

void FacetSection::setOrder(FacetNeed::Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    emit orderChanged();
    emit needChanged();
}

FacetNeed FacetSection::needAtFirst(Field field, FacetNeed::Order order)
{
    // One row more than the limit takes no more room than the word "more" would.
    return { field, RowsAtFirst + 1, order, {} };
}

FacetNeed FacetSection::need() const
{
    return m_showsAll ? FacetNeed { field(), m_most, m_order, m_filter->text().trimmed() }
                      : needAtFirst(field(), m_order);
}

void FacetSection::showFinding(const FacetFinding &finding, const Query &answered)
{
    m_values = finding.values;
    if (finding.histogram) {
        m_histogram->setHistogram(*finding.histogram);
        const FacetCount unknown { QString(), finding.histogram->unknown };
        const bool isNamed = finding.meant.chosen.contains(QString()) || finding.meant.excluded.contains(QString());
        m_model.setCounts(unknown.count > 0 || isNamed ? QList { unknown } : QList<FacetCount>());
        m_rough->setText(roughWords());
    } else {
        QList<FacetCount> counts = finding.counts;
        if (!m_showsAll && m_values > RowsAtFirst + 1 && counts.size() > RowsAtFirst
            && !counts.at(RowsAtFirst).value.isEmpty())
            counts.removeAt(RowsAtFirst);
        const qsizetype most = finding.need.most;
        const bool isFull = most <= finding.counts.size() && most < m_values;
        m_model.setCounts(
            counts, finding.need.containing.isEmpty() ? finding.named : QList<FacetCount>(), m_showsAll && isFull);
    }
    m_meant = finding.meant;
    m_written = facetChoices(answered, field());
    showChoices(m_query);
    arrange();
}

void FacetSection::showChoices(const Query &query)
{
    m_query = query;
    const FacetChoices written = facetChoices(query, field());
    m_model.setChoices(written == m_written ? m_meant : written);
    if (m_histogram != nullptr) {
        const Histogram &histogram = m_histogram->histogram();
        m_histogram->setSpan(chosenSpan(query, field(), FacetSpan { histogram.first, histogram.last() }));
    }
}

Query FacetSection::spelledOut(const Query &query) const
{
    const bool isKnown = m_histogram == nullptr && facetChoices(query, field()) == m_written && m_meant != m_written;
    return isKnown ? withChoices(query, field(), m_meant) : query;
}

QString FacetSection::roughWords() const
{
    const auto possible = int(m_histogram->histogram().possible);
    if (possible == 0)
        return {};
    return fieldNature(field()) == FieldNature::Date ? tr("%Ln not known to the year", "records", possible)
                                                     : tr("%Ln not known exactly", "records", possible);
}

void FacetSection::showAll(bool all)
{
    m_showsAll = all;
    m_most = ValuesAtOnce;
    m_filter->clear();
    emit needChanged();
    arrange();
    if (m_filter->isVisible())
        m_filter->setFocus();
}

void FacetSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_presented.retranslate();
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitList();
    }
}

void FacetSection::retranslate()
{
    const QString name = fieldLabel(field());
    m_heading->setText(name);
    m_heading->setToolTip(m_isOpen ? tr("Fold “%1”").arg(name) : tr("Unfold “%1”").arg(name));
    m_menu->setToolTip(tr("Order, and what else can be done with “%1”").arg(name));
    m_menu->setAccessibleName(tr("Options of the facet: %1").arg(name));
    m_list->setAccessibleName(name);
    m_list->setWhatsThis(tr("Space chooses a value, the minus key excludes it."));
    m_filter->setPlaceholderText(tr("Search in these values"));
    m_filter->setAccessibleName(tr("Search in the values of: %1").arg(name));
    if (m_histogram != nullptr) {
        m_histogram->setAccessibleName(name);
        m_rough->setText(roughWords());
    }
    arrange();
}

/// Shows what there is to show, and says how much there is more.
void FacetSection::arrange()
{
    const bool isList = m_histogram == nullptr;
    m_heading->setArrowType(m_isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_filter->setVisible(
        m_isOpen && isList && m_showsAll && (m_values > WorthFiltering || !m_filter->text().isEmpty()));
    if (!isList) {
        m_histogram->setVisible(m_isOpen);
        m_rough->setVisible(m_isOpen && !m_rough->text().isEmpty());
    }
    m_list->setVisible(m_isOpen && m_model.rowCount() > 0);
    const qint64 furtherValues = m_values - RowsAtFirst;
    m_more->setVisible(m_isOpen && isList && (m_showsAll || furtherValues > 1));
    m_more->setText(m_showsAll ? tr("Fewer") : tr("%Ln more…", "values of a facet", int(furtherValues)));
    fitList();
}

void FacetSection::fitList()
{
    const int rows = m_model.rowCount();
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(std::clamp(rows, 1, RowsAtMost) * rowHeight);
    m_list->setVerticalScrollBarPolicy(rows > RowsAtMost ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void FacetSection::fillMenu(QMenu *menu)
{
    if (m_histogram == nullptr) {
        auto *orders = new QActionGroup(menu);
        const auto addOrder = [&](const QString &text, FacetNeed::Order order) {
            QAction *action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(order == m_order);
            orders->addAction(action);
            connect(action, &QAction::triggered, this, [this, order] { setOrder(order); });
        };
        addOrder(tr("Most frequent first"), FacetNeed::Order::ByCount);
        addOrder(tr("By name"), FacetNeed::Order::ByName);
        menu->addSeparator();
    }
    QAction *clear = menu->addAction(tr("Choose none"));
    clear->setEnabled(!m_model.choices().isEmpty() || (m_histogram != nullptr && m_histogram->span()));
    connect(clear, &QAction::triggered, this, &FacetSection::clearRequested);
    connect(menu->addAction(tr("Copy the counts")), &QAction::triggered, this, &FacetSection::copyCounts);
    menu->addSeparator();
    connect(menu->addAction(tr("Remove this facet")), &QAction::triggered, this, &FacetSection::removalRequested);
}

void FacetSection::showValueMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QModelIndex index = m_list->indexAt(at); index.isValid()) {
        const QString value = index.data(CodeRole).toString();
        const QString word = index.data().toString();
        const QString exclusion
            = index.data(ExcludedRole).toBool() ? tr("Let “%1” in again").arg(word) : tr("Exclude “%1”").arg(word);
        connect(menu->addAction(tr("Only “%1”").arg(word)), &QAction::triggered, this,
            [this, value] { emit onlyRequested(value); });
        connect(menu->addAction(tr("All but “%1”").arg(word)), &QAction::triggered, this,
            [this, value] { emit allButRequested(value); });
        connect(menu->addAction(exclusion), &QAction::triggered, this, [this, value] { emit exclusionToggled(value); });
        menu->addSeparator();
    }
    fillMenu(menu);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void FacetSection::copyCounts() const
{
    QString text;
    if (m_histogram != nullptr) {
        const Histogram &histogram = m_histogram->histogram();
        for (int value = histogram.first; value <= histogram.last(); ++value)
            text += QString::number(value) + u'\t' + QString::number(histogram.bars.at(value - histogram.first).certain)
                + u'\n';
    }
    for (int row = 0; row < m_presented.rowCount(); ++row) {
        const QModelIndex index = m_presented.index(row, 0);
        text += index.data().toString() + u'\t' + QString::number(index.data(CountRole).toLongLong()) + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace phalera
