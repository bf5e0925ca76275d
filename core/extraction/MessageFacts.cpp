// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageFacts.h"

#include "core/base/TextFold.h"
#include "core/extraction/MessageAddress.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct MessageFactsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageFacts)
};

// What an order says of itself as a whole stands in less; more is a text made to take time.
constexpr int MostLetters = 20000;

class FactReader
{
public:
    explicit FactReader(const MessageContext &message) : m_message(message) {}

    void readRange(TextPlace range)
    {
        for (const TextPlace &line : textLines(m_message.text, range)) {
            m_letters += line.end - line.start;
            if (m_letters <= MostLetters)
                m_lines.push_back(line);
        }
    }

    MessageFacts run()
    {
        for (size_t i = 0; i < m_lines.size(); ++i)
            readLine(i);
        takeUnannouncedAddress(withoutLetterhead(), m_message, &m_facts);
        if (m_letters > MostLetters)
            m_facts.doubts.push_back(MessageFactsText::tr("The text is very long: order number, dates and addresses were "
                                                          "looked for in its beginning only."));
        chooseNumber();
        return std::move(m_facts);
    }

private:
    void readLine(size_t index)
    {
        const TextPlace line = m_lines[index];
        const TextWords words = wordsOf(m_message.text, line, m_facts.holes);
        if (words.empty())
            return;
        const bool address = takeStatedAddress(m_lines, index, words, m_message, &m_facts);
        if (!address)
            readUsualAddress(words, line);
        const TextWords rest = address ? wordsOf(m_message.text, line, m_facts.holes) : words;
        if (rest.empty())
            return;
        doubtOtherBuyer(rest);
        for (const StatedNumber &number : orderNumbersIn(rest, m_message.text, m_message)) {
            m_numbers.push_back(number);
            const int start = number.announcedAt < 0 ? number.place.start : number.announcedAt;
            m_facts.holes.push_back({start, number.place.end});
        }
        readDates(rest, line);
        readLabelled(rest, line);
    }

    // "on behalf of Acme Ltd": who sends the order and who buys are two, and both are customers.
    void doubtOtherBuyer(const TextWords &words)
    {
        const auto behalf = m_message.phrases.find(QStringLiteral("on-behalf"), words);
        if (!behalf)
            return;
        constexpr int MostWords = 6;
        for (int to = std::min(behalf->last + MostWords, int(words.size())); to > behalf->last; --to) {
            const QString name = m_message.written(words[size_t(behalf->last)].start, words[size_t(to - 1)].end);
            const auto named = m_message.catalog().customersByName(name);
            if (named.empty())
                continue;
            const bool isSender = std::any_of(named.begin(), named.end(), [this](const Customer *customer) {
                return m_message.customers.contains(customer->number);
            });
            if (!isSender)
                m_facts.doubts.push_back(
                    MessageFactsText::tr("The goods are ordered on behalf of “%1”. Who is the customer?").arg(name));
            return;
        }
    }

    // A text that is no mail begins with its sender's letterhead, whose address is no place of delivery.
    std::vector<TextPlace> withoutLetterhead() const
    {
        constexpr int MostLines = 6;
        if (!m_message.hasLetterhead)
            return m_lines;
        std::vector<TextPlace> rest;
        int lines = 0;
        for (const TextPlace &line : m_lines) {
            lines += !m_message.written(line.start, line.end).trimmed().isEmpty();
            if (lines > MostLines)
                rest.push_back(line);
        }
        return rest;
    }

    void readDates(const TextWords &words, TextPlace line)
    {
        for (MessageFacts::StatedDate &date : deliveryDatesIn(words, line, m_message)) {
            const bool taken = std::any_of(m_facts.holes.begin(), m_facts.holes.end(), [&date](TextPlace hole) {
                return hole.start < date.place.end && date.place.start < hole.end;
            });
            if (taken)
                continue;
            if (!date.explained) {
                if (date.date.value >= m_message.writtenOn) {
                    m_facts.unexplained.push_back(date);
                    m_facts.holes.push_back(date.place);
                }
                continue;
            }
            m_facts.holes.push_back(date.place);
            if (!date.doubt.isEmpty())
                m_facts.doubts.push_back(date.doubt);
            if (date.delivery)
                m_facts.dates.push_back(date);
            else if (!m_facts.orderDate.isStated())
                m_facts.orderDate = date.date;
        }
    }

