// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnreadTimes.h"

#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/RelativeDates.h"
#include "core/extraction/WeekDate.h"

#include <QRegularExpression>

#include <algorithm>

namespace intray {

namespace {

constexpr qsizetype LongestText = 200;
constexpr std::size_t MostPieces = 3000;

bool isOfLine(const Order &order, const Source &source)
{
    const auto *page = std::get_if<PagePlace>(&source.place);
    const auto *cell = std::get_if<CellPlace>(&source.place);
    return std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
        const auto *own = std::get_if<PagePlace>(&line.source.place);
        const auto *row = std::get_if<CellPlace>(&line.source.place);
        return (page && own && own->page == page->page && own->box.top <= page->box.centreY()
                && page->box.centreY() <= own->box.bottom)
               || (cell && row && row->sheet == cell->sheet && row->row == cell->row);
    });
}

// Whether the label says that the text is of something else than the delivery.
bool isOfOther(const QString &label, const Lexicon &lexicon)
{
    const auto hits = lexicon.labelsAtStart(label);
    if (hits.empty() || hits.front().weight < 0.5)
        return false;
    const Label found = hits.front().label;
    return found != Label::RequestedDate && found != Label::LineDate && found != Label::ShipTo
           && found != Label::OrderTitle && found != Label::DeliveryNoteTitle && found != Label::Incoterms;
}

// In running text "to" and "of" are no labels.
bool speaksOfOther(const QString &text, const Lexicon &lexicon)
{
    const auto hits = lexicon.labelsAtStart(text);
    if (hits.empty() || hits.front().weight < 0.5)
        return false;
    const Label found = hits.front().label;
    return found == Label::OtherDate || found == Label::OrderDate || found == Label::PaymentTerms
           || found == Label::QuoteNumber || found == Label::QuoteTitle || found == Label::ContractNumber
           || found == Label::InvoiceTitle;
}

bool isLabelOfDay(const QString &text, const Lexicon &lexicon)
{
    const auto hits = lexicon.labelsAtStart(text);
    return !hits.empty() && hits.front().label == Label::RequestedDate && hits.front().weight >= 0.6;
}

bool isWeekToCome(const QString &text, const Lexicon &lexicon, const QDate &today)
{
    constexpr int DaysOfWeek = 7;
    const auto week = weekIn(text, false, today, lexicon);
    return week && week->monday.addDays(DaysOfWeek) > today;
}

// "by 3 April", "3rd April please", "Required: April 3": neither "12 March Road" nor "Via 25 Aprile".
bool isDayWithoutYear(const QString &text, bool isAsked, const Lexicon &lexicon)
{
    static const QRegularExpression dayFirst(QStringLiteral(
        "(?<![\\d.,/])([0-3]?\\d)(?:st|nd|rd|th|er|\\.|º|ª)?\\s+(?:of\\s+|de\\s+)?(\\p{L}{3,10})(?![\\p{L}-])(?!\\.?,?\\s*(?:de\\s+)?\\d)"));
    static const QRegularExpression monthFirst(
        QStringLiteral("(?<!\\p{L})(\\p{L}{3,10})\\.?\\s+([0-3]?\\d)(?:st|nd|rd|th)?(?![\\d\\p{L}])(?![.,:/-]\\s*\\d)(?!\\s+\\d)"));
    constexpr qsizetype ShortestMonth = 4, LongestPreposition = 6;
    for (const auto &[form, month] : {std::pair(&dayFirst, 2), std::pair(&monthFirst, 1)}) {
        for (auto it = form->globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const QString name = match.captured(month);
            if (!lexicon.month(name) || (!isAsked && name.size() < ShortestMonth))
                continue;
            const QString before = text.left(match.capturedStart()).trimmed();
            const QString after = text.mid(match.capturedEnd()).trimmed();
            const bool goesOn = !after.isEmpty() && (after.front().isUpper() || after.front().isDigit());
            const bool isBare = before.size() <= LongestPreposition && (before.isEmpty() || before.front().isLower());
            if (isAsked || (isBare && !goesOn))
                return true;
        }
    }
    return false;
}

