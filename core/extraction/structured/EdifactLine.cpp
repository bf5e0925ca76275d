// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/EdifactMessage.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::EdifactLine)
};

constexpr int TextPiece = 35;
constexpr int NotePiece = 70;
constexpr double Uncertain = 0.75;

std::optional<ItemNumber> itemNumberOf(const QString &type)
{
    static const QHash<QString, ItemNumber> kinds{
        {QStringLiteral("EN"), ItemNumber::Gtin},      {QStringLiteral("UP"), ItemNumber::Gtin},
        {QStringLiteral("SRV"), ItemNumber::Gtin},     {QStringLiteral("EU"), ItemNumber::Gtin},
        {QStringLiteral("SA"), ItemNumber::Supplier},  {QStringLiteral("VP"), ItemNumber::Supplier},
        {QStringLiteral("VN"), ItemNumber::Supplier},  {QStringLiteral("VX"), ItemNumber::Supplier},
        {QStringLiteral("IN"), ItemNumber::Buyer},     {QStringLiteral("BP"), ItemNumber::Buyer},
        {QStringLiteral("BX"), ItemNumber::Buyer},     {QStringLiteral("MF"), ItemNumber::Manufacturer},
        {QStringLiteral("MP"), ItemNumber::Manufacturer},
    };
    const auto found = kinds.find(type);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

bool isGtin(const QString &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits && (text.size() == 8 || (text.size() >= 12 && text.size() <= 14));
}

class LineReader
{
public:
    LineReader(const EdifactMessage &message, Order &order) : m_message(message), m_order(order) {}

    OrderLine read(const std::vector<StructuredNode> &segments)
    {
        for (const StructuredNode &segment : segments)
            add(segment);
        m_numbers.takeInto(m_line, m_order);
        takeTexts(m_line, m_texts);
        takePrice();
        takeDiscounts();
        takeQuantity(segments.front());
        m_dates.takeInto(m_line.requestedDate, m_order);
        if (!m_deliveries.empty())
            takeDeliveries(m_line, m_deliveries, m_order);
        if (m_place)
            addMistake(m_order, m_place,
                       Words::tr("the line has a place of delivery of its own, \"%1\".").arg(code(m_place, 2)));
        takeAction(segments.front());
        return std::move(m_line);
    }

private:
    void add(const StructuredNode &segment)
    {
        const QString tag = segment.name();
        static const QStringList groups{QStringLiteral("PAT"), QStringLiteral("PRI"), QStringLiteral("RFF"),
                                        QStringLiteral("PAC"), QStringLiteral("LOC"), QStringLiteral("TAX"),
                                        QStringLiteral("NAD"), QStringLiteral("ALC"), QStringLiteral("TDT"),
                                        QStringLiteral("TOD"), QStringLiteral("EQD"), QStringLiteral("SCC"),
                                        QStringLiteral("RCS"), QStringLiteral("DGS")};
        if (groups.contains(tag)) {
            m_group = tag;
            m_groupNode = segment;
        }
        if (tag == QLatin1String("LIN"))
            addIdentity(segment);
        else if (tag == QLatin1String("PIA"))
            addNumbers(segment);
        else if (tag == QLatin1String("IMD"))
            addDescription(segment);
        else if (tag == QLatin1String("QTY"))
            addQuantity(segment);
        else if (tag == QLatin1String("DTM"))
            addDate(segment);
        else if (tag == QLatin1String("PRI"))
            m_prices.push_back(segment);
        else if (tag == QLatin1String("MOA") || tag == QLatin1String("PCD"))
            addAmount(segment);
        else if (tag == QLatin1String("ALC"))
            addAllowance(segment);
        else if (tag == QLatin1String("CUX"))
            takeCurrency(m_order, component(segment, 1, 2));
        else if (tag == QLatin1String("NAD") || tag == QLatin1String("LOC"))
            addPlace(segment);
        else if (tag == QLatin1String("FTX"))
            addText(freeText(segment, 4, 1, m_message, NotePiece));
    }

    void addText(const QString &text)
    {
        if (!text.isEmpty())
            m_line.note += (m_line.note.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    }

    void addIdentity(const StructuredNode &lin)
    {
        takeText(m_line.position, component(lin, 1));
        const StructuredNode number = component(lin, 3, 1);
        const QString type = code(lin, 3, 2);
        if (const auto kind = itemNumberOf(type))
            m_numbers.add(*kind, number);
        else if (isGtin(number.value()))
            m_numbers.add(ItemNumber::Gtin, number);
        else if (!number.value().isEmpty())
            m_numbers.add(ItemNumber::Manufacturer, number); // of whom is not said: asked about
        if (!code(lin, 4, 2).isEmpty() && code(lin, 4, 2) != QLatin1String("0"))
            addMistake(m_order, lin,
                       Words::tr("this is a sub-line of line %1. Is it ordered besides that line?")
                           .arg(code(lin, 4, 2)));
    }

    void addNumbers(const StructuredNode &pia)
    {
        // 4 and 3: what was, or could be, sent instead.
        const QString function = code(pia, 1);
        if (function == QLatin1String("3") || function == QLatin1String("4")) {
            addText(Words::tr("Substitute: %1").arg(code(pia, 2)));
            return;
        }
        for (int element = 2; element <= 6; ++element) {
            const StructuredNode number = component(pia, element, 1);
            if (const auto kind = itemNumberOf(code(pia, element, 2)); kind && number)
                m_numbers.add(*kind, number);
        }
    }

    void addDescription(const StructuredNode &imd)
    {
        std::vector<StructuredNode> pieces = components(imd, 3, 4, 5);
        // Some senders put the text one element too far.
        if (pieces.empty() && code(imd, 1) != QLatin1String("C"))
            pieces = components(imd, 4, 1, 1);
        if (pieces.empty())
            return;
        // The same words again in another language follow in segments of their own.
        const QString language = code(imd, 3, 6);
        if (m_language && *m_language != language)
            return;
        m_language = language;
        m_texts.push_back({code(imd, 2), joinCut(*m_message.structured, pieces, TextPiece), pieces.front()});
    }

    void addQuantity(const StructuredNode &qty)
    {
        const QString kind = code(qty, 1);
        const bool isSplit = m_group == QLatin1String("SCC") || m_group == QLatin1String("LOC");
        if (m_group == QLatin1String("SCC")) {
            m_deliveries.push_back({m_groupNode, component(qty, 1, 2), {}});
        } else if (m_group == QLatin1String("LOC")) {
            m_place = {}; // told with the quantity
            addMistake(m_order, qty,
                       Words::tr("%1 of the line go to \"%2\". Please enter the goods for each place by themselves.")
                           .arg(code(qty, 1, 2), code(m_groupNode, 2)));
        }
        if (isSplit || m_group == QLatin1String("PAC") || m_group == QLatin1String("ALC")
            || m_group == QLatin1String("PAT"))
            return;
        if (kind == QLatin1String("21"))
            m_ordered.push_back(qty);
        else if (kind == QLatin1String("1") || kind == QLatin1String("113"))
            m_others.push_back(qty);
        else if (kind == QLatin1String("192") || kind == QLatin1String("193"))
            addMistake(m_order, qty, Words::tr("%1 free of charge are wanted too.").arg(code(qty, 1, 2)));
    }

    void addDate(const StructuredNode &dtm)
    {
        const auto wanted = wantedBy(dtm);
        if (!wanted || m_group == QLatin1String("LOC") || m_group == QLatin1String("PAC")
            || m_group == QLatin1String("ALC"))
            return;
        if (m_group == QLatin1String("SCC")) {
            if (!m_deliveries.empty() && !m_deliveries.back().date)
                m_deliveries.back().date = component(dtm, 1, 2);
            else
                m_deliveries.push_back({m_groupNode, {}, component(dtm, 1, 2)});
            return;
        }
        Field<QDate> date;
        takeDtm(date, dtm, m_order);
        m_dates.add(*wanted, date, dtm);
    }

    void addAmount(const StructuredNode &segment)
    {
        const StructuredNode amount = component(segment, 1, 2);
        const int kind = code(segment, 1).toInt();
        if (m_group == QLatin1String("ALC") && !m_allowances.empty()) {
            Allowance &last = m_allowances.back();
            if (segment.name() == QLatin1String("PCD"))
                last.percent = amount;
            else if (kind != 203 && !last.amount)
                last.amount = amount;
        } else if (segment.name() == QLatin1String("PCD")) {
            return;
        } else if (kind == 146 && m_group != QLatin1String("TAX")) {
            m_unitAmount = amount;
        }
        // 203 is the amount of the line; 66 and 38 say the same of one item of an invoice.
        if (segment.name() == QLatin1String("MOA") && kind == 203 && !m_line.lineTotal.value)
            takeNumber(m_line.lineTotal, amount, m_message, m_order);
    }

    void addAllowance(const StructuredNode &alc)
    {
        const QString kind = code(alc, 1);
        Allowance allowance;
        allowance.node = alc;
        allowance.isCharge = kind == QLatin1String("C");
        allowance.reason = joinCut(*m_message.structured, components(alc, 5, 4, 5), TextPiece);
        if (allowance.reason.isEmpty())
            allowance.reason = code(alc, 5, 1);
        m_allowances.push_back(allowance);
        m_isNone.push_back(kind != QLatin1String("A") && kind != QLatin1String("C"));
    }

    void addPlace(const StructuredNode &segment)
    {
        if (segment.name() == QLatin1String("NAD")) {
            const EdiParty party = readParty(segment, m_message);
            Field<QString> place;
            takeParty(place, party);
            if (party.role == EdiParty::Role::ShipTo)
                takeLineAddress(m_order, place, segment);
            else if (place.value && party.role == EdiParty::Role::FinalPlace)
                addText(Words::tr("Final destination: %1").arg(*place.value));
        } else if (code(segment, 1) == QLatin1String("7")) {
            m_place = segment;
        }
    }

    // Net before gross: a net price holds all discounts. Prices for information are none to order at.
    void takePrice()
    {
        for (const char *const kind : {"AAA", "NTP", "AAB", "GRP", "CAL", "INV", "CON", "1"}) {
            for (const StructuredNode &price : m_prices) {
                if (code(price, 1) != QLatin1String(kind) || isForConsumers(price) || m_line.unitPrice.value)
                    continue;
                takeNumber(m_line.unitPrice, component(price, 1, 2), m_message, m_order);
                m_isNetPrice = m_line.unitPrice.value && (qstrcmp(kind, "AAA") == 0 || qstrcmp(kind, "NTP") == 0);
                takeNumber(m_line.pricePer, component(price, 1, 5), m_message, m_order);
                m_priceUnit = component(price, 1, 6);
            }
        }
        if (!m_line.unitPrice.value && m_unitAmount)
            takeNumber(m_line.unitPrice, m_unitAmount, m_message, m_order);
        if (m_line.unitPrice.value || m_prices.empty())
            return;
        const StructuredNode &price = m_prices.front();
        if (isForConsumers(price) || code(price, 1) == QLatin1String("AAE") || code(price, 1) == QLatin1String("SRP")) {
            addText(Words::tr("Retail price: %1").arg(code(price, 1, 2)));
            return;
        }
        takeNumber(m_line.unitPrice, component(price, 1, 2), m_message, m_order);
        takeNumber(m_line.pricePer, component(price, 1, 5), m_message, m_order);
        m_priceUnit = component(price, 1, 6);
        doubt(m_line.unitPrice, Uncertain);
        m_line.unitPrice.support(Evidence::Kind::Position, Words::tr("a price for information only"));
    }

    static bool isForConsumers(const StructuredNode &price)
    {
        const QString type = code(price, 1, 4);
        return type == QLatin1String("SRP") || type == QLatin1String("RRP") || type == QLatin1String("RTP")
               || type == QLatin1String("UVP");
    }

    void takeDiscounts()
    {
        std::vector<Allowance> stated;
        takeQuantityOnly();
        for (size_t i = 0; i < m_allowances.size() && !isPriceFinal(); ++i) {
            if (!m_isNone[i])
                stated.push_back(m_allowances[i]);
        }
        // A percentage off a gross price needs no proof where nothing could prove it.
        if (stated.size() == 1 && !stated.front().isCharge && stated.front().percent && !stated.front().amount
            && m_line.unitPrice.value && !m_line.lineTotal.value) {
            takeNumber(m_line.discountPercent, stated.front().percent, m_message, m_order);
            return;
        }
        takeAllowances(m_line, stated, m_order);
    }

    // A net price holds discounts and charges already, unless the amount of the line says otherwise.
    bool isPriceFinal() const
    {
        if (!m_isNetPrice || !m_line.quantity.value || !m_line.lineTotal.value)
            return m_isNetPrice;
        const Decimal amount =
            m_line.quantity.value->mulDiv(*m_line.unitPrice.value, m_line.pricePer.value.value_or(Decimal(1)));
        return (amount - *m_line.lineTotal.value).abs() <= Decimal::fromMicros(50'000);
    }

    // Discounts are proven by amounts, for which the quantity must be known.
    void takeQuantityOnly()
    {
        const std::vector<StructuredNode> &found = m_ordered.empty() ? m_others : m_ordered;
        if (!found.empty() && !m_line.quantity.value)
            takeNumber(m_line.quantity, component(found.front(), 1, 2), m_message, m_order);
    }

    void takeQuantity(const StructuredNode &lin)
    {
        takeQuantityOnly();
        const std::vector<StructuredNode> &found = m_ordered.empty() ? m_others : m_ordered;
        if (found.empty()) {
            sumDeliveries(lin);
            return;
        }
        takeText(m_line.unit, component(found.front(), 1, 3));
        if (m_ordered.empty()) {
            doubt(m_line.quantity, Uncertain);
            m_line.quantity.support(Evidence::Kind::Position, Words::tr("not marked as the quantity ordered"));
        }
        for (const StructuredNode &other : found) {
            if (code(other, 1, 2) != code(found.front(), 1, 2) || code(other, 1, 3) != code(found.front(), 1, 3))
                addMistake(m_order, other,
                           Words::tr("the line states a second quantity, %1 %2. Which one holds?")
                               .arg(code(other, 1, 2), code(other, 1, 3)));
        }
        if (m_line.unit.value && !m_priceUnit.value().isEmpty() && m_priceUnit.value() != *m_line.unit.value)
            addMistake(m_order, m_priceUnit,
                       Words::tr("the price is for %1, the quantity in %2. Please check the amount.")
                           .arg(m_priceUnit.value(), *m_line.unit.value));
    }

    void sumDeliveries(const StructuredNode &lin)
    {
        Decimal sum;
        for (const Delivery &delivery : m_deliveries) {
            Field<Decimal> quantity;
            takeNumber(quantity, delivery.quantity, m_message, m_order);
            sum += quantity.value.value_or(Decimal(0));
        }
        if (sum.isZero())
            return;
        takeValue(m_line.quantity, sum, m_deliveries.front().quantity);
        if (m_deliveries.size() > 1)
            addMistake(m_order, lin, Words::tr("the quantity is the sum of its deliveries, %1.").arg(sum.toString()));
    }

    void takeAction(const StructuredNode &lin)
    {
        const StructuredNode action = component(lin, 2);
        const QString what = action.value();
        if (what == QLatin1String("2")) {
            deleteLine(m_line, action);
            if (m_order.kind == OrderKind::New)
                addMistake(m_order, lin, Words::tr("the line is marked as deleted."));
        } else if (what == QLatin1String("1") && m_order.kind == OrderKind::Change) {
            addMistake(m_order, lin, Words::tr("the line is new: it is added to the order."));
        } else if (what == QLatin1String("5") || what == QLatin1String("6") || what == QLatin1String("7")) {
            addMistake(m_order, lin, Words::tr("the line has the action code %1. What is to be done with it?").arg(what));
        }
    }

    const EdifactMessage &m_message;
    Order &m_order;
    OrderLine m_line;
    QString m_group;
    StructuredNode m_groupNode;
    StructuredNode m_place; // LOC+7
    ItemNumbers m_numbers;
    std::vector<ItemText> m_texts;
    std::optional<QString> m_language;
    std::vector<StructuredNode> m_ordered, m_others, m_prices;
    StructuredNode m_unitAmount, m_priceUnit;
    std::vector<Delivery> m_deliveries;
    std::vector<Allowance> m_allowances;
    std::vector<bool> m_isNone;
    bool m_isNetPrice = false;
    WantedDates m_dates;
};

} // namespace

OrderLine readEdifactLine(const EdifactMessage &message, const std::vector<StructuredNode> &segments, Order &order)
{
    return LineReader(message, order).read(segments);
}

} // namespace intray
