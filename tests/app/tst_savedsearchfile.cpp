// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearchfile.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstSavedSearchFile : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/savedsearches.json"_s); }
    [[nodiscard]] QByteArray content(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static SavedSearchFile::Edit adding(const QString &name)
    {
        return [name](SavedSearches &searches) { searches.addSearch(0, name, u"sex:female"_s); };
    }
    static QStringList names(const SavedSearchFile &file)
    {
        QStringList found;
        for (const SavedId id : file.searches().searches())
            found.append(file.searches().entry(id).name);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void changesAreOnTheDiskAtOnce()
    {
        SavedSearchFile file(path());
        QVERIFY(file.searches().isEmpty() && file.problem().isEmpty());
        QVERIFY(file.change(adding(u"Women"_s)));
        QCOMPARE(names(SavedSearchFile(path())), QStringList { u"Women"_s });
    }

    void changesAreTakenBackOneByOne()
    {
        SavedSearchFile file(path());
        QVERIFY(!file.canUndo());
        QVERIFY(file.change(adding(u"a"_s)));
        QVERIFY(file.change(adding(u"b"_s)));
        QVERIFY(file.change([](SavedSearches &all) { all.remove(all.searches().first()); }));
        QCOMPARE(names(file), QStringList { u"b"_s });
        QVERIFY(file.undo());
        QCOMPARE(names(file), (QStringList { u"a"_s, u"b"_s }));
        QVERIFY(file.undo());
        QVERIFY(file.undo());
        QVERIFY(!file.canUndo());
        QVERIFY(file.undo());
        QVERIFY(SavedSearchFile(path()).searches().isEmpty());
    }

    void aBrokenFileIsKeptAside()
    {
        const QByteArray broken = "{\"format\":\"phalera-saved-searches\",\n\"entries\":[{\"name\":";
        write(broken);
        SavedSearchFile file(path());
        QVERIFY2(file.problem().contains(u"savedsearches.json.broken-1"_s) && file.problem().contains(u"line 2"_s),
            qPrintable(file.problem()));
        QVERIFY(file.change(adding(u"new"_s)));
        QCOMPARE(content(QString(path() + u".broken-1"_s)), broken);
        write(broken);
        SavedSearchFile again(path());
        QCOMPARE(content(QString(path() + u".broken-2"_s)), broken);
        QCOMPARE(content(QString(path() + u".broken-1"_s)), broken);
    }

    void whatANewerProgramWroteIsLeftAlone()
    {
        const QByteArray newer = "{\"format\":\"phalera-saved-searches\",\"version\":99,\"entries\":[]}";
        write(newer);
        SavedSearchFile file(path());
        QVERIFY2(file.problem().contains(u"newer"_s), qPrintable(file.problem()));
        const Result<void> changed = file.change(adding(u"new"_s));
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, Error::Kind::ArchiveNewer);
        QCOMPARE(content(path()), newer);
    }

    void whatCannotBeWrittenIsNotShown()
    {
        SavedSearchFile file(path());
        QVERIFY(file.change(adding(u"a"_s)));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir().mkpath(path())); // a folder stands in its place
        const Result<void> changed = file.change(adding(u"b"_s));
        QVERIFY(!changed);
        QVERIFY(!names(file).contains(u"b"_s));
    }

    void twoWindowsLoseNothingOfEachOther()
    {
        SavedSearchFile one(path());
        SavedSearchFile other(path());
        QVERIFY(one.change(adding(u"of one"_s)));
        QVERIFY(other.change(adding(u"of the other"_s)));
        QVERIFY(one.change(adding(u"again of one"_s)));
        QCOMPARE(names(one), (QStringList { u"of one"_s, u"of the other"_s, u"again of one"_s }));
        QTRY_COMPARE(names(other).size(), 3);
        // What it would go back to is not what was there before its last change.
        QVERIFY(other.undo());
        QCOMPARE(names(other).size(), 3);
        QVERIFY(one.undo());
        QCOMPARE(names(one), (QStringList { u"of one"_s, u"of the other"_s }));
    }
};

QTEST_GUILESS_MAIN(TstSavedSearchFile)
#include "tst_savedsearchfile.moc"
