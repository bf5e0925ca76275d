// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/orders/Field.h"
#include "core/orders/FieldPath.h"

#include <QDate>
#include <QString>

#include <vector>

namespace intray {

enum class OrderKind { New, Change, Cancel };

// What a whole submission or document wants.
enum class Intent { Order, Change, Cancel, QuoteRequest, NotAnOrder, Unreadable };

// What an order was read from: how far its values can be trusted differs between them.
enum class Medium { Page, Scan, Sheet, Message, Structured };

// What a document says beside its fields: phrases that a rule asks about.
struct Remark
{
    enum class Kind {
        Instruction,      // anything a person should read
        Draft,            // "draft", "not yet approved", "copy for approval"
        OtherSeller,      // addressed to another seller; text: its name
        CompleteDelivery, // "complete delivery only"
        NotBefore,        // a ship window begins; date
        CancelAfter,      // "cancel if not shipped by"; date
        Quotation,        // refers to a quotation; text: its number
        Blanket,          // refers to a blanket or frame order; text: its number
        Certificate,      // "with certificate 3.1"
        ShelfLife,        // "at least 18 months remaining"
        SpecialClause,    // penalties, acceptance only on their terms
        Carrier,          // carrier, freight account
        Incoterms         // text: "DAP Rotterdam"
    };
    Kind kind = Kind::Instruction;
    QString text;            // as written
    Source source;
    std::optional<int> line; // of one line (index in Order::lines); none: the whole order
    QDate date = {};
    bool operator==(const Remark &) const = default;
};

// One order line as the customer wrote it, with the item it was matched to.
struct OrderLine
{
    Field<QString> position;
    Field<QString> supplierItem; // the seller's number, as the customer wrote it
    Field<QString> buyerItem;    // the customer's own number
    Field<QString> gtin;
    Field<QString> sku;          // the matched item of the master data
    Field<QString> description;
    Field<Decimal> quantity;
    Field<QString> unit;         // as written
    Field<Decimal> unitPrice;    // as printed, before discount, for `pricePer` units
    Field<Decimal> pricePer;     // price basis; 1 when not stated
    Field<Decimal> discountPercent;
    Field<Decimal> lineTotal;    // after discount
    Field<QDate> requestedDate;  // the line's own
    QString note;                // texts under the description that are not part of it
    Source source;               // the whole row or sentence

    // Quantity in the item's base unit; filled by matching, none when it cannot be converted.
    std::optional<Decimal> baseQuantity;

    bool operator==(const OrderLine &) const = default;
};

// What a customer wants: header and lines.
struct Order
{
    OrderKind kind = OrderKind::New;
    Field<QString> customerNo; // matched record
    Field<QString> poNumber;
    Field<QDate> orderDate;
    Field<QDate> requestedDate;
    Field<QString> buyerName;
    Field<QString> shipTo;     // one string, parts joined by ", "
    Field<QString> shipToId;   // matched address
    Field<QString> billTo;
    Field<QString> paymentTerms;
    Field<QString> currency;   // ISO 4217
    // Charges less discounts on the whole order, before tax: below zero where it is a discount.
    Field<Decimal> charges;
    Field<Decimal> netTotal;
    Field<Decimal> taxTotal;
    Field<Decimal> total;
    std::vector<OrderLine> lines;

    Medium medium = Medium::Page;
    std::vector<Remark> remarks;
    // "The same as last time": lines are those of the customer's last order, always asked about.
    bool repeatsLast = false;
    QString language;      // ISO 639-1 of the document, empty when unknown
    QString note;          // instructions that map to no field
    // The customer's own words that no delivery address is stated but the usual one is meant.
    bool usualShipTo = false;
    // Contact facts for matching: e-mail addresses, domains, VAT numbers, account numbers read from the
    // document, the seller's own left out.
    std::vector<Field<QString>> senderAddresses;
    std::vector<Field<QString>> vatNumbers;
    std::vector<Field<QString>> accountNumbers;
    // Numbers of the place of delivery: its GLN or the customer's own number, and the one we gave it.
    std::vector<Field<QString>> shipToNumbers;
    std::vector<Field<QString>> ourShipToNumbers;
    std::vector<Field<QString>> partyNames; // names that could be the customer, best first

    // Doubts of the extraction itself (lines that may be missing, two tables that disagree ...), each a
    // sentence for a person. Each becomes a low-confidence finding.
    std::vector<QString> doubts;

    // How many lines the document itself says it has, if it does.
    std::optional<int> statedLineCount;

    bool operator==(const Order &) const = default;
};

QString toKey(OrderKind kind);   // "new", "change", "cancel"
QString toKey(Intent intent);    // "order", "change", "cancel", "quote-request", "not-an-order", "unreadable"
QString toKey(Medium medium);    // "page", "scan", "sheet", "message", "structured"
QString toKey(Remark::Kind kind); // "instruction", "draft", "other-seller" ...
std::optional<Medium> mediumFromKey(const QString &key);
std::optional<Remark::Kind> remarkKindFromKey(const QString &key);
std::optional<OrderKind> orderKindFromKey(const QString &key);
std::optional<Intent> intentFromKey(const QString &key);

} // namespace intray
