// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Questions.h"

#include "core/base/NumberText.h"
#include "core/checking/LearntHabits.h"

namespace intray {

namespace {

constexpr qsizetype ButtonText = 40;

// The digits of a number as it is written, and the same without the zeros at the end of its
// decimals: "1.000" may be a thousand or one.
QStringList digitsOf(const QString &written)
{
    QString digits;
    qsizetype whole = -1;
    for (const QChar c : written) {
        if (c.isDigit())
            digits += c;
        else if (c == u'.' || c == u',')
            whole = digits.size();
    }
    QString shorter = digits;
    while (whole >= 0 && shorter.size() > whole && shorter.endsWith(u'0'))
        shorter.chop(1);
    return {digits, shorter};
}

} // namespace

QString Questions::lineName(int line)
{
    return tr("Line %1").arg(line + 1);
}

QString Questions::price(Decimal amount)
{
    return numberInWords(amount, 2);
}

QString Questions::quantity(Decimal number)
{
    return numberInWords(number);
}

QString Questions::money(Decimal amount, const Order &order, const CheckContext &context)
{
    const Customer *customer = customerOf(order, context);
    return moneyInWords(amount,
                        order.currency.value.value_or(customer ? customer->currency : QString()));
}

QString Questions::day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString Questions::itemText(const Item &item, const QString &language)
{
    const QString own = language == QLatin1String("de")   ? item.descriptionDe
                        : language == QLatin1String("fr") ? item.descriptionFr
                                                          : item.descriptionEn;
    for (const QString &text : {own, item.descriptionEn, item.descriptionDe, item.descriptionFr}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString Questions::itemName(const Item &item, const QString &language)
{
    const QString text = itemText(item, language);
    return text.isEmpty() ? item.sku : QString(item.sku + QStringLiteral(", ") + text);
}

QString Questions::unitName(const OrderLine &line, const Item *item)
{
    return line.unit.value ? *line.unit.value : item ? item->baseUnit : QString();
}

Answer Questions::keep(const QString &text, const QString &detail)
{
    return {QStringLiteral("keep"), text, detail, KeepAsIs{}};
}

Answer Questions::edit(const FieldPath &field, const QString &text)
{
    return {QStringLiteral("edit"), text, {}, EditField{field}};
}

Answer Questions::dropLine(int line)
{
    return {QStringLiteral("drop"), tr("Drop the line"), {}, DropLine{line}};
}

Answer Questions::hold(const QString &text, const QString &reason, const QString &detail)
{
    return {QStringLiteral("hold"), text, detail, HoldOrder{reason}};
}

Answer Questions::set(const FieldPath &field, const QString &value, const QString &detail)
{
    const QString text =
        value.size() > ButtonText ? QString(value.left(ButtonText - 1) + u'…') : value;
    return {QStringLiteral("set:") + fieldKey(field.name) + u':' + value, text, detail,
            SetField{field, value}};
}

Answer Questions::setNumber(const FieldPath &field, const QString &value, const QString &text,
                            const QString &detail)
{
    Answer answer = set(field, value, detail);
    answer.text = text;
    return answer;
}

Answer Questions::setQuantity(int line, const QString &value, const QString &detail)
{
    const std::optional<Decimal> number = Decimal::fromCanonical(value);
    return setNumber(FieldPath::ofLine(line, FieldName::Quantity), value,
                     number ? quantity(*number) : value, detail);
}

Answer Questions::item(int line, const Item &item, const QString &detail, const QString &language)
{
    const QString text = itemText(item, language);
    return {QStringLiteral("item:") + item.sku, item.sku,
            text.isEmpty() ? detail : QString(text + QStringLiteral("; ") + detail),
            SetField{FieldPath::ofLine(line, FieldName::Sku), item.sku}};
}

const Customer *customerOf(const Order &order, const CheckContext &context)
{
    return order.customerNo.value ? context.catalog.customer(*order.customerNo.value) : nullptr;
}

const Item *itemOf(const OrderLine &line, const CheckContext &context)
{
    return line.sku.value ? context.catalog.item(*line.sku.value) : nullptr;
}

QDate pricingDay(const Order &order, const CheckContext &context)
{
    return order.orderDate.value.value_or(context.today);
}

std::optional<Decimal> listPriceOf(const Order &order, const OrderLine &line,
                                   const CheckContext &context)
{
    const Customer *customer = customerOf(order, context);
    const Item *item = itemOf(line, context);
    if (!customer || !item || !line.baseQuantity)
        return std::nullopt;
    return context.catalog.listPrice(customer->priceList, item->sku, pricingDay(order, context),
                                     *line.baseQuantity);
}

bool isPrinted(const Field<Decimal> &number)
{
    if (!number.has(Evidence::Kind::Person))
        return !printedInstead(number);
    return number.value &&
           digitsOf(number.written).contains(digitsOf(number.value->toString()).constFirst());
}

const OrderLine *asReadLine(const Order &order, int index, const CheckContext &context)
{
    if (!context.asRead)
        return nullptr;
    const std::vector<OrderLine> &lines = context.asRead->lines;
    const OrderLine &line = order.lines[std::size_t(index)];
    // Lines move when others are dropped or added; their place in the document does not.
    if (line.source.isSomewhere()) {
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const OrderLine &other) {
            return other.source == line.source;
        });
        return same == lines.end() ? nullptr : &*same;
    }
    return lines.size() == order.lines.size() ? &lines[std::size_t(index)] : nullptr;
}

std::optional<Decimal> computedAmount(const OrderLine &line)
{
    if (!line.quantity.value || !line.unitPrice.value)
        return std::nullopt;
    const Decimal gross = line.quantity.value->mulDiv(*line.unitPrice.value,
                                                      line.pricePer.value.value_or(Decimal(1)));
    const Decimal net =
        gross.mulDiv(Decimal(100) - line.discountPercent.value.value_or(Decimal(0)), Decimal(100));
    return net.isOverflow() ? std::nullopt : std::optional(net);
}

QString textOf(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}

} // namespace intray
