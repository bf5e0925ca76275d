// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/QueueModel.h"

#include "core/base/TextFold.h"
#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace intray;

namespace {

QueueRow rowOf(OrderId id, OrderState state, const QString &poNumber, const QString &customer, int value, int day)
{
    QueueRow row;
    row.id = id;
    row.state = state;
    row.poNumber = poNumber;
    row.customerName = customer;
    row.value = Decimal(value);
    row.lineCount = 1;
    row.arrivedAt = QDateTime(QDate(2026, 3, day), QTime(9, 0), Qt::UTC);
    row.searchText = foldText(QString(poNumber + u' ' + customer));
    return row;
}

std::shared_ptr<std::vector<QueueRow>> someRows()
{
    return std::make_shared<std::vector<QueueRow>>(std::vector<QueueRow>{
        rowOf(4, OrderState::ToReview, QStringLiteral("PO-4"), QStringLiteral("Valmy Emballages"), 400, 2),
        rowOf(3, OrderState::ToReview, QStringLiteral("PO-3"), QStringLiteral("Lindner Verpackung"), 9000, 2),
        rowOf(2, OrderState::Ready, QStringLiteral("PO-2"), QStringLiteral("Lindner Verpackung"), 200, 1),
        rowOf(1, OrderState::ToReview, QStringLiteral("PO-1"), QStringLiteral("Calder Group"), 100, 1)});
}

QStringList shown(const QueueModel &model)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers << model.rowAt(row).poNumber;
    return numbers;
}

} // namespace

TEST_CASE("the queue model keeps its promises to views while tabs, words, sequence and rows change")
{
    QueueModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rows = someRows();
    model.setRows(rows);
    model.setTab(QueueTab::All);
    model.setSearch(QStringLiteral("lindner"));
    CHECK(shown(model) == QStringList{QStringLiteral("PO-2"), QStringLiteral("PO-3")});
    model.sort(QueueModel::Value, Qt::DescendingOrder);
    CHECK(shown(model) == QStringList{QStringLiteral("PO-3"), QStringLiteral("PO-2")});

    model.setSearch({});
    model.setTab(QueueTab::ToReview);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    (*rows)[1].state = OrderState::Ready;
    model.rowChanged(1);
    CHECK(removed.count() == 1);
    CHECK(model.rowCount() == 2);
    CHECK(model.index().counts()[size_t(QueueTab::Ready)] == 2);
    (*rows)[1].state = OrderState::ToReview;
    model.rowChanged(1);
    CHECK(shown(model).front() == QStringLiteral("PO-3"));
}

TEST_CASE("search finds rows that hold every word, wherever it stands and whatever its accents")
{
    QueueModel model;
    const auto rows = someRows();
    (*rows)[0].searchText = foldText(u"PO-4 Société Valmy Emballages HX-0128");
    model.setRows(rows);
    model.setTab(QueueTab::All);
    model.setSearch(QStringLiteral("SOCIETE 0128"));
    CHECK(shown(model) == QStringList{QStringLiteral("PO-4")});
    model.setSearch(QStringLiteral("societe 0129"));
    CHECK(shown(model).isEmpty());
}

TEST_CASE("work begins with the oldest day, then with what must be decided, then with the greatest value")
{
    const auto rows = someRows();
    const auto after = [&rows](OrderId id) {
        return *std::find_if(rows->begin(), rows->end(), [id](const QueueRow &row) { return row.id == id; });
    };
    CHECK(nextOrder(*rows, QStringLiteral("anna")) == 1);
    CHECK(nextOrder(*rows, QStringLiteral("anna"), after(1)) == 3);
    CHECK(nextOrder(*rows, QStringLiteral("anna"), after(3)) == 4); // skipping goes on
    CHECK(nextOrder(*rows, QStringLiteral("anna"), after(4)) == 1); // and begins anew at the end
    (*rows)[0].blockCount = 1;
    CHECK(nextOrder(*rows, QStringLiteral("anna"), after(1)) == 4);
    (*rows)[0].lockedBy = QStringLiteral("bert");
    CHECK(nextOrder(*rows, QStringLiteral("anna"), after(1)) == 3);
    CHECK(nextOrder(*rows, QStringLiteral("bert"), after(1)) == 4);

    QueueModel model;
    (*rows)[0].lockedBy.clear();
    model.setRows(rows);
    CHECK(shown(model) == QStringList{QStringLiteral("PO-1"), QStringLiteral("PO-4"), QStringLiteral("PO-3")});
}

TEST_CASE("a released order is mine until it leaves")
{
    QueueRow row = rowOf(1, OrderState::Ready, QStringLiteral("PO-1"), {}, 1, 1);
    row.releasedBy = QStringLiteral("anna");
    CHECK(isUnder(row, QueueTab::Mine, QStringLiteral("anna")));
    CHECK_FALSE(isUnder(row, QueueTab::Mine, QStringLiteral("bert")));
    row.state = OrderState::Exported;
    CHECK_FALSE(isUnder(row, QueueTab::Mine, QStringLiteral("anna")));
}
