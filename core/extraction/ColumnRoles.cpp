// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ColumnRoles.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/PriceInCell.h"

#include <QRegularExpression>
#include <QSet>

namespace intray {

namespace {

bool isBasis(const QString &text, const GridCell &cell)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\D{0,6}\\s?)?(?:1|10|100|1[.,' ]?000)(?:[.,]0+)?(?:\\s?\\D{0,6})?$|^[%‰]$"));
    return form.match(text).hasMatch()
        || (cell.number && (*cell.number == Decimal(1) || *cell.number == Decimal(100)
                            || *cell.number == Decimal(1000)));
}

// Counts what the cells of one column are.
class ProfileCount
{
public:
    ProfileCount(const Lexicon &lexicon, const Catalog &catalog) : m_lexicon(lexicon), m_catalog(catalog) {}

    void add(const GridCell &cell, const QStringList &lines)
    {
        const QString text = lines.isEmpty() ? cell.text.simplified() : lines.first();
        ++m_profile.filled;
        const auto readings = readNumber(text, NumberStyle::Unknown);
        const bool number = !cell.date && (cell.number || !readings.empty());
        m_profile.numbers += number;
        const bool integer = number
            && (cell.number ? cell.number->isInteger()
                            : readings.front().value.isInteger() || readings.back().value.isInteger());
        m_profile.integers += integer;
        m_profile.prices += number || parsePrice(text, NumberStyle::Unknown, m_lexicon).has_value();
        m_profile.quantities += number || isQuantity(text, cell);
        static const QRegularExpression inParts(QStringLiteral("^\\d{1,2}(?:[.,]\\d+)?(?:\\s?[+/]\\s?\\d{1,2}(?:[.,]\\d+)?)+$"));
        m_profile.percents += number || text.endsWith(u'%') || inParts.match(text).hasMatch();
        m_profile.bases += isBasis(text, cell);
        m_profile.dates += cell.date || !readDate(text, DateOrder::Unknown, m_lexicon).empty();
        m_profile.serials += cell.number && dateOfSerial(*cell.number);
        m_profile.currencies += parseCurrency(text).has_value();
        m_profile.units += m_lexicon.unitCode(text).has_value();
        m_profile.gtins += isGtin(text);
        const bool oneToken = !text.contains(u' ') && !text.endsWith(u'%');
        m_profile.codes += looksLikeCode(text) || (oneToken && text.size() <= 24);
        const QString code = text.left(40);
        m_profile.skus += m_catalog.hasItems() && m_catalog.item(code) != nullptr;
        m_profile.customerItems += m_catalog.hasItems() && !m_catalog.customerItemsByNumber(code).empty();
        const QString plain = cell.text.simplified();
        static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
        m_profile.words += !number && !cell.date && word.match(plain).hasMatch()
            && (plain.contains(u' ') || plain.size() > 5);
        m_texts.insert(plain);
        m_constant = m_constant && (m_profile.filled == 1 || plain == m_first);
        if (m_profile.filled == 1)
            m_first = plain;
        if (integer && m_ascending) {
            const Decimal value = cell.number ? *cell.number : readings.front().value;
            m_ascending = m_profile.filled == 1 || m_last < value;
            m_counting = m_counting && (m_profile.filled == 1 || m_last + Decimal(1) == value);
            m_last = value;
        } else if (!number) {
            m_ascending = false;
        }
    }

    // "10 pcs", "10 pcs at £5.53"
    bool isQuantity(const QString &text, const GridCell &cell) const
    {
        if (parseQuantity(text, NumberStyle::Unknown, m_lexicon))
            return true;
        if (text.isEmpty() || !text.front().isDigit())
            return false;
        const PartedQuantity parted = partQuantity(cell, m_lexicon);
        return parted.price && parseQuantity(parted.quantity.text.section(u'\n', 0, 0), NumberStyle::Unknown, m_lexicon);
    }

    ColumnProfile profile() const
    {
        ColumnProfile shares = m_profile;
        const double count = std::max(1, shares.filled);
        for (double *share : {&shares.numbers, &shares.integers, &shares.prices, &shares.quantities,
                              &shares.percents, &shares.bases, &shares.codes, &shares.skus,
                              &shares.customerItems, &shares.gtins, &shares.words, &shares.units,
                              &shares.dates, &shares.serials, &shares.currencies})
            *share /= count;
        shares.ascending = m_ascending && shares.filled > 1 && shares.integers == 1;
        shares.counting = shares.ascending && m_counting && shares.filled >= 5;
        shares.constant = m_constant && shares.filled > 1;
        shares.distinct = shares.filled > 1 && m_texts.size() == shares.filled;
        return shares;
    }

private:
    const Lexicon &m_lexicon;
    const Catalog &m_catalog;
    ColumnProfile m_profile;
    bool m_ascending = true;
    bool m_counting = true;
    bool m_constant = true;
    QString m_first;
    QSet<QString> m_texts;
    Decimal m_last;
};

bool mayRepeat(Label role)
{
    return role == Label::OtherColumn || role == Label::TaxRate || role == Label::Weight
        || role == Label::PackSize;
}

// Roles a column without a head may have, judged by its values alone.
std::vector<RoleGuess> guessesByValues(const ColumnProfile &profile)
{
    std::vector<RoleGuess> guesses;
    if (profile.filled == 0)
        return guesses;
    const auto offer = [&](Label role, bool fits, double weight) {
        if (fits)
            guesses.push_back({role, weight});
    };
    offer(Label::SupplierItem, profile.skus >= 0.4, 0.8);
    offer(Label::BuyerItem, profile.customerItems >= 0.4, 0.75);
    offer(Label::Gtin, profile.gtins >= 0.8, 0.8);
    offer(Label::Description, profile.words >= 0.7 && !profile.constant, 0.55);
    offer(Label::Unit, profile.units >= 0.8 && profile.numbers < 0.2, 0.6);
    offer(Label::Position, profile.ascending, 0.5);
    offer(Label::LineDate, profile.dates >= 0.8 && profile.numbers < 0.2, 0.5);
    // Nobody orders one of the first, two of the second, three of the third.
    offer(Label::Quantity, profile.quantities >= 0.8 && profile.dates < 0.2 && !profile.counting, 0.42);
    offer(Label::UnitPrice, profile.prices >= 0.8 && profile.dates < 0.2, 0.4);
    offer(Label::LineTotal, profile.prices >= 0.8 && profile.dates < 0.2, 0.4);
    offer(Label::SupplierItem, profile.codes >= 0.9 && profile.numbers < 0.5 && profile.skus < 0.4, 0.35);
    return guesses;
}

// Roles that a head names beyond doubt, with values that do not contradict: no column without such a head
// takes them.
std::vector<Label> claimedRoles(const HeaderRows &header, const std::vector<ColumnProfile> &profiles)
{
    std::vector<Label> claimed;
    for (size_t column = 0; column < header.heads.size() && column < profiles.size(); ++column) {
        const ColumnHead &head = header.heads[column];
        if (head.guesses.empty() || head.guesses.front().weight < 0.9)
            continue;
        const Label role = head.guesses.front().role;
        if (profiles[column].filled == 0 || typeFit(role, profiles[column]) >= 0.3)
            claimed.push_back(role);
    }
    return claimed;
}

// List and net price side by side, with the discount between them: which one is the price, the sums must tell.
bool hasTwoPrices(const HeaderRows &header)
{
    int prices = 0;
    bool discount = false;
    for (const ColumnHead &head : header.heads) {
        for (const RoleGuess &guess : head.guesses) {
            prices += guess.role == Label::UnitPrice && guess.weight >= 0.4;
            discount = discount || (guess.role == Label::Discount && guess.weight >= 0.6);
        }
    }
    return prices > 1 && discount;
}

// A head that means one thing, above values of that kind: no reading leaves such a column out.
std::optional<Label> certainRole(const ColumnHead &head, const ColumnProfile &profile, bool twoPrices)
{
    if (head.guesses.empty() || head.guesses.front().weight < 0.9 || profile.filled == 0)
        return std::nullopt;
    if (head.guesses.size() > 1 && head.guesses[1].weight > 0.6)
        return std::nullopt;
    const Label role = head.guesses.front().role;
    if (twoPrices && role == Label::UnitPrice)
        return std::nullopt;
    // What was taught yields to sums that prove another column; then it is asked.
    if (head.guesses.front().weight > 1)
        return std::nullopt;
    return !mayRepeat(role) && typeFit(role, profile) >= 0.6 ? std::optional(role) : std::nullopt;
}

void take(RoleAssignment &assignment, const ColumnGuess &guess)
{
    const double share = mayRepeat(guess.role) ? 0.5 : 1;
    assignment.labels += guess.labels * share;
    assignment.values += guess.values * share;
}

std::vector<ColumnGuess> guessesFor(const ColumnHead &head, const ColumnProfile &profile, bool hasHeader,
                                    const std::vector<Label> &claimed)
{
    // "Supplier no." over another code in each line numbers the items there, no party.
    const bool numbersItems = std::any_of(head.guesses.begin(), head.guesses.end(), [](const RoleGuess &guess) {
        return guess.role == Label::SupplierItem && guess.weight >= 0.4;
    }) && profile.distinct && profile.codes >= 0.75;
    const bool variesByLine = profile.ascending || numbersItems || profile.skus >= 0.5
        || (profile.dates >= 0.8 && profile.filled > 1 && !profile.constant);
    if (head.headerValue && (!variesByLine || (head.datesOrder && profile.dates >= 0.8)))
        return {};
    std::vector<ColumnGuess> guesses;
    for (const RoleGuess &guess : head.guesses) {
        const double fit = profile.filled ? typeFit(guess.role, profile) : 0.4;
        const double share = fit < 0.2 ? 0.3 : 1;
        guesses.push_back({guess.role, guess.weight * 0.65 * share, fit * 0.35 * share});
    }
    const bool isNamed = !head.guesses.empty() && head.guesses.front().weight >= 0.7
        && typeFit(head.guesses.front().role, profile) >= 0.6;
    const bool isTaught = !head.guesses.empty() && head.guesses.front().weight > 1;
    const double factor = !hasHeader ? 1.0 : head.text.isEmpty() ? 0.7 : head.guesses.empty() ? 0.5 : 0.3;
    for (RoleGuess guess : guessesByValues(profile)) {
        guess.weight *= factor;
        // Master data overrules a head that names the other side or none.
        if (guess.role == Label::SupplierItem && profile.skus >= 0.5)
            guess.weight = std::max(guess.weight, 0.75);
        if (guess.role == Label::BuyerItem && profile.customerItems >= 0.5 && profile.skus < 0.2)
            guess.weight = std::max(guess.weight, 0.75);
        const bool known = guess.weight >= 0.75;
        // What is on stock or taxed is not what is ordered, however much it looks so; nor is a price that
        // makes the sums fail a position.
        if (isTaught || (!known && isNamed))
            continue;
        if (!known && std::find(claimed.begin(), claimed.end(), guess.role) != claimed.end())
            continue;
        const auto same = std::find_if(guesses.begin(), guesses.end(), [&](const ColumnGuess &other) {
            return other.role == guess.role;
        });
        if (same == guesses.end())
            guesses.push_back({guess.role, 0, guess.weight});
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const ColumnGuess &a, const ColumnGuess &b) { return a.weight() > b.weight(); });
    if (guesses.size() > 5)
        guesses.resize(5);
    return guesses;
}

} // namespace

