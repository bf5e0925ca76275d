// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MisreadWords.h"

#include "core/base/TextFold.h"
#include "core/extraction/MisreadColumns.h"
#include "core/extraction/PageFields.h"
#include "core/extraction/PageLabels.h"
#include "core/extraction/RecognisedWords.h"
#include "core/layout/PageText.h"

#include <QRegularExpression>

namespace intray {

namespace {

bool isDigitLike(QChar c)
{
    return QStringView(u"OoQIl|iS").contains(c);
}

QChar digitFor(QChar c)
{
    if (c == u'O' || c == u'o' || c == u'Q')
        return u'0';
    return c == u'S' ? u'5' : u'1';
}

// "1OO,00" and "l2": a number in which letters stand for digits. Letters at the end may be a unit or an index
// ("5l", "G10S"), so a digit must follow or the letter must stand among decimals.
QString asNumber(const QString &text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (!isDigitLike(c) && !QStringView(u".,-").contains(c))
            return text;
    }
    if (digits < 2 || text.size() > 16)
        return text;
    QString number = text;
    bool afterSign = false;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const bool followed = i + 1 < number.size() && (number[i + 1].isDigit() || isDigitLike(number[i + 1]));
        if (isDigitLike(number[i]) && !followed && !afterSign && number[i] != u'O' && number[i] != u'o')
            return text;
        afterSign = afterSign || number[i] == u',' || number[i] == u'.';
        if (isDigitLike(number[i]))
            number[i] = digitFor(number[i]);
    }
    return number;
}

// Letters and digits, as item numbers have; a plain number may be any figure.
bool looksLikeItemNumber(const QString &text)
{
    const bool letter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return letter && hasDigit(text) && foldCode(text).size() >= 5;
}

// Words that recognition itself was sure of are not another word misread.
bool isDoubtful(const std::vector<LaidWord> &words)
{
    const auto isFigure = [](const LaidWord &word) { return hasDigit(word.text); };
    // A figure must not vanish in a label.
    return std::any_of(words.begin(), words.end(), [](const LaidWord &word) { return word.confidence < 0.93; })
           && std::count_if(words.begin(), words.end(), isFigure) <= (words.size() > 2 ? 1 : 0)
           && std::none_of(words.begin(), words.end(), [&](const LaidWord &word) {
                  return isFigure(word) && word.confidence >= 0.6;
              });
}

// Word for word the same but for a few letters, or all of it but for blanks. A label that merely shares its
// longest word ("Bon de commande" and "No commande") is another one.
bool isSameWords(const QString &read, const QString &label)
{
    const QStringList a = foldText(read).split(u' ', Qt::SkipEmptyParts), b = foldText(label).split(u' ', Qt::SkipEmptyParts);
    if (spellingDistance(foldCode(read), foldCode(label)) <= 1)
        return true;
    if (a.size() != b.size() || read.size() > 100)
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (spellingDistance(a[i], b[i]) > std::max<qsizetype>(1, b[i].size() * 2 / 5))
            return false;
    }
    return true;
}

// Long enough that one wrong letter makes no other label of it. The models of languages spell a word of another one
// as theirs ("imponible" for "imponibile"), and are sure of it.
constexpr qsizetype LongLabel = 12;

bool isLongLabel(const std::vector<LaidWord> &words)
{
    const QString text = joined(words);
    return words.size() >= 2 && words.size() <= 4 && text.size() >= LongLabel && text.size() <= 40 && !hasDigit(text);
}

bool isOneLetterOff(const QString &read, const QString &label)
{
    // A letter that is a word numbers something: "Zwischensumme C".
    return label.size() >= LongLabel && foldText(read).count(u' ') == foldText(label).count(u' ')
           && spellingDistance(foldCode(read), foldCode(label)) == 1;
}

bool standsBeside(const Word &left, const Word &right)
{
    const double gap = right.box.left - left.box.right;
    return std::abs(left.box.centreY() - right.box.centreY()) < 0.4 * left.box.height()
           && gap > -0.5 * left.box.height() && gap < 0.9 * left.box.height();
}

// "delivery bis 14 April" is a sentence, "20 Ifm" a quantity.
bool followsWord(const Word &word, const std::vector<Word> &words)
{
    return std::any_of(words.begin(), words.end(), [&](const Word &other) {
        return other.text.size() >= 2 && !hasDigit(other.text) && standsBeside(other, word);
    });
}

void replaceText(Word &word, const QString &text)
{
    if (word.text == text)
        return;
    word.alternatives.prepend(word.text);
    word.alternatives.removeAll(text);
    word.text = text;
}

