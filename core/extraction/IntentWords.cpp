// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/IntentWords.h"

namespace intray {

bool IntentWords::hasNear(const char *list, const char *other, int distance) const
{
    const QLatin1String first(list);
    const QLatin1String second(other);
    for (int i = 0; i < int(m_words.size()); ++i) {
        const int length = m_phrases.matchAt(first, m_words, i);
        // "When you get a moment" asks about no day.
        if (length == 0 || m_phrases.matchAt(QStringLiteral("idle-when"), m_words, i) > length)
            continue;
        // "Status: sent" asks nothing.
        if (first == QLatin1String("pending-question") && m_words[size_t(i + length - 1)].after.contains(u':'))
            continue;
        // "Passer commande" changes none.
        if (first == QLatin1String("change-word") && m_phrases.matchAt(QStringLiteral("order-request"), m_words, i) > length)
            continue;
        for (int j = std::max(0, i - distance); j < std::min(int(m_words.size()), i + distance + 1); ++j) {
            if (j != i && m_phrases.matchAt(second, m_words, j) > 0 && isOneSentence(i, j))
                return true;
        }
    }
    return false;
}

bool IntentWords::standsOnlyNear(const char *list, const char *other, int distance) const
{
    const int count = int(m_words.size());
    const auto isNear = [&](int at) {
        for (int j = std::max(0, at - distance); j < std::min(count, at + distance + 1); ++j) {
            if (m_phrases.matchAt(QLatin1String(other), m_words, j) > 0 && isOneSentence(at, j))
                return true;
        }
        return false;
    };
    for (int i = 0; i < count; ++i) {
        if (m_phrases.matchAt(QLatin1String(list), m_words, i) > 0 && !isNear(i))
            return false;
    }
    return true;
}

bool IntentWords::tellsRuleAround(int at) const
{
    constexpr int MostWords = 40, LongNumber = 3;
    // A list or a table above has no full stop.
    const auto goesOn = [this](int before) {
        const int end = m_words[size_t(before)].end;
        const QStringView between = QStringView(m_text).mid(end, m_words[size_t(before) + 1].start - end);
        return isOneSentence(before, before + 1) && between.count(u'\n') < 2;
    };
    int from = at, to = at + 1;
    while (from > 0 && goesOn(from - 1) && at - from < MostWords)
        --from;
    while (to < int(m_words.size()) && goesOn(to - 1) && to - at < MostWords)
        ++to;
    const bool numbered = std::any_of(m_words.begin() + from, m_words.begin() + to, [](const TextWord &word) {
        return std::count_if(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); }) >= LongNumber;
    });
    return !numbered && hasWithin("cancel-rule", from, to) && !hasWithin("cancel-now", from, to);
}

bool IntentWords::cancelsByRule() const
{
    bool any = false;
    for (int i = 0; i < int(m_words.size()); ++i) {
        if (m_phrases.matchAt(QStringLiteral("cancel-verb"), m_words, i) == 0
            && m_phrases.matchAt(QStringLiteral("cancel-word"), m_words, i) == 0)
            continue;
        if (!tellsRuleAround(i))
            return false;
        any = true;
    }
    return any;
}

bool IntentWords::asksForGoods() const
{
    constexpr int Near = 3; // words
    const auto isDenied = [this](int from, int to) {
        for (int j = std::max(0, from - Near); j < std::min(int(m_words.size()), to + Near); ++j) {
            if (isOneSentence(std::min(from, j), std::max(from, j)) && m_phrases.matchAt(QStringLiteral("nothing-word"), m_words, j) > 0)
                return true;
        }
        return false;
    };
    for (int i = 0; i < int(m_words.size()); ++i) {
        for (const char *const list : {"order-verb", "order-request"}) {
            const int length = m_phrases.matchAt(QLatin1String(list), m_words, i);
            if (length > 0 && !isDenied(i, i + length) && !asksForRemedy(i + length) && !namesPastOrder(i, length))
                return true;
        }
    }
    return false;
}

