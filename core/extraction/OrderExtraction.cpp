// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/BodyAndAttachment.h"
#include "core/extraction/MessageOrderExtractor.h"
#include "core/extraction/OrderExtractor.h"
#include "core/extraction/SheetOrderExtractor.h"
#include "core/extraction/TableOrderExtractor.h"
#include "core/extraction/structured/ShopOrder.h"
#include "core/extraction/structured/OtherStructured.h"
#include "core/extraction/structured/UblOrder.h"

namespace intray {

namespace {

struct ExtractionText
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderExtraction)
};

bool orders(const Candidate &candidate)
{
    return !candidate.orders.empty();
}

size_t lineCount(const Candidate &candidate)
{
    size_t lines = 0;
    for (const Order &order : candidate.orders)
        lines += order.lines.size();
    return lines;
}

Intent intentOf(const std::vector<Order> &found)
{
    if (found.front().kind == OrderKind::Change)
        return Intent::Change;
    return found.front().kind == OrderKind::Cancel ? Intent::Cancel : Intent::Order;
}

// Decides which parts of a document order.
class Choice
{
public:
    Choice(const Document &document, const ExtractionContext &context)
        : m_document(document), m_context(context)
    {
    }

    Extraction run()
    {
        if (m_document.parts.empty())
            return {Intent::Unreadable, ExtractionText::tr("nothing of it could be read"), {}};
        return resolve(0);
    }

private:
    const Part &part(int index) const { return m_document.parts[size_t(index)]; }

    std::optional<Candidate> read(int index) const
    {
        for (const auto &extractor : orderExtractors()) {
            if (!extractor->canRead(m_document, index))
                continue;
            Candidate candidate = extractor->extract(m_document, index, m_context);
            candidate.part = index;
            return candidate;
        }
        return std::nullopt;
    }

    Extraction resolve(int index)
    {
        if (part(index).mail())
            return resolveMail(index);
        std::vector<Candidate> candidates;
        collect(index, &candidates);
        return resolveFiles(candidates, index);
    }

    // A file and what is embedded in it.
    void collect(int index, std::vector<Candidate> *candidates) const
    {
        if (std::optional<Candidate> candidate = read(index))
            candidates->push_back(std::move(*candidate));
        for (const int child : m_document.childrenOf(index))
            collect(child, candidates);
    }

