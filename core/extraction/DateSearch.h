// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageFacts.h"

namespace intray {

// What the searches for dates in one line of a message share: the words that announce a date, and how a date
// found there is stated. The words and the message outlive the search.
class DateSearch
{
protected:
    using StatedDate = MessageFacts::StatedDate;

    DateSearch(const TextWords &words, const MessageContext &message) : m_words(words), m_message(message) {}

    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }
    // How many words from words[at] on make up a phrase of that list; 0 for none.
    int matchAt(const QString &list, int at) const { return m_message.phrases.matchAt(list, m_words, at); }

    // The list of the names of a day of the week, 1 for Monday.
    static const QString &weekday(int day);

    // The first of the words between the end of the last sentence and words[at].
    int sentenceStart(int at) const;
    QString sentenceAround(int at) const;
    TextWords sentenceWords(int at) const;

    // Answer: the day by which we are to answer, of which no more than that is known.
    enum class Announced { No, Delivery, OrderDate, Other, Answer };
    // What the words before words[at] say a date is; *distance is how many words lie between.
    Announced announcedBefore(int at, int *distance) const;
    // "op 25-03-2026 ontvangen", "am 3. April geliefert werden": the verb stands behind the date.
    bool announcedAfter(int at) const;
    // Whether a delivery is announced before or behind words[at].
    bool isAwaited(int at) const;

    enum class Period { None, Begin, Middle, End };
    // "end of", "Anfang", "mi" right before words[at]; how many words.
    Period periodBefore(int at, int *length) const;

    // A date of delivery from words [first, last) that leaves no choice.
    void addSure(const QDate &date, int first, int last, double confidence, const QString &because);
    // One of text[start, end) that may as well be the other day.
    void add(const QDate &date, const QDate &other, int start, int end, const QString &because);

    const TextWords &m_words;
    const MessageContext &m_message;
    std::vector<StatedDate> m_found;

    bool onlyFillers(int from, int to) const;

private:
    bool endsAnswer(int start, int at) const;
    int asksForAnswerAt(int at) const;
    int labelAt(int at, int before, Label label) const;
};

} // namespace intray
