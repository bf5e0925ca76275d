// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/ItemRules.h"

#include "core/checking/ErrorBudget.h"
#include "core/matching/ItemMatcher.h"

namespace intray {

namespace {

constexpr double Likely = 0.6;     // proposed in the question itself
constexpr double Reasonable = 0.3; // below that a candidate is a guess

QStringList identityOf(const OrderLine &line)
{
    QStringList values;
    for (const Field<QString> *field :
         {&line.supplierItem, &line.gtin, &line.buyerItem, &line.description})
        values += field->value.value_or(QString());
    return values;
}

// What the line is called in a question: the first thing it states.
QString calledBy(const OrderLine &line)
{
    for (const QString &value : identityOf(line)) {
        if (!value.isEmpty())
            return value;
    }
    return {};
}

// Several items fit its description, and no number of ours is printed.
bool isAmbiguous(const OrderLine &line, const CheckContext &context)
{
    return !line.supplierItem.value && !line.gtin.value && line.description.value &&
           context.catalog.itemsDescribedBy(*line.description.value).size() > 1;
}

void addCandidates(Finding &found, const std::vector<ItemCandidate> &candidates, int line,
                   const QString &language)
{
    for (const ItemCandidate &candidate : candidates)
        found.answers.push_back(
            Questions::item(line, *candidate.item, candidate.because, language));
}

Answer searchItem(int line)
{
    return Questions::edit(FieldPath::ofLine(line, FieldName::Sku),
                           QCoreApplication::translate("intray::UnknownItem", "Search the item"));
}

void addOtherWays(Finding &found, int line)
{
    found.answers.push_back(searchItem(line));
    found.answers.push_back(Questions::dropLine(line));
}

// Enter takes the first answer: where no candidate is likely that is the search, and mere guesses are left out.
void addUnlikely(Finding &found, std::vector<ItemCandidate> candidates, int line,
                 const QString &language)
{
    std::erase_if(candidates, [](const ItemCandidate &candidate) {
        return candidate.confidence < Reasonable;
    });
    found.answers.push_back(searchItem(line));
    addCandidates(found, candidates, line, language);
    found.answers.push_back(Questions::dropLine(line));
}

} // namespace

Findings ItemRule::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    if (order.kind != OrderKind::New)
        return findings;
    for (int line = 0; line < int(order.lines.size()); ++line) {
        if (std::optional<Finding> found = checkLine(order, line, context))
            findings.push_back(std::move(*found));
    }
    return findings;
}

std::optional<Finding> UnknownItem::checkLine(const Order &order, int index,
                                              const CheckContext &context) const
{
    const OrderLine &line = order.lines[std::size_t(index)];
    if (itemOf(line, context) || isAmbiguous(line, context))
        return std::nullopt;
    // The customer's numbers mean nothing until it is known whose they are; that is asked first.
    if (!order.customerNo.value && line.buyerItem.value && !line.supplierItem.value &&
        !line.gtin.value && context.catalog.hasCustomers())
        return std::nullopt;
    const std::vector<ItemCandidate> candidates =
        itemCandidates(order, line, context.catalog, context.memory);
    const QString called = calledBy(line);
    QString question =
        called.isEmpty()
            ? tr("%1 names no item.").arg(Questions::lineName(index))
            : tr("%1: “%2” is not among our items.").arg(Questions::lineName(index), called);
    const bool isLikely = !candidates.empty() && candidates.front().confidence >= Likely;
    question +=
        u' ' +
        (isLikely
             ? tr("Is it %1?").arg(Questions::itemName(*candidates.front().item, order.language))
             : tr("Which item is it?"));
    Finding found = finding(
        FieldPath::ofLine(index, FieldName::Sku), question,
        isLikely ? tr("%1: %2.").arg(candidates.front().item->sku, candidates.front().because)
        : called == line.description.value || !line.description.value
            ? QString()
            : tr("The description is “%1”.").arg(*line.description.value),
        identityOf(line));
    if (!isLikely) {
        addUnlikely(found, candidates, index, order.language);
        return found;
    }
    addCandidates(found, candidates, index, order.language);
    addOtherWays(found, index);
    return found;
}