ColumnProfile profileOf(const GridView &grid, int column, const std::vector<int> &rows,
                        const Lexicon &lexicon, const Catalog &catalog)
{
    ProfileCount count(lexicon, catalog);
    for (const int row : rows) {
        if (const GridCell *cell = grid.cell(row, column))
            count.add(*cell, grid.lines(row, column));
    }
    return count.profile();
}

int RoleAssignment::columnOf(Label role) const
{
    const auto found = std::find(roles.begin(), roles.end(), std::optional<Label>(role));
    return found == roles.end() ? -1 : int(found - roles.begin());
}

double typeFit(Label role, const ColumnProfile &p)
{
    const double known = std::max(p.skus, p.customerItems);
    // What counts the lines numbers no items, unless these are known by such numbers.
    if (p.counting && known <= 0 && (role == Label::SupplierItem || role == Label::BuyerItem))
        return 0.1;
    switch (role) {
    case Label::Position:
        return p.ascending ? 1 : p.integers * 0.5 + (p.codes - p.integers) * 0.3;
    case Label::SupplierItem:
        return std::max(p.skus > 0 && p.skus >= p.customerItems ? 0.6 + 0.4 * p.skus : 0.0,
                        p.codes * (known >= 0.3 && p.customerItems > p.skus ? 0.35 : 0.7));
    case Label::BuyerItem:
        return std::max(p.customerItems > p.skus ? 0.6 + 0.4 * p.customerItems : 0.0,
                        p.codes * (known >= 0.3 && p.skus > p.customerItems ? 0.3 : 0.7));
    case Label::Gtin: return std::max(p.gtins, p.integers * 0.5);
    case Label::Description: return p.words;
    case Label::Quantity: return p.quantities - p.dates;
    case Label::Unit: return std::max(p.units - p.numbers, (p.codes - p.numbers) * 0.4);
    case Label::UnitPrice: return p.prices - p.dates;
    case Label::LineTotal: return p.prices - p.dates;
    case Label::PricePer: return std::max(p.bases, (p.units - p.numbers) * 0.6);
    case Label::Discount: return p.percents - p.dates;
    case Label::LineDate: return std::max(p.dates, p.serials * 0.9);
    case Label::TaxRate:
    case Label::Weight:
    case Label::PackSize: return 0.6;
    default: return 0.6;
    }
}

