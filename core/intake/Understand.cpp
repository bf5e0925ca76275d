// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Intake.h"

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

} // namespace

Understanding understand(Document document, const Knowledge &knowledge, const QDate &today,
                         const std::vector<KnownOrder> &deskOrders)
{
    Understanding understanding;
    understanding.document = std::move(document);
    const Document &read = understanding.document;
    Extraction extraction =
        extractOrders(read, {*knowledge.lexicon, *knowledge.catalog, *knowledge.memory, today});
    understanding.intent = extraction.intent;
    understanding.intentReason = extraction.intentReason;
    understanding.orders = std::move(extraction.orders);

    CheckContext context{*knowledge.catalog,   *knowledge.memory,
                         knowledge.policy,     today,
                         deskOrders,           &read,
                         understanding.intent, {}};
    for (Order &order : understanding.orders) {
        matchOrder(order, *knowledge.catalog, *knowledge.memory);
        understanding.findings.push_back(checkOrder(order, context));
    }
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
