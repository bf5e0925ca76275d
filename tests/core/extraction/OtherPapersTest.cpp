// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OtherPapers.h"

#include "core/extraction/PaperTitle.h"
#include "tests/core/extraction/MessageSupport.h"
#include "tests/core/extraction/PageSupport.h"

using namespace intray;

namespace {

// A page of goods below these rows.
Extraction paperOf(const std::vector<const char16_t *> &rows)
{
    std::vector<test::Row> page{{{40, u"Nordhaus Elektro GmbH"}}, {{40, u"Kai 4, 20457 Hamburg"}}, {{40, u""}}};
    for (const char16_t *row : rows)
        page.push_back({{40, row}});
    page.push_back({{40, u"Part no."}, {150, u"Description"}, {350, u"Qty"}, {420, u"Unit"}});
    page.push_back({{40, u"KB-1020"}, {150, u"Cable drum steel"}, {350, u"10"}, {420, u"pcs"}});
    page.push_back({{40, u"KB-1030"}, {150, u"Cable drum rubber"}, {350, u"25"}, {420, u"pcs"}});
    Document document;
    Part part;
    part.role = PartRole::Root;
    part.content = Pages{{test::pageOf(page)}};
    document.parts.push_back(part);
    const Catalog catalog;
    const CustomerMemory memory;
    return extractOrders(document, {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)});
}

Extraction mailOf(const char *body)
{
    return test::extracted(test::mailOf(QStringLiteral("Order 44871"),
                                        QString::fromUtf8(body) + QStringLiteral("\n\n4 pcs KB-1020\n10 pcs KB-1030\n")));
}

// One row a line, cells parted by '|'.
Extraction sheetOf(const char *text)
{
    Sheet sheet;
    const QStringList rows = QString::fromUtf8(text).split(u'\n');
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'|');
        for (int column = 0; column < cells.size(); ++column) {
            Cell cell;
            cell.row = sheet.rows;
            cell.column = column;
            cell.text = cells[column];
            sheet.cells.push_back(cell);
            sheet.columns = std::max(sheet.columns, column + 1);
        }
        ++sheet.rows;
    }
    Document document;
    Part part;
    part.content = Workbook{{sheet}};
    document.parts.push_back(part);
    return test::extracted(document);
}

bool asksAbout(const Extraction &extraction, const QString &words)
{
    return std::any_of(extraction.orders.begin(), extraction.orders.end(), [&](const Order &order) {
        return std::any_of(order.doubts.begin(), order.doubts.end(), [&](const QString &doubt) { return doubt.contains(words); });
    });
}

} // namespace

TEST_CASE("a row of its own names another paper with its number and day, not its terms")
{
    const Lexicon &lexicon = *Lexicon::builtIn();
    for (const char16_t *row : {u"Lieferschein Nr. LS-418", u"Rücklieferschein 77120 vom 2. März 2026", u"Delivery note no. 77120",
                                u"Credit note 77120 dated 2 March 2026", u"Bon de livraison n° 77120 du 02/03/2026", u"DDT n. 77120 del 02/03/2026",
                                u"Albarán nº 77120", u"Pakbon nr. 77120", u"Return note RN-77120", u"Sammelrechnung 77120"}) {
        INFO(QString::fromUtf16(row).toStdString());
        CHECK(numberedPaper(QString::fromUtf16(row), lexicon));
    }
    for (const char16_t *row : {u"Rechnung: 30 Tage netto", u"Invoice in 2 copies", u"Delivery note", u"Purchase order 77120", u"Bestellung Nr. 77120",
                                u"zu Ihrer Rechnung 77120", u"Lieferschein bitte 2fach beilegen", u"Abrechnung 77120"}) {
        INFO(QString::fromUtf16(row).toStdString());
        CHECK_FALSE(numberedPaper(QString::fromUtf16(row), lexicon));
    }
}

TEST_CASE("a page titled in plain letters as another paper orders nothing, unless it also calls itself an order")
{
    for (const char16_t *title : {u"Lieferschein Nr. LS-2026-418", u"Delivery note no. 77120", u"Retourbon nr. 77120", u"Bon de retour n° 77120"}) {
        INFO(QString::fromUtf16(title).toStdString());
        const Extraction paper = paperOf({title});
        CHECK(paper.intent == Intent::NotAnOrder);
        CHECK(paper.orders.empty());
    }
    const Extraction order = paperOf({u"Purchase order", u"Order no.: 45-118", u"Invoice no. 77120"});
    CHECK(order.intent == Intent::Order);
    CHECK(asksAbout(order, QStringLiteral("77120")));
}

