// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TaughtLexicon.h"

#include "core/memory/MemoryReason.h"
#include "core/orders/FieldPath.h"

namespace intray {

namespace {

using Meaning = std::pair<FieldName, Label>;

constexpr Meaning HeaderMeanings[]{
    {FieldName::PoNumber, Label::PoNumber},           {FieldName::OrderDate, Label::OrderDate},
    {FieldName::RequestedDate, Label::RequestedDate}, {FieldName::BuyerName, Label::Buyer},
    {FieldName::ShipTo, Label::ShipTo},               {FieldName::BillTo, Label::BillTo},
    {FieldName::PaymentTerms, Label::PaymentTerms},   {FieldName::Currency, Label::Currency},
    {FieldName::CustomerNo, Label::CustomerAccount},  {FieldName::NetTotal, Label::NetTotal},
    {FieldName::TaxTotal, Label::TaxTotal},           {FieldName::Total, Label::Total}};

constexpr Meaning ColumnMeanings[]{
    {FieldName::Position, Label::Position},         {FieldName::SupplierItem, Label::SupplierItem},
    {FieldName::Sku, Label::SupplierItem},          {FieldName::BuyerItem, Label::BuyerItem},
    {FieldName::Gtin, Label::Gtin},                 {FieldName::Description, Label::Description},
    {FieldName::Quantity, Label::Quantity},         {FieldName::Unit, Label::Unit},
    {FieldName::UnitPrice, Label::UnitPrice},       {FieldName::PricePer, Label::PricePer},
    {FieldName::DiscountPercent, Label::Discount},  {FieldName::LineTotal, Label::LineTotal},
    {FieldName::LineRequestedDate, Label::LineDate}};

template <size_t Count>
std::optional<Label> labelFor(const QString &meaning, const Meaning (&known)[Count], Label ignored)
{
    if (meaning == QLatin1String("ignore"))
        return ignored;
    for (const auto &[field, label] : known) {
        if (fieldKey(field) == meaning)
            return label;
    }
    return std::nullopt;
}

std::optional<Label> labelOf(const MemoryEntry &entry)
{
    return entry.kind == MemoryKind::ColumnRole ? labelFor(entry.meaning, ColumnMeanings, Label::OtherColumn)
                                                : labelFor(entry.meaning, HeaderMeanings, Label::OtherNumber);
}

} // namespace

std::shared_ptr<const Lexicon> taughtLexicon(const ExtractionContext &context)
{
    if (context.customerNo.isEmpty())
        return nullptr;
    std::vector<Lexicon::Taught> taught;
    for (const MemoryKind kind : {MemoryKind::ColumnRole, MemoryKind::Label}) {
        for (const MemoryEntry *entry : context.memory.ofCustomer(context.customerNo, kind)) {
            const auto label = labelOf(*entry);
            if (label && entry->isProof() && !entry->written.trimmed().isEmpty())
                taught.push_back({entry->written, *label, entry->id, learntBecause(*entry)});
        }
    }
    return taught.empty() ? nullptr : context.lexicon.with(taught);
}

} // namespace intray
