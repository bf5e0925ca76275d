// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageHeaderFields.h"

#include "core/base/TextFold.h"

namespace intray {

namespace {

using Place = LabelledValue::Place;

struct PageHeader
{
    Q_DECLARE_TR_FUNCTIONS(intray::PageHeader)
};

template <typename T>
struct Candidate
{
    T value{};
    QString written;
    std::vector<LaidWord> words;
    const LabelledValue *pair = nullptr;
    double score = 0;
};

double placeFactor(const LabelledValue &pair)
{
    switch (pair.place) {
    case Place::SamePhrase: return pair.colon ? 1.0 : 0.93;
    case Place::Beside: return pair.farBeside ? 0.9 : 1.0;
    case Place::NextLine: return 0.9;
    case Place::Below: return 0.95;
    }
    return 0.9;
}

template <typename T>
void choose(Field<T> &field, std::vector<Candidate<T>> &candidates, const HeaderInput &input,
            double cap = 0.985)
{
    if (candidates.empty())
        return;
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    const Candidate<T> &best = candidates.front();
    field.value = best.value;
    field.written = best.written;
    field.source = sourceOf(input, best.pair->page, boxOf(best.words));
    field.confidence = std::min(cap, 0.55 + 0.45 * best.score);
    field.evidence.clear();
    field.support(Evidence::Kind::Label,
                  QStringLiteral("beside the label '%1'").arg(best.pair->labelText));
    for (size_t i = 1; i < candidates.size(); ++i) {
        const Candidate<T> &other = candidates[i];
        if (other.value == best.value) {
            if (other.pair->row != best.pair->row && !field.has(Evidence::Kind::Repeated)) {
                field.support(Evidence::Kind::Repeated, QStringLiteral("stands more than once"));
                field.confidence = std::min(cap, field.confidence + 0.02);
            }
            continue;
        }
        field.alternatives.push_back({other.value, other.written,
                                      sourceOf(input, other.pair->page, boxOf(other.words)),
                                      0.4 * other.score});
        // A rival as good as the best makes both doubtful.
        if (best.score - other.score < 0.08)
            field.confidence = std::min(field.confidence, 0.86);
    }
}

bool isAnyDate(const QString &text, const Lexicon &lexicon)
{
    return !readDate(text, DateOrder::Unknown, lexicon).empty();
}

// The order number at the start of a value: one word with a digit, or a short prefix and a number.
std::vector<LaidWord> numberWords(const LabelledValue &pair, const Lexicon &lexicon)
{
    static const QRegularExpression code(QStringLiteral("^[\\w][\\w./_\\\\-]*$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    std::vector<LaidWord> words;
    for (LaidWord word : pair.words) {
        while (!word.text.isEmpty() && (word.text.endsWith(u',') || word.text.endsWith(u';')
                                        || word.text.endsWith(u'.') || word.text.endsWith(u')')))
            word.text.chop(1);
        while (!word.text.isEmpty() && (word.text.startsWith(u'#') || word.text.startsWith(u'(')))
            word.text.remove(0, 1);
        if (word.text.isEmpty())
            continue;
        if (!code.match(word.text).hasMatch() || isAnyDate(word.text, lexicon))
            break;
        words.push_back(word);
        if (hasDigit(word.text))
            break;
        if (words.size() >= 2 || word.text.size() > 5)
            return {};
    }
    if (words.empty() || !hasDigit(words.back().text) || joined(words).size() < 3)
        return {};
    // "2 026 114": groups of digits go on.
    return words;
}

std::vector<Candidate<QString>> orderNumbers(const std::vector<LabelledValue> &pairs,
                                             const Lexicon &lexicon)
{
    std::vector<Candidate<QString>> candidates;
    for (const LabelledValue &pair : pairs) {
        if (pair.label != Label::PoNumber)
            continue;
        const std::vector<LaidWord> words = numberWords(pair, lexicon);
        if (words.empty())
            continue;
        double score = pair.weight * placeFactor(pair);
        // A number that opens a longer text is rather a ZIP code than an order number.
        const bool alone = pair.words.size() == words.size();
        if (!alone && (pair.place == Place::Below || (pair.place == Place::Beside && !pair.colon)))
            score *= 0.6;
        // The title itself, in large letters, with the number: "Order B26-5372".
        if (alone && pair.place == Place::SamePhrase && pair.size > 1.3)
            score = std::max(score, 0.95);
        if (pair.page > 0)
            score *= 0.995;
        const QString text = joined(words);
        if (text.size() < 4)
            score *= 0.95;
        candidates.push_back({text, text, words, &pair, score});
    }
    return candidates;
}

// Whether a phrase is the value of some label, so that it is no free-standing date.
bool labelledHere(const HeaderInput &input, const Phrase &phrase)
{
    return std::any_of(input.pairs.begin(), input.pairs.end(), [&](const LabelledValue &pair) {
        return pair.page == input.firstPage && !pair.words.empty()
               && phrase.box.contains(pair.words.front().box.centreX(),
                                      pair.words.front().box.centreY());
    });
}

void readDates(Order &order, const HeaderInput &input, const Lexicon &lexicon, const QDate &today)
{
    std::vector<Candidate<QDate>> ordered;
    std::vector<Candidate<QDate>> requested;
    for (const LabelledValue &pair : input.pairs) {
        const bool isOrdered = pair.label == Label::OrderDate;
        const bool isRequested = pair.label == Label::RequestedDate;
        if (!isOrdered && !isRequested)
            continue;
        std::vector<DateReading> readings = readDate(pair.text, input.habits.dates, lexicon);
        double whole = 1;
        if (readings.empty()) {
            const auto found = datesIn(pair.text, input.habits.dates, lexicon);
            if (found.empty() || found.front().start > 12)
                continue;
            readings = found.front().readings;
            whole = 0.96;
        }
        if (readings.empty())
            continue;
        double score = pair.weight * placeFactor(pair) * whole;
        (isOrdered ? ordered : requested)
            .push_back({readings.front().date, pair.text, pair.words, &pair, score});
    }
    const double cap = input.habits.datesProven ? 0.985 : 0.97;
    choose(order.orderDate, ordered, input, cap);
    choose(order.requestedDate, requested, input, cap);
    if (order.orderDate.isStated())
        return;
    // "Bielefeld, 25.02.26" in the letter's head: place and date without a label.
    const PageText &page = input.pages[size_t(input.firstPage)];
    for (const TextRow &row : page.rows) {
        if (row.box.centreY() > 0.5 * page.height)
            break;
        for (const Phrase &phrase : row.phrases) {
            static const QRegularExpression placeDate(
                QStringLiteral("^(?:[^\\d]{2,40}?,?\\s+(?:den |le |li |a )?)?(\\d{1,2}[./-].{3,14})$"));
            const auto match = placeDate.match(phrase.text());
            if (!match.hasMatch() || labelledHere(input, phrase))
                continue;
            const auto readings = readDate(match.captured(1), input.habits.dates, lexicon);
            if (readings.empty() || readings.front().date > today.addDays(30))
                continue;
            order.orderDate.value = readings.front().date;
            order.orderDate.written = match.captured(1);
            order.orderDate.source = sourceOf(input, input.firstPage, phrase.box);
            order.orderDate.confidence = phrase.text().contains(u',') ? 0.95 : 0.85;
            order.orderDate.support(Evidence::Kind::Position,
                                    QStringLiteral("a place and a date in the letter's head"));
            return;
        }
    }
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
            terms.push_back({pair.text.trimmed(), pair.text, pair.words, &pair, score});
        if (pair.label == Label::Currency) {
            if (const auto code = parseCurrency(pair.text))
                currencies.push_back({*code, pair.text, pair.words, &pair, score});
        }
    }
    choose(order.paymentTerms, terms, input);
    choose(order.currency, currencies, input);
}

// A date in the head that no label explains may be the one by which the goods are wanted.
void doubtUnclaimedDates(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    if (order.requestedDate.isStated())
        return;
    const PageText &page = input.pages[size_t(input.firstPage)];
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (input.tableRows[r])
            continue;
        for (const Phrase &phrase : page.rows[r].phrases) {
            for (const DateInText &found : datesIn(phrase.text(), input.habits.dates, lexicon)) {
                const bool known = found.readings.empty() || labelledHere(input, phrase)
                                   || found.readings.front().date == order.orderDate.value
                                   || phrase.words.size() > 6;
                if (known)
                    continue;
                order.doubts.push_back(
                    PageHeader::tr("What is the date “%1” for? No label says it.")
                        .arg(phrase.text().mid(found.start, found.end - found.start)));
                return;
            }
        }
    }
}

Field<QString> fact(const HeaderInput &input, const LabelledValue &pair, const QString &value)
{
    Field<QString> field;
    field.value = value;
    field.written = pair.text;
    field.source = sourceOf(input, pair.page, boxOf(pair.words));
    field.confidence = 0.95;
    field.support(Evidence::Kind::Label, QStringLiteral("beside the label '%1'").arg(pair.labelText));
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
                    field.support(Evidence::Kind::Form, QStringLiteral("an e-mail address"));
                    order.senderAddresses.push_back(field);
                }
                for (size_t i = 0; i < phrase.words.size(); ++i) {
                    const auto vat = parseVatNumber(phrase.words[i].text);
                    if (!vat || catalog.isSellerVat(*vat) || knows(order.vatNumbers, *vat))
                        continue;
                    field.value = *vat;
                    field.evidence.clear();
                    field.support(Evidence::Kind::Form, QStringLiteral("a VAT number"));
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
    std::vector<Candidate<QString>> numbers = orderNumbers(input.pairs, lexicon);
    choose(order.poNumber, numbers, input);
    readDates(order, input, lexicon, today);
    doubtUnclaimedDates(order, input, lexicon);
    readTexts(order, input);
    readContacts(order, input, catalog);
    order.language = input.habits.language;
}

QString orderNumberOn(const std::vector<LabelledValue> &pairs, const Lexicon &lexicon)
{
    std::vector<Candidate<QString>> numbers = orderNumbers(pairs, lexicon);
    const auto best = std::max_element(numbers.begin(), numbers.end(), [](const auto &a, const auto &b) {
        return a.score < b.score;
    });
    if (best == numbers.end() || best->score < 0.6)
        return {};
    return foldCode(best->value);
}

} // namespace intray
