// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QThread>

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

QString Language::Words::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    if (!other || QThread::currentThread() != QCoreApplication::instance()->thread())
        return QTranslator::translate(context, sourceText, disambiguation, n);
    const QString words = other->translate(context, sourceText, disambiguation, n);
    return words.isNull() ? QString::fromUtf8(sourceText) : words;
}

void Language::during(const QString &code, const std::function<void()> &work)
{
    if (code == m_code) {
        work();
        return;
    }
    QTranslator translator;
    // Without a catalogue there are still the source texts, which are English.
    const bool isLoaded = translator.load(u"phalera_"_s + code, u":/i18n"_s);
    if (!isLoaded && code != "en"_L1)
        return work();
    const QLocale usual;
    QLocale::setDefault(QLocale(code));
    m_words.other = &translator;
    work();
    m_words.other = nullptr;
    QLocale::setDefault(usual);
}

} // namespace phalera
