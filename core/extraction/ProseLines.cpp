// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseLines.h"

#include "core/base/TextFold.h"
#include "core/extraction/ProseDescription.h"
#include "core/extraction/ProsePieces.h"
#include "core/extraction/ProseTurns.h"
#include "core/extraction/ProseRowsBelow.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <QMap>

namespace intray {

namespace {

constexpr int MostWordsOfASentence = 260;
// Beyond that a text is a long list or no order: its lines are read whole, so that time stays linear.
constexpr int MostWordsToCut = 3000;

class Reader
{
public:
    Reader(const std::vector<TextPlace> &holes, bool asksForGoods, const MessageContext &message)
        : m_holes(holes), m_asksForGoods(asksForGoods), m_message(message), m_lineNumbers(message.text)
    {
    }

    void readRange(TextPlace range)
    {
        const std::vector<TextPlace> places = textLines(m_message.text, range);
        std::vector<TextWords> lines;
        for (const TextPlace &place : places)
            lines.push_back(wordsOf(m_message.text, place, m_holes));
        markListNumbers(&lines);
        TextWords paragraph;
        for (size_t i = 0; i < places.size(); ++i) {
            const TextPlace place = places[i];
            const TextWords &line = lines[i];
            if (isBlank(place.start, place.end)) {
                readParagraph(paragraph);
                paragraph.clear();
            }
            paragraph.insert(paragraph.end(), line.begin(), line.end());
        }
        readParagraph(paragraph);
    }

    ProseLines finish()
    {
        const bool anyCertain = std::any_of(m_pieces.begin(), m_pieces.end(), [](const Piece &piece) {
            return piece.reading && piece.reading->isCertain();
        });
        QSet<QString> skus;
        for (const Piece &piece : m_pieces) {
            if (piece.reading && piece.reading->isCertain() && piece.reading->code)
                skus.insert(piece.reading->code->sku);
        }
        believeEndingQuantities();
        ProseLines result;
        QSet<int> linesWithOrder;
        for (const Piece &piece : m_pieces) {
            if (piece.reading && piece.reading->isCertain())
                linesWithOrder.insert(textLine(piece));
        }
        for (Piece &piece : m_pieces) {
            if (!piece.reading)
                continue;
            ProseLine &reading = *piece.reading;
            if (describesLineAbove(piece, &result))
                continue;
            // Several numbers in a line that was not cut: more may be ordered there.
            if (isLong() && reading.spareQuantities > 0)
                result.leftOver.push_back({piece.words.front().start, piece.words.back().end});
            const bool probable = !reading.isCertain() && isProbable(piece, anyCertain, skus);
            if ((reading.isCertain() || probable) && reading.freeNumber)
                result.openNumbers.push_back(*reading.freeNumber);
            if (reading.isCertain())
                result.lines.push_back(reading);
            else if (probable)
                result.lines.push_back(lessSure(reading));
            else if (looksLikeLine(piece, anyCertain, skus)
                     || (reading.line.unit.isStated() && linesWithOrder.contains(textLine(piece))))
                result.leftOver.push_back({piece.words.front().start, piece.words.back().end});
        }
        return result;
    }

private:
    using Piece = ProsePiece;

    // "Ball bearing 6200 ZZ - 4": a number parted off at the end of every line can only be the quantity.
    void believeEndingQuantities()
    {
        constexpr double Sure = 0.96;
        std::vector<ProseLine *> ending;
        for (Piece &piece : m_pieces) {
            if (!piece.reading || !piece.reading->isCertain())
                continue;
            const TextPlace *place = std::get_if<TextPlace>(&piece.reading->line.quantity.source.place);
            const TextWord &last = piece.words.back();
            static const QRegularExpression sign(QStringLiteral("^[-–—:=]+$"));
            const QString gap = piece.words.size() < 2 ? QString()
                : m_message.written(piece.words[piece.words.size() - 2].end, last.start).simplified();
            if (!place || place->start != last.start || !piece.words.front().startsLine || !sign.match(gap).hasMatch()
                || !piece.reading->described || piece.reading->freeNumbers > 0)
                return;
            ending.push_back(&*piece.reading);
        }
        for (ProseLine *line : ending) {
            Field<Decimal> &quantity = line->line.quantity;
            if (ending.size() > 1 && quantity.confidence < Sure) {
                quantity.confidence = Sure;
                quantity.support(Evidence::Kind::Form,
                                 QCoreApplication::translate("intray::ProseLine", "parted off at the end of every line"));
            }
        }
    }

