// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DateSearch.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct MessageDatesText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageDates)
};

} // namespace

const QString &DateSearch::weekday(int day)
{
    static const QString lists[]{QStringLiteral("weekday-1"), QStringLiteral("weekday-2"), QStringLiteral("weekday-3"),
                                 QStringLiteral("weekday-4"), QStringLiteral("weekday-5"), QStringLiteral("weekday-6"),
                                 QStringLiteral("weekday-7")};
    return lists[day - 1];
}

int DateSearch::sentenceStart(int at) const
{
    int start = at;
    while (start > 0) {
        const QString &gap = word(start - 1).after;
        if (gap.contains(u'!') || gap.contains(u'?') || gap.contains(u';')
            || (gap.contains(u'.') && word(start).text[0].isUpper() && word(start - 1).text.size() > 3))
            break;
        --start;
    }
    return start;
}

QString DateSearch::sentenceAround(int at) const
{
    int end = at;
    while (end + 1 < count() && !word(end).after.contains(u'.') && !word(end).after.contains(u'!'))
        ++end;
    return m_message.written(word(sentenceStart(at)).start, word(end).end);
}

TextWords DateSearch::sentenceWords(int at) const
{
    const int start = sentenceStart(at);
    int end = at + 1;
    const auto stops = [](QChar c) { return c == u'.' || c == u'!' || c == u'?' || c == u';'; };
    while (end < count() && std::none_of(word(end - 1).after.begin(), word(end - 1).after.end(), stops))
        ++end;
    return {m_words.begin() + start, m_words.begin() + end};
}

DateSearch::Announced DateSearch::announcedBefore(int at, int *distance) const
{
    constexpr int MostWordsBefore = 25;
    constexpr int ShortWord = 4; // "of", "vom": they also join what is no date ("6 EA of PG-076 on March 26")
    const int start = std::max(sentenceStart(at), at - MostWordsBefore);
    Announced result = Announced::No;
    if (endsAnswer(start, at))
        return Announced::Answer;
    for (int i = start; i < at; ++i) {
        const int delivery = std::max(matchAt(QStringLiteral("delivery-marker"), i),
                                      labelAt(i, at, Label::RequestedDate));
        const int order = labelAt(i, at, Label::OrderDate);
        const int other = std::max(matchAt(QStringLiteral("other-date-marker"), i),
                                   labelAt(i, at, Label::OtherDate));
        if (order > 0 && order >= delivery && at - i - order <= 2) {
            result = Announced::OrderDate;
            *distance = at - i - order;
            i += order - 1;
        } else if (delivery > 0) {
            result = Announced::Delivery;
            *distance = at - i - delivery;
            i += delivery - 1;
        } else if (other > 0 && at - i - other <= 2 && (word(i).text.size() > ShortWord || onlyFillers(i + other, at))) {
            result = Announced::Other;
            *distance = at - i - other;
            i += other - 1;
        }
    }
    return result;
}

// "Please confirm the date of delivery by tomorrow", "Liefertermin bis Freitag bestätigen": what is confirmed is a day,
// and the deadline that follows is that of the answer; so is one right behind words that ask for an answer alone.
// "Please confirm the date of 17 April" has no deadline, "confirm delivery by 17 April" may mean either.
bool DateSearch::endsAnswer(int start, int at) const
{
    constexpr int MostBetween = 3, MostWordsAfter = 4, MostWordsAsked = 5; // a day of the week; the verb; what is answered
    int deadline = -1;
    for (int back = 1; back <= MostBetween + 1 && at - back >= start && deadline < 0; ++back) {
        if (matchAt(QStringLiteral("reply-by"), at - back) > 0)
            deadline = at - back;
    }
    int answer = -1; // behind the last words that ask for one
    bool ofGoods = false;
    for (int i = start; i < deadline; ++i) {
        const int length = asksForAnswerAt(i);
        answer = length > 0 && i + length <= deadline ? std::max(answer, i + length) : answer;
        ofGoods = ofGoods || matchAt(QStringLiteral("goods-word"), i) > 0 || matchAt(QStringLiteral("send-verb"), i) > 0;
    }
    bool answersBehind = false;
    for (int i = at + 1; deadline >= 0 && i <= std::min(count() - 1, at + MostWordsAfter); ++i)
        answersBehind = answersBehind || (sentenceStart(i) <= start && asksForAnswerAt(i) > 0);
    if (answer < 0 && !answersBehind)
        return false;
    const QStringList &nouns = m_message.lexicon().phrases(QStringLiteral("day-noun"));
    bool ofDay = false, ofDelivery = false, parted = false;
    for (int i = start; i < deadline; ++i) {
        ofDay = ofDay || std::any_of(nouns.begin(), nouns.end(), [&](const QString &noun) { return word(i).key.endsWith(noun); });
        ofDelivery = ofDelivery || (i >= answer && (matchAt(QStringLiteral("delivery-marker"), i) > 0
                                                    || matchAt(QStringLiteral("delivery-after"), i) > 0));
        parted = parted || (i >= answer && word(i).after.contains(u','));
    }
    return ofDay || (!ofGoods && !ofDelivery && !parted && deadline - std::max(answer, start) <= MostWordsAsked);
}

