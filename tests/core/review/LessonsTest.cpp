// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Lessons.h"

#include "core/checking/LearntHabits.h"
#include "core/review/OrderLifecycle.h"
#include "core/review/ReviewSession.h"
#include "core/store/AuditLog.h"
#include "tests/core/checking/Desk.h"
#include "tests/support/StoreBuilders.h"

using namespace intray;
using namespace intray::testing;

namespace {

// A customer's orders at a real store, one after the other, each spoilt in the same way.
struct LearningDesk : intray::testing::Desk, TestDesk
{
    FixedClock clock{today};
    std::shared_ptr<const Document> document = std::make_shared<const Document>();
    User ann{QStringLiteral("ann"), true};
    int count = 0;

    LearningDesk() { refresh(); }
    // By a number of their own that our records do not have.
    void callUnknown()
    {
        line().supplierItem = field("ZK-99");
        line().description = field("Hex bolt M8x60, zinc plated");
    }
    void refresh() { memory = CustomerMemory(must(MemoryStore(db()).all())); }
    OrderId add()
    {
        const QString po = QStringLiteral("A-%1").arg(++count);
        const Catalog catalog(data);
        OrderRecord record;
        record.submission = addSubmission(db(), po.toUtf8(), po);
        record.order = order;
        if (order.poNumber.value)
            record.order.poNumber.value = po;
        matchOrder(record.order, catalog, memory);
        takeLearntHabits(record.order, context(catalog), memory);
        record.asRead = record.order;
        record.findings = checkOrder(record.order, context(catalog));
        return must(OrderStore(db()).add(record));
    }
    ReviewSession open(OrderId id, const Catalog &catalog)
    {
        return ReviewSession(must(OrderStore(db()).order(id)), document, context(catalog), clock,
                             ann.name);
    }
    void save(ReviewSession &session)
    {
        OrderLifecycle lifecycle(db(), clock, {});
        session.stored(must(lifecycle.save(session.record(), session.takeEntries(), ann,
                                           session.takeLessons())));
        refresh();
    }
    QString memoryText()
    {
        QStringList texts;
        for (const MemoryEntry &entry : must(MemoryStore(db()).all()))
            texts += toKey(entry.kind) + u' ' + entry.written + u'=' + entry.meaning +
                     (entry.isProof() ? QString() : QStringLiteral("?"));
        texts.sort();
        return texts.join(u';');
    }
};

const Finding *question(const ReviewSession &session, const char *rule)
{
    for (const Finding *finding : session.questions()) {
        if (finding->rule == QLatin1String(rule))
            return finding;
    }
    return nullptr;
}

// The answer that sets this text, or with an empty one keeps what is there.
Answer answerOf(const Finding &finding, const QString &typed, const QString &id = {})
{
    for (const Answer &answer : finding.answers) {
        const auto *set = std::get_if<SetField>(&answer.action);
        if (!id.isEmpty() ? answer.id == id
                          : (typed.isEmpty() ? std::holds_alternative<KeepAsIs>(answer.action)
                                             : set && set->typed == typed))
            return answer;
    }
    FAIL("no such answer to " << finding.question.toStdString());
    return {};
}

// Answers a question in the first of two orders; whether the second still asks it.
bool asksAgain(LearningDesk &desk, const char *rule, const QString &typed, const QString &id = {})
{
    const Catalog catalog(desk.data);
    ReviewSession session = desk.open(desk.add(), catalog);
    const Finding *asked = question(session, rule);
    REQUIRE(asked);
    const Finding copy = *asked;
    must(session.answer(copy, answerOf(copy, typed, id)));
    desk.save(session);
    const OrderId next = desk.add();
    ReviewSession second = desk.open(next, catalog);
    return question(second, rule) != nullptr;
}

} // namespace

