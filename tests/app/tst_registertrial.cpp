// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody new does for the register of one republic, with keys and clicks alone.
#include "app/composereport.h"
#include "app/recordcolumns.h"
#include "app/reportdialog.h"
#include "archive/archivefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// Chooses an item as a user does: focus, then the arrow keys.
void choose(QComboBox *box, const QString &item)
{
    const int index = box->findText(item);
    QVERIFY2(index >= 0, qPrintable(item));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentIndex() < index)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), item);
}

template <typename Widget> Widget *labelled(const QWidget &dialog, const QString &text)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        if (QString(widget->text()).remove(u'&') == text)
            return widget;
    }
    return nullptr;
}

/// The box that offers an item.
QComboBox *boxWith(const QWidget &dialog, const QString &item)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->findText(item) >= 0)
            return box;
    }
    return nullptr;
}

} // namespace

class TstRegisterTrial : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void registerOfOneRepublic();
    void aTemplateIsSavedAndTakenUpAgain();

private:
    [[nodiscard]] ReportSubject subject(const QString &query) const;
    [[nodiscard]] std::unique_ptr<ReportDialog> dialogOn(const ReportSubject &subject);

    std::unique_ptr<ArchiveFixture> m_fixture;
};

void TstRegisterTrial::initTestCase()
{
    QLocale::setDefault(QLocale(u"en"_s));
    m_fixture = std::make_unique<ArchiveFixture>();
    const auto imported = m_fixture->import({ ArchiveFixture::founding() });
    QVERIFY(imported && imported->committed);
}

ReportSubject TstRegisterTrial::subject(const QString &query) const
{
    ReportSubject subject;
    subject.answer = answer(m_fixture->archive.snapshot(), parseQuery(query).value_or(Query {}));
    subject.table = { RecordColumns::usual(Unit::Conferrals).fields, usualOrder(Unit::Conferrals) };
    subject.locale = QLocale(u"en"_s);
    return subject;
}

std::unique_ptr<ReportDialog> TstRegisterTrial::dialogOn(const ReportSubject &subject)
{
    const auto compose = [this, subject](ReportKind kind, const ReportTemplate &form) {
        return composeReport(m_fixture->archive, subject, kind, form, this);
    };
    return std::make_unique<ReportDialog>(
        compose, ReportDialog::Offer { subject.kinds(), ReportKind::Register, Unit::Conferrals, subject.table });
}

void TstRegisterTrial::registerOfOneRepublic()
{
    const ReportSubject asked = subject(u"republic:\"Ukrainian SSR\""_s);
    const auto dialog = dialogOn(asked);
    QSignalSpy paginated(dialog.get(), &ReportDialog::paginated);
    QVERIFY(paginated.wait(20'000));
    const QString district = groupingWord({ Grouping::By::District, Field::Place });
    choose(boxWith(*dialog, u"Alphabet: Russian"_s), u"Alphabet: Russian"_s);
    choose(boxWith(*dialog, district), district);
    QTest::keyClick(labelled<QCheckBox>(*dialog, u"Two columns of text"_s), Qt::Key_Space);
    QTest::keyClick(labelled<QCheckBox>(*dialog, u"Index of names"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), 20'000);

    const ReportPlan &plan = dialog->pages().plan();
    qsizetype tables = 0;
    qsizetype indexes = 0;
    for (const ReportBlock &block : plan.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            ++tables;
            QCOMPARE(table->textColumns, 2);
            QCOMPARE(quint64(table->rows.size()), asked.answer.rows.cardinality());
            QVERIFY(table->columns.size() <= 3);
            QVERIFY(std::ranges::any_of(
                table->groups, [](const TableGroup &group) { return group.text == u"Veliky Burluk District"_s; }));
        }
        if (const auto *index = std::get_if<IndexBlock>(&block)) {
            ++indexes;
            QCOMPARE(index->entries.size(), asked.answer.people);
        }
    }
    QCOMPARE(tables, 1);
    QCOMPARE(indexes, 1);
    QSignalSpy saved(dialog.get(), &ReportDialog::pdfSaved);
    dialog->savePdf(m_fixture->path(u"register.pdf"_s));
    QVERIFY(saved.wait(20'000));
}

void TstRegisterTrial::aTemplateIsSavedAndTakenUpAgain()
{
    const ReportSubject asked = subject(u"award:hero-of-labour-rf"_s);
    const QString path = m_fixture->path(u"mine.phaleratemplate.json"_s);
    const auto first = dialogOn(asked);
    QTest::keyClick(labelled<QCheckBox>(*first, u"Index of names"_s), Qt::Key_Space);
    choose(boxWith(*first, u"Without people who may be living"_s), u"Without people who may be living"_s);
    first->setPaper(QPageSize::A5);
    first->saveTemplate(path);
    ReportTemplate made = first->form();
    made.kind = ReportKind::Register;
    made.name = u"mine"_s;

    const auto second = dialogOn(asked);
    second->useTemplate(path);
    QVERIFY(second->form() == made);
    QVERIFY(second->form().hasIndex);
    QCOMPARE(second->pageLayout().pageSize().id(), QPageSize::A5);
    QCOMPARE(second->form().privacy.shows, PrivacyRule::Shows::NoLiving);
    for (const auto &dialog : { first.get(), second.get() })
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), 20'000);
}

QTEST_MAIN(TstRegisterTrial)
#include "tst_registertrial.moc"
