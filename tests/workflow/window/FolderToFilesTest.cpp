// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "tests/workflow/window/DeskWindow.h"
#include "ui/document/PageCanvas.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>

using namespace intray;
using intray::testing::DeskWindow;

namespace {

constexpr int SampleFiles = 24;
const QString CreditFile = QStringLiteral("20 Redfern PO 7740325.pdf");
const QString DuplicateFile = QStringLiteral("15 Oakline PO again.pdf");
const QString PriceFile = QStringLiteral("13 Bestellung Petersen alter Preis.pdf");

int shownRows(DeskWindow &desk, const char *list)
{
    return desk.the<QAbstractItemView>(list).model()->rowCount();
}

bool titleHolds(DeskWindow &desk, const QString &text)
{
    return desk.shows<QLabel>("orderTitle") && desk.the<QLabel>("orderTitle").text().contains(text);
}

bool untilMessageHolds(DeskWindow &desk, const QString &text)
{
    return DeskWindow::until([&] {
        return desk.shows<QLabel>("message") && desk.the<QLabel>("message").text().contains(text);
    });
}

// The order on screen is ours: its lease is taken, so that what is typed will count.
bool untilOpen(DeskWindow &desk, const QString &file)
{
    const QString number = desk.row(file).poNumber;
    return DeskWindow::until([&] { return titleHolds(desk, number); })
           && DeskWindow::until([&] { return desk.row(file).lockedBy == QStringLiteral("ann"); });
}

// Released, and the next order (or the queue) on screen.
void release(DeskWindow &desk, const QString &file)
{
    const QString number = desk.row(file).poNumber;
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.untilState(file, OrderState::Ready));
    REQUIRE(DeskWindow::until([&] { return !titleHolds(desk, number); }));
}

void takeFolderIn(DeskWindow &desk)
{
    CHECK(desk.the<QWidget>("emptyDesk").isVisible());
    desk.drop(DeskWindow::demo(QStringLiteral("inbox")));
    REQUIRE(DeskWindow::until([&] { return desk.shows<QAbstractItemView>("queue"); }));
    // The list has the keyboard as soon as it is there.
    REQUIRE(DeskWindow::until([&] { return QApplication::focusWidget() == &desk.the<QAbstractItemView>("queue"); }));
    desk.press(Qt::Key_8, Qt::ControlModifier); // all
    REQUIRE(DeskWindow::until([&] { return shownRows(desk, "queue") == SampleFiles; }));
    REQUIRE(DeskWindow::until([&] { return !desk.window().importer().isRunning(); }));
    desk.press(Qt::Key_1, Qt::ControlModifier); // to review
    CHECK(shownRows(desk, "queue") == desk.countIn(OrderState::ToReview));
    CHECK(desk.the<QAbstractItemView>("queue").currentIndex().row() == 0);
}

// The word's middle, where the page shows it now.
QPoint placeOfWord(const PageCanvas &canvas, const Document &document, const QString &text)
{
    const std::vector<Page> &pages = document.parts.at(0).pages()->pages;
    for (int number = 1; number <= int(pages.size()); ++number) {
        for (const Word &word : pages[size_t(number - 1)].words) {
            if (word.text == text)
                return canvas.placeInView(number, word.box).center().toPoint();
        }
    }
    FAIL("no word " << text.toStdString());
    return {};
}

