// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/cite.h"
#include "citingsample.h"

#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstCite : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
};

QTEST_GUILESS_MAIN(TstCite)
#include "tst_cite.moc"
