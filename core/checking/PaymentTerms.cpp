// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/PaymentTerms.h"

#include "core/base/TextFold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace intray {

namespace {

constexpr int MostDays = 365;
constexpr qsizetype LongestTerms = 120; // characters; longer ones are a text, not a term

struct TermWords
{
    QStringList monthEnd, now; // folded, with a blank on either side
};

const TermWords &termWords()
{
    static const TermWords words = [] {
        QFile file(QStringLiteral(":/rules/payment-terms.json"));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        const QJsonObject json = isThere ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        const auto list = [&](const char *key) {
            QStringList phrases;
            for (const QJsonValue &phrase : json.value(QLatin1String(key)).toArray())
                phrases += u' ' + foldText(phrase.toString()) + u' ';
            return phrases;
        };
        return TermWords{list("monthEnd"), list("now")};
    }();
    return words;
}

bool hasOne(const QString &text, const QStringList &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const QString &phrase) { return text.contains(phrase); });
}

// "2/10": two per cent within ten days, as it is written in English.
QString withoutShorthand(QString text)
{
    static const QRegularExpression shorthand(QStringLiteral("\\b(\\d(?:[.,]\\d+)?) ?/ ?(\\d{1,3})\\b"));
    return text.replace(shorthand, QStringLiteral("\\1 % \\2"));
}

} // namespace

std::optional<PaymentTerms> PaymentTerms::parsed(const QString &text)
{
    if (text.size() > LongestTerms)
        return std::nullopt;
    const QString plain = withoutShorthand(foldText(text));
    static const QRegularExpression number(QStringLiteral("(\\d+(?:[.,]\\d+)?)( ?%)?"));
    PaymentTerms terms;
    for (auto match = number.globalMatch(plain); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const auto value = Decimal::fromCanonical(found.captured(1).replace(u',', u'.'));
        if (!value)
            return std::nullopt;
        if (!found.captured(2).isEmpty()) {
            terms.discounts.push_back(*value);
            continue;
        }
        if (!value->isInteger() || *value > Decimal(MostDays))
            return std::nullopt;
        terms.days.push_back(int(value->toDouble()));
    }
    QString words = QStringLiteral(" ");
    for (const QChar c : plain)
        words += c.isLetterOrNumber() ? c : QChar(u' ');
    words = u' ' + words.simplified() + u' ';
    terms.fromMonthEnd = hasOne(words, termWords().monthEnd);
    if (terms.days.empty() && hasOne(words, termWords().now))
        terms.days.push_back(0);
    if (terms.days.empty())
        return std::nullopt;
    std::sort(terms.days.begin(), terms.days.end());
    std::sort(terms.discounts.begin(), terms.discounts.end());
    return terms;
}

} // namespace intray
