// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <optional>

namespace intray {

// "B E S T E L L U N G", "L I F F E Y   D A C": letters set apart in a text or a cell are the words they spell. The words
// stand at the start of the spread ones, and blanks make up for what they lose: every other place stays what it was.
QString gathered(const QString &line);

// The document with the words of such lines; none when it has no such line. Pages are gathered where they are laid out.
std::optional<Document> withGatheredLetters(const Document &document);

} // namespace intray
