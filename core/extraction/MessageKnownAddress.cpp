// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageAddress.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct KnownAddressText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageAddress)
};

// Where the words of `wanted` stand in words[from...]; the word behind them, or 0.
int endOf(const QString &wanted, const TextWords &words, int from)
{
    const TextWords parts = wordsOf(wanted, {0, int(wanted.size())});
    if (parts.empty() || from + int(parts.size()) > int(words.size()))
        return 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].key != words[size_t(from) + i].key)
            return 0;
    }
    return from + int(parts.size());
}

class KnownAddressReader
{
public:
    KnownAddressReader(const std::vector<TextPlace> &lines, const MessageContext &message, MessageFacts *facts)
        : m_lines(lines), m_message(message), m_facts(*facts)
    {
        for (const QString &customer : message.customers) {
            for (const Address *address : message.catalog().addressesOf(customer))
                m_known.push_back(address);
        }
    }

    void run()
    {
        const Address *taken = nullptr;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const TextWords words = wordsFrom(i);
            for (const Address *address : m_known) {
                const std::optional<TextPlace> place = placeOf(*address, words, m_lines[i].end);
                if (!place || isForInvoices(words, place->start))
                    continue;
                if (!taken)
                    take(*place);
                else if (taken != address)
                    m_facts.shipTo.confidence = std::min(m_facts.shipTo.confidence, 0.6);
                taken = taken ? taken : address;
                break;
            }
            if (!taken)
                doubt(m_lines[i]);
        }
    }

private:
    // A line and the two below it, over which an address may run.
    TextWords wordsFrom(size_t index) const
    {
        const size_t last = std::min(index + 2, m_lines.size() - 1);
        return wordsOf(m_message.text, {m_lines[index].start, m_lines[last].end}, m_facts.holes);
    }

    std::optional<TextPlace> placeOf(const Address &address, const TextWords &words, int lineEnd) const
    {
        for (int i = 0; i < int(words.size()) && words[size_t(i)].start < lineEnd; ++i) {
            const int named = address.name.isEmpty() ? 0 : endOf(address.name, words, i);
            int end = endOf(address.street, words, std::max(named, i));
            if (end == 0)
                continue;
            const int zip = endOf(address.zip, words, end);
            const int city = endOf(address.city, words, zip > 0 ? zip : end);
            end = std::max(zip, city);
            if (end > 0)
                return TextPlace{words[size_t(i)].start, words[size_t(end - 1)].end};
        }
        return std::nullopt;
    }

    bool isForInvoices(const TextWords &words, int before) const
    {
        for (size_t i = 0; i < words.size() && words[i].start < before; ++i) {
            const QString text = m_message.written(words[i].start, before);
            for (const Lexicon::LabelHit &hit : m_message.lexicon().labelsAtStart(text)) {
                if (hit.label == Label::BillTo)
                    return true;
            }
        }
        return false;
    }

    void take(TextPlace place)
    {
        QString text = m_message.written(place.start, place.end);
        static const QRegularExpression parting(QStringLiteral("\\s*,?\\s*\\n\\s*"));
        text.replace(parting, QStringLiteral(", "));
        m_facts.shipTo.value = text.simplified();
        m_facts.shipTo.written = m_message.written(place.start, place.end);
        m_facts.shipTo.source = m_message.at(place.start, place.end);
        m_facts.shipTo.confidence = 0.95;
        m_facts.shipTo.support(Evidence::Kind::MasterData, KnownAddressText::tr("an address of this customer"));
        m_facts.holes.push_back(place);
    }

    // "Hafenstr. 5, 20457 Hamburg", "10 Bridge Road, Swindon SN3 4LW", "12 Mill Road, Dayton, OH 45402": street and
    // postcode side by side, or below each other.
    void doubt(TextPlace line)
    {
        static const QRegularExpression address(QStringLiteral(
            "(\\p{L}{3,}[. ]+\\d{1,4}\\s?[a-zA-Z]?|\\d{1,4},? \\p{L}{2,}[^,\\n]*|\\p{L}{3,},? \\d{1,4})\\s*[,\\n]\\s*"
            "((?:(?:A|AT|B|BE|CH|CZ|D|DE|DK|E|ES|F|FR|I|IT|L|LU|NL|P|PL|PT|S|SE)-)?(?!00)\\d{4,5}(?: ?[A-Z]{2})?\\s+\\p{Lu}\\p{L}{2,}|[^,\\n]{0,30}\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b"
            "|[^,\\n]{2,30},? [A-Z]{2},? \\d{5}\\b)"));
        const QRegularExpressionMatch match = address.match(m_message.written(line.start, endOfNextLine(line.end)));
        if (!match.hasMatch() || line.start + match.capturedStart() >= line.end || !m_facts.doubts.empty())
            return;
        const TextPlace place{line.start + int(match.capturedStart()), line.start + int(match.capturedEnd())};
        const bool used = std::any_of(m_facts.holes.begin(), m_facts.holes.end(), [place](TextPlace hole) {
            return hole.start < place.end && place.start < hole.end;
        });
        if (!used)
            m_facts.doubts.push_back(
                KnownAddressText::tr("An address stands in the text: %1. Is it the delivery address?").arg(match.captured().simplified()));
    }

    int endOfNextLine(int end) const
    {
        const qsizetype next = m_message.text.indexOf(u'\n', end + 1);
        return end + 1 >= m_message.text.size() ? end : int(next < 0 ? m_message.text.size() : next);
    }

    const std::vector<TextPlace> &m_lines;
    const MessageContext &m_message;
    MessageFacts &m_facts;
    std::vector<const Address *> m_known;
};

} // namespace

void takeUnannouncedAddress(const std::vector<TextPlace> &lines, const MessageContext &message, MessageFacts *facts)
{
    if (!facts->shipTo.isStated() && !lines.empty())
        KnownAddressReader(lines, message, facts).run();
}

} // namespace intray
