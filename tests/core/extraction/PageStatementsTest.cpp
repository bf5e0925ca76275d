// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageStatements.h"

#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

// What is asked about a page of two lines for delivery on 30 March, below which stands `note`.
std::vector<QString> askedBelow(const char16_t *note)
{
    Document document;
    Part part;
    part.content = Pages{{pageOf(
        {{{40, u"Acme Pumps Ltd"}},
         {},
         {{40, u"Purchase Order"}},
         {{40, u"Order number:"}, {140, u"PO-48812"}},
         {{40, u"Order date:"}, {140, u"2 March 2026"}},
         {{40, u"Delivery date:"}, {140, u"30 March 2026"}},
         {},
         {{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}, {520, u"Total"}},
         {{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"10"}, {440, u"5.00"}, {520, u"50.00"}},
         {{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {360, u"5"}, {440, u"5.00"}, {520, u"25.00"}},
         {{440, u"Total"}, {520, u"75.00"}},
         {},
         {},
         {{40, note}}})}};
    document.parts.push_back(part);
    MasterData data;
    for (const char16_t *sku : {u"AB-1001", u"AB-1002", u"CD-2001"}) {
        Item item;
        item.sku = QString::fromUtf16(sku);
        data.items.push_back(item);
    }
    const Catalog catalog(std::move(data));
    const CustomerMemory memory;
    const auto lexicon = Lexicon::builtIn();
    const Extraction read = extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
    REQUIRE(read.orders.size() == 1);
    REQUIRE(read.orders.front().lines.size() == 2);
    return read.orders.front().doubts;
}

} // namespace

TEST_CASE("a sentence beside the lines that says of them what they do not is asked about")
{
    for (const char16_t *note :
         {u"Note: quantity of line 2 changed to 20 pcs.", u"Please supply 20 sleeves instead of 5.",
          u"Please deliver line 2 on 20 April 2026.", u"The price of AB-1001 as agreed is 4.80 EUR.",
          u"Please also send 5 pcs CD-2001.", u"Line 1: 4 pcs on 10 April 2026, 6 pcs on 24 April 2026",
          u"Please leave out line 2 of this order.", u"Position 2 bitte 20 St statt 5 St.",
          u"Do not ship before we call off the goods.", u"Confirmation of our telephone order.",
          u"This order replaces our order of 20 February.", u"Cancel line 1.",
          u"We need the goods by 24 April 2026 at the latest.", u"Less 5 % discount as agreed.",
          u"Abzüglich 5 % Rabatt wie vereinbart.", u"Moins 5 % de remise comme convenu.",
          u"Meno 5 % di sconto come concordato.", u"Menos 5 % de descuento según lo acordado.",
          u"Minus 5 % korting zoals afgesproken.", u"Optional: three more sleeves of brass",
          u"Please supply only half of the first item this time.", u"The last item may come a week later.",
          u"Merci de livrer 20 pièces du dernier article au lieu de 5.",
          u"Merci de ne livrer que la moitié du premier article.", u"Die letzten zwei Positionen bitte vorab liefern.",
          u"Il primo articolo può arrivare più tardi.", u"Please leave out the sleeves after all.",
          u"Only half the quantity of everything please.", u"We do not want the sleeves for now.",
          u"Would you swap the brackets for a longer version?", u"Les sleeves peuvent attendre, sauf urgence."}) {
        INFO(QString::fromUtf16(note).toStdString());
        CHECK(askedBelow(note).size() == 1);
    }
}

TEST_CASE("a sentence beside the lines that agrees with them, or is about something else, asks nothing")
{
    for (const char16_t *note :
         {u"0470 55 01 91", u"Please mark the first item with our part number.", u"The last item is 5 pcs for our Leeds works.",
          u"Line 2 is 5 pcs for our Leeds works.", u"Please confirm this order within 2 days.",
          u"Please mark item 1 with our part number.", u"Payment 30 days net, 2 % within 14 days.",
          u"Prices are net, 5 % discount already deducted.", u"2 % discount for payment within 10 days",
          u"Zahlbar in 14 Tagen mit 2 % Skonto", u"Escompte 2 % pour paiement à 10 jours",
          u"Line 1 is wanted on 30 March 2026.", u"Goods are received from 7:00 to 15:30, gate 2.",
          u"Warenannahme werktags von 7 bis 15 Uhr", u"We need the goods by 30 March 2026 at the latest.",
          u"Your signed confirmation must reach us by 5 March 2026.", u"There are no changes to the price list.",
          u"Keine Änderungen an der Preisliste.", u"Deliveries until Friday noon only.",
          u"No substitutions without written approval.", u"Please confirm the price of the brackets.",
          u"Please put a label on the sleeves and brackets."}) {
        INFO(QString::fromUtf16(note).toStdString());
        CHECK(askedBelow(note).empty());
    }
}

TEST_CASE("a word beside a line that takes it back or names another day is asked about")
{
    const auto doubtsWith = [](const char16_t *beside) {
        Document document;
        Part part;
        part.content = Pages{{pageOf(
            {{{40, u"Acme Pumps Ltd"}},
             {},
             {{40, u"Order number:"}, {140, u"PO-48812"}},
             {},
             {{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {300, u"Qty"}, {360, u"Price"}, {420, u"Total"}, {500, u"Remark"}},
             {{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {300, u"10"}, {360, u"5.00"}, {420, u"50.00"}, {500, u"ok"}},
             {{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {300, u"5"}, {360, u"5.00"}, {420, u"25.00"}, {500, beside}}})}};
        document.parts.push_back(part);
        const auto lexicon = Lexicon::builtIn();
        const Catalog catalog;
        const CustomerMemory memory;
        const Extraction read = extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
        REQUIRE(read.orders.size() == 1);
        return read.orders.front().doubts.size();
    };
    CHECK(doubtsWith(u"cancelled") == 1);
    CHECK(doubtsWith(u"by 20 April 2026") == 1);
    CHECK(doubtsWith(u"ok") == 0);
}
