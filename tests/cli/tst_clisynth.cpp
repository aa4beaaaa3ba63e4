// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Problems = 1, Usage = 2, BadInput = 3, NoArchive = 4 };

} // namespace

class TstCliSynth : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void makesAnArchiveWithoutFaults();
    void seedsChoose();
    void neverOverwrites();
    void refusesNumbers_data();
    void refusesNumbers();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QJsonObject made(const QString &name, const QStringList &options) const;

    QTemporaryDir m_folder;
};

/// What info says of an archive of 400 conferrals; empty where it was not made.
QJsonObject TstCliSynth::made(const QString &name, const QStringList &options) const
{
    const Outcome outcome = run(QStringList { u"synth"_s, u"--records=400"_s, u"--out"_s, path(name) } + options);
    if (outcome.exitCode != Done || !outcome.out.isEmpty() || !outcome.error.isEmpty())
        return {};
    return run({ u"info"_s, path(name), u"--format=json"_s }).object();
}

void TstCliSynth::makesAnArchiveWithoutFaults()
{
    const QJsonObject info = made(u"whole.phalera"_s, {});
    QCOMPARE(info[u"tables"_s].toObject()[u"conferrals"_s].toInt(), 400);
    const Outcome check = run({ u"check"_s, path(u"whole.phalera"_s), u"--format=json"_s });
    QCOMPARE(check.exitCode, Done);
    QCOMPARE(check.array(), QJsonArray());
    const Outcome query = run({ u"query"_s, path(u"whole.phalera"_s), u"award:hero-of-socialist-labour"_s,
        u"year:1966"_s, u"--format=json"_s });
    QVERIFY(query.array().size() > 10);
}

void TstCliSynth::seedsChoose()
{
    const QString version = u"data_version"_s;
    const QJsonValue first = made(u"first.phalera"_s, { u"--seed=1"_s })[version];
    QVERIFY(!first.toString().isEmpty());
    QCOMPARE(made(u"again.phalera"_s, {})[version], first);
    QVERIFY(made(u"other.phalera"_s, { u"--seed=18446744073709551615"_s })[version] != first);
}

void TstCliSynth::neverOverwrites()
{
    QFile file(path(u"thesis.phalera"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("years of work");
    file.close();
    QCOMPARE(run({ u"synth"_s, u"--records=10"_s, u"--out"_s, file.fileName() }).exitCode, NoArchive);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "years of work"_ba);
}

void TstCliSynth::refusesNumbers_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no number of records") << QStringList {};
    QTest::newRow("none") << QStringList { u"--records=0"_s };
    QTest::newRow("less than none") << QStringList { u"--records=-5"_s };
    QTest::newRow("too many") << QStringList { u"--records=100000001"_s };
    QTest::newRow("a word") << QStringList { u"--records=many"_s };
    QTest::newRow("a seed that is a word") << QStringList { u"--records=5"_s, u"--seed=oak"_s };
}

void TstCliSynth::refusesNumbers()
{
    QFETCH(QStringList, options);
    const QString archive = path(u"refused.phalera"_s);
    QCOMPARE(run(QStringList { u"synth"_s, u"--out"_s, archive } + options).exitCode, Usage);
    QVERIFY(!QFile::exists(archive));
}

QTEST_GUILESS_MAIN(TstCliSynth)
#include "tst_clisynth.moc"
