// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnreadDays.h"

#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

// What is asked about lines with these days on a page that shows `text` in the last of them.
std::vector<QString> askedAbout(const std::vector<QDate> &days, const char16_t *text, const QDate &ofOrder = {})
{
    Document document;
    Part part;
    part.content = Pages{{pageOf({{{40, u"AB-100"}}, {{40, u"AB-200"}}, {{40, text}}})}};
    document.parts.push_back(part);
    Order order;
    order.orderDate.value = QDate(2026, 2, 24);
    if (ofOrder.isValid())
        order.requestedDate.value = ofOrder;
    order.lines.resize(days.size());
    for (size_t i = 0; i < days.size(); ++i) {
        const double top = (40 + 14.0 * double(i)) / 800;
        order.lines[i].source = {0, PagePlace{1, Box{0, top, 1, top + 9.0 / 800}}};
        if (days[i].isValid()) {
            order.lines[i].requestedDate.value = days[i];
            order.lines[i].requestedDate.confidence = 0.98;
        }
    }
    doubtUnreadDays(order, document, *Lexicon::builtIn());
    return order.doubts;
}

} // namespace

TEST_CASE("a line without a day is asked about where most lines have one and the order names none for all")
{
    const QDate day(2026, 4, 13);
    CHECK(askedAbout({day, day, QDate()}, u"AB-300").size() == 1);
    CHECK(askedAbout({day, day, QDate()}, u"AB-300", QDate(2026, 4, 20)).empty());
    CHECK(askedAbout({day, QDate(), QDate()}, u"AB-300").empty());
    CHECK(askedAbout({day, day, day}, u"AB-300").empty());
}

TEST_CASE("a date to come in a line that took none is asked about on a page that needed no recognition, too")
{
    const QDate day(2026, 4, 13);
    CHECK(askedAbout({QDate(), QDate(), QDate()}, u"AB-300 27.04.2026", day).size() == 1);
    CHECK(askedAbout({QDate(), QDate(), QDate()}, u"AB-300 20.02.2026", day).empty());
    CHECK(askedAbout({day, day, day}, u"AB-300 27.04.2026", day).empty());
}
