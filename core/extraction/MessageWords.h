// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Source.h"
#include "core/extraction/PhraseLists.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace intray {

// A word of a running text without the punctuation around it.
struct TextWord
{
    int start = 0; // in the part's text
    int end = 0;
    QString text;
    QString key;    // folded, letters and digits only; the text itself for signs such as "@"
    QString before; // punctuation since the previous word, also when blanks part it
    QString after;  // punctuation stuck to the end
    bool startsLine = false;
    bool afterHole = false; // a place that was read already lies before it
    bool numbersLine = false; // counts the lines of a list: 1, 2, 3 one under the other

    bool operator==(const TextWord &) const = default;
};

using TextWords = std::vector<TextWord>;

// The words of text[range], places inside `holes` left out. Marks of quoted mail ('>') at the start of
// a line are punctuation.
TextWords wordsOf(const QString &text, TextPlace range, const std::vector<TextPlace> &holes = {});

// The lines of text[range]. An endless line is parted between words, so that what is read line by line takes
// time in proportion to the text.
std::vector<TextPlace> textLines(const QString &text, TextPlace range);

// Tells on which line of a text a place stands.
class LineNumbers
{
public:
    explicit LineNumbers(const QString &text);
    int at(int place) const;

private:
    std::vector<int> m_ends;
};

// How words are compared with phrases: folded, without anything but letters and digits.
QString wordKey(QStringView word);

// Finds the phrases of a lexicon list in words.
class PhraseBook
{
public:
    explicit PhraseBook(const Lexicon &lexicon) : m_lexicon(lexicon), m_lists(lexicon.table<PhraseLists>()) {}

    // How many words from words[at] on make up a phrase of that list, the longest; 0 for none.
    int matchAt(const QString &list, const TextWords &words, int at) const;
    struct Hit
    {
        int first = 0, last = 0; // words [first, last)
    };
    // The first phrase in words [from, to); `to` -1 for the end.
    std::optional<Hit> find(const QString &list, const TextWords &words, int from = 0,
                            int to = -1) const;
    bool has(const QString &list, const TextWords &words) const { return find(list, words).has_value(); }
    // Whether the text contains a phrase of the list.
    bool has(const QString &list, const QString &text) const;
    const Lexicon &lexicon() const { return m_lexicon; }
    // The lexicon's labels that the whole text is; remembered, because the same few words are asked about by
    // everything that reads a line.
    const std::vector<Lexicon::LabelHit> &labelsOf(const QString &text) const;

private:
    const Lexicon &m_lexicon;
    const PhraseLists &m_lists;
    mutable QHash<QString, std::vector<Lexicon::LabelHit>> m_labels;
};

} // namespace intray
