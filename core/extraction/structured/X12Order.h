// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

#include <QCoreApplication>

namespace intray {

// Orders in an ANSI X12 interchange: 850 purchase orders and 860 changes, one order a transaction set. What other
// sets are is said as the reason why they are no order.
class X12Order : public OrderExtractor
{
    Q_DECLARE_TR_FUNCTIONS(intray::X12Order)

public:
    QString name() const override { return QStringLiteral("x12"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
