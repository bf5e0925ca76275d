// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RecognisedPage.h"

#include "core/layout/PageText.h"
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Word inkOf(const char16_t *text, double left, double top, double right, double bottom, double confidence = 0.95)
{
    return {QString::fromUtf16(text), {left / 600, top / 800, right / 600, bottom / 800}, 0, false, confidence, {}};
}

Page recognisedPage(std::vector<Word> words)
{
    Page page;
    page.width = 600;
    page.height = 800;
    page.recognised = true;
    page.words = std::move(words);
    return page;
}

Catalog nuts()
{
    MasterData data;
    Item nut;
    nut.sku = QStringLiteral("HN-0053");
    nut.descriptionEn = QStringLiteral("Hex nut");
    data.items = {nut};
    return Catalog(std::move(data));
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const Word &word : page.words)
        texts += word.text;
    return texts;
}

// An order as it was recognised; `change` spoils words of the page.
Order recognisedOrder(const std::vector<Row> &lines, const std::function<void(Word &)> &change)
{
    std::vector<Row> rows = {{{40, u"PURCHASE ORDER"}},
                             {{40, u"Order No.:"}, {140, u"PO-4711"}},
                             {},
                             {{40, u"Pos"}, {80, u"Part No."}, {160, u"Description"}, {360, u"Qty"}, {400, u"Unit"},
                              {450, u"Price"}, {520, u"Amount"}}};
    rows.insert(rows.end(), lines.begin(), lines.end());
    Page page = pageOf(rows);
    page.recognised = true;
    for (Word &word : page.words) {
        word.confidence = 0.95;
        change(word);
    }
    Document document;
    Part part;
    part.content = Pages{{page}};
    document.parts.push_back(part);
    const Catalog catalog;
    const CustomerMemory memory;
    const Extraction extraction =
        extractOrders(document, {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)});
    REQUIRE(extraction.orders.size() == 1);
    return extraction.orders.front();
}

const std::vector<Row> TwoLines = {
    {{40, u"1"}, {80, u"AB-100"}, {160, u"Hex bolt M8x20"}, {360, u"100"}, {400, u"pcs"}, {450, u"0.25"}, {520, u"25.00"}},
    {{40, u"2"}, {80, u"AB-200"}, {160, u"Hex nut M8"}, {360, u"40"}, {400, u"pcs"}, {450, u"1.75"}, {520, u"70.00"}},
    {{440, u"Net total"}, {520, u"95.00"}}};

void misread(Word &word, const char *right, const char *wrong, double confidence)
{
    if (word.text != QLatin1String(right))
        return;
    word.text = QLatin1String(wrong);
    word.confidence = confidence;
}

} // namespace

TEST_CASE("a quantity and its unit that run together are parted where the unit has a column of its own")
{
    const auto parted = [](double left, double right) {
        return textsOf(mendRecognised(recognisedPage({inkOf(u"12pcs", 100, 20, 140, 30, 0.6),
                                                      inkOf(u"20", 100, 40, 114, 50),
                                                      inkOf(u"pcs", left, 40, right, 50)}),
                                      *Lexicon::builtIn(), nuts()));
    };
    CHECK(parted(120, 140) == QStringList({QStringLiteral("12"), QStringLiteral("20"), QStringLiteral("pcs"), QStringLiteral("pcs")}));
    CHECK(parted(130, 150).contains(QStringLiteral("12pcs"))); // nothing says where the unit begins
}

