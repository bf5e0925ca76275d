// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/CardRecords.h"

#include "core/base/TextFold.h"

#include <map>

namespace intray {

namespace {

using Words = std::vector<LaidWord>;

constexpr int LongestCard = 8; // rows from one row of heads to the next

bool isSign(const QString &text)
{
    return text == u"×" || text == u"x" || text == u"*" || text == u"=" || text == u"@" || text == u"à";
}

// The words of a phrase between signs of arithmetic.
std::vector<Words> piecesOf(const Phrase &phrase)
{
    std::vector<Words> pieces(1);
    for (const LaidWord &word : phrase.words) {
        if (!isSign(word.text))
            pieces.back().push_back(word);
        else if (!pieces.back().empty())
            pieces.emplace_back();
    }
    if (pieces.back().empty())
        pieces.pop_back();
    return pieces;
}

// What a head says: "Qty / unit" is a quantity before it is anything else.
std::optional<Label> headOf(const Words &words, const Lexicon &lexicon)
{
    const QString text = joined(words);
    const QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts.size() > 1 ? parts : QStringList()) {
        const auto hit = columnLabelOf(lexicon, part.trimmed());
        if (hit && hit->label == Label::Quantity)
            return hit->label;
    }
    const auto hit = columnLabelOf(lexicon, text);
    return hit ? std::optional(hit->label) : std::nullopt;
}

bool isMoney(const Phrase &phrase)
{
    static const QRegularExpression decimals(QStringLiteral("\\d[.,]\\d{2}(?!\\d)"));
    return looksNumeric(phrase.text()) && phrase.text().contains(decimals);
}

// A row of heads without one for the words of the item, which stand above it.
bool isCardHead(const TextRow &row, const Lexicon &lexicon)
{
    if (row.phrases.size() < 2 || hasDigit(row.text()))
        return false;
    int labelled = 0;
    int others = 0;
    bool quantity = false;
    for (const Phrase &phrase : row.phrases) {
        for (const Words &piece : piecesOf(phrase)) {
            const auto label = headOf(piece, lexicon);
            if (label == Label::Description)
                return false;
            ++(label ? labelled : others);
            quantity = quantity || label == Label::Quantity;
        }
    }
    return quantity && labelled >= 3 && others <= 1;
}

// The wording of heads that comes again most often on a page.
QString cardWording(const std::vector<PageText> &pages, int first, int last, const Lexicon &lexicon)
{
    QString best;
    int most = 1;
    for (int p = first; p <= last; ++p) {
        std::map<QString, int> count;
        for (const TextRow &row : pages[size_t(p)].rows) {
            if (!isCardHead(row, lexicon))
                continue;
            const QString text = foldText(row.text());
            if (++count[text] > most) {
                most = count[text];
                best = text;
            }
        }
    }
    return best;
}

std::vector<int> cardHeadsOn(const PageText &page, const QString &wording)
{
    std::vector<int> rows;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (foldText(page.rows[r].text()) == wording)
            rows.push_back(int(r));
    }
    return rows;
}

struct Card
{
    int page = 0;
    int head = 0;
    std::vector<int> titles; // rows above the heads
    std::vector<int> values; // rows below them
};

double gapBelow(const PageText &page, int row)
{
    return page.rows[size_t(row) + 1].box.top - page.rows[size_t(row)].box.bottom;
}

// Where the words of the next card begin, of the rows between two rows of heads: after the widest gap. No row of
// values, or none of words, makes no card.
std::optional<int> titleBetween(const PageText &page, int head, int next)
{
    if (next - head < 3 || next - head > LongestCard)
        return std::nullopt;
    int title = head + 2;
    for (int r = head + 1; r + 1 < next; ++r) {
        if (gapBelow(page, r) > gapBelow(page, title - 1))
            title = r + 1;
    }
    return title;
}

// How the words of an item stand above its heads and the values below them, as the cards so far show it.
struct CardShape
{
    int titles = 1;
    double titleGap = 0; // to what follows, the widest
    int values = 1;      // rows; figures set larger than the words beside them make a row of their own
    double valueGap = 0;
};

// The end of the values of the last card on a page: as many rows as the other cards have, as close together.
int endOfValues(const PageText &page, int head, const CardShape &shape)
{
    const int rows = int(page.rows.size());
    int end = head + 2;
    while (end < rows && end <= head + shape.values && gapBelow(page, end - 1) <= shape.valueGap + 1)
        ++end;
    return end;
}

