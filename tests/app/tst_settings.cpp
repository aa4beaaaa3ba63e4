// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstSettings : public QObject
{
    Q_OBJECT

private:
    /// A value of the row's type that is not its first one.
    static QVariant another(const QVariant &first)
    {
        switch (first.typeId()) {
        case QMetaType::Bool:
            return !first.toBool();
        case QMetaType::QByteArray:
            return QByteArray("\x00\xff bytes", 8);
        case QMetaType::QStringList:
            return QStringList { u"one"_s, u"two, with a comma"_s };
        default:
            return u"Другое значение"_s;
        }
    }

    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRowIsReadBackAsItWasSet_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < Settings::table().size(); ++i)
            QTest::newRow(Settings::table()[i].path.latin1()) << int(i);
    }

    void everyRowIsReadBackAsItWasSet()
    {
        QFETCH(const int, index);
        const Settings::Row &row = Settings::table()[size_t(index)];
        const QString file = m_folder.filePath(u"%1.ini"_s.arg(index));
        {
            Settings settings(file);
            QCOMPARE(settings.value(row.key), row.first);
            settings.setValue(row.key, another(row.first));
        }
        Settings again(file);
        QCOMPARE(again.value(row.key), another(row.first));
        again.remove(row.key);
        QCOMPARE(again.value(row.key), row.first);
    }

    void anEmptyListStaysOne()
    {
        const QString file = m_folder.filePath(u"lists.ini"_s);
        {
            Settings settings(file);
            settings.setValue(Settings::Key::ClosedFacets, QStringList());
        }
        QCOMPARE(Settings(file).value(Settings::Key::ClosedFacets).toStringList(), QStringList());
    }

    void eachKeyHasOnePlace()
    {
        QSet<int> keys;
        QSet<QString> paths;
        for (const Settings::Row &row : Settings::table()) {
            keys.insert(int(row.key));
            paths.insert(row.path);
        }
        QCOMPARE(size_t(keys.size()), Settings::table().size());
        QCOMPARE(size_t(paths.size()), Settings::table().size());
        QCOMPARE(size_t(keys.size()), size_t(Settings::Key::ExportMetadata) + 1);
    }

    void whatSomeoneElseWroteThereIsNotTaken()
    {
        const QString file = m_folder.filePath(u"strange.ini"_s);
        {
            QSettings strange(file, QSettings::IniFormat);
            strange.setValue(u"window/ribbonshown"_s, QStringList { u"a"_s, u"b"_s });
        }
        QCOMPARE(Settings(file).value(Settings::Key::RibbonShown), QVariant(true));
    }
};

QTEST_GUILESS_MAIN(TstSettings)
#include "tst_settings.moc"
