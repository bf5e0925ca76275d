// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageFacts.h"

#include "core/base/TextFold.h"
#include "core/extraction/ProseLine.h"

#include <QRegularExpression>

namespace intray {

namespace {

class NumberFinder
{
public:
    NumberFinder(const TextWords &words, const QString &text, const MessageContext &message)
        : m_words(words), m_text(text), m_message(message)
    {
    }

    std::vector<StatedNumber> run()
    {
        for (int i = 0; i < count(); ++i) {
            if (isPrefixed(i)) {
                m_found.push_back({{word(i).start, word(i).end}, word(i).text, 0.93, -1});
                continue;
            }
            const Announcement announced = announcementAt(i);
            if (announced.words == 0 || isOtherNumber(i))
                continue;
            tryNumber(i, announced);
        }
        // A prefixed number that is announced as well is found twice; the surer one stays.
        std::stable_sort(m_found.begin(), m_found.end(), [](const StatedNumber &a, const StatedNumber &b) {
            return a.confidence > b.confidence;
        });
        return std::move(m_found);
    }

private:
    struct Announcement
    {
        int words = 0;
        double weight = 0;
        bool explicitNumber = false; // "order number", not just "order"
        const Lexicon::Taught *taught = nullptr;
        bool bare = false;           // "under", "our number": needs a number of the form of one
    };

    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }

    // "PO-77777": the letters themselves say what it is.
    bool isPrefixed(int at) const
    {
        static const QRegularExpression form(QStringLiteral("^PO[-_/]?\\d[\\w/.-]{2,}$"),
                                             QRegularExpression::CaseInsensitiveOption);
        return form.match(word(at).text).hasMatch() && !isOtherNumber(at) && codesIn({word(at)}, m_message, true).empty();
    }

    Announcement announcementAt(int at) const
    {
        Announcement best;
        for (int length = std::min(5, count() - at); length > 0; --length) {
            const QString label = m_text.mid(word(at).start, word(at + length - 1).end - word(at).start);
            if (label.size() > 60)
                continue;
            for (const Lexicon::LabelHit &hit : m_message.phrases.labelsOf(label)) {
                if (hit.label != Label::PoNumber || hit.weight < 0.7)
                    continue;
                best.words = length;
                best.weight = hit.weight;
                best.taught = m_message.lexicon().taught(label, Label::PoNumber);
                // A word of its own for the number, or a label of several words.
                best.explicitNumber = length > 1 || label.size() > 12 || isAbbreviation(at);
                return best;
            }
        }
        if (const int length = m_message.phrases.matchAt(QStringLiteral("order-word"), m_words, at)) {
            best.words = length;
            best.weight = 0.9;
            best.explicitNumber = isAbbreviation(at);
        }
        if (const int length = orderedUnder(at); length > best.words) {
            best.words = length;
            best.weight = 0.9;
            best.explicitNumber = true;
            best.bare = true;
        }
        return best;
    }

    // "po 4711", "PO# 4711": nothing else is meant by these letters.
    bool isAbbreviation(int at) const
    {
        return word(at).key == QLatin1String("po") || word(at).key == QLatin1String("cde");
    }

    // "we order under 4711", "unter der Nummer 4711", "our number 4711": where goods are ordered, not by themselves.
    int orderedUnder(int at) const
    {
        if (const int own = m_message.phrases.matchAt(QStringLiteral("our-number"), m_words, at))
            return own;
        const int under = m_message.phrases.matchAt(QStringLiteral("order-under"), m_words, at);
        return under > 0 && std::max(0, at) < count() ? under : 0;
    }

    // Letters and figures, or at least four figures, that are neither money, quantity nor the number of an item.
    bool looksLikeOrderNumber(int at) const
    {
        const QString folded = foldCode(word(at).text);
        if (folded.size() < 4 || isUsedByUnit(at) || !codesIn({word(at)}, m_message, true).empty())
            return false;
        const bool money = (at + 1 < count() && parseCurrency(word(at + 1).text)) || parseCurrency(word(at - 1).text);
        static const QRegularExpression amount(QStringLiteral("^\\d+[.,]\\d{1,2}$"));
        return !money && !amount.match(word(at).text).hasMatch();
    }

