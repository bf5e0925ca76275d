// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"

#include <functional>

namespace intray {

// What only the column tells in which a recognised word stands: where a quantity ends and its unit begins, and which
// label lost its colon.
class MisreadColumns
{
public:
    // `isKnown`: whether a text is an item number of the records.
    MisreadColumns(const Lexicon &lexicon, std::function<bool(const QString &)> isKnown)
        : m_lexicon(lexicon), m_isKnown(std::move(isKnown))
    {
    }

    void partUnits(Page &page) const;
    void giveLostColons(Page &page) const;

private:
    struct Glued
    {
        QString number; // with figures for the letters that were read for them
        QString unit;
        qsizetype read = 0; // characters of the word that are its number
        bool isMisread = false;
    };
    std::optional<Glued> gluedIn(const QString &text) const;
    // Where the unit begins by the other words of the column; nullopt when none tells.
    std::optional<double> unitLeft(const Glued &glued, const Word &word, const std::vector<Word> &words) const;

    const Lexicon &m_lexicon;
    std::function<bool(const QString &)> m_isKnown;
};

} // namespace intray