    void readUsualAddress(const TextWords &words, TextPlace line)
    {
        const bool phrase = m_message.phrases.has(QStringLiteral("usual-address"), words);
        const bool combined = m_message.phrases.has(QStringLiteral("same-word"), words)
            && m_message.phrases.has(QStringLiteral("address-word"), words);
        if (!phrase && !combined)
            return;
        if (words.size() > 14) {
            readUsualAddressInside(words);
            return;
        }
        m_facts.usualShipTo = true;
        const QString text = m_message.written(line.start, line.end);
        static const QRegularExpression digit(QStringLiteral("\\d"));
        if (!text.contains(digit))
            m_facts.holes.push_back(line);
    }

    // "..., same address as last time, ..." between commas of a longer sentence.
    void readUsualAddressInside(const TextWords &words)
    {
        constexpr size_t MostWords = 9;
        for (size_t from = 0; from < words.size();) {
            size_t to = from;
            bool digits = false;
            while (to < words.size()) {
                for (const QChar c : words[to].text)
                    digits = digits || c.isDigit();
                const QString &after = words[to++].after;
                if (after.contains(u',') || after.contains(u';') || after.contains(u'.') || after.contains(u'!'))
                    break;
            }
            const TextWords piece(words.begin() + long(from), words.begin() + long(to));
            const bool says = m_message.phrases.has(QStringLiteral("usual-address"), piece)
                || (m_message.phrases.has(QStringLiteral("same-word"), piece)
                    && m_message.phrases.has(QStringLiteral("address-word"), piece));
            if (says && !digits && piece.size() <= MostWords) {
                m_facts.usualShipTo = true;
                m_facts.holes.push_back({piece.front().start, piece.back().end});
            }
            from = to;
        }
    }

    void readLabelled(const TextWords &words, TextPlace line)
    {
        const TextPlace text{words.front().start, line.end};
        const std::vector<TextPlace> sums = sumsBeside(text);
        for (const TextPlace &sum : sums)
            readLabelledIn(sum, sum);
        if (sums.empty())
            readLabelledIn(text, line);
    }

