// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answersummary.h"

#include "app/querywords.h"

#include <QAccessible>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// What takes no longer than this is not worth a word.
constexpr std::chrono::milliseconds PatienceWithAnswers { 100 };
constexpr int LettersOfQuery = 36;

} // namespace

AnswerSummary::AnswerSummary(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_label(new QLabel(this))
    , m_scope(new QToolButton(this))
    , m_menu(new QMenu(m_scope))
{
    m_label->setTextFormat(Qt::RichText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceWithAnswers);
    connect(&m_patience, &QTimer::timeout, this, [this] { sayAwaited(true); });
    m_scope->setAutoRaise(true);
    m_scope->setFocusPolicy(Qt::StrongFocus);
    connect(m_scope, &QToolButton::clicked, this,
        [this] { m_menu->popup(m_scope->mapToGlobal(QPoint(0, m_scope->height()))); });
    auto *group = new QActionGroup(this);
    for (const TimeScope scope : { TimeScope::Certain, TimeScope::Possible, TimeScope::Any }) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scope] { emit timeScopeChosen(scope); });
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_note);
    layout->addWidget(m_label);
    layout->addWidget(m_scope);
    retranslate();
}

void AnswerSummary::setAnswer(const Answer &answer)
{
    m_answer = answer;
    sayAwaited(false);
    retranslate();
}

void AnswerSummary::setAwaited(const Query &query)
{
    m_awaited = query;
    if (saysAwaited())
        sayAwaited(true);
    else if (!m_patience.isActive())
        m_patience.start();
}

bool AnswerSummary::saysAwaited() const
{
    return !m_note->isHidden();
}

/// The numbers stay, dimmed, so that nothing jumps when the new ones come.
void AnswerSummary::sayAwaited(bool awaited)
{
    m_patience.stop();
    m_label->setForegroundRole(awaited ? QPalette::PlaceholderText : QPalette::WindowText);
    m_note->setVisible(awaited);
    if (!awaited) {
        m_label->setAccessibleDescription({});
        return;
    }
    QString words = queryWords(m_awaited);
    if (words.size() > LettersOfQuery)
        words = words.first(LettersOfQuery - 1) + u'…';
    m_note->setText(words.isEmpty() ? tr("searching everything…") : tr("searching for “%1”…").arg(words));
    m_label->setAccessibleDescription(tr("These are the numbers of the search before"));
    QAccessibleEvent told(m_note, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

QString AnswerSummary::text() const
{
    return m_label->text().remove(u"<b>"_s).remove(u"</b>"_s);
}

void AnswerSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AnswerSummary::retranslate()
{
    const int rows = int(m_answer.rows.cardinality());
    QStringList parts;
    switch (m_answer.query.unit) {
    case Unit::Conferrals:
        parts.append(tr("%1 on %2", "conferrals on people")
                         .arg(tr("<b>%Ln</b> conferral(s)", "", int(m_answer.conferrals)),
                             tr("<b>%Ln</b> person(s)", "on so many people", int(m_answer.people))));
        break;
    case Unit::People:
        parts.append(tr("<b>%Ln</b> person(s)", "", int(m_answer.people)));
        break;
    case Unit::Acts:
        parts.append(tr("<b>%Ln</b> act(s)", "", rows));
        break;
    case Unit::Sources:
        parts.append(tr("<b>%Ln</b> source(s)", "", rows));
        break;
    }
    if (m_answer.revocations > 0)
        parts.append(tr("%Ln revocation(s)", "", int(m_answer.revocations)));
    if (m_answer.restorations > 0)
        parts.append(tr("%Ln restoration(s)", "", int(m_answer.restorations)));
    if (m_answer.possible > 0)
        parts.append(tr("%Ln possible", "records that possibly match, by their dates", int(m_answer.possible)));
    parts.append(tr("%Ln undated", "", int(m_answer.undated)));
    m_label->setText(parts.join(tr(" · ", "between the parts of a summary")));

    const QStringList words { tr("certain"), tr("possible too"), tr("undated too") };
    const QStringList sentences { tr("Only what certainly lies in the chosen time"),
        tr("Also what possibly lies in the chosen time"), tr("Also what has no date") };
    const QList<QAction *> actions = m_menu->actions();
    for (int i = 0; i < actions.size(); ++i) {
        actions.at(i)->setText(sentences.at(i));
        actions.at(i)->setChecked(i == int(m_answer.query.time));
    }
    const QString scope = words.at(int(m_answer.query.time));
    m_scope->setText(scope + u" ▾"_s);
    m_scope->setToolTip(tr("Which records a choice of years lets through"));
    m_scope->setAccessibleName(tr("Dates that count: %1").arg(scope));
}

} // namespace phalera
