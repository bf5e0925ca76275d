// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/EdiParts.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::EdiParts)
};

// A value that a person has to confirm.
constexpr double AskedAbout = 0.8;

const EdiParty *firstWith(const std::vector<EdiParty> &parties, std::initializer_list<EdiParty::Role> roles)
{
    for (const EdiParty::Role role : roles) {
        for (const EdiParty &party : parties) {
            if (party.role == role)
                return &party;
        }
    }
    return nullptr;
}

void addName(std::vector<Field<QString>> &names, const EdiParty &party)
{
    if (party.names.isEmpty())
        return;
    Field<QString> name;
    takeValue(name, party.names.front().simplified(), party.name);
    const bool known = std::any_of(names.begin(), names.end(),
                                   [&](const Field<QString> &other) { return other.value == name.value; });
    if (!known)
        names.push_back(name);
}

// A party without an address of its own may be told by number alone: then it is where that number is explained.
const EdiParty &explained(const EdiParty &party, const std::vector<EdiParty> &parties)
{
    if (!party.address.isEmpty() || party.number.value().isEmpty())
        return party;
    const auto same = std::find_if(parties.begin(), parties.end(), [&](const EdiParty &other) {
        return !other.address.isEmpty() && other.number.value() == party.number.value();
    });
    return same == parties.end() ? party : *same;
}

void takeShipTo(Order &order, const std::vector<EdiParty> &parties)
{
    using Role = EdiParty::Role;
    const EdiParty *shipTo = firstWith(parties, {Role::ShipTo, Role::Consignee, Role::FinalPlace});
    if (!shipTo)
        return;
    takeParty(order.shipTo, explained(*shipTo, parties));
    addCustomerFact(shipTo->isOurNumber ? order.ourShipToNumbers : order.shipToNumbers, shipTo->number);
    for (const EdiParty &other : parties) {
        if (&other == shipTo || (other.role != shipTo->role && other.role != Role::FinalPlace))
            continue;
        Field<QString> place;
        takeParty(place, explained(other, parties));
        if (!place.value || place.value == order.shipTo.value)
            continue;
        if (other.role == shipTo->role)
            addMistake(order, other.node,
                       Words::tr("a second delivery address is stated: %1. Which goods go there?").arg(*place.value));
        else
            order.note += (order.note.isEmpty() ? QString() : QStringLiteral("\n"))
                          + Words::tr("Final destination: %1").arg(*place.value);
    }
}

} // namespace

void addCustomerFact(std::vector<Field<QString>> &facts, const StructuredNode &node)
{
    if (facts.size() < MostOfAKind)
        addFact(facts, node);
}

void takeParty(Field<QString> &field, const EdiParty &party)
{
    QStringList parts = party.names + party.address;
    if (party.address.isEmpty())
        parts += party.number.value();
    takeParts(field, parts, party.node);
}

void takeParties(Order &order, const std::vector<EdiParty> &parties)
{
    using Role = EdiParty::Role;
    if (const EdiParty *buyer = firstWith(parties, {Role::Buyer, Role::OrderedBy, Role::BillTo})) {
        if (!buyer->names.isEmpty())
            takeValue(order.buyerName, buyer->names.front().simplified(), buyer->name);
    }
    takeShipTo(order, parties);
    if (const EdiParty *billTo = firstWith(parties, {Role::BillTo})) {
        const EdiParty &told = explained(*billTo, parties);
        if (!told.address.isEmpty() || !told.names.isEmpty())
            takeParty(order.billTo, told);
    }
    for (const EdiParty &party : parties) {
        if (party.isCustomer() && party.isOurNumber)
            addCustomerFact(order.accountNumbers, party.number);
    }
    for (const Role role : {Role::Buyer, Role::OrderedBy, Role::BillTo, Role::ShipTo, Role::Consignee}) {
        for (const EdiParty &party : parties) {
            if (party.role != role)
                continue;
            addName(order.partyNames, party);
            if (role == Role::Buyer || role == Role::OrderedBy || role == Role::BillTo)
                addCustomerFact(order.accountNumbers, party.number);
        }
    }
}

void WantedDates::add(WantedDate kind, const Field<QDate> &date, const StructuredNode &node)
{
    if (date.value || !date.written.isEmpty())
        m_wishes[kind].push_back({date, node});
}

