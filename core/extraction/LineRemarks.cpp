// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LineRemarks.h"

#include "core/base/TextFold.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/OrderPages.h"
#include "core/extraction/RelativeDates.h"
#include "core/extraction/SubTexts.h"
#include "core/extraction/WeekDate.h"

#include <QRegularExpression>
#include <QSet>

#include <map>

namespace intray {

namespace {

constexpr qsizetype Longest = 90; // letters

// Page or sheet, and how far down.
struct At
{
    int sheet = 0;
    double top = 0, bottom = 0;
    double middle() const { return (top + bottom) / 2; }
};

std::optional<At> placeOf(const Source &source)
{
    if (const auto *page = std::get_if<PagePlace>(&source.place))
        return At{page->page, page->box.top, page->box.bottom};
    if (const auto *cell = std::get_if<CellPlace>(&source.place))
        return At{cell->sheet, double(cell->row), double(cell->row) + 0.5};
    return std::nullopt;
}

// The lines of a part by where they stand, for finding the one to which a place belongs without looking at all.
class LinePlaces
{
public:
    LinePlaces(const Order &order, int part)
    {
        for (const OrderLine &line : order.lines) {
            const auto own = line.source.part == part ? placeOf(line.source) : std::nullopt;
            if (!own)
                continue;
            Sheet &sheet = m_sheets[own->sheet];
            const double height = own->bottom - own->top;
            sheet.lowest = sheet.lines.empty() ? own->bottom : std::max(sheet.lowest, own->bottom);
            sheet.height = sheet.lines.empty() ? height : std::min(sheet.height, height);
            sheet.lines.emplace(own->top, &line);
        }
    }

