// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FigureRepair.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/PageLabels.h"
#include "core/extraction/RowArithmetic.h"

namespace intray {

namespace {

struct RepairText
{
    Q_DECLARE_TR_FUNCTIONS(intray::FigureRepair)
};

constexpr Decimal Cent = Decimal::fromMicros(10'000);
// A word below this was doubtful to recognition itself.
constexpr double Doubtful = 0.85;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

// One digit exchanged, lost or added, separators apart; decimals that are zero may be missing.
bool isOneSlip(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype front = 0;
    while (front < a.size() && front < b.size() && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < a.size() - front && back < b.size() - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    return std::max(a.size(), b.size()) - front - back <= 1;
}

bool couldBe(Decimal value, const QString &written)
{
    const QString digits = digitsOf(written);
    for (int decimals = value.decimals(); decimals <= 4; ++decimals) {
        if (isOneSlip(digitsOf(value.toFixed(decimals)), digits))
            return true;
    }
    return false;
}

Decimal perOf(const OrderLine &line)
{
    return line.pricePer.value.value_or(Decimal(1));
}

Decimal discountOf(const OrderLine &line)
{
    return line.discountPercent.value.value_or(Decimal(0));
}

bool sumHolds(Decimal quantity, Decimal price, Decimal amount, const OrderLine &line)
{
    return (lineAmount(quantity, price, perOf(line), discountOf(line)) - amount).abs() <= Cent;
}

struct Repair
{
    Field<Decimal> *field;
    Decimal value;
};

class LineRepair
{
public:
    LineRepair(OrderLine &line, const RecognisedWordsAt &wordsAt) : m_line(line), m_wordsAt(wordsAt) {}

    // Every figure that alone could be the wrong one.
    std::vector<Repair> candidates() const
    {
        std::vector<Repair> found;
        const Decimal quantity = *m_line.quantity.value;
        const Decimal price = *m_line.unitPrice.value;
        const Decimal amount = *m_line.lineTotal.value;
        const Decimal share = Decimal(1) - discountOf(m_line) / Decimal(100);
        const Decimal wantedAmount = lineAmount(quantity, price, perOf(m_line), discountOf(m_line)).rounded(2);
        if (couldBe(wantedAmount, m_line.lineTotal.written) && !wantedAmount.isZero())
            found.push_back({&m_line.lineTotal, wantedAmount});
        for (int decimals = 2; decimals <= 4 && !quantity.isZero() && !share.isZero(); ++decimals) {
            const Decimal wanted = amount.mulDiv(perOf(m_line), quantity * share).rounded(decimals);
            if (!sumHolds(quantity, wanted, amount, m_line))
                continue;
            if (couldBe(wanted, m_line.unitPrice.written))
                found.push_back({&m_line.unitPrice, wanted});
            break;
        }
        if (!price.isZero() && !share.isZero()) {
            const Decimal wanted = amount.mulDiv(perOf(m_line), price * share).rounded(0);
            if (sumHolds(wanted, price, amount, m_line) && wanted > Decimal(0)
                && couldBe(wanted, m_line.quantity.written))
                found.push_back({&m_line.quantity, wanted});
        }
        return found;
    }

    bool wasDoubtful(const Field<Decimal> &field) const
    {
        const auto words = m_wordsAt(field.source);
        return std::any_of(words.begin(), words.end(), [](const Word *word) {
            return hasDigit(word->text) && (word->confidence < Doubtful || !word->alternatives.isEmpty());
        });
    }

private:
    OrderLine &m_line;
    const RecognisedWordsAt &m_wordsAt;
};

bool isWhole(const OrderLine &line)
{
    return line.quantity.value && line.unitPrice.value && line.lineTotal.value;
}

bool fails(const OrderLine &line)
{
    return isWhole(line)
           && !sumHolds(*line.quantity.value, *line.unitPrice.value, *line.lineTotal.value, line);
}

// Whether the amounts add up to the net total, or to the total where no tax is stated.
bool amountsAddUp(const Order &order)
{
    Decimal sum;
    for (const OrderLine &line : order.lines) {
        if (!line.lineTotal.value)
            return false;
        sum += *line.lineTotal.value;
    }
    const auto &net = order.netTotal.value;
    const auto &total = order.total.value;
    return (net && (*net - sum).abs() <= Cent) || (!net && total && (*total - sum).abs() <= Cent);
}

void apply(const Repair &repair)
{
    Field<Decimal> &field = *repair.field;
    const Decimal read = *field.value;
    field.alternatives.insert(field.alternatives.begin(), {read, field.written, field.source, 0.05});
    field.value = repair.value;
    believe(field, Evidence::Kind::Arithmetic, proof::SumHolds,
            RepairText::tr("recognised as %1, but only %2 makes the sums hold").arg(read.toString(), repair.value.toString()));
}

} // namespace

void repairFigures(Order &order, const RecognisedWordsAt &wordsAt)
{
    for (OrderLine &line : order.lines) {
        if (!fails(line))
            continue;
        const LineRepair reading(line, wordsAt);
        std::vector<Repair> candidates = reading.candidates();
        std::erase_if(candidates, [&](const Repair &repair) { return !reading.wasDoubtful(*repair.field); });
        // The amounts are proven by the total; so it is not them, unless only the repair makes them add up.
        const bool proven = amountsAddUp(order);
        if (proven) {
            std::erase_if(candidates, [&](const Repair &repair) { return repair.field == &line.lineTotal; });
        } else {
            std::erase_if(candidates, [&](const Repair &repair) {
                if (repair.field != &line.lineTotal)
                    return true;
                const Decimal read = std::exchange(*line.lineTotal.value, repair.value);
                const bool addsUp = amountsAddUp(order);
                line.lineTotal.value = read;
                return !addsUp;
            });
        }
        if (candidates.size() != 1)
            continue;
        apply(candidates.front());
        for (Field<Decimal> *field : {&line.quantity, &line.unitPrice, &line.lineTotal})
            believe(*field, Evidence::Kind::Arithmetic, proof::SumHolds,
                    RepairText::tr("quantity times price equals the amount"));
    }
}

} // namespace intray
