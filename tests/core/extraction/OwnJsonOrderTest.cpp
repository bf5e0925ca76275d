// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentStream.h"
#include "core/extraction/structured/OwnJsonOrder.h"
#include "core/orders/FieldVisit.h"
#include "core/orders/OrderJson.h"
#include "core/reading/Reading.h"
#include "tests/support/Catch.h"

#include <QJsonDocument>

using namespace intray;

namespace {

Candidate extract(const QByteArray &json)
{
    static const Catalog catalog;
    static const CustomerMemory memory;
    const ExtractionContext context{*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)};
    DocumentAssembler assembler;
    Reading reading({}, [&](const QByteArray &frame) { REQUIRE(assembler.add(frame)); });
    reading.read({json, QStringLiteral("order.json"), {}, {}, PartRole::Root, {}, {}});
    const Document document = assembler.take();
    REQUIRE(OwnJsonOrder().canRead(document, 0));
    return OwnJsonOrder().extract(document, 0, context);
}

template <typename T> void set(Field<T> &field, const T &value)
{
    field.value = value;
    field.confidence = 0.99;
}

// Every field has a value.
Order fullOrder()
{
    auto fill = [count = 0](FieldName name, auto &field) mutable {
        using Value = typename std::decay_t<decltype(field.value)>::value_type;
        ++count;
        if constexpr (std::is_same_v<Value, QString>)
            set(field, name == FieldName::Currency ? QStringLiteral("EUR") : fieldKey(name));
        else if constexpr (std::is_same_v<Value, Decimal>)
            set(field, Decimal::fromMicros(count * 1'250'000));
        else
            set(field, QDate(2026, 3, 1).addDays(count));
    };
    Order order;
    order.kind = OrderKind::Change;
    visitHeader(order, fill);
    order.lines.resize(2);
    for (OrderLine &line : order.lines)
        visitLine(line, fill);
    return order;
}

QStringList valuesOf(const Order &order)
{
    QStringList values{toKey(order.kind)};
    const auto add = [&](FieldName name, const auto &field) {
        values += fieldKey(name) + u'=' + (field.value ? valueText(*field.value) : QString());
    };
    visitHeader(order, add);
    for (const OrderLine &line : order.lines)
        visitLine(line, add);
    return values;
}

} // namespace

TEST_CASE("what the extract command prints of an order is read back whole")
{
    const QJsonObject answer{{QStringLiteral("file"), QStringLiteral("a.pdf")},
                             {QStringLiteral("sha256"), QStringLiteral("00")},
                             {QStringLiteral("intent"), QStringLiteral("change")},
                             {QStringLiteral("orders"), QJsonArray{toContractJson(fullOrder(), {})}}};
    const Candidate candidate = extract(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    REQUIRE(candidate.orders.size() == 1);
    CHECK(valuesOf(candidate.orders.front()) == valuesOf(fullOrder()));
    CHECK(candidate.orders.front().poNumber.confidence < 0.995);
}

TEST_CASE("an exported order is read back, its item numbers as ours")
{
    const Candidate candidate = extract(
        R"({"schema_version": 1, "key": "12-r1", "kind": "new", "original_sha256": "", "customer_no": "C7",
            "po_number": "A-1", "order_date": "2026-03-02", "currency": "EUR", "net_total": "12.50",
            "lines": [{"sku": "FG-1", "quantity": "2", "unit_price": "6.25", "note": "blue"}]})");
    REQUIRE(candidate.orders.size() == 1);
    const Order &order = candidate.orders.front();
    CHECK(order.kind == OrderKind::New);
    CHECK(order.doubts.empty());
    CHECK(order.poNumber.value == QStringLiteral("A-1"));
    CHECK(order.accountNumbers.at(0).value == QStringLiteral("C7"));
    REQUIRE(order.lines.size() == 1);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("FG-1"));
    CHECK(order.lines[0].quantity.value == Decimal(2));
    CHECK(order.lines[0].note == QStringLiteral("blue"));
}

TEST_CASE("an order of ours that had open questions, another version or a wrong value is asked about")
{
    const auto doubtsOf = [](const QByteArray &members) {
        return extract("{\"kind\": \"new\", \"schema_version\": " + members + "}").orders.at(0).doubts.size();
    };
    CHECK(doubtsOf("1") == 0);
    CHECK(doubtsOf("2") == 1);
    CHECK(doubtsOf("1, \"flagged\": true") == 1);
    CHECK(doubtsOf("1, \"total\": \"many\"") == 1);
}

TEST_CASE("an answer of ours about a file that is no order is no order")
{
    const Candidate candidate =
        extract(R"({"file": "a.pdf", "sha256": "00", "intent": "quote-request", "error": null, "orders": []})");
    CHECK(candidate.orders.empty());
    CHECK(candidate.intent == Intent::QuoteRequest);
}