    // The line in whose row something stands, or the one above it; nothing where that is far.
    const OrderLine *lineAt(const At &at) const
    {
        constexpr double MostRows = 3; // below the last line, a row being as high as a line at most
        const auto sheet = m_sheets.find(at.sheet);
        if (sheet == m_sheets.end() || at.top > sheet->second.lowest + MostRows * sheet->second.height)
            return nullptr;
        const auto next = sheet->second.lines.upper_bound(at.middle());
        return next == sheet->second.lines.begin() ? nullptr : std::prev(next)->second;
    }

private:
    struct Sheet // or page
    {
        std::multimap<double, const OrderLine *> lines; // by their upper edges
        double lowest = 0, height = 0;
    };
    std::map<int, Sheet> m_sheets;
};

bool isNumberIn(const QString &text)
{
    return !text.isEmpty() && text.front().isDigit()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
}

// "1 600", "1 200,00": a figure of the line's own quantity, whose thousands stand apart.
bool isOfOwnThousands(const TextWords &words, size_t at, const std::optional<Decimal> &quantity)
{
    constexpr qsizetype Thousands = 3;
    for (size_t first = at > 0 ? at - 1 : 0; first <= at && first + 1 < words.size(); ++first) {
        const QString &behind = words[first + 1].text;
        const QString joined = words[first].text + behind;
        if (!isNumberIn(joined) || behind.section(u',', 0, 0).section(u'.', 0, 0).size() != Thousands)
            continue;
        const auto readings = readNumber(joined, NumberStyle::Unknown);
        if (std::any_of(readings.begin(), readings.end(),
                        [&](const NumberReading &reading) { return reading.value == quantity; }))
            return true;
    }
    return false;
}

bool saysQuantity(const TextWords &words, const std::optional<Decimal> &quantity)
{
    return std::any_of(words.begin(), words.end(), [&](const TextWord &word) {
        const auto readings = isNumberIn(word.text) ? readNumber(word.text, NumberStyle::Unknown) : std::vector<NumberReading>();
        return std::any_of(readings.begin(), readings.end(),
                           [&](const NumberReading &reading) { return reading.value == quantity; });
    });
}

bool hasDecimals(const QString &text)
{
    static const QRegularExpression decimals(QStringLiteral("(?<![\\d.,])\\d+[.,]\\d{2}(?![\\d.,])"));
    return text.contains(decimals);
}

// "25 in May, 25 in June": whole numbers that add up to the quantity.
bool splitsQuantity(const TextWords &words, const std::optional<Decimal> &quantity)
{
    Decimal sum;
    int count = 0;
    for (const TextWord &word : words) {
        const bool isWhole = std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        const auto value = isWhole ? parseNumber(word.text, NumberStyle::DecimalPoint) : std::nullopt;
        count += value.has_value();
        sum += value.value_or(Decimal(0));
    }
    return count > 1 && sum == quantity;
}

} // namespace

std::vector<LineRemark> lineRemarksOf(const Order &order, const Document &document, int part)
{
    QSet<QString> described;
    for (const OrderLine &line : order.lines)
        described.insert(foldCode(line.description.value.value_or(QString())));
    const LinePlaces places(order, part);
    std::vector<LineRemark> remarks;
    for (const TextPiece &piece : textPiecesOf(order, document, part)) {
        const auto at = piece.text.size() <= Longest ? placeOf(piece.source) : std::nullopt;
        const OrderLine *line = at ? places.lineAt(*at) : nullptr;
        if (line && !described.contains(foldCode(piece.text)))
            remarks.push_back({piece.text, line, at->middle() <= placeOf(line->source)->bottom});
    }
    return remarks;
}

bool LineRemarkCheck::has(const char *list, const TextWords &words) const
{
    return m_message.phrases.has(QLatin1String(list), words);
}

bool LineRemarkCheck::isOpen(const LineRemark &remark) const
{
    constexpr size_t MostWords = 14;
    const TextWords words = wordsOf(remark.text, {0, int(remark.text.size())});
    const bool hasLetter = std::any_of(remark.text.begin(), remark.text.end(), [](QChar c) { return c.isLetter(); });
    if (!hasLetter || words.empty() || words.size() > MostWords || !m_message.lexicon().labelsOf(remark.text).empty())
        return false;
    const Decimal price = remark.line->unitPrice.value.value_or(Decimal(0));
    const bool isFree = remark.isBeside && has("free-of-charge", words) && price > Decimal(0);
    return takesBack(remark.text) || isFree || saysOtherDay(remark, words) || countsOther(*remark.line, words)
           || namesOther(words) || has("order-twist", words);
}

bool LineRemarkCheck::takesBack(const QString &text) const
{
    constexpr qsizetype FewWords = 5;
    return text.count(u' ') < FewWords
           && (m_message.phrases.has(QStringLiteral("cancel-word"), text)
               || m_message.phrases.has(QStringLiteral("hold-back"), text)
               || m_message.phrases.has(QStringLiteral("only-if"), text));
}

// A day to come that is none of the order's: a whole date in a few words, a week, or where delivery is spoken of a
// month or days that are counted.
bool LineRemarkCheck::saysOtherDay(const LineRemark &remark, const TextWords &words) const
{
    constexpr qsizetype FewWords = 5;
    const QDate ordered = m_order.orderDate.value.value_or(m_message.writtenOn);
    const auto dates = datesIn(remark.text, m_message.dateOrder, m_message.lexicon());
    const bool isOther = std::any_of(dates.begin(), dates.end(), [&](const DateInText &date) {
        return !date.readings.empty()
               && std::all_of(date.readings.begin(), date.readings.end(), [&](const DateReading &reading) {
                      return reading.date > ordered && !m_names.hasDay(reading.date);
                  });
    });
    if (!dates.empty())
        return isOther && remark.text.count(u' ') < FewWords;
    const OrderLine &line = *remark.line;
    if (line.requestedDate.isStated() || !line.requestedDate.written.isEmpty()
        || !asksForDelivery(m_message.lexicon(), remark.text))
        return false;
    if (const auto week = weekIn(remark.text, false, ordered, m_message.lexicon())) {
        constexpr int WorkDays = 5;
        for (int day = 0; day < WorkDays; ++day) {
            if (m_names.hasDay(week->monday.addDays(day)))
                return false;
        }
        return true;
    }
    MessageContext own{m_message.context, m_message.phrases, remark.text, 0, m_message.language, NumberStyle::Unknown,
                       false, m_message.dateOrder, ordered, {}, false};
    const auto counted = relativeDatesIn(words, own);
    if (!counted.empty())
        return !m_names.hasDay(counted.front().date.value.value_or(QDate()));
    const auto wanted = m_order.requestedDate.value;
    return std::any_of(words.begin(), words.end(), [&](const TextWord &word) {
        const auto month = word.text.size() >= 3 ? m_message.lexicon().month(word.text) : std::nullopt;
        return month && (!wanted || wanted->month() != *month);
    });
}

bool LineRemarkCheck::isTime(const QString &text, const TextWords &words) const
{
    return weekIn(text, false, m_message.writtenOn, m_message.lexicon())
           || !datesIn(text, m_message.dateOrder, m_message.lexicon()).empty()
           || std::any_of(words.begin(), words.end(), [&](const TextWord &word) {
                  return word.text.size() >= 3 && m_message.lexicon().month(word.text);
              });
}

// "only 5 please", "25 pcs in May", "part delivery 10 pcs": another number of pieces than the line's, and not what one
// pack holds.
bool LineRemarkCheck::countsOther(const OrderLine &line, const TextWords &words) const
{
    if (has("pack-word", words))
        return false;
    QString text;
    for (const TextWord &word : words)
        text += word.text + u' ';
    // "06.04.2026 1.000 Stk 0,58 EUR / 1 Stk": what the line itself says, with its price.
    if (saysQuantity(words, line.quantity.value) && hasDecimals(text))
        return false;
    const bool isSplit = has("part-delivery", words) || has("rest-word", words) || has("instead-of", words)
                         || has("quantity-changed", words) || isTime(text, words);
    const bool hasOnly = has("only-word", words);
    if (splitsQuantity(words, line.quantity.value) && isTime(text, words))
        return true;
    for (size_t i = 0; (isSplit || hasOnly) && i < words.size(); ++i) {
        if (!isNumberIn(words[i].text) || isOfOwnThousands(words, i, line.quantity.value))
            continue;
        const auto readings = readNumber(words[i].text, NumberStyle::Unknown);
        const bool isOwn = std::any_of(readings.begin(), readings.end(), [&](const NumberReading &reading) {
            return reading.value == line.quantity.value;
        });
        if (readings.empty() || isOwn || words[i].after.contains(u'%'))
            continue;
        const bool isLast = i + 1 == words.size();
        const QString next = isLast ? QString() : words[i + 1].text;
        const bool isUnit = !isLast && m_message.lexicon().unitCode(next) && !m_message.lexicon().month(next)
                            && !m_message.phrases.has(QStringLiteral("technical-unit"), next);
        const bool isAfterOnly = i > 0 && m_message.phrases.has(QStringLiteral("only-word"), words[i - 1].text);
        const bool isAlone = isLast || m_message.phrases.matchAt(QStringLiteral("polite-word"), words, int(i) + 1) > 0;
        if ((isUnit && (isSplit || hasOnly)) || (isAfterOnly && isAlone)
            || (has("quantity-changed", words) && isAlone))
            return true;
    }
    return false;
}

// A choice that is offered, by another item.
bool LineRemarkCheck::namesOther(const TextWords &words) const
{
    constexpr qsizetype ShortestCode = 5;
    const bool isChoice = has("alternative-word", words);
    if (m_message.phrases.matchAt(QStringLiteral("optional-line"), words, 0) > 0)
        return true;
    for (size_t i = 0; i < words.size(); ++i) {
        const QString code = foldCode(words[i].text);
        const bool isCode = code.size() >= ShortestCode && !m_names.hasCode(code)
                            && std::any_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
        const bool isBehindOr = i > 0 && m_message.phrases.has(QStringLiteral("or-word"), words[i - 1].text);
        if (isCode && (isChoice || (isBehindOr && knowledgeOf(words[i].text, m_message.catalog()).sku)))
            return true;
    }
    return false;
}

} // namespace intray