// nullopt when what stands between two rows of heads is no card.
std::optional<std::vector<Card>> cardsOn(const PageText &page, int index, const std::vector<bool> &running,
                                         const QString &wording, CardShape &shape)
{
    const std::vector<int> heads = cardHeadsOn(page, wording);
    std::vector<Card> cards;
    if (heads.empty())
        return cards;
    int title = -1;
    for (size_t i = 0; i < heads.size(); ++i) {
        Card card{index, heads[i], {}, {}};
        for (int r = title; title >= 0 && r < heads[i]; ++r)
            card.titles.push_back(r);
        int end = endOfValues(page, heads[i], shape);
        if (i + 1 < heads.size()) {
            const auto next = titleBetween(page, heads[i], heads[i + 1]);
            if (!next)
                return std::nullopt;
            title = *next;
            end = title;
            shape.titles = std::max(shape.titles, heads[i + 1] - title);
            shape.titleGap = std::max(shape.titleGap, gapBelow(page, heads[i + 1] - 1));
            shape.values = std::max(shape.values, title - heads[i] - 1);
            for (int r = heads[i] + 1; r + 1 < title; ++r)
                shape.valueGap = std::max(shape.valueGap, gapBelow(page, r));
        }
        for (int r = heads[i] + 1; r < end && r < int(page.rows.size()); ++r)
            card.values.push_back(r);
        cards.push_back(std::move(card));
    }
    for (int r = heads.front() - 1; r >= 0 && heads.front() - r <= shape.titles && !running[size_t(r)]
         && (r + 1 < heads.front() || gapBelow(page, r) <= 1.3 * shape.titleGap); --r) {
        cards.front().titles.insert(cards.front().titles.begin(), r);
    }
    return cards;
}

class CardGrid
{
public:
    CardGrid(const std::vector<PageText> &pages, int part, const TextRow &heads, const Lexicon &lexicon)
        : m_pages(pages), m_part(part)
    {
        for (const Phrase &phrase : heads.phrases) {
            m_groups.push_back({phrase.box, m_columns, piecesOf(phrase)});
            m_columns += int(m_groups.back().pieces.size());
            for (const Words &piece : m_groups.back().pieces) {
                const auto label = headOf(piece, lexicon);
                m_hasAmount = m_hasAmount || label == Label::LineTotal || label == Label::Total || label == Label::NetTotal;
            }
        }
    }

    // The amount may stand beside the words of the item, under no head.
    void findAmounts(const std::vector<Card> &cards)
    {
        const bool beside = !m_hasAmount && std::all_of(cards.begin(), cards.end(), [this](const Card &card) {
            return std::any_of(card.titles.begin(), card.titles.end(), [&](int row) {
                return amountIn(m_pages[size_t(card.page)].rows[size_t(row)]) != nullptr;
            });
        });
        if (beside)
            m_amount = m_columns++;
    }

    int columns() const { return m_columns; }

    GridRow headRow(int page) const
    {
        GridRow row = emptyRow(page);
        row.cells[0].text = QStringLiteral("Position");
        row.cells[1].text = QStringLiteral("Description");
        if (m_amount >= 0)
            row.cells[size_t(m_amount)].text = QStringLiteral("Amount");
        for (const Group &group : m_groups) {
            for (size_t i = 0; i < group.pieces.size(); ++i)
                put(row, group.first + int(i), group.pieces[i], page);
        }
        return row;
    }

    GridRow rowOf(const Card &card) const
    {
        GridRow row = emptyRow(card.page);
        const PageText &page = m_pages[size_t(card.page)];
        const std::vector<Box> heads = headsOver(page.rows[size_t(card.head)]);
        Words title, beside;
        for (const int r : card.titles) {
            const Phrase *amount = m_amount >= 0 ? amountIn(page.rows[size_t(r)]) : nullptr;
            for (const Phrase &phrase : page.rows[size_t(r)].phrases) {
                if (&phrase == amount) {
                    put(row, m_amount, phrase.words, card.page);
                    continue;
                }
                Words &words = isBeside(phrase, card, heads) ? beside : title;
                words.insert(words.end(), phrase.words.begin(), phrase.words.end());
            }
        }
        takePosition(row, title, card.page);
        put(row, 1, title, card.page);
        put(row, 1, beside, card.page);
        Box box = boxOf(title);
        for (const int r : card.values) {
            for (const Phrase &phrase : page.rows[size_t(r)].phrases) {
                putValue(row, phrase, card.page, heads);
                box = title.empty() ? phrase.box : box.united(phrase.box);
            }
        }
        row.source = {m_part, PagePlace{card.page + 1, page.fraction(box)}};
        return row;
    }

private:
    struct Group // of columns under one phrase of heads
    {
        Box box;
        int first = 0;
        std::vector<Words> pieces;
    };

    static const Phrase *amountIn(const TextRow &row)
    {
        return row.phrases.size() > 1 && isMoney(row.phrases.back()) ? &row.phrases.back() : nullptr;
    }

