// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

#include <QCoreApplication>

namespace intray {

// Orders in an EDIFACT interchange: ORDERS and ORDCHG of D.96A, D.01B and EANCOM, one order a message. What other
// messages are is said as the reason why they are no order.
class EdifactOrder : public OrderExtractor
{
    Q_DECLARE_TR_FUNCTIONS(intray::EdifactOrder)

public:
    QString name() const override { return QStringLiteral("edifact"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
