// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/savedsearches.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace phalera {

/// Asks for the name, folder, note and text of a saved search, new or there already.
class SavedSearchDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose : quint8 { Save, Change };

    /// `first` is what the fields hold at first.
    SavedSearchDialog(
        const SavedSearches &searches, const SavedEntry &first, Purpose purpose, QWidget *parent = nullptr);

    /// What the fields say; its folder is newFolder() where that is not empty.
    [[nodiscard]] SavedEntry entry() const;
    /// Name of a folder that is not there yet.
    [[nodiscard]] QString newFolder() const;

signals:
    void removalRequested();

private:
    void fillFolders(const SavedSearches &searches, SavedId chosen);
    void check();

    QLineEdit *m_name;
    QComboBox *m_folder;
    QLineEdit *m_note;
    QLineEdit *m_query;
    QLabel *m_complaint;
    QPushButton *m_save;
    QString m_firstQuery;
};

} // namespace phalera