    Extraction resolveFiles(const std::vector<Candidate> &candidates, int root) const
    {
        Extraction result;
        for (const Candidate &candidate : candidates)
            result.orders.insert(result.orders.end(), candidate.orders.begin(), candidate.orders.end());
        if (!result.orders.empty()) {
            mergeRepeated(&result.orders);
            const auto first = std::find_if(candidates.begin(), candidates.end(), orders);
            result.intent = intentOf(result.orders);
            result.intentReason = first->intentReason;
            return result;
        }
        if (candidates.empty()) {
            result.intent = isUnread(root) ? Intent::Unreadable : Intent::NotAnOrder;
            result.intentReason = result.intent == Intent::Unreadable
                ? unreadReason(root)
                : ExtractionText::tr("it holds nothing to read");
            return result;
        }
        const Candidate &best = *std::max_element(
            candidates.begin(), candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.score < b.score; });
        result.intent = best.intent;
        result.intentReason = best.intentReason;
        return result;
    }

    // Of a plain and an HTML form of the same text, the one that says more.
    std::optional<Candidate> readBody(const std::vector<int> &bodies) const
    {
        std::optional<Candidate> best;
        for (const int body : bodies) {
            std::optional<Candidate> candidate = read(body);
            if (!candidate)
                continue;
            if (!best || says(*candidate) > says(*best))
                best = std::move(candidate);
        }
        return best;
    }

    static std::tuple<bool, size_t, size_t, bool> says(const Candidate &candidate)
    {
        const bool decided = candidate.intent != Intent::NotAnOrder && candidate.intent != Intent::Unreadable;
        size_t known = 0;
        for (const Order &order : candidate.orders) {
            for (const OrderLine &line : order.lines)
                known += size_t(line.quantity.isStated()) + line.unitPrice.isStated() + line.lineTotal.isStated();
        }
        return {orders(candidate), lineCount(candidate), known, decided};
    }

    Extraction resolveMail(int index)
    {
        std::vector<int> bodies;
        std::vector<Candidate> files;
        std::vector<Extraction> inner;
        std::optional<int> unread;
        for (const int child : m_document.childrenOf(index)) {
            const Part &below = part(child);
            if (below.role == PartRole::Body || below.role == PartRole::AlternativeBody)
                bodies.push_back(child);
            else if (below.mail())
                inner.push_back(resolveMail(child));
            else if (below.role != PartRole::InlinePicture) {
                collect(child, &files);
                if (isUnread(child))
                    unread = child;
            }
        }
        const std::optional<Candidate> body = readBody(bodies);
        Extraction result = choose(body, files, inner, unread);
        for (Order &order : result.orders)
            nameSender(&order, index);
        return result;
    }

    Extraction choose(const std::optional<Candidate> &body, const std::vector<Candidate> &files,
                      const std::vector<Extraction> &inner, std::optional<int> unread) const
    {
        const bool bodyOrders = body && orders(*body);
        if (bodyOrders && body->intent != Intent::Order)
            return {body->intent, body->intentReason, body->orders}; // a change or a cancellation
        const bool asksPrices = body && body->intent == Intent::QuoteRequest;
        Extraction fromFiles = resolveFiles(files, 0);
        if (asksPrices && !isNumberedOrder(fromFiles))
            return {Intent::QuoteRequest, body->intentReason, {}};
        if (!fromFiles.orders.empty()) {
            addWordsOfMail(body, &fromFiles.orders);
            for (Order &order : fromFiles.orders) {
                if (asksPrices)
                    order.doubts.push_back(
                        ExtractionText::tr("The mail asks for prices, but the attachment is an order. Which holds?"));
            }
            return fromFiles;
        }
        if (bodyOrders)
            return withForgottenMails({Intent::Order, body->intentReason, body->orders}, inner);
        for (const Extraction &mail : inner) {
            if (!mail.orders.empty())
                return mail;
        }
        return withoutOrder(body, files, inner, unread);
    }

    // A list attached to a request for prices carries no order number; an order does.
    static bool isNumberedOrder(const Extraction &fromFiles)
    {
        return fromFiles.intent == Intent::Order
            && std::any_of(fromFiles.orders.begin(), fromFiles.orders.end(),
                           [](const Order &order) { return order.poNumber.isStated(); });
    }

    void addWordsOfMail(const std::optional<Candidate> &body, std::vector<Order> *found) const
    {
        if (!body || (!orders(*body) && !body->accompanying))
            return;
        const Order &said = orders(*body) ? body->orders.front() : *body->accompanying;
        for (Order &order : *found) {
            Order words = said;
            // What the mail says of an order can only be told of a single one.
            if (found->size() > 1) {
                words = Order();
                words.senderAddresses = said.senderAddresses;
                words.vatNumbers = said.vatNumbers;
                words.accountNumbers = said.accountNumbers;
                words.partyNames = said.partyNames;
                words.buyerName = said.buyerName;
            }
            accompany(&order, words);
            if (!body->caution.isEmpty())
                order.doubts.push_back(body->caution);
        }
    }

    // A mail that orders in its own words and carries another mail with an order.
    static Extraction withForgottenMails(Extraction result, const std::vector<Extraction> &inner)
    {
        for (const Extraction &mail : inner) {
            if (mail.orders.empty())
                continue;
            std::vector<Order> both{result.orders.front(), mail.orders.front()};
            mergeRepeated(&both);
            if (both.size() > 1)
                result.orders.front().doubts.push_back(
                    ExtractionText::tr("An attached mail holds an order too; it was not taken."));
        }
        return result;
    }

    Extraction withoutOrder(const std::optional<Candidate> &body, const std::vector<Candidate> &files,
                            const std::vector<Extraction> &inner, std::optional<int> unread) const
    {
        const bool silent = !body || (body->intent == Intent::NotAnOrder && body->caution.isEmpty());
        if (unread && (!body || body->intent == Intent::Order || body->score > 0))
            return {Intent::Unreadable, unreadReason(*unread), {}};
        if (body && body->intent == Intent::Order)
            return {Intent::Order, body->intentReason, {}};
        for (const Candidate &file : files) {
            if (file.intent != Intent::NotAnOrder && silent)
                return {file.intent, file.intentReason, {}};
        }
        for (const Extraction &mail : inner) {
            if (mail.intent != Intent::NotAnOrder && silent)
                return mail;
        }
        if (!files.empty() && silent)
            return {files.front().intent, files.front().intentReason, {}};
        if (!inner.empty() && silent)
            return inner.front();
        if (body)
            return {body->intent, body->intentReason, {}};
        if (unread)
            return {Intent::Unreadable, unreadReason(*unread), {}};
        return {Intent::NotAnOrder, ExtractionText::tr("it holds nothing to read"), {}};
    }

    // Who sent the mail, unless the order already knows a sender of its own.
    void nameSender(Order *order, int mailPart) const
    {
        const Mail &mail = *part(mailPart).mail();
        for (const MailAddress *from : {&mail.from, &mail.replyTo}) {
            if (!order->senderAddresses.empty())
                return;
            if (from->address.isEmpty() || m_context.catalog.isSellerEmail(from->address))
                continue;
            Field<QString> sender;
            sender.value = from->address;
            sender.written = from->address;
            sender.source = {mailPart, HeaderPlace{QStringLiteral("From")}};
            sender.confidence = 0.98;
            sender.support(Evidence::Kind::Structure, ExtractionText::tr("the sender of the mail"));
            order->senderAddresses.push_back(sender);
        }
    }

    bool isUnread(int index) const
    {
        const Part &below = part(index);
        const bool failed = std::any_of(below.issues.begin(), below.issues.end(),
                                        [](const ReadingIssue &issue) { return !issue.partly; });
        return failed && below.role != PartRole::InlinePicture;
    }

    QString unreadReason(int index) const
    {
        return ExtractionText::tr("%1 could not be read").arg(part(index).name.isEmpty() ? m_document.fileName
                                                                                        : part(index).name);
    }

    const Document &m_document;
    const ExtractionContext &m_context;
};

} // namespace

const std::vector<std::unique_ptr<OrderExtractor>> &orderExtractors()
{
    static const std::vector<std::unique_ptr<OrderExtractor>> extractors = [] {
        std::vector<std::unique_ptr<OrderExtractor>> list;
        list.push_back(std::make_unique<UblOrder>());
        list.push_back(std::make_unique<ShopOrder>());
        list.push_back(std::make_unique<TableOrderExtractor>());
        list.push_back(std::make_unique<SheetOrderExtractor>());
        list.push_back(std::make_unique<MessageOrderExtractor>());
        list.push_back(std::make_unique<OtherStructured>()); // takes what no other structured one took
        return list;
    }();
    return extractors;
}

Extraction extractOrders(const Document &document, const ExtractionContext &context)
{
    return Choice(document, context).run();
}

} // namespace intray
