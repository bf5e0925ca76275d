// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"

#include <vector>

namespace intray {

enum class ExportState { Planned, Written, Delivered, Acknowledged, Refused, Unknown };
QString toKey(ExportState state);
std::optional<ExportState> exportStateFromKey(const QString &key);

// One row of the export ledger. The key (order id and revision, target) is unique: an order
// revision leaves once for each target.
struct ExportRow
{
    qint64 id = 0;
    QString key; // "42-r3"
    OrderId order = 0;
    int revision = 1;
    BatchId batch = 0;
    QString target; // folder or endpoint, with format: "json:/srv/out"
    ExportState state = ExportState::Planned;
    QString fileName;  // final name inside the target
    QByteArray sha256; // of what was written
    QString reason;    // refusal, or what is unknown
    QString erpNumber; // of the acknowledgement
    QDateTime plannedAt, changedAt;
    bool operator==(const ExportRow &) const = default;
};

class ExportStore
{
public:
    explicit ExportStore(Database &database) : m_database(database) {}
    // Adds the row, or gives the one that already has this key and target.
    Result<ExportRow> plan(const ExportRow &row);
    Result<> update(const ExportRow &row);
    Result<std::vector<ExportRow>> unsettled(); // planned, written, unknown
    Result<std::vector<ExportRow>> rows(int limit);
    Result<std::vector<ExportRow>> rowsOf(OrderId order);

private:
    Database &m_database;
};

} // namespace intray
