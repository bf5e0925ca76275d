// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/FieldVisit.h"
#include "core/orders/OrderJson.h"
#include "tests/support/Catch.h"

#include <QJsonArray>

using namespace intray;

namespace {

Order fullOrder()
{
    Order order;
    order.kind = OrderKind::Change;
    order.poNumber.value = QStringLiteral("65010");
    order.poNumber.written = QStringLiteral("65 010");
    order.poNumber.source = {0, PagePlace{2, {0.25, 0.5, 0.75, 0.625}}};
    order.poNumber.confidence = 0.998;
    order.poNumber.support(Evidence::Kind::Label, QStringLiteral("beside the label"));
    order.poNumber.alternatives.push_back({QStringLiteral("65070"), QStringLiteral("65O7O"),
                                           {1, TextPlace{4, 9}}, 0.25});
    order.orderDate.value = QDate(2026, 2, 26);
    order.orderDate.source = {1, CellPlace{1, 11, 28}};
    order.netTotal.written = QStringLiteral("12..5");
    order.total.source = {1, PathPlace{QStringLiteral("Order/Total")}};
    order.currency.source = {1, HeaderPlace{QStringLiteral("Subject")}};
    order.doubts.push_back(QStringLiteral("A row was left out."));
    order.statedLineCount = 1;
    order.usualShipTo = true;
    order.vatNumbers.push_back(order.poNumber);
    order.shipToNumbers.push_back(order.poNumber);
    order.ourShipToNumbers.push_back(order.poNumber);
    order.charges.value = Decimal(-5);
    OrderLine line;
    line.quantity.value = Decimal(24);
    line.quantity.written = QStringLiteral("24.000");
    line.baseQuantity = Decimal(240);
    line.requestedDate.value = QDate(2026, 3, 1);
    line.source = {0, PagePlace{1, {0, 0, 1, 0.5}}};
    order.lines.push_back(line);
    return order;
}

} // namespace

TEST_CASE("an order comes back from the store as it was")
{
    const Order order = fullOrder();
    const Result<Order> back = orderFromJson(toJson(order));
    REQUIRE(back);
    CHECK(*back == order);
}

TEST_CASE("a stored order of an unknown kind is refused with a sentence")
{
    QJsonObject json = toJson(fullOrder());
    json.insert(QStringLiteral("kind"), QStringLiteral("gift"));
    const Result<Order> back = orderFromJson(json);
    REQUIRE_FALSE(back);
    CHECK_FALSE(back.error().message.isEmpty());
}

TEST_CASE("the contract leaves out what is not stated and writes values in canonical form")
{
    const QJsonObject json = toContractJson(fullOrder(), {});
    CHECK(json.value(QStringLiteral("kind")) == QStringLiteral("change"));
    CHECK_FALSE(json.contains(QStringLiteral("net_total")));
    const QJsonObject number = json.value(QStringLiteral("po_number")).toObject();
    CHECK(number.value(QStringLiteral("page")) == 2);
    CHECK(number.value(QStringLiteral("written")) == QStringLiteral("65 010"));
    CHECK(json.value(QStringLiteral("order_date")).toObject().value(QStringLiteral("cell"))
          == QStringLiteral("AC12"));
    const QJsonObject line = json.value(QStringLiteral("lines")).toArray().at(0).toObject();
    CHECK(line.value(QStringLiteral("quantity")).toObject().value(QStringLiteral("value"))
          == QStringLiteral("24"));
    CHECK(line.value(QStringLiteral("requested_date")).toObject().value(QStringLiteral("value"))
          == QStringLiteral("2026-03-01"));
}

TEST_CASE("an order is flagged by an open finding only, and findings count lines from 1")
{
    Finding finding;
    finding.rule = QStringLiteral("price-mismatch");
    finding.field = FieldPath::ofLine(0, FieldName::UnitPrice);
    finding.answers = {{QStringLiteral("keep"), QStringLiteral("Keep"), {}, KeepAsIs{}},
                       {QStringLiteral("set"), QStringLiteral("1.20"), {}, SetField{finding.field, QStringLiteral("1.2")}},
                       {QStringLiteral("drop"), {}, {}, DropLine{3}},
                       {QStringLiteral("edit"), {}, {}, EditField{finding.field}},
                       {QStringLiteral("no"), {}, {}, RejectOrder{QStringLiteral("duplicate")}}};
    QJsonObject json = toContractJson(fullOrder(), {finding});
    CHECK(json.value(QStringLiteral("flagged")).toBool());
    CHECK(json.value(QStringLiteral("findings")).toArray().at(0).toObject().value(QStringLiteral("line")) == 1);

    finding.answeredWith = QStringLiteral("keep");
    CHECK_FALSE(toContractJson(fullOrder(), {finding}).value(QStringLiteral("flagged")).toBool());
    const Result<Finding> back = findingFromJson(toJson(finding));
    REQUIRE(back);
    CHECK(*back == finding);

    finding.answeredWith.reset();
    finding.severity = Severity::Note;
    CHECK_FALSE(toContractJson(fullOrder(), {finding}).value(QStringLiteral("flagged")).toBool());
}

TEST_CASE("every field path has a text that leads back to it")
{
    const Order order = fullOrder();
    visitHeader(order, [](FieldName name, const auto &) {
        CHECK(FieldPath::fromString(FieldPath::header(name).toString()) == FieldPath::header(name));
        CHECK_FALSE(fieldTitle(name).isEmpty());
    });
    visitLine(order.lines.front(), [](FieldName name, const auto &) {
        CHECK(FieldPath::fromString(FieldPath::ofLine(7, name).toString()) == FieldPath::ofLine(7, name));
        CHECK_FALSE(fieldTitle(name).isEmpty());
    });
    CHECK_FALSE(FieldPath::fromString(QStringLiteral("lines[x].unit")));
    CHECK_FALSE(FieldPath::fromString(QStringLiteral("colour")));
}
