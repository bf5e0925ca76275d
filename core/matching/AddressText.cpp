// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/AddressText.h"

#include "core/base/TextFold.h"
#include "core/masterdata/TrigramIndex.h"

#include <QRegularExpression>

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
        {QStringLiteral("avda"), QStringLiteral("avenue")},
        {QStringLiteral("avenida"), QStringLiteral("avenue")},
        {QStringLiteral("strada"), QStringLiteral("strasse")},
        {QStringLiteral("straat"), QStringLiteral("strasse")},
        {QStringLiteral("pza"), QStringLiteral("plaza")},
        {QStringLiteral("pzza"), QStringLiteral("piazza")},
        {QStringLiteral("vle"), QStringLiteral("viale")},
        {QStringLiteral("cso"), QStringLiteral("corso")},
        {QStringLiteral("pol"), QStringLiteral("poligono")},
        {QStringLiteral("ctra"), QStringLiteral("carretera")},
        {QStringLiteral("r"), QStringLiteral("rue")},
        {QStringLiteral("ch"), QStringLiteral("chemin")},
        {QStringLiteral("rte"), QStringLiteral("route")},
        {QStringLiteral("all"), QStringLiteral("allee")},
        {QStringLiteral("u"), QStringLiteral("unit")},
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

// "P.za" and "C/ Mayor" come apart at their sign; what is cut short by a dot inside is one word.
QString withAbbreviations(QString text)
{
    static const QRegularExpression inside(QStringLiteral("(?<=[a-z])[./](?=(?:le|za|zza|so|da|de)\\b)"));
    // "U9", "Nr.12", "n°7": the number is a word of its own.
    static const QRegularExpression glued(
        QStringLiteral("\\b(u|unit|nr|no|n|hsnr)[.°º]?(?=\\d)"));
    return text.replace(glued, QStringLiteral("\\1 ")).remove(inside);
}

// Letters and digits, as written.
QStringList writtenWords(const QString &text)
{
    QString spaced = withAbbreviations(foldText(text));
    for (QChar &c : spaced) {
        if (!isLetter(c) && !c.isDigit())
            c = u' ';
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

// Words as they are compared; a number and the single letter behind it are one ("44 a" is "44a").
QStringList plainWords(const QString &text)
{
    QStringList words;
    for (const QString &word : writtenWords(text)) {
        // Later letters are words cut short ("4 r. Pasteur").
        if (word.size() == 1 && word[0] >= u'a' && word[0] <= u'h' && !words.isEmpty() &&
            words.last().back().isDigit())
            words.last() += word;
        else
            words += plainWord(word);
    }
    return words;
}

QStringList numbersOf(const QStringList &words)
{
    QStringList numbers;
    std::copy_if(words.begin(), words.end(), std::back_inserter(numbers), hasDigit);
    numbers.sort();
    return numbers;
}

// A letter changed, left out, doubled, or two exchanged.
bool isOneSlipApart(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (longer.size() < 5 || longer.size() - shorter.size() > 1)
        return false;
    qsizetype at = 0;
    while (at < shorter.size() && shorter[at] == longer[at])
        ++at;
    if (shorter.size() != longer.size())
        return shorter.mid(at) == longer.mid(at + 1);
    if (shorter.mid(at + 1) == longer.mid(at + 1))
        return true;
    return at + 1 < shorter.size() && shorter[at] == longer[at + 1] && shorter[at + 1] == longer[at] &&
           shorter.mid(at + 2) == longer.mid(at + 2);
}

bool isAlike(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    if (hasDigit(a) || hasDigit(b) || a.size() < 4 || b.size() < 4)
        return false;
    if (isOneSlipApart(a, b))
        return true;
    return diceSimilarity(trigramsOf(a), trigramsOf(b)) >= 0.6;
}

bool containsAlike(const QStringList &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &w) { return isAlike(w, word); });
}

// Whether the words stand in a window of the text: the same numbers, no more and no less, and most of
// the rest.
bool standsIn(const QStringList &street, const QStringList &window)
{
    if (numbersOf(street) != numbersOf(window))
        return false;
    qsizetype names = 0, found = 0;
    for (const QString &word : street) {
        if (hasDigit(word))
            continue;
        ++names;
        found += containsAlike(window, word) ? 1 : 0;
    }
    return found * 10 >= names * 6;
}

} // namespace

AddressText::AddressText(const QString &text)
    : m_words(plainWords(text)), m_written(writtenWords(text))
{
}

bool AddressText::isStreetOf(const Address &address) const
{
    const QStringList street = plainWords(address.street);
    if (street.isEmpty() || std::none_of(street.begin(), street.end(), hasDigit))
        return !street.isEmpty() && standsIn(street, m_words);
    // Written shorter than it is known, a street leaves room for its neighbours in the window.
    for (qsizetype start = 0; start < m_words.size(); ++start) {
        for (qsizetype size = street.size(); size >= std::max<qsizetype>(2, street.size() - 2); --size) {
            if (start + size <= m_words.size() && standsIn(street, m_words.mid(start, size)))
                return true;
        }
    }
    return false;
}

bool AddressText::hasZipOf(const Address &address) const
{
    const QString zip = foldCode(address.zip).toLower();
    if (zip.isEmpty())
        return hasCityOf(address);
    for (qsizetype i = 0; i < m_written.size(); ++i) {
        QString run;
        for (qsizetype j = i; j < m_written.size() && run.size() < zip.size(); ++j)
            run += m_written[j];
        // "D-80331" and a five-digit ZIP within ZIP+4 come apart into words of their own.
        if (run == zip)
            return true;
    }
    return false;
}

QStringList AddressText::codes() const
{
    QStringList found;
    for (qsizetype i = 0; i < m_written.size(); ++i) {
        QString run;
        for (qsizetype j = i; j < std::min(i + 3, m_written.size()); ++j) {
            run += m_written[j];
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
    const QStringList zipWords = writtenWords(address.zip);
    return std::any_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return hasDigit(word) && !ownWords.contains(word) && !zipWords.contains(word) &&
               word != zip;
    });
}

bool AddressText::statesOnlyNameAndTownOf(const Address &address) const
{
    constexpr qsizetype ShortestName = 4; // shorter ones are legal forms, titles, countries
    const QStringList own = plainWords(address.name + u' ' + address.zip + u' ' + address.city + u' ' +
                                       foldCode(address.zip));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return hasDigit(word) ? own.contains(word)
                              : word.size() < ShortestName || containsAlike(own, word);
    });
}

} // namespace intray
