// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/BodyAndAttachment.h"

#include "core/base/TextFold.h"
#include "core/extraction/GuessedFacts.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct AccompanyText
{
    Q_DECLARE_TR_FUNCTIONS(intray::BodyAndAttachment)
};

bool sameNumber(const QString &a, const QString &b)
{
    const QString first = foldCode(a);
    const QString second = foldCode(b);
    return first == second || first.endsWith(second) || second.endsWith(first);
}

bool sameWords(const QString &a, const QString &b)
{
    const QStringList first = foldedWords(a);
    const QStringList second = foldedWords(b);
    int shared = 0;
    for (const QString &word : first)
        shared += second.contains(word);
    return shared * 10 >= 7 * std::min(first.size(), second.size());
}

QString codeOf(const OrderLine &line)
{
    for (const Field<QString> *field : {&line.supplierItem, &line.buyerItem, &line.gtin}) {
        if (field->isStated())
            return foldCode(*field->value);
    }
    return foldText(line.description.value.value_or(QString()));
}

bool hasCode(const OrderLine &line, const QString &code)
{
    for (const Field<QString> *field : {&line.supplierItem, &line.buyerItem, &line.gtin}) {
        if (field->isStated() && foldCode(*field->value) == code)
            return true;
    }
    return foldText(line.description.value.value_or(QString())) == code;
}

// Takes a value that the document lacks; a little less sure, because it stands beside the document.
template <typename T>
void complete(Field<T> *field, const Field<T> &fromMail, double most)
{
    if (field->isStated() || !fromMail.isStated())
        return;
    *field = fromMail;
    field->confidence = std::min(field->confidence, most);
    field->support(Evidence::Kind::Position, AccompanyText::tr("in the mail around the document"));
}

// The other part's reading stands beside the value: a rule asks which holds. Where it cannot be told from
// their places that two parts disagree, the doubt asks.
template <typename T>
void addReading(Order *order, Field<T> *field, const Field<T> &other, const QString &doubt)
{
    field->alternatives.push_back({*other.value, other.written, other.source, 0.3});
    if (field->source.isSomewhere() && other.source.isSomewhere() && field->source.part != other.source.part)
        return;
    field->confidence = std::min(field->confidence, 0.75);
    if (std::find(order->doubts.begin(), order->doubts.end(), doubt) == order->doubts.end())
        order->doubts.push_back(doubt);
}

// What the other reading of an order says: the mail around it, or another file.
enum class Beside { Mail, File };

void compareLines(Order *order, const Order &fromMail, Beside beside)
{
    for (const OrderLine &said : fromMail.lines) {
        const QString code = codeOf(said);
        const auto found = std::find_if(order->lines.begin(), order->lines.end(),
                                        [&code](const OrderLine &line) { return hasCode(line, code); });
        const QString name = said.supplierItem.value.value_or(
            said.buyerItem.value.value_or(said.description.value.value_or(QString())));
        if (found == order->lines.end()) {
            order->doubts.push_back(
                (beside == Beside::Mail
                     ? AccompanyText::tr("The mail names %1, the attached order does not.")
                     : AccompanyText::tr("This order came twice, and only one of the two names %1. Is it wanted?"))
                    .arg(name));
        } else if (said.quantity.isStated() && found->quantity.isStated()
                   && *said.quantity.value != *found->quantity.value) {
            addReading(order, &found->quantity, said.quantity,
                       (beside == Beside::Mail
                            ? AccompanyText::tr("The mail says %1 of %2, the attached order %3.")
                            : AccompanyText::tr("This order came twice, once with %1 of %2, once with %3."))
                           .arg(said.quantity.value->toString(), name, found->quantity.value->toString()));
        }
    }
}