    // Words at the right edge of a card, level with those of the item at its left edge, are no part of these: the
    // place in the store, a day.
    bool isBeside(const Phrase &phrase, const Card &card, const std::vector<Box> &heads) const
    {
        constexpr double Aligned = 1;
        const double height = phrase.box.height();
        if (heads.size() < 2 || std::abs(phrase.box.right - heads.back().right) > Aligned * height
            || phrase.box.left < heads.back().left - (heads.back().left - heads[heads.size() - 2].right) / 2)
            return false;
        const std::vector<TextRow> &rows = m_pages[size_t(card.page)].rows;
        return std::any_of(card.titles.begin(), card.titles.end(), [&](int r) {
            const Phrase &first = rows[size_t(r)].phrases.front();
            return first.words.size() > 1 && std::abs(first.box.centreY() - phrase.box.centreY()) < height / 2
                && first.box.left < heads[1].left && first.box.right < phrase.box.left - height;
        });
    }

    GridRow emptyRow(int page) const
    {
        GridRow row;
        row.cells.resize(size_t(m_columns));
        row.page = page + 1;
        return row;
    }

    // The number of the card stands left of its words, perhaps set larger.
    void takePosition(GridRow &row, Words &title, int page) const
    {
        static const QRegularExpression number(QStringLiteral("^\\d{1,4}[.):]?$"));
        const auto leftmost = std::min_element(title.begin(), title.end(), [](const auto &a, const auto &b) {
            return a.box.left < b.box.left;
        });
        if (leftmost == title.end() || title.size() < 2 || !number.match(leftmost->text).hasMatch())
            return;
        put(row, 0, {*leftmost}, page);
        title.erase(leftmost);
    }

    void put(GridRow &row, int column, const Words &words, int page) const
    {
        if (words.empty())
            return;
        GridCell &cell = row.cells[size_t(column)];
        cell.text += (cell.text.isEmpty() ? QString() : QStringLiteral("\n")) + joined(words);
        cell.source = {m_part, PagePlace{page + 1, m_pages[size_t(page)].fraction(boxOf(words))}};
        for (const LaidWord &word : words)
            cell.confidence = std::min(cell.confidence, word.confidence);
        if (!row.source.isSomewhere())
            row.source = cell.source;
    }

    // Where the heads stand over the values of one card: each card may be as wide as its own words.
    std::vector<Box> headsOver(const TextRow &heads) const
    {
        std::vector<Box> boxes;
        for (size_t i = 0; i < m_groups.size(); ++i)
            boxes.push_back(heads.phrases.size() == m_groups.size() ? heads.phrases[i].box : m_groups[i].box);
        return boxes;
    }

    // Under the heads that it overlaps most, or stands nearest to.
    void putValue(GridRow &row, const Phrase &phrase, int page, const std::vector<Box> &heads) const
    {
        const auto apart = [&phrase](const Box &head) {
            return std::max(head.left, phrase.box.left) - std::min(head.right, phrase.box.right);
        };
        const auto nearest = std::min_element(heads.begin(), heads.end(), [&](const Box &a, const Box &b) {
            return apart(a) < apart(b);
        });
        const auto group = m_groups.begin() + (nearest - heads.begin());
        const std::vector<Words> pieces = piecesOf(phrase);
        if (pieces.size() != group->pieces.size()) {
            put(row, group->first, phrase.words, page);
            return;
        }
        for (size_t i = 0; i < pieces.size(); ++i)
            put(row, group->first + int(i), pieces[i], page);
    }

    const std::vector<PageText> &m_pages;
    int m_part;
    int m_columns = 2; // position and words come first
    int m_amount = -1; // column of the amounts beside the words
    bool m_hasAmount = false;
    std::vector<Group> m_groups;
};

} // namespace

std::optional<LabelledRecords> cardRecords(const std::vector<PageText> &pages, const RunningRows &running, int first,
                                           int last, int part, const Lexicon &lexicon)
{
    const QString wording = cardWording(pages, first, last, lexicon);
    if (wording.isEmpty())
        return std::nullopt;
    std::vector<Card> cards;
    CardShape shape;
    for (int p = first; p <= last; ++p) {
        const auto more = cardsOn(pages[size_t(p)], p, running[size_t(p)], wording, shape);
        if (!more)
            return std::nullopt;
        cards.insert(cards.end(), more->begin(), more->end());
    }
    const Card &front = cards.front();
    CardGrid grid(pages, part, pages[size_t(front.page)].rows[size_t(front.head)], lexicon);
    grid.findAmounts(cards);
    LabelledRecords result;
    result.firstPage = front.page;
    result.grid.columns = grid.columns();
    result.grid.rows.push_back(grid.headRow(front.page));
    for (const Card &card : cards) {
        result.grid.rows.push_back(grid.rowOf(card));
        result.rows.insert({card.page, card.head});
        for (const std::vector<int> *rows : {&card.titles, &card.values}) {
            for (const int row : *rows)
                result.rows.insert({card.page, row});
        }
    }
    return result;
}

} // namespace intray
