// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "ui/document/MarkedText.h"
#include "ui/document/StructuredFileView.h"
#include "ui/document/StructuredTree.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace intray;

namespace {

// Elements written as lines "name = value", indented below their parent, which ends with its last child.
std::shared_ptr<const Document> fileOf(const char *format, const QByteArray &text)
{
    Structured structured{QString::fromLatin1(format), QString::fromUtf8(text), {}};
    std::vector<int> open;
    int at = 0;
    for (const QString &line : structured.text.split(u'\n')) {
        const int depth = int(line.size() - QStringView(line).trimmed().size()) / 2;
        const QStringList parts = line.trimmed().split(QStringLiteral(" = "));
        open.resize(size_t(depth));
        structured.elements.push_back({open.empty() ? std::nullopt : std::optional(open.back()), parts.value(0), {},
                                       parts.value(1), {at, at + int(line.size())}});
        for (const int above : open)
            structured.elements[size_t(above)].range.end = at + int(line.size());
        open.push_back(int(structured.elements.size()) - 1);
        at += int(line.size()) + 1;
    }
    auto document = std::make_shared<Document>();
    Part part;
    part.content = std::move(structured);
    document->parts.push_back(std::move(part));
    return document;
}

const char *const order = "Order\n"
                          "  ID = PO-7\n"
                          "  Line\n"
                          "    Quantity = 12\n"
                          "      @unitCode = EA\n"
                          "    Name = Bolt\n"
                          "  Line\n"
                          "    Quantity = 3";

const char *const message = "UNB\n"
                            "  1 = UNOC:3\n"
                            "    1 = UNOC\n"
                            "    2 = 3\n"
                            "ORDERS\n"
                            "  NAD\n"
                            "    1 = BY\n"
                            "    2 = 541:9\n"
                            "      1 = 541\n"
                            "      2 = 9\n"
                            "  QTY\n"
                            "    1 = 21:12\n"
                            "      1 = 21\n"
                            "      2 = 12";

struct Shown
{
    explicit Shown(std::shared_ptr<const Document> document) : view(nullptr)
    {
        view.resize(700, 500);
        view.show(std::move(document), 0);
        static_cast<QWidget &>(view).show();
        tree = view.findChild<StructuredTree *>();
        text = view.findChild<MarkedText *>();
    }
    Source at(const char *path) const { return Source{0, PathPlace{QString::fromLatin1(path)}}; }
    QPoint middleOf(const char *path) const
    {
        return tree->rectOf(*tree->elements()->elementAt(QString::fromLatin1(path))).center();
    }

    StructuredFileView view;
    StructuredTree *tree;
    MarkedText *text;
};

QStringList rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows += index.data().toString() + u'|' + index.data(StructuredModel::MeaningRole).toString() + u'|'
            + index.siblingAtColumn(StructuredModel::Value).data().toString();
        rows += rowsOf(model, index);
    }
    return rows;
}

} // namespace

TEST_CASE("the rows of structured files form a sound model")
{
    StructuredModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto &document : {fileOf("xml", order), fileOf("edifact", message), fileOf("json", order)})
        model.show(document, document->parts.front().structured());
    model.show(nullptr, nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("attributes stand in the row of their element, EDI values in that of their segment, with its meaning")
{
    StructuredModel model;
    const auto xml = fileOf("xml", order);
    model.show(xml, xml->parts.front().structured());
    CHECK(rowsOf(model).contains(QStringLiteral("Quantity||12   unitCode EA")));
    const auto edi = fileOf("edifact", message);
    model.show(edi, edi->parts.front().structured());
    CHECK(rowsOf(model)
          == QStringList{QStringLiteral("UNB|Interchange header|UNOC : 3"), QStringLiteral("ORDERS|Order|"),
                         QStringLiteral("NAD|Name and address: buyer|BY   541 : 9"),
                         QStringLiteral("QTY|Quantity: ordered|21 : 12")});
}

TEST_CASE("every element is found by its path, as the document itself finds it")
{
    for (const auto &document : {fileOf("xml", order), fileOf("edifact", message)}) {
        const Structured &structured = *document->parts.front().structured();
        const StructuredIndex index(structured);
        for (int i = 0; i < int(structured.elements.size()); ++i) {
            CHECK(index.pathOf(i) == pathOf(structured, i));
            CHECK(index.elementAt(index.pathOf(i)) == i);
            CHECK(index.elementAround(structured.elements[size_t(i)].range.start) == i);
        }
        CHECK_FALSE(index.elementAt(QStringLiteral("Order/Line[3]")));
        CHECK_FALSE(index.elementAt(QString()));
    }
}

TEST_CASE("a click on a value points at its element, on an attribute at the attribute")
{
    Shown shown(fileOf("xml", order));
    QSignalSpy clicked(&shown.view, &PartView::placeClicked);
    for (const char *path : {"Order/Line[1]/Quantity", "Order/Line[1]/Quantity/@unitCode", "Order/Line[2]"}) {
        QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, shown.middleOf(path));
        REQUIRE(clicked.size() == 1);
        CHECK(clicked.takeFirst().front().value<Source>() == shown.at(path));
    }
}

