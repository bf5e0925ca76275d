// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/memory/MemoryModel.h"
#include "ui/rules/RuleEditor.h"
#include "ui/rules/RuleModel.h"
#include "ui/shared/DayEdit.h"
#include "ui/shared/RowDelegate.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace intray;

namespace {

MemoryEntry learnt(qint64 id, const QString &written, const QString &meaning, bool demoted = false)
{
    MemoryEntry entry;
    entry.id = id;
    entry.kind = MemoryKind::ItemNumber;
    entry.customerNo = QStringLiteral("C1");
    entry.written = written;
    entry.meaning = meaning;
    entry.learntBy = QStringLiteral("anna");
    entry.learntAt = QDateTime(QDate(2026, 3, 2), QTime(9, int(id)), Qt::UTC);
    entry.confirmed = 3;
    entry.demoted = demoted;
    return entry;
}

std::shared_ptr<const Catalog> catalog()
{
    MasterData data;
    Customer customer;
    customer.number = QStringLiteral("C1");
    customer.name = QStringLiteral("Abbot Pumps Ltd");
    data.customers = {customer};
    Item item;
    item.sku = QStringLiteral("HX-0128");
    item.descriptionEn = QStringLiteral("Hex bolt M8x60");
    data.items = {item};
    return std::make_shared<const Catalog>(std::move(data));
}

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("what was learnt stands in words, latest first, and is found by any of them")
{
    MemoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setKnowledge(std::make_shared<const CustomerMemory>(std::vector<MemoryEntry>{
                           learnt(1, QStringLiteral("AB-1O20"), QStringLiteral("HX-0128")),
                           learnt(2, QStringLiteral("old 7"), QStringLiteral("GONE-1"), true)}),
                       catalog());
    REQUIRE(model.rowCount() == 2);
    CHECK(shown(model, 0, MemoryModel::Written) == QStringLiteral("old 7"));
    CHECK(shown(model, 1, MemoryModel::Meaning) == QStringLiteral("HX-0128, Hex bolt M8x60"));
    CHECK(shown(model, 1, MemoryModel::Customer) == QStringLiteral("Abbot Pumps Ltd"));
    CHECK(shown(model, 1, MemoryModel::Right) == QStringLiteral("2"));
    CHECK(model.suggestions() == 1);
    CHECK(model.index(0, 0).data(MemoryModel::SuggestionRole).toBool());
    model.setSearch(QStringLiteral("bolt abbot"));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.entry(0).id == 1);
    CHECK(model.rowOf(2) == -1);
    model.setSearch(QStringLiteral("nowhere"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a proposed change of a rule stands out until it is in force")
{
    const Policy inForce = Policy::builtIn();
    Policy proposed = inForce;
    Policy::Change off;
    off.rule = QStringLiteral("price-mismatch");
    off.on = false;
    proposed.changes.push_back(off);
    RuleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDate today(2026, 3, 2);
    model.setPolicies(inForce, proposed, today, catalog());
    int row = 0;
    while (row < model.rowCount() && model.rule(row) != off.rule)
        ++row;
    REQUIRE(row < model.rowCount());
    const QString whenOff = shown(model, row, RuleModel::State);
    CHECK(model.index(row, 0).data(RuleModel::ChangedRole).toBool());
    model.setPolicies(inForce, inForce, today, catalog());
    CHECK_FALSE(model.index(row, 0).data(RuleModel::ChangedRole).toBool());
    CHECK(shown(model, row, RuleModel::State) != whenOff);
    model.setPolicies(proposed, proposed, today, catalog());
    CHECK_FALSE(model.index(row, 0).data(RuleModel::ChangedRole).toBool());
    CHECK(shown(model, row, RuleModel::State) == whenOff);
}

TEST_CASE("a rule that finds nothing until something is set says what, in the list and in the editor")
{
    const QDate today(2026, 3, 2);
    Policy policy = Policy::builtIn();
    RuleModel model;
    const auto rowOf = [&](const char *rule) {
        int row = 0;
        while (row < model.rowCount() && model.rule(row) != QLatin1String(rule))
            ++row;
        return row;
    };
    model.setPolicies(policy, policy, today, catalog());
    CHECK(shown(model, rowOf("order-minimum"), RuleModel::Tolerances) == QStringLiteral("needs an amount above 0"));
    CHECK(shown(model, rowOf("price-mismatch"), RuleModel::Tolerances) == QStringLiteral("needs a price list"));
    RuleEditor editor;
    editor.setCatalog(catalog());
    const auto *needs = editor.findChild<QLabel *>(QStringLiteral("ruleNeeds"));
    REQUIRE(needs);
    editor.showRule(QStringLiteral("order-minimum"), policy, today);
    CHECK_FALSE(needs->isHidden());
    CHECK(needs->text().contains(QStringLiteral("needs an amount above 0")));
    Policy::Change set;
    set.rule = QStringLiteral("order-minimum");
    set.tolerances[QStringLiteral("amount")] = Decimal(50);
    policy.changes.push_back(set);
    editor.showRule(set.rule, policy, today);
    CHECK(needs->isHidden());
    model.setPolicies(policy, policy, today, catalog());
    CHECK(shown(model, rowOf("order-minimum"), RuleModel::Tolerances) == QStringLiteral("Amount 50"));
}

TEST_CASE("a day is typed in one go, with dashes or without")
{
    DayEdit edit;
    edit.show();
    for (const char *typed : {"2026-12-01", "20261201", "2026.12.01"}) {
        INFO(typed);
        edit.setDate(QDate(2025, 3, 31));
        edit.setSelectedSection(QDateTimeEdit::YearSection);
        QTest::keyClicks(&edit, QString::fromLatin1(typed));
        CHECK(edit.date() == QDate(2026, 12, 1));
    }
    edit.setDate(QDate(2026, 3, 31));
    edit.setSelectedSection(QDateTimeEdit::MonthSection);
    QTest::keyClicks(&edit, QStringLiteral("4-5")); // one digit does not lead on by itself
    CHECK(edit.date() == QDate(2026, 4, 5));
}

TEST_CASE("Home and End lead to the ends of a list of rows")
{
    RuleModel model;
    model.setPolicies(Policy(), Policy(), QDate(2026, 3, 2), catalog());
    QTableView list;
    list.setModel(&model);
    setUpList(list);
    list.show();
    list.setFocus();
    list.selectRow(2);
    REQUIRE(QTest::qWaitForWindowActive(&list));
    QTest::keyClick(&list, Qt::Key_End);
    CHECK(list.currentIndex().row() == model.rowCount() - 1);
    QTest::keyClick(&list, Qt::Key_Home);
    CHECK(list.currentIndex().row() == 0);
}

TEST_CASE("choosing the customer of a rule leads on instead of finding that nothing is changed")
{
    RuleEditor editor;
    editor.setCatalog(catalog());
    editor.showRule(QStringLiteral("price-mismatch"), Policy(), QDate(2026, 3, 2));
    editor.show();
    auto *customer = editor.findChild<QLineEdit *>(QStringLiteral("ruleCustomer"));
    int refusals = 0;
    QObject::connect(&editor, &RuleEditor::refused, &editor, [&] { ++refusals; });
    REQUIRE(QTest::qWaitForWindowActive(&editor));
    editor.focusFirst();
    customer->setText(QStringLiteral("C1"));
    QTest::keyClick(customer, Qt::Key_Return);
    CHECK(refusals == 0);
    CHECK(editor.findChild<DayEdit *>(QStringLiteral("ruleFrom"))->hasFocus());
}

TEST_CASE("the form of a rule begins with what holds on the day it is meant for")
{
    const QDate today(2026, 3, 2);
    Policy policy;
    Policy::Change now, later;
    now.rule = later.rule = QStringLiteral("order-minimum");
    now.tolerances[QStringLiteral("amount")] = Decimal(5);
    later.from = today.addDays(30);
    later.tolerances[QStringLiteral("amount")] = Decimal(50);
    policy.changes = {now, later};
    RuleEditor editor;
    editor.setCatalog(catalog());
    editor.showRule(later.rule, policy, today);
    const auto amount = [&] { return editor.findChild<QLineEdit *>(QStringLiteral("tolerance.amount")); };
    auto *from = editor.findChild<DayEdit *>(QStringLiteral("ruleFrom"));
    REQUIRE(amount());
    amount()->setText(QStringLiteral("7"));
    Q_EMIT from->editingFinished(); // the day is left as it was
    CHECK(amount()->text() == QStringLiteral("7"));
    from->setDate(later.from);
    Q_EMIT from->editingFinished();
    REQUIRE(amount());
    CHECK(amount()->text() == QStringLiteral("50"));
}