// An amount in a mail seldom says whether tax is in it.
void compareTotals(Order *order, const Order &fromMail)
{
    for (const Field<Decimal> *said : {&fromMail.total, &fromMail.netTotal}) {
        if (!said->isStated())
            continue;
        Field<Decimal> *other = nullptr;
        bool same = false;
        for (Field<Decimal> *own : {&order->netTotal, &order->total}) {
            if (!own->isStated())
                continue;
            same = same || own->value == said->value;
            other = own;
        }
        if (other && !same)
            addReading(order, other, *said, AccompanyText::tr("The mail names another total than the attached order: %1").arg(said->written));
    }
}

bool sameLines(const Order &a, const Order &b)
{
    if (a.lines.size() != b.lines.size())
        return false;
    for (const OrderLine &line : a.lines) {
        const QString code = codeOf(line);
        const bool found = std::any_of(b.lines.begin(), b.lines.end(), [&](const OrderLine &other) {
            return hasCode(other, code) && other.quantity.value == line.quantity.value;
        });
        if (!found)
            return false;
    }
    return true;
}

QStringList domainsOf(const Order &order)
{
    QStringList domains;
    for (const Field<QString> &sender : order.senderAddresses)
        domains += sender.value.value_or(QString()).section(u'@', -1).toLower();
    domains.removeAll(QString());
    return domains;
}

// Two customers may well use the same order number.
bool haveDifferentSenders(const Order &a, const Order &b)
{
    const QStringList first = domainsOf(a);
    const QStringList second = domainsOf(b);
    return !first.isEmpty() && !second.isEmpty()
        && std::none_of(first.begin(), first.end(), [&](const QString &domain) { return second.contains(domain); });
}

template <typename T>
bool differ(const Field<T> &a, const Field<T> &b)
{
    return a.isStated() && b.isStated() && a.value != b.value;
}

bool haveOtherPlaces(const Order &a, const Order &b)
{
    return a.shipTo.isStated() && b.shipTo.isStated() && !sameWords(*a.shipTo.value, *b.shipTo.value);
}

bool goElsewhere(const Order &a, const Order &b)
{
    return haveOtherPlaces(a, b) || differ(a.requestedDate, b.requestedDate);
}

void addPlacesAndDates(Order *order, const Order &other)
{
    const QString doubt
        = AccompanyText::tr("This order came twice, with different places or dates of delivery. Which one holds?");
    if (haveOtherPlaces(*order, other))
        addReading(order, &order->shipTo, other.shipTo, doubt);
    if (differ(order->requestedDate, other.requestedDate))
        addReading(order, &order->requestedDate, other.requestedDate, doubt);
}

} // namespace

