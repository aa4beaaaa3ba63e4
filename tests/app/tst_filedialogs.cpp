// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filedialogs.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstFileDialogs : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void neverReadsAFileToShowIt();
};

void TstFileDialogs::neverReadsAFileToShowIt()
{
    const QTemporaryDir folder;
    QFile picture(folder.filePath(u"picture"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("\x89PNG\r\n\x1a\n");
    picture.close();
    const FileIcons icons;
    QCOMPARE(icons.type(QFileInfo(picture)), QString());
    QCOMPARE(icons.type(QFileInfo(folder.filePath(u"founding.phalera"_s))), u"PHALERA"_s);
    QCOMPARE(icons.icon(QFileInfo(picture)).cacheKey(), icons.icon(QFileIconProvider::File).cacheKey());
}

QTEST_MAIN(TstFileDialogs)
#include "tst_filedialogs.moc"
