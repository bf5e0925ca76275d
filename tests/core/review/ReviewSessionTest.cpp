// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSession.h"

#include "core/matching/Matching.h"
#include "tests/support/StoreBuilders.h"

#include <chrono>

using namespace intray;

namespace {

const FieldPath Po = FieldPath::header(FieldName::PoNumber);
const FieldPath Quantity = FieldPath::ofLine(0, FieldName::Quantity);
const FieldPath UnitPrice = FieldPath::ofLine(0, FieldName::UnitPrice);

MasterData smallMaster()
{
    MasterData data;
    for (const char *number : {"C1", "C2"}) {
        Customer customer;
        customer.number = QLatin1String(number);
        customer.name = QStringLiteral("Customer ") + customer.number;
        customer.currency = QStringLiteral("EUR");
        data.customers.push_back(customer);
        Address address;
        address.id = customer.number + QStringLiteral("-S1");
        address.customerNo = customer.number;
        address.name = customer.name;
        address.city = QStringLiteral("Town ") + customer.number;
        data.addresses.push_back(address);
    }
    for (int i = 0; i < 50; ++i) {
        Item item;
        item.sku = QStringLiteral("HX-%1").arg(i, 4, 10, QChar(u'0'));
        item.descriptionEn = QStringLiteral("Hex bolt M%1").arg(i);
        item.baseUnit = QStringLiteral("EA");
        item.packSize = 10;
        data.items.push_back(item);
    }
    data.units = {
        {QStringLiteral("pcs"), QStringLiteral("en"), QStringLiteral("EA"), Decimal(1)},
        {QStringLiteral("box"), QStringLiteral("en"), QStringLiteral("BOX"), std::nullopt}};
    return data;
}

Field<QDate> dateField(const QDate &date, const QString &written)
{
    Field<QDate> field;
    field.value = date;
    field.written = written;
    return field;
}

struct Desk
{
    Catalog catalog{smallMaster()};
    CustomerMemory memory;
    Policy policy = Policy::builtIn();
    FixedClock clock{QDate(2026, 3, 2)};
    CheckContext context{catalog, memory, policy, clock.today(), {}, nullptr, Intent::Order, {}};

    static OrderLine line(const QString &sku)
    {
        OrderLine line;
        line.supplierItem.value = sku;
        line.supplierItem.confidence = 1;
        line.quantity.value = Decimal(20);
        line.quantity.confidence = 1;
        line.unit.value = QStringLiteral("pcs");
        return line;
    }
    OrderRecord record(int lines = 1) const
    {
        OrderRecord record;
        record.id = 7;
        record.order.poNumber.value = QStringLiteral("4711");
        record.order.poNumber.confidence = 1;
        record.order.buyerName.value = QStringLiteral("Customer C1");
        for (int i = 0; i < lines; ++i)
            record.order.lines.push_back(
                line(QStringLiteral("HX-%1").arg(i % 50, 4, 10, QChar(u'0'))));
        matchOrder(record.order, catalog, memory);
        record.findings = checkOrder(record.order, context);
        record.asRead = record.order;
        return record;
    }
    ReviewSession session(OrderRecord record) const
    {
        return ReviewSession(std::move(record), nullptr, context, clock, QStringLiteral("ann"));
    }
};

const Finding *findingOf(const ReviewSession &session, const char *rule)
{
    for (const Finding &finding : session.findings()) {
        if (finding.rule == QLatin1String(rule))
            return &finding;
    }
    return nullptr;
}

const Answer *keepAnswer(const Finding &finding)
{
    for (const Answer &answer : finding.answers) {
        if (std::holds_alternative<KeepAsIs>(answer.action))
            return &answer;
    }
    return nullptr;
}

} // namespace

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

