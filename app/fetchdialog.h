// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "archive/archive.h"
#include "wikidata/itemsearch.h"
#include "wikidata/recipientfetch.h"

#include <QDialog>
#include <QElapsedTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace phalera {

/// Fetches the recipients of an award from Wikidata into a file: a search for the award's item, the award of the
/// archive that it is, then the fetch, which can be stopped and taken up again. What is saved is imported as any file
/// is.
class FetchDialog : public QDialog
{
    Q_OBJECT
public:
    FetchDialog(Archive &archive, Settings &settings, ServiceOptions service, QWidget *parent = nullptr);

    void search(const QString &text);
    /// Fetches the recipients of the chosen item into a file.
    void fetchInto(const QString &path);

public slots:
    void reject() override;

signals:
    void searched();
    /// A file is complete; the item is this award, if the user said so.
    void fetched(const QString &path, const QHash<QString, QString> &awardsOfItems);
    void failed();

private:
    void build();
    void showFound(const Result<QList<FoundItem>> &found);
    void choosePath();
    void showProgress(const FetchProgress &progress);
    void finish();
    void updateControls();
    [[nodiscard]] QString chosenItem() const;

    Settings &m_settings;
    Service m_service;
    RecipientFetch m_fetch;
    QString m_path;
    QElapsedTimer m_sinceStart;
    qint64 m_lookedAtStart = -1;
    bool m_isFetching = false;
    bool m_isSearching = false;

    QLineEdit *m_words;
    QPushButton *m_search;
    QTreeWidget *m_items;
    QComboBox *m_award;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace phalera
