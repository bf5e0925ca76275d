// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageOrder.h"

#include "core/base/TextFold.h"
#include "core/extraction/AddressMentions.h"
#include "core/extraction/HeadedFacts.h"
#include "core/extraction/MessageChange.h"
#include "core/extraction/MessageOrderDates.h"
#include "core/extraction/MessageStatements.h"
#include "core/extraction/MessageTableReadings.h"
#include "core/extraction/ProseLeftovers.h"
#include "core/extraction/ProseLines.h"
#include "core/extraction/UntakenPrices.h"
#include "core/extraction/Wish.h"


namespace intray {

namespace {

struct MessageOrderText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageOrder)
};

class OrderReader
{
public:
    OrderReader(const Text &text, const MailBody &body, const MessageView &view, const MessageContext &message)
        : m_text(text), m_body(body), m_view(view), m_message(message),
          m_own(body.rangesOf(MailBody::Section::Own)),
          m_subject(readSubject(view.subject, message.phrases))
    {
    }

    MessageOrder run(const Mail *mail, bool hasAttachment)
    {
        const QString ownText = m_body.textOf(m_text.text, MailBody::Section::Own);
        m_wish = readWish(m_subject.text, ownText, m_message.phrases);
        readTables(ownText);
        const HeadedFacts headed = readHeadedFacts(m_tables.marked, m_own, m_tables.places, m_message);
        takePlaces(headed.places);
        m_facts = readMessageFacts(outsideTables(), m_message);
        joinHeadedFacts(headed, &m_facts);
        readLines(ownText);
        IntentEvidence evidence;
        evidence.mail = mail;
        evidence.subject = m_subject.text;
        evidence.ownText = ownText;
        evidence.lines = m_wish == Wish::Change ? 0 : int(order().lines.size());
        evidence.pricedLines = std::any_of(order().lines.begin(), order().lines.end(), isPriced);
        evidence.unreadItems = m_unreadItems;
        evidence.changedLines = m_wish == Wish::Change
            && (!order().lines.empty() || !m_facts.dates.empty() || m_facts.shipTo.isStated());
        evidence.namesDay = !m_facts.dates.empty() || !m_facts.unexplained.empty() || namesDayToCome(ownText);
        evidence.namesLines = !order().lines.empty();
        evidence.hasAttachment = hasAttachment;
        evidence.knownCustomer = !m_message.customers.isEmpty();
        fillHeader();
        evidence.orderNumber = order().poNumber.isStated();
        evidence.addsLines = takeAddition(ownText);
        evidence.repeatsLast = order().repeatsLast
            = m_wish == Wish::Goods && repeatsLastOrder(order().lines.empty() ? ownText : withoutDelivery(ownText, m_message.phrases), m_message.phrases);
        if (order().repeatsLast && m_message.phrases.has(QStringLiteral("exception-word"), ownText))
            order().doubts.push_back(MessageOrderText::tr("The mail orders the same as last time, but with a difference: %1")
                                         .arg(ownText.simplified().left(120)));
        takeHurry();
        if (m_wish == Wish::Goods && !order().lines.empty()) {
            addDoubts(proseLeftovers(order(), m_body, m_facts.holes, m_result.usesTable, m_message));
            doubtMessageStatements(&order(), m_own, m_message);
        }
        m_result.intent = readIntent(evidence, m_message.phrases);
        if (m_result.intent.intent == Intent::Change && m_wish == Wish::Goods && !evidence.addsLines) {
            order().kind = OrderKind::Change;
            order().doubts.push_back(
                MessageOrderText::tr("The mail asks whether another day is possible. What is to change?"));
        }
        return std::move(m_result);
    }

private:
    static bool isPriced(const OrderLine &line) { return line.unitPrice.isStated() && line.quantity.isStated(); }
    Order &order() { return m_result.order; }

