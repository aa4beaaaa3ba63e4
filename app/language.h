// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <functional>

namespace phalera {

/// The language of the program's words, numbers and dates. Exchanges the application's translators, so that open
/// windows get a LanguageChange event and no restart is needed.
class Language
{
public:
    /// "en" or "ru"; any other code, or none, means the system's language if the program speaks it, else English.
    void use(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }

    /// Does some work whose words, numbers and dates are in another language, and tells no window of it. To be called
    /// in the window's thread, while no search runs.
    void during(const QString &code, const std::function<void()> &work);

private:
    /// Asks another translator first while there is one, and then nobody else: a source text is English.
    class Words final : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(
            const char *context, const char *sourceText, const char *disambiguation, int n) const override;
        [[nodiscard]] bool isEmpty() const override { return !other && QTranslator::isEmpty(); }
        const QTranslator *other = nullptr;
    };
    Words m_words;
    QTranslator m_qtWords;
    QString m_code;
};

} // namespace phalera
