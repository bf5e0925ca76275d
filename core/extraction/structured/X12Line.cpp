// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/X12Message.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::X12Line)
};

std::optional<ItemNumber> itemNumberOf(const QString &qualifier)
{
    static const QHash<QString, ItemNumber> kinds{
        {QStringLiteral("EN"), ItemNumber::Gtin},     {QStringLiteral("UP"), ItemNumber::Gtin},
        {QStringLiteral("UI"), ItemNumber::Gtin},     {QStringLiteral("UK"), ItemNumber::Gtin},
        {QStringLiteral("UA"), ItemNumber::Gtin},     {QStringLiteral("EO"), ItemNumber::Gtin},
        {QStringLiteral("UE"), ItemNumber::Gtin},     {QStringLiteral("VP"), ItemNumber::Supplier},
        {QStringLiteral("VN"), ItemNumber::Supplier}, {QStringLiteral("VC"), ItemNumber::Supplier},
        {QStringLiteral("VA"), ItemNumber::Supplier}, {QStringLiteral("VS"), ItemNumber::Supplier},
        {QStringLiteral("BP"), ItemNumber::Buyer},    {QStringLiteral("IN"), ItemNumber::Buyer},
        {QStringLiteral("SK"), ItemNumber::Buyer},    {QStringLiteral("PI"), ItemNumber::Buyer},
        {QStringLiteral("CB"), ItemNumber::Buyer},    {QStringLiteral("MG"), ItemNumber::Manufacturer},
        {QStringLiteral("MN"), ItemNumber::Manufacturer}, {QStringLiteral("MF"), ItemNumber::Manufacturer},
    };
    const auto found = kinds.find(qualifier);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

// For how many units a price with this basis code (list 639) is; nullopt when the code tells nothing usable.
std::optional<int> basisOf(const QString &code)
{
    static const QHash<QString, int> bases{
        {QStringLiteral("HP"), 100},  {QStringLiteral("TP"), 1000}, {QStringLiteral("PN"), 10},
        {QString(), 1},               {QStringLiteral("PE"), 1},    {QStringLiteral("CT"), 1},
        {QStringLiteral("TE"), 1},    {QStringLiteral("UM"), 1},    {QStringLiteral("NT"), 1},
        {QStringLiteral("CA"), 1},    {QStringLiteral("LE"), 1},    {QStringLiteral("LC"), 1},
        {QStringLiteral("QT"), 1},    {QStringLiteral("QE"), 1},    {QStringLiteral("CP"), 1},
        {QStringLiteral("ST"), 1},    {QStringLiteral("WH"), 1},    {QStringLiteral("WE"), 1},
        {QStringLiteral("PR"), 1},    {QStringLiteral("PK"), 1},    {QStringLiteral("FX"), 1},
        {QStringLiteral("NC"), 1},    {QStringLiteral("DI"), 1},    {QStringLiteral("BD"), 1},
    };
    const auto found = bases.find(code);
    return found == bases.end() ? std::nullopt : std::optional(*found);
}

bool isRetail(const QString &code)
{
    static const QStringList codes{QStringLiteral("RE"), QStringLiteral("RS"), QStringLiteral("RT"), QStringLiteral("SR"),
                                   QStringLiteral("RES"), QStringLiteral("RTL"), QStringLiteral("MSR"),
                                   QStringLiteral("SRP"), QStringLiteral("LPR"), QStringLiteral("SPE")};
    return codes.contains(code);
}

class LineReader
{
public:
    explicit LineReader(Order &order) : m_order(order) {}

    OrderLine read(const std::vector<StructuredNode> &segments)
    {
        addIdentity(segments.front());
        for (size_t i = 1; i < segments.size(); ++i)
            add(segments[i]);
        m_numbers.takeInto(m_line, m_order);
        takeTexts(m_line, m_texts);
        m_dates.takeInto(m_line.requestedDate, m_order);
        if (!m_deliveries.empty())
            takeDeliveries(m_line, m_deliveries, m_order);
        takeDiscounts();
        takeAction(segments.front());
        return std::move(m_line);
    }

private:
    void addIdentity(const StructuredNode &segment)
    {
        // POC has the code of the change and what is still to come between line number and unit.
        const bool isChange = segment.name() == QLatin1String("POC");
        const int quantity = isChange ? 3 : 2, unit = isChange ? 5 : 3, price = isChange ? 6 : 4;
        takeText(m_line.position, element(segment, 1));
        takeNumber(m_line.quantity, element(segment, quantity), m_order);
        takeUnit(segment, unit);
        takePrice(element(segment, price), elementText(segment, price + 1));
        // Some senders leave one element too many before the pairs.
        int first = price + 2;
        if (!element(segment, first) && itemNumberOf(elementText(segment, first + 1)))
            ++first;
        for (int number = first; number <= first + 22; number += 2)
            addNumber(elementText(segment, number), element(segment, number + 1));
    }

    void takeUnit(const StructuredNode &segment, int number)
    {
        const StructuredNode unit = element(segment, number);
        const std::vector<StructuredNode> parts = unit.children();
        takeText(m_line.unit, parts.empty() ? unit : parts.front());
    }

    void takePrice(const StructuredNode &price, const QString &basis)
    {
        if (price.value().isEmpty())
            return;
        if (isRetail(basis)) {
            addText(Words::tr("Retail price: %1").arg(price.value()));
            return;
        }
        takeNumber(m_line.unitPrice, price, m_order);
        if (const auto count = basisOf(basis); !count)
            addMistake(m_order, price,
                       Words::tr("the price %1 has the basis \"%2\". What is it the price of?").arg(price.value(), basis));
        else if (*count != 1)
            takeValue(m_line.pricePer, Decimal(*count), price);
    }

    void addNumber(const QString &qualifier, const StructuredNode &number)
    {
        if (!number)
            return;
        if (const auto kind = itemNumberOf(qualifier)) {
            // A case has a number of its own besides that of the piece: the first one counts.
            if (*kind != ItemNumber::Gtin || !m_hasGtin)
                m_numbers.add(*kind, number);
            m_hasGtin = m_hasGtin || *kind == ItemNumber::Gtin;
        } else if (qualifier == QLatin1String("PD")) {
            m_texts.push_back({{}, number.value(), number});
        } else {
            addText(qualifier + u' ' + number.value());
        }
    }

    void add(const StructuredNode &segment)
    {
        const QString tag = segment.name();
        if (tag == QLatin1String("N1")) {
            addPlace(segment);
        } else if (tag == QLatin1String("SCH")) {
            addDelivery(segment);
        } else if (tag == QLatin1String("PID")) {
            const int number = element(segment, 5) || element(segment, 3) ? 5 : 4; // ... or one too few
            if (const StructuredNode text = element(segment, number))
                m_texts.push_back({elementText(segment, 2), wholeText(segment, number), text});
        } else if (tag == QLatin1String("LIN")) {
            for (int number = 2; number <= 30; number += 2)
                addNumber(elementText(segment, number), element(segment, number + 1));
        } else if (tag == QLatin1String("CTP")) {
            addPrice(segment);
        } else if (tag == QLatin1String("DTM")) {
            addDate(segment);
        } else if (tag == QLatin1String("AMT")) {
            if (elementText(segment, 1) == QLatin1String("1") && !m_line.lineTotal.value)
                takeNumber(m_line.lineTotal, element(segment, 2), m_order);
        } else if (tag == QLatin1String("SAC")) {
            if (const auto allowance = readSac(segment))
                m_allowances.push_back(*allowance);
        } else if (tag == QLatin1String("SDQ")) {
            addDestinations(segment);
        } else if (tag == QLatin1String("QTY")) {
            addQuantity(segment);
        } else if (tag == QLatin1String("SLN")) {
            addMistake(m_order, segment,
                       Words::tr("the line has parts of its own (%1). Are they ordered besides the line?")
                           .arg(elementText(segment, 10)));
        } else if (tag == QLatin1String("MSG") || tag == QLatin1String("NTE") || tag == QLatin1String("MTX")) {
            addText(wholeText(segment, tag == QLatin1String("MSG") ? 1 : 2));
        } else if (tag == QLatin1String("CUR")) {
            takeCurrency(m_order, element(segment, 2));
        }
    }

    void addPlace(const StructuredNode &segment)
    {
        if (elementText(segment, 1) != QLatin1String("ST"))
            return;
        const QString name = wholeText(segment, 2);
        addMistake(m_order, segment,
                   Words::tr("this line goes to an address of its own, \"%1\". Please enter it as an order of its own.")
                       .arg(name.isEmpty() ? elementText(segment, 4) : name));
    }

    void addPrice(const StructuredNode &ctp)
    {
        const StructuredNode price = element(ctp, 3);
        if (!price)
            return;
        if (isRetail(elementText(ctp, 2)) || elementText(ctp, 1) == QLatin1String("RS"))
            addText(Words::tr("Retail price: %1").arg(price.value()));
        else if (!m_line.unitPrice.value)
            takeNumber(m_line.unitPrice, price, m_order);
    }

    void addDate(const StructuredNode &dtm)
    {
        const auto wanted = wantedByX12(elementText(dtm, 1));
        if (!wanted)
            return;
        Field<QDate> date;
        takeDate(date, element(dtm, 2), m_order);
        m_dates.add(*wanted, date, dtm);
    }

    // SCH: quantity, unit, place, name, then pairs of qualifier, date and time.
    void addDelivery(const StructuredNode &sch)
    {
        m_deliveries.push_back({sch, element(sch, 1), element(sch, 6)});
    }

    // SDQ: unit, kind of code, then pairs of place and quantity.
    void addDestinations(const StructuredNode &sdq)
    {
        QStringList places;
        for (int number = 3; number <= 21; number += 2) {
            if (element(sdq, number))
                places += elementText(sdq, number) + QStringLiteral(": ") + elementText(sdq, number + 1);
        }
        addMistake(m_order, sdq,
                   Words::tr("the line is split over %n place(s) (%1). Please enter the goods for each by themselves.",
                             nullptr, int(places.size()))
                       .arg(places.join(QStringLiteral("; "))));
    }

    void addQuantity(const StructuredNode &qty)
    {
        if (elementText(qty, 1) == QLatin1String("38") && !m_line.quantity.value)
            takeNumber(m_line.quantity, element(qty, 2), m_order);
    }

    void addText(const QString &text)
    {
        if (!text.isEmpty())
            m_line.note += (m_line.note.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    }

    // Amounts of SAC have two decimals that are not written, so only percentages can be taken.
    void takeDiscounts()
    {
        for (const Allowance &allowance : m_allowances) {
            const Decimal percent = Decimal::fromCanonical(allowance.percent.value()).value_or(Decimal(0));
            const bool isPlain = !allowance.isCharge && m_allowances.size() == 1 && percent > Decimal(0)
                                 && percent < Decimal(100) && m_line.unitPrice.value;
            if (isPlain && !m_line.lineTotal.value) {
                takeNumber(m_line.discountPercent, allowance.percent, m_order);
                return;
            }
            Allowance plain = allowance;
            if (plain.percent) {
                plain.amount = {};
                takeAllowances(m_line, {plain}, m_order);
                continue;
            }
            const QString figure = allowance.amount ? allowance.amount.value() : elementText(allowance.node, 8);
            if (Decimal::fromCanonical(figure).value_or(Decimal(1)).isZero())
                continue;
            addMistake(m_order, allowance.node,
                       (allowance.isCharge ? Words::tr("the line states a charge (%1). Please check how to enter it.")
                                           : Words::tr("the line states a discount (%1). Please check how to enter it."))
                           .arg(allowance.reason));
        }
    }

    // What POC02 (list 670) says is to be done with the line.
    void takeAction(const StructuredNode &segment)
    {
        if (segment.name() != QLatin1String("POC"))
            return;
        const QString action = elementText(segment, 2);
        if (action == QLatin1String("DI") || action == QLatin1String("CF")) {
            deleteLine(m_line, element(segment, 2));
        } else if (action == QLatin1String("QD") || action == QLatin1String("QI")) {
            addMistake(m_order, segment,
                       Words::tr("the quantity changes by or to %1. Please check which is meant.")
                           .arg(elementText(segment, 3)));
        } else if (action == QLatin1String("AI")) {
            addMistake(m_order, segment, Words::tr("the line is new: it is added to the order."));
        } else if (action == QLatin1String("RE") || action == QLatin1String("RM")) {
            addMistake(m_order, segment, Words::tr("another item replaces that of the line."));
        } else if (!isKnown(action)) {
            addMistake(m_order, segment, Words::tr("the change has the code \"%1\". What is to change?").arg(action));
        }
    }

    static bool isKnown(const QString &action)
    {
        static const QStringList known{QStringLiteral("CA"), QStringLiteral("CB"), QStringLiteral("CT"),
                                       QStringLiteral("PC"), QStringLiteral("PQ"), QStringLiteral("RB"),
                                       QStringLiteral("RQ"), QStringLiteral("RS"), QStringLiteral("RZ"),
                                       QStringLiteral("NC"), QStringLiteral("OA")};
        return known.contains(action);
    }

    Order &m_order;
    OrderLine m_line;
    ItemNumbers m_numbers;
    bool m_hasGtin = false;
    std::vector<ItemText> m_texts;
    std::vector<Delivery> m_deliveries;
    std::vector<Allowance> m_allowances;
    WantedDates m_dates;
};

} // namespace

OrderLine readX12Line(const std::vector<StructuredNode> &segments, Order &order)
{
    return LineReader(order).read(segments);
}

bool isUnchanged(const StructuredNode &segment)
{
    return segment.name() == QLatin1String("POC") && elementText(segment, 2) == QLatin1String("NC");
}

} // namespace intray
