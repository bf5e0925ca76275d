// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "ui/document/PageCanvas.h"

#include <QTest>

using namespace intray;

namespace {

// Six pages of small print.
std::shared_ptr<const Document> longOrder()
{
    Pages pages;
    for (int p = 0; p < 6; ++p) {
        Page page;
        page.width = 595;
        page.height = 842;
        for (int line = 0; line < 55; ++line) {
            const double top = (40 + line * 14) / page.height;
            page.words.push_back({QStringLiteral("HX%1").arg(p * 55 + line), {0.1, top, 0.2, top + 8 / page.height}, 8, false, 1, {}});
        }
        pages.pages.push_back(std::move(page));
    }
    auto document = std::make_shared<Document>();
    Part part;
    part.content = std::move(pages);
    document->parts.push_back(std::move(part));
    return document;
}

} // namespace

TEST_CASE("the selected field stays in sight when a bar opens over the pages")
{
    PagePictures pictures(std::make_shared<ReaderProcess>(QStringLiteral("/nonexistent/reader")));
    PageCanvas canvas(pictures, nullptr);
    canvas.resize(640, 700);
    const auto document = longOrder();
    canvas.show(document, document->parts[0].pages(), {});
    static_cast<QWidget &>(canvas).show();
    QTest::qWait(20);
    const Box field = document->parts[0].pages()->pages[3].words[40].box;
    const auto isInSight = [&] {
        return QRectF(canvas.viewport()->rect()).contains(canvas.placeInView(4, field));
    };
    CHECK_FALSE(isInSight());
    canvas.select({0, PagePlace{4, field}}, {}, true);
    CHECK(isInSight());
    canvas.resize(640, 640);
    CHECK(isInSight());
    canvas.resize(500, 460);
    CHECK(isInSight());
    // What was scrolled away stays away; the place one reads does not jump.
    canvas.goToPage(2);
    const Box read = document->parts[0].pages()->pages[1].words[10].box;
    const auto isRead = [&] { return QRectF(canvas.viewport()->rect()).contains(canvas.placeInView(2, read)); };
    CHECK(isRead());
    canvas.resize(640, 640);
    CHECK(isRead());
    CHECK_FALSE(isInSight());
}
