// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/StackedRecords.h"

namespace intray {

namespace {

struct ListHead
{
    std::vector<Head> heads;
    int row = -1;
};

bool isSlash(const QString &word)
{
    return word == u"/" || word == u"|" || word == u"·" || word == u"•";
}

bool isNumberLabel(Label label)
{
    return label == Label::Quantity || label == Label::Unit || label == Label::UnitPrice
           || label == Label::PricePer || label == Label::Discount || label == Label::LineTotal
           || label == Label::Total || label == Label::NetTotal || label == Label::TaxTotal
           || label == Label::TaxRate;
}

std::optional<ListHead> listHeadOf(const PageText &page, const Lexicon &lexicon)
{
    for (size_t r = 0; r < page.rows.size(); ++r) {
        std::vector<std::vector<LaidWord>> pieces(1);
        for (const LaidWord &word : page.rows[r].words()) {
            if (isSlash(word.text))
                pieces.emplace_back();
            else
                pieces.back().push_back(word);
        }
        if (pieces.size() < 4)
            continue;
        ListHead list;
        list.row = int(r);
        int labelled = 0;
        bool amount = false;
        for (const auto &words : pieces) {
            Head head{joined(words), words, boxOf(words), std::nullopt, 0};
            if (const auto hit = columnLabelOf(lexicon, head.text)) {
                head.label = hit->label;
                head.weight = hit->weight;
                ++labelled;
                amount = amount || isNumberLabel(hit->label);
            }
            list.heads.push_back(std::move(head));
        }
        if (amount && labelled * 3 >= int(pieces.size()) * 2)
            return list;
    }
    return std::nullopt;
}

struct BlockLine
{
    TextRow row;
    int page = 0;
};
using Block = std::vector<BlockLine>;

bool isAmountLine(const TextRow &row)
{
    int numbers = 0;
    for (const Phrase &phrase : row.phrases)
        numbers += hasDigit(phrase.text()) ? 1 : 0;
    static const QRegularExpression money(QStringLiteral("\\d[.,]\\d{2,4}(?:\\D|$)|[€$£]"));
    const QString last = row.phrases.back().text();
    return row.phrases.size() >= 2 && numbers >= 2 && looksNumeric(last)
           && (numbers >= 3 || money.match(last).hasMatch());
}

class BlockReader
{
public:
    BlockReader(const std::vector<PageText> &pages, int part, const ListHead &list)
        : m_pages(pages), m_part(part), m_list(list)
    {
        for (size_t i = 0; i < list.heads.size(); ++i) {
            const auto label = list.heads[i].label;
            if (label && isNumberLabel(*label))
                m_numbers.push_back(int(i));
            else if (label == Label::Position)
                m_position = int(i);
            else
                m_texts.push_back(int(i));
            if (label == Label::Description)
                m_description = int(i);
        }
    }

    bool startsWithPosition() const { return m_position == 0; }

    void read(const Block &block, Grid &grid) const
    {
        size_t amountLine = block.size();
        for (size_t i = block.size(); i > 0 && amountLine == block.size(); --i) {
            if (isAmountLine(block[i - 1].row))
                amountLine = i - 1;
        }
        if (amountLine == block.size())
            return;
        GridRow row = emptyRow(block.front().page);
        std::vector<GridRow> more;
        std::vector<LaidWord> first = block.front().row.words();
        if (m_position >= 0 && amountLine > 0) {
            put(row, m_position, {first.front()}, block.front().page);
            first.erase(first.begin());
        }
        std::vector<std::vector<LaidWord>> texts;
        for (size_t i = 0; i < amountLine; ++i)
            texts.push_back(i == 0 ? first : block[i].row.words());
        if (!texts.empty() && texts.front().empty())
            texts.erase(texts.begin());
        if (texts.size() < m_texts.size() && !texts.empty() && texts.front().size() > 1) {
            const std::vector<LaidWord> code{texts.front().front()};
            texts.front().erase(texts.front().begin());
            texts.insert(texts.begin(), code);
        }
        for (size_t i = 0; i < texts.size(); ++i) {
            const int page = block[std::min(i, block.size() - 1)].page;
            if (i < m_texts.size()) {
                put(row, m_texts[i], texts[i], page);
            } else {
                more.push_back(emptyRow(page));
                put(more.back(), std::max(0, m_description), texts[i], page);
            }
        }
        putNumbers(row, block[amountLine]);
        row.source = {m_part, PagePlace{block.front().page + 1, boxOfBlock(block)}};
        grid.rows.push_back(std::move(row));
        for (GridRow &extra : more)
            grid.rows.push_back(std::move(extra));
        for (size_t i = amountLine + 1; i < block.size(); ++i) {
            grid.rows.push_back(emptyRow(block[i].page));
            put(grid.rows.back(), std::max(0, m_description), block[i].row.words(), block[i].page);
        }
    }

