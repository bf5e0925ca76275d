// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/PublicMail.h"
#include "tests/core/matching/Samples.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::samples;

namespace {

MemoryEntry entry(qint64 id, MemoryKind kind, const char *customerNo, const char *written,
                  const char *meaning)
{
    MemoryEntry made;
    made.id = id;
    made.kind = kind;
    made.customerNo = s(customerNo);
    made.written = s(written);
    made.meaning = s(meaning);
    made.learntBy = s("anna");
    made.learntAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    made.learntFrom = 4711;
    made.confirmed = 5;
    return made;
}

qint64 memoryOf(const std::vector<Evidence> &evidence)
{
    for (const Evidence &reason : evidence) {
        if (reason.kind == Evidence::Kind::Memory)
            return reason.memory;
    }
    return 0;
}

Order matchedItem(const OrderLine &line, const std::vector<MemoryEntry> &entries)
{
    Order order = orderOf("C1", line);
    matchOrder(order, sampleCatalog(), CustomerMemory(entries));
    return order;
}

} // namespace

TEST_CASE("what was learnt says from which order, by whom, when, and how often it was right")
{
    OrderLine line;
    line.supplierItem = field("OLD-1");
    const Order order =
        matchedItem(line, {entry(7, MemoryKind::ItemNumber, "C1", "old1", "GRS-7")});
    const Field<QString> &sku = order.lines[0].sku;
    CHECK(sku.value == s("GRS-7"));
    CHECK(sku.confidence >= 0.9);
    CHECK(memoryOf(sku.evidence) == 7);
    CHECK(sku.because().contains(
        s("learnt from order 4711 by anna on 2026-03-02, right 4")));
}

TEST_CASE("a learnt number that is another item of ours is asked about, both are offered")
{
    OrderLine line;
    line.supplierItem = field("HX0123");
    const Order order =
        matchedItem(line, {entry(7, MemoryKind::ItemNumber, "C1", "HX0123", "GRS-7")});
    CHECK(order.lines[0].sku.value == s("HX0123"));
    CHECK(order.lines[0].sku.confidence < 0.9);
    REQUIRE(order.lines[0].sku.alternatives.size() == 1);
    CHECK(order.lines[0].sku.alternatives[0].value == s("GRS-7"));
}

TEST_CASE("a customer's own number means what a person corrected it to, not what the list says")
{
    OrderLine line;
    line.buyerItem = field("KI-77");
    const Order order =
        matchedItem(line, {entry(7, MemoryKind::ItemNumber, "C1", "KI-77", "GRS-7")});
    CHECK(order.lines[0].sku.value == s("GRS-7"));
    CHECK(order.lines[0].sku.confidence >= 0.9);
}

TEST_CASE("words of another item make a learnt number doubtful, unless the words were taught too")
{
    OrderLine line;
    line.buyerItem = field("P-1");
    line.description = field("Hex bolt DIN 933 M8x50, zinc plated");
    MemoryEntry number = entry(7, MemoryKind::ItemNumber, "C1", "P-1", "HX0228");
    number.confirmed = 1;
    CHECK(matchedItem(line, {number}).lines[0].sku.confidence < 0.9);
    MemoryEntry words = number;
    words.id = 8;
    words.written = *line.description.value;
    CHECK(matchedItem(line, {number, words}).lines[0].sku.confidence >= 0.9);
}

TEST_CASE("what was corrected since is offered, not taken")
{
    MemoryEntry demoted = entry(7, MemoryKind::ItemNumber, "C1", "OLD-1", "GRS-7");
    demoted.demoted = true;
    demoted.refuted = 1;
    OrderLine line;
    line.supplierItem = field("OLD-1");
    const Order order = matchedItem(line, {demoted});
    CHECK_FALSE(order.lines[0].sku.value);
    const Catalog catalog = sampleCatalog();
    const auto candidates = itemCandidates(order, order.lines[0], catalog, CustomerMemory({demoted}));
    REQUIRE_FALSE(candidates.empty());
    CHECK(candidates[0].item->sku == s("GRS-7"));
    CHECK(candidates[0].because.contains(s("corrected since")));
}

