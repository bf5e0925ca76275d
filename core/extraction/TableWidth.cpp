// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableWidth.h"

#include "core/extraction/OuterHeads.h"

namespace intray {

namespace {

// Where a wide first column begins whose head stands in its middle: most lines begin there, on one edge, and its
// head is no nearer to the next one.
std::optional<double> wideColumnLeft(const TableSection &section, const PageText &page, const std::vector<int> &lines)
{
    if (section.heads.size() < 3 || lines.size() < 2)
        return std::nullopt;
    const double centre = section.heads.front().box.centreX();
    const double farthest = centre - 1.15 * (section.heads[1].box.left - centre);
    std::vector<double> lefts;
    for (const int line : lines) {
        const Phrase &first = page.rows[size_t(line)].phrases.front();
        if (first.box.right < section.left && first.box.left > farthest && !first.text().endsWith(u':'))
            lefts.push_back(first.box.left);
    }
    if (lefts.size() * 5 < lines.size() * 3 || lefts.size() < 2)
        return std::nullopt;
    const auto [least, most] = std::minmax_element(lefts.begin(), lefts.end());
    return *most - *least < page.wordHeight ? std::optional(*least - 1) : std::nullopt;
}

} // namespace

void widen(TableSection &section, const PageText &page, const std::vector<int> &lines)
{
    const double reach = 7 * page.wordHeight;
    int leftOf = 0;
    int rightOf = 0;
    double newLeft = section.left;
    double newRight = section.right;
    for (const int line : lines) {
        for (const Phrase &phrase : page.rows[size_t(line)].phrases) {
            const bool isShort = phrase.words.size() <= 2;
            if (phrase.box.right <= section.left && phrase.box.left > section.left - reach && isShort) {
                ++leftOf;
                newLeft = std::min(newLeft, phrase.box.left - 1);
            }
            if (phrase.box.left >= section.right && phrase.box.right < section.right + reach
                && isShort) {
                ++rightOf;
                newRight = std::max(newRight, phrase.box.right + 1);
            }
        }
    }
    const double enough = 0.6 * double(lines.size());
    if (const auto left = wideColumnLeft(section, page, lines))
        section.left = *left;
    else if (leftOf >= enough && leftOf > 0)
        section.left = newLeft;
    if (rightOf >= enough && rightOf > 0)
        section.right = newRight;
}

QString amountBeside(const TableSection &section, const PageText &page, const std::vector<int> &lines)
{
    QString first;
    size_t found = 0;
    for (const int line : lines) {
        const std::vector<Phrase> &phrases = page.rows[size_t(line)].phrases;
        const auto amount = std::find_if(phrases.begin(), phrases.end(), [&](const Phrase &phrase) {
            const bool outside = phrase.box.left > section.right || phrase.box.right < section.left;
            return outside && looksLikeAmount(phrase.text());
        });
        found += amount != phrases.end();
        if (amount != phrases.end() && first.isEmpty())
            first = amount->text();
    }
    return found * 2 > lines.size() ? first : QString();
}

} // namespace intray
