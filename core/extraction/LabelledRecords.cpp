// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelledRecords.h"

#include "core/base/TextFold.h"

#include <QHash>

#include <limits>
#include <map>

namespace intray {

namespace {

constexpr size_t MostRecords = 2000, MostLabels = 24;

// One label with its value, all that the words may mean together.
struct Piece
{
    QString head; // folded, without its colon
    QString text; // as written, without its colon
    std::vector<Label> roles;
    bool colon = false;
    Box labelBox;
    std::vector<LaidWord> value;
    int page = 0;
    int row = 0;
};

bool isLineRole(Label label)
{
    return (label >= Label::Position && label <= Label::OtherColumn) || label == Label::RequestedDate
        || label == Label::Total || label == Label::NetTotal;
}

bool holdsAny(const std::vector<Label> &roles, std::initializer_list<Label> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](Label role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    });
}

bool namesItem(const Piece &piece)
{
    return holdsAny(piece.roles, {Label::SupplierItem, Label::BuyerItem, Label::Gtin, Label::Position});
}

// Labels without a colon that stand one below the other in every block: as often as a label of an item, at one left
// edge, where a text of their rows begins, and none before the first block. "Unit 15" of an address comes where it likes.
std::set<QString> alignedHeads(const std::vector<Piece> &pieces, const std::vector<PageText> &pages)
{
    constexpr double Aligned = 2.5; // points
    constexpr double OfOneColumn = 8; // points; each block may be a table of its own
    struct Seen
    {
        int count = 0;
        double left = 0;
        bool isAligned = true;
        bool namesItem = false;
    };
    std::map<QString, Seen> seen;
    std::pair<int, int> firstBlock{std::numeric_limits<int>::max(), 0};
    for (const Piece &piece : pieces) {
        Seen &head = seen[piece.head];
        if (head.count == 0)
            head.left = piece.labelBox.left;
        ++head.count;
        const TextRow &row = pages[size_t(piece.page)].rows[size_t(piece.row)];
        const bool begins = std::any_of(row.phrases.begin(), row.phrases.end(), [&](const Phrase &phrase) {
            return std::abs(phrase.box.left - piece.labelBox.left) < Aligned;
        });
        head.isAligned = head.isAligned && begins && std::abs(piece.labelBox.left - head.left) < OfOneColumn;
        head.namesItem = head.namesItem || namesItem(piece);
    }
    std::set<int> blocks; // how often labels of items come
    for (const Piece &piece : pieces) {
        const Seen &head = seen[piece.head];
        if (!head.namesItem || head.count < 2)
            continue;
        blocks.insert(head.count);
        firstBlock = std::min(firstBlock, {piece.page, piece.row});
    }
    std::set<QString> heads;
    for (const auto &[head, place] : seen) {
        if (place.count > 1 && place.isAligned && blocks.count(place.count) > 0)
            heads.insert(head);
    }
    for (const Piece &piece : pieces) {
        if (std::pair(piece.page, piece.row) < firstBlock)
            heads.erase(piece.head);
    }
    return heads;
}

std::vector<Piece> piecesOf(const std::vector<PageText> &pages, const std::vector<std::vector<LabelledValue>> &pairs,
                            int first, int last)
{
    std::vector<Piece> pieces;
    for (int p = first; p <= last; ++p) {
        std::map<std::pair<int, int>, size_t> known; // row and left edge
        for (const LabelledValue &pair : pairs[size_t(p)]) {
            using Place = LabelledValue::Place;
            if ((pair.place != Place::SamePhrase && pair.place != Place::Beside) || pair.inText || pair.weight < 0.35
                || !isLineRole(pair.label) || pair.labelText.size() > 48)
                continue;
            const std::pair<int, int> at{pair.row, int(pair.labelBox.left * 4)};
            if (const auto found = known.find(at); found != known.end()) {
                pieces[found->second].roles.push_back(pair.label);
                continue;
            }
            known[at] = pieces.size();
            QString text = pair.labelText;
            while (text.endsWith(u':') || text.endsWith(u' '))
                text.chop(1);
            pieces.push_back({foldText(text), text, {pair.label}, pair.colon, pair.labelBox, pair.words, p, pair.row});
        }
    }
    // "Poste budgétaire": a position has a number.
    std::erase_if(pieces, [](const Piece &piece) {
        return piece.roles == std::vector{Label::Position} && !hasDigit(piece.value.front().text);
    });
    // Without a colon only the words for an item's number or a position are surely labels by themselves.
    const std::set<QString> aligned = alignedHeads(pieces, pages);
    std::erase_if(pieces, [&](const Piece &piece) {
        return !piece.colon && !namesItem(piece) && aligned.count(piece.head) == 0;
    });
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
        return std::tuple(a.page, a.row, a.labelBox.left) < std::tuple(b.page, b.row, b.labelBox.left);
    });
    return pieces;
}

// "50 EA at 1.20 EUR   = 60.00 EUR": what stands before and behind the equals sign.
struct Equation
{
    std::vector<LaidWord> quantity, price, amount;
};

