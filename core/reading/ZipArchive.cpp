// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ZipArchive.h"

#include <zip.h>

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
    zip_file_t *file = index >= 0 ? zip_fopen_index(m_zip, zip_uint64_t(index), 0) : nullptr;
    if (!file)
        return std::nullopt;
    // Sizes in the directory may lie: what counts is what comes out.
    QByteArray content;
    zip_int64_t count = 0;
    for (;;) {
        const qsizetype at = content.size();
        content.resize(at + Piece);
        count = zip_fread(file, content.data() + at, zip_uint64_t(Piece));
        content.resize(at + std::max<qsizetype>(qsizetype(count), 0));
        if (count <= 0)
            break;
        if (!m_reading.takeUnpacked(count)) {
            m_cut = true;
            break;
        }
    }
    zip_fclose(file);
    if (m_cut)
        return std::nullopt;
    // An entry that breaks off still holds its beginning; the XML reader makes what it can of it.
    if (count < 0 && content.isEmpty())
        return std::nullopt;
    return content;
}

} // namespace intray
