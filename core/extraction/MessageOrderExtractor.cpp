// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageOrderExtractor.h"

#include "core/base/TextFold.h"
#include "core/extraction/MailNotice.h"
#include "core/extraction/MessageHabits.h"
#include "core/extraction/MessageOrder.h"
#include "core/extraction/MessageStatements.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageOrderExtractor)
};

constexpr int MostForwards = 4;

QString domainOf(const QString &address)
{
    return address.section(u'@', 1).toLower();
}

// Reads one text part: the message on top, or the one it forwards.
class PartReader
{
public:
    PartReader(const Document &document, int part, const ExtractionContext &context)
        : m_document(document), m_part(part), m_context(context), m_phrases(context.lexicon),
          m_text(*document.parts[size_t(part)].text())
    {
        for (std::optional<int> at = document.parts[size_t(part)].parent; at;
             at = document.parts[size_t(*at)].parent) {
            if (document.parts[size_t(*at)].mail()) {
                m_mailPart = at;
                break;
            }
        }
    }

    Candidate run()
    {
        const Mail *mail = m_mailPart ? m_document.parts[size_t(*m_mailPart)].mail() : nullptr;
        MessageView view;
        view.range = {0, int(m_text.text.size())};
        view.mailPart = m_mailPart;
        if (mail) {
            view.subject = mail->subject;
            view.from = mail->from;
        }
        Candidate candidate = read(view, mail, 0);
        candidate.part = m_part;
        return candidate;
    }

private:
    Candidate read(const MessageView &view, const Mail *mail, int level)
    {
        const MailBody body = splitMailBody(m_text, view.range, view.from.name, m_phrases, view.quoteDepth);
        const MessageContext bare = contextOf(view, body, {});
        Signature signature = readSignature(body.rangesOf(MailBody::Section::Signature),
                                            body.rangesOf(MailBody::Section::Own), view.from.name, bare);
        if (!signature.company.isStated() && bare.hasLetterhead)
            takeLetterhead(&signature, body, bare);
        const MessageContext message = contextOf(view, body, customersOf(view, signature));
        MessageOrder own = readMessageOrder(m_text, body, view, mail, hasAttachment(), message);
        fillSender(&own.order, view, signature);

        const bool ordersItself = !own.order.lines.empty() || own.order.repeatsLast || own.intent.intent == Intent::Cancel
            || own.intent.intent == Intent::Change;
        if (!ordersItself && level < MostForwards) {
            if (const QuotedMail *inner = forwardedMail(view, body, level)) {
                MessageView next;
                next.range = inner->range;
                next.subject = inner->subject.isEmpty() ? readSubject(view.subject, m_phrases).text : inner->subject;
                next.from = inner->from;
                next.mailPart = view.mailPart;
                next.quoteDepth = view.quoteDepth + 1;
                Candidate forwarded = read(next, nullptr, level + 1);
                if (!forwarded.orders.empty() || forwarded.intent != Intent::NotAnOrder) {
                    for (Order &order : forwarded.orders)
                        addOuterSender(&order, view);
                    if (forwarded.orders.size() == 1)
                        doubtMessageStatements(&forwarded.orders.front(), body.rangesOf(MailBody::Section::Own), message);
                    if (forwarded.orders.size() == 1 && !m_context.catalog.isSellerEmail(view.from.address))
                        addOuterFacts(own.order, &forwarded.orders.front());
                    return forwarded;
                }
                takeInnerSender(forwarded, view, &own.order);
            }
        }
        return candidateOf(std::move(own));
    }

    bool isDocument() const
    {
        const PartRole role = m_document.parts[size_t(m_part)].role;
        return role != PartRole::Body && role != PartRole::AlternativeBody;
    }

    // Who heads a text that is no mail.
    void takeLetterhead(Signature *signature, const MailBody &body, const MessageContext &bare) const
    {
        constexpr size_t MostLines = 6;
        std::vector<TextPlace> head;
        for (const MailBody::Line &line : body.lines) {
            if (line.section != MailBody::Section::Own || head.size() >= MostLines)
                break;
            if (!QStringView(m_text.text).mid(line.range.start, line.range.end - line.range.start).trimmed().isEmpty())
                head.push_back(line.range);
        }
        Signature top = readSignature(head, body.rangesOf(MailBody::Section::Own), QString(), bare);
        signature->company = top.company;
        signature->names.insert(signature->names.begin(), top.names.begin(), top.names.end());
        signature->vatNumbers.insert(signature->vatNumbers.end(), top.vatNumbers.begin(), top.vatNumbers.end());
    }

    // The mail below that this one passes on.
    const QuotedMail *forwardedMail(const MessageView &view, const MailBody &body, int level) const
    {
        if (body.quoted.empty())
            return nullptr;
        const bool forward = readSubject(view.subject, m_phrases).forward || staysInside(view, body, level);
        for (const QuotedMail &quoted : body.quoted) {
            if (quoted.forwarded || forward)
                return &quoted;
        }
        return nullptr;
    }

