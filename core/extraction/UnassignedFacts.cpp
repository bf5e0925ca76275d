// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnassignedFacts.h"

#include "core/base/TextFold.h"
#include "core/extraction/AddressMentions.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/GuessedFacts.h"
#include "core/extraction/NamedTowns.h"
#include "core/extraction/OrderPages.h"
#include "core/extraction/PieceMap.h"
#include "core/extraction/UnreadTimes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace intray {

namespace {

struct UnassignedText
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnassignedFacts)
};

constexpr int FarthestDays = 366;
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
        const Label label = hits.front().label;
        if (label == Label::OrderTitle || (label == Label::OrderDate && isAhead(date)))
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

void takeDay(Order &order, const PieceMap &pieces, const Lexicon &lexicon, const QDate &today)
{
    if (saysWhen(order))
        return;
    const std::vector<LooseDate> loose = DaySearch(order, pieces, lexicon, today).run();
    if (loose.empty()) {
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

// Which of the addresses on the document nothing has taken.
class PlaceSearch
{
public:
    PlaceSearch(const std::vector<Order> &orders, const PieceMap &pieces, const Lexicon &lexicon,
                const Catalog &catalog)
        : m_orders(orders), m_pieces(pieces), m_lexicon(lexicon), m_catalog(catalog)
    {
        for (const Order &order : orders) {
            for (const Address *address : catalog.addressesOf(order.customerNo.value.value_or(QString()))) {
                if (address->type == AddressType::BillTo)
                    m_home.insert(foldCode(address->zip));
            }
            for (const Field<QString> *field : {&order.billTo, &order.shipTo}) {
                for (const AddressMention &mention : addressesIn(field->value.value_or(QString())))
                    m_taken.insert(mention.code);
            }
        }
    }

    std::vector<LooseAddress> run() const
    {
        std::vector<LooseAddress> loose;
        bool isHomeStated = false;
        QSet<QString> known;
        for (LooseAddress address : m_pieces.addresses()) {
            if (isYear(address) || isOfLine(address))
                continue;
            cutAtLabel(address);
            Meaning meaning = meaningOf(address);
            // Written once more, behind words: whatever they say, it is no letterhead.
            if (isHomeStated && meaning == Meaning::Unknown && m_home.contains(address.code) && isCaption(address.beside))
                meaning = Meaning::Place;
            isHomeStated = isHomeStated || m_home.contains(address.code) || meaning == Meaning::Buyer;
            const bool isNew = meaning == Meaning::Place
                               || (meaning == Meaning::Unknown && !m_home.contains(address.code));
            if (isNew && !m_taken.contains(address.code) && !known.contains(address.code)) {
                known.insert(address.code);
                loose.push_back(address);
            }
        }
        // The letterhead of a customer that has moved.
        if (!isHomeStated && !loose.empty() && meaningOf(loose.front()) != Meaning::Place)
            loose.erase(loose.begin());
        return loose;
    }

private:
    static bool isCaption(const QString &text)
    {
        return !text.isEmpty() && text.size() < 40
               && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }

    // "0020 Cable tie 4.8x370 mm, white": the position of a line before its description.
    bool isOfLine(const LooseAddress &address) const
    {
        const QString &text = address.lines.last();
        return std::any_of(m_orders.begin(), m_orders.end(), [&](const Order &order) {
            return std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
                const QString name = line.description.value.value_or(QString()).section(u' ', 0, 2);
                return name.size() >= ShortestName && text.contains(name)
                       && foldCode(line.position.value.value_or(QString())) == address.code;
            });
        });
    }

    // "Date of issue: 1 March 2026 Contact: ...": all that looks like a post code and a town is the year of a date.
    bool isYear(const LooseAddress &address) const
    {
        const QString &line = address.lines.last();
        const std::vector<AddressMention> mentions = addressesIn(line);
        const std::vector<DateInText> dates = datesIn(line, DateOrder::Unknown, m_lexicon);
        return std::all_of(mentions.begin(), mentions.end(), [&](const AddressMention &mention) {
            return std::any_of(dates.begin(), dates.end(), [&](const DateInText &date) {
                return date.start <= mention.start && mention.start < date.end;
            });
        });
    }

    enum class Meaning { Unknown, Place, Buyer, Other }; // Place: a label announces it

    // What stands above a label is no part of the address, nor is a line that states something else.
    void cutAtLabel(LooseAddress &address) const
    {
        for (qsizetype i = address.lines.size() - 2; i >= 0 && !address.hasColon; --i) {
            const auto hits = m_lexicon.labelsOf(address.lines[i]);
            const bool isLabel = !hits.empty() && hits.front().weight >= 0.4;
            if (!isLabel && !address.lines[i].contains(u':'))
                continue;
            address.label = isLabel ? address.lines[i] : QString();
            address.lines = address.lines.mid(i + 1);
            return;
        }
    }

    Meaning meaningOf(const LooseAddress &address) const
    {
        if (address.isFooter)
            return Meaning::Other;
        for (const QString &line : address.lines) {
            if (m_catalog.isSellerName(line) || m_catalog.isSellerName(line.section(u',', 0, 0)))
                return Meaning::Other;
        }
        if (address.inSentence)
            return Meaning::Place;
        if (address.label.isEmpty())
            return Meaning::Unknown;
        const auto hits = m_lexicon.labelsAtStart(address.label);
        if (hits.empty())
            return address.hasColon ? Meaning::Place : Meaning::Unknown; // labelled, and not as what is known
        switch (hits.front().label) {
        case Label::Buyer:
        case Label::Contact:
            return Meaning::Buyer;
        case Label::BillTo:
        case Label::Seller:
        case Label::Bank:
        case Label::Registration:
        case Label::VatNumber:
        case Label::Phone:
        case Label::Fax:
        case Label::Email:
        case Label::Page:
            return Meaning::Other;
        default: // "Delivery" may head a day, a note or a place; with an address behind it, it is the place
            return address.hasColon || hits.front().label == Label::ShipTo ? Meaning::Place : Meaning::Unknown;
        }
    }

    static constexpr qsizetype ShortestName = 4;
    const std::vector<Order> &m_orders;
    const PieceMap &m_pieces;
    const Lexicon &m_lexicon;
    const Catalog &m_catalog;
    QSet<QString> m_home, m_taken; // post codes
};

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
    order.shipTo.confidence = Guessed;
    order.shipTo.support(Evidence::Kind::Form,
                         UnassignedText::tr("an address that is neither the customer's own nor explained by a label"));
    return true;
}

