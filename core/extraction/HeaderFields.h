// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldParsers.h"
#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

// A label with what stands where its value belongs. The lines of an address are parted by '\n'.
struct LabelledText
{
    QString label;
    QString value;
    Source labelSource = {};
    Source valueSource = {};
    double closeness = 1; // 0 to 1: how surely value and label belong together
    std::optional<Decimal> number = std::nullopt; // stored value of a spreadsheet cell
    std::optional<QDate> date = std::nullopt;
    std::optional<Label> meant = std::nullopt; // where more than the words of the label tells what it means
};

// A text without a label, in reading order.
struct FreeText
{
    QString text;
    Source source = {};
};

struct HeaderContext
{
    const Lexicon &lexicon;
    const Catalog &catalog;
    QDate today = {};
    QString language = {};
    NumberStyle numberStyle = NumberStyle::Unknown;
    DateOrder dateOrder = DateOrder::Unknown; // Unknown: told by the dates themselves
};

// Fills the header fields that are not stated yet: competing labels are judged by how surely they mean the
// field and whether the value has its form. Numbers that are not the order's (quote, account, VAT) go where
// they belong; the seller's own name, address, VAT number and e-mail are never the customer's.
void readHeader(Order &order, const std::vector<LabelledText> &labelled, const std::vector<FreeText> &texts,
                const HeaderContext &context);

// Which number of 02/03/2026 is the day, as far as these texts and their language tell.
DateOrder dateOrderOf(const QStringList &dates, const QString &language, const QString &currency,
                      const Lexicon &lexicon);

// The label that a whole text is, if it is one of a header value; nullopt otherwise.
std::optional<Lexicon::LabelHit> headerLabelOf(const QString &text, const Lexicon &lexicon);

} // namespace intray
