// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableRows.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/HeaderFields.h"

namespace intray {

namespace {

// "Ship to: Acme Ltd, 12 Mill Lane": a party with its label.
bool namesParty(const TextRow &row, const Lexicon &lexicon)
{
    if (row.phrases.empty() || !row.phrases.front().text().contains(u':'))
        return false;
    const auto hits = lexicon.labelsAtStart(row.phrases.front().text());
    return std::any_of(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
        const auto &words = row.phrases.front().words;
        const size_t end = size_t(std::max(1, hit.words));
        return hit.weight >= 0.7 && hit.label >= Label::Buyer && hit.label <= Label::BillTo && end <= words.size()
            && (words[end - 1].text.endsWith(u':') || (end < words.size() && words[end].text == u":"));
    });
}

// "Goods to" alone in its row, over the name of a firm that begins below it: the label of an address.
bool headsParty(const TextRow &row, const TextRow &next, const Lexicon &lexicon)
{
    constexpr double OwnLabel = 0.9, Aligned = 3;
    if (row.phrases.size() != 1 || next.phrases.empty() || hasDigit(row.text()))
        return false;
    const Phrase &name = next.phrases.front();
    if (std::abs(name.box.left - row.box.left) > Aligned || next.box.top - row.box.bottom > row.height
        || !lexicon.phraseIn(QStringLiteral("legal-form"), name.text()))
        return false;
    const auto hits = lexicon.labelsOf(row.text());
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.weight >= OwnLabel && hit.label >= Label::Buyer && hit.label <= Label::BillTo;
    });
}

} // namespace

TextRow clipped(const TextRow &row, double left, double right)
{
    TextRow inside;
    inside.height = row.height;
    for (const Phrase &phrase : row.phrases) {
        if (phrase.box.right > left && phrase.box.left < right)
            inside.phrases.push_back(phrase);
    }
    for (const Phrase &phrase : inside.phrases)
        inside.box = inside.box.united(phrase.box);
    return inside;
}

namespace {

bool hasWordsOfSentence(const TextRow &row)
{
    constexpr qsizetype FewestWords = 6;
    const std::vector<LaidWord> &words = row.phrases.front().words;
    return std::count_if(words.begin(), words.end(), [](const LaidWord &word) {
        return word.text.front().isLetter() && word.text.size() > 1 && !hasDigit(word.text);
    }) >= FewestWords;
}

} // namespace

bool isSentence(const TextRow &row, double left, double right)
{
    constexpr double MostOfTable = 0.6;
    return row.phrases.size() == 1 && row.box.width() >= MostOfTable * (right - left) && hasWordsOfSentence(row);
}

bool runsAcross(const TextRow &row, const Columns &columns)
{
    constexpr int FewestColumns = 3;
    return columns.count() > FewestColumns && row.phrases.size() == 1 && columns.columnOf(row.phrases.front().box) >= 0
           && row.box.left < columns.edges[1] && row.box.right > columns.edges[FewestColumns - 1]
           && hasWordsOfSentence(row);
}

bool isAnchor(const TextRow &row, const Columns &columns)
{
    std::vector<bool> filled(size_t(columns.count()), false);
    int numbers = 0;
    for (const Phrase &phrase : row.phrases) {
        for (const LaidWord &word : phrase.words) {
            const int column = columns.columnOf(word.box);
            if (column >= 0)
                filled[size_t(column)] = true;
            numbers += looksNumeric(word.text) || hasDigit(word.text) ? 1 : 0;
        }
    }
    const int count = int(std::count(filled.begin(), filled.end(), true));
    const int needed = std::max(2, (columns.count() + 1) / 2);
    // A sentence that runs through all columns is no row of cells.
    const bool cells = int(row.phrases.size()) * 5 >= count * 2;
    return numbers > 0 && cells && count >= std::min(needed, columns.count());
}

bool isHeaderField(const TextRow &row, const Lexicon &lexicon)
{
    constexpr size_t LongestLabel = 4; // words
    if (row.phrases.size() != 1)
        return false;
    const std::vector<LaidWord> &words = row.phrases.front().words;
    QString label;
    for (size_t i = 0; i < std::min(words.size(), LongestLabel); ++i) {
        label += (i > 0 ? QStringLiteral(" ") : QString()) + words[i].text;
        if (words[i].text.endsWith(u':'))
            return i + 1 < words.size() && headerLabelOf(label, lexicon).has_value();
    }
    return false;
}

bool fillsMost(const TextRow &row, const Columns &columns)
{
    int numbers = 0;
    for (const Phrase &phrase : row.phrases)
        numbers += looksNumeric(phrase.text()) ? 1 : 0;
    return columns.count() >= 5 && numbers >= 3 && int(row.phrases.size()) * 5 >= columns.count() * 4
           && isAnchor(row, columns);
}

bool headsSums(const TextRow &row, const Lexicon &lexicon)
{
    constexpr double OwnLabel = 0.7;
    if (row.phrases.size() < 2 || hasDigit(row.text()))
        return false;
    bool hasTax = false, hasSum = false;
    for (const Phrase &phrase : row.phrases) {
        QString text = phrase.text();
        const qsizetype blank = text.lastIndexOf(u' ');
        if (blank > 0 && parseCurrency(QStringView(text).mid(blank + 1)))
            text.truncate(blank);
        const auto hits = lexicon.labelsOf(text);
        const auto is = [&](Label label) {
            return std::any_of(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
                return hit.label == label && hit.weight >= OwnLabel;
            });
        };
        if (is(Label::Quantity) || is(Label::Description) || is(Label::SupplierItem) || is(Label::BuyerItem))
            return false;
        const bool isTax = is(Label::TaxTotal);
        hasTax = hasTax || isTax;
        hasSum = hasSum || (!isTax && (is(Label::NetTotal) || is(Label::Total)));
    }
    return hasTax && hasSum;
}

size_t endAtParty(const std::vector<TextRow> &rows, const Columns &columns, const Lexicon &lexicon)
{
    size_t end = rows.size();
    for (size_t i = rows.size(); i-- > 0 && !(columns.count() > 0 && fillsMost(rows[i], columns));)
        end = namesParty(rows[i], lexicon) || (i + 1 < rows.size() && headsParty(rows[i], rows[i + 1], lexicon))
            ? i : end;
    return end;
}

} // namespace intray
