// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DescribedTwists.h"
#include "core/extraction/LabelsBelow.h"
#include "core/extraction/KnownItems.h"
#include "core/extraction/MessageOrderExtractor.h"
#include "core/extraction/OpenReadings.h"
#include "core/extraction/OrderExtractor.h"
#include "core/extraction/OtherPapers.h"
#include "core/extraction/RecognisedPage.h"
#include "core/extraction/RecognitionDoubt.h"
#include "core/extraction/PageStatements.h"
#include "core/extraction/PartChoice.h"
#include "core/extraction/PositionGaps.h"
#include "core/extraction/Remarks.h"
#include "core/extraction/SheetOrderExtractor.h"
#include "core/extraction/SpreadLetters.h"
#include "core/extraction/TableOrderExtractor.h"
#include "core/extraction/TaughtLexicon.h"
#include "core/extraction/TypedPages.h"
#include "core/extraction/UnreadDays.h"
#include "core/extraction/structured/EdifactOrder.h"
#include "core/extraction/structured/IdocOrder.h"
#include "core/extraction/structured/OwnJsonOrder.h"
#include "core/extraction/structured/ShopOrder.h"
#include "core/extraction/structured/CxmlOrder.h"
#include "core/extraction/structured/Gs1Order.h"
#include "core/extraction/structured/OpenTransOrder.h"
#include "core/extraction/structured/OrderXOrder.h"
#include "core/extraction/structured/OtherStructured.h"
#include "core/extraction/structured/UblOrder.h"
#include "core/extraction/structured/X12Order.h"

namespace intray {

const std::vector<std::unique_ptr<OrderExtractor>> &orderExtractors()
{
    static const std::vector<std::unique_ptr<OrderExtractor>> extractors = [] {
        std::vector<std::unique_ptr<OrderExtractor>> list;
        list.push_back(std::make_unique<UblOrder>());
        list.push_back(std::make_unique<CxmlOrder>());
        list.push_back(std::make_unique<OpenTransOrder>());
        list.push_back(std::make_unique<OrderXOrder>());
        list.push_back(std::make_unique<Gs1Order>());
        list.push_back(std::make_unique<EdifactOrder>());
        list.push_back(std::make_unique<X12Order>());
        list.push_back(std::make_unique<IdocOrder>());
        list.push_back(std::make_unique<OwnJsonOrder>());
        list.push_back(std::make_unique<ShopOrder>());
        list.push_back(std::make_unique<TableOrderExtractor>());
        list.push_back(std::make_unique<SheetOrderExtractor>());
        list.push_back(std::make_unique<MessageOrderExtractor>());
        list.push_back(std::make_unique<OtherStructured>()); // takes what no other structured one took
        return list;
    }();
    return extractors;
}

namespace {

Medium mediumOf(const Document &document, const Order &order)
{
    std::optional<int> part = order.poNumber.source.part;
    if (!order.lines.empty() && order.lines.front().source.part)
        part = order.lines.front().source.part;
    if (!part || *part < 0 || *part >= int(document.parts.size()))
        return Medium::Message;
    const Part &read = document.parts[size_t(*part)];
    if (read.structured())
        return Medium::Structured;
    if (std::holds_alternative<Workbook>(read.content))
        return Medium::Sheet;
    const auto *pages = std::get_if<Pages>(&read.content);
    if (!pages)
        return Medium::Message;
    const bool isRecognised = std::any_of(pages->pages.begin(), pages->pages.end(),
                                          [](const Page &page) { return page.recognised; });
    return isRecognised ? Medium::Scan : Medium::Page;
}

Extraction readOrders(const Document &written, const ExtractionContext &context)
{
    const std::optional<Document> moved = withLabelsAbove(written, context.lexicon);
    const Document &document = moved ? *moved : written;
    if (!hasRecognisedPages(document)) {
        Extraction extraction = PartChoice(document, context).run();
        for (Order &order : extraction.orders) {
            order.medium = mediumOf(document, order);
            doubtUnreadDays(order, document, context.lexicon);
            doubtPositionGaps(order);
            doubtDescriptions(order, context);
            doubtPageStatements(order, document, context);
        }
        setOtherPapersAside(extraction, document, context);
        doubtItemsWithoutLine(extraction.orders, document, context.catalog);
        weighOpenReadings(document, context, extraction.orders);
        readRemarks(document, context, extraction.orders);
        return extraction;
    }
    const Document mended = mendRecognised(document, context.lexicon, context.catalog);
    Extraction extraction = PartChoice(mended, context).run();
    for (Order &order : extraction.orders)
        order.medium = mediumOf(mended, order);
    for (Order &order : extraction.orders) {
        weighRecognition(order, mended, context.lexicon, context.catalog);
        doubtPositionGaps(order);
        doubtDescriptions(order, context);
        doubtPageStatements(order, mended, context);
    }
    setOtherPapersAside(extraction, mended, context);
    doubtItemsWithoutLine(extraction.orders, mended, context.catalog);
    weighOpenReadings(mended, context, extraction.orders);
    readRemarks(mended, context, extraction.orders);
    return extraction;
}

// How much was read: lines with an item and a quantity, and all figures of lines.
std::pair<size_t, size_t> readIn(const Extraction &extraction)
{
    size_t complete = 0, figures = 0;
    for (const Order &order : extraction.orders) {
        for (const OrderLine &line : order.lines) {
            const bool named = line.supplierItem.isStated() || line.buyerItem.isStated() || line.gtin.isStated();
            complete += named && line.quantity.isStated();
            figures += size_t(line.quantity.isStated()) + line.unitPrice.isStated() + line.lineTotal.isStated();
        }
    }
    return {complete, figures};
}

// Texts that are typed pages are read as pages where that reads more than sentences do. A change, a cancellation
// or a request for prices is what its sentences say.
Extraction readTyped(const Document &document, const ExtractionContext &context)
{
    Extraction asText = readOrders(document, context);
    const TypedPages typed(document);
    if (typed.isEmpty() || (asText.intent != Intent::Order && asText.intent != Intent::NotAnOrder))
        return asText;
    Extraction asPage = readOrders(typed.document(), context);
    if (asPage.intent != Intent::Order || asPage.orders.empty() || readIn(asPage) < readIn(asText))
        return asText;
    for (Order &order : asPage.orders)
        typed.placeInText(order);
    return asPage;
}

} // namespace

Extraction extractOrders(const Document &written, const ExtractionContext &context)
{
    const std::optional<Document> changed = withGatheredLetters(written);
    const Document &document = changed ? *changed : written;
    const auto taught = taughtLexicon(context);
    return taught ? readTyped(document, {*taught, context.catalog, context.memory, context.today, context.customerNo})
                  : readTyped(document, context);
}

} // namespace intray
