// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OrderPages.h"

#include "core/orders/FieldVisit.h"

namespace intray {

Part partOf(const Order &order, const Document &document, int part)
{
    const Part &whole = document.parts[std::size_t(part)];
    const Pages *pages = whole.pages();
    if (!pages)
        return whole;
    int first = int(pages->pages.size()), last = -1;
    const auto add = [&](const Source &source) {
        const auto *place = std::get_if<PagePlace>(&source.place);
        if (!place || source.part != part)
            return;
        first = std::min(first, place->page - 1);
        last = std::max(last, place->page - 1);
    };
    visitHeader(order, [&](FieldName, const auto &field) { add(field.source); });
    for (const OrderLine &line : order.lines)
        add(line.source);
    Pages own;
    for (int page = 0; page < int(pages->pages.size()); ++page)
        own.pages.push_back(page >= first && page <= last ? pages->pages[std::size_t(page)] : Page());
    Part result;
    result.content = std::move(own);
    return result;
}

std::vector<TextPiece> textPiecesOf(const Order &order, const Document &document, int part)
{
    const Part &whole = document.parts[std::size_t(part)];
    return whole.pages() ? textPieces(partOf(order, document, part), part) : textPieces(whole, part);
}

} // namespace intray
