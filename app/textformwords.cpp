// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textformwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace phalera {

using namespace Qt::StringLiterals;

QString encodingWord(const QByteArray &encoding)
{
    const auto cyrillic = [](const QString &name) {
        return QCoreApplication::translate("TextForm", "Cyrillic (%1)", "an encoding").arg(name);
    };
    if (encoding == "windows-1251")
        return cyrillic(u"Windows-1251"_s);
    if (encoding == "IBM866")
        return cyrillic(u"DOS, CP866"_s);
    if (encoding == "x-mac-cyrillic")
        return cyrillic(u"Mac"_s);
    if (encoding == "windows-1252")
        return QCoreApplication::translate("TextForm", "Western (%1)", "an encoding").arg(u"Windows-1252"_s);
    const QString name = QString::fromLatin1(encoding);
    return encoding.startsWith("UTF") ? name : cyrillic(name);
}

QString delimiterWord(char delimiter)
{
    switch (delimiter) {
    case ';':
        return QCoreApplication::translate("TextForm", "semicolon");
    case '\t':
        return QCoreApplication::translate("TextForm", "tab");
    case '|':
        return QCoreApplication::translate("TextForm", "vertical bar");
    default:
        return QCoreApplication::translate("TextForm", "comma");
    }
}

QString formSentence(const FileForm &file)
{
    return QCoreApplication::translate("TextForm", "%1 was read as %2, delimiter: %3.", "a file")
        .arg(QFileInfo(file.path).fileName(), encodingWord(file.form.encoding), delimiterWord(file.form.delimiter));
}

} // namespace phalera
