// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/PageText.h"

namespace intray {

namespace {

// With what stands between them.
qsizetype sizeOf(const std::vector<LaidWord> &words)
{
    qsizetype size = 0;
    for (const LaidWord &word : words)
        size += word.text.size() + 1;
    return size;
}

// The words with a blank between them.
void append(QString &text, const std::vector<LaidWord> &words)
{
    const qsizetype start = text.size();
    for (const LaidWord &word : words) {
        if (text.size() > start)
            text += u' ';
        text += word.text;
    }
}

} // namespace

QString joined(const std::vector<LaidWord> &words)
{
    QString text;
    text.reserve(sizeOf(words));
    append(text, words);
    return text;
}

Box boxOf(const std::vector<LaidWord> &words)
{
    Box box;
    for (const LaidWord &word : words)
        box = box.united(word.box);
    return box;
}

QString Phrase::text() const
{
    return joined(words);
}

bool Phrase::isBold() const
{
    return std::all_of(words.begin(), words.end(), [](const LaidWord &word) { return word.bold; });
}

QString TextRow::text() const
{
    qsizetype size = 0;
    for (const Phrase &phrase : phrases)
        size += sizeOf(phrase.words) + 1;
    QString text;
    text.reserve(size);
    for (const Phrase &phrase : phrases) {
        if (!text.isEmpty())
            text += u"  ";
        append(text, phrase.words);
    }
    return text;
}

std::vector<LaidWord> TextRow::words() const
{
    std::vector<LaidWord> all;
    for (const Phrase &phrase : phrases)
        all.insert(all.end(), phrase.words.begin(), phrase.words.end());
    return all;
}

Box PageText::fraction(const Box &points) const
{
    if (width <= 0 || height <= 0)
        return {};
    return {points.left / width, points.top / height, points.right / width, points.bottom / height};
}

} // namespace intray
