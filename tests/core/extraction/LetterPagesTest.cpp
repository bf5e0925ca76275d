// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

// Lines of a letter; those that end with '|' are set flush on both sides, 480 points wide.
Page letterOf(const std::vector<Row> &rows)
{
    constexpr double Left = 40, Flush = 480;
    Page page = pageOf(rows);
    std::vector<Word> words;
    for (size_t from = 0; from < page.words.size();) {
        size_t to = from;
        while (to < page.words.size() && page.words[to].box.top == page.words[from].box.top)
            ++to;
        const bool isFlush = page.words[to - 1].text == u"|";
        const size_t end = isFlush ? to - 1 : to;
        double letters = 0;
        for (size_t i = from; i < end; ++i)
            letters += 5.0 * double(page.words[i].text.size());
        const double blank = isFlush ? (Flush - letters) / double(end - from - 1) : 0;
        double x = Left;
        for (size_t i = from; i < end; ++i) {
            Word word = page.words[i];
            const double width = 5.0 * double(word.text.size());
            if (isFlush) {
                word.box.left = x / page.width;
                word.box.right = (x + width) / page.width;
            }
            x += width + blank;
            words.push_back(word);
        }
        from = to;
    }
    page.words = words;
    return page;
}

const std::vector<Row> Letterhead{{{220, u"Bremer Pumpen GmbH"}},
                            {{200, u"Hafenweg 7 · 28217 Bremen · +49 421 555 010"}},
                            {},
                            {{40, u"Torvald Industrial Supply GmbH"}},
                            {{40, u"Hafenstraße 88"}},
                            {{40, u"40221 Düsseldorf"}},
                            {},
                            {{380, u"Bremen, 27. Februar 2026"}},
                            {}};

const std::vector<Row> Goods{
    {{40, u"Artikel"}, {110, u"Bezeichnung"}, {280, u"Menge"}, {330, u"Einheit"}, {385, u"Preis"}, {450, u"Betrag"}},
    {{40, u"KX-4400"}, {110, u"Kugelhahn DN 25 Messing"}, {280, u"20"}, {330, u"Stück"}, {385, u"7,90"}, {450, u"158,00"}},
    {{40, u"KX-4410"}, {110, u"Kugelhahn DN 32 Messing"}, {280, u"10"}, {330, u"Stück"}, {385, u"9,10"}, {450, u"91,00"}}};

std::vector<Row> letter(const std::vector<std::vector<Row>> &parts)
{
    std::vector<Row> rows;
    for (const auto &part : parts)
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

} // namespace

TEST_CASE("the words of a line set flush on both sides stand in no columns of the table above")
{
    const Candidate candidate = read({letterOf(letter(
        {Letterhead, std::vector<Row>{{{40, u"Unsere Bestellung 97.851/74"}}, {}}, Goods,
         std::vector<Row>{{},
          {{40, u"Der Bestellwert beträgt damit EUR 249,00 zuzüglich der geltenden Umsatzsteuer. Als |"}},
          {{40, u"Zahlungsbedingung gelten 30 Tage netto wie vereinbart. Wir bitten um Ihre |"}},
          {{40, u"Bestätigung."}}}}))});
    REQUIRE(candidate.orders.size() == 1);
    const Order &order = candidate.orders.front();
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].description.value == QStringLiteral("Kugelhahn DN 25 Messing"));
    CHECK(order.lines[0].quantity.value == Decimal(20));
    CHECK(order.lines[1].quantity.value == Decimal(10));
    CHECK(order.lines[1].description.value == QStringLiteral("Kugelhahn DN 32 Messing"));
}

TEST_CASE("the place of delivery is read where its sentence ends a line in front of the name")
{
    const Candidate candidate = read({letterOf(letter(
        {Letterhead,
         std::vector<Row>{{{40, u"Unsere Bestellung 97.851/74"}},
          {},
          {{40, u"wir nehmen Bezug auf Ihr Angebot und bestellen zu den Konditionen die Artikel |"}},
          {{40, u"unten auf der Seite. Die Anlieferung erbitten wir zum 8. April 2026 frei Rampe an |"}},
          {{40, u"Bremer Pumpen GmbH, Kaiweg 12, 28217 Bremen; die Warenannahme ist morgens von 7 bis |"}},
          {{40, u"15 Uhr besetzt."}},
          {}},
         Goods}))});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders.front().shipTo.value == QStringLiteral("Bremer Pumpen GmbH, Kaiweg 12, 28217 Bremen"));
    CHECK(candidate.orders.front().requestedDate.value == QDate(2026, 4, 8));
}

