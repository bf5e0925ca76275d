// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OpeningHours.h"

#include <QRegularExpression>

namespace intray {

namespace {

constexpr int DaysOfWeek = 7;

int dayAt(const TextWords &words, int at, const MessageContext &message)
{
    for (int day = 1; day <= DaysOfWeek; ++day) {
        if (message.phrases.matchAt(QStringLiteral("weekday-%1").arg(day), words, at) == 1)
            return day;
    }
    return 0;
}

// "until Friday", "bis einschließlich Freitag"
bool isEnd(const TextWords &words, int day, const MessageContext &message)
{
    constexpr int MostBetween = 2;
    for (int back = 1; back <= MostBetween + 1 && back <= day; ++back) {
        if (message.phrases.matchAt(QStringLiteral("until-word"), words, day - back) > 0)
            return true;
    }
    return false;
}

} // namespace

bool tellsClockTimes(const TextWords &words, const MessageContext &message)
{
    if (words.empty())
        return false;
    static const QRegularExpression clock(
        QStringLiteral("(?<![\\d.,:])(?:[01]?\\d|2[0-4])(?:(h(?:[0-5]\\d)?|:[0-5]\\d)|[.][0-5]\\d)(?![\\d\\p{L}]|[.,]\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    int times = 0, sure = 0, days = 0;
    const QString text = message.written(words.front().start, words.back().end);
    for (QRegularExpressionMatchIterator found = clock.globalMatch(text); found.hasNext();) {
        ++times;
        sure += !found.next().captured(1).isEmpty();
    }
    for (int i = 0; i < int(words.size()); ++i)
        days += dayAt(words, i, message) > 0;
    return times >= 2 && (sure >= 2 || days >= 2);
}

bool tellsOpeningHours(const TextWords &sentence, const MessageContext &message)
{
    bool ends = false;
    for (int i = 0; i < int(sentence.size()); ++i)
        ends = ends || (dayAt(sentence, i, message) > 0 && isEnd(sentence, i, message));
    const auto has = [&](const char *list) { return message.phrases.has(QString::fromLatin1(list), sentence); };
    // Of all deliveries, or of the place where they are taken in; who asks for goods asks for a day.
    return ends && has("gate-word") && (has("opens-word") || has("only-word")) && !has("order-verb") && !has("order-request")
        && !has("send-verb");
}

} // namespace intray
