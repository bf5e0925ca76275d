// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OtherSeller.h"

#include "core/base/TextFold.h"
#include "core/extraction/LabelWords.h"

#include <QSet>

namespace intray {

namespace {

constexpr qsizetype TellingWord = 4; // letters; shorter ones are in every name
constexpr qsizetype LongestName = 80;
constexpr double SureLabel = 0.8;

// Words of our names by which somebody would call us, and our mail domains.
QSet<QString> ownWords(const ExtractionContext &context)
{
    QSet<QString> words;
    for (const SellerAddress &seller : context.catalog.data().seller) {
        for (const QString &text : {seller.name, seller.email.section(u'@', 1)}) {
            for (const QString &word : phraseWords(text)) {
                if (word.size() >= TellingWord)
                    words.insert(word);
            }
        }
    }
    return words;
}

bool namesUs(const QString &text, const QSet<QString> &own, const ExtractionContext &context)
{
    const QStringList words = phraseWords(text);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return own.contains(word); }) ||
           context.catalog.isSellerName(text);
}

// A company: its legal form says so.
bool isCompany(const QString &text, const ExtractionContext &context)
{
    return !text.isEmpty() && text.size() <= LongestName &&
           context.lexicon.phraseIn(QStringLiteral("legal-form"), text).has_value() &&
           phraseWords(text).size() >= 2;
}

} // namespace

QString otherSeller(const std::vector<TextPiece> &pieces, const ExtractionContext &context)
{
    const QSet<QString> own = ownWords(context);
    if (own.isEmpty())
        return {};
    const auto isOurs = [&](const TextPiece &piece) { return namesUs(piece.text, own, context); };
    if (std::any_of(pieces.begin(), pieces.end(), isOurs))
        return {};
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const QString &text = pieces[i].text;
        for (const Lexicon::LabelHit &hit : context.lexicon.labelsAtStart(text)) {
            if (hit.label != Label::Seller || hit.weight < SureLabel)
                continue;
            QString name = text.mid(hit.end).trimmed();
            if (name.isEmpty() && i + 1 < pieces.size())
                name = pieces[i + 1].text.trimmed();
            if (isCompany(name, context))
                return name;
        }
    }
    return {};
}

} // namespace intray
