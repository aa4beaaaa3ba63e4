// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bookcommand.h"

#include "app/bookplan.h"
#include "app/cli/reportsubject.h"
#include "app/jsonmembers.h"
#include "report/render.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;

struct Book
{
    QString title;
    ReportTemplate form; ///< of the book: language, paper, head
    QList<QJsonObject> parts;
};

const QStringList &memberNames()
{
    static const QStringList names { u"phalera_book"_s, u"title"_s, u"template"_s, u"parts"_s };
    return names;
}

tl::expected<Book, QString> readBook(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(QCoreApplication::translate("Cli", "%1 cannot be read: %2")
                                  .arg(QDir::toNativeSeparators(path), file.errorString()));
    JsonMembers members(file.read(ReportTemplate::MostBytes), path);
    if (!members.fault().isEmpty())
        return tl::unexpected(members.fault());
    Book book;
    if (members.number(memberNames().first(), 0, Version, Version) != Version)
        members.fail(memberNames().first(), {}, { QString::number(Version) });
    book.title = members.text(u"title"_s);
    if (book.title.isEmpty())
        members.fail(u"title"_s, {}, { u"\"…\""_s });
    const QString form = members.text(u"template"_s);
    book.parts = members.objects(u"parts"_s);
    members.refuseOthers(memberNames());
    if (!members.fault().isEmpty())
        return tl::unexpected(members.fault());
    if (form.isEmpty())
        return book;
    const auto read = ReportTemplate::read(form);
    if (!read)
        return tl::unexpected(read.error());
    book.form = *read;
    return book;
}

/// The words and options that would ask for the part alone.
QStringList argumentsOf(const QString &archive, const QJsonObject &part)
{
    QStringList words { archive, part.value(u"kind"_s).toString(), part.value(u"query"_s).toString() };
    words.removeAll(QString());
    for (auto member = part.begin(); member != part.end(); ++member) {
        if (member.key() == "kind"_L1 || member.key() == "query"_L1)
            continue;
        const QJsonValue value = member.value();
        if (value.isBool() && !value.toBool())
            continue;
        QStringList texts;
        for (const QJsonValue &each : value.toArray())
            texts.append(each.toString());
        const QString text = value.isArray() ? texts.join(u',') : value.toVariant().toString();
        words.append(value.isBool() ? QString(u"--"_s + member.key()) : QString(u"--"_s + member.key() + u'=' + text));
    }
    return words;
}

const QList<Option> &reportOptions()
{
    static const QList<Option> options = [] {
        const auto report = std::ranges::find_if(
            commands(), [](const Command &command) { return QLatin1StringView(command.name) == "report"_L1; });
        QList<Option> options = report->options;
        options.removeIf([](const Option &option) { return QLatin1StringView(option.name) == "out"_L1; });
        return options;
    }();
    return options;
}

/// One part, composed on the paper and in the language of the book.
tl::expected<ReportPlan, ExitCode> composePart(
    const Call &call, Archive &archive, const Book &book, const QJsonObject &part)
{
    const auto arguments = Arguments::parse(argumentsOf(call.word(0), part), reportOptions());
    if (!arguments)
        return tl::unexpected(complain(call, arguments.error(), ExitCode::BadInput));
    const Call ofPart { *arguments, call.terminal, call.format, call.locale, call.during };
    const auto kind = reportKindByName(ofPart.word(1));
    if (!kind)
        return tl::unexpected(complain(call,
            QCoreApplication::translate("Cli", "There is no report “%1”. There are: %2.")
                .arg(ofPart.word(1), reportKindNames().join(", "_L1)),
            ExitCode::BadInput));
    const auto forms = reportTemplatesFrom(ofPart, *kind);
    if (!forms)
        return tl::unexpected(forms.error());
    const auto subject = reportSubjectFrom(ofPart, archive, *kind);
    if (!subject)
        return tl::unexpected(subject.error());
    ReportTemplate form = forms->first();
    form.language = call.arguments.has(u"lang"_s) ? QString() : book.form.language;
    form.paper = book.form.paper;
    form.orientation = book.form.page(ReportKind::Register).orientation();
    form.margins = book.form.margins;
    const auto plan = composeReport(archive, *subject, *kind, form, &archive).result();
    if (!plan)
        return tl::unexpected(complain(call, plan.error(), ExitCode::NoArchive));
    return *plan;
}

} // namespace

ExitCode writeBook(const Call &call)
{
    const auto book = readBook(call.word(2));
    if (!book)
        return complain(call, book.error(), ExitCode::BadInput);
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    QList<ReportPlan> parts;
    for (const QJsonObject &part : book->parts) {
        call.terminal.showProgress(QCoreApplication::translate("Cli", "part %1 of %2", "progress of a book")
                                       .arg(parts.size() + 1)
                                       .arg(book->parts.size()));
        const auto plan = composePart(call, **archive, *book, part);
        call.terminal.endProgress();
        if (!plan) {
            call.terminal.explain(QCoreApplication::translate("Cli", "This is in part %1 of the book %2.")
                                      .arg(QString::number(parts.size() + 1), QDir::toNativeSeparators(call.word(2))));
            return plan.error();
        }
        parts.append(*plan);
    }
    const QString language = call.arguments.has(u"lang"_s) ? QString() : book->form.language;
    ReportPlan plan;
    const auto compose = [&] {
        const QLocale locale = language.isEmpty() ? call.locale : QLocale(language);
        ReportSetting setting
            = ReportSetting::of((*archive)->facts(), RecordTitles::of(**archive).result(), locale, momentOfReport());
        setting.form = book->form;
        setting.page = book->form.page(ReportKind::Register);
        plan = bookPlan(book->title, parts, setting);
    };
    if (language.isEmpty())
        compose();
    else
        call.during(language, compose);
    return ended(call, writePdf(plan, call.arguments.value(u"out"_s)));
}

} // namespace phalera::cli