    bool isBlank(int start, int end) const
    {
        return QStringView(m_message.text).mid(start, end - start).trimmed().isEmpty();
    }

    int textLine(const Piece &piece) const
    {
        return m_lineNumbers.at(piece.words.front().start);
    }

    bool isLong() const { return m_wordsRead > MostWordsToCut; }

    // The number that opens a line, if a code or words follow, and the line still has a number with its unit.
    std::optional<int> listNumber(const TextWords &line) const
    {
        static const QRegularExpression form(QStringLiteral("^0{0,4}[1-9]\\d{0,2}$"));
        if (line.size() < 3 || !form.match(line[0].text).hasMatch() || !line[0].startsLine
            || m_message.isUnit(line[1].text) || line[1].text == QLatin1String("x"))
            return std::nullopt;
        const TextWords rest(line.begin() + 1, line.end());
        const std::optional<ProseLine> reading = readProseLine(rest, m_message);
        return reading && reading->strongQuantity && reading->isCertain() ? std::optional(line[0].text.toInt())
                                                                         : std::nullopt;
    }

    // 1, 2, 3 or 10, 20, 30 at the beginning of lines count them; other lines may stand between.
    void markListNumbers(std::vector<TextWords> *lines) const
    {
        std::vector<std::pair<size_t, int>> numbered;
        for (size_t i = 0; i < lines->size(); ++i) {
            if (const std::optional<int> number = listNumber((*lines)[i]))
                numbered.push_back({i, *number});
        }
        const int step = numbered.empty() ? 0 : numbered.front().second;
        if (numbered.size() < 2 || (step != 1 && step != 10 && step != 100))
            return;
        for (size_t i = 0; i < numbered.size(); ++i) {
            if (numbered[i].second != step * int(i + 1))
                return;
        }
        if (mayBeThousands(*lines, numbered))
            return;
        for (const auto &[line, number] : numbered)
            (*lines)[line].front().numbersLine = true;
    }

    // "1 600 pcs ...", "2 000 pcs ..." among lines that nothing counts: thousands parted by blanks.
    bool mayBeThousands(const std::vector<TextWords> &lines, const std::vector<std::pair<size_t, int>> &numbered) const
    {
        static const QRegularExpression group(QStringLiteral("^\\d{3}$"));
        bool groups = true, none = false;
        for (const auto &[line, number] : numbered) {
            const QString &next = lines[line][1].text;
            groups = groups && group.match(next).hasMatch();
            none = none || (group.match(next).hasMatch() && next.startsWith(u'0'));
        }
        if (none || !groups)
            return none;
        return std::any_of(lines.begin(), lines.end(), [&](const TextWords &line) {
            const bool isNumbered = std::any_of(numbered.begin(), numbered.end(),
                                                [&](const auto &other) { return &lines[other.first] == &line; });
            const std::optional<ProseLine> reading = isNumbered ? std::nullopt : readProseLine(line, m_message);
            return reading && reading->strongQuantity && reading->isCertain();
        });
    }

    static int certain(const std::vector<Piece> &pieces)
    {
        return int(std::count_if(pieces.begin(), pieces.end(), [](const Piece &piece) {
            return piece.reading && piece.reading->isCertain();
        }));
    }