// "03.04.", "03.04.26/AM", "20260403": what is no date by itself is one where a delivery is spoken of.
bool isDateOfSorts(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression form(QStringLiteral(
        "(?<![\\d.,/-])(?:(\\d{1,2})[./-](\\d{1,2})(?:[./-](?:\\d{4}|\\d{2})(?!\\d)|\\.(?!\\d))|20\\d{2}(\\d{2})(\\d{2})(?!\\d))"));
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const bool isGlued = !match.captured(3).isEmpty();
        const int first = match.captured(isGlued ? 4 : 1).toInt(), second = match.captured(isGlued ? 3 : 2).toInt();
        const bool isDay = first >= 1 && second >= 1 && std::min(first, second) <= 12 && std::max(first, second) <= 31;
        if (isDay && datesIn(text, DateOrder::Unknown, lexicon).empty())
            return true;
    }
    return false;
}

// "April 2026", "in May", "before Easter": only where a delivery is spoken of.
bool isPartOfYear(const QString &text, const Lexicon &lexicon)
{
    constexpr qsizetype ShortestMonth = 3;
    if (lexicon.phraseIn(QStringLiteral("holiday-word"), text))
        return true;
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured();
        if (name.size() >= ShortestMonth && lexicon.month(name)
            && datesIn(text, DateOrder::Unknown, lexicon).empty())
            return true;
    }
    return false;
}

// "20260403" by itself: a day soon to come that is no value of the order.
bool isBareDay(const QString &text, const Order &order, const QDate &today)
{
    constexpr int FarthestDays = 366;
    static const QRegularExpression form(QStringLiteral("^20\\d{6}$"));
    const QDate day = form.match(text).hasMatch() ? QDate::fromString(text, QStringLiteral("yyyyMMdd")) : QDate();
    const QDate ordered = order.orderDate.value.value_or(today);
    return day.isValid() && day > ordered && ordered.daysTo(day) < FarthestDays
           && order.poNumber.value.value_or(QString()) != text;
}

// "3 weeks from the date of order": no words that part the goods from a day.
QString withoutCounting(const QString &text, const Lexicon &lexicon)
{
    const auto counted = lexicon.phraseIn(QStringLiteral("from-now"), text);
    if (!counted)
        return text;
    QString rest = u' ' + phraseWords(text).join(u' ') + u' ';
    return rest.replace(u' ' + *counted + u' ', QStringLiteral(" ")).trimmed();
}

// Whether any word of it is one by which days are counted; to look no closer at all the others.
bool hasWordOfTime(const QString &text, const PhraseBook &phrases)
{
    static const QStringList lists{
        QStringLiteral("time-day"),   QStringLiteral("time-working-day"), QStringLiteral("time-week"),
        QStringLiteral("time-month"), QStringLiteral("today"),            QStringLiteral("tomorrow"),
        QStringLiteral("this-week"),  QStringLiteral("next-week"),        QStringLiteral("day-after-tomorrow"),
        QStringLiteral("this-month"), QStringLiteral("next-month"),       QStringLiteral("weekday-1"),
        QStringLiteral("weekday-2"),  QStringLiteral("weekday-3"),        QStringLiteral("weekday-4"),
        QStringLiteral("weekday-5")};
    const TextWords words = wordsOf(text, {0, int(text.size())});
    return std::any_of(words.begin(), words.end(),
                       [&](const TextWord &word) { return phrases.lexicon().month(word.text).has_value(); })
           || std::any_of(lists.begin(), lists.end(), [&](const QString &list) { return phrases.has(list, words); });
}

