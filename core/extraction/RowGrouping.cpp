// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RowGrouping.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/PriceInCell.h"
#include "core/extraction/SumRows.h"

#include <QRegularExpression>

namespace intray {

namespace {

bool isSum(Label label)
{
    switch (label) {
    case Label::NetTotal:
    case Label::TaxTotal:
    case Label::Total:
    case Label::Subtotal:
    case Label::CarriedForward:
    case Label::BroughtForward:
    case Label::LineCount: return true;
    default: return false;
    }
}

// What stands in one row, seen through the roles of the columns.
struct RowFacts
{
    bool blank = true;
    bool quantity = false;   // a number in the quantity column
    bool positive = false;   // and it is above zero
    bool several = false;    // and it is above one
    bool position = false, item = false, description = false, price = false, amount = false;
    int filled = 0;
    std::optional<Label> sum;
    bool charge = false;
    bool header = false;
    bool endsLines = false;
    bool forInformation = false; // heads what is not ordered here
    bool knownItem = false;
};

class RowReader
{
public:
    RowReader(const GridView &grid, const TableColumns &columns, const Lexicon &lexicon)
        : m_grid(grid), m_columns(columns), m_lexicon(lexicon),
          m_quantity(columns.columnOf(Label::Quantity)), m_position(columns.columnOf(Label::Position)),
          m_supplierItem(columns.columnOf(Label::SupplierItem)),
          m_buyerItem(columns.columnOf(Label::BuyerItem)), m_gtin(columns.columnOf(Label::Gtin)),
          m_description(columns.columnOf(Label::Description)), m_price(columns.columnOf(Label::UnitPrice)),
          m_amount(columns.columnOf(Label::LineTotal))
    {
    }

    RowFacts facts(int row) const
    {
        RowFacts facts;
        facts.filled = m_grid.isRowVisible(row) ? m_grid.filledCells(row) : 0;
        facts.blank = facts.filled == 0;
        if (facts.blank)
            return facts;
        facts.header = m_columns.header.first >= 0 && repeatsHeader(m_grid, row, m_columns.header);
        readQuantity(row, facts);
        facts.position = isPosition(row);
        facts.item = isCode(row, m_supplierItem) || isCode(row, m_buyerItem) || isCode(row, m_gtin);
        facts.description = m_grid.cell(row, m_description) && m_description != m_quantity;
        facts.price = isNumber(row, m_price);
        facts.amount = isNumber(row, m_amount);
        // On a scan a lone "1" is lost or taken for a letter; price and amount still name it.
        const GridCell *amount = m_grid.cell(row, m_amount);
        if (!facts.quantity && facts.item && facts.price && facts.amount && amount->confidence < 1)
            facts.quantity = facts.positive = true;
        readSum(row, facts);
        return facts;
    }

private:
    void readQuantity(int row, RowFacts &facts) const
    {
        const GridCell *cell = m_grid.cell(row, m_quantity);
        if (!cell || cell->date)
            return;
        std::optional<Decimal> value = cell->number;
        if (!value) {
            const QStringList lines = m_grid.lines(row, m_quantity);
            for (const QString &line : lines) {
                if (const auto reading = parseQuantity(withoutUnknownUnit(line, m_lexicon), NumberStyle::Unknown, m_lexicon)) {
                    value = reading->value;
                    break;
                }
            }
            if (!value && !lines.isEmpty() && lines.first().front().isDigit())
                value = quantityBeforePrice(*cell);
        }
        facts.quantity = value.has_value();
        facts.positive = value && *value > Decimal(0);
        facts.several = value && *value > Decimal(1);
    }

    // "10 pcs at £5.53"
    std::optional<Decimal> quantityBeforePrice(const GridCell &cell) const
    {
        const PartedQuantity parted = partQuantity(cell, m_lexicon);
        const auto reading = parted.price
            ? parseQuantity(parted.quantity.text.section(u'\n', 0, 0), NumberStyle::Unknown, m_lexicon) : std::nullopt;
        return reading ? std::optional(reading->value) : std::nullopt;
    }

    bool isPosition(int row) const
    {
        static const QRegularExpression form(QStringLiteral("^\\p{L}{0,3}\\.?\\s?\\d{1,6}(?:[.-]\\d{1,4})*\\.?$"));
        const QStringList lines = m_grid.lines(row, m_position);
        return !lines.isEmpty() && form.match(lines.first()).hasMatch();
    }

    bool isCode(int row, int column) const
    {
        const QStringList lines = m_grid.lines(row, column);
        return !lines.isEmpty()
            && (looksLikeCode(lines.first())
                || (!lines.first().contains(u' ') && lines.first().size() > 1 && lines.first().size() <= 30));
    }

    bool isNumber(int row, int column) const
    {
        const GridCell *cell = m_grid.cell(row, column);
        return cell && !cell->date
            && (cell->number || parsePrice(m_grid.text(row, column), NumberStyle::Unknown, m_lexicon));
    }