// Whether a part of an address behind its town may belong to it: a country.
bool isCountryLike(const QString &part)
{
    return part.count(u' ') < 3 && std::none_of(part.begin(), part.end(), [](QChar c) {
               return c.isDigit() || c == u':';
           });
}

// "..., at the following address: 12 Mill Road, Leeds LS1 2AB. Terms: 30 days": the words that lead up to an address
// and what is stated behind it are no part of it.
bool cutToAddress(Field<QString> &shipTo)
{
    constexpr qsizetype LongestLabel = 3; // words
    QString value = shipTo.value.value_or(QString());
    const std::vector<AddressMention> mentions = addressesIn(value);
    if (mentions.empty() || shipTo.has(Evidence::Kind::Person))
        return false;
    QStringList behind = value.mid(mentions.back().end).split(QStringLiteral(", "));
    qsizetype kept = 1; // the rest of the town
    while (kept < behind.size() && isCountryLike(behind[kept]))
        ++kept;
    const bool isMoreBehind = kept < behind.size();
    if (isMoreBehind)
        value = value.left(mentions.back().end) + behind.mid(0, kept).join(QStringLiteral(", "));
    const qsizetype colon = value.lastIndexOf(u':', mentions.front().start);
    const bool isLedUpTo = colon > 0 && value.left(colon).count(u' ') >= LongestLabel;
    if (isLedUpTo)
        value = value.mid(colon + 1).trimmed();
    if (!isMoreBehind && !isLedUpTo)
        return false;
    while (value.endsWith(u'.'))
        value.chop(1);
    shipTo.value = value;
    return true;
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
        const bool saysWhere = order.shipTo.isStated() || !order.shipTo.written.isEmpty() || order.usualShipTo
                               || !order.shipToNumbers.empty() || !order.ourShipToNumbers.empty();
        if (saysWhere && saysWhen(order))
            continue;
        const PieceMap pieces(orders.size() > 1 ? partOf(order, document, part) : document.parts[std::size_t(part)],
                              part);
        takeDay(order, pieces, lexicon, today);
        if (saysWhere)
            continue;
        const bool isTaken = takePlace(order, PlaceSearch(orders, pieces, lexicon, catalog).run());
        if (!isTaken)
            doubtNamedTown(order, pieces, lexicon, catalog);
        anyPlace = isTaken || anyPlace;
    }
    return anyPlace;
}

} // namespace intray
