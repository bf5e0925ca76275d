// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FigureRepair.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/PageLabels.h"
#include "core/extraction/RowArithmetic.h"
#include "core/orders/OrderSums.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct RepairText
{
    Q_DECLARE_TR_FUNCTIONS(intray::FigureRepair)
};

constexpr Decimal Cent = Decimal::fromMicros(10'000);

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
bool isOneSlip(Decimal value, const QString &written)
{
    const QString digits = digitsOf(written);
    for (int decimals = value.decimals(); decimals <= 4; ++decimals) {
        if (spellingDistance(digitsOf(value.toFixed(decimals)), digits) <= 1)
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

bool isWhole(const OrderLine &line)
{
    return line.quantity.value && line.unitPrice.value && line.lineTotal.value;
}

std::optional<Decimal> madeBy(const OrderLine &line)
{
    if (!line.quantity.value || !line.unitPrice.value || perOf(line).isZero())
        return std::nullopt;
    const Decimal made = lineAmount(*line.quantity.value, *line.unitPrice.value, perOf(line), discountOf(line));
    return made.isOverflow() ? std::nullopt : std::optional(made.rounded(2));
}

bool holds(const OrderLine &line)
{
    const auto made = madeBy(line);
    return made && line.lineTotal.value && (*made - *line.lineTotal.value).abs() <= Cent;
}

struct Repair
{
    Field<Decimal> OrderLine::*field = nullptr;
    Decimal value;
    bool operator==(const Repair &) const = default;
};

OrderLine repaired(OrderLine line, const Repair &repair)
{
    (line.*repair.field).value = repair.value;
    return line;
}

// What recognition said of one figure.
class FigureReading
{
public:
    FigureReading(const Field<Decimal> &field, const RecognisedWordsAt &wordsAt)
        : m_field(field), m_words(wordsAt(field.source))
    {
        for (const Word *word : m_words) {
            for (QString other : hasDigit(word->text) ? word->alternatives : QStringList()) {
                while (!other.isEmpty() && !other.back().isDigit()) // what is left of a stamp or a line
                    other.chop(1);
                for (const NumberStyle style : {NumberStyle::DecimalPoint, NumberStyle::DecimalComma}) {
                    if (const auto value = parseNumber(other, style))
                        m_others.push_back(*value);
                }
            }
        }
    }
    bool isOther(Decimal value) const
    {
        return std::find(m_others.begin(), m_others.end(), value) != m_others.end();
    }
    bool couldBe(Decimal value) const
    {
        return !m_words.empty() && !isReadTwice(m_words)
               && (isOther(value) || isOneSlip(value, m_field.written));
    }
    bool isDoubtful() const { return isDoubtfulFigure(m_words); }
    const std::vector<Decimal> &others() const { return m_others; }

private:
    const Field<Decimal> &m_field;
    std::vector<const Word *> m_words;
    std::vector<Decimal> m_others;
};

// The single changes of a line that make its sum hold, the amount apart.
std::vector<Repair> changesThatHold(const OrderLine &line, const RecognisedWordsAt &wordsAt)
{
    std::vector<Repair> found;
    const Decimal amount = *line.lineTotal.value;
    const Decimal share = Decimal(1) - discountOf(line) / Decimal(100);
    const auto tryOne = [&](Field<Decimal> OrderLine::*field, Decimal value) {
        const Repair repair{field, value};
        if (!value.isOverflow() && value > Decimal(0) && (line.*field).value != value
            && holds(repaired(line, repair)) && FigureReading(line.*field, wordsAt).couldBe(value)
            && std::find(found.begin(), found.end(), repair) == found.end())
            found.push_back(repair);
    };
    const Decimal parts = *line.quantity.value * share;
    for (int decimals = 2; decimals <= 4 && !parts.isZero(); ++decimals) {
        const Decimal price = amount.mulDiv(perOf(line), parts).rounded(decimals);
        if (!holds(repaired(line, {&OrderLine::unitPrice, price})))
            continue;
        tryOne(&OrderLine::unitPrice, price);
        break;
    }
    const Decimal each = *line.unitPrice.value * share;
    if (!each.isZero())
        tryOne(&OrderLine::quantity, amount.mulDiv(perOf(line), each).rounded(0));
    for (const int basis : {1, 10, 100, 1000})
        tryOne(&OrderLine::pricePer, Decimal(basis));
    return found;
}

template <typename Because> void settle(Field<Decimal> &field, Decimal value, Because because)
{
    const Decimal read = *field.value;
    field.alternatives.insert(field.alternatives.begin(), {read, field.written, field.source, 0.05});
    std::erase_if(field.alternatives, [&](const Alternative<Decimal> &other) { return other.value == value; });
    field.value = value;
    believe(field, Evidence::Kind::Arithmetic, proof::SumHolds, because(read.toString(), value.toString()));
}

QString onlyThisHolds(const QString &read, const QString &value)
{
    return RepairText::tr("recognised as %1, but only %2 makes the sums hold").arg(read, value);
}

} // namespace

FigureRepair::FigureRepair(Order &order, const RecognisedWordsAt &wordsAt, const MisreadItems &items)
    : m_order(order), m_wordsAt(wordsAt), m_items(items)
{
}

// Whether the amounts make the net total, or the total where no tax is stated.
bool FigureRepair::addsUp() const
{
    const OrderSums sums = OrderSums::of(m_order);
    const auto lines = sums.linesAndCharges();
    if (!lines)
        return false;
    if (const auto net = sums.netWithCharges(Cent))
        return isSameSum(*lines, *net, Cent);
    return sums.total && isSameSum(*lines + sums.tax.value_or(Decimal(0)), *sums.total, Cent);
}

// The one amount that, put right, makes the total: it must be what its own line makes with one of the
// readings of its price and quantity.
void FigureRepair::settleAmounts()
{
    if (addsUp())
        return;
    struct Change
    {
        OrderLine *line;
        Decimal amount;
    };
    std::vector<Change> changes;
    for (OrderLine &line : m_order.lines) {
        if (!isWhole(line) || holds(line))
            continue;
        const FigureReading reading(line.lineTotal, m_wordsAt);
        std::vector<OrderLine> readings{line};
        for (const auto field : {&OrderLine::unitPrice, &OrderLine::quantity}) {
            const FigureReading factor(line.*field, m_wordsAt);
            for (const Decimal other : factor.others())
                readings.push_back(repaired(line, {field, other}));
        }
        for (const OrderLine &other : readings) {
            const auto made = madeBy(other);
            if (!made || made->isZero() || !reading.couldBe(*made))
                continue;
            const auto read = std::exchange(line.lineTotal.value, made);
            const bool isIt = addsUp();
            line.lineTotal.value = read;
            const bool isKnown = std::any_of(changes.begin(), changes.end(), [&](const Change &change) {
                return change.line == &line && change.amount == *made;
            });
            if (isIt && !isKnown)
                changes.push_back({&line, *made});
        }
    }
    if (changes.size() == 1)
        settle(changes.front().line->lineTotal, changes.front().amount, onlyThisHolds);
}

void FigureRepair::settleLines()
{
    const bool isProven = addsUp();
    const QDate day = m_order.orderDate.value.value_or(QDate());
    for (OrderLine &line : m_order.lines) {
        if (!isWhole(line) || holds(line) || line.lineTotal.value->isZero())
            continue;
        const Item *item = m_items.itemOf(line);
        const auto isOurs = [&](const OrderLine &as) { return item && m_items.isOurPrice(as, *item, day); };
        std::vector<Repair> changes = changesThatHold(line, m_wordsAt);
        // A price that is ours is not the figure that was misread.
        if (isOurs(line))
            std::erase_if(changes, [](const Repair &change) { return change.field == &OrderLine::unitPrice; });
        if (changes.size() > 1) {
            std::erase_if(changes, [&](const Repair &change) { return !isOurs(repaired(line, change)); });
        }
        if (changes.size() != 1)
            continue;
        const Repair &change = changes.front();
        const FigureReading reading(line.*change.field, m_wordsAt);
        const bool isDoubted = reading.isOther(change.value) || reading.isDoubtful();
        const bool isOur = isOurs(repaired(line, change));
        if (!(isProven ? isDoubted || isOur : isDoubted && isOur))
            continue;
        settle(line.*change.field, change.value, onlyThisHolds);
        for (Field<Decimal> *field : {&line.quantity, &line.unitPrice, &line.lineTotal, &line.pricePer})
            believe(*field, Evidence::Kind::Arithmetic, proof::SumHolds,
                    RepairText::tr("quantity times price equals the amount"));
    }
}

// Lines that all hold tell which of the sums below them was misread.
void FigureRepair::settleTotals()
{
    const bool all = !m_order.lines.empty() && std::all_of(m_order.lines.begin(), m_order.lines.end(), holds);
    const auto sum = OrderSums::of(m_order).linesAndCharges();
    if (!all || !sum)
        return;
    const auto tryOne = [&](Field<Decimal> &field, Decimal value, bool proves) {
        if (!field.value || *field.value == value || !(value > Decimal(0)))
            return;
        const FigureReading reading(field, m_wordsAt);
        if (reading.couldBe(value) && (proves || reading.isOther(value)))
            settle(field, value, onlyThisHolds);
    };
    const auto &net = m_order.netTotal.value, &tax = m_order.taxTotal.value, &total = m_order.total.value;
    const Decimal gross = *sum + tax.value_or(Decimal(0));
    if (net && !addsUp())
        tryOne(m_order.netTotal, *sum, total && isSameSum(gross, *total, Cent));
    if (net && tax && total && addsUp() && !isSameSum(*net + *tax, *total, Cent)) {
        const bool isTotalRead = isReadTwice(m_wordsAt(m_order.total.source));
        tryOne(m_order.taxTotal, *total - *net, isTotalRead);
        if (!isSameSum(*net + *tax, *total, Cent))
            tryOne(m_order.total, *net + *tax, isReadTwice(m_wordsAt(m_order.taxTotal.source)));
    }
    if (!net && total && !addsUp())
        tryOne(m_order.total, gross, false);
}

// "473-60" is no number, but its digits are those of the amount that quantity and price make.
void FigureRepair::readUnread()
{
    for (OrderLine &line : m_order.lines) {
        const auto made = madeBy(line);
        Field<Decimal> &amount = line.lineTotal;
        if (!made || amount.value || digitsOf(amount.written) != digitsOf(made->toFixed(2)))
            continue;
        state(amount, *made, QString(amount.written), Source(amount.source));
        for (Field<Decimal> *field : {&line.quantity, &line.unitPrice, &amount})
            believe(*field, Evidence::Kind::Arithmetic, proof::SumHolds,
                    RepairText::tr("quantity times price equals the amount"));
    }
}

// A price that nobody could read is ours where ours makes the amount, and all amounts make the total. Ours by the
// piece: by the pack, a quantity that lost a figure could make it, too.
void FigureRepair::takeLostPrices()
{
    const QDate day = m_order.orderDate.value.value_or(QDate());
    const bool isPriced = std::any_of(m_order.lines.begin(), m_order.lines.end(),
                                      [](const OrderLine &line) { return line.unitPrice.isStated(); });
    const bool isProven = isPriced && addsUp();
    for (OrderLine &line : m_order.lines) {
        const Item *item = isProven && !line.unitPrice.value ? m_items.itemOf(line) : nullptr;
        const bool isByPiece = perOf(line) == Decimal(1) && discountOf(line).isZero();
        if (!item || !isByPiece || !line.quantity.value || line.quantity.value->isZero() || !line.lineTotal.value
            || m_wordsAt(line.quantity.source).empty())
            continue;
        Item piece = *item;
        piece.packSize = Decimal(1);
        for (int decimals = 2; decimals <= 4; ++decimals) {
            const Decimal price = line.lineTotal.value->mulDiv(Decimal(1), *line.quantity.value).rounded(decimals);
            const OrderLine as = repaired(line, {&OrderLine::unitPrice, price});
            if (price.isOverflow() || !holds(as) || !m_items.isOurPrice(as, piece, day))
                continue;
            state(line.unitPrice, price, QString(line.unitPrice.written), Source(line.source));
            for (Field<Decimal> *field : {&line.quantity, &line.unitPrice, &line.lineTotal})
                believe(*field, Evidence::Kind::Arithmetic, proof::SumHolds,
                        RepairText::tr("our price times the quantity equals the amount, and the amounts add up"));
            break;
        }
    }
}

void FigureRepair::run()
{
    readUnread();
    settleAmounts();
    takeLostPrices();
    settleLines();
    settleTotals();
}

} // namespace intray
