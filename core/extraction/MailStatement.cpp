// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MailStatement.h"

#include "core/base/TextFold.h"
#include "core/extraction/ProseNumbers.h"

#include <QRegularExpression>

#include <array>

namespace intray {

namespace {

QString numberKey(const QString &position)
{
    static const QRegularExpression zeros(QStringLiteral("^0+(?=.)"));
    return foldCode(position).remove(zeros);
}

class StatementReader
{
public:
    StatementReader(const MailWords &mail, const OrderNames &names, const QStringList &numbers)
        : m_mail(mail), m_message(mail.message()), m_names(names), m_numbers(numbers)
    {
    }

    MailStatement read(const MailSentence &sentence) const
    {
        MailStatement said;
        const std::vector<TextPlace> days = knownDaysIn(sentence, &said.other);
        TextWords words;
        for (const TextWord &word : sentence.rest) {
            const TextPlace place{word.start, word.end};
            if (std::none_of(days.begin(), days.end(), [&](const TextPlace &day) { return inside(place, day); }))
                words.push_back(word);
        }
        said.changes = m_mail.has({"remove-line", "cancel-word", "add-word", "hold-back", "only-if"}, words)
            && !m_mail.has({"no-cancel"}, words);
        const bool changed = said.changes || m_mail.has({"change-word", "instead-of"}, words);
        for (int i = 0; i < int(words.size());)
            i += std::max(1, readWord(words, i, changed, &said));
        for (const auto *dates : {&m_mail.facts().dates, &m_mail.facts().unexplained}) {
            for (const MessageFacts::StatedDate &date : *dates) {
                if (date.place.start >= sentence.place.start && date.place.start < sentence.place.end)
                    said.dates.push_back(&date);
            }
        }
        return said;
    }

private:
    int matchAt(const char *list, const TextWords &words, int at) const
    {
        return at >= 0 && at < int(words.size()) ? m_message.phrases.matchAt(QLatin1String(list), words, at) : 0;
    }
    // A phrase of the list that ends right before words[at].
    bool follows(const char *list, const TextWords &words, int at) const
    {
        constexpr int Longest = 4;
        for (int length = 1; length <= std::min(Longest, at); ++length) {
            if (matchAt(list, words, at - length) == length)
                return true;
        }
        return false;
    }

    static bool hasDigit(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }

    // Words that name an item of the order, by its number; how many.
    int codeAt(const TextWords &words, int at, int *line) const
    {
        constexpr int Longest = 3;
        QString code;
        int length = 0;
        for (int i = at; i < std::min(at + Longest, int(words.size())); ++i) {
            code += foldCode(words[size_t(i)].text);
            if (m_names.hasCode(code) && hasDigit(code)) {
                length = i + 1 - at;
                *line = m_names.ofCode(code);
            }
        }
        return length;
    }

    // "Your offer 4711", "Tel. 030 123", "2 weeks", "14:30", the order's own number, part of a telephone number.
    bool meansElse(const TextWords &words, int at, bool aboutLines) const
    {
        constexpr int LongNumber = 7;
        const TextWord &word = words[size_t(at)];
        const QString key = foldCode(word.text);
        for (const QString &number : m_numbers) {
            if (key.size() > 2 && foldCode(number).contains(key))
                return true;
        }
        if (aboutLines)
            return false;
        if (countsTime(words, at + 1))
            return !m_mail.has({"delivery-marker"}, words);
        if (isLabel(words, at + 1, Label::Page))
            return true;
        if (at + 1 < int(words.size()) && m_message.isUnit(words[size_t(at) + 1].text))
            return false;
        for (int i = std::max(0, at - 3); i < at; ++i) {
            if (matchAt("other-number", words, i) > 0)
                return true;
        }
        return isTime(word) || digitsAround(words, at) >= LongNumber;
    }

    // "14:30", "7:00-15:30", however it was cut into words.
    bool isTime(const TextWord &word) const
    {
        static const QRegularExpression time(QStringLiteral("(?<!\\d)\\d{1,2}[:h]\\d{2}(?!\\d)"));
        constexpr int Around = 3;
        const int from = std::max(0, word.start - Around);
        return time.match(m_message.written(from, word.end + Around)).hasMatch();
    }

    bool isLabel(const TextWords &words, int at, Label label) const
    {
        if (at >= int(words.size()))
            return false;
        const QString &text = words[size_t(at)].text;
        // "pages", "pagine" beside "page", "pagina"
        for (const QString &form : {text, text.chopped(1)}) {
            const auto &labels = m_message.phrases.labelsOf(form);
            if (std::any_of(labels.begin(), labels.end(), [label](const Lexicon::LabelHit &hit) { return hit.label == label; }))
                return true;
        }
        return false;
    }

    // "days", "hours", "week"
    bool countsTime(const TextWords &words, int at) const
    {
        constexpr int LongWord = 4; // "in", "a", "n" are also said of other things
        for (const char *const list : {"time-day", "time-working-day", "time-week", "time-month"}) {
            if (matchAt(list, words, at) > 0)
                return true;
        }
        return matchAt("technical-unit", words, at) > 0 && words[size_t(at)].text.size() >= LongWord;
    }

