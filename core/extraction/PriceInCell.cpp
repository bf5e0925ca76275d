// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PriceInCell.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/OuterHeads.h"
#include "core/extraction/PageLabels.h"

#include <algorithm>

namespace intray {

namespace {

// The text behind a word or sign that announces a price; empty when none does.
QString behindMarker(const QString &line, qsizetype from, const Lexicon &lexicon)
{
    constexpr qsizetype LongestMarker = 5; // words
    const QStringList words = line.mid(from).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype length = std::min(LongestMarker, words.size() - 1); length > 0; --length) {
        const QString marker = words.mid(0, length).join(u' ');
        if (marker == u"@" || lexicon.phrases(QStringLiteral("price-marker")).contains(foldText(marker)))
            return words.mid(length).join(u' ');
    }
    if (words.size() > 0 && words.first().startsWith(u'@') && words.first().size() > 1)
        return line.mid(from).trimmed().mid(1).trimmed();
    return {};
}

// "2 à 50" may be two packs of fifty: a price has a currency or decimals.
bool isPrice(const QString &text, const Lexicon &lexicon)
{
    const auto price = text.isEmpty() ? std::nullopt : parsePrice(text, NumberStyle::Unknown, lexicon);
    return price && (!price->currency.isEmpty() || looksLikeAmount(text.section(u' ', 0, 0)));
}

// The price within a line, and where its announcement begins. Bare, it needs a currency.
std::optional<std::pair<qsizetype, QString>> priceIn(const QString &line, bool mayBegin, const Lexicon &lexicon)
{
    for (qsizetype at = 0; at >= 0 && at < line.size(); at = line.indexOf(u' ', at + 1)) {
        const qsizetype from = at > 0 ? at + 1 : 0;
        if (from == 0 && !mayBegin)
            continue;
        const QString text = behindMarker(line, from, lexicon);
        if (isPrice(text, lexicon))
            return std::pair(from, text);
    }
    const auto bare = mayBegin ? parsePrice(line, NumberStyle::Unknown, lexicon) : std::nullopt;
    if (bare && !bare->currency.isEmpty())
        return std::pair(qsizetype(0), line);
    return std::nullopt;
}

} // namespace

PartedQuantity partQuantity(const GridCell &cell, const Lexicon &lexicon)
{
    PartedQuantity parted{cell, std::nullopt, {}};
    const QStringList lines = cell.text.split(u'\n', Qt::SkipEmptyParts);
    QStringList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].simplified();
        const auto price = hasDigit(line) && !parted.price ? priceIn(line, i > 0, lexicon) : std::nullopt;
        if (price) {
            parted.price = cell;
            parted.price->text = price->second;
            parted.price->number.reset();
        }
        const QString rest = price ? line.left(price->first).trimmed() : line;
        if (rest.isEmpty())
            continue;
        if (i > 0 && hasDigit(rest) && parted.rest.isEmpty()
            && std::any_of(kept.begin(), kept.end(), [](const QString &before) { return hasDigit(before); }))
            parted.rest = rest;
        kept << rest;
    }
    if (parted.price)
        parted.quantity.text = kept.join(u'\n');
    return parted;
}

} // namespace intray