TEST_CASE("an answer that repeats is not asked for in the customer's next order")
{
    LearningDesk desk;
    SECTION("a number that is not among our items")
    {
        desk.callUnknown();
        CHECK_FALSE(asksAgain(desk, "unknown-item", QStringLiteral("HX0128")));
        CHECK(desk.memoryText() == QStringLiteral("item-number ZK-99=HX0128"));
    }
    SECTION("a unit that nobody knows")
    {
        desk.line().unit = field("Gebinde");
        CHECK_FALSE(asksAgain(desk, "unit-mismatch", QStringLiteral("EA")));
        CHECK(desk.memoryText() == QStringLiteral("unit Gebinde=EA"));
    }
    SECTION("an address that is ours under another name")
    {
        desk.order.shipTo = field("Dock 7, Old Wharf");
        CHECK_FALSE(asksAgain(desk, "unknown-ship-to", QStringLiteral("C1-S1")));
        CHECK(desk.memoryText() == QStringLiteral("ship-to Dock 7, Old Wharf=C1-S1"));
    }
    SECTION("no order number, ever")
    {
        desk.order.poNumber = {};
        CHECK_FALSE(asksAgain(desk, "missing-po-number", {}, QStringLiteral("none-needed")));
        CHECK(desk.memoryText() == QStringLiteral("order-number =none-needed"));
    }
    SECTION("a price that the customer has")
    {
        desk.line().unitPrice = value(number("1.80"));
        desk.line().lineTotal = value(number("36.00"));
        CHECK_FALSE(asksAgain(desk, "price-mismatch", {}));
        CHECK(desk.memoryText() == QStringLiteral("price-policy HX0128=theirs 1.8"));
    }
}

TEST_CASE("a question about one unit is settled for that item only")
{
    LearningDesk desk;
    desk.line().unitPrice = value(number("20.00"));
    desk.line().lineTotal = value(number("400.00"));
    CHECK_FALSE(asksAgain(desk, "unit-doubtful", QStringLiteral("BOX")));
    CHECK(desk.memoryText() == QStringLiteral("unit pcs|HX0128=BOX"));
}

TEST_CASE("what does not repeat teaches nothing")
{
    LearningDesk desk;
    desk.line().quantity = value(Decimal(25));
    desk.line().lineTotal = value(number("50.00"));
    desk.order.poNumber = {};
    const Catalog catalog(desk.data);
    ReviewSession session = desk.open(desk.add(), catalog);
    const Finding pack = *question(session, "pack-multiple");
    must(session.answer(pack, answerOf(pack, {})));
    const Finding missing = *question(session, "missing-po-number");
    must(session.answer(missing, answerOf(missing, {}, QStringLiteral("keep"))));
    must(session.correct(FieldPath::ofLine(0, FieldName::Quantity), QStringLiteral("30")));
    must(session.correct(FieldPath::header(FieldName::RequestedDate), QStringLiteral("2026-05-01")));
    must(session.correct(FieldPath::ofLine(0, FieldName::Unit), QStringLiteral("BOX")));
    CHECK(session.takeLessons().empty());
}

TEST_CASE("prices are a policy only when two orders were answered alike")
{
    LearningDesk desk;
    desk.data.prices.push_back(
        {s("STD"), s("HX0129"), QDate(2026, 1, 1), QDate(2026, 12, 31), 1, number("5.00")});
    desk.line().unitPrice = value(number("1.80"));
    desk.line().lineTotal = value(number("36.00"));
    CHECK_FALSE(asksAgain(desk, "price-mismatch", {}));
    desk.line().supplierItem = field("HX0129");
    CHECK(desk.memory.recall(MemoryKind::PricePolicy, s("C1"), {}) == nullptr);
    asksAgain(desk, "price-mismatch", {});
    REQUIRE(desk.memory.recall(MemoryKind::PricePolicy, s("C1"), {}));
    CHECK(desk.memory.recall(MemoryKind::PricePolicy, s("C1"), {})->meaning == s("theirs"));
}

namespace {

// How often the one entry was right and wrong since it was learnt.
std::pair<int, int> rightAndWrong(LearningDesk &desk)
{
    const std::vector<MemoryEntry> all = must(MemoryStore(desk.db()).all());
    return {all.front().confirmed - 1, all.front().refuted};
}

} // namespace

