// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageCharges.h"

#include "core/base/TextFold.h"
#include "core/orders/OrderSums.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::PageCharges)
};

const Decimal FiveCents = Decimal::fromMicros(50'000);
constexpr size_t MostCharges = 12; // more of them are a list of something else

struct Place
{
    int page = 0;
    int row = 0;
    auto operator<=>(const Place &) const = default;
};

struct StatedCharge
{
    QString words;                  // as written
    bool isDiscount = false;
    bool isConditional = false;     // for early payment, a deposit: only sums that hold make it a charge
    std::optional<Decimal> amount;  // without sign
    std::optional<Decimal> percent;
    QString written;
    Source source;
    Place place;
};

// Any sum that a page states, whatever it is called.
struct StatedSum
{
    Decimal value;
    QString written;
    Source source;
    Place place;
};

struct Stated
{
    std::vector<StatedCharge> charges;
    std::vector<StatedSum> sums;
};

// "Frachtkostenpauschale", "Neukundenrabatt": a word that begins or ends with one of these phrases.
bool holdsCompound(const char *key, const QString &words, const Lexicon &lexicon)
{
    constexpr qsizetype LongWord = 8, LongPart = 5;
    for (const QString &word : foldText(words).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < LongWord)
            continue;
        for (const QString &part : lexicon.phrases(QLatin1String(key))) {
            if (part.size() >= LongPart && (word.startsWith(part) || word.endsWith(part)))
                return true;
        }
    }
    return false;
}

// "Packaging" alone names a charge; with other words it names goods.
bool namesCharge(const QString &words, const Lexicon &lexicon)
{
    constexpr qsizetype MostWords = 6;
    return words.count(u' ') < MostWords
        && (lexicon.phraseIn(QStringLiteral("no-line"), words)
            || lexicon.phrases(QStringLiteral("charge-alone")).contains(foldText(words).remove(u':').simplified())
            || holdsCompound("no-line", words, lexicon) || holdsCompound("charge-alone", words, lexicon));
}

bool isWordOfFigure(const QString &word, const Lexicon &lexicon)
{
    constexpr int ShortWord = 3; // "10 % of 200.00", "von", "sur"
    return word.size() <= ShortWord || parseCurrency(word) || lexicon.unitCode(word);
}

// Takes what a text says in figures; false when its words make it something else ("12.50 per parcel").
bool takeFigures(QString text, StatedCharge &charge, NumberStyle style, const Lexicon &lexicon)
{
    static const QRegularExpression share(QStringLiteral("(\\d{1,2}(?:[.,]\\d{1,3})?)\\s*%"));
    if (const QRegularExpressionMatch match = share.match(text); match.hasMatch()) {
        charge.percent = parseNumber(match.captured(1), style);
        if (!charge.percent) // "12.5" among decimal commas
            charge.percent = parseNumber(match.captured(1), NumberStyle::Unknown);
        text.remove(share);
    }
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    for (auto words = word.globalMatch(text); words.hasNext();) {
        if (!isWordOfFigure(words.next().captured(), lexicon))
            return false;
    }
    static const QRegularExpression figure(QStringLiteral("\\d(?:[\\d.,'’]|[\\s\\x{00A0}\\x{202F}](?=\\d{3}))*"));
    QRegularExpressionMatch last;
    for (auto figures = figure.globalMatch(text); figures.hasNext();)
        last = figures.next();
    if (!last.hasMatch())
        return true;
    const auto value = parseNumber(last.captured(), style);
    if (!value)
        return true;
    static const QRegularExpression minus(QStringLiteral("[-−–(]\\s*(?:[€$£]|[A-Z]{3})?\\s*$"));
    static const QRegularExpression minusBehind(QStringLiteral("^\\s*(?:[€$£]|[A-Z]{3})?\\s*[-−–]"));
    charge.isDiscount = charge.isDiscount || value->isNegative()
        || minus.match(text.left(last.capturedStart())).hasMatch()
        || minusBehind.match(text.mid(last.capturedEnd())).hasMatch();
    charge.amount = value->abs();
    charge.written = text.simplified();
    return true;
}

