// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageChange.h"

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
    ChangeReader(const std::vector<MessageFacts::StatedDate> &dates, const MessageContext &message)
        : m_dates(dates), m_message(message)
    {
    }

    void read(TextWords words)
    {
        m_words = std::move(words);
        std::vector<Target> targets = findTargets();
        for (size_t i = 0; i < targets.size(); ++i) {
            const int end = i + 1 < targets.size() ? targets[i + 1].first : int(m_words.size());
            const int until = i + 1 < targets.size() ? word(end).start : int(m_message.text.size());
            readTarget(targets[i], i > 0 ? targets[i - 1].last : 0, sameLine(targets[i].last, end),
                       dateFor(targets[i], until, targets.size() == 1));
        }
    }

    ChangedLines take() { return {std::move(m_lines), std::move(m_doubts)}; }

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
            quantity.isNew = (is("change-to", i - 1) && i > from - 1 && i > 0) || becomes(i);
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
        bool any = false;
        for (int i = from; i < end; ++i) {
            lines += word(i).startsLine;
            any = any || (i > from && !quantities(i - 1, i).empty());
            if (lines > 0 && any)
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

    // "Line 3 to 14 April", also over the end of a line; "please bring 14 April for line 3" only for a single one.
    const MessageFacts::StatedDate *dateFor(const Target &target, int until, bool single) const
    {
        const int from = word(target.first).start;
        for (const MessageFacts::StatedDate &date : m_dates) {
            const bool behind = date.place.end > from && date.place.end <= until;
            if (!behind && !(single && date.place.end <= from))
                continue;
            const int start = std::min(from, date.place.start);
            const QStringView between
                = QStringView(m_message.text).mid(start, std::max(from, date.place.start) - start);
            if (between.count(u'\n') <= (behind ? 1 : 0))
                return &date;
        }
        return nullptr;
    }

    void readTarget(const Target &target, int previousEnd, int end, const MessageFacts::StatedDate *date)
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
        if (const Quantity *more = raise(found)) {
            m_doubts.push_back(MessageChangeText::tr("“%1” is to change by %2. How many are wanted in all?")
                                   .arg(m_message.written(word(target.first).start, word(target.last - 1).end),
                                        more->value.toString()));
            line.source = m_message.at(word(target.first).start, word(more->at).end);
            m_lines.push_back(line);
            return;
        }
        readQuantity(&line, found);
        if (date)
            line.requestedDate = date->date;
        if (!line.quantity.isStated() && !line.requestedDate.isStated()) {
            if (!removed && !isRemoved(target.last, end, target.last)) {
                m_doubts.push_back(MessageChangeText::tr("“%1” is to change, but how could not be read.")
                                       .arg(m_message.written(word(target.first).start, word(target.last - 1).end)));
                return;
            }
            line.quantity.value = Decimal(0);
            line.quantity.written = word(target.first).text;
            line.quantity.source = line.position.isStated() ? line.position.source : line.supplierItem.source;
            line.quantity.confidence = 0.9;
            line.quantity.support(Evidence::Kind::Form, MessageChangeText::tr("this line is to be dropped"));
        }
        TextPlace place{word(target.first).start, word(std::max(target.last, end) - 1).end};
        if (date)
            place = {std::min(place.start, date->place.start), std::max(place.end, date->place.end)};
        line.source = m_message.at(place.start, place.end);
        m_lines.push_back(line);
    }

    // "raise line 3 by 5": how many more, not how many.
    const Quantity *raise(const std::vector<Quantity> &found) const
    {
        if (found.size() != 1 || found.front().isNew || found.front().at < 1 || !is("change-by", found.front().at - 1))
            return nullptr;
        return &found.front();
    }

    // "diventa di 60", "pasa a ser de 300": a word that also says how many more, after one that names what becomes.
    bool becomes(int at) const
    {
        constexpr int Near = 4;
        if (at < 2 || !is("of", at - 1))
            return false;
        for (int i = std::max(0, at - Near); i + 1 < at; ++i) {
            const int length = m_message.phrases.matchAt(QLatin1String("change-to"), m_words, i);
            if (length > 1 || (length == 1 && word(i).text.size() > 3))
                return true;
        }
        return false;
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

    void fill(Field<QString> *field, const QString &value, int start, int end, double confidence) const
    {
        field->value = value;
        field->written = value;
        field->source = m_message.at(start, end);
        field->confidence = confidence;
        field->support(Evidence::Kind::Label, MessageChangeText::tr("named as the line to change"));
    }

    const std::vector<MessageFacts::StatedDate> &m_dates;
    const MessageContext &m_message;
    TextWords m_words;
    std::vector<OrderLine> m_lines;
    std::vector<QString> m_doubts;
};

} // namespace

ChangedLines readChangedLines(const std::vector<TextPlace> &ranges,
                                        const std::vector<TextPlace> &holes,
                                        const std::vector<MessageFacts::StatedDate> &dates,
                                        const MessageContext &message)
{
    ChangeReader reader(dates, message);
    for (const TextPlace &range : ranges) {
        // The day of a date is no quantity, whatever the date is about.
        std::vector<TextPlace> places = holes;
        const QString text = message.written(range.start, range.end);
        for (const DateInText &date : datesIn(text, message.dateOrder, message.lexicon(), message.writtenOn))
            places.push_back({range.start + date.start, range.start + date.end});
        reader.read(wordsOf(message.text, range, places));
    }
    return reader.take();
}

} // namespace intray
