// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/Remarks.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/OtherSeller.h"
#include "core/extraction/RemarkPhrases.h"
#include "core/extraction/TextPieces.h"
#include "core/orders/FieldVisit.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace intray {

namespace {

constexpr qsizetype LongestRemark = 200; // characters shown
constexpr qsizetype LeastSentence = 4;   // words of a line's note that is more than a value
constexpr std::size_t MostRemarks = 40;  // of one order

// The pages and sheets that values of an order were read from, as (part, page or sheet).
using Places = QSet<std::pair<int, int>>;

std::optional<std::pair<int, int>> placeOf(const Source &source)
{
    if (!source.part)
        return std::nullopt;
    if (const auto *page = std::get_if<PagePlace>(&source.place))
        return std::pair(*source.part, page->page);
    if (const auto *cell = std::get_if<CellPlace>(&source.place))
        return std::pair(*source.part, cell->sheet);
    return std::nullopt;
}

Places placesOf(const Order &order)
{
    Places places;
    const auto note = [&](const Source &source) {
        if (const auto place = placeOf(source))
            places.insert(*place);
    };
    visitHeader(order, [&](FieldName, const auto &field) { note(field.source); });
    for (const OrderLine &line : order.lines)
        note(line.source);
    return places;
}

QString shortened(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() > LongestRemark ? QString(plain.left(LongestRemark - 1) + u'…') : plain;
}

// A phrase that is a title ("DRAFT") with nothing beside it, but for a label before it ("Status: Draft").
bool standsAlone(const QString &text, const QStringList &words, const RemarkPhrases::Hit &hit)
{
    if (hit.first + hit.words != int(words.size()))
        return false;
    if (hit.first == 0)
        return true;
    const qsizetype colon = text.lastIndexOf(u':');
    return colon > 0 && phraseWords(QStringView(text).mid(colon + 1)).size() == hit.words;
}

// "DAP Rotterdam" in "Delivery terms: DAP Rotterdam, Incoterms 2020"; empty without one.
QString incotermIn(const QString &text)
{
    static const QSet<QString> codes = [] {
        const QStringList list =
            QStringLiteral("EXW FCA FAS FOB CFR CIF CPT CIP DAP DPU DAT DDP").split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        const bool ends = word.endsWith(u',') || word.endsWith(u'.') || word.endsWith(u';');
        if (ends)
            word.chop(1);
        if (!codes.contains(word))
            continue;
        // In Spanish a company's tax number goes by the name of one of the codes.
        const QString next = i + 1 < words.size() ? words[i + 1] : QString();
        const bool isTaxNumber =
            parseVatNumber(next) || parseVatNumber(QString(QStringLiteral("ES") + next));
        if (isTaxNumber)
            continue;
        QStringList term{word};
        for (qsizetype k = i + 1; !ends && k < words.size() && term.size() < 4; ++k) {
            QString place = words[k];
            const bool isLast = place.endsWith(u',') || place.endsWith(u')') || place.endsWith(u'.');
            while (place.endsWith(u',') || place.endsWith(u')') || place.endsWith(u'.'))
                place.chop(1);
            if (place.isEmpty() || !place.front().isUpper() ||
                place.compare(QLatin1String("incoterms"), Qt::CaseInsensitive) == 0)
                break;
            term += place;
            if (isLast)
                break;
        }
        return term.join(u' ');
    }
    return {};
}

class RemarkReader
{
public:
    RemarkReader(const Document &document, const ExtractionContext &context,
                 std::vector<Order> &orders)
        : m_document(document), m_context(context), m_orders(orders), m_phrases(context.lexicon.table<RemarkPhrases>())
    {
        for (const Order &order : orders)
            m_places.push_back(placesOf(order));
    }
    void read();

private:
    void readPart(int part);
    void readNotes(Order &order);
    void readPiece(const TextPiece &piece, const TextPiece *next);
    Remark remarkOf(const RemarkPhrases::Hit &hit, const TextPiece &piece, const TextPiece *next) const;
    QDate dateIn(const QString &text, const TextPiece *next) const;
    bool isOrdersPlace(const Source &source) const;
    bool isInLine(const Source &source) const;
    void add(const Remark &remark);
    static void addTo(Order &order, const Remark &remark);

    const Document &m_document;
    const ExtractionContext &m_context;
    std::vector<Order> &m_orders;
    const RemarkPhrases &m_phrases;
    std::vector<Places> m_places;
};

// What stands in the row of an order line is of the goods ("Excluder, draft"), unless it is far larger: a watermark.
bool RemarkReader::isInLine(const Source &source) const
{
    constexpr double Larger = 1.6;
    const auto isOf = [&](const Source &line) {
        if (line.part != source.part)
            return false;
        if (const auto *cell = std::get_if<CellPlace>(&source.place)) {
            const auto *own = std::get_if<CellPlace>(&line.place);
            return own && own->sheet == cell->sheet && own->row == cell->row;
        }
        const auto *page = std::get_if<PagePlace>(&source.place);
        const auto *own = std::get_if<PagePlace>(&line.place);
        return page && own && own->page == page->page && page->box.centreY() > own->box.top
               && page->box.centreY() < own->box.bottom && page->box.height() < Larger * own->box.height();
    };
    return std::any_of(m_orders.begin(), m_orders.end(), [&](const Order &order) {
        return std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
            return isOf(line.source) || isOf(line.description.source) || isOf(line.quantity.source);
        });
    });
}

bool RemarkReader::isOrdersPlace(const Source &source) const
{
    const auto place = placeOf(source);
    return !place || std::any_of(m_places.begin(), m_places.end(),
                                 [&](const Places &places) { return places.contains(*place); });
}

