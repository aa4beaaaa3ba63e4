// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipfile.h"

#include <zip.h>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QString words(const zip_error_t &error)
{
    zip_error_t own; // for it keeps the text that it is asked for
    zip_error_init_with_code(&own, zip_error_code_zip(&error));
    const QString text = QString::fromUtf8(zip_error_strerror(&own));
    zip_error_fini(&own);
    return text;
}

/// One entry as it is unpacked. Counts what really comes out, for an archive may say anything of itself.
class ZipEntry final : public QIODevice
{
public:
    ZipEntry(zip_file_t *file, qint64 packedSize, ZipLimits limits)
        : m_file(file)
        , m_packedSize(packedSize)
        , m_limits(limits)
    {
        open(ReadOnly | Unbuffered);
    }
    ~ZipEntry() override { zip_fclose(m_file); }
    Q_DISABLE_COPY_MOVE(ZipEntry)

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = zip_fread(m_file, data, zip_uint64_t(most));
        if (count < 0) {
            setErrorString(words(*zip_file_get_error(m_file)));
            return -1;
        }
        m_size += count;
        const bool isBomb = m_size > m_limits.anyRatio && m_size / qMax<qint64>(m_packedSize, 1) > m_limits.ratio;
        if (isBomb || m_size > m_limits.entrySize) {
            setErrorString(u"it unpacks to more than %1 bytes"_s.arg(m_size - count));
            return -1;
        }
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_packedSize;
    qint64 m_size = 0;
    ZipLimits m_limits;
};

} // namespace

/// The device as libzip reads it.
struct ZipFile::Source
{
    std::unique_ptr<QIODevice> device;
    zip_error_t error {};

    static zip_int64_t call(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<Source *>(state)->answer(data, length, command);
    }

private:
    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
        case ZIP_SOURCE_OPEN:
            return device->seek(0) ? 0 : failed();
        case ZIP_SOURCE_READ: {
            const qint64 count = device->read(static_cast<char *>(data), qint64(length));
            return count < 0 ? failed() : count;
        }
        case ZIP_SOURCE_SEEK: {
            const zip_int64_t offset = zip_source_seek_compute_offset(
                zip_uint64_t(device->pos()), zip_uint64_t(device->size()), data, length, &error);
            return offset >= 0 && device->seek(offset) ? 0 : failed();
        }
        case ZIP_SOURCE_TELL:
            return device->pos();
        case ZIP_SOURCE_STAT: {
            auto *facts = static_cast<zip_stat_t *>(data);
            zip_stat_init(facts);
            facts->size = zip_uint64_t(device->size());
            facts->valid |= ZIP_STAT_SIZE;
            return zip_int64_t(sizeof(zip_stat_t));
        }
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&error, data, length);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            zip_error_set(&error, ZIP_ER_OPNOTSUPP, 0);
            return -1;
        }
    }

    zip_int64_t failed()
    {
        zip_error_set(&error, ZIP_ER_READ, 0);
        return -1;
    }
};

void ZipFile::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<std::unique_ptr<ZipFile>> ZipFile::open(
    std::unique_ptr<QIODevice> device, const QString &fileName, ZipLimits limits)
{
    auto source = std::make_unique<Source>();
    source->device = std::move(device);
    std::unique_ptr<ZipFile> file(new ZipFile(std::move(source), fileName, limits));
    const Place where { fileName, 0, 0, {} };
    zip_error_t error {};
    zip_source_t *bytes = zip_source_function_create(&Source::call, file->m_source.get(), &error);
    if (!bytes)
        return failure(Error::Kind::BadWorkbook, { fileName, words(error) }, where);
    file->m_archive.reset(zip_open_from_source(bytes, ZIP_RDONLY, &error));
    if (!file->m_archive) {
        zip_source_free(bytes);
        return failure(Error::Kind::BadWorkbook, { fileName, words(error) }, where);
    }
    if (zip_get_num_entries(file->m_archive.get(), 0) > limits.entries)
        return failure(Error::Kind::TooLarge, { fileName, QString::number(limits.entries) }, where);
    return file;
}

ZipFile::ZipFile(std::unique_ptr<Source> source, QString fileName, ZipLimits limits)
    : m_fileName(std::move(fileName))
    , m_limits(limits)
    , m_source(std::move(source))
{
}

ZipFile::~ZipFile() = default;

bool ZipFile::contains(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

qint64 ZipFile::sizeOf(const QString &name) const
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    const int got = zip_stat(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE, &facts);
    return got == 0 && (facts.valid & ZIP_STAT_SIZE) != 0 ? qint64(facts.size) : 0;
}

Result<std::unique_ptr<QIODevice>> ZipFile::entry(const QString &name) const
{
    const Place where { m_fileName, 0, 0, {} };
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE, &facts) != 0)
        return failure(Error::Kind::BadWorkbook, { m_fileName, u"no "_s + name }, where);
    const bool isEncrypted = (facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE;
    if (isEncrypted)
        return failure(Error::Kind::Encrypted, { m_fileName }, where);
    zip_file_t *file = zip_fopen_index(m_archive.get(), facts.index, 0);
    if (!file) {
        const QString reason = name + u": "_s + words(*zip_get_error(m_archive.get()));
        return failure(Error::Kind::BadWorkbook, { m_fileName, reason }, where);
    }
    return std::make_unique<ZipEntry>(file, qint64(facts.comp_size), m_limits);
}

} // namespace phalera
