// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/ShopOrder.h"

#include "core/extraction/structured/ShopJson.h"
#include "core/extraction/structured/ShopParties.h"
#include "core/extraction/structured/ShopSheet.h"
#include "core/extraction/structured/ShopSums.h"

#include <QSet>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShopOrder)
};

constexpr double KnownFormat = 0.97;

// Puts one record into the fields of an order.
class ShopOrderMapping
{
public:
    ShopOrderMapping(const ShopRecord &record, const ShopFormat &format, const ShopValueReading &reading,
                     const ExtractionContext &context)
        : m_record(record), m_values(record.values), m_format(format), m_reading(reading), m_context(context)
    {
    }

    Order run()
    {
        m_order.doubts = m_record.doubts;
        takeState();
        takeNumbers();
        takeParties(m_order, m_values, m_reading);
        // What was cancelled is told by its number; the lines would only be asked about.
        if (m_order.kind == OrderKind::New)
            takeLines();
        takeNotes();
        m_order.language = languageOf();
        return std::move(m_order);
    }

private:
    void takeState()
    {
        if (const ShopValue *cancelled = m_values.at(ShopField::CancelledAt)) {
            m_order.kind = OrderKind::Cancel;
            addNote(Words::tr("Cancelled in the shop: %1").arg(cancelled->text));
        }
        for (const ShopField field : {ShopField::Status, ShopField::DeliveryStatus, ShopField::PaymentStatus}) {
            if (const ShopValue *word = m_values.at(field))
                takeStatus(word->text);
        }
        if (m_order.kind == OrderKind::New && m_values.text(ShopField::Test) == QLatin1String("true"))
            m_order.doubts.push_back(Words::tr("The shop marks this order as a test. Is it to be delivered?"));
        if (m_order.kind == OrderKind::New && isRefunded())
            m_order.doubts.push_back(Words::tr("The shop has refunded %1 of this order. What is still to be "
                                               "delivered?").arg(m_values.text(ShopField::Refunded)));
    }

    bool isRefunded()
    {
        const auto refunded = m_reading.sum(m_values.all(ShopField::Refunded), m_order);
        return refunded && !refunded->isZero();
    }

    void takeStatus(const QString &word)
    {
        const std::optional<ShopStatus> status = m_format.statusOf(word);
        if (m_order.kind != OrderKind::New || status == ShopStatus::Open)
            return;
        if (!status) {
            m_order.doubts.push_back(
                Words::tr("The shop's status “%1” is not known here. Is this order to be delivered?").arg(word));
            return;
        }
        switch (*status) {
        case ShopStatus::Open:
            break;
        case ShopStatus::Waiting:
            m_order.doubts.push_back(Words::tr("The shop says “%1”: the order may not be paid or confirmed yet. Is "
                                               "it to be delivered?").arg(word));
            break;
        case ShopStatus::Partly:
            m_order.doubts.push_back(Words::tr("The shop says “%1”: a part may be delivered or given back already. "
                                               "What is still to be delivered?").arg(word));
            break;
        case ShopStatus::Done:
            m_order.doubts.push_back(
                Words::tr("The shop says “%1”: is this order still to be delivered?").arg(word));
            break;
        case ShopStatus::Cancelled:
            m_order.kind = OrderKind::Cancel;
            addNote(Words::tr("The shop says “%1”.").arg(word));
            break;
        case ShopStatus::Undone:
            m_order.kind = OrderKind::Cancel;
            m_order.doubts.push_back(
                Words::tr("The shop says “%1”: nothing is to be delivered. Is it cancelled?").arg(word));
            break;
        }
    }