std::optional<Finding> AmbiguousItem::checkLine(const Order &order, int index,
                                                const CheckContext &context) const
{
    const OrderLine &line = order.lines[std::size_t(index)];
    if (itemOf(line, context) || !isAmbiguous(line, context))
        return std::nullopt;
    const auto count = int(context.catalog.itemsDescribedBy(*line.description.value).size());
    const std::vector<ItemCandidate> candidates =
        itemCandidates(order, line, context.catalog, context.memory);
    Finding found = finding(FieldPath::ofLine(index, FieldName::Sku),
                            tr("%1: “%2” fits %n of our items. Which one is it?", nullptr, count)
                                .arg(Questions::lineName(index), *line.description.value),
                            tr("The line states no item number of ours."), identityOf(line));
    addCandidates(found, candidates, index, order.language);
    addOtherWays(found, index);
    return found;
}

std::optional<Finding> ItemDescriptionConflict::checkLine(const Order &order, int index,
                                                          const CheckContext &context) const
{
    const OrderLine &line = order.lines[std::size_t(index)];
    const Item *item = itemOf(line, context);
    if (!item || line.sku.has(Evidence::Kind::Person) || line.sku.has(Evidence::Kind::Memory) ||
        !isDoubtful(order, FieldPath::ofLine(index, FieldName::Sku), context))
        return std::nullopt;
    const Catalog &catalog = context.catalog;
    const Item *others[] = {
        line.supplierItem.value ? catalog.item(*line.supplierItem.value) : nullptr,
        line.gtin.value ? catalog.itemByGtin(*line.gtin.value) : nullptr,
        line.buyerItem.value && order.customerNo.value
            ? catalog.itemByCustomerNumber(*order.customerNo.value, *line.buyerItem.value)
            : nullptr};
    const auto isOther = [&](const Item *other) { return other && other != item; };
    const auto other = std::find_if(std::begin(others), std::end(others), isOther);
    const bool otherNumber = other != std::end(others);
    const QString description = line.description.value.value_or(QString());
    const DescriptionVerdict verdict = compareDescription(description, *item, catalog);
    if (!otherNumber && verdict != DescriptionVerdict::Contradicts &&
        verdict != DescriptionVerdict::Doubtful)
        return std::nullopt;

    const QString text =
        otherNumber
            ? tr("%1: one number means %2, another %3. Which item is it?")
                  .arg(Questions::lineName(index), Questions::itemName(*item, order.language),
                       Questions::itemName(**other, order.language))
            : tr("%1: the number means %2, the description says “%3”. Which item is it?")
                  .arg(Questions::lineName(index), Questions::itemName(*item, order.language),
                       description);
    Finding found = finding(FieldPath::ofLine(index, FieldName::Sku), text, {},
                            identityOf(line) + QStringList(item->sku));
    addCandidates(found, itemCandidates(order, line, catalog, context.memory), index,
                  order.language);
    addOtherWays(found, index);
    return found;
}

std::optional<Finding> DiscontinuedItem::checkLine(const Order &order, int index,
                                                   const CheckContext &context) const
{
    const Item *item = itemOf(order.lines[std::size_t(index)], context);
    if (!item || item->status != ItemStatus::Discontinued)
        return std::nullopt;
    const Item *successor = context.catalog.item(item->replacedBy);
    Finding found =
        finding(FieldPath::ofLine(index, FieldName::Sku),
                successor ? tr("%1: %2 is discontinued. Take its successor %3?")
                                .arg(Questions::lineName(index), item->sku,
                                     Questions::itemName(*successor, order.language))
                          : tr("%1: %2 is discontinued and has no successor. What shall be done?")
                                .arg(Questions::lineName(index),
                                     Questions::itemName(*item, order.language)),
                {}, {item->sku});
    if (successor)
        found.answers.push_back(
            Questions::item(index, *successor, tr("the successor"), order.language));
    found.answers.push_back(
        Questions::keep(tr("Keep %1").arg(item->sku), tr("while there is stock")));
    found.answers.push_back(Questions::dropLine(index));
    return found;
}

} // namespace intray
