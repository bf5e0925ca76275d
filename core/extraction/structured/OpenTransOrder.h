// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Reads openTRANS ORDER and ORDERCHANGE, versions 1.0 (ARTICLE_ID, BUYER_PARTY) and 2.x (PRODUCT_ID, PARTIES).
class OpenTransOrder : public OrderExtractor
{
public:
    QString name() const override { return QStringLiteral("opentrans"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