    void takeNumbers()
    {
        ShopValue number;
        if (const ShopValue *own = m_values.at(ShopField::PoNumber))
            number = *own;
        else if (const ShopValue *stated = m_values.at(ShopField::Number))
            number = *stated;
        if (!number.text.isEmpty()) {
            // "#1001": the sign says that a number follows.
            const QString plain = number.text.startsWith(u'#') ? number.text.mid(1) : number.text;
            stateFrom(m_order.poNumber, plain.trimmed(), number);
        }
        m_reading.takeDate(m_order.orderDate, m_values.at(ShopField::OrderDate), m_order);
        m_reading.takeDate(m_order.requestedDate, m_values.at(ShopField::RequestedDate), m_order);
        m_reading.takeText(m_order.paymentTerms, m_values.at(ShopField::PaymentTerms));
        if (const ShopValue *currency = m_values.at(ShopField::Currency)) {
            if (const auto code = parseCurrency(currency->text))
                stateFrom(m_order.currency, *code, *currency);
            else
                m_order.doubts.push_back(Words::tr("In %1: “%2” is no currency.").arg(currency->where, currency->text));
        } else if (const ShopValue *total = m_values.at(ShopField::Total)) {
            // Beside a figure; a bare "$" could be that of several countries.
            const auto code = currencyIn(total->text);
            if (code && !total->text.contains(u'$'))
                stateFrom(m_order.currency, *code, *total);
        }
    }

    void takeLines()
    {
        std::vector<ShopLineAmount> amounts;
        for (const ShopLine &stated : wantedLines()) {
            OrderLine line;
            line.source = stated.source;
            m_reading.takeText(line.position, stated.values.at(ShopField::LinePosition));
            m_reading.takeText(line.supplierItem, stated.values.at(ShopField::LineSku));
            if (const ShopValue *gtin = stated.values.at(ShopField::LineGtin); gtin && isGtin(gtin->text))
                m_reading.takeText(line.gtin, gtin);
            m_reading.takeText(line.description, stated.values.at(ShopField::LineName));
            QStringList notes;
            for (const ShopValue &note : stated.values.all(ShopField::LineNote))
                notes += note.text;
            line.note = notes.join(u'\n');
            amounts.push_back(takeFigures(line, stated.values, m_reading, m_order));
            doubtQuantity(line, stated.values);
            m_order.lines.push_back(std::move(line));
        }
        takeTotals(m_order, m_values, amounts, m_reading);
    }

    // Magento lists a product with variants or a bundle beside its parts; what is paid for counts, once. The part of
    // a product with variants only repeats it; of a bundle either the whole or the parts bear the prices.
    std::vector<ShopLine> wantedLines()
    {
        QSet<QString> listed;
        QSet<QString> withParts;
        QSet<QString> withPaidParts;
        for (const ShopLine &line : m_record.lines)
            listed.insert(line.values.text(ShopField::LineId));
        for (const ShopLine &line : m_record.lines) {
            const QString parent = line.values.text(ShopField::LineParent);
            if (parent.isEmpty() || !listed.contains(parent))
                continue;
            withParts.insert(parent);
            const auto price = m_reading.number(line.values.at(ShopField::LinePrice), m_order);
            if (price && !price->isZero())
                withPaidParts.insert(parent);
        }
        QSet<QString> partsCount; // parents whose parts are ordered in their place
        for (const ShopLine &line : m_record.lines) {
            const QString id = line.values.text(ShopField::LineId);
            if (withPaidParts.contains(id) && line.values.text(ShopField::LineKind) != QLatin1String("configurable"))
                partsCount.insert(id);
        }
        std::vector<ShopLine> wanted;
        for (const ShopLine &line : m_record.lines) {
            const QString id = line.values.text(ShopField::LineId);
            const QString parent = line.values.text(ShopField::LineParent);
            if (partsCount.contains(id) || (withParts.contains(parent) && !partsCount.contains(parent)))
                continue;
            if (withParts.contains(id) && line.values.text(ShopField::LineKind) == QLatin1String("bundle"))
                m_order.doubts.push_back(Words::tr("“%1” is a bundle whose parts bear no price. Is it to be "
                                                   "delivered as one item?")
                                             .arg(line.values.text(ShopField::LineName)));
            wanted.push_back(line);
        }
        return wanted;
    }

    void doubtQuantity(const OrderLine &line, const ShopValues &values)
    {
        if (!line.quantity.value)
            return;
        const QString item = values.text(ShopField::LineSku).isEmpty() ? values.text(ShopField::LineName)
                                                                       : values.text(ShopField::LineSku);
        const auto remaining = m_reading.number(values.at(ShopField::LineRemaining), m_order);
        const auto lost = m_reading.sum(values.all(ShopField::LineLost), m_order);
        std::optional<Decimal> left;
        if (remaining && *remaining != *line.quantity.value)
            left = *remaining;
        else if (lost && !lost->isZero())
            left = *line.quantity.value - lost->abs();
        if (left)
            m_order.doubts.push_back(Words::tr("Of %1, %2 were ordered, but %3 are left after what was cancelled or "
                                               "refunded. How many are to be delivered?")
                                         .arg(item, line.quantity.value->toString(), left->toString()));
        if (*line.quantity.value <= Decimal(0))
            m_order.doubts.push_back(Words::tr("Of %1, a quantity of %2 is stated. What is meant?")
                                         .arg(item, line.quantity.value->toString()));
    }

