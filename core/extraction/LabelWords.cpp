// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelWords.h"

#include "core/base/TextFold.h"

#include <QSet>

namespace intray {

namespace {

bool meansNumber(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("no"),     QStringLiteral("nr"),     QStringLiteral("n"),
        QStringLiteral("number"), QStringLiteral("nummer"), QStringLiteral("numero"),
        QStringLiteral("num"),    QStringLiteral("nro"),    QStringLiteral("nbr"),
        QStringLiteral("nos"),    QStringLiteral("numbers"), QStringLiteral("nrs")};
    return words.contains(word);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("de"),  QStringLiteral("du"),    QStringLiteral("des"), QStringLiteral("d"),
        QStringLiteral("l"),   QStringLiteral("la"),    QStringLiteral("le"),  QStringLiteral("les"),
        QStringLiteral("del"), QStringLiteral("della"), QStringLiteral("dell"), QStringLiteral("dei"),
        QStringLiteral("di"),  QStringLiteral("of"),    QStringLiteral("the"), QStringLiteral("der"),
        QStringLiteral("die"), QStringLiteral("das"),   QStringLiteral("den"), QStringLiteral("dem"),
        QStringLiteral("van"), QStringLiteral("het"),   QStringLiteral("el"),  QStringLiteral("los"),
        QStringLiteral("las"), QStringLiteral("il"),    QStringLiteral("s")};
    return words.contains(word);
}

// Where a run of letters and digits "OrderDate", "PONumber" parts into words.
bool startsCamelWord(QStringView run, qsizetype at)
{
    if (at == 0 || !run[at].isUpper())
        return false;
    return run[at - 1].isLower()
        || (run[at - 1].isUpper() && at + 1 < run.size() && run[at + 1].isLower());
}

// Appends the word, its "...nummer" or "...nr" ending as a word of its own.
void append(std::vector<LabelWord> &words, QStringView raw, int start)
{
    QString folded = foldText(raw);
    folded.remove(u' ');
    if (folded.isEmpty())
        return;
    const int end = start + int(raw.size());
    for (const QLatin1String ending :
         {QLatin1String("nummer"), QLatin1String("number"), QLatin1String("nr")}) {
        const qsizetype stem = folded.size() - ending.size();
        if (stem >= 2 && folded.endsWith(ending)) {
            words.push_back({folded.left(stem), start, end});
            words.push_back({QStringLiteral("no"), start, end});
            return;
        }
    }
    words.push_back({meansNumber(folded) ? QStringLiteral("no") : folded, start, end});
}

std::vector<LabelWord> splitWords(QStringView text, CamelCase camelCase, int limit)
{
    std::vector<LabelWord> words;
    qsizetype i = 0;
    while (i < text.size() && int(words.size()) < limit) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber()) {
            if (c == u'#' || c == u'%')
                words.push_back({c == u'#' ? QStringLiteral("no") : QStringLiteral("%"), int(i),
                                 int(i) + 1});
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark())
               && !(camelCase == CamelCase::Split && i > start
                    && startsCamelWord(text.mid(start), i - start)))
            ++i;
        const QStringView run = text.mid(start, i - start);
        // "N.º", "N.o": the raised end of the word before.
        const bool isRaised = run == u"º" || run == u"ª" || run == u"°" || run == u"o" || run == u"os";
        if (isRaised && !words.empty() && words.back().text == u"no" && words.back().end == start - 1
            && text[start - 1] == u'.') {
            words.back().end = int(i);
            continue;
        }
        append(words, run, int(start));
        if (i < text.size() && text[i] == u'°')
            ++i;
    }
    return words;
}

// Joins single letters that stand in a row with one of these between them.
void joinInitials(std::vector<LabelWord> &words, QStringView text, const QStringList &joints)
{
    const auto isInitial = [](const LabelWord &word) {
        return word.text.size() == 1 && word.text[0].isLetter();
    };
    for (size_t i = 0; i < words.size(); ++i) {
        if (!isInitial(words[i]))
            continue;
        while (i + 1 < words.size() && isInitial(words[i + 1])
               && joints.contains(text.mid(words[i].end, words[i + 1].start - words[i].end))) {
            words[i].text += words[i + 1].text;
            words[i].end = words[i + 1].end;
            words.erase(words.begin() + long(i) + 1);
        }
    }
}

// "P.O.", "U/M" and "P. O." are one word; "P.U. H.T." are two.
void joinInitials(std::vector<LabelWord> &words, QStringView text)
{
    joinInitials(words, text, {QStringLiteral("."), QStringLiteral("/")});
    joinInitials(words, text, {QStringLiteral(". "), QStringLiteral(" ")});
}

} // namespace

std::vector<LabelWord> labelWords(QStringView text, CamelCase camelCase, int limit)
{
    std::vector<LabelWord> words = splitWords(text, camelCase, limit);
    joinInitials(words, text);
    for (size_t i = words.size(); i-- > 1;) {
        if (isFiller(words[i].text))
            words.erase(words.begin() + long(i));
    }
    return words;
}

bool isNumberWord(QStringView word)
{
    QString folded;
    for (const QChar c : foldText(word)) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    return meansNumber(folded) || word == u"#" || word == u"\u2116" || word == u"\u2116:";
}

QStringList phraseWords(QStringView text)
{
    const QString folded = foldText(text);
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

} // namespace intray
