// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/extraction/MessageFacts.h"
#include "core/extraction/ProseLine.h"

#include <QRegularExpression>

namespace intray {

namespace {

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
    if (!found.front().otherwise.isEmpty())
        field.alternatives.push_back({found.front().otherwise, found.front().otherwise, field.source, 0.4});
    for (const StatedNumber &other : found) {
        if (announced && foldCode(other.number) != foldCode(*field.value) && other.confidence > 0.9)
            field.alternatives.push_back({other.number, other.number, field.source, 0.4});
    }
    if (!field.alternatives.empty())
        field.confidence = std::min(field.confidence, HalfOrWhole);
    field.support(announced || field.confidence > 0.92 ? Evidence::Kind::Label : Evidence::Kind::Position,
                  QCoreApplication::translate("intray::MessageFacts", "in the subject of the mail"));
    return field;
}

} // namespace intray
