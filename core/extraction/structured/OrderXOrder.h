// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Reads UN/CEFACT Cross Industry Orders as Order-X profiles them (basic, comfort, extended): the XML inside an
// order PDF, or on its own. Orders and changes; the order response of the same schema is an answer.
class OrderXOrder : public OrderExtractor
{
public:
    QString name() const override { return QStringLiteral("order-x"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
