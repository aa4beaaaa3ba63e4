// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearchdialog.h"

#include "app/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace phalera {

namespace {

constexpr int WidthOfFields = 380;

/// "Heroes / Women": a folder with those that it lies in.
QString pathOf(const SavedSearches &searches, SavedId folder)
{
    const SavedEntry entry = searches.entry(folder);
    return entry.parent == 0
        ? entry.name
        : SavedSearchDialog::tr("%1 / %2", "a folder in a folder").arg(pathOf(searches, entry.parent), entry.name);
}

} // namespace

SavedSearchDialog::SavedSearchDialog(
    const SavedSearches &searches, const SavedEntry &first, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(first.name, this))
    , m_folder(new QComboBox(this))
    , m_note(new QLineEdit(first.note, this))
    , m_query(new QLineEdit(first.query, this))
    , m_complaint(new QLabel(this))
    , m_firstQuery(first.query)
{
    setWindowTitle(purpose == Purpose::Save ? tr("Save this search") : tr("Saved search"));
    m_name->setMinimumWidth(WidthOfFields);
    m_name->selectAll();
    QFont monospace = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    monospace.setPointSizeF(font().pointSizeF());
    m_query->setFont(monospace);
    m_query->setCursorPosition(0);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_note->setPlaceholderText(tr("What it is for (may stay empty)"));
    fillFolders(searches, first.parent);

    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Folder"), m_folder);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(tr("&Query"), m_query);
    form->addRow(QString(), m_complaint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    if (purpose == Purpose::Change) {
        QPushButton *remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            emit removalRequested();
            reject();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SavedSearchDialog::check);
    connect(m_query, &QLineEdit::textChanged, this, &SavedSearchDialog::check);
    check();
}

void SavedSearchDialog::fillFolders(const SavedSearches &searches, SavedId chosen)
{
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->lineEdit()->setPlaceholderText(tr("None; type a name to make one"));
    m_folder->addItem(QString(), 0U);
    for (const SavedId folder : searches.folders()) {
        m_folder->addItem(pathOf(searches, folder), folder);
        if (folder == chosen)
            m_folder->setCurrentIndex(m_folder->count() - 1);
    }
}

/// A text that cannot be read may stay as it was, but no new one may be.
void SavedSearchDialog::check()
{
    const auto query = parseQuery(m_query->text());
    m_complaint->setText(query ? QString() : message(query.error()));
    m_complaint->setVisible(!query);
    m_save->setEnabled(
        !m_name->text().simplified().isEmpty() && (query.has_value() || m_query->text() == m_firstQuery));
}

SavedEntry SavedSearchDialog::entry() const
{
    SavedEntry entry;
    entry.name = m_name->text();
    entry.note = m_note->text().trimmed();
    const auto query = parseQuery(m_query->text());
    entry.query = query ? format(*query) : m_query->text();
    const int folder = m_folder->findText(m_folder->currentText(), Qt::MatchFixedString | Qt::MatchCaseSensitive);
    entry.parent = folder < 0 ? 0 : m_folder->itemData(folder).toUInt();
    return entry;
}

QString SavedSearchDialog::newFolder() const
{
    const QString name = m_folder->currentText().simplified();
    return m_folder->findText(m_folder->currentText(), Qt::MatchFixedString | Qt::MatchCaseSensitive) < 0 ? name
                                                                                                          : QString();
}

} // namespace phalera
