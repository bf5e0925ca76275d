// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseNumbers.h"

#include "core/base/TextFold.h"

#include <QRegularExpression>

namespace intray {

namespace {

bool isX(const QString &key)
{
    return key == QLatin1String("x") || key == QStringLiteral("×") || key == QLatin1String("*");
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// Reads the candidates of one line, from left to right.
class QuantityFinder
{
public:
    QuantityFinder(const TextWords &words, const std::vector<bool> &taken, const std::optional<ProseCode> &code,
                   const QStringList &explained, const MessageContext &message)
        : m_words(words), m_taken(taken), m_code(code), m_explained(explained), m_message(message)
    {
    }

    std::vector<ProseQuantity> run()
    {
        for (int i = 0; i < count(); ++i) {
            if (isTaken(i))
                continue;
            std::optional<ProseQuantity> found = inFigures(i);
            if (!found)
                found = inWords(i);
            if (!found)
                continue;
            weigh(&*found);
            m_found.push_back(*found);
            i = std::max(i, found->last - 1);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const ProseQuantity &a, const ProseQuantity &b) { return a.score > b.score; });
        return std::move(m_found);
    }

private:
    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }
    bool isFree(int at) const { return at >= 0 && at < count() && !isTaken(at); }
    bool isTaken(int at) const
    {
        return m_taken[size_t(at)] || (m_code && at >= m_code->first && at < m_code->last);
    }
    bool isCode(int at) const { return m_code && at >= m_code->first && at < m_code->last; }

    // "3x", "x3", "12", "1.050", "600St"
    std::optional<ProseQuantity> inFigures(int at)
    {
        static const QRegularExpression form(
            QStringLiteral("^([xX×])?(\\d[\\d.,'’\\x{00a0}\\x{202f}\\x{2009}]*)(.*)$"));
        const QRegularExpressionMatch match = form.match(word(at).text);
        if (!match.hasMatch())
            return std::nullopt;
        QString tail = match.captured(3);
        ProseQuantity found;
        found.first = at;
        found.number = at;
        found.last = at + 1;
        found.written = match.captured(2);
        bool marked = !match.captured(1).isEmpty() || word(at).after.startsWith(u'*');
        if (!tail.isEmpty()) {
            if (isX(wordKey(tail))) {
                marked = true;
            } else if (m_message.isUnit(tail) && !isTechnical(tail, true)) {
                found.unit = tail;
                found.unitStart = word(at).start + int(match.capturedStart(3));
                found.unitEnd = word(at).end;
            } else {
                return std::nullopt;
            }
        }
        takeGroups(&found);
        const std::vector<NumberReading> readings = readNumber(found.written, m_message.numberStyle);
        if (readings.empty())
            return std::nullopt;
        found.value = readings.front().value;
        if (readings.size() > 1)
            found.otherValue = readings[1].value;
        found.strong = marked;
        takeMarks(&found);
        return found;
    }

    // "1 500 pcs", "- 1 500 x": groups parted by blanks, when a unit or times sign proves where the number ends.
    void takeGroups(ProseQuantity *found)
    {
        if (!isDigits(found->written) || found->written.size() > 3 || !found->unit.isEmpty())
            return;
        int next = found->last;
        QString joined = found->written;
        while (isFree(next) && isDigits(word(next).text) && word(next).text.size() == 3
               && !word(next).startsLine) {
            joined += word(next).text;
            ++next;
        }
        const bool times = next < count() && isFree(next) && isX(word(next).key) && !isDimension(next)
            && !mayBePosition(found->first);
        if (next > found->last && isFree(next) && (times || m_message.isUnit(word(next).text))) {
            found->written = joined;
            found->last = next;
        }
    }

    // A number that begins a line without a bullet before it may count the lines.
    bool mayBePosition(int at) const
    {
        if (at > 0 && !word(at).startsLine)
            return false;
        const int start = word(at).start;
        const QStringView line = QStringView(m_message.text).left(start);
        const QStringView before = line.mid(line.lastIndexOf(u'\n') + 1).trimmed();
        return before.isEmpty();
    }

