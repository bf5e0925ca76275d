// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/StripReader.h"

#include <QRegularExpression>

#include <map>
#include <optional>

namespace intray {

namespace {

// Below these a word is read a second time.
constexpr double DoubtfulFigure = 0.9;
constexpr double DoubtfulWord = 0.82;
constexpr double SecondScale = 1.5;
// The second reading must be this much surer to win.
constexpr double BetterBy = 0.03;
// What is left of the certainty of a word that two readings give differently.
constexpr double DisputedFigure = 0.6;
constexpr double DisputedWord = 0.7;

// Gives each letter to the word it stands in; boxes of words then hold their ink and nothing else.
void fitToLetters(std::vector<StripWord> &words, const TextStrip &strip)
{
    std::vector<std::optional<PixelBox>> ink(words.size());
    for (const PixelBox &letter : strip.letters) {
        size_t nearest = words.size();
        int least = 0;
        for (size_t i = 0; i < words.size(); ++i) {
            const PixelBox &box = words[i].box;
            const int distance = std::max({box.left - letter.centreX(), letter.centreX() - box.right, 0});
            if (nearest == words.size() || distance < least) {
                nearest = i;
                least = distance;
            }
        }
        if (nearest == words.size())
            continue;
        ink[nearest] ? ink[nearest]->unite(letter) : void(ink[nearest] = letter);
    }
    for (size_t i = 0; i < words.size(); ++i) {
        if (!ink[i])
            continue;
        words[i].box.left = ink[i]->left;
        words[i].box.right = ink[i]->right;
    }
}

// Words of a line are as high as the line around them, as in digital text.
void fitToLine(StripWord &word, const TextStrip &strip)
{
    const int reach = strip.box.height() * 2;
    std::optional<PixelBox> line;
    for (const PixelBox &letter : strip.letters) {
        if (letter.right < word.box.left - reach || letter.left > word.box.right + reach)
            continue;
        line ? line->unite(letter) : void(line = letter);
    }
    word.box.top = line ? line->top : strip.box.top;
    word.box.bottom = line ? line->bottom : strip.box.bottom;
    word.size = word.box.height();
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isDoubtful(const StripWord &word)
{
    // How a model without umlauts reads an ü, and rarely anything else.
    if (word.text.contains(QLatin1String("ii")))
        return true;
    return word.confidence < (hasDigit(word.text) ? DoubtfulFigure : DoubtfulWord);
}

// A bar at the end of a word is the side of a cell.
void cutBars(std::vector<StripWord> &words)
{
    std::vector<StripWord> clean;
    for (StripWord &word : words) {
        const QStringList pieces = word.text.split(u'|');
        if (pieces.size() == 1) {
            clean.push_back(std::move(word));
            continue;
        }
        // Letters are taken for equally wide.
        const double letter = double(word.box.width()) / double(word.text.size());
        qsizetype at = 0;
        for (const QString &piece : pieces) {
            StripWord part = word;
            part.text = piece;
            part.box.left = word.box.left + int(double(at) * letter);
            part.box.right = word.box.left + int(double(at + piece.size()) * letter);
            at += piece.size() + 1;
            if (!piece.isEmpty())
                clean.push_back(std::move(part));
        }
    }
    words = std::move(clean);
}

StripWord wordOf(const OcrWord &from, const TextStrip &strip, double scale, int shiftX)
{
    StripWord word;
    word.text = from.text;
    word.confidence = from.confidence;
    word.box = {int(from.box.left / scale) + shiftX, strip.box.top, int(from.box.right / scale) + shiftX,
                strip.box.bottom};
    return word;
}

std::vector<StripWord> readPixels(Pix *pixels, const TextStrip &strip, double scale, OcrEngine &engine,
                                  const QString &language)
{
    std::vector<OcrWord> read = engine.read(pixels, language);
    if (read.empty())
        read = engine.read(pixels, language, OcrEngine::Shape::RawLine);
    std::vector<StripWord> words;
    const int shiftX = std::max(strip.box.left - 3, 0) - StripMargin;
    for (const OcrWord &from : read)
        words.push_back(wordOf(from, strip, scale, shiftX));
    cutBars(words);
    fitToLetters(words, strip);
    return words;
}

// The words of another reading that stand where this word stands, as one text; their least confidence.
std::optional<StripWord> sameIn(const std::vector<StripWord> &others, const StripWord &word)
{
    std::optional<StripWord> same;
    for (const StripWord &other : others) {
        const int common = std::min(other.box.right, word.box.right) - std::max(other.box.left, word.box.left);
        if (common * 2 <= std::min(other.box.width(), word.box.width()))
            continue;
        // Parted in another way: what it says of this word alone is not known.
        if (other.box.width() * 5 > word.box.width() * 7)
            return std::nullopt;
        if (!same) {
            same = other;
            continue;
        }
        same->text += other.text;
        same->confidence = std::min(same->confidence, other.confidence);
        same->box.unite(other.box);
    }
    return same;
}

// Two readings that agree bear each other out; where they differ neither is sure.
void compare(StripWord &word, const StripWord &other)
{
    if (other.text == word.text) {
        word.confidence = std::max({word.confidence, other.confidence, (1 + word.confidence) / 2});
        return;
    }
    const bool better = other.confidence > word.confidence + BetterBy;
    const QString loser = better ? word.text : other.text;
    if (better) {
        word.text = other.text;
        word.confidence = other.confidence;
    }
    word.confidence = std::min(word.confidence, hasDigit(word.text) || hasDigit(loser) ? DisputedFigure : DisputedWord);
    if (!word.alternatives.contains(loser))
        word.alternatives += loser;
}

// Letters and figures of one shape: a code may be meant either way. Only where figures stand around them.
QString withFigures(const QString &text)
{
    static const std::map<QChar, QChar> figures = {
        {u'O', u'0'}, {u'o', u'0'}, {u'Q', u'0'}, {u'I', u'1'}, {u'l', u'1'}, {u'|', u'1'}, {u'!', u'1'},
        {u'S', u'5'}, {u's', u'5'}, {u'B', u'8'}, {u'Z', u'2'}, {u'z', u'2'}};
    const auto isFigure = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isDigit(); };
    QString changed = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto figure = figures.find(text[i]);
        if (figure == figures.end())
            continue;
        const auto next = [&](qsizetype step) {
            qsizetype at = i + step;
            while (at >= 0 && at < text.size() && (figures.contains(text[at]) || text[at] == u'.' || text[at] == u','))
                at += step;
            return at;
        };
        if (isFigure(next(1)) || isFigure(next(-1)))
            changed[i] = figure->second;
    }
    return changed;
}

void addLookalikes(StripWord &word)
{
    if (!hasDigit(word.text))
        return;
    const QString figures = withFigures(word.text);
    // "AB0012": the models take the zeros after capitals for letters far more often than they are. Short
    // words like "PO" before a number stay.
    static const QRegularExpression code(QStringLiteral("^[A-Z]{2,4}[-.]?O{1,3}0*[1-9][0-9]+$"));
    if (code.match(word.text).hasMatch()) {
        word.alternatives.removeAll(figures);
        word.alternatives.prepend(std::exchange(word.text, figures));
        word.confidence = std::min(word.confidence, DisputedFigure);
        return;
    }
    if (figures == word.text)
        return;
    if (!word.alternatives.contains(figures))
        word.alternatives += figures;
    // Only round and straight letters are truly mistaken for figures; and "PO26" is the usual beginning of an
    // order number.
    static const QRegularExpression prefix(QStringLiteral("^(?:PO|SO|NO)(?=[\\d/-])"));
    QString rest = word.text;
    rest.remove(prefix);
    QString restFigures = figures.right(rest.size());
    for (const auto &[letter, figure] : {std::pair(u'B', u'8'), std::pair(u'S', u'5'), std::pair(u'Z', u'2')}) {
        for (qsizetype i = 0; i < rest.size(); ++i) {
            if (rest[i] == letter && restFigures[i] == figure)
                restFigures[i] = letter;
        }
    }
    if (restFigures != rest)
        word.confidence = std::min(word.confidence, DisputedFigure);
}

} // namespace

std::vector<StripWord> readStrip(Pix *grey, const TextStrip &strip, const std::vector<TextStrip> &all,
                                 OcrEngine &engine, const StripLanguages &languages)
{
    const PixPtr pixels = stripPixels(grey, strip, all, StripMargin);
    if (!pixels)
        return {};
    std::vector<StripWord> words = readPixels(pixels.get(), strip, 1, engine, languages.first);
    if (std::any_of(words.begin(), words.end(), isDoubtful)) {
        const PixPtr larger(pixScaleGrayLI(pixels.get(), float(SecondScale), float(SecondScale)));
        const std::vector<StripWord> second =
            larger ? readPixels(larger.get(), strip, SecondScale, engine, languages.second) : words;
        for (StripWord &word : words) {
            const auto other = isDoubtful(word) ? sameIn(second, word) : std::nullopt;
            if (other)
                compare(word, *other);
        }
    }
    for (StripWord &word : words) {
        addLookalikes(word);
        fitToLine(word, strip);
    }
    return words;
}

} // namespace intray
