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

// The dot of a number in large type: square, and on the line.
bool isDotAfter(const PixelBox &letter, const PixelBox &dot, int usual)
{
    const auto [least, most] = std::minmax({dot.width(), dot.height()});
    return letter.height() <= usual * 5 && letter.width() * 4 >= letter.height() && most * 2 <= least * 3
           && std::abs(dot.bottom - letter.bottom) * 8 <= letter.height();
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
    // Commas hang below the line, marks of quotation stand at its top.
    const PixelBox &tall = left.height() > right.height() ? left : right;
    const PixelBox &other = left.height() > right.height() ? right : left;
    const bool mark = low * 5 <= high * 3; // the comma of a typewriter is more than half a figure high
    // A comma begins on the line; dots below it are of the next one. An underscore is wide.
    if (mark && other.top >= tall.bottom && other.width() < other.height() * 3)
        return false;
    const int above = mark ? high / 10 : 0;
    const int below = mark ? high * 2 / 5 : 0;
    if (overlap(tall.top - above, tall.bottom + below, other.top, other.bottom) * 2 < low)
        return false;
    if (mark && gap > size * 2 / 3 && overlap(tall.top, tall.bottom, other.top, other.bottom) * 2 < low)
        return false;
    // A tall stroke or a bracket must not tie two lines together. Dots of a title are as high as other letters.
    return high <= low * 3 || low * 2 <= usual || isDotAfter(tall, other, usual);
}

// Dots and accents over a letter, marks under it.
bool standsOver(const PixelBox &mark, const PixelBox &letter, int usual)
{
    if (mark.height() * 2 > letter.height() + 2 || mark.width() > letter.width() * 3 / 2 + 4)
        return false;
    // A letter of the line below a title is as small beside the title's.
    const bool isBelow = mark.top >= letter.bottom;
    if (mark.height() > (isBelow ? usual / 2 : std::max(usual * 3 / 5, letter.height() * 2 / 7)))
        return false;
    const int gap = std::max(letter.top - mark.bottom, mark.top - letter.bottom);
    if (isBelow && gap * 2 > mark.height() * 3 + 2)
        return false;
    return gap * 5 < letter.height() * 2
           && overlap(mark.left, mark.right, letter.left, letter.right) * 2 >= std::min(mark.width(), letter.width());
}

// The height of the letters that make most of the ink: "P.O. No.:" has more dots than letters.
int medianHeight(const std::vector<PixelBox> &letters)
{
    std::vector<std::pair<int, qint64>> heights;
    qint64 all = 0;
    for (const PixelBox &letter : letters) {
        heights.push_back({letter.height(), qint64(letter.width()) * letter.height()});
        all += heights.back().second;
    }
    std::sort(heights.begin(), heights.end());
    qint64 below = 0;
    for (const auto &[height, area] : heights) {
        below += area;
        if (below * 2 >= all)
            return height;
    }
    return heights.back().first;
}

struct Rows
{
    int top = 0;
    int bottom = 0;
    qint64 ink = 0;
};

// The lines of text in a strip, by how much of its width the letters cover in each row. Pieces that reach
// over two lines are left out of the count. What is too low or too light for a line belongs to its neighbour.
std::vector<Rows> linesIn(const TextStrip &strip, int median, int usual)
{
    std::vector<int> covered(size_t(strip.box.height()), 0);
    for (const PixelBox &letter : strip.letters) {
        if (letter.height() > median * 9 / 5)
            continue;
        for (int y = letter.top; y < letter.bottom; ++y)
            covered[size_t(y - strip.box.top)] += letter.width();
    }
    const int most = *std::max_element(covered.begin(), covered.end());
    std::vector<Rows> lines;
    for (int y = 0; y < int(covered.size()); ++y) {
        if (covered[size_t(y)] * 8 < most)
            continue;
        if (lines.empty() || lines.back().bottom != y)
            lines.push_back({y, y, 0});
        lines.back().bottom = y + 1;
        lines.back().ink += covered[size_t(y)];
    }
    // By the row: small type under a title covers less of the page than the title does.
    qint64 heaviest = 0;
    const auto weight = [](const Rows &line) { return line.ink / (line.bottom - line.top); };
    for (const Rows &line : lines)
        heaviest = std::max(heaviest, weight(line));
    std::erase_if(lines, [&](const Rows &line) {
        return line.bottom - line.top < std::min(median, usual) / 2 || weight(line) * 5 < heaviest;
    });
    return lines;
}

// Letters that touch those of the next line tie two lines together; this parts them again.
void splitLines(const TextStrip &strip, int usual, std::vector<TextStrip> &into)
{
    const std::vector<Rows> lines = linesIn(strip, medianHeight(strip.letters), usual);
    if (lines.size() < 2) {
        into.push_back(strip);
        return;
    }
    int from = strip.box.top;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool last = i + 1 == lines.size();
        const int to = last ? strip.box.bottom : strip.box.top + (lines[i].bottom + lines[i + 1].top) / 2;
        TextStrip line;
        for (PixelBox letter : strip.letters) {
            // Only a piece that has much on both sides is cut.
            const int inside = overlap(letter.top, letter.bottom, from, to);
            const bool spans = inside * 4 > letter.height() && inside * 4 < letter.height() * 3;
            if (inside * 2 < letter.height() && !spans)
                continue;
            if (spans) {
                letter.top = std::max(letter.top, from);
                letter.bottom = std::min(letter.bottom, to);
            }
            line.letters.empty() ? void(line.box = letter) : line.box.unite(letter);
            line.letters.push_back(letter);
        }
        if (!line.letters.empty())
            into.push_back(std::move(line));
        from = to;
    }
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

// The dots of a colon in small type are as small as specks, which are in no strip.
bool hasDots(Pix *grey, const PixelBox &box)
{
    constexpr l_uint32 Dark = 130;
    constexpr int Most = 30; // pixels; more is another letter
    int dark = 0;
    for (int y = box.top; y < box.bottom; ++y) {
        const l_uint32 *row = pixGetData(grey) + qsizetype(y) * pixGetWpl(grey);
        for (int x = box.left; x < box.right; ++x)
            dark += GET_DATA_BYTE(row, x) < Dark;
    }
    return dark >= 4 && dark <= Most;
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
                const bool over = standsOver(piece, other, usual) || standsOver(other, piece, usual);
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
    std::vector<TextStrip> single;
    for (const TextStrip &strip : strips)
        splitLines(strip, usual, single);
    strips = std::move(single);
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
    const PixelBox behind = {box.right, strip.box.top, std::min(strip.box.right + strip.box.height() * 2 / 5, pixGetWidth(grey)),
                             strip.box.bottom};
    if (hasDots(grey, behind))
        box.right = behind.right;
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
