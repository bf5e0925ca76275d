// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldParsers.h"
#include "core/extraction/FigureRepair.h"
#include "core/extraction/MisreadQuestions.h"
#include "core/extraction/MisreadUnits.h"
#include "tests/support/Catch.h"

#include <deque>

using namespace intray;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Decimal number(const char *canonical)
{
    return *Decimal::fromCanonical(text(canonical));
}

// Figures as they were recognised: each is a word of its own.
class Scan
{
public:
    Field<Decimal> figure(const char *written, double confidence = recognition::ReadTwice, const char *other = nullptr)
    {
        Field<Decimal> field;
        field.written = text(written);
        field.value = parseNumber(field.written, NumberStyle::DecimalPoint);
        field.source = place(written, confidence, other);
        return field;
    }
    Field<QString> word(const char *written, double confidence = 0.95)
    {
        Field<QString> field;
        field.value = field.written = text(written);
        field.source = place(written, confidence, nullptr);
        return field;
    }
    OrderLine line(Field<Decimal> quantity, Field<Decimal> price, Field<Decimal> amount)
    {
        OrderLine line;
        line.quantity = std::move(quantity);
        line.unitPrice = std::move(price);
        line.lineTotal = std::move(amount);
        return line;
    }
    RecognisedWordsAt wordsAt() const
    {
        return [this](const Source &source) {
            const auto *place = std::get_if<PagePlace>(&source.place);
            return place ? std::vector<const Word *>{&m_words[size_t(place->page - 1)]} : std::vector<const Word *>();
        };
    }

private:
    Source place(const char *written, double confidence, const char *other)
    {
        Word word;
        word.text = text(written);
        word.confidence = confidence;
        if (other)
            word.alternatives = QStringList{text(other)};
        m_words.push_back(word);
        Source source;
        source.place = PagePlace{int(m_words.size()), {}};
        return source;
    }
    std::deque<Word> m_words;
};

// Hex bolts at 0.25, nuts at 1.75 on the price list of Acme.
Catalog bolts()
{
    MasterData data;
    Customer acme;
    acme.number = text("C7");
    acme.priceList = text("A");
    data.customers = {acme};
    const auto add = [&](const char *sku, const char *description, const char *price) {
        Item item;
        item.sku = text(sku);
        item.descriptionEn = text(description);
        item.baseUnit = text("EA");
        data.items.push_back(item);
        data.prices.push_back({text("A"), item.sku, QDate(2020, 1, 1), QDate(2030, 1, 1), Decimal(0), number(price)});
    };
    add("HX0149", "Hex bolt M8x60", "0.25");
    add("HX0150", "Hex nut M8 zinc plated", "1.75");
    add("HX0158", "Hex nut M8 stainless", "2.10");
    return Catalog(std::move(data));
}

Order orderOf(std::vector<OrderLine> lines, Field<Decimal> net)
{
    Order order;
    order.orderDate.value = QDate(2026, 3, 2);
    order.lines = std::move(lines);
    order.netTotal = std::move(net);
    return order;
}

void repair(Order &order, const Scan &scan, const Catalog &catalog)
{
    const RecognisedWordsAt wordsAt = scan.wordsAt();
    const MisreadItems items(catalog, {catalog.customer(text("C7"))});
    FigureRepair(order, wordsAt, items).run();
}

} // namespace

TEST_CASE("a price and an amount misread in one line are told by the other reading and by the total")
{
    Scan scan;
    Order order = orderOf({scan.line(scan.figure("500"), scan.figure("102", 0.6, "1.02"), scan.figure("516.00", 0.9)),
                           scan.line(scan.figure("100"), scan.figure("0.25"), scan.figure("25.00"))},
                          scan.figure("535.00"));
    repair(order, scan, bolts());
    CHECK(order.lines[0].lineTotal.value == number("510"));
    CHECK(order.lines[0].unitPrice.value == number("1.02"));
    CHECK(order.lines[0].unitPrice.because().contains(text("recognised as 102")));
}

TEST_CASE("a figure that two readings gave alike is never repaired, even where the total proves another")
{
    Scan scan;
    Order order = orderOf({scan.line(scan.figure("2900"), scan.figure("0.25"), scan.figure("625.00"))},
                          scan.figure("625.00"));
    repair(order, scan, bolts());
    CHECK(order.lines[0].quantity.value == Decimal(2900));
}

TEST_CASE("a quantity is repaired without a doubt of recognition where the price is ours and the amounts add up")
{
    Scan scan;
    Order order = orderOf({scan.line(scan.figure("2900", 0.95), scan.figure("0.25"), scan.figure("625.00"))},
                          scan.figure("625.00"));
    order.lines[0].supplierItem = scan.word("HX0149");
    repair(order, scan, bolts());
    CHECK(order.lines[0].quantity.value == Decimal(2500));
    order = orderOf({scan.line(scan.figure("2900", 0.95), scan.figure("0.25"), scan.figure("625.00"))},
                    scan.figure("625.00"));
    repair(order, scan, bolts()); // of an item that is not known
    CHECK(order.lines[0].quantity.value == Decimal(2900));
}

