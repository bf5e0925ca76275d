// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

bool isAsked(const QByteArray &body, const char *about)
{
    const Extraction read = extracted(mailOf(QStringLiteral("order 88123"), QString::fromUtf8(body)));
    return !read.orders.empty()
           && std::any_of(read.orders.front().doubts.begin(), read.orders.front().doubts.end(),
                          [about](const QString &doubt) { return doubt.contains(QString::fromUtf8(about)); });
}

} // namespace

TEST_CASE("a plain list in a mail leaves nothing to ask")
{
    CHECK(extracted(mailOf(QStringLiteral("order 88123"), QStringLiteral("please send\n- 10 pcs KB-1020\n- 471.0815 - 20 pcs\n- 5 pcs KB-1030\n")))
              .orders.front().doubts.empty());
}

TEST_CASE("a quantity that is vague, or offers another one, is asked about")
{
    for (const char *row : {"about 10 pcs KB-1020", "mindestens 10 St KB-1020", "~10 pcs KB-1020", "1 (?) pcs KB-1020",
                            "KB-1020: 10 of 20 pcs", "10 pcs KB-1020 max", "KB-1020 - 4 – 8 pcs"})
        CHECK(isAsked(QByteArray("please send\n5 pcs KB-1030\n") + row + "\n5 pcs LT 44\n", "KB-1020"));
}

TEST_CASE("words in a row of a list that take it back or say when it counts are asked about")
{
    for (const char *row : {"~~10 pcs KB-1020~~", "10 pcs KB-1020 - entfällt", "10 pcs KB-1020 (not before May)",
                            "10 pcs KB-1020 (or equivalent)", "10 pcs KB-1020 => 40", "10 pcs KB-1020 (18/05)"})
        CHECK(isAsked(QByteArray("please send\n5 pcs KB-1030\n") + row + "\n", "KB-1020"));
}

TEST_CASE("a heading or a bare figure between the order lines is asked about")
{
    CHECK(isAsked("please send\n10 pcs KB-1020\nFor next month:\n5 pcs KB-1030\n", "For next month:"));
    CHECK(isAsked("please send\n10 pcs KB-1020\n   40 pcs\n5 pcs KB-1030\n", "40 pcs"));
}

TEST_CASE("our number of an item that no line has is asked about, below the closing words as well")
{
    CHECK(isAsked("please send\n10 pcs KB-1020 and several 471.0815\n", "471.0815"));
    CHECK(isAsked("please send\n10 pcs KB-1020\n\nBest regards\nEva Lind\n\nPlease see 471.0815, too\n", "471.0815"));
}

TEST_CASE("a text line with a figure among the order lines that was not read is asked about, unless each line has one")
{
    CHECK(isAsked("please send\n30 of the big ones\n5 pcs KB-1020\n5 pcs KB-1030\n", "of the big ones"));
    CHECK_FALSE(isAsked("please send\n\nReel 25\nKB-1020, 5 pcs\n\nReel 50\nKB-1030, 5 pcs\n", "which was not read"));
}

TEST_CASE("an item that a postscript orders once more by another number is asked about")
{
    CHECK(isAsked("please send\n10 pcs KB-1020\n5 pcs KB-1030\n\nPS: KB-1020: 40 pcs\n", "KB"));
}
