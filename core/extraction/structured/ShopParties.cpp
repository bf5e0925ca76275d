// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/ShopParties.h"

namespace intray {

namespace {

// The fields of one address in the order of ShopField.
enum AddressPart { Name, FirstName, LastName, Company, Address1, Address2, City, Zip, State, Country };

class Address
{
public:
    Address(const ShopValues &values, ShopField first) : m_values(values), m_first(first) {}

    const ShopValue *at(AddressPart part) const { return m_values.at(ShopField(int(m_first) + part)); }
    QString text(AddressPart part) const { return at(part) ? at(part)->text : QString(); }

    // The name of the person with its place.
    std::optional<ShopValue> person() const
    {
        if (const ShopValue *name = at(Name))
            return *name;
        const ShopValue *first = at(FirstName) ? at(FirstName) : at(LastName);
        if (!first)
            return std::nullopt;
        ShopValue name = *first;
        name.text = QString(text(FirstName) + u' ' + text(LastName)).simplified();
        return name;
    }

    // An address without a street or town is none: a shop that sends nothing leaves only the country.
    bool isStated() const { return at(Address1) || at(City) || at(Zip); }

    ShopValue inOneLine() const
    {
        QStringList parts{text(Company)};
        if (const auto name = person(); name && name->text != text(Company))
            parts += name->text;
        // Streets may stand in several lines or values.
        for (const AddressPart part : {Address1, Address2}) {
            for (const ShopValue &line : m_values.all(ShopField(int(m_first) + part)))
                parts += line.text.split(u'\n');
        }
        parts += town();
        parts += text(Country);
        QStringList said;
        for (const QString &part : parts) {
            if (const QString plain = part.simplified(); !plain.isEmpty())
                said += plain;
        }
        const ShopValue *place = at(Address1) ? at(Address1) : at(City) ? at(City) : at(Zip);
        ShopValue value = *place;
        value.text = said.join(QStringLiteral(", "));
        return value;
    }

private:
    QString town() const
    {
        static const QStringList codeLast{QStringLiteral("us"), QStringLiteral("ca"), QStringLiteral("au"),
                                          QStringLiteral("gb"), QStringLiteral("united states"),
                                          QStringLiteral("canada"), QStringLiteral("australia"),
                                          QStringLiteral("united kingdom")};
        if (codeLast.contains(text(Country).toLower())) {
            const QString code = QString(text(State) + u' ' + text(Zip)).simplified();
            return at(State) && at(City) ? QString(text(City) + QStringLiteral(", ") + code)
                                         : QString(text(City) + u' ' + code).simplified();
        }
        return QString(text(Zip) + u' ' + text(City)).simplified();
    }

    const ShopValues &m_values;
    const ShopField m_first;
};

void addFact(std::vector<Field<QString>> &facts, const ShopValue &value, const QString &text)
{
    const auto same = [&](const Field<QString> &known) {
        return known.value->compare(text, Qt::CaseInsensitive) == 0;
    };
    if (text.isEmpty() || std::any_of(facts.begin(), facts.end(), same))
        return;
    Field<QString> fact;
    stateFrom(fact, text, value);
    facts.push_back(fact);
}

} // namespace

void takeParties(Order &order, const ShopValues &values, const ShopValueReading &reading)
{
    const Address billing(values, ShopField::BillingName);
    const Address shipping(values, ShopField::ShippingName);
    ShopValue customer;
    if (const ShopValue *name = values.at(ShopField::CustomerName)) {
        customer = *name;
    } else if (const ShopValue *first = values.at(ShopField::CustomerLastName)) {
        customer = *first;
        customer.text = QString(values.text(ShopField::CustomerFirstName) + u' ' + first->text).simplified();
    }
    // Who is likeliest the customer first; a guest has no name but that of the address.
    std::vector<ShopValue> names;
    for (const ShopValue *company : {values.at(ShopField::Company), billing.at(Company), shipping.at(Company)}) {
        if (company)
            names.push_back(*company);
    }
    for (const auto &person : {billing.person(), customer.text.isEmpty() ? std::nullopt : std::optional(customer),
                               shipping.person()}) {
        if (person)
            names.push_back(*person);
    }
    if (!names.empty())
        stateFrom(order.buyerName, names.front().text, names.front());
    for (const ShopValue &name : names)
        addFact(order.partyNames, name, name.text);
    if (billing.isStated()) {
        const ShopValue address = billing.inOneLine();
        reading.takeText(order.billTo, &address);
    }
    if (shipping.isStated()) {
        const ShopValue address = shipping.inOneLine();
        reading.takeText(order.shipTo, &address);
    }
    if (const ShopValue *email = values.at(ShopField::Email); email && email->text.contains(u'@'))
        addFact(order.senderAddresses, *email, email->text);
    for (const ShopValue &vat : values.all(ShopField::VatNumber))
        addFact(order.vatNumbers, vat, parseVatNumber(vat.text).value_or(vat.text));
    // Figures alone count the shop's own visitors and would only by chance be one of our customers' numbers.
    for (const ShopValue &id : values.all(ShopField::CustomerId)) {
        const bool isCounter = std::all_of(id.text.begin(), id.text.end(), [](QChar c) { return c.isDigit(); });
        if (!isCounter)
            addFact(order.accountNumbers, id, id.text);
    }
}

} // namespace intray
