// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SizeMatrix.h"

#include "core/base/TextFold.h"

#include <QRegularExpression>

#include <set>

namespace intray {

namespace {

constexpr int FewestSizes = 3;
constexpr int MostSizes = 40;

// XS below S below M below L below XL; nullopt for what is no size of letters.
std::optional<int> letterSize(const QString &text)
{
    constexpr qsizetype Longest = 6;
    if (text.size() > Longest)
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^(?:([2-9])X|(X*))([SL])$|^M$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString end = match.captured(3).toUpper();
    if (end.isEmpty())
        return 0;
    const int more = match.captured(1).isEmpty() ? int(match.captured(2).size())
                                                 : match.captured(1).toInt();
    return end == u"L" ? 1 + more : -1 - more;
}

// Halves count two to one: shoes go by "38.5" or "38 1/2".
std::optional<int> numberSize(const QString &text)
{
    constexpr qsizetype Longest = 6;
    if (text.isEmpty() || text.size() > Longest || !text.front().isDigit())
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})([.,]5|\\s?1/2|½)?$"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(2 * match.captured(1).toInt() + !match.captured(2).isEmpty())
                            : std::nullopt;
}

// How many heads from `first` are sizes in rising order.
int runOf(const std::vector<std::optional<int>> &ranks, size_t first, bool isEven)
{
    size_t end = first;
    int step = 0;
    while (end < ranks.size() && ranks[end]) {
        if (end > first) {
            const int next = *ranks[end] - *ranks[end - 1];
            if (next <= 0 || (isEven && step > 0 && next != step))
                break;
            step = next;
        }
        ++end;
    }
    return int(end - first);
}

QStringList headsOfRow(const Grid &grid, int row)
{
    QStringList heads;
    for (const GridCell &cell : grid.rows[size_t(row)].cells)
        heads << cell.text.simplified();
    return heads;
}

std::optional<Decimal> pieceCount(const GridCell &cell)
{
    if (cell.number)
        return *cell.number;
    const auto readings = readNumber(cell.text.simplified(), NumberStyle::Unknown);
    return readings.empty() ? std::nullopt : std::optional(readings.front().value);
}

bool hasColumn(const QStringList &heads, const Lexicon &lexicon, Label role)
{
    return std::any_of(heads.begin(), heads.end(), [&](const QString &text) {
        const ColumnHead head = readHead(text, lexicon);
        return !head.guesses.empty() && head.guesses.front().role == role;
    });
}

} // namespace

SizeColumns sizesAmong(const QStringList &heads)
{
    SizeColumns found;
    for (const auto rank : {letterSize, numberSize}) {
        std::vector<std::optional<int>> ranks;
        for (const QString &head : heads)
            ranks.push_back(rank(head));
        for (size_t i = 0; i < ranks.size();) {
            const int length = ranks[i] ? runOf(ranks, i, rank == numberSize) : 0;
            if (length >= FewestSizes && length <= MostSizes && length > int(found.sizes.size()))
                found = {int(i), heads.mid(qsizetype(i), length)};
            i += size_t(std::max(1, length));
        }
    }
    return found;
}

std::optional<Grid> withQuantityOfSizes(const Grid &grid, const Lexicon &lexicon)
{
    constexpr int RowsWithHeads = 60;
    for (int row = 0; row < std::min(RowsWithHeads, int(grid.rows.size())); ++row) {
        const QStringList heads = headsOfRow(grid, row);
        const SizeColumns columns = sizesAmong(heads);
        if (columns.sizes.isEmpty())
            continue;
        const bool isOfGoods = hasColumn(heads, lexicon, Label::Description)
            || hasColumn(heads, lexicon, Label::SupplierItem) || hasColumn(heads, lexicon, Label::BuyerItem);
        if (!isOfGoods || hasColumn(heads, lexicon, Label::Quantity))
            return std::nullopt;
        Grid summed = grid;
        summed.columns = grid.columns + 1;
        if (!summed.hiddenColumns.empty())
            summed.hiddenColumns.resize(size_t(summed.columns), false);
        for (int below = row; below < int(grid.rows.size()); ++below) {
            GridRow &cells = summed.rows[size_t(below)];
            cells.cells.resize(size_t(summed.columns));
            GridCell &sum = cells.cells.back();
            sum.source = cells.source;
            if (below == row) {
                sum.text = QStringLiteral("Quantity");
                continue;
            }
            Decimal pieces;
            for (int i = columns.first; i < columns.first + int(columns.sizes.size()); ++i)
                pieces += pieceCount(cells.cells[size_t(i)]).value_or(Decimal());
            if (pieces > Decimal(0) && !pieces.isOverflow()) {
                sum.number = pieces;
                sum.text = pieces.toString();
            }
        }
        return summed;
    }
    return std::nullopt;
}