void answerAndRelease(DeskWindow &desk)
{
    // The order that needs a person most comes first.
    desk.press(Qt::Key_F5);
    REQUIRE(untilOpen(desk, CreditFile));
    CHECK(desk.row(CreditFile).openRules == QStringList{QStringLiteral("credit-limit-exceeded")});

    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(DeskWindow::until([&] { return desk.shows<QWidget>("questionCard"); }));
    CHECK(desk.row(CreditFile).state == OrderState::ToReview); // not with an open question

    desk.press(Qt::Key_2);
    REQUIRE(DeskWindow::until([&] { return desk.row(CreditFile).openRules.isEmpty(); }));
    release(desk, CreditFile);
    CHECK(desk.row(CreditFile).releasedBy == QStringLiteral("ann"));

    // The next one came by itself; undo takes the release back, and the answer with it stays.
    REQUIRE(untilOpen(desk, DuplicateFile));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.untilState(CreditFile, OrderState::ToReview));
    REQUIRE(untilOpen(desk, CreditFile));
    release(desk, CreditFile);

    // And the same order is next as the first time.
    REQUIRE(untilOpen(desk, DuplicateFile));
    desk.press(Qt::Key_3);
    REQUIRE(DeskWindow::until([&] { return desk.row(DuplicateFile).openRules.isEmpty(); }));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(DeskWindow::until([&] { return desk.row(DuplicateFile).openRules.size() == 1; }));
    // The question that came back has the keyboard again.
    desk.press(Qt::Key_3);
    REQUIRE(DeskWindow::until([&] { return desk.row(DuplicateFile).openRules.isEmpty(); }));
    release(desk, DuplicateFile);
    desk.press(Qt::Key_Escape);
}

void findAndOpen(DeskWindow &desk, const QString &number)
{
    REQUIRE(DeskWindow::until([&] { return desk.shows<QAbstractItemView>("queue"); }));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == &desk.the<QLineEdit>("search"));
    desk.type(number);
    REQUIRE(DeskWindow::until([&] { return shownRows(desk, "queue") == 1; }));
    QAbstractItemView &queue = desk.the<QAbstractItemView>("queue");
    const QPoint row = queue.visualRect(queue.model()->index(0, 0)).center();
    desk.doubleClick(*queue.viewport(), row);
}

void captureFromPage(DeskWindow &desk)
{
    const QString number = QStringLiteral("LP-4475");
    const auto numberIs = [&](const QString &wanted) {
        return DeskWindow::until([&] { return desk.row(PriceFile).poNumber == wanted; });
    };
    findAndOpen(desk, number);
    REQUIRE(untilOpen(desk, PriceFile));
    auto &field = desk.the<QLineEdit>("field.po_number");
    desk.click(field, field.rect().center());
    REQUIRE(QApplication::focusWidget() == &field);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("WRONG"));
    desk.press(Qt::Key_Return); // takes it and goes on to the next field
    REQUIRE(numberIs(QStringLiteral("WRONG")));
    desk.click(field, field.rect().center());

    auto &canvas = desk.the<PageCanvas>("pageCanvas");
    desk.click(*canvas.viewport(), placeOfWord(canvas, desk.document(PriceFile), number), Qt::ControlModifier);
    REQUIRE(numberIs(number));
    CHECK(std::holds_alternative<PagePlace>(desk.order(PriceFile).order.poNumber.source.place));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(numberIs(QStringLiteral("WRONG")));
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(numberIs(number));

    // From the field back to the question, without the mouse.
    desk.press(Qt::Key_Escape);
    REQUIRE(QApplication::focusWidget() == &desk.the<QWidget>("questions"));
    desk.press(Qt::Key_2);
    REQUIRE(DeskWindow::until([&] { return desk.row(PriceFile).openRules.isEmpty(); }));
    release(desk, PriceFile);
}

void approveAll(DeskWindow &desk)
{
    const int ready = desk.countIn(OrderState::Ready);
    desk.press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(DeskWindow::until([&] { return shownRows(desk, "readyOrders") == ready; }));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(DeskWindow::until([&] { return desk.countIn(OrderState::Approved) > 0; }));
    // What stands out stays on top until somebody looked at it.
    while (const int left = desk.countIn(OrderState::Ready)) {
        REQUIRE(DeskWindow::until([&] { return shownRows(desk, "readyOrders") == left; }));
        desk.press(Qt::Key_Space);
        REQUIRE(DeskWindow::until([&] { return desk.shows<QWidget>("reviewPage"); }));
        desk.press(Qt::Key_Escape);
        REQUIRE(DeskWindow::until([&] { return desk.shows<QAbstractItemView>("readyOrders"); }));
        desk.press(Qt::Key_A);
        REQUIRE(DeskWindow::until([&] { return desk.countIn(OrderState::Ready) < left; }));
    }
    CHECK(desk.countIn(OrderState::Approved) == ready);
}

