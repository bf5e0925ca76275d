// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/DocumentRules.h"

#include "core/orders/FieldVisit.h"

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

const Part *partOf(const Source &source, const CheckContext &context)
{
    const bool isThere = context.document && source.part && *source.part >= 0 &&
                         std::size_t(*source.part) < context.document->parts.size();
    return isThere ? &context.document->parts[std::size_t(*source.part)] : nullptr;
}

bool isSubject(const Source &source)
{
    return std::holds_alternative<HeaderPlace>(source.place);
}

// Whether a place is in what the sender wrote into the mail itself. Without the document, as in a replay,
// any plain text may be.
bool isInMail(const Source &source, const CheckContext &context)
{
    if (const Part *part = partOf(source, context))
        return isSubject(source) || part->role == PartRole::Body ||
               part->role == PartRole::AlternativeBody;
    return isSubject(source) || std::holds_alternative<TextPlace>(source.place);
}

// The subject and the body of one mail are one part of what arrived.
bool areApart(const Source &a, const Source &b, const CheckContext &context)
{
    const bool isOneMail = (isSubject(a) || isSubject(b)) && isInMail(a, context) && isInMail(b, context);
    return a.isSomewhere() && b.isSomewhere() && a.part != b.part && !isOneMail;
}

QString shown(const QString &value)
{
    return value;
}
QString shown(Decimal value)
{
    return Questions::quantity(value);
}
QString shown(const QDate &value)
{
    return Questions::day(value);
}

constexpr std::size_t OtherReadings = 3;

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

QString BodyAndAttachmentDisagree::nameOf(const Source &source, const CheckContext &context) const
{
    if (isInMail(source, context))
        return isSubject(source) ? tr("the subject of the mail") : tr("the mail");
    const Part *part = partOf(source, context);
    return part && !part->name.isEmpty() ? tr("“%1”").arg(part->name) : tr("the attachment");
}

template <typename T>
void BodyAndAttachmentDisagree::judge(const Field<T> &field, const FieldPath &path,
                                      const CheckContext &context, Findings &findings) const
{
    if (!field.value || field.has(Evidence::Kind::Person))
        return;
    std::vector<const Alternative<T> *> others;
    for (const Alternative<T> &other : field.alternatives) {
        if (other.value != *field.value && areApart(field.source, other.source, context) &&
            others.size() < OtherReadings)
            others.push_back(&other);
    }
    if (others.empty())
        return;
    const QString where =
        path.line ? Questions::lineName(*path.line) + QStringLiteral(", ") : QString();
    const QString here = nameOf(field.source, context);
    const Alternative<T> &other = *others.front();
    Finding found = finding(path,
                            where + tr("%1: %2 says “%3”, %4 says “%5”. Which holds?")
                                        .arg(fieldTitle(path.name), here, shown(*field.value),
                                             nameOf(other.source, context), shown(other.value)),
                            {}, {valueText(*field.value), valueText(other.value)});
    found.answers = {Questions::keep(shown(*field.value), tr("as in %1").arg(here))};
    for (const Alternative<T> *each : others) {
        Answer answer = Questions::set(path, valueText(each->value),
                                       tr("as in %1").arg(nameOf(each->source, context)));
        if constexpr (!std::is_same_v<T, QString>)
            answer.text = shown(each->value);
        found.answers.push_back(answer);
    }
    found.answers.push_back(Questions::edit(path, tr("Type it")));
    findings.push_back(found);
}

Findings BodyAndAttachmentDisagree::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    visitHeader(order, [&](FieldName name, const auto &field) {
        judge(field, FieldPath::header(name), context, findings);
    });
    for (int i = 0; i < int(order.lines.size()); ++i) {
        visitLine(order.lines[std::size_t(i)], [&](FieldName name, const auto &field) {
            judge(field, FieldPath::ofLine(i, name), context, findings);
        });
    }
    return findings;
}

} // namespace intray
