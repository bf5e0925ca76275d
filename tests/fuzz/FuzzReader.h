// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/DocumentStream.h"
#include "core/reading/Reading.h"

#include <cstdint>
#include <cstdlib>

// Reads the bytes as a file of that kind, under tight limits, and checks that what was sent can be put
// together again.
inline int fuzzReader(const std::uint8_t *data, size_t size, intray::FileKind kind)
{
    intray::ReadingLimits limits;
    limits.pages = 5;
    limits.cells = 20000;
    limits.unpackedBytes = 4 << 20;
    limits.textCharacters = 200000;
    limits.parts = 50;
    intray::DocumentAssembler assembler;
    intray::Reading reading(limits, [&assembler](const QByteArray &frame) {
        if (!assembler.add(frame))
            std::abort();
    });
    intray::FileToRead file;
    file.bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    file.kind = kind;
    reading.read(file);
    if (assembler.document().parts.empty())
        std::abort();
    return 0;
}

#define INTRAY_FUZZ_READER(kind)                                                                     \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)                     \
    {                                                                                                \
        return fuzzReader(data, size, intray::FileKind::kind);                                       \
    }