    // Whether one of us wrote to us above what a customer wrote, without calling it a forward. What confirms the
    // order below has been dealt with.
    bool staysInside(const MessageView &view, const MailBody &body, int level) const
    {
        const Catalog &catalog = m_context.catalog;
        if (!catalog.isSellerEmail(view.from.address)
            || m_phrases.has(QStringLiteral("own-confirmation"), body.textOf(m_text.text, MailBody::Section::Own)))
            return false;
        const Mail *mail = m_mailPart ? m_document.parts[size_t(*m_mailPart)].mail() : nullptr;
        return level > 0
            || (mail && !mail->to.empty()
                && std::all_of(mail->to.begin(), mail->to.end(),
                               [&catalog](const MailAddress &to) { return catalog.isSellerEmail(to.address); }));
    }

    // One of us passes on what orders in an attachment: the customer is who wrote below.
    void takeInnerSender(const Candidate &inner, const MessageView &view, Order *order) const
    {
        if (!inner.accompanying || !m_context.catalog.isSellerEmail(view.from.address))
            return;
        order->senderAddresses = inner.accompanying->senderAddresses;
        order->vatNumbers = inner.accompanying->vatNumbers;
        order->accountNumbers = inner.accompanying->accountNumbers;
        order->partyNames = inner.accompanying->partyNames;
        order->buyerName = inner.accompanying->buyerName;
    }

    MessageContext contextOf(const MessageView &view, const MailBody &body, const QStringList &customers)
    {
        MessageContext message{m_context, m_phrases, m_text.text, m_part, {}, NumberStyle::Unknown,
                               false, DateOrder::Unknown, writtenOn(), customers, isDocument()};
        const QString own = body.textOf(m_text.text, MailBody::Section::Own);
        message.language = m_context.lexicon.languageOf(own);
        const Customer *customer = customers.size() == 1 ? m_context.catalog.customer(customers.front()) : nullptr;
        if (message.language.isEmpty())
            message.language = m_context.lexicon.languageOf(QString(view.subject + u' ' + m_text.text.left(2000)));
        if (message.language.isEmpty() && customer)
            message.language = customer->language;
        chooseNumberStyle(&message, own);
        const Customer *proven = m_context.customerNo.isEmpty() ? nullptr : m_context.catalog.customer(m_context.customerNo);
        chooseDateOrder(&message, proven ? proven : customer, own, view.from.address);
        return message;
    }

    QDate writtenOn() const
    {
        const Mail *mail = m_mailPart ? m_document.parts[size_t(*m_mailPart)].mail() : nullptr;
        return mail && mail->date.isValid() ? mail->date.date() : m_context.today;
    }

    QStringList customersOf(const MessageView &view, const Signature &signature) const
    {
        const Catalog &catalog = m_context.catalog;
        QStringList numbers;
        const auto add = [&numbers](const std::vector<const Customer *> &customers) {
            for (const Customer *customer : customers) {
                if (!numbers.contains(customer->number))
                    numbers += customer->number;
            }
        };
        if (!view.from.address.isEmpty() && !catalog.isSellerEmail(view.from.address)) {
            add(catalog.customersByEmail(view.from.address));
            if (numbers.isEmpty())
                add(catalog.customersByDomain(domainOf(view.from.address)));
        }
        if (!numbers.isEmpty())
            return numbers;
        for (const Field<QString> &vat : signature.vatNumbers)
            add(catalog.customersByVat(*vat.value));
        for (const Field<QString> &name : signature.names) {
            if (numbers.isEmpty())
                add(catalog.customersByName(*name.value));
        }
        for (const Field<QString> &address : signature.addresses) {
            if (numbers.isEmpty())
                add(catalog.customersByEmail(*address.value));
        }
        return numbers;
    }

    void fillSender(Order *order, const MessageView &view, const Signature &signature) const
    {
        addAddress(order, view.from.address, view.mailPart && !view.quoteDepth);
        order->senderAddresses.insert(order->senderAddresses.end(), signature.addresses.begin(),
                                      signature.addresses.end());
        order->vatNumbers = signature.vatNumbers;
        order->accountNumbers = signature.accountNumbers;
        order->partyNames = signature.names;
        order->partyNames.erase(std::remove_if(order->partyNames.begin(), order->partyNames.end(),
                                               [](const Field<QString> &name) { return name.confidence < 0.6; }),
                                order->partyNames.end());
        order->buyerName = signature.company;
    }

    void addAddress(Order *order, const QString &address, bool fromHeader) const
    {
        if (address.isEmpty() || m_context.catalog.isSellerEmail(address))
            return;
        Field<QString> sender;
        sender.value = address;
        sender.written = address;
        if (fromHeader && m_mailPart)
            sender.source = {m_mailPart, HeaderPlace{QStringLiteral("From")}};
        sender.confidence = 0.98;
        sender.support(Evidence::Kind::Structure, MessageText::tr("the sender of the mail"));
        order->senderAddresses.push_back(sender);
    }

