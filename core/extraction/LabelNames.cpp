// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelNames.h"

namespace intray {

namespace {

struct LabelName
{
    Label label;
    QLatin1String key;
};

const LabelName names[] = {
    {Label::PoNumber, QLatin1String("po_number")},
    {Label::OrderDate, QLatin1String("order_date")},
    {Label::RequestedDate, QLatin1String("requested_date")},
    {Label::PaymentTerms, QLatin1String("payment_terms")},
    {Label::Currency, QLatin1String("currency")},
    {Label::NetTotal, QLatin1String("net_total")},
    {Label::TaxTotal, QLatin1String("tax_total")},
    {Label::Total, QLatin1String("total")},
    {Label::Subtotal, QLatin1String("subtotal")},
    {Label::CarriedForward, QLatin1String("carried_forward")},
    {Label::BroughtForward, QLatin1String("brought_forward")},
    {Label::LineCount, QLatin1String("line_count")},
    {Label::Buyer, QLatin1String("buyer")},
    {Label::Seller, QLatin1String("seller")},
    {Label::ShipTo, QLatin1String("ship_to")},
    {Label::BillTo, QLatin1String("bill_to")},
    {Label::Contact, QLatin1String("contact")},
    {Label::CustomerAccount, QLatin1String("customer_account")},
    {Label::VatNumber, QLatin1String("vat_number")},
    {Label::QuoteNumber, QLatin1String("quote_number")},
    {Label::ContractNumber, QLatin1String("contract_number")},
    {Label::Phone, QLatin1String("phone")},
    {Label::Fax, QLatin1String("fax")},
    {Label::Email, QLatin1String("email")},
    {Label::Bank, QLatin1String("bank")},
    {Label::Registration, QLatin1String("registration")},
    {Label::Incoterms, QLatin1String("incoterms")},
    {Label::Page, QLatin1String("page")},
    {Label::OtherDate, QLatin1String("other_date")},
    {Label::OtherNumber, QLatin1String("other_number")},
    {Label::Project, QLatin1String("project")},
    {Label::Position, QLatin1String("position")},
    {Label::SupplierItem, QLatin1String("supplier_item")},
    {Label::BuyerItem, QLatin1String("buyer_item")},
    {Label::Gtin, QLatin1String("gtin")},
    {Label::Description, QLatin1String("description")},
    {Label::Quantity, QLatin1String("quantity")},
    {Label::Unit, QLatin1String("unit")},
    {Label::UnitPrice, QLatin1String("unit_price")},
    {Label::PricePer, QLatin1String("price_per")},
    {Label::Discount, QLatin1String("discount")},
    {Label::LineTotal, QLatin1String("line_total")},
    {Label::LineDate, QLatin1String("line_date")},
    {Label::TaxRate, QLatin1String("tax_rate")},
    {Label::Weight, QLatin1String("weight")},
    {Label::PackSize, QLatin1String("pack_size")},
    {Label::OtherColumn, QLatin1String("other_column")},
    {Label::OrderTitle, QLatin1String("order_title")},
    {Label::ChangeTitle, QLatin1String("change_title")},
    {Label::CancelTitle, QLatin1String("cancel_title")},
    {Label::QuoteTitle, QLatin1String("quote_title")},
    {Label::InvoiceTitle, QLatin1String("invoice_title")},
    {Label::DeliveryNoteTitle, QLatin1String("delivery_note_title")},
    {Label::ConfirmationTitle, QLatin1String("confirmation_title")},
    {Label::NewsletterTitle, QLatin1String("newsletter_title")},
};

} // namespace

QString toKey(Label label)
{
    for (const LabelName &name : names) {
        if (name.label == label)
            return name.key;
    }
    return {};
}

std::optional<Label> labelFromKey(const QString &key)
{
    for (const LabelName &name : names) {
        if (name.key == key)
            return name.label;
    }
    return std::nullopt;
}

bool isLineColumn(Label label)
{
    return label >= Label::Position && label <= Label::OtherColumn;
}

bool isHeaderLabel(Label label)
{
    return label <= Label::Project;
}

bool isTitleLabel(Label label)
{
    return label >= Label::OrderTitle;
}

} // namespace intray
