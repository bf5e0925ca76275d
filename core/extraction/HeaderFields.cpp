// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeaderFields.h"

#include "core/base/TextFold.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/FirmName.h"
#include "core/extraction/HeaderParties.h"
#include "core/extraction/LabelMeaning.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/OrderLabels.h"
#include "core/extraction/OrderNumberText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).simplified();
}

QString addressOf(const QString &value)
{
    QStringList parts;
    const QStringList lines = value.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QString part = line.simplified();
        while (part.endsWith(u','))
            part.chop(1);
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(", "));
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool hasLetterOrDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isDigit(); });
}

bool hasTwoLetters(const QString &text)
{
    return std::adjacent_find(text.begin(), text.end(), [](QChar a, QChar b) {
               return a.isLetter() && b.isLetter();
           }) != text.end();
}

std::vector<LabelMeaning> meaningsOf(const LabelledText &pair, const Lexicon &lexicon)
{
    constexpr double Told = 0.9;
    return pair.meant ? std::vector<LabelMeaning>{{*pair.meant, Told}} : meaningsOf(pair.label, lexicon);
}

class HeaderReader
{
    Q_DECLARE_TR_FUNCTIONS(intray::HeaderFields)
public:
    HeaderReader(Order &order, const HeaderContext &context) : m_order(order), m_context(context) {}

    void read(const std::vector<LabelledText> &labelled, const std::vector<FreeText> &texts)
    {
        readDates(labelled);
        for (const LabelledText &pair : labelled) {
            for (const LabelMeaning &meaning : meaningsOf(pair, m_context.lexicon)) {
                m_taught = m_context.lexicon.taught(pair.label, meaning.label);
                take(meaning.label, meaning.weight * pair.closeness, pair);
            }
        }
        believeOnlyOne(m_order.poNumber, labelled, Label::PoNumber);
        believeOnlyOne(m_order.requestedDate, labelled, Label::RequestedDate);
        doubtSecondDay(labelled);
        if (m_order.poNumber.value && m_order.poNumber.value == m_doubtfulNumber)
            doubt(m_order.poNumber, 0.8);
        for (const LabelledText &pair : labelled)
            readContacts(m_order, pair.value, pair.valueSource, m_context.catalog);
        for (const FreeText &text : texts)
            readContacts(m_order, text.text, text.source, m_context.catalog);
        readPartyNames(m_order, texts, m_context);
    }

private:
    // Whether a candidate of this strength beats what the field holds already.
    template <typename T>
    bool isBetter(const Field<T> &field, double strength) const
    {
        return !field.isStated() || (field.confidence < strength && !field.has(Evidence::Kind::Arithmetic));
    }

    template <typename T>
    void put(Field<T> &field, const T &value, const LabelledText &pair, double weight, double form)
    {
        Field<T> fresh;
        state(fresh, value, pair.value.simplified(), pair.valueSource);
        believe(fresh, Evidence::Kind::Label, proof::ClearHead * std::min(1.0, weight),
                tr("beside the label '%1'").arg(pair.label.simplified()));
        believe(fresh, Evidence::Kind::Form, form, {});
        if (m_taught) {
            believe(fresh, Evidence::Kind::Memory, proof::Known, m_taught->because);
            fresh.evidence.back().memory = m_taught->entry;
        }
        // What a label means was taught: then no other label has a say.
        const bool isTaught = field.has(Evidence::Kind::Memory);
        if (field.isStated() && isTaught != fresh.has(Evidence::Kind::Memory)) {
            if (!isTaught)
                field = fresh;
            return;
        }
        if (field.isStated() && field.value == fresh.value) {
            if (fresh.confidence > field.confidence)
                field = fresh;
            return;
        }
        if (!isBetter(field, fresh.confidence)) {
            if (field.alternatives.size() < 4)
                field.alternatives.push_back(
                    {value, fresh.written, fresh.source, std::min(0.5, fresh.confidence * 0.5)});
            // Two labels that say the same with different values leave a doubt.
            if (field.confidence - fresh.confidence < 0.02)
                doubt(field, 0.88);
            return;
        }
        if (field.isStated())
            fresh.alternatives.push_back(
                {*field.value, field.written, field.source, std::min(0.5, field.confidence * 0.5)});
        field = fresh;
    }

