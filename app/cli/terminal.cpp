// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace phalera::cli {

namespace {

#ifdef Q_OS_WIN
bool isTerminal(FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

int terminalWidth()
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    const bool known = GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info) != 0;
    return known ? info.srWindow.Right - info.srWindow.Left + 1 : 80;
}
#else
bool isTerminal(FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

int terminalWidth()
{
    winsize size {};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}
#endif

} // namespace

Terminal::Terminal()
    : m_width(isTerminal(stdout) ? terminalWidth() : 0)
    , m_errorIsTerminal(isTerminal(stderr))
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Terminal::print(const QString &line)
{
    m_out.write(line.toUtf8() + '\n');
}

void Terminal::complain(const QString &sentence)
{
    explain(QStringLiteral("phalera-cli: ") + sentence);
}

void Terminal::explain(const QString &lines)
{
    endProgress();
    m_out.flush();
    m_error.write(lines.toUtf8() + '\n');
}

void Terminal::showProgress(const QString &text)
{
    if (!m_errorIsTerminal)
        return;
    m_error.write("\r" + text.toUtf8());
    m_progressShown = true;
}

void Terminal::endProgress()
{
    if (m_progressShown)
        m_error.write("\n");
    m_progressShown = false;
}

} // namespace phalera::cli
