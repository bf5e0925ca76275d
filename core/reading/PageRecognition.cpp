// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PageRecognition.h"

#include "core/reading/OcrLanguage.h"
#include "core/reading/PageLevel.h"
#include "core/reading/PagePicture.h"
#include "core/reading/StripReader.h"
#include "core/reading/TextStrips.h"

namespace intray {

namespace {

// A sample read with less certainty than this may stand on its head.
constexpr double SureSample = 0.82;
constexpr size_t SampleStrips = 12;
// After so many strips the rest of the sample is spared where their words leave no doubt.
constexpr size_t LeastStrips = 5;

// The picture brought level, with its text in strips.
struct LevelPage
{
    PagePose pose;
    PixPtr grey;
    RulingLines lines;
    std::vector<TextStrip> strips;
};

// `grey` is evened.
LevelPage levelPage(Pix *grey, int turn)
{
    LevelPage page;
    page.pose.turn = turn;
    const PixPtr turned = quarterTurned(grey, turn);
    const PixPtr raw = turned ? inkOf(turned.get()) : nullptr;
    if (!raw)
        return page;
    page.pose.skew = skewOf(raw.get());
    page.grey = levelled(turned.get(), page.pose.skew);
    // The lines are taken out below; the caller's picture stays whole.
    if (page.grey.get() == grey)
        page.grey = PixPtr(pixCopy(nullptr, grey));
    const PixPtr ink = page.grey ? inkOf(page.grey.get()) : nullptr;
    if (!ink)
        return page;
    if (const PixPtr faint = faintInkOf(page.grey.get()))
        page.lines = rulingLinesOf(faint.get(), ink.get(), darkInkOf(page.grey.get()).get());
    takeOut(page.lines, ink.get(), page.grey.get());
    if (const PixPtr faint = faintInkOf(page.grey.get()))
        addFaintLetters(faint.get(), ink.get());
    page.strips = textStripsOf(ink.get(), page.lines);
    return page;
}

struct Sample
{
    QStringList words;
    double confidence = 0; // of the letters, on average
    bool isAnything = false;
};

// Reads the strips that say most about a text: those with many letters, from all over the page.
Sample sampleOf(const LevelPage &page, OcrEngine &engine, const QString &language, bool onItsHead)
{
    std::vector<const TextStrip *> strips;
    for (const TextStrip &strip : page.strips) {
        if (strip.letters.size() >= 6 && strip.letters.size() <= 40)
            strips.push_back(&strip);
    }
    if (strips.empty()) {
        for (const TextStrip &strip : page.strips)
            strips.push_back(&strip);
    }
    Sample sample;
    double sum = 0;
    qsizetype letters = 0;
    size_t read = 0;
    const size_t step = std::max<size_t>(1, strips.size() / SampleStrips);
    for (size_t i = step / 2; i < strips.size(); i += step) {
        const bool isEnough = read++ >= LeastStrips && sum > SureSample * double(letters) && isOfOneLanguage(sample.words);
        if (isEnough)
            break;
        PixPtr pixels = stripPixels(page.grey.get(), *strips[i], page.strips, StripMargin);
        if (pixels && onItsHead)
            pixels = quarterTurned(pixels.get(), 180);
        for (const OcrWord &word : engine.read(pixels.get(), language)) {
            sample.words += word.text;
            sum += word.confidence * double(word.text.size());
            letters += word.text.size();
        }
    }
    sample.isAnything = letters > 0;
    sample.confidence = letters > 0 ? sum / double(letters) : 0;
    return sample;
}

struct Upright
{
    LevelPage page;
    Sample sample;
};

Upright uprightPage(Pix *grey, OcrEngine &engine, const QString &language)
{
    const PixPtr ink = inkOf(grey);
    const int first = ink && runsDown(ink.get()) ? 90 : 0;
    Upright best;
    for (const int axis : {first, 90 - first}) {
        LevelPage page = levelPage(grey, axis);
        if (!page.grey)
            return best;
        Sample sample = sampleOf(page, engine, language, false);
        if (sample.confidence < SureSample) {
            Sample headDown = sampleOf(page, engine, language, true);
            if (headDown.confidence > sample.confidence) {
                sample = headDown;
                page = levelPage(grey, axis + 180);
            }
        }
        if (!best.page.grey || sample.confidence > best.sample.confidence + 0.1)
            best = {std::move(page), std::move(sample)};
        if (best.sample.confidence > 0.6)
            break;
    }
    return best;
}

} // namespace

Recognition recognisePage(const QImage &picture, double dpi, OcrEngine &engine)
{
    Recognition recognition;
    Page &page = recognition.page;
    page.recognised = true;
    page.hasPictures = true;
    page.width = picture.width() * 72.0 / dpi;
    page.height = picture.height() * 72.0 / dpi;
    const QString common = QStringLiteral("eng");
    const QString german = QStringLiteral("deu");
    const QString first = engine.models().has(common) ? common : engine.models().languages().value(0);
    const PixPtr raw = workingPixels(picture, dpi);
    const PixPtr grey = raw ? evened(raw.get()) : nullptr;
    if (!grey || first.isEmpty())
        return recognition;
    const Upright upright = uprightPage(grey.get(), engine, first);
    if (!upright.page.grey)
        return recognition;
    recognition.hasInk = !upright.page.strips.empty();
    const QString said = languageOf(upright.sample.words, first);
    StripLanguages languages = {engine.models().has(said) ? said : first, first};
    // Addresses of German towns stand in orders of every language, and only this model knows their letters.
    if (languages.first != german && engine.models().has(german))
        languages.second = german;

    page.pose = upright.page.pose;
    const QSizeF size = posedSize({page.width, page.height}, page.pose);
    page.width = size.width();
    page.height = size.height();
    const double pointsPerPixel = page.width / pixGetWidth(upright.page.grey.get());
    const double width = pixGetWidth(upright.page.grey.get());
    const double height = pixGetHeight(upright.page.grey.get());
    for (const TextStrip &strip : upright.page.strips) {
        for (const StripWord &read : readStrip(upright.page.grey.get(), strip, upright.page.strips, engine, languages)) {
            Word word;
            word.text = read.text;
            word.box = {read.box.left / width, read.box.top / height, read.box.right / width, read.box.bottom / height};
            word.fontSize = std::round(read.size * pointsPerPixel * 10) / 10;
            word.confidence = read.confidence;
            word.alternatives = read.alternatives;
            page.words.push_back(std::move(word));
        }
    }
    return recognition;
}

} // namespace intray
