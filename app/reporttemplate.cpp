// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporttemplate.h"

#include "app/messages.h"
#include "app/reportplans.h"
#include "exchange/exportorigin.h"

#include <QDir>
#include <QFile>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

const QString &ourFolder()
{
    static const QString folder = u":/templates/"_s;
    return folder;
}

} // namespace

QPageLayout ReportTemplate::page(ReportKind ofKind) const
{
    QPageLayout layout = ReportSetting::defaultPage(orientation.value_or(usualOrientation(ofKind)));
    if (paper)
        layout.setPageSize(QPageSize(*paper));
    if (margins)
        layout.setMargins(*margins);
    return layout;
}

QStringList ReportTemplate::builtIn()
{
    QStringList names = QDir(ourFolder()).entryList({ u'*' + QString(Suffix) }, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(Suffix.size());
    return names;
}

tl::expected<ReportTemplate, QString> ReportTemplate::read(const QString &nameOrPath)
{
    const QString path = builtIn().contains(nameOrPath) ? QString(ourFolder() + nameOrPath + Suffix) : nameOrPath;
    QFile file(path);
    if (!file.exists())
        return tl::unexpected(message(Error { Error::Kind::FileNotFound, { path }, {} }));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(message(Error { Error::Kind::FileNotReadable, { path, file.errorString() }, {} }));
    if (file.size() > MostBytes)
        return tl::unexpected(message(Error { Error::Kind::TooLarge, { path, QString::number(MostBytes) }, {} }));
    return fromJson(file.readAll(), path);
}

Result<void> ReportTemplate::write(const QString &path) const
{
    return writeWhole(path, [this](QIODevice &file) -> Result<void> {
        file.write(toJson());
        return {};
    });
}

QList<QPageSize::PageSizeId> reportPapers()
{
    return { QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A5, QPageSize::Letter, QPageSize::Legal,
        QPageSize::Tabloid };
}

} // namespace phalera
