// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OpenReadings.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/GuessedFacts.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/OpenQuantities.h"
#include "core/extraction/OrderPages.h"
#include "core/extraction/StatedDateOrder.h"
#include "core/masterdata/CountryHabits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace intray {

namespace {

struct OpenReadings
{
    Q_DECLARE_TR_FUNCTIONS(intray::OpenReadings)
};

// How likely the other reading is, where the document proves one, makes one senseless, shows a country, says nothing.
constexpr double Proven = 0.01, Senseless = 0.03, Shown = 0.15, Open = 0.45;
constexpr double SureAgain = 0.96; // of a date that was only doubted for its order

struct DateEvidence
{
    DateOrder order = DateOrder::Unknown;
    double otherwise = Open;
};

DateOrder opposite(DateOrder order)
{
    return order == DateOrder::DayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

// The pages, sheets or text that the order was read from, without the seller's own address.
QStringList textsOf(const Order &order, const Document &document, const Catalog &catalog)
{
    std::set<int> parts, pages;
    const auto add = [&](const Source &source) {
        if (source.part && *source.part >= 0 && *source.part < int(document.parts.size()))
            parts.insert(*source.part);
        if (const auto *place = std::get_if<PagePlace>(&source.place))
            pages.insert(place->page);
    };
    for (const OrderLine &line : order.lines)
        add(line.source);
    for (const Source *source : {&order.poNumber.source, &order.orderDate.source, &order.requestedDate.source,
                                 &order.currency.source, &order.total.source})
        add(*source);
    QStringList texts;
    for (const int part : parts) {
        bool isBehindSeller = false;
        for (const TextPiece &piece : textPiecesOf(order, document, part)) {
            const auto *place = std::get_if<PagePlace>(&piece.source.place);
            if (place && pages.count(place->page) == 0)
                continue;
            // The line below the seller's town is the seller's country.
            const bool isSeller = catalog.isSellerName(piece.text)
                                  || (isBehindSeller && countryHabits(piece.text));
            isBehindSeller = isSeller;
            if (!isSeller)
                texts += piece.text;
        }
    }
    return texts;
}

// "Fri 03/04/2026": the day of the week fits one reading only. Unknown where it fits both or none, or none stands there.
DateOrder orderByWeekday(const QString &text, const DateInText &date, const Lexicon &lexicon)
{
    const QStringList before = phraseWords(text.left(date.start));
    if (before.isEmpty() || date.readings.size() != 2)
        return DateOrder::Unknown;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!lexicon.phrases(QStringLiteral("weekday-%1").arg(day)).contains(before.last()))
            continue;
        const bool first = date.readings[0].date.dayOfWeek() == day, second = date.readings[1].date.dayOfWeek() == day;
        return first == second ? DateOrder::Unknown : date.readings[first ? 0 : 1].order;
    }
    return DateOrder::Unknown;
}

// What dates with a day beyond the twelfth or a day of the week prove; nothing where they are written both ways.
DateOrder provenOrder(const QStringList &texts, const Lexicon &lexicon)
{
    static const QRegularExpression numeric(QStringLiteral("\\d[./-]\\d"));
    DateOrder proven = DateOrder::Unknown;
    for (const QString &text : texts) {
        if (!text.contains(numeric))
            continue;
        for (const DateInText &date : datesIn(text, DateOrder::Unknown, lexicon)) {
            const DateOrder here = date.readings.size() == 1 ? date.readings.front().order
                                                             : orderByWeekday(text, date, lexicon);
            if (here == DateOrder::Unknown)
                continue;
            if (proven != DateOrder::Unknown && proven != here)
                return DateOrder::Unknown;
            proven = here;
        }
    }
    return proven;
}

// Where all countries that a document shows write dates the same way.
DateOrder shownOrder(const std::vector<CountrySign> &countries)
{
    DateOrder shown = DateOrder::Unknown;
    for (const CountrySign &sign : countries) {
        if (sign.country->dates == DayMonth::Either)
            return DateOrder::Unknown;
        const DateOrder here
            = sign.country->dates == DayMonth::MonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
        if (shown != DateOrder::Unknown && shown != here)
            return DateOrder::Unknown;
        shown = here;
    }
    return shown;
}

