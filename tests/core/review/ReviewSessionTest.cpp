// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/Desk.h"

using namespace intray;
using namespace intray::desk;

TEST_CASE("what a person types is believed, noted and can be undone and redone")
{
    Desk desk;
    ReviewSession session = desk.session(desk.record());
    must(session.correct(Po, QStringLiteral("  4712 ")));
    CHECK(session.valueText(Po) == QStringLiteral("4712"));
    CHECK(session.order().poNumber.has(Evidence::Kind::Person));
    CHECK(session.confidenceOf(Po) == 1);
    CHECK(session.record().touched);
    const auto entries = session.takeEntries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].field == QStringLiteral("po_number"));
    CHECK(entries[0].before == QStringLiteral("4711"));
    CHECK(entries[0].after == QStringLiteral("4712"));
    CHECK(entries[0].user == QStringLiteral("ann"));
    CHECK(session.takeEntries().empty());

    const OrderRecord corrected = session.record();
    session.undo();
    CHECK(session.valueText(Po) == QStringLiteral("4711"));
    CHECK_FALSE(session.record().touched);
    CHECK_FALSE(session.canUndo());
    CHECK(session.takeEntries().at(0).action == QStringLiteral("undo"));
    session.redo();
    CHECK(session.record() == corrected);
    session.undo();
    must(session.correct(Po, QString()));
    CHECK_FALSE(session.canRedo());
    CHECK_FALSE(session.order().poNumber.isStated());
    CHECK(findingOf(session, "missing-po-number"));
}

TEST_CASE("a corrected item is matched again at once, a person's item is not matched over")
{
    Desk desk;
    ReviewSession session = desk.session(desk.record(2));
    const FieldPath sku = FieldPath::ofLine(0, FieldName::Sku),
                    item = FieldPath::ofLine(0, FieldName::SupplierItem);
    CHECK(session.valueText(sku) == QStringLiteral("HX-0000"));
    must(session.correct(item, QStringLiteral("hx 0007")));
    CHECK(session.valueText(sku) == QStringLiteral("HX-0007"));
    CHECK(session.valueText(FieldPath::ofLine(1, FieldName::Sku)) == QStringLiteral("HX-0001"));
    must(session.correct(sku, QStringLiteral("hx0009")));
    CHECK(session.valueText(sku) == QStringLiteral("HX-0009"));
    must(session.correct(FieldPath::ofLine(0, FieldName::Unit), QStringLiteral("box")));
    CHECK(session.valueText(sku) == QStringLiteral("HX-0009"));
    CHECK(session.order().lines[0].baseQuantity == Decimal(200));
    CHECK_FALSE(session.correct(sku, QStringLiteral("nothing")));
}

TEST_CASE("with another customer the address of the first one is given up")
{
    Desk desk;
    OrderRecord record = desk.record();
    ReviewSession session = desk.session(record);
    const FieldPath customer = FieldPath::header(FieldName::CustomerNo),
                    address = FieldPath::header(FieldName::ShipToId);
    must(session.correct(customer, QStringLiteral("C1")));
    must(session.correct(address, QStringLiteral("C1-S1")));
    must(session.correct(customer, QStringLiteral("c2")));
    CHECK(session.valueText(customer) == QStringLiteral("C2"));
    CHECK(session.valueText(address) != QStringLiteral("C1-S1"));
    CHECK(session.order().customerNo.has(Evidence::Kind::Person));
    CHECK_FALSE(session.correct(address, QStringLiteral("C1-S1")));
}

TEST_CASE("orders of the desk that become known later are checked against")
{
    Desk desk;
    ReviewSession session = desk.session(desk.record());
    must(session.correct(Po, QStringLiteral("77")));
    CHECK_FALSE(findingOf(session, "duplicate-po"));
    session.setDeskOrders(
        {{3, QStringLiteral("C1"), QStringLiteral("PO 77"), QDate(2026, 3, 1), {}},
         {4, QStringLiteral("C1"), QStringLiteral("77"), QDate(2026, 3, 1), {}}},
        {});
    CHECK(findingOf(session, "duplicate-po"));
    session.undo();
    session.redo();
    CHECK(findingOf(session, "duplicate-po"));
}

