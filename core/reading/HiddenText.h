// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <poppler-qt6.h>

#include <memory>

namespace intray {

// Tells pages whose words nobody sees from those whose words are drawn. Scanners and their programs lay
// the words they recognised invisibly over the picture; these may be wrong, the picture is not. The page
// is drawn once more without its pictures: words that leave no trace then are such a layer.
class HiddenText
{
public:
    // `bytes` of a PDF.
    explicit HiddenText(const QByteArray &bytes);

    // `page` counts from 0; `content` is what was read from it, turned by `turn`.
    bool covers(int page, const Page &content, Poppler::Page::Rotation turn);

private:
    std::unique_ptr<Poppler::Document> m_withoutPictures; // null when no picture is as large as a page
};

} // namespace intray
