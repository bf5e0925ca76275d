// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/commands/Command.h"

using namespace intray::testing;

namespace {

Outcome explained(const CommandDesk &desk, const char *name)
{
    return desk.run(QStringList{QStringLiteral("explain"), QStringLiteral("--master"),
                                Demo + QStringLiteral("/master")} +
                    Today + QStringList{Demo + QStringLiteral("/inbox/") + QString::fromUtf8(name)});
}

} // namespace

TEST_CASE("explain says of one file why each value, why each question and why it passes")
{
    const CommandDesk desk;
    const Outcome clean = explained(desk, "01 Bestellung Hallmann.pdf");
    CHECK(clean.status == 0);
    CHECK(clean.out.contains("on page 1"));
    CHECK(clean.out.contains(" times in 1"));
    CHECK(clean.out.contains("Nothing is left to ask"));
    CHECK(clean.out.contains("lines by item number"));

    const Outcome asked = explained(desk, "13 Bestellung Petersen alter Preis.pdf");
    CHECK(asked.status == 0);
    CHECK(asked.out.contains("Asked because "));
    CHECK_FALSE(asked.out.contains("Nothing is left to ask"));

    const Outcome none = explained(desk, "12 out of office.eml");
    CHECK(none.status == 0);
    CHECK(none.out.contains("It is not an order: "));
}

TEST_CASE("explain takes one file and says what it cannot open")
{
    const CommandDesk desk;
    CHECK(desk.run({QStringLiteral("explain")}).status == 2);
    const Outcome missing = desk.run({QStringLiteral("explain"), desk.path(QStringLiteral("missing.pdf"))});
    CHECK(missing.status == 1);
    CHECK(missing.err.contains("missing.pdf"));
}

TEST_CASE("extract --evidence adds what the confidence of each field is made of")
{
    const CommandDesk desk;
    const Outcome outcome =
        desk.run(QStringList{QStringLiteral("extract"), QStringLiteral("--evidence"), QStringLiteral("--master"),
                             Demo + QStringLiteral("/master")} +
                 Today + QStringList{Demo + QStringLiteral("/inbox/01 Bestellung Hallmann.pdf")});
    const QJsonObject order = outcome.objects().at(0).value(u"orders").toArray().at(0).toObject();
    CHECK(order.value(u"medium").toString() == QStringLiteral("page"));
    const QJsonObject number = order.value(u"po_number").toObject();
    CHECK(number.value(u"score").toDouble() > 0.5);
    CHECK(number.value(u"margin").toDouble() <= number.value(u"score").toDouble());
    CHECK_FALSE(number.value(u"evidence").toArray().isEmpty());
    CHECK(number.value(u"confidence").toDouble() < 0.999);
}
