// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeaderRows.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/HeadLines.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/SizeMatrix.h"

#include <QRegularExpression>

namespace intray {

namespace {

constexpr int LongestHead = 60;

double bestWeight(const ColumnHead &head)
{
    return head.guesses.empty() ? 0 : head.guesses.front().weight;
}

std::vector<RoleGuess> lineColumns(const std::vector<Lexicon::LabelHit> &hits, double factor = 1)
{
    std::vector<RoleGuess> guesses;
    for (const Lexicon::LabelHit &hit : hits) {
        if (isLineColumn(hit.label))
            guesses.push_back({hit.label, hit.weight * factor});
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const RoleGuess &a, const RoleGuess &b) { return a.weight > b.weight; });
    return guesses;
}

// "Item / Description", "Menge Einheit": two labels in one cell.
std::vector<Label> twoLabels(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression parting(
        QStringLiteral("\\s*[/|&+,;\\n]\\s*|\\s+(?:and|und|et|en|e|y)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList parts = text.split(parting, Qt::SkipEmptyParts);
    if (parts.size() == 1) {
        // No sign between them: the longest label at the start, then a label.
        for (const Lexicon::LabelHit &hit : lexicon.labelsAtStart(text)) {
            if (!isLineColumn(hit.label) || hit.weight < 0.8)
                continue;
            const QString rest = text.mid(hit.end).trimmed();
            const auto second = lineColumns(lexicon.labelsOf(rest));
            if (!rest.isEmpty() && !second.empty() && second.front().weight >= 0.8
                && second.front().role != hit.label)
                return {hit.label, second.front().role};
        }
        return {};
    }
    std::vector<Label> labels;
    for (const QString &part : parts) {
        const auto guesses = lineColumns(lexicon.labelsOf(part));
        if (guesses.empty())
            return {};
        Label label = guesses.front().role;
        // "Item / Description": the item is a number there, not a name.
        for (const RoleGuess &guess : guesses) {
            if (label == Label::Position && guess.role == Label::SupplierItem)
                label = guess.role;
        }
        if (std::find(labels.begin(), labels.end(), label) == labels.end())
            labels.push_back(label);
    }
    return labels.size() > 1 ? labels : std::vector<Label>{};
}

// What follows the label of a price column: currency and basis ("Preis/100 St", "EUR per 1000").
std::optional<Decimal> basisIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?<!\\d)(1[.,' ]?000|100|10)(?!\\d)"));
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression noDigit(QStringLiteral("\\D"));
    const auto digits = match.captured().remove(noDigit);
    return Decimal(digits.toInt());
}

QString unitIn(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression bracket(QStringLiteral("[(\\[]([^)\\]]{1,12})[)\\]]"));
    const QRegularExpressionMatch match = bracket.match(text);
    const QString inside = match.captured(1).trimmed();
    return match.hasMatch() && lexicon.unitCode(inside) ? inside : QString();
}

// A head that goes on after its label with nothing but basis, currency and unit.
std::vector<RoleGuess> decoratedLabel(const QString &text, const Lexicon &lexicon)
{
    for (const Lexicon::LabelHit &hit : lexicon.labelsAtStart(text)) {
        if (!isLineColumn(hit.label))
            continue;
        QString rest = text.mid(hit.end);
        static const QRegularExpression decoration(
            QStringLiteral("[\\d.,/()\\[\\]:%*€£$\\s-]+"));
        rest.remove(decoration);
        const bool plain = rest.isEmpty() || parseCurrency(rest) || lexicon.unitCode(rest)
            || lexicon.phrases(QStringLiteral("per")).contains(foldText(rest));
        if (plain)
            return {{hit.label, hit.weight * 0.92}};
        // "Discount amount", "Remise unit.": taken off, or what is left of the price; the sums must tell.
        if (hit.label == Label::Discount && rest.size() <= 12) {
            const auto own = lineColumns(lexicon.labelsOf(rest));
            if (own.empty() || own.front().role == Label::Unit)
                return {{Label::Discount, hit.weight * 0.6}};
            if (own.front().role == Label::UnitPrice)
                return {{Label::Discount, hit.weight * 0.55}, {Label::UnitPrice, hit.weight * 0.5}};
        }
    }
    return {};
}

// "€/UM", "EUR per pc": a currency for each unit and nothing else.
bool isMoneyPerUnit(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression form(QStringLiteral("^([€£$]|[A-Z]{3})\\s*(/|\\p{L}{1,4}\\s)\\s*([\\p{L}.]{1,12})$"));
    const QRegularExpressionMatch match = form.match(text.simplified());
    if (!match.hasMatch() || !parseCurrency(match.captured(1)))
        return false;
    const QString per = match.captured(2).trimmed();
    if (per != u"/" && !lexicon.phrases(QStringLiteral("per")).contains(foldText(per)))
        return false;
    const QString unit = match.captured(3);
    const auto labels = lineColumns(lexicon.labelsOf(unit));
    return lexicon.unitCode(unit) || (!labels.empty() && labels.front().role == Label::Unit);
}

bool isItemOrGoods(Label role)
{
    return role == Label::SupplierItem || role == Label::BuyerItem || role == Label::Gtin
        || role == Label::Description;
}

// How much the heads look like those of order lines; 0 when they cannot be.
double scoreHeads(const std::vector<ColumnHead> &heads)
{
    double score = 0;
    int filled = 0, labelled = 0;
    bool goods = false, quantity = false;
    std::vector<Label> seen;
    for (const ColumnHead &head : heads) {
        filled += !head.text.isEmpty();
        if (head.guesses.empty())
            continue;
        ++labelled;
        for (const RoleGuess &guess : head.guesses) {
            goods = goods || isItemOrGoods(guess.role);
            quantity = quantity || guess.role == Label::Quantity;
        }
        for (const Label part : head.parts) {
            goods = goods || isItemOrGoods(part);
            quantity = quantity || part == Label::Quantity;
        }
        const Label best = head.guesses.front().role;
        const bool isNew = std::find(seen.begin(), seen.end(), best) == seen.end();
        seen.push_back(best);
        score += bestWeight(head) * (isNew ? 1.0 : 0.4);
    }
    if (labelled < 2 || labelled * 2 < filled || !(goods || quantity))
        return 0;
    return score + (goods && quantity ? 1 : 0);
}

bool couldBeHead(const GridView &grid, int row)
{
    int filled = 0;
    QStringList texts;
    for (int column = 0; column < grid.columns(); ++column)
        texts << grid.text(row, column);
    const SizeColumns sizes = sizesAmong(texts);
    for (int column = 0; column < grid.columns(); ++column) {
        const GridCell *cell = grid.cell(row, column);
        if (!cell)
            continue;
        ++filled;
        if ((isFigure(*cell) && !sizes.holds(column)) || cell->text.size() > LongestHead)
            return false;
    }
    return filled > 0;
}

// Whether the rows of a head are the lines of one label, or label the rows of each order line.
enum class HeadRows { Wrapped, Stacked };

// What was taught of one head leaves other heads with the same meaning in doubt.
void preferTaught(std::vector<ColumnHead> &heads)
{
    constexpr double Doubtful = 0.5;
    std::vector<Label> taught;
    for (const ColumnHead &head : heads) {
        if (bestWeight(head) > 1 && head.guesses.front().role != Label::OtherColumn)
            taught.push_back(head.guesses.front().role);
    }
    for (ColumnHead &head : heads) {
        for (RoleGuess &guess : head.guesses) {
            if (guess.weight <= 1 && std::find(taught.begin(), taught.end(), guess.role) != taught.end())
                guess.weight *= Doubtful;
        }
    }
}

// Beside the price of the unit that is ordered, a price of the kilogram or the litre is for comparing.
void yieldToPrice(std::vector<ColumnHead> &heads, const Lexicon &lexicon)
{
    const auto isPrice = [](const ColumnHead &head) {
        return !head.guesses.empty() && head.guesses.front().role == Label::UnitPrice && bestWeight(head) >= 0.6;
    };
    std::vector<bool> measured;
    bool hasPrice = false;
    for (const ColumnHead &head : heads) {
        measured.push_back(!head.per && bestWeight(head) <= 1 && endsWithMeasure(head.text, lexicon));
        hasPrice = hasPrice || (!measured.back() && isPrice(head));
    }
    for (size_t i = 0; i < heads.size(); ++i) {
        ColumnHead &head = heads[i];
        const bool isOfPrice = std::any_of(head.guesses.begin(), head.guesses.end(), [](const RoleGuess &guess) {
            return guess.role == Label::UnitPrice || guess.role == Label::PricePer;
        });
        if (!measured[i] || !(head.guesses.empty() || (isOfPrice && hasPrice)))
            continue;
        head.guesses = {{Label::OtherColumn, 0.9}};
        head.parts.clear();
    }
}

// Sizes are no labels, whatever an "M" means elsewhere.
void markSizes(std::vector<ColumnHead> &heads)
{
    QStringList texts;
    for (const ColumnHead &head : heads)
        texts << head.text;
    const SizeColumns sizes = sizesAmong(texts);
    for (int column = 0; column < int(heads.size()); ++column) {
        if (!sizes.holds(column))
            continue;
        heads[size_t(column)] = {};
        heads[size_t(column)].text = texts[column];
        heads[size_t(column)].guesses = {{Label::OtherColumn, 0.9}};
    }
}

// The heads of `count` rows from `first`, put together column by column.
std::vector<ColumnHead> joinedHeads(const GridView &grid, int first, int count, const Lexicon &lexicon,
                                    HeadRows rows)
{
    std::vector<ColumnHead> heads;
    for (int column = 0; column < grid.columns(); ++column) {
        QStringList parts;
        for (int row = first; row < first + count; ++row) {
            if (const QString text = grid.text(row, column); !text.isEmpty())
                parts += text;
        }
        if (rows == HeadRows::Stacked && parts.size() == 1)
            parts = linesOfHead(grid, first, count, column);
        ColumnHead head = readHead(parts.join(u' '), lexicon);
        if (parts.size() > 1) {
            const ColumnHead top = readHead(parts.first(), lexicon);
            const ColumnHead bottom = readHead(parts.last(), lexicon);
            // Two labels, one above the other, name the two rows of each line.
            const bool stacked = head.guesses.empty() || !head.parts.empty() || rows == HeadRows::Stacked;
            if (stacked && !top.guesses.empty() && !bottom.guesses.empty()
                && top.guesses.front().role != bottom.guesses.front().role) {
                head = top;
                head.text = parts.join(u' ');
                head.below = bottom.guesses;
            } else if (head.guesses.empty()) {
                head = top.guesses.empty() ? bottom : top;
                for (RoleGuess &guess : head.guesses)
                    guess.weight *= 0.9;
                head.text = parts.join(u' ');
            }
        }
        heads.push_back(std::move(head));
    }
    markSizes(heads);
    preferTaught(heads);
    yieldToPrice(heads, lexicon);
    return heads;
}

} // namespace

bool endsWithMeasure(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression last(QStringLiteral("[\\s/(\\[]([\\p{L}\\d²³]{1,9})\\.?[)\\]]?$"));
    static const QStringList measures{QStringLiteral("KG"), QStringLiteral("G"),  QStringLiteral("T"),
                                      QStringLiteral("L"),  QStringLiteral("M"),  QStringLiteral("CM"),
                                      QStringLiteral("MM"), QStringLiteral("M2"), QStringLiteral("M3")};
    QString word = last.match(text).captured(1);
    word.replace(u'²', u'2').replace(u'³', u'3');
    const auto code = word.isEmpty() ? std::nullopt : lexicon.unitCode(word);
    return code && measures.contains(*code);
}

ColumnHead readHead(const QString &text, const Lexicon &lexicon)
{
    ColumnHead head;
    head.text = text;
    if (text.isEmpty() || text.size() > LongestHead)
        return head;
    head.guesses = isMoneyPerUnit(text, lexicon) ? std::vector<RoleGuess>{{Label::UnitPrice, 0.95}}
                                                 : lineColumns(lexicon.labelsOf(text));
    if (head.guesses.empty())
        head.guesses = decoratedLabel(text, lexicon);
    if (head.guesses.empty() || head.guesses.front().weight < 0.8) {
        head.parts = twoLabels(text, lexicon);
        for (const Label part : head.parts) {
            const auto same = std::find_if(head.guesses.begin(), head.guesses.end(),
                                           [part](const RoleGuess &guess) { return guess.role == part; });
            if (same == head.guesses.end())
                head.guesses.push_back({part, 0.85});
            else
                same->weight = std::max(same->weight, 0.85);
        }
    }
    // "Lead time (days)" counts; it is no date.
    static const QRegularExpression bracket(QStringLiteral("[(\\[]([^)\\]]{1,12})[)\\]]"));
    const QString inside = foldText(bracket.match(text).captured(1));
    if (!inside.isEmpty() && lexicon.phrases(QStringLiteral("days-in-head")).contains(inside)) {
        std::erase_if(head.guesses, [](const RoleGuess &guess) { return guess.role == Label::LineDate; });
        head.guesses.insert(head.guesses.begin(), {Label::OtherColumn, 0.9});
    }
    // An unknown word with the sign of a share ("Nachlass %").
    if (head.guesses.empty() && (text.startsWith(u'%') || text.endsWith(u'%')))
        head.guesses.push_back({Label::Discount, 0.6});
    for (const Lexicon::LabelHit &hit : lexicon.labelsOf(text)) {
        head.headerValue = head.headerValue || (isHeaderLabel(hit.label) && hit.weight >= 0.7);
        head.datesOrder = head.datesOrder || (hit.label == Label::OrderDate && hit.weight >= 0.7);
    }
    head.headerValue = head.headerValue && bestWeight(head) < 0.6;
    if (const auto currency = currencyIn(text))
        head.currency = *currency;
    head.per = basisIn(text);
    head.unit = unitIn(text, lexicon);
    return head;
}

std::vector<HeaderRows> findHeaderRows(const GridView &grid, const Lexicon &lexicon)
{
    std::vector<HeaderRows> found;
    for (int row = 0; row < grid.rows(); ++row) {
        if (!grid.isRowVisible(row) || !couldBeHead(grid, row))
            continue;
        HeaderRows best;
        for (int count = 1; count <= 3 && row + count <= grid.rows(); ++count) {
            const int last = row + count - 1;
            if (count > 1 && (!grid.isRowVisible(last) || !couldBeHead(grid, last)))
                break;
            HeaderRows candidate{row, count, joinedHeads(grid, row, count, lexicon, HeadRows::Wrapped), 0};
            candidate.score = scoreHeads(candidate.heads);
            for (const ColumnHead &head : candidate.heads)
                candidate.score += head.below.empty() ? 0 : 0.5 * head.below.front().weight;
            // A further row must earn its place: it is a line of text otherwise.
            if (candidate.score > best.score + (count > 1 ? 0.45 : 0))
                best = std::move(candidate);
        }
        if (best.score > 1.2)
            found.push_back(std::move(best));
        if (found.size() > 40)
            break;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const HeaderRows &a, const HeaderRows &b) { return a.score > b.score + 0.01; });
    // The same head again further down is a repetition, not a candidate.
    std::vector<HeaderRows> distinct;
    for (HeaderRows &candidate : found) {
        const bool repeated = std::any_of(distinct.begin(), distinct.end(), [&](const HeaderRows &other) {
            return repeatsHeader(grid, candidate.first, other)
                || (candidate.first < other.bodyStart() && other.first < candidate.bodyStart());
        });
        if (!repeated)
            distinct.push_back(std::move(candidate));
        if (distinct.size() == 3)
            break;
    }
    // "Material" above "Description" may be one label or two.
    for (size_t i = distinct.size(); i-- > 0;) {
        if (distinct[i].count > 2)
            continue;
        HeaderRows stacked = distinct[i];
        stacked.heads = joinedHeads(grid, stacked.first, stacked.count, lexicon, HeadRows::Stacked);
        readJointHeads(stacked, grid, lexicon);
        const auto below = [](const HeaderRows &rows) {
            return std::count_if(rows.heads.begin(), rows.heads.end(),
                                 [](const ColumnHead &head) { return !head.below.empty(); });
        };
        if (below(stacked) > below(distinct[i]))
            distinct.push_back(std::move(stacked));
    }
    return distinct;
}

bool repeatsHeader(const GridView &grid, int row, const HeaderRows &header)
{
    int same = 0, filled = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const QString text = foldText(grid.text(row, column));
        if (text.isEmpty())
            continue;
        ++filled;
        for (int head = header.first; head >= 0 && head < header.bodyStart(); ++head) {
            if (foldText(grid.text(head, column)) == text) {
                ++same;
                break;
            }
        }
    }
    return filled > 0 && same * 3 >= filled * 2 && same >= std::min(2, filled);
}

} // namespace intray
