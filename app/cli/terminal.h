// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace phalera::cli {

/// Standard output and standard error, always as UTF-8.
class Terminal
{
public:
    Terminal();

    /// Where results go.
    [[nodiscard]] QIODevice &out() { return m_out; }
    void print(const QString &line);
    /// A sentence on standard error, after the name of the program.
    void complain(const QString &sentence);
    /// Lines on standard error as they are.
    void explain(const QString &lines);
    /// Shows how far something has come, on one line of its own; nothing where standard error is no terminal.
    void showProgress(const QString &text);
    void endProgress();

    /// Columns of the terminal that results go to; 0 where they go into a file or another program.
    [[nodiscard]] int width() const { return m_width; }

private:
    QFile m_out;
    QFile m_error;
    int m_width = 0;
    bool m_errorIsTerminal = false;
    bool m_progressShown = false;
};

} // namespace phalera::cli
