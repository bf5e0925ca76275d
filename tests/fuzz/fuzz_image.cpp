// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PageLevel.h"
#include "core/reading/PagePicture.h"
#include "core/reading/TextStrips.h"
#include "tests/fuzz/FuzzReader.h"

#include <cmath>

// All of recognition but the models: what finds pages, decodes them and looks for text in their pixels.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    using namespace intray;
    fuzzReader(data, size, FileKind::Picture);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ReadingLimits limits;
    limits.megapixels = 1;
    for (int page = 1; page <= std::min(picturesIn(bytes), 2); ++page) {
        const PagePicture picture = pagePicture(bytes, page, limits);
        const PixPtr raw = picture.isGood() ? workingPixels(picture.image, picture.dpi) : nullptr;
        const PixPtr grey = raw ? evened(raw.get()) : nullptr;
        const PixPtr ink = grey ? inkOf(grey.get()) : nullptr;
        if (!ink)
            continue;
        const PixPtr level = levelled(grey.get(), skewOf(ink.get()));
        const RulingLines lines = rulingLinesOf(ink.get(), ink.get());
        for (const TextStrip &strip : textStripsOf(ink.get(), lines)) {
            if (strip.letters.empty() || strip.box.width() < 1 || strip.box.height() < 1)
                std::abort();
        }
    }
    return 0;
}
