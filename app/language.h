// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace phalera {

/// The language of the program's words, numbers and dates. Exchanges the application's translators, so that open
/// windows get a LanguageChange event and no restart is needed.
class Language
{
public:
    /// "en" or "ru"; any other code, or none, means the system's language if the program speaks it, else English.
    void use(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }

private:
    QTranslator m_words;
    QTranslator m_qtWords;
    QString m_code;
};

} // namespace phalera
