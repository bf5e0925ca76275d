// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

#include <QHash>

namespace intray {

// What a lexicon said of the texts that a thread asked about last. The same few hundred cells and
// lines of a page are asked about dozens of times, by one hypothesis after another. Bounded; each
// thread has its own, so nothing is locked.
class LabelMemo
{
public:
    enum class Question { Whole, AtStart };
    using Hits = std::vector<Lexicon::LabelHit>;

    // The memo of this thread for one lexicon: `lexicon` is a number no other lexicon of the
    // process has or had.
    static LabelMemo &of(quint64 lexicon);

    // Null when the text was not asked about, or was too long to be kept. Valid until keep().
    const Hits *find(Question question, QStringView text) const;
    void keep(Question question, QStringView text, const Hits &hits);

private:
    quint64 m_lexicon = 0;
    QHash<QString, Hits> m_whole, m_atStart;
};

} // namespace intray
