// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    QString state;            ///< "unfinished", "vanished", "obsolete", or empty for a translation that is done
    bool isPlural = false;

    [[nodiscard]] QString where() const { return context + u": "_s + source; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.isPlural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message { context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1 };
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readCatalogue(const QString &language)
{
    QFile file(QStringLiteral(PHALERA_SOURCE_DIR) + u"/translations/phalera_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    QString context;
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else
                messages.append(readMessage(xml, context));
        }
    }
    return xml.hasError() ? QList<Message> {} : messages;
}

/// The arguments of a text, each once: a plural form may say a number twice, or none at all for "one".
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:[0-9]{1,2}|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

QString outerSpace(const QString &text)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isSpace);
    return QString::number(first - text.begin()) + u'+' + QString::number(last - text.rbegin());
}

} // namespace

/// The catalogues as translators leave them: a text without its translation, or with a wrong argument, is seen by users
/// only.
class TstTranslations : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void nothingIsLeftOver_data() { languages(); }
    void nothingIsLeftOver();
    void pluralFormsAreComplete_data() { languages(); }
    void pluralFormsAreComplete();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void outerSpacesAreKept_data() { languages(); }
    void outerSpacesAreKept();
    void mnemonicsAreKept();
    void theCataloguesHoldTheSameTexts();
    void everyTextBelongsToAClass();
    void pluralsAreUsed_data();
    void pluralsAreUsed();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("Russian: one, few, many") << u"ru"_s << 3;
        QTest::newRow("English: one, other") << u"en"_s << 2;
    }
};

void TstTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const QList<Message> messages = readCatalogue(language);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.state != "unfinished"_L1, qPrintable(message.where()));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.where()));
    }
}

void TstTranslations::nothingIsLeftOver()
{
    QFETCH(const QString, language);
    for (const Message &message : readCatalogue(language))
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u' ' + message.where()));
}

void TstTranslations::pluralFormsAreComplete()
{
    QFETCH(const QString, language);
    QFETCH(const int, forms);
    for (const Message &message : readCatalogue(language)) {
        QVERIFY2(message.translations.size() == (message.isPlural ? forms : 1), qPrintable(message.where()));
        for (const QString &translation : message.translations)
            QVERIFY2(!message.isPlural || !translation.contains("(s)"_L1), qPrintable(message.where()));
    }
}

void TstTranslations::placeholdersAreKept()
{
    QFETCH(const QString, language);
    for (const Message &message : readCatalogue(language)) {
        for (const QString &translation : message.translations)
            QVERIFY2(placeholders(translation) == placeholders(message.source),
                qPrintable(message.where() + u" → "_s + translation));
    }
}

void TstTranslations::outerSpacesAreKept()
{
    QFETCH(const QString, language);
    for (const Message &message : readCatalogue(language)) {
        for (const QString &translation : message.translations)
            QVERIFY2(outerSpace(translation) == outerSpace(message.source),
                qPrintable(message.where() + u" → "_s + translation));
    }
}

void TstTranslations::mnemonicsAreKept()
{
    static const QRegularExpression mnemonic(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const Message &message : readCatalogue(u"ru"_s)) {
        for (const QString &translation : message.translations)
            QVERIFY2(translation.contains(mnemonic) == message.source.contains(mnemonic),
                qPrintable(message.where() + u" → "_s + translation));
    }
}

void TstTranslations::theCataloguesHoldTheSameTexts()
{
    const auto texts = [](const QString &language) {
        QStringList found;
        for (const Message &message : readCatalogue(language))
            found.append(message.where());
        found.sort();
        return found;
    };
    QCOMPARE(texts(u"ru"_s), texts(u"en"_s));
}

// lupdate files a text under the bare namespace where it cannot tell the class, and the program never asks there.
void TstTranslations::everyTextBelongsToAClass()
{
    for (const Message &message : readCatalogue(u"en"_s))
        QVERIFY2(message.context != "phalera"_L1, qPrintable(message.where()));
}

void TstTranslations::pluralsAreUsed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("word");
    QTest::newRow("English, one") << u"en"_s << 1 << u"conferral"_s;
    QTest::newRow("English, many") << u"en"_s << 11 << u"conferrals"_s;
    QTest::newRow("Russian, one") << u"ru"_s << 21 << u"награждение"_s;
    QTest::newRow("Russian, few") << u"ru"_s << 833 << u"награждения"_s;
    QTest::newRow("Russian, teens are many") << u"ru"_s << 12 << u"награждений"_s;
}

// The catalogues are built into the program, and their plural rules are those of the language.
void TstTranslations::pluralsAreUsed()
{
    QFETCH(const QString, language);
    QFETCH(const int, count);
    Language words;
    words.use(language);
    QTEST(unitWord(Unit::Conferrals, count), "word");
}

QTEST_MAIN(TstTranslations)
#include "tst_translations.moc"
