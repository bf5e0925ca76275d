// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Reads orders that people write: mail bodies, plain or HTML, and text files; lists, sentences and tables
// inside them. The order of a forwarded mail is that of the mail inside; older mails below an answer
// never order again.
class MessageOrderExtractor : public OrderExtractor
{
public:
    QString name() const override { return QStringLiteral("message"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