    std::optional<ProseQuantity> inWords(int at)
    {
        const std::optional<WordNumber> number = numberInWords(m_words, at, m_message);
        // "3 hundred": not a hundred.
        const bool multiplied = at > 0 && !word(at).startsLine && isDigits(word(at - 1).text) && !isCode(at - 1)
            && word(at - 1).after.isEmpty();
        if (!number || (multiplied && number->value >= Decimal(100)))
            return std::nullopt;
        ProseQuantity found;
        found.first = found.number = at;
        found.last = at + number->words;
        found.value = number->value;
        found.written = m_message.written(word(at).start, word(found.last - 1).end);
        takeMarks(&found);
        if (number->article && found.unit.isEmpty())
            return std::nullopt;
        // "one", "uno", "cento" are common words: without a unit they count only beside a code.
        if (found.unit.isEmpty() && !isCode(found.last) && !isCode(found.last + 1) && !isCode(found.first - 1))
            return std::nullopt;
        found.strong = true;
        return found;
    }

    // An "x" or a unit after the number.
    void takeMarks(ProseQuantity *found)
    {
        if (found->unit.isEmpty() && isFree(found->last) && !word(found->last).startsLine
            && isX(word(found->last).key) && !isDimension(found->last)) {
            found->strong = true;
            ++found->last;
        } else if (found->unit.isEmpty() && isFree(found->last) && (!word(found->last).startsLine || isCellBelow(found->last))
                   && !word(found->last - 1).after.contains(u',')
                   && m_message.isUnit(word(found->last).text) && !isElided(found->last)
                   && !isTechnical(word(found->last).text, false)) {
            const TextWord &unit = word(found->last);
            found->unit = unit.text;
            found->unitStart = unit.start;
            found->unitEnd = unit.end;
            // The point of an abbreviation belongs to it, that of a sentence does not.
            if (unit.after.startsWith(u'.') && found->last + 1 < count()) {
                found->unit += u'.';
                ++found->unitEnd;
            }
            ++found->last;
        }
        if (!found->unit.isEmpty())
            found->strong = true;
        // "x 3" and "Qty: 3"
        const int before = found->first - 1;
        if (isFree(before) && isX(word(before).key) && !word(found->first).startsLine
            && (before == 0 || !isDigits(word(before - 1).text.right(1)))) {
            found->first = before;
            found->strong = true;
        } else if (const int length = quantityLabelBefore(found->first)) {
            found->first -= length;
            found->strong = true;
        }
    }

    // The "l" of "l'adresse" counts no litres.
    bool isElided(int at) const
    {
        const QString &after = word(at).after;
        return (after == u"'" || after == u"’") && at + 1 < count() && word(at + 1).start == word(at).end + 1;
    }

    // A table pasted with one cell a line: the unit alone below the number alone.
    bool isCellBelow(int unit) const
    {
        const bool aloneBelow = unit + 1 == count() || word(unit + 1).startsLine;
        return aloneBelow && unit > 0 && word(unit - 1).startsLine && word(unit).startsLine;
    }

    int quantityLabelBefore(int at) const
    {
        for (int length = 1; length <= 2 && at - length >= 0; ++length) {
            if (word(at - length).startsLine && length > 1)
                break;
            const QString label = m_message.written(word(at - length).start, word(at - 1).end);
            for (const Lexicon::LabelHit &hit : m_message.phrases.labelsOf(label)) {
                if (hit.label == Label::Quantity && hit.weight >= 0.7 && !m_message.isUnit(label))
                    return length;
            }
        }
        return 0;
    }

    // The x of "25 x 42 x 7".
    bool isDimension(int x) const
    {
        if (!isFree(x + 1))
            return false;
        static const QRegularExpression shortNumber(QStringLiteral("^\\d{1,4}([.,]\\d+)?[a-z]{0,2}$"));
        return shortNumber.match(word(x + 1).text).hasMatch() && !isCode(x + 1);
    }

    bool isTechnical(const QString &unit, bool glued) const
    {
        if (m_message.catalog().hasItems() && !m_message.catalog().unitAliases(unit).empty())
            return false;
        if (unit.size() == 1 && !glued)
            return false;
        const QString text = unit;
        return m_message.phrases.has(QStringLiteral("technical-unit"), text);
    }

