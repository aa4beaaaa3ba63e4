// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nothingfound.h"

#include "app/querywords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace phalera {

NothingFound::NothingFound(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_removeLast(new QPushButton(this))
    , m_widen(new QPushButton(this))
    , m_removeAll(new QPushButton(this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : { m_removeLast, m_widen, m_removeAll }) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    layout->addStretch(3);

    connect(m_removeLast, &QPushButton::clicked, this,
        [this] { emit queryOffered(withoutPart(m_answer.query, int(partTexts(m_answer.query).size()) - 1)); });
    connect(m_widen, &QPushButton::clicked, this, [this] {
        Query wider = m_answer.query;
        wider.time = m_answer.possible > 0 ? TimeScope::Possible : TimeScope::Any;
        emit queryOffered(wider);
    });
    connect(m_removeAll, &QPushButton::clicked, this, [this] {
        Query all;
        all.unit = m_answer.query.unit;
        emit queryOffered(all);
    });
}

void NothingFound::explain(const Answer &answer)
{
    m_answer = answer;
    retranslate();
}

void NothingFound::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NothingFound::retranslate()
{
    const QStringList parts = partWords(m_answer.query);
    const bool hidesPossible = m_answer.query.time == TimeScope::Certain && m_answer.possible > 0;
    const bool hidesUndated = m_answer.query.time != TimeScope::Any && m_answer.undated > 0;
    m_title->setText(tr("Nothing found"));
    if (hidesPossible)
        m_reason->setText(
            tr("No record certainly matches; %Ln possibly does, by its date.", "", int(m_answer.possible)));
    else if (hidesUndated)
        m_reason->setText(tr("No dated record matches; %Ln without a date does.", "", int(m_answer.undated)));
    else if (parts.size() > 1)
        m_reason->setText(tr("No record matches all of this at once."));
    else
        m_reason->setText(tr("No record matches this."));
    m_removeLast->setVisible(!parts.isEmpty());
    if (!parts.isEmpty())
        m_removeLast->setText(tr("Remove “%1”").arg(parts.constLast()));
    m_widen->setVisible(hidesPossible || hidesUndated);
    m_widen->setText(hidesPossible ? tr("Show the possible ones too") : tr("Show the undated ones too"));
    m_removeAll->setVisible(parts.size() > 1);
    m_removeAll->setText(tr("Remove all filters"));
}

} // namespace phalera
