// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseLine.h"

#include "core/base/TextFold.h"
#include "core/extraction/ProseDescription.h"
#include "core/extraction/ProseNumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct ProseLineText
{
    Q_DECLARE_TR_FUNCTIONS(intray::ProseLine)
};

// Reads the words of one line, in the order: item number, price, quantity, description.
class ProseLineReader
{
public:
    ProseLineReader(const TextWords &words, const MessageContext &message)
        : m_words(words), m_message(message), m_taken(words.size(), false)
    {
    }

    std::optional<ProseLine> run()
    {
        if (m_words.empty())
            return std::nullopt;
        takePosition();
        takePrices();
        chooseCode();
        chooseQuantity();
        describe();
        if (!m_result.code && !m_result.hasQuantity)
            return std::nullopt;
        judge();
        const Source all = m_message.at(m_words.front().start, m_words.back().end);
        m_result.line.source = all;
        return std::move(m_result);
    }

private:
    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }
    void take(int first, int last)
    {
        for (int i = first; i < last; ++i)
            m_taken[size_t(i)] = true;
    }
    bool isWordOf(const char *list, int at) const
    {
        return m_message.phrases.matchAt(QLatin1String(list), m_words, at) > 0;
    }

    // "Pos. 10:"; a mere number of a numbered list ("1.", "2)") is passed over.
    void takePosition()
    {
        const int length = m_message.phrases.matchAt(QStringLiteral("position-word"), m_words, 0);
        static const QRegularExpression number(QStringLiteral("^\\d{1,5}$"));
        if (length > 0 && length < count() && number.match(word(length).text).hasMatch()
            && !(length + 1 < count() && m_message.isUnit(word(length + 1).text))) {
            Field<QString> &position = m_result.line.position;
            position.value = word(length).text;
            position.written = word(length).text;
            position.source = m_message.at(word(length).start, word(length).end);
            position.confidence = 0.95;
            position.support(Evidence::Kind::Label, ProseLineText::tr("after the word '%1'").arg(word(0).text));
            take(0, length + 1);
            return;
        }
        if (count() > 1 && word(0).numbersLine) {
            Field<QString> &position = m_result.line.position;
            position.value = word(0).text;
            position.written = word(0).text;
            position.source = m_message.at(word(0).start, word(0).end);
            position.confidence = 0.95;
            position.support(Evidence::Kind::Position, ProseLineText::tr("numbers the lines of the list"));
            take(0, 1);
            return;
        }
        static const QRegularExpression enumerator(QStringLiteral("^\\d{1,2}$"));
        if (count() > 1 && word(0).startsLine && enumerator.match(word(0).text).hasMatch()
            && (word(0).after.startsWith(u'.') || word(0).after.startsWith(u')'))
            && !m_message.isUnit(word(1).text))
            take(0, 1);
    }

    void takePrices()
    {
        for (const ProsePrice &price : pricesIn(m_words, m_message)) {
            if (price.total || m_result.line.unitPrice.isStated()) {
                if (!m_result.line.lineTotal.isStated())
                    setMoney(&m_result.line.lineTotal, price);
            } else {
                setMoney(&m_result.line.unitPrice, price);
                if (price.reading.per) {
                    Field<Decimal> &per = m_result.line.pricePer;
                    per.value = price.reading.per;
                    per.source = m_message.at(price.start, price.end);
                    per.written = m_message.written(price.start, price.end);
                    per.confidence = 0.97;
                }
            }
            take(price.first, price.last);
        }
    }

    void setMoney(Field<Decimal> *field, const ProsePrice &price) const
    {
        field->value = price.reading.value;
        field->written = m_message.written(price.start, price.end);
        field->source = m_message.at(price.start, price.end);
        field->confidence = price.marked || !price.reading.currency.isEmpty() ? 0.975 : 0.85;
        field->support(Evidence::Kind::Form, price.reading.currency.isEmpty()
                           ? ProseLineText::tr("written as a price")
                           : ProseLineText::tr("written with a currency"));
    }

    bool isLead(int at) const
    {
        return m_taken[size_t(at)] || isWordOf("order-request", at) || isWordOf("order-verb", at)
            || isWordOf("polite", at) || isWordOf("leading-word", at) || isWordOf("conjunction", at)
            || isWordOf("greeting", at) || isWordOf("of", at);
    }

    // An unknown number is taken for an item's only where such numbers stand.
    bool standsLikeCode(const ProseCode &code, const std::vector<ProseQuantity> &quantities) const
    {
        if (code.labelledOurs || code.labelledTheirs)
            return true;
        for (const ProseQuantity &quantity : quantities) {
            if (code.first == quantity.first && code.last == quantity.last)
                continue;
            int at = quantity.last;
            while (at < code.first && isLead(at))
                ++at;
            if (at == code.first && quantity.score > 1)
                return true;
            // "Artikel XK-72010, Menge 200 St": a quantity with its unit right behind.
            if (quantity.first == code.last && quantity.strong && quantity.score > 2)
                return true;
        }
        int first = 0;
        while (first < code.first && isLead(first))
            ++first;
        const bool opens = first == code.first;
        const bool closes = code.last == count() && word(code.first).before.contains(u'(');
        return opens || closes;
    }

    void chooseCode()
    {
        std::vector<ProseCode> codes = codesIn(m_words, m_message, false);
        codes.erase(std::remove_if(codes.begin(), codes.end(),
                                   [this](const ProseCode &code) { return m_taken[size_t(code.first)]; }),
                    codes.end());
        const std::vector<ProseQuantity> quantities
            = quantitiesIn(m_words, m_taken, std::nullopt, {}, m_message);
        const ProseCode *best = nullptr;
        for (const ProseCode &code : codes) {
            if (!code.isKnown() && !standsLikeCode(code, quantities))
                continue;
            if (!best || (code.isKnown() && !best->isKnown()))
                best = &code;
        }
        if (!best)
            return;
        m_result.code = *best;
        setCode(*best);
        // Both numbers of the same item side by side.
        for (const ProseCode &code : codes) {
            if (code.first == best->first || !code.isKnown() || code.sku != best->sku)
                continue;
            if ((code.kind == ProseCode::Kind::Sku) != (best->kind == ProseCode::Kind::Sku)) {
                setCode(code);
                take(code.first, code.last);
            }
        }
    }

    void setCode(const ProseCode &code)
    {
        OrderLine &line = m_result.line;
        Field<QString> *field = &line.supplierItem;
        if (code.kind == ProseCode::Kind::Gtin)
            field = &line.gtin;
        else if (code.kind == ProseCode::Kind::CustomerItem || code.kind == ProseCode::Kind::AnyCustomerItem
                 || (code.kind == ProseCode::Kind::Unknown && code.labelledTheirs))
            field = &line.buyerItem;
        field->value = code.written;
        field->written = code.written;
        field->source = m_message.at(word(code.first).start, word(code.last - 1).end);
        switch (code.kind) {
        case ProseCode::Kind::Sku:
        case ProseCode::Kind::Gtin:
            field->confidence = 0.985;
            field->support(Evidence::Kind::MasterData, ProseLineText::tr("an item has this number"));
            break;
        case ProseCode::Kind::CustomerItem:
            field->confidence = 0.985;
            field->support(Evidence::Kind::MasterData, ProseLineText::tr("a known part number of this customer"));
            break;
        case ProseCode::Kind::AnyCustomerItem:
            field->confidence = 0.92;
            field->support(Evidence::Kind::MasterData, ProseLineText::tr("a known part number of a customer"));
            break;
        case ProseCode::Kind::Unknown:
            field->confidence = 0.92;
            field->support(Evidence::Kind::Form, ProseLineText::tr("has the form of an item number"));
            break;
        }
    }

    void chooseQuantity()
    {
        QStringList explained;
        if (m_result.code && !m_result.code->sku.isEmpty()) {
            if (const Item *item = m_message.catalog().item(m_result.code->sku))
                explained = descriptionWords(*item);
        }
        std::vector<ProseQuantity> found
            = quantitiesIn(m_words, m_taken, m_result.code, explained, m_message);
        if (found.empty())
            return;
        if (!m_result.code)
            preferDescribed(&found);
        const ProseQuantity &best = found.front();
        if (best.score < 1.5)
            return;
        const double margin = found.size() > 1 ? best.score - found[1].score : 5;
        setQuantity(best, margin);
        for (size_t i = 1; i < found.size() && found[i].score >= 1.5; ++i) {
            Alternative<Decimal> other;
            other.value = found[i].value;
            other.written = found[i].written;
            other.source = m_message.at(word(found[i].number).start, word(found[i].last - 1).end);
            other.confidence = 0.1;
            m_result.line.quantity.alternatives.push_back(other);
        }
        for (size_t i = 1; i < found.size(); ++i) {
            const bool beside = m_result.code && found[i].last == m_result.code->first;
            m_result.spareQuantities += (found[i].strong && found[i].score > 2) || (beside && found[i].score > 0);
        }
        take(best.first, best.last);
    }

    // Without an item number the reading whose rest is the description of an item is the right one.
    void preferDescribed(std::vector<ProseQuantity> *found)
    {
        if (!m_message.catalog().hasItems())
            return;
        for (size_t i = 0; i < found->size() && i < 3; ++i) {
            std::vector<bool> before = m_taken;
            take((*found)[i].first, (*found)[i].last);
            const std::optional<ProseDescription> rest
                = findDescription(m_words, m_taken, std::nullopt, m_message);
            m_taken = before;
            if (rest && rest->describesItem)
                (*found)[i].score += 4;
        }
        std::stable_sort(found->begin(), found->end(),
                         [](const ProseQuantity &a, const ProseQuantity &b) { return a.score > b.score; });
    }

    void setQuantity(const ProseQuantity &best, double margin)
    {
        m_result.hasQuantity = true;
        m_result.strongQuantity = best.strong;
        Field<Decimal> &quantity = m_result.line.quantity;
        quantity.value = best.value;
        quantity.written = best.written;
        quantity.source = m_message.at(word(best.first).start, word(best.last - 1).end);
        const bool beside = m_result.code.has_value();
        quantity.confidence = best.strong ? (margin >= 1.5 ? 0.985 : margin >= 0.7 ? 0.94 : 0.8)
                                          : (margin >= 2 && beside ? 0.96 : margin >= 1 && beside ? 0.91 : 0.75);
        quantity.support(Evidence::Kind::Position, best.strong
                             ? ProseLineText::tr("a number with a unit or a times sign")
                             : ProseLineText::tr("the number beside the item"));
        weighStyle(best, &quantity);
        if (!best.unit.isEmpty()) {
            Field<QString> &unit = m_result.line.unit;
            unit.value = best.unit;
            unit.written = best.unit;
            unit.source = m_message.at(best.unitStart, best.unitEnd);
            unit.confidence = 0.98;
            unit.support(Evidence::Kind::Form, ProseLineText::tr("a unit right after the number"));
        }
    }

    // "1.500 pcs" may be 1500 or one and a half.
    void weighStyle(const ProseQuantity &best, Field<Decimal> *quantity) const
    {
        if (!best.otherValue || *best.otherValue == best.value)
            return;
        Alternative<Decimal> other;
        other.value = *best.otherValue;
        other.written = best.written;
        other.source = quantity->source;
        other.confidence = 0.05;
        const bool odd = !best.value.isInteger() && best.otherValue->isInteger();
        if (!m_message.numberStyleProven || odd) {
            quantity->confidence = std::min(quantity->confidence, odd || m_message.language.isEmpty() ? 0.6 : 0.96);
            other.confidence = odd ? 0.4 : 0.05;
        }
        quantity->alternatives.push_back(other);
    }

    void describe()
    {
        const std::optional<ProseDescription> found
            = findDescription(m_words, m_taken, m_result.code, m_message);
        if (found) {
            m_result.described = found->describesItem;
            Field<QString> &description = m_result.line.description;
            description.value = found->text;
            description.written = found->text;
            description.source = m_message.at(word(found->first).start, word(found->last - 1).end);
            description.confidence = found->fits ? 0.97 : 0.9;
            if (found->fits)
                description.support(Evidence::Kind::MasterData, ProseLineText::tr("agrees with an item"));
            else
                description.support(Evidence::Kind::Position, ProseLineText::tr("stands beside the quantity"));
        }
        doubtFreeNumbers(found);
    }

    // A number that is nothing yet may be a price or the true quantity.
    void doubtFreeNumbers(const std::optional<ProseDescription> &description)
    {
        for (int i = 0; i < count(); ++i) {
            const bool used = m_taken[size_t(i)] || (description && i >= description->first && i < description->last)
                || (m_result.code && i >= m_result.code->first && i < m_result.code->last);
            static const QRegularExpression number(QStringLiteral("^[€$£]?\\d[\\d.,']*[€$£]?$"));
            if (!used && number.match(word(i).text).hasMatch()) {
                m_result.line.quantity.confidence = std::min(m_result.line.quantity.confidence, 0.85);
                ++m_result.freeNumbers;
                m_result.freeNumber = TextPlace{word(i).start, word(i).end};
                return;
            }
        }
    }

    void judge()
    {
        double score = 0;
        if (m_result.code)
            score += m_result.code->isKnown() ? 4 : 2;
        if (m_result.hasQuantity)
            score += m_result.strongQuantity ? 3 : 1.5;
        if (m_result.described)
            score += 3;
        if (m_result.line.description.isStated())
            score += 0.5;
        if (m_result.line.unitPrice.isStated())
            score += 1;
        // q x price = amount settles the number roles.
        const OrderLine &line = m_result.line;
        if (line.quantity.isStated() && line.unitPrice.isStated() && line.lineTotal.isStated()) {
            const Decimal per = line.pricePer.value.value_or(Decimal(1));
            const Decimal amount = line.quantity.value->mulDiv(*line.unitPrice.value, per);
            if ((amount - *line.lineTotal.value).abs() < Decimal::fromMicros(50'000)) {
                score += 2;
                m_result.line.quantity.support(Evidence::Kind::Arithmetic,
                                               ProseLineText::tr("quantity times price is the amount"));
                m_result.line.quantity.confidence = std::max(m_result.line.quantity.confidence, 0.99);
            }
        }
        m_result.score = score;
    }

    const TextWords &m_words;
    const MessageContext &m_message;
    std::vector<bool> m_taken;
    ProseLine m_result;
};

} // namespace

std::optional<ProseLine> readProseLine(const TextWords &words, const MessageContext &message)
{
    bool number = false;
    for (int i = 0; i < int(words.size()) && !number; ++i) {
        const QString &text = words[size_t(i)].text;
        number = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
            || numberInWords(words, i, message).has_value();
    }
    if (!number)
        return std::nullopt;
    return ProseLineReader(words, message).run();
}

} // namespace intray
