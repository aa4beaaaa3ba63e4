// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QLineEdit>

namespace phalera {

/// The query as text, coloured by its parts. Says each text that can be read as a query; keeps what the user typed as
/// it is.
class SearchLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchLine(QWidget *parent = nullptr);

    /// Shows a query that was made elsewhere. A text that already means it stays as it was typed.
    void setQuery(const Query &query);

signals:
    void queryTyped(const phalera::Query &query);
    /// The text as it is now is no query.
    void mistyped(const phalera::QueryError &error);
    void corrected();

protected:
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void read();
    void colour();
    void retranslate();

    std::optional<QueryError> m_error;
    bool m_composing = false; ///< an input method has letters that are not yet in the text
};

} // namespace phalera