void WantedDates::takeInto(Field<QDate> &field, Order &order) const
{
    if (m_wishes.empty())
        return;
    const auto &[kind, wishes] = *m_wishes.begin();
    field = wishes.front().date;
    for (const Wish &other : wishes) {
        if (other.date.value && field.value && other.date.value != field.value)
            addMistake(order, other.node,
                       Words::tr("a second date of delivery is stated, %1. Which one holds?")
                           .arg(other.date.value->toString(Qt::ISODate)));
    }
    const auto earliest = m_wishes.find(WantedDate::Earliest);
    if (kind == WantedDate::Latest && earliest != m_wishes.end() && field.value) {
        const Field<QDate> &from = earliest->second.front().date;
        if (from.value && from.value != field.value) {
            field.alternatives.push_back({*from.value, from.written, from.source, 0.4});
            addMistake(order, wishes.front().node,
                       Words::tr("delivery is wanted between %1 and %2. Which day shall count?")
                           .arg(from.value->toString(Qt::ISODate), field.value->toString(Qt::ISODate)));
        }
    }
    if (kind == WantedDate::Shipment && field.value) {
        field.support(Evidence::Kind::Position, Words::tr("a date of shipment, not of delivery"));
        doubt(field, AskedAbout);
    }
}

void ItemNumbers::add(ItemNumber kind, const StructuredNode &node)
{
    if (!node.value().isEmpty())
        m_numbers[kind].push_back(node);
}

void ItemNumbers::takeInto(OrderLine &line, Order &order) const
{
    const auto take = [&](ItemNumber kind, Field<QString> &field) {
        const auto found = m_numbers.find(kind);
        if (found == m_numbers.end())
            return;
        takeText(field, found->second.front());
        for (const StructuredNode &other : found->second) {
            if (other.value().compare(found->second.front().value(), Qt::CaseInsensitive) != 0)
                addMistake(order, other,
                           Words::tr("the line gives a second item number of the same kind, \"%1\". Which one holds?")
                               .arg(other.value().left(40)));
        }
    };
    take(ItemNumber::Gtin, line.gtin);
    take(ItemNumber::Supplier, line.supplierItem);
    take(ItemNumber::Buyer, line.buyerItem);
    if (!line.gtin.value && !line.supplierItem.value && !line.buyerItem.value) {
        take(ItemNumber::Manufacturer, line.supplierItem);
        if (line.supplierItem.value) {
            line.supplierItem.support(Evidence::Kind::Position, Words::tr("the manufacturer's number"));
            doubt(line.supplierItem, AskedAbout);
        }
    }
}

void takeTexts(OrderLine &line, const std::vector<ItemText> &texts)
{
    if (texts.empty())
        return;
    QString description;
    for (size_t i = 0; i < std::min(texts.size(), MostOfAKind); ++i) {
        const ItemText &text = texts[i];
        if (text.characteristic == texts.front().characteristic) {
            if (!text.text.isEmpty() && !description.contains(text.text))
                description += (description.isEmpty() ? QString() : QStringLiteral(" ")) + text.text;
        } else if (!text.text.isEmpty() && !line.note.contains(text.text)) {
            line.note += (line.note.isEmpty() ? QString() : QStringLiteral("\n")) + text.text;
        }
    }
    takeValue(line.description, description.simplified(), texts.front().node);
}

QString joinCut(const Structured &structured, const std::vector<StructuredNode> &pieces, int width)
{
    QString text;
    bool isCut = false;
    for (const StructuredNode &piece : pieces) {
        if (!piece.exists() || piece.value().isEmpty())
            continue;
        // Blanks at the cut stand in the file only: values have none at their ends.
        const TextPlace range = structured.elements[size_t(piece.index())].range;
        const QString written = structured.text.mid(range.start, range.end - range.start).remove(u'\n');
        const bool blankBefore = written.startsWith(u' ');
        if (!text.isEmpty() && (!isCut || blankBefore))
            text += u' ';
        text += piece.value();
        isCut = written.size() == width && !written.endsWith(u' ');
    }
    return text.simplified();
}

void checkLineCount(Order &order, const StructuredNode &stated)
{
    bool isNumber = false;
    const int count = stated.value().toInt(&isNumber);
    if (!isNumber)
        return;
    order.statedLineCount = count;
    if (count != int(order.lines.size()))
        addMistake(order, stated,
                   Words::tr("the message says %1 lines, but %2 were read. Please look for the others.")
                       .arg(count).arg(order.lines.size()));
}

void checkQuantitySum(Order &order, const StructuredNode &stated)
{
    Field<Decimal> sum;
    takeNumber(sum, stated, order);
    if (!sum.value)
        return;
    Decimal plain;
    Decimal hashed; // X12 leaves decimal points out of its hash total: 1.8 and 18 count alike
    for (const OrderLine &line : order.lines) {
        const Decimal quantity = line.quantity.value.value_or(Decimal(0));
        plain += quantity;
        QString digits = line.quantity.written;
        hashed += Decimal::fromCanonical(digits.remove(u'.').remove(u',')).value_or(quantity);
    }
    if (*sum.value != plain && *sum.value != hashed)
        addMistake(order, stated,
                   Words::tr("the message says that the quantities add up to %1, but they make %2. Please check them.")
                       .arg(sum.value->toString(), plain.toString()));
}

void doubtTest(Order &order, const StructuredNode &node)
{
    addMistake(order, node, Words::tr("the file is marked as a test. Is this a real order?"));
}

} // namespace intray
