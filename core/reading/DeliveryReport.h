// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QByteArray>

namespace intray {

// The text of a delivery report or read receipt (message/delivery-status, message/disposition-notification)
// under one sentence that says whose mail it is about and what became of it.
Text deliveryReportText(const QByteArray &fields);

} // namespace intray
