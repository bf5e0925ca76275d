// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageDatePlaces.h"

#include "core/base/TextFold.h"
#include "core/extraction/LabelNames.h"

namespace intray {

namespace {

// No such label explains a day to come: "site" or "responsible" beside it is the end of a label that is not known.
bool explainsDate(Label label)
{
    return label != Label::Project && (label < Label::Buyer || label > Label::Contact) && !isLineColumn(label);
}

} // namespace

// In a sentence "of", "vom", "du" tell the order's date only right after its number; elsewhere anything.
bool followsNumber(const LabelledValue &pair, const HeaderInput &input)
{
    if (pair.labelText.size() > 5)
        return true;
    return std::any_of(input.pairs.begin(), input.pairs.end(), [&](const LabelledValue &other) {
        const double gap = pair.labelBox.left - (other.words.empty() ? 0 : other.words.front().box.right);
        return other.label == Label::PoNumber && other.page == pair.page && other.row == pair.row
               && gap > -1 && gap < 2 * pair.labelBox.height();
    });
}

// Where a date stands in its phrase.
Box boxOfDate(const Phrase &phrase, const DateInText &date)
{
    Box box;
    int at = 0;
    for (const LaidWord &word : phrase.words) {
        if (at < date.end && at + int(word.text.size()) > date.start)
            box = box.united(word.box);
        at += int(word.text.size()) + 1;
    }
    return box;
}

// Whether a date is the value of some label, so that it is no free-standing date. A label further back in the
// sentence does not speak of it.
bool labelledHere(const HeaderInput &input, const Box &date, bool isToCome)
{
    return std::any_of(input.pairs.begin(), input.pairs.end(), [&](const LabelledValue &pair) {
        if (pair.page != input.firstPage
            || (pair.label == Label::OrderDate && pair.inText && !followsNumber(pair, input))
            || (isToCome && pair.text.size() <= 20 && !explainsDate(pair.label)))
            return false;
        const bool isDate = pair.label == Label::OrderDate || pair.label == Label::RequestedDate
                            || pair.label == Label::OtherDate;
        const size_t reach = isDate ? pair.words.size() : std::min<size_t>(3, pair.words.size());
        return std::any_of(pair.words.begin(), pair.words.begin() + std::ptrdiff_t(reach),
                           [&](const LaidWord &word) {
                               return date.contains(word.box.centreX(), word.box.centreY());
                           });
    });
}

// A stamp in a picture ("RECEIVED 28 FEB 2026"): a few short lines by themselves, below what was written or with
// a word of a stamp. Its date is the seller's own.
struct RowBlock
{
    bool isShort = false; // a few short lines
    bool isNamed = false; // with a word of a stamp
    double top = 0;
};

// The rows without a gap around one; `inColumn`: only those that stand over or under each other.
RowBlock blockAround(const PageText &page, size_t row, bool inColumn, const Lexicon &lexicon)
{
    const auto apart = [&](size_t above) {
        const Box &upper = page.rows[above].box, &lower = page.rows[above + 1].box;
        const bool isBeside = upper.right <= lower.left || lower.right <= upper.left;
        return lower.top - upper.bottom > 2.2 * page.wordHeight || (inColumn && isBeside);
    };
    size_t first = row, last = row;
    while (first > 0 && !apart(first - 1))
        --first;
    while (last + 1 < page.rows.size() && !apart(last))
        ++last;
    RowBlock block{last - first < 5, false, page.rows[first].box.top};
    for (size_t r = first; r <= last; ++r) {
        const QString text = page.rows[r].text();
        block.isShort = block.isShort && page.rows[r].words().size() <= 4 && !text.contains(u':');
        block.isNamed = block.isNamed || lexicon.phraseIn(QStringLiteral("stamp-word"), text).has_value();
    }
    return block;
}

bool isStamp(const PageText &page, size_t row, const Lexicon &lexicon)
{
    const RowBlock block = blockAround(page, row, false, lexicon);
    if (block.isShort && (block.isNamed || block.top > 0.6 * page.height))
        return true;
    // Somebody stamps close to what is written, too.
    const RowBlock column = blockAround(page, row, true, lexicon);
    return column.isShort && column.isNamed;
}

} // namespace intray
