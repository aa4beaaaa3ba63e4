// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentarchivelist.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace phalera {

namespace {

constexpr qsizetype RowsAtMost = 5;
constexpr int WidthOfRow = 480;

} // namespace

RecentArchiveList::RecentArchiveList(RecentArchives &archives, QWidget *parent)
    : QWidget(parent)
    , m_archives(archives)
    , m_heading(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    setFixedWidth(WidthOfRow);
    m_layout->addWidget(m_heading);
    connect(&archives, &RecentArchives::changed, this, &RecentArchiveList::rebuild);
    rebuild();
}

void RecentArchiveList::rebuild()
{
    for (QWidget *old : std::as_const(m_rows)) {
        old->hide();
        old->deleteLater(); // it may be the one whose click brought us here
    }
    m_rows.clear();
    m_heading->setText(tr("Opened before"));
    for (const QString &path : m_archives.paths().mid(0, RowsAtMost)) {
        m_rows.append(row(path));
        m_layout->addWidget(m_rows.constLast());
    }
    m_heading->setVisible(!m_rows.isEmpty());
}

QWidget *RecentArchiveList::row(const QString &path)
{
    const QFileInfo file(path);
    const bool isThere = file.exists();
    auto *line = new QWidget(this);
    auto *open = new QPushButton(line);
    open->setFlat(true);
    open->setAutoDefault(true);
    open->setEnabled(isThere);
    const int room = WidthOfRow - fontMetrics().height() * 4; // beside the cross, within the button's own margins
    open->setText(fontMetrics().elidedText(RecentArchives::label(path), Qt::ElideMiddle, room));
    open->setToolTip(QDir::toNativeSeparators(path));
    auto *remove = new QToolButton(line);
    remove->setText(QStringLiteral("✕"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Take “%1” off this list").arg(file.fileName()));
    remove->setAccessibleName(remove->toolTip());
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(open, 1);
    layout->addWidget(remove);
    connect(open, &QPushButton::clicked, this, [this, path] { emit chosen(path); });
    connect(remove, &QToolButton::clicked, this, [this, path] { m_archives.remove(path); });
    return line;
}

void RecentArchiveList::showEvent(QShowEvent *event)
{
    rebuild(); // files come and go meanwhile
    QWidget::showEvent(event);
}

void RecentArchiveList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace phalera
