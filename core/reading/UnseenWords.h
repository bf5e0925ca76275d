// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <poppler-qt6.h>

namespace intray {

// Leaves out the words of a page that nobody who looks at it sees: white on white, drawn without ink, covered by
// something else. They are left over from templates and web pages, or mislead on purpose. A page most of whose
// words leave no trace stays as it is: its type face is missing here, or a picture shows what it says.
void dropUnseenWords(Page &page, const Poppler::Page &source, Poppler::Page::Rotation turn);

} // namespace intray
