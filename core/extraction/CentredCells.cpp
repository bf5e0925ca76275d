// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/CentredCells.h"

namespace intray {

namespace {

// In cells that are centred in height, the first line of a wrapped text stands above its line's numbers:
// nearer to the line below than to the one above, and that line has no text of its own in its column.
bool isEmptyUnder(const TextRow &upper, const TextRow &anchor, const Columns &columns)
{
    const int column = columns.columnOf(upper.phrases.front().words.front().box);
    for (const LaidWord &word : anchor.words()) {
        if (columns.columnOf(word.box) == column)
            return false;
    }
    return true;
}

} // namespace

std::vector<bool> belongsBelow(const TableSection &section, const Columns &columns,
                               const Lexicon &lexicon)
{
    const size_t n = section.body.size();
    std::vector<bool> below(n, false);
    size_t previous = n;
    for (size_t i = 0; i < n; ++i) {
        if (!section.anchors[i])
            continue;
        if (totalLabelOf(lexicon, section.body[i])) {
            previous = i;
            continue;
        }
        if (previous == n) {
            for (size_t k = 0; k < i; ++k)
                below[k] = i - k <= 2 && isEmptyUnder(section.body[k], section.body[i], columns);
        } else if (i > previous + 1) {
            double widest = 0;
            double narrowest = 1e9;
            size_t at = i;
            for (size_t k = previous + 1; k <= i; ++k) {
                const double gap = section.body[k].box.centreY() - section.body[k - 1].box.centreY();
                narrowest = std::min(narrowest, gap);
                if (gap > widest) {
                    widest = gap;
                    at = k;
                }
            }
            if (widest > 1.25 * narrowest && at < i
                && isEmptyUnder(section.body[i - 1], section.body[i], columns)) {
                for (size_t k = at; k < i; ++k)
                    below[k] = true;
            }
        }
        previous = i;
    }
    return below;
}

} // namespace intray
