// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Order orderIn(const char16_t *body)
{
    const Extraction extraction = extracted(mailOf(QStringLiteral("Order 4711-A"), QString::fromUtf16(body)));
    return extraction.orders.empty() ? Order() : extraction.orders.front();
}

} // namespace

TEST_CASE("a request for goods above a list announces no address")
{
    const Order order = orderIn(u"bitte liefern Sie uns:\n\n12 Stk Kabeltrommel 25 m, Stahl\n4 Stk KB-1030\n\n"
                                u"Unsere Bestellnummer lautet B-77123.\n");
    CHECK_FALSE(order.shipTo.isStated());
    CHECK(order.lines.size() == 2);
    const Order facts = orderIn(u"graag leveren:\nOns ordernummer is EK640724.\nGraag leveren uiterlijk 30-04-2026.\n"
                                u"5 x KB-1020\nAfleveradres: Nordhaus Depot, Kade 4, 3011 AB Rotterdam\n");
    CHECK(facts.shipTo.value == QStringLiteral("Nordhaus Depot, Kade 4, 3011 AB Rotterdam"));
    CHECK(facts.requestedDate.value == QDate(2026, 4, 30));
}

TEST_CASE("a date behind words of delivery is no address, and ends one")
{
    const Order late = orderIn(u"nous commandons 5 x KB-1020\nLivraison au plus tard le 30 avril 2026.\n");
    CHECK_FALSE(late.shipTo.isStated());
    CHECK(late.requestedDate.value == QDate(2026, 4, 30));
    const Order both = orderIn(u"please send 5 x KB-1020\nDeliver to: Unit 4, 10 Bridge Road, Swindon SN3 4LW by 20/03/2026\n");
    CHECK(both.shipTo.value == QStringLiteral("Unit 4, 10 Bridge Road, Swindon SN3 4LW"));
    CHECK(both.requestedDate.value == QDate(2026, 3, 20));
}

TEST_CASE("an address that nothing announces is taken only when it is the customer's own, else asked about")
{
    const Order own = orderIn(u"wir bestellen 5 x KB-1020, direkt ins Lager Hafenweg 9, 20457 Hamburg bis 20.03.2026\n");
    CHECK(own.shipTo.value == QStringLiteral("Hafenweg 9, 20457 Hamburg"));
    CHECK(own.shipTo.has(Evidence::Kind::MasterData));
    CHECK(own.doubts.empty());
    const Order strange = orderIn(u"wir bestellen 5 x KB-1020\nWare zur Baustelle Ringstr. 12, 50667 Köln\n");
    CHECK_FALSE(strange.shipTo.isStated());
    CHECK(strange.doubts.size() == 1);
}

TEST_CASE("a sentence about the goods that ends toward a place announces the address below it")
{
    const char16_t *place = u"\nNordhaus Elektro GmbH Zentrallager\nSiemensweg 5\n97081 Würzburg\n\nmit freundlichen Grüßen\n";
    const auto goes = [&](const char16_t *sentence) {
        return orderIn((u"wir bestellen:\n5 Stk KB-1020\n\n" + std::u16string(sentence) + place).c_str()).shipTo.value;
    };
    const QString read = QStringLiteral("Nordhaus Elektro GmbH Zentrallager, Siemensweg 5, 97081 Würzburg");
    CHECK(goes(u"Bitte stellen Sie uns die Ware bis spätestens 2. April 2026 zu, und zwar an:") == read);
    CHECK(goes(u"Stellt ons de goederen ter beschikking, te brengen naar:") == read);
    CHECK_FALSE(goes(u"Den Schriftverkehr und die Rechnung zur Ware schicken Sie an:") == read);
}
