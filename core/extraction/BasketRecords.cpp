// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/BasketRecords.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"

#include <cmath>

namespace intray {

namespace {

constexpr size_t MostRows = 400; // of a page that is looked at
constexpr size_t MostPhrases = 40; // of a row: all figures of a few rows are tried with each other
constexpr int Near = 3;          // rows between the parts of one sum

bool isTimes(const QString &text)
{
    return text == u"×" || text == u"x" || text == u"X" || text == u"*" || text == u"@" || text == u"à";
}

std::vector<NumberReading> numberOf(std::vector<LaidWord> words)
{
    std::erase_if(words, [](const LaidWord &word) { return parseCurrency(word.text).has_value(); });
    return words.empty() || words.size() > 3 ? std::vector<NumberReading>()
                                             : readNumber(joined(words), NumberStyle::Unknown);
}

// How many words before a price say that it is one: "×", "at", "zum Preis von"; 0 without any.
size_t markersIn(const Phrase &phrase, const Lexicon &lexicon)
{
    constexpr size_t MostWords = 4;
    if (isTimes(phrase.words.front().text))
        return 1;
    QString text;
    size_t count = 0;
    for (size_t i = 0; i < std::min(MostWords, phrase.words.size()) && !hasDigit(phrase.words[i].text); ++i) {
        text += (i == 0 ? QString() : QStringLiteral(" ")) + phrase.words[i].text;
        if (lexicon.phrases(QStringLiteral("price-marker")).contains(foldText(text)))
            count = i + 1;
    }
    return count;
}

// "× 0.28 £": the price behind the sign.
std::vector<NumberReading> priceOf(const Phrase &phrase, const Lexicon &lexicon)
{
    if (phrase.words.size() < 2 || !hasDigit(phrase.words.back().text + phrase.words[phrase.words.size() - 2].text))
        return {};
    const size_t markers = markersIn(phrase, lexicon);
    if (markers == 0 || markers == phrase.words.size())
        return {};
    return numberOf({phrase.words.begin() + std::ptrdiff_t(markers), phrase.words.end()});
}

// "750 pieces": the number before the unit.
std::vector<NumberReading> quantityOf(const Phrase &phrase)
{
    const auto &words = phrase.words;
    if (words.size() > 3 || !words.front().text.front().isDigit())
        return {};
    const bool hasUnit = words.size() > 1 && !hasDigit(words.back().text);
    return numberOf({words.begin(), words.end() - (hasUnit ? 1 : 0)});
}

std::vector<NumberReading> amountOf(const Phrase &phrase)
{
    static const QRegularExpression cents(QStringLiteral("\\d[.,]\\d{2}(?!\\d)"));
    return phrase.text().contains(cents) ? numberOf(phrase.words) : std::vector<NumberReading>();
}

bool isSum(const std::vector<NumberReading> &quantities, const std::vector<NumberReading> &prices,
           const std::vector<NumberReading> &amounts)
{
    for (const NumberReading &quantity : quantities) {
        for (const NumberReading &price : prices) {
            for (const NumberReading &amount : amounts) {
                if (!amount.value.isZero() && (quantity.value * price.value).rounded(2) == amount.value)
                    return true;
            }
        }
    }
    return false;
}

struct At
{
    int row = 0;
    int phrase = 0;
};

struct Basket
{
    At quantity, price, amount;
    int first = 0; // row
    int last = 0;
};

const Phrase &phraseAt(const PageText &page, const At &at)
{
    return page.rows[size_t(at.row)].phrases[size_t(at.phrase)];
}

// The quantity and the amount beside a price that make a right sum with it; the nearest rows first.
std::optional<Basket> basketAt(const PageText &page, const At &price, const std::vector<NumberReading> &prices)
{
    std::vector<std::pair<At, std::vector<NumberReading>>> quantities, amounts;
    for (int r = std::max(0, price.row - Near); r <= price.row && r < int(page.rows.size()); ++r) {
        const size_t count = page.rows[size_t(r)].phrases.size();
        for (int p = 0; p < int(count) && count <= MostPhrases; ++p) {
            const Phrase &phrase = page.rows[size_t(r)].phrases[size_t(p)];
            if (r == price.row && p == price.phrase)
                continue;
            if (auto quantity = quantityOf(phrase); !quantity.empty())
                quantities.push_back({{r, p}, std::move(quantity)});
            if (auto amount = amountOf(phrase); !amount.empty())
                amounts.push_back({{r, p}, std::move(amount)});
        }
    }
    for (auto quantity = quantities.rbegin(); quantity != quantities.rend(); ++quantity) {
        for (auto amount = amounts.rbegin(); amount != amounts.rend(); ++amount) {
            const bool isRight = phraseAt(page, quantity->first).box.right < phraseAt(page, amount->first).box.left;
            if (isRight && isSum(quantity->second, prices, amount->second))
                return Basket{quantity->first, price, amount->first, quantity->first.row, price.row};
        }
    }
    return std::nullopt;
}

double edgeOf(const PageText &page, const std::vector<Basket> &baskets)
{
    double right = 0;
    for (const Basket &basket : baskets)
        right = std::max(right, phraseAt(page, basket.amount).box.right);
    return right + 1;
}

// Whether words of the item stand in a row, left of the figures.
bool hasText(const PageText &page, int row, double right)
{
    const Phrase &first = page.rows[size_t(row)].phrases.front();
    return first.box.left < right && !isTimes(first.words.front().text);
}

// Each basket begins with its quantity's row or the words close above, and ends before the next one.
void boundBaskets(const PageText &page, std::vector<Basket> &baskets)
{
    for (size_t i = 0; i < baskets.size(); ++i) {
        Basket &basket = baskets[i];
        const double right = std::min(phraseAt(page, basket.quantity).box.left, phraseAt(page, basket.price).box.left);
        const double pitch = 1.7 * page.rows[size_t(basket.first)].height;
        const int stop = i + 1 < baskets.size() ? baskets[i + 1].first : int(page.rows.size());
        double bottom = page.rows[size_t(basket.last)].box.bottom;
        for (int r = basket.last + 1; r < stop && page.rows[size_t(r)].box.top - bottom < 0.5 * pitch; ++r) {
            if (!hasText(page, r, right))
                continue;
            basket.last = r;
            bottom = page.rows[size_t(r)].box.bottom;
        }
    }
}

bool isUnder(const Box &box, const Box &column)
{
    return std::min(box.right, column.right) > std::max(box.left, column.left);
}

// A basket whose sum is wrong as printed: its figures stand where those of the others do.
std::optional<Basket> basketLike(const PageText &page, const std::vector<Basket> &proven, const At &price)
{
    Box quantities, amounts;
    for (const Basket &basket : proven) {
        quantities = quantities.united(phraseAt(page, basket.quantity).box);
        amounts = amounts.united(phraseAt(page, basket.amount).box);
    }
    std::optional<At> quantity, amount;
    for (int r = price.row; r >= 0 && r >= price.row - Near; --r) {
        for (int p = 0; p < int(page.rows[size_t(r)].phrases.size()); ++p) {
            const Phrase &phrase = page.rows[size_t(r)].phrases[size_t(p)];
            if (!quantity && isUnder(phrase.box, quantities) && !quantityOf(phrase).empty())
                quantity = At{r, p};
            if (!amount && isUnder(phrase.box, amounts) && !amountOf(phrase).empty())
                amount = At{r, p};
        }
    }
    return quantity && amount ? std::optional(Basket{*quantity, price, *amount, quantity->row, price.row})
                              : std::nullopt;
}

// The baskets of a page; none where most prices behind a sign make no sum.
std::vector<Basket> basketsOn(const PageText &page, const Lexicon &lexicon)
{
    std::vector<At> unproven;
    std::vector<Basket> baskets;
    for (int r = 0; r < int(page.rows.size()) && page.rows.size() <= MostRows; ++r) {
        const auto &phrases = page.rows[size_t(r)].phrases;
        for (int p = 0; p < int(phrases.size()) && phrases.size() <= MostPhrases; ++p) {
            const auto prices = priceOf(phrases[size_t(p)], lexicon);
            if (prices.empty())
                continue;
            if (const auto basket = basketAt(page, {r, p}, prices))
                baskets.push_back(*basket);
            else
                unproven.push_back({r, p});
        }
    }
    if (baskets.size() < std::max<size_t>(1, unproven.size()))
        return {};
    const std::vector<Basket> proven = baskets;
    for (const At &price : unproven) {
        const auto basket = basketLike(page, proven, price);
        if (!basket)
            return {};
        baskets.push_back(*basket);
    }
    std::sort(baskets.begin(), baskets.end(), [](const Basket &a, const Basket &b) { return a.price.row < b.price.row; });
    for (size_t i = 1; i < baskets.size(); ++i) {
        if (baskets[i].first <= baskets[i - 1].last)
            return {};
    }
    boundBaskets(page, baskets);
    return baskets;
}

TextRow rowOf(std::vector<Phrase> phrases, double height)
{
    TextRow row;
    row.height = height;
    for (const Phrase &phrase : phrases)
        row.box = row.box.united(phrase.box);
    row.phrases = std::move(phrases);
    return row;
}

enum BasketColumn { Description, SupplierItem, BuyerItem, Gtin, Quantity, UnitPrice, Amount, ColumnCount };

int columnOf(const QString &text, const Lexicon &lexicon, int &words)
{
    for (const Lexicon::LabelHit &hit : lexicon.labelsAtStart(text)) {
        words = hit.words;
        if (hit.weight < 0.5)
            continue;
        if (hit.label == Label::SupplierItem)
            return SupplierItem;
        if (hit.label == Label::BuyerItem)
            return BuyerItem;
        if (hit.label == Label::Gtin)
            return Gtin;
    }
    return Description;
}

class BasketGrid
{
public:
    BasketGrid(const std::vector<PageText> &pages, int part, const Lexicon &lexicon)
        : m_pages(pages), m_part(part), m_lexicon(lexicon)
    {
    }

