// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Words.h"

#include "core/base/NumberText.h"
#include "core/checking/CheckRule.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace intray {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::Words)
};

struct RuleText
{
    const char *rule, *chip, *title;
};

// In the sequence of rules.md.
constexpr RuleText ruleTexts[] = {
    {"unknown-customer", QT_TRANSLATE_NOOP("intray::Words", "customer?"), QT_TRANSLATE_NOOP("intray::Words", "Customer not certain")},
    {"customer-on-hold", QT_TRANSLATE_NOOP("intray::Words", "on hold"), QT_TRANSLATE_NOOP("intray::Words", "Customer is on hold")},
    {"credit-limit-exceeded", QT_TRANSLATE_NOOP("intray::Words", "credit"), QT_TRANSLATE_NOOP("intray::Words", "Over the credit limit")},
    {"missing-po-number", QT_TRANSLATE_NOOP("intray::Words", "PO?"), QT_TRANSLATE_NOOP("intray::Words", "No order number")},
    {"duplicate-po", QT_TRANSLATE_NOOP("intray::Words", "duplicate"), QT_TRANSLATE_NOOP("intray::Words", "Order number is already there")},
    {"duplicate-content", QT_TRANSLATE_NOOP("intray::Words", "twice?"), QT_TRANSLATE_NOOP("intray::Words", "Same lines as another order")},
    {"change-of-unknown-order", QT_TRANSLATE_NOOP("intray::Words", "which order?"), QT_TRANSLATE_NOOP("intray::Words", "Changes an order that is not there")},
    {"unknown-ship-to", QT_TRANSLATE_NOOP("intray::Words", "address"), QT_TRANSLATE_NOOP("intray::Words", "Delivery address not known")},
    {"date-in-past", QT_TRANSLATE_NOOP("intray::Words", "past date"), QT_TRANSLATE_NOOP("intray::Words", "Wanted date has passed")},
    {"ambiguous-date", QT_TRANSLATE_NOOP("intray::Words", "date?"), QT_TRANSLATE_NOOP("intray::Words", "Date can be read two ways")},
    {"date-before-lead-time", QT_TRANSLATE_NOOP("intray::Words", "date"), QT_TRANSLATE_NOOP("intray::Words", "Wanted before it can be delivered")},
    {"unknown-item", QT_TRANSLATE_NOOP("intray::Words", "item?"), QT_TRANSLATE_NOOP("intray::Words", "Item not found")},
    {"ambiguous-item", QT_TRANSLATE_NOOP("intray::Words", "which item?"), QT_TRANSLATE_NOOP("intray::Words", "Several items fit")},
    {"item-description-conflict", QT_TRANSLATE_NOOP("intray::Words", "item/text"), QT_TRANSLATE_NOOP("intray::Words", "Number and description disagree")},
    {"discontinued-item", QT_TRANSLATE_NOOP("intray::Words", "discontinued"), QT_TRANSLATE_NOOP("intray::Words", "Item is discontinued")},
    {"unit-mismatch", QT_TRANSLATE_NOOP("intray::Words", "unit"), QT_TRANSLATE_NOOP("intray::Words", "Unit cannot be converted")},
    {"unit-doubtful", QT_TRANSLATE_NOOP("intray::Words", "unit?"), QT_TRANSLATE_NOOP("intray::Words", "The price says another unit")},
    {"missing-quantity", QT_TRANSLATE_NOOP("intray::Words", "quantity?"), QT_TRANSLATE_NOOP("intray::Words", "Quantity is missing")},
    {"pack-multiple", QT_TRANSLATE_NOOP("intray::Words", "pack size"), QT_TRANSLATE_NOOP("intray::Words", "Not a multiple of the pack")},
    {"below-min-qty", QT_TRANSLATE_NOOP("intray::Words", "minimum"), QT_TRANSLATE_NOOP("intray::Words", "Below the minimum quantity")},
    {"unusual-quantity", QT_TRANSLATE_NOOP("intray::Words", "unusual"), QT_TRANSLATE_NOOP("intray::Words", "Unusual quantity")},
    {"price-mismatch", QT_TRANSLATE_NOOP("intray::Words", "price"), QT_TRANSLATE_NOOP("intray::Words", "Price differs from ours")},
    {"line-total-mismatch", QT_TRANSLATE_NOOP("intray::Words", "line sum"), QT_TRANSLATE_NOOP("intray::Words", "Line does not add up")},
    {"grand-total-mismatch", QT_TRANSLATE_NOOP("intray::Words", "total"), QT_TRANSLATE_NOOP("intray::Words", "Order does not add up")},
    {"currency-mismatch", QT_TRANSLATE_NOOP("intray::Words", "currency"), QT_TRANSLATE_NOOP("intray::Words", "Not the customer's currency")},
    {"low-confidence", QT_TRANSLATE_NOOP("intray::Words", "unsure"), QT_TRANSLATE_NOOP("intray::Words", "Read, but not proven")},
    {"unreadable-part", QT_TRANSLATE_NOOP("intray::Words", "unreadable"), QT_TRANSLATE_NOOP("intray::Words", "A part could not be read")},
    {"no-order-found", QT_TRANSLATE_NOOP("intray::Words", "no order?"), QT_TRANSLATE_NOOP("intray::Words", "No order was found in it")},
    {"order-not-ours", QT_TRANSLATE_NOOP("intray::Words", "not ours?"),
     QT_TRANSLATE_NOOP("intray::Words", "Addressed to another seller")},
    {"for-approval-copy", QT_TRANSLATE_NOOP("intray::Words", "draft?"),
     QT_TRANSLATE_NOOP("intray::Words", "A draft, or not yet approved")},
    {"same-as-last-time", QT_TRANSLATE_NOOP("intray::Words", "as before?"),
     QT_TRANSLATE_NOOP("intray::Words", "The same as last time")},
    {"body-and-attachment-disagree", QT_TRANSLATE_NOOP("intray::Words", "mail or file?"),
     QT_TRANSLATE_NOOP("intray::Words", "Mail and attachment disagree")},
    {"change-after-shipping", QT_TRANSLATE_NOOP("intray::Words", "shipped"),
     QT_TRANSLATE_NOOP("intray::Words", "Changes an order that has left")},
    {"new-sender-and-new-address", QT_TRANSLATE_NOOP("intray::Words", "new sender"),
     QT_TRANSLATE_NOOP("intray::Words", "New sender and new address")},
    {"first-order", QT_TRANSLATE_NOOP("intray::Words", "first"),
     QT_TRANSLATE_NOOP("intray::Words", "First order of this customer")},
    {"consolidate-with-open-order", QT_TRANSLATE_NOOP("intray::Words", "one delivery?"),
     QT_TRANSLATE_NOOP("intray::Words", "Another order goes to the same address")},
    {"one-time-address", QT_TRANSLATE_NOOP("intray::Words", "one-time"),
     QT_TRANSLATE_NOOP("intray::Words", "One-time address")},
    {"address-too-long", QT_TRANSLATE_NOOP("intray::Words", "long address"),
     QT_TRANSLATE_NOOP("intray::Words", "Address too long for the ERP")},
    {"ship-window", QT_TRANSLATE_NOOP("intray::Words", "window"),
     QT_TRANSLATE_NOOP("intray::Words", "Delivery only within a window")},
    {"cancel-after", QT_TRANSLATE_NOOP("intray::Words", "cancel after"),
     QT_TRANSLATE_NOOP("intray::Words", "Void after a day")},
    {"whole-units-only", QT_TRANSLATE_NOOP("intray::Words", "whole units"),
     QT_TRANSLATE_NOOP("intray::Words", "Part of a unit that is sold whole")},
    {"repeated-item", QT_TRANSLATE_NOOP("intray::Words", "twice?"),
     QT_TRANSLATE_NOOP("intray::Words", "The same line twice")},
    {"order-minimum", QT_TRANSLATE_NOOP("intray::Words", "small order"),
     QT_TRANSLATE_NOOP("intray::Words", "Below the smallest order")},
    {"order-maximum", QT_TRANSLATE_NOOP("intray::Words", "large order"),
     QT_TRANSLATE_NOOP("intray::Words", "Above the largest order")},
    {"missing-price", QT_TRANSLATE_NOOP("intray::Words", "no price"),
     QT_TRANSLATE_NOOP("intray::Words", "No price is stated")},
    {"expired-price", QT_TRANSLATE_NOOP("intray::Words", "old price"),
     QT_TRANSLATE_NOOP("intray::Words", "The price has expired")},
    {"payment-terms-differ", QT_TRANSLATE_NOOP("intray::Words", "terms"),
     QT_TRANSLATE_NOOP("intray::Words", "Payment terms differ")},
    {"incoterms", QT_TRANSLATE_NOOP("intray::Words", "incoterms"),
     QT_TRANSLATE_NOOP("intray::Words", "Delivery terms are stated")},
    {"carrier-or-freight-account", QT_TRANSLATE_NOOP("intray::Words", "carrier"),
     QT_TRANSLATE_NOOP("intray::Words", "A carrier is named")},
    {"complete-delivery-only", QT_TRANSLATE_NOOP("intray::Words", "complete"),
     QT_TRANSLATE_NOOP("intray::Words", "Complete delivery only")},
    {"blanket-order", QT_TRANSLATE_NOOP("intray::Words", "blanket"),
     QT_TRANSLATE_NOOP("intray::Words", "Refers to a blanket order")},
    {"quote-reference", QT_TRANSLATE_NOOP("intray::Words", "quotation"),
     QT_TRANSLATE_NOOP("intray::Words", "Refers to a quotation")},
    {"free-text-instruction", QT_TRANSLATE_NOOP("intray::Words", "remark"),
     QT_TRANSLATE_NOOP("intray::Words", "An instruction to read")},
    {"special-clause", QT_TRANSLATE_NOOP("intray::Words", "clause"),
     QT_TRANSLATE_NOOP("intray::Words", "A special clause")},
    {"certificate-demanded", QT_TRANSLATE_NOOP("intray::Words", "certificate"),
     QT_TRANSLATE_NOOP("intray::Words", "A certificate is wanted")},
    {"shelf-life", QT_TRANSLATE_NOOP("intray::Words", "shelf life"),
     QT_TRANSLATE_NOOP("intray::Words", "A remaining shelf life is wanted")},
    {"target-format", QT_TRANSLATE_NOOP("intray::Words", "ERP format"),
     QT_TRANSLATE_NOOP("intray::Words", "The ERP cannot take a value")},
};