// "Handling gloves   2   5.00   10.00", a number in front of the words: goods, though no line was made of them.
bool looksLikeGoods(const TextRow &row, size_t first, const QString &words, const Lexicon &lexicon)
{
    constexpr qsizetype LongestPosition = 4;
    for (size_t i = 0; i < first; ++i) {
        const QString text = row.phrases[i].text();
        if (text.size() > LongestPosition && looksLikeCode(text) && hasDigit(text))
            return true;
    }
    QStringList figures;
    for (size_t i = first + 1; i < row.phrases.size(); ++i) {
        const QString text = row.phrases[i].text();
        if (hasDigit(text) && !text.contains(u'%'))
            figures << text;
    }
    if (figures.size() < 2)
        return false;
    const QString folded = foldText(words).simplified();
    const bool isCharge = lexicon.phrases(QStringLiteral("no-line")).contains(folded)
        || lexicon.phrases(QStringLiteral("charge-alone")).contains(folded);
    static const QRegularExpression one(QStringLiteral("^1(?:[.,]0+)?(?:\\s\\D*)?$"));
    return !isCharge || !one.match(figures.first()).hasMatch();
}

// "Freight 12.50", "Less 10 % discount   -20.00": the phrase with the words and the figures behind it.
std::optional<StatedCharge> chargeAt(const TextRow &row, size_t first, NumberStyle style,
                                     const Lexicon &lexicon)
{
    // The share may stand anywhere among the words: "less 3 % discount".
    QString text = row.phrases[first].text();
    static const QRegularExpression share(QStringLiteral("\\d{1,2}(?:[.,]\\d{1,3})?\\s*%"));
    const QString percent = share.match(text).captured();
    text = text.remove(share).simplified();
    static const QRegularExpression form(QStringLiteral("^([^\\d€$£]*\\p{L}[^\\d€$£]*)(.*)$"));
    const QRegularExpressionMatch match = form.match(text);
    const QString words = match.captured(1).simplified();
    if (!match.hasMatch() || !namesCharge(words, lexicon) || looksLikeGoods(row, first, words, lexicon))
        return std::nullopt;
    StatedCharge charge;
    charge.words = words;
    while (charge.words.endsWith(u':') || charge.words.endsWith(u'-') || charge.words.endsWith(u'('))
        charge.words = charge.words.chopped(1).trimmed();
    charge.isDiscount = lexicon.phraseIn(QStringLiteral("discount"), words)
        || holdsCompound("discount", words, lexicon);
    charge.isConditional = lexicon.phraseIn(QStringLiteral("conditional-charge"), words).has_value();
    const QString sign = words.endsWith(u'-') ? QStringLiteral("-") : QString();
    if (!takeFigures(percent, charge, style, lexicon)
        || !takeFigures(sign + match.captured(2), charge, style, lexicon))
        return std::nullopt;
    for (size_t i = first + 1; i < row.phrases.size(); ++i) {
        if (!takeFigures(row.phrases[i].text(), charge, style, lexicon))
            break;
    }
    const bool saysNothing = charge.amount ? charge.amount->isZero()
                                           : charge.percent.value_or(Decimal()).isZero();
    return saysNothing ? std::nullopt : std::optional(charge);
}

// Rows of order lines hold the words of goods.
bool isOfLine(const Order &order, int page, const Box &box)
{
    return std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
        const PagePlace *place = std::get_if<PagePlace>(&line.source.place);
        return place && place->page == page + 1 && box.centreY() > place->box.top
            && box.centreY() < place->box.bottom && box.left < place->box.right;
    });
}

