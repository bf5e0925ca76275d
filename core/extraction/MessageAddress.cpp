// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageAddress.h"

#include "core/base/TextFold.h"
#include "core/extraction/AddressMentions.h"
#include "core/extraction/PlaceInSentence.h"
#include "core/extraction/ProseLine.h"
#include "core/masterdata/CountryHabits.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct MessageAddressText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageAddress)
};

constexpr int MostLettersOfALine = 90;
constexpr size_t MostLines = 7;

class AddressReader
{
public:
    AddressReader(const std::vector<TextPlace> &lines, size_t index, const TextWords &words,
                  const MessageContext &message, MessageFacts *facts)
        : m_lines(lines), m_index(index), m_words(words), m_message(message), m_facts(*facts)
    {
    }

    bool run()
    {
        // "Delivery by week 12 please to:" with the address on the lines below.
        if (!m_facts.shipTo.isStated() && announcesBelow() && take(count() - 1, 1, &m_facts.shipTo))
            return true;
        for (int at = 0; at < count(); ++at) {
            const int ship = announcementAt(at, Label::ShipTo);
            const int bill = at == 0 ? announcementAt(at, Label::BillTo) : 0;
            const int length = std::max(ship, bill);
            // Inside a sentence only words that surely announce an address.
            if (length == 0 || (at > 3 && length < 2))
                continue;
            Field<QString> &field = ship >= bill ? m_facts.shipTo : m_facts.billTo;
            if (field.isStated())
                return false;
            if (take(at, length, &field))
                return true;
            at += length - 1;
        }
        return !m_facts.shipTo.isStated() && takeFromSentence();
    }

private:
    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }

    // "Please deliver to us:" announces goods; "please deliver by Friday to:" an address.
    bool announcesBelow() const
    {
        if (!word(count() - 1).after.endsWith(u':') || count() < 2)
            return false;
        const bool isToward = m_message.phrases.matchAt(QStringLiteral("toward"), m_words, count() - 1) > 0;
        // "please get the goods to us by 2 April, namely to:"
        if (isToward && m_message.phrases.has(QStringLiteral("goods-word"), m_words)
            && !m_message.phrases.has(QStringLiteral("paper-noun"), m_words))
            return true;
        // "we would like to receive them by 2 April, at the address as follows:"
        constexpr int LastWords = 4;
        bool endsInAddress = false;
        for (int i = std::max(0, count() - LastWords); i < count(); ++i)
            endsInAddress = endsInAddress || m_message.phrases.matchAt(QStringLiteral("address-noun"), m_words, i) > 0;
        return m_message.phrases.has(QStringLiteral("address-word"), m_words)
            && (!asksForGoods(m_words) || isToward || endsInAddress);
    }

    bool asksForGoods(const TextWords &words) const
    {
        return m_message.phrases.has(QStringLiteral("order-request"), words)
            || m_message.phrases.has(QStringLiteral("order-verb"), words);
    }

    // How many words from `at` on announce an address of that kind.
    int announcementAt(int at, Label label) const
    {
        int best = label == Label::ShipTo
            ? m_message.phrases.matchAt(QStringLiteral("ship-to-intro"), m_words, at)
            : 0;
        for (int length = std::min(6, count() - at); length > best; --length) {
            const QString text = m_message.written(word(at).start, word(at + length - 1).end);
            for (const Lexicon::LabelHit &hit : m_message.phrases.labelsOf(text)) {
                if (hit.label == label && hit.weight >= 0.75)
                    return length;
            }
        }
        return best;
    }

    // "Kindly deliver on 5 March to Acme Ltd, 28 Wharf Road, ...": verb and place stand apart.
    bool takeFromSentence()
    {
        const TextPlace line = m_lines[m_index];
        const auto place = deliveryPlaceIn(m_message.written(line.start, line.end), m_message.lexicon());
        if (!place)
            return false;
        const int start = line.start + place->start, end = line.start + place->end;
        Field<QString> &field = m_facts.shipTo;
        field.value = cleaned(m_message.written(start, end));
        field.written = m_message.written(start, end);
        field.source = m_message.at(start, end);
        field.confidence = 0.97;
        field.support(Evidence::Kind::Form, MessageAddressText::tr("a sentence says where the goods go"));
        m_facts.holes.push_back({start, end});
        return true;
    }

    struct Place
    {
        int start = 0, end = 0;
        QString text;
    };

    bool take(int at, int length, Field<QString> *field)
    {
        const int after = at + length;
        const bool beside = after < count();
        const std::optional<Place> found = beside ? besides(after) : below();
        if (!found)
            return false;
        field->value = found->text;
        field->written = m_message.written(found->start, found->end);
        field->source = m_message.at(found->start, found->end);
        field->confidence = found->text.count(u',') >= 2 ? 0.975 : 0.93;
        field->support(Evidence::Kind::Label,
                       MessageAddressText::tr("after '%1'")
                           .arg(m_message.written(word(at).start, word(after - 1).end)));
        // The announcing line itself may say more (a date): only the words that announce belong to the address.
        m_facts.holes.push_back({beside ? word(at).start : found->start, found->end});
        return true;
    }

    // The rest of the line, up to a date of delivery that ends it.
    std::optional<Place> besides(int first) const
    {
        Place place{word(first).start, word(count() - 1).end, {}};
        const TextPlace line = m_lines[m_index];
        for (const MessageFacts::StatedDate &date : deliveryDatesIn(m_words, line, m_message)) {
            if (!date.explained)
                continue;
            if (date.delivery && date.place.end > place.start)
                place.end = std::min(place.end, date.place.start);
        }
        if (place.end <= place.start)
            return std::nullopt;
        place.end = std::min(withoutAnnouncements(first, place.end), sentenceEnd(first));
        if (place.end <= place.start || namesUs(first))
            return std::nullopt;
        place.text = cleaned(m_message.written(place.start, place.end));
        if (!looksLikeAddress(place.text))
            return std::nullopt;
        return place;
    }

    // "... 34117 Kassel. Goods in is open until 2 pm." ends with the first full stop behind a word that is no
    // abbreviation and has a street or a place before it.
    int sentenceEnd(int first) const
    {
        bool digits = false;
        for (int i = first; i + 1 < count(); ++i) {
            const TextWord &w = word(i);
            digits = digits || std::any_of(w.text.begin(), w.text.end(), [](QChar c) { return c.isDigit(); });
            const bool letters = std::all_of(w.text.begin(), w.text.end(), [](QChar c) { return c.isLetter(); });
            if (digits && w.after.startsWith(u'.') && w.text.size() > 4 && letters && word(i + 1).text[0].isUpper())
                return w.end;
        }
        return word(count() - 1).end;
    }

    // "presso di noi", "to us", "zu uns": the usual place.
    bool namesUs(int first) const
    {
        return m_message.phrases.matchAt(QStringLiteral("us-ourselves"), m_words, first) > 0
            || m_message.phrases.matchAt(QStringLiteral("no-address-start"), m_words, first) > 0;
    }

    // "..., Lille, for" before a date: the word that announces the date is none of the address.
    int withoutAnnouncements(int first, int end) const
    {
        int last = count();
        while (last > first && word(last - 1).start >= end)
            --last;
        if (last == count())
            return end;
        while (last > first
               && m_message.phrases.matchAt(QStringLiteral("delivery-marker"), m_words, last - 1) == 1)
            --last;
        return last > first ? word(last - 1).end : word(first).start;
    }

    // The lines below the announcement.
    std::optional<Place> below() const
    {
        QStringList parts;
        Place place;
        for (size_t i = m_index + 1; i < m_lines.size() && i <= m_index + MostLines; ++i) {
            const TextPlace line = m_lines[i];
            const QString text = m_message.written(line.start, line.end).trimmed();
            if (text.isEmpty() && parts.isEmpty() && i < m_index + 3)
                continue;
            if (text.isEmpty() || text.size() > MostLettersOfALine || text.endsWith(u':') || saysSomethingElse(line))
                break;
            // Behind the town only its country belongs to the address.
            if (parts.size() >= 2 && !addressesIn(parts.last()).empty() && addressesIn(text).empty()
                && !countryHabits(cleaned(text)))
                break;
            if (parts.isEmpty())
                place.start = line.start;
            place.end = line.end;
            parts += cleaned(text);
        }
        place.text = parts.join(QStringLiteral(", "));
        if (parts.size() < 2 || !looksLikeAddress(place.text))
            return std::nullopt;
        return place;
    }

    // An order line, a request, an order number, a date of delivery or another labelled value.
    bool saysSomethingElse(TextPlace line) const
    {
        const TextWords words = wordsOf(m_message.text, line);
        if (words.empty())
            return false;
        if (!codesIn(words, m_message, true).empty() || asksForGoods(words))
            return true;
        const std::optional<ProseLine> reading = readProseLine(words, m_message);
        if (reading && (reading->isCertain() || isLikelyLine(*reading)))
            return true;
        if (!orderNumbersIn(words, m_message.text, m_message).empty())
            return true;
        for (const MessageFacts::StatedDate &date : deliveryDatesIn(words, line, m_message)) {
            if (!date.explained)
                continue;
            if (date.delivery)
                return true;
        }
        return false;
    }

    // "12 pcs O-ring": a number, a unit and words that come close to an item.
    bool isLikelyLine(const ProseLine &reading) const
    {
        if (!reading.line.unit.isStated() || !reading.line.description.isStated())
            return false;
        const auto similar = m_message.catalog().similarItems(*reading.line.description.value, 1);
        return !similar.empty() && similar.front().similarity >= 0.4;
    }

    QString cleaned(const QString &written) const
    {
        QString text = written.simplified();
        for (int round = 0; round < 3; ++round) {
            while (!text.isEmpty() && QStringView(u" ,;.:-").contains(text.back()))
                text.chop(1);
            const TextWords words = wordsOf(text, {0, int(text.size())});
            if (words.size() > 2
                && m_message.phrases.matchAt(QStringLiteral("polite"), words, int(words.size()) - 1) > 0)
                text = text.left(words[words.size() - 2].end);
        }
        return text;
    }

    static bool looksLikeAddress(const QString &text)
    {
        static const QRegularExpression digit(QStringLiteral("\\d"));
        static const QRegularExpression letters(QStringLiteral("\\p{L}{3}"));
        return text.size() >= 12 && text.contains(digit) && text.contains(letters)
            && (text.contains(u',') || text.count(u' ') >= 3);
    }

    const std::vector<TextPlace> &m_lines;
    const size_t m_index;
    const TextWords &m_words;
    const MessageContext &m_message;
    MessageFacts &m_facts;
};

} // namespace

bool takeStatedAddress(const std::vector<TextPlace> &lines, size_t index, const TextWords &words,
                       const MessageContext &message, MessageFacts *facts)
{
    return AddressReader(lines, index, words, message, facts).run();
}

} // namespace intray
