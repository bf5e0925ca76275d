// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QSizeF>

namespace intray {

// Compares the words recognised on a page with those that another program laid invisibly over its picture.
// Words that agree are surer. Where they differ the picture is right, and the layer's word is another
// reading; layer words for which the picture shows nothing are dropped. `layer` is placed on the picture
// of size `picture` as it was before it was turned by page.pose.
void compareWithLayer(Page &page, const std::vector<Word> &layer, QSizeF picture);

} // namespace intray