    // "Net: 20.00 - VAT 20 %: 4.00 - Total: 24.00": the parts of a line that holds several sums with their labels.
    std::vector<TextPlace> sumsBeside(TextPlace text) const
    {
        constexpr qsizetype Longest = 300;
        static const QRegularExpression parting(QStringLiteral("\\s+[-\\x{2013}\\x{2014}|\\x{2022}\\x{b7}/+=]\\s+|\\s*[;|]\\s*|,\\s+(?=\\p{L})|\\s{3,}|\\t"));
        const QString written = m_message.written(text.start, text.end);
        std::vector<TextPlace> parts;
        qsizetype from = 0;
        int sums = 0;
        const auto add = [&](qsizetype to) {
            const auto hits = m_message.lexicon().labelsAtStart(withoutRateAhead(written.mid(from, to - from)));
            sums += std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) { return isSum(hit.label); });
            parts.push_back({text.start + int(from), text.start + int(to)});
        };
        for (auto match = parting.globalMatch(written); written.size() <= Longest && match.hasNext();) {
            const auto cut = match.next();
            add(cut.capturedStart());
            from = cut.capturedEnd();
        }
        if (!parts.empty())
            add(written.size());
        return sums > 1 ? parts : std::vector<TextPlace>();
    }

    static bool isSum(Label label)
    {
        return label == Label::NetTotal || label == Label::Subtotal || label == Label::TaxTotal || label == Label::Total;
    }

    // "20 % VAT", "plus 20 % VAT"
    QString withoutRateAhead(const QString &text) const
    {
        static const QRegularExpression rate(QStringLiteral("^\\s*(?:\\p{L}+\\.?\\s+)?\\d{1,2}(?:[.,]\\d{1,2})?\\s?%\\s+(?=\\p{L})"));
        const QString bare = text.mid(rate.match(text).capturedLength());
        const auto hits = m_message.lexicon().labelsAtStart(bare);
        const bool isTax = std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) { return hit.label == Label::TaxTotal; });
        return isTax ? bare : text;
    }

    // "Label: value" at the start of the text; the hole it leaves.
    void readLabelledIn(TextPlace place, TextPlace hole)
    {
        const int lineEnd = place.end;
        const QString text = withoutRateAhead(m_message.written(place.start, lineEnd));
        const int start = lineEnd - int(text.size());
        for (const Lexicon::LabelHit &hit : m_message.lexicon().labelsAtStart(text)) {
            const int valueStart = start + hit.end;
            QString value = m_message.written(valueStart, lineEnd);
            static const QRegularExpression lead(QStringLiteral("^[\\s:=.\\t]+"));
            const int skipped = int(lead.match(value).capturedLength());
            value = value.mid(skipped).trimmed();
            const bool parted = skipped > 0 && (m_message.written(valueStart - 1, valueStart + skipped).contains(u':')
                                                || m_message.written(valueStart, valueStart + skipped).contains(u'\t'));
            if (value.isEmpty() || hit.weight < 0.7)
                continue;
            if (takeLabelled(hit, value, valueStart + skipped, lineEnd, parted)) {
                m_facts.holes.push_back(hole);
                return;
            }
        }
    }

    bool takeLabelled(const Lexicon::LabelHit &hit, const QString &value, int start, int end, bool parted)
    {
        if (hit.label == Label::PaymentTerms)
            return parted && take(&m_facts.paymentTerms, value, start, end, 0.96);
        if (hit.label == Label::Currency) {
            const std::optional<QString> code = currencyIn(value);
            return code && take(&m_facts.currency, *code, start, end, 0.98);
        }
        if (hit.label == Label::NetTotal || hit.label == Label::Subtotal)
            return takeMoney(&m_facts.netTotal, value, start, end);
        if (hit.label == Label::TaxTotal) {
            static const QRegularExpression rate(QStringLiteral("^\\(?(?:\\d{1,2}(?:[.,]\\d{1,2})?\\s?)?%\\)?[\\s:=]*"));
            const int rated = int(rate.match(value).capturedLength());
            return takeMoney(&m_facts.taxTotal, value.mid(rated), start + rated, end);
        }
        return hit.label == Label::Total && takeMoney(&m_facts.total, value, start, end);
    }

    bool takeMoney(Field<Decimal> *field, const QString &value, int start, int end)
    {
        static const QRegularExpression money(
            QStringLiteral("^[€$£A-Z\\s]{0,5}\\d[\\d.,'\\s\\x{00a0}\\x{202f}]*[€$£]?\\s?([A-Z]{3})?\\.?$"));
        if (!money.match(value).hasMatch())
            return false;
        const std::optional<Decimal> amount = parseNumber(value, m_message.numberStyle);
        if (!amount)
            return false;
        if (!m_facts.currency.isStated()) {
            if (const std::optional<QString> code = currencyIn(value))
                take(&m_facts.currency, *code, start, end, 0.96);
        }
        return take(field, *amount, start, end, 0.97);
    }

    template <typename T>
    bool take(Field<T> *field, const T &value, int start, int end, double confidence)
    {
        if (field->isStated())
            return false;
        field->value = value;
        field->written = m_message.written(start, end).trimmed();
        field->source = m_message.at(start, end);
        field->confidence = confidence;
        field->support(Evidence::Kind::Label, MessageFactsText::tr("beside its label"));
        return true;
    }

    void chooseNumber()
    {
        if (std::any_of(m_numbers.begin(), m_numbers.end(), [](const StatedNumber &n) { return !n.forPapers; }))
            std::erase_if(m_numbers, [](const StatedNumber &n) { return n.forPapers; });
        if (m_numbers.empty())
            return;
        const auto best = std::max_element(m_numbers.begin(), m_numbers.end(),
                                           [](const StatedNumber &a, const StatedNumber &b) {
                                               return std::pair(a.taught != nullptr, a.confidence)
                                                   < std::pair(b.taught != nullptr, b.confidence);
                                           });
        Field<QString> &field = m_facts.poNumber;
        field.value = best->number;
        field.written = best->number;
        field.source = m_message.at(best->place.start, best->place.end);
        field.confidence = best->confidence;
        field.support(Evidence::Kind::Label, MessageFactsText::tr("after words that announce an order number"));
        if (best->taught)
            field.evidence.push_back({Evidence::Kind::Memory, best->taught->because, best->taught->entry});
        if (!best->otherwise.isEmpty()) {
            field.alternatives.push_back({best->otherwise, best->otherwise, field.source, 0.4});
            field.confidence = std::min(field.confidence, HalfOrWhole);
        }
        for (const StatedNumber &other : m_numbers) {
            if (foldCode(other.number) == foldCode(best->number))
                continue;
            field.alternatives.push_back({other.number, other.number,
                                          m_message.at(other.place.start, other.place.end), 0.3});
            if (best->taught && !other.taught)
                continue;
            // Two numbers of the same standing: which one is it?
            if (other.confidence > best->confidence - 0.03)
                field.confidence = std::min(field.confidence, 0.7);
            else
                field.confidence = std::min(field.confidence, 0.91);
        }
    }

    const MessageContext &m_message;
    std::vector<TextPlace> m_lines;
    int m_letters = 0;
    std::vector<StatedNumber> m_numbers;
    MessageFacts m_facts;
};

} // namespace

MessageFacts readMessageFacts(const std::vector<TextPlace> &ranges, const MessageContext &message)
{
    FactReader reader(message);
    for (const TextPlace &range : ranges)
        reader.readRange(range);
    return reader.run();
}

} // namespace intray
