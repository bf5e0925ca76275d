// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/LearntHabits.h"

#include "core/checking/PriceComparison.h"
#include "core/memory/MemoryReason.h"

#include <QSet>

namespace intray {

namespace {

struct LearntHabits
{
    Q_DECLARE_TR_FUNCTIONS(intray::LearntHabits)
};

const QString PriceRule = QStringLiteral("price-mismatch");

// Puts learnt prices into the lines of one order.
class LearntPrices
{
public:
    LearntPrices(Order &order, const CheckContext &context, const CustomerMemory &memory)
        : m_order(order),
          m_context(context),
          m_memory(memory),
          m_policy(context.policy.rulePolicy(PriceRule, order.customerNo.value.value_or(QString()),
                                             context.today))
    {
        for (const MemoryEntry &entry : memory.entries()) {
            if (entry.kind == MemoryKind::ColumnRole || entry.kind == MemoryKind::Label)
                m_ofDocuments.insert(entry.id);
        }
    }

    void take(OrderLine &line) const;

private:
    Decimal percent(const char *name, int otherwise) const
    {
        const auto found = m_policy.tolerances.find(QLatin1String(name));
        return found == m_policy.tolerances.end() ? Decimal(otherwise) : found->second;
    }
    void giveBack(Field<Decimal> &price) const;
    const MemoryEntry *policyFor(const Item &item) const;

    Order &m_order;
    const CheckContext &m_context;
    const CustomerMemory &m_memory;
    const Policy::RulePolicy m_policy;
    QSet<qint64> m_ofDocuments; // lessons about where a price stands, not about whose holds
};

void LearntPrices::giveBack(Field<Decimal> &price) const
{
    const std::optional<Decimal> printed = printedInstead(price);
    const auto erased = std::erase_if(price.evidence, [&](const Evidence &reason) {
        return reason.kind == Evidence::Kind::Memory && !m_ofDocuments.contains(reason.memory);
    });
    if (!printed || erased == 0)
        return;
    std::erase_if(price.alternatives, [&](const Alternative<Decimal> &other) {
        return other.value == *printed && other.written == price.written;
    });
    price.value = printed;
}

// What was learnt of the item counts before what was learnt of all.
const MemoryEntry *LearntPrices::policyFor(const Item &item) const
{
    const QString customer = m_order.customerNo.value.value_or(QString());
    const MemoryEntry *ofItem = m_memory.recall(MemoryKind::PricePolicy, customer, item.sku);
    return ofItem ? ofItem : m_memory.recall(MemoryKind::PricePolicy, customer, {});
}

// Only where the rule would ask, and never for a price so far off that it is a misprint or another unit's.
void LearntPrices::take(OrderLine &line) const
{
    Field<Decimal> &price = line.unitPrice;
    giveBack(price);
    const auto compare = PriceComparison::of(m_order, line, m_context);
    if (!m_policy.on || !compare || price.has(Evidence::Kind::Person) ||
        compare->isWithin(percent("percent", 2)))
        return;
    const MemoryEntry *learnt = policyFor(*compare->item);
    const std::optional<QString> typed = inLineTerms(compare->ours, line);
    const std::optional<Decimal> ours = typed ? Decimal::fromCanonical(*typed) : std::nullopt;
    if (!learnt || !ours || !compare->isWithin(percent("learnt-percent", 25)))
        return;
    const QString why = learntBecause(*learnt);
    const QString at = learnt->meaning.section(u' ', 1);
    if (learnt->meaning == QLatin1String("ours")) {
        // No rival reading: it is known what is printed, and that something else is to hold.
        price.alternatives.insert(price.alternatives.begin(),
                                  {*price.value, price.written, price.source, 0});
        price.evidence.push_back(evidenceOf(
            *learnt, LearntHabits::tr("our price instead of %1, %2").arg(Questions::price(*price.value), why)));
        price.value = ours;
    } else if (at.isEmpty() || Decimal::fromCanonical(at) == (compare->theirs / *line.baseQuantity).rounded(4)) {
        price.evidence.push_back(
            evidenceOf(*learnt, LearntHabits::tr("their price holds, %1").arg(why)));
    }
}

void takeNumberHabit(Order &order, const CustomerMemory &memory)
{
    Field<QString> &number = order.poNumber;
    if (number.value || !number.written.isEmpty() || !order.customerNo.value)
        return;
    std::erase_if(number.evidence, [](const Evidence &reason) {
        return reason.kind == Evidence::Kind::Memory;
    });
    const MemoryEntry *learnt =
        memory.recall(MemoryKind::OrderNumber, *order.customerNo.value, {});
    if (order.kind == OrderKind::New && learnt && learnt->meaning == QLatin1String("none-needed"))
        number.evidence.push_back(evidenceOf(*learnt));
}

} // namespace

void takeLearntHabits(Order &order, const CheckContext &context, const CustomerMemory &memory,
                      const Findings &answered)
{
    takeNumberHabit(order, memory);
    const LearntPrices prices(order, context, memory);
    for (int i = 0; i < int(order.lines.size()); ++i) {
        const FieldPath field = FieldPath::ofLine(i, FieldName::UnitPrice);
        const bool isAnswered =
            std::any_of(answered.begin(), answered.end(), [&](const Finding &finding) {
                return !finding.isOpen() && finding.rule == PriceRule && finding.field == field;
            });
        if (!isAnswered)
            prices.take(order.lines[std::size_t(i)]);
    }
}

std::optional<Decimal> printedInstead(const Field<Decimal> &price)
{
    if (!price.value || !price.has(Evidence::Kind::Memory) || price.has(Evidence::Kind::Person))
        return std::nullopt;
    for (const Alternative<Decimal> &other : price.alternatives) {
        if (other.confidence == 0 && other.written == price.written &&
            other.source == price.source && other.value != *price.value)
            return other.value;
    }
    return std::nullopt;
}

} // namespace intray
