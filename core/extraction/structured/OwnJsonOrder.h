// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Orders in our own two forms of JSON: as they are exported (resources/export/order.schema.json) and as the extract
// command prints them. Alone, in a list, or one a line.
class OwnJsonOrder : public OrderExtractor
{
public:
    QString name() const override { return QStringLiteral("own json"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