void accompany(Order *order, const Order &fromMail)
{
    const bool bothNumbers = order->poNumber.isStated() && fromMail.poNumber.isStated();
    if (bothNumbers && foldCode(*order->poNumber.value) == foldCode(*fromMail.poNumber.value)) {
        order->poNumber.support(Evidence::Kind::Repeated, AccompanyText::tr("also in the mail around the document"));
        order->poNumber.confidence = std::max(order->poNumber.confidence, 0.97);
        // A bare code in a subject may be anything; only a number that is announced speaks against the document's.
    } else if (bothNumbers && fromMail.poNumber.has(Evidence::Kind::Label)
               && !sameNumber(*order->poNumber.value, *fromMail.poNumber.value)) {
        addReading(order, &order->poNumber, fromMail.poNumber,
                   AccompanyText::tr("The mail speaks of order %1, the attached order is %2.")
                       .arg(*fromMail.poNumber.value, *order->poNumber.value));
    }
    complete(&order->poNumber, fromMail.poNumber, 0.93);

    // What no label explains yields to what is said.
    if (isGuess(order->requestedDate) && fromMail.requestedDate.isStated())
        order->requestedDate = {};
    if (isGuess(order->shipTo) && (fromMail.shipTo.isStated() || fromMail.usualShipTo))
        order->shipTo = {};
    if (order->requestedDate.isStated() && fromMail.requestedDate.isStated()
        && order->requestedDate.value != fromMail.requestedDate.value) {
        addReading(order, &order->requestedDate, fromMail.requestedDate,
                   AccompanyText::tr("The mail asks for delivery on %1, the attached order on %2.")
                       .arg(fromMail.requestedDate.value->toString(Qt::ISODate),
                            order->requestedDate.value->toString(Qt::ISODate)));
    }
    const bool lineDates = std::any_of(order->lines.begin(), order->lines.end(), [](const OrderLine &line) {
        return line.requestedDate.isStated();
    });
    const bool isOpen = !fromMail.requestedDate.alternatives.empty();
    // Where the mail's day can be read in two ways nothing in the document decides: asked, with both.
    if (!lineDates)
        complete(&order->requestedDate, fromMail.requestedDate, isOpen ? 0.6 : 0.92);

    if (order->shipTo.isStated() && fromMail.shipTo.isStated()
        && !sameWords(*order->shipTo.value, *fromMail.shipTo.value)) {
        addReading(order, &order->shipTo, fromMail.shipTo,
                   AccompanyText::tr("The mail names another delivery address than the attached order: %1")
                       .arg(*fromMail.shipTo.value));
    }
    complete(&order->shipTo, fromMail.shipTo, 0.92);
    complete(&order->buyerName, fromMail.buyerName, 0.93);
    if (order->paymentTerms.isStated() && fromMail.paymentTerms.isStated()
        && !sameWords(*order->paymentTerms.value, *fromMail.paymentTerms.value)) {
        addReading(order, &order->paymentTerms, fromMail.paymentTerms,
                   AccompanyText::tr("The mail names other payment terms than the attached order: %1")
                       .arg(*fromMail.paymentTerms.value));
    }
    complete(&order->paymentTerms, fromMail.paymentTerms, 0.92);
    compareTotals(order, fromMail);
    complete(&order->currency, fromMail.currency, 0.92);
    order->usualShipTo = order->usualShipTo || (fromMail.usualShipTo && !order->shipTo.isStated());

    const auto append = [](std::vector<Field<QString>> *to, const std::vector<Field<QString>> &from) {
        to->insert(to->end(), from.begin(), from.end());
    };
    append(&order->senderAddresses, fromMail.senderAddresses);
    append(&order->vatNumbers, fromMail.vatNumbers);
    append(&order->accountNumbers, fromMail.accountNumbers);
    append(&order->partyNames, fromMail.partyNames);
    if (order->language.isEmpty())
        order->language = fromMail.language;
    compareLines(order, fromMail, Beside::Mail);
}

void mergeRepeated(std::vector<Order> *orders, Unnumbered unnumbered)
{
    // Each number once: a file may hold thousands of orders.
    std::vector<QString> numbers;
    for (const Order &order : *orders)
        numbers.push_back(foldCode(order.poNumber.value.value_or(QString())));
    for (size_t i = 0; i < orders->size(); ++i) {
        for (size_t j = i + 1; j < orders->size();) {
            Order &first = (*orders)[i];
            Order &second = (*orders)[j];
            const bool numbered = first.poNumber.isStated() && second.poNumber.isStated();
            if (numbered && numbers[i] != numbers[j]) {
                ++j;
                continue;
            }
            const bool elsewhere = goElsewhere(first, second);
            const bool sameOrder = numbered
                || (unnumbered == Unnumbered::MergeSameLines && !elsewhere && sameLines(first, second));
            if (!sameOrder || first.kind != second.kind || haveDifferentSenders(first, second)) {
                ++j;
                continue;
            }
            const bool same = sameLines(first, second);
            // What a file states in fields of its own is surer than what was read off a page.
            const bool surer = second.lines.size() == first.lines.size()
                && second.poNumber.has(Evidence::Kind::Structure) && !first.poNumber.has(Evidence::Kind::Structure);
            if (second.lines.size() > first.lines.size() || surer)
                std::swap(first, second);
            if (!same)
                compareLines(&first, second, Beside::File);
            if (elsewhere)
                addPlacesAndDates(&first, second);
            orders->erase(orders->begin() + long(j));
            numbers.erase(numbers.begin() + long(j));
        }
    }
}

} // namespace intray
