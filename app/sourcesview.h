// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/selection.h"
#include "app/sourcecomparison.h"
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

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void load();
    void list();
    void sortBy(int column, bool descending);
    void showCurrentRecord();
    void chooseSource(const SourceId &source);
    void showSource(const SourceId &source);
    void follow(const QUrl &link);

    Selection &m_selection;
    StatementLibrary m_library;
    RecordTitles m_titles;
    QHash<SourceId, SourceFacts> m_statements;
    SourceListModel m_model;
    std::unique_ptr<SourcePresentation> m_presentation;
    SourceId m_shown;
    int m_sortColumn = 0;
    bool m_sortsDescending = false;
    bool m_listIsOld = true; ///< the answer changed while the view was hidden

    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_count;
    QTextBrowser *m_text;
};

} // namespace phalera
