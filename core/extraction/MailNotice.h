// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

namespace intray {

// Parts that tell something and never order: delivery reports, read receipts, calendar entries, address cards.
bool isNotice(const Part &part);
// A report on a mail that was sent: then the whole mail around it is one.
bool isDeliveryReport(const Part &part);
// A clause for a person, with the first line of what the notice says.
QString noticeReason(const Part &part);

} // namespace intray