    // "Kindly quote purchase order 4711 on your papers": the word for a quotation as a verb.
    bool asksToQuote(int at) const
    {
        return m_message.phrases.matchAt(QStringLiteral("quote-verb"), m_words, at) > 0
            && (at == 0 || word(at - 1).after.contains(u'.')
                || m_message.phrases.matchAt(QStringLiteral("polite"), m_words, at - 1) > 0);
    }

    // "your quotation order 4711", "order confirmation no. 12"
    bool isOtherNumber(int at) const
    {
        for (int back = 1; back <= 2 && at - back >= 0; ++back) {
            if (m_message.phrases.matchAt(QStringLiteral("other-number"), m_words, at - back) > 0 && !asksToQuote(at - back))
                return true;
        }
        return m_message.phrases.matchAt(QStringLiteral("other-number"), m_words, at) > 0;
    }

    void tryNumber(int from, Announcement announced)
    {
        int at = from + announced.words;
        bool colon = at - 1 < count() && word(at - 1).after.contains(u':');
        for (int skipped = 0; at < count() && skipped < 5; ++skipped) {
            if (isNumber(at))
                break;
            int length = m_message.phrases.matchAt(QStringLiteral("number-word"), m_words, at);
            if (length == 0 && announced.bare)
                length = m_message.phrases.matchAt(QStringLiteral("order-word"), m_words, at);
            if (length == 0)
                return;
            announced.explicitNumber = true;
            at += length;
            colon = colon || word(at - 1).after.contains(u':');
        }
        if (at >= count() || !isNumber(at) || (announced.bare && (at == 0 || !looksLikeOrderNumber(at))))
            return;
        const bool crossesLine = word(at).startsLine && at > from + announced.words - 1;
        if (crossesLine && !colon)
            return;
        if (!announced.explicitNumber && !colon && isLikelyQuantity(at))
            return;
        if (isUsedByUnit(at) && !colon && !announced.explicitNumber)
            return;
        StatedNumber found;
        found.place = {word(at).start, word(at).end};
        found.number = word(at).text;
        if (!crossesLine && at - from <= 4 && !announced.bare)
            found.announcedAt = word(from).start;
        takeBlankParted(at, &found);
        found.taught = announced.taught;
        found.confidence = announced.explicitNumber || colon ? 0.98 : 0.965;
        if (announced.weight < 0.85)
            found.confidence = 0.92;
        if (announced.bare)
            found.confidence = 0.95;
        if (foldCode(found.number).size() < 4)
            found.confidence = std::min(found.confidence, colon || announced.explicitNumber ? 0.94 : 0.8);
        m_found.push_back(found);
    }

    bool isNumber(int at) const
    {
        if (at >= count())
            return false;
        const QString &text = word(at).text;
        const bool digit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (!digit || foldCode(text).size() < 3 || text.size() > 30)
            return false;
        static const QRegularExpression allowed(QStringLiteral("^[\\p{L}0-9][\\p{L}0-9._/\\\\#-]*$"));
        if (!allowed.match(text).hasMatch())
            return false;
        static const QRegularExpression date(QStringLiteral("^\\d{1,2}[./-]\\d{1,2}[./-](\\d{2}|\\d{4})$|^\\d{4}-\\d{2}-\\d{2}$"));
        return !date.match(text).hasMatch();
    }

    bool isUsedByUnit(int at) const
    {
        if (at + 1 >= count() || !word(at).after.isEmpty() || word(at + 1).startsLine)
            return false;
        static const QRegularExpression plain(QStringLiteral("^\\d+([.,]\\d+)?$"));
        return plain.match(word(at).text).hasMatch()
            && (m_message.isUnit(word(at + 1).text) || word(at + 1).key == QLatin1String("x"));
    }

    // "we order 500 HX0182", "order HX0182": what follows is ordered, not the number of the order.
    bool isLikelyQuantity(int at) const
    {
        static const QRegularExpression plain(QStringLiteral("^\\d{1,4}$|^\\d{1,3}([.,]\\d{3})+$"));
        const bool number = plain.match(word(at).text).hasMatch();
        if (number && foldCode(word(at).text).size() < 4)
            return true;
        if (number && at + 1 < count() && !word(at + 1).startsLine && word(at).after.isEmpty())
            return true;
        const TextWords one{word(at)};
        const std::vector<ProseCode> known = codesIn(one, m_message, true);
        return !known.empty();
    }

