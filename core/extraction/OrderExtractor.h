// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"
#include "core/masterdata/Catalog.h"
#include "core/memory/CustomerMemory.h"
#include "core/orders/Order.h"

#include <memory>
#include <vector>

namespace intray {

struct ExtractionContext
{
    const Lexicon &lexicon;
    const Catalog &catalog;
    const CustomerMemory &memory;
    QDate today;
    // Whose documents these are, when a first reading proved it: what was learnt of their labels and
    // columns then counts. Empty: not known yet.
    QString customerNo = {};
};

// What one extractor made of one part of the document.
struct Candidate
{
    std::vector<Order> orders;
    Intent intent = Intent::NotAnOrder;
    QString intentReason;   // "titled 'Request for Quotation'"
    double score = 0;       // 0 to 1: how sure that this part is what the sender orders with
    int part = 0;
    // What a message says of an order that stands elsewhere (its number, a date, the sender); no lines.
    std::optional<Order> accompanying;
    // A sentence for a person when the order is taken from elsewhere although this part makes that doubtful.
    QString caution;
};

// Reads the orders of one kind of part. Stateless.
class OrderExtractor
{
public:
    virtual ~OrderExtractor() = default;
    virtual QString name() const = 0;
    virtual bool canRead(const Document &document, int part) const = 0;
    virtual Candidate extract(const Document &document, int part,
                              const ExtractionContext &context) const = 0;
};

// The one list: table (pages), sheet, message (mail bodies and texts).
const std::vector<std::unique_ptr<OrderExtractor>> &orderExtractors();

struct Extraction
{
    Intent intent = Intent::NotAnOrder;
    QString intentReason;      // a clause for a person
    std::vector<Order> orders; // empty unless intent is Order, Change or Cancel
};

// The orders of a whole document: every part is tried, the parts that order are chosen (an attachment
// orders, the body accompanies it; a forwarded inner mail orders; quoted older mails do not), what the mail
// says of header values (subject, sender) completes them. Never empty-handed without a reason.
Extraction extractOrders(const Document &document, const ExtractionContext &context);

} // namespace intray
