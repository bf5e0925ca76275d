// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldProof.h"
#include "core/extraction/LineReader.h"
#include "core/extraction/PageLabels.h"
#include "core/extraction/PriceInCell.h"

#include <QRegularExpression>

namespace intray {

namespace {

NumberStyle otherStyle(NumberStyle style)
{
    return style == NumberStyle::DecimalComma ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

void addReading(std::vector<NumberReading> &readings, Decimal value, NumberStyle style)
{
    const bool there = std::any_of(readings.begin(), readings.end(),
                                   [&](const NumberReading &other) { return other.value == value; });
    if (!there)
        readings.push_back({value, style});
}

// Pieces are counted whole: "2.500" of them are thousands.
void preferWhole(std::vector<NumberReading> &readings, const QString &unit, const Lexicon &lexicon)
{
    const auto code = lexicon.unitCode(unit);
    if (!code || *code != QLatin1String("EA") || readings.size() != 2)
        return;
    if (!readings[0].value.isInteger() && readings[1].value.isInteger())
        std::swap(readings[0], readings[1]);
}

// The whole number of pieces that price and amount demand; nullopt when they demand none.
std::optional<Decimal> impliedQuantity(const LineFigures &figures)
{
    if (figures.price.empty() || figures.amount.empty() || figures.price.front().value.isZero())
        return std::nullopt;
    const Decimal price = figures.price.front().value;
    const Decimal amount = figures.amount.front().value;
    const Decimal per = figures.per.empty() ? Decimal(1) : figures.per.front().value;
    const Decimal discount = figures.discount.empty() ? Decimal(0) : figures.discount.front().value;
    const Decimal net = lineAmount(Decimal(1), price, per, discount);
    if (net.isZero() || net.isOverflow())
        return std::nullopt;
    const Decimal pieces = amount.mulDiv(per, price * (Decimal(1) - discount / Decimal(100))).rounded(0);
    const bool holds = (lineAmount(pieces, price, per, discount) - amount).abs() <= Decimal::fromMicros(10'000);
    return holds && pieces > Decimal(0) ? std::optional(pieces) : std::nullopt;
}

// "EUR / 1 PC", "per 100 pcs", "1 ST" under a head for units: what the price is for, cut off from it.
std::optional<PriceReading> cutOffBasis(const QString &text, const Lexicon &lexicon,
                                        NumberStyle style = NumberStyle::DecimalPoint)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:[A-Z]{3}|[€$£])\\s*)?(?:/|\\p{Ll}{1,5}\\.?\\s)?\\s*(\\d[\\d.,']*\\s*(\\p{L}[\\p{L}²³]{0,9}))\\.?$"));
    const QRegularExpressionMatch match = form.match(text.simplified());
    if (!match.hasMatch() || !lexicon.unitCode(match.captured(2)))
        return std::nullopt;
    const auto basis = parsePrice(QString(QStringLiteral("1/") + match.captured(1)), style, lexicon);
    return basis && basis->per && !basis->unit.isEmpty() ? basis : std::nullopt;
}

} // namespace

void LineReader::readUnit(const LineGroup &group, OrderLine &line) const
{
    const int column = m_columns.columnOf(Label::Unit);
    const int row = rowWith(group, column);
    if (row < 0 || column == m_columns.columnOf(Label::Quantity))
        return;
    const QStringList lines = m_grid.lines(row, column);
    if (lines.isEmpty() || !readNumber(lines.first(), NumberStyle::Unknown).empty())
        return;
    // Words of another row that share the column are no unit.
    constexpr int LongestUnit = 14;
    if (!m_context.lexicon.unitCode(lines.first())
        && (row != group.figures || lines.first().size() > LongestUnit || cutOffBasis(lines.first(), m_context.lexicon)))
        return;
    state(line.unit, lines.first(), lines.first(), m_grid.cell(row, column)->source);
    believeHead(line.unit, column, Label::Unit);
    if (m_context.lexicon.unitCode(lines.first()))
        believe(line.unit, Evidence::Kind::Form, proof::SureForm, {});
}

void LineReader::readQuantity(const GridCell &cell, int column, std::vector<NumberReading> &readings,
                              OrderLine &line) const
{
    const ColumnWriting::Numbers &numbers = m_writing.numbers[size_t(column)];
    if (cell.number)
        addReading(readings, *cell.number, NumberStyle::Unknown);
    const QStringList lines = cell.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &written : lines) {
        const QString text = withoutUnknownUnit(written, m_context.lexicon);
        // Nobody knows the unit: that is asked where the item is known.
        if (text.size() < written.size() && !line.unit.isStated()) {
            const QString unit = written.mid(text.size()).trimmed();
            state(line.unit, unit, unit, cell.source);
            believe(line.unit, Evidence::Kind::Position, proof::ClearHead, tr("beside the quantity"));
        }
        const auto first = parseQuantity(text, numbers.style, m_context.lexicon);
        if (!first)
            continue;
        if (!cell.number) {
            addReading(readings, first->value, numbers.style);
            if (const auto second = parseQuantity(text, otherStyle(numbers.style), m_context.lexicon))
                addReading(readings, second->value, otherStyle(numbers.style));
        }
        if (!first->unit.isEmpty() && !line.unit.isStated()) {
            state(line.unit, first->unit, first->unit, cell.source);
            believe(line.unit, Evidence::Kind::Position, proof::ClearHead, tr("beside the quantity"));
            if (m_context.lexicon.unitCode(first->unit))
                believe(line.unit, Evidence::Kind::Form, proof::SureForm, {});
        }
        break;
    }
    // A unit in a line of its own below the number.
    if (!line.unit.isStated() && lines.size() == 2 && m_context.lexicon.unitCode(lines.last())) {
        state(line.unit, lines.last().trimmed(), lines.last().trimmed(), cell.source);
        believe(line.unit, Evidence::Kind::Position, proof::ClearHead, tr("beside the quantity"));
    }
    const ColumnHead *head = m_columns.headOf(column);
    if (!line.unit.isStated() && head && !head->unit.isEmpty()) {
        state(line.unit, head->unit, head->unit, cell.source);
        believe(line.unit, Evidence::Kind::Column, proof::ClearHead, headReason(column));
    }
    if (!numbers.proven)
        preferWhole(readings, line.unit.value.value_or(QString()), m_context.lexicon);
}

void LineReader::readPrice(const GridCell &cell, int column, LineFigures &figures, ReadLine &read) const
{
    const NumberStyle style = m_writing.numbers[size_t(column)].style;
    const QString text = cell.text.simplified();
    const auto first = parsePrice(text, style, m_context.lexicon);
    if (cell.number) {
        addReading(figures.price, *cell.number, NumberStyle::Unknown);
    } else if (first) {
        addReading(figures.price, first->value, style);
        if (const auto second = parsePrice(text, otherStyle(style), m_context.lexicon))
            addReading(figures.price, second->value, otherStyle(style));
    }
    if (first) {
        if (!first->currency.isEmpty())
            read.currency = first->currency;
        if (first->per)
            addReading(figures.per, *first->per, style);
        if (!first->unit.isEmpty() && !read.line.unit.isStated()) {
            state(read.line.unit, first->unit, first->unit, cell.source);
            believe(read.line.unit, Evidence::Kind::Position, proof::ByValues, tr("beside the price"));
        }
    }
    const ColumnHead *head = m_columns.headOf(column);
    if (figures.per.empty() && head && head->per)
        addReading(figures.per, *head->per, NumberStyle::Unknown);
}

void LineReader::readFigures(const LineGroup &group, ReadLine &read) const
{
    OrderLine &line = read.line;
    LineFigures figures;
    const auto cellOf = [&](Label role) -> std::pair<const GridCell *, int> {
        const int column = m_columns.columnOf(role);
        const int row = rowWith(group, column);
        return {row < 0 ? nullptr : m_grid.cell(row, column), column};
    };
    const auto [wholeQuantity, quantityColumn] = cellOf(Label::Quantity);
    const PartedQuantity parted = wholeQuantity ? partQuantity(*wholeQuantity, m_context.lexicon) : PartedQuantity{};
    const GridCell *quantity = wholeQuantity ? &parted.quantity : nullptr;
    if (quantity)
        readQuantity(*quantity, quantityColumn, figures.quantity, line);
    const auto [per, perColumn] = cellOf(Label::PricePer);
    if (per && perColumn != m_columns.columnOf(Label::UnitPrice)) {
        static const QRegularExpression word(QStringLiteral("^\\p{L}+\\.?\\s+(?=\\d)|^/\\s*"));
        const QString text = QStringLiteral("1/") + per->text.simplified().remove(word);
        const auto basis = parsePrice(text, NumberStyle::DecimalPoint, m_context.lexicon);
        if (basis && basis->per)
            addReading(figures.per, *basis->per, NumberStyle::Unknown);
        else if (per->number)
            addReading(figures.per, *per->number, NumberStyle::Unknown);
    }
    const auto [unit, unitColumn] = cellOf(Label::Unit);
    // In one cell with the quantity, "5 U" is the quantity.
    const bool isOwnCell = unit && unitColumn != quantityColumn;
    if (const auto cut = isOwnCell && !line.unit.isStated() ? cutOffBasis(unit->text, m_context.lexicon) : std::nullopt) {
        state(line.unit, cut->unit, unit->text.simplified(), unit->source);
        believeHead(line.unit, unitColumn, Label::Unit);
        believe(line.unit, Evidence::Kind::Form, proof::SureForm, {});
    }
    const bool isBasis = isOwnCell && figures.per.empty() && cutOffBasis(unit->text, m_context.lexicon);
    for (const NumberStyle style : {NumberStyle::DecimalComma, NumberStyle::DecimalPoint}) {
        if (const auto cut = isBasis ? cutOffBasis(unit->text, m_context.lexicon, style) : std::nullopt)
            addReading(figures.per, *cut->per, style);
    }
    auto [price, priceColumn] = cellOf(Label::UnitPrice);
    if (!price && parted.price) {
        price = &*parted.price;
        priceColumn = quantityColumn;
    }
    if (price)
        readPrice(*price, priceColumn, figures, read);
    const auto [discount, discountColumn] = cellOf(Label::Discount);
    bool isStacked = false;
    if (discount)
        isStacked = readDiscount(*discount, discountColumn, figures);
    // A discount in a row below is part of the sum, or already taken off the amount's row.
    if (!discount && line.discountPercent.value)
        figures.discount = {{*line.discountPercent.value, NumberStyle::Unknown},
                            {Decimal(0), NumberStyle::Unknown}};
    const auto [amount, amountColumn] = cellOf(Label::LineTotal);
    if (amount) {
        const NumberStyle style = m_writing.numbers[size_t(amountColumn)].style;
        if (amount->number)
            addReading(figures.amount, *amount->number, NumberStyle::Unknown);
        else if (const auto first = parsePrice(amount->text.simplified(), style, m_context.lexicon)) {
            addReading(figures.amount, first->value, style);
            if (const auto second =
                    parsePrice(amount->text.simplified(), otherStyle(style), m_context.lexicon))
                addReading(figures.amount, second->value, otherStyle(style));
            if (read.currency.isEmpty())
                read.currency = first->currency;
        }
    }
    // On a scan a lone "1" is easily lost or taken for a letter; the line must not be lost with it.
    const bool isScan = amount && amount->confidence < 1;
    const auto implied = isScan && figures.quantity.empty() ? impliedQuantity(figures) : std::nullopt;
    if (implied && quantity)
        addReading(figures.quantity, *implied, NumberStyle::Unknown);
    read.figures = chooseFigures(figures);
    const bool holds = read.figures.verdict == FigureChoice::Verdict::Holds;
    if (!holds && !parted.rest.isEmpty() && read.doubt.isEmpty())
        read.doubt = tr("Beside a quantity stands “%1”. What is it?").arg(parted.rest);
    const auto take = [&](Field<Decimal> &field, const std::vector<NumberReading> &readings, size_t index,
                          const GridCell &cell, int column, Label role) {
        if (index >= readings.size())
            return;
        state(field, readings[index].value, cell.text.simplified(), cell.source);
        believeHead(field, column, role);
        const bool sure = readings.size() == 1 || m_writing.numbers[size_t(column)].proven;
        if (sure)
            believe(field, Evidence::Kind::Form, proof::SureForm, {});
        // A misread figure makes no sum hold, so a sum that holds speaks for the recognition too.
        field.confidence *= cell.confidence;
        if (holds)
            believe(field, Evidence::Kind::Arithmetic, proof::SumHolds,
                    tr("quantity times price equals the amount"));
        if (!sure && !holds)
            doubt(field, 0.85);
        if (holds && !read.figures.unique)
            doubt(field, 0.9);
        for (size_t i = 0; i < readings.size(); ++i) {
            if (i != index)
                field.alternatives.push_back(
                    {readings[i].value, cell.text.simplified(), cell.source, holds ? 0.02 : 0.3});
        }
    };
    if (quantity) {
        take(line.quantity, figures.quantity, read.figures.quantity, *quantity, quantityColumn,
             Label::Quantity);
        if (!line.quantity.isStated()) {
            line.quantity.written = quantity->text.simplified();
            line.quantity.source = quantity->source;
        }
    }
    if (implied) {
        if (!line.quantity.isStated())
            state(line.quantity, *implied, QString(), amount->source);
        believe(line.quantity, Evidence::Kind::Arithmetic, proof::SumHolds, tr("price and amount demand it"));
        doubt(line.quantity, 0.9); // nobody read it
    }
    const auto keepUnread = [](Field<Decimal> &field, const GridCell *cell) {
        if (!cell || field.isStated() || !hasDigit(cell->text))
            return;
        field.written = cell->text.simplified();
        field.source = cell->source;
    };
    if (price)
        take(line.unitPrice, figures.price, read.figures.price, *price, priceColumn, Label::UnitPrice);
    const bool isShare = read.figures.kind == FigureChoice::Discount::Share;
    if (discount && isShare)
        take(line.discountPercent, figures.discount, read.figures.discount, *discount, discountColumn,
             Label::Discount);
    if (amount)
        take(line.lineTotal, figures.amount, read.figures.amount, *amount, amountColumn, Label::LineTotal);
    keepUnread(line.unitPrice, price);
    keepUnread(line.lineTotal, amount);
    if (discount && !holds)
        doubtDiscount(figures, *discount, discountColumn, isStacked, read);
    if (!line.unitPrice.isStated())
        return;
    const bool stated = read.figures.per < figures.per.size();
    const Decimal basis = stated ? figures.per[read.figures.per].value : read.figures.impliedPer;
    const GridCell &basisCell = per ? *per : isBasis ? *unit : *price;
    state(line.pricePer, basis, stated ? basisCell.text.simplified() : QString(),
          stated ? basisCell.source : Source{});
    if (stated)
        believe(line.pricePer, Evidence::Kind::Column, proof::ClearHead, headReason(per ? perColumn : priceColumn));
    else
        believe(line.pricePer, Evidence::Kind::Position, proof::ClearHead,
                basis == Decimal(1) ? QString() : tr("the amount demands it"));
    if (holds)
        believe(line.pricePer, Evidence::Kind::Arithmetic, proof::SumHolds, {});
    else
        believe(line.pricePer, Evidence::Kind::Form, proof::SureForm, {});
    if (discount && !isShare)
        takeMoneyOff(figures, *discount, read);
}

} // namespace intray
