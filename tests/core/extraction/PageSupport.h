// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/TableOrderExtractor.h"
#include "tests/support/Catch.h"

namespace intray::test {

struct Placed
{
    double x;
    const char16_t *text;
};
using Row = std::vector<Placed>;

// Letters are five points wide and nine high, lines fourteen apart; a blank is two and a half.
inline Page pageOf(const std::vector<Row> &rows)
{
    Page page;
    page.width = 600;
    page.height = 800;
    double y = 40;
    for (const Row &row : rows) {
        for (const Placed &placed : row) {
            double x = placed.x;
            for (const QString &word : QString::fromUtf16(placed.text).split(u' ')) {
                const double width = 5.0 * double(word.size());
                page.words.push_back(
                    {word, {x / 600, y / 800, (x + width) / 600, (y + 9) / 800}, 9, false, 1, {}});
                x += width + 2.5;
            }
        }
        y += 14;
    }
    return page;
}

inline Candidate read(const std::vector<Page> &pages)
{
    Document document;
    Part part;
    part.content = Pages{pages};
    document.parts.push_back(part);
    const auto lexicon = Lexicon::builtIn();
    const Catalog catalog;
    const CustomerMemory memory;
    return TableOrderExtractor().extract(document, 0,
                                         {*lexicon, catalog, memory, QDate(2026, 3, 2)});
}

} // namespace intray::test
