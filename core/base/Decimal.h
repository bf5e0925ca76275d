// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace intray {

// A fixed-point number for money, prices and quantities: six decimals, |value| < 9.2e12.
// Arithmetic is exact or rounded half away from zero to six decimals. A result outside the range is
// the one value for which isOverflow() holds; it stays so through further arithmetic, compares
// unequal to everything (also itself) and prints as "overflow". It is never a wrong number.
class Decimal
{
public:
    static constexpr int Decimals = 6;

    constexpr Decimal() = default;
    constexpr Decimal(int value) : m_micros(std::int64_t(value) * Scale) {}

    static constexpr Decimal fromMicros(std::int64_t micros) { return Decimal(micros, Raw{}); }
    static constexpr Decimal overflow() { return Decimal(OverflowMark, Raw{}); }

    // Reads the canonical form: optional minus, digits, optional point and digits ("-12.50").
    // nullopt for anything else, for a seventh decimal that is not zero, and out of range.
    static std::optional<Decimal> fromCanonical(QStringView text);

    // Shortest canonical form without trailing zeros ("24", "0.5", "-1.25").
    QString toString() const;
    // Exactly `decimals` (0 to 6) places, rounded half away from zero ("1.20").
    QString toFixed(int decimals) const;

    constexpr std::int64_t micros() const { return m_micros; }
    constexpr bool isOverflow() const { return m_micros == OverflowMark; }
    constexpr bool isZero() const { return m_micros == 0; }
    constexpr bool isNegative() const { return m_micros < 0 && !isOverflow(); }
    constexpr bool isInteger() const { return !isOverflow() && m_micros % Scale == 0; }
    // Significant decimals (0 to 6): 1.25 has two.
    int decimals() const;
    // For charts and ratios only, never for money.
    double toDouble() const { return double(m_micros) / double(Scale); }

    Decimal abs() const;
    Decimal rounded(int decimals) const;
    Decimal operator-() const;
    Decimal operator+(Decimal other) const;
    Decimal operator-(Decimal other) const;
    Decimal operator*(Decimal other) const;
    // Division by zero is an overflow.
    Decimal operator/(Decimal other) const;
    Decimal &operator+=(Decimal other) { return *this = *this + other; }
    Decimal &operator-=(Decimal other) { return *this = *this - other; }
    // this * factor / divisor with one rounding at the end; divisor zero is an overflow.
    Decimal mulDiv(Decimal factor, Decimal divisor) const;
    // Whether this is a whole multiple of `step` (step > 0).
    bool isMultipleOf(Decimal step) const;

    bool operator==(Decimal other) const
    {
        return !isOverflow() && !other.isOverflow() && m_micros == other.m_micros;
    }
    std::partial_ordering operator<=>(Decimal other) const
    {
        if (isOverflow() || other.isOverflow())
            return std::partial_ordering::unordered;
        return m_micros <=> other.m_micros;
    }

private:
    struct Raw {};
    static constexpr std::int64_t Scale = 1'000'000;
    static constexpr std::int64_t OverflowMark = INT64_MIN;
    constexpr Decimal(std::int64_t micros, Raw) : m_micros(micros) {}

    std::int64_t m_micros = 0;
};

} // namespace intray