    void take(Label label, double weight, const LabelledText &pair)
    {
        switch (label) {
        case Label::PoNumber: return takeOrderNumber(weight, pair);
        case Label::OrderDate: return takeDate(m_order.orderDate, weight, pair);
        case Label::RequestedDate: return takeDate(m_order.requestedDate, weight, pair);
        case Label::PaymentTerms:
            if (hasLetterOrDigit(pair.value) && pair.value.size() < 160)
                put(m_order.paymentTerms, pair.value.simplified(), pair, weight, proof::SureForm);
            return;
        case Label::Currency:
            if (const auto currency = parseCurrency(firstLine(pair.value)))
                put(m_order.currency, *currency, pair, weight, 0.9);
            return;
        case Label::NetTotal: return takeSum(m_order.netTotal, weight, pair);
        case Label::TaxTotal: return takeSum(m_order.taxTotal, weight, pair);
        case Label::Total: return takeSum(m_order.total, weight, pair);
        case Label::LineCount:
            if (const auto count = parseNumber(pair.value, NumberStyle::DecimalPoint);
                count && count->isInteger() && *count > Decimal(0) && *count < Decimal(10000))
                m_order.statedLineCount = int(count->toDouble());
            return;
        case Label::Buyer: return takeBuyer(weight, pair);
        case Label::ShipTo: return takeAddress(m_order.shipTo, weight, pair);
        case Label::BillTo: return takeAddress(m_order.billTo, weight, pair);
        case Label::CustomerAccount: return addFact(m_order.accountNumbers, weight, pair);
        default: return;
        }
    }

    void takeOrderNumber(double weight, const LabelledText &pair)
    {
        const OrderNumberText text = orderNumberTextOf(firstLine(pair.value), m_dates, m_context.lexicon);
        if (!text.date.isEmpty()) {
            LabelledText dated = pair;
            dated.value = text.date;
            const Lexicon::Taught *taught = std::exchange(m_taught, nullptr); // of the number only
            takeDate(m_order.orderDate, weight * 0.9, dated);
            m_taught = taught;
        }
        if (text.number.isEmpty() || pair.date || !isMeant(pair, text.number))
            return;
        put(m_order.poNumber, text.number, pair, weight, proof::SureForm);
        if (text.hasRemark)
            m_doubtfulNumber = text.number;
    }

    // A label that is only composed says too little where the value could be anything.
    bool isMeant(const LabelledText &pair, const QString &number) const
    {
        return !isComposedOrderLabel(m_context.lexicon, pair.label) || isOrderNumberForm(m_context.lexicon, number);
    }

    // A weak label is no doubt where nothing else could be meant.
    template <typename T>
    void believeOnlyOne(Field<T> &field, const std::vector<LabelledText> &labelled, Label label)
    {
        constexpr double NearEnough = 0.85;
        if (!field.isStated() || !field.alternatives.empty())
            return;
        int meant = 0;
        bool near = false;
        for (const LabelledText &pair : labelled) {
            for (const LabelMeaning &meaning : meaningsOf(pair, m_context.lexicon)) {
                const bool isRejected = label == Label::PoNumber
                    && !isMeant(pair, orderNumberTextOf(firstLine(pair.value), m_dates, m_context.lexicon).number);
                if (meaning.label != label || meaning.weight < 0.4 || isRejected)
                    continue;
                ++meant;
                near = near || (meaning.weight >= 0.6 && pair.closeness >= NearEnough
                                && pair.valueSource == field.source);
            }
        }
        if (near && meant == 1)
            believe(field, Evidence::Kind::Position, 0.55, tr("nothing else has such a label"));
    }

    // Two labels that each mean the day of delivery, beside different days: neither holds unasked.
    void doubtSecondDay(const std::vector<LabelledText> &labelled)
    {
        constexpr double OwnLabel = 0.6, NearEnough = 0.85, OneOfTwo = 0.6;
        Field<QDate> &field = m_order.requestedDate;
        if (!field.isStated() || field.has(Evidence::Kind::Memory))
            return;
        const auto isOwn = [&](const Source &source) {
            return std::any_of(labelled.begin(), labelled.end(), [&](const LabelledText &pair) {
                const auto hits = m_context.lexicon.labelsOf(pair.label);
                return pair.valueSource == source && pair.closeness >= NearEnough && !hits.empty()
                       && hits.front().label == Label::RequestedDate && hits.front().weight >= OwnLabel;
            });
        };
        for (Alternative<QDate> &other : field.alternatives) {
            if (other.value == *field.value || other.source == field.source || !isOwn(other.source) || !isOwn(field.source))
                continue;
            field.confidence = std::min(field.confidence, OneOfTwo);
            other.confidence = 1 - OneOfTwo;
        }
    }

    void takeDate(Field<QDate> &field, double weight, const LabelledText &pair)
    {
        std::vector<DateReading> readings;
        if (pair.date) {
            readings.push_back({*pair.date, DateOrder::Unknown});
        } else if (const auto stored = pair.number ? dateOfSerial(*pair.number) : std::nullopt) {
            readings.push_back({*stored, DateOrder::Unknown});
        } else {
            readings = readDate(firstLine(pair.value), m_dates, m_context.lexicon, m_context.today);
            if (readings.empty()) {
                const auto dates = datesIn(firstLine(pair.value), m_dates, m_context.lexicon);
                if (dates.size() == 1 && pair.value.size() < 60)
                    readings = dates.front().readings;
            }
        }
        if (readings.empty()) {
            // "Deliver:" beside an address asks for no day.
            if (!field.isStated() && field.written.isEmpty() && !holdsAddress(addressOf(pair.value))) {
                field.written = pair.value.simplified();
                field.source = pair.valueSource;
            }
            return;
        }
        const bool sure = readings.size() == 1 || m_datesProven;
        put(field, readings.front().date, pair, weight, sure ? proof::SureForm : 0);
        if (!sure && field.value == readings.front().date) {
            doubt(field, 0.85);
            field.alternatives.insert(field.alternatives.begin(),
                                      {readings[1].date, pair.value.simplified(), pair.valueSource, 0.3});
        }
    }

