// SPDX-License-Identifier: GPL-3.0-or-later
// First rows of the speed table: what the rooms of core cost, in one process.
#include "core/checking/CheckRule.h"
#include "core/intake/Intake.h"
#include "core/masterdata/Catalog.h"
#include "core/matching/Matching.h"
#include "core/review/ReviewSession.h"
#include "core/store/OrderStore.h"
#include "core/store/SubmissionStore.h"
#include "tests/bench/Stopwatch.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace intray;

namespace {

MasterData manyItems(int count)
{
    MasterData data;
    Customer customer;
    customer.number = QStringLiteral("1001");
    customer.name = QStringLiteral("Bench Works Ltd");
    customer.currency = QStringLiteral("EUR");
    customer.priceList = QStringLiteral("STD");
    data.customers.push_back(customer);
    const QStringList nouns{QStringLiteral("Hex bolt"), QStringLiteral("Ball valve"), QStringLiteral("Shaft seal"),
                            QStringLiteral("Hose clamp"), QStringLiteral("Cable gland")};
    for (int i = 0; i < count; ++i) {
        Item item;
        item.sku = QStringLiteral("IT-%1").arg(i, 6, 10, QLatin1Char('0'));
        item.descriptionEn = QStringLiteral("%1 size %2 M%3x%4").arg(nouns[i % nouns.size()]).arg(i / 7).arg(i % 40).arg(i % 97);
        item.baseUnit = QStringLiteral("EA");
        data.prices.push_back({customer.priceList, item.sku, QDate(2020, 1, 1), QDate(2099, 1, 1), Decimal(1), Decimal(2)});
        data.items.push_back(std::move(item));
    }
    data.units.push_back({QStringLiteral("pcs"), QStringLiteral("en"), QStringLiteral("EA"), Decimal(1)});
    return data;
}

template <typename T>
Field<T> sure(const T &value)
{
    Field<T> field;
    field.value = value;
    field.confidence = 0.99;
    return field;
}

Order longOrder(int lines)
{
    Order order;
    order.poNumber = sure(QStringLiteral("4711"));
    order.customerNo = sure(QStringLiteral("1001"));
    for (int i = 0; i < lines; ++i) {
        OrderLine line;
        line.supplierItem = sure(QStringLiteral("IT-%1").arg(i * 3, 6, 10, QLatin1Char('0')));
        line.quantity = sure(Decimal(10 + i));
        line.unit = sure(QStringLiteral("pcs"));
        line.unitPrice = sure(Decimal(2));
        line.lineTotal = sure(Decimal(2 * (10 + i)));
        order.lines.push_back(std::move(line));
    }
    return order;
}

void benchMatching()
{
    const Timing building = timed(3, [] { const Catalog catalog(manyItems(200000)); });
    printRow("catalogue of 200,000 items built (CPU)", building.cpu, 0);
    const Catalog catalog(manyItems(200000));
    int i = 0;
    const Timing fuzzy = timed(200, [&] {
        catalog.similarItems(QStringLiteral("Hex blot size %1 M12x80").arg(++i), 5);
    });
    printRow("fuzzy match against 200,000 items", fuzzy.wall, 0.5);

    const CustomerMemory memory;
    const Policy policy = Policy::builtIn();
    const CheckContext context{catalog, memory, policy, QDate(2026, 3, 2), {}, nullptr, Intent::Order, {}};
    const Timing checking = timed(20, [&] {
        Order order = longOrder(300);
        matchOrder(order, catalog, memory);
        checkOrder(order, context);
    });
    printRow("300-line order matched and checked", checking.wall, 16);

    const FixedClock clock(QDate(2026, 3, 2));
    OrderRecord record;
    record.order = longOrder(300);
    ReviewSession session(record, std::make_shared<const Document>(), context, clock, QStringLiteral("bench"));
    int quantity = 0;
    const Timing edit = timed(50, [&] {
        if (!session.correct(FieldPath::ofLine(7, FieldName::Quantity), QString::number(10 + ++quantity)))
            std::puts("edit failed");
    });
    printRow("edit in a 300-line order, re-matched and re-checked", edit.wall, 16);
}

void benchStore()
{
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("bench.intray")));
    if (!database) {
        std::printf("store: %s\n", qPrintable(database.error().message));
        return;
    }
    OrderStore store(**database);
    OrderRecord record;
    record.order = longOrder(5);
    Submission submission;
    submission.sha256 = QByteArrayLiteral("bench");
    SubmissionStore submissions(**database);
    auto beginning = Transaction::begin(**database);
    const bool kept = beginning && submissions.keepOriginal(submission.sha256, QByteArrayLiteral("bench"));
    const auto id = submissions.add(submission);
    if (!kept || !id || !(*beginning)->commit()) {
        std::puts("store: the submission of the bench could not be kept");
        return;
    }
    beginning->reset();
    record.submission = *id;
    int failures = 0;
    const auto add = [&](bool ofItsOwn) {
        auto transaction = ofItsOwn ? Transaction::begin(**database) : Result<std::unique_ptr<Transaction>>{};
        ++record.indexInSubmission;
        if (!store.add(record) || (ofItsOwn && !(*transaction)->commit()))
            ++failures;
    };
    const Timing one = timed(200, [&] { add(true); });
    printRow("an order stored in a transaction of its own, durable", one.wall, 2.5);

    constexpr int Many = 100000;
    auto transaction = Transaction::begin(**database);
    for (int i = 0; i < Many; ++i) {
        if (i % 1000 == 0) {
            record.order.poNumber = sure(QStringLiteral("PO-%1").arg(i));
        }
        add(false);
    }
    if (!(*transaction)->commit())
        std::puts("commit failed");
    const Timing queue = timed(3, [&] {
        if (!store.queue())
            std::puts("queue failed");
    });
    if (failures > 0)
        std::printf("store: %d orders could not be added\n", failures);
    printRow("queue of 100,000 orders loaded (not on the GUI thread)", queue.wall, 0);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchMatching();
    benchStore();
    return 0;
}