TEST_CASE("Ctrl+click captures a component of a segment, Ctrl+drag all from there to there")
{
    Shown shown(fileOf("edifact", message));
    QSignalSpy captured(&shown.view, &PartView::captured);
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, Qt::ControlModifier, shown.middleOf("ORDERS/QTY/1/2"));
    REQUIRE(captured.size() == 1);
    CHECK(captured.takeFirst().front().value<std::vector<Source>>() == std::vector{shown.at("ORDERS/QTY/1/2")});
    QTest::mousePress(shown.tree->viewport(), Qt::LeftButton, Qt::ControlModifier, shown.middleOf("ORDERS/NAD/1"));
    QTest::mouseRelease(shown.tree->viewport(), Qt::LeftButton, Qt::ControlModifier,
                        shown.middleOf("ORDERS/NAD/2/1"));
    REQUIRE(captured.size() == 1);
    CHECK(captured.front().front().value<std::vector<Source>>()
          == std::vector{shown.at("ORDERS/NAD/1"), shown.at("ORDERS/NAD/2/1")});
}

TEST_CASE("the text of a structured file shows the same places as its tree")
{
    Shown shown(fileOf("xml", order));
    shown.view.select(shown.at("Order/Line[1]/Name"), {}, true);
    QTest::mouseClick(shown.view.findChild<QWidget *>(QStringLiteral("showText")), Qt::LeftButton);
    REQUIRE(shown.view.isTextShown());
    QSignalSpy clicked(&shown.view, &PartView::placeClicked);
    Q_EMIT shown.text->placeClicked(Source{0, TextPlace{int(QByteArray(order).indexOf("12")), 40}});
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.front().front().value<Source>() == shown.at("Order/Line[1]/Quantity"));
}

TEST_CASE("a selected field of a long structured file is brought into sight, and finding goes round")
{
    QByteArray text("Order");
    for (int i = 1; i <= 5000; ++i)
        text += "\n  Line\n    No = " + QByteArray::number(i) + "\n    Name = Bolt " + QByteArray::number(i % 7);
    Shown shown(fileOf("xml", text));
    const auto isInSight = [&](const char *path) {
        return shown.tree->viewport()->rect().contains(shown.middleOf(path));
    };
    CHECK_FALSE(isInSight("Order/Line[4000]/No"));
    shown.view.select(shown.at("Order/Line[4000]/No"), shown.at("Order/Line[4000]"), true);
    CHECK(isInSight("Order/Line[4000]/No"));
    shown.tree->collapseAll();
    shown.view.select(shown.at("Order/Line[7]/Name"), {}, true);
    CHECK(isInSight("Order/Line[7]/Name"));

    CHECK(shown.view.find(QStringLiteral("bolt 3")) == 714);
    CHECK(shown.view.goToHit(-1) == 714);
    CHECK(shown.view.goToHit(1) == 1);
    CHECK(isInSight("Order/Line[3]/Name"));
    CHECK(shown.view.find(QStringLiteral("nothing like it")) == 0);
}

TEST_CASE("Enter on a row of a structured file points at its value")
{
    Shown shown(fileOf("xml", order));
    QSignalSpy clicked(&shown.view, &PartView::placeClicked);
    shown.tree->setCurrentIndex(shown.tree->model()->index(0, 0, shown.tree->model()->index(0, 0)));
    QTest::keyClick(shown.tree, Qt::Key_Return);
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.front().front().value<Source>() == shown.at("Order/ID"));
}

TEST_CASE("a structured file that could not be taken apart is shown as text")
{
    auto document = std::make_shared<Document>();
    Part part;
    part.content = Structured{QStringLiteral("xml"), QStringLiteral("<a"), {}};
    document->parts.push_back(part);
    Shown shown(document);
    CHECK(shown.view.isTextShown());
    CHECK(shown.text->toPlainText() == QStringLiteral("<a"));
}
