// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/CheckRule.h"
#include "core/masterdata/MasterDataImport.h"
#include "core/matching/Matching.h"
#include "tests/support/Catch.h"
#include "tests/support/TruthOrder.h"

using namespace intray;
using testing::Truth;

namespace {

// Rules whose findings the samples list; the others must be silent on them, but for what is said
// below.
const QStringList &referenceRules()
{
    static const QStringList rules =
        QStringLiteral("missing-po-number duplicate-po change-of-unknown-order customer-on-hold "
                       "credit-limit-exceeded "
                       "unknown-ship-to date-in-past date-before-lead-time unknown-item "
                       "ambiguous-item discontinued-item "
                       "unit-mismatch pack-multiple below-min-qty price-mismatch "
                       "line-total-mismatch grand-total-mismatch")
            .split(u' ');
    return rules;
}

QString text(const std::vector<Truth::Expected> &findings)
{
    QStringList lines;
    for (const Truth::Expected &finding : findings)
        lines += finding.rule + u'@' +
                 (finding.line ? QString::number(*finding.line) : QStringLiteral("-"));
    return lines.join(u' ');
}

Field<QString> proven(const QString &value)
{
    Field<QString> field;
    field.value = value;
    field.confidence = 1;
    field.support(Evidence::Kind::Person, QStringLiteral("given"));
    return field;
}

} // namespace

TEST_CASE("the sample orders get exactly the findings and items that their definitions say")
{
    const std::vector<Truth> truths = testing::readTruths();
    if (truths.empty()) {
        WARN("skipped: the shared samples are not here");
        return;
    }
    Result<ImportedMasterData> master =
        readMasterData(testing::corpusFolder() + QStringLiteral("/master"), {}, JobControl());
    REQUIRE(master);
    CHECK(master->problems.empty());
    const Catalog catalog(std::move(master->data));
    const CustomerMemory memory;
    const Policy policy = Policy::builtIn();
    const CheckContext context{catalog, memory,  policy,        QDate(2026, 3, 2),
                               {},      nullptr, Intent::Order, {}};

    for (const Truth &truth : truths) {
        INFO(truth.name.toStdString());
        for (Truth::OrderTruth expected : truth.orders) {
            Order order = expected.order;
            order.customerNo =
                proven(expected.customerNo.isEmpty() ? truth.customerNo : expected.customerNo);
            matchOrder(order, catalog, memory);
            for (std::size_t i = 0; order.kind == OrderKind::New && i < order.lines.size(); ++i)
                CHECK(order.lines[i].sku.value.value_or(QString()) == expected.skus[i]);

            std::vector<Truth::Expected> found, others;
            for (const Finding &finding : checkOrder(order, context)) {
                const std::optional<int> line =
                    finding.field.line ? std::optional(*finding.field.line + 1) : std::nullopt;
                if (finding.flags())
                    (referenceRules().contains(finding.rule) ? found : others)
                        .push_back({finding.rule, line});
                CHECK_FALSE(finding.question.isEmpty());
                CHECK_FALSE(finding.answers.empty());
                CHECK(finding.question.indexOf(QRegularExpression(QStringLiteral("%[1-9n]"))) < 0);
            }
            std::sort(found.begin(), found.end());
            std::sort(expected.findings.begin(), expected.findings.end());
            CHECK(text(found) == text(expected.findings));
            CHECK(text(others) == QString());
        }
    }
}

TEST_CASE("the customer of the sample orders is found by what they state")
{
    const std::vector<Truth> truths = testing::readTruths();
    if (truths.empty()) {
        WARN("skipped: the shared samples are not here");
        return;
    }
    Result<ImportedMasterData> master =
        readMasterData(testing::corpusFolder() + QStringLiteral("/master"), {}, JobControl());
    REQUIRE(master);
    const Catalog catalog(std::move(master->data));
    int orders = 0, foundByName = 0, wrong = 0;
    for (const Truth &truth : truths) {
        for (const Truth::OrderTruth &expected : truth.orders) {
            const QString customer =
                expected.customerNo.isEmpty() ? truth.customerNo : expected.customerNo;
            Order order = expected.order;
            matchOrder(order, catalog, CustomerMemory());
            ++orders;
            if (order.customerNo.value == customer && order.customerNo.confidence >= 0.9)
                ++foundByName;
            else if (order.customerNo.value != customer && order.customerNo.confidence >= 0.9)
                ++wrong;

            Order mailed = expected.order;
            mailed.buyerName = {};
            Field<QString> sender;
            sender.value =
                QStringLiteral("somebody.new@") + catalog.customer(customer)->emailDomain;
            mailed.senderAddresses = {sender};
            matchOrder(mailed, catalog, CustomerMemory());
            CHECK(mailed.customerNo.value == customer);
            CHECK(mailed.customerNo.confidence >= 0.9);
        }
    }
    CHECK(wrong == 0);
    CHECK(foundByName >= orders * 97 / 100);
    UNSCOPED_INFO("found by name " << foundByName << " of " << orders);
}
