// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RowsBelowLines.h"

#include "tests/support/Catch.h"

using namespace intray;

TEST_CASE("a row below the last line is one more of those below the others unless it says something of its own")
{
    const auto lexicon = Lexicon::builtIn();
    RowsBelowLines rows(*lexicon);
    rows.add(QStringLiteral("Uw nr. KX-4400 | Keuring: 3.1 | Vak 120"));
    rows.add(QStringLiteral("Uw nr. KX-4410 | Keuring: n.v.t. | Vak 130"));
    CHECK(rows.isOneMore(QStringLiteral("Uw nr. KX-4420 | Keuring: LRS | Vak 140")));
    CHECK(rows.isOneMore(QStringLiteral("Uw nr. KX-4430 | Keuring: 2.2 | Vak 150")));
    for (const char16_t *other :
         {u"Uw nr. KX-4420 | Keuring: LRS | Vak 140 vervalt", u"Uw nr. KX-4420 | Keuring: LRS | Vak 140 slechts 5 stuks",
          u"Let op: KX-4420 | Keuring: LRS | Vak 140", u"Graag alleen de helft leveren", u"KX-4420"}) {
        INFO(QString::fromUtf16(other).toStdString());
        CHECK_FALSE(rows.isOneMore(QString::fromUtf16(other)));
    }
}
