// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PictureType.h"

#include <algorithm>
#include <string_view>

namespace intray {

QByteArray pictureType(const QByteArray &bytes)
{
    struct Signature
    {
        qsizetype at;
        std::string_view bytes;
        const char *type;
    };
    using namespace std::string_view_literals;
    static constexpr std::array<Signature, 13> signatures = {{
        {0, "\x89PNG\r\n"sv, "image/png"},
        {0, "\xff\xd8\xff"sv, "image/jpeg"},
        {0, "II*\0"sv, "image/tiff"},
        {0, "MM\0*"sv, "image/tiff"},
        {0, "GIF8"sv, "image/gif"},
        {8, "WEBP"sv, "image/webp"},
        {4, "ftyphei"sv, "image/heic"},
        {4, "ftypmif1"sv, "image/heic"},
        {4, "ftypavif"sv, "image/avif"},
        {0, "\0\0\1\0"sv, "image/x-icon"},
        {0, "8BPS"sv, "image/vnd.adobe.photoshop"},
        {0, "\xd7\xcd\xc6\x9a"sv, "image/wmf"},
        {40, " EMF"sv, "image/emf"},
    }};
    for (const Signature &signature : signatures) {
        const std::string_view head(bytes.constData(), size_t(bytes.size()));
        if (head.size() > size_t(signature.at)
            && head.substr(size_t(signature.at)).starts_with(signature.bytes))
            return signature.type;
    }
    // A bitmap's two letters alone also begin many a text.
    if (bytes.startsWith("BM") && bytes.size() > 18 && bytes.mid(6, 4) == QByteArray(4, '\0'))
        return "image/bmp";
    return {};
}

} // namespace intray