SizeMatrix::SizeMatrix(const GridView &grid, const HeaderRows &header, const TableContext &context)
    : m_grid(grid), m_context(context)
{
    QStringList heads;
    for (const ColumnHead &head : header.heads)
        heads << head.text;
    m_columns = sizesAmong(heads);
}

std::vector<SizeMatrix::Piece> SizeMatrix::piecesOf(const LineGroup &group, bool &isClear) const
{
    std::vector<Piece> pieces;
    for (int i = 0; i < int(m_columns.sizes.size()); ++i) {
        const GridCell *cell = m_grid.cell(group.figures, m_columns.first + i);
        if (!cell)
            continue;
        const auto count = pieceCount(*cell);
        const bool isNothing = count ? count->isZero()
                                     : std::none_of(cell->text.begin(), cell->text.end(),
                                                    [](QChar c) { return c.isLetterOrNumber(); });
        if (isNothing)
            continue;
        isClear = isClear && count && *count > Decimal(0);
        if (count)
            pieces.push_back({m_columns.sizes[i], *count, cell});
    }
    return pieces;
}

// The one item that number and size name together, by its number or by its description.
bool SizeMatrix::takeItem(OrderLine &line, const QString &size) const
{
    if (!line.supplierItem.value || !m_context.catalog.hasItems())
        return false;
    const QString number = *line.supplierItem.value;
    std::set<const Item *> items;
    for (const char16_t *join : {u"", u"-", u"/", u".", u" "}) {
        if (const Item *item = m_context.catalog.item(number + QString::fromUtf16(join) + size))
            items.insert(item);
    }
    if (items.empty()) {
        for (const Item *item : m_context.catalog.itemsDescribedBy(number + u' ' + size))
            items.insert(item);
    }
    if (items.size() != 1)
        return false;
    line.supplierItem.value = (*items.begin())->sku;
    believe(line.supplierItem, Evidence::Kind::MasterData, proof::Known,
            tr("the number and the size name one of our items"));
    return true;
}

std::vector<OrderLine> SizeMatrix::linesOf(const ReadLine &read, const LineGroup &group,
                                           std::vector<QString> &doubts) const
{
    const OrderLine &row = read.line;
    const QString name = row.supplierItem.value.value_or(row.description.value.value_or(QString()));
    bool isClear = true;
    const std::vector<Piece> pieces = piecesOf(group, isClear);
    Decimal sum;
    for (const Piece &piece : pieces)
        sum += piece.quantity;
    if (pieces.empty() && isClear)
        return {row};
    if (!isClear || row.quantity.value != sum) {
        doubts.push_back(tr("The quantities by size of “%1” do not add up to its quantity. Which sizes are ordered?")
                             .arg(name));
        return {row};
    }
    std::vector<OrderLine> lines;
    QStringList unknown;
    for (const Piece &piece : pieces) {
        OrderLine line = row;
        state(line.quantity, piece.quantity, piece.cell->text.simplified(), piece.cell->source);
        believe(line.quantity, Evidence::Kind::Column, proof::ClearHead, tr("below the size %1").arg(piece.size));
        believe(line.quantity, Evidence::Kind::Arithmetic, proof::SumHolds, tr("the sizes add up to the row"));
        line.quantity.confidence *= piece.cell->confidence;
        if (row.lineTotal.value && row.unitPrice.value) {
            line.lineTotal.value = lineAmount(piece.quantity, *row.unitPrice.value,
                                              row.pricePer.value.value_or(Decimal(1)),
                                              row.discountPercent.value.value_or(Decimal(0))).rounded(2);
        }
        if (!takeItem(line, piece.size))
            unknown << piece.size;
        line.description.value = QString(row.description.value.value_or(QString()) + u' ' + piece.size).trimmed();
        lines.push_back(std::move(line));
    }
    if (!unknown.isEmpty()) {
        doubts.push_back(tr("“%1” is ordered in the sizes %2. Which items are these?")
                             .arg(name, unknown.join(QStringLiteral(", "))));
    }
    return lines;
}

} // namespace intray