Stated statedOn(const Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    Stated stated;
    for (int p = input.firstPage; p <= input.lastPage; ++p) {
        const PageText &page = input.pages[size_t(p)];
        for (int r = 0; r < int(page.rows.size()); ++r) {
            const TextRow &row = page.rows[size_t(r)];
            if (!hasDigit(row.text()) || input.lineRows.count({p, r}) > 0)
                continue;
            std::optional<StatedCharge> charge;
            for (size_t i = 0; i < row.phrases.size() && !charge; ++i)
                charge = chargeAt(row, i, input.habits.numbers, lexicon);
            if (charge && !isOfLine(order, p, page.fraction(row.box))) {
                charge->source = sourceOf(input, p, row.box);
                charge->place = {p, r};
                stated.charges.push_back(*charge);
            } else if (!charge && totalLabelOf(lexicon, row)) {
                StatedCharge sum;
                for (const Phrase &phrase : row.phrases)
                    takeFigures(phrase.text(), sum, input.habits.numbers, lexicon);
                if (sum.amount)
                    stated.sums.push_back({*sum.amount, sum.written, sourceOf(input, p, row.box), {p, r}});
            }
        }
    }
    return stated;
}

bool isAbout(Decimal a, Decimal b)
{
    return isSameSum(a, b, FiveCents);
}

// Between the lines and the last sum: what stands elsewhere are terms of delivery, and a share between two
// lines is that of one.
bool standsAmongSums(const StatedCharge &charge, const Order &order, const std::vector<StatedSum> &sums)
{
    const OrderLine &above = charge.amount ? order.lines.front() : order.lines.back();
    const PagePlace *line = std::get_if<PagePlace>(&above.source.place);
    const PagePlace *own = std::get_if<PagePlace>(&charge.source.place);
    const bool isBelowLines = line && own
        && (own->page > line->page || (own->page == line->page && own->box.top > line->box.top));
    return isBelowLines && !sums.empty() && charge.place < sums.back().place;
}

// Below zero for discounts; a share counts of the lines.
std::optional<Decimal> signedAmount(const StatedCharge &charge, std::optional<Decimal> lines)
{
    std::optional<Decimal> amount = charge.amount;
    if (!amount && charge.percent && lines)
        amount = lines->mulDiv(*charge.percent, Decimal(100)).rounded(2);
    return amount ? std::optional(charge.isDiscount ? -*amount : *amount) : std::nullopt;
}

// What the printed sums say of an amount of charges.
enum class Proof { None, Net, Total };

Proof proofOf(OrderSums sums, Decimal charges)
{
    sums.charges = charges;
    if (!sums.lines || charges.abs() <= FiveCents)
        return Proof::None;
    const Decimal whole = *sums.linesAndCharges(), tax = sums.tax.value_or(Decimal());
    const auto net = sums.netWithCharges(FiveCents);
    if (net && !isAbout(whole, *net))
        return Proof::None;
    const bool isInNet = sums.net && isAbout(whole, *sums.net);
    const bool isInTotal = sums.total && isAbout(whole + tax, *sums.total);
    if (sums.total && !isInTotal && (sums.tax || !isInNet))
        return Proof::None;
    return isInNet ? Proof::Net : isInTotal ? Proof::Total : Proof::None;
}

bool holdWithout(const OrderSums &sums)
{
    if (!sums.lines || (!sums.net && !sums.total))
        return false;
    const Decimal tax = sums.tax.value_or(Decimal());
    return (!sums.net || isAbout(*sums.lines, *sums.net))
        && (!sums.total || isAbout(*sums.lines + tax, *sums.total) || (!sums.net && isAbout(*sums.lines, *sums.total)));
}

void proveSum(Field<Decimal> &field)
{
    if (!field.isStated())
        return;
    field.confidence = std::max(field.confidence, 0.985);
    if (!field.has(Evidence::Kind::Arithmetic))
        field.support(Evidence::Kind::Arithmetic, Words::tr("the lines and the charges add up to it"));
}

// "Total 200.00, less discount 20.00, to pay 180.00": the sum of the lines was taken for that of the order.
bool takeFurtherSum(Order &order, const Stated &stated, Decimal whole, const StatedCharge &charge)
{
    const bool isTaxed = order.taxTotal.value && !order.taxTotal.value->isZero();
    if (isTaxed || (order.netTotal.isStated() && order.total.isStated()))
        return false;
    const auto further = std::find_if(stated.sums.begin(), stated.sums.end(), [&](const StatedSum &sum) {
        return sum.place > charge.place && isAbout(sum.value, whole);
    });
    if (further == stated.sums.end())
        return false;
    Field<Decimal> &field = order.netTotal.isStated() ? order.netTotal : order.total;
    field.value = further->value;
    field.written = further->written;
    field.source = further->source;
    field.alternatives.clear();
    return true;
}

