// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderRecord.h"
#include "core/store/OrderStore.h"
#include "core/store/SubmissionStore.h"
#include "tests/support/Catch.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

namespace intray {

// The value, or a failed test that names the sentence.
template <typename T> T must(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() << " | " << result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// A desk's store in a folder that vanishes with it.
struct TestDesk
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("desk.intray"));
    std::unique_ptr<Database> database = must(Database::open(file));

    Database &db() { return *database; }
    QString path(const QString &name) const { return folder.filePath(name); }
};

inline QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

inline OrderLine line(const QString &sku, int quantity, const QString &price)
{
    OrderLine line;
    line.sku.value = sku;
    line.supplierItem.value = sku;
    line.quantity.value = Decimal(quantity);
    line.unit.value = QStringLiteral("pcs");
    line.unitPrice.value = Decimal::fromCanonical(price);
    line.lineTotal.value = *line.unitPrice.value * Decimal(quantity);
    line.baseQuantity = Decimal(quantity);
    return line;
}

inline Order orderOf(const QString &customer, const QString &po)
{
    Order order;
    order.customerNo.value = customer;
    order.poNumber.value = po;
    order.currency.value = QStringLiteral("EUR");
    order.orderDate.value = QDate(2026, 2, 27);
    order.lines = {line(QStringLiteral("HX-0128"), 10, QStringLiteral("1.25"))};
    return order;
}

inline SubmissionId addSubmission(Database &database, const QByteArray &bytes,
                                  const QString &fileName = QStringLiteral("po.pdf"))
{
    SubmissionStore store(database);
    Submission submission;
    submission.fileName = fileName;
    submission.sha256 = sha256Of(bytes);
    submission.byteCount = bytes.size();
    submission.arrivedAt = QDateTime(QDate(2026, 3, 2), QTime(8, 30, 0, 125), Qt::UTC);
    must(store.keepOriginal(submission.sha256, bytes));
    return must(store.add(submission));
}

// A stored order in `state`, of a submission of its own.
inline OrderId addOrder(Database &database, const QString &po, OrderState state,
                        const QString &releasedBy = {},
                        const QString &customer = QStringLiteral("C1"))
{
    OrderRecord record;
    record.submission =
        addSubmission(database, (customer + po).toUtf8(), po + QStringLiteral(".pdf"));
    record.order = record.asRead = orderOf(customer, po);
    record.state = state;
    record.releasedBy = releasedBy;
    return must(OrderStore(database).add(record));
}

} // namespace intray