std::optional<Equation> equationOf(const std::vector<LaidWord> &words)
{
    const auto sign = std::find_if(words.begin(), words.end(), [](const LaidWord &word) { return word.text == u"="; });
    if (sign == words.end() || words.empty() || !words.front().text.front().isDigit())
        return std::nullopt;
    Equation equation;
    equation.amount.assign(sign + 1, words.end());
    // The number after the first words is the price; a group of thousands belongs to the number before it.
    size_t i = 1;
    const size_t end = size_t(sign - words.begin());
    static const QRegularExpression group(QStringLiteral("^\\d{3}(?:[.,]\\d+)?$"));
    while (i < end && group.match(words[i].text).hasMatch())
        ++i;
    size_t price = i;
    while (price < end && !hasDigit(words[price].text))
        ++price;
    if (price == i || price == end || price > i + 3 || !hasDigit(joined(equation.amount)))
        return std::nullopt;
    // The last word between the numbers joins them ("at", "à", "x"), what stands before it is the unit.
    equation.quantity.assign(words.begin(), words.begin() + std::ptrdiff_t(price) - 1);
    equation.price.assign(words.begin() + std::ptrdiff_t(price), sign);
    return equation;
}

class RecordReader
{
public:
    RecordReader(const std::vector<PageText> &pages, int part, const std::vector<Piece> &pieces)
        : m_pages(pages), m_part(part), m_pieces(pieces)
    {
    }

    // The label that opens each block: the first of those that come most often, as often as there are blocks.
    bool findBlocks()
    {
        QHash<QString, int> counts;
        for (const Piece &piece : m_pieces)
            ++counts[piece.head];
        QHash<int, int> labelsByCount;
        for (const int count : counts)
            ++labelsByCount[count];
        int best = 0;
        for (auto it = labelsByCount.begin(); it != labelsByCount.end(); ++it) {
            const bool better = best == 0 || std::pair(it.value(), it.key()) > std::pair(labelsByCount.value(best), best);
            best = it.key() > 1 && better ? it.key() : best;
        }
        if (best < 2 || size_t(best) > MostRecords)
            return false;
        QString opening;
        for (const Piece &piece : m_pieces) {
            if (counts[piece.head] != best)
                continue;
            if (opening.isEmpty())
                opening = piece.head;
            if (!m_columns.contains(piece.head)) {
                m_columns << piece.head;
                m_heads << piece.text;
                m_roles.insert(m_roles.end(), piece.roles.begin(), piece.roles.end());
            }
        }
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].head == opening)
                m_starts.push_back(i);
        }
        for (size_t s = 0; s < m_starts.size(); ++s)
            m_ends.push_back(endOf(s));
        // A label that some blocks lack ("Discount:") is a column as well.
        for (size_t i = m_starts.front(); i < m_pieces.size(); ++i) {
            if (!m_columns.contains(m_pieces[i].head) && m_pieces[i].colon && size_t(m_columns.size()) < MostLabels
                && isInside(i)) {
                m_columns << m_pieces[i].head;
                m_heads << m_pieces[i].text;
            }
        }
        return size_t(m_columns.size()) <= MostLabels;
    }

    std::optional<LabelledRecords> read()
    {
        LabelledRecords records;
        records.firstPage = m_pieces[m_starts.front()].page;
        const int columns = int(m_columns.size()) + Extra;
        records.grid.columns = columns;
        GridRow head;
        head.cells.resize(size_t(columns));
        head.page = records.firstPage + 1;
        for (int c = 0; c < int(m_heads.size()); ++c)
            head.cells[size_t(c)].text = m_heads[c];
        records.grid.rows.push_back(head);
        size_t equations = 0;
        for (size_t s = 0; s < m_starts.size(); ++s)
            equations += readBlock(s, records) ? 1 : 0;
        const bool items = holdsAny(m_roles, {Label::SupplierItem, Label::BuyerItem, Label::Gtin, Label::Description});
        const bool labelled = holdsAny(m_roles, {Label::Quantity}) && items && m_columns.size() >= 3;
        const bool reckoned = items && equations == m_starts.size();
        if (!labelled && !reckoned)
            return std::nullopt;
        return records;
    }