ColumnGuesses guessRoles(const HeaderRows &header, const std::vector<ColumnProfile> &profiles)
{
    static const ColumnHead none;
    const std::vector<Label> claimed = claimedRoles(header, profiles);
    ColumnGuesses guesses;
    for (size_t column = 0; column < profiles.size(); ++column) {
        const ColumnHead &head = column < header.heads.size() ? header.heads[column] : none;
        guesses.push_back(guessesFor(head, profiles[column], header.first >= 0, claimed));
    }
    return guesses;
}

RoleAssignment weighed(std::vector<std::optional<Label>> roles, const ColumnGuesses &guesses)
{
    RoleAssignment assignment;
    for (size_t column = 0; column < roles.size() && column < guesses.size(); ++column) {
        for (const ColumnGuess &guess : guesses[column]) {
            if (roles[column] == guess.role)
                take(assignment, guess);
        }
    }
    assignment.roles = std::move(roles);
    return assignment;
}

std::vector<RoleAssignment> assignRoles(const HeaderRows &header, const std::vector<ColumnProfile> &profiles,
                                        const ColumnGuesses &guesses, int limit)
{
    constexpr size_t BeamWidth = 160;
    const bool twoPrices = hasTwoPrices(header);
    std::vector<RoleAssignment> beam{RoleAssignment{}};
    for (size_t column = 0; column < profiles.size(); ++column) {
        static const ColumnHead none;
        const ColumnHead &head = column < header.heads.size() ? header.heads[column] : none;
        std::vector<RoleAssignment> next;
        const auto certain = certainRole(head, profiles[column], twoPrices);
        for (const RoleAssignment &state : beam) {
            if (!certain || state.columnOf(*certain) >= 0) {
                RoleAssignment idle = state;
                idle.roles.push_back(std::nullopt);
                next.push_back(std::move(idle));
            }
            for (const ColumnGuess &guess : guesses[column]) {
                if (!mayRepeat(guess.role) && state.columnOf(guess.role) >= 0)
                    continue;
                RoleAssignment taken = state;
                taken.roles.push_back(guess.role);
                take(taken, guess);
                next.push_back(std::move(taken));
            }
        }
        std::stable_sort(next.begin(), next.end(),
                         [](const auto &a, const auto &b) { return a.score() > b.score(); });
        if (next.size() > BeamWidth)
            next.resize(BeamWidth);
        beam = std::move(next);
    }
    std::erase_if(beam, [&](const RoleAssignment &assignment) {
        if (assignment.columnOf(Label::Quantity) >= 0)
            return false;
        // A head may name quantity as the second thing in a column.
        for (size_t column = 0; column < header.heads.size(); ++column) {
            const auto &parts = header.heads[column].parts;
            if (std::find(parts.begin(), parts.end(), Label::Quantity) != parts.end())
                return false;
        }
        return true;
    });
    if (int(beam.size()) > limit)
        beam.resize(size_t(limit));
    return beam;
}

} // namespace intray
