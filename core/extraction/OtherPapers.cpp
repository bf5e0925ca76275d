// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OtherPapers.h"

#include "core/extraction/IntentWords.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/OrderPages.h"
#include "core/extraction/PaperTitle.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct OtherPapersText
{
    Q_DECLARE_TR_FUNCTIONS(intray::OtherPapers)
};

constexpr qsizetype LongestSentence = 400;

// Whether `piece` stands above the line that was read from `line`.
bool isAbove(const Source &piece, const Source &line)
{
    if (const auto *page = std::get_if<PagePlace>(&line.place)) {
        const auto *own = std::get_if<PagePlace>(&piece.place);
        return own && (own->page < page->page || (own->page == page->page && own->box.bottom <= page->box.top));
    }
    if (const auto *cell = std::get_if<CellPlace>(&line.place)) {
        const auto *own = std::get_if<CellPlace>(&piece.place);
        return own && own->sheet == cell->sheet && own->row < cell->row;
    }
    const auto *text = std::get_if<TextPlace>(&line.place);
    const auto *own = std::get_if<TextPlace>(&piece.place);
    return text && own && own->end <= text->start;
}

class PaperReader
{
public:
    PaperReader(const Order &order, const Document &document, int part, const ExtractionContext &context)
        : m_order(order), m_lexicon(context.lexicon), m_phrases(context.lexicon)
    {
        for (const TextPiece &piece : textPiecesOf(order, document, part)) {
            if (isAbove(piece.source, order.lines.front().source))
                read(piece.text);
        }
    }

    // What tells that it is no order, empty when nothing does.
    const QString &reason() const { return m_reason; }
    const QString &quoted() const { return m_quoted; }
    bool callsItselfOrder() const
    {
        constexpr double Labelled = 0.6;
        return m_asks || m_titled || (!m_goesBack && m_order.poNumber.isStated() && m_order.poNumber.confidence >= Labelled);
    }

private:
    void read(const QString &text)
    {
        if (text.size() > LongestSentence)
            return;
        const auto hits = m_lexicon.labelsOf(text);
        m_titled = m_titled || std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
            constexpr double SureTitle = 0.7;
            return hit.label == Label::OrderTitle && hit.weight >= SureTitle;
        });
        if (numberedPaper(text, m_lexicon))
            tell(OtherPapersText::tr("it is titled as another document"), text);
        static const QRegularExpression end(QStringLiteral("(?<=[\\p{L}\\d)]{3}[.!?])\\s+"));
        const QStringList sentences = text.split(end, Qt::SkipEmptyParts);
        for (const QString &sentence : sentences)
            readSentence(sentence);
    }

    void readSentence(const QString &sentence)
    {
        const IntentWords words(sentence, m_phrases);
        if ((words.has("goods-back") || words.hasNear("we-send", "back-word", 16)) && !words.has("paper-noun")) {
            m_goesBack = true;
            tell(OtherPapersText::tr("it sends goods back"), sentence);
        } else {
            m_asks = m_asks || words.asksForGoods() || words.has("orders-plainly");
        }
    }

    void tell(const QString &reason, const QString &text)
    {
        if (m_reason.isEmpty()) {
            m_reason = reason;
            m_quoted = text.simplified();
        }
    }

    const Order &m_order;
    const Lexicon &m_lexicon;
    const PhraseBook m_phrases;
    QString m_reason, m_quoted;
    bool m_titled = false, m_asks = false, m_goesBack = false;
};

// The part that holds the lines, where it is no mail's text.
std::optional<int> paperOf(const Order &order, const Document &document)
{
    if (order.lines.empty() || !order.lines.front().source.part)
        return std::nullopt;
    const int index = *order.lines.front().source.part;
    if (index < 0 || index >= int(document.parts.size()))
        return std::nullopt;
    const Part &part = document.parts[size_t(index)];
    const bool isMail = part.role == PartRole::Body || part.role == PartRole::AlternativeBody;
    return !isMail && (part.pages() || part.workbook() || part.text()) ? std::optional(index) : std::nullopt;
}

} // namespace

void setOtherPapersAside(Extraction &extraction, const Document &document, const ExtractionContext &context)
{
    if (extraction.intent != Intent::Order)
        return;
    QString reason;
    std::erase_if(extraction.orders, [&](Order &order) {
        const auto part = paperOf(order, document);
        if (!part)
            return false;
        const PaperReader paper(order, document, *part, context);
        if (paper.reason().isEmpty())
            return false;
        if (paper.callsItselfOrder()) {
            order.doubts.push_back(OtherPapersText::tr("Above the lines stands “%1”. Is this an order?").arg(paper.quoted()));
            return false;
        }
        reason = paper.reason();
        return true;
    });
    if (!extraction.orders.empty() || reason.isEmpty())
        return;
    extraction.intent = Intent::NotAnOrder;
    extraction.intentReason = reason;
}

} // namespace intray
