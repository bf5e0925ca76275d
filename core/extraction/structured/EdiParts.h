// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/structured/StructuredView.h"

#include <map>

namespace intray {

// What EDIFACT, X12 and IDoc orders have in common besides their syntax.

// A party named in an order.
struct EdiParty
{
    enum class Role { Buyer, OrderedBy, BillTo, ShipTo, Consignee, FinalPlace, Seller, Other };
    Role role = Role::Other;
    StructuredNode node;    // the whole segment
    StructuredNode name;    // where the name begins
    QStringList names;      // the name and what is added to it
    QStringList address;    // street, town, region, post code, country
    StructuredNode number;  // its identification; may be absent
    bool isOurNumber = false; // assigned by the seller: our own customer number

    bool isCustomer() const { return role != Role::Seller && role != Role::Other; }
};

// More parties, facts or texts than this in one message are none that a person wrote; they are left out.
constexpr size_t MostOfAKind = 100;

// A fact about the customer, as addFact() of StructuredOrders, within that bound.
void addCustomerFact(std::vector<Field<QString>> &facts, const StructuredNode &node);

// Buyer's name, delivery and billing address, and what tells the customer apart. The seller's own are left out.
void takeParties(Order &order, const std::vector<EdiParty> &parties);
// The address of a party as one string; its number where it has no address.
void takeParty(Field<QString> &field, const EdiParty &party);

// What a date says about when goods are wanted; the first kind that is stated counts.
enum class WantedDate { Delivery, Scheduled, Latest, Earliest, Shipment };

class WantedDates
{
public:
    void add(WantedDate kind, const Field<QDate> &date, const StructuredNode &node);
    // A date of shipment is no date of delivery: it is taken, but asked about. So are the ends of a window.
    void takeInto(Field<QDate> &field, Order &order) const;

private:
    struct Wish
    {
        Field<QDate> date;
        StructuredNode node;
    };
    std::map<WantedDate, std::vector<Wish>> m_wishes;
};

enum class ItemNumber { Gtin, Supplier, Buyer, Manufacturer };

// A number that a line gives its item. A second one of the same kind is a mistake. The manufacturer's counts as
// the seller's only where nothing else names the item, and is asked about then.
class ItemNumbers
{
public:
    void add(ItemNumber kind, const StructuredNode &node);
    void takeInto(OrderLine &line, Order &order) const;

private:
    std::map<ItemNumber, std::vector<StructuredNode>> m_numbers;
};

// Descriptions of an item: the first one is the description, what continues it (the same characteristic) is
// joined to it, others go to the note.
struct ItemText
{
    QString characteristic;
    QString text;
    StructuredNode node;
};
void takeTexts(OrderLine &line, const std::vector<ItemText> &texts);

// Joins pieces of a text that was cut into pieces of `width` characters; other pieces are parted by a blank.
QString joinCut(const Structured &structured, const std::vector<StructuredNode> &pieces, int width);

// How many lines and what sum of quantities the message states, compared with what was read.
void checkLineCount(Order &order, const StructuredNode &stated);
void checkQuantitySum(Order &order, const StructuredNode &stated);

// The message says that it is a test.
void doubtTest(Order &order, const StructuredNode &node);

} // namespace intray