TEST_CASE("an answer of keep holds through other changes and falls with its value")
{
    Desk desk;
    ReviewSession session = desk.session(desk.record(3));
    must(session.correct(FieldPath::ofLine(1, FieldName::Quantity), QStringLiteral("15")));
    const Finding *pack = findingOf(session, "pack-multiple");
    REQUIRE(pack);
    REQUIRE(keepAnswer(*pack));
    must(session.answer(*pack, *keepAnswer(*pack)));
    CHECK_FALSE(findingOf(session, "pack-multiple")->isOpen());
    must(session.correct(Po, QStringLiteral("99")));
    CHECK_FALSE(findingOf(session, "pack-multiple")->isOpen());
    must(session.removeLine(0)); // the question moves up with its line
    REQUIRE(findingOf(session, "pack-multiple"));
    CHECK(findingOf(session, "pack-multiple")->field.line == 0);
    CHECK_FALSE(findingOf(session, "pack-multiple")->isOpen());
    must(session.addLine(0));
    CHECK(findingOf(session, "pack-multiple")->field.line == 1);
    CHECK_FALSE(findingOf(session, "pack-multiple")->isOpen());
    must(session.correct(FieldPath::ofLine(1, FieldName::Quantity), QStringLiteral("17")));
    CHECK(findingOf(session, "pack-multiple")->isOpen());
    for (int i = 0; i < 6; ++i)
        session.undo();
    CHECK(session.order() == desk.record(3).order);
}

TEST_CASE("answers set fields, drop lines and put the order aside, each as one step")
{
    Desk desk;
    ReviewSession session = desk.session(desk.record(2));
    Finding finding;
    finding.rule = QStringLiteral("missing-po-number");
    const auto answer = [](AnswerAction action) {
        return Answer{QStringLiteral("x"), QStringLiteral("X"), {}, std::move(action)};
    };
    must(session.correct(Po, QString()));
    const Finding *asked = findingOf(session, "missing-po-number");
    REQUIRE(asked);
    must(session.answer(*asked, answer(SetField{Po, QStringLiteral("S-1")})));
    CHECK(session.valueText(Po) == QStringLiteral("S-1"));
    CHECK_FALSE(findingOf(session, "missing-po-number"));
    CHECK_FALSE(session.answer(finding, answer(KeepAsIs{}))); // it is not asked any more
    session.undo();
    REQUIRE(findingOf(session, "missing-po-number"));
    must(session.answer(*findingOf(session, "missing-po-number"), answer(DropLine{1})));
    CHECK(session.order().lines.size() == 1);
    session.undo();
    CHECK(session.order().lines.size() == 2);
    must(session.answer(*findingOf(session, "missing-po-number"),
                        answer(RejectOrder{QStringLiteral("double")})));
    CHECK(session.record().state == OrderState::Rejected);
    CHECK(session.record().stateReason == QStringLiteral("double"));
    session.undo();
    CHECK(session.record().state == OrderState::ToReview);
}

TEST_CASE("a pasted block is one step, and nothing of it stays when one cell is wrong")
{
    Desk desk;
    ReviewSession session = desk.session(desk.record(1));
    const auto cell = [](int line, const QString &text) {
        return std::pair{FieldPath::ofLine(line, FieldName::Quantity), text};
    };
    const OrderRecord before = session.record();
    const auto refused =
        session.correctAll({cell(0, QStringLiteral("30")), cell(1, QStringLiteral("abc"))});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("abc")));
    CHECK(session.record() == before);
    CHECK(session.takeEntries().empty());
    must(session.correctAll({cell(0, QStringLiteral("30")), cell(1, QStringLiteral("40"))}));
    CHECK(session.order().lines.size() == 2);
    CHECK(session.takeEntries().size() == 2);
    session.undo();
    CHECK(session.record() == before);
}

TEST_CASE("the sums at the foot tell whether lines, net and total agree")
{
    Desk desk;
    OrderRecord record = desk.record(2);
    record.order.lines[0].lineTotal.value = Decimal(40);
    ReviewSession open = desk.session(record);
    CHECK_FALSE(open.sums().lines);
    record.order.lines[1].lineTotal.value = Decimal(60);
    record.order.netTotal.value = Decimal(100);
    record.order.taxTotal.value = Decimal(19);
    record.order.total.value = Decimal(119);
    const auto sums = desk.session(record).sums();
    CHECK(sums.lines == Decimal(100));
    CHECK(sums.linesEqualNet);
    CHECK(sums.netPlusTaxEqualsTotal);
    record.order.total.value = Decimal(118);
    CHECK_FALSE(desk.session(record).sums().netPlusTaxEqualsTotal);
}

