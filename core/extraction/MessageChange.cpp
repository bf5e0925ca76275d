// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageChange.h"

#include "core/extraction/MessageFacts.h"
#include "core/extraction/ProseLine.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct MessageChangeText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageChange)
};

// Reads "line 20 to 50 pcs", "Pos. 10 statt 5 jetzt 8 Stück", "HX0182: 40 instead of 20", "cancel line 30".
class ChangeReader
{
public:
    explicit ChangeReader(const MessageContext &message) : m_message(message) {}

    void read(TextWords words)
    {
        m_words = std::move(words);
        std::vector<Target> targets = findTargets();
        for (size_t i = 0; i < targets.size(); ++i) {
            const int end = i + 1 < targets.size() ? targets[i + 1].first : int(m_words.size());
            readTarget(targets[i], i > 0 ? targets[i - 1].last : 0, sameLine(targets[i].last, end));
        }
    }

    std::vector<OrderLine> take() { return std::move(m_lines); }

private:
    // The line of the old order that is spoken of.
    struct Target
    {
        int first = 0, last = 0;
        std::optional<ProseCode> code;
        int number = 0; // word of the position
    };

    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }
    bool is(const char *list, int at) const
    {
        return at < count() && m_message.phrases.matchAt(QLatin1String(list), m_words, at) > 0;
    }

    static bool isShortNumber(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("^\\d{1,5}$"));
        return form.match(text).hasMatch();
    }

    std::vector<Target> findTargets() const
    {
        std::vector<Target> targets;
        for (int i = 0; i < count(); ++i) {
            const int length = m_message.phrases.matchAt(QStringLiteral("position-word"), m_words, i);
            if (length > 0 && i + length < count() && isShortNumber(word(i + length).text)) {
                targets.push_back({i, i + length + 1, std::nullopt, i + length});
                i += length;
            }
        }
        if (!targets.empty())
            return targets;
        for (const ProseCode &code : codesIn(m_words, m_message, true))
            targets.push_back({code.first, code.last, code, code.first});
        return targets;
    }

    struct Quantity
    {
        int at = 0;
        Decimal value;
        QString unit;
        int unitStart = 0, unitEnd = 0;
        bool isNew = false;
        bool isOld = false;
    };

    std::vector<Quantity> quantities(int from, int to) const
    {
        std::vector<Quantity> found;
        static const QRegularExpression form(QStringLiteral("^(\\d[\\d.,']*)(\\p{L}{0,8})\\.?$"));
        for (int i = from; i < to; ++i) {
            const QRegularExpressionMatch match = form.match(word(i).text);
            if (!match.hasMatch())
                continue;
            const std::optional<Decimal> value = parseNumber(match.captured(1), m_message.numberStyle);
            const QString tail = match.captured(2);
            if (!value || (!tail.isEmpty() && !m_message.isUnit(tail)))
                continue;
            Quantity quantity;
            quantity.at = i;
            quantity.value = *value;
            if (!tail.isEmpty()) {
                quantity.unit = tail;
                quantity.unitStart = word(i).start + int(match.capturedStart(2));
                quantity.unitEnd = word(i).end;
            } else if (i + 1 < to && m_message.isUnit(word(i + 1).text)) {
                quantity.unit = word(i + 1).text;
                quantity.unitStart = word(i + 1).start;
                quantity.unitEnd = word(i + 1).end;
            }
            quantity.isNew = is("change-to", i - 1) && i > from - 1 && i > 0;
            quantity.isOld = (i > 0 && is("change-from", i - 1) && !quantity.isNew) || afterInsteadOf(i, from);
            found.push_back(quantity);
        }
        return found;
    }

    bool afterInsteadOf(int at, int from) const
    {
        for (int length = 1; length <= 3; ++length) {
            const int start = at - length;
            if (start >= from
                && m_message.phrases.matchAt(QStringLiteral("instead-of"), m_words, start) == length)
                return true;
        }
        return false;
    }

    // What belongs to a line of the old order stands on the same line of text, or else on the next.
    int sameLine(int from, int end) const
    {
        int lines = 0;
        for (int i = from; i < end; ++i) {
            lines += word(i).startsLine;
            if (lines > 0 && !quantities(from, i).empty())
                return i;
            if (lines > 1)
                return i;
        }
        return end;
    }

    bool isRemoved(int from, int to, int target) const
    {
        for (int i = std::max(from, target - 5); i < to; ++i) {
            if (is("remove-line", i))
                return true;
        }
        return false;
    }

    void readTarget(const Target &target, int previousEnd, int end)
    {
        OrderLine line;
        if (target.code) {
            Field<QString> &item = target.code->kind == ProseCode::Kind::Sku ? line.supplierItem : line.buyerItem;
            fill(&item, target.code->written, word(target.first).start, word(target.last - 1).end, 0.97);
        } else {
            fill(&line.position, word(target.number).text, word(target.number).start, word(target.number).end,
                 0.98);
        }
        // "50 instead of 20 for line 3": the numbers may stand before the line they are about.
        const bool removed = isRemoved(previousEnd, target.last, target.first);
        std::vector<Quantity> found = quantities(target.last, end);
        if (found.empty() && !removed && m_lines.empty())
            found = quantities(previousEnd, target.first);
        readQuantity(&line, found);
        readDate(&line, target, end);
        if (!line.quantity.isStated() && !line.requestedDate.isStated()) {
            if (!removed && !isRemoved(target.last, end, target.last))
                return;
            line.quantity.value = Decimal(0);
            line.quantity.written = word(target.first).text;
            line.quantity.source = line.position.isStated() ? line.position.source : line.supplierItem.source;
            line.quantity.confidence = 0.9;
            line.quantity.support(Evidence::Kind::Form, MessageChangeText::tr("this line is to be dropped"));
        }
        line.source = m_message.at(word(target.first).start, word(std::max(target.last, end) - 1).end);
        m_lines.push_back(line);
    }

    void readQuantity(OrderLine *line, const std::vector<Quantity> &found) const
    {
        const Quantity *chosen = nullptr;
        for (const Quantity &quantity : found) {
            if (quantity.isNew && !quantity.isOld)
                chosen = &quantity;
        }
        if (!chosen) {
            for (const Quantity &quantity : found) {
                if (!quantity.isOld && (!chosen || (!quantity.unit.isEmpty() && chosen->unit.isEmpty())))
                    chosen = &quantity;
            }
        }
        if (!chosen)
            return;
        Field<Decimal> &field = line->quantity;
        field.value = chosen->value;
        field.written = word(chosen->at).text;
        field.source = m_message.at(word(chosen->at).start, word(chosen->at).end);
        const auto open = std::count_if(found.begin(), found.end(), [](const Quantity &q) { return !q.isOld; });
        field.confidence = chosen->isNew ? 0.98 : open == 1 ? 0.93 : 0.75;
        field.support(Evidence::Kind::Position, MessageChangeText::tr("the new number for this line"));
        QString unit = chosen->unit;
        int from = chosen->unitStart;
        int to = chosen->unitEnd;
        // "from 20 to 50 pcs", "50 instead of 20 pcs": the unit is that of both.
        for (const Quantity &other : found) {
            if (unit.isEmpty() && !other.unit.isEmpty()) {
                unit = other.unit;
                from = other.unitStart;
                to = other.unitEnd;
            }
        }
        if (!unit.isEmpty())
            fill(&line->unit, unit, from, to, 0.98);
    }

    void readDate(OrderLine *line, const Target &target, int end) const
    {
        const int last = std::max(target.last, end);
        const TextWords part(m_words.begin() + target.last, m_words.begin() + last);
        if (part.empty())
            return;
        const std::vector<MessageFacts::StatedDate> dates
            = deliveryDatesIn(part, {part.front().start, part.back().end}, m_message);
        if (!dates.empty())
            line->requestedDate = dates.front().date;
    }

    void fill(Field<QString> *field, const QString &value, int start, int end, double confidence) const
    {
        field->value = value;
        field->written = value;
        field->source = m_message.at(start, end);
        field->confidence = confidence;
        field->support(Evidence::Kind::Label, MessageChangeText::tr("named as the line to change"));
    }

    const MessageContext &m_message;
    TextWords m_words;
    std::vector<OrderLine> m_lines;
};

} // namespace

std::vector<OrderLine> readChangedLines(const std::vector<TextPlace> &ranges,
                                        const std::vector<TextPlace> &holes, const MessageContext &message)
{
    ChangeReader reader(message);
    for (const TextPlace &range : ranges)
        reader.read(wordsOf(message.text, range, holes));
    return reader.take();
}

} // namespace intray
