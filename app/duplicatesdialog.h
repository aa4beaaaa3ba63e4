// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/duplicatefinder.h"
#include "app/duplicatemodel.h"
#include "app/mergechoicemodel.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableView;

namespace phalera {

/// People who may be one: pairs with what speaks for it and against it, the two side by side with what they would be
/// together, and the decision, which can be taken back. The search runs beside the window and can be stopped.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `batches`: only pairs of which one of these imports brought one; none: all.
    explicit DuplicatesDialog(Archive &archive, const QList<qint64> &batches = {}, QWidget *parent = nullptr);
    ~DuplicatesDialog() override;

public slots:
    void reject() override;

signals:
    /// The search came to its end, or a decision or a preview was carried out.
    void settled();

private:
    static constexpr QSize WithPairs { 1080, 640 };
    static constexpr QSize WithoutPairs { 560, 120 };
    struct Step
    {
        RecordRef a; ///< of a merge, the record that went
        RecordRef b;
        bool isMerge = true;
        DuplicateModel::Taken taken;
    };

    void build();
    void buildChoice(QWidget *side);
    void search();
    void finishSearch();
    void choose();
    void showPair(const DuplicatePair &pair);
    void compare(const Dossier &first, const Dossier &second);
    void preview();
    void showOutcome(const Result<MergeOutcome> &outcome);
    void merge();
    void tellApart();
    void undo();
    void chooseNear(int row);
    /// Runs a decision; `then` after it was done.
    template <typename T> void decide(QFuture<Result<T>> decision, std::function<void()> then);
    void decided(const std::optional<Error> &error, const std::function<void()> &then);
    void updateControls();
    void showPairs(bool hasPairs);
    [[nodiscard]] std::optional<int> chosenRow() const;
    [[nodiscard]] MergeWish wish() const;

    Archive &m_archive;
    const QList<qint64> m_batches;
    DuplicateModel m_pairs;
    MergeChoiceModel m_choices;
    DuplicateFinder m_finder;
    QList<Step> m_steps;
    int m_previews = 0; ///< asked for; the last one counts
    bool m_isDeciding = false;
    bool m_isShown = false; ///< the pair that is chosen, with both its records

    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_again;
    QSplitter *m_parts;
    QTableView *m_list;
    QLabel *m_reasons;
    QTableView *m_comparison;
    QComboBox *m_survivor;
    QLineEdit *m_note;
    QLabel *m_outcome;
    QPushButton *m_merge;
    QPushButton *m_apart;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace phalera
