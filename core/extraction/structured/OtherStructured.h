// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Takes every structured file that no other extractor takes and says what it is: an invoice, a
// despatch advice, a request for a quotation, or a kind nobody here knows. Stands behind all
// structured extractors.
class OtherStructured : public OrderExtractor
{
public:
    QString name() const override { return QStringLiteral("other-structured"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part,
                      const ExtractionContext &context) const override;
};

} // namespace intray
