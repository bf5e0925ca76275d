// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/DocumentRules.h"

namespace intray {

namespace {

// What cannot hold an order: pictures of a signature, contact cards, seals, the second form of a
// body whose first was read.
bool canMatter(const Part &part, const Document &document)
{
    switch (part.role) {
    case PartRole::InlinePicture:
        return false;
    case PartRole::AlternativeBody: {
        const auto isSibling = [&](const Part &other) {
            return other.role == PartRole::Body && other.parent == part.parent &&
                   other.issues.empty();
        };
        if (std::any_of(document.parts.begin(), document.parts.end(), isSibling))
            return false;
        break;
    }
    case PartRole::Root:
    case PartRole::Body:
    case PartRole::Attachment:
    case PartRole::EmbeddedMail:
    case PartRole::Embedded:
        break;
    }
    constexpr const char *harmless[] = {"application/pkcs7-signature",
                                        "application/x-pkcs7-signature",
                                        "application/pgp-signature", "text/vcard", "text/x-vcard"};
    return std::none_of(std::begin(harmless), std::end(harmless), [&](const char *type) {
        return part.mediaType.compare(QLatin1String(type), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Findings UnreadablePart::check(const Order &, const CheckContext &context) const
{
    Findings findings;
    const Document &document = *context.document;
    for (const Part &part : document.parts) {
        if (part.issues.empty() || !canMatter(part, document))
            continue;
        const ReadingIssue &issue = part.issues.front();
        const QString name = part.name.isEmpty() ? document.fileName : part.name;
        Finding found = finding(
            FieldPath::header(FieldName::Whole),
            issue.partly ? tr("“%1” could be read in part only: %2").arg(name, issue.message)
                         : tr("“%1” could not be read: %2").arg(name, issue.message),
            {}, {name, QString::fromLatin1(part.sha256), issue.message});
        found.answers = {
            Questions::edit(FieldPath::header(FieldName::Whole), tr("Open the original")),
            Questions::keep(tr("Ignore this part"))};
        findings.push_back(found);
    }
    return findings;
}

Findings NoOrderFound::check(const Order &order, const CheckContext &context) const
{
    const bool changesHeader = order.requestedDate.value || order.shipTo.value;
    const bool isEmpty = order.kind == OrderKind::New      ? order.lines.empty()
                         : order.kind == OrderKind::Change ? order.lines.empty() && !changesHeader
                                                           : false;
    const bool looksLikeOrder = context.intent == Intent::Order ||
                                context.intent == Intent::Change ||
                                context.intent == Intent::Cancel;
    if (!isEmpty || !looksLikeOrder)
        return {};
    Finding found =
        finding(FieldPath::header(FieldName::Whole),
                order.kind == OrderKind::New
                    ? tr("This looks like an order, but no order line was found. What is ordered?")
                    : tr("This looks like a change, but nothing that changes was found."),
                {}, {toKey(order.kind)});
    found.answers = {
        Questions::edit(FieldPath::header(FieldName::Whole), tr("Type it in")),
        {QStringLiteral("not-an-order"), tr("Not an order"), {}, RejectOrder{tr("Not an order")}}};
    return {found};
}

} // namespace intray