bool IntentWords::namesPastOrder(int at, int length) const
{
    constexpr int Shortest = 2, Longest = 3; // "notre commande", "il nostro ordine"
    const int last = at + length - 1;
    if (length < Shortest || length > Longest || m_phrases.matchAt(QStringLiteral("order-word"), m_words, last) == 0)
        return false;
    int from = at, to = last + 1;
    while (from > 0 && isOneSentence(from - 1, from))
        --from;
    while (to < int(m_words.size()) && isOneSentence(to - 1, to))
        ++to;
    return hasWithin("goods-came", from, to);
}

bool IntentWords::asksForRemedy(int verbEnd) const
{
    constexpr int Near = 8; // words
    const auto hasFigure = [](const TextWord &word) {
        return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
    };
    const int last = std::min(int(m_words.size()), verbEnd + Near);
    for (int at = verbEnd; at < last && isOneSentence(verbEnd - 1, at) && !hasFigure(m_words[size_t(at)]); ++at) {
        if (m_phrases.matchAt(QStringLiteral("remedy"), m_words, at) > 0)
            return true;
    }
    return false;
}

bool IntentWords::tellsOfPastGoods() const
{
    bool any = false;
    for (int from = 0; from < int(m_words.size());) {
        int to = from + 1;
        while (to < int(m_words.size()) && isOneSentence(to - 1, to))
            ++to;
        const bool figures = std::any_of(m_words.begin() + from, m_words.begin() + to, [](const TextWord &word) {
            return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        });
        const bool past = hasWithin("goods-came", from, to);
        if (figures && !past && !hasWithin("complaint", from, to) && !hasWithin("remedy", from, to))
            return false;
        any = any || past;
        from = to;
    }
    return any;
}

bool IntentWords::asksToQuoteNumber() const
{
    constexpr int MostLeadWords = 4, MostWords = 6;
    constexpr qsizetype ShortestNumber = 4;
    for (int i = 0; i < int(m_words.size()); ++i) {
        const int verb = m_phrases.matchAt(QStringLiteral("quote-verb"), m_words, i);
        const int last = std::min(int(m_words.size()) - 1, i + verb + MostLeadWords);
        for (int j = i + verb; verb > 0 && j < last && isOneSentence(i, j); ++j) {
            const QString &text = m_words[size_t(j)].text;
            const bool number = text.size() >= ShortestNumber
                && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
            if (number && m_phrases.matchAt(QStringLiteral("on-day"), m_words, j + 1) > 0 && isOneSentence(j, j + 1)
                && hasWithin("paper-noun", j + 1, std::min(int(m_words.size()), j + MostWords)))
                return true;
        }
    }
    return false;
}

bool IntentWords::countsAfter(const char *list, const char *unless, int distance) const
{
    for (int i = 0; i < int(m_words.size()); ++i) {
        const int length = m_phrases.matchAt(QLatin1String(list), m_words, i);
        const int end = std::min(int(m_words.size()), i + length + distance);
        for (int j = i + length; length > 0 && j < end && isOneSentence(i, j); ++j) {
            if (m_phrases.matchAt(QLatin1String(unless), m_words, j) > 0)
                break;
            if (m_words[size_t(j)].text[0].isDigit())
                return true;
        }
    }
    return false;
}

bool IntentWords::namesLineNear(const char *list, int distance) const
{
    const QLatin1String position("position-word");
    for (int i = 0; i < int(m_words.size()); ++i) {
        const int length = m_phrases.matchAt(position, m_words, i);
        const int number = i + length;
        if (length == 0 || number >= int(m_words.size()) || !m_words[size_t(number)].text[0].isDigit())
            continue;
        for (int j = std::max(0, i - distance); j < std::min(int(m_words.size()), number + distance + 1); ++j) {
            if ((j < i || j >= number) && m_phrases.matchAt(QLatin1String(list), m_words, j) > 0 && isOneSentence(i, j))
                return true;
        }
    }
    return false;
}

bool IntentWords::onlyAsksWithFigures() const
{
    bool figures = false;
    bool any = false;
    for (size_t i = 0; i < m_words.size(); ++i) {
        const TextWord &word = m_words[i];
        figures = figures || std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        const bool ends = i + 1 == m_words.size() || !isOneSentence(int(i), int(i) + 1);
        if (!ends)
            continue;
        if (figures && !word.after.contains(u'?'))
            return false;
        any = any || figures;
        figures = false;
    }
    return any;
}