TEST_CASE("letters that were read for the figures of a quantity are figures where the column has its unit")
{
    const Page page = mendRecognised(recognisedPage({inkOf(u"lea.", 100, 20, 125, 30), inkOf(u"8", 104, 40, 109, 50),
                                                     inkOf(u"ea.", 112, 40, 125, 50)}),
                                     *Lexicon::builtIn(), nuts());
    CHECK(textsOf(page) == QStringList({QStringLiteral("1"), QStringLiteral("8"), QStringLiteral("ea."), QStringLiteral("ea.")}));
    CHECK(page.words[0].confidence <= 0.6);
    const Page all = mendRecognised(recognisedPage({inkOf(u"100.oopcs", 80, 20, 125, 30, 0.6),
                                                    inkOf(u"15.00pcs", 85, 40, 125, 50)}),
                                    *Lexicon::builtIn(), nuts());
    CHECK(textsOf(all) == QStringList({QStringLiteral("100.00"), QStringLiteral("15.00pcs"), QStringLiteral("pcs")}));
    const Page alone = mendRecognised(recognisedPage({inkOf(u"lea.", 100, 20, 125, 30)}), *Lexicon::builtIn(), nuts());
    CHECK(textsOf(alone).front() == QStringLiteral("lea."));
}

TEST_CASE("a label regains the colon that the labels over and under it have, a head of a table has none")
{
    const auto last = [](double valueLeft) {
        return textsOf(mendRecognised(recognisedPage({inkOf(u"Price:", 40, 20, 62, 30), inkOf(u"1.19", 100, 20, 120, 30),
                                                      inkOf(u"Unit:", 40, 40, 58, 50), inkOf(u"pcs", 100, 40, 115, 50),
                                                      inkOf(u"Quantity", 40, 60, 75, 70), inkOf(u"600", valueLeft, 60, valueLeft + 15, 70)}),
                                      *Lexicon::builtIn(), nuts()))[4];
    };
    CHECK(last(100) == QStringLiteral("Quantity:"));
    CHECK(last(140) == QStringLiteral("Quantity"));
    const Page head = mendRecognised(recognisedPage({inkOf(u"Price:", 40, 20, 62, 30), inkOf(u"1.19", 100, 20, 120, 30),
                                                     inkOf(u"Unit:", 40, 40, 58, 50), inkOf(u"pcs", 100, 40, 115, 50),
                                                     inkOf(u"Quantity", 40, 60, 75, 70), inkOf(u"What", 100, 60, 120, 70),
                                                     inkOf(u"Price", 200, 60, 222, 70)}),
                                     *Lexicon::builtIn(), nuts());
    CHECK(textsOf(head)[4] == QStringLiteral("Quantity"));
}

TEST_CASE("our number regains the hyphen between its capitals and digits, a norm does not")
{
    const Page page = mendRecognised(recognisedPage({inkOf(u"HN", 100, 103, 112, 110), inkOf(u"0053", 116, 103, 140, 110),
                                                     inkOf(u"DIN", 200, 103, 216, 110), inkOf(u"0054", 220, 103, 244, 110)}),
                                     *Lexicon::builtIn(), nuts());
    CHECK(textsOf(page) == QStringList{QStringLiteral("HN-0053"), QStringLiteral("DIN"), QStringLiteral("0054")});
}

TEST_CASE("remains of ruling lines are no words, and leave the words they touch")
{
    const Page page = recognisedPage({inkOf(u"|", 100, 100, 101, 130), inkOf(u"|479129", 110, 103, 150, 110),
                                      inkOf(u"Order", 200, 103, 230, 110)});
    const Page mended = mendRecognised(page, *Lexicon::builtIn(), Catalog());
    CHECK(textsOf(mended) == QStringList{QStringLiteral("479129"), QStringLiteral("Order")});
    CHECK(mended.words[0].alternatives == QStringList{QStringLiteral("|479129")});
}

TEST_CASE("ink that reaches up, down or neither stands on one line all the same")
{
    // "no", "Total" and "per" of ten-point type on the line y = 110.
    const Page page = recognisedPage({inkOf(u"no", 100, 104.8, 112, 110), inkOf(u"Total", 130, 102.8, 160, 110),
                                      inkOf(u"per", 180, 104.8, 195, 112.1), inkOf(u"-", 210, 107, 214, 108)});
    const PageText text = layOut(mendRecognised(page, *Lexicon::builtIn(), Catalog()));
    REQUIRE(text.rows.size() == 1);
    CHECK(text.rows[0].words().size() == 4);
}

