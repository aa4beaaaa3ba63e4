// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/facetpresentation.h"
#include "models/facetmodel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QToolButton;

namespace phalera {

/// One facet of the panel: heading that folds it, its values, "more" for a long one, and then a line that filters them.
class FacetSection : public QWidget
{
    Q_OBJECT
public:
    explicit FacetSection(Field field, QWidget *parent = nullptr);

    [[nodiscard]] Field field() const { return m_model.field(); }
    [[nodiscard]] FacetModel &model() { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    void setTitles(const RecordTitles &titles) { m_presented.setTitles(titles); }
    void setCounts(const QList<FacetCount> &counts, const QStringList &chosen);

signals:
    void openChanged(bool open);
    void valueToggled(const QString &value, bool checked);
    void onlyRequested(const QString &value);
    void exclusionRequested(const QString &value);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void limitRows();
    void showMenu(const QPoint &at);
    void copyCounts() const;

    FacetModel m_model;
    FacetPresentation m_presented;
    QToolButton *m_heading;
    QListView *m_list;
    QLineEdit *m_filter;
    QToolButton *m_more;
    bool m_isOpen = true;
    bool m_showsAll = false;
};

} // namespace phalera