    // Who passed a mail on stands for the customer only when nobody known wrote the mail inside.
    void addOuterSender(Order *order, const MessageView &view) const
    {
        const Catalog &catalog = m_context.catalog;
        const bool known = std::any_of(order->senderAddresses.begin(), order->senderAddresses.end(),
                                       [&catalog](const Field<QString> &sender) {
                                           return !catalog.customersByEmail(*sender.value).empty()
                                               || !catalog.customersByDomain(domainOf(*sender.value)).empty();
                                       });
        if (!known)
            addAddress(order, view.from.address, view.mailPart && !view.quoteDepth);
    }

    // "Please deliver as below, our order 4711": what the buyer says above what a colleague wants holds for it.
    static void addOuterFacts(const Order &outer, Order *order)
    {
        const auto take = [&](auto Order::*member, const QString &question) {
            const auto &stated = outer.*member;
            auto &field = order->*member;
            if (!stated.isStated() || field.value == stated.value)
                return;
            if (field.isStated()) {
                order->doubts.push_back(question.arg(stated.written.simplified(), field.written.simplified()));
                field.confidence = std::min(field.confidence, 0.7);
                field.alternatives.push_back({*stated.value, stated.written, stated.source, 0.5});
                return;
            }
            field = stated;
        };
        take(&Order::poNumber, MessageText::tr("Two order numbers: “%1” above the passed-on mail, “%2” in it. Which one holds?"));
        take(&Order::requestedDate, MessageText::tr("Two dates of delivery: “%1” above the passed-on mail, “%2” in it. Which one holds?"));
        take(&Order::shipTo, MessageText::tr("Two places of delivery: “%1” above the passed-on mail, “%2” in it. Which one holds?"));
        take(&Order::paymentTerms, MessageText::tr("Two terms of payment: “%1” above the passed-on mail, “%2” in it. Which ones hold?"));
        order->doubts.insert(order->doubts.end(), outer.doubts.begin(), outer.doubts.end());
        order->remarks.insert(order->remarks.end(), outer.remarks.begin(), outer.remarks.end());
        order->usualShipTo = order->usualShipTo || (outer.usualShipTo && !order->shipTo.isStated());
    }

    bool hasAttachment() const
    {
        if (!m_mailPart)
            return false;
        const std::vector<int> children = m_document.childrenOf(*m_mailPart);
        return std::any_of(children.begin(), children.end(), [this](int child) {
            const Part &part = m_document.parts[size_t(child)];
            return (part.role == PartRole::Attachment && !isNotice(part)) || part.role == PartRole::EmbeddedMail;
        });
    }

    // Manuals, terms and reports speak of changing and cancelling orders too. Who means one order names it, unless
    // in a mail, where few words do.
    bool speaksInGeneral(const Order &order) const
    {
        constexpr qsizetype LongText = 5000;
        const PartRole role = m_document.parts[size_t(m_part)].role;
        const bool body = role == PartRole::Body || role == PartRole::AlternativeBody;
        return !body && m_text.text.size() > LongText && !order.poNumber.isStated()
            && std::none_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
                   return line.supplierItem.isStated() || line.buyerItem.isStated() || line.gtin.isStated();
               });
    }

    Candidate candidateOf(MessageOrder own) const
    {
        Candidate candidate;
        const bool meansChange = own.intent.intent == Intent::Change || own.intent.intent == Intent::Cancel;
        if (meansChange && speaksInGeneral(own.order)) {
            candidate.intentReason = MessageText::tr("it is a long text that names no order");
            return candidate;
        }
        candidate.intent = own.intent.intent;
        candidate.intentReason = own.intent.reason;
        const bool change = candidate.intent == Intent::Change || candidate.intent == Intent::Cancel;
        const bool complete = candidate.intent == Intent::Order
            && (!own.order.lines.empty() || own.order.repeatsLast);
        if (change || complete) {
            double known = 0;
            for (const OrderLine &line : own.order.lines)
                known += line.quantity.isStated() ? 1 : 0.5;
            candidate.score = change ? 0.8
                                     : std::min(0.95, 0.6 + 0.05 * known + (own.usesTable ? 0.1 : 0)
                                                    + (own.intent.asksForGoods ? 0.1 : 0));
            candidate.orders.push_back(std::move(own.order));
        } else {
            // What it says of the order in the attachment.
            candidate.score = own.intent.announcesAttachment ? 0.3 : 0;
            candidate.accompanying = std::move(own.order);
            candidate.accompanying->lines.clear();
            if (own.intent.asksAboutEarlier)
                candidate.caution = MessageText::tr("The mail asks about an earlier order; is the attachment meant "
                                                    "as a new one?");
        }
        return candidate;
    }

    const Document &m_document;
    const int m_part;
    const ExtractionContext &m_context;
    const PhraseBook m_phrases;
    const Text &m_text;
    std::optional<int> m_mailPart;
};

} // namespace

bool MessageOrderExtractor::canRead(const Document &document, int part) const
{
    return document.parts[size_t(part)].text() != nullptr;
}

Candidate MessageOrderExtractor::extract(const Document &document, int part,
                                         const ExtractionContext &context) const
{
    return PartReader(document, part, context).run();
}

} // namespace intray
