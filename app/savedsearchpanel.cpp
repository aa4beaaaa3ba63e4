// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearchpanel.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int RowsAtMost = 8; // and scrolls within itself beyond these
constexpr int Indentation = 14;

/// Rows as high as those of the facets below.
class SavedSearchDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return { QStyledItemDelegate::sizeHint(option, index).width(), QFontMetrics(option.font).height() + 8 };
    }
};

QFont captionFont(QFont caption)
{
    caption.setPointSizeF(caption.pointSizeF() * 11 / 13);
    caption.setWeight(QFont::DemiBold);
    caption.setCapitalization(QFont::AllUppercase);
    caption.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return caption;
}

} // namespace

SavedSearchPanel::SavedSearchPanel(Selection &selection, SavedSearchFile &file, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_file(file)
    , m_settings(settings)
    , m_counter(selection.archive(), file)
    , m_model(file, m_counter)
    , m_heading(new QToolButton(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_rename(new QAction(this))
    , m_delete(new QAction(this))
    , m_undo(new QAction(this))
{
    build();
    makeActions();
    m_model.setCurrent(selection.query());
    connect(&selection, &Selection::queryChanged, this, [this](const Query &query) {
        const SavedId before = m_model.current();
        m_model.setCurrent(query);
        if (before != m_model.current())
            emit currentChanged();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_removed.clear();
        showTree();
        emit currentChanged();
    });
    connect(&m_model, &SavedSearchModel::refused, this, &SavedSearchPanel::failed);
    connect(&m_counter, &SavedSearchCounter::counted, this,
        [this] { m_tree->resizeColumnToContents(SavedSearchModel::Count); });
    connect(&file, &SavedSearchFile::problemChanged, this, &SavedSearchPanel::showNotice);
    retranslate();
    showTree();
}

void SavedSearchPanel::build()
{
    m_heading->setFont(captionFont(font()));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setIconSize({ 8, 8 });
    m_heading->setFocusPolicy(Qt::StrongFocus);

    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new SavedSearchDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(16);
    m_tree->header()->setSectionResizeMode(SavedSearchModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(SavedSearchModel::Count, QHeaderView::ResizeToContents);
    m_tree->setIndentation(Indentation);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setTabKeyNavigation(false);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDragDropOverwriteMode(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);

    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::RichText);
    m_notice->setTextInteractionFlags(Qt::TextBrowserInteraction);
    for (QLabel *label : { m_empty, m_notice })
        label->setContentsMargins(4, 0, 4, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree);
    layout->addWidget(m_notice);

    connect(m_heading, &QToolButton::clicked, this, [this] {
        const bool shown = !m_settings.value(Settings::Key::SavedSearchesShown).toBool();
        m_settings.setValue(Settings::Key::SavedSearchesShown, shown);
        retranslate();
        showTree();
    });
    connect(m_tree, &QTreeView::clicked, this, &SavedSearchPanel::activate);
    connect(m_tree, &QTreeView::activated, this, &SavedSearchPanel::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &SavedSearchPanel::showMenu);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_folded.remove(SavedSearchModel::idOf(index));
        fitHeight();
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_folded.insert(SavedSearchModel::idOf(index));
        fitHeight();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_lastChosen = SavedSearchModel::idOf(current);
    });
    connect(m_notice, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == "undo"_L1)
            undo();
        else
            m_file.dismissProblem();
    });
}

void SavedSearchPanel::makeActions()
{
    m_rename->setShortcut(Qt::Key_F2); // the tree itself answers the key; here it is only told
    m_delete->setShortcut(QKeySequence::Delete);
    m_undo->setShortcut(QKeySequence::Undo);
    for (QAction *action : { m_delete, m_undo }) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
    }
    connect(m_rename, &QAction::triggered, this, [this] { m_tree->edit(m_model.indexOf(chosen())); });
    connect(m_delete, &QAction::triggered, this, [this] { remove(chosen()); });
    connect(m_undo, &QAction::triggered, this, &SavedSearchPanel::undo);
}

QString SavedSearchPanel::currentName() const
{
    return m_model.searches().entry(m_model.current()).name;
}

SavedId SavedSearchPanel::chosen() const
{
    return SavedSearchModel::idOf(m_tree->currentIndex());
}

/// After each change the model is a new one; what was unfolded and chosen is kept by ids.
void SavedSearchPanel::showTree()
{
    const bool shown = m_settings.value(Settings::Key::SavedSearchesShown).toBool();
    const SavedId chosenBefore = m_lastChosen;
    for (const SavedId folder : m_model.searches().folders())
        m_tree->setExpanded(m_model.indexOf(folder), !m_folded.contains(folder));
    m_tree->setCurrentIndex(m_model.indexOf(chosenBefore));
    m_tree->setVisible(shown && !m_model.searches().isEmpty());
    m_empty->setVisible(shown && m_model.searches().isEmpty());
    m_heading->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    fitHeight();
    showNotice();
}

void SavedSearchPanel::fitHeight()
{
    int rows = 0;
    for (QModelIndex index = m_model.index(0, 0); index.isValid() && rows < RowsAtMost;
         index = m_tree->indexBelow(index))
        ++rows;
    m_tree->setFixedHeight(std::max(1, rows) * std::max(1, m_tree->sizeHintForRow(0)));
}

void SavedSearchPanel::activate(const QModelIndex &index)
{
    const SavedId id = SavedSearchModel::idOf(index);
    const SavedEntry entry = m_model.searches().entry(id);
    if (id == 0 || entry.isFolder)
        return;
    if (const auto query = parseQuery(entry.query))
        m_selection.setQuery(*query);
    else
        emit textOffered(entry.query);
}

void SavedSearchPanel::showNotice()
{
    QString text;
    if (!m_file.problem().isEmpty())
        text = tr("%1 <a href=\"ok\">OK</a>", "a problem and how to take note of it")
                   .arg(m_file.problem().toHtmlEscaped());
    else if (!m_removed.isEmpty())
        text = tr("“%1” is deleted. <a href=\"undo\">Undo</a>").arg(m_removed.toHtmlEscaped());
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    m_undo->setEnabled(m_file.canUndo());
}

void SavedSearchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
        showNotice();
    }
}

void SavedSearchPanel::retranslate()
{
    const QString name = tr("Saved searches");
    m_heading->setText(name);
    m_heading->setToolTip(m_settings.value(Settings::Key::SavedSearchesShown).toBool() ? tr("Fold “%1”").arg(name)
                                                                                       : tr("Unfold “%1”").arg(name));
    m_tree->setAccessibleName(name);
    m_empty->setText(tr("Search for something, then press %1 to keep the search here, with a live count.")
                         .arg(QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText)));
    m_rename->setText(tr("&Rename"));
    m_delete->setText(tr("&Delete"));
    m_undo->setText(tr("&Undo"));
}

} // namespace phalera
