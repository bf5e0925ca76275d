// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentStream.h"

#include <cstdint>
#include <cstdlib>

// What comes out of foreign bytes must go in and come out again unchanged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = intray::documentFromFrames(bytes);
    if (!document)
        return 0;
    const QByteArray frames = intray::toFrames(*document);
    const auto again = intray::documentFromFrames(frames);
    // Compared as frames: a NaN is not equal to itself.
    if (!again || intray::toFrames(*again) != frames)
        std::abort();
    return 0;
}
