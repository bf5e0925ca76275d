// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Words.h"

#include "core/memory/MemoryReason.h"
#include "tests/support/Catch.h"

#include <QLocale>

using namespace intray;

TEST_CASE("money is grouped and parted as the person's language does, to the last cent")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    CHECK(numberText(*Decimal::fromCanonical(u"-1234567.895"), 2) == QStringLiteral("-1.234.567,90"));
    CHECK(numberText(Decimal(999), 0) == QStringLiteral("999"));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    CHECK(moneyText(Decimal(8412), QStringLiteral("GBP")) == QStringLiteral("GBP\u00a08,412.00"));
    CHECK(moneyText(std::nullopt, QStringLiteral("GBP")).isEmpty());
    QLocale::setDefault(before);
}

TEST_CASE("a submission without an order is named by its file, a change by what it changes")
{
    QueueRow row;
    row.fileName = QStringLiteral("unreadable.pdf");
    CHECK(orderTitle(row) == QStringLiteral("unreadable.pdf"));
    row.poNumber = QStringLiteral("7781");
    row.kind = OrderKind::Change;
    CHECK(orderTitle(row).contains(QStringLiteral("7781")));
    CHECK(orderTitle(row) != QStringLiteral("7781"));
}

TEST_CASE("a number that says what it is is not called so twice")
{
    const QString words = QStringLiteral("Change of PO %1");
    CHECK(withNumber(words, QStringLiteral("4711")) == QStringLiteral("Change of PO 4711"));
    CHECK(withNumber(words, QStringLiteral("po-77126")) == QStringLiteral("Change of po-77126"));
    CHECK(withNumber(words, QStringLiteral("PORT-1")) == QStringLiteral("Change of PO PORT-1"));
}

TEST_CASE("an order is named by its number and its customer, never by the number of its record")
{
    QueueRow row;
    row.id = 5;
    row.poNumber = QStringLiteral("PO-77126");
    row.customerName = QStringLiteral("Abbot Pumps Ltd");
    CHECK(orderInWords(row) == QStringLiteral("PO-77126 of Abbot Pumps Ltd"));
    MemoryEntry entry;
    entry.learntFrom = row.id;
    entry.learntBy = QStringLiteral("anna");
    CHECK(learntBecause(entry, orderInWords(row))
          == QStringLiteral("learnt from PO-77126 of Abbot Pumps Ltd by anna"));
}
