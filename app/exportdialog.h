// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace phalera {

class Settings;

/// What the dialog offers to write.
struct ExportOffer
{
    ExportSubject subject = ExportSubject::Records;
    QString words; ///< what it is and how much: "14 conferrals, 9 columns"
};

/// Asks in which format something goes out, and how. Every view is exported through it; what was chosen last is offered
/// again.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// The first offer is the one that is chosen at first.
    ExportDialog(const QList<ExportOffer> &offers, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] ExportSubject subject() const;
    [[nodiscard]] ExportChoice choice() const;
    void setSubject(ExportSubject subject);
    /// False where the format does not fit the subject.
    bool setFormat(ExportFormat format);

protected:
    void done(int result) override;

private:
    void build();
    void listFormats();
    void showOptions();
    void keep();

    QList<ExportOffer> m_offers;
    Settings &m_settings;
    QComboBox *m_subjectBox = nullptr;
    QLabel *m_what = nullptr;
    QListWidget *m_formats = nullptr;
    QLabel *m_tip = nullptr;
    QLabel *m_cellsLabel = nullptr;
    QComboBox *m_cells = nullptr;
    QLabel *m_delimiterLabel = nullptr;
    QComboBox *m_delimiter = nullptr;
    QCheckBox *m_bom = nullptr;
    QCheckBox *m_metadata = nullptr;
    QLabel *m_origin = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace phalera