    // "30 | Packaging | 1 | 12.50": the words of a charge alone, once or without a quantity. More of them, or
    // a number of theirs, are goods.
    bool isChargeAlone(const QString &text, const RowFacts &facts) const
    {
        const QString words = foldText(text).simplified();
        return !facts.item && !facts.several && facts.amount
            && (m_lexicon.phrases(QStringLiteral("charge-alone")).contains(words)
                || m_lexicon.phrases(QStringLiteral("no-line")).contains(words));
    }

    // A row whose first words label a sum or a charge.
    void readSum(int row, RowFacts &facts) const
    {
        for (int column = 0; column < m_grid.columns(); ++column) {
            const GridCell *cell = m_grid.cell(row, column);
            if (!cell)
                continue;
            const QString text = m_grid.text(row, column);
            const bool codeColumn = column == m_supplierItem || column == m_buyerItem || column == m_gtin;
            if (cell->number || cell->date || !readNumber(text, NumberStyle::Unknown).empty())
                continue;
            // "VAT 20 %" in a column of its own taxes a line that has all that lines have.
            const bool isLine = facts.description && facts.quantity && (facts.price || facts.amount) && column != m_description;
            if (const auto label = sumLabelOf(text, m_lexicon);
                label && !(facts.position && facts.item) && !(label == Label::TaxTotal && isLine)) {
                facts.sum = label;
                return;
            }
            // With a quantity, only the words of a charge alone are one.
            if ((!facts.item && !facts.position && !facts.quantity && m_lexicon.phraseIn(QStringLiteral("no-line"), text)
                 && phraseWords(text).size() <= 5) || isChargeAlone(text, facts)) {
                facts.charge = true;
                return;
            }
            if (facts.filled <= 2 && !codeColumn && column != m_description
                && m_lexicon.phraseIn(QStringLiteral("end-of-lines"), text))
                facts.endsLines = true;
            facts.forInformation = facts.filled == 1 && m_lexicon.phraseIn(QStringLiteral("not-ordered-here"), text);
            // Only the first words of a row name it; a description may hold the word "total".
            if (column == m_description && facts.item)
                return;
        }
    }

    const GridView &m_grid;
    const TableColumns &m_columns;
    const Lexicon &m_lexicon;
    int m_quantity, m_position, m_supplierItem, m_buyerItem, m_gtin, m_description, m_price, m_amount;
};

// What begins a new order line.
enum class Starter { Quantity, Position, Item };

bool begins(const RowFacts &facts, Starter starter)
{
    switch (starter) {
    case Starter::Quantity:
        return facts.quantity && (facts.item || facts.description || facts.position || facts.price);
    case Starter::Position: return facts.position && (facts.item || facts.description || facts.quantity);
    case Starter::Item: return facts.item && (facts.description || facts.quantity || facts.price);
    }
    return false;
}

// Below the sum of all lines stands fine print, with figures that may lie under any head.
bool isFinePrint(const RowFacts &facts, bool summed)
{
    return summed && !facts.item && !facts.position && !(facts.price && facts.amount);
}

bool isPlain(const RowFacts &facts)
{
    return !facts.blank && !facts.header && !facts.sum && !facts.charge;
}

// Where positions or item numbers stand a row above their quantities, they begin the lines: in most lines, or in some
// (below a description of two rows) when each then has one quantity.
Starter starterOf(const std::vector<RowFacts> &facts, size_t first)
{
    for (const Starter starter : {Starter::Position, Starter::Item}) {
        int groups = 0, apart = 0, exactlyOne = 0;
        for (size_t i = first; i < facts.size(); ++i) {
            if (!isPlain(facts[i]) || !begins(facts[i], starter))
                continue;
            int quantities = facts[i].quantity;
            for (size_t j = i + 1; j < facts.size() && !facts[j].blank && !facts[j].sum
                 && !(isPlain(facts[j]) && begins(facts[j], starter));
                 ++j)
                quantities += isPlain(facts[j]) && facts[j].quantity;
            ++groups;
            exactlyOne += quantities == 1;
            apart += quantities == 1 && !facts[i].quantity;
        }
        const bool usually = exactlyOne * 10 >= groups * 7 && apart * 2 > groups;
        if (usually || (apart > 0 && exactlyOne == groups))
            return starter;
    }
    return Starter::Quantity;
}

} // namespace

int TableColumns::columnOf(Label role) const
{
    const int assigned = roles.columnOf(role);
    if (assigned >= 0)
        return assigned;
    for (size_t column = 0; column < header.heads.size() && column < roles.roles.size(); ++column) {
        const auto &parts = header.heads[column].parts;
        if (roles.roles[column] && std::find(parts.begin(), parts.end(), role) != parts.end())
            return int(column);
    }
    return -1;
}

const ColumnHead *TableColumns::headOf(int column) const
{
    return column >= 0 && column < int(header.heads.size()) ? &header.heads[size_t(column)] : nullptr;
}

std::vector<Label> TableColumns::rolesIn(int column) const
{
    std::vector<Label> result;
    if (column < 0 || column >= int(roles.roles.size()) || !roles.roles[size_t(column)])
        return result;
    const Label own = *roles.roles[size_t(column)];
    const ColumnHead *head = headOf(column);
    if (head && std::find(head->parts.begin(), head->parts.end(), own) != head->parts.end()) {
        for (const Label part : head->parts) {
            if (part == own || roles.columnOf(part) < 0)
                result.push_back(part);
        }
        return result;
    }
    return {own};
}

std::optional<Label> sumLabelOf(const QString &text, const Lexicon &lexicon)
{
    if (text.size() > 60)
        return std::nullopt;
    // Rates, amounts and currencies around the words do not change what is summed.
    QString words = text;
    const auto isOfFigure = [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u"%€£$()[]:*=").contains(c); };
    static const QRegularExpression figures(QStringLiteral("[-+]?\\d[\\d.,' ]*%?|[%€£$()\\[\\]:*=]"));
    if (std::any_of(words.cbegin(), words.cend(), isOfFigure))
        words.remove(figures);
    static const QRegularExpression currency(
        QStringLiteral("(?<!\\p{L})(?:in\\s+)?(?:EUR|USD|GBP|CHF|Euro)(?!\\p{L})"),
        QRegularExpression::CaseInsensitiveOption);
    words.remove(currency);
    words = words.simplified();
    for (const Lexicon::LabelHit &hit : lexicon.labelsOf(words)) {
        if (isSum(hit.label) && hit.weight >= 0.5)
            return hit.label;
    }
    return std::nullopt;
}

