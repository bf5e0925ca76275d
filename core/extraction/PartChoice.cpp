// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PartChoice.h"

#include "core/base/TextFold.h"
#include "core/extraction/BodyAndAttachment.h"
#include "core/extraction/MailAgainstOrder.h"
#include "core/extraction/MailNotice.h"
#include "core/extraction/structured/EmbeddedOrderCheck.h"

#include <QSet>

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

// Of a plain and an HTML form of the same text, the one that says more.
std::tuple<bool, size_t, size_t, size_t, bool> says(const Candidate &candidate)
{
    const bool decided = candidate.intent != Intent::NotAnOrder && candidate.intent != Intent::Unreadable;
    size_t known = 0;
    QSet<QString> complete; // item numbers with a quantity: text that was cut in the wrong places has fewer
    for (const Order &order : candidate.orders) {
        for (const OrderLine &line : order.lines) {
            for (const Field<QString> *code : {&line.supplierItem, &line.buyerItem, &line.gtin}) {
                if (code->isStated() && line.quantity.isStated())
                    complete.insert(*code->value);
            }
            known += size_t(line.quantity.isStated()) + line.unitPrice.isStated() + line.lineTotal.isStated();
        }
    }
    return {orders(candidate), size_t(complete.size()), lineCount(candidate), known, decided};
}

// A list attached to a request for prices carries no order number; an order does.
bool isNumberedOrder(const Extraction &fromFiles)
{
    return fromFiles.intent == Intent::Order
        && std::any_of(fromFiles.orders.begin(), fromFiles.orders.end(),
                       [](const Order &order) { return order.poNumber.isStated(); });
}

// Lines in loose words, which are compared as sentences; the same words in the order are the same line.
void dropUnnamed(std::vector<OrderLine> *lines, const std::vector<Order> &found)
{
    QSet<QString> described;
    for (const Order &order : found) {
        for (const OrderLine &line : order.lines)
            described.insert(foldText(line.description.value.value_or(QString())));
    }
    lines->erase(std::remove_if(lines->begin(), lines->end(),
                                [&described](const OrderLine &line) {
                                    const bool named = line.supplierItem.isStated() || line.buyerItem.isStated()
                                        || line.gtin.isStated();
                                    return !named && !described.contains(foldText(line.description.value.value_or(QString())));
                                }),
                 lines->end());
}

} // namespace

Extraction PartChoice::run() const
{
    if (m_document.parts.empty())
        return {Intent::Unreadable, ExtractionText::tr("nothing of it could be read"), {}};
    return resolve(0);
}

std::optional<Candidate> PartChoice::read(int index) const
{
    if (isNotice(part(index))) {
        Candidate notice;
        notice.intentReason = noticeReason(part(index));
        notice.part = index;
        return notice;
    }
    for (const auto &extractor : orderExtractors()) {
        if (!extractor->canRead(m_document, index))
            continue;
        Candidate candidate = extractor->extract(m_document, index, m_context);
        candidate.part = index;
        return candidate;
    }
    return std::nullopt;
}

// A file and what is embedded in it.
void PartChoice::collect(int index, Below *below) const
{
    if (part(index).role == PartRole::InlinePicture)
        return;
    if (part(index).mail()) {
        below->mails.push_back({index, resolveMail(index)});
        return;
    }
    const size_t first = below->files.size();
    if (std::optional<Candidate> candidate = read(index))
        below->files.push_back(std::move(*candidate));
    for (const int child : m_document.childrenOf(index))
        collect(child, below);
    if (part(index).pages())
        reconcileEmbedded(m_document, index, first, &below->files);
}

Extraction PartChoice::resolve(int index) const
{
    if (part(index).mail())
        return resolveMail(index);
    Below below;
    collect(index, &below);
    return below.mails.empty() && !isContainer(index) ? resolveFiles(below.files, index)
                                                      : resolveContainer(below, index);
}