TEST_CASE("a lost price is ours where ours makes the amount and the amounts add up, and stays lost elsewhere")
{
    Scan scan;
    const auto priceOf = [&](const char *quantity, const char *total) {
        OrderLine lost;
        lost.quantity = scan.figure(quantity, 0.6);
        lost.lineTotal = scan.figure("25.00");
        lost.supplierItem = scan.word("HX0149");
        Order order = orderOf({lost, scan.line(scan.figure("20"), scan.figure("1.75"), scan.figure("35.00"))},
                              scan.figure(total));
        repair(order, scan, bolts());
        return order.lines[0].unitPrice;
    };
    CHECK(priceOf("100", "60.00").value == number("0.25"));
    CHECK(priceOf("100", "60.00").has(Evidence::Kind::Arithmetic));
    CHECK_FALSE(priceOf("10", "60.00").value); // 2.50 is not our price
    CHECK_FALSE(priceOf("100", "61.00").value);
}

TEST_CASE("the amounts of the lines tell a misread total when its tax agrees")
{
    Scan scan;
    Order order = orderOf({scan.line(scan.figure("100"), scan.figure("0.25"), scan.figure("25.00"))},
                          scan.figure("26.00", 0.9));
    order.taxTotal = scan.figure("5.00");
    order.total = scan.figure("30.00");
    repair(order, scan, bolts());
    CHECK(order.netTotal.value == Decimal(25));
}

TEST_CASE("an item number a letter off is that of the item the line describes, and of no other")
{
    Scan scan;
    Order order = orderOf({OrderLine(), OrderLine()}, {});
    order.lines[0].supplierItem = scan.word("HX00150");
    order.lines[0].description = scan.word("Hex nut M8 zinc plated");
    order.lines[1].supplierItem = scan.word("HX0159");
    order.lines[1].description = scan.word("Hex nut M8");
    const Catalog catalog = bolts();
    MisreadItems(catalog, {}).mend(order, scan.wordsAt());
    CHECK(order.lines[0].supplierItem.value == text("HX0150"));
    CHECK(order.lines[1].supplierItem.value == text("HX0159")); // HX0150 and HX0158 are nuts alike
    order.lines[1].supplierItem = scan.word("HX0159");
    order.lines[1].description = scan.word("Hex bolt M8x60");
    MisreadItems(catalog, {}).mend(order, scan.wordsAt());
    CHECK(order.lines[1].supplierItem.value == text("HX0149"));
    order.lines[1].supplierItem = scan.word("ZZ9934");
    MisreadItems(catalog, {}).mend(order, scan.wordsAt());
    CHECK(order.lines[1].supplierItem.value == text("ZZ9934"));
}

TEST_CASE("a quantity drawn close to its unit is no part of it, nor is a speck")
{
    Scan scan;
    Order order = orderOf({OrderLine(), OrderLine(), OrderLine()}, {});
    const char *units[] = {"pcs", "5pcs", "obox"};
    for (size_t i = 0; i < order.lines.size(); ++i) {
        order.lines[i].quantity = scan.figure("5");
        order.lines[i].unit = scan.word(units[i]);
    }
    const Catalog catalog;
    const MisreadItems items(catalog, {});
    MisreadUnits(*Lexicon::builtIn(), catalog, items).settle(order, scan.wordsAt());
    CHECK(order.lines[1].unit.value == text("pcs"));
    CHECK(order.lines[2].unit.value == text("box"));
}

TEST_CASE("of a line whose sum fails the figure in doubt is asked about; figures read twice stay as printed")
{
    Scan scan;
    const Catalog catalog = bolts();
    const MisreadItems items(catalog, {catalog.customer(text("C7"))});
    Order order = orderOf({scan.line(scan.figure("100"), scan.figure("0.28", 0.6, "0.26"), scan.figure("25.00")),
                           scan.line(scan.figure("100"), scan.figure("0.25"), scan.figure("26.00"))},
                          {});
    const RecognisedWordsAt wordsAt = scan.wordsAt();
    MisreadQuestions(order, wordsAt, items, catalog).ask();
    CHECK_FALSE(order.lines[0].unitPrice.value);
    CHECK(order.lines[0].unitPrice.written == text("0.28"));
    REQUIRE(order.lines[0].unitPrice.alternatives.size() == 1);
    CHECK(order.lines[1].lineTotal.value == Decimal(26));
    CHECK(order.lines[1].unitPrice.value == number("0.25"));
}

TEST_CASE("a price that all lines but one have is asked about once: it was lost in the picture")
{
    Scan scan;
    const Catalog catalog;
    const MisreadItems items(catalog, {});
    OrderLine bare;
    bare.quantity = scan.figure("40");
    Order order = orderOf({scan.line(scan.figure("100"), scan.figure("0.25"), scan.figure("25.00")), bare}, {});
    const RecognisedWordsAt wordsAt = scan.wordsAt();
    MisreadQuestions(order, wordsAt, items, catalog).ask();
    REQUIRE(order.doubts.size() == 1);
    CHECK(order.doubts.front().startsWith(text("Line 2:")));
    Order unpriced = orderOf({bare, bare}, {});
    MisreadQuestions(unpriced, wordsAt, items, catalog).ask();
    CHECK(unpriced.doubts.empty());
}