const RuleText *textOf(const QString &rule)
{
    for (const RuleText &text : ruleTexts) {
        if (rule == QLatin1String(text.rule))
            return &text;
    }
    return nullptr;
}

} // namespace

QString orderTitle(const QueueRow &row)
{
    if (!row.poNumber.isEmpty()) {
        switch (row.kind) {
        case OrderKind::New: return row.poNumber;
        case OrderKind::Change: return Words::tr("change of %1").arg(row.poNumber);
        case OrderKind::Cancel: return Words::tr("cancels %1").arg(row.poNumber);
        }
    }
    if (row.lineCount == 0)
        return row.fileName;
    return Words::tr("no number");
}

QString withNumber(const QString &words, const QString &number)
{
    static const QRegularExpression before(QStringLiteral("(\\p{L}+)\\s+%1"));
    static const QRegularExpression head(QStringLiteral("^(\\p{L}+)[^\\p{L}]"));
    const QRegularExpressionMatch said = before.match(words), own = head.match(number);
    QString text = words;
    if (said.hasMatch() && own.hasMatch() && said.captured(1).compare(own.captured(1), Qt::CaseInsensitive) == 0)
        text.remove(said.capturedStart(), said.capturedLength() - 2);
    return text.arg(number);
}

QString orderInWords(const QueueRow &row)
{
    const QString number = row.poNumber.isEmpty() ? orderTitle(row) : withNumber(Words::tr("PO %1"), row.poNumber);
    return row.customerName.isEmpty() ? number : Words::tr("%1 of %2", "an order, its customer").arg(number, row.customerName);
}

