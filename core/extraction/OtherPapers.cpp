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

// "WA R E N B E S T E L LU N G" is one word, whatever the blanks say.
QString withoutSpread(const QString &text)
{
    constexpr qsizetype Fewest = 4;
    const QStringList words = text.simplified().split(u' ');
    const auto isLetters = [](const QString &word) {
        return word.size() <= 2 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    };
    const auto single = std::count_if(words.begin(), words.end(), [](const QString &word) { return word.size() == 1; });
    const bool isSpread = words.size() >= Fewest && 2 * single > words.size() && std::all_of(words.begin(), words.end(), isLetters);
    return isSpread ? words.join(QString()) : text;
}

// What stands together in a row of a sheet, a label with its value.
std::vector<TextPiece> joinedCells(std::vector<TextPiece> pieces)
{
    std::vector<TextPiece> joined;
    for (TextPiece &piece : pieces) {
        const auto *cell = std::get_if<CellPlace>(&piece.source.place);
        const auto *before = joined.empty() ? nullptr : std::get_if<CellPlace>(&joined.back().source.place);
        if (cell && before && cell->sheet == before->sheet && cell->row == before->row)
            joined.back().text += u' ' + piece.text;
        else
            joined.push_back(std::move(piece));
    }
    return joined;
}

class PaperReader
{
public:
    PaperReader(const Order &order, const Document &document, int part, const ExtractionContext &context)
        : m_order(order), m_lexicon(context.lexicon), m_phrases(context.lexicon),
          m_isMail(document.parts[size_t(part)].role == PartRole::Body || document.parts[size_t(part)].role == PartRole::AlternativeBody)
    {
        std::vector<TextPiece> pieces = textPiecesOf(order, document, part);
        for (TextPiece &piece : pieces) {
            piece.text = withoutSpread(piece.text);
            if (isAbove(piece.source, order.lines.front().source))
                readTitle(piece.text);
        }
        if (!m_isMail)
            readHeads(pieces);
        pieces = joinedCells(std::move(pieces));
        std::vector<QString> above;
        for (const TextPiece &piece : pieces) {
            if (isAbove(piece.source, order.lines.front().source)) {
                above.push_back(piece.text);
                read(piece.text);
            } else if (m_isMail) {
                m_asks = m_asks || IntentWords(piece.text, m_phrases).asksForGoods();
            }
        }
        if (m_isMail)
            readLeading(above);
        else
            readSentencesAbove(above);
    }

