// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RecognitionDoubt.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/FigureRepair.h"
#include "core/extraction/MisreadQuestions.h"
#include "core/extraction/MisreadUnits.h"
#include "core/extraction/PageLabels.h"
#include "core/extraction/PartyRecords.h"
#include "core/extraction/UnreadShipTo.h"
#include "core/extraction/UnreadDays.h"
#include "core/extraction/UnreadNames.h"
#include "core/orders/FieldVisit.h"

namespace intray {

namespace {

struct RecognitionText
{
    Q_DECLARE_TR_FUNCTIONS(intray::RecognitionDoubt)
};

// Of a quantity of a scan that nothing confirms: it is asked about.
constexpr Confidence UnprovenFigure = 0.85;

class Recognition
{
public:
    explicit Recognition(const Document &document) : m_document(document) {}

    // The words that were recognised at a place; empty where nothing was, or where the text is digital.
    std::vector<const Word *> wordsAt(const Source &source) const
    {
        std::vector<const Word *> words;
        const auto *place = std::get_if<PagePlace>(&source.place);
        if (!source.part || !place || *source.part < 0 || *source.part >= int(m_document.parts.size()))
            return words;
        const Pages *pages = m_document.parts[size_t(*source.part)].pages();
        if (!pages || place->page < 1 || place->page > int(pages->pages.size()))
            return words;
        const Page &page = pages->pages[size_t(place->page - 1)];
        if (!page.recognised)
            return words;
        for (const Word &word : page.words) {
            if (place->box.contains(word.box.centreX(), word.box.centreY()))
                words.push_back(&word);
        }
        return words;
    }

private:
    const Document &m_document;
};

Confidence leastSure(const std::vector<const Word *> &words, bool digitsOnly)
{
    Confidence least = 1;
    for (const Word *word : words) {
        if (hasDigit(word->text) || !digitsOnly)
            least = std::min(least, word->confidence);
    }
    return least;
}

template <typename T> bool isProvenOtherwise(const Field<T> &field)
{
    return field.has(Evidence::Kind::Arithmetic) || field.has(Evidence::Kind::MasterData)
           || field.has(Evidence::Kind::Repeated) || field.has(Evidence::Kind::Memory);
}

template <typename T> std::optional<T> valueOf(const QString &text);
template <> std::optional<QString> valueOf(const QString &text)
{
    return text;
}
template <> std::optional<Decimal> valueOf(const QString &text)
{
    return parseNumber(text, NumberStyle::Unknown);
}
template <> std::optional<QDate> valueOf(const QString &)
{
    return std::nullopt;
}

template <typename T> void offerOtherReadings(Field<T> &field, const std::vector<const Word *> &words)
{
    if (words.size() != 1)
        return;
    for (const QString &other : words.front()->alternatives) {
        const auto value = valueOf<T>(other);
        if (value && value != field.value)
            field.alternatives.push_back({*value, other, field.source, 0.3});
    }
}

class Weigher
{
public:
    Weigher(const Recognition &recognition, bool figuresOnly) : m_recognition(recognition), m_figuresOnly(figuresOnly) {}

