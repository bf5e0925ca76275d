// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

#include <QCoreApplication>

namespace intray {

// Orders in SAP IDocs of the family ORDERS01 to ORDERS05, message types ORDERS and ORDCHG, one order an IDoc. The
// XML form and the flat form have the same elements.
class IdocOrder : public OrderExtractor
{
    Q_DECLARE_TR_FUNCTIONS(intray::IdocOrder)

public:
    QString name() const override { return QStringLiteral("idoc"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
