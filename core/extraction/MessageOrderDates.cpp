// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageOrderDates.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct MessageDatesText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageOrder)
};

class DatePlacer
{
public:
    DatePlacer(Order *order, const MessageFacts &facts, Wish wish, bool usesTable, const QString &text)
        : m_order(*order), m_facts(facts), m_wish(wish), m_usesTable(usesTable), m_lineNumbers(text)
    {
    }

    void run()
    {
        std::vector<const MessageFacts::StatedDate *> header;
        for (const MessageFacts::StatedDate &date : m_facts.dates) {
            if (!giveToLine(date))
                header.push_back(&date);
        }
        placeUnexplainedDates(header.empty());
        if (header.empty())
            return;
        const auto best = std::max_element(header.begin(), header.end(), [](const auto *a, const auto *b) {
            return a->date.confidence < b->date.confidence;
        });
        Field<QDate> &field = m_order.requestedDate;
        field = (*best)->date;
        for (const MessageFacts::StatedDate *other : header) {
            if (other->date.value == field.value)
                continue;
            field.alternatives.push_back({*other->date.value, other->date.written, other->date.source, 0.3});
            field.confidence = std::min(field.confidence, 0.7);
            m_order.doubts.push_back(MessageDatesText::tr("Two dates of delivery are named: “%1” and “%2”. Which one holds?")
                                         .arg(field.written.simplified(), other->date.written.simplified()));
        }
    }

private:
    // A date beside each item, and none for the whole order, can only be the item's. Any other date that no words
    // explain may be one of delivery in words nobody has thought of; a person tells.
    void placeUnexplainedDates(bool noneForAll)
    {
        if ((m_order.lines.empty() || m_wish == Wish::Change) && !m_facts.dates.empty())
            return;
        if (noneForAll && m_wish == Wish::Goods && giveOneToEach())
            return;
        std::vector<QDate> asked;
        for (const MessageFacts::StatedDate &date : m_facts.unexplained) {
            const QDate day = *date.date.value;
            if (std::find(asked.begin(), asked.end(), day) != asked.end() || isTaken(day))
                continue;
            asked.push_back(day);
            m_order.doubts.push_back(
                MessageDatesText::tr("What is the date “%1” for? No label says it.").arg(date.date.written.simplified()));
        }
    }

    bool isTaken(const QDate &day)
    {
        return std::any_of(m_facts.dates.begin(), m_facts.dates.end(), [&day](const auto &date) { return date.date.value == day; })
            || std::any_of(m_order.lines.begin(), m_order.lines.end(),
                           [&day](const OrderLine &line) { return line.requestedDate.value == day; });
    }

    // Items and dates that take turns in the text.
    bool giveOneToEach()
    {
        std::vector<OrderLine> &lines = m_order.lines;
        if (m_usesTable || lines.size() < 2 || m_facts.unexplained.size() != lines.size())
            return false;
        const auto startOf = [](const OrderLine &line) {
            const TextPlace *place = std::get_if<TextPlace>(&line.source.place);
            return place ? place->start : -1;
        };
        bool behind = true, before = true;
        for (size_t i = 0; i < lines.size(); ++i) {
            const int date = m_facts.unexplained[i].place.start;
            const int line = startOf(lines[i]);
            if (line < 0 || lines[i].requestedDate.isStated() || !m_facts.unexplained[i].doubt.isEmpty())
                return false;
            behind = behind && line < date && (i + 1 == lines.size() || date < startOf(lines[i + 1]));
            before = before && date < line && (i == 0 || date > startOf(lines[i - 1]));
        }
        if (!behind && !before)
            return false;
        for (size_t i = 0; i < lines.size(); ++i) {
            Field<QDate> date = m_facts.unexplained[i].date;
            date.confidence = date.alternatives.empty() ? 0.96 : std::min(date.confidence, 0.9);
            date.support(Evidence::Kind::Position, MessageDatesText::tr("a date beside each item"));
            lines[i].requestedDate = date;
        }
        return true;
    }

    bool giveToLine(const MessageFacts::StatedDate &date)
    {
        if (m_usesTable)
            return false;
        if (m_wish != Wish::Change && m_order.lines.size() < 2)
            return false;
        const int at = m_lineNumbers.at(date.place.start);
        OrderLine *owner = nullptr;
        for (OrderLine &line : m_order.lines) {
            const TextPlace *place = std::get_if<TextPlace>(&line.source.place);
            if (!place || m_lineNumbers.at(place->start) > at || m_lineNumbers.at(std::max(place->start, place->end - 1)) < at)
                continue;
            if (line.requestedDate.isStated() && line.requestedDate.value == date.date.value)
                return true;
            if (owner)
                return false;
            owner = &line;
        }
        if (!owner)
            return false;
        owner->requestedDate = date.date;
        return true;
    }

    Order &m_order;
    const MessageFacts &m_facts;
    const Wish m_wish;
    const bool m_usesTable;
    const LineNumbers m_lineNumbers;
};

} // namespace

void placeDates(Order *order, const MessageFacts &facts, Wish wish, bool usesTable, const QString &text)
{
    DatePlacer(order, facts, wish, usesTable, text).run();
}

} // namespace intray