    template <typename T> void operator()(FieldName, Field<T> &field) const
    {
        if (!field.value)
            return;
        const std::vector<const Word *> words = m_recognition.wordsAt(field.source);
        if (words.empty())
            return;
        offerOtherReadings(field, words);
        if (isProvenOtherwise(field))
            return;
        doubt(field, leastSure(words, m_figuresOnly));
    }

private:
    const Recognition &m_recognition;
    bool m_figuresOnly;
};

// A quantity that no sum confirms is believed when two readings gave it and the line is otherwise as the
// seller's records have it; one look at its digits is no proof, however sure it was.
void weighQuantity(OrderLine &line, const RecognisedWordsAt &wordsAt, const MisreadItems &items, const QDate &day,
                   bool isPriced)
{
    const auto words = wordsAt(line.quantity.source);
    if (words.empty() || !line.quantity.value)
        return;
    const Item *item = items.itemOf(line);
    if (line.quantity.has(Evidence::Kind::Arithmetic) && !hasDigit(line.quantity.written)) {
        // What price and amount demand although nobody could read it: both must be proven by themselves.
        if (item && line.lineTotal.has(Evidence::Kind::Repeated) && items.isOurPrice(line, *item, day))
            believe(line.quantity, Evidence::Kind::MasterData, proof::Known,
                    RecognitionText::tr("the price is ours and the amounts add up to the total"));
        return;
    }
    if (isProvenOtherwise(line.quantity))
        return;
    const bool isPlausible = item && (!isPriced || items.isOurPrice(line, *item, day));
    if (isReadTwice(words) && isPlausible) {
        line.quantity.support(Evidence::Kind::Repeated,
                              RecognitionText::tr("two readings of the picture agree, and the line is as our records have it"));
        return;
    }
    doubt(line.quantity, UnprovenFigure);
    line.quantity.support(Evidence::Kind::Form, RecognitionText::tr("read from a picture, and no sum confirms it"));
}

// A date of which two looks of three gave this day is believed where another line surely has the day and none the
// other reading: the days of one order repeat.
void weighDates(Order &order, const RecognisedWordsAt &wordsAt)
{
    for (OrderLine &line : order.lines) {
        const auto words = wordsAt(line.requestedDate.source);
        const auto disputed = std::find_if(words.begin(), words.end(), [](const Word *word) {
            return hasDigit(word->text) && word->confidence < recognition::ReadTwice;
        });
        if (!line.requestedDate.value || disputed == words.end() || (*disputed)->alternatives.size() != 1)
            continue;
        QString rival = line.requestedDate.written;
        rival.replace((*disputed)->text, (*disputed)->alternatives.front());
        bool isElsewhere = false, isRivalElsewhere = false;
        for (const OrderLine &other : order.lines) {
            const Field<QDate> &date = other.requestedDate;
            isElsewhere = isElsewhere || (date.value == line.requestedDate.value && isReadTwice(wordsAt(date.source)));
            isRivalElsewhere = isRivalElsewhere || date.written == rival;
        }
        const auto doubts = std::count_if(words.begin(), words.end(), [](const Word *word) {
            return hasDigit(word->text) && word->confidence < recognition::ReadTwice;
        });
        if (isElsewhere && !isRivalElsewhere && doubts == 1)
            line.requestedDate.support(Evidence::Kind::Repeated,
                                       RecognitionText::tr("another line has the same day, read twice alike"));
    }
}

// A misread price is hardly ever another price of ours.
void weighPrice(OrderLine &line, const RecognisedWordsAt &wordsAt, const MisreadItems &items, const QDate &day)
{
    const Item *item = line.unitPrice.value ? items.itemOf(line) : nullptr;
    if (item && !wordsAt(line.unitPrice.source).empty() && items.isOurPrice(line, *item, day))
        believe(line.unitPrice, Evidence::Kind::MasterData, proof::Known, RecognitionText::tr("our price for the item"));
}

} // namespace

void weighRecognition(Order &order, const Document &document, const Lexicon &lexicon, const Catalog &catalog)
{
    const Recognition recognition(document);
    const RecognisedWordsAt wordsAt = [&](const Source &source) { return recognition.wordsAt(source); };
    const PartyRecords records(order, catalog);
    settleUnreadNames(order, wordsAt, records);
    const MisreadItems items(catalog, records.customers());
    items.mend(order, wordsAt);
    MisreadUnits(lexicon, catalog, items).settle(order, wordsAt);
    FigureRepair(order, wordsAt, items).run();
    visitHeader(order, Weigher(recognition, true));
    weighDates(order, wordsAt);
    const QDate day = order.orderDate.value.value_or(QDate());
    const bool isPriced = std::any_of(order.lines.begin(), order.lines.end(),
                                      [](const OrderLine &line) { return line.unitPrice.isStated(); });
    for (OrderLine &line : order.lines) {
        weighPrice(line, wordsAt, items, day);
        visitLine(line, Weigher(recognition, true));
        weighQuantity(line, wordsAt, items, day, isPriced);
    }
    MisreadQuestions(order, wordsAt, items, catalog).ask();
    doubtUnreadShipTo(order, document, lexicon);
    doubtUnreadDays(order, document, lexicon);
}

} // namespace intray