// The label's words over the box that the misread ones filled.
std::vector<Word> wordsOver(const Box &box, const QStringList &texts, const Word &pattern)
{
    qsizetype characters = texts.size() - 1;
    for (const QString &text : texts)
        characters += text.size();
    std::vector<Word> words;
    double left = box.left;
    for (const QString &text : texts) {
        Word word = pattern;
        word.text = text;
        word.box = box;
        word.box.left = left;
        word.box.right = left + box.width() * double(text.size()) / double(std::max<qsizetype>(characters, 1));
        left = word.box.right + box.width() / double(std::max<qsizetype>(characters, 1));
        words.push_back(word);
    }
    return words;
}

} // namespace

bool MisreadWords::isKnown(const QString &code) const
{
    return m_catalog.item(code) || m_catalog.itemByGtin(code) || !m_catalog.customerItemsByNumber(code).empty();
}

// The one number of our items that looks the same on paper.
std::optional<QString> MisreadWords::knownSpelling(const QString &code) const
{
    const std::vector<const Item *> items = m_catalog.itemsSpelledLike(code);
    if (items.size() != 1 || foldCode(items.front()->sku).size() < 5)
        return std::nullopt;
    return items.front()->sku;
}

// Our item of that number, of which the hyphen between capitals and digits was not read.
const Item *MisreadWords::numberWithoutHyphen(const QString &letters, const QString &digits) const
{
    static const QRegularExpression capitals(QStringLiteral("^[A-Z]{2,5}$")), figures(QStringLiteral("^\\d{3,8}$"));
    if (!capitals.match(letters).hasMatch() || !figures.match(digits).hasMatch())
        return nullptr;
    const Item *item = m_catalog.item(letters + digits);
    return item && item->sku == letters + u'-' + digits ? item : nullptr;
}

// "ORG- 00167" and "SHF - 0053": pieces of one number, if only together they are one.
void MisreadWords::joinPieces(Page &page) const
{
    std::vector<Word> &words = page.words;
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].text.size() > 12 || !words[i].text.front().isLetterOrNumber())
            continue;
        Word whole = words[i];
        std::vector<size_t> pieces{i};
        for (size_t step = 0; step < 2; ++step) {
            const auto next = std::find_if(words.begin(), words.end(), [&](const Word &word) {
                const bool isTaken = std::any_of(pieces.begin(), pieces.end(), [&](size_t piece) { return &words[piece] == &word; });
                return !isTaken && standsBeside(words[pieces.back()], word);
            });
            if (next == words.end())
                break;
            pieces.push_back(size_t(next - words.begin()));
            whole.text += next->text;
            whole.box = whole.box.united(next->box);
            whole.confidence = std::min(whole.confidence, next->confidence);
            if (foldCode(whole.text).size() < 5 || isKnown(words[i].text))
                continue;
            // The hyphen itself may be lost ("ORG 00200"): then the pieces must be one of our own numbers as they stand.
            const bool hyphenated = whole.text.contains(u'-');
            const Item *bare = hyphenated || step > 0 ? nullptr : numberWithoutHyphen(words[i].text, next->text);
            if (hyphenated ? !isKnown(whole.text) && !knownSpelling(whole.text) : !bare)
                continue;
            if (bare)
                whole.text = bare->sku;
            words[i] = whole;
            std::sort(pieces.begin() + 1, pieces.end(), std::greater<>());
            for (size_t p = 0; p + 1 < pieces.size(); ++p)
                words.erase(words.begin() + std::ptrdiff_t(pieces[p + 1]));
            i -= size_t(std::count_if(pieces.begin() + 1, pieces.end(), [&](size_t piece) { return piece < i; }));
            break;
        }
    }
}

// "6.638," and "66": a number of thousands parted before its cents. A short "6," may stand before anything.
void MisreadWords::joinCents(Page &page) const
{
    static const QRegularExpression thousands(QStringLiteral("^\\d{1,3}(?:(?:\\.\\d{3})+,|(?:,\\d{3})+\\.)$"));
    static const QRegularExpression cents(QStringLiteral("^\\d{2}$"));
    std::vector<Word> &words = page.words;
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].text.size() > 16 || !thousands.match(words[i].text).hasMatch())
            continue;
        const auto next = std::find_if(words.begin(), words.end(), [&](const Word &word) {
            return cents.match(word.text).hasMatch() && standsBeside(words[i], word);
        });
        if (next == words.end())
            continue;
        words[i].text += next->text;
        words[i].box = words[i].box.united(next->box);
        words[i].confidence = std::min(words[i].confidence, next->confidence);
        const size_t gone = size_t(next - words.begin());
        words.erase(next);
        i -= gone < i ? 1 : 0;
    }
}

