// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeadedFacts.h"

#include "core/extraction/GridView.h"
#include "core/extraction/HeaderFields.h"
#include "core/extraction/LabelNames.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct HeadedFactsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::HeadedFacts)
};

constexpr double SureLabel = 0.6;

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool saysWhichOrder(Label label)
{
    return label == Label::PoNumber || label == Label::OrderDate || label == Label::RequestedDate;
}

class HeadedTable
{
public:
    HeadedTable(const MessageTable &table, const MessageContext &message)
        : m_message(message), m_lexicon(message.lexicon()), m_view(table.grid)
    {
    }

    // Rows of labels and rows of values by turns, and nothing else; empty for any other table.
    std::vector<LabelledText> values()
    {
        std::vector<int> rows;
        for (int row = 0; row < m_view.rows(); ++row) {
            if (!m_view.isBlank(row))
                rows.push_back(row);
        }
        std::vector<LabelledText> found;
        bool names = false;
        for (size_t i = 0; i < rows.size(); i += 2) {
            if (i + 1 >= rows.size() || !isHead(rows[i]) || isHead(rows[i + 1]))
                return {};
            for (int column = 0; column < m_view.columns(); ++column)
                names = take(rows[i], rows[i + 1], column, &found) || names;
        }
        return names ? found : std::vector<LabelledText>();
    }
    const std::vector<QString> &doubts() const { return m_doubts; }

private:
    // At least two labels of a header, and no word that heads a column of goods alone.
    bool isHead(int row) const
    {
        constexpr int Two = 2;
        int labels = 0;
        for (int column = 0; column < m_view.columns(); ++column) {
            const QString text = m_view.text(row, column);
            if (text.isEmpty())
                continue;
            if (hasDigit(text))
                return false;
            const auto hits = m_lexicon.labelsOf(text);
            const bool header = std::any_of(hits.begin(), hits.end(), [](const auto &hit) {
                return isHeaderLabel(hit.label) && hit.weight >= SureLabel;
            });
            if (!header && !hits.empty() && isLineColumn(hits.front().label))
                return false;
            labels += header;
        }
        return labels >= Two;
    }

    // Whether the value tells which order it is.
    bool take(int head, int row, int column, std::vector<LabelledText> *found)
    {
        const GridCell *cell = m_view.cell(row, column);
        if (!cell)
            return false;
        const GridCell *label = m_view.cell(head, column);
        const auto hit = label ? headerLabelOf(m_view.text(head, column), m_lexicon) : std::nullopt;
        if (!hit) {
            doubtValue(*cell);
            return false;
        }
        found->push_back({m_view.text(head, column), cell->text.trimmed(), label->source, cell->source, 1, cell->number,
                          cell->date});
        return saysWhichOrder(hit->label) && hasDigit(cell->text);
    }

    void doubtValue(const GridCell &cell)
    {
        const QString text = cell.text.simplified();
        const auto dates = datesIn(text, m_message.dateOrder, m_lexicon, m_message.writtenOn);
        const bool toCome = std::any_of(dates.begin(), dates.end(), [this](const DateInText &date) {
            return std::any_of(date.readings.begin(), date.readings.end(),
                               [this](const DateReading &reading) { return reading.date > m_message.writtenOn; });
        });
        if (toCome)
            m_doubts.push_back(HeadedFactsText::tr("What is the date “%1” for? No label says it.").arg(text.left(60)));
    }

    const MessageContext &m_message;
    const Lexicon &m_lexicon;
    const GridView m_view;
    std::vector<QString> m_doubts;
};

template <typename T>
void join(const Field<T> &stated, Field<T> *field, std::vector<QString> *doubts)
{
    if (!stated.isStated() || field->value == stated.value)
        return;
    if (!field->isStated()) {
        *field = stated;
        return;
    }
    doubts->push_back(HeadedFactsText::tr("A table says “%1”, the text “%2”. Which one holds?")
                          .arg(stated.written.simplified().left(80), field->written.simplified().left(80)));
    field->confidence = std::min(field->confidence, HalfOrWhole);
    field->alternatives.push_back({*stated.value, stated.written, stated.source, 0.5});
}

bool overlapsAny(const TextPlace &place, const std::vector<TextPlace> &places)
{
    return std::any_of(places.begin(), places.end(), [&place](const TextPlace &other) { return overlap(place, other); });
}

} // namespace

HeadedFacts readHeadedFacts(const std::vector<MessageTable> &marked, const std::vector<TextPlace> &own,
                            const std::vector<TextPlace> &taken, const MessageContext &message)
{
    HeadedFacts facts;
    std::vector<MessageTable> tables = marked;
    for (MessageTable &plain : plainTables(message.text, message.part, own))
        tables.push_back(std::move(plain));
    std::vector<LabelledText> values;
    for (const MessageTable &table : tables) {
        if (overlapsAny(table.range, taken) || overlapsAny(table.range, facts.places))
            continue;
        HeadedTable reader(table, message);
        const std::vector<LabelledText> found = reader.values();
        if (found.empty())
            continue;
        values.insert(values.end(), found.begin(), found.end());
        facts.doubts.insert(facts.doubts.end(), reader.doubts().begin(), reader.doubts().end());
        facts.places.push_back(table.range);
    }
    HeaderContext header{message.lexicon(), message.catalog(), message.writtenOn, message.language};
    header.numberStyle = message.numberStyle;
    header.dateOrder = message.dateOrder;
    readHeader(facts.stated, values, {}, header);
    return facts;
}

void joinHeadedFacts(const HeadedFacts &headed, MessageFacts *facts)
{
    const Order &stated = headed.stated;
    join(stated.poNumber, &facts->poNumber, &facts->doubts);
    join(stated.orderDate, &facts->orderDate, &facts->doubts);
    join(stated.shipTo, &facts->shipTo, &facts->doubts);
    join(stated.billTo, &facts->billTo, &facts->doubts);
    join(stated.paymentTerms, &facts->paymentTerms, &facts->doubts);
    join(stated.currency, &facts->currency, &facts->doubts);
    join(stated.netTotal, &facts->netTotal, &facts->doubts);
    join(stated.taxTotal, &facts->taxTotal, &facts->doubts);
    join(stated.total, &facts->total, &facts->doubts);
    const TextPlace *day = std::get_if<TextPlace>(&stated.requestedDate.source.place);
    if (stated.requestedDate.isStated() && day)
        facts->dates.push_back({*day, stated.requestedDate, true, {}, true});
    facts->doubts.insert(facts->doubts.end(), headed.doubts.begin(), headed.doubts.end());
}

} // namespace intray