TEST_CASE("where ours was the answer our price is taken from then on, visibly, and either way it is counted")
{
    LearningDesk desk;
    desk.line().unitPrice = value(number("2.20"));
    desk.line().unitPrice.written = s("2.20");
    desk.line().lineTotal = value(number("44.00"));
    desk.line().lineTotal.written = s("44.00");
    CHECK_FALSE(asksAgain(desk, "price-mismatch", s("2")));
    CHECK(desk.memoryText() == s("price-policy HX0128=ours"));

    const Catalog catalog(desk.data);
    const OrderId second = desk.add();
    const OrderRecord taken = must(OrderStore(desk.db()).order(second));
    const Field<Decimal> &price = taken.order.lines[0].unitPrice;
    CHECK(price.value == number("2"));
    CHECK(price.written == s("2.20"));
    const QString printed = QLocale().toString(2.2, 'f', 2);
    const QString ours = QLocale().toString(2.0, 'f', 2);
    CHECK(price.because().contains(s("our price instead of %1, learnt from order").arg(printed)));
    CHECK_FALSE(isFlagged(taken.findings));
    const auto noted = std::find_if(taken.findings.begin(), taken.findings.end(), [](const Finding &each) {
        return each.rule == s("price-mismatch");
    });
    REQUIRE(noted != taken.findings.end());
    CHECK(noted->question
          == s("Line 1: HX0128 is printed at %1; our price of %2 is taken.").arg(printed, ours));
    // Taken again it is the same.
    Order again = taken.order;
    takeLearntHabits(again, desk.context(catalog), desk.memory);
    CHECK(again == taken.order);

    OrderLifecycle lifecycle(desk.db(), desk.clock, {});
    must(lifecycle.release(second, desk.ann));
    CHECK(rightAndWrong(desk) == std::pair(1, 0));

    ReviewSession session = desk.open(desk.add(), catalog);
    const Finding back = *std::find_if(session.findings().begin(), session.findings().end(),
                                       [](const Finding &each) { return each.rule == s("price-mismatch"); });
    must(session.answer(back, back.answers.at(1)));
    CHECK(session.order().lines[0].unitPrice.value == number("2.2"));
    CHECK(session.questions().empty());
    desk.save(session);
    CHECK(desk.memoryText() == s("price-policy HX0128=ours?;price-policy HX0128=theirs 2.2"));
    CHECK(rightAndWrong(desk) == std::pair(1, 1));
}

TEST_CASE("our price is not taken for one so far off that it is a misprint or another unit's")
{
    LearningDesk desk;
    MemoryEntry ours;
    ours.kind = MemoryKind::PricePolicy;
    ours.customerNo = s("C1");
    ours.meaning = s("ours");
    desk.memory = CustomerMemory({ours});
    desk.line().unitPrice = value(number("3.00")); // half as much again
    const OrderRecord far = must(OrderStore(desk.db()).order(desk.add()));
    CHECK(far.order.lines[0].unitPrice.value == number("3"));
    CHECK(isFlagged(far.findings));
    desk.line().unitPrice = value(number("2.02")); // nobody is asked about one per cent
    CHECK(must(OrderStore(desk.db()).order(desk.add())).order.lines[0].unitPrice.value == number("2.02"));
}

TEST_CASE("their price, no number and an address for once are counted right when their order leaves")
{
    LearningDesk desk;
    SECTION("their price")
    {
        desk.line().unitPrice = value(number("1.80"));
        desk.line().lineTotal = value(number("36.00"));
        CHECK_FALSE(asksAgain(desk, "price-mismatch", {}));
    }
    SECTION("no number")
    {
        desk.order.poNumber = {};
        CHECK_FALSE(asksAgain(desk, "missing-po-number", {}, QStringLiteral("none-needed")));
    }
    SECTION("an address for once")
    {
        desk.order.shipTo = field("Dock 7, Old Wharf");
        CHECK_FALSE(asksAgain(desk, "unknown-ship-to", {}));
    }
    OrderLifecycle lifecycle(desk.db(), desk.clock, {});
    const OrderId next = desk.add();
    must(lifecycle.release(next, desk.ann));
    CHECK(rightAndWrong(desk) == std::pair(1, 0));
}

TEST_CASE("a number typed where none was needed makes that lesson wrong, a known address the one-time one")
{
    LearningDesk desk;
    const Catalog catalog(desk.data);
    SECTION("a number")
    {
        desk.order.poNumber = {};
        CHECK_FALSE(asksAgain(desk, "missing-po-number", {}, QStringLiteral("none-needed")));
        ReviewSession session = desk.open(desk.add(), catalog);
        must(session.correct(FieldPath::header(FieldName::PoNumber), s("4712")));
        desk.save(session);
    }
    SECTION("an address")
    {
        desk.order.shipTo = field("Dock 7, Old Wharf");
        CHECK_FALSE(asksAgain(desk, "unknown-ship-to", {}));
        ReviewSession session = desk.open(desk.add(), catalog);
        must(session.correct(FieldPath::header(FieldName::ShipToId), s("C1-S1")));
        desk.save(session);
    }
    CHECK(rightAndWrong(desk) == std::pair(0, 1));
}