    void weigh(ProseQuantity *found)
    {
        double score = 0;
        if (found->strong)
            score += 3;
        const bool first = isFirst(found->first);
        const bool last = isLast(found->last);
        if (first)
            score += 2;
        if (last)
            score += 1.5;
        const TextWord &number = word(found->first);
        const QString gap = number.before + (found->first > 0 ? word(found->first - 1).after : QString());
        if (found->first > 0 && (gap.contains(u':') || gap.contains(u'=') || gap.contains(u'\t')))
            score += 2;
        else if (found->first > 0 && (gap.contains(u'-') || gap.contains(u'–')))
            score += 0.7;
        if (found->last < count() && m_message.phrases.matchAt(QStringLiteral("of"), m_words, found->last) > 0)
            score += 0.7;
        if (isCode(afterOf(found->last)) || isCode(found->first - 1))
            score += found->value.isInteger() ? 1.5 : 1;
        const bool aloneInBrackets = word(found->last - 1).after.startsWith(u')') && isCode(found->first - 1);
        if (!first && gap.contains(u'(') && !aloneInBrackets)
            score -= 2;
        if (isExplained(*found))
            score -= 4;
        if (found->unit.isEmpty() && found->last < count()
            && isTechnical(word(found->last).text, false) && !word(found->last).startsLine)
            score -= 4;
        if (found->first > 0 && isStandardWord(found->first - 1) && !gap.contains(u':'))
            score -= first ? 0 : 3;
        // "10: HX0182" numbers a line.
        if (!found->strong && found->last < count() && word(found->last - 1).after.contains(u':'))
            score -= 2.5;
        if (found->value.isZero())
            score -= 3;
        if (!found->value.isInteger() && found->unit.isEmpty())
            score -= 2;
        found->score = score;
    }

    // Past "of the".
    int afterOf(int at) const
    {
        while (at < count() && !isTaken(at)
               && (m_message.phrases.matchAt(QStringLiteral("of"), m_words, at) > 0
                   || m_message.phrases.matchAt(QStringLiteral("leading-word"), m_words, at) > 0))
            ++at;
        return at;
    }

    // Nothing but bullets, greetings and request words before it.
    bool isFirst(int at) const
    {
        for (int i = 0; i < at;) {
            if (m_taken[size_t(i)]) {
                ++i;
                continue;
            }
            int length = 0;
            for (const QLatin1String list : {QLatin1String("order-request"), QLatin1String("order-verb"),
                                             QLatin1String("polite"), QLatin1String("leading-word"),
                                             QLatin1String("conjunction"), QLatin1String("greeting")})
                length = std::max(length, m_message.phrases.matchAt(list, m_words, i));
            if (length == 0)
                return false;
            i += length;
        }
        return true;
    }

    bool isLast(int from) const
    {
        for (int i = from; i < count(); ++i) {
            if (!m_taken[size_t(i)] && m_message.phrases.matchAt(QStringLiteral("polite"), m_words, i) == 0)
                return false;
        }
        return true;
    }

    bool isStandardWord(int at) const
    {
        return m_message.phrases.matchAt(QStringLiteral("standard-word"), m_words, at) > 0
            && !m_message.isUnit(word(at).text);
    }

    bool standsBefore(int at, const QString &number) const
    {
        for (int i = 0; i < at; ++i) {
            if (!isTaken(i) && foldedWords(word(i).text).contains(number))
                return true;
        }
        return false;
    }

    bool isExplained(const ProseQuantity &found) const
    {
        if (m_explained.isEmpty())
            return false;
        const QStringList number = foldedWords(word(found.number).text);
        if (number.isEmpty() || !m_explained.contains(number.first()))
            return false;
        // "End mill 12 mm, HSS - 12": the number of the description stood there already, and this one ends the line.
        const bool again = isLast(found.last) && found.unit.isEmpty() && standsBefore(found.first, number.first());
        if (again && (word(found.first).before.contains(u'-') || word(found.first).before.contains(u'–')
                      || word(found.first - 1).after.contains(u':') || word(found.first - 1).after.contains(u'-')))
            return false;
        // "1 m" of "threaded rod 1 m M8": the unit stands in the description too.
        return found.unit.isEmpty() || m_explained.contains(foldText(found.unit));
    }

    const TextWords &m_words;
    const std::vector<bool> &m_taken;
    const std::optional<ProseCode> &m_code;
    const QStringList &m_explained;
    const MessageContext &m_message;
    std::vector<ProseQuantity> m_found;
};

} // namespace

std::vector<ProseQuantity> quantitiesIn(const TextWords &words, const std::vector<bool> &taken,
                                        const std::optional<ProseCode> &code, const QStringList &explained,
                                        const MessageContext &message)
{
    return QuantityFinder(words, taken, code, explained, message).run();
}

} // namespace intray
