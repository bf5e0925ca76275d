// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Reads GS1 XML orders, versions 2.x (uniqueCreatorIdentification, quantities as value and unit) and 3.x
// (entityIdentification, quantities with a unit attribute). Parties are mostly named by their GLN alone.
class Gs1Order : public OrderExtractor
{
public:
    QString name() const override { return QStringLiteral("gs1"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
