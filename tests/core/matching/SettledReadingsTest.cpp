// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/matching/Samples.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::samples;

namespace {

Catalog customersOfTheWorld()
{
    MasterData data;
    const auto add = [&](const char *no, const char *name, const char *country, const char *currency) {
        Customer made = customer(no, name, "", "");
        made.emails = {};
        made.country = s(country);
        made.currency = s(currency);
        data.customers.push_back(made);
    };
    add("US", "Carolina Valves Inc.", "US", "USD");
    add("GB", "Devon Valves Ltd", "United Kingdom", "GBP");
    add("CA", "Ontario Valves Ltd", "CA", "");
    return Catalog(std::move(data));
}

// 03/04/2026, read day first, and a bare dollar; `otherwise` is how likely the other reading is by the document.
Order openOrder(const char *customerName, double otherwise)
{
    Order order;
    order.buyerName = field(customerName);
    order.requestedDate.value = QDate(2026, 4, 3);
    order.requestedDate.written = s("by 03/04/2026");
    order.requestedDate.confidence = 1 - otherwise;
    order.requestedDate.alternatives = {{QDate(2026, 3, 4), s("by 03/04/2026"), {}, otherwise}};
    order.currency = field("USD", 1 - otherwise);
    order.currency.alternatives = {{s("CAD"), s("$"), {}, otherwise}};
    return order;
}

} // namespace

TEST_CASE("the customer's country tells day and month where the document does not, also after a change of customer")
{
    const Catalog catalog = customersOfTheWorld();
    Order order = openOrder("Carolina Valves Inc.", 0.45);
    matchOrder(order, catalog, {});
    CHECK(order.requestedDate.value == QDate(2026, 3, 4));
    CHECK(order.requestedDate.confidence > 0.9);
    CHECK(order.requestedDate.because().contains(s("US")));
    matchOrder(order, catalog, {});
    CHECK(order.requestedDate.value == QDate(2026, 3, 4));
    CHECK(order.requestedDate.evidence.size() == 1);
    order.buyerName = field("Devon Valves Ltd");
    matchOrder(order, catalog, {});
    CHECK(order.requestedDate.value == QDate(2026, 4, 3));
    CHECK(order.requestedDate.confidence > 0.9);
}

TEST_CASE("day and month stay doubtful where document and country disagree, or the country writes both ways")
{
    const Catalog catalog = customersOfTheWorld();
    Order against = openOrder("Carolina Valves Inc.", 0.15);
    matchOrder(against, catalog, {});
    CHECK(against.requestedDate.confidence < 0.6);
    Order both = openOrder("Ontario Valves Ltd", 0.45);
    matchOrder(both, catalog, {});
    CHECK(both.requestedDate.confidence < 0.6);
    Order nobody = openOrder("Nobody Known", 0.45);
    matchOrder(nobody, catalog, {});
    CHECK(nobody.requestedDate.confidence < 0.6);
}

TEST_CASE("what a person taught of a customer's dates goes before its country")
{
    MemoryEntry entry;
    entry.id = 7;
    entry.kind = MemoryKind::DateOrder;
    entry.customerNo = s("GB");
    entry.meaning = s("mdy");
    Order order = openOrder("Devon Valves Ltd", 0.45);
    matchOrder(order, customersOfTheWorld(), CustomerMemory({entry}));
    CHECK(order.requestedDate.value == QDate(2026, 3, 4));
    CHECK(order.requestedDate.has(Evidence::Kind::Memory));
}

TEST_CASE("a bare dollar is the customer's own, by its currency or else its country, unless the document says another")
{
    const Catalog catalog = customersOfTheWorld();
    Order open = openOrder("Ontario Valves Ltd", 0.45);
    matchOrder(open, catalog, {});
    CHECK(open.currency.value == s("CAD"));
    CHECK(open.currency.confidence > 0.9);
    Order shown = openOrder("Ontario Valves Ltd", 0.15);
    matchOrder(shown, catalog, {});
    CHECK(shown.currency.value == s("USD"));
    Order foreign = openOrder("Devon Valves Ltd", 0.45);
    matchOrder(foreign, catalog, {});
    CHECK(foreign.currency.value == s("USD"));
}

TEST_CASE("the customer's country tells thousands from decimals, and a quantity that its amount proves is left alone")
{
    const Catalog catalog = customersOfTheWorld();
    Order order = openOrder("Devon Valves Ltd", 0.45);
    OrderLine line;
    line.quantity.value = Decimal(1000);
    line.quantity.written = s("1,000 pcs");
    line.quantity.confidence = 0.9;
    line.quantity.alternatives = {{Decimal(1), s("1,000 pcs"), {}, 0.1}};
    order.lines = {line, line};
    order.lines[1].quantity.support(Evidence::Kind::Arithmetic, {});
    matchOrder(order, catalog, {});
    CHECK(order.lines[0].quantity.value == Decimal(1000));
    CHECK(order.lines[0].quantity.confidence > 0.95);
    CHECK(order.lines[1].quantity.confidence == 0.9);
    order.lines[0].quantity.written = s("1.000 pcs");
    matchOrder(order, catalog, {});
    CHECK(order.lines[0].quantity.confidence < 0.9);
}

TEST_CASE("the country settles how a value is to be read, not whether it is the value")
{
    const Catalog catalog = customersOfTheWorld();
    Order order = openOrder("Devon Valves Ltd", 0.45);
    order.requestedDate.confidence = 0.6 * (1 - 0.45); // a date that nothing names
    OrderLine line;
    line.quantity.value = Decimal(1000);
    line.quantity.written = s("1,000 pcs");
    line.quantity.confidence = 0.5 * 0.9; // hard to read
    line.quantity.alternatives = {{Decimal(1), s("1,000 pcs"), {}, 0.1}};
    order.lines = {line};
    matchOrder(order, catalog, {});
    matchOrder(order, catalog, {});
    CHECK(order.requestedDate.confidence < 0.6);
    CHECK(order.lines[0].quantity.confidence < 0.6);
}
