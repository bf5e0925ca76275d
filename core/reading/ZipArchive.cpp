// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ZipArchive.h"

#include "core/reading/Charset.h"

#include <zip.h>

#include <limits>

namespace intray {

namespace {

constexpr qsizetype Piece = 1 << 18;

} // namespace

ZipArchive::ZipArchive(const QByteArray &bytes, Reading &reading) : m_reading(reading)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!m_zip)
            zip_source_free(source);
    }
    zip_error_fini(&error);
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipArchive::contains(const QString &name) const
{
    return m_zip && zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::optional<QByteArray> ZipArchive::entry(const QString &name)
{
    const zip_int64_t index = m_zip ? zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) : -1;
    if (index < 0)
        return std::nullopt;
    Unpacked unpacked = unpack(int(index), std::numeric_limits<qint64>::max());
    // An entry that breaks off still holds its beginning; the XML reader makes what it can of it.
    if (unpacked.cut || (unpacked.damaged && unpacked.bytes.isEmpty()))
        return std::nullopt;
    return std::move(unpacked.bytes);
}

ZipArchive::Unpacked ZipArchive::unpack(int index, qint64 most)
{
    Unpacked unpacked;
    zip_file_t *file = m_zip ? zip_fopen_index(m_zip, zip_uint64_t(index), 0) : nullptr;
    if (!file) {
        unpacked.damaged = true;
        return unpacked;
    }
    // Sizes in the directory may lie: what counts is what comes out.
    QByteArray &content = unpacked.bytes;
    zip_int64_t count = 0;
    for (;;) {
        const qsizetype at = content.size();
        content.resize(at + Piece);
        count = zip_fread(file, content.data() + at, zip_uint64_t(Piece));
        content.resize(at + std::max<qsizetype>(qsizetype(count), 0));
        if (count <= 0)
            break;
        m_cut = m_cut || !m_reading.takeUnpacked(count);
        unpacked.cut = m_cut || content.size() > most;
        if (unpacked.cut)
            break;
    }
    zip_fclose(file);
    unpacked.damaged = count < 0;
    return unpacked;
}

qint64 ZipArchive::entryCount() const
{
    return m_zip ? zip_get_num_entries(m_zip, 0) : 0;
}

std::vector<ZipArchive::Entry> ZipArchive::entries(int most) const
{
    std::vector<Entry> found;
    const qint64 count = std::min<qint64>(most, entryCount());
    for (qint64 i = 0; i < count; ++i) {
        zip_stat_t told;
        zip_stat_init(&told);
        if (zip_stat_index(m_zip, zip_uint64_t(i), ZIP_FL_ENC_RAW, &told) != 0) {
            found.emplace_back();
            continue;
        }
        Entry entry;
        entry.path = told.name ? decodeText(QByteArray(told.name)) : QString();
        entry.packedBytes = qint64(std::min<zip_uint64_t>(told.comp_size, std::numeric_limits<qint64>::max()));
        entry.encrypted = (told.valid & ZIP_STAT_ENCRYPTION_METHOD) && told.encryption_method != ZIP_EM_NONE;
        found.push_back(entry);
    }
    return found;
}

} // namespace intray
