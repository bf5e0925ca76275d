// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

namespace intray {

// A document as lines for a developer's eye: parts, issues, words by page, cells by sheet, text.
QString dumpDocument(const Document &document);

} // namespace intray
