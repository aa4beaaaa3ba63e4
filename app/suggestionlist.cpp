// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/suggestionlist.h"

#include "app/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace phalera {

namespace {

constexpr int NoteRole = Qt::UserRole;
constexpr int Padding = 8;
constexpr int NarrowestList = 280;
constexpr int WidestList = 620;
constexpr int RowsAtMost = 12;

/// The words at the left, what they are at the right.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool isMarked = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (isMarked || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.selection);
        const QRect inner = option.rect.adjusted(Padding, 0, -Padding, 0);
        const QString note = index.data(NoteRole).toString();
        const int noteWidth = option.fontMetrics.horizontalAdvance(note);
        painter->setFont(option.font);
        painter->setPen(theme.soft);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, note);
        painter->setPen(isMarked ? theme.accent : theme.text);
        const int wordsWidth = inner.width() - noteWidth - 2 * Padding;
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, wordsWidth));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto widthOf
            = [&](int role) { return option.fontMetrics.horizontalAdvance(index.data(role).toString()); };
        return { widthOf(Qt::DisplayRole) + widthOf(NoteRole) + 5 * Padding, option.fontMetrics.height() + 8 };
    }
};

} // namespace

SuggestionList::SuggestionList(const Selection &selection, QLineEdit *line, QWidget *over)
    : QListView(over)
    , m_line(line)
    , m_suggester(selection)
{
    setModel(&m_model);
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Suggestions"));
    hide();
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_askedFor = text;
        m_suggester.ask(text, m_line->cursorPosition());
    });
    connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_askedFor)
            withdraw(); // set by something else: nothing is being typed
    });
    connect(&m_suggester, &Suggester::found, this, &SuggestionList::offer);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

void SuggestionList::offer(const QList<Suggestion> &suggestions)
{
    const bool isWanted = !suggestions.isEmpty() && m_line->hasFocus();
    m_suggestions = isWanted ? suggestions : QList<Suggestion>();
    m_model.clear();
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        auto *item = new QStandardItem(suggestion.words);
        item->setData(suggestion.note, NoteRole);
        item->setData(
            tr("%1, %2", "a suggestion and what it is").arg(suggestion.words, suggestion.note), Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    if (!isWanted) {
        withdraw();
        return;
    }
    place();
    setVisible(true);
    raise();
    m_line->setAccessibleDescription(
        tr("%n suggestion(s), the arrow keys walk in them", nullptr, int(m_suggestions.size())));
}

void SuggestionList::place()
{
    const int rows = std::min(RowsAtMost, m_model.rowCount());
    const int margins = 2 * frameWidth();
    const QString before = m_line->text().left(m_suggestions.constFirst().start);
    const int indent = std::min(m_line->fontMetrics().horizontalAdvance(before), m_line->width() / 2);
    const QPoint below = m_line->mapTo(parentWidget(), QPoint(indent, m_line->height() + 2));
    const int room = parentWidget()->width() - below.x() - Padding;
    const int width = std::min(room, std::clamp(sizeHintForColumn(0) + margins, NarrowestList, WidestList));
    setGeometry(below.x(), below.y(), width, rows * sizeHintForRow(0) + margins);
}

void SuggestionList::withdraw()
{
    m_suggester.forget();
    if (isHidden())
        return;
    hide();
    m_line->setAccessibleDescription({});
}

/// -1: nothing, the text as it is typed.
void SuggestionList::mark(int row)
{
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(m_model.index(row, 0));
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(row);
    QAccessible::updateAccessibility(&focused);
}

void SuggestionList::take(int row)
{
    const Suggestion suggestion = m_suggestions.value(row);
    const QString text = m_line->text();
    const QString rest = text.mid(m_line->cursorPosition());
    const bool isWhole = suggestion.kind != Suggestion::Kind::Field;
    QString taken = text.left(suggestion.start) + suggestion.text;
    if (isWhole && !rest.startsWith(u' '))
        taken += u' ';
    withdraw();
    m_askedFor = taken + rest;
    m_line->setText(m_askedFor);
    m_line->setCursorPosition(int(taken.size()));
    m_line->setFocus();
    emit m_line->textEdited(m_askedFor); // as if it had been typed: it is read, and completed further
}

bool SuggestionList::handleKey(int key)
{
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const int count = m_model.rowCount();
    switch (key) {
    case Qt::Key_Down:
        if (isHidden()) {
            m_askedFor = m_line->text();
            m_suggester.ask(m_askedFor, m_line->cursorPosition());
            return true;
        }
        mark(current + 1 < count ? current + 1 : -1);
        return true;
    case Qt::Key_Up:
        if (isHidden())
            return false;
        mark(current < 0 ? count - 1 : current - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (isHidden() || current < 0) {
            withdraw();
            return false;
        }
        take(current);
        return true;
    case Qt::Key_Escape:
        if (isHidden())
            return false;
        withdraw();
        return true;
    default:
        return false;
    }
}

bool SuggestionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QListView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::ShortcutOverride:
        // The window's own use of these keys has to wait while the list is there.
        if (isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        withdraw();
        break;
    default:
        break;
    }
    return false;
}

void SuggestionList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Suggestions"));
}

} // namespace phalera
