// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldParsers.h"
#include "core/extraction/structured/ShopRecord.h"
#include "core/orders/Order.h"

namespace intray {

// Reads the texts of one export as values. What cannot be read becomes a doubt of the order.
class ShopValueReading
{
public:
    ShopValueReading(const Lexicon &lexicon, NumberStyle style) : m_lexicon(lexicon), m_style(style) {}
    // The style that the figures of all records prove; exports are written with a decimal point elsewhere.
    static NumberStyle styleOf(const std::vector<ShopRecord> &records);

    // Null is not stated.
    std::optional<Decimal> number(const ShopValue *value, Order &order) const;
    std::optional<Decimal> sum(const std::vector<ShopValue> &values, Order &order) const;

    void takeText(Field<QString> &field, const ShopValue *value) const;
    void takeNumber(Field<Decimal> &field, const ShopValue *value, Order &order) const;
    // The day as written, not that in another zone.
    void takeDate(Field<QDate> &field, const ShopValue *value, Order &order) const;

private:
    const Lexicon &m_lexicon;
    NumberStyle m_style;
};

// A value that the export states, or that follows from what stands at `place`.
template <typename T> void stateFrom(Field<T> &field, const T &value, const ShopValue &place);

} // namespace intray
