// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageTableReadings.h"

#include "core/extraction/MessageRecords.h"
#include "core/extraction/ProseLines.h"
#include "core/extraction/SheetLeftovers.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct MessageTableText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageOrder)
};

class TableReader
{
public:
    explicit TableReader(const MessageContext &message) : m_message(message) {}

    MessageTableReadings run(const Text &text, const std::vector<TextPlace> &own)
    {
        m_found.marked = markedTables(text, m_message.part, own);
        if (!takeTables(m_found.marked, false)) {
            std::vector<MessageTable> plain = plainTables(text.text, m_message.part, own);
            for (const TextPlace &range : own) {
                if (std::optional<MessageTable> records = recordsOfLabels(range, m_message))
                    plain.push_back(std::move(*records));
            }
            takeTables(plain, true);
        }
        std::sort(m_found.places.begin(), m_found.places.end(),
                  [](const TextPlace &a, const TextPlace &b) { return a.start < b.start; });
        return std::move(m_found);
    }

private:
    // The best readings of tables that do not overlap, in the order of the text.
    bool takeTables(const std::vector<MessageTable> &tables, bool plain)
    {
        struct Read
        {
            const MessageTable *table;
            TableReading reading;
        };
        std::vector<Read> read;
        TableContext context{m_message.lexicon(), m_message.catalog(), m_message.language, m_message.numberStyle,
                             m_message.dateOrder, std::nullopt, std::nullopt, m_message.writtenOn};
        for (const MessageTable &table : tables) {
            std::vector<TableReading> readings = interpretTable(table.grid, context);
            if (readings.empty() || readings.front().lines.empty())
                continue;
            if (plain && !beatsProse(table, readings.front()))
                continue;
            if (plain && readings.front().firstHeaderRow < 0 && isLineByLine(table.grid, readings.front()))
                believeWrittenUnits(&readings.front().lines);
            read.push_back({&table, std::move(readings.front())});
        }
        std::stable_sort(read.begin(), read.end(), [](const Read &a, const Read &b) {
            const int sizeA = a.table->range.end - a.table->range.start;
            const int sizeB = b.table->range.end - b.table->range.start;
            if (a.reading.lines.size() != b.reading.lines.size())
                return a.reading.lines.size() > b.reading.lines.size();
            return sizeA < sizeB;
        });
        std::vector<const Read *> taken;
        for (const Read &candidate : read) {
            const bool free = std::none_of(m_found.places.begin(), m_found.places.end(), [&](const TextPlace &place) {
                return overlap(place, candidate.table->range);
            });
            if (!free)
                continue;
            m_found.places.push_back(candidate.table->range);
            taken.push_back(&candidate);
        }
        std::sort(taken.begin(), taken.end(), [](const Read *a, const Read *b) {
            return a->table->range.start < b->table->range.start;
        });
        for (const Read *table : taken) {
            m_found.readings.push_back(table->reading);
            if (!table->table->marked)
                continue; // its cells were cut by guess
            std::vector<QString> &doubts = m_found.readings.back().doubts;
            for (QString &doubt : leftoversIn(table->table->grid, table->reading, m_message.context))
                doubts.push_back(std::move(doubt));
        }
        return !taken.empty();
    }

    // Lined-up text is a table only when that reads at least as much as reading it line by line.
    bool beatsProse(const MessageTable &table, const TableReading &reading) const
    {
        if (reading.firstHeaderRow >= 0 && reading.lines.size() > 1)
            return true;
        if (isLineByLine(table.grid, reading))
            return true;
        const ProseLines prose = readProseLines({table.range}, {}, false, m_message);
        return reading.firstHeaderRow >= 0 ? reading.lines.size() >= prose.lines.size()
                                           : reading.lines.size() > prose.lines.size();
    }

    // Columns of which each row is a line with item, quantity and price: commas in a description cut no such line.
    static bool isLineByLine(const Grid &grid, const TableReading &reading)
    {
        return reading.lines.size() > 1 && reading.lines.size() == grid.rows.size()
            && std::all_of(reading.lines.begin(), reading.lines.end(), [](const OrderLine &line) {
                   return line.quantity.isStated() && line.unitPrice.isStated()
                       && (line.supplierItem.isStated() || line.buyerItem.isStated() || line.gtin.isStated());
               });
    }

    // Without heads a number with its unit says what it is itself, and so does a price with its currency.
    void believeWrittenUnits(std::vector<OrderLine> *lines) const
    {
        constexpr double Sure = 0.96;
        for (OrderLine &line : *lines) {
            const bool known = line.sku.isStated() || m_message.catalog().item(line.supplierItem.value.value_or(QString()));
            if (known && line.unit.isStated()) {
                line.quantity.confidence = std::max(line.quantity.confidence, Sure);
                line.unit.confidence = std::max(line.unit.confidence, Sure);
                line.quantity.support(Evidence::Kind::Form, MessageTableText::tr("a number with its unit in every row"));
            }
            if (known && currencyIn(line.unitPrice.written)) {
                line.unitPrice.confidence = std::max(line.unitPrice.confidence, Sure);
                line.unitPrice.support(Evidence::Kind::Form, MessageTableText::tr("an amount with its currency in every row"));
            }
        }
    }

    const MessageContext &m_message;
    MessageTableReadings m_found;
};

} // namespace

MessageTableReadings readMessageTables(const Text &text, const std::vector<TextPlace> &own,
                                       const MessageContext &message)
{
    return TableReader(message).run(text, own);
}

} // namespace intray
