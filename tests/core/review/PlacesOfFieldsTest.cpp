// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/Desk.h"

using namespace intray;
using namespace intray::desk;

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
