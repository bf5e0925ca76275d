// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Orders as shop programs export them, as tables or JSON: Shopify, WooCommerce, Magento. The formats are data,
// see ShopFormat.
class ShopOrder : public OrderExtractor
{
public:
    QString name() const override { return QStringLiteral("shop"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
