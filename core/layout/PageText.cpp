// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/PageText.h"

#include <algorithm>
#include <cmath>

namespace intray {

namespace {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Letters of a stamp or watermark stand alone, far larger than the text.
bool isWatermark(const LaidWord &word, double typicalHeight)
{
    return word.text.size() <= 1 && word.box.height() > 2.5 * typicalHeight
           && word.box.height() > 24;
}

// A line drawn with letters ("--------").
bool isRule(const QString &text)
{
    static const QString strokes = QStringLiteral("-_=.~*–—");
    return text.size() >= 5 && strokes.contains(text.front()) && text.count(text.front()) == text.size();
}

bool isSameDrawnTwice(const LaidWord &a, const LaidWord &b)
{
    const double tolerance = 0.3 * std::min(a.height, b.height);
    return a.text == b.text && std::abs(a.box.left - b.box.left) < tolerance
           && std::abs(a.box.centreY() - b.box.centreY()) < tolerance;
}

std::vector<LaidWord> usableWords(const Page &page)
{
    std::vector<LaidWord> words;
    std::vector<double> heights;
    words.reserve(page.words.size());
    for (const Word &word : page.words) {
        const Box box{word.box.left * page.width, word.box.top * page.height,
                      word.box.right * page.width, word.box.bottom * page.height};
        const QString text = word.text.trimmed();
        if (text.isEmpty() || isRule(text) || box.height() < 1.5 || box.right <= box.left)
            continue;
        words.push_back({text, box, box.height(), word.bold, word.confidence});
        heights.push_back(box.height());
    }
    const double typical = median(heights);
    std::erase_if(words, [&](const LaidWord &word) { return isWatermark(word, typical); });
    return words;
}

bool isFrame(const QString &text)
{
    return text.size() >= 3 && (text.startsWith(u'+') || text.startsWith(u'|'))
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'+' || c == u'-' || c == u'=' || c == u'|' || c == u'_'; });
}

// The pieces of a word between strokes, each in its share of the box: "Unit|Price" of a drawn table. A little apart
// from the strokes, so that what they part is no phrase.
std::vector<LaidWord> betweenStrokes(const LaidWord &word)
{
    std::vector<LaidWord> pieces;
    const double letter = word.box.width() / double(word.text.size());
    qsizetype from = 0;
    for (qsizetype i = 0; i <= word.text.size(); ++i) {
        if (i < word.text.size() && word.text[i] != u'|')
            continue;
        if (i > from) {
            LaidWord piece = word;
            piece.text = word.text.mid(from, i - from);
            piece.box.left = word.box.left + letter * (double(from) + (from > 0 ? 0.3 : 0));
            piece.box.right = word.box.left + letter * (double(i) - (i < word.text.size() ? 0.3 : 0));
            pieces.push_back(std::move(piece));
        }
        from = i + 1;
    }
    return pieces;
}

// Tables drawn with letters: frames ("+----+-----+") go, and strokes between cells, where frames stand.
std::vector<LaidWord> withoutFrames(std::vector<LaidWord> words)
{
    constexpr int Enough = 2;
    const auto frames = std::count_if(words.begin(), words.end(), [](const LaidWord &word) { return isFrame(word.text); });
    const auto strokes = std::count_if(words.begin(), words.end(), [](const LaidWord &word) { return word.text.contains(u'|'); });
    if (frames < Enough || strokes < 3 * Enough)
        return words;
    std::vector<LaidWord> plain;
    for (LaidWord &word : words) {
        if (isFrame(word.text))
            continue;
        if (!word.text.contains(u'|')) {
            plain.push_back(std::move(word));
            continue;
        }
        for (LaidWord &piece : betweenStrokes(word))
            plain.push_back(std::move(piece));
    }
    return plain;
}

double baseline(const LaidWord &word)
{
    return word.box.bottom - 0.22 * word.height;
}

// Nothing is written over another word on its own line; what overflows a cell is of another line.
bool standBeside(const LaidWord &a, const LaidWord &b)
{
    const double overlap = std::min(a.box.right, b.box.right) - std::max(a.box.left, b.box.left);
    if (overlap > 0.4 * std::min(a.box.width(), b.box.width()) && !isSameDrawnTwice(a, b))
        return false;
    const double height = std::min(a.height, b.height);
    // Across the page only words that were set on one line stand that level; others are rows of another column.
    if (-overlap > 25 * height && std::abs(baseline(a) - baseline(b)) > 0.14 * height)
        return false;
    return std::abs(baseline(a) - baseline(b)) <= 0.28 * height
           || std::abs(a.box.centreY() - b.box.centreY()) <= 0.22 * height;
}

