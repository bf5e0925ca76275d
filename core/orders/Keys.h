// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>
#include <utility>

namespace intray {

// One table of enum values and their stable texts serves both directions.
template <typename Enum, size_t N>
QString keyIn(const std::pair<Enum, const char *> (&table)[N], Enum value)
{
    for (const auto &[candidate, key] : table) {
        if (candidate == value)
            return QLatin1String(key);
    }
    return {};
}

template <typename Enum, size_t N>
std::optional<Enum> valueIn(const std::pair<Enum, const char *> (&table)[N], const QString &text)
{
    for (const auto &[candidate, key] : table) {
        if (text == QLatin1String(key))
            return candidate;
    }
    return std::nullopt;
}

} // namespace intray
