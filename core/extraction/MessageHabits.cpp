// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageHabits.h"

#include <QRegularExpression>

namespace intray {

namespace {

DateOrder provenDateOrder(const QString &text, const Lexicon &lexicon)
{
    DateOrder proven = DateOrder::Unknown;
    for (const DateInText &date : datesIn(text, DateOrder::Unknown, lexicon)) {
        if (date.readings.size() != 1 || date.readings.front().order == DateOrder::Unknown)
            continue;
        if (proven != DateOrder::Unknown && proven != date.readings.front().order)
            return DateOrder::Unknown; // both ways in one text
        proven = date.readings.front().order;
    }
    return proven;
}

DateOrder learntDateOrder(const Customer *customer, const ExtractionContext &context)
{
    const QString number = !context.customerNo.isEmpty() ? context.customerNo : customer ? customer->number : QString();
    if (number.isEmpty())
        return DateOrder::Unknown;
    const MemoryEntry *entry = context.memory.recall(MemoryKind::DateOrder, number, QString());
    if (!entry)
        return DateOrder::Unknown;
    return entry->meaning == QLatin1String("mdy") ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

DateOrder dateOrderOfDomain(const QString &address)
{
    const QString top = address.section(u'@', 1).toLower().section(u'.', -1);
    if (top == QLatin1String("us") || top == QLatin1String("gov") || top == QLatin1String("mil"))
        return DateOrder::MonthFirst;
    static const QSet<QString> dayFirst{
        QStringLiteral("uk"), QStringLiteral("ie"), QStringLiteral("au"), QStringLiteral("nz"), QStringLiteral("in"),
        QStringLiteral("de"), QStringLiteral("at"), QStringLiteral("ch"), QStringLiteral("fr"), QStringLiteral("be"),
        QStringLiteral("nl"), QStringLiteral("it"), QStringLiteral("es"), QStringLiteral("pt"), QStringLiteral("lu")};
    return dayFirst.contains(top) ? DateOrder::DayFirst : DateOrder::Unknown;
}

} // namespace

void chooseNumberStyle(MessageContext *message, const QString &own)
{
    // Amounts with cents only: 13.3. is a date, 75.164 may be an item number.
    static const QRegularExpression number(
        QStringLiteral("(?<![\\w.,/-])\\d{1,3}(?:[.,' ]?\\d{3})*[.,]\\d{2}(?![\\w.,/-]*\\d)(?!\\.\\s)"));
    QStringList numbers;
    QRegularExpressionMatchIterator found = number.globalMatch(own);
    while (found.hasNext())
        numbers += found.next().captured();
    numbers.removeDuplicates();
    NumberStyle usual = NumberStyle::Unknown;
    if (!message->language.isEmpty())
        usual = message->language == QLatin1String("en") ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
    const NumberStyle proven = provenNumberStyle(numbers);
    // One number against the habit of the language proves nothing.
    const bool believed = proven != NumberStyle::Unknown
        && (usual == NumberStyle::Unknown || proven == usual || numbers.size() > 1);
    message->numberStyle = believed ? proven : usual;
    message->numberStyleProven = believed;
}

void chooseDateOrder(MessageContext *message, const Customer *customer, const QString &own, const QString &sender)
{
    const DateOrder stated = provenDateOrder(own, message->lexicon());
    const DateOrder learnt = learntDateOrder(customer, message->context);
    const DateOrder below = provenDateOrder(message->text, message->lexicon());
    if (stated != DateOrder::Unknown)
        message->dateOrder = stated;
    else if (learnt != DateOrder::Unknown)
        message->dateOrder = learnt;
    else if (!message->language.isEmpty() && message->language != QLatin1String("en"))
        message->dateOrder = DateOrder::DayFirst;
    else if (customer && !customer->country.isEmpty())
        message->dateOrder
            = customer->country == QLatin1String("US") ? DateOrder::MonthFirst : DateOrder::DayFirst;
    else if (below != DateOrder::Unknown)
        message->dateOrder = below;
    else
        message->dateOrder = dateOrderOfDomain(sender);
}

} // namespace intray
