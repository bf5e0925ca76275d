// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace intray {

// The text that two readings of one word both mean when they differ only in letters that are drawn alike: the
// size of an S, a stroke for 1 in a number, a slash of a date taken for 1. Nothing when they disagree.
std::optional<QString> meantByBoth(const QString &a, const QString &b);

// "5-92" and "5.92": a decimal point that is drawn too wide. The one of the two that is a number.
std::optional<QString> withDecimalSign(const QString &a, const QString &b);

} // namespace intray