    // Items that a number names, with their quantities: cutting in the wrong places leaves fewer of them.
    static QMap<QString, Decimal> completeItems(const std::vector<Piece> &pieces)
    {
        QMap<QString, Decimal> items;
        for (const Piece &piece : pieces) {
            if (piece.reading && piece.reading->isCertain() && piece.reading->code && piece.reading->code->isKnown())
                items.insert(piece.reading->code->sku, piece.reading->line.quantity.value.value_or(Decimal()));
        }
        return items;
    }

    // An item whose quantity may stand on another line.
    static bool hasUnfinished(const std::vector<Piece> &pieces)
    {
        return std::any_of(pieces.begin(), pieces.end(), [](const Piece &piece) {
            return piece.reading && !piece.reading->isCertain() && piece.reading->code
                && piece.reading->code->isKnown();
        });
    }

    // Line by line, or as one text when that finds more (wrapped sentences, an item over two lines).
    void readParagraph(const TextWords &words)
    {
        if (words.empty())
            return;
        std::vector<Piece> byLine;
        int lines = 0;
        for (size_t from = 0; from < words.size();) {
            size_t to = from + 1;
            while (to < words.size() && !words[to].startsLine)
                ++to;
            const TextWords line(words.begin() + long(from), words.begin() + long(to));
            m_wordsRead += int(line.size());
            for (Piece &piece : cutIntoLines(line, m_message, isLong()))
                byLine.push_back(std::move(piece));
            ++lines;
            from = to;
        }
        if (lines > 1 && int(words.size()) <= MostWordsOfASentence && !isLong()
            && (certain(byLine) < lines || hasUnfinished(byLine))) {
            std::vector<Piece> joined = cutIntoLines(words, m_message);
            const auto together = completeItems(joined), apart = completeItems(byLine);
            // As many items as before are the same ones: what a line says of an item is not taken from it.
            const bool finds = certain(joined) > certain(byLine)
                && (together.size() > apart.size() || together == apart);
            // "100 pcs of ball valve G1/2" and below it "your no. BV-072": one item, now with its number.
            const bool completes = certain(joined) == certain(byLine) && together.size() > apart.size()
                && hasUnfinished(byLine) && !hasUnfinished(joined);
            if (finds || completes)
                byLine = std::move(joined);
        }
        if (lines > 1)
            joinRowsBelow(&byLine, m_message);
        m_pieces.insert(m_pieces.end(), byLine.begin(), byLine.end());
    }

    bool isQuestion(const Piece &piece) const
    {
        return piece.words.back().after.contains(u'?');
    }

    // Whether a quantity opens the piece, or stands behind a colon, as in lists.
    bool isListLike(const Piece &piece) const
    {
        const TextPlace *quantity = std::get_if<TextPlace>(&piece.reading->line.quantity.source.place);
        if (!quantity)
            return false;
        const TextWord &word0 = piece.words.front();
        for (size_t i = 0; i < piece.words.size(); ++i) {
            const TextWord &word = piece.words[i];
            if (word.start < quantity->start)
                continue;
            if (i == 0)
                return true;
            const TextWord &before = piece.words[i - 1];
            if (before.after.contains(u':') || before.after.contains(u'-') || word.before.contains(u'-'))
                return true;
            int at = 0;
            while (at < int(i)) {
                // "3)" of a numbered list
                int length = at == 0 && (word0.after.startsWith(u')') || word0.after.startsWith(u'.'))
                        && word0.text.size() <= 2 && word0.text[0].isDigit()
                    ? 1
                    : 0;
                for (const QLatin1String list :
                     {QLatin1String("order-request"), QLatin1String("order-verb"), QLatin1String("conjunction"),
                      QLatin1String("polite"), QLatin1String("leading-word"), QLatin1String("greeting")})
                    length = std::max(length, m_message.phrases.matchAt(list, piece.words, at));
                if (length == 0)
                    return false;
                at += length;
            }
            return true;
        }
        return false;
    }

