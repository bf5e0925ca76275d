// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/Signature.h"

#include "core/base/TextFold.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct SignatureText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Signature)
};

class SignatureReader
{
public:
    SignatureReader(const QString &senderName, const MessageContext &message)
        : m_sender(foldText(senderName)), m_message(message)
    {
    }

    void readRange(TextPlace range, bool isSignature)
    {
        int start = range.start;
        while (start <= range.end) {
            int end = int(m_message.text.indexOf(u'\n', start));
            if (end < 0 || end > range.end)
                end = range.end;
            readNumbers(start, end);
            if (isSignature)
                readParts(start, end);
            start = end + 1;
        }
    }

    Signature finish()
    {
        std::stable_sort(m_signature.names.begin(), m_signature.names.end(),
                         [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
        if (!m_signature.names.empty() && m_signature.names.front().confidence >= 0.7)
            m_signature.company = m_signature.names.front();
        return std::move(m_signature);
    }

private:
    // Parts of a line that stand side by side: "Acme Ltd | 12 High Street | Leeds".
    void readParts(int start, int end)
    {
        static const QRegularExpression parting(QStringLiteral("\\s*[|•·\\t]\\s*|\\s{3,}"));
        const QString line = m_message.written(start, end);
        int from = 0;
        while (from <= line.size()) {
            const QRegularExpressionMatch match = parting.match(line, from);
            const int to = match.hasMatch() && match.capturedStart() > from - 1 ? int(match.capturedStart())
                                                                               : int(line.size());
            readName(start + from, start + to);
            from = match.hasMatch() ? int(match.capturedEnd()) : int(line.size()) + 1;
        }
    }

    void readName(int start, int end)
    {
        QString text = m_message.written(start, end);
        while (start < end && (text[0].isSpace() || QStringView(u"*>_-–").contains(text[0]))) {
            ++start;
            text.remove(0, 1);
        }
        const int label = buyerLabelOf(text);
        start += label;
        text = text.mid(label).trimmed();
        while (!text.isEmpty() && QStringView(u"*_,;").contains(text.back()))
            text.chop(1);
        if (text.size() < 4 || text.size() > 80)
            return;
        const QString folded = foldText(text);
        if (!m_sender.isEmpty() && (folded == m_sender || m_sender.startsWith(folded)))
            return;
        if (m_message.catalog().isSellerName(text))
            return;
        const double confidence = sureness(text, folded);
        if (confidence <= 0)
            return;
        Field<QString> name;
        name.value = text;
        name.written = text;
        name.source = m_message.at(start, start + int(text.size()));
        name.confidence = confidence;
        name.support(Evidence::Kind::Position, SignatureText::tr("in the signature"));
        m_signature.names.push_back(name);
    }

    // "Company: Acme Ltd": where the name begins.
    int buyerLabelOf(const QString &text) const
    {
        for (const Lexicon::LabelHit &hit : m_message.lexicon().labelsAtStart(text)) {
            if (hit.label != Label::Buyer || !text.left(hit.end + 1).contains(u':'))
                continue;
            int from = hit.end;
            while (from < text.size() && (text[from].isSpace() || text[from] == u':'))
                ++from;
            return from;
        }
        return 0;
    }

    double sureness(const QString &text, const QString &folded) const
    {
        if (!m_message.catalog().customersByName(text).empty())
            return 0.985;
        static const QRegularExpression contact(
            QStringLiteral("@|www\\.|https?:|\\+\\d|\\d{3}.*\\d{3}|tel|fax|phone"),
            QRegularExpression::CaseInsensitiveOption);
        const bool department = m_message.phrases.has(QStringLiteral("department"), text);
        if (hasLegalForm(text))
            return contact.match(text).hasMatch() ? 0.6 : 0.965;
        static const QRegularExpression digit(QStringLiteral("\\d"));
        if (contact.match(text).hasMatch() || text.contains(digit) || department)
            return 0;
        if (m_message.phrases.has(QStringLiteral("closing"), text)
            || m_message.phrases.has(QStringLiteral("mail-closing"), text) || folded.contains(u':'))
            return 0;
        return 0.4; // a line of words: a person, a place or a company
    }

    bool hasLegalForm(const QString &text) const
    {
        const TextWords words = wordsOf(text, {0, int(text.size())});
        for (int i = 1; i < int(words.size()); ++i) {
            if (m_message.phrases.matchAt(QStringLiteral("legal-form"), words, i) > 0
                || m_message.phrases.matchAt(QStringLiteral("company-form"), words, i) > 0)
                return true;
        }
        return false;
    }

    void readNumbers(int start, int end)
    {
        const QString line = m_message.written(start, end);
        readVat(line, start);
        readAccount(line, start);
        static const QRegularExpression mail(
            QStringLiteral("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
        QRegularExpressionMatchIterator found = mail.globalMatch(line);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            if (!m_message.catalog().isSellerEmail(match.captured()))
                m_signature.addresses.push_back(field(match.captured(), start + int(match.capturedStart()), 0.9));
        }
    }

    void readVat(const QString &line, int start)
    {
        static const QRegularExpression form(
            QStringLiteral("\\b[A-Z]{2}[ .]?[A-Z0-9]{2,4}(?:[ .]?[A-Z0-9]{2,4}){1,3}\\b"));
        QRegularExpressionMatchIterator found = form.globalMatch(line);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const std::optional<QString> vat = parseVatNumber(match.captured());
            if (!vat || m_message.catalog().isSellerVat(*vat))
                continue;
            if (m_message.catalog().customersByVat(*vat).empty() && !hasVatLabel(line))
                continue;
            m_signature.vatNumbers.push_back(field(*vat, start + int(match.capturedStart()), 0.95));
        }
    }

    bool hasVatLabel(const QString &line) const
    {
        const TextWords words = wordsOf(line, {0, int(line.size())});
        for (const TextWord &word : words) {
            for (const Lexicon::LabelHit &hit : m_message.lexicon().labelsAtStart(line.mid(word.start))) {
                if (hit.label == Label::VatNumber)
                    return true;
            }
        }
        return false;
    }

    void readAccount(const QString &line, int start)
    {
        const TextWords words = wordsOf(line, {0, int(line.size())});
        for (const TextWord &word : words) {
            for (const Lexicon::LabelHit &hit : m_message.lexicon().labelsAtStart(line.mid(word.start))) {
                if (hit.label != Label::CustomerAccount || hit.weight < 0.7)
                    continue;
                static const QRegularExpression value(QStringLiteral("^[\\s:.#]*([A-Z0-9][A-Z0-9./-]{2,})"));
                int end = word.start + hit.end;
                // "our customer number with you is 4711"
                for (const TextWord &next : words) {
                    const bool isFiller = next.start >= end && next.start <= end + 2
                        && m_message.phrases.has(QStringLiteral("number-word"), TextWords{next});
                    end = isFiller ? next.end : end;
                }
                const QRegularExpressionMatch match = value.match(line.mid(end));
                static const QRegularExpression digit(QStringLiteral("\\d"));
                if (!match.hasMatch() || !match.captured(1).contains(digit))
                    continue;
                QString number = match.captured(1);
                while (number.endsWith(u'.') || number.endsWith(u'-') || number.endsWith(u'/'))
                    number.chop(1);
                m_signature.accountNumbers.push_back(field(number, start + end + int(match.capturedStart(1)), 0.93));
                return;
            }
        }
    }

    Field<QString> field(const QString &value, int start, double confidence) const
    {
        Field<QString> made;
        made.value = value;
        made.written = value;
        made.source = m_message.at(start, start + int(value.size()));
        made.confidence = confidence;
        return made;
    }

    const QString m_sender;
    const MessageContext &m_message;
    Signature m_signature;
};

} // namespace

Signature readSignature(const std::vector<TextPlace> &ranges, const std::vector<TextPlace> &body,
                        const QString &senderName, const MessageContext &message)
{
    SignatureReader reader(senderName, message);
    for (const TextPlace &range : ranges)
        reader.readRange(range, true);
    for (const TextPlace &range : body)
        reader.readRange(range, false);
    return reader.finish();
}

} // namespace intray
