// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importlistmodel.h"
#include "archive/archive.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace phalera {

/// The imports of the archive, each of which can be withdrawn: first a trial that says what would go and what would
/// stay, then, by the user's word, the withdrawal.
class ImportListDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportListDialog(Archive &archive, QWidget *parent = nullptr);
    ~ImportListDialog() override;

public slots:
    void reject() override;

signals:
    /// A trial or a withdrawal came to its end.
    void finishedWork();

private:
    void build();
    void list();
    void choose();
    void run(bool isTrial);
    void finish();
    void updateControls();
    [[nodiscard]] std::optional<Batch> chosen() const;

    Archive &m_archive;
    ImportListModel m_imports;
    QFutureWatcher<Result<Withdrawal>> m_watcher;
    bool m_isTrial = true;
    bool m_isTried = false; ///< the chosen import

    QTableView *m_table;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_withdraw;
    QPushButton *m_close;
};

} // namespace phalera
