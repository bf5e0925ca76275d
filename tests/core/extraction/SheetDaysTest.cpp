// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetOrderExtractor.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

// A sheet of two lines below these labelled values.
Field<QDate> wantedOn(const std::vector<std::pair<const char16_t *, const char16_t *>> &head)
{
    Sheet sheet;
    const auto put = [&](int row, int column, const char16_t *text) {
        Cell cell;
        cell.row = row;
        cell.column = column;
        cell.text = QString::fromUtf16(text);
        sheet.cells.push_back(cell);
    };
    int row = 0;
    for (const auto &[label, value] : head) {
        put(row, 0, label);
        put(row++, 1, value);
    }
    for (const auto &line : {std::vector<const char16_t *>{u"Item no.", u"Description", u"Qty", u"Unit", u"Price", u"Amount"},
                             {u"A-1", u"Bolt long", u"10", u"pcs", u"2.00", u"20.00"},
                             {u"A-2", u"Bolt short", u"5", u"pcs", u"3.00", u"15.00"}}) {
        ++row;
        for (size_t column = 0; column < line.size(); ++column)
            put(row, int(column), line[column]);
    }
    sheet.rows = row + 1;
    sheet.columns = 6;
    Document document;
    Part part;
    part.content = Workbook{{sheet}};
    document.parts.push_back(part);
    const Catalog catalog;
    const CustomerMemory memory;
    const ExtractionContext context{*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)};
    const Candidate candidate = SheetOrderExtractor().extract(document, 0, context);
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front().requestedDate;
}

} // namespace

TEST_CASE("two labels of the day of delivery with two days in a sheet leave both open")
{
    const std::pair<const char16_t *, const char16_t *> number{u"Order number", u"PO-48812"}, ordered{u"Order date", u"2 March 2026"};
    for (const auto &[one, other] : {std::pair(u"Delivery date", u"Required by"), std::pair(u"Liefertermin", u"Wunschtermin"),
                                     std::pair(u"Date de livraison", u"Livraison souhaitée"),
                                     std::pair(u"Data di consegna", u"Consegna richiesta"),
                                     std::pair(u"Fecha de entrega", u"Entrega solicitada"),
                                     std::pair(u"Leverdatum", u"Gewenste leverdatum")}) {
        INFO(QString::fromUtf16(one).toStdString());
        const Field<QDate> two = wantedOn({number, ordered, {one, u"30 March 2026"}, {other, u"7 April 2026"}});
        CHECK(two.confidence <= 0.6);
        REQUIRE_FALSE(two.alternatives.empty());
        CHECK(two.alternatives.front().confidence >= 0.3);
        CHECK(wantedOn({number, ordered, {one, u"30 March 2026"}, {other, u"30 March 2026"}}).confidence > 0.8);
    }
}

TEST_CASE("an address beside a word of delivery is no day that could not be read, other words are")
{
    const std::pair<const char16_t *, const char16_t *> number{u"Order number", u"PO-48812"};
    for (const auto &[label, value] : {std::pair(u"Afleveren", u"Acme Depot, Hafenweg 7, 4707 BX Roosendaal"),
                                       std::pair(u"Lieferung", u"Acme Depot, Hafenweg 7, 28217 Bremen"),
                                       std::pair(u"Delivery", u"Acme Depot, 12 Mill Lane, Leeds LS1 4AB")}) {
        INFO(QString::fromUtf16(label).toStdString());
        CHECK(wantedOn({number, {label, value}}).written.isEmpty());
    }
    CHECK_FALSE(wantedOn({number, {u"Lieferung", u"wenn die Halle steht, siehe 4. Blatt"}}).written.isEmpty());
}