// The word of the row that is nearest in x: with skew only neighbours share a baseline.
const LaidWord &nearest(const std::vector<LaidWord> &row, const LaidWord &word)
{
    const LaidWord *best = &row.front();
    double distance = 1e9;
    for (const LaidWord &other : row) {
        const double gap = std::max(other.box.left - word.box.right, word.box.left - other.box.right);
        if (gap < distance) {
            distance = gap;
            best = &other;
        }
    }
    return *best;
}

std::vector<std::vector<LaidWord>> clusterRows(std::vector<LaidWord> words)
{
    std::stable_sort(words.begin(), words.end(), [](const LaidWord &a, const LaidWord &b) {
        return a.box.centreY() < b.box.centreY();
    });
    std::vector<std::vector<LaidWord>> rows;
    for (LaidWord &word : words) {
        bool placed = false;
        // Only rows near above can take it; they are the last few.
        const size_t first = rows.size() > 6 ? rows.size() - 6 : 0;
        for (size_t i = rows.size(); i > first && !placed; --i) {
            std::vector<LaidWord> &row = rows[i - 1];
            if (!standBeside(nearest(row, word), word))
                continue;
            const bool twice = std::any_of(row.begin(), row.end(), [&](const LaidWord &other) {
                return isSameDrawnTwice(other, word);
            });
            if (!twice)
                row.push_back(std::move(word));
            placed = true;
        }
        if (!placed)
            rows.push_back({std::move(word)});
    }
    for (auto &row : rows) {
        std::stable_sort(row.begin(), row.end(), [](const LaidWord &a, const LaidWord &b) {
            return a.box.left < b.box.left;
        });
    }
    return rows;
}

// Text set flush on both sides: the blanks of a line are all alike, however wide, but for those that may not part
// ("27. April"). Cells never stand so evenly.
bool isJustified(const std::vector<LaidWord> &words, double height)
{
    constexpr size_t FewestWide = 5;
    constexpr double Even = 0.04, Widest = 1.5, Narrow = 0.4; // in heights
    double widest = 0;
    for (size_t i = 1; i < words.size(); ++i)
        widest = std::max(widest, words[i].box.left - words[i - 1].box.right);
    if (widest > Widest * height)
        return false;
    size_t wide = 0;
    for (size_t i = 1; i < words.size(); ++i) {
        const double gap = words[i].box.left - words[i - 1].box.right;
        const bool isWide = gap >= widest - Even * height;
        if (!isWide && gap > Narrow * height)
            return false;
        wide += isWide ? 1 : 0;
    }
    return wide >= FewestWide && 3 * wide >= 2 * (words.size() - 1);
}

constexpr double BlankReach = 1.75;

// How wide a gap still is a blank, in heights: twice the usual blank of the page, since a typewriter
// face has wide ones.
double blankInHeights(const std::vector<std::vector<LaidWord>> &rows)
{
    std::vector<double> gaps;
    for (const auto &row : rows) {
        for (size_t i = 1; i < row.size(); ++i) {
            const double gap = (row[i].box.left - row[i - 1].box.right) / row[i].height;
            if (gap > 0.03 && gap < 0.9)
                gaps.push_back(gap);
        }
    }
    return std::clamp(BlankReach * median(gaps), 0.42, 0.95);
}

// Cells that nearly touch: a word that begins where phrases of the rows around begin, and whose blank is no
// usual one, opens a phrase of its own.
void partTouchingCells(std::vector<TextRow> &rows, double usualBlank)
{
    constexpr size_t Around = 4;
    const auto begins = [&](size_t r, double x) {
        return std::any_of(rows[r].phrases.begin(), rows[r].phrases.end(),
                           [&](const Phrase &phrase) { return std::abs(phrase.box.left - x) < 0.4; });
    };
    for (size_t r = 0; r < rows.size(); ++r) {
        for (size_t p = 0; p < rows[r].phrases.size(); ++p) {
            Phrase &phrase = rows[r].phrases[p];
            std::vector<double> gaps;
            for (size_t w = 1; w < phrase.words.size(); ++w)
                gaps.push_back(phrase.words[w].box.left - phrase.words[w - 1].box.right);
            const double ownBlank = median(gaps);
            for (size_t w = 1; w < phrase.words.size(); ++w) {
                const double gap = gaps[w - 1];
                const double blank = usualBlank * phrase.words[w].height;
                const bool likeOthers = gaps.size() > 2 && std::abs(gap - ownBlank) < 0.3 * ownBlank;
                if (likeOthers || (gap > 0.6 * blank && gap < 1.4 * blank))
                    continue;
                int alike = 0;
                const size_t last = std::min(rows.size(), r + Around + 1);
                for (size_t k = r > Around ? r - Around : 0; k < last; ++k)
                    alike += k != r && begins(k, phrase.words[w].box.left) ? 1 : 0;
                if (alike < 2)
                    continue;
                const auto at = phrase.words.begin() + std::ptrdiff_t(w);
                Phrase rest{{at, phrase.words.end()}, {}};
                phrase.words.erase(at, phrase.words.end());
                rest.box = boxOf(rest.words);
                phrase.box = boxOf(phrase.words);
                rows[r].phrases.insert(rows[r].phrases.begin() + std::ptrdiff_t(p) + 1, std::move(rest));
                break;
            }
        }
    }
}