TEST_CASE("an item number is spelled as the only record that looks the same, and its pieces are joined")
{
    const Page page = recognisedPage({inkOf(u"HN-OO53", 100, 103, 140, 110), inkOf(u"HN-", 200, 103, 218, 110),
                                      inkOf(u"0053", 221, 103, 245, 110), inkOf(u"HN-0054", 300, 103, 340, 110)});
    const Page mended = mendRecognised(page, *Lexicon::builtIn(), nuts());
    CHECK(textsOf(mended) == QStringList{QStringLiteral("HN-0053"), QStringLiteral("HN-0053"), QStringLiteral("HN-0054")});
    CHECK(mended.words[0].alternatives.contains(QStringLiteral("HN-OO53")));
}

TEST_CASE("a hyphen that stands apart joins a number with letters, and no sum")
{
    const Page page = mendRecognised(recognisedPage({inkOf(u"PUR-2026", 40, 100, 90, 110), inkOf(u"-85035", 93, 100, 130, 110),
                                                     inkOf(u"2026", 40, 140, 60, 150), inkOf(u"-8503", 63, 140, 90, 150)}),
                                     *Lexicon::builtIn(), nuts());
    CHECK(textsOf(page) == QStringList{QStringLiteral("PUR-2026-85035"), QStringLiteral("2026"), QStringLiteral("-8503")});
}

TEST_CASE("letters that look alike make a unit after a number, and leave the word of a sentence alone")
{
    const Page page = mendRecognised(recognisedPage({inkOf(u"Lieferung", 40, 100, 90, 110), inkOf(u"bis", 93, 100, 108, 110),
                                                     inkOf(u"20", 40, 140, 52, 150), inkOf(u"Ifm", 56, 140, 70, 150)}),
                                     *Lexicon::builtIn(), nuts());
    CHECK(textsOf(page) == QStringList{QStringLiteral("Lieferung"), QStringLiteral("bis"), QStringLiteral("20"),
                                       QStringLiteral("lfm")});
}

TEST_CASE("cents parted from their thousands are joined, a house number and what follows are not")
{
    const Page page = recognisedPage({inkOf(u"6.638,", 100, 103, 130, 110), inkOf(u"66", 132.5, 103, 142, 110),
                                      inkOf(u"9,", 200, 103, 208, 110), inkOf(u"12", 210.5, 103, 220, 110)});
    const QStringList texts = textsOf(mendRecognised(page, *Lexicon::builtIn(), Catalog()));
    CHECK(texts == QStringList{QStringLiteral("6.638,66"), QStringLiteral("9,"), QStringLiteral("12")});
}

TEST_CASE("a word whose box holds the tails of its neighbour's letters stands on their line")
{
    // Type of ten points on y = 110: the box of "Total" ends where the tail of "per" beside it does.
    const Page page = recognisedPage({inkOf(u"Total", 100, 102.8, 130, 112.1), inkOf(u"per", 134, 102.8, 149, 112.1),
                                      inkOf(u"Amount", 300, 102.8, 340, 110), inkOf(u"Date", 400, 102.8, 425, 110),
                                      inkOf(u"Unit", 100, 202.8, 120, 210), inkOf(u"4711", 300, 202.8, 325, 210)});
    const Page mended = mendRecognised(page, *Lexicon::builtIn(), Catalog());
    REQUIRE(mended.words.size() == 6);
    CHECK(std::abs(mended.words[0].box.bottom - mended.words[2].box.bottom) * 800 < 0.6);
}

