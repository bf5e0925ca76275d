// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeaderRows.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelNames.h"

#include <QRegularExpression>

namespace intray {

namespace {

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

} // namespace

double bestWeight(const ColumnHead &head)
{
    return head.guesses.empty() ? 0 : head.guesses.front().weight;
}

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
    // "N° commande" is no position and an ordered quantity.
    const auto whole = lexicon.labelsOf(text);
    const bool isOfHead = std::any_of(whole.begin(), whole.end(), [](const Lexicon::LabelHit &hit) {
        return isHeaderLabel(hit.label) && hit.weight >= 0.7;
    });
    if (!isOfHead && bestWeight(head) < 0.8) {
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
    for (const Lexicon::LabelHit &hit : whole) {
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

} // namespace intray
