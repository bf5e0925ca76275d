// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DescribedTwists.h"

#include "core/base/TextFold.h"
#include "core/extraction/MessageWords.h"
#include "core/extraction/SubTexts.h"

#include <QCoreApplication>
#include <QSet>

namespace intray {

namespace {

struct TwistTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::DescribedTwists)
};

// The words of our own description of the article, which say nothing of the order.
QSet<QString> ownWords(const OrderLine &line, const Catalog &catalog)
{
    QSet<QString> words;
    for (const Field<QString> *field : {&line.supplierItem, &line.gtin, &line.buyerItem}) {
        const Item *item = field->isStated() ? knowledgeOf(*field->value, catalog).item : nullptr;
        for (const QString &text : item ? QStringList{item->descriptionEn, item->descriptionDe, item->descriptionFr} : QStringList()) {
            for (const TextWord &word : wordsOf(text, {0, int(text.size())}))
                words.insert(word.key);
        }
    }
    return words;
}

class Twists
{
public:
    explicit Twists(const ExtractionContext &context) : m_context(context), m_phrases(context.lexicon) {}

    // What of the text changes the line; empty for nothing.
    QString in(const QString &text, const OrderLine &line) const
    {
        const TextWords words = wordsOf(text, {0, int(text.size())});
        for (const char *list : {"line-cancelled", "only-if", "hold-back", "or-equivalent", "free-of-charge"}) {
            const auto hit = m_phrases.find(QLatin1String(list), words);
            if (hit && !isOwn(words, *hit, line))
                return said(text, words, hit->first, hit->last);
        }
        for (const char *list : {"instead-of", "polite-word", "quantity-changed", "only-word"}) {
            const auto hit = m_phrases.find(QLatin1String(list), words);
            if (hit && hasCountBeside(words, *hit) && !isOwn(words, *hit, line))
                return said(text, words, std::max(0, hit->first - 1), std::min(int(words.size()), hit->last + 1));
        }
        return {};
    }

    bool takesBack(const QString &text) const { return m_phrases.has(QStringLiteral("line-cancelled"), text); }

private:
    using Hit = PhraseBook::Hit;

    bool isOwn(const TextWords &words, const Hit &hit, const OrderLine &line) const
    {
        const QSet<QString> own = ownWords(line, m_context.catalog);
        for (int i = hit.first; i < hit.last; ++i) {
            if (!own.contains(words[size_t(i)].key))
                return false;
        }
        return true;
    }

    static bool isCount(const TextWord &word)
    {
        constexpr qsizetype Longest = 6;
        return word.text.size() <= Longest
               && std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
    }

    static bool hasCountBeside(const TextWords &words, const Hit &hit)
    {
        const auto last = size_t(hit.last);
        return (hit.first > 0 && isCount(words[size_t(hit.first) - 1])) || (last < words.size() && isCount(words[last]));
    }

    static QString said(const QString &text, const TextWords &words, int first, int last)
    {
        const int start = words[size_t(first)].start;
        return text.mid(start, words[size_t(last) - 1].end - start);
    }

    const ExtractionContext &m_context;
    const PhraseBook m_phrases;
};

} // namespace

void doubtDescriptions(Order &order, const ExtractionContext &context)
{
    if (order.kind != OrderKind::New || order.medium == Medium::Structured)
        return;
    const Twists twists(context);
    for (size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        for (const Field<QString> *field : {&line.position, &line.supplierItem, &line.buyerItem}) {
            if (twists.takesBack(field->value.value_or(QString()))) {
                order.doubts.push_back(TwistTexts::tr("Line %1 says “%2”. Is it ordered?").arg(i + 1).arg(*field->value));
                return;
            }
        }
        const QString description = line.description.value.value_or(QString());
        const QString &written = line.description.written;
        for (const QString &text : {description, written == description ? QString() : written}) {
            const QString said = text.isEmpty() ? QString() : twists.in(text, line);
            if (said.isEmpty())
                continue;
            order.doubts.push_back(TwistTexts::tr("The description of line %1 says “%2”. Does it change the line?").arg(i + 1).arg(said));
            return;
        }
    }
}

} // namespace intray
