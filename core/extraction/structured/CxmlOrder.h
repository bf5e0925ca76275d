// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Reads cXML OrderRequests: new, update and delete. Punch-out messages order nothing.
class CxmlOrder : public OrderExtractor
{
public:
    QString name() const override { return QStringLiteral("cxml"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
