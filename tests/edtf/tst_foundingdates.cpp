// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/date.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

QString foundingFolder()
{
    return QString(QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/founding"_s);
}

/// Rows of a table after RFC 4180. This module may include no reader.
QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QList<QStringList> rows { { QString() } };
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted; // no date holds a quote, so a doubled one may be lost
        else if (c == u',' && !isQuoted)
            rows.last().append(QString());
        else if (c == u'\n' && !isQuoted)
            rows.append(QStringList { QString() });
        else
            rows.last().last().append(c);
    }
    return rows;
}

bool holdsDates(const QString &column)
{
    static const QStringList names { u"date"_s, u"established"_s, u"abolished"_s, u"period"_s, u"born"_s, u"died"_s,
        u"status_date"_s };
    return names.contains(column);
}

} // namespace

class TstFoundingDates : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachIsItsOwnCanonicalText_data();
    void eachIsItsOwnCanonicalText();
};

void TstFoundingDates::eachIsItsOwnCanonicalText_data()
{
    QTest::addColumn<QString>("table");
    const QStringList tables = QDir(foundingFolder()).entryList({ u"*.csv"_s }, QDir::Files);
    if (tables.isEmpty())
        QFAIL("the founding tables are not there");
    for (const QString &table : tables)
        QTest::newRow(qPrintable(table)) << table;
}

void TstFoundingDates::eachIsItsOwnCanonicalText()
{
    QFETCH(QString, table);
    const QList<QStringList> rows = rowsOf(foundingFolder() + u'/' + table);
    QVERIFY(rows.size() > 1);
    for (qsizetype column = 0; column < rows.first().size(); ++column) {
        if (!holdsDates(rows.first()[column]))
            continue;
        for (qsizetype line = 1; line < rows.size(); ++line) {
            const QString text = rows[line].value(column);
            if (text.isEmpty())
                continue;
            const auto date = Date::parse(text);
            QVERIFY2(date.has_value(), qPrintable(text));
            QCOMPARE(date->text(), text);
            QVERIFY2(date->level() <= 1, qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TstFoundingDates)
#include "tst_foundingdates.moc"