void RemarkReader::addTo(Order &order, const Remark &remark)
{
    const QString text = foldText(remark.text);
    const bool isThere =
        std::any_of(order.remarks.begin(), order.remarks.end(), [&](const Remark &other) {
            const QString known = foldText(other.text);
            return other.kind == remark.kind && (known.contains(text) || text.contains(known));
        });
    if (!isThere && order.remarks.size() < MostRemarks)
        order.remarks.push_back(remark);
}

// To the order whose page or sheet it stands on, else to all: a covering mail speaks for all.
void RemarkReader::add(const Remark &remark)
{
    const auto place = placeOf(remark.source);
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        if (!place || m_places[i].contains(*place))
            addTo(m_orders[i], remark);
    }
}

QDate RemarkReader::dateIn(const QString &text, const TextPiece *next) const
{
    for (const QString &where : {text, next ? next->text : QString()}) {
        const auto dates = datesIn(where, DateOrder::Unknown, m_context.lexicon, m_context.today);
        if (dates.empty())
            continue;
        // What can be read in two ways is left to the person who reads the remark.
        return dates.front().readings.size() == 1 ? dates.front().readings.front().date : QDate();
    }
    return {};
}

Remark RemarkReader::remarkOf(const RemarkPhrases::Hit &hit, const TextPiece &piece,
                              const TextPiece *next) const
{
    Remark remark{hit.kind, shortened(piece.text), piece.source, std::nullopt, {}};
    switch (hit.kind) {
    case Remark::Kind::NotBefore:
    case Remark::Kind::CancelAfter:
        remark.date = dateIn(piece.text, next);
        break;
    case Remark::Kind::Instruction:
    case Remark::Kind::Draft:
    case Remark::Kind::OtherSeller:
    case Remark::Kind::CompleteDelivery:
    case Remark::Kind::Quotation:
    case Remark::Kind::Blanket:
    case Remark::Kind::Certificate:
    case Remark::Kind::ShelfLife:
    case Remark::Kind::SpecialClause:
    case Remark::Kind::Carrier:
    case Remark::Kind::Incoterms:
        break;
    }
    return remark;
}

void RemarkReader::readPiece(const TextPiece &piece, const TextPiece *next)
{
    if (!isOrdersPlace(piece.source))
        return;
    if (const QString term = incotermIn(piece.text); !term.isEmpty())
        add({Remark::Kind::Incoterms, term, piece.source, std::nullopt, {}});
    const QStringList words = phraseWords(piece.text);
    for (const RemarkPhrases::Hit &hit : m_phrases.in(words)) {
        if (hit.isTitle && (!standsAlone(piece.text, words, hit) || isInLine(piece.source)))
            continue;
        const Remark remark = remarkOf(hit, piece, next);
        // "Not before" and "cancel after" are said of many things; without a day they say nothing.
        const bool needsDay =
            hit.kind == Remark::Kind::NotBefore || hit.kind == Remark::Kind::CancelAfter;
        if (!needsDay || remark.date.isValid())
            add(remark);
    }
}

void RemarkReader::readPart(int part)
{
    const std::vector<TextPiece> pieces = textPieces(m_document.parts[std::size_t(part)], part);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        readPiece(pieces[i], i + 1 < pieces.size() ? &pieces[i + 1] : nullptr);
    const QString other = otherSeller(pieces, m_context);
    if (!other.isEmpty()) {
        for (Order &order : m_orders) {
            const bool isFrom = std::any_of(order.lines.begin(), order.lines.end(),
                                            [&](const auto &line) { return line.source.part == part; });
            if (isFrom && order.medium != Medium::Scan)
                addTo(order, {Remark::Kind::OtherSeller, other, {part, {}}, std::nullopt, {}});
        }
    }
}

// What an extractor kept as a note stands in no field; it is a remark of its own kind, else one to read.
void RemarkReader::readNotes(Order &order)
{
    const auto read = [&](const QString &text, const Source &source, std::optional<int> line) {
        if (text.trimmed().isEmpty())
            return;
        const QStringList words = phraseWords(text);
        bool isKnown = false;
        for (const RemarkPhrases::Hit &hit : m_phrases.in(words)) {
            Remark remark = remarkOf(hit, {text, source}, nullptr);
            remark.line = line;
            const bool isDoubtful = hit.isTitle && !standsAlone(text, words, hit);
            const bool lacksDay = (hit.kind == Remark::Kind::NotBefore ||
                                   hit.kind == Remark::Kind::CancelAfter) && !remark.date.isValid();
            if (isDoubtful || lacksDay)
                continue;
            addTo(order, remark);
            isKnown = true;
        }
        // The note of a line often repeats values that were taken into fields; a sentence does not.
        const bool hasFigure =
            std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        const bool isSentence = !hasFigure && words.size() >= LeastSentence;
        if (!isKnown && (!line || isSentence))
            addTo(order, {Remark::Kind::Instruction, shortened(text), source, line, {}});
    };
    read(order.note, {}, std::nullopt);
    for (int i = 0; i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        read(line.note, line.source, i);
    }
}

void RemarkReader::read()
{
    for (Order &order : m_orders)
        readNotes(order);
    for (std::size_t i = 0; i < m_document.parts.size(); ++i) {
        const PartRole role = m_document.parts[i].role;
        if (role != PartRole::AlternativeBody && role != PartRole::InlinePicture)
            readPart(int(i));
    }
}

} // namespace

void readRemarks(const Document &document, const ExtractionContext &context,
                 std::vector<Order> &orders)
{
    if (!orders.empty())
        RemarkReader(document, context, orders).read();
}

} // namespace intray
