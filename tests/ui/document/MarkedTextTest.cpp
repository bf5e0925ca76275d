// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "ui/document/MarkedText.h"

#include <QFontMetricsF>
#include <QScrollBar>
#include <QTest>

using namespace intray;

namespace {

const QString typed = QStringLiteral("ORDER NO.: NH-5520         ORDER DATE: 27/02/2026\n"
                                     "LINE  ITEM       DESCRIPTION              QTY UM    PRICE   AMOUNT\n"
                                     " 010  KB-1020    CABLE DRUM 25 M           40 EA     4.01   160.40\n"
                                     " 020  KB-1030    CABLE DRUM 50 M           20 EA    16.02   320.40\n");

double widthOf(const MarkedText &view, QChar c)
{
    return QFontMetricsF(view.document()->defaultFont()).horizontalAdvance(c);
}

} // namespace

TEST_CASE("typed text is shown in its columns, as wide as the view has room for")
{
    MarkedText view(nullptr);
    view.resize(600, 300);
    static_cast<QWidget &>(view).show();
    const Text print{typed, {}, {}};
    view.show(0, &print, {});
    QTest::qWait(10);
    CHECK(widthOf(view, u'i') == widthOf(view, u'W'));
    CHECK(view.lineWrapMode() == QTextEdit::NoWrap);
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    const double before = widthOf(view, u'0');
    view.resize(500, 300);
    QTest::qWait(10);
    CHECK(widthOf(view, u'0') < before);
    CHECK(view.horizontalScrollBar()->maximum() == 0);

    const Text letter{QStringLiteral("Dear all,\n\nplease send us 12 pcs KB-1020.\n\nRegards\n"), {}, {}};
    view.show(0, &letter, {});
    CHECK(view.lineWrapMode() == QTextEdit::WidgetWidth);
    CHECK(widthOf(view, u'i') < widthOf(view, u'W'));
}
