// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/Remarks.h"

#include "core/orders/OrderRecord.h"
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// One line of words, each six points wide for a letter, at `top` of 800.
void write(Page &page, double left, double top, const char *text)
{
    for (const QString &word : s(text).split(u' ')) {
        const double right = left + 6.0 * double(word.size());
        page.words.push_back({word, {left / 600, top / 800, right / 600, (top + 10) / 800}, 10, false, 1, {}});
        left = right + 4;
    }
}

struct Desk
{
    Document document;
    std::vector<Order> orders{1};
    CustomerMemory memory;

    Desk() { document.parts.resize(1); }
    Page &page(int number = 1)
    {
        if (!document.parts[0].pages())
            document.parts[0].content = Pages();
        auto &pages = std::get<Pages>(document.parts[0].content).pages;
        while (int(pages.size()) < number)
            pages.push_back({600, 800, {}, false, false, false, {}});
        return pages[std::size_t(number - 1)];
    }
    void body(const char *text)
    {
        Text body;
        body.text = s(text);
        document.parts[0].content = body;
    }
    void hasLineOn(int page)
    {
        OrderLine line;
        line.source = {0, PagePlace{page, {0.1, 0.5, 0.9, 0.52}}};
        orders[0].lines.push_back(line);
    }
    // "incoterms:DAP Rotterdam draft:DRAFT"
    QString read()
    {
        readRemarks(document, {*Lexicon::builtIn(), test::messageCatalog(), memory, QDate(2026, 3, 2)}, orders);
        QStringList texts;
        for (const Remark &remark : orders[0].remarks)
            texts += toKey(remark.kind) + u':' + remark.text;
        texts.sort();
        return texts.join(QStringLiteral(" | "));
    }
};

} // namespace

TEST_CASE("phrases of an order page are kept with their place, those of printed terms are not")
{
    Desk desk;
    desk.hasLineOn(1);
    write(desk.page(1), 50, 100, "Delivery terms: DAP Rotterdam, Incoterms 2020");
    write(desk.page(1), 50, 140, "Bitte nur komplett liefern");
    write(desk.page(1), 300, 140, "Werkszeugnis beilegen");
    write(desk.page(2), 50, 100, "Liquidated damages and certificate of origin as below, EXW.");
    CHECK(desk.read() == s("certificate:Werkszeugnis beilegen | complete-delivery:Bitte nur komplett liefern | "
                           "incoterms:DAP Rotterdam"));
    CHECK(std::get<PagePlace>(desk.orders[0].remarks[0].source.place).page == 1);
}

TEST_CASE("a draft is one where the word stands alone, not inside a text")
{
    const auto drafts = [](const char *text) {
        Desk desk;
        desk.hasLineOn(1);
        write(desk.page(), 50, 60, text);
        return desk.read().startsWith(s("draft:"));
    };
    CHECK(drafts("DRAFT"));
    CHECK(drafts("Status: Not yet approved"));
    CHECK(drafts("Die Bestellung ist noch nicht freigegeben."));
    CHECK_FALSE(drafts("Draft tube 40 mm"));
    CHECK_FALSE(drafts("Draft beer"));
    CHECK_FALSE(drafts("Approved by:"));
}

TEST_CASE("days are read where they can be read in one way")
{
    Desk desk;
    desk.body("Please do not deliver before 14 March 2026.\nCancel after 03/04/2026.\nNot before noon.");
    CHECK(desk.read() == s("not-before:Please do not deliver before 14 March 2026."));
    CHECK(desk.orders[0].remarks[0].date == QDate(2026, 3, 14));
}

TEST_CASE("what stands in notes is a remark of its line, or one to read")
{
    Desk desk;
    desk.orders[0].lines.resize(2);
    desk.orders[0].lines[1].note = s("Restlaufzeit mindestens 12 Monate");
    desk.orders[0].note = s("Ring twice at the gate");
    CHECK(desk.read() ==
          s("instruction:Ring twice at the gate | shelf-life:Restlaufzeit mindestens 12 Monate"));
    CHECK(desk.orders[0].remarks[1].line == 1);
}

TEST_CASE("another seller is named only by a label, with a legal form, on a page that never names us")
{
    const auto other = [](const char *party, const char *elsewhere) {
        Desk desk;
        desk.hasLineOn(1);
        write(desk.page(), 50, 60, party);
        write(desk.page(), 50, 90, elsewhere);
        return desk.read();
    };
    CHECK(other("Supplier: Norbolt Fasteners Ltd", "Purchase order 4711") ==
          s("other-seller:Norbolt Fasteners Ltd"));
    CHECK(other("Supplier: Norbolt Fasteners Ltd", "mail sales@werkhandel.example").isEmpty());
    CHECK(other("Supplier: Werkhandel AG", "Purchase order 4711").isEmpty());
    CHECK(other("Supplier: 4711", "Purchase order 4711").isEmpty());
    CHECK(other("Buyer: Norbolt Fasteners Ltd", "Purchase order 4711").isEmpty());
}

TEST_CASE("a Spanish tax number is no delivery term, and an order keeps no endless list of remarks")
{
    Desk desk;
    desk.hasLineOn(1);
    write(desk.page(), 50, 60, "CIF B12345674");
    CHECK(desk.read().isEmpty());
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += QStringLiteral("call before delivery %1\n").arg(i);
    desk.body(text.toUtf8().constData());
    desk.read();
    CHECK(desk.orders[0].remarks.size() <= 40);
}

TEST_CASE("a word of a draft in the row of an order line is of the goods, a watermark over it is not")
{
    Desk goods;
    write(goods.page(), 100, 405, "draft");
    goods.hasLineOn(1);
    CHECK(goods.read().isEmpty());
    Desk marked;
    marked.page().words.push_back({s("DRAFT"), {0.2, 0.3, 0.8, 0.7}, 90, false, 1, {}});
    marked.hasLineOn(1);
    CHECK(marked.read() == s("draft:DRAFT"));
}
