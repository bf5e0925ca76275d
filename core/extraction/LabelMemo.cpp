// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelMemo.h"

namespace intray {

namespace {

// A page has some hundred texts; longer ones are prose, seen once or twice.
constexpr qsizetype MostTexts = 4096;
constexpr qsizetype LongestText = 160;

} // namespace

LabelMemo &LabelMemo::of(quint64 lexicon)
{
    static thread_local LabelMemo memo;
    if (memo.m_lexicon != lexicon) {
        memo = {};
        memo.m_lexicon = lexicon;
    }
    return memo;
}

const LabelMemo::Hits *LabelMemo::find(Question question, QStringView text) const
{
    if (text.size() > LongestText)
        return nullptr;
    const QHash<QString, Hits> &known = question == Question::Whole ? m_whole : m_atStart;
    const auto found = known.constFind(QString::fromRawData(text.data(), text.size()));
    return found == known.cend() ? nullptr : &*found;
}

void LabelMemo::keep(Question question, QStringView text, const Hits &hits)
{
    if (text.size() > LongestText)
        return;
    QHash<QString, Hits> &known = question == Question::Whole ? m_whole : m_atStart;
    if (known.size() >= MostTexts)
        known.clear();
    known.insert(text.toString(), hits);
}

} // namespace intray
