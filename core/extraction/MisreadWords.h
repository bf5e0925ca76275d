// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"
#include "core/masterdata/Catalog.h"

namespace intray {

// Puts right what recognition confuses, where a list of known words proves it: item numbers by the master
// data, labels and units by the lexicon, digits by the digits around them.
class MisreadWords
{
public:
    MisreadWords(const Lexicon &lexicon, const Catalog &catalog) : m_lexicon(lexicon), m_catalog(catalog) {}

    void mendCodes(Page &page) const;
    void mendLabels(Page &page) const;

private:
    bool isKnown(const QString &code) const;
    std::optional<QString> knownSpelling(const QString &code) const;
    void joinPieces(Page &page) const;
    void joinCents(Page &page) const;
    void joinHyphens(Page &page) const;
    const Item *numberWithoutHyphen(const QString &letters, const QString &digits) const;
    std::optional<QString> mendedWord(const Word &word, const Page &page) const;

    const Lexicon &m_lexicon;
    const Catalog &m_catalog;
};

} // namespace intray
