// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnassignedFacts.h"

#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/GuessedFacts.h"
#include "core/extraction/LooseAddresses.h"
#include "core/extraction/NamedTowns.h"
#include "core/extraction/OrderPages.h"
#include "core/extraction/PieceMap.h"
#include "core/extraction/UnreadTimes.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace intray {

namespace {

struct UnassignedText
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnassignedFacts)
};

constexpr int FarthestDays = 366;
constexpr Confidence UnderLabel = 0.93;
constexpr int LongestWay = 14; // days from writing an order to reading it
constexpr std::size_t MostDates = 60;

// A date that may be the day of delivery.
struct LooseDate
{
    QString written;
    std::vector<QDate> days; // all readings that are to come
    Source source;
};

class DaySearch
{
public:
    DaySearch(const Order &order, const PieceMap &pieces, const Lexicon &lexicon, const QDate &today)
        : m_pieces(pieces), m_lexicon(lexicon), m_today(today), m_ordered(order.orderDate.value.value_or(today)),
          m_from(std::min(today, m_ordered.addDays(LongestWay)))
    {
    }

    std::vector<LooseDate> run() const
    {
        std::vector<LooseDate> found;
        std::size_t looked = 0;
        for (std::size_t i = 0; i < m_pieces.size() && looked < MostDates; ++i) {
            const QString &text = m_pieces.text(i);
            const bool hasFigure = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
            if (!hasFigure)
                continue;
            for (const DateInText &date : datesIn(text, DateOrder::Unknown, m_lexicon)) {
                ++looked;
                LooseDate loose{text.mid(date.start, date.end - date.start), daysToCome(date),
                                m_pieces.source(i)};
                const bool isKnown = std::any_of(found.begin(), found.end(), [&](const LooseDate &other) {
                    return other.days == loose.days;
                });
                if (!loose.days.empty() && !isKnown && !isExplained(i, text.left(date.start), loose))
                    found.push_back(std::move(loose));
            }
        }
        return found;
    }

private:
    std::vector<QDate> daysToCome(const DateInText &date) const
    {
        std::vector<QDate> days;
        for (const DateReading &reading : date.readings) {
            if (reading.date == m_ordered)
                return {};
            if (reading.date > m_ordered && reading.date >= m_from && m_ordered.daysTo(reading.date) < FarthestDays)
                days.push_back(reading.date);
        }
        return days;
    }

    // Whether the words before the date, beside or above it say that it is for something else.
    bool isExplained(std::size_t piece, const QString &before, const LooseDate &date) const
    {
        if (before.size() > 1) // a label of its own, or a sentence
            return !asksForDelivery(m_lexicon, before) && endsWithOtherLabel(before, date);
        for (const QString &label : {m_pieces.leftOf(piece), m_pieces.above(piece)}) {
            if (!label.isEmpty() && isOtherLabel(label, date))
                return true;
        }
        return false;
    }

    bool isAhead(const LooseDate &date) const
    {
        return std::all_of(date.days.begin(), date.days.end(), [this](const QDate &day) { return day > m_today; });
    }

    // A title explains no second day, and nothing was written on a day that is still to come.
    bool isOtherLabel(const QString &text, const LooseDate &date) const
    {
        const auto hits = m_lexicon.labelsAtStart(text);
        if (hits.empty() || hits.front().weight < 0.5)
            return false;
        // "Vendor item QC-065": a label that has its value says nothing of a day beside it.
        const QString value = text.mid(hits.front().end);
        if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }))
            return false;
        const Label label = hits.front().label;
        const bool isNumber = label == Label::PoNumber && hits.front().end == text.size(); // its value is no day
        if (label == Label::OrderTitle || isNumber || (label == Label::OrderDate && isAhead(date)))
            return false;
        return label != Label::RequestedDate && label != Label::LineDate && label != Label::ShipTo
               && label != Label::DeliveryNoteTitle && label != Label::Incoterms;
    }

    // In a sentence only what dates have: "Rechnung zahlbar bis", "gemäß Angebot vom".
    bool endsWithOtherLabel(const QString &text, const LooseDate &date) const
    {
        constexpr qsizetype Near = 5; // words
        const QStringList words = text.simplified().split(u' ');
        for (qsizetype from = std::max<qsizetype>(0, words.size() - Near); from < words.size(); ++from) {
            const auto hits = m_lexicon.labelsAtStart(words.mid(from).join(u' '));
            if (hits.empty())
                continue;
            const Label label = hits.front().label;
            if (label == Label::OtherDate || (label == Label::OrderDate && !isAhead(date)) || label == Label::PaymentTerms
                || label == Label::QuoteNumber || label == Label::QuoteTitle || label == Label::ContractNumber
                || label == Label::InvoiceTitle)
                return true;
        }
        return false;
    }

    const PieceMap &m_pieces;
    const Lexicon &m_lexicon;
    const QDate m_today, m_ordered;
    const QDate m_from; // the order has arrived by then
};

bool saysWhen(const Order &order)
{
    return order.requestedDate.isStated() || !order.requestedDate.written.isEmpty()
           || std::any_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
                  return line.requestedDate.isStated() || !line.requestedDate.written.isEmpty();
              });
}

