// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldParsers.h"

namespace intray {

// What a form says of its own dates: "Date (mm/dd/yyyy)", "Datum (TT.MM.JJJJ)". Unknown where it says nothing or both.
DateOrder statedOrder(const QString &text);

} // namespace intray
