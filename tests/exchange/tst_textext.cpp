// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textext.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstTexText : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void becomesText_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("text");
        QTest::newRow("accents") << uR"(Dvo\v{r}{\'a}k, \"Uber, Garc\'{\i}a, {\AA}rhus, \c{C}elik, \H{o})"_s
                                 << u"Dvořák, Über, García, Århus, Çelik, ő"_s;
        QTest::newRow("accent before a space") << uR"(\v r\'a \' e)"_s << u"řá ' e"_s;
        QTest::newRow("letters") << uR"(\O{}rsted, stra\ss e, \L{}\'od\'z, \ae{}on)"_s
                                 << u"Ørsted, straße, Łódź, æon"_s;
        QTest::newRow("Cyrillic commands")
            << uR"(\CYRG\cyre\cyrr\cyro\cyrishrt{} \cyrt\cyrr\cyru\cyrd\cyra)"_s << u"Герой труда"_s;
        QTest::newRow("accents on Cyrillic") << uR"(\u{и}\"{е} \CYRSHCH)"_s << u"йё Щ"_s;
        QTest::newRow("signs") << uR"(50\% \& 3\_a \# \$ \{x\} ``q'' a--b c---d A~B \ldots)"_s
                               << u"50% & 3_a # $ {x} “q” a–b c—d A B …"_s;
        QTest::newRow("Russian quotes") << u"<<Герой>> a < b > c"_s << u"«Герой» a < b > c"_s;
        QTest::newRow("looks") << uR"(\emph{The {USSR}} \textbf{x})"_s << u"The USSR x"_s;
        QTest::newRow("unknown commands stay") << uR"(a \foo{b} c)"_s << uR"(a \foob c)"_s;
        QTest::newRow("backslash") << uR"(a\textbackslash{}b \textasciitilde{} \textasciicircum{})"_s
                                   << uR"(a\b ~ ^)"_s;
        QTest::newRow("ends within") << uR"(a\)"_s << u"a"_s;
        QTest::newRow("accent of nothing") << uR"(a\'{})"_s << u"a'"_s;
        QTest::newRow("lines") << u"a\n   b"_s << u"a b"_s;
    }

    void becomesText()
    {
        QFETCH(const QString, tex);
        QTEST(textOfTex(tex), "text");
    }

    void addressesStay_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"https://a.org/~b/c_d?e=%20&f#g"_s << u"https://a.org/~b/c_d?e=%20&f#g"_s;
        QTest::newRow("command") << uR"(\url{https://a.org/b})"_s << u"https://a.org/b"_s;
        QTest::newRow("escaped") << uR"(https://a.org/b\_c\%20\&d)"_s << u"https://a.org/b_c%20&d"_s;
    }

    void addressesStay()
    {
        QFETCH(const QString, tex);
        QTEST(addressOfTex(tex), "address");
    }
};

QTEST_GUILESS_MAIN(TstTexText)
#include "tst_textext.moc"
