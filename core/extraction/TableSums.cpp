// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableSums.h"

#include "core/extraction/FieldProof.h"

namespace intray {

namespace {

// None when a line has no amount.
std::optional<Decimal> sumOf(const std::vector<OrderLine> &lines)
{
    Decimal sum;
    for (const OrderLine &line : lines) {
        if (!line.lineTotal.value)
            return std::nullopt;
        sum += *line.lineTotal.value;
    }
    return sum;
}

} // namespace

std::vector<NumberReading> TableSums::lastNumber(int row, Source &source, QString &written) const
{
    for (int column = m_grid.columns() - 1; column >= 0; --column) {
        const GridCell *cell = m_grid.cell(row, column);
        if (!cell || cell->date || cell->text.contains(u'%'))
            continue;
        std::vector<NumberReading> readings;
        if (cell->number)
            readings.push_back({*cell->number, NumberStyle::Unknown});
        else
            readings = readNumber(cell->text.simplified(), m_writing.style);
        if (readings.empty()) {
            // "Total EUR 1.234,50" in one cell.
            static const QRegularExpression number(QStringLiteral("(\\d[\\d.,' ]*)\\s*\\D{0,4}$"));
            const QRegularExpressionMatch match = number.match(cell->text.simplified());
            if (match.hasMatch())
                readings = readNumber(match.captured(1), m_writing.style);
        }
        if (!readings.empty()) {
            source = cell->source;
            written = cell->text.simplified();
            return readings;
        }
    }
    return {};
}

void TableSums::read(const RowGroups &groups, TableReading &reading) const
{
    for (const int row : groups.totals) {
        std::optional<Label> label;
        for (int column = 0; column < m_grid.columns() && !label; ++column)
            label = sumLabelOf(m_grid.text(row, column), m_context.lexicon);
        Source source;
        QString written;
        const auto readings = lastNumber(row, source, written);
        if (readings.empty())
            continue;
        // By unknown words the sum of all lines, not of a section.
        if (!label) {
            if (reading.netTotal.isStated() || readings.front().value != sumOf(reading.lines))
                continue;
            label = Label::NetTotal;
        }
        Field<Decimal> *field = *label == Label::NetTotal || *label == Label::Subtotal ? &reading.netTotal
            : *label == Label::TaxTotal                                               ? &reading.taxTotal
            : *label == Label::Total                                                  ? &reading.total
                                                                                      : nullptr;
        if (!field)
            continue;
        // Page subtotals come before the sum that counts.
        if (*label == Label::Subtotal && field->isStated())
            continue;
        state(*field, readings.front().value, written, source);
        believe(*field, Evidence::Kind::Label, proof::ClearHead, tr("in a row of sums"));
        for (size_t i = 1; i < readings.size(); ++i)
            field->alternatives.push_back({readings[i].value, written, source, 0.2});
    }
}

TableSums::Verdict TableSums::prove(const RowGroups &groups, TableReading &reading) const
{
    const Decimal tolerance = Decimal::fromMicros(50'000);
    const std::optional<Decimal> whole = reading.lines.empty() ? std::nullopt : sumOf(reading.lines);
    const Decimal sum = whole.value_or(Decimal());
    Decimal charges;
    for (const int row : groups.charges) {
        Source source;
        QString written;
        const auto readings = lastNumber(row, source, written);
        if (!readings.empty())
            charges += readings.front().value;
    }
    reading.charges = charges;
    if (!whole)
        return Verdict::NotTold;
    const auto equals = [&](const std::optional<Decimal> &printed) {
        return printed
            && ((sum - *printed).abs() <= tolerance || (sum + charges - *printed).abs() <= tolerance
                || (sum - charges - *printed).abs() <= tolerance);
    };
    std::vector<Field<Decimal> *> sums;
    for (Field<Decimal> *field : {&reading.netTotal, &reading.total}) {
        if (field->isStated())
            sums.push_back(field);
    }
    bool holds = equals(m_context.netTotal) || equals(m_context.total);
    for (Field<Decimal> *field : sums) {
        // The other reading of an ambiguous figure may be the one that fits.
        if (!equals(field->value)) {
            for (Alternative<Decimal> &other : field->alternatives) {
                if (equals(other.value))
                    std::swap(other.value, *field->value);
            }
        }
        if (equals(field->value)) {
            holds = true;
            believe(*field, Evidence::Kind::Arithmetic, proof::SumHolds, tr("the line amounts add up to it"));
        }
    }
    const bool known = !sums.empty() || m_context.netTotal || m_context.total;
    if (!known)
        return Verdict::NotTold;
    if (holds) {
        for (OrderLine &line : reading.lines)
            believe(line.lineTotal, Evidence::Kind::Repeated, proof::SumHolds, tr("the amounts add up to the total"));
    }
    if (reading.netTotal.value && reading.taxTotal.value && reading.total.value
        && ((*reading.netTotal.value + *reading.taxTotal.value) - *reading.total.value).abs() <= tolerance) {
        for (Field<Decimal> *field : {&reading.netTotal, &reading.taxTotal, &reading.total})
            believe(*field, Evidence::Kind::Arithmetic, proof::SumHolds, tr("net and tax make the total"));
    }
    return holds ? Verdict::Holds : Verdict::Fails;
}

} // namespace intray
