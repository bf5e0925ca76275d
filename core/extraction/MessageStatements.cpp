// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageStatements.h"

#include "core/extraction/MailStatement.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct StatementsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageStatements)
};

constexpr int MostDoubts = 3;

// The text with each order line set apart: a remark may stand in its row, and no sentence goes on from it.
struct TextApart
{
    QString text;
    std::vector<TextPlace> rows; // of order lines, in the text

    void add(const QString &piece, bool isRow = false)
    {
        if (isRow)
            rows.push_back({int(text.size()), int(text.size() + piece.size())});
        text += piece + QStringLiteral("\n\n");
    }
    bool isRow(const TextPlace &place) const
    {
        return std::any_of(rows.begin(), rows.end(), [&](const TextPlace &row) { return row.start < place.end && place.start < row.end; });
    }
};

TextApart textWithLinesApart(const Order &order, const std::vector<TextPlace> &own, const MessageContext &message)
{
    std::vector<TextPlace> taken;
    for (const OrderLine &line : order.lines) {
        const TextPlace *place = std::get_if<TextPlace>(&line.source.place);
        if (place && line.source.part == message.part)
            taken.push_back(*place);
    }
    std::sort(taken.begin(), taken.end(), [](const TextPlace &a, const TextPlace &b) { return a.start < b.start; });
    TextApart apart;
    for (const TextPlace &range : own) {
        int from = range.start;
        for (const TextPlace &place : taken) {
            const int start = std::max(from, place.start), end = std::min(place.end, range.end);
            if (start >= end)
                continue;
            apart.add(message.written(from, start));
            apart.add(message.written(start, end), true);
            from = end;
        }
        apart.add(message.written(from, range.end));
    }
    return apart;
}

class Statements
{
public:
    Statements(const Order &order, const TextApart &apart, const MailWords &words)
        : m_order(order), m_apart(apart), m_words(words), m_names(order, words.message().catalog())
    {
    }

    QStringList open() const
    {
        QStringList found;
        for (const MailSentence &sentence : m_words.sentences({})) {
            if (found.size() < MostDoubts && isOpen(sentence))
                found += m_words.message().written(sentence.place.start, sentence.place.end).simplified();
        }
        return found;
    }

private:
    bool has(std::initializer_list<const char *> lists, const TextWords &words) const
    {
        return std::any_of(lists.begin(), lists.end(), [&](const char *list) {
            return m_words.message().phrases.has(QLatin1String(list), words);
        });
    }

    bool isOpen(const MailSentence &sentence) const
    {
        const MailStatement said
            = readStatement(sentence, m_words, m_names, {m_order.poNumber.value.value_or(QString())});
        if (isRule(sentence.rest) || isPast(said))
            return false;
        if (has({"order-twist", "share-word"}, sentence.rest))
            return true;
        const bool named = !m_apart.isRow(sentence.place) && std::any_of(said.lines.begin(), said.lines.end(),
                                       [](int line) { return line != OrderNames::Nowhere; });
        return named && (said.changes || has({"change-word", "instead-of", "exception-word", "other-time"}, sentence.rest));
    }

    // "Goods are taken in until 4", "back orders are cancelled": what holds of every order.
    bool isRule(const TextWords &words) const { return has({"hours-notice"}, words); }

    // Only days gone by: of an order before this one.
    bool isPast(const MailStatement &said) const
    {
        return said.lines.empty() && !said.dates.empty()
            && std::all_of(said.dates.begin(), said.dates.end(), [this](const MessageFacts::StatedDate *date) {
                   return *date->date.value < m_words.message().writtenOn;
               });
    }

    const Order &m_order;
    const TextApart &m_apart;
    const MailWords &m_words;
    const OrderNames m_names;
};

} // namespace

void doubtMessageStatements(Order *order, const std::vector<TextPlace> &own, const MessageContext &message)
{
    Document beside;
    beside.parts.resize(1);
    const TextApart apart = textWithLinesApart(*order, own, message);
    beside.parts.front().content = Text{apart.text, {}, {}};
    const MailWords words(beside, 0, message.context, MailWords::Extent::All);
    for (const QString &sentence : Statements(*order, apart, words).open())
        order->doubts.push_back(StatementsText::tr("The mail says “%1”. Does it change what is ordered?")
                                    .arg(sentence.left(160)));
}

} // namespace intray