TEST_CASE("one answer settles all lines of the order that ask the same, and is one lesson")
{
    LearningDesk desk;
    desk.callUnknown();
    desk.order.lines.push_back(desk.order.lines[0]);
    desk.order.lines[1].quantity = value(Decimal(40));
    desk.order.lines[1].lineTotal = value(number("80.00"));
    const Catalog catalog(desk.data);
    ReviewSession session = desk.open(desk.add(), catalog);
    const Finding asked = *question(session, "unknown-item");
    must(session.answer(asked, answerOf(asked, QStringLiteral("HX0128"))));
    CHECK(question(session, "unknown-item") == nullptr);
    CHECK(session.order().lines[1].sku.value == s("HX0128"));
    CHECK(session.takeLessons().size() == 1);
    session.undo();
    CHECK_FALSE(session.order().lines[1].sku.value);
}

TEST_CASE("undoing takes back what was taught, before and after it was stored")
{
    LearningDesk desk;
    desk.callUnknown();
    const Catalog catalog(desk.data);
    ReviewSession session = desk.open(desk.add(), catalog);
    const auto before = must(MemoryStore(desk.db()).all());
    const Finding asked = *question(session, "unknown-item");
    must(session.answer(asked, answerOf(asked, QStringLiteral("HX0128"))));
    REQUIRE(session.lastLessons().size() == 1);
    desk.save(session);
    CHECK(desk.memoryText() == s("item-number ZK-99=HX0128"));
    session.undo();
    desk.save(session);
    CHECK(must(MemoryStore(desk.db()).all()) == before);
    session.redo();
    session.undo();
    session.redo();
    desk.save(session);
    CHECK(desk.memoryText() == s("item-number ZK-99=HX0128"));
    // A second thought in the same order replaces the first; it was never right elsewhere.
    must(session.correct(FieldPath::ofLine(0, FieldName::Sku), s("HX0129")));
    desk.save(session);
    CHECK(desk.memoryText() == s("item-number ZK-99=HX0129"));
}

TEST_CASE("what was taught under the wrong customer goes to the right one")
{
    LearningDesk desk;
    Customer other = desk.data.customers[0];
    other.number = s("C2");
    other.name = s("Other Ltd");
    desk.data.customers.push_back(other);
    desk.callUnknown();
    const Catalog catalog(desk.data);
    ReviewSession session = desk.open(desk.add(), catalog);
    must(session.correct(FieldPath::ofLine(0, FieldName::Sku), s("HX0128")));
    must(session.correct(FieldPath::header(FieldName::CustomerNo), s("C2")));
    desk.save(session);
    const auto entries = must(MemoryStore(desk.db()).all());
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].customerNo == s("C2"));
}

TEST_CASE("a sender teaches its address and its company's domain, never one where anybody has a mailbox")
{
    LearningDesk desk;
    desk.order.customerNo = {};
    desk.order.senderAddresses = {field("jo@abbot-pumps.example"), field("jo.abbot@gmail.com")};
    const Catalog catalog(desk.data);
    ReviewSession session = desk.open(desk.add(), catalog);
    must(session.correct(FieldPath::header(FieldName::CustomerNo), s("C1")));
    desk.save(session);
    CHECK(desk.memoryText() ==
          s("sender abbot-pumps.example=C1;sender jo.abbot@gmail.com=C1;sender jo@abbot-pumps.example=C1"));
}

