// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentStream.h"
#include "core/extraction/OrderExtractor.h"

#include <cstdint>
#include <cstdlib>

// What comes out of foreign bytes must go in and come out again unchanged, and the desk must survive whatever
// document a taken-over reader sends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    using namespace intray;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = documentFromFrames(bytes);
    if (!document)
        return 0;
    const QByteArray frames = toFrames(*document);
    const auto again = documentFromFrames(frames);
    if (!again || toFrames(*again) != frames)
        std::abort();
    static const auto lexicon = Lexicon::builtIn();
    static const Catalog catalog;
    static const CustomerMemory memory;
    static_cast<void>(extractOrders(*document, {*lexicon, catalog, memory, QDate(2026, 3, 2)}));
    return 0;
}
