// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Explanation.h"

#include "core/base/NumberText.h"
#include "core/checking/Calibration.h"
#include "core/checking/Questions.h"
#include "core/matching/Matching.h"
#include "core/orders/OrderSums.h"

#include <cmath>

namespace intray {

namespace {

struct Explained
{
    Q_DECLARE_TR_FUNCTIONS(intray::Explanation)
};

// What a reason of that kind says when the reader put it in no words.
QString plainReason(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Label: return Explained::tr("beside a label that says so");
    case Evidence::Kind::Column: return Explained::tr("in a column of such values");
    case Evidence::Kind::Position: return Explained::tr("it stands where such a value usually stands");
    case Evidence::Kind::Form: return Explained::tr("it has the form of such a value");
    case Evidence::Kind::Arithmetic: return Explained::tr("the sums hold with it");
    case Evidence::Kind::MasterData: return Explained::tr("our records agree");
    case Evidence::Kind::Memory: return Explained::tr("learnt from an earlier correction");
    case Evidence::Kind::Structure: return Explained::tr("the file format itself names it so");
    case Evidence::Kind::Repeated: return Explained::tr("it stands more than once");
    case Evidence::Kind::Person: return Explained::tr("a person said so");
    }
    return {};
}

// Each reason once. A form says little beside a better reason, so it is named only when it is alone.
QString reasonsOf(const std::vector<Evidence> &evidence)
{
    QStringList reasons;
    for (const Evidence &reason : evidence) {
        const bool isMereForm =
            reason.kind == Evidence::Kind::Form && reason.because.isEmpty() && evidence.size() > 1;
        if (!isMereForm)
            reasons += reason.because.isEmpty() ? plainReason(reason.kind) : reason.because;
    }
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral(", "));
}

struct PlaceInWords
{
    Medium medium;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const PagePlace &place) const
    {
        return medium == Medium::Scan
                   ? Explained::tr("recognised on page %1").arg(place.page)
                   : Explained::tr("on page %1").arg(place.page);
    }
    QString operator()(const TextPlace &) const { return Explained::tr("in the text"); }
    QString operator()(const CellPlace &place) const
    {
        return Explained::tr("in cell %1").arg(cellName(place.row, place.column));
    }
    QString operator()(const PathPlace &place) const
    {
        return Explained::tr("at %1 of the file").arg(place.path);
    }
    QString operator()(const HeaderPlace &place) const
    {
        return Explained::tr("in the mail's “%1”").arg(place.header);
    }
};

QString placeOf(const Source &source, Medium medium)
{
    return source.isSomewhere() ? std::visit(PlaceInWords{medium}, source.place) : QString();
}

// A value as a person reads it.
QString inWords(const QString &value, FieldName)
{
    return value;
}
QString inWords(const QDate &value, FieldName)
{
    return Questions::day(value);
}
QString inWords(Decimal value, FieldName name)
{
    const bool isCount = name == FieldName::Quantity || name == FieldName::PricePer ||
                         name == FieldName::DiscountPercent;
    return isCount ? Questions::quantity(value) : Questions::price(value);
}

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text.simplified());
}

QString recordName(const QString &value, FieldName name, const Order &order,
                   const CheckContext &context)
{
    if (name == FieldName::CustomerNo) {
        const Customer *customer = context.catalog.customer(value);
        return customer ? QString(value + QStringLiteral(", ") + customer->name) : value;
    }
    if (name == FieldName::ShipToId && order.customerNo.value) {
        for (const Address *address : context.catalog.addressesOf(*order.customerNo.value)) {
            if (address->id == value)
                return QStringList{value, address->name, address->street, address->city}.join(
                    QStringLiteral(", "));
        }
    }
    if (name == FieldName::Sku) {
        const Item *item = context.catalog.item(value);
        return item ? Questions::itemName(*item, order.language) : value;
    }
    return value;
}

