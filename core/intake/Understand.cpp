// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/DeskKnowledge.h"

#include "core/checking/ErrorBudget.h"
#include "core/checking/LearntHabits.h"
#include "core/extraction/GuessedFacts.h"
#include "core/extraction/UnassignedFacts.h"
#include "core/matching/Matching.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::Intake)
};

// Why the first part that matters could not be read at all; empty where all was.
QString unreadReason(const Document &document)
{
    for (const Part &part : document.parts) {
        if (part.role == PartRole::InlinePicture)
            continue;
        for (const ReadingIssue &issue : part.issues) {
            if (!issue.partly)
                return part.parent && !part.name.isEmpty()
                    ? Words::tr("“%1” could not be read: %2").arg(part.name, issue.message)
                    : issue.message;
        }
    }
    return {};
}

void matchAll(Extraction &extraction, const Knowledge &knowledge)
{
    for (Order &order : extraction.orders)
        matchOrder(order, *knowledge.catalog, *knowledge.memory);
}

// The one customer of all orders, when it is proven; else nothing.
QString provenCustomer(const Extraction &extraction, const Knowledge &knowledge,
                       const QDate &today)
{
    QString proven;
    for (const Order &order : extraction.orders) {
        const QString customer = order.customerNo.value.value_or(QString());
        if (customer.isEmpty() || (!proven.isEmpty() && proven != customer))
            return {};
        const Policy policy = knowledge.policy.forOrder(customer, today);
        const CheckContext context{*knowledge.catalog, *knowledge.memory, policy, today, {}, nullptr,
                                   extraction.intent,  {}};
        if (isDoubtful(order, FieldPath::header(FieldName::CustomerNo), context))
            return {};
        proven = customer;
    }
    return proven;
}

// Whose mail this is, by its sender alone: where nothing was found that orders, what was learnt of this
// customer's tables may find it.
QString customerOfMail(const Document &document, const Knowledge &knowledge, const QDate &today)
{
    const Mail *mail = document.parts.empty() ? nullptr : document.parts.front().mail();
    if (!mail || mail->from.address.isEmpty())
        return {};
    Order order;
    order.medium = Medium::Message;
    Field<QString> sender;
    sender.value = sender.written = mail->from.address;
    sender.confidence = 1;
    order.senderAddresses = {sender};
    matchOrder(order, *knowledge.catalog, *knowledge.memory);
    return provenCustomer({Intent::Order, {}, {order}}, knowledge, today);
}

// Once the customer is known, what was learnt of their documents counts. A second reading that loses
// orders or finds another customer was misled: then the first one stays.
Extraction readAgain(Extraction first, const Document &document, ExtractionContext context,
                     const Knowledge &knowledge)
{
    const bool isUnknown = first.orders.empty() && first.intent == Intent::NotAnOrder;
    const QDate &today = context.today;
    context.customerNo = isUnknown ? customerOfMail(document, knowledge, today)
                                   : provenCustomer(first, knowledge, today);
    if (context.customerNo.isEmpty() || !knowledge.memory->knowsDocumentsOf(context.customerNo))
        return first;
    Extraction second = extractOrders(document, context);
    matchAll(second, knowledge);
    const bool isSame = (isUnknown || second.orders.size() == first.orders.size()) &&
                        provenCustomer(second, knowledge, today) == context.customerNo;
    return isSame ? second : first;
}

} // namespace

Understanding understand(Document document, const Knowledge &knowledge, const QDate &today,
                         const std::vector<KnownOrder> &deskOrders)
{
    Understanding understanding;
    understanding.document = std::move(document);
    const Document &read = understanding.document;
    ExtractionContext first{*knowledge.lexicon, *knowledge.catalog, *knowledge.memory, today};
    Extraction extraction = extractOrders(read, first);
    matchAll(extraction, knowledge);
    extraction = readAgain(std::move(extraction), read, first, knowledge);
    understanding.intent = extraction.intent;
    understanding.intentReason = extraction.intentReason;
    understanding.orders = std::move(extraction.orders);
    if (takeUnassignedFacts(understanding.orders, read, *knowledge.lexicon, *knowledge.catalog, today)) {
        for (Order &order : understanding.orders)
            matchOrder(order, *knowledge.catalog, *knowledge.memory);
    }

    CheckContext context{*knowledge.catalog,   *knowledge.memory,
                         knowledge.policy,     today,
                         deskOrders,           &read,
                         understanding.intent, {}};
    for (Order &order : understanding.orders) {
        takeHistory(context, order, knowledge.history);
        if (!context.history.empty())
            matchOrder(order, *knowledge.catalog, *knowledge.memory, context.history);
        weighGuessedPlace(order, *knowledge.catalog);
        takeLearntHabits(order, context, *knowledge.memory);
        understanding.findings.push_back(checkOrder(order, context));
    }
    context.history.clear();
    context.isHistoryKnown = false;
    if (!understanding.orders.empty())
        return understanding;

    // A part nobody could read may hold the order, so a plain "not an order" would be too bold; also in
    // a mail sent by a machine, as ordering systems send theirs.
    const QString unread = unreadReason(read);
    if (!unread.isEmpty() && understanding.intent != Intent::QuoteRequest) {
        understanding.intent = Intent::Unreadable;
        understanding.intentReason = unread;
    }
    if (understanding.intentReason.isEmpty())
        understanding.intentReason = Words::tr("nothing in it asks for goods");
    context.intent = understanding.intent;
    understanding.documentFindings = checkDocument(context);
    return understanding;
}

Result<Understanding> understand(const QByteArray &bytes, const QString &fileName,
                                 const ReaderProcess &reader, const Knowledge &knowledge,
                                 const QDate &today, const JobControl &job)
{
    Result<Document> document = reader.readDocument(bytes, fileName, job);
    if (!document)
        return tl::unexpected(document.error());
    return understand(std::move(*document), knowledge, today);
}

} // namespace intray