    void takeSum(Field<Decimal> &field, double weight, const LabelledText &pair)
    {
        std::optional<Decimal> value = pair.number;
        bool sure = true;
        if (!value) {
            const auto readings = readNumber(firstLine(pair.value), m_context.numberStyle);
            if (readings.empty())
                return;
            value = readings.front().value;
            sure = readings.size() == 1 || m_context.numberStyle != NumberStyle::Unknown;
        }
        put(field, *value, pair, weight, sure ? proof::SureForm : 0.1);
    }

    // "Mesa Water Ltd - VAT no. GB1" is a name and another value.
    QString withoutLabelledTail(const QString &text) const
    {
        static const QRegularExpression parting(QStringLiteral("\\s+[-–|;/]\\s+|\\s*;\\s+"));
        for (auto match = parting.match(text); match.hasMatch();
             match = parting.match(text, match.capturedEnd())) {
            const auto hits = m_context.lexicon.labelsAtStart(text.mid(match.capturedEnd()));
            if (!hits.empty() && isHeaderLabel(hits.front().label))
                return text.left(match.capturedStart());
        }
        return text;
    }

    void takeBuyer(double weight, const LabelledText &pair)
    {
        const QString name = withoutLabelledTail(firmOf(firstLine(pair.value).split(u','), m_context.lexicon));
        if (name.size() < 3 || name.contains(u'@') || m_context.catalog.isSellerName(name)
            || !hasTwoLetters(name))
            return;
        const bool known = !m_context.catalog.customersByName(name).empty();
        put(m_order.buyerName, name, pair, known ? 1.0 : weight, known ? proof::Known : proof::SureForm);
        addPartyName(m_order, name, pair.valueSource, m_context.catalog);
    }

    void takeAddress(Field<QString> &field, double weight, const LabelledText &pair)
    {
        if (pair.date)
            return;
        const QString address = addressOf(pair.value);
        if (address.size() < 8 || address.contains(u'@'))
            return;
        if (&field == &m_order.shipTo
            && m_context.lexicon.phraseIn(QStringLiteral("usual-address"), address)) {
            m_order.usualShipTo = true;
            return;
        }
        if (m_context.catalog.isSellerName(address.section(u',', 0, 0)))
            return;
        const bool address_like = hasDigit(address)
            && address.contains(u',');
        put(field, address, pair, weight, address_like ? proof::SureForm : 0.1);
        addPartyName(m_order, address.section(u',', 0, 0).trimmed(), pair.valueSource, m_context.catalog);
    }

    void addFact(std::vector<Field<QString>> &facts, double weight, const LabelledText &pair)
    {
        const QString value = firstLine(pair.value);
        if (!looksLikeCode(value))
            return;
        Field<QString> fact;
        put(fact, value, pair, weight, proof::SureForm);
        facts.push_back(fact);
    }

    void readDates(const std::vector<LabelledText> &labelled)
    {
        QStringList dates;
        for (const LabelledText &pair : labelled) {
            if (!pair.date)
                dates += firstLine(pair.value);
        }
        m_dates = m_context.dateOrder != DateOrder::Unknown
            ? m_context.dateOrder
            : dateOrderOf(dates, m_context.language, m_order.currency.value.value_or(QString()), m_context.lexicon);
        m_datesProven = m_dates != DateOrder::Unknown;
    }

    Order &m_order;
    const HeaderContext &m_context;
    DateOrder m_dates = DateOrder::Unknown;
    bool m_datesProven = false;
    const Lexicon::Taught *m_taught = nullptr; // of the label that is being read
    QString m_doubtfulNumber;
};

} // namespace

void readHeader(Order &order, const std::vector<LabelledText> &labelled, const std::vector<FreeText> &texts,
                const HeaderContext &context)
{
    HeaderReader(order, context).read(labelled, texts);
}

std::optional<Lexicon::LabelHit> headerLabelOf(const QString &text, const Lexicon &lexicon)
{
    if (text.size() > 60)
        return std::nullopt;
    for (const Lexicon::LabelHit &hit : lexicon.labelsOf(text)) {
        if (isHeaderLabel(hit.label))
            return hit;
    }
    if (isComposedOrderLabel(lexicon, text))
        return Lexicon::LabelHit{Label::PoNumber, {}, ComposedOrderWeight, 0, int(text.size())};
    return std::nullopt;
}

} // namespace intray