TEST_CASE("numbers are read in the style of the order itself, and as the editor shows them")
{
    Desk desk;
    OrderRecord record = desk.record();
    SECTION("a document with decimal commas")
    {
        record.order.netTotal.value = Decimal::fromCanonical(u"1234.5");
        record.order.netTotal.written = QStringLiteral("1.234,50");
        ReviewSession session = desk.session(record);
        must(session.correct(UnitPrice, QStringLiteral("2.345,60")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("2345.6"));
        must(session.correct(UnitPrice, QStringLiteral("12.5")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("12.5"));
        must(session.correct(UnitPrice, QStringLiteral("1,125")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("1.125"));
        // The editor shows 1.125: leaving it, or changing a digit of it, is no thousand.
        must(session.correct(UnitPrice, QStringLiteral("1.125")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("1.125"));
        must(session.correct(UnitPrice, QStringLiteral("1.135")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("1.135"));
        must(session.capture(Quantity, QStringLiteral("1.000"), {}));
        CHECK(session.valueText(Quantity) == QStringLiteral("1000"));
    }
    SECTION("a document with decimal points")
    {
        record.order.netTotal.value = Decimal::fromCanonical(u"1234.5");
        record.order.netTotal.written = QStringLiteral("1,234.50");
        ReviewSession session = desk.session(record);
        must(session.capture(Quantity, QStringLiteral("2,000"), {}));
        CHECK(session.valueText(Quantity) == QStringLiteral("2000"));
        must(session.correct(UnitPrice, QStringLiteral("1.234")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("1.234"));
    }
    SECTION("no number at all")
    {
        ReviewSession session = desk.session(record);
        const OrderRecord before = session.record();
        CHECK_FALSE(session.correct(Quantity, QStringLiteral("many")));
        CHECK(session.record() == before);
        CHECK_FALSE(session.canUndo());
    }
}

TEST_CASE("dates are read as ISO, in words, and in the day and month order of the document")
{
    Desk desk;
    OrderRecord record = desk.record();
    const FieldPath date = FieldPath::header(FieldName::RequestedDate);
    SECTION("European")
    {
        ReviewSession session = desk.session(record);
        must(session.correct(date, QStringLiteral("2026-04-09")));
        CHECK(session.valueText(date) == QStringLiteral("2026-04-09"));
        must(session.correct(date, QStringLiteral("5.4.2026")));
        CHECK(session.valueText(date) == QStringLiteral("2026-04-05"));
        must(session.correct(date, QStringLiteral("12 Mar")));
        CHECK(session.valueText(date) == QStringLiteral("2026-03-12"));
        CHECK_FALSE(session.correct(date, QStringLiteral("soon")));
    }
    SECTION("American, as another date of the document proves")
    {
        record.order.orderDate = dateField(QDate(2026, 2, 3), QStringLiteral("02/03/2026"));
        ReviewSession session = desk.session(record);
        must(session.correct(date, QStringLiteral("04/05/2026")));
        CHECK(session.valueText(date) == QStringLiteral("2026-04-05"));
    }
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
         {4, QStringLiteral("C1"), QStringLiteral("77"), QDate(2026, 3, 1), {}}});
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

TEST_CASE("a place in the document finds the field read from it, the tightest first")
{
    Desk desk;
    OrderRecord record = desk.record(1);
    const auto at = [](double left, double top, double right, double bottom) {
        return Source{0, PagePlace{1, {left, top, right, bottom}}};
    };
    record.order.lines[0].source = at(0.1, 0.4, 0.9, 0.42);
    record.order.lines[0].quantity.source = at(0.5, 0.4, 0.55, 0.42);
    record.order.poNumber.source = at(0.7, 0.1, 0.8, 0.12);
    ReviewSession session = desk.session(record);
    const auto hits = session.fieldsAt(at(0.51, 0.405, 0.54, 0.415));
    REQUIRE(hits.size() == 2);
    CHECK(hits[0] == Quantity);
    CHECK(hits[1] == FieldPath::ofLine(0, FieldName::Whole));
    CHECK(session.fieldsAt(at(0.2, 0.8, 0.3, 0.82)).empty());
    CHECK(session.fieldsAt(Source{0, PagePlace{2, {0.7, 0.1, 0.8, 0.12}}}).empty());
    must(session.capture(Po, QStringLiteral("B-7"), at(0.2, 0.8, 0.3, 0.82)));
    CHECK(session.writtenText(Po) == QStringLiteral("B-7"));
    CHECK(session.fieldsAt(at(0.2, 0.8, 0.3, 0.82)) == std::vector<FieldPath>{Po});
}

TEST_CASE("a place in a structured file finds the field of the element, of what is in it, or of what is close around it")
{
    Desk desk;
    OrderRecord record = desk.record(1);
    const auto at = [](const char *path) { return Source{0, PathPlace{QString::fromLatin1(path)}}; };
    record.order.lines[0].source = at("Order/Line[1]");
    record.order.lines[0].quantity.source = at("Order/Line[1]/Item/Quantity");
    record.order.poNumber.source = at("Order/ID");
    ReviewSession session = desk.session(record);
    const FieldPath line = FieldPath::ofLine(0, FieldName::Whole);
    CHECK(session.fieldsAt(at("Order/ID")) == std::vector{Po});
    CHECK(session.fieldsAt(at("Order/Line[1]/Item/Quantity/@unitCode")) == std::vector{Quantity, line});
    CHECK(session.fieldsAt(at("Order/Line[1]/Item")) == std::vector{line, Quantity});
    CHECK(session.fieldsAt(at("Order/Line[1]/Note")) == std::vector{line});
    CHECK(session.fieldsAt(at("Order/Line[1]")) == std::vector{line, Quantity});
    CHECK(session.fieldsAt(at("Order/Line[10]")).empty());
    CHECK(session.fieldsAt(at("Order")).empty());
}

TEST_CASE("a column read again keeps its places and is one step")
{
    Desk desk;
    ReviewSession session = desk.session(desk.record(2));
    const OrderRecord before = session.record();
    const auto at = [](double top) { return Source{0, PagePlace{1, {0.5, top, 0.55, top + 0.02}}}; };
    const auto quantity = [](int line) { return FieldPath::ofLine(line, FieldName::Quantity); };
    must(session.captureAll({{quantity(0), QStringLiteral("7"), at(0.4)}, {quantity(1), QStringLiteral("9"), at(0.5)}}));
    CHECK(session.valueText(quantity(0)) == QStringLiteral("7"));
    CHECK(session.sourceOf(quantity(1)) == at(0.5));
    session.undo();
    CHECK(session.record() == before);
    CHECK_FALSE(session.captureAll({{quantity(0), QStringLiteral("8"), at(0.4)},
                                    {quantity(1), QStringLiteral("no number"), at(0.5)}}));
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