    // "PO 4500 123 456": groups of digits that belong together only when nothing else follows on the line.
    void takeBlankParted(int at, StatedNumber *found) const
    {
        static const QRegularExpression digits(QStringLiteral("^\\d{3,4}$"));
        int last = at;
        while (last + 1 < count() && digits.match(word(last).text).hasMatch() && word(last).after.isEmpty()
               && !word(last + 1).startsLine && digits.match(word(last + 1).text).hasMatch())
            ++last;
        if (last == at || (last + 1 < count() && !word(last + 1).startsLine))
            return;
        found->place.end = word(last).end;
        found->number = m_text.mid(found->place.start, found->place.end - found->place.start);
    }

    const TextWords &m_words;
    const QString &m_text;
    const MessageContext &m_message;
    std::vector<StatedNumber> m_found;
};

// "AB-1234/7" -> "AA-9999/9": the form of a number.
QString formOf(const QString &number)
{
    QString form = number.toUpper();
    for (QChar &c : form) {
        if (c.isDigit())
            c = u'9';
        else if (c.isLetter())
            c = u'A';
    }
    return form;
}

bool hasOrderedAlike(const QString &number, const MessageContext &message)
{
    for (const QString &customer : message.customers) {
        for (const OpenOrder *order : message.catalog().openOrdersOf(customer)) {
            if (formOf(order->poNumber) == formOf(number))
                return true;
        }
    }
    return false;
}

// Numbers in a subject that nothing announces: with the letters "PO", alone, or of the form of the customer's
// earlier orders. Any other single code ("Parts P05363") is worth a question.
std::vector<StatedNumber> bareNumbersOf(const TextWords &words, const MessageContext &message)
{
    static const QRegularExpression prefixed(QStringLiteral("^PO[-_/ ]?\\d[\\w/.-]{2,}$"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(
        QStringLiteral("^\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}$|^\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}$"));
    std::vector<StatedNumber> found;
    for (int i = 0; i < int(words.size()); ++i) {
        const TextWord &word = words[size_t(i)];
        const bool isCode = looksLikeCode(word.text) && foldCode(word.text).size() >= 5
            && !date.match(word.text).hasMatch() && codesIn({word}, message, true).empty();
        if (prefixed.match(word.text).hasMatch() || (words.size() == 1 && isCode)) {
            found.push_back({{word.start, word.end}, word.text, 0.93, -1});
            continue;
        }
        bool other = false;
        for (int back = 0; back <= 3 && back <= i; ++back) {
            for (const QLatin1String list : {QLatin1String("other-number"), QLatin1String("quote-noun"),
                                             QLatin1String("position-word")})
                other = other || message.phrases.matchAt(list, words, i - back) > 0;
        }
        if (isCode && !other)
            found.push_back({{word.start, word.end}, word.text, hasOrderedAlike(word.text, message) ? 0.92 : 0.8, -1});
    }
    // Two codes of one standing: neither.
    if (found.size() > 1 && found.front().confidence < 0.9)
        found.clear();
    return found;
}

} // namespace

std::vector<StatedNumber> orderNumbersIn(const TextWords &words, const QString &text,
                                         const MessageContext &message)
{
    return NumberFinder(words, text, message).run();
}

Field<QString> orderNumberOfSubject(const QString &subject, int mailPart, const MessageContext &message)
{
    const TextWords words = wordsOf(subject, {0, int(subject.size())});
    std::vector<StatedNumber> found = orderNumbersIn(words, subject, message);
    const bool announced = !found.empty();
    if (!announced)
        found = bareNumbersOf(words, message);
    Field<QString> field;
    if (found.empty())
        return field;
    field.value = found.front().number;
    field.written = found.front().number;
    field.source = {mailPart, HeaderPlace{QStringLiteral("Subject")}};
    field.confidence = std::min(found.front().confidence, 0.97);
    field.support(announced || field.confidence > 0.92 ? Evidence::Kind::Label : Evidence::Kind::Position,
                  QCoreApplication::translate("intray::MessageFacts", "in the subject of the mail"));
    return field;
}

} // namespace intray