    // A day after the message was written, whatever stands before it.
    bool namesDayToCome(const QString &ownText) const
    {
        constexpr int Longest = 4000; // letters: a question of a day is short
        const auto dates = datesIn(QStringView(ownText).left(Longest), m_message.dateOrder, m_message.lexicon(), m_message.writtenOn);
        return std::any_of(dates.begin(), dates.end(), [this](const DateInText &date) {
            return !date.readings.empty() && date.readings.front().date > m_message.writtenOn;
        });
    }

    std::vector<TextPlace> outsideTables() const
    {
        std::vector<TextPlace> ranges;
        for (TextPlace range : m_own) {
            for (const TextPlace &table : m_tables.places) {
                if (!overlap(range, table))
                    continue;
                if (table.start > range.start)
                    ranges.push_back({range.start, table.start});
                range.start = std::min(table.end, range.end);
            }
            if (range.start < range.end)
                ranges.push_back(range);
        }
        return ranges;
    }

    void takePlaces(const std::vector<TextPlace> &places)
    {
        m_tables.places.insert(m_tables.places.end(), places.begin(), places.end());
        std::sort(m_tables.places.begin(), m_tables.places.end(),
                  [](const TextPlace &a, const TextPlace &b) { return a.start < b.start; });
    }

    void readTables(const QString &ownText)
    {
        MessageTableReadings tables = readMessageTables(m_text, m_own, m_message);
        const bool priced = std::any_of(tables.readings.begin(), tables.readings.end(), [](const TableReading &reading) {
            return std::any_of(reading.lines.begin(), reading.lines.end(), isPriced);
        });
        if (m_wish == Wish::Cancel)
            m_wish = readWish(m_subject.text, ownText, m_message.phrases, priced);
        if (m_wish == Wish::Cancel)
            return;
        m_tables = std::move(tables);
        for (const TableReading &reading : m_tables.readings)
            takeReading(reading);
    }

    void takeReading(const TableReading &reading)
    {
        m_result.usesTable = true;
        order().lines.insert(order().lines.end(), reading.lines.begin(), reading.lines.end());
        addDoubts(reading.doubts);
        if (reading.netTotal.isStated())
            order().netTotal = reading.netTotal;
        if (reading.taxTotal.isStated())
            order().taxTotal = reading.taxTotal;
        if (reading.total.isStated())
            order().total = reading.total;
        if (!reading.currency.isEmpty() && !order().currency.isStated()) {
            order().currency.value = reading.currency;
            order().currency.written = reading.currency;
            order().currency.confidence = 0.97;
            order().currency.support(Evidence::Kind::Column, MessageOrderText::tr("in a column head"));
        }
    }

    void readLines(const QString &ownText)
    {
        const std::vector<TextPlace> ranges = outsideTables();
        if (m_wish == Wish::Cancel)
            return;
        if (m_wish == Wish::Change) {
            ChangedLines changed = readChangedLines(ranges, m_facts.holes, m_facts.dates, m_message);
            order().lines = std::move(changed.lines);
            order().doubts = std::move(changed.doubts);
            addDoubts(m_facts.doubts);
            doubtNumbers(untakenPrices(order(), m_facts, ranges, {}, m_message));
            return;
        }
        const bool asks = m_message.phrases.has(QStringLiteral("order-request"), ownText)
            || m_message.phrases.has(QStringLiteral("order-verb"), ownText)
            || m_message.phrases.has(QStringLiteral("order-word"), m_subject.text);
        const bool hasTable = !order().lines.empty();
        ProseLines prose = readProseLines(ranges, m_facts.holes, asks && !hasTable, m_message);
        if (hasTable) {
            addBesideTable(prose);
        } else {
            for (ProseLine &line : prose.lines)
                order().lines.push_back(std::move(line.line));
            doubtUnreadTables();
            doubtNumbers(prose.openNumbers);
            for (const TextPlace &place : prose.leftOver) {
                if (standsInAddress(m_message.text, place.start))
                    continue;
                order().doubts.push_back(
                    MessageOrderText::tr("This looks like an order line, but was not read: %1")
                        .arg(m_message.written(place.start, place.end).simplified().left(120)));
            }
        }
        m_unreadItems = order().lines.empty() && !prose.leftOver.empty();
        decideUnknownCodes(&order().lines, m_message);
        if (order().lines.empty())
            return;
        takeSumOfLines(order(), m_facts, ranges, m_message);
        doubtNumbers(untakenPrices(order(), m_facts, outsideTables(),
                                   hasTable ? std::vector<TextPlace>() : prose.openNumbers, m_message));
        watchSignature();
        addDoubts(m_facts.doubts);
        addDoubts(cautions(ownText, m_message.phrases, m_facts.poNumber.isStated()));
    }

