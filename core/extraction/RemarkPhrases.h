// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/orders/Order.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace intray {

// All phrases of the lexicon that are remarks, looked up together: one pass over the words of a text. Made as
// Lexicon::table().
class RemarkPhrases
{
public:
    explicit RemarkPhrases(const Lexicon &lexicon);

    struct Hit
    {
        Remark::Kind kind = Remark::Kind::Instruction;
        int first = 0, words = 0; // of phraseWords()
        bool isTitle = false;     // counts only where nothing else stands
    };
    // In the order of the text; of two that overlap, the longer one.
    std::vector<Hit> in(const QStringList &words) const;

private:
    struct Phrase
    {
        QStringList words;
        Remark::Kind kind;
        bool isTitle;
    };
    QHash<QString, std::vector<Phrase>> m_byFirstWord; // longest first
};

} // namespace intray
