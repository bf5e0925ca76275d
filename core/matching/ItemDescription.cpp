// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/masterdata/TrigramIndex.h"
#include "core/matching/ItemMatcher.h"

namespace intray {

namespace {

constexpr std::size_t MostSiblings = 50;
constexpr qsizetype FewestShared = 2;
constexpr int MostAsked = 12;

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// The figures of a text: "M8x60, 2,5 mm" has 8, 60 and 2.5, in whatever language the words are.
QSet<QString> figuresOf(const QString &text)
{
    QSet<QString> figures;
    QString figure;
    for (const QString &word : foldedWords(text)) {
        for (const QChar c : QString(word + u' ')) {
            if (c.isDigit() || (c == u'.' && !figure.isEmpty())) {
                figure += c;
            } else if (!figure.isEmpty()) {
                figures.insert(figure.endsWith(u'.') ? figure.chopped(1) : figure);
                figure.clear();
            }
        }
    }
    return figures;
}

bool figuresDiffer(const QString &description, const QStringList &texts)
{
    const QSet<QString> theirs = figuresOf(description);
    const QSet<QString> ours = figuresOf(texts.join(u' '));
    const auto isMissing = [](const QSet<QString> &from, const QSet<QString> &in) {
        return std::any_of(from.begin(), from.end(),
                           [&](const QString &figure) { return !in.contains(figure); });
    };
    return isMissing(theirs, ours) && isMissing(ours, theirs);
}

QStringList sharedWords(const QStringList &words, const QSet<QString> &own)
{
    QStringList shared;
    std::copy_if(words.begin(), words.end(), std::back_inserter(shared),
                 [&](const QString &word) { return own.contains(word); });
    return shared;
}

QStringList textsOf(const Item &item)
{
    return {item.descriptionEn, item.descriptionDe, item.descriptionFr};
}

// Whether the words are the whole text of another item, and only a part of this one's: "drill 3 mm,
// HSS" beside "drill 3 mm, HSS-Co".
bool isExactlyAnother(const QStringList &words, const Item &item, const Catalog &catalog)
{
    const QSet<QString> wanted(words.begin(), words.end());
    const auto isText = [&](const QString &text) {
        const QStringList own = foldedWords(text);
        return QSet<QString>(own.begin(), own.end()) == wanted;
    };
    const auto hasText = [&](const Item &other) {
        const QStringList texts = textsOf(other);
        return std::any_of(texts.begin(), texts.end(), isText);
    };
    if (hasText(item))
        return false;
    const std::vector<const Item *> described = catalog.itemsDescribedBy(words.join(u' '));
    return described.size() <= MostSiblings &&
           std::any_of(described.begin(), described.end(),
                       [&](const Item *other) { return other != &item && hasText(*other); });
}

// Whether a word that this item lacks stands in the text of a sibling that shares all the others:
// "blue" where this one is red. Words that no item has ("as before") say nothing.
bool namesSibling(const QStringList &words, const QStringList &shared, const QSet<QString> &own,
                  const Catalog &catalog)
{
    if (shared.size() < FewestShared)
        return false;
    int asked = 0;
    for (const QString &word : words) {
        if (own.contains(word))
            continue;
        if (++asked > MostAsked)
            return false;
        if (!catalog.itemsDescribedBy(shared.join(u' ') + u' ' + word).empty())
            return true;
    }
    return false;
}

} // namespace

DescriptionVerdict compareDescription(const QString &description, const Item &item,
                                      const Catalog &catalog)
{
    const QStringList words = foldedWords(description);
    if (words.isEmpty())
        return DescriptionVerdict::Unclear;
    const QStringList texts = {item.descriptionEn, item.descriptionDe, item.descriptionFr};
    const std::vector<std::uint16_t> triples = trigramsOf(description);
    bool alike = false;
    QSet<QString> all;
    QStringList best; // the words shared with the text that has most of them
    for (const QString &text : texts) {
        const QStringList own = foldedWords(text);
        const QSet<QString> ownSet(own.begin(), own.end());
        all.unite(ownSet);
        const auto shared = std::count_if(words.begin(), words.end(),
                                          [&](const QString &w) { return ownSet.contains(w); });
        if (shared == words.size())
            return isExactlyAnother(words, item, catalog) ? DescriptionVerdict::Contradicts
                                                          : DescriptionVerdict::Agrees;
        if (shared > best.size())
            best = sharedWords(words, ownSet);
        alike = alike || shared * 10 >= words.size() * 6 ||
                diceSimilarity(triples, trigramsOf(text)) >= 0.55;
    }
    // All words are those of another item: siblings differ in one word ("zinc plated",
    // "stainless"). A single common word ("O-ring") is no contradiction.
    if (words.size() >= 2 && !catalog.itemsDescribedBy(description).empty())
        return DescriptionVerdict::Contradicts;
    if (namesSibling(words, best, all, catalog))
        return DescriptionVerdict::Contradicts;
    const bool numbersStand = std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return !hasDigit(word) || all.contains(word);
    });
    if (alike && numbersStand)
        return DescriptionVerdict::Agrees;
    return figuresDiffer(description, texts) ? DescriptionVerdict::Doubtful
                                             : DescriptionVerdict::Unclear;
}

} // namespace intray