bool isDerived(FieldName name)
{
    return name == FieldName::CustomerNo || name == FieldName::ShipToId || name == FieldName::Sku;
}

// What the sentence is about: the text as it is written and where, then what it was taken for.
template <typename T>
QString subjectOf(const Field<T> &field, FieldName name, const Order &order,
                  const CheckContext &context)
{
    const QString value = inWords(*field.value, name);
    // The reason of a structured file's value is its path.
    const auto *path = std::get_if<PathPlace>(&field.source.place);
    const bool isSaid = path && field.because().contains(path->path);
    const QString place = isSaid ? QString() : placeOf(field.source, order.medium);
    const QString written =
        field.written.isEmpty() ? QString()
        : place.isEmpty()       ? quoted(field.written)
                                : QString(quoted(field.written) + u' ' + place);
    if (isDerived(name)) {
        const QString record = recordName(value, name, order, context);
        return written.isEmpty() ? record : Explained::tr("%1 for %2").arg(record, written);
    }
    if (written.isEmpty())
        return place.isEmpty() ? quoted(value) : QString(quoted(value) + u' ' + place);
    return field.written.simplified() == value
               ? written
               : Explained::tr("%1, read as %2").arg(written, value);
}

template <typename T>
QString chanceOf(const Field<T> &field, FieldName name, const Order &order,
                 const CheckContext &context)
{
    QString text =
        Explained::tr("right %1")
            .arg(timesRight(probabilityRight(field, name, order.medium, context.policy)));
    for (const Alternative<T> &other : field.alternatives) {
        if (other.value == *field.value)
            continue;
        text += Explained::tr(", else likely %1")
                    .arg(quoted(recordName(inWords(other.value, name), name, order, context)));
        break;
    }
    return text;
}

// What a person put in the place of what was read.
template <typename T>
QString personSentence(const Field<T> &field, const FieldPath &path, const Order &order,
                       const CheckContext &context)
{
    const QString value = recordName(inWords(*field.value, path.name), path.name, order, context);
    QString before;
    const OrderLine *line =
        path.line && *path.line < int(order.lines.size()) ? asReadLine(order, *path.line, context)
                                                          : nullptr;
    const auto read = [&](FieldName name, const auto &old) {
        if (name == path.name && old.isStated())
            before = recordName(inWords(*old.value, name), name, order, context);
    };
    if (line)
        visitLine(*line, read);
    else if (!path.line && context.asRead)
        visitHeader(*context.asRead, read);
    if (before.isEmpty() || before == value)
        return Explained::tr("%1: a person said so.").arg(quoted(value));
    return Explained::tr("%1: a person said so; it was read as %2.").arg(quoted(value), quoted(before));
}

template <typename T>
QString sentenceFor(const Field<T> &field, const FieldPath &path, const Order &order,
                    const CheckContext &context)
{
    if (!field.isStated())
        return {};
    if (field.has(Evidence::Kind::Person))
        return personSentence(field, path, order, context);
    const QString chance = chanceOf(field, path.name, order, context);
    const bool isDefault = path.name == FieldName::PricePer && field.written.isEmpty() &&
                           !field.source.isSomewhere();
    if (isDefault)
        return Explained::tr("The price is for %1: no other price basis is stated; %2.")
            .arg(inWords(*field.value, path.name), chance);
    const QString subject = subjectOf(field, path.name, order, context);
    const QString reasons = reasonsOf(field.evidence);
    return reasons.isEmpty()
               ? Explained::tr("%1: nothing else speaks for it; %2.").arg(subject, chance)
               : QStringLiteral("%1: %2; %3.").arg(subject, reasons, chance);
}

// Counts over the lines, and says "14 of 14 ...".
class Proofs
{
public:
    Proofs(const Order &order, const CheckContext &context) : m_order(order), m_context(context) {}

