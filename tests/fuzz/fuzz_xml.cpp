// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentStream.h"
#include "core/reading/Reading.h"

#include <cstdint>
#include <cstdlib>

// XML files: what comes out must be a sound tree whose places lie in the text and whose paths lead
// back.
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
    file.kind = FileKind::Xml;
    reading.read(file);
    const Document document = assembler.take();
    const Structured &xml = *document.parts.front().structured();
    if (xml.elements.empty() && document.parts.front().issues.empty())
        std::abort();
    for (size_t i = 0; i < xml.elements.size(); ++i) {
        const StructuredElement &element = xml.elements[i];
        const bool sound =
            (!element.parent || (*element.parent >= 0 && *element.parent < int(i))) &&
            element.range.start >= 0 && element.range.start <= element.range.end &&
            element.range.end <= xml.text.size();
        if (!sound)
            std::abort();
        if (i < 50 && elementAt(xml, pathOf(xml, int(i))) != int(i))
            std::abort();
    }
    return 0;
}