    GridRow headRow(int page) const
    {
        GridRow row = emptyRow(page);
        for (size_t i = 0; i < m_list.heads.size(); ++i)
            put(row, int(i), m_list.heads[i].words, page);
        return row;
    }

private:
    GridRow emptyRow(int page) const
    {
        GridRow row;
        row.cells.resize(m_list.heads.size());
        row.page = page + 1;
        return row;
    }

    Box boxOfBlock(const Block &block) const
    {
        Box box;
        for (const BlockLine &line : block) {
            if (line.page == block.front().page)
                box = box.united(line.row.box);
        }
        return m_pages[size_t(block.front().page)].fraction(box);
    }

    void put(GridRow &row, int column, const std::vector<LaidWord> &words, int page) const
    {
        if (words.empty())
            return;
        GridCell &cell = row.cells[size_t(column)];
        cell.text = joined(words);
        cell.source = {m_part, PagePlace{page + 1, m_pages[size_t(page)].fraction(boxOf(words))}};
        for (const LaidWord &word : words)
            cell.confidence = std::min(cell.confidence, word.confidence);
        if (!row.source.isSomewhere())
            row.source = cell.source;
    }

    // Numbers in the order of their labels; the last is the amount, what lies between may lack some.
    void putNumbers(GridRow &row, const BlockLine &line) const
    {
        std::vector<std::vector<LaidWord>> values;
        for (const Phrase &phrase : line.row.phrases) {
            values.emplace_back();
            for (const LaidWord &word : phrase.words) {
                if (word.text == u"×" || word.text == u"x" || word.text == u"@" || word.text == u"=") {
                    if (!values.back().empty())
                        values.emplace_back();
                    continue;
                }
                values.back().push_back(word);
            }
            if (values.back().empty())
                values.pop_back();
        }
        if (values.empty() || m_numbers.empty())
            return;
        const size_t n = std::min(values.size(), m_numbers.size());
        for (size_t i = 0; i < n; ++i) {
            const bool last = i + 1 == n;
            put(row, last ? m_numbers.back() : m_numbers[i], last ? values.back() : values[i],
                line.page);
        }
    }

    const std::vector<PageText> &m_pages;
    int m_part;
    const ListHead &m_list;
    std::vector<int> m_texts;
    std::vector<int> m_numbers;
    int m_position = -1;
    int m_description = -1;
};

bool startsBlock(const TextRow &row, double left)
{
    static const QRegularExpression position(QStringLiteral("^\\d{1,5}\\.?$"));
    const LaidWord &word = row.phrases.front().words.front();
    return word.box.left < left + 4 && position.match(word.text).hasMatch()
           && row.words().size() >= 2 && !isAmountLine(row);
}

} // namespace

std::optional<Grid> stackedRecords(const std::vector<PageText> &pages, int first, int last, int part,
                                   const Lexicon &lexicon)
{
    const auto list = listHeadOf(pages[size_t(first)], lexicon);
    if (!list)
        return std::nullopt;
    const BlockReader reader(pages, part, *list);
    Grid grid;
    grid.columns = int(list->heads.size());
    grid.rows.push_back(reader.headRow(first));
    const double left = list->heads.front().box.left;
    Block block;
    bool ended = false;
    for (int p = first; p <= last && !ended; ++p) {
        const PageText &page = pages[size_t(p)];
        for (size_t r = p == first ? size_t(list->row) + 1 : 0; r < page.rows.size() && !ended; ++r) {
            const TextRow &row = page.rows[r];
            if (totalLabelOf(lexicon, row) && hasDigit(row.text())) {
                ended = true;
                break;
            }
            const bool starts = reader.startsWithPosition()
                ? startsBlock(row, left)
                : !block.empty() && isAmountLine(block.back().row);
            if (starts && !block.empty()) {
                reader.read(block, grid);
                block.clear();
            }
            if (starts || !block.empty() || !reader.startsWithPosition()) {
                if (block.size() < 8)
                    block.push_back({row, p});
            }
        }
    }
    reader.read(block.empty() ? Block{{pages[size_t(first)].rows[size_t(list->row)], first}} : block,
                grid);
    if (grid.rows.size() < 2)
        return std::nullopt;
    return grid;
}

} // namespace intray
