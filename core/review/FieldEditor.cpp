// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/FieldEditor.h"

#include "core/base/TextFold.h"
#include "core/orders/FieldVisit.h"

namespace intray {

namespace {

struct EditorText
{
    Q_DECLARE_TR_FUNCTIONS(intray::FieldEditor)
};

// Whether a text is the value of this very type: the visitors call with every kind of field.
template <typename T> void settle(Field<T> &field, std::optional<T> value, const FieldText &text)
{
    field.value = std::move(value);
    field.confidence = 1;
    if (text.origin == TextOrigin::Captured) {
        field.written = text.text;
        field.source = text.source;
    } else if (!field.value) {
        // A written text without a value would count as something that could not be read.
        field.written.clear();
    }
    const QString because = text.origin == TextOrigin::Captured
                                ? EditorText::tr("taken from the document by %1").arg(text.person)
                                : EditorText::tr("set by %1").arg(text.person);
    field.evidence = {{Evidence::Kind::Person, because}};
}

Result<QString> currencyValue(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{3}$"));
    if (const auto currency = parseCurrency(text))
        return *currency;
    if (code.match(text).hasMatch())
        return text.toUpper();
    return failure(
        EditorText::tr("\"%1\" is not a currency. Type its three letters, such as EUR.").arg(text));
}

Result<QString> gtinValue(const QString &text)
{
    QString digits = text;
    digits.remove(u' ').remove(u'-');
    if (isGtin(digits))
        return digits;
    return failure(EditorText::tr("\"%1\" is not a GTIN: its check digit does not fit.").arg(text));
}

// Person-made values that no longer belong to the new customer would be wrong without anybody
// asking.
void dropForeignAddress(Order &order, const Catalog &catalog)
{
    if (!order.shipToId.value)
        return;
    for (const Address *address : catalog.addressesOf(order.customerNo.value.value_or(QString()))) {
        if (address->id == *order.shipToId.value)
            return;
    }
    order.shipToId = {};
}

Decimal distance(Decimal a, Decimal b)
{
    const Decimal small =
        std::min(a.abs().micros(), b.abs().micros()) == a.abs().micros() ? a.abs() : b.abs();
    const Decimal large = small == a.abs() ? b.abs() : a.abs();
    return small.isZero() ? large : large / small;
}

} // namespace

NumberStyle numberStyleOf(const Order &order)
{
    QStringList written;
    const auto collect = [&](FieldName, const auto &field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(field)>, Field<Decimal>>) {
            // A value whose text reads differently in the two styles tells which one was right.
            if (!field.written.isEmpty())
                written += field.written;
        }
    };
    visitHeader(order, collect);
    for (const OrderLine &line : order.lines)
        visitLine(line, collect);
    return provenNumberStyle(written);
}

DateOrder dateOrderOf(const Order &order, const Lexicon &lexicon)
{
    std::vector<const Field<QDate> *> dates{&order.orderDate, &order.requestedDate};
    for (const OrderLine &line : order.lines)
        dates.push_back(&line.requestedDate);
    for (const Field<QDate> *date : dates) {
        if (!date->value || date->written.isEmpty())
            continue;
        for (const DateReading &reading : readDate(date->written, DateOrder::Unknown, lexicon)) {
            if (reading.date == *date->value && reading.order != DateOrder::Unknown)
                return reading.order;
        }
    }
    // Without proof: the habit of the country that the currency speaks of.
    return order.currency.value == QStringLiteral("USD") ? DateOrder::MonthFirst
                                                         : DateOrder::DayFirst;
}

