// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RecognisedPage.h"

#include "core/base/TextFold.h"
#include "core/extraction/MisreadColumns.h"
#include "core/extraction/MisreadWords.h"
#include "core/layout/PageText.h"

namespace intray {

namespace {

// What letters reach above and below the line they stand on, in parts of the type size (usual types).
constexpr double Ascent = 0.72;
constexpr double SmallLetters = 0.52;
constexpr double Descent = 0.21;
constexpr double CommaDescent = 0.13;

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

bool reachesUp(QChar c)
{
    return c.isUpper() || c.isDigit() || isOneOf(c, u"bdfhklt()[]{}|/\\&%$€£#@!?'\"*ßi;") || !c.decomposition().isEmpty();
}

double descentOf(QChar c)
{
    if (isOneOf(c, u"gjpqyç()[]{}|@$"))
        return Descent;
    return isOneOf(c, u",;Q") ? CommaDescent : 0;
}

// Dots, dashes and quotes: their ink tells nothing of the type size.
bool isMark(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isOneOf(c, u".,:;-–—~=+_·•*°'’‘`´\"“”„…"); });
}

struct Reach
{
    double up = 0;
    double down = 0;
};

Reach reachOf(const QString &text)
{
    Reach reach{SmallLetters, 0};
    for (const QChar c : text) {
        reach.up = reachesUp(c) ? Ascent : reach.up;
        reach.down = std::max(reach.down, descentOf(c));
    }
    return reach;
}

double typicalSize(const Page &page)
{
    std::vector<double> sizes;
    for (const Word &word : page.words) {
        const Reach reach = reachOf(word.text);
        if (!isMark(word.text))
            sizes.push_back(word.box.height() / (reach.up + reach.down));
    }
    if (sizes.empty())
        return 0;
    std::nth_element(sizes.begin(), sizes.begin() + std::ptrdiff_t(sizes.size() / 2), sizes.end());
    return sizes[sizes.size() / 2];
}

// The line on which a mark stands, for type of that size.
double baselineOfMark(const Word &word, double size)
{
    const QChar first = word.text.front();
    if (isOneOf(first, u"-–—~=+·•"))
        return word.box.centreY() + SmallLetters / 2 * size;
    if (isOneOf(first, u".:_…"))
        return word.box.bottom;
    return isOneOf(first, u",;") ? word.box.bottom - CommaDescent * size : word.box.top + Ascent * size;
}

// What the letters close to each word reach. A recognised word is as tall as the piece of line it stands in, so
// that its box may end where the tails of its neighbours' letters do.
std::vector<Reach> reachesAround(const std::vector<Word> &words)
{
    std::vector<size_t> byLeft(words.size());
    std::vector<Reach> reaches;
    for (size_t i = 0; i < words.size(); ++i) {
        byLeft[i] = i;
        reaches.push_back(isMark(words[i].text) ? Reach{} : reachOf(words[i].text));
    }
    std::sort(byLeft.begin(), byLeft.end(), [&](size_t a, size_t b) { return words[a].box.left < words[b].box.left; });
    std::vector<Reach> around = reaches;
    for (size_t i = 0; i < byLeft.size(); ++i) {
        const Box &left = words[byLeft[i]].box;
        const double end = left.right + 2 * left.height();
        for (size_t j = i + 1; j < byLeft.size() && words[byLeft[j]].box.left < end; ++j) {
            const Box &right = words[byLeft[j]].box;
            if (std::abs(left.centreY() - right.centreY()) > 0.4 * std::min(left.height(), right.height()))
                continue;
            for (const auto &[to, from] : {std::pair(byLeft[i], byLeft[j]), std::pair(byLeft[j], byLeft[i])}) {
                around[to].up = std::max(around[to].up, reaches[from].up);
                around[to].down = std::max(around[to].down, reaches[from].down);
            }
        }
    }
    return around;
}

// The reach that fits a box best: of its own letters or of those around it, whichever makes the type of the
// usual size.
Reach fittingReach(const Word &word, const Reach &around, double typical)
{
    const Reach own = reachOf(word.text);
    Reach best = own;
    for (const Reach &reach : {Reach{own.up, around.down}, Reach{around.up, own.down}, around}) {
        const auto off = [&](const Reach &r) { return std::abs(word.box.height() / (r.up + r.down) - typical); };
        if (off(reach) < off(best) - 1e-9)
            best = reach;
    }
    return best;
}

// Boxes of recognised words hug the ink, so that "per" and "Total" on one line differ in top and bottom. Digital
// words have the height of their type.
void giveTypeHeight(Page &page)
{
    const double typical = typicalSize(page);
    const std::vector<Reach> around = reachesAround(page.words);
    for (size_t i = 0; i < page.words.size(); ++i) {
        Word &word = page.words[i];
        const Reach reach = fittingReach(word, around[i], typical);
        double size = isMark(word.text) ? typical : word.box.height() / (reach.up + reach.down);
        // A misread letter must not make a word of another size out of one like its neighbours.
        if (size > 0.8 * typical && size < 1.2 * typical)
            size = typical;
        const double baseline =
            isMark(word.text) ? baselineOfMark(word, size) : word.box.bottom - reach.down * size;
        word.box.top = std::max(0.0, baseline - 0.78 * size);
        word.box.bottom = std::min(1.0, baseline + 0.22 * size);
        word.fontSize = size * page.height;
    }
}

