// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"

#include <vector>

namespace intray {

// Who did what, when; append only. Written in the same transaction as the change itself.
class AuditLog
{
public:
    explicit AuditLog(Database &database) : m_database(database) {}
    Result<> add(const AuditEntry &entry);
    Result<std::vector<AuditEntry>> entriesOf(OrderId order);
    Result<std::vector<AuditEntry>> latest(int limit);

private:
    Database &m_database;
};

} // namespace intray
