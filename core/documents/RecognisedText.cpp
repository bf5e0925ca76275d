// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/RecognisedText.h"

#include <algorithm>

namespace intray {
namespace {

// Below this recognition is wrong about as often as a person would want to know.
constexpr double Doubtful = 0.7;
constexpr int MostAlternatives = 3;

const Page *pageOf(const Document &document, const Source &source)
{
    const auto *place = std::get_if<PagePlace>(&source.place);
    if (!place || !source.part || *source.part < 0 || *source.part >= int(document.parts.size()))
        return nullptr;
    const Pages *pages = document.parts[size_t(*source.part)].pages();
    const bool known = pages && place->page >= 1 && place->page <= int(pages->pages.size());
    return known ? &pages->pages[size_t(place->page - 1)] : nullptr;
}

} // namespace

bool isDoubtful(const Page &page, const Word &word)
{
    return page.recognised && (word.confidence < Doubtful || !word.alternatives.isEmpty());
}

RecognisedText recognisedText(const Page &page, const std::vector<const Word *> &words)
{
    RecognisedText read;
    const Word *worst = nullptr;
    for (const Word *word : words) {
        read.doubtful = read.doubtful || isDoubtful(page, *word);
        if (!worst || word->confidence < worst->confidence)
            worst = word;
    }
    if (!worst)
        return read;
    read.confidence = worst->confidence;
    // The least certain word only: all combinations would be a riddle, not a help.
    for (const QString &other : worst->alternatives.mid(0, MostAlternatives)) {
        QStringList texts;
        for (const Word *word : words)
            texts += word == worst ? other : word->text;
        read.alternatives += texts.join(u' ');
    }
    return read;
}

std::optional<RecognisedText> recognisedAt(const Document &document, const Source &source)
{
    const Page *page = pageOf(document, source);
    if (!page || !page->recognised)
        return std::nullopt;
    const Box &box = std::get<PagePlace>(source.place).box;
    std::vector<const Word *> words;
    for (const Word &word : page->words) {
        if (box.contains(word.box.centreX(), word.box.centreY()))
            words.push_back(&word);
    }
    return words.empty() ? std::nullopt : std::optional(recognisedText(*page, words));
}

} // namespace intray
