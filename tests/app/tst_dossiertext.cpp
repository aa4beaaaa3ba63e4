// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossiertext.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstDossierText : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFactHasItsSource();
    void daysBefore1918AreShownInBothStyles();
    void missingFactsAreSaid();
    void bothAccountsStandWhereSourcesDiffer();
    void aLessExactDateIsMarked();
    void aRevocationIsNoStar();
    void textOfASourceCannotBecomeMarkup();
    void sourcesAreCitedInTheStyle();

private:
    static Record record(Table table, const QString &id, const QHash<QString, QString> &cells);
    [[nodiscard]] QString html() const
    {
        return DossierText(
            m_dossier, m_titles, Theme::of(Theme::Kind::Light), QLocale(u"en"_s), CitingStyle::ChicagoNotes)
            .html();
    }
    [[nodiscard]] QString plain() const
    {
        QTextDocument document;
        document.setHtml(html());
        return document.toPlainText();
    }
    void settle(const QList<Claim> &claims = {});

    Dossier m_dossier;
    RecordTitles m_titles;
};

Record TstDossierText::record(Table table, const QString &id, const QHash<QString, QString> &cells)
{
    Record r;
    r.table = table;
    r.id = id;
    for (const FieldSpec &field : tableSpec(table).fields)
        r.values.append(field.type == FieldType::Id ? id : cells.value(field.name));
    return r;
}

void TstDossierText::settle(const QList<Claim> &claims)
{
    m_dossier.claims = claims;
    m_dossier.fields = accept(m_dossier.attestations, claims, {});
    m_dossier.accepted = acceptedRecord(m_dossier.attestations.first().record, m_dossier.fields);
}

void TstDossierText::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLocale::setDefault(QLocale(u"en"_s));
    m_dossier = {};
    m_dossier.ref = { Table::People, u"burkatskaya-galina-1916"_s };
    Attestation row;
    row.record = record(Table::People, m_dossier.ref.id,
        { { u"family_ru"_s, u"Буркацкая"_s }, { u"given_ru"_s, u"Галина"_s }, { u"patronymic_ru"_s, u"Евгеньевна"_s },
            { u"family_en"_s, u"Burkatskaya"_s }, { u"given_en"_s, u"Galina"_s }, { u"sex"_s, u"female"_s },
            { u"born"_s, u"1916-02-17"_s }, { u"died"_s, u"2006-03-15"_s }, { u"sources"_s, u"encyclopedia-a"_s } });
    m_dossier.attestations = { row };
    for (const QString &id : { u"encyclopedia-a"_s, u"encyclopedia-b"_s }) {
        Source source;
        source.id = SourceId(id);
        source.kind = u"encyclopedia"_s;
        source.title = u"Work "_s + id.right(1).toUpper();
        m_dossier.sources.insert(source.id, source);
    }
    settle();
}

void TstDossierText::everyFactHasItsSource()
{
    const QString text = html();
    QVERIFY(text.contains(u"Буркацкая Галина Евгеньевна"_s));
    QVERIFY2(plain().contains(u"17 February 1916"_s), qPrintable(plain()));
    QVERIFY2(text.contains(u"record:sources/encyclopedia-a"_s), qPrintable(text));
    QVERIFY(plain().contains(u"Work A"_s));
    QVERIFY2(!plain().contains(u"Work B"_s), "a source that is not cited is not listed");
}

void TstDossierText::daysBefore1918AreShownInBothStyles()
{
    m_dossier.attestations.first().record.values[fieldIndex(Table::People, "born"_L1)] = u"1906-01-03"_s;
    settle();
    QVERIFY2(plain().contains(u"21 December 1905"_s) && plain().contains(u"3 January 1906"_s), qPrintable(plain()));
}

void TstDossierText::missingFactsAreSaid()
{
    m_dossier.attestations.first().record.values[fieldIndex(Table::People, "born"_L1)].clear();
    settle();
    QVERIFY(plain().contains(u"unknown"_s));
}

void TstDossierText::bothAccountsStandWhereSourcesDiffer()
{
    Claim other;
    other.id = other.question = u"died-13"_s;
    other.subject = m_dossier.ref.id;
    other.property = u"died"_s;
    other.value = u"2006-03-13"_s;
    other.source = SourceId(u"encyclopedia-b"_s);
    settle({ other });
    const QString text = plain();
    QVERIFY(text.contains(u"WHERE SOURCES DIFFER"_s));
    QVERIFY(text.contains(u"15 March 2006"_s));
    QVERIFY(text.contains(u"13 March 2006"_s));
    QVERIFY(text.contains(u"Work B"_s));
}

void TstDossierText::aLessExactDateIsMarked()
{
    QVERIFY(!plain().contains(QRegularExpression(u"\\byear\\b"_s)));
    m_dossier.attestations.first().record.values[fieldIndex(Table::People, "born"_L1)] = u"1916"_s;
    settle();
    QVERIFY2(plain().contains(QRegularExpression(u"1916.*year"_s)), qPrintable(plain()));
}

void TstDossierText::aRevocationIsNoStar()
{
    const QHash<QString, QString> first { { u"person"_s, m_dossier.ref.id },
        { u"award"_s, u"hero-of-socialist-labour"_s }, { u"ordinal"_s, u"1"_s }, { u"date"_s, u"1951"_s },
        { u"status"_s, u"conferred"_s }, { u"sources"_s, u"encyclopedia-a"_s } };
    QHash<QString, QString> revoked = first;
    revoked[u"status"_s] = u"revoked"_s;
    revoked[u"ordinal"_s] = u"2"_s;
    m_dossier.related = { record(Table::Conferrals, u"a"_s, first), record(Table::Conferrals, u"b"_s, revoked) };
    QCOMPARE(html().count(u'★'), 1);
}

void TstDossierText::textOfASourceCannotBecomeMarkup()
{
    m_dossier.attestations.first().record.values[fieldIndex(Table::People, "occupation"_L1)]
        = u"<img src=x> & \"co\""_s;
    settle();
    QVERIFY(!html().contains(u"<img"_s));
    QVERIFY(plain().contains(u"<img src=x> & \"co\""_s));
}

void TstDossierText::sourcesAreCitedInTheStyle()
{
    const auto inStyle = [this](CitingStyle style) {
        return DossierText(m_dossier, m_titles, Theme::of(Theme::Kind::Light), QLocale(u"en"_s), style).html();
    };
    QVERIFY2(inStyle(CitingStyle::ChicagoNotes).contains(u"Work A"_s), qPrintable(html()));
    QVERIFY(inStyle(CitingStyle::ChicagoNotes) != inStyle(CitingStyle::Gost705));
}

QTEST_MAIN(TstDossierText)
#include "tst_dossiertext.moc"