TEST_CASE("memory is right when its order leaves, and only a suggestion once a person changed its value")
{
    LearningDesk desk;
    desk.callUnknown();
    CHECK_FALSE(asksAgain(desk, "unknown-item", QStringLiteral("HX0128")));
    const Catalog catalog(desk.data);
    OrderLifecycle lifecycle(desk.db(), desk.clock, {});
    const OrderId second = desk.add();
    must(lifecycle.release(second, desk.ann));
    CHECK(must(MemoryStore(desk.db()).all())[0].confirmed == 2);
    must(lifecycle.undoRelease(second, desk.ann));
    CHECK(must(MemoryStore(desk.db()).all())[0].confirmed == 1);
    must(lifecycle.release(second, desk.ann));
    must(lifecycle.approve({second}, desk.ann));
    CHECK(must(MemoryStore(desk.db()).all())[0].confirmed == 2);

    ReviewSession session = desk.open(desk.add(), catalog);
    must(session.correct(FieldPath::ofLine(0, FieldName::Sku), s("HX0129")));
    desk.save(session);
    CHECK(desk.memoryText() == s("item-number ZK-99=HX0128?;item-number ZK-99=HX0129"));
    CHECK(must(MemoryStore(desk.db()).all())[0].demoted);
    const auto log = must(AuditLog(desk.db()).entriesOf(session.record().id));
    CHECK(std::any_of(log.begin(), log.end(),
                      [](const AuditEntry &entry) { return entry.action == s("learn"); }));
}

TEST_CASE("captured words teach the label beside them, captured columns their head")
{
    Document document;
    Part part;
    Pages pages;
    Page page;
    page.width = 600;
    page.height = 800;
    const auto put = [&](const char *text, double x, double y, double width) {
        page.words.push_back({s(text), {x / 600, y / 800, (x + width) / 600, (y + 10) / 800}, 10, false, 1, {}});
        return Source{0, PagePlace{1, page.words.back().box}};
    };
    put("Unsere", 50, 100, 30);
    put("Zeichen:", 83, 100, 40);
    const Source po = put("4711", 180, 100, 30);
    put("Colli", 300, 300, 30);
    put("Preis", 400, 300, 30);
    const Source first = put("12", 305, 320, 12);
    const Source second = put("8", 309, 340, 6);
    pages.pages = {page};
    part.content = pages;
    document.parts = {part};

    LearningDesk desk;
    desk.document = std::make_shared<const Document>(document);
    desk.order.lines.push_back(desk.order.lines[0]);
    const Catalog catalog(desk.data);
    ReviewSession session = desk.open(desk.add(), catalog);
    must(session.capture(FieldPath::header(FieldName::PoNumber), s("4711"), po));
    must(session.captureAll({{FieldPath::ofLine(0, FieldName::Quantity), s("12"), first},
                             {FieldPath::ofLine(1, FieldName::Quantity), s("8"), second}}));
    desk.save(session);
    CHECK(desk.memoryText() == s("column-role Colli=quantity;label Unsere Zeichen=po_number"));
    CHECK(desk.memory.knowsDocumentsOf(s("C1")));
}

TEST_CASE("what a person typed over a text is not taken for the customer's words")
{
    LearningDesk desk;
    desk.order.shipTo = field("Dock 7, Old Wharf");
    const Catalog catalog(desk.data);
    ReviewSession session = desk.open(desk.add(), catalog);
    must(session.correct(FieldPath::header(FieldName::ShipTo), s("Somewhere else")));
    must(session.correct(FieldPath::header(FieldName::ShipToId), s("C1-S1")));
    CHECK(session.takeLessons().empty());
}

TEST_CASE("a head that was taught is wrong when its column is read elsewhere, not when one cell is put right")
{
    LearningDesk desk;
    MemoryEntry entry;
    entry.kind = MemoryKind::ColumnRole;
    entry.customerNo = s("C1");
    entry.written = s("Anf.");
    entry.meaning = s("quantity");
    entry.learntBy = desk.ann.name;
    entry.learntAt = desk.clock.now();
    const qint64 id = must(MemoryStore(desk.db()).learn(entry));
    desk.refresh();
    desk.order.lines.push_back(desk.order.lines[0]);
    for (OrderLine &line : desk.order.lines)
        line.quantity.evidence.push_back({Evidence::Kind::Memory, s("learnt"), id});
    const Catalog catalog(desk.data);
    ReviewSession session = desk.open(desk.add(), catalog);
    must(session.correct(FieldPath::ofLine(0, FieldName::Quantity), s("40")));
    desk.save(session);
    CHECK(desk.memoryText() == s("column-role Anf.=quantity"));
    ReviewSession other = desk.open(desk.add(), catalog);
    must(other.correctAll({{FieldPath::ofLine(0, FieldName::Quantity), s("40")},
                           {FieldPath::ofLine(1, FieldName::Quantity), s("60")}}));
    desk.save(other);
    CHECK(desk.memoryText() == s("column-role Anf.=quantity?"));
}
