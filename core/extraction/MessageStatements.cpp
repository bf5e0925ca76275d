// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageStatements.h"

#include "core/extraction/FreeSentences.h"
#include "core/extraction/SentenceWeight.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

constexpr size_t LongerThanDescription = 5; // words

struct StatementsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageStatements)
};

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
        : m_apart(apart), m_words(words), m_sentences(order, words), m_weight(m_sentences.names(), words)
    {
    }

    QStringList open() const
    {
        return m_sentences.open([this](const MailSentence &sentence, const MailStatement &said) { return isOpen(sentence, said); });
    }

private:
    bool isOpen(const MailSentence &sentence, const MailStatement &said) const
    {
        if (isRule(sentence.rest) || isPast(said))
            return false;
        if (m_words.has({"order-twist", "share-word"}, sentence.rest))
            return true;
        if (m_apart.isRow(sentence.place))
            return sentence.rest.size() >= LongerThanDescription && !hasFigure(sentence.rest) && m_weight.mayChangeOrder(sentence, said);
        const bool named = std::any_of(said.lines.begin(), said.lines.end(), [](int line) { return line != OrderNames::Nowhere; });
        return (named && (said.changes || m_words.has({"change-word", "instead-of", "exception-word", "other-time"}, sentence.rest)))
            || m_weight.mayChangeOrder(sentence, said);
    }

    static bool hasFigure(const TextWords &words)
    {
        return std::any_of(words.begin(), words.end(), [](const TextWord &word) {
            return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        });
    }

    // "Goods are taken in until 4", "back orders are cancelled": what holds of every order.
    bool isRule(const TextWords &words) const { return m_words.has({"hours-notice"}, words); }

    // Only days gone by: of an order before this one.
    bool isPast(const MailStatement &said) const
    {
        return said.lines.empty() && !said.dates.empty()
            && std::all_of(said.dates.begin(), said.dates.end(), [this](const MessageFacts::StatedDate *date) {
                   return *date->date.value < m_words.message().writtenOn;
               });
    }

    const TextApart &m_apart;
    const MailWords &m_words;
    const FreeSentences m_sentences;
    const SentenceWeight m_weight;
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