// Weighs the dates and the currency of one order.
class Weighing
{
public:
    Weighing(Order &order, const QStringList &texts, const QDate &writtenOn, const ExtractionContext &context,
             const Document &document)
        : m_order(order), m_texts(texts), m_text(texts.join(u'\n')), m_writtenOn(writtenOn), m_context(context),
          m_document(document)
    {
    }

    void run()
    {
        weighCurrency();
        if (m_order.medium != Medium::Structured)
            weighOpenQuantities(m_order, m_texts, m_context.lexicon,
                                [this](const Source &source) { return isStored(source); });
        std::vector<Field<QDate> *> dates{&m_order.orderDate, &m_order.requestedDate};
        for (OrderLine &line : m_order.lines)
            dates.push_back(&line.requestedDate);
        std::erase_if(dates, [this](const Field<QDate> *date) { return readingsOf(*date).empty(); });
        if (dates.empty())
            return;
        const DateEvidence evidence = dateEvidence();
        for (Field<QDate> *date : dates)
            weigh(*date, evidence);
    }

private:
    // Both readings of a date that has two; empty for any other.
    std::vector<DateReading> readingsOf(const Field<QDate> &date) const
    {
        if (!date.value || date.written.size() > 200 || isStored(date.source))
            return {};
        for (const DateInText &found : datesIn(date.written, DateOrder::DayFirst, m_context.lexicon, m_writtenOn)) {
            const auto &readings = found.readings;
            if (readings.size() == 2 && (readings[0].date == *date.value || readings[1].date == *date.value))
                return readings;
        }
        return {};
    }

