// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"

#include <algorithm>

namespace intray {

namespace {

// Not in the standard, but in every compiler Debian ships.
__extension__ using Wide = __int128;

// Half away from zero; divisor must not be zero.
Wide divideRounded(Wide numerator, Wide divisor)
{
    if (divisor < 0) {
        numerator = -numerator;
        divisor = -divisor;
    }
    const Wide half = divisor / 2 + (divisor % 2 == 0 ? 0 : 1);
    const Wide quotient = numerator / divisor;
    const Wide rest = numerator % divisor;
    if (rest >= half && rest != 0)
        return quotient + 1;
    if (-rest >= half && rest != 0)
        return quotient - 1;
    return quotient;
}

Decimal narrowed(Wide micros)
{
    if (micros > Wide(INT64_MAX) || micros <= Wide(INT64_MIN))
        return Decimal::overflow();
    return Decimal::fromMicros(std::int64_t(micros));
}

} // namespace

std::optional<Decimal> Decimal::fromCanonical(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    if (text.isEmpty() || text.size() > 40)
        return std::nullopt;

    Wide micros = 0;
    int decimals = -1;
    bool anyDigit = false;
    for (const QChar c : text) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        const int digit = c.unicode() - u'0';
        anyDigit = true;
        if (decimals >= Decimals) {
            if (digit != 0)
                return std::nullopt;
            continue;
        }
        if (decimals >= 0)
            ++decimals;
        micros = micros * 10 + digit;
        if (micros > Wide(INT64_MAX))
            return std::nullopt;
    }
    if (!anyDigit)
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < Decimals; ++i)
        micros *= 10;
    const Decimal value = narrowed(negative ? -micros : micros);
    if (value.isOverflow())
        return std::nullopt;
    return value;
}

QString Decimal::toString() const
{
    if (isOverflow())
        return QStringLiteral("overflow");
    return toFixed(decimals());
}

QString Decimal::toFixed(int places) const
{
    if (isOverflow())
        return QStringLiteral("overflow");
    places = std::clamp(places, 0, Decimals);
    const std::int64_t micros = rounded(places).m_micros;
    const std::uint64_t magnitude = micros < 0 ? std::uint64_t(-micros) : std::uint64_t(micros);
    QString text = QString::number(magnitude / std::uint64_t(Scale));
    if (places > 0) {
        const QString fraction = QString::number(magnitude % std::uint64_t(Scale))
                                     .rightJustified(Decimals, u'0');
        text += u'.' + fraction.left(places);
    }
    return micros < 0 ? u'-' + text : text;
}

int Decimal::decimals() const
{
    std::int64_t fraction = m_micros % Scale;
    if (fraction == 0)
        return 0;
    int places = Decimals;
    while (fraction % 10 == 0) {
        fraction /= 10;
        --places;
    }
    return places;
}

Decimal Decimal::abs() const
{
    return isNegative() ? -*this : *this;
}

Decimal Decimal::rounded(int places) const
{
    if (isOverflow() || places >= Decimals)
        return *this;
    Wide step = 1;
    for (int i = std::max(places, 0); i < Decimals; ++i)
        step *= 10;
    return narrowed(divideRounded(m_micros, step) * step);
}

Decimal Decimal::operator-() const
{
    return isOverflow() ? *this : fromMicros(-m_micros);
}

Decimal Decimal::operator+(Decimal other) const
{
    if (isOverflow() || other.isOverflow())
        return overflow();
    return narrowed(Wide(m_micros) + other.m_micros);
}

Decimal Decimal::operator-(Decimal other) const
{
    if (isOverflow() || other.isOverflow())
        return overflow();
    return narrowed(Wide(m_micros) - other.m_micros);
}

Decimal Decimal::operator*(Decimal other) const
{
    if (isOverflow() || other.isOverflow())
        return overflow();
    return narrowed(divideRounded(Wide(m_micros) * other.m_micros, Scale));
}

Decimal Decimal::operator/(Decimal other) const
{
    return Decimal(1).mulDiv(*this, other);
}

Decimal Decimal::mulDiv(Decimal factor, Decimal divisor) const
{
    if (isOverflow() || factor.isOverflow() || divisor.isOverflow() || divisor.isZero())
        return overflow();
    return narrowed(divideRounded(Wide(m_micros) * factor.m_micros, divisor.m_micros));
}

bool Decimal::isMultipleOf(Decimal step) const
{
    if (isOverflow() || step.isOverflow() || step.m_micros <= 0)
        return false;
    return m_micros % step.m_micros == 0;
}

} // namespace intray