bool IntentWords::namesOrderNear(const char *list, int distance) const
{
    const QLatin1String order("order-word");
    for (int i = 0; i < int(m_words.size()); ++i) {
        const int length = m_phrases.matchAt(order, m_words, i);
        if (length == 0 || (length == 1 && m_words[size_t(i)].text.size() < 5 && !isAbbreviation(i)))
            continue;
        for (int j = std::max(0, i - distance); j < std::min(int(m_words.size()), i + distance + 1); ++j) {
            if (j != i && m_phrases.matchAt(QLatin1String(list), m_words, j) > 0 && isOneSentence(i, j))
                return true;
        }
    }
    return false;
}

bool IntentWords::asks() const
{
    return std::any_of(m_words.begin(), m_words.end(),
                       [](const TextWord &word) { return word.after.contains(u'?'); });
}

bool IntentWords::asksWithFigures() const
{
    bool figures = false;
    for (int i = 0; i < int(m_words.size()); ++i) {
        const TextWord &word = m_words[size_t(i)];
        if (i > 0 && (!isOneSentence(i - 1, i) || (word.startsLine && m_words[size_t(i - 1)].after.contains(u':'))))
            figures = false;
        figures = figures || std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        if (figures && word.after.contains(u'?'))
            return true;
    }
    return false;
}

bool IntentWords::hasWithin(const char *list, int from, int to) const
{
    for (int i = from; i < to; ++i) {
        if (m_phrases.matchAt(QLatin1String(list), m_words, i) > 0)
            return true;
    }
    return false;
}

bool IntentWords::saysPlainly(const char *list) const
{
    const auto isParted = [this](int at) {
        const int from = m_words[size_t(at)].end;
        const QStringView between = QStringView(m_text).mid(from, m_words[size_t(at) + 1].start - from);
        return std::any_of(between.begin(), between.end(), [](QChar c) { return QStringView(u".:;|\t").contains(c); });
    };
    for (int i = 0; i < int(m_words.size()); ++i) {
        const int length = m_phrases.matchAt(QLatin1String(list), m_words, i);
        bool parted = length == 0;
        for (int at = i; at + 1 < i + length; ++at)
            parted = parted || isParted(at);
        if (!parted)
            return true;
    }
    return false;
}

bool IntentWords::asksToSend() const
{
    if (speaksOfRest())
        return false;
    for (int from = 0; from < int(m_words.size());) {
        int to = from + 1;
        while (to < int(m_words.size()) && isOneSentence(to - 1, to))
            ++to;
        const bool question = m_words[size_t(to) - 1].after.contains(u'?');
        if (question && hasWithin("ask-you", from, to) && hasWithin("send-verb", from, to) && hasWithin("us-word", from, to)) {
            for (const char *const other : {"pending-question", "part-question", "price-request", "quote-request", "quote-noun"}) {
                if (hasWithin(other, from, to))
                    return false;
            }
            return true;
        }
        from = to;
    }
    return false;
}

bool IntentWords::isAbbreviation(int at) const
{
    const TextWord &word = m_words[size_t(at)];
    return word.after.startsWith(u'.') || word.text.isUpper();
}

bool IntentWords::isOneSentence(int a, int b) const
{
    for (int i = std::min(a, b); i < std::max(a, b); ++i) {
        const QString &after = m_words[size_t(i)].after;
        if (after.contains(u'!') || after.contains(u'?')
            || (after.contains(u'.') && m_words[size_t(i)].text.size() > 4))
            return false;
    }
    return true;
}

// A question about an order that was sent before: "where is our order 4711? 20 pcs are still missing". "Our order"
// itself asks for nothing there; "please send" does.
bool IntentWords::asksAboutEarlierOrder() const
{
    return asks() && !has("order-request")
        && (hasNear("pending-question", "order-word", 16) || hasNear("reminder", "order-word", 16));
}

} // namespace intray
