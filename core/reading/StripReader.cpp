// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/StripReader.h"

#include "core/reading/TwoReadings.h"

#include <QRegularExpression>

#include <map>
#include <optional>

namespace intray {

namespace {

// Below this a word is read a second time; words with figures always are.
constexpr double DoubtfulWord = 0.82;
constexpr double SecondScale = 1.5;
constexpr double ThirdScale = 2;
// Of a figure that one reading alone gave; see the same in the extraction of recognised figures.
constexpr double ReadOnce = 0.98;
constexpr double ReadTwice = 0.99;
// Two readings bear each other out when neither was a guess.
constexpr double NoGuess = 0.75;
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
        std::pair<int, int> least;
        for (size_t i = 0; i < words.size(); ++i) {
            const PixelBox &box = words[i].box;
            // Boxes of neighbours may overlap: then the letter is of the word whose middle is nearer.
            const std::pair distance{std::max({box.left - letter.centreX(), letter.centreX() - box.right, 0}),
                                     std::abs(box.centreX() - letter.centreX())};
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

// Whether one reading of the word is not enough. A misread figure looks like any other figure, so that no
// certainty of a single reading is proof of it.
bool isDoubtful(const StripWord &word)
{
    // How a model without umlauts reads an ü, and rarely anything else.
    if (word.text.contains(QLatin1String("ii")))
        return true;
    return hasDigit(word.text) || word.confidence < DoubtfulWord;
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

// Two readings that agree bear each other out.
void confirm(StripWord &word, double other)
{
    const bool isGuess = std::max(word.confidence, other) < NoGuess;
    word.confidence = std::max({word.confidence, other, (1 + word.confidence) / 2});
    if (hasDigit(word.text))
        word.confidence = isGuess ? std::min(word.confidence, ReadOnce) : std::max(word.confidence, ReadTwice);
}

// Where two readings differ neither is sure. A third one tells which of them is the likelier.
void dispute(StripWord &word, const StripWord &other, const QString &third)
{
    const auto number = withDecimalSign(word.text, other.text);
    const bool isSurer = third != word.text && other.confidence > word.confidence + BetterBy;
    const bool better = number ? *number == other.text : third == other.text || isSurer;
    const QString loser = better ? word.text : other.text;
    if (better) {
        word.text = other.text;
        word.confidence = other.confidence;
    }
    word.confidence = std::min(word.confidence, hasDigit(word.text) || hasDigit(loser) ? DisputedFigure : DisputedWord);
    if (!word.alternatives.contains(loser))
        word.alternatives += loser;
    if (!third.isEmpty() && third != word.text && !word.alternatives.contains(third))
        word.alternatives += third;
}

// The word cut out of its strip, read larger.
QString readAlone(Pix *pixels, const TextStrip &strip, const StripWord &word, OcrEngine &engine,
                  const QString &language)
{
    constexpr int Edge = 4;
    const int shiftX = StripMargin - std::max(strip.box.left - 3, 0);
    const PixelBox box = {std::max(word.box.left + shiftX - Edge, 0), 0,
                          std::min(word.box.right + shiftX + Edge, int(pixGetWidth(pixels))),
                          int(pixGetHeight(pixels))};
    if (box.width() <= 0)
        return {};
    const PixPtr alone = cropped(pixels, box, StripMargin);
    const PixPtr larger(alone ? pixScaleGrayLI(alone.get(), float(ThirdScale), float(ThirdScale)) : nullptr);
    QString text;
    if (larger) {
        for (const OcrWord &piece : engine.read(larger.get(), language))
            text += piece.text;
    }
    return text.remove(u'|');
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
            const auto both = other ? meantByBoth(word.text, other->text) : std::nullopt;
            if (both) {
                word.text = *both;
                confirm(word, other->confidence);
            } else if (other) {
                dispute(word, *other, readAlone(pixels.get(), strip, word, engine, languages.first));
            } else if (hasDigit(word.text))
                word.confidence = std::min(word.confidence, ReadOnce);
        }
    }
    for (StripWord &word : words) {
        addLookalikes(word);
        fitToLine(word, strip);
    }
    return words;
}

} // namespace intray
