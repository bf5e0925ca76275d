// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LineSchedule.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/RowArithmetic.h"

#include <QCoreApplication>
#include <QHash>

namespace intray {

namespace {

struct LineSchedule
{
    Q_DECLARE_TR_FUNCTIONS(intray::LineSchedule)
};

QStringList codesOf(const OrderLine &line)
{
    QStringList codes;
    for (const Field<QString> *field : {&line.supplierItem, &line.buyerItem, &line.gtin}) {
        if (field->value && !foldCode(*field->value).isEmpty())
            codes << foldCode(*field->value);
    }
    return codes;
}

QString positionOf(const OrderLine &line)
{
    QString position = foldCode(line.position.value.value_or(QString()));
    while (position.size() > 1 && position.startsWith(u'0'))
        position.remove(0, 1);
    return position;
}

// Finds the line that a row of another table speaks of, by its position and item, in constant time a row.
class LineIndex
{
public:
    explicit LineIndex(const std::vector<OrderLine> &lines) : m_lines(lines)
    {
        for (int i = 0; i < int(lines.size()); ++i) {
            add(m_byPosition, positionOf(lines[size_t(i)]), i);
            for (const QString &code : codesOf(lines[size_t(i)]))
                add(m_byCode, code, i);
            if (const auto &text = lines[size_t(i)].description.value)
                add(m_byText, foldCode(*text), i);
        }
    }

    // -1 when none or more than one fits.
    int lineOf(const OrderLine &row) const
    {
        const QStringList codes = codesOf(row);
        const int at = m_byPosition.value(positionOf(row), -1);
        if (at >= 0) {
            const QStringList own = codesOf(m_lines[size_t(at)]);
            const bool agree = codes.isEmpty() || own.isEmpty()
                || std::any_of(codes.begin(), codes.end(), [&](const QString &code) { return own.contains(code); });
            if (agree)
                return at;
        }
        for (const QString &code : codes) {
            if (const int found = m_byCode.value(code, -1); found >= 0)
                return found;
        }
        return row.description.value ? m_byText.value(foldCode(*row.description.value), -1) : -1;
    }

private:
    static void add(QHash<QString, int> &index, const QString &key, int line)
    {
        if (!key.isEmpty())
            index[key] = index.contains(key) ? -1 : line;
    }

    const std::vector<OrderLine> &m_lines;
    QHash<QString, int> m_byPosition, m_byCode, m_byText;
};

void takeDay(OrderLine &line, const OrderLine &row)
{
    line.requestedDate = row.requestedDate;
    line.requestedDate.support(Evidence::Kind::Repeated, LineSchedule::tr("in the table of deliveries"));
}

// One line for each part of the delivery, its amount by quantity and price.
std::vector<OrderLine> partsOf(const OrderLine &line, const std::vector<const OrderLine *> &rows)
{
    std::vector<OrderLine> parts;
    for (const OrderLine *row : rows) {
        OrderLine part = line;
        part.quantity = row->quantity;
        believe(part.quantity, Evidence::Kind::Arithmetic, proof::SumHolds,
                LineSchedule::tr("the parts add up to the line"));
        takeDay(part, *row);
        if (line.lineTotal.value && line.unitPrice.value) {
            part.lineTotal.value = lineAmount(*row->quantity.value, *line.unitPrice.value,
                                              line.pricePer.value.value_or(Decimal(1)),
                                              line.discountPercent.value.value_or(Decimal(0))).rounded(2);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

bool addUp(const OrderLine &line, const std::vector<const OrderLine *> &rows)
{
    Decimal sum;
    for (const OrderLine *row : rows) {
        if (!row->quantity.value)
            return false;
        sum += *row->quantity.value;
    }
    return line.quantity.value && sum == *line.quantity.value;
}

} // namespace

TableRelation takeSchedule(Order &order, const TableReading &schedule)
{
    const LineIndex index(order.lines);
    std::vector<std::vector<const OrderLine *>> rows(order.lines.size());
    for (const OrderLine &row : schedule.lines) {
        const int line = index.lineOf(row);
        if (line < 0)
            return TableRelation::Unrelated;
        rows[size_t(line)].push_back(&row);
    }
    std::vector<OrderLine> lines;
    for (size_t i = 0; i < order.lines.size(); ++i) {
        OrderLine &line = order.lines[i];
        const bool dated = !rows[i].empty()
            && std::all_of(rows[i].begin(), rows[i].end(), [](const OrderLine *row) { return row->requestedDate.isStated(); });
        if (!dated) {
            lines.push_back(std::move(line));
            continue;
        }
        const bool whole = rows[i].size() == 1
            && (!rows[i].front()->quantity.value || rows[i].front()->quantity.value == line.quantity.value);
        if (whole) {
            takeDay(line, *rows[i].front());
            lines.push_back(std::move(line));
        } else if (addUp(line, rows[i])) {
            std::vector<OrderLine> parts = partsOf(line, rows[i]);
            lines.insert(lines.end(), parts.begin(), parts.end());
        } else {
            order.doubts.push_back(
                LineSchedule::tr("The deliveries of line %1 do not add up to its quantity. When is what wanted?")
                    .arg(line.position.value.value_or(QString::number(i + 1))));
            lines.push_back(std::move(line));
        }
    }
    order.lines = std::move(lines);
    return TableRelation::Repeats;
}

int furtherItems(const std::vector<OrderLine> &lines, const TableReading &other)
{
    const LineIndex index(lines);
    return int(std::count_if(other.lines.begin(), other.lines.end(), [&](const OrderLine &row) {
        const bool known = row.supplierItem.has(Evidence::Kind::MasterData)
            || row.gtin.has(Evidence::Kind::MasterData) || row.buyerItem.has(Evidence::Kind::MasterData);
        return known && row.quantity.isStated() && index.lineOf(row) < 0;
    }));
}

bool repeatsLines(const std::vector<OrderLine> &lines, const TableReading &other)
{
    const LineIndex index(lines);
    return std::any_of(other.lines.begin(), other.lines.end(),
                       [&](const OrderLine &row) { return index.lineOf(row) >= 0; });
}

int linesBeside(const std::vector<OrderLine> &lines, const TableReading &other)
{
    const LineIndex index(lines);
    return int(std::count_if(other.lines.begin(), other.lines.end(),
                             [&](const OrderLine &row) { return index.lineOf(row) < 0; }));
}

} // namespace intray
