// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageTables.h"
#include "core/orders/Order.h"

#include <optional>

namespace intray {

// What a document calls itself, from the largest words of its head.
struct PageTitle
{
    Label label = Label::OrderTitle;
    QString text;
    double prominence = 0; // size against the page's text, times the surety of the words
};

std::optional<PageTitle> titleOf(const PageText &page, const std::vector<bool> &skip,
                                 const Lexicon &lexicon);

Intent intentOf(Label title);
OrderKind kindOf(Intent intent);

// A quotation, an invoice, a confirmation: no order by its title.
bool isOtherPaper(Intent intent);

// "..., and hereby order:" in a sentence, whatever other paper the document names in its head.
bool statesOrder(const PageText &page, const Lexicon &lexicon);

} // namespace intray
