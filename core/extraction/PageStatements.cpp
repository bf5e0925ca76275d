// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageStatements.h"

#include "core/base/TextFold.h"
#include "core/extraction/AddressMentions.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FreeSentences.h"
#include "core/extraction/LineRemarks.h"
#include "core/extraction/OrderPages.h"
#include "core/extraction/RowsBelowLines.h"
#include "core/extraction/SentenceWeight.h"
#include "core/extraction/SubTexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

namespace intray {

namespace {

struct StatementsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::PageStatements)
};

constexpr qsizetype ShortestSentence = 3;  // words
constexpr qsizetype FullRow = 50;          // letters; a shorter one was ended by its writer
constexpr qsizetype MostLetters = 12'000;  // beside the lines; more is print that nobody wrote for this order

// Page or sheet, and how far down.
struct At
{
    int sheet = 0;
    double top = 0, bottom = 0;
};

std::optional<At> placeOf(const Source &source)
{
    if (const auto *page = std::get_if<PagePlace>(&source.place))
        return At{page->page, page->box.top, page->box.bottom};
    if (const auto *cell = std::get_if<CellPlace>(&source.place))
        return At{cell->sheet, double(cell->row), double(cell->row)};
    return std::nullopt;
}

// From the first line to the last one, by page or sheet.
std::map<int, At> placesOfLines(const Order &order, int index)
{
    std::map<int, At> lines;
    for (const OrderLine &line : order.lines) {
        const auto at = line.source.part == index ? placeOf(line.source) : std::nullopt;
        if (!at)
            continue;
        At &all = lines.try_emplace(at->sheet, *at).first->second;
        all = {at->sheet, std::min(all.top, at->top), std::max(all.bottom, at->bottom)};
    }
    return lines;
}

// Whether a full row ends within a sentence that the next one goes on with.
bool goesOn(const QString &text, const QString &next)
{
    const qsizetype row = text.size() - (text.lastIndexOf(u'\n') + 1);
    return row >= FullRow && !text.endsWith(u'.') && (next.front().isLower() || next.front().isDigit());
}

// What stands above the first line and below the last one, on pages and sheets that have lines.
QString textBesideLines(const Order &order, const Document &document, int index, const Lexicon &lexicon)
{
    const std::map<int, At> lines = placesOfLines(order, index);
    RowsBelowLines rows(lexicon);
    QString text;
    for (const TextPiece &piece : textPiecesOf(order, document, index)) {
        const auto at = placeOf(piece.source);
        const auto there = at ? lines.find(at->sheet) : lines.end();
        const bool isBeside = there != lines.end()
                              && (at->bottom < there->second.top || at->top > there->second.bottom);
        if (!isBeside && there != lines.end())
            rows.add(piece.text);
        if (isBeside && !rows.isOneMore(piece.text) && piece.text.count(u' ') + 1 >= ShortestSentence && text.size() + piece.text.size() < MostLetters)
            text += (goesOn(text, piece.text) ? QStringLiteral(" ") : QStringLiteral("\n\n")) + piece.text;
    }
    return text;
}

class Statements
{
public:
    Statements(const Order &order, const MailWords &words, const ExtractionContext &context)
        : m_order(order), m_words(words), m_context(context), m_sentences(order, words), m_names(m_sentences.names()), m_weight(m_names, words)
    {
    }

    QStringList open() const
    {
        return m_sentences.open([this](const MailSentence &sentence, const MailStatement &said) { return isOpen(sentence, said); });
    }

    // The first of the words among the lines that says of one what it does not.
    QString openAmong(const std::vector<LineRemark> &remarks) const
    {
        const LineRemarkCheck check(m_order, m_names, m_words.message());
        const auto open = std::find_if(remarks.begin(), remarks.end(),
                                       [&](const LineRemark &remark) { return check.isOpen(remark); });
        return open == remarks.end() ? QString() : open->text;
    }

private:
    using Value = MailStatement::Value;