Extraction PartChoice::resolveFiles(const std::vector<Candidate> &candidates, int root) const
{
    Extraction result;
    for (const Candidate &candidate : candidates)
        result.orders.insert(result.orders.end(), candidate.orders.begin(), candidate.orders.end());
    if (!result.orders.empty()) {
        mergeRepeated(&result.orders, Unnumbered::MergeSameLines);
        const auto first = std::find_if(candidates.begin(), candidates.end(), orders);
        result.intent = intentOf(result.orders);
        result.intentReason = first->intentReason;
        return result;
    }
    if (candidates.empty()) {
        result.intent = isUnread(root) ? Intent::Unreadable : Intent::NotAnOrder;
        result.intentReason = result.intent == Intent::Unreadable ? unreadReason(root)
                                                                  : ExtractionText::tr("it holds nothing to read");
        return result;
    }
    const Candidate &best
        = *std::max_element(candidates.begin(), candidates.end(),
                            [](const Candidate &a, const Candidate &b) { return a.score < b.score; });
    result.intent = best.intent;
    result.intentReason = best.intentReason;
    return result;
}

std::optional<Candidate> PartChoice::readBody(const std::vector<int> &bodies) const
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

// What a mail holds. What came in Outlook's package is as much of the mail as what came beside it.
std::vector<int> PartChoice::contentsOf(int mail) const
{
    std::vector<int> contents;
    for (const int child : m_document.childrenOf(mail)) {
        if (isContainer(child) && part(child).mediaType == QLatin1String("application/ms-tnef")) {
            const std::vector<int> packed = m_document.childrenOf(child);
            contents.insert(contents.end(), packed.begin(), packed.end());
        } else {
            contents.push_back(child);
        }
    }
    return contents;
}

Extraction PartChoice::resolveMail(int index) const
{
    std::vector<int> bodies;
    Below below;
    std::optional<int> unread;
    std::optional<int> invitation;
    for (const int child : contentsOf(index)) {
        const Part &each = part(child);
        const bool body = each.role == PartRole::Body || each.role == PartRole::AlternativeBody;
        if (isDeliveryReport(each))
            return {Intent::NotAnOrder, noticeReason(each), {}};
        if (body && isNotice(each))
            invitation = child;
        else if (body)
            bodies.push_back(child);
        else {
            collect(child, &below);
            unread = unread ? unread : unreadBelow(child);
        }
    }
    const std::optional<Candidate> body = readBody(bodies);
    for (const int child : contentsOf(index)) {
        if (!body && !unread && isUnread(child))
            unread = child; // an encrypted text
    }
    Extraction result = choose(body, below, unread);
    // The text of an invitation only repeats it; an order in it is one all the same.
    if (invitation && result.orders.empty() && result.intent != Intent::Unreadable)
        return {Intent::NotAnOrder, noticeReason(part(*invitation)), {}};
    for (Order &order : result.orders)
        nameSender(&order, index);
    return result;
}

Extraction PartChoice::choose(const std::optional<Candidate> &body, const Below &below,
                              std::optional<int> unread) const
{
    const bool bodyOrders = body && orders(*body);
    const bool asksPrices = body && body->intent == Intent::QuoteRequest;
    Extraction fromFiles = resolveFiles(below.files, 0);
    if (bodyOrders && body->intent != Intent::Order && !remarksOnOrder(*body, fromFiles))
        return notTaken({body->intent, body->intentReason, body->orders}, fromFiles); // a change or a cancellation
    if (asksPrices && !isNumberedOrder(fromFiles))
        return {Intent::QuoteRequest, body->intentReason, {}};
    if (!fromFiles.orders.empty()) {
        addWordsOfMail(body, &fromFiles.orders);
        const bool doubts = asksPrices && !MailWords(m_document, body->part, m_context).onlyConfirmsPrices();
        for (Order &order : fromFiles.orders) {
            if (doubts)
                order.doubts.push_back(
                    ExtractionText::tr("The mail asks for prices, but the attachment is an order. Which holds?"));
        }
        return withForgottenMails(std::move(fromFiles), below.mails);
    }
    if (bodyOrders)
        return withForgottenMails({Intent::Order, body->intentReason, body->orders}, below.mails);
    const Extraction fromMails = resolveMails(below.mails);
    return fromMails.orders.empty() ? withoutOrder(body, below, unread) : fromMails;
}

// "Our order 4711 is attached; item 20: please 30 instead of 10" changes no earlier order.
bool PartChoice::remarksOnOrder(const Candidate &body, const Extraction &fromFiles) const
{
    if (body.intent != Intent::Change || fromFiles.orders.empty() || fromFiles.intent != Intent::Order)
        return false;
    const Field<QString> &named = body.orders.front().poNumber;
    const bool other = named.isStated()
        && std::none_of(fromFiles.orders.begin(), fromFiles.orders.end(), [&named](const Order &order) {
               return !order.poNumber.isStated() || foldCode(*order.poNumber.value) == foldCode(*named.value);
           });
    return !other && MailWords(m_document, body.part, m_context).sendsOrder();
}