TEST_CASE("the place of delivery is read behind the word for a firm and after a sentence about a quotation")
{
    const Candidate candidate = read({letterOf(letter(
        {Letterhead,
         std::vector<Row>{{{40, u"Unsere Bestellung 97.851/74"}},
          {},
          {{40, u"wir beziehen uns auf Ihr Angebot vom Mai. Bitte liefern Sie bis 8. April 2026 |"}},
          {{40, u"an die Firma Bremer Pumpen GmbH, Kaiweg 12, 28217 Bremen."}},
          {}},
         Goods}))});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders.front().shipTo.value == QStringLiteral("Bremer Pumpen GmbH, Kaiweg 12, 28217 Bremen"));
}

TEST_CASE("a letter is titled by what stands behind its word for the subject")
{
    const Candidate candidate = read({letterOf(letter({Letterhead, std::vector<Row>{{{40, u"Betreff: unsere Bestellung 68.571/35"}}, {}}, Goods}))});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.intent == Intent::Order);
    CHECK(candidate.orders.front().poNumber.value == QStringLiteral("68.571/35"));
    CHECK(candidate.orders.front().poNumber.confidence > 0.9);
}

TEST_CASE("a letter about a quotation that says it orders is asked about and not put aside")
{
    const std::vector<Row> subject{{{40, u"Ihr Angebot 24517"}}, {}};
    const Candidate ordering = read({letterOf(letter(
        {Letterhead, subject, std::vector<Row>{{{40, u"hiermit bestellen wir die folgenden Artikel:"}}, {}}, Goods}))});
    REQUIRE(ordering.orders.size() == 1);
    CHECK(ordering.intent == Intent::Order);
    const Candidate asking = read({letterOf(letter(
        {Letterhead, {{{40, u"Angebotsanfrage 24517"}}, {}}, std::vector<Row>{{{40, u"bitte nennen Sie uns Ihre Preise:"}}, {}}, Goods}))});
    CHECK(asking.orders.empty());
}

