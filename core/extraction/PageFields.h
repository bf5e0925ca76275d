// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageTables.h"

#include <QString>

#include <vector>

namespace intray {

// A label on a page with one place where its value may stand.
struct LabelledValue
{
    enum class Place { SamePhrase, Beside, NextLine, Below };

    Label label = Label::OtherNumber;
    double weight = 0;
    QString labelText;
    Box labelBox;
    Place place = Place::SamePhrase;
    bool colon = false;    // the label ends with a colon
    bool farBeside = false; // the value is far to the right, and another stands right below
    bool inText = false;    // the label is part of a sentence
    bool inRequest = false; // of one that asks for goods
    bool wholeLabel = true; // the label is all of its phrase, or the colon ends it
    double size = 1;       // height of the label against the page's text
    QString text;          // of the value
    std::vector<LaidWord> words;
    int page = 0;          // from 0
    int row = 0;           // of the label
    qint64 memory = 0;     // MemoryEntry::id where the label was taught for this customer
    bool isComposed = false; // no list holds the label: its words speak of delivery, its value tells of what
};

// All label and value pairs of a page in every arrangement: value after the label, in the next phrase, in
// the line below; several pairs in one line; labels that go on in a second line. Rows that `skip` names
// (tables) are left out. A label may be listed with several places; the reader of the value decides.
std::vector<LabelledValue> labelledValues(const PageText &page, int pageIndex,
                                          const std::vector<bool> &skip, const Lexicon &lexicon);

// A value under a label that no list holds, told by what the words of the label speak of.
LabelledValue composedValue(Label label, double weight, const std::vector<LaidWord> &head, LabelledValue::Place place,
                            std::vector<LaidWord> value, const PageText &page, int pageIndex, size_t row);

// Whether the phrase is a label and nothing else.
bool isLabelOnly(const Lexicon &lexicon, const Phrase &phrase);

} // namespace intray
