// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Intake.h"
#include "core/review/OrderLifecycle.h"
#include "core/review/ReviewSession.h"
#include "core/store/OrderStore.h"
#include "tests/core/extraction/PageSupport.h"
#include "tests/support/SellerMails.h"
#include "tests/support/StoreBuilders.h"

#include <QRegularExpression>

using namespace intray;

namespace {

const User Ann{QStringLiteral("ann"), true};

// A customer whose documents call quantity and order number what nobody else does.
struct TaughtDesk : TestDesk
{
    FixedClock clock{QDate(2026, 3, 2)};
    ReaderProcess reader{QStringLiteral(INTRAY_BIN "/intray-reader")};
    Knowledge knowledge{Lexicon::builtIn(), std::make_shared<const Catalog>(smallSeller()),
                        std::make_shared<const CustomerMemory>(), Policy::builtIn()};

    Document document(const QByteArray &mail)
    {
        return must(reader.readDocument(mail, QStringLiteral("order.eml"), {}));
    }
    Understanding read(const Document &document)
    {
        const Understanding read = understand(document, knowledge, clock.today());
        INFO(read.intentReason.toStdString());
        REQUIRE(read.orders.size() == 1);
        REQUIRE(read.orders[0].lines.size() == 2);
        REQUIRE(read.orders[0].customerNo.value == QStringLiteral("C1"));
        return read;
    }
    // A clerk shows where number and quantities stand.
    void teach(const Document &document, const char *number, const char *quantity, const char *further)
    {
        const Understanding first = read(document);
        OrderRecord record;
        record.submission = addSubmission(db(), number, QLatin1String(number));
        record.order = record.asRead = first.orders[0];
        record.findings = first.findings[0];
        OrderStore orders(db());
        record = must(orders.order(must(orders.add(record))));
        ReviewSession session(record, std::make_shared<const Document>(document),
                              {*knowledge.catalog, *knowledge.memory, knowledge.policy,
                               clock.today(), {}, nullptr, Intent::Order, {}},
                              clock, Ann.name, knowledge.lexicon);
        const auto capture = [&](FieldPath field, const char *text) {
            return ReviewSession::Captured{field, QLatin1String(text), placeOf(document, QLatin1String(text))};
        };
        must(session.captureAll({capture(FieldPath::header(FieldName::PoNumber), number)}));
        must(session.captureAll({capture(FieldPath::ofLine(0, FieldName::Quantity), quantity),
                                 capture(FieldPath::ofLine(1, FieldName::Quantity), further)}));
        must(OrderLifecycle(db(), clock, {})
                 .save(session.record(), session.takeEntries(), Ann, session.takeLessons()));
        refresh();
    }
    void forgetAll()
    {
        MemoryStore store(db());
        for (const MemoryEntry &entry : must(store.all()))
            must(store.forget(entry.id, Ann.name, clock.now()));
        refresh();
    }
    QString learnt()
    {
        QStringList texts;
        for (const MemoryEntry &entry : knowledge.memory->entries())
            texts += toKey(entry.kind) + u' ' + entry.written + u'=' + entry.meaning;
        texts.sort();
        return texts.join(u';');
    }

private:
    void refresh() { knowledge.memory = std::make_shared<const CustomerMemory>(must(MemoryStore(db()).all())); }

    static Source placeOf(const Document &document, const QString &text)
    {
        for (size_t i = 0; i < document.parts.size(); ++i) {
            const Part &part = document.parts[i];
            const int index = int(i);
            if (const Pages *pages = part.pages()) {
                for (const Word &word : pages->pages[0].words) {
                    if (word.text == text)
                        return {index, PagePlace{1, word.box}};
                }
            } else if (const Workbook *book = part.workbook()) {
                for (const Cell &cell : book->sheets[0].cells) {
                    if (cell.text == text)
                        return {index, CellPlace{0, cell.row, cell.column}};
                }
            } else if (const Text *words = part.text()) {
                const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(text));
                const int at = int(words->text.indexOf(whole));
                if (at >= 0)
                    return {index, TextPlace{at, at + int(text.size())}};
            }
        }
        FAIL("nowhere: " << text.toStdString());
        return {};
    }
};

QByteArray mailWith(const QByteArray &type, const QByteArray &content)
{
    return "From: Buyer <buyer@miller.example>\r\nTo: orders@seller.example\r\nSubject: Our order\r\n"
           "Date: Mon, 2 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\n" + type + "\r\n\r\n" + content;
}

// Stock and quantity side by side under heads that say nothing.
Document sheetOrder(TaughtDesk &desk, const QByteArray &number, const QByteArray &quantity, const QByteArray &further)
{
    return desk.document(mailWith("Content-Type: text/csv; charset=utf-8; name=\"order.csv\"\r\n"
                                  "Content-Disposition: attachment; filename=\"order.csv\"",
                                  "Zugriffskennung;" + number + ";;\r\n;;;\r\nArtikelnummer;Bezeichnung;Rst;Anf.\r\n"
                                  "HX-0128;Hex bolt DIN 933 HX-0128;40;" + quantity + "\r\n"
                                  "HX-0129;Hex bolt DIN 933 HX-0129;55;" + further + "\r\n"));
}

Document letterOrder(TaughtDesk &desk, const QByteArray &number, const QByteArray &quantity, const QByteArray &further)
{
    return desk.document(mailWith("Content-Type: text/html; charset=utf-8",
                                  "<p>Hello, please deliver:</p><p>Zugriffskennung: " + number + "</p><table>"
                                  "<tr><th>Item no.</th><th>Description</th><th>Rst</th><th>Anf.</th></tr>"
                                  "<tr><td>HX-0128</td><td>Hex bolt DIN 933 HX-0128</td><td>40</td><td>" + quantity +
                                  "</td></tr><tr><td>HX-0129</td><td>Hex bolt DIN 933 HX-0129</td><td>55</td><td>" +
                                  further + "</td></tr></table><p>Kind regards<br>Buyer</p>"));
}

