// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageHeaderFields.h"

#include "core/extraction/PageCandidates.h"
#include "core/extraction/PageReasons.h"

namespace intray {

namespace {

using Place = LabelledValue::Place;

// In a sentence terms end with its full stop, after an abbreviation perhaps with a second one.
QString withoutFullStop(const QString &text)
{
    static const QRegularExpression stop(QStringLiteral("(?:(?<=\\p{L}{3})|(?<=\\.))\\.$"));
    return text.trimmed().remove(stop);
}

void readTexts(Order &order, const HeaderInput &input)
{
    std::vector<Candidate<QString>> terms;
    std::vector<Candidate<QString>> currencies;
    for (const LabelledValue &pair : input.pairs) {
        const double score = pair.weight * placeFactor(pair);
        const bool loose = pair.place == Place::SamePhrase && !pair.colon;
        if (pair.label == Label::PaymentTerms && pair.text.size() > 2 && pair.text.size() < 80
            && (!loose || hasDigit(pair.text)))
            terms.push_back({withoutFullStop(pair.text), pair.text, pair.words, &pair, score});
        if (pair.label == Label::Currency) {
            if (const auto code = parseCurrency(pair.text))
                currencies.push_back({*code, pair.text, pair.words, &pair, score});
        }
    }
    choose(order.paymentTerms, terms, input);
    choose(order.currency, currencies, input);
}

Field<QString> fact(const HeaderInput &input, const LabelledValue &pair, const QString &value)
{
    Field<QString> field;
    field.value = value;
    field.written = pair.text;
    field.source = sourceOf(input, pair.page, boxOf(pair.words));
    field.confidence = 0.95;
    field.support(Evidence::Kind::Label, PageReasons::tr("beside the label '%1'").arg(pair.labelText));
    return field;
}

bool knows(const std::vector<Field<QString>> &fields, const QString &value)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const Field<QString> &field) { return field.value == value; });
}

void readContacts(Order &order, const HeaderInput &input, const Catalog &catalog)
{
    for (const LabelledValue &pair : input.pairs) {
        if (pair.label == Label::CustomerAccount) {
            const QString value = pair.words.front().text;
            if (hasDigit(value) && !knows(order.accountNumbers, value))
                order.accountNumbers.push_back(fact(input, pair, value));
        }
    }
    static const QRegularExpression mail(
        QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    for (int p = input.firstPage; p <= input.lastPage; ++p) {
        for (const TextRow &row : input.pages[size_t(p)].rows) {
            for (const Phrase &phrase : row.phrases) {
                const QString text = phrase.text();
                const auto match = mail.match(text);
                Field<QString> field;
                field.source = sourceOf(input, p, phrase.box);
                field.confidence = 0.95;
                field.written = text;
                if (match.hasMatch() && !catalog.isSellerEmail(match.captured())
                    && !knows(order.senderAddresses, match.captured())) {
                    field.value = match.captured();
                    field.support(Evidence::Kind::Form, PageReasons::tr("an e-mail address"));
                    order.senderAddresses.push_back(field);
                }
                for (size_t i = 0; i < phrase.words.size(); ++i) {
                    const auto vat = parseVatNumber(phrase.words[i].text);
                    if (!vat || catalog.isSellerVat(*vat) || knows(order.vatNumbers, *vat))
                        continue;
                    field.value = *vat;
                    field.evidence.clear();
                    field.support(Evidence::Kind::Form, PageReasons::tr("a VAT number"));
                    order.vatNumbers.push_back(field);
                }
            }
        }
    }
    for (const LabelledValue &pair : input.pairs) {
        if (pair.label != Label::VatNumber)
            continue;
        const QString value = parseVatNumber(pair.text).value_or(pair.words.front().text);
        if (hasDigit(value) && !catalog.isSellerVat(value) && !knows(order.vatNumbers, value))
            order.vatNumbers.push_back(fact(input, pair, value));
    }
}

} // namespace

Source sourceOf(const HeaderInput &input, int page, const Box &points)
{
    return {input.part, PagePlace{page + 1, input.pages[size_t(page)].fraction(points)}};
}

void readHeaderFields(Order &order, const HeaderInput &input, const Lexicon &lexicon,
                      const Catalog &catalog, const QDate &today)
{
    readOrderNumber(order, input, lexicon);
    readDates(order, input, lexicon, today);
    readTexts(order, input);
    readContacts(order, input, catalog);
    order.language = input.habits.language;
}

} // namespace intray