    QStringList all() const
    {
        QStringList proofs;
        const auto add = [&](const QString &proof) {
            if (!proof.isEmpty())
                proofs += proof;
        };
        if (const Customer *customer = customerOf(m_order, m_context))
            add(Explained::tr("the customer is %1 (%2)")
                    .arg(customer->name, reasonsOf(m_order.customerNo.evidence)));
        add(counted(Explained::tr("%1 of %2 lines by item number"), &Proofs::isByNumber));
        add(counted(Explained::tr("%1 of %2 amounts are quantity times price"), &Proofs::isComputed));
        if (sumsHold())
            add(Explained::tr("the amounts add up to %1")
                    .arg(Questions::money(*m_order.netTotal.value, m_order, m_context)));
        add(counted(Explained::tr("%1 of %2 prices are those of the price list"), &Proofs::isListed));
        if (m_order.shipTo.isStated() && m_order.shipToId.isStated())
            add(Explained::tr("the delivery address is the customer's own"));
        return proofs;
    }

private:
    QString counted(const QString &pattern, bool (Proofs::*holds)(const OrderLine &) const) const
    {
        const auto count = std::count_if(m_order.lines.begin(), m_order.lines.end(),
                                         [&](const OrderLine &line) { return (this->*holds)(line); });
        return count > 0 ? pattern.arg(count).arg(m_order.lines.size()) : QString();
    }
    bool isByNumber(const OrderLine &line) const
    {
        return line.sku.isStated() &&
               (line.supplierItem.isStated() || line.buyerItem.isStated() || line.gtin.isStated());
    }
    bool isComputed(const OrderLine &line) const
    {
        const std::optional<Decimal> amount = computedAmount(line);
        return amount && line.lineTotal.value &&
               amount->rounded(2) == line.lineTotal.value->rounded(2);
    }
    bool isListed(const OrderLine &line) const
    {
        const std::optional<Decimal> list = listPriceOf(m_order, line, m_context);
        if (!list || !line.unitPrice.value || !line.quantity.value || !line.baseQuantity ||
            *line.baseQuantity == Decimal(0))
            return false;
        const std::optional<Decimal> amount = computedAmount(line);
        return amount && list->mulDiv(*line.baseQuantity, Decimal(1)).rounded(2) == amount->rounded(2);
    }
    bool sumsHold() const
    {
        Decimal sum;
        for (const OrderLine &line : m_order.lines) {
            if (!line.lineTotal.value)
                return false;
            sum = sum + *line.lineTotal.value;
        }
        return !m_order.lines.empty() && m_order.netTotal.value &&
               (sum + m_order.charges.value.value_or(Decimal())).rounded(2) ==
                   m_order.netTotal.value->rounded(2);
    }

    const Order &m_order;
    const CheckContext &m_context;
};

} // namespace

QString timesRight(Confidence probability)
{
    const double share = std::clamp(probability, 0.0, 1.0);
    if (share >= 1)
        return Explained::tr("for certain");
    // Rounded down: what is not certain is never called so.
    return share >= 0.99 ? Explained::tr("%1 times in 1,000").arg(int(share * 1000 + 1e-6))
                         : Explained::tr("%1 times in 100").arg(int(share * 100 + 1e-6));
}

QString whyThisValue(const Order &order, const FieldPath &field, const CheckContext &context)
{
    QString sentence;
    visitField(order, field, [&](const auto &read) {
        sentence = sentenceFor(read, field, order, context);
    });
    return sentence;
}

QString whyPassed(const Order &order, const Findings &findings, const CheckContext &context)
{
    if (isFlagged(findings))
        return {};
    const auto settled = std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.answeredWith.has_value();
    });
    QStringList proofs = Proofs(order, context).all();
    if (settled > 0)
        proofs += Explained::tr("%n question(s) answered", nullptr, int(settled));
    return proofs.isEmpty()
               ? Explained::tr("Nothing is left to ask.")
               : Explained::tr("Nothing is left to ask: %1.").arg(proofs.join(QStringLiteral("; ")));
}

} // namespace intray