TEST_CASE("a doubtful label takes its letters from the lexicon, a sure word and a figure stay")
{
    const Page page = recognisedPage(
        {inkOf(u"Dellvery", 100, 103, 150, 110, 0.6), inkOf(u"addresz:", 153, 103, 200, 110, 0.5)});
    const QString text = textsOf(mendRecognised(page, *Lexicon::builtIn(), Catalog())).join(u' ');
    CHECK_FALSE(Lexicon::builtIn()->labelsOf(text).empty());
    const Page sure = recognisedPage({inkOf(u"Dellvery", 100, 103, 150, 110, 0.96), inkOf(u"addresz:", 153, 103, 200, 110, 0.96)});
    CHECK(textsOf(mendRecognised(sure, *Lexicon::builtIn(), Catalog())).front() == QStringLiteral("Dellvery"));
}

TEST_CASE("a long label with one letter that another language spells it with is the label, however sure the letter looked")
{
    const Page page = recognisedPage({inkOf(u"Totale", 100, 103, 130, 110, 0.97), inkOf(u"imponible", 133, 103, 180, 110, 0.96),
                                      inkOf(u"912,00", 240, 103, 270, 110, 0.99)});
    const QString text = textsOf(mendRecognised(page, *Lexicon::builtIn(), Catalog())).join(u' ');
    CHECK(text.contains(QStringLiteral("imponibile"), Qt::CaseInsensitive));
    const Page numbered = recognisedPage({inkOf(u"Zwischensumme", 100, 103, 170, 110, 0.97), inkOf(u"C", 174, 103, 180, 110, 0.96),
                                          inkOf(u"145,68", 240, 103, 270, 110, 0.99)});
    CHECK(textsOf(mendRecognised(numbered, *Lexicon::builtIn(), Catalog())).contains(QStringLiteral("C")));
}

TEST_CASE("a digital page stays as it is")
{
    Page page = recognisedPage({inkOf(u"|", 100, 100, 101, 130), inkOf(u"HN-OO53", 110, 103, 150, 110)});
    page.recognised = false;
    CHECK(mendRecognised(page, *Lexicon::builtIn(), nuts()) == page);
}

TEST_CASE("a sentence on a scan that holds the order back is asked about")
{
    std::vector<Row> lines = TwoLines;
    CHECK(recognisedOrder(lines, [](Word &) {}).doubts.empty());
    lines.push_back({});
    lines.push_back({{40, u"Please do not ship before our approval."}});
    CHECK(recognisedOrder(lines, [](Word &) {}).doubts.size() == 1);
}

TEST_CASE("a doubtful price is repaired when it alone makes all sums hold")
{
    const Order order = recognisedOrder(TwoLines, [](Word &word) { misread(word, "1.75", "1.15", 0.5); });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].unitPrice.value == Decimal::fromCanonical(u"1.75"));
    CHECK(order.lines[1].unitPrice.because().contains(QStringLiteral("recognised as 1.15")));
    REQUIRE_FALSE(order.lines[1].unitPrice.alternatives.empty());
}

TEST_CASE("a figure that recognition was sure of is never repaired: the customer may have written it")
{
    const Order order = recognisedOrder(TwoLines, [](Word &word) { misread(word, "1.75", "1.15", 0.97); });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].unitPrice.value == Decimal::fromCanonical(u"1.15"));
}

TEST_CASE("a line whose lone 1 was lost is kept, with a quantity that price and amount demand and a person confirms")
{
    std::vector<Row> lines = TwoLines;
    lines[1] = {{40, u"2"}, {80, u"AB-200"}, {160, u"Hex nut M8"}, {360, u"di"}, {400, u"pcs"}, {450, u"70.00"}, {520, u"70.00"}};
    const Order order = recognisedOrder(lines, [](Word &) {});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].quantity.value == Decimal(1));
    CHECK(order.lines[1].quantity.confidence <= 0.9);
}

TEST_CASE("a unit that is none is the unit of the other lines one letter away")
{
    int seen = 0;
    const Order order = recognisedOrder(TwoLines, [&](Word &word) {
        if (word.text == QStringLiteral("pcs") && ++seen == 2)
            word.text = QStringLiteral("pes");
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].unit.value == QStringLiteral("pcs"));
    CHECK(order.lines[1].unit.written == QStringLiteral("pes"));
}