    bool isOpen(const MailSentence &sentence, const MailStatement &said) const
    {
        const QString text = m_words.message().written(sentence.place.start, sentence.place.end);
        // Letterheads and places of delivery are read elsewhere; figures alone are a telephone's or of a form.
        const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (!hasLetter || !addressesIn(text).empty())
            return false;
        std::vector<const OrderLine *> named;
        for (const int line : said.lines) {
            if (line != OrderNames::Nowhere)
                named.push_back(&m_order.lines[size_t(line)]);
        }
        const bool isOffered = !sentence.rest.empty()
                               && m_words.message().phrases.matchAt(QStringLiteral("optional-line"), sentence.rest, 0) > 0;
        if (isOffered || grantsDiscount(text))
            return true;
        if (named.empty())
            return isCorrected(said, sentence.rest) || (countsGoods(said) && namesOtherItem(sentence.rest))
                   || m_words.has({"hold-back", "only-if", "ordered-before"}, sentence.rest) || twists(sentence.rest) || asksForOtherDay(text)
                   || isNote(sentence, said);
        if (said.values.empty() && said.dates.empty())
            return said.changes || m_words.has({"change-word", "exception-word", "share-word", "other-time", "hold-back"}, sentence.rest);
        return said.changes || said.other
               || !std::all_of(said.values.begin(), said.values.end(),
                               [&](const Value &value) { return value.isOld || agrees(value, named); })
               || !std::all_of(said.dates.begin(), said.dates.end(),
                               [&](const auto *date) { return agrees(*date, named); });
    }

    // "Leave out the sleeves after all", "only half of everything": a turn of what is ordered, which names goods of the
    // order or a share of them. Terms of purchase have longer sentences.
    bool twists(const TextWords &words) const
    {
        constexpr size_t LongestNote = 16; // words
        const auto isGoods = [this](const TextWord &word) {
            return m_names.hasWord(word.key) || m_names.hasWord(word.key.chopped(1)); // "sleeves" of a sleeve
        };
        const bool names = m_words.has({"share-word"}, words) || std::any_of(words.begin(), words.end(), isGoods);
        return names && words.size() <= LongestNote && m_words.has({"order-twist", "share-word"}, words);
    }

    // "We do not want the washers": a short sentence that names goods of the order and may change them. Terms that are
    // printed on every order name none; a description has figures.
    bool isNote(const MailSentence &sentence, const MailStatement &said) const
    {
        constexpr size_t Longest = 16, Shortest = 4; // words
        const TextWords &words = sentence.rest;
        const bool hasFigure = std::any_of(words.begin(), words.end(), [](const TextWord &word) {
            return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        });
        return words.size() >= Shortest && words.size() <= Longest && !hasFigure && m_weight.namesGoods(words, said)
               && m_weight.mayChangeOrder(sentence, said);
    }

    // "20 instead of 10": a figure that does not hold any more; "from 7 to 15 o'clock" is none.
    bool isCorrected(const MailStatement &said, const TextWords &words) const
    {
        return said.values.size() > 1 && m_words.has({"instead-of"}, words)
               && std::any_of(said.values.begin(), said.values.end(), [](const Value &value) { return value.isOld; });
    }

    // "Less 5 % discount as agreed", where nothing of the order was reduced: no line, and no charge on the whole. What is
    // taken off for a quick payment is no discount, nor is what the prices hold already.
    bool grantsDiscount(const QString &text) const
    {
        static const QRegularExpression percent(
            QStringLiteral("(?<!\\d)\\d{1,2}(?:[.,]\\d{1,2})?\\s?"
                           "(?:%|percent|per cent|prozent|pour cent|per cento|por ciento|procent|v\\.? ?h\\.?)"),
            QRegularExpression::CaseInsensitiveOption);
        const Lexicon &lexicon = m_context.lexicon;
        const auto &phrases = m_words.message().phrases;
        const bool isReduced = m_order.charges.isStated()
                               || std::any_of(m_order.lines.begin(), m_order.lines.end(), [](const OrderLine &line) {
                                      return line.discountPercent.isStated();
                                  });
        const bool hasPrices = std::any_of(m_order.lines.begin(), m_order.lines.end(),
                                           [](const OrderLine &line) { return line.unitPrice.isStated(); });
        if (isReduced || !hasPrices || !text.contains(percent)
            || !lexicon.phraseIn(QStringLiteral("discount"), text)
            || lexicon.phraseIn(QStringLiteral("conditional-charge"), text))
            return false;
        const auto hits = lexicon.labelsAtStart(text);
        return std::none_of(hits.begin(), hits.end(), [](const auto &hit) { return hit.label == Label::PaymentTerms; })
               && !phrases.has(QStringLiteral("time-day"), text) && !phrases.has(QStringLiteral("discount-held"), text);
    }