int DateSearch::asksForAnswerAt(int at) const
{
    return std::max({matchAt(QStringLiteral("confirm-word"), at), matchAt(QStringLiteral("answer-word"), at),
                     matchAt(QStringLiteral("tell-word"), at)});
}

bool DateSearch::announcedAfter(int at) const
{
    constexpr int MostWordsAfter = 5;
    for (int i = at; i < std::min(count(), at + MostWordsAfter); ++i) {
        if (i > at && sentenceStart(i) > at)
            return false;
        if (matchAt(QStringLiteral("delivery-after"), i) > 0)
            return true;
    }
    return false;
}

int DateSearch::labelAt(int at, int before, Label label) const
{
    for (int length = std::min(4, before - at); length > 0; --length) {
        const QString text = m_message.written(word(at).start, word(at + length - 1).end);
        for (const Lexicon::LabelHit &hit : m_message.phrases.labelsOf(text)) {
            if (hit.label == label && hit.weight >= 0.6)
                return length;
        }
    }
    return 0;
}

bool DateSearch::isAwaited(int at) const
{
    int distance = 0;
    const Announced before = announcedBefore(at, &distance);
    return before == Announced::Delivery || (before != Announced::Answer && announcedAfter(at));
}

DateSearch::Period DateSearch::periodBefore(int at, int *length) const
{
    static const std::pair<QLatin1String, Period> kinds[]{{QLatin1String("period-begin"), Period::Begin},
                                                          {QLatin1String("period-middle"), Period::Middle},
                                                          {QLatin1String("period-end"), Period::End}};
    for (int back = 1; back <= 4 && at - back >= 0; ++back) {
        for (const auto &[list, period] : kinds) {
            const int words = matchAt(list, at - back);
            if (words > 0 && (words == back || onlyFillers(at - back + words, at))) {
                *length = back;
                return period;
            }
        }
    }
    return Period::None;
}

bool DateSearch::onlyFillers(int from, int to) const
{
    for (int i = from; i < to; ++i) {
        if (matchAt(QStringLiteral("of"), i) == 0
            && matchAt(QStringLiteral("date-filler"), i) == 0)
            return false;
    }
    return true;
}

void DateSearch::addSure(const QDate &date, int first, int last, double confidence, const QString &because)
{
    StatedDate stated;
    stated.place = {word(first).start, word(last - 1).end};
    stated.delivery = true;
    stated.date.value = date;
    stated.date.written = m_message.written(stated.place.start, stated.place.end);
    stated.date.source = m_message.at(stated.place.start, stated.place.end);
    stated.date.confidence = confidence;
    stated.date.support(Evidence::Kind::Form, because);
    m_found.push_back(stated);
}

void DateSearch::add(const QDate &date, const QDate &other, int start, int end, const QString &because)
{
    StatedDate stated;
    stated.place = {start, end};
    stated.delivery = true;
    stated.date.value = date;
    stated.date.written = m_message.written(start, end);
    stated.date.source = m_message.at(start, end);
    stated.date.confidence = 0.7;
    stated.date.support(Evidence::Kind::Form, because);
    stated.date.alternatives.push_back(
        {other, stated.date.written, stated.date.source, 0.25});
    stated.doubt = MessageDatesText::tr("“%1” may be %2 or %3. Which day is meant?")
                       .arg(stated.date.written, date.toString(Qt::ISODate), other.toString(Qt::ISODate));
    m_found.push_back(stated);
}

} // namespace intray
