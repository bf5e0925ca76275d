// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DescribedTwists.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

size_t doubtsFor(const char *description)
{
    MasterData data;
    Item item;
    item.sku = QStringLiteral("VD-1");
    item.descriptionEn = QStringLiteral("Void former, cancelled stamp");
    data.items.push_back(item);
    const Catalog catalog(data);
    const CustomerMemory memory;
    Order order;
    OrderLine &line = order.lines.emplace_back();
    line.supplierItem.value = QStringLiteral("VD-1");
    line.description.value = QString::fromUtf8(description);
    doubtDescriptions(order, {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)});
    return order.doubts.size();
}

} // namespace

TEST_CASE("words in a description that take the line back or count it otherwise are asked about")
{
    for (const char *said : {"Bolt M8 - entfällt", "CANCELED: Bolt M8", "Boulon M8, annulé", "Bolt M8, only if in stock",
                             "Schraube M8 - 20 (statt 10)", "Bolt M8 (please make it 20)", "Bout M8 (graag 20)"})
        CHECK(doubtsFor(said) == 1);
}

TEST_CASE("the words of our own description, sizes and colours say nothing of the order")
{
    for (const char *said : {"Void former, cancelled stamp", "Bolt M8x20, stainless A2", "Dübel 8 mm, nur für Beton", "Joint 20x30, sans amiante"})
        CHECK(doubtsFor(said) == 0);
}