Result<QString> FieldEditor::textValue(const Order &order, const FieldPath &path,
                                       const QString &text) const
{
    switch (path.name) {
    case FieldName::Sku:
        if (const Item *item = m_catalog.item(text))
            return item->sku;
        if (const Item *item = m_catalog.itemByGtin(text))
            return item->sku;
        if (m_catalog.hasItems())
            return failure(EditorText::tr("There is no item %1 in the master data.").arg(text));
        return text;
    case FieldName::CustomerNo:
        if (const Customer *customer = m_catalog.customer(text))
            return customer->number;
        if (const auto named = m_catalog.customersByName(text); named.size() == 1)
            return named.front()->number;
        if (m_catalog.hasCustomers())
            return failure(EditorText::tr("There is no customer %1 in the master data.").arg(text));
        return text;
    case FieldName::ShipToId: {
        const QString customer = order.customerNo.value.value_or(QString());
        for (const Address *address : m_catalog.addressesOf(customer)) {
            if (foldCode(address->id) == foldCode(text))
                return address->id;
        }
        if (m_catalog.hasCustomers())
            return failure(EditorText::tr("%1 is not an address of this customer.").arg(text));
        return text;
    }
    case FieldName::Currency:
        return currencyValue(text);
    case FieldName::Gtin:
        return gtinValue(text);
    default: // every other text is what it is
        return text;
    }
}

Result<Decimal> FieldEditor::numberValue(const Order &order, const FieldPath &path,
                                         const FieldText &text,
                                         const std::optional<Decimal> &current) const
{
    QString number = text.text;
    if (path.name == FieldName::DiscountPercent)
        number = number.remove(u'%').trimmed();
    const std::optional<Decimal> canonical = Decimal::fromCanonical(number);
    if (canonical && text.origin == TextOrigin::Answered)
        return *canonical;
    // The editor shows canonical values: leaving it without a change confirms the value.
    if (current && number == current->toString())
        return *current;
    const NumberStyle style = numberStyleOf(order);
    if (canonical && text.origin == TextOrigin::Typed && style == NumberStyle::Unknown)
        return *canonical;
    std::vector<NumberReading> readings = readNumber(number, style);
    if (readings.size() > 1 && text.origin == TextOrigin::Typed && current && !current->isZero()) {
        // "1.135" typed over 1.125 is a small change, over 1125 it is the other style.
        std::stable_sort(readings.begin(), readings.end(), [&](const auto &a, const auto &b) {
            return distance(a.value, *current) < distance(b.value, *current);
        });
    }
    if (!readings.empty())
        return readings.front().value;
    if (path.name == FieldName::Quantity) {
        if (const auto quantity = parseQuantity(number, style, m_lexicon))
            return quantity->value;
    }
    if (const auto price = parsePrice(number, style, m_lexicon))
        return price->value;
    return failure(EditorText::tr("\"%1\" is not a number.").arg(text.text));
}

Result<QDate> FieldEditor::dateValue(const Order &order, const QString &text) const
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    const auto readings = readDate(text, dateOrderOf(order, m_lexicon), m_lexicon, m_today);
    if (!readings.empty())
        return readings.front().date;
    return failure(
        EditorText::tr("\"%1\" is not a date. Type it as 2026-03-31 or 31.3.2026.").arg(text));
}

Result<> FieldEditor::set(Order &order, const FieldPath &path, const FieldText &given) const
{
    FieldText text = given;
    text.text = given.text.simplified();
    if (path.name == FieldName::Kind && !path.line) {
        const auto kind = orderKindFromKey(text.text);
        if (!kind)
            return failure(EditorText::tr("\"%1\" is not a kind of order: new, change or cancel.")
                               .arg(text.text));
        order.kind = *kind;
        return {};
    }
    Result<> result = failure(EditorText::tr("This order has no such field."), path.toString());
    visitField(order, path, [&](auto &field) {
        using T = typename std::decay_t<decltype(field.value)>::value_type;
        result = {};
        if (text.text.isEmpty()) {
            settle(field, std::optional<T>(), text);
            return;
        }
        Result<T> value = [&]() -> Result<T> {
            if constexpr (std::is_same_v<T, Decimal>)
                return numberValue(order, path, text, field.value);
            else if constexpr (std::is_same_v<T, QDate>)
                return dateValue(order, text.text);
            else
                return textValue(order, path, text.text);
        }();
        if (value)
            settle(field, std::optional<T>(std::move(*value)), text);
        else
            result = tl::unexpected(value.error());
    });
    if (result && path.name == FieldName::CustomerNo)
        dropForeignAddress(order, m_catalog);
    return result;
}

} // namespace intray
