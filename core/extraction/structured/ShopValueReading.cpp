// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/ShopValueReading.h"

#include "core/extraction/FieldProof.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShopOrder)
};

// What a format states in a field of its own is as sure as a reading can be.
constexpr double StatedByFormat = 0.997;
constexpr double TwoReadings = 0.6;

constexpr ShopField Figures[] = {
    ShopField::Subtotal, ShopField::Discount,     ShopField::Shipping,     ShopField::Tax,
    ShopField::Total,    ShopField::LineQuantity, ShopField::LinePrice,    ShopField::LineSubtotal,
    ShopField::LineTotal, ShopField::LineDiscount, ShopField::Fee};

// Programs write 3.3333333333333335 for a third of ten.
std::optional<Decimal> canonical(const QString &text)
{
    if (const auto value = Decimal::fromCanonical(text))
        return value;
    static const QRegularExpression longNumber(QStringLiteral("^(-?[0-9]{1,12}\\.[0-9]{6})([0-9])[0-9]*$"));
    const QRegularExpressionMatch match = longNumber.match(text);
    const auto cut = match.hasMatch() ? Decimal::fromCanonical(match.captured(1)) : std::nullopt;
    if (!cut || match.captured(2) < QStringLiteral("5"))
        return cut;
    return *cut + Decimal::fromMicros(text.startsWith(u'-') ? -1 : 1);
}

} // namespace

template <typename T> void stateFrom(Field<T> &field, const T &value, const ShopValue &place)
{
    state(field, value, place.text, place.source);
    believe(field, Evidence::Kind::Structure, StatedByFormat, Words::tr("stated in %1").arg(place.where));
}

template void stateFrom(Field<QString> &, const QString &, const ShopValue &);
template void stateFrom(Field<Decimal> &, const Decimal &, const ShopValue &);
template void stateFrom(Field<QDate> &, const QDate &, const ShopValue &);

NumberStyle ShopValueReading::styleOf(const std::vector<ShopRecord> &records)
{
    QStringList texts;
    const auto collect = [&](const ShopValues &values) {
        for (const ShopField field : Figures) {
            for (const ShopValue &value : values.all(field))
                texts += value.text;
        }
    };
    for (const ShopRecord &record : records) {
        collect(record.values);
        for (const ShopLine &line : record.lines)
            collect(line.values);
    }
    return provenNumberStyle(texts);
}

std::optional<Decimal> ShopValueReading::number(const ShopValue *value, Order &order) const
{
    if (!value)
        return std::nullopt;
    if (m_style != NumberStyle::DecimalComma) {
        if (const auto read = canonical(value->text))
            return read;
    }
    const auto readings = readNumber(value->text, m_style);
    if (readings.size() == 1 || (!readings.empty() && m_style != NumberStyle::Unknown))
        return readings.front().value;
    order.doubts.push_back(Words::tr("In %1: “%2” is not a number.").arg(value->where, value->text.left(40)));
    return std::nullopt;
}

std::optional<Decimal> ShopValueReading::sum(const std::vector<ShopValue> &values, Order &order) const
{
    std::optional<Decimal> sum;
    for (const ShopValue &value : values) {
        if (const auto read = number(&value, order))
            sum = sum.value_or(Decimal()) + *read;
    }
    return sum;
}

void ShopValueReading::takeText(Field<QString> &field, const ShopValue *value) const
{
    if (value)
        stateFrom(field, value->text, *value);
}

void ShopValueReading::takeNumber(Field<Decimal> &field, const ShopValue *value, Order &order) const
{
    if (!value)
        return;
    if (const auto read = number(value, order)) {
        stateFrom(field, *read, *value);
        return;
    }
    field.written = value->text;
    field.source = value->source;
}

void ShopValueReading::takeDate(Field<QDate> &field, const ShopValue *value, Order &order) const
{
    if (!value)
        return;
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/](\\d{2})[-/](\\d{2})(?:$|[T ,])"));
    if (const auto match = iso.match(value->text); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (date.isValid()) {
            stateFrom(field, date, *value);
            return;
        }
    }
    static const QRegularExpression time(QStringLiteral(",?\\s+\\d{1,2}:\\d{2}.*$"));
    const auto readings = readDate(QString(value->text).remove(time), DateOrder::Unknown, m_lexicon);
    if (readings.empty()) {
        field.written = value->text;
        field.source = value->source;
        order.doubts.push_back(Words::tr("In %1: “%2” is not a date.").arg(value->where, value->text.left(40)));
        return;
    }
    stateFrom(field, readings.front().date, *value);
    if (readings.size() < 2 || readings[1].date == readings.front().date)
        return;
    doubt(field, TwoReadings);
    field.alternatives.push_back({readings[1].date, value->text, value->source, 1 - TwoReadings});
}

} // namespace intray