    // A day after the order's own on which the goods are wanted, and none of the order's.
    bool asksForOtherDay(const QString &text) const
    {
        constexpr qsizetype Sentence = 7; // words: fewer are a label and its value
        return m_order.requestedDate.isStated() && text.count(u' ') + 1 >= Sentence && asksForDelivery(m_context.lexicon, text) && saysOtherDay(text);
    }

    bool saysOtherDay(const QString &text) const
    {
        const QDate ordered = m_order.orderDate.value.value_or(m_context.today);
        const auto dates = datesIn(text, m_words.message().dateOrder, m_context.lexicon);
        return std::any_of(dates.begin(), dates.end(), [&](const DateInText &date) {
            return !date.readings.empty() && std::all_of(date.readings.begin(), date.readings.end(), [&](const DateReading &reading) {
                return reading.date > ordered && !m_names.hasDay(reading.date);
            });
        });
    }

    static bool countsGoods(const MailStatement &said)
    {
        return std::any_of(said.values.begin(), said.values.end(),
                           [](const Value &value) { return !value.unit.isEmpty() && !value.isMoney; });
    }

    bool namesOtherItem(const TextWords &words) const
    {
        constexpr qsizetype ShortestCode = 5;
        return std::any_of(words.begin(), words.end(), [&](const TextWord &word) {
            const QString code = foldCode(word.text);
            return code.size() >= ShortestCode && !m_names.hasCode(code) && knowledgeOf(word.text, m_context.catalog).sku;
        });
    }

    static bool agrees(const Value &value, const std::vector<const OrderLine *> &lines)
    {
        return std::any_of(lines.begin(), lines.end(), [&](const OrderLine *line) {
            return !value.isMore && (value.value == line->quantity.value || value.value == line->unitPrice.value
                                     || value.value == line->lineTotal.value);
        });
    }

    bool agrees(const MessageFacts::StatedDate &date, const std::vector<const OrderLine *> &lines) const
    {
        return std::all_of(lines.begin(), lines.end(), [&](const OrderLine *line) {
            return (line->requestedDate.isStated() ? line->requestedDate : m_order.requestedDate).value == date.date.value;
        });
    }

    const Order &m_order;
    const MailWords &m_words;
    const ExtractionContext &m_context;
    const FreeSentences m_sentences;
    const OrderNames &m_names;
    const SentenceWeight m_weight;
};

} // namespace

void doubtPageStatements(Order &order, const Document &document, const ExtractionContext &context)
{
    const int index = order.lines.empty() ? -1 : order.lines.front().source.part.value_or(-1);
    const bool isRead = order.medium == Medium::Page || order.medium == Medium::Sheet || order.medium == Medium::Scan;
    if (order.kind != OrderKind::New || !isRead || index < 0 || index >= int(document.parts.size()))
        return;
    Document beside;
    beside.parts.resize(1);
    beside.parts.front().content = Text{textBesideLines(order, document, index, context.lexicon), {}, {}};
    const MailWords words(beside, 0, context);
    const Statements statements(order, words, context);
    const QString among = statements.openAmong(lineRemarksOf(order, document, index));
    if (!among.isEmpty())
        order.doubts.push_back(StatementsText::tr("Among the lines stands “%1”. Does it change one?").arg(among));
    for (const QString &sentence : statements.open()) {
        if (!among.isEmpty() && among.contains(sentence))
            continue;
        order.doubts.push_back(StatementsText::tr("Beside the lines stands “%1”. Does it change them?")
                                   .arg(sentence.left(160)));
    }
}

} // namespace intray