using Files = std::map<QString, QByteArray>;

Files filesIn(const QString &folder)
{
    Files files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        files[name] = file.readAll();
    }
    return files;
}

QJsonObject orderIn(const Files &files, const QString &number)
{
    for (const auto &[name, bytes] : files) {
        const QJsonObject order = QJsonDocument::fromJson(bytes).object();
        if (order.value(u"po_number").toString() == number)
            return order;
    }
    FAIL("no file holds order " << number.toStdString());
    return {};
}

void exportTo(DeskWindow &desk, const QString &folder)
{
    const int approved = desk.countIn(OrderState::Approved);
    // Nobody said yet where to: the window asks by putting the cursor there.
    desk.press(Qt::Key_E, Qt::ControlModifier);
    auto &where = desk.the<QLineEdit>("exportFolder");
    REQUIRE(DeskWindow::until([&] { return QApplication::focusWidget() == &where; }));
    desk.type(folder);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(DeskWindow::until([&] { return desk.countIn(OrderState::Exported) == approved; }));
}

} // namespace

TEST_CASE("a folder becomes files for the ERP, by nothing but keys and mouse")
{
    DeskWindow desk;
    const QString out = desk.file(QStringLiteral("out"));
    REQUIRE(QDir().mkpath(out));
    takeFolderIn(desk);
    answerAndRelease(desk);
    captureFromPage(desk);
    approveAll(desk);
    exportTo(desk, out);

    const Files files = filesIn(out);
    CHECK(int(files.size()) == desk.countIn(OrderState::Exported));
    const QJsonObject captured = orderIn(files, QStringLiteral("LP-4475"));
    CHECK(captured.value(u"released_by").toString() == QStringLiteral("ann"));
    CHECK(captured.value(u"order_date").toString().startsWith(QStringLiteral("2026-11-")));
    CHECK(captured.value(u"lines").toArray().size() == 2);
    const QJsonObject floodlights = orderIn(files, QStringLiteral("7740325"));
    CHECK(floodlights.value(u"customer_no").toString() == QStringLiteral("20173"));
    const QJsonObject line = floodlights.value(u"lines").toArray().at(0).toObject();
    CHECK(line.value(u"sku").toString() == QStringLiteral("FLD-100W"));
    CHECK(line.value(u"quantity").toString() == QStringLiteral("900"));
    CHECK(line.value(u"unit_price").toString() == QStringLiteral("64.5"));
    CHECK_FALSE(orderIn(files, QStringLiteral("HG-26-0815")).contains(u"released_by"));

    // Once more, by the window and by the command: nothing leaves twice.
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(DeskWindow::until([&] { return shownRows(desk, "ledger") == int(files.size()); }));
    QProcess again;
    again.start(QStringLiteral(INTRAY_BIN "/intray"),
                {QStringLiteral("export"), QStringLiteral("--desk"), desk.file(QStringLiteral("desk.intray")),
                 QStringLiteral("--to"), out, QStringLiteral("--approve")});
    REQUIRE(DeskWindow::until([&] { return again.state() == QProcess::NotRunning; }));
    CHECK(again.exitCode() == 0);
    CHECK(filesIn(out) == files);

    // The same folder once more brings nothing new.
    const size_t before = desk.rows().size();
    desk.drop(DeskWindow::demo(QStringLiteral("inbox")));
    REQUIRE(untilMessageHolds(desk, QStringLiteral("%1 had arrived before").arg(SampleFiles)));
    CHECK(desk.rows().size() == before);
}
