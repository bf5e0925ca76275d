// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelNames.h"
#include "core/extraction/MessageWords.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

const Lexicon &lexicon()
{
    static const auto builtIn = Lexicon::builtIn();
    return *builtIn;
}

bool means(const char *text, Label label)
{
    const auto hits = lexicon().labelsOf(QString::fromUtf8(text));
    return std::any_of(hits.begin(), hits.end(), [&](const auto &hit) { return hit.label == label; });
}

std::optional<Label> best(const char *text)
{
    const auto hits = lexicon().labelsOf(QString::fromUtf8(text));
    const auto hit = std::find_if(hits.begin(), hits.end(), [](const auto &candidate) {
        return isLineColumn(candidate.label) || candidate.label == Label::Currency;
    });
    return hit == hits.end() ? std::nullopt : std::optional<Label>(hit->label);
}

} // namespace

TEST_CASE("every spelling of a number label is the same label")
{
    for (const char *text : {"Bestell-Nr.", "Bestellnummer", "BESTELLNR", "Bestell Nr:", "Order No.", "Order #",
                             "P.O. Number", "PO#", "PONumber", "N° de commande", "Nº de pedido", "Ordine n.",
                             "Inkoopordernummer", "Purchase Order No"})
        CHECK(means(text, Label::PoNumber));
}

TEST_CASE("words shortened to letters with dots are words beside each other, letters apart are one word")
{
    for (const char *text : {"P.U. H.T.", "PU HT", "P.U. H.T. €", "P. U. HT"})
        CHECK(best(text) == Label::UnitPrice);
    CHECK(means("P. O. No.", Label::PoNumber));
}

TEST_CASE("our and your tell the sides of an item number apart")
{
    for (const char *text : {"Your item no.", "Ihre Art.-Nr.", "Votre réf.", "Uw artikelnummer", "Vs. codice",
                             "Su referencia", "Vendor Item", "Lief.-Art.-Nr."})
        CHECK(best(text) == Label::SupplierItem);
    for (const char *text : {"Our item no.", "Unsere Materialnr.", "Notre référence", "Ons artikelnummer",
                             "Ns. codice", "Nuestra ref.", "Material"})
        CHECK(best(text) == Label::BuyerItem);
}

TEST_CASE("a label keeps its meaning with currency, brackets and a second language around it")
{
    CHECK(best("Unit Price (EUR)") == Label::UnitPrice);
    CHECK(best("Preis EUR") == Label::UnitPrice);
    CHECK(best("Menge / Quantity") == Label::Quantity);
    CHECK(best("Währung") == Label::Currency);
    CHECK(best("Waehrung") == Label::Currency);
    CHECK_FALSE(best("Sechskantschraube M8x60"));
}

TEST_CASE("a label at the start of a text says where the value begins")
{
    const QString text = QStringLiteral("Order No.: 4711");
    const auto hits = lexicon().labelsAtStart(text);
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().label == Label::PoNumber);
    CHECK(text.mid(hits.front().end).trimmed() == QStringLiteral("4711"));
    CHECK(hits.front().words == 2);
    CHECK(lexicon().labelsAtStart(u"Bestelldatumsangabe fehlt").empty());
}

TEST_CASE("months, units, phrases and languages come from the data")
{
    CHECK(lexicon().month(u"März") == 3);
    CHECK(lexicon().month(u"sept.") == 9);
    CHECK_FALSE(lexicon().month(u"Menge"));
    CHECK(lexicon().unitCode(u"Stk.") == QStringLiteral("EA"));
    CHECK(lexicon().unitCode(u"boîte") == QStringLiteral("BOX"));
    CHECK_FALSE(lexicon().unitCode(u"6205"));
    CHECK(lexicon().phraseIn(QStringLiteral("cancel-verb"), u"Bitte stornieren Sie die Bestellung."));
    CHECK_FALSE(lexicon().phraseIn(QStringLiteral("cancel-verb"), u"Bitte liefern Sie"));
    CHECK(lexicon().languageOf(u"Wir bestellen hiermit die folgenden Artikel") == QStringLiteral("de"));
    CHECK(lexicon().languageOf(u"Merci de nous livrer la commande avant le 12") == QStringLiteral("fr"));
    CHECK(lexicon().languageOf(u"Graag ontvangen wij de volgende artikelen") == QStringLiteral("nl"));
    CHECK(lexicon().languageOf(u"Vi preghiamo di inviarci la merce") == QStringLiteral("it"));
    CHECK(lexicon().languageOf(u"Rogamos nos envíen el siguiente pedido") == QStringLiteral("es"));
}

TEST_CASE("phrases are found in a lexicon that was taught labels when the one it came from is gone")
{
    (void)Lexicon::builtIn(); // which brings the files
    auto loaded = Lexicon::load(QStringLiteral(":/lexicon"));
    REQUIRE(loaded);
    const PhraseLists *const first = &(*loaded)->table<PhraseLists>();
    const auto taught = (*loaded)->with({{QStringLiteral("Wunschteil"), Label::SupplierItem, 1, {}}});
    loaded->reset();
    CHECK(&taught->table<PhraseLists>() == first);
    CHECK(&lexicon().table<PhraseLists>() != first);
    const QString text = QStringLiteral("Bitte stornieren Sie die Bestellung.");
    CHECK(PhraseBook(*taught).has(QStringLiteral("cancel-verb"), text));
    CHECK_FALSE(PhraseBook(*taught).has(QStringLiteral("no such list"), text));
}
