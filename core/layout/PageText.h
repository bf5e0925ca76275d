// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QString>

#include <vector>

namespace intray {

// A word as layout sees it: its box in points, so that distances mean the same in both directions.
struct LaidWord
{
    QString text;
    Box box;           // points from the top left
    double height = 0; // of the letters, in points; never 0
    bool bold = false;
    double confidence = 1;

    bool operator==(const LaidWord &) const = default;
};

// Words parted by no more than a blank: a name, a number with its unit, the text of a cell.
struct Phrase
{
    std::vector<LaidWord> words;
    Box box;
    QString text() const;
    bool isBold() const;
};

// All that stands on one baseline, from left to right; columns of text beside each other are phrases
// of the same row.
struct TextRow
{
    std::vector<Phrase> phrases;
    Box box;
    double height = 0; // typical height of its words
    QString text() const;
    std::vector<LaidWord> words() const;
};

// A page as rows from top to bottom.
struct PageText
{
    double width = 0;
    double height = 0;
    double wordHeight = 0; // median
    std::vector<TextRow> rows;

    Box fraction(const Box &points) const;
};

// Orders the words of a page by what a reader sees: words drawn twice (for bold) count once, slight skew
// and mixed sizes on a baseline are accepted, watermark letters, lines of dashes and words without extent are left out.
// n log n in the number of words.
PageText layOut(const Page &page);

// The words of a row cut into phrases anew where the gap is wider than `blank` points.
std::vector<Phrase> phrasesOf(std::vector<LaidWord> words, double blank);

QString joined(const std::vector<LaidWord> &words);
Box boxOf(const std::vector<LaidWord> &words);

} // namespace intray
