// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/ReviewBuilders.h"
#include "ui/review/AnswerButton.h"
#include "ui/review/FlowLayout.h"
#include "ui/review/FootStrip.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/review/QuestionList.h"
#include "ui/review/WhyPanel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

using namespace intray;

namespace {

void twoDoubts(Order &order)
{
    misspell(order, 1);
    order.lines[2].quantity = {};
}

} // namespace

TEST_CASE("a number key answers the question, and undo asks it again")
{
    ReviewedDesk desk(4, twoDoubts);
    auto *questions = desk.child<QuestionList>("questions");
    const size_t open = questions->questions().size();
    REQUIRE(open >= 2);
    while (questions->questions()[size_t(*questions->current())].rule != QLatin1String("unknown-item"))
        desk.key("questions", Qt::Key_Tab);
    desk.key("questions", Qt::Key_1);
    desk.settle();
    CHECK(desk.stored().order.lines[1].sku.value == QStringLiteral("HX-0130"));
    CHECK(questions->questions().size() < open);
    desk.key("questions", Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(questions->questions().size() == open);
    CHECK(questions->questions()[size_t(*questions->current())].rule == QStringLiteral("unknown-item"));
    CHECK(desk.stored().order.lines[1].sku.value != QStringLiteral("HX-0130"));
}

TEST_CASE("Enter takes the first answer")
{
    ReviewedDesk desk(3, [](Order &order) { misspell(order, 1); });
    auto *questions = desk.child<QuestionList>("questions");
    REQUIRE(questions->questions().front().rule == QStringLiteral("unknown-item"));
    desk.key("questions", Qt::Key_Return);
    desk.settle();
    CHECK(desk.stored().order.lines[1].sku.value == QStringLiteral("HX-0130"));
}

TEST_CASE("Tab goes round the questions")
{
    ReviewedDesk desk(4, twoDoubts);
    auto *questions = desk.child<QuestionList>("questions");
    const int count = int(questions->questions().size());
    CHECK(questions->current() == 0);
    desk.key("questions", Qt::Key_Tab);
    CHECK(questions->current() == 1);
    desk.key("questions", Qt::Key_Backtab, Qt::ShiftModifier);
    desk.key("questions", Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(questions->current() == count - 1);
}

TEST_CASE("release is refused with a sentence while a question is open")
{
    ReviewedDesk desk(3, [](Order &order) { misspell(order, 1); });
    QSignalSpy released(&desk.page(), &ReviewPage::released);
    desk.key("questions", Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.child<FootStrip>("foot")->sentence().contains(QLatin1String("open")));
    QTest::qWait(50);
    CHECK(released.isEmpty());
    CHECK(desk.stored().state == OrderState::ToReview);
}

TEST_CASE("answering the last question leads to release, and releasing to the next order")
{
    ReviewedDesk desk(3, [](Order &order) { misspell(order, 1); });
    QSignalSpy released(&desk.page(), &ReviewPage::released);
    QSignalSpy next(&desk.page(), &ReviewPage::nextWanted);
    auto *questions = desk.child<QuestionList>("questions");
    for (int keys = 0; keys < 9 && !questions->questions().empty(); ++keys)
        desk.key("questions", Qt::Key_Return);
    REQUIRE(questions->questions().empty());
    CHECK(desk.child<QPushButton>("release")->hasFocus());
    desk.key("release", Qt::Key_Return, Qt::ControlModifier);
    REQUIRE((released.count() > 0 || released.wait()));
    CHECK(next.count() == 1);
    CHECK(desk.stored().state == OrderState::Ready);
    CHECK(desk.stored().releasedBy == QStringLiteral("anna"));
}

TEST_CASE("a held order keeps its reason and the next one is wanted")
{
    ReviewedDesk desk(2);
    QSignalSpy next(&desk.page(), &ReviewPage::nextWanted);
    desk.key("questions", Qt::Key_F8);
    QTest::keyClicks(desk.child<QWidget>("reason"), QStringLiteral("stock"));
    desk.key("reason", Qt::Key_Return);
    REQUIRE((next.count() > 0 || next.wait()));
    CHECK(desk.stored().state == OrderState::Held);
    CHECK(desk.stored().stateReason == QStringLiteral("stock"));
}

TEST_CASE("the order opens again at the question where it was left")
{
    ReviewedDesk desk(4, twoDoubts);
    auto *questions = desk.child<QuestionList>("questions");
    desk.key("questions", Qt::Key_Tab);
    const Finding left = questions->questions()[1];
    desk.key("questions", Qt::Key_Escape);
    desk.page().open(desk.id());
    REQUIRE(QTest::qWaitFor([&] {
        const auto at = questions->current();
        return at && questions->questions()[size_t(*at)].isSame(left);
    }));
}

TEST_CASE("dropping a line by an answer leaves the document with the next question")
{
    ReviewedDesk desk(4, twoDoubts);
    auto *questions = desk.child<QuestionList>("questions");
    while (questions->questions()[size_t(*questions->current())].rule != QLatin1String("unknown-item"))
        desk.key("questions", Qt::Key_Tab);
    const Finding asked = questions->questions()[size_t(*questions->current())];
    const auto drop = std::find_if(asked.answers.begin(), asked.answers.end(), [](const Answer &answer) {
        return std::holds_alternative<DropLine>(answer.action);
    });
    REQUIRE(drop != asked.answers.end());
    REQUIRE(questions->answer(int(drop - asked.answers.begin())));
    const auto at = questions->current();
    REQUIRE(at);
    CHECK(desk.page().findChild<OrderOnDesk *>()->focusedField() == questions->questions()[size_t(*at)].field);
}

TEST_CASE("once the customer is put right, what that customer has at the desk is asked about")
{
    ReviewedDesk desk(2, [](Order &order) {
        order.customerNo = {};
        order.buyerName.value = QStringLiteral("Somebody");
    });
    addOrder(*must(Database::open(desk.desk().storeFile())), QStringLiteral("PO-77"), OrderState::Ready);
    auto *questions = desk.child<QuestionList>("questions");
    const auto asksForDuplicate = [&] {
        return std::any_of(questions->questions().begin(), questions->questions().end(), [](const Finding &finding) {
            return finding.rule == QLatin1String("duplicate-po");
        });
    };
    REQUIRE_FALSE(asksForDuplicate());
    auto *order = desk.page().findChild<OrderOnDesk *>();
    REQUIRE(order->correct(FieldPath::header(FieldName::CustomerNo), QStringLiteral("C1")));
    CHECK(QTest::qWaitFor(asksForDuplicate));
}

TEST_CASE("a long answer is cut off rather than widen the questions past the window")
{
    QWidget answers;
    auto *flow = new FlowLayout(8);
    answers.setLayout(flow);
    const QString address = QStringLiteral("Scaldis Industrie NV, 118 chauss\u00e9e de Mons, 9001 Gent, Belgique");
    auto *button = new AnswerButton(1, address, address, true, &answers);
    flow->addWidget(button);
    CHECK(button->sizeHint().width() > 300);
    CHECK(answers.minimumSizeHint().width() < 100);
    CHECK(button->toolTip().contains(QStringLiteral("9001 Gent")));
}

TEST_CASE("the panel that says why grows by a line before it scrolls, and scrolls what is longer")
{
    ReviewedDesk desk(2);
    desk.key("questions", Qt::Key_F1);
    auto *panel = desk.child<WhyPanel>("whyPanel");
    REQUIRE(panel->isVisible());
    auto *text = desk.child<QLabel>("whyText");
    const auto say = [&](const QString &words) {
        text->setText(words);
        panel->resize(panel->width() - 1, panel->height());
        QTest::qWait(1);
    };
    say(QStringLiteral("One line."));
    const int room = panel->height();
    CHECK_FALSE(panel->verticalScrollBar()->isVisible());
    QString words = QStringLiteral("One line.");
    while (text->heightForWidth(panel->width()) <= room) {
        words += QStringLiteral("<br>One line.");
        text->setText(words);
    }
    say(words);
    CHECK_FALSE(panel->verticalScrollBar()->isVisible());
    CHECK(text->heightForWidth(panel->viewport()->width()) <= panel->viewport()->height());
    say(words + words + words);
    CHECK(panel->verticalScrollBar()->isVisible());
    CHECK(panel->height() == room);
}