    // Digits of a number and of those that go on with it: "+49 40 123-456".
    static qsizetype digitsAround(const TextWords &words, int at)
    {
        constexpr int Longest = 6; // groups
        const auto isNumber = [](const TextWord &word) {
            return std::none_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isLetter(); });
        };
        const auto goesOn = [&](int i) {
            return i >= 0 && i + 1 < int(words.size()) && words[size_t(i)].after.isEmpty()
                && isNumber(words[size_t(i)]) && isNumber(words[size_t(i) + 1]);
        };
        if (!isNumber(words[size_t(at)]))
            return 0;
        qsizetype digits = foldCode(words[size_t(at)].text).size();
        for (int i = at; i > at - Longest && goesOn(i - 1); --i)
            digits += foldCode(words[size_t(i) - 1].text).size();
        for (int i = at; i < at + Longest && goesOn(i); ++i)
            digits += foldCode(words[size_t(i) + 1].text).size();
        return digits;
    }

    // The days that the order states too or that have passed; whether there are others that nothing has read.
    std::vector<TextPlace> knownDaysIn(const MailSentence &sentence, bool *others) const
    {
        std::vector<TextPlace> places;
        const QString written = m_message.written(sentence.place.start, sentence.place.end);
        for (const DateInText &date : datesIn(written, m_message.dateOrder, m_message.lexicon(), m_message.writtenOn)) {
            const auto stated = [this](const DateReading &reading) { return m_names.hasDay(reading.date); };
            const auto passed = [this](const DateReading &reading) { return reading.date <= m_message.writtenOn; };
            const bool known = std::any_of(date.readings.begin(), date.readings.end(), stated)
                || std::all_of(date.readings.begin(), date.readings.end(), passed);
            const TextPlace place{sentence.place.start + date.start, sentence.place.start + date.end};
            if (known)
                places.push_back(place);
            else if (!isTaken(place))
                *others = true;
        }
        return places;
    }

    // Whether a day there is compared as one of delivery.
    bool isTaken(const TextPlace &place) const
    {
        const auto overlaps = [&place](const MessageFacts::StatedDate &date) {
            return date.place.start < place.end && place.start < date.place.end;
        };
        const MessageFacts &facts = m_mail.facts();
        return std::any_of(facts.dates.begin(), facts.dates.end(), overlaps)
            || std::any_of(facts.unexplained.begin(), facts.unexplained.end(), overlaps);
    }

    static bool inside(const TextPlace &inner, const TextPlace &outer)
    {
        return inner.start >= outer.start && inner.end <= outer.end;
    }

