// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfattachments.h"

#include <QFile>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = qint64(1) << 28;
constexpr qsizetype LargestData = qsizetype(1) << 27; // of all attachments, unpacked
constexpr size_t MostAttachments = 1000;

struct TooMuch : std::runtime_error
{
    TooMuch()
        : std::runtime_error("more data than a report can hold")
    {
    }
};

/// Takes unpacked data up to a bound: a small file may claim to be a huge one.
class BoundedBytes final : public Pipeline
{
public:
    explicit BoundedBytes(qsizetype bound)
        : Pipeline("attachment", nullptr)
        , m_bound(bound)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        if (m_isExceeded || qsizetype(length) > m_bound - m_bytes.size()) {
            m_isExceeded = true;
            throw TooMuch();
        }
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override { }

    [[nodiscard]] bool isExceeded() const { return m_isExceeded; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    qsizetype m_bound;
    QByteArray m_bytes;
    bool m_isExceeded = false;
};

ReportAttachment attachment(const std::string &name, QPDFFileSpecObjectHelper &file, qsizetype bound)
{
    QPDFObjectHandle stream = file.getEmbeddedFileStream();
    if (!stream.isStream())
        throw std::runtime_error("an attachment without its data");
    BoundedBytes bytes(bound);
    // The library turns what is thrown into a warning.
    const bool isRead = stream.pipeStreamData(&bytes, 0, qpdf_dl_generalized, true, false);
    if (bytes.isExceeded())
        throw TooMuch();
    if (!isRead)
        throw std::runtime_error("an attachment that cannot be unpacked");
    return { QString::fromStdString(name), QString::fromStdString(QPDFEFStreamObjectHelper(stream).getSubtype()),
        QString::fromStdString(file.getDescription()), bytes.bytes() };
}

QList<ReportAttachment> read(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
    QPDFEmbeddedFileDocumentHelper files(pdf);
    QList<ReportAttachment> attachments;
    if (!files.hasEmbeddedFiles())
        return attachments;
    const auto found = files.getEmbeddedFiles();
    if (found.size() > MostAttachments)
        throw TooMuch();
    qsizetype left = LargestData;
    for (const auto &[name, file] : found) {
        attachments.append(attachment(name, *file, left));
        left -= attachments.constLast().data.size();
    }
    return attachments;
}

} // namespace

Result<QList<ReportAttachment>> attachmentsOf(const QByteArray &pdf, const QString &name)
{
    Place where;
    where.file = name;
    if (!pdf.startsWith("%PDF-"))
        return failure(Error::Kind::UnknownFormat, { name }, where);
    try {
        return read(pdf);
    } catch (const TooMuch &) {
        return failure(Error::Kind::TooLarge, { name }, where);
    } catch (const std::exception &error) {
        return failure(Error::Kind::FileNotReadable, { name, QString::fromUtf8(error.what()) }, where);
    }
}

Result<QList<ReportAttachment>> attachmentsOf(const QString &path)
{
    Place where;
    where.file = path;
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::FileNotFound, { path }, where);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, { path, file.errorString() }, where);
    if (file.size() > LargestFile)
        return failure(Error::Kind::TooLarge, { path }, where);
    return attachmentsOf(file.readAll(), path);
}

} // namespace phalera