TEST_CASE("a letter lists what it orders with quantity, price and amount in a sentence below each item")
{
    const Candidate candidate = read({letterOf(
        {{{40, u"Pompes Dupont SARL"}},
         {},
         {{40, u"Objet : commande n° A653-95"}},
         {},
         {{40, u"Nous avons le plaisir de vous passer commande des articles suivants :"}},
         {{40, u"1."}, {60, u"KX-4400 – Robinet DN 25, laiton"}},
         {{60, u"2 000 pièces à 0,07 € HT l’unité, soit 140,00 € HT"}},
         {{40, u"2."}, {60, u"KX-4410 – Robinet DN 32, laiton"}},
         {{60, u"12 pièces à 2,76 € HT l’unité, soit 33,12 € HT"}},
         {{40, u"3."}, {60, u"KX-4420 – Robinet DN 40, acier"}},
         {{60, u"300 pièces à 4,99 € HT l’unité, soit 1 497,00 € HT"}}})});
    REQUIRE(candidate.orders.size() == 1);
    const std::vector<OrderLine> &lines = candidate.orders.front().lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].quantity.value == Decimal(2000));
    CHECK(lines[0].unitPrice.value == Decimal::fromMicros(70'000));
    CHECK(lines[1].lineTotal.value == Decimal::fromMicros(33'120'000));
    CHECK(lines[2].quantity.value == Decimal(300));
    CHECK(lines[2].lineTotal.value == Decimal(1497));
}

TEST_CASE("the lines below a sentence about the address of delivery are that address and no order lines")
{
    const Candidate candidate = read({letterOf(
        {{{40, u"Pompes Dupont SARL"}},
         {},
         {{40, u"Objet : commande n° A653-95"}},
         {},
         {{40, u"Nous avons le plaisir de vous passer commande des articles suivants :"}},
         {{40, u"1."}, {60, u"KX-4400 – Robinet DN 25, laiton"}},
         {{60, u"2 000 pièces à 0,07 € HT l’unité, soit 140,00 € HT"}},
         {{40, u"2."}, {60, u"KX-4410 – Robinet DN 32, laiton"}},
         {{60, u"12 pièces à 2,76 € HT l’unité, soit 33,12 € HT"}},
         {},
         {{40, u"Montant total hors taxes : 173,12 €"}},
         {{40, u"La livraison est attendue le 25 mars 2026 à l’adresse suivante :"}},
         {{40, u"Pompes Dupont SARL - Atelier"}},
         {{40, u"122 chemin du Moulin"}},
         {{40, u"74002 Annecy"}}})});
    REQUIRE(candidate.orders.size() == 1);
    const Order &order = candidate.orders.front();
    CHECK(order.lines.size() == 2);
    CHECK(order.shipTo.value == QStringLiteral("Pompes Dupont SARL - Atelier, 122 chemin du Moulin, 74002 Annecy"));
    CHECK(order.netTotal.value == Decimal::fromMicros(173'120'000));
    CHECK(order.doubts.empty());
}

TEST_CASE("a sentence that ends toward a place is followed by it, however far that is set in, and a time of day is no goods")
{
    const auto order = [](const char16_t *sentence, double indent) {
        const Candidate candidate = read({letterOf(
            {{{40, u"Pompes Dupont SARL"}},
             {{40, u"122 chemin du Moulin"}},
             {{40, u"74002 Annecy"}},
             {},
             {{40, u"Objet : commande n° A653-95"}},
             {},
             {{40, u"Nous avons le plaisir de vous passer commande des articles suivants :"}},
             {{40, u"1."}, {60, u"KX-4400 – Robinet DN 25, laiton"}},
             {{60, u"2 000 pièces à 0,07 € HT l’unité, soit 140,00 € HT"}},
             {{40, u"2."}, {60, u"KX-4410 – Robinet DN 32, laiton"}},
             {{60, u"12 pièces à 2,76 € HT l’unité, soit 33,12 € HT"}},
             {},
             {{40, sentence}},
             {{indent, u"Pompes Dupont SARL - Atelier"}},
             {{indent, u"66 rue du Canal"}},
             {{indent, u"69003 Lyon"}},
             {{40, u"Le chauffeur voudra bien se présenter au quai 2 (pas de livraison entre midi et 13 h). La facture est à"}},
             {{40, u"envoyer par courriel."}}})});
        REQUIRE(candidate.orders.size() == 1);
        return candidate.orders.front();
    };
    for (const char16_t *sentence : {u"Nous souhaitons recevoir la marchandise pour le 24 avril 2026, à l’adresse que voici :",
                                     u"La livraison est attendue le 24 avril 2026 chez :"}) {
        for (const double indent : {40.0, 90.0}) {
            const Order read = order(sentence, indent);
            INFO(QString::fromUtf16(sentence).toStdString());
            CHECK(read.lines.size() == 2);
            CHECK(read.shipTo.value == QStringLiteral("Pompes Dupont SARL - Atelier, 66 rue du Canal, 69003 Lyon"));
            CHECK(read.requestedDate.value == QDate(2026, 4, 24));
            CHECK(read.doubts.empty());
        }
    }
}

TEST_CASE("a list of a letter whose figures stand below their goods is read as it was written, not as a table")
{
    const auto item = [](const char16_t *number, const char16_t *quantity, const char16_t *words, const char16_t *code,
                         const char16_t *price, const char16_t *amount) {
        return std::vector<Row>{{{40, number}, {80, quantity}, {150, words}},
                                {{150, code}},
                                {{150, u"EUR"}, {200, price}, {330, u"EUR"}, {370, amount}},
                                {}};
    };
    const std::vector<Row> rows = letter({Letterhead,
                                          {{{40, u"BESTELLUNG Nr. 2026-74"}}, {}, {{40, u"hiermit bestellen wir"}}, {}},
                                          item(u"1.", u"120 ST", u"Kugelhahn Messing", u"Ihre Best.-Nr. KX-4400", u"5,22 je 1", u"626,40"),
                                          item(u"2.", u"1.000 ST", u"Dichtring NBR", u"Ihre Best.-Nr. KX-4410", u"71,00 je 100", u"710,00"),
                                          item(u"3.", u"6 Paar", u"Handschuh Nitril", u"Ihre Best.-Nr. 7000030", u"2,17 je 1", u"13,02"),
                                          {{{150, u"Gesamtbetrag"}, {330, u"EUR"}, {370, u"1.349,42"}}}});
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    const std::vector<OrderLine> &lines = candidate.orders.front().lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].quantity.value == Decimal(1000));
    CHECK(lines[1].unitPrice.value == Decimal(71));
    CHECK(lines[1].pricePer.value == Decimal(100));
    CHECK(lines[2].quantity.value == Decimal(6));
    CHECK(lines[2].lineTotal.value == Decimal::fromMicros(13'020'000));
    CHECK(candidate.orders.front().doubts.empty());
}
