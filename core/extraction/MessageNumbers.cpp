// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageFacts.h"

#include "core/base/TextFold.h"
#include "core/extraction/NumberOnPapers.h"
#include "core/extraction/OrderLabels.h"
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
        if (m_found.empty())
            tryPapers();
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
        bool composed = false;       // "pedido de reposición": no list holds it; as `bare`
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
        const int composed = composedWords(at);
        for (int length = std::min(5, count() - at); length > composed; --length) {
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
        if (composed > best.words) {
            best.words = composed;
            best.weight = 0.9;
            best.explicitNumber = false;
            best.composed = true;
        }
        if (const int length = orderedUnder(at); length > best.words) {
            best.words = length;
            best.weight = 0.9;
            best.explicitNumber = true;
            best.bare = true;
        }
        return best;
    }

    // How many words name an order that no list holds ("pedido de reposición", "Voorraadorder"), before a number or a
    // word for one. The first is the noun itself: whatever else stands before an order is no part of its name here.
    int composedWords(int at) const
    {
        constexpr int Longest = 4;
        const Lexicon &lexicon = m_message.lexicon();
        if (m_message.phrases.matchAt(QStringLiteral("order-word"), m_words, at) == 0
            && !isComposedOrderLabel(lexicon, word(at).text))
            return 0;
        int words = 0;
        for (int next = at + 1; next < std::min(count(), at + Longest + 1); ++next) {
            if (!word(next - 1).after.isEmpty() || !word(next).before.isEmpty() || word(next).startsLine)
                break;
            const bool numbered = isNumber(next) || m_message.phrases.matchAt(QStringLiteral("number-word"), m_words, next) > 0;
            const QString label = m_text.mid(word(at).start, word(next - 1).end - word(at).start);
            if (numbered && isComposedOrderLabel(lexicon, label))
                words = next - at;
        }
        return words;
    }

    // "Please put 4711 on the delivery note and the invoice."
    void tryPapers()
    {
        for (int i = 0; i < count(); ++i) {
            constexpr int FewestDigits = 3;
            const QString &text = word(i).text;
            if (!isNumber(i) || (i > 0 && !looksLikeOrderNumber(i))
                || std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) < FewestDigits
                || !isPutOnPapers(m_words, i, m_message))
                continue;
            StatedNumber found{{word(i).start, word(i).end}, text, 0.95, -1};
            found.forPapers = true;
            takeBlankParted(i, &found);
            m_found.push_back(found);
        }
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
        return under > 0 ? under : runsUnder(m_words, at, m_message);
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

    // "your quotation order 4711", "order confirmation no. 12", "our last order 4711"
    bool isOtherNumber(int at) const
    {
        if (at > 0 && m_message.phrases.matchAt(QStringLiteral("earlier-word"), m_words, at - 1) > 0)
            return true;
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
            if (isNumber(at) || isFirstGroup(at) || hasPrefix(at))
                break;
            int length = m_message.phrases.matchAt(QStringLiteral("number-word"), m_words, at);
            if (length == 0 && announced.bare)
                length = m_message.phrases.matchAt(QStringLiteral("order-word"), m_words, at);
            if (length == 0) {
                const bool isNamed = announced.explicitNumber && !announced.bare && !announced.composed;
                const auto behind = isNamed ? numberBehindClause(m_words, at, m_message) : std::nullopt;
                if (!behind)
                    return;
                at = *behind;
                announced.bare = true;
                break;
            }
            announced.explicitNumber = true;
            at += length;
            colon = colon || word(at - 1).after.contains(u':');
        }
        if (at >= count())
            return;
        const int first = at;
        at += hasPrefix(at) ? 1 : 0;
        if (isMoney(at) || !(isNumber(at) || isFirstGroup(at)) || ((announced.bare || announced.composed) && (at == 0 || !looksLikeOrderNumber(at))))
            return;
        const bool crossesLine = word(first).startsLine && first > from + announced.words - 1;
        if (crossesLine && !colon)
            return;
        if (!announced.explicitNumber && !colon && isLikelyQuantity(at))
            return;
        if (isUsedByUnit(at) && !colon && !announced.explicitNumber)
            return;
        StatedNumber found;
        found.place = {word(first).start, word(at).end};
        found.number = m_text.mid(found.place.start, found.place.end - found.place.start);
        if (!crossesLine && at - from <= 4 && !announced.bare)
            found.announcedAt = word(from).start;
        takeBlankParted(at, &found);
        found.taught = announced.taught;
        found.confidence = announced.explicitNumber || colon ? 0.98 : 0.965;
        if (announced.weight < 0.85)
            found.confidence = 0.92;
        if (announced.bare || announced.composed)
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

    // "Amount of the order: 2 082,10 €", "2 082 EUR"
    bool isMoney(int at) const
    {
        static const QRegularExpression money(QStringLiteral("^[1-9]\\d{0,2}(?: \\d{3})+[.,]\\d{2}(?!\\d)"
            "|^(?:\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,]\\d{2})?\\s?(?:[€$£]|(?:EUR|USD|GBP|CHF)\\b)(?!\\s?\\d)"));
        return money.match(lineFrom(word(at).start)).hasMatch();
    }

    // "12 345 678": a group that is no number without those behind it.
    bool isFirstGroup(int at) const
    {
        static const QRegularExpression group(QStringLiteral("^\\d{1,3}$"));
        static const QRegularExpression groups(QStringLiteral("^\\d{1,3}(?: \\d{3})+(?=\\s*(?:$|[:;,.)]))"));
        return at < count() && group.match(word(at).text).hasMatch() && groups.match(lineFrom(word(at).start)).hasMatch();
    }

    // "B 4711": letters that stand apart from their number.
    bool hasPrefix(int at) const
    {
        static const QRegularExpression letters(QStringLiteral("^[A-Z]{1,3}$"));
        return at + 1 < count() && letters.match(word(at).text).hasMatch() && word(at).after.isEmpty()
            && !word(at + 1).startsLine && isNumber(at + 1) && word(at + 1).text.front().isDigit()
            && !parseCurrency(word(at).text) && !m_message.isUnit(word(at).text)
            && m_message.phrases.matchAt(QStringLiteral("number-word"), m_words, at) == 0
            && m_message.phrases.matchAt(QStringLiteral("order-word"), m_words, at) == 0 && !isAbbreviation(at);
    }

    QString lineFrom(int start) const
    {
        constexpr int Longest = 80;
        return m_text.mid(start, Longest).section(u'\n', 0, 0).section(u'\r', 0, 0);
    }

    // "PO 4500 123 456", "4500 123 / 7": groups behind the number belong to it where nothing else follows; where a
    // stroke stands alone between them, or words follow, nobody can tell where it ends.
    void takeBlankParted(int at, StatedNumber *found) const
    {
        if (takeNextLine(found))
            return;
        static const QRegularExpression tail(QStringLiteral(
            "^(?: ?([/\u2013-]) ?| )(?:[A-Z]{0,3}\\d[\\dA-Z]{0,9}|[A-Z]{1,3}\\d+)(?:[./_-][\\dA-Z]{1,10})*(?![\\p{L}\\d@%€$£])"));
        constexpr int MostGroups = 4;
        const QString line = lineFrom(found->place.end);
        int end = 0;
        bool isOpen = false;
        for (int group = 0; group < MostGroups; ++group) {
            const QRegularExpressionMatch match = tail.match(line.mid(end));
            const QString text = match.captured();
            const auto dates = datesIn(QStringView(line).mid(end, text.size() + 12), DateOrder::Unknown,
                                       m_message.lexicon(), m_message.writtenOn);
            const bool isDate = !dates.empty() && dates.front().start < int(text.size());
            if (!match.hasMatch() || isDate)
                break;
            isOpen = isOpen || match.capturedStart(1) >= 0;
            end += int(text.size());
        }
        takeListed(at, found);
        if (end == 0)
            return;
        const QString behind = line.mid(end).trimmed();
        static const QRegularExpression stop(QStringLiteral("^[:;,.)]"));
        const bool isAll = behind.isEmpty() || stop.match(behind).hasMatch();
        if (!isAll) {
            const QString next = behind.section(QRegularExpression(QStringLiteral("[\\s,;:.]")), 0, 0);
            const bool counted = m_message.isUnit(next) || next == u"x" || next == u"\u00d7" || parseCurrency(next);
            const bool isCode = !codesIn(wordsOf(next, {0, int(next.size())}), m_message, true).empty();
            if (counted || isCode)
                return;
            isOpen = true;
        }
        const QString whole = found->number + line.left(end);
        if (isOpen) {
            found->otherwise = found->number;
            found->number = whole;
            return;
        }
        found->place.end += end;
        found->number = whole;
    }

    // "PUR-2026-" at the end of a line goes on in the next.
    bool takeNextLine(StatedNumber *found) const
    {
        constexpr int Longest = 60;
        static const QRegularExpression next(QStringLiteral("^([/-])[ \\t\\r]*\\n[>\\s]{0,4}([A-Z]{0,3}\\d[\\w./-]*)[ \\t\\r]*(?:\\n|$)"));
        const QRegularExpressionMatch match = next.match(m_text.mid(found->place.end, Longest));
        if (!match.hasMatch())
            return false;
        found->number += match.captured(1) + match.captured(2);
        found->place.end += int(match.capturedEnd(2));
        return true;
    }

    // "PO 45001, 45002": two numbers of one form.
    void takeListed(int at, StatedNumber *found) const
    {
        const bool isListed = at + 1 < count() && !word(at + 1).startsLine && !isUsedByUnit(at + 1) && isNumber(at + 1)
            && (word(at).after.contains(u',') || word(at + 1).before.contains(u'&') || word(at + 1).before.contains(u'+'))
            && formOf(word(at + 1).text) == formOf(word(at).text);
        if (isListed)
            found->otherwise = word(at + 1).text;
    }

    const TextWords &m_words;
    const QString &m_text;
    const MessageContext &m_message;
    std::vector<StatedNumber> m_found;
};

} // namespace

std::vector<StatedNumber> orderNumbersIn(const TextWords &words, const QString &text,
                                         const MessageContext &message)
{
    return NumberFinder(words, text, message).run();
}

} // namespace intray
