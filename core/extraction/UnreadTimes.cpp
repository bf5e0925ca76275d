// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnreadTimes.h"

#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldParsers.h"
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

} // namespace

std::optional<QString> unreadTime(const Order &order, const PieceMap &pieces, const Lexicon &lexicon,
                                  const QDate &today)
{
    for (std::size_t i = 0; i < std::min(pieces.size(), MostPieces); ++i) {
        const QString &text = pieces.text(i);
        const bool hasFigure = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (!hasFigure || text.size() > LongestText || speaksOfOther(text, lexicon))
            continue;
        const bool isWeek = isWeekToCome(text, lexicon, today);
        if (!isWeek && !isDayWithoutYear(text, true, lexicon) && !isDateOfSorts(text, lexicon))
            continue;
        const QString label = pieces.leftOf(i);
        if (isOfLine(order, pieces.source(i)) || isOfOther(label, lexicon) || namesOtherDay(lexicon, text))
            continue;
        const QString whole = label.size() < LongestText ? label + u' ' + text : text;
        const bool isAsked = asksForDelivery(lexicon, whole) || isLabelOfDay(text, lexicon) || isLabelOfDay(label, lexicon);
        if (isWeek || isDayWithoutYear(text, isAsked, lexicon) || (isAsked && isDateOfSorts(text, lexicon)))
            return text;
    }
    return std::nullopt;
}

} // namespace intray
