// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/TextStrips.h"

#include <algorithm>
#include <numeric>

namespace intray {

namespace {

// At 300 dots an inch.
constexpr int SpeckMost = 3;
constexpr int LetterHeightMost = 220;
constexpr int LetterWidthMost = 700; // letters that touch each other make one piece
constexpr int RowStep = 16;

int overlap(int fromA, int toA, int fromB, int toB)
{
    return std::min(toA, toB) - std::max(fromA, fromB);
}

// Pieces by the rows they cross, so that neighbours are found at once.
class Neighbourhood
{
public:
    Neighbourhood(const std::vector<PixelBox> &pieces, int height) : m_rows(size_t(height / RowStep) + 1)
    {
        for (size_t i = 0; i < pieces.size(); ++i)
            forRows(pieces[i].top, pieces[i].bottom, [&](std::vector<int> &row) { row.push_back(int(i)); });
    }
    template <typename Visit> void around(int top, int bottom, Visit visit)
    {
        forRows(top, bottom, [&](const std::vector<int> &row) { visit(row); });
    }

private:
    template <typename Visit> void forRows(int top, int bottom, Visit visit)
    {
        const int last = std::min(int(m_rows.size()) - 1, std::max(bottom - 1, 0) / RowStep);
        for (int row = std::max(top, 0) / RowStep; row <= last; ++row)
            visit(m_rows[size_t(row)]);
    }
    std::vector<std::vector<int>> m_rows;
};

class Groups
{
public:
    explicit Groups(size_t count) : m_leader(count) { std::iota(m_leader.begin(), m_leader.end(), 0); }
    int leader(int item)
    {
        while (m_leader[size_t(item)] != item)
            item = m_leader[size_t(item)] = m_leader[size_t(m_leader[size_t(item)])];
        return item;
    }
    void join(int a, int b) { m_leader[size_t(leader(a))] = leader(b); }

private:
    std::vector<int> m_leader;
};

bool isLetterSized(const PixelBox &piece)
{
    if (piece.width() <= SpeckMost && piece.height() <= SpeckMost)
        return false;
    return piece.height() <= LetterHeightMost && piece.width() <= LetterWidthMost;
}

// `usual` is the usual height of a letter on the page.
bool standSideBySide(const PixelBox &left, const PixelBox &right, int usual)
{
    const int high = std::max(left.height(), right.height());
    const int low = std::min(left.height(), right.height());
    const int gap = right.left - left.right;
    const int size = std::clamp(high, usual * 2 / 3, usual * 5);
    if (gap > size * 7 / 5)
        return false;
    if (overlap(left.top, left.bottom, right.top, right.bottom) * 2 < low)
        return false;
    // A tall stroke or a bracket must not tie two lines together.
    return high * 2 <= low * 5 || low * 2 <= usual;
}

// Dots and accents over a letter, marks under it.
bool standsOver(const PixelBox &mark, const PixelBox &letter)
{
    if (mark.height() * 2 > letter.height() + 2 || mark.width() > letter.width() * 3 / 2 + 4)
        return false;
    const int gap = std::max(letter.top - mark.bottom, mark.top - letter.bottom);
    return gap * 5 < letter.height() * 2
           && overlap(mark.left, mark.right, letter.left, letter.right) * 2 >= std::min(mark.width(), letter.width());
}

int usualHeight(const std::vector<PixelBox> &pieces)
{
    std::vector<int> heights;
    for (const PixelBox &piece : pieces) {
        if (piece.height() >= 10 && piece.height() <= 120)
            heights.push_back(piece.height());
    }
    if (heights.empty())
        return 30;
    std::nth_element(heights.begin(), heights.begin() + std::ptrdiff_t(heights.size() / 2), heights.end());
    return heights[heights.size() / 2];
}

// Dashes of a dashed rule, specks in a row: nothing that could be a word.
bool isWorthReading(const TextStrip &strip, int usual)
{
    if (strip.box.height() * 4 < usual || (strip.box.height() < 8 && strip.box.width() < 8))
        return strip.letters.size() <= 2 && strip.box.width() * 3 > usual && strip.box.height() > 2;
    return true;
}

} // namespace

std::vector<TextStrip> textStripsOf(Pix *ink, const RulingLines &lines)
{
    std::vector<PixelBox> pieces = piecesOf(ink);
    std::erase_if(pieces, [](const PixelBox &piece) { return !isLetterSized(piece); });
    std::sort(pieces.begin(), pieces.end(), [](const PixelBox &a, const PixelBox &b) {
        return std::pair(a.left, a.top) < std::pair(b.left, b.top);
    });
    const int usual = usualHeight(pieces);
    Neighbourhood rows(pieces, pixGetHeight(ink));
    Groups groups(pieces.size());
    for (int i = 0; i < int(pieces.size()); ++i) {
        const PixelBox &piece = pieces[size_t(i)];
        const int reach = std::max(piece.height(), usual);
        rows.around(piece.top - reach / 2, piece.bottom + reach / 2, [&](const std::vector<int> &row) {
            // Rows list pieces by their left edge.
            for (auto at = std::upper_bound(row.begin(), row.end(), i); at != row.end(); ++at) {
                const PixelBox &other = pieces[size_t(*at)];
                if (other.left > piece.right + 5 * LetterHeightMost)
                    break;
                if (groups.leader(i) == groups.leader(*at))
                    continue;
                const bool over = standsOver(piece, other) || standsOver(other, piece);
                if (!over && !standSideBySide(piece, other, usual))
                    continue;
                const int y = (std::max(piece.top, other.top) + std::min(piece.bottom, other.bottom)) / 2;
                if (over || !lines.partsAt(y, piece.right, other.left))
                    groups.join(i, *at);
            }
        });
    }
    std::vector<int> stripOf(pieces.size(), -1);
    std::vector<TextStrip> strips;
    for (int i = 0; i < int(pieces.size()); ++i) {
        int &index = stripOf[size_t(groups.leader(i))];
        if (index < 0) {
            index = int(strips.size());
            strips.push_back({pieces[size_t(i)], {}});
        }
        strips[size_t(index)].letters.push_back(pieces[size_t(i)]);
        strips[size_t(index)].box.unite(pieces[size_t(i)]);
    }
    std::erase_if(strips, [usual](const TextStrip &strip) { return !isWorthReading(strip, usual); });
    std::sort(strips.begin(), strips.end(), [](const TextStrip &a, const TextStrip &b) {
        return std::pair(a.box.top, a.box.left) < std::pair(b.box.top, b.box.left);
    });
    return strips;
}

PixPtr stripPixels(Pix *grey, const TextStrip &strip, const std::vector<TextStrip> &all, int margin)
{
    // A little more than the ink, where the grey of its edges is.
    PixelBox box = strip.box;
    box.left = std::max(box.left - 3, 0);
    box.top = std::max(box.top - 3, 0);
    box.right = std::min(box.right + 3, pixGetWidth(grey));
    box.bottom = std::min(box.bottom + 3, pixGetHeight(grey));
    PixPtr crop = cropped(grey, box, margin);
    if (!crop)
        return nullptr;
    const int shiftX = margin - box.left;
    const int shiftY = margin - box.top;
    for (const TextStrip &other : all) {
        if (&other == &strip || !other.box.meets(box))
            continue;
        for (const PixelBox &letter : other.letters) {
            if (!letter.meets(box))
                continue;
            const bool touches = std::any_of(strip.letters.begin(), strip.letters.end(),
                                             [&letter](const PixelBox &own) { return own.meets(letter); });
            if (!touches)
                whiten(crop.get(), {letter.left + shiftX - 1, letter.top + shiftY - 1,
                                    letter.right + shiftX + 1, letter.bottom + shiftY + 1});
        }
    }
    return crop;
}

} // namespace intray
