// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Catch.h"

#include <QByteArray>

#include <utility>
#include <vector>

#include <zip.h>

using Entries = std::vector<std::pair<const char *, QByteArray>>;

// A zip file with these entries.
inline QByteArray zipped(const Entries &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    REQUIRE(zip);
    for (const auto &[name, content] : entries)
        zip_file_add(zip, name,
                     zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0),
                     0);
    REQUIRE(zip_close(zip) == 0);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}
