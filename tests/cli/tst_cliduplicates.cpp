// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

/// Duplicates, merges and what takes them back, from outside.
class TstCliDuplicates : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile written(m_folder->filePath(name));
        if (!written.open(QIODevice::WriteOnly))
            return {};
        written.write(bytes);
        return written.fileName();
    }
    [[nodiscard]] QString version() const
    {
        return run({ u"info"_s, m_archive, u"--format"_s, u"json"_s }).object().value(u"data_version"_s).toString();
    }
    [[nodiscard]] qsizetype people() const
    {
        return run({ u"query"_s, m_archive, u"--unit"_s, u"people"_s, u"--format"_s, u"json"_s }).array().size();
    }
    /// A second list of people: one the same in Latin letters, one whom nobody knows yet.
    [[nodiscard]] QString secondList() const
    {
        return file(u"people.csv"_s,
            "id,family_ru,given_ru,patronymic_ru,family_en,given_en,patronymic_en,other_names,sex,born,birth_place,"
            "died,"
            "death_place,nationality,occupation,sector,wikidata,sources,note\n"
            "second,,,,Stachanow,Alexej,Grigorjewitsch,,male,1906-01-03,,,,,,,,list,\n"
            "third,Неизвестнов,Никто,,,,,,,,,,,,,,,list,\n");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_archive;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = m_folder->filePath(u"a.phalera"_s);
        const QString sources = file(u"sources.csv"_s,
            "id,kind,author,title,container,publisher,date,url,archive_ref,language,note\nlist,archive,,List,,,,,,,\n");
        QDir(m_folder->path()).mkdir(u"first"_s);
        const QString known = file(u"first/people.csv"_s,
            "id,family_ru,given_ru,patronymic_ru,family_en,given_en,patronymic_en,other_names,sex,born,birth_place,"
            "died,"
            "death_place,nationality,occupation,sector,wikidata,sources,note\n"
            "first,Стаханов,Алексей,Григорьевич,,,,,male,1906-01-03,,1977-11-05,,,,,,list,\n");
        QCOMPARE(run({ u"create"_s, m_archive }).exitCode, 0);
        QCOMPARE(run({ u"import"_s, m_archive, sources, known }).exitCode, 0);
    }

    void listsWhoMayBeOneWithTheReasons()
    {
        const Outcome imported = run({ u"import"_s, m_archive, secondList(), u"--match"_s, u"suggest"_s });
        QCOMPARE(imported.exitCode, 0);
        QVERIFY(imported.error.contains("duplicates"));
        const QJsonArray pairs = run({ u"duplicates"_s, m_archive, u"--format"_s, u"json"_s }).array();
        QCOMPARE(pairs.size(), 1);
        const QJsonObject pair = pairs.first().toObject();
        QCOMPARE(pair.value(u"a"_s).toString(), u"first"_s);
        QCOMPARE(pair.value(u"b"_s).toString(), u"second"_s);
        QVERIFY(pair.value(u"score"_s).toInt() >= 70);
        QVERIFY(pair.value(u"evidence"_s).toArray().size() >= 4);
        QVERIFY(run({ u"duplicates"_s, m_archive }).out.contains("another spelling"));
        QCOMPARE(run({ u"duplicates"_s, m_archive, u"id:third"_s, u"--format"_s, u"json"_s }).array().size(), 0);
        QCOMPARE(run({ u"duplicates"_s, m_archive, u"id:second"_s, u"--format"_s, u"json"_s }).array().size(), 1);
        QCOMPARE(
            run({ u"duplicates"_s, m_archive, u"--import"_s, u"1"_s, u"--format"_s, u"json"_s }).array().size(), 0);
        QCOMPARE(run({ u"duplicates"_s, m_archive, u"--least"_s, u"none"_s }).exitCode, 2);
    }

    void mergesAndTakesItBack()
    {
        QCOMPARE(run({ u"import"_s, m_archive, secondList() }).exitCode, 0);
        const QString before = version();
        QCOMPARE(people(), 3);
        const Outcome trial = run({ u"merge"_s, m_archive, u"second"_s, u"first"_s, u"--dry-run"_s });
        QCOMPARE(trial.exitCode, 0);
        QCOMPARE(version(), before);
        QCOMPARE(run({ u"merge"_s, m_archive, u"second"_s, u"first"_s, u"--set"_s, u"died=1977"_s, u"--note"_s,
                         u"one mine"_s })
                     .exitCode,
            0);
        QCOMPARE(people(), 2);
        const Outcome shown = run({ u"show"_s, m_archive, u"second"_s });
        QVERIFY(shown.out.contains("second is merged into first"));
        QVERIFY(shown.out.contains("one mine"));
        const QJsonObject record
            = run({ u"show"_s, m_archive, u"second"_s, u"--format"_s, u"json"_s }).array().first().toObject();
        QCOMPARE(record.value(u"id"_s).toString(), u"first"_s);
        QCOMPARE(record.value(u"record"_s).toObject().value(u"died"_s).toString(), u"1977"_s);
        QCOMPARE(run({ u"query"_s, m_archive, u"id:second"_s, u"--unit"_s, u"people"_s, u"--format"_s, u"json"_s })
                     .array()
                     .size(),
            1);
        QCOMPARE(run({ u"unmerge"_s, m_archive, u"second"_s }).exitCode, 0);
        QCOMPARE(version(), before);
        QCOMPARE(people(), 3);
        QCOMPARE(run({ u"unmerge"_s, m_archive, u"second"_s }).exitCode, 3);
        QCOMPARE(run({ u"merge"_s, m_archive, u"second"_s, u"nobody"_s }).exitCode, 3);
    }

    void remembersWhoIsNotTheSame()
    {
        QCOMPARE(run({ u"import"_s, m_archive, secondList() }).exitCode, 0);
        const QString before = version();
        QCOMPARE(run({ u"different"_s, m_archive, u"first"_s, u"second"_s }).exitCode, 0);
        QCOMPARE(run({ u"duplicates"_s, m_archive, u"--format"_s, u"json"_s }).array().size(), 0);
        QCOMPARE(run({ u"merge"_s, m_archive, u"second"_s, u"first"_s }).exitCode, 3);
        QCOMPARE(run({ u"different"_s, m_archive, u"second"_s, u"first"_s, u"--take-back"_s }).exitCode, 0);
        QCOMPARE(version(), before);
        QCOMPARE(run({ u"duplicates"_s, m_archive, u"--format"_s, u"json"_s }).array().size(), 1);
    }

    void mergesWhoIsCertainOnImport()
    {
        const Outcome imported = run({ u"import"_s, m_archive, secondList(), u"--match"_s, u"exact"_s });
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(people(), 2);
        QVERIFY(run({ u"show"_s, m_archive, u"second"_s }).out.contains("second is merged into first"));
        QCOMPARE(run({ u"info"_s, m_archive, u"--format"_s, u"json"_s })
                     .object()
                     .value(u"merged"_s)
                     .toObject()
                     .value(u"people"_s)
                     .toInt(),
            1);
    }
};

QTEST_GUILESS_MAIN(TstCliDuplicates)
#include "tst_cliduplicates.moc"
