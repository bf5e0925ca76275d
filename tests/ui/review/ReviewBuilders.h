// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/CheckRule.h"
#include "core/matching/Matching.h"
#include "core/store/MasterDataStore.h"
#include "tests/support/StoreBuilders.h"
#include "ui/review/ReviewPage.h"
#include "ui/shared/Desk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

namespace intray {

inline Item item(const QString &sku, const QString &description, const QString &price)
{
    Item item;
    item.sku = sku;
    item.descriptionEn = description;
    item.baseUnit = QStringLiteral("PCE");
    item.listPrice = Decimal::fromCanonical(price);
    item.currency = QStringLiteral("EUR");
    return item;
}

inline MasterData smallMasterData()
{
    MasterData data;
    Customer customer;
    customer.number = QStringLiteral("C1");
    customer.name = QStringLiteral("Anvil Works");
    customer.currency = QStringLiteral("EUR");
    customer.priceList = QStringLiteral("P");
    data.customers = {customer};
    data.items = {item(QStringLiteral("HX-0128"), QStringLiteral("Hex bolt M8x60"), QStringLiteral("1.25")),
                  item(QStringLiteral("HX-0130"), QStringLiteral("Hex bolt M8x80"), QStringLiteral("2.00")),
                  item(QStringLiteral("WS-0001"), QStringLiteral("Washer M8"), QStringLiteral("0.10"))};
    data.units = {{QStringLiteral("pcs"), QStringLiteral("en"), QStringLiteral("PCE"), Decimal(1)}};
    return data;
}

// One page; a row of four words for each line, and the order number on top.
inline Page pageOf(const std::vector<QStringList> &rows, const QString &number)
{
    Page page;
    page.width = 595;
    page.height = 842;
    page.words.push_back({number, {0.6, 0.05, 0.75, 0.065}, 10, false, 1, {}});
    for (size_t row = 0; row < rows.size(); ++row) {
        const double top = 0.2 + 0.02 * double(row);
        for (int word = 0; word < int(rows[row].size()); ++word)
            page.words.push_back({rows[row][word], {0.1 + 0.2 * word, top, 0.22 + 0.2 * word, top + 0.012}, 10, false, 1, {}});
    }
    return page;
}

inline Source onPage(const Box &box)
{
    return Source{0, PagePlace{1, box}};
}

// An order of `lines` lines, read from that page; each value knows its word.
inline Order readOrder(int lines, std::vector<QStringList> &rows)
{
    Order order = orderOf(QStringLiteral("C1"), QStringLiteral("PO-77"));
    order.customerNo.support(Evidence::Kind::Person, QStringLiteral("confirmed"));
    order.customerNo.confidence = 1;
    order.poNumber.support(Evidence::Kind::Label, QStringLiteral("beside the label 'Order No.'"));
    order.poNumber.source = onPage({0.6, 0.05, 0.75, 0.065});
    order.lines.clear();
    for (int i = 0; i < lines; ++i) {
        OrderLine each = line(QStringLiteral("HX-0128"), i + 1, QStringLiteral("1.25"));
        const double top = 0.2 + 0.02 * i;
        each.source = onPage({0.1, top, 0.82, top + 0.012});
        each.supplierItem.source = onPage({0.1, top, 0.22, top + 0.012});
        each.quantity.source = onPage({0.3, top, 0.42, top + 0.012});
        for (auto *field : {&each.sku, &each.supplierItem, &each.unit}) {
            field->confidence = 1;
            field->support(Evidence::Kind::Column, QStringLiteral("in the column"));
        }
        rows.push_back({QStringLiteral("HX-0128"), QString::number(i + 1), QStringLiteral("1.25"),
                        each.lineTotal.value->toString()});
        order.lines.push_back(std::move(each));
    }
    return order;
}

inline Finding question(int line, const QString &rule, FieldName field, const QString &text)
{
    Finding finding;
    finding.rule = rule;
    finding.field = FieldPath::ofLine(line, field);
    finding.question = text;
    return finding;
}

// A desk with its store, and one order on it that was read from a page.
class ReviewedDesk
{
public:
    // `spoil` puts the doubts in before the order is checked.
    explicit ReviewedDesk(int lines, const std::function<void(Order &)> &spoil = {})
    {
        must(MasterDataStore(m_store.db()).replace(smallMasterData()));
        std::vector<QStringList> rows;
        OrderRecord record;
        record.order = readOrder(lines, rows);
        auto document = std::make_shared<Document>();
        document->fileName = QStringLiteral("po.pdf");
        Part part;
        part.name = document->fileName;
        part.content = Pages{{pageOf(rows, QStringLiteral("PO-77"))}};
        document->parts.push_back(part);
        if (spoil)
            spoil(record.order);
        const Catalog catalog(smallMasterData());
        const CustomerMemory memory;
        const Policy policy = Policy::builtIn();
        matchOrder(record.order, catalog, memory);
        record.asRead = record.order;
        record.findings = checkOrder(record.order, CheckContext{.catalog = catalog,
                                                                .memory = memory,
                                                                .policy = policy,
                                                                .today = QDate(2026, 3, 2),
                                                                .deskOrders = {},
                                                                .document = document.get(),
                                                                .intent = Intent::Order,
                                                                .history = {}});
        record.submission = addSubmission(m_store.db(), "bytes", document->fileName);
        must(SubmissionStore(m_store.db()).keepDocument(record.submission, *document));
        m_id = must(OrderStore(m_store.db()).add(record));
        start();
    }

    ReviewPage &page() { return *m_page; }
    Desk &desk() { return *m_desk; }
    OrderId id() const { return m_id; }
    OrderRecord stored() { return must(OrderStore(m_store.db()).order(m_id)); }
    template <typename T>
    T *child(const char *name)
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            FAIL("no " << name);
        return found;
    }
    void key(const char *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(child<QWidget>(widget), key, modifiers);
    }
    // Until everything that was changed is stored.
    void settle()
    {
        auto *saved = child<QLabel>("saved");
        REQUIRE(QTest::qWaitFor([saved] { return saved->text() == QLatin1String("saved"); }));
    }

private:
    void start()
    {
        m_desk = std::make_unique<Desk>(Desk::Setup{m_store.file, User{QStringLiteral("anna")}, m_clock, m_reader, nullptr});
        m_pictures = std::make_unique<PagePictures>(m_reader);
        m_page = std::make_unique<ReviewPage>(*m_desk, *m_pictures, nullptr);
        m_page->resize(1400, 860);
        m_page->show();
        QSignalSpy started(m_desk.get(), &Desk::started);
        m_desk->start();
        REQUIRE((started.count() > 0 || started.wait()));
        m_page->open(m_id);
        auto *sum = child<QLabel>("sumLines");
        REQUIRE(QTest::qWaitFor([sum] { return !sum->text().isEmpty(); }));
        QTest::qWait(1); // queued layout
    }

    TestDesk m_store;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(QDate(2026, 3, 2));
    std::shared_ptr<ReaderProcess> m_reader = std::make_shared<ReaderProcess>(QStringLiteral("/nonexistent/reader"));
    OrderId m_id = 0;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PagePictures> m_pictures;
    std::unique_ptr<ReviewPage> m_page;
};

// An item number with a letter for a figure: the first answer is the item that was meant.
inline void misspell(Order &order, int line)
{
    OrderLine &spoilt = order.lines[size_t(line)];
    spoilt.supplierItem.value = QStringLiteral("HX-O130");
    spoilt.sku = {};
    spoilt.unitPrice.value = Decimal(2);
    spoilt.lineTotal.value = *spoilt.unitPrice.value * *spoilt.quantity.value;
}

} // namespace intray