// "Deliveries Monday to Friday 8 - 15", "Friday 8.00-12.00": the hours of the gate, which hold for every week.
bool tellsHours(const QString &text, const PhraseBook &phrases)
{
    static const QRegularExpression hour(QStringLiteral("(?<!\\d)(?:[01]?\\d|2[0-4])(?:[:.h][0-5]\\d|\\s?h)(?!\\d)"));
    constexpr int DaysOfWeek = 7;
    const TextWords words = wordsOf(text, {0, int(text.size())});
    int days = 0;
    for (int day = 1; day <= DaysOfWeek; ++day)
        days += phrases.has(QStringLiteral("weekday-%1").arg(day), words);
    return days > 1 || (days == 1 && text.count(hour) > 1);
}

} // namespace

std::optional<QString> unreadTime(const Order &order, const PieceMap &pieces, const Lexicon &lexicon,
                                  const QDate &today)
{
    for (std::size_t i = 0; i < std::min(pieces.size(), MostPieces); ++i) {
        const QString &text = pieces.text(i);
        const bool hasFigure = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (text.size() > LongestText || speaksOfOther(text, lexicon))
            continue;
        const bool isWeek = hasFigure && isWeekToCome(text, lexicon, today);
        const bool isDate = hasFigure && (isDayWithoutYear(text, true, lexicon) || isDateOfSorts(text, lexicon));
        const bool isPart = isPartOfYear(text, lexicon);
        if (!isWeek && !isDate && !isPart)
            continue;
        const QString label = pieces.leftOf(i);
        if (isOfLine(order, pieces.source(i)) || isOfOther(label, lexicon) || namesOtherDay(lexicon, text))
            continue;
        const QString whole = label.size() < LongestText ? label + u' ' + text : text;
        const bool isAsked = asksForDelivery(lexicon, whole) || isLabelOfDay(text, lexicon) || isLabelOfDay(label, lexicon);
        if (isWeek || (isAsked && isPart) || isBareDay(text.trimmed(), order, today)
            || (isDate && (isDayWithoutYear(text, isAsked, lexicon) || (isAsked && isDateOfSorts(text, lexicon)))))
            return text;
    }
    return std::nullopt;
}

std::optional<Field<QDate>> countedDay(const Order &order, const PieceMap &pieces, const Lexicon &lexicon,
                                       const Catalog &catalog, const QDate &today)
{
    const CustomerMemory none;
    const ExtractionContext context{lexicon, catalog, none, today, {}};
    const PhraseBook phrases(lexicon);
    const QDate ordered = order.orderDate.value.value_or(today);
    for (std::size_t i = 0; i < std::min(pieces.size(), MostPieces); ++i) {
        const QString &text = pieces.text(i);
        if (text.size() > LongestText || !hasWordOfTime(text, phrases) || speaksOfOther(text, lexicon)
            || namesOtherDay(lexicon, text))
            continue;
        const QString label = pieces.leftOf(i);
        const QString whole = !label.isEmpty() && label.size() < LongestText ? label + u' ' + text : text;
        const bool isAsked = asksForDelivery(lexicon, whole) || asksForDelivery(lexicon, withoutCounting(whole, lexicon))
                             || isLabelOfDay(text, lexicon) || isLabelOfDay(label, lexicon);
        if (!isAsked
            || namesOtherDay(lexicon, whole) || lexicon.phraseIn(QStringLiteral("after-delivery"), whole)
            || isOfLine(order, pieces.source(i)) || isOfOther(label, lexicon))
            continue;
        const MessageContext message{context, phrases, whole, 0, {}, NumberStyle::Unknown, false, DateOrder::Unknown,
                                     ordered, {}, false};
        if (tellsHours(whole, phrases))
            continue;
        for (const MessageFacts::StatedDate &found : relativeDatesIn(wordsOf(whole, {0, int(whole.size())}), message)) {
            if (!found.date.value || *found.date.value <= ordered)
                continue;
            Field<QDate> day = found.date;
            day.source = pieces.source(i);
            for (Alternative<QDate> &other : day.alternatives)
                other.source = day.source;
            return day;
        }
    }
    return std::nullopt;
}

} // namespace intray