    void addDoubts(const std::vector<QString> &doubts)
    {
        order().doubts.insert(order().doubts.end(), doubts.begin(), doubts.end());
    }

    void doubtNumbers(const std::vector<TextPlace> &places)
    {
        for (const TextPlace &place : places)
            order().doubts.push_back(MessageOrderText::tr("What is the number “%1” in “%2”? It was not read.")
                                         .arg(m_message.written(place.start, place.end), lineAt(place.start)));
    }

    QString lineAt(int place) const
    {
        constexpr int Shown = 120; // letters, of a line that may have no end
        const int from = std::max(0, place - Shown);
        const QString before = m_message.written(from, place), behind = m_message.written(place, place + Shown);
        const QString line = before.mid(before.lastIndexOf(u'\n') + 1) + behind.section(u'\n', 0, 0);
        return line.simplified().left(Shown);
    }

    // Rows of a table that reads as none were read like sentences: prices and dates in it may be missing.
    void doubtUnreadTables()
    {
        for (const OrderLine &line : order().lines) {
            const TextPlace *place = std::get_if<TextPlace>(&line.source.place);
            const bool inTable = place
                && std::any_of(m_tables.marked.begin(), m_tables.marked.end(), [place](const MessageTable &table) {
                       return table.grid.columns > 2 && overlap(table.range, *place);
                   });
            if (inTable) {
                order().doubts.push_back(MessageOrderText::tr("A table was read line by line; are all its values here?"));
                return;
            }
        }
    }

    // "... and please add 5 of HX0182" below a table.
    void addBesideTable(const ProseLines &prose)
    {
        for (const ProseLine &line : prose.lines) {
            if (!line.isCertain() || !line.code || !line.code->isKnown())
                continue;
            const bool known = std::any_of(order().lines.begin(), order().lines.end(), [&](const OrderLine &other) {
                const QString code = foldCode(line.code->written);
                return foldCode(other.supplierItem.value.value_or(QString())) == code
                    || foldCode(other.buyerItem.value.value_or(QString())) == code;
            });
            if (known)
                continue;
            order().doubts.push_back(MessageOrderText::tr("The text beside the table orders more: %1")
                                         .arg(writtenOf(line.line.source)));
            order().lines.push_back(line.line);
        }
    }

    QString writtenOf(const Source &source) const
    {
        const TextPlace *place = std::get_if<TextPlace>(&source.place);
        return place ? m_message.written(place->start, place->end).simplified().left(120) : QString();
    }

    // An order line below the closing words would be taken for the signature: say so rather than lose it.
    void watchSignature()
    {
        const ProseLines below
            = readProseLines(m_body.rangesOf(MailBody::Section::Signature), {}, false, m_message);
        for (const ProseLine &line : below.lines) {
            if (line.isCertain() && line.code && line.code->isKnown())
                order().doubts.push_back(MessageOrderText::tr("Below the closing words stands: %1")
                                             .arg(writtenOf(line.line.source)));
        }
    }

    void fillHeader()
    {
        fillNumber();
        placeDates(&order(), m_facts, m_wish, m_result.usesTable, m_text.text);
        order().orderDate = m_facts.orderDate;
        order().shipTo = m_facts.shipTo;
        order().billTo = m_facts.billTo;
        order().usualShipTo = m_facts.usualShipTo && !m_facts.shipTo.isStated();
        order().paymentTerms = m_facts.paymentTerms;
        if (m_facts.currency.isStated())
            order().currency = m_facts.currency;
        if (!order().netTotal.isStated())
            order().netTotal = m_facts.netTotal;
        if (!order().taxTotal.isStated())
            order().taxTotal = m_facts.taxTotal;
        if (!order().total.isStated())
            order().total = m_facts.total;
        if (!order().currency.isStated())
            currencyOfPrices();
        order().language = m_message.language;
        order().kind = m_wish == Wish::Change ? OrderKind::Change
            : m_wish == Wish::Cancel          ? OrderKind::Cancel
                                              : OrderKind::New;
    }

