// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldParsers.h"

#include "core/base/TextFold.h"
#include "core/extraction/LabelWords.h"

#include <QHash>
#include <QRegularExpression>

namespace intray {

namespace {

const QHash<QString, QString> &currencies()
{
    static const auto names = [](const char *code, std::initializer_list<const char *> words) {
        QHash<QString, QString> map;
        map.insert(QString::fromLatin1(code).toLower(), QString::fromLatin1(code));
        for (const char *word : words)
            map.insert(QString::fromUtf8(word), QString::fromLatin1(code));
        return map;
    };
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> map;
        for (const auto &part :
             {names("EUR", {"€", "euro", "euros", "eu"}),
              names("USD", {"$", "us$", "us dollar", "us dollars", "dollar", "dollars", "$us", "usd$"}),
              names("GBP", {"£", "pound sterling", "pounds sterling", "sterling", "pounds", "stg", "gbp£"}),
              names("CHF", {"sfr", "fr", "franken", "schweizer franken", "swiss francs", "francs suisses"}),
              names("DKK", {"dkr"}), names("SEK", {"kr", "skr"}), names("NOK", {"nkr"}), names("PLN", {"zł", "zl"}),
              names("CZK", {"kc"}), names("HUF", {}), names("JPY", {"¥"}),
              names("CAD", {"c$", "ca$", "cad$", "cdn$", "$cad", "$ca", "canadian dollars"}),
              names("AUD", {"a$", "au$", "aud$", "$aud", "$au", "australian dollars"}),
              names("CNY", {"rmb"}), names("RON", {}), names("INR", {"₹"}), names("NZD", {"nz$", "$nz"}),
              names("SGD", {"s$", "sg$"}), names("HKD", {"hk$"}), names("TRY", {}), names("ZAR", {}),
              names("MXN", {"mx$", "mex$"}), names("BRL", {"r$"}), names("AED", {})}) {
            map.insert(part);
        }
        map.remove(QStringLiteral("eu"));
        return map;
    }();
    return all;
}

} // namespace

std::optional<QString> parseCurrency(QStringView text)
{
    QString folded = foldText(text);
    while (folded.endsWith(u'.') || folded.endsWith(u':'))
        folded.chop(1);
    if (folded.startsWith(u'(') || folded.startsWith(u'['))
        folded = folded.mid(1, folded.size() - 2);
    const auto found = currencies().constFind(folded);
    if (found != currencies().cend())
        return *found;
    // "EUR (Euro)", "GBP - Pound Sterling", "€ EUR"
    static const QRegularExpression parting(QStringLiteral("[\\s()/,-]+"));
    const bool hasParts = std::any_of(folded.cbegin(), folded.cend(), [](QChar c) {
        return c.isSpace() || c == u'(' || c == u')' || c == u'/' || c == u',' || c == u'-';
    });
    if (!hasParts)
        return std::nullopt;
    const QStringList parts = folded.split(parting, Qt::SkipEmptyParts);
    std::optional<QString> code;
    bool allKnown = parts.size() > 1 && parts.size() <= 4;
    for (const QString &part : parts) {
        const auto known = currencies().constFind(part);
        if (known == currencies().cend())
            continue;
        if (code && *code != *known)
            allKnown = false;
        code = *known;
    }
    const bool startsWithCode = !parts.isEmpty() && parts.first().size() == 3
        && currencies().contains(parts.first());
    return allKnown && code && startsWithCode ? code : std::nullopt;
}

std::optional<QString> currencyIn(QStringView text)
{
    static const QRegularExpression signs(
        QStringLiteral("(?<![A-Za-z])[A-Z]{1,3}\\$|[€£$¥]|(?<![A-Za-z])[Kk]r\\.?(?![A-Za-z])"));
    static const QRegularExpression codes(
        QStringLiteral("(?<![A-Za-z])(EUR|USD|GBP|CHF|DKK|SEK|NOK|PLN|CZK|HUF|JPY|CAD|AUD|CNY|RON|NZD|SGD|HKD|"
                       "MXN|BRL|INR|ZAR|AED|SFR|EURO|EUROS)(?![A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    const bool isFigure = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetter() || c == u'€' || c == u'£' || c == u'$' || c == u'¥';
    });
    if (isFigure)
        return std::nullopt;
    const QString whole = text.toString();
    const QRegularExpressionMatch code = codes.match(whole);
    const QRegularExpressionMatch sign = signs.match(whole);
    // "€ 0,27 cad." is each, no Canadian dollar: a sign is surer than letters of a word.
    const bool word = code.hasMatch() && code.captured(1).isLower() && code.captured(1) == QLatin1String("cad");
    if (code.hasMatch() && !word)
        return parseCurrency(code.captured(1));
    if (sign.hasMatch()) {
        const auto named = parseCurrency(sign.captured());
        return named ? named : parseCurrency(sign.captured().right(1)); // "XY$": some dollars
    }
    return std::nullopt;
}

bool isGtin(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && c != u'-')
            return false;
    }
    if (digits.size() != 8 && (digits.size() < 12 || digits.size() > 14))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int weight = (digits.size() - 1 - i) % 2 == 0 ? 1 : 3;
        sum += digits[i].digitValue() * weight;
    }
    return sum % 10 == 0 && foldCode(digits) != QString(digits.size(), u'0');
}

bool looksLikeCode(QStringView text)
{
    const QString code = text.trimmed().toString();
    if (code.size() < 2 || code.size() > 40)
        return false;
    const auto digits = std::count_if(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    if (digits == 0 || code.count(u' ') > 3)
        return false;
    static const QRegularExpression form(QStringLiteral("^[\\p{L}\\d](?:[\\p{L}\\d]|[-_./#:+* ](?=\\S))*$"));
    if (!form.match(code).hasMatch())
        return false;
    // Words of a sentence: three and more letters in several blank-parted parts.
    const QStringList parts = code.split(u' ');
    const auto words = std::count_if(parts.begin(), parts.end(), [](const QString &part) {
        return part.size() > 3
            && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    });
    return words == 0;
}

std::optional<QString> parseVatNumber(QStringView text)
{
    QString compact;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            compact += c.toUpper();
        else if (!c.isSpace() && c != u'.' && c != u'-')
            return std::nullopt;
    }
    static const QRegularExpression form(QStringLiteral(
        "^(?:ATU\\d{8}|BE[01]?\\d{9}|BG\\d{9,10}|CHE\\d{9}(?:MWST|TVA|IVA|HR)?|CY\\d{8}[A-Z]|CZ\\d{8,10}|"
        "DE\\d{9}|DK\\d{8}|EE\\d{9}|EL\\d{9}|ES[A-Z0-9]\\d{7}[A-Z0-9]|FI\\d{8}|FR[A-Z0-9]{2}\\d{9}|"
        "GB(?:\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3})|HR\\d{11}|HU\\d{8}|IE\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}|"
        "IT\\d{11}|LT(?:\\d{9}|\\d{12})|LU\\d{8}|LV\\d{11}|MT\\d{8}|NL\\d{9}B\\d{2}|NO\\d{9}(?:MVA)?|"
        "PL\\d{10}|PT\\d{9}|RO\\d{2,10}|SE\\d{12}|SI\\d{8}|SK\\d{10}|XI\\d{9})$"));
    return form.match(compact).hasMatch() ? std::optional<QString>(compact) : std::nullopt;
}

} // namespace intray