QString withoutUnknownUnit(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression form(QStringLiteral("^(\\d[\\d.,' ]*)\\s(\\p{L}{1,6}\\.?)$"));
    const QRegularExpressionMatch match = form.match(text);
    const bool unknown = match.hasMatch() && !lexicon.unitCode(match.captured(2)) && !lexicon.month(match.captured(2));
    return unknown ? match.captured(1).trimmed() : text;
}

RowGroups groupRows(const GridView &grid, const TableColumns &columns, const Lexicon &lexicon, int lastRow)
{
    const RowReader reader(grid, columns, lexicon);
    const size_t first = size_t(std::max(0, columns.header.first < 0 ? 0 : columns.header.bodyStart()));
    std::vector<RowFacts> facts(size_t(std::max(0, lastRow)));
    const std::vector<bool> addUp = rowsThatAddUp(grid, int(first), lastRow);
    for (size_t row = first; row < facts.size(); ++row) {
        facts[row] = reader.facts(int(row));
        if (addUp[row] && facts[row].amount && !facts[row].sum && !begins(facts[row], Starter::Quantity)
            && !facts[row].item && !facts[row].position)
            facts[row].sum = Label::NetTotal;
    }
    const Starter starter = starterOf(facts, first);

    RowGroups groups;
    groups.end = int(first);
    bool open = false;
    bool summed = false; // the sum of all lines stands above
    for (size_t i = first; i < facts.size(); ++i) {
        const RowFacts &row = facts[i];
        const int index = int(i);
        // Below the sum of what is ordered: "Only for information: open from earlier orders" over a list of its own.
        if (summed && row.forInformation)
            break;
        if (row.blank) {
            open = false;
        } else if (row.header) {
            groups.heads.push_back(index);
        } else if (row.sum) {
            groups.totals.push_back(index);
            groups.end = index + 1;
            const bool carried = row.sum == Label::CarriedForward || row.sum == Label::BroughtForward
                || row.sum == Label::Subtotal;
            open = open && carried;
            summed = row.sum == Label::Total || (summed && !carried);
        } else if (row.charge && (row.amount || row.price || row.quantity || row.filled > 1)) {
            groups.charges.push_back(index);
            open = false;
        } else if (isFinePrint(row, summed)) {
            open = false;
        } else if (begins(row, starter)) {
            summed = false;
            LineGroup group;
            group.rows = {index};
            group.figures = index;
            group.quantified = row.positive;
            groups.lines.push_back(std::move(group));
            groups.end = index + 1;
            open = true;
        } else if (row.item && (row.description || row.price) && !row.quantity && starter == Starter::Quantity
                   && (columns.columnOf(Label::Position) < 0 || row.position || row.price)) {
            groups.notOrdered.push_back(index);
            open = false;
        } else if (open && !row.endsLines) {
            LineGroup &group = groups.lines.back();
            group.rows.push_back(index);
            if (!group.quantified && row.positive) {
                group.quantified = true;
                group.figures = index;
            }
            groups.end = index + 1;
        } else if (row.endsLines) {
            open = false;
        }
    }
    return groups;
}

} // namespace intray
