// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/CheckRule.h"

#include <QCoreApplication>

namespace intray {

// The words that questions and answers of all rules share.
class Questions
{
    Q_DECLARE_TR_FUNCTIONS(intray::Questions)

public:
    static QString lineName(int line);       // "Line 6"
    static QString quantity(Decimal number); // "1,200"
    static QString price(Decimal amount);    // at least two decimals
    // "58,050.00 EUR": in the order's currency, else the customer's.
    static QString money(Decimal amount, const Order &order, const CheckContext &context);
    static QString day(const QDate &date);                              // "2026-03-30"
    static QString itemName(const Item &item, const QString &language); // "HX0128, Hex bolt M8x60"
    static QString itemText(const Item &item, const QString &language);
    static QString unitName(const OrderLine &line,
                            const Item *item); // as written, else the base unit

    static Answer keep(const QString &text, const QString &detail = {});
    static Answer edit(const FieldPath &field, const QString &text);
    static Answer dropLine(int line);
    static Answer hold(const QString &text, const QString &reason, const QString &detail = {});
    // `value` in canonical form: ISO date, decimal point.
    static Answer set(const FieldPath &field, const QString &value, const QString &detail = {});
    // A number, shown as `text`.
    static Answer setNumber(const FieldPath &field, const QString &value, const QString &text,
                            const QString &detail);
    static Answer setQuantity(int line, const QString &value, const QString &detail);
    static Answer item(int line, const Item &item, const QString &detail, const QString &language);
};

// A rule with a fixed id and severity.
class NamedRule : public CheckRule
{
public:
    NamedRule(const char *id, Severity severity) : m_id(QLatin1String(id)), m_severity(severity) {}
    QString id() const override { return m_id; }
    Severity severity() const override { return m_severity; }

protected:
    Finding finding(const FieldPath &field, const QString &question, const QString &reason,
                    const QStringList &about) const
    {
        Finding made;
        made.rule = m_id;
        made.field = field;
        made.severity = m_severity;
        made.question = question;
        made.reason = reason;
        made.about = about.join(u'|');
        return made;
    }

private:
    QString m_id;
    Severity m_severity;
};

// The customer's record; null when no customer was matched.
const Customer *customerOf(const Order &order, const CheckContext &context);
// The line's item; null when none was matched.
const Item *itemOf(const OrderLine &line, const CheckContext &context);
// The day prices hold for: the order's, today when it states none.
QDate pricingDay(const Order &order, const CheckContext &context);
// The customer's price per base unit for the line's quantity.
std::optional<Decimal> listPriceOf(const Order &order, const OrderLine &line,
                                   const CheckContext &context);
// Whether a number is the document's own: read, or taken by a person from what is written there.
// False for what a person, or what was learnt, put in its place; the printed sums say nothing about that.
bool isPrinted(const Field<Decimal> &number);
// The line as it was read; null when it was added since, or nothing is known.
const OrderLine *asReadLine(const Order &order, int line, const CheckContext &context);
// Quantity x price / price basis, less the discount; nullopt when one is missing or out of range.
std::optional<Decimal> computedAmount(const OrderLine &line);
QString textOf(const std::optional<Decimal> &number);

} // namespace intray
