// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/facetcount.h"
#include "app/facetpresentation.h"
#include "app/facetquery.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QToolButton;

namespace phalera {

class FacetHistogram;

/// One facet of the panel: a heading that folds it, a menu, and its values as a list that grows as it is scrolled, with
/// a line that searches in them; or, of a date or a number, a histogram with a brush, and "unknown".
class FacetSection : public QWidget
{
    Q_OBJECT
public:
    explicit FacetSection(Field field, QWidget *parent = nullptr);

    [[nodiscard]] Field field() const { return m_model.field(); }
    [[nodiscard]] FacetModel &model() { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    /// What takes the keyboard, from top to bottom.
    [[nodiscard]] QList<QWidget *> stops() const;
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QToolButton *more() const { return m_more; }
    [[nodiscard]] FacetHistogram *histogram() const { return m_histogram; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    [[nodiscard]] FacetNeed::Order order() const { return m_order; }
    void setOrder(FacetNeed::Order order);
    void setTitles(const RecordTitles &titles) { m_presented.setTitles(titles); }

    /// What a section shows before anything of it was unfolded or searched.
    [[nodiscard]] static FacetNeed needAtFirst(Field field, FacetNeed::Order order);
    /// What the section would show next.
    [[nodiscard]] FacetNeed need() const;
    /// What was found for the facet, and the query that it was found for.
    void showFinding(const FacetFinding &finding, const Query &answered);
    /// Marks what the query chooses and excludes.
    void showChoices(const Query &query);
    /// The query with the values written out that the marks stand for.
    [[nodiscard]] Query spelledOut(const Query &query) const;
    /// The entries of the facet's menu.
    void fillMenu(QMenu *menu);

signals:
    void openChanged(bool open);
    void orderChanged();
    void needChanged();
    void valueToggled(const QString &value);
    void exclusionToggled(const QString &value);
    void onlyRequested(const QString &value);
    void allButRequested(const QString &value);
    void clearRequested();
    void removalRequested();
    void spanChosen(std::optional<phalera::FacetSpan> span);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpHeading();
    void setUpList();
    void lay();
    void retranslate();
    void arrange();
    void fitList();
    void showAll(bool all);
    void showValueMenu(const QPoint &at);
    void copyCounts() const;
    [[nodiscard]] QString roughWords() const;

    FacetModel m_model;
    FacetPresentation m_presented;
    QToolButton *m_heading;
    QToolButton *m_menu;
    FacetHistogram *m_histogram = nullptr;
    QLabel *m_rough = nullptr; ///< how many are known, but not to the bar
    QListView *m_list;
    QLineEdit *m_filter;
    QToolButton *m_more;
    FacetNeed::Order m_order = FacetNeed::Order::ByCount;
    qsizetype m_most;
    qint64 m_values = 0; ///< how many known ones the field has among the matches
    Query m_query;
    FacetChoices m_written; ///< what the answered query chooses and excludes, as it is written
    FacetChoices m_meant;   ///< and what it means by that
    bool m_isOpen = true;
    bool m_showsAll = false;
};

} // namespace phalera