// "PUR-ORD-2026 -85035": in wide type the hyphen of a number stands apart. Letters before it tell a number from a sum.
void MisreadWords::joinHyphens(Page &page) const
{
    static const QRegularExpression head(QStringLiteral("^(?=.*\\p{Lu})[\\p{Lu}\\d/-]{2,20}\\d$"));
    static const QRegularExpression tail(QStringLiteral("^-[\\p{Lu}\\d][\\p{Lu}\\d/-]{1,20}$"));
    std::vector<Word> &words = page.words;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!tail.match(words[i].text).hasMatch())
            continue;
        const auto before = std::find_if(words.begin(), words.end(), [&](const Word &word) {
            return head.match(word.text).hasMatch() && standsBeside(word, words[i]);
        });
        if (before == words.end())
            continue;
        before->text += words[i].text;
        before->box = before->box.united(words[i].box);
        before->confidence = std::min(before->confidence, words[i].confidence);
        words.erase(words.begin() + std::ptrdiff_t(i));
        --i;
    }
}

std::optional<QString> MisreadWords::mendedWord(const Word &word, const Page &page) const
{
    const QString &text = word.text;
    if (isKnown(text))
        return std::nullopt;
    const bool isCode = looksLikeItemNumber(text);
    if (isCode) {
        if (const auto known = knownSpelling(text))
            return known;
        for (const QString &other : word.alternatives) {
            if (isKnown(other))
                return other;
        }
    }
    // "Ifm" for "lfm": a unit that is none, with I and l exchanged.
    if (text.size() >= 2 && text.size() <= 6 && !m_lexicon.unitCode(text) && m_catalog.unitAliases(text).empty()) {
        for (const auto &[wrong, right] : {std::pair(u'I', u'l'), std::pair(u'l', u'I'), std::pair(u'1', u'l'), std::pair(u'i', u'l')}) {
            QString other = text;
            other.replace(wrong, right);
            const bool isUnit = other != text && (m_lexicon.unitCode(other) || !m_catalog.unitAliases(other).empty());
            if (isUnit && !followsWord(word, page.words))
                return other;
        }
    }
    const QString number = asNumber(text);
    return number != text ? std::optional(number) : std::nullopt;
}

void MisreadWords::mendCodes(Page &page) const
{
    joinPieces(page);
    joinCents(page);
    joinHyphens(page);
    MisreadColumns(m_lexicon, [this](const QString &code) { return isKnown(code); }).partUnits(page);
    for (Word &word : page.words) {
        if (const auto text = mendedWord(word, page))
            replaceText(word, *text);
    }
}

void MisreadWords::mendLabels(Page &page) const
{
    const PageText laid = layOut(page);
    for (const TextRow &row : laid.rows) {
        for (const Phrase &phrase : row.phrases) {
            const QString text = phrase.text();
            // "Totale imponible" begins with a label and is another one.
            const bool beginsWithLabel = !m_lexicon.labelsAtStart(text).empty();
            if (beginsWithLabel && isLabelOnly(m_lexicon, phrase))
                continue;
            // The label alone, or up to its colon.
            size_t count = phrase.words.size();
            for (size_t i = 0; i < phrase.words.size(); ++i) {
                if (phrase.words[i].text.endsWith(u':')) {
                    count = i + 1;
                    break;
                }
            }
            const std::vector<LaidWord> head(phrase.words.begin(), phrase.words.begin() + std::ptrdiff_t(count));
            const bool doubtful = !beginsWithLabel && isDoubtful(head);
            const auto label = doubtful || isLongLabel(head) ? m_lexicon.misreadLabel(joined(head)) : std::nullopt;
            if (!label || !(doubtful ? isSameWords(joined(head), *label) : isOneLetterOff(joined(head), *label)))
                continue;
            const Box box = laid.fraction(boxOf(head));
            const auto isHere = [&](const Word &word) {
                return word.box.centreX() > box.left && word.box.centreX() < box.right
                       && word.box.centreY() > box.top && word.box.centreY() < box.bottom;
            };
            const auto first = std::find_if(page.words.begin(), page.words.end(), isHere);
            if (first == page.words.end())
                continue;
            Word pattern = *first;
            pattern.alternatives = {joined(head).replace(u' ', u'_')};
            const bool colon = head.back().text.endsWith(u':');
            QStringList texts = label->split(u' ');
            if (colon)
                texts.back() += u':';
            std::erase_if(page.words, isHere);
            for (Word &word : wordsOver(box, texts, pattern))
                page.words.push_back(std::move(word));
        }
    }
}

} // namespace intray
