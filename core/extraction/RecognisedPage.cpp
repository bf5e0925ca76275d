// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RecognisedPage.h"

#include "core/base/TextFold.h"
#include "core/extraction/MisreadWords.h"
#include "core/layout/PageText.h"

namespace intray {

namespace {

// What letters reach above and below, in parts of the type size (usual sans and serif types).
constexpr double Ascent = 0.72;
constexpr double SmallLetters = 0.52;
constexpr double Descent = 0.21;

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

bool reachesUp(QChar c)
{
    return c.isUpper() || c.isDigit() || isOneOf(c, u"bdfhklt()[]{}|/\\&%$€£#@!?'\"*ß") || c.decompositionTag() != QChar::NoDecomposition
           || (c.isLower() && !c.decomposition().isEmpty());
}

bool reachesDown(QChar c)
{
    return isOneOf(c, u"gjpqyçQ,;()[]{}|/\\@$");
}

// Only dots and strokes: their ink tells nothing of the type size.
bool isPunctuation(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

struct Reach
{
    bool up = false;
    bool down = false;
    double size() const { return (up ? Ascent : SmallLetters) + (down ? Descent : 0); }
};

Reach reachOf(const QString &text)
{
    return {std::any_of(text.begin(), text.end(), reachesUp), std::any_of(text.begin(), text.end(), reachesDown)};
}

double typicalSize(const Page &page)
{
    std::vector<double> sizes;
    for (const Word &word : page.words) {
        if (!isPunctuation(word.text))
            sizes.push_back(word.box.height() / reachOf(word.text).size());
    }
    if (sizes.empty())
        return 0;
    std::nth_element(sizes.begin(), sizes.begin() + std::ptrdiff_t(sizes.size() / 2), sizes.end());
    return sizes[sizes.size() / 2];
}

// Boxes of recognised words hug the ink, so that "per" and "Total" on one line differ in top and bottom. Digital
// words have the height of their type.
void giveTypeHeight(Page &page)
{
    const double typical = typicalSize(page);
    for (Word &word : page.words) {
        if (isPunctuation(word.text)) {
            // Around its own middle: a dash, a dot.
            const double grown = std::max(word.box.height(), 0.5 * typical);
            const double middle = word.box.centreY();
            word.box.top = middle - grown / 2;
            word.box.bottom = middle + grown / 2;
            continue;
        }
        const Reach reach = reachOf(word.text);
        double size = word.box.height() / reach.size();
        // A misread letter must not make a word of another size out of one like its neighbours.
        if (typical > 0 && size > 0.7 * typical && size < 1.4 * typical)
            size = typical;
        const double baseline = word.box.bottom - (reach.down ? Descent * size : 0);
        word.box.top = std::max(0.0, baseline - 0.78 * size);
        word.box.bottom = std::min(1.0, baseline + 0.22 * size);
        word.fontSize = size * page.height;
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
    const MisreadWords words(lexicon, catalog);
    words.mendCodes(mended);
    words.mendLabels(mended);
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
