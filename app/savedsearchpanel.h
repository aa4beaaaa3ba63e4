// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/savedsearchmodel.h"
#include "app/selection.h"
#include "app/settings.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace phalera {

class SavedSearchDialog;

/// The saved searches above the facets, each with its live count: a click asks one, its menu changes it.
class SavedSearchPanel : public QWidget
{
    Q_OBJECT
public:
    SavedSearchPanel(Selection &selection, SavedSearchFile &file, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] const SavedSearchModel &model() const { return m_model; }
    [[nodiscard]] QLabel *notice() const { return m_notice; }
    /// Name of the saved search that is shown now; empty: none.
    [[nodiscard]] QString currentName() const;
    /// Asks for a name and saves the query of now; where it is saved already, lets it be changed.
    void saveCurrent();

signals:
    void currentChanged();
    /// A query that cannot be read, to be corrected in the search line.
    void textOffered(const QString &text);
    void linkRequested(const phalera::Query &query);
    void fileRequested(const QString &name, const phalera::Query &query);
    void failed(const phalera::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void makeActions();
    void retranslate();
    void showTree();
    void fitHeight();
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void addQueryActions(QMenu *menu, SavedId id);
    void open(SavedSearchDialog *dialog, SavedId id);
    void store(const SavedSearchDialog &dialog, SavedId id);
    void edit(SavedId id);
    void addFolder(SavedId inside);
    void duplicate(SavedId id);
    void remove(SavedId id);
    void undo();
    void showNotice();
    bool change(const SavedSearchFile::Edit &edit);
    [[nodiscard]] SavedId chosen() const;

    Selection &m_selection;
    SavedSearchFile &m_file;
    Settings &m_settings;
    SavedSearchCounter m_counter;
    SavedSearchModel m_model;
    QToolButton *m_heading;
    QTreeView *m_tree;
    QLabel *m_empty;
    QLabel *m_notice;
    QAction *m_rename;
    QAction *m_delete;
    QAction *m_undo;
    QSet<SavedId> m_folded;
    SavedId m_lastChosen = 0;
    QString m_removed; ///< name of what was deleted a moment ago
};

} // namespace phalera
