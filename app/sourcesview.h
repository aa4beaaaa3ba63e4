// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordtitles.h"
#include "app/selection.h"
#include "models/sourcelistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QTableView;
class QTextBrowser;

namespace phalera {

class SourcePresentation;

/// The sources of what is chosen, those with the most contradicted statements first, and for one of them each statement
/// beside what the other sources say.
class SourcesView : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesView(Selection &selection, QWidget *parent = nullptr);
    ~SourcesView() override;

    /// The list as it is shown, and the ids of its sources in their order.
    [[nodiscard]] const QAbstractItemModel &presented() const;
    [[nodiscard]] QStringList listed() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    /// Forgets what was read of the archive; it is read again when somebody looks.
    void forget();
    void load();
    /// Makes the list beside the window; a list that is made already is dropped.
    void list();
    void stopListing();
    void showList(const QList<ListedSource> &sources);
    void sortBy(int column, bool descending);
    void showCurrentRecord();
    void chooseSource(const SourceId &source);
    void showSource(const SourceId &source);
    void follow(const QUrl &link);

    Selection &m_selection;
    RecordTitles m_titles;
    std::shared_ptr<const StatementCounts> m_statements; ///< null: not read
    SourceListModel m_model;
    std::unique_ptr<SourcePresentation> m_presentation;
    SourceId m_shown;
    int m_sortColumn = 0;
    bool m_sortsDescending = false;
    bool m_listIsOld = true;                     ///< the answer changed while the view was hidden
    std::shared_ptr<std::atomic_bool> m_listing; ///< stops the list that is being made
    int m_loading = 0;                           ///< number of the last reading

    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_count;
    QTextBrowser *m_text;
};

} // namespace phalera