    void addNote(const QString &note)
    {
        if (!note.isEmpty())
            m_order.note += (m_order.note.isEmpty() ? QString() : QStringLiteral("\n")) + note;
    }

    // Words of the customer, and fields the shop's owner added. Of these a delivery date is what matters most, and
    // nothing proves that one is meant.
    void takeNotes()
    {
        for (const ShopField field : {ShopField::Note, ShopField::Attribute}) {
            for (const ShopValue &note : m_values.all(field)) {
                addNote(note.text);
                if (m_order.kind == OrderKind::New && !m_order.requestedDate.value
                    && !datesIn(note.text, DateOrder::Unknown, m_context.lexicon).empty())
                    m_order.doubts.push_back(
                        Words::tr("A note names a date: “%1”. Is it the delivery date?").arg(note.text.left(120)));
            }
        }
    }

    QString languageOf() const
    {
        static const QRegularExpression code(QStringLiteral("^[a-z]{2}(?:[-_]|$)"));
        const QString stated = m_values.text(ShopField::Language);
        if (code.match(stated).hasMatch())
            return stated.left(2);
        QString words;
        for (const OrderLine &line : m_order.lines)
            words += line.description.value.value_or(QString()) + u'\n';
        return m_context.lexicon.languageOf(words);
    }

    const ShopRecord &m_record;
    const ShopValues &m_values;
    const ShopFormat &m_format;
    const ShopValueReading &m_reading;
    const ExtractionContext &m_context;
    Order m_order;
};

void doubtRepeated(std::vector<Order> &orders)
{
    QHash<QString, int> count;
    for (const Order &order : orders)
        ++count[order.poNumber.value.value_or(QString())];
    for (Order &order : orders) {
        if (order.poNumber.value && count.value(*order.poNumber.value) > 1)
            order.doubts.push_back(
                Words::tr("Order %1 stands more than once in this file. Which one holds?").arg(*order.poNumber.value));
    }
}

} // namespace

bool ShopOrder::canRead(const Document &document, int part) const
{
    const Part &read = document.parts[size_t(part)];
    if (const Workbook *workbook = read.workbook())
        return shopSheetOf(*workbook).has_value();
    const Structured *structured = read.structured();
    return structured && structured->format == QLatin1String("json")
        && shopFormatOf(StructuredView(document, part)) != nullptr;
}

Candidate ShopOrder::extract(const Document &document, int part, const ExtractionContext &context) const
{
    Candidate candidate;
    candidate.part = part;
    candidate.score = KnownFormat;
    candidate.intent = Intent::Order;
    const ShopFormat *format = nullptr;
    std::vector<ShopRecord> records;
    const Part &read = document.parts[size_t(part)];
    if (const Workbook *workbook = read.workbook()) {
        const std::optional<ShopSheet> sheet = shopSheetOf(*workbook);
        if (!sheet)
            return {};
        format = sheet->format;
        if (format->layout != ShopFormat::Layout::NoLines)
            records = shopRecords(*workbook, part, *sheet);
    } else {
        const StructuredView view(document, part);
        format = shopFormatOf(view);
        if (!format)
            return {};
        records = shopRecords(view, *format);
    }
    if (format->layout == ShopFormat::Layout::NoLines) {
        candidate.intentReason =
            Words::tr("this %1 lists orders without their items; export them with the items").arg(format->name);
        return candidate;
    }
    if (records.empty()) {
        candidate.intentReason = Words::tr("this %1 holds no order").arg(format->name);
        return candidate;
    }
    const ShopValueReading reading(context.lexicon, ShopValueReading::styleOf(records));
    for (const ShopRecord &record : records)
        candidate.orders.push_back(ShopOrderMapping(record, *format, reading, context).run());
    doubtRepeated(candidate.orders);
    candidate.intentReason = Words::tr("it is a %1").arg(format->name);
    return candidate;
}

} // namespace intray