Document pageOrder(const char16_t *number, const char16_t *quantity, const char16_t *further)
{
    Document document;
    Part part;
    part.content = Pages{{test::pageOf(
        {{{40, u"Miller Ltd"}, {300, u"buyer@miller.example"}},
         {{40, u"1 Mill Lane, LS1 1AA Leeds"}},
         {},
         {{40, u"Purchase order"}},
         {{40, u"Zugriffskennung:"}, {160, number}},
         {},
         {{40, u"Item no."}, {140, u"Description"}, {360, u"Rst"}, {440, u"Anf."}},
         {{40, u"HX-0128"}, {140, u"Hex bolt DIN 933 HX-0128"}, {360, u"40"}, {440, quantity}},
         {{40, u"HX-0129"}, {140, u"Hex bolt DIN 933 HX-0129"}, {360, u"55"}, {440, further}}})}};
    document.parts.push_back(part);
    return document;
}

QString asked(const Understanding &read)
{
    QStringList rules;
    for (const Finding &finding : read.findings[0]) {
        const bool isOfTaught = finding.field.name == FieldName::Quantity || finding.field.name == FieldName::PoNumber ||
                                finding.field.name == FieldName::Whole;
        if (finding.flags() && isOfTaught)
            rules += finding.rule + u": " + finding.question;
    }
    return rules.join(u'\n');
}

// What was shown in the first document is read in the second, and asked again once it is forgotten.
void checkTaught(TaughtDesk &desk, const Document &first, const Document &second)
{
    const QString before = asked(desk.read(second));
    CHECK(before.contains(QStringLiteral("missing-po-number")));
    CHECK(desk.read(second).orders[0].lines[0].quantity.confidence < desk.knowledge.policy.requiredConfidence);
    desk.teach(first, "88-417-A", "12", "7");
    CHECK(desk.learnt().toLower() == QStringLiteral("column-role anf=quantity;label zugriffskennung=po_number"));

    const Understanding taught = desk.read(second);
    const Order &order = taught.orders[0];
    CHECK(order.poNumber.value == QStringLiteral("88-418-A"));
    CHECK(order.lines[0].quantity.value == Decimal(30));
    CHECK(order.lines[1].quantity.value == Decimal(9));
    const auto names = [&](const std::vector<Evidence> &evidence, MemoryKind kind) {
        return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence &reason) {
            return std::any_of(desk.knowledge.memory->entries().begin(), desk.knowledge.memory->entries().end(),
                               [&](const MemoryEntry &entry) {
                                   return entry.kind == kind && entry.id == reason.memory &&
                                          reason.kind == Evidence::Kind::Memory && !reason.because.isEmpty();
                               });
        });
    };
    CHECK(names(order.poNumber.evidence, MemoryKind::Label));
    CHECK(names(order.lines[0].quantity.evidence, MemoryKind::ColumnRole));
    CHECK(asked(taught).toStdString() == "");

    desk.forgetAll();
    CHECK(asked(desk.read(second)) == before);
}

} // namespace

TEST_CASE("heads and labels shown once in a sheet are read in the customer's next sheet until they are forgotten")
{
    TaughtDesk desk;
    checkTaught(desk, sheetOrder(desk, "88-417-A", "12", "7"), sheetOrder(desk, "88-418-A", "30", "9"));
}

TEST_CASE("heads and labels shown once on a page are read on the customer's next page until they are forgotten")
{
    TaughtDesk desk;
    checkTaught(desk, pageOrder(u"88-417-A", u"12", u"7"), pageOrder(u"88-418-A", u"30", u"9"));
}

TEST_CASE("heads and labels shown once in a mail are read in the customer's next mail until they are forgotten")
{
    TaughtDesk desk;
    checkTaught(desk, letterOrder(desk, "88-417-A", "12", "7"), letterOrder(desk, "88-418-A", "30", "9"));
}

TEST_CASE("a table whose heads say nothing is an order once they were taught, and for that customer only")
{
    TaughtDesk desk;
    const auto taught = [](const QString &customer) {
        std::vector<MemoryEntry> entries;
        for (const auto &[head, meaning] : {std::pair("Kenn.", "supplier_item"), std::pair("Anf.", "quantity"),
                                            std::pair("Rst", "ignore")}) {
            MemoryEntry entry;
            entry.id = qint64(entries.size()) + 1;
            entry.kind = MemoryKind::ColumnRole;
            entry.customerNo = customer;
            entry.written = QLatin1String(head);
            entry.meaning = QLatin1String(meaning);
            entries.push_back(entry);
        }
        return std::make_shared<const CustomerMemory>(entries);
    };
    const Document document = desk.document(mailWith(
        "Content-Type: text/csv; charset=utf-8; name=\"list.csv\"\r\n"
        "Content-Disposition: attachment; filename=\"list.csv\"",
        "Kenn.;Rst;Anf.\r\nZZ-9001-K;40;12\r\nZZ-9002-K;55;7\r\n"));
    const auto ordersFound = [&] { return understand(document, desk.knowledge, desk.clock.today()).orders.size(); };
    REQUIRE(ordersFound() == 0);
    desk.knowledge.memory = taught(QStringLiteral("C2"));
    CHECK(ordersFound() == 0);
    desk.knowledge.memory = taught(QStringLiteral("C1"));
    const Order order = desk.read(document).orders[0];
    CHECK(order.lines[0].quantity.value == Decimal(12));
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("ZZ-9002-K"));
}