    bool isProbable(const Piece &piece, bool anyCertain, const QSet<QString> &skus) const
    {
        const ProseLine &reading = *piece.reading;
        if (isQuestion(piece) || !(anyCertain || m_asksForGoods))
            return false;
        if (reading.code && reading.code->isKnown())
            return !skus.contains(reading.code->sku) && piece.words.size() <= 14 && anyCertain;
        if (!reading.hasQuantity || !isListLike(piece))
            return false;
        if (reading.code)
            return true;
        if (!reading.line.description.isStated() || !hasContent(*reading.line.description.value))
            return false;
        if (reading.strongQuantity)
            return true;
        // "1,000 hex bolts M6x20": a bare number before words that come close to an item.
        const auto similar = m_message.catalog().similarItems(*reading.line.description.value, 1);
        return !similar.empty() && similar.front().similarity >= 0.5;
    }

    static bool hasContent(const QString &description)
    {
        int letters = 0;
        for (const QChar c : description)
            letters += c.isLetter();
        return letters >= 4;
    }

    bool looksLikeLine(const Piece &piece, bool anyCertain, const QSet<QString> &skus) const
    {
        const ProseLine &reading = *piece.reading;
        if (reading.code && reading.code->isKnown())
            return !skus.contains(reading.code->sku);
        if (!anyCertain && !m_asksForGoods)
            return false;
        if (reading.hasQuantity && reading.line.description.isStated()
            && hasContent(*reading.line.description.value) && isListLike(piece) && !isQuestion(piece))
            return true;
        if (isFigureOfSpeech(reading, piece.words, m_message) || isTimeOfDay(reading, m_message))
            return false;
        return reading.strongQuantity && (reading.code || !reading.line.unit.value.value_or(QString()).isEmpty())
            && reading.line.description.isStated() && piece.words.front().startsLine;
    }

    // "Cable drum 25 m, steel" on its own below "KB-1020 40 pcs": the words of the item above, figures and all.
    bool describesLineAbove(const Piece &piece, ProseLines *result) const
    {
        if (piece.reading->code || result->lines.empty() || !piece.words.front().startsLine)
            return false;
        ProseLine &above = result->lines.back();
        const Item *item = above.code && above.code->isKnown() ? m_message.catalog().item(above.code->sku) : nullptr;
        const TextPlace place{piece.words.front().start, piece.words.back().end};
        const QString text = m_message.written(place.start, place.end).simplified();
        const QStringList said = foldedWords(text);
        if (!item || said.size() < 2)
            return false;
        const QStringList known = descriptionWords(*item);
        if (!std::all_of(said.begin(), said.end(), [&known](const QString &word) { return known.contains(word); }))
            return false;
        Field<QString> &description = above.line.description;
        if (!description.isStated()) {
            description.value = text;
            description.written = text;
            description.source = m_message.at(place.start, place.end);
            description.confidence = 0.97;
            description.support(Evidence::Kind::MasterData,
                                QCoreApplication::translate("intray::ProseLine", "agrees with an item"));
        }
        return true;
    }

    static ProseLine lessSure(ProseLine reading)
    {
        const auto lower = [](auto &field, double most) {
            field.confidence = std::min(field.confidence, most);
        };
        lower(reading.line.quantity, reading.strongQuantity ? 0.93 : 0.8);
        lower(reading.line.description, 0.85);
        return reading;
    }

    const std::vector<TextPlace> &m_holes;
    const bool m_asksForGoods;
    const MessageContext &m_message;
    const LineNumbers m_lineNumbers;
    std::vector<Piece> m_pieces;
    int m_wordsRead = 0;
};

} // namespace

ProseLines readProseLines(const std::vector<TextPlace> &ranges, const std::vector<TextPlace> &holes,
                          bool asksForGoods, const MessageContext &message)
{
    Reader reader(holes, asksForGoods, message);
    for (const TextPlace &range : ranges)
        reader.readRange(range);
    return reader.finish();
}

} // namespace intray
