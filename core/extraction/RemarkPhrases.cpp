// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RemarkPhrases.h"

#include <algorithm>

namespace intray {

namespace {

struct Key
{
    const char *key;
    Remark::Kind kind;
    bool isTitle = false;
};

constexpr Key Keys[] = {{"remark-draft", Remark::Kind::Draft, true},
                        {"remark-draft-said", Remark::Kind::Draft},
                        {"remark-complete-delivery", Remark::Kind::CompleteDelivery},
                        {"remark-not-before", Remark::Kind::NotBefore},
                        {"remark-cancel-after", Remark::Kind::CancelAfter},
                        {"remark-quotation", Remark::Kind::Quotation},
                        {"remark-blanket", Remark::Kind::Blanket},
                        {"remark-certificate", Remark::Kind::Certificate},
                        {"remark-shelf-life", Remark::Kind::ShelfLife},
                        {"remark-special-clause", Remark::Kind::SpecialClause},
                        {"remark-carrier", Remark::Kind::Carrier},
                        {"remark-instruction", Remark::Kind::Instruction}};

} // namespace

RemarkPhrases::RemarkPhrases(const Lexicon &lexicon)
{
    for (const Key &key : Keys) {
        for (const QString &phrase : lexicon.phrases(QLatin1String(key.key))) {
            const QStringList words = phrase.split(u' ');
            m_byFirstWord[words.constFirst()].push_back({words, key.kind, key.isTitle});
        }
    }
    for (std::vector<Phrase> &phrases : m_byFirstWord) {
        std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase &a, const Phrase &b) {
            return a.words.size() > b.words.size();
        });
    }
}

std::vector<RemarkPhrases::Hit> RemarkPhrases::in(const QStringList &words) const
{
    std::vector<Hit> hits;
    const int count = int(words.size());
    int at = 0;
    while (at < count) {
        int step = 1;
        const auto found = m_byFirstWord.constFind(words[at]);
        if (found != m_byFirstWord.cend()) {
            for (const Phrase &phrase : *found) {
                const int length = int(phrase.words.size());
                const bool fits = at + length <= count &&
                                  std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + at);
                if (!fits)
                    continue;
                hits.push_back({phrase.kind, at, length, phrase.isTitle});
                step = length;
                break;
            }
        }
        at += step;
    }
    return hits;
}

} // namespace intray
