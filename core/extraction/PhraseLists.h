// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace intray {

// The phrases of one list without the blanks between their words, so that "Best.Nr." is "best nr".
struct JoinedPhrases
{
    QSet<QString> phrases;
    QString firstLetters;
    qsizetype longest = 0;
};

// All lists of a lexicon so joined, made as Lexicon::table(). Immutable.
class PhraseLists
{
public:
    explicit PhraseLists(const Lexicon &lexicon);
    // An empty one for an unknown key.
    const JoinedPhrases &list(const QString &key) const;

private:
    QHash<QString, JoinedPhrases> m_lists;
};

} // namespace intray