    // What tells that it is no order, empty when nothing does.
    const QString &reason() const { return m_reason; }
    // What leaves a doubt at least; empty when nothing does.
    const QString &quoted() const { return m_quoted; }
    bool callsItselfOrder() const
    {
        constexpr double Labelled = 0.6;
        return m_isMail || m_asks || m_titled
               || (!m_goesBack && m_order.poNumber.isStated() && m_order.poNumber.confidence >= Labelled);
    }
    // A mail that asks for nothing, or words right above the lines that are about something else.
    bool isDoubtful() const { return !m_quoted.isEmpty() && (!m_isMail || !m_asks); }

private:
    void readTitle(const QString &text)
    {
        if (text.size() > LongestSentence)
            return;
        const auto hits = m_lexicon.labelsOf(text);
        m_titled = m_titled || std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
            constexpr double SureTitle = 0.7;
            return hit.label == Label::OrderTitle && hit.weight >= SureTitle;
        });
        if (!m_isMail && numberedPaper(text, m_lexicon))
            tell(OtherPapersText::tr("it is titled as another document"), text);
    }

    // "Qty damaged", "Reason for return" over a column: the lines are claims.
    void readHeads(const std::vector<TextPiece> &pieces)
    {
        constexpr size_t MostHeads = 12;
        constexpr qsizetype LongestHead = 40;
        size_t end = 0;
        while (end < pieces.size() && isAbove(pieces[end].source, m_order.lines.front().source))
            ++end;
        for (size_t i = end - std::min(end, MostHeads); i < end; ++i) {
            const QString &text = pieces[i].text;
            const bool isHead = text.size() <= LongestHead && !text.contains(u':') && !text.contains(u'.');
            if (isHead && m_quoted.isEmpty() && IntentWords(text, m_phrases).has("claim-head"))
                m_quoted = text.simplified();
        }
    }

    void read(const QString &text)
    {
        if (text.size() > LongestSentence)
            return;
        if (!m_isMail && numberedPaper(text, m_lexicon))
            tell(OtherPapersText::tr("it is titled as another document"), text);
        const QStringList sentences = sentencesOf(text);
        for (const QString &sentence : sentences)
            readSentence(sentence);
    }

    static QStringList sentencesOf(const QString &text)
    {
        static const QRegularExpression end(QStringLiteral("(?<=[\\p{L}\\d)]{3}[.!?])\\s+"));
        return text.split(end, Qt::SkipEmptyParts);
    }

    void readSentence(const QString &sentence)
    {
        const IntentWords words(sentence, m_phrases);
        if (goesBack(words)) {
            m_goesBack = true;
            tell(OtherPapersText::tr("it sends goods back"), sentence);
        } else {
            m_asks = m_asks || words.asksForGoods() || words.has("orders-plainly");
        }
    }

    bool goesBack(const IntentWords &words) const
    {
        return (words.has("goods-back") || words.hasNear("we-send", "back-word", 16)) && !words.has("paper-noun");
    }

    // "These items were short on delivery:" right above the lines of a mail.
    void readLeading(const std::vector<QString> &above)
    {
        constexpr size_t Leading = 4; // rows
        const QStringList rows(above.end() - std::ptrdiff_t(std::min(above.size(), Leading)), above.end());
        if (const QStringList sentences = sentencesOf(rows.join(u' ')); !sentences.isEmpty())
            doubtPast(sentences.last());
    }

    // On a page or a sheet the heads of the lines stand between. A sentence that leads to them counts, and where nothing
    // calls it an order any.
    void readSentencesAbove(const std::vector<QString> &above)
    {
        const bool callsItOrder = m_asks || m_titled;
        for (const QString &row : above) {
            const QStringList sentences = sentencesOf(row.simplified());
            for (const QString &sentence : sentences) {
                if (sentence.endsWith(u':') || !callsItOrder)
                    doubtPast(sentence);
            }
        }
    }

    void doubtPast(const QString &sentence)
    {
        const QString text = sentence.simplified();
        if (!m_quoted.isEmpty() || text.size() > LongestSentence || text.count(u' ') < FewestBlanks)
            return;
        const IntentWords words(text, m_phrases);
        if (!words.asksForGoods() && words.hasEither("goods-came", "complaint"))
            m_quoted = text;
    }

    static constexpr qsizetype FewestBlanks = 3;

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
    const bool m_isMail;
    QString m_reason, m_quoted;
    bool m_titled = false, m_asks = false, m_goesBack = false;
};

// The part that holds the lines.
std::optional<int> paperOf(const Order &order, const Document &document)
{
    if (order.lines.empty() || !order.lines.front().source.part)
        return std::nullopt;
    const int index = *order.lines.front().source.part;
    if (index < 0 || index >= int(document.parts.size()))
        return std::nullopt;
    const Part &part = document.parts[size_t(index)];
    return part.pages() || part.workbook() || part.text() ? std::optional(index) : std::nullopt;
}

} // namespace

void setOtherPapersAside(Extraction &extraction, const Document &document, const ExtractionContext &context)
{
    if (extraction.intent != Intent::Order)
        return;
    QString reason;
    const bool isAlone = extraction.orders.size() == 1; // beside orders that stay nobody would be told of it
    std::erase_if(extraction.orders, [&](Order &order) {
        const auto part = paperOf(order, document);
        if (!part)
            return false;
        const PaperReader paper(order, document, *part, context);
        if (!paper.isDoubtful())
            return false;
        if (!isAlone || paper.reason().isEmpty() || paper.callsItselfOrder()) {
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