void takeDay(Order &order, const PieceMap &pieces, const Lexicon &lexicon, const Catalog &catalog, const QDate &today)
{
    if (saysWhen(order))
        return;
    const std::vector<LooseDate> loose = DaySearch(order, pieces, lexicon, today).run();
    if (loose.empty()) {
        if (auto counted = countedDay(order, pieces, lexicon, catalog, today)) {
            order.requestedDate = *counted;
            order.requestedDate.evidence.clear();
            order.requestedDate.confidence = Guessed;
            order.requestedDate.support(Evidence::Kind::Form, UnassignedText::tr("counted from the day of the order"));
            return;
        }
        if (const auto time = unreadTime(order, pieces, lexicon, today))
            order.doubts.push_back(UnassignedText::tr("The order says “%1” and names no day of delivery. Which day is meant?")
                                       .arg(*time));
        return;
    }
    if (loose.size() > 1) {
        order.doubts.push_back(UnassignedText::tr("The days %1 and %2 stand on the order and no label says what "
                                                  "they are for. Is one of them the day of delivery?")
                                   .arg(loose[0].written, loose[1].written));
        return;
    }
    Field<QDate> &field = order.requestedDate;
    field.value = loose.front().days.front();
    field.written = loose.front().written;
    field.source = loose.front().source;
    field.confidence = Guessed;
    field.support(Evidence::Kind::Form, UnassignedText::tr("a day to come that no label explains"));
    // What the two readings of one day leave of the guess: settled by the country, it stays a guess.
    if (loose.front().days.size() > 1)
        field.confidence = Guessed * Guessed;
    for (std::size_t i = 1; i < loose.front().days.size(); ++i)
        field.alternatives.push_back({loose.front().days[i], field.written, field.source, 1 - Guessed});
}

bool takePlace(Order &order, const std::vector<LooseAddress> &loose)
{
    if (loose.empty())
        return false;
    if (loose.size() > 1) {
        order.doubts.push_back(UnassignedText::tr("The addresses “%1” and “%2” stand on the order and no label says "
                                                  "what they are for. Where do the goods go?")
                                   .arg(loose[0].oneLine(), loose[1].oneLine()));
        return false;
    }
    order.shipTo.value = loose.front().oneLine();
    order.shipTo.written = loose.front().lines.join(u'\n');
    order.shipTo.source = loose.front().source;
    if (loose.front().isLabelled) {
        order.shipTo.confidence = UnderLabel;
        order.shipTo.support(Evidence::Kind::Label, UnassignedText::tr("under the label '%1'").arg(loose.front().label));
        return true;
    }
    order.shipTo.confidence = Guessed;
    order.shipTo.support(Evidence::Kind::Form,
                         UnassignedText::tr("an address that is neither the customer's own nor explained by a label"));
    return true;
}

// Nobody orders on a day that is still to come: what was read as the day of the order is another one.
void doubtDayOfOrder(Order &order, const QDate &today)
{
    Field<QDate> &ordered = order.orderDate;
    if (!ordered.isStated() || *ordered.value <= today.addDays(1) || ordered.has(Evidence::Kind::Person))
        return;
    if (saysWhen(order)) {
        order.doubts.push_back(UnassignedText::tr("The order seems to be dated %1, a day to come. What is that day for?")
                                   .arg(ordered.written));
        return;
    }
    order.requestedDate = std::exchange(ordered, {});
    order.requestedDate.evidence.clear();
    order.requestedDate.confidence = Guessed;
    order.requestedDate.support(Evidence::Kind::Form, UnassignedText::tr("a day to come that no label explains"));
}

// What was guessed before the customer was known, where nothing better was found.
void takeBack(Order &order, const Field<QString> &guessed)
{
    if (!order.shipTo.isStated() && guessed.isStated())
        order.shipTo = guessed;
}

bool isOfPaper(const Order &order)
{
    return order.medium == Medium::Page || order.medium == Medium::Scan || order.medium == Medium::Sheet;
}

} // namespace

bool takeUnassignedFacts(std::vector<Order> &orders, const Document &document, const Lexicon &lexicon,
                         const Catalog &catalog, const QDate &today)
{
    bool anyPlace = false;
    for (Order &order : orders) {
        anyPlace = cutToAddress(order.shipTo) || anyPlace;
        const int part = order.lines.empty() ? -1 : order.lines.front().source.part.value_or(-1);
        if (order.kind != OrderKind::New || !isOfPaper(order) || part < 0
            || part >= int(document.parts.size()))
            continue;
        doubtDayOfOrder(order, today);
        const Field<QString> guessed = isGuess(order.shipTo) ? std::exchange(order.shipTo, {}) : Field<QString>();
        const bool saysWhere = order.shipTo.isStated() || !order.shipTo.written.isEmpty() || order.usualShipTo
                               || !order.shipToNumbers.empty() || !order.ourShipToNumbers.empty();
        if (saysWhere && saysWhen(order)) {
            takeBack(order, guessed);
            continue;
        }
        const PieceMap pieces(orders.size() > 1 ? partOf(order, document, part) : document.parts[std::size_t(part)],
                              part);
        takeDay(order, pieces, lexicon, catalog, today);
        if (saysWhere) {
            takeBack(order, guessed);
            continue;
        }
        const bool isTaken = takePlace(order, looseAddresses(orders, pieces, lexicon, catalog));
        takeBack(order, guessed);
        if (!order.shipTo.isStated())
            doubtNamedTown(order, pieces, lexicon, catalog);
        anyPlace = isTaken || anyPlace;
    }
    return anyPlace;
}

} // namespace intray
