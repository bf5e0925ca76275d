// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace intray {

// What a column or member of a shop's export can state. The keys in resources/shops/*.json are the names in
// words: "po number", "shipping address 1", "line sku".
enum class ShopField {
    Number, PoNumber, OrderDate, RequestedDate, Status, PaymentStatus, DeliveryStatus, CancelledAt, Currency,
    Subtotal,      // of the lines, after discounts
    Discount, Shipping, Fee, Tax, Total, Refunded, TaxesIncluded, Test,
    Email, CustomerId, VatNumber, Company, CustomerName, CustomerFirstName, CustomerLastName, PaymentTerms,
    Note, Attribute, Language,
    // addresses, in the order of ShopAddress
    BillingName, BillingFirstName, BillingLastName, BillingCompany, BillingAddress1, BillingAddress2,
    BillingCity, BillingZip, BillingState, BillingCountry,
    ShippingName, ShippingFirstName, ShippingLastName, ShippingCompany, ShippingAddress1, ShippingAddress2,
    ShippingCity, ShippingZip, ShippingState, ShippingCountry,
    // lines
    LinePosition, LineSku, LineGtin, LineName, LineQuantity,
    LineRemaining, // quantity still wanted
    LineLost,      // quantity cancelled or refunded
    LinePrice,     // of one
    LineSubtotal,  // amount before discount
    LineTotal,     // amount after discount
    LineDiscount,  // an amount
    LineNote,
    LineKind, LineId, LineParent // of parts that belong to another line
};

// What a shop's word for the state of an order means for its delivery.
enum class ShopStatus { Open, Waiting, Partly, Done, Cancelled, Undone };

// One export format of one shop program, read from resources/shops.
struct ShopFormat
{
    enum class File { Table, Json };
    enum class Layout {
        LinePerRow,    // order values in each row of the order or in its first only
        NumberedLines, // a row for each order, columns of each line numbered ("#")
        PackedLines,   // a row for each order, cells with "name:...|sku:...|quantity:..."
        NoLines        // lists orders without what was ordered
    };

    QString name; // "Shopify order export"
    File file = File::Table;
    Layout layout = Layout::LinePerRow;
    // A table or object is of this format when it has one of each; column names as columnKey() makes them.
    std::vector<QStringList> needs;
    QStringList lines; // JSON: paths from the order to its lines; packed lines: columns
    // Columns, or paths from the order or line: the first that says something holds; of notes, fees and lost
    // quantities each counts. A step "meta_data[key=vat]" takes items whose member "key" is "vat", "~" those
    // where it is contained. "#" in a column is a number from 1 on.
    std::map<ShopField, QStringList> fields;
    QHash<QString, ShopStatus> statuses;

    std::optional<ShopStatus> statusOf(const QString &word) const;
};

// All formats, in the order in which they are tried.
const std::vector<ShopFormat> &shopFormats();

// "Order_Number " and "order number" head the same column.
QString columnKey(const QString &head);

} // namespace intray
