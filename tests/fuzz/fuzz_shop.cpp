// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentStream.h"
#include "core/extraction/structured/OwnJsonOrder.h"
#include "core/extraction/structured/ShopOrder.h"
#include "core/reading/Reading.h"

#include <cstdint>
#include <cstdlib>

// Orders of shop exports, in tables and JSON, and our own JSON: what the readers make of the bytes is extracted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    using namespace intray;
    ReadingLimits limits;
    limits.cells = 20000;
    limits.textCharacters = 200000;
    DocumentAssembler assembler;
    Reading reading(limits, [&assembler](const QByteArray &frame) {
        if (!assembler.add(frame))
            std::abort();
    });
    FileToRead file;
    file.bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    file.kind = size > 0 && (data[0] == '{' || data[0] == '[') ? FileKind::Json : FileKind::Csv;
    reading.read(file);
    const Document document = assembler.take();

    static const Catalog catalog;
    static const CustomerMemory memory;
    static const ExtractionContext context{*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)};
    const ShopOrder shop;
    const OwnJsonOrder own;
    for (const OrderExtractor *extractor : {static_cast<const OrderExtractor *>(&shop),
                                            static_cast<const OrderExtractor *>(&own)}) {
        if (extractor->canRead(document, 0))
            static_cast<void>(extractor->extract(document, 0, context));
    }
    return 0;
}