    // A spreadsheet stores the day; what its cell shows is only how it is shown.
    bool isStored(const Source &source) const
    {
        const auto *place = std::get_if<CellPlace>(&source.place);
        if (!place || !source.part || *source.part >= int(m_document.parts.size()))
            return false;
        const Workbook *book = m_document.parts[std::size_t(*source.part)].workbook();
        if (!book || place->sheet < 0 || place->sheet >= int(book->sheets.size()))
            return false;
        const auto &cells = book->sheets[std::size_t(place->sheet)].cells;
        const auto cell = std::lower_bound(cells.begin(), cells.end(), *place, [](const Cell &a, const CellPlace &b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
        return cell != cells.end() && cell->row == place->row && cell->column == place->column
               && (cell->date || cell->number);
    }

    // An order is not dated ahead, and goods are not wanted before it was written: the order of day and month in
    // which that would be is none.
    bool isSensible(DateOrder order) const
    {
        constexpr int Ahead = 7;
        const auto dayOf = [&](const Field<QDate> &date) -> std::optional<QDate> {
            for (const DateReading &reading : readingsOf(date)) {
                if (reading.order == order)
                    return reading.date;
            }
            return date.value;
        };
        const std::optional<QDate> ordered = dayOf(m_order.orderDate), wanted = dayOf(m_order.requestedDate);
        if (ordered && *ordered > m_writtenOn.addDays(Ahead))
            return false;
        return !ordered || !wanted || *wanted >= *ordered;
    }

    DateEvidence dateEvidence() const
    {
        if (const DateOrder stated = statedOrder(m_text); stated != DateOrder::Unknown)
            return {stated, Proven};
        if (const DateOrder proven = provenOrder(m_texts, m_context.lexicon); proven != DateOrder::Unknown)
            return {proven, Proven};
        // Only English is written both ways.
        if (!m_order.language.isEmpty() && m_order.language != QLatin1String("en"))
            return {DateOrder::DayFirst, Proven};
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
            if (isSensible(order) && !isSensible(opposite(order)))
                return {order, Senseless};
        }
        const DateOrder shown = shownOrder(countries());
        return shown == DateOrder::Unknown ? DateEvidence{} : DateEvidence{shown, Shown};
    }

    static void weigh(Field<QDate> &date, const std::vector<DateReading> &readings, const DateEvidence &evidence)
    {
        const DateOrder order = evidence.order != DateOrder::Unknown ? evidence.order
                                : readings[0].date == *date.value    ? readings[0].order
                                                                     : readings[1].order;
        const bool isFirst = readings[0].order == order;
        const QDate day = readings[isFirst ? 0 : 1].date, other = readings[isFirst ? 1 : 0].date;
        const auto isOfPair = [&](const Alternative<QDate> &known) { // read in the same place, not in the mail beside it
            return known.source == date.source && (known.value == day || known.value == other);
        };
        // Where that is all that spoke against it: what is weak for another reason, or a guess, stays so.
        const bool isOnlyOpen = isOnlyDoubtedFor(date, isOfPair) && !isGuess(date);
        std::erase_if(date.alternatives, isOfPair);
        if (isOnlyOpen)
            date.confidence = std::max(date.confidence, SureAgain);
        date.value = day;
        if (evidence.otherwise <= Proven)
            return;
        date.confidence *= 1 - evidence.otherwise;
        date.alternatives.insert(date.alternatives.begin(),
                                 {other, date.written, date.source, evidence.otherwise});
    }
    void weigh(Field<QDate> &date, const DateEvidence &evidence) const
    {
        weigh(date, readingsOf(date), evidence);
    }

    // The currencies that the text names by a code or by a sign that is theirs alone ("CAD", "C$").
    std::set<QString> namedCurrencies() const
    {
        static const QRegularExpression named(
            QStringLiteral("(?<![A-Za-z])(?:[A-Z]{3}(?![A-Za-z])|[A-Za-z]{1,3}\\$|\\$[A-Z]{2,3}(?![A-Za-z]))"));
        std::set<QString> found;
        for (auto match = named.globalMatch(m_text); match.hasNext();) {
            if (const auto code = parseCurrency(match.next().captured()))
                found.insert(*code);
        }
        return found;
    }

    void weighCurrency()
    {
        Field<QString> &currency = m_order.currency;
        const QString sign = currency.value ? openSignOf(*currency.value) : QString();
        if (sign.isEmpty() || m_order.medium == Medium::Structured || !m_text.contains(sign))
            return;
        const QStringList &family = currenciesOfSign(sign);
        const std::set<QString> named = namedCurrencies();
        if (named.count(*currency.value) > 0)
            return;
        QStringList told;
        for (const QString &code : family) {
            if (named.count(code) > 0)
                told += code;
        }
        const bool isNamed = !told.isEmpty();
        if (!isNamed)
            told = shownCurrencies(family);
        const double otherwise = told.size() == 1 ? Shown : Open;
        if (told.isEmpty())
            told = family;
        currency.value = told.contains(*currency.value) ? *currency.value : told.front();
        if (isNamed && told.size() == 1) {
            currency.support(Evidence::Kind::Form, OpenReadings::tr("the document names %1").arg(told.front()));
            return;
        }
        currency.alternatives.clear();
        for (const QString &code : family) {
            if (code != *currency.value)
                currency.alternatives.push_back({code, sign, currency.source, told.contains(code) ? otherwise : Shown});
        }
        currency.confidence = std::min(currency.confidence, 1 - otherwise);
        if (told.size() == 1)
            currency.support(Evidence::Kind::Form, OpenReadings::tr("the document speaks of %1").arg(told.front()));
    }

    // The currencies of the family whose countries the document shows most.
    QStringList shownCurrencies(const QStringList &family) const
    {
        int most = 0;
        for (const CountrySign &sign : countries())
            most = std::max(most, family.contains(sign.country->currency) ? sign.signs : 0);
        QStringList shown;
        for (const CountrySign &sign : countries()) {
            const QString &code = sign.country->currency;
            if (most > 0 && sign.signs == most && family.contains(code) && !shown.contains(code))
                shown += code;
        }
        return shown;
    }

    // Looked for when a reading is open; few are.
    const std::vector<CountrySign> &countries() const
    {
        if (!m_countries)
            m_countries = countriesIn(m_text);
        return *m_countries;
    }

    Order &m_order;
    const QStringList &m_texts;
    const QString m_text;
    const QDate m_writtenOn;
    const ExtractionContext &m_context;
    const Document &m_document;
    mutable std::optional<std::vector<CountrySign>> m_countries;
};

} // namespace

void weighOpenReadings(const Document &document, const ExtractionContext &context, std::vector<Order> &orders)
{
    const Mail *mail = document.parts.empty() ? nullptr : document.parts.front().mail();
    const QDate writtenOn = mail && mail->date.isValid() ? mail->date.date() : context.today;
    for (Order &order : orders) {
        const QStringList texts = textsOf(order, document, context.catalog);
        Weighing(order, texts, writtenOn, context, document).run();
    }
}

} // namespace intray