private:
    static constexpr int Extra = 4; // text, and quantity, price and amount of an equation

    std::pair<int, int> placeOf(size_t piece) const { return {m_pieces[piece].page, m_pieces[piece].row}; }

    // Where the last block ends: at its last known label, and an equation right below.
    std::pair<int, int> endOf(size_t start) const
    {
        if (start + 1 < m_starts.size()) {
            const auto [page, row] = placeOf(m_starts[start + 1]);
            if (page == m_pieces[m_starts[start]].page)
                return {page, row - 1};
        }
        const size_t stop = start + 1 < m_starts.size() ? m_starts[start + 1] : m_pieces.size();
        int last = m_pieces[m_starts[start]].row;
        const int page = m_pieces[m_starts[start]].page;
        int rowsBefore = 0;
        if (start > 0)
            rowsBefore = m_pieces[m_starts[start]].row - m_pieces[m_starts[start - 1]].row;
        for (size_t i = m_starts[start]; i < stop; ++i) {
            const bool near = rowsBefore <= 0 || m_pieces[i].row < m_pieces[m_starts[start]].row + rowsBefore + 2;
            if (m_pieces[i].page == page && near && m_columns.contains(m_pieces[i].head))
                last = std::max(last, m_pieces[i].row);
        }
        const auto &rows = m_pages[size_t(page)].rows;
        for (int r = last; r < int(rows.size()) && r <= last + 4; ++r) {
            if (equationOf(rows[size_t(r)].words()))
                return {page, r};
        }
        return {page, last};
    }

    bool isInside(size_t piece) const
    {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), piece);
        return next != m_starts.begin() && placeOf(piece) <= m_ends[size_t(next - m_starts.begin()) - 1];
    }

    void put(GridRow &row, int column, const std::vector<LaidWord> &words, int page) const
    {
        if (words.empty())
            return;
        GridCell &cell = row.cells[size_t(column)];
        cell.text += (cell.text.isEmpty() ? QString() : QStringLiteral("\n")) + joined(words);
        cell.source = {m_part, PagePlace{page + 1, m_pages[size_t(page)].fraction(boxOf(words))}};
        for (const LaidWord &word : words)
            cell.confidence = std::min(cell.confidence, word.confidence);
    }

    // Whether the block holds an equation.
    bool readBlock(size_t start, LabelledRecords &records) const
    {
        const auto [page, firstRow] = placeOf(m_starts[start]);
        const int lastRow = m_ends[start].second;
        const PageText &text = m_pages[size_t(page)];
        GridRow row;
        row.cells.resize(size_t(records.grid.columns));
        row.page = page + 1;
        Box block;
        std::vector<Box> taken;
        for (size_t i = m_starts[start]; i < m_pieces.size() && m_pieces[i].page == page && m_pieces[i].row <= lastRow; ++i) {
            const Piece &piece = m_pieces[i];
            const int column = int(m_columns.indexOf(piece.head));
            taken.push_back(piece.labelBox);
            taken.push_back(boxOf(piece.value));
            if (column >= 0)
                put(row, column, piece.value, page);
        }
        bool equated = false;
        const int texts = int(m_columns.size());
        for (int r = firstRow; r <= lastRow; ++r) {
            records.rows.insert({page, r});
            block = block.united(text.rows[size_t(r)].box);
            if (const auto equation = equationOf(text.rows[size_t(r)].words())) {
                put(row, texts + 1, equation->quantity, page);
                put(row, texts + 2, equation->price, page);
                put(row, texts + 3, equation->amount, page);
                equated = true;
                continue;
            }
            std::vector<LaidWord> rest;
            for (const LaidWord &word : text.rows[size_t(r)].words()) {
                const bool used = std::any_of(taken.begin(), taken.end(), [&](const Box &box) {
                    return box.contains(word.box.centreX(), word.box.centreY());
                });
                if (!used)
                    rest.push_back(word);
            }
            put(row, texts, rest, page);
        }
        takeOverPage(start, row, records);
        row.source = {m_part, PagePlace{page + 1, text.fraction(block)}};
        records.grid.rows.push_back(std::move(row));
        return equated;
    }

    // What of a block stands on the next page: the labels it lacks, before the next block begins.
    void takeOverPage(size_t start, GridRow &row, LabelledRecords &records) const
    {
        const int next = m_pieces[m_starts[start]].page + 1;
        const size_t stop = start + 1 < m_starts.size() ? m_starts[start + 1] : m_pieces.size();
        int last = -1;
        for (size_t i = m_starts[start]; i < stop; ++i) {
            const Piece &piece = m_pieces[i];
            const int column = int(m_columns.indexOf(piece.head));
            if (piece.page != next || column < 0)
                continue;
            const bool isOpen = row.cells[size_t(column)].text.isEmpty();
            if (!isOpen || (last >= 0 && piece.row > last + 2))
                return;
            last = piece.row;
            put(row, column, piece.value, next);
            records.rows.insert({next, piece.row});
        }
    }

    const std::vector<PageText> &m_pages;
    int m_part;
    const std::vector<Piece> &m_pieces;
    QStringList m_columns, m_heads;
    std::vector<Label> m_roles;
    std::vector<size_t> m_starts;                // the pieces that open the blocks
    std::vector<std::pair<int, int>> m_ends;     // page and row of the last one of each
};

} // namespace

std::optional<LabelledRecords> labelledRecords(const std::vector<PageText> &pages,
                                               const std::vector<std::vector<LabelledValue>> &pairs,
                                               int first, int last, int part)
{
    const std::vector<Piece> pieces = piecesOf(pages, pairs, first, last);
    if (pieces.size() < 2)
        return std::nullopt;
    RecordReader reader(pages, part, pieces);
    if (!reader.findBlocks())
        return std::nullopt;
    return reader.read();
}

} // namespace intray
