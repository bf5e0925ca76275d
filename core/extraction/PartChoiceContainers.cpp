// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PartChoice.h"

#include "core/extraction/BodyAndAttachment.h"

#include <QSet>

namespace intray {

namespace {

struct ExtractionText
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderExtraction)
};

// How much a person has to look at what yielded no order.
int weightOf(Intent intent)
{
    switch (intent) {
    case Intent::Order: return 5;
    case Intent::Change: return 4;
    case Intent::Cancel: return 3;
    case Intent::Unreadable: return 2;
    case Intent::QuoteRequest: return 1;
    case Intent::NotAnOrder: return 0;
    }
    return 0;
}

} // namespace

bool PartChoice::isContainer(int index) const
{
    return std::holds_alternative<std::monostate>(part(index).content) && !m_document.childrenOf(index).empty();
}

// A mailbox or an archive: everything in it stands for itself.
Extraction PartChoice::resolveContainer(const Below &below, int root) const
{
    Extraction files = resolveFiles(below.files, root);
    if (below.mails.empty() && files.orders.empty())
        return files;
    Extraction result = resolveMails(below.mails);
    if (!files.orders.empty()) {
        result.intent = files.intent;
        result.intentReason = files.intentReason;
        result.orders.insert(result.orders.begin(), files.orders.begin(), files.orders.end());
        mergeRepeated(&result.orders, Unnumbered::Keep);
    } else if (result.orders.empty() && !below.files.empty() && weightOf(files.intent) > weightOf(result.intent)) {
        return files;
    }
    addNotTaken(below, &result.orders);
    return result;
}

Extraction PartChoice::resolveMails(const std::vector<MailResult> &mails) const
{
    Extraction result;
    QSet<QByteArray> seen;
    for (const MailResult &mail : mails) {
        // The same mail twice, in a mailbox put together from several.
        const QByteArray hash = part(mail.part).sha256;
        if (!hash.isEmpty() && seen.contains(hash))
            continue;
        seen.insert(hash);
        const Extraction &extraction = mail.extraction;
        if (result.orders.empty() && !extraction.orders.empty()) {
            result.intent = extraction.intent;
            result.intentReason = extraction.intentReason;
        }
        result.orders.insert(result.orders.end(), extraction.orders.begin(), extraction.orders.end());
    }
    // Two mails with the same lines and no number are two orders; a number tells them apart or together.
    mergeRepeated(&result.orders, Unnumbered::Keep);
    if (!result.orders.empty() || mails.empty())
        return result;
    const auto gravest = std::max_element(mails.begin(), mails.end(), [](const MailResult &a, const MailResult &b) {
        return weightOf(a.extraction.intent) < weightOf(b.extraction.intent);
    });
    result = gravest->extraction;
    if (mails.size() > 1)
        result.intentReason
            = ExtractionText::tr("in “%1”: %2").arg(nameOf(gravest->part), gravest->extraction.intentReason);
    return result;
}

// What else lies in the container and looks like more than a remark is named, so that a person looks.
void PartChoice::addNotTaken(const Below &below, std::vector<Order> *orders) const
{
    if (orders->empty())
        return;
    const auto add = [&](int index, Intent intent, const QString &reason, bool ordersItself) {
        if (ordersItself || intent == Intent::NotAnOrder || intent == Intent::Unreadable)
            return;
        orders->front().doubts.push_back(
            ExtractionText::tr("“%1” came in the same file and was not taken: %2.").arg(nameOf(index), reason));
    };
    for (const Candidate &file : below.files)
        add(file.part, file.intent, file.intentReason, !file.orders.empty());
    for (const MailResult &mail : below.mails)
        add(mail.part, mail.extraction.intent, mail.extraction.intentReason, !mail.extraction.orders.empty());
}

} // namespace intray