    GridRow headRow(int page) const
    {
        static const char *const heads[] = {"Description", "Supplier item", "Our item", "GTIN", "Quantity", "Unit price", "Amount"};
        GridRow row = emptyRow(page);
        for (int c = 0; c < ColumnCount; ++c)
            row.cells[size_t(c)].text = QString::fromLatin1(heads[c]);
        return row;
    }

    GridRow rowOf(const Basket &basket, int page, double right) const
    {
        GridRow row = emptyRow(page);
        const PageText &text = m_pages[size_t(page)];
        const double figures = std::min(phraseAt(text, basket.quantity).box.left, phraseAt(text, basket.price).box.left);
        put(row, Quantity, phraseAt(text, basket.quantity).words, page);
        const std::vector<LaidWord> &price = phraseAt(text, basket.price).words;
        put(row, UnitPrice, {price.begin() + std::ptrdiff_t(markersIn(phraseAt(text, basket.price), m_lexicon)), price.end()}, page);
        put(row, Amount, phraseAt(text, basket.amount).words, page);
        Box box;
        for (int r = basket.first; r <= basket.last; ++r) {
            for (const Phrase &phrase : text.rows[size_t(r)].phrases) {
                if (phrase.box.left > right)
                    continue;
                box = box.united(phrase.box);
                if (phrase.box.right < figures)
                    putText(row, phrase, page);
            }
        }
        row.source = {m_part, PagePlace{page + 1, text.fraction(box)}};
        return row;
    }

private:
    static GridRow emptyRow(int page)
    {
        GridRow row;
        row.cells.resize(ColumnCount);
        row.page = page + 1;
        return row;
    }

