// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/EmptyHeads.h"

namespace intray {

namespace {

constexpr double OneBlank = 0.35; // in heights of words

} // namespace

void mergeEmptyHeads(std::vector<Head> &heads, const TableSection &section, const PageText &page,
                     const Lexicon &lexicon)
{
    const double blank = 1.2 * page.wordHeight;
    for (size_t i = 0; i + 1 < heads.size();) {
        Head &left = heads[i];
        const Head &right = heads[i + 1];
        if (right.box.left - left.box.right > blank) {
            ++i;
            continue;
        }
        const double middle = (left.box.right + right.box.left) / 2;
        const double from = i > 0 ? (heads[i - 1].box.right + left.box.left) / 2 : left.box.left - blank;
        const double to = i + 2 < heads.size() ? (right.box.right + heads[i + 2].box.left) / 2 : right.box.right + blank;
        int onLeft = 0, onRight = 0, onBoth = 0; // rows
        for (size_t r = 0; r < section.body.size(); ++r) {
            if (!section.anchors[r] || totalLabelOf(lexicon, section.body[r]))
                continue;
            bool isLeft = false, isRight = false;
            for (const LaidWord &word : section.body[r].words()) {
                const double x = word.box.centreX();
                isLeft = isLeft || (x > from && x < middle);
                isRight = isRight || (x >= middle && x < to);
            }
            onLeft += isLeft;
            onRight += isRight;
            onBoth += isLeft && isRight;
        }
        const bool same = !left.label || !right.label || left.label == right.label;
        // Words with no more than a blank between them are one head unless values stand side by side below them,
        // whatever else each of them may head.
        const bool touch = right.box.left - left.box.right < OneBlank * page.wordHeight;
        const bool isJoint = touch ? onBoth == 0 && onLeft + onRight > 0 : same && (onLeft > 0) != (onRight > 0);
        if (!isJoint) {
            ++i;
            continue;
        }
        Head joint = left;
        joint.words.insert(joint.words.end(), right.words.begin(), right.words.end());
        joint.text += u' ' + right.text;
        joint.box = left.box.united(right.box);
        const Head &named = left.label ? left : right;
        joint.label = named.label;
        joint.weight = named.weight;
        if (const auto hit = columnLabelOf(lexicon, joint.text)) {
            joint.label = hit->label;
            joint.weight = hit->weight;
        }
        heads[i] = std::move(joint);
        heads.erase(heads.begin() + std::ptrdiff_t(i) + 1);
    }
}

} // namespace intray