QString customerTitle(const QueueRow &row)
{
    if (!row.customerName.isEmpty())
        return row.customerName;
    return row.customerNo.isEmpty() ? QStringLiteral("–") : row.customerNo;
}

QString numberText(Decimal value, int decimals)
{
    if (value.isOverflow())
        return Words::tr("too large");
    return numberInWords(value.rounded(decimals), decimals);
}

QString moneyText(const std::optional<Decimal> &value, const QString &currency)
{
    if (!value)
        return {};
    const QString number = numberText(*value, 2);
    return currency.isEmpty() ? number : currency + QChar::Nbsp + number;
}

QString momentText(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    if (!local.isValid())
        return {};
    if (local.date() == QDate::currentDate())
        return QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString ageText(const QDateTime &utc, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(0, utc.secsTo(now) / 60);
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return Words::tr("%1 h").arg(minutes / 60);
    return Words::tr("%1 d").arg(minutes / (24 * 60));
}

QString shortRule(const QString &rule)
{
    const RuleText *text = textOf(rule);
    return text ? Words::tr(text->chip) : rule;
}

QString ruleTitle(const QString &rule)
{
    const RuleText *text = textOf(rule);
    return text ? Words::tr(text->title) : rule;
}

bool isBlockingRule(const QString &rule)
{
    static const QSet<QString> blocking = [] {
        QSet<QString> rules;
        for (const auto &candidate : checkRules()) {
            if (candidate->severity() == Severity::Block)
                rules.insert(candidate->id());
        }
        return rules;
    }();
    return blocking.contains(rule);
}

QString stateTitle(OrderState state)
{
    switch (state) {
    case OrderState::ToReview: return Words::tr("to review");
    case OrderState::Held: return Words::tr("held");
    case OrderState::WaitingForCustomer: return Words::tr("waiting for customer");
    case OrderState::Ready: return Words::tr("ready");
    case OrderState::Approved: return Words::tr("approved");
    case OrderState::Exported: return Words::tr("exported");
    case OrderState::Rejected: return Words::tr("not an order");
    }
    Q_UNREACHABLE();
}

} // namespace intray