    void putText(GridRow &row, const Phrase &phrase, int page) const
    {
        int labelled = 0;
        const int column = columnOf(phrase.text(), m_lexicon, labelled);
        if (column == Description || labelled >= int(phrase.words.size())) {
            put(row, Description, phrase.words, page);
            return;
        }
        put(row, column, {phrase.words.begin() + labelled, phrase.words.end()}, page);
    }

    void put(GridRow &row, int column, const std::vector<LaidWord> &words, int page) const
    {
        GridCell &cell = row.cells[size_t(column)];
        cell.text += (cell.text.isEmpty() ? QString() : QStringLiteral("\n")) + joined(words);
        cell.source = {m_part, PagePlace{page + 1, m_pages[size_t(page)].fraction(boxOf(words))}};
        for (const LaidWord &word : words)
            cell.confidence = std::min(cell.confidence, word.confidence);
    }

    const std::vector<PageText> &m_pages;
    int m_part;
    const Lexicon &m_lexicon;
};

} // namespace

void partBaskets(PageText &page, const Lexicon &lexicon)
{
    const std::vector<Basket> baskets = basketsOn(page, lexicon);
    if (baskets.size() < 2)
        return;
    const double edge = edgeOf(page, baskets);
    const int first = baskets.front().first, last = baskets.back().last;
    std::vector<TextRow> left, right;
    for (int r = first; r <= last; ++r) {
        TextRow &row = page.rows[size_t(r)];
        std::vector<Phrase> here, beside;
        for (Phrase &phrase : row.phrases)
            (phrase.box.left > edge ? beside : here).push_back(std::move(phrase));
        if (!here.empty())
            left.push_back(rowOf(std::move(here), row.height));
        if (!beside.empty())
            right.push_back(rowOf(std::move(beside), row.height));
    }
    left.insert(left.end(), std::make_move_iterator(right.begin()), std::make_move_iterator(right.end()));
    page.rows.erase(page.rows.begin() + first, page.rows.begin() + last + 1);
    page.rows.insert(page.rows.begin() + first, std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
}

std::optional<LabelledRecords> basketRecords(const std::vector<PageText> &pages, int first, int last, int part,
                                             const Lexicon &lexicon)
{
    const BasketGrid grid(pages, part, lexicon);
    LabelledRecords result;
    for (int p = first; p <= last; ++p) {
        const std::vector<Basket> baskets = basketsOn(pages[size_t(p)], lexicon);
        if (baskets.empty())
            continue;
        if (result.grid.rows.empty()) {
            result.firstPage = p;
            result.grid.columns = ColumnCount;
            result.grid.rows.push_back(grid.headRow(p));
        }
        const double edge = edgeOf(pages[size_t(p)], baskets);
        for (const Basket &basket : baskets) {
            result.grid.rows.push_back(grid.rowOf(basket, p, edge));
            for (int r = basket.first; r <= basket.last; ++r)
                result.rows.insert({p, r});
        }
    }
    return result.grid.rows.size() > 2 ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace intray