TEST_CASE("a unit learnt for one item counts before the same word learnt for all")
{
    OrderLine bolt;
    bolt.supplierItem = field("HX0128");
    bolt.quantity.value = Decimal(3);
    bolt.unit = field("colli");
    OrderLine other = bolt;
    other.supplierItem = field("HX0123");
    Order order = orderOf("C1", bolt);
    order.lines.push_back(other);
    const CustomerMemory memory({entry(1, MemoryKind::Unit, "C1", "colli", "pcs"),
                                 entry(2, MemoryKind::Unit, "C1", "colli|HX0128", "BOX")});
    matchOrder(order, sampleCatalog(), memory);
    CHECK(order.lines[0].baseQuantity == Decimal(300));
    CHECK(memoryOf(order.lines[0].unit.evidence) == 2);
    CHECK(order.lines[1].baseQuantity == Decimal(3));
    const Order once = order;
    matchOrder(order, sampleCatalog(), memory);
    CHECK(order == once);
    // Forgotten, it leaves no trace.
    matchOrder(order, sampleCatalog(), {});
    CHECK_FALSE(order.lines[0].baseQuantity);
    CHECK(order.lines[0].unit.evidence.empty());
}

TEST_CASE("a learnt delivery name is taken, against the written address it is asked about")
{
    const Catalog catalog = sampleCatalog();
    const auto shipTo = [&](const char *text, const char *meaning) {
        Order order = orderOf("C2", {});
        order.shipTo = field(text);
        matchOrder(order, catalog,
                   CustomerMemory({entry(3, MemoryKind::ShipTo, "C2", text, meaning)}));
        return order;
    };
    CHECK(shipTo("Main stores", "C2-S2").shipToId.value == s("C2-S2"));
    CHECK(memoryOf(shipTo("Main stores", "C2-S2").shipToId.evidence) == 3);
    const Order other = shipTo("Zellner Werke, Hofstr. 44a, 74072 Heilbronn", "C2-S2");
    CHECK_FALSE(other.shipToId.value);
    // The same place for goods and for invoices is one answer.
    const auto candidates = shipToCandidates(other, catalog, 3);
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].address->id == s("C2-S1"));
    CHECK(candidates[1].address->id == s("C2-S2"));
    CHECK(candidates[1].because.contains(s("taken here before")));
    // An address of another customer, or one that is gone, is none.
    CHECK_FALSE(shipTo("Main stores", "C1-S1").shipToId.value);
    const Order once = shipTo("Baustelle Nord", "one-time");
    CHECK_FALSE(once.shipToId.value);
    CHECK(memoryOf(once.shipTo.evidence) == 3);
}

TEST_CASE("a learnt sender, domain or name proves its customer, one of several does not")
{
    const Catalog catalog = sampleCatalog();
    const auto customerOf = [&](const Order &from, const std::vector<MemoryEntry> &entries) {
        Order order = from;
        matchOrder(order, catalog, CustomerMemory(entries));
        return order.customerNo;
    };
    Order mail;
    mail.senderAddresses = {field("eva@agent.example")};
    const MemoryEntry first = entry(1, MemoryKind::Sender, "", "eva@agent.example", "C1");
    const MemoryEntry second = entry(2, MemoryKind::Sender, "", "eva@agent.example", "C2");
    CHECK(customerOf(mail, {first}).value == s("C1"));
    CHECK(customerOf(mail, {first}).confidence >= 0.9);
    CHECK(memoryOf(customerOf(mail, {first}).evidence) == 1);
    CHECK(customerOf(mail, {first, second}).confidence < 0.9);
    CHECK(customerOf(mail, {entry(3, MemoryKind::Sender, "", "agent.example", "C2")}).value ==
          s("C2"));
    Order name;
    name.buyerName = field("AP Purchasing Hub");
    CHECK(customerOf(name, {entry(4, MemoryKind::Sender, "", "ap purchasing hub", "C1")})
              .confidence >= 0.9);
}

TEST_CASE("a domain of a mail provider proves nobody, whatever was learnt of it")
{
    CHECK(isPublicMailDomain(s("gmail.com")));
    CHECK(isPublicMailDomain(s("Mail.Yahoo.co.uk")));
    CHECK(isPublicMailDomain(s("t-online.de")));
    CHECK_FALSE(isPublicMailDomain(s("outlook.acme.example")));
    CHECK_FALSE(isPublicMailDomain(s("acme.example")));
    MasterData data = sampleCatalog().data();
    data.customers[1].emailDomain = s("gmail.com");
    Order order;
    order.senderAddresses = {field("someone@gmail.com")};
    matchOrder(order, Catalog(data),
               CustomerMemory({entry(1, MemoryKind::Sender, "", "gmail.com", "C1")}));
    CHECK_FALSE(order.customerNo.value);
}
