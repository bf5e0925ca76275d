// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/FileKind.h"
#include "core/reading/MailHeader.h"

#include <cstdint>

// Everything that looks at bytes before their kind is known, and the headers of mails.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    intray::mediaTypeOf(intray::fileKindOf(bytes, {}, {}), bytes);
    intray::decodeHeader(bytes);
    intray::decodeAddresses(bytes);
    intray::headerParameter(bytes, "filename");
    return 0;
}
