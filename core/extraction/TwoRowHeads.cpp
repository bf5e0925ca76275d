// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TwoRowHeads.h"

#include "core/extraction/FieldParsers.h"

#include <algorithm>

namespace intray {

namespace {

bool isAmount(Label label)
{
    return label == Label::Quantity || label == Label::UnitPrice || label == Label::LineTotal || label == Label::Total
        || label == Label::NetTotal;
}

bool isText(Label label)
{
    return label == Label::Description || label == Label::SupplierItem || label == Label::BuyerItem
        || label == Label::Gtin || label == Label::Position;
}

} // namespace

std::optional<TwoHeads> headsAt(const PageText &page, int row, const Lexicon &lexicon)
{
    if (row + 1 >= int(page.rows.size()))
        return std::nullopt;
    const TextRow &above = page.rows[size_t(row)];
    const TextRow &below = page.rows[size_t(row) + 1];
    if (above.words().size() > 16 || below.words().size() > 16 || hasDigit(above.text()) || hasDigit(below.text())
        || below.box.top - above.box.bottom > 1.2 * page.wordHeight)
        return std::nullopt;
    TwoHeads heads{headsOf(lexicon, above), headsOf(lexicon, below), row};
    std::vector<Label> seen;
    int texts = 0, amounts = 0, unknown = 0;
    bool isFigureAbove = false;
    for (const std::vector<Head> *part : {&heads.upper, &heads.lower}) {
        for (const Head &head : *part) {
            // The stroke between "Price" and "per" is none.
            const bool named = head.label && head.weight >= 0.3;
            const bool upper = part == &heads.upper;
            if (!named && head.text.size() > 2 && (upper || head.words.size() > 3 || ++unknown > 1))
                return std::nullopt;
            if (!named)
                continue;
            const bool isFigure = isAmount(*head.label);
            if (isFigure && ((upper && isFigureAbove) || (upper && head.label == Label::UnitPrice)
                             || std::find(seen.begin(), seen.end(), *head.label) != seen.end()))
                return std::nullopt;
            isFigureAbove = isFigureAbove || (upper && isFigure);
            seen.push_back(*head.label);
            texts += upper && isText(*head.label) ? 1 : 0;
            amounts += isAmount(*head.label) ? 1 : 0;
        }
    }
    const auto isSeen = [&](Label label) { return std::find(seen.begin(), seen.end(), label) != seen.end(); };
    // "P.U." may name the price or its basis; the figures tell.
    amounts += isSeen(Label::PricePer) && !isSeen(Label::UnitPrice) ? 1 : 0;
    const int needed = isFigureAbove || unknown > 0 ? 3 : 2;
    const bool enough = texts >= 2 && amounts >= needed && isSeen(Label::Quantity);
    return enough ? std::optional(heads) : std::nullopt;
}

std::vector<Head> lowerHeads(const TwoHeads &heads, const std::vector<TextRow> &rows)
{
    std::vector<Head> all = heads.lower;
    for (const Head &upper : heads.upper) {
        const bool isHeaded = std::any_of(heads.lower.begin(), heads.lower.end(), [&upper](const Head &lower) {
            return lower.box.left < upper.box.right && upper.box.left < lower.box.right;
        });
        const auto below = std::count_if(rows.begin(), rows.end(), [&upper](const TextRow &row) {
            return std::any_of(row.phrases.begin(), row.phrases.end(), [&upper](const Phrase &phrase) {
                return std::abs(phrase.box.left - upper.box.left) < 3;
            });
        });
        if (!isHeaded && below * 2 > std::ptrdiff_t(rows.size()))
            all.push_back({QString(), {}, upper.box, std::nullopt, 0});
    }
    std::sort(all.begin(), all.end(), [](const Head &a, const Head &b) { return a.box.left < b.box.left; });
    return all;
}

bool isFigureRow(const TextRow &row, const TwoHeads &heads)
{
    int numbers = 0;
    for (const Phrase &phrase : row.phrases)
        numbers += phrase.words.front().text.front().isDigit() ? 1 : 0;
    const bool indented = row.box.left > heads.upper.front().box.right;
    const std::vector<LaidWord> &last = row.phrases.back().words;
    const bool isMoney = last.size() == 2 && parseCurrency(last.back().text).has_value(); // "44,46 EUR"
    return numbers >= 2 && numbers * 3 >= int(row.phrases.size()) * 2 && indented
        && looksNumeric((isMoney ? last.front() : last.back()).text);
}

} // namespace intray
