// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Reads UBL 2.x Order, OrderChange and OrderCancellation, also those of Peppol.
class UblOrder : public OrderExtractor
{
public:
    QString name() const override { return QStringLiteral("ubl"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part,
                      const ExtractionContext &context) const override;
};

} // namespace intray
