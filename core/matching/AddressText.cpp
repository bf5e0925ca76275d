// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/AddressText.h"

#include "core/base/TextFold.h"
#include "core/masterdata/TrigramIndex.h"

namespace intray {

namespace {

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

// Words of street types in the form they are compared in; the same everywhere they are abbreviated.
QString plainWord(const QString &word)
{
    static const QHash<QString, QString> full = {
        {QStringLiteral("rd"), QStringLiteral("road")},
        {QStringLiteral("street"), QStringLiteral("st")},
        {QStringLiteral("ave"), QStringLiteral("avenue")},
        {QStringLiteral("av"), QStringLiteral("avenue")},
        {QStringLiteral("ln"), QStringLiteral("lane")},
        {QStringLiteral("dr"), QStringLiteral("drive")},
        {QStringLiteral("blvd"), QStringLiteral("boulevard")},
        {QStringLiteral("bd"), QStringLiteral("boulevard")},
        {QStringLiteral("pkwy"), QStringLiteral("parkway")},
        {QStringLiteral("hwy"), QStringLiteral("highway")},
        {QStringLiteral("ct"), QStringLiteral("court")},
        {QStringLiteral("sq"), QStringLiteral("square")},
        {QStringLiteral("pl"), QStringLiteral("platz")},
        {QStringLiteral("str"), QStringLiteral("strasse")},
        {QStringLiteral("c"), QStringLiteral("calle")},
        {QStringLiteral("v"), QStringLiteral("via")},
        {QStringLiteral("saint"), QStringLiteral("st")},
        {QStringLiteral("sankt"), QStringLiteral("st")},
        {QStringLiteral("ind"), QStringLiteral("industrial")}};
    if (const auto found = full.constFind(word); found != full.constEnd())
        return *found;
    // "Hafenstr" is "Hafenstrasse".
    return word.size() > 4 && word.endsWith(QLatin1String("str")) ? word + QLatin1String("asse")
                                                                  : word;
}

// Letters and digits; a number and the single letter behind it are one word ("44 a" is "44a").
QStringList plainWords(const QString &text)
{
    QString spaced = foldText(text);
    for (QChar &c : spaced) {
        if (!isLetter(c) && !c.isDigit())
            c = u' ';
    }
    QStringList words;
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() == 1 && isLetter(word[0]) && !words.isEmpty() &&
            words.last().back().isDigit())
            words.last() += word;
        else
            words += plainWord(word);
    }
    return words;
}

bool isAlike(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    if (hasDigit(a) || hasDigit(b) || a.size() < 4 || b.size() < 4)
        return false;
    return diceSimilarity(trigramsOf(a), trigramsOf(b)) >= 0.6;
}

bool containsAlike(const QStringList &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &w) { return isAlike(w, word); });
}

// Whether the words stand in a window of the text, all numbers and most of the rest.
bool standsIn(const QStringList &street, const QStringList &window)
{
    qsizetype names = 0, found = 0;
    for (const QString &word : street) {
        const bool isThere = containsAlike(window, word);
        if (hasDigit(word)) {
            if (!isThere)
                return false;
            continue;
        }
        ++names;
        found += isThere ? 1 : 0;
    }
    return found * 10 >= names * 6;
}

} // namespace

AddressText::AddressText(const QString &text) : m_words(plainWords(text)) {}

bool AddressText::isStreetOf(const Address &address) const
{
    const QStringList street = plainWords(address.street);
    if (street.isEmpty() || std::none_of(street.begin(), street.end(), hasDigit))
        return !street.isEmpty() && standsIn(street, m_words);
    for (qsizetype start = 0; start + street.size() <= m_words.size(); ++start) {
        if (standsIn(street, m_words.mid(start, street.size())))
            return true;
    }
    return false;
}

bool AddressText::hasZipOf(const Address &address) const
{
    const QString zip = foldCode(address.zip).toLower();
    if (zip.isEmpty())
        return hasCityOf(address);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        QString run;
        for (qsizetype j = i; j < m_words.size() && run.size() < zip.size(); ++j)
            run += m_words[j];
        // "D-80331" and a five-digit ZIP within ZIP+4 come apart into words of their own.
        if (run == zip)
            return true;
    }
    return false;
}

QStringList AddressText::codes() const
{
    QStringList found;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        QString run;
        for (qsizetype j = i; j < std::min(i + 3, m_words.size()); ++j) {
            run += m_words[j];
            if (run.size() >= 3 && run.size() <= 10 && hasDigit(run))
                found += run;
        }
    }
    return found;
}

bool AddressText::hasCityOf(const Address &address) const
{
    const QStringList city = plainWords(address.city);
    return !city.isEmpty() && std::all_of(city.begin(), city.end(), [&](const QString &word) {
        return containsAlike(m_words, word);
    });
}

double AddressText::nameShare(const Address &address) const
{
    const QStringList name = plainWords(address.name);
    if (name.isEmpty())
        return 0;
    qsizetype found = 0;
    for (const QString &word : name)
        found += containsAlike(m_words, word) ? 1 : 0;
    return double(found) / double(name.size());
}

bool AddressText::hasOtherNumberThan(const Address &address) const
{
    const QString own = plainWords(address.oneLine()).join(u' ');
    const QStringList ownWords = own.split(u' ');
    const QString zip = foldCode(address.zip).toLower();
    return std::any_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return hasDigit(word) && !ownWords.contains(word) && !zip.contains(word);
    });
}

} // namespace intray