    // "Please add to our order 4711: 40 pcs HX0174" changes that order. Without its number it stays an order of its
    // own that is asked about.
    bool takeAddition(const QString &ownText)
    {
        if (m_wish != Wish::Goods || order().lines.empty() || !m_facts.poNumber.isStated()
            || !addsToEarlierOrder(ownText, m_message.phrases))
            return false;
        order().kind = OrderKind::Change;
        const std::vector<QString> told = cautions(ownText, m_message.phrases, m_facts.poNumber.isStated());
        if (told.size() == 1)
            order().doubts.erase(std::remove(order().doubts.begin(), order().doubts.end(), told.front()), order().doubts.end());
        return true;
    }

    // "As soon as possible" is no date, but somebody should read it.
    void takeHurry()
    {
        if (order().lines.empty() && !order().repeatsLast)
            return;
        for (const TextPlace &range : m_own) {
            const TextWords words = wordsOf(m_text.text, range);
            if (const auto hit = m_message.phrases.find(QStringLiteral("asap"), words)) {
                const int start = words[size_t(hit->first)].start;
                const int end = words[size_t(hit->last - 1)].end;
                order().remarks.push_back({Remark::Kind::Instruction, m_message.written(start, end), m_message.at(start, end), {}, {}});
                return;
            }
        }
    }

    void fillNumber()
    {
        Field<QString> &number = order().poNumber;
        number = m_facts.poNumber;
        Field<QString> subject;
        if (m_view.mailPart)
            subject = orderNumberOfSubject(m_subject.text, *m_view.mailPart, m_message);
        if (!subject.isStated())
            return;
        if (!number.isStated()) {
            number = subject;
            if (m_subject.reply)
                number.confidence = std::min(number.confidence, 0.94);
        } else if (foldCode(*number.value) == foldCode(*subject.value)) {
            number.confidence = std::max(number.confidence, 0.99);
            number.support(Evidence::Kind::Repeated, MessageOrderText::tr("also in the subject of the mail"));
        } else {
            number.alternatives.push_back({*subject.value, subject.written, subject.source, 0.3});
            number.confidence = std::min(number.confidence, m_subject.reply ? 0.91 : 0.7);
        }
    }

    void currencyOfPrices()
    {
        std::optional<QString> common;
        const OrderLine *first = nullptr;
        for (const OrderLine &line : order().lines) {
            const std::optional<QString> written = currencyIn(line.unitPrice.written);
            if (!written)
                continue;
            if (common && *common != *written)
                return;
            common = written;
            first = first ? first : &line;
        }
        if (!common)
            return;
        Field<QString> &currency = order().currency;
        currency.value = *common;
        currency.written = first->unitPrice.written;
        currency.source = first->unitPrice.source;
        currency.confidence = 0.975;
        currency.support(Evidence::Kind::Form, MessageOrderText::tr("written with the prices"));
    }

    const Text &m_text;
    const MailBody &m_body;
    const MessageView &m_view;
    const MessageContext &m_message;
    const std::vector<TextPlace> m_own;
    const SubjectLine m_subject;
    Wish m_wish = Wish::Goods;
    MessageFacts m_facts;
    bool m_unreadItems = false;
    MessageTableReadings m_tables;
    MessageOrder m_result;
};

} // namespace

MessageOrder readMessageOrder(const Text &text, const MailBody &body, const MessageView &view, const Mail *mail,
                              bool hasAttachment, const MessageContext &message)
{
    return OrderReader(text, body, view, message).run(mail, hasAttachment);
}

} // namespace intray
