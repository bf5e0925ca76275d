// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OuterHeads.h"

#include "core/extraction/FieldParsers.h"

#include <QRegularExpression>

namespace intray {

namespace {

// Whether the row above or below goes on with the words of a head ("Amount-" over "paid", "Your" over "item code").
bool goesOn(const Head &head, const PageText &page, int index, const Lexicon &lexicon)
{
    for (const int other : {index - 1, index + 1}) {
        if (other < 0 || other >= int(page.rows.size())
            || std::abs(page.rows[size_t(other)].box.centreY() - head.box.centreY()) > 1.7 * page.rows[size_t(index)].height)
            continue;
        for (const Phrase &phrase : page.rows[size_t(other)].phrases) {
            const double overlap = std::min(phrase.box.right, head.box.right) - std::max(phrase.box.left, head.box.left);
            if (overlap < 0.4 * std::min(phrase.box.width(), head.box.width()) || hasDigit(phrase.text()))
                continue;
            const QString upper = other < index ? phrase.text() : head.text;
            const QString lower = other < index ? head.text : phrase.text();
            const QString whole = upper.endsWith(u'-') ? upper.chopped(1) + lower : upper + lower;
            const auto own = columnLabelOf(lexicon, phrase.text());
            if (columnLabelOf(lexicon, upper + u' ' + lower) || columnLabelOf(lexicon, whole) || (own && own->weight >= 0.5))
                return true;
        }
    }
    return false;
}

// A word over a number of each of the next two rows: it heads a column, whatever it means.
bool headsNumbers(const Head &head, const PageText &page, int index)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,4}[.)]?$"));
    if (head.words.size() > 1 || hasDigit(head.text) || head.text.contains(u':'))
        return false;
    int numbers = 0;
    for (size_t r = size_t(index) + 1; r < page.rows.size() && r <= size_t(index) + 6; ++r) {
        const Phrase &first = page.rows[r].phrases.front();
        const bool below = first.box.right > head.box.left - page.wordHeight && first.box.left < head.box.right + page.wordHeight;
        numbers += below && number.match(first.text()).hasMatch() ? 1 : 0;
    }
    return numbers > 1;
}

// Amounts below a head, each in a row that has text under another head as well.
bool headsAmounts(const Head &head, const std::vector<Head> &heads, const PageText &page, int index)
{
    constexpr size_t Farthest = 8; // rows; lines may have rows of words between
    const double reach = 2 * page.wordHeight;
    if (head.text.contains(u':') || head.words.size() > 4)
        return false;
    for (size_t r = size_t(index) + 1; r < page.rows.size() && r <= size_t(index) + Farthest; ++r) {
        const std::vector<Phrase> &phrases = page.rows[r].phrases;
        const auto stands = [&](const Head &over) {
            return std::any_of(phrases.begin(), phrases.end(), [&](const Phrase &phrase) {
                return phrase.box.right > over.box.left && phrase.box.left < over.box.right;
            });
        };
        const bool below = std::any_of(phrases.begin(), phrases.end(), [&](const Phrase &phrase) {
            return phrase.box.right > head.box.left - reach && phrase.box.left < head.box.right + reach
                && looksLikeAmount(phrase.text());
        });
        const auto others = std::count_if(heads.begin(), heads.end(), [&](const Head &other) {
            return &other != &head && other.label && stands(other);
        });
        if (below && others >= 2)
            return true;
    }
    return false;
}

} // namespace

bool looksLikeAmount(const QString &text)
{
    static const QRegularExpression amount(QStringLiteral("^\\d[\\d.,' ]*[.,]\\d{2,4}$"));
    const QStringList words = text.simplified().split(u' ');
    QStringList figures;
    for (const QString &word : words) {
        if (!parseCurrency(word))
            figures << word;
    }
    return figures.size() + 1 >= words.size() && amount.match(figures.join(u' ')).hasMatch();
}

bool dropStrangers(std::vector<Head> &heads, const PageText &page, int index, const Lexicon &lexicon)
{
    const double height = page.rows[size_t(index)].height;
    const auto isStranger = [&](const Head &head, const Head &neighbour) {
        if (head.label || (head.words.size() <= 2 && goesOn(head, page, index, lexicon)))
            return false;
        const double gap = std::max(head.box.left - neighbour.box.right,
                                    neighbour.box.left - head.box.right);
        return gap > 2.5 * height || hasDigit(head.text) || head.words.size() > 3;
    };
    const auto headsFigures = [&](Head &head) {
        if (!headsAmounts(head, heads, page, index))
            return false;
        head.label = Label::OtherColumn;
        head.weight = UnknownFigures;
        return true;
    };
    while (heads.size() > 1 && isStranger(heads.front(), heads[1]) && !headsNumbers(heads.front(), page, index)
           && !headsFigures(heads.front()))
        heads.erase(heads.begin());
    while (heads.size() > 1 && isStranger(heads.back(), heads[heads.size() - 2]) && !headsFigures(heads.back())) {
        const bool touches = heads.back().box.left - heads[heads.size() - 2].box.right < 0.6 * height;
        if (touches && hasDigit(heads.back().text))
            return false;
        heads.pop_back();
    }
    return true;
}

} // namespace intray
