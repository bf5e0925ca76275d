// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/OtherStructured.h"

#include "core/extraction/structured/StructuredView.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::OtherStructured)
};

enum class Kind {
    Invoice,
    CreditNote,
    OrderResponse,
    Despatch,
    Receipt,
    Catalogue,
    Quotation,
    QuoteRequest,
    PunchOut,
    Payment,
    Message
};

struct Known
{
    const char *name; // of a message's element, in lower case
    Kind kind;
};

// UBL, cXML, openTRANS, UN/CEFACT, GS1 XML, SAP and Peppol.
constexpr Known KnownMessages[] = {
    {"invoice", Kind::Invoice},
    {"selfbilledinvoice", Kind::Invoice},
    {"invoicedetailrequest", Kind::Invoice},
    {"invoice_list", Kind::Invoice},
    {"invoicelist", Kind::Invoice},
    {"invoicemessage", Kind::Invoice},
    {"crossindustryinvoice", Kind::Invoice},
    {"crossindustrydocument", Kind::Invoice},
    {"reminder", Kind::Invoice},
    {"utilitystatement", Kind::Invoice},
    {"creditnote", Kind::CreditNote},
    {"selfbilledcreditnote", Kind::CreditNote},
    {"orderresponse", Kind::OrderResponse},
    {"orderresponsesimple", Kind::OrderResponse},
    {"orderresponsemessage", Kind::OrderResponse},
    {"confirmationrequest", Kind::OrderResponse},
    {"despatchadvice", Kind::Despatch},
    {"despatchadvicemessage", Kind::Despatch},
    {"dispatchnotification", Kind::Despatch},
    {"shipnoticerequest", Kind::Despatch},
    {"receiptadvice", Kind::Receipt},
    {"receiptacknowledgement", Kind::Receipt},
    {"receivingadvicemessage", Kind::Receipt},
    {"receiptrequest", Kind::Receipt},
    {"catalogue", Kind::Catalogue},
    {"cataloguerequest", Kind::Catalogue},
    {"catalogueitemspecificationupdate", Kind::Catalogue},
    {"cataloguepricingupdate", Kind::Catalogue},
    {"bmecat", Kind::Catalogue},
    {"quotation", Kind::Quotation},
    {"quotemessage", Kind::Quotation},
    {"requestforquotation", Kind::QuoteRequest},
    {"rfq", Kind::QuoteRequest},
    {"quoterequest", Kind::QuoteRequest},
    {"punchoutsetuprequest", Kind::PunchOut},
    {"punchoutsetupresponse", Kind::PunchOut},
    {"punchoutordermessage", Kind::PunchOut},
    {"remittanceadvice", Kind::Payment},
    {"statement", Kind::Payment},
    {"paymentremittancerequest", Kind::Payment},
    {"applicationresponse", Kind::Message},
    {"statusupdaterequest", Kind::Message},
    {"profilerequest", Kind::Message},
};

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Invoice:
        return Words::tr("an invoice");
    case Kind::CreditNote:
        return Words::tr("a credit note");
    case Kind::OrderResponse:
        return Words::tr("an answer to an order");
    case Kind::Despatch:
        return Words::tr("a despatch advice");
    case Kind::Receipt:
        return Words::tr("a receipt for goods");
    case Kind::Catalogue:
        return Words::tr("a catalogue");
    case Kind::Quotation:
        return Words::tr("a quotation");
    case Kind::QuoteRequest:
        return Words::tr("a request for a quotation");
    case Kind::PunchOut:
        return Words::tr("a message of a punch-out shop, which orders nothing yet");
    case Kind::Payment:
        return Words::tr("a payment advice");
    case Kind::Message:
        return Words::tr("a message between systems");
    }
    return {};
}

std::optional<Kind> kindOf(const StructuredNode &node)
{
    const QString name = node.name().toLower();
    const auto found =
        std::find_if(std::begin(KnownMessages), std::end(KnownMessages),
                     [&](const Known &known) { return name == QLatin1String(known.name); });
    return found == std::end(KnownMessages) ? std::nullopt : std::optional(found->kind);
}

// Elsewhere an "Invoice" may be a mere detail of an order.
bool isEnvelope(const StructuredNode &node)
{
    constexpr const char *envelopes[] = {"cxml",
                                         "request",
                                         "message",
                                         "response",
                                         "envelope",
                                         "body",
                                         "standardbusinessdocument",
                                         "transaction",
                                         "command",
                                         "documentcommand",
                                         "documentcommandoperand"};
    const QString name = node.name().toLower();
    return std::any_of(std::begin(envelopes), std::end(envelopes),
                       [&](const char *envelope) { return name == QLatin1String(envelope); });
}

// The first message of a known kind, the root itself or inside envelopes.
std::pair<StructuredNode, std::optional<Kind>> messageIn(const StructuredView &view)
{
    std::vector<StructuredNode> level = view.roots();
    for (int depth = 0; depth < 6; ++depth) {
        std::vector<StructuredNode> next;
        for (const StructuredNode &node : level) {
            if (const auto kind = kindOf(node))
                return {node, kind};
            if (!isEnvelope(node))
                continue;
            for (const StructuredNode &child : node.children()) {
                if (next.size() < 200)
                    next.push_back(child);
            }
        }
        level = std::move(next);
    }
    return {view.root(), std::nullopt};
}

QString formatName(const Structured &structured)
{
    if (structured.format == u"xml")
        return Words::tr("an XML file");
    if (structured.format == u"json")
        return Words::tr("a JSON file");
    if (structured.format == u"idoc")
        return Words::tr("a SAP IDoc");
    return Words::tr("an EDI file");
}

} // namespace

bool OtherStructured::canRead(const Document &document, int part) const
{
    return document.parts[size_t(part)].structured() != nullptr;
}

Candidate OtherStructured::extract(const Document &document, int part,
                                   const ExtractionContext &) const
{
    const StructuredView view(document, part);
    Candidate candidate;
    candidate.accompanying = Order();
    const QString file = formatName(view.structured());
    const auto [node, kind] = messageIn(view);
    if (kind) {
        candidate.intent = *kind == Kind::QuoteRequest ? Intent::QuoteRequest : Intent::NotAnOrder;
        candidate.intentReason =
            Words::tr("it is %1 (%2 of the kind \"%3\")").arg(nameOf(*kind), file, node.name());
        candidate.score = 1;
        return candidate;
    }
    // Inside a PDF lie descriptions of all kinds; the pages say what it is.
    const bool embedded = document.parts[size_t(part)].role == PartRole::Embedded;
    candidate.intent = embedded ? Intent::NotAnOrder : Intent::Unreadable;
    candidate.intentReason =
        node ? Words::tr("it is %1 of the kind \"%2\", which is no order format known here")
                   .arg(file, node.name())
             : Words::tr("it is %1 that could not be taken apart").arg(file);
    return candidate;
}

} // namespace intray
