// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace phalera {

void Language::use(const QString &code)
{
    const bool isKnown = code == "en"_L1 || code == "ru"_L1;
    const bool isSystemRussian = QLocale::system().language() == QLocale::Russian;
    m_code = isKnown ? code : isSystemRussian ? u"ru"_s : u"en"_s;

    // A British or Kazakh system keeps its own dates and numbers under the language it shares.
    const QLocale locale
        = QLocale::system().language() == QLocale(m_code).language() ? QLocale::system() : QLocale(m_code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u"phalera_"_s + m_code, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace phalera
