// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"
#include "tests/fuzz/FuzzReader.h"

// Lets every extractor try a document, as a desk without master data would.
inline void fuzzExtraction(const intray::Document &document)
{
    using namespace intray;
    static const auto lexicon = Lexicon::builtIn();
    static const Catalog catalog;
    static const CustomerMemory memory;
    const Extraction extraction =
        extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
    // Nothing may stay without an answer.
    if (extraction.orders.empty() && extraction.intentReason.isEmpty())
        std::abort();
}

// Reads the bytes as a file of that kind and looks for orders in it.
inline int fuzzOrder(const std::uint8_t *data, size_t size, intray::FileKind kind)
{
    using namespace intray;
    ReadingLimits limits;
    limits.pages = 5;
    limits.cells = 20000;
    limits.unpackedBytes = 4 << 20;
    limits.textCharacters = 200000;
    limits.parts = 50;
    DocumentAssembler assembler;
    Reading reading(limits, [&assembler](const QByteArray &frame) {
        if (!assembler.add(frame))
            std::abort();
    });
    FileToRead file;
    file.bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    file.kind = kind;
    reading.read(file);
    fuzzExtraction(assembler.take());
    return 0;
}

#define INTRAY_FUZZ_ORDER(kind)                                                                      \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)                     \
    {                                                                                                \
        return fuzzOrder(data, size, intray::FileKind::kind);                                        \
    }
