// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/ApprovalModel.h"

#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>

using namespace intray;

namespace {

OrderRecord twoLines()
{
    OrderRecord record;
    for (int i = 0; i < 2; ++i) {
        OrderLine line;
        line.sku.value = QStringLiteral("HX%1").arg(i);
        line.quantity.value = Decimal(10);
        line.unitPrice.value = Decimal(4);
        line.source = {0, PagePlace{1, {0, 0.1 * i, 1, 0.1 * i + 0.05}}};
        record.order.lines.push_back(line);
    }
    record.asRead = record.order;
    return record;
}

QueueRow worth(int value, const QString &customer)
{
    QueueRow row;
    row.value = Decimal(value);
    row.customerNo = customer;
    row.currency = QStringLiteral("EUR");
    row.state = OrderState::Ready;
    return row;
}

} // namespace

TEST_CASE("what a person changed is shown as was and is, also when lines before it were dropped")
{
    OrderRecord record = twoLines();
    record.order.lines.erase(record.order.lines.begin());
    record.order.lines[0].quantity.value = Decimal(12);
    const auto changes = changesOf(record.asRead, record.order);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].was == QStringLiteral("10"));
    CHECK(changes[0].is == QStringLiteral("12"));
    CHECK(changes[1].was.contains(QStringLiteral("HX0")));
}

TEST_CASE("an order stands out when a person overrode a block or a price, not when they answered a mere question")
{
    OrderRecord record = twoLines();
    Finding finding;
    finding.rule = QStringLiteral("pack-multiple");
    finding.severity = Severity::Ask;
    finding.answeredWith = QStringLiteral("keep");
    record.findings = {finding};
    CHECK(outlookOf(record).reasons.isEmpty());

    record.findings[0].rule = QStringLiteral("price-mismatch");
    CHECK(outlookOf(record).reasons.size() == 1);
    record.findings[0].rule = QStringLiteral("credit-limit-exceeded");
    record.findings[0].severity = Severity::Block;
    CHECK(outlookOf(record).reasons.size() == 1);
    record.order.lines[1].unitPrice.value = Decimal(3);
    CHECK(outlookOf(record).reasons.size() == 2);
}

TEST_CASE("ten times what this customer usually orders stands out")
{
    std::vector<QueueRow> rows;
    for (const int value : {90, 100, 110, 1000, 9000})
        rows.push_back(worth(value, QStringLiteral("C1")));
    const UsualValues usual(rows);
    CHECK(usual.farExceededBy(rows[4]) == Decimal(110));
    CHECK_FALSE(usual.farExceededBy(rows[3]));
    CHECK_FALSE(usual.farExceededBy(worth(9000, QStringLiteral("C2"))));
}

TEST_CASE("the rest to approve leaves out what stands out unseen and what this user may not approve")
{
    ApprovalModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QueueRow plain = worth(10, {}), odd = worth(20, {}), own = worth(30, {});
    plain.id = 1;
    odd.id = 2;
    own.id = 3;
    model.setOrders({{plain, {}, true, false}, {own, {}, false, false}, {odd, {{QStringLiteral("price")}, {}}, true, false}});
    CHECK(model.orders().front().row.id == 2);
    CHECK(model.rest() == std::vector<OrderId>{1});
    model.markLookedAt(0);
    CHECK(model.rest() == std::vector<OrderId>{2, 1});
}
