// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PhraseLists.h"

namespace intray {

namespace {

QString withoutBlanks(const QString &phrase)
{
    QString joined;
    joined.reserve(phrase.size());
    for (const QChar c : phrase) {
        if (c.isLetterOrNumber())
            joined += c;
    }
    return joined.isEmpty() ? phrase : joined;
}

} // namespace

PhraseLists::PhraseLists(const Lexicon &lexicon)
{
    for (const QString &key : lexicon.phraseKeys()) {
        JoinedPhrases &list = m_lists[key];
        const QStringList &phrases = lexicon.phrases(key);
        list.phrases.reserve(phrases.size());
        for (const QString &phrase : phrases) {
            const QString joined = withoutBlanks(phrase);
            if (joined.isEmpty())
                continue;
            list.phrases.insert(joined);
            if (!list.firstLetters.contains(joined[0]))
                list.firstLetters += joined[0];
            list.longest = std::max(list.longest, joined.size());
        }
    }
}

const JoinedPhrases &PhraseLists::list(const QString &key) const
{
    static const JoinedPhrases none;
    const auto found = m_lists.constFind(key);
    return found == m_lists.cend() ? none : *found;
}

} // namespace intray
