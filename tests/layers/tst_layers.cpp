// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Reads every #include of lib/ against lib/layers.txt, and looks for what a library without widgets must not have.
class TstLayers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFolderIsInTheTable();
    void includesGoDownOnly();
    void noWidgetsAndNoWordsForUsers();
    void everyFileSaysItsLicence();

private:
    static QString read(const QString &path);
    QStringList libFiles() const;
    static QString moduleOf(const QString &path) { return path.mid(lib().size() + 1).section(u'/', 0, 0); }
    static QString lib() { return QStringLiteral(PHALERA_SOURCE_DIR) + u"/lib"_s; }

    QHash<QString, QSet<QString>> m_mayInclude;
};

QString TstLayers::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList TstLayers::libFiles() const
{
    QStringList files;
    QDirIterator it(lib(), { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

void TstLayers::initTestCase()
{
    const QStringList lines = read(lib() + u"/layers.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QString module = line.section(u':', 0, 0).trimmed();
        const QStringList allowed = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        m_mayInclude.insert(module, QSet<QString>(allowed.begin(), allowed.end()));
    }
    QCOMPARE(m_mayInclude.size(), 15);
    QVERIFY(libFiles().size() > 30);
}

void TstLayers::everyFolderIsInTheTable()
{
    const QStringList folders = QDir(lib()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QVERIFY2(m_mayInclude.contains(folder), qPrintable(folder));
    QCOMPARE(folders.size(), m_mayInclude.size());
}

void TstLayers::includesGoDownOnly()
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList faults;
    for (const QString &path : libFiles()) {
        const QString module = moduleOf(path);
        auto matches = include.globalMatch(read(path));
        while (matches.hasNext()) {
            const QString header = matches.next().captured(1);
            const QString target = header.section(u'/', 0, 0);
            if (header.startsWith(u"app/"_s) || header.contains(u".."_s))
                faults.append(path + u": "_s + header);
            else if (m_mayInclude.contains(target) && target != module && !m_mayInclude.value(module).contains(target))
                faults.append(path + u": "_s + header);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TstLayers::noWidgetsAndNoWordsForUsers()
{
    static const QRegularExpression anywhere(
        u"\\btr\\(|\\bQWidget\\b|\\bQIcon\\b|\\bQCoreApplication::translate\\b|<QtWidgets|<QtCharts"_s);
    static const QRegularExpression gui(u"\\bQColor\\b|<QPainter|<QtGui"_s);
    QStringList faults;
    for (const QString &path : libFiles()) {
        const QString text = read(path);
        if (text.contains(anywhere) || (moduleOf(path) != u"report"_s && text.contains(gui)))
            faults.append(path);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TstLayers::everyFileSaysItsLicence()
{
    QStringList faults;
    for (const QString &folder : { u"lib"_s, u"app"_s, u"tests"_s }) {
        QDirIterator it(QStringLiteral(PHALERA_SOURCE_DIR) + u'/' + folder, { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!read(path).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
                faults.append(path);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TstLayers)
#include "tst_layers.moc"
