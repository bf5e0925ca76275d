// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldParsers.h"
#include "core/extraction/Lexicon.h"

namespace intray {

// What stands where an order number belongs: "4711 of 12.03.2026", "26/4225 Date: 27.02.2026".
struct OrderNumberText
{
    QString number; // empty: the text has not the form of one
    QString date;   // as written behind the number
    bool hasRemark = false; // a word follows ("4711 Rush"): number or remark, nobody can tell
};

// Without what is left of the label before a number: "Nr. 4711", "N°4711", "Num. 1/214", "# 12".
QString withoutNumberWord(const QString &text);

// "33603 Bielefeld", "Unit 4, Canal Road": whether what begins the text is of an address, not a number of an order.
bool beginsAddress(const QString &text, const QString &number);

OrderNumberText orderNumberTextOf(const QString &text, DateOrder dates, const Lexicon &lexicon);

} // namespace intray