TEST_CASE("a letter that sends goods back is put aside, one that also asks for goods is asked about")
{
    for (const char16_t *sentence : {u"wir senden Ihnen heute folgende Artikel zurück:", u"we are returning the following items:",
                                     u"nous vous retournons les articles suivants :", u"vi restituiamo i seguenti articoli:",
                                     u"les devolvemos los siguientes artículos:", u"wij sturen u de volgende artikelen retour:"}) {
        INFO(QString::fromUtf16(sentence).toStdString());
        CHECK(paperOf({u"Our order no.: 45-118", sentence}).intent == Intent::NotAnOrder);
    }
    const Extraction swap = paperOf({u"Order no.: 45-118", u"We are returning the black drums. Please send instead:"});
    CHECK(swap.intent == Intent::Order);
    CHECK(asksAbout(swap, QStringLiteral("returning")));
    const Extraction papers = paperOf({u"Order no.: 45-118", u"Rechnungen ohne Bestellnummer senden wir zurück."});
    CHECK(papers.intent == Intent::Order);
    CHECK_FALSE(asksAbout(papers, QStringLiteral("Rechnungen")));
}

TEST_CASE("a sheet with the title or the number of another paper orders nothing")
{
    const std::string goods = "\n\nItem no.|Description|Qty|Unit\nKB-1020|Cable drum steel|10|pcs\nKB-1030|Cable drum rubber|5|pcs\n";
    for (const char *head : {"Lieferschein-Nr.|LS-418", "Delivery note no. 77120", "Returned goods\nRMA no.|77120"}) {
        INFO(head);
        CHECK(sheetOf((head + goods).c_str()).intent == Intent::NotAnOrder);
    }
    const Extraction claims = sheetOf("PO number|LE/4417\n\nItem no.|Description|Qty|Unit|Reason for return\n"
                                      "KB-1020|Cable drum steel|10|pcs|dented\nKB-1030|Cable drum rubber|5|pcs|too soft\n");
    CHECK(asksAbout(claims, QStringLiteral("Reason for return")));
    CHECK(sheetOf(("Purchase order|Acme\nInvoice no.|77120" + goods).c_str()).intent == Intent::Order);
}

TEST_CASE("goods of a mail that asks for none are asked about where the words above them tell of what came")
{
    for (const char *words : {"With reference to our order 44871, these items were short on delivery:", "we confirm receipt of the following goods:",
                              "zu unserer Bestellung 44871 bestätigen wir den Erhalt folgender Ware:"}) {
        INFO(words);
        const Extraction told = mailOf(words);
        REQUIRE(told.orders.size() == 1);
        CHECK(asksAbout(told, QString::fromUtf8(words)));
    }
    CHECK(mailOf("we would like to return these items of order 44871, they were ordered in error:").intent == Intent::NotAnOrder);
    const Extraction wish = mailOf("The last drums were fine. Please send once more:");
    REQUIRE(wish.orders.size() == 1);
    CHECK_FALSE(asksAbout(wish, QStringLiteral("Above the lines")));
}

TEST_CASE("a letter that nothing calls an order and that tells of goods which came is asked about")
{
    for (const char16_t *sentence : {u"The following goods were missing from your delivery of 24 February:", u"We have received your goods in good condition.",
                                     u"Bei der Lieferung vom 24.02.2026 waren folgende Teile nicht dabei:"}) {
        INFO(QString::fromUtf16(sentence).toStdString());
        CHECK(asksAbout(paperOf({u"Our order no.: 45-118", sentence}), QStringLiteral("Above the lines")));
    }
    CHECK_FALSE(asksAbout(paperOf({u"Order no.: 45-118", u"We were pleased with your offer. Please send us:"}), QStringLiteral("Above the lines")));
}

TEST_CASE("a sheet that says it is no order and asks for prices orders nothing, one that only says so is asked about")
{
    const std::string lines = "KB-1020|Cable drum steel|1000|pcs|\nKB-1030|Cable drum rubber|500|pcs|\n";
    for (const char *words : {"Please fill in your prices. This is not an order.", "Dies ist keine Bestellung.", "Ceci n'est pas une commande."}) {
        INFO(words);
        const Extraction survey = sheetOf((std::string(words) + "\n\nItem no.|Description|Qty|Unit|Price\n" + lines).c_str());
        CHECK(survey.orders.empty());
        CHECK(survey.intent != Intent::Order);
        const Extraction order = sheetOf((std::string(words) + "\nPO number|45-118\n\nItem no.|Description|Qty|Unit|Price\n" + lines).c_str());
        REQUIRE(order.orders.size() == 1);
        CHECK(asksAbout(order, QString::fromUtf8(words)));
    }
    const Extraction papers = sheetOf(("PO number|45-118\nNo order confirmation required\n\nItem no.|Description|Qty|Unit|Price\n" + lines).c_str());
    REQUIRE(papers.orders.size() == 1);
    CHECK_FALSE(asksAbout(papers, QStringLiteral("confirmation")));
    CHECK_FALSE(asksAbout(paperOf({u"WA R E N B E S T E L LU N G", u"Nr. 45-118"}), QStringLiteral("Above the lines")));
}