void takeAmount(Order &order, const std::vector<StatedCharge> &charges, Decimal amount, double confidence)
{
    order.charges.value = amount;
    order.charges.written = charges.size() == 1 ? charges.front().written : amount.toString();
    order.charges.source = charges.front().source;
    order.charges.confidence = confidence;
    order.charges.support(Evidence::Kind::Label, Words::tr("beside “%1”").arg(charges.front().words));
}

void doubtCharges(Order &order, const std::vector<StatedCharge> &charges)
{
    for (const StatedCharge &charge : charges) {
        const QString figure = charge.amount ? charge.amount->toFixed(2)
                                             : charge.percent->toString() + QStringLiteral(" %");
        order.doubts.push_back(
            (charge.isDiscount ? Words::tr("A discount of %1 (%2) is stated and the sums do not bear it "
                                           "out. Please check how to enter it.")
                               : Words::tr("A charge of %1 (%2) is stated and the sums do not bear it "
                                           "out. Please check how to enter it."))
                .arg(figure, charge.words));
    }
}

// The same charge in the table and again in the box of sums.
std::vector<StatedCharge> withoutRepeats(const std::vector<StatedCharge> &charges)
{
    std::vector<StatedCharge> once;
    for (const StatedCharge &charge : charges) {
        const bool isRepeat = std::any_of(once.begin(), once.end(), [&](const StatedCharge &other) {
            return other.amount == charge.amount && other.percent == charge.percent;
        });
        if (!isRepeat)
            once.push_back(charge);
    }
    return once;
}

std::optional<Decimal> sumOf(const std::vector<StatedCharge> &charges, const OrderSums &sums)
{
    Decimal whole;
    for (const StatedCharge &charge : charges) {
        const auto amount = signedAmount(charge, sums.lines);
        if (!amount)
            return std::nullopt;
        whole += *amount;
    }
    return charges.empty() ? std::nullopt : std::optional(whole);
}

// Takes the charges where the printed sums hold with them.
bool takeProven(Order &order, const Stated &stated, const std::vector<StatedCharge> &charges)
{
    const OrderSums sums = OrderSums::of(order);
    const auto amount = sumOf(charges, sums);
    if (!amount || !sums.lines)
        return false;
    const bool isProven = proofOf(sums, *amount) != Proof::None
        || (holdWithout(sums) && amount->abs() > FiveCents
            && takeFurtherSum(order, stated, *sums.lines + *amount, charges.back()));
    if (!isProven)
        return false;
    takeAmount(order, charges, *amount, 0.985);
    order.charges.support(Evidence::Kind::Arithmetic, Words::tr("the order's sums hold with it"));
    for (Field<Decimal> *field : {&order.netTotal, &order.taxTotal, &order.total})
        proveSum(*field);
    return true;
}

} // namespace

void readCharges(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    if (order.lines.empty() || order.charges.isStated())
        return;
    const Stated stated = statedOn(order, input, lexicon);
    if (stated.charges.empty() || stated.charges.size() > MostCharges)
        return;
    std::vector<StatedCharge> sure, amongSums;
    for (const StatedCharge &charge : stated.charges) {
        if (standsAmongSums(charge, order, stated.sums))
            amongSums.push_back(charge);
        if (standsAmongSums(charge, order, stated.sums) && !charge.isConditional)
            sure.push_back(charge);
    }
    for (const auto &charges : {sure, withoutRepeats(sure), amongSums, withoutRepeats(amongSums), stated.charges}) {
        if (takeProven(order, stated, charges))
            return;
    }
    const OrderSums sums = OrderSums::of(order);
    sure = withoutRepeats(sure);
    if (sure.empty() || holdWithout(sums))
        return;
    if (const auto amount = sumOf(sure, sums))
        takeAmount(order, sure, *amount, 0.6);
    doubtCharges(order, sure);
}

} // namespace intray