// One letter, or two that stand so close that the file calls them a word: a piece of letters set apart.
bool isSpreadPiece(const QString &text)
{
    constexpr qsizetype Longest = 2;
    return text.size() <= Longest && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// "O R D E R", "E NG I N E E R I NG": letters set apart by even gaps are one word. A wider gap ends it. Most of the
// pieces are single letters, and capitals unless there are many.
bool spellsWord(const std::vector<LaidWord> &words, size_t from, size_t end)
{
    constexpr size_t FewestCapitals = 4, Fewest = 6;
    QString all;
    size_t single = 0;
    bool varied = false;
    for (size_t i = from; i < end; ++i) {
        all += words[i].text;
        single += words[i].text.size() == 1;
        varied = varied || words[i].text != words[from].text;
    }
    const bool capitals = all == all.toUpper();
    const bool lower = single == end - from && all.front().isUpper() && all.mid(1) == all.mid(1).toLower();
    return varied && single >= FewestCapitals && 3 * single >= 2 * (end - from)
           && (capitals || (lower && single >= Fewest));
}

// Whether any were joined.
bool joinSpreadLetters(std::vector<LaidWord> &words)
{
    constexpr double WidestGap = 1.3, EvenGap = 0.25; // in heights
    std::vector<LaidWord> result;
    bool joined = false;
    for (size_t i = 0; i < words.size();) {
        const auto gapBefore = [&](size_t k) { return words[k].box.left - words[k - 1].box.right; };
        size_t end = i + 1;
        for (; isSpreadPiece(words[i].text) && end < words.size() && isSpreadPiece(words[end].text); ++end) {
            const double gap = gapBefore(end);
            if (gap < 0 || gap > WidestGap * words[i].height || std::abs(gap - gapBefore(i + 1)) > EvenGap * words[i].height)
                break;
        }
        if (!spellsWord(words, i, end))
            end = i + 1;
        joined = joined || end > i + 1;
        LaidWord word = words[i];
        for (size_t k = i + 1; k < end; ++k) {
            word.text += words[k].text;
            word.box = word.box.united(words[k].box);
            word.confidence = std::min(word.confidence, words[k].confidence);
        }
        result.push_back(std::move(word));
        i = end;
    }
    words = std::move(result);
    return joined;
}

} // namespace

std::vector<Phrase> phrasesOf(std::vector<LaidWord> words, double blank)
{
    std::vector<Phrase> phrases;
    for (LaidWord &word : words) {
        if (phrases.empty() || word.box.left - phrases.back().box.right > blank)
            phrases.emplace_back();
        Phrase &phrase = phrases.back();
        phrase.box = phrase.box.united(word.box);
        phrase.words.push_back(std::move(word));
    }
    return phrases;
}

PageText layOut(const Page &page)
{
    PageText text;
    text.width = page.width;
    text.height = page.height;
    std::vector<std::vector<LaidWord>> rows = clusterRows(withoutFrames(usableWords(page)));
    std::vector<bool> spread;
    for (auto &words : rows)
        spread.push_back(joinSpreadLetters(words));
    const double blank = blankInHeights(rows);
    std::vector<double> allHeights;
    for (size_t r = 0; r < rows.size(); ++r) {
        std::vector<LaidWord> &words = rows[r];
        std::vector<double> heights;
        for (const LaidWord &word : words)
            heights.push_back(word.height);
        allHeights.insert(allHeights.end(), heights.begin(), heights.end());
        TextRow row;
        row.height = median(heights);
        row.box = boxOf(words);
        constexpr double AnyBlank = 1e9, SpreadBlank = 1.1; // the blank between words of letters set apart
        const double usual = spread[r] ? std::max(blank, SpreadBlank) : blank;
        const double widest = isJustified(words, row.height) ? AnyBlank : usual * row.height;
        row.phrases = phrasesOf(std::move(words), widest);
        text.rows.push_back(std::move(row));
    }
    text.wordHeight = median(allHeights);
    std::stable_sort(text.rows.begin(), text.rows.end(), [](const TextRow &a, const TextRow &b) {
        return a.box.centreY() < b.box.centreY();
    });
    partTouchingCells(text.rows, blank / BlankReach);
    return text;
}

} // namespace intray