// Recognition lets boxes of neighbours run into each other; on paper nothing stands over another word of its line.
void partNeighbours(Page &page)
{
    std::vector<Word *> byLeft;
    for (Word &word : page.words)
        byLeft.push_back(&word);
    std::sort(byLeft.begin(), byLeft.end(), [](const Word *a, const Word *b) { return a->box.left < b->box.left; });
    for (size_t i = 0; i < byLeft.size(); ++i) {
        Box &left = byLeft[i]->box;
        for (size_t j = i + 1; j < byLeft.size() && byLeft[j]->box.left < left.right; ++j) {
            Box &right = byLeft[j]->box;
            if (std::abs(left.centreY() - right.centreY()) > 0.3 * std::min(left.height(), right.height()))
                continue;
            const double overlap = std::min(left.right, right.right) - right.left;
            // Words drawn over each other stay as they are; a short one behind a long one is not drawn over it.
            const bool isInside = right.right <= left.right;
            if (isInside ? overlap > 0.5 * left.width() : overlap > 0.8 * right.width() && overlap > 0.3 * left.width())
                continue;
            left.right = std::max(right.left, left.left + 0.2 * left.width());
        }
    }
}

// Ruling lines, dots and dirt that were taken for letters.
bool isSpeck(const Word &word, const Page &page, double typical)
{
    const double height = word.box.height() * page.height;
    const double width = word.box.width() * page.width;
    const double size = typical * page.height;
    static const QString strokes = QStringLiteral("|_¦[]{}'`’‘´~\"“”„‚·•°*^<>=\\");
    const bool strokesOnly = std::all_of(word.text.begin(), word.text.end(), [](QChar c) {
        return strokes.contains(c);
    });
    if (strokesOnly)
        return true;
    // A stroke as tall as a row of the table, read as "l", "I" or "1".
    static const QString thin = QStringLiteral("lI1i!|ıjJ/");
    const bool isStroke = word.text.size() == 1 && thin.contains(word.text.front());
    if (isStroke && (width < 0.09 * size || height > 1.6 * size))
        return true;
    return word.text.size() <= 2 && height < 0.3 * size && !word.text.front().isLetterOrNumber()
           && word.text != QStringLiteral("-") && word.text != QStringLiteral(".") && word.text != QStringLiteral(",");
}

void leaveOutSpecks(Page &page)
{
    const double typical = typicalSize(page);
    std::erase_if(page.words, [&](const Word &word) { return word.text.isEmpty() || isSpeck(word, page, typical); });
    // A ruling line that touches a word: "|479129", "97]".
    static const QString edges = QStringLiteral("|¦[]{}_");
    for (Word &word : page.words) {
        QString text = word.text;
        const auto unmatched = [&text](QChar open, QChar close) { return text.count(open) != text.count(close); };
        const bool brackets = !unmatched(u'[', u']') && !unmatched(u'{', u'}');
        const auto isEdge = [&](QChar c) { return edges.contains(c) && (!brackets || c == u'|' || c == u'¦' || c == u'_'); };
        while (text.size() > 1 && isEdge(text.front()))
            text.remove(0, 1);
        while (text.size() > 1 && isEdge(text.back()))
            text.chop(1);
        if (text != word.text) {
            word.alternatives.append(word.text);
            word.text = text;
        }
    }
}

} // namespace

Page mendRecognised(const Page &page, const Lexicon &lexicon, const Catalog &catalog)
{
    Page mended = page;
    if (!page.recognised)
        return mended;
    leaveOutSpecks(mended);
    giveTypeHeight(mended);
    partNeighbours(mended);
    const MisreadWords words(lexicon, catalog);
    words.mendCodes(mended);
    words.mendLabels(mended);
    MisreadColumns(lexicon, {}).giveLostColons(mended);
    return mended;
}

Document mendRecognised(const Document &document, const Lexicon &lexicon, const Catalog &catalog)
{
    Document mended = document;
    for (Part &part : mended.parts) {
        auto *pages = std::get_if<Pages>(&part.content);
        if (!pages)
            continue;
        for (Page &page : pages->pages)
            page = mendRecognised(page, lexicon, catalog);
    }
    return mended;
}

bool hasRecognisedPages(const Document &document)
{
    return std::any_of(document.parts.begin(), document.parts.end(), [](const Part &part) {
        const Pages *pages = part.pages();
        return pages && std::any_of(pages->pages.begin(), pages->pages.end(),
                                    [](const Page &page) { return page.recognised; });
    });
}

} // namespace intray
