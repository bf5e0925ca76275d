// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldParsers.h"

#include "core/base/TextFold.h"

#include <QRegularExpression>

namespace intray {

namespace {

const QString &numberPattern()
{
    static const QString pattern =
        QStringLiteral("-?(?:\\d(?:[\\d.,'\u2019]|[ \u00a0\u202f\u2009](?=\\d{3}(?!\\d)))*|[.,]\\d+)");
    return pattern;
}

// A unit as written, if the text is one: known to the lexicon, or a short word that may well be one.
std::optional<QString> unitWritten(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression word(QStringLiteral("^[\\p{L}]{1,5}\\.?$"));
    const QString unit = text.trimmed();
    if (unit.isEmpty() || lexicon.unitCode(unit) || word.match(unit).hasMatch())
        return unit;
    return std::nullopt;
}

// Cuts the last '.' or ',' that belongs to the sentence, not to the number.
QString trimmedNumber(QString number)
{
    while (number.endsWith(u'.') || number.endsWith(u','))
        number.chop(1);
    return number;
}

// "je 100", "/1,000", "per 100 pcs", "/Ea".
bool readBasis(const QString &text, NumberStyle style, const Lexicon &lexicon, PriceReading &price)
{
    static const QRegularExpression form(QStringLiteral("^(%1)?\\s*(.*)$").arg(numberPattern()));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (const QString number = trimmedNumber(match.captured(1)); !number.isEmpty()) {
        std::optional<Decimal> best;
        // A basis is a whole number: "1.000" is a thousand whatever the style.
        for (const NumberReading &reading : readNumber(number, style)) {
            if (!best || (reading.value.isInteger() && *best < reading.value))
                best = reading.value;
        }
        if (!best || *best <= Decimal(0))
            return false;
        price.per = best;
    }
    const QString rest = match.captured(2).trimmed();
    if (rest == u"%" || rest == u"‰") {
        price.per = Decimal(rest == u"%" ? 100 : 1000);
        return true;
    }
    if (const auto unit = unitWritten(rest, lexicon)) {
        price.unit = *unit;
        if (!price.per && !unit->isEmpty()) {
            const auto code = lexicon.unitCode(*unit);
            price.per = code == QStringLiteral("C") ? Decimal(100)
                : code == QStringLiteral("MIL")     ? Decimal(1000)
                                                    : Decimal(1);
        }
        return true;
    }
    return false;
}

} // namespace

std::optional<QuantityReading> parseQuantity(QStringView written, NumberStyle style,
                                             const Lexicon &lexicon)
{
    static const QRegularExpression numberFirst(
        QStringLiteral("^(?:[x×]\\s*)?(%1)\\s*[x×]?\\s*(.*)$").arg(numberPattern()),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unitFirst(
        QStringLiteral("^([^\\d]{1,12}?)\\s*(%1)$").arg(numberPattern()));
    QString text = written.toString().simplified();
    static const QRegularExpression bracket(QStringLiteral("\\s*\\([^)]*\\)"));
    text.remove(bracket);
    if (const QRegularExpressionMatch match = numberFirst.match(text); match.hasMatch()) {
        QString unit = match.captured(2).trimmed();
        if (unit.startsWith(u'-') || unit.startsWith(u'/') || unit == u".-")
            unit = unit.mid(1).trimmed();
        const auto value = parseNumber(trimmedNumber(match.captured(1)), style);
        const auto knownUnit = unitWritten(unit, lexicon);
        if (value && knownUnit)
            return QuantityReading{*value, *knownUnit};
        return std::nullopt;
    }
    if (const QRegularExpressionMatch match = unitFirst.match(text); match.hasMatch()) {
        const QString unit = match.captured(1).trimmed();
        const auto value = parseNumber(trimmedNumber(match.captured(2)), style);
        // "M12" is a thread, not twelve metres.
        const bool isGlued = unit.size() == 1 && match.capturedStart(2) == match.capturedEnd(1) && unit.front().isLetter();
        if (value && lexicon.unitCode(unit) && !isGlued)
            return QuantityReading{*value, unit};
    }
    return std::nullopt;
}

std::optional<PriceReading> parsePrice(QStringView written, NumberStyle style, const Lexicon &lexicon)
{
    PriceReading price;
    QString text = written.toString().simplified();
    if (text.startsWith(u'@'))
        text = text.mid(1).trimmed();
    if (const auto currency = currencyIn(text)) {
        price.currency = *currency;
        static const QRegularExpression signs(
            QStringLiteral("(?<![A-Za-z])[A-Z]{1,3}\\$|[€£$¥]|\\b(?:EUR|USD|GBP|CHF|EURO|SFR|Fr|[DNS]?kr)\\b\\.?"),
            QRegularExpression::CaseInsensitiveOption);
        text = text.remove(signs).simplified();
    }
    QString basis;
    bool hasBasis = false;
    if (const qsizetype slash = text.indexOf(u'/'); slash > 0) {
        basis = text.mid(slash + 1);
        text.truncate(slash);
        hasBasis = true;
    } else {
        static const QRegularExpression per(
            QStringLiteral("^(%1)\\s*(\\p{L}+|%%)\\.?\\s+(.+)$").arg(numberPattern()));
        const QRegularExpressionMatch match = per.match(text);
        if (match.hasMatch() && lexicon.phrases(QStringLiteral("per")).contains(foldText(match.captured(2)))) {
            basis = match.captured(3);
            text = match.captured(1);
            hasBasis = true;
        }
    }
    if (hasBasis && !readBasis(basis, style, lexicon, price))
        return std::nullopt;
    if (const auto value = parseNumber(text.trimmed(), style)) {
        price.value = *value;
        return price;
    }
    // "12,50 % " and "1.25 ea": a unit behind the number.
    if (!hasBasis) {
        static const QRegularExpression glued(QStringLiteral("^(%1)\\s*(.+)$").arg(numberPattern()));
        const QRegularExpressionMatch match = glued.match(text);
        if (match.hasMatch() && (lexicon.unitCode(match.captured(2)) || match.captured(2) == u"%")
            && readBasis(match.captured(2), style, lexicon, price)) {
            if (const auto value = parseNumber(trimmedNumber(match.captured(1)), style)) {
                price.value = *value;
                return price;
            }
        }
    }
    return std::nullopt;
}

} // namespace intray
