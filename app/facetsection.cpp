// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetsection.h"

#include "app/facetdelegate.h"
#include "app/words.h"
#include "models/roles.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
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

} // namespace

FacetSection::FacetSection(Field field, QWidget *parent)
    : QWidget(parent)
    , m_model(field)
    , m_heading(new QToolButton(this))
    , m_list(new QListView(this))
    , m_filter(new QLineEdit(this))
    , m_more(new QToolButton(this))
{
    m_presented.setSourceModel(&m_model);
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

    m_list->setModel(&m_presented);
    m_list->setItemDelegate(new FacetDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
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

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    layout->addWidget(m_more, 0, Qt::AlignLeft);

    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        limitRows();
        if (m_filter->isVisible())
            m_filter->setFocus();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &FacetSection::limitRows);
    connect(m_list, &QListView::customContextMenuRequested, this, &FacetSection::showMenu);
    connect(&m_model, &FacetModel::valueToggled, this, &FacetSection::valueToggled);
    retranslate();
}

void FacetSection::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    retranslate();
    emit openChanged(open);
}

void FacetSection::setCounts(const QList<FacetCount> &counts, const QStringList &chosen)
{
    m_model.setCounts(counts, chosen);
    limitRows();
}

void FacetSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_presented.retranslate();
        retranslate();
    }
}

void FacetSection::retranslate()
{
    const QString name = fieldLabel(field());
    m_heading->setText(name);
    m_heading->setToolTip(m_isOpen ? tr("Fold “%1”").arg(name) : tr("Unfold “%1”").arg(name));
    m_list->setAccessibleName(name);
    m_filter->setPlaceholderText(tr("Filter these values"));
    m_filter->setAccessibleName(tr("Filter the values of: %1").arg(name));
    limitRows();
}

void FacetSection::limitRows()
{
    const int rows = m_presented.rowCount();
    m_heading->setArrowType(m_isOpen ? Qt::DownArrow : Qt::RightArrow);
    const QString wanted = m_showsAll ? m_filter->text().trimmed() : QString();
    int shown = 0;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_presented.index(row, 0);
        const bool chosen = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        // One row more than the limit takes no more room than the word "more" would.
        const bool fits = m_showsAll || row < RowsAtFirst || rows <= RowsAtFirst + 1 || chosen;
        const bool hidden = !fits || !index.data().toString().contains(wanted, Qt::CaseInsensitive);
        m_list->setRowHidden(row, hidden);
        shown += hidden ? 0 : 1;
    }
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(std::clamp(shown, 1, RowsAtMost) * rowHeight);
    m_list->setVerticalScrollBarPolicy(shown > RowsAtMost ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_list->setVisible(m_isOpen && rows > 0);
    m_filter->setVisible(m_isOpen && m_showsAll && rows > WorthFiltering);
    const int hiddenRows = rows - shown;
    m_more->setVisible(m_isOpen && (m_showsAll ? rows > RowsAtFirst + 1 : hiddenRows > 0));
    m_more->setText(m_showsAll ? tr("Fewer") : tr("%Ln more…", "values of a facet", hiddenRows));
}

void FacetSection::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QModelIndex index = m_list->indexAt(at); index.isValid()) {
        const QString value = index.data(CodeRole).toString();
        const QString word = index.data().toString();
        connect(menu->addAction(tr("Only “%1”").arg(word)), &QAction::triggered, this,
            [this, value] { emit onlyRequested(value); });
        connect(menu->addAction(tr("All but “%1”").arg(word)), &QAction::triggered, this,
            [this, value] { emit exclusionRequested(value); });
    }
    QAction *clear = menu->addAction(tr("Choose none"));
    clear->setEnabled(!m_model.chosen().isEmpty());
    connect(clear, &QAction::triggered, this, &FacetSection::clearRequested);
    menu->addSeparator();
    connect(menu->addAction(tr("Copy the counts")), &QAction::triggered, this, &FacetSection::copyCounts);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void FacetSection::copyCounts() const
{
    QString text;
    for (int row = 0; row < m_presented.rowCount(); ++row) {
        const QModelIndex index = m_presented.index(row, 0);
        text += index.data().toString() + u'\t' + QString::number(index.data(CountRole).toLongLong()) + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace phalera
