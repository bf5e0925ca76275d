// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"
#include "core/masterdata/Catalog.h"

namespace intray {

// The words of recognised pages as a reader who knows orders would take them: specks and remains of ruling
// lines are left out, letters get the height of their type instead of their ink, labels whose letters were
// misread get their own, pieces of an item number are joined, and a number that no record carries is read as
// the one that looks the same and does. Every mended word keeps what was recognised as an alternative. Pages
// that are not recognised stay as they are.
Page mendRecognised(const Page &page, const Lexicon &lexicon, const Catalog &catalog);

// The document with its recognised pages mended.
Document mendRecognised(const Document &document, const Lexicon &lexicon, const Catalog &catalog);

bool hasRecognisedPages(const Document &document);

} // namespace intray