TEST_CASE("two lines of one item are put together into one, which can be undone")
{
    Desk desk;
    OrderRecord record = desk.record();
    OrderLine &first = record.order.lines[0];
    first.quantity.written = QStringLiteral("20");
    first.quantity.support(Evidence::Kind::Column, QStringLiteral("in the column 'Qty'"));
    first.lineTotal.value = Decimal(40);
    first.lineTotal.written = QStringLiteral("40.00");
    record.order.lines.push_back(first);
    record.order.lines[1].quantity.evidence = {
        {Evidence::Kind::Arithmetic, QStringLiteral("quantity times price")}};
    record.order.lines.push_back(Desk::line(QStringLiteral("HX-0003")));
    record.order.netTotal.value = Decimal(80);
    matchOrder(record.order, desk.catalog, desk.memory);
    record.asRead = record.order;
    ReviewSession session = desk.session(record);
    const OrderRecord before = session.record();

    const Finding *asked = findingOf(session, "repeated-item");
    REQUIRE(asked);
    REQUIRE(asked->answers.size() == 3); // both are meant, together, drop one
    CHECK(asked->answers[1].text == QStringLiteral("Put together: 40"));
    must(session.answer(*asked, asked->answers[1]));

    REQUIRE(session.order().lines.size() == 2);
    const OrderLine &merged = session.order().lines[0];
    CHECK(merged.quantity.value == Decimal(40));
    CHECK(merged.baseQuantity == Decimal(40));
    CHECK(merged.lineTotal.value == Decimal(80));
    CHECK(merged.quantity.has(Evidence::Kind::Column)); // of the first
    CHECK(merged.quantity.has(Evidence::Kind::Arithmetic)); // of the second
    CHECK(merged.quantity.has(Evidence::Kind::Person));
    CHECK(session.order().lines[1].supplierItem.value == QStringLiteral("HX-0003"));
    CHECK_FALSE(findingOf(session, "repeated-item"));
    QStringList actions;
    for (const AuditEntry &entry : session.takeEntries())
        actions += entry.action;
    CHECK(actions == QStringList{QStringLiteral("answer"), QStringLiteral("correct"),
                                 QStringLiteral("remove-line")});
    session.undo();
    CHECK(session.record() == before);
}

TEST_CASE("lines of one item at different prices are noted and cannot be put together")
{
    Desk desk;
    OrderRecord record = desk.record();
    record.order.lines.push_back(record.order.lines[0]);
    record.order.lines[1].unitPrice.value = Decimal(3);
    const ReviewSession session = desk.session(record);
    const Finding *noted = findingOf(session, "repeated-item");
    REQUIRE(noted);
    CHECK(noted->severity == Severity::Note);
    CHECK(noted->answers.size() == 1);
}

TEST_CASE("of two questions of one rule about the order only the one that was answered is settled")
{
    Desk desk;
    OrderRecord record = desk.record();
    record.order.doubts = {QStringLiteral("Two tables disagree."), QStringLiteral("A line may be missing.")};
    record.findings = checkOrder(record.order, desk.context);
    ReviewSession session = desk.session(record);
    const auto doubts = [&] {
        QStringList open;
        for (const Finding *finding : session.questions()) {
            if (finding->rule == QStringLiteral("low-confidence") &&
                finding->field.name == FieldName::Whole)
                open += finding->question;
        }
        return open;
    };
    REQUIRE(doubts().size() == 2);
    const std::vector<const Finding *> questions = session.questions();
    const Finding second =
        **std::find_if(questions.begin(), questions.end(), [](const Finding *finding) {
            return finding->question == QStringLiteral("A line may be missing.");
        });
    must(session.answer(second, *keepAnswer(second)));
    CHECK(doubts() == QStringList(QStringLiteral("Two tables disagree.")));
}

TEST_CASE("what another customer ordered says nothing once the customer is put right")
{
    Desk desk;
    desk.context.isHistoryKnown = true; // of C1: nothing
    ReviewSession session = desk.session(desk.record());
    REQUIRE(findingOf(session, "first-order"));
    must(session.correct(FieldPath::header(FieldName::CustomerNo), QStringLiteral("C2")));
    CHECK_FALSE(findingOf(session, "first-order")); // of C2 nobody asked
    PastOrder past;
    past.customerNo = QStringLiteral("C2");
    session.setDeskOrders({}, {past});
    CHECK_FALSE(findingOf(session, "first-order"));
    session.setDeskOrders({}, {});
    CHECK(findingOf(session, "first-order"));
}