TEST_CASE("an order number of doubtful letters is no surer than they are")
{
    const Order order = recognisedOrder(TwoLines, [](Word &word) { misread(word, "PO-4711", "PO-4711", 0.7); });
    CHECK(order.poNumber.value == QStringLiteral("PO-4711"));
    CHECK(order.poNumber.confidence <= 0.7);
}

TEST_CASE("a titled scan of which no line could be read goes to a person")
{
    Page page = pageOf({{{40, u"PURCHASE ORDER"}}, {}, {{40, u"Dear Sirs"}}, {{40, u"see below"}}});
    page.recognised = true;
    for (Word &word : page.words)
        word.box.bottom += word.text == QStringLiteral("PURCHASE") || word.text == QStringLiteral("ORDER") ? 9.0 / 800 : 0;
    Document document;
    Part part;
    part.content = Pages{{page}};
    document.parts.push_back(part);
    const Catalog catalog;
    const CustomerMemory memory;
    const Extraction extraction = extractOrders(document, {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)});
    CHECK(extraction.intent == Intent::Order);
    REQUIRE(extraction.orders.size() == 1);
    CHECK_FALSE(extraction.orders[0].doubts.empty());
}

TEST_CASE("a quantity that no sum confirms is asked on a scan, however sure its digits looked")
{
    const std::vector<Row> unpriced = {{{40, u"1"}, {80, u"AB-100"}, {160, u"Hex bolt M8x20"}, {360, u"100"}, {400, u"pcs"}},
                                       {{40, u"2"}, {80, u"AB-200"}, {160, u"Hex nut M8"}, {360, u"40"}, {400, u"pcs"}}};
    const Order order = recognisedOrder(unpriced, [](Word &word) { word.confidence = 0.99; });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].quantity.value == Decimal(100));
    CHECK(order.lines[0].quantity.confidence <= 0.9);
    const Order proven = recognisedOrder(TwoLines, [](Word &) {});
    CHECK(proven.lines[0].quantity.confidence >= 0.95);
}

TEST_CASE("a week on a scan is asked about when its label was lost, and is the day of delivery under one that was not")
{
    const auto withWeek = [](const char16_t *label) {
        const std::vector<Row> rows = {{{40, u"1"}, {80, u"AB-100"}, {160, u"Hex bolt"}, {360, u"100"}, {400, u"pcs"}, {450, u"0.25"}, {520, u"25.00"}},
                                       {},
                                       {{40, label}, {140, u"KW 17 2026"}}};
        return recognisedOrder(rows, [](Word &) {});
    };
    const Order lost = withWeek(u"Anlicf hls");
    CHECK_FALSE(lost.requestedDate.isStated());
    REQUIRE(lost.doubts.size() == 1);
    CHECK(lost.doubts.front().contains(QStringLiteral("KW 17 2026")));
    CHECK(withWeek(u"Liefertermin:").requestedDate.value == QDate(2026, 4, 20));
}

TEST_CASE("a date to come within a line that took none is asked about where the order has a day of its own")
{
    const auto withText = [](const char16_t *text) {
        const std::vector<Row> rows = {
            {{40, u"1"}, {80, u"AB-100"}, {160, text}, {360, u"100"}, {400, u"pcs"}, {450, u"0.25"}, {520, u"25.00"}},
            {},
            {{40, u"Delivery date:"}, {140, u"24.03.2026"}}};
        return recognisedOrder(rows, [](Word &) {});
    };
    const Order order = withText(u"Hex bolt Dclivcrv 27.03.2026");
    CHECK(order.requestedDate.value == QDate(2026, 3, 24));
    REQUIRE_FALSE(order.lines[0].requestedDate.isStated());
    REQUIRE(order.doubts.size() == 1);
    CHECK(order.doubts.front().contains(QStringLiteral("27.03.2026")));
    CHECK(withText(u"Hex bolt").doubts.empty());
}