    // How many words were read from words[at] on; 0 for none.
    int readWord(const TextWords &words, int at, bool changed, MailStatement *said) const
    {
        int line = OrderNames::Nowhere;
        if (const int length = matchAt("position-word", words, at)) {
            const int number = at + length;
            static const QRegularExpression form(QStringLiteral("^\\d{1,5}$"));
            if (number < int(words.size()) && form.match(words[size_t(number)].text).hasMatch()) {
                said->lines.push_back(m_names.ofPosition(words[size_t(number)].text));
                return length + 1;
            }
        }
        if (const int length = codeAt(words, at, &line)) {
            said->lines.push_back(line);
            return length;
        }
        if (const int length = countedLines(words, at, said))
            return length;
        const bool aboutLines = changed || !said->lines.empty();
        if (!hasDigit(words[size_t(at)].text)) {
            const std::optional<WordNumber> number = numberInWords(words, at, m_message);
            if (!number || number->article)
                return 0;
            const int next = at + number->words;
            const bool unit = next < int(words.size()) && m_message.isUnit(words[size_t(next)].text);
            if (countsTime(words, next))
                said->other = said->other || !meansElse(words, next - 1, aboutLines);
            else if (unit || (aboutLines && number->value != Decimal(1)))
                addValue(words, at, number->words, number->value, QString(), said);
            return number->words;
        }
        if (meansElse(words, at, aboutLines))
            return 1;
        static const QRegularExpression form(QStringLiteral("^[x×]?(\\d[\\d.,']*)(\\p{L}{0,8}|×)\\.?$"),
                                             QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = form.match(words[size_t(at)].text);
        const std::optional<Decimal> value
            = match.hasMatch() ? parseNumber(match.captured(1), m_message.numberStyle) : std::nullopt;
        const QString tail = match.captured(2);
        const bool times = tail == u"×" || tail.compare(u"x", Qt::CaseInsensitive) == 0;
        if (!value || !(tail.isEmpty() || times || m_message.isUnit(tail))) {
            said->other = true;
            return 1;
        }
        addValue(words, at, 1, *value, times ? QString() : tail, said);
        return 1;
    }

    // "The first item", "the last two articles": how many words name lines by where they stand; 0 for none.
    int countedLines(const TextWords &words, int at, MailStatement *said) const
    {
        static constexpr std::array Places{"ordinal-1", "ordinal-2", "ordinal-3", "ordinal-last"};
        const int count = m_names.lineCount();
        for (size_t place = 0; place < Places.size(); ++place) {
            const int length = matchAt(Places[place], words, at);
            if (length == 0)
                continue;
            const bool isLast = place + 1 == Places.size();
            int next = at + length, several = 1;
            if (const auto number = next < int(words.size()) ? numberInWords(words, next, m_message) : std::nullopt) {
                several = std::max(1, number->value < Decimal(count) ? int(number->value.toDouble()) : count);
                next += number->words;
            }
            const int noun = next < int(words.size()) ? matchAt("line-noun", words, next) : 0;
            const int first = isLast ? count - several : int(place);
            if (noun == 0 || first < 0 || first + several > count)
                return 0;
            for (int line = first; line < first + several; ++line)
                said->lines.push_back(line);
            return next + noun - at;
        }
        return 0;
    }

    void addValue(const TextWords &words, int at, int length, Decimal value, const QString &unit, MailStatement *said) const
    {
        const int next = at + length;
        MailStatement::Value added;
        added.value = value;
        added.place = {words[size_t(at)].start, words[size_t(next) - 1].end};
        added.written = m_message.written(added.place.start, added.place.end);
        added.unit = unit;
        if (unit.isEmpty() && next < int(words.size()) && m_message.isUnit(words[size_t(next)].text))
            added.unit = words[size_t(next)].text;
        added.isOld = follows("instead-of", words, at) || (follows("change-from", words, at) && next < int(words.size()));
        added.isMore = !added.isOld && follows("change-by", words, at);
        said->other = said->other || words[size_t(at)].after.contains(u'%');
        added.isMoney = (next < int(words.size()) && parseCurrency(words[size_t(next)].text))
            || (at > 0 && parseCurrency(words[size_t(at) - 1].text));
        added.countsLines = !added.isMoney
            && (matchAt("position-word", words, next) > 0 || matchAt("leading-word", words, next) > 0
                || isLabel(words, next, Label::Position) || isLabel(words, next, Label::LineCount));
        said->values.push_back(added);
    }

    const MailWords &m_mail;
    const MessageContext &m_message;
    const OrderNames &m_names;
    const QStringList &m_numbers;
};

// A word without up to three letters of its ending; short words keep theirs.
QStringList stemsOf(const QString &word)
{
    constexpr qsizetype Shortest = 5, LongestEnding = 3;
    QStringList stems{word};
    for (qsizetype length = word.size() - 1; length >= std::max(Shortest, word.size() - LongestEnding); --length)
        stems += word.left(length);
    return stems;
}

void add(QHash<QString, int> *keys, const QString &key, int line)
{
    if (!key.isEmpty())
        keys->insert(key, keys->contains(key) && keys->value(key) != line ? OrderNames::Nowhere : line);
}

} // namespace

OrderNames::OrderNames(const Order &order, const Catalog &catalog)
{
    m_lineCount = int(order.lines.size());
    for (int i = 0; i < m_lineCount; ++i)
        addLine(order.lines[size_t(i)], i, catalog);
    addDay(order.requestedDate);
    addDay(order.orderDate);
}

void OrderNames::addDay(const Field<QDate> &day)
{
    if (day.isStated())
        m_days.push_back(*day.value);
    for (const Alternative<QDate> &other : day.alternatives)
        m_days.push_back(other.value);
}

void OrderNames::addWords(const QString &description, int index)
{
    constexpr int ShortestWord = 4;
    for (const QString &word : foldedWords(description)) {
        if (word.size() < ShortestWord || word[0].isDigit())
            continue;
        add(&m_words, word, index);
        for (const QString &stem : stemsOf(word))
            m_stems.insert(stem);
    }
}

void OrderNames::addLine(const OrderLine &line, int index, const Catalog &catalog)
{
    for (const Field<QString> *code : {&line.supplierItem, &line.buyerItem, &line.gtin, &line.sku})
        add(&m_codes, foldCode(code->value.value_or(QString())), index);
    add(&m_positions, numberKey(line.position.value.value_or(QString())), index);
    addWords(line.description.value.value_or(QString()), index);
    if (const Item *item = catalog.item(line.supplierItem.value.value_or(QString()))) {
        for (const QString *description : {&item->descriptionEn, &item->descriptionDe, &item->descriptionFr})
            addWords(*description, index);
    }
    addDay(line.requestedDate);
}

bool OrderNames::hasWordLike(const QString &key) const
{
    const QStringList stems = stemsOf(key);
    return std::any_of(stems.begin(), stems.end(), [this](const QString &stem) { return m_stems.contains(stem); });
}

int OrderNames::ofPosition(const QString &position) const
{
    return m_positions.value(numberKey(position), Nowhere);
}

MailStatement readStatement(const MailSentence &sentence, const MailWords &mail, const OrderNames &names,
                            const QStringList &numbers)
{
    return StatementReader(mail, names, numbers).read(sentence);
}

} // namespace intray