// A mail that changes or cancels, and carries a file that orders.
Extraction PartChoice::notTaken(Extraction fromBody, const Extraction &fromFiles) const
{
    if (fromFiles.orders.empty())
        return fromBody;
    const QString number = fromFiles.orders.front().poNumber.value.value_or(QStringLiteral("?"));
    fromBody.orders.front().doubts.push_back(
        ExtractionText::tr("The attachment holds an order too (%1); it was not taken.").arg(number));
    return fromBody;
}

void PartChoice::addWordsOfMail(const std::optional<Candidate> &body, std::vector<Order> *found) const
{
    if (!body || (!orders(*body) && !body->accompanying))
        return;
    const MailWords mail(m_document, body->part, m_context);
    const bool change = body->intent == Intent::Change;
    Order said = orders(*body) ? body->orders.front() : *body->accompanying;
    if (change)
        said.lines.clear(); // read as changes; the sentences are compared
    dropUnnamed(&said.lines, *found);
    for (Order &order : *found) {
        const bool asked = compareWithMail(&order, mail, said, found->size() == 1);
        if (change && (!asked || mail.speaksOfChangedOrder()))
            order.doubts.push_back(
                ExtractionText::tr("The mail speaks of a change, but the attachment is an order. Is it a new one?"));
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

// A mail that orders in its own words or by a file, and carries another mail with an order.
Extraction PartChoice::withForgottenMails(Extraction result, const std::vector<MailResult> &inner) const
{
    for (const MailResult &mail : inner) {
        if (mail.extraction.orders.empty())
            continue;
        std::vector<Order> both{result.orders.front(), mail.extraction.orders.front()};
        mergeRepeated(&both, Unnumbered::MergeSameLines);
        if (both.size() > 1)
            result.orders.front().doubts.push_back(
                ExtractionText::tr("An attached mail holds an order too; it was not taken."));
    }
    return result;
}

Extraction PartChoice::withoutOrder(const std::optional<Candidate> &body, const Below &below,
                                    std::optional<int> unread) const
{
    const bool silent = !body || (body->intent == Intent::NotAnOrder && body->caution.isEmpty());
    if (unread && (!body || body->intent == Intent::Order || body->score > 0))
        return {Intent::Unreadable, unreadReason(*unread), {}};
    if (body && body->intent == Intent::Order)
        return {Intent::Order, body->intentReason, {}};
    for (const Candidate &file : below.files) {
        if (file.intent != Intent::NotAnOrder && silent)
            return {file.intent, file.intentReason, {}};
    }
    const Extraction inner = resolveMails(below.mails);
    if (!below.mails.empty() && inner.intent != Intent::NotAnOrder && silent)
        return inner;
    if (!below.files.empty() && silent)
        return {below.files.front().intent, below.files.front().intentReason, {}};
    if (!below.mails.empty() && silent)
        return inner;
    if (body)
        return {body->intent, body->intentReason, {}};
    if (unread)
        return {Intent::Unreadable, unreadReason(*unread), {}};
    return {Intent::NotAnOrder, ExtractionText::tr("it holds nothing to read"), {}};
}

// Who sent the mail, unless the order already knows a sender of its own.
void PartChoice::nameSender(Order *order, int mailPart) const
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

bool PartChoice::isUnread(int index) const
{
    const Part &below = part(index);
    const bool failed = std::any_of(below.issues.begin(), below.issues.end(),
                                    [](const ReadingIssue &issue) { return !issue.partly; });
    return failed && below.role != PartRole::InlinePicture;
}

std::optional<int> PartChoice::unreadBelow(int index) const
{
    if (isUnread(index))
        return index;
    for (const int child : m_document.childrenOf(index)) {
        if (const auto found = part(index).mail() ? std::nullopt : unreadBelow(child))
            return found;
    }
    return std::nullopt;
}

QString PartChoice::nameOf(int index) const
{
    return part(index).name.isEmpty() ? m_document.fileName : part(index).name;
}

QString PartChoice::unreadReason(int index) const
{
    return ExtractionText::tr("%1 could not be read").arg(nameOf(index));
}

} // namespace intray
