// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PieceMap.h"

#include "core/extraction/AddressMentions.h"
#include "core/extraction/PartyBlocks.h"

#include <algorithm>

namespace intray {

namespace {

constexpr std::size_t MostAddresses = 24;
constexpr std::size_t MostLooked = 300; // looking around each takes time in proportion to the page
constexpr int MostLinesAbove = 4;
// Letterheads repeat themselves at the foot of a page.
constexpr double Foot = 0.9;
constexpr qsizetype LongestLine = 80;
constexpr qsizetype LongestCaption = 40;

// Many words, most of them without a capital: no line of an address.
bool isSentence(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto small = std::count_if(words.begin(), words.end(), [](const QString &word) {
        return word.size() > 1 && word.front().isLower();
    });
    return text.size() > LongestLine || (words.size() > 6 && small * 2 > words.size());
}

// "... to Acme Ltd, 41 allée des" over "Peupliers, 80001 Amiens. Terms: ...": the street begins in the line above, and
// the next sentence is no part of the address.
void takeSentence(QString &line, const QString &above)
{
    constexpr qsizetype ShortestTown = 5; // with its full stop: "St." is none
    const std::vector<AddressMention> mentions = addressesIn(line);
    const QString tail = above.mid(above.lastIndexOf(QStringLiteral(", ")) + 1).trimmed();
    if (!mentions.empty()) {
        const QString town = line.left(mentions.front().end).section(u' ', -1);
        if (town.endsWith(u'.') && town.size() > ShortestTown)
            line.truncate(mentions.front().end - 1);
    }
    if (isStreetLine(tail + u' ' + line))
        line.prepend(tail + u' ');
}

bool isName(const QString &text)
{
    return text.size() < 40 && text.front().isUpper()
           && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u':'; });
}

} // namespace

PieceMap::PieceMap(const Part &part, int index) : m_pieces(textPieces(part, index))
{
    for (const TextPiece &piece : m_pieces)
        m_places.push_back(placeOf(piece.source));
}

PieceMap::Place PieceMap::placeOf(const Source &source)
{
    if (const auto *page = std::get_if<PagePlace>(&source.place))
        return {page->page, page->box.left, page->box.top, page->box.right, page->box.bottom};
    if (const auto *cell = std::get_if<CellPlace>(&source.place))
        return {cell->sheet, double(cell->column), double(cell->row), cell->column + 0.9, cell->row + 0.9};
    if (const auto *text = std::get_if<TextPlace>(&source.place))
        return {0, 0, double(text->start), 1, double(text->end)};
    return {};
}

std::optional<std::size_t> PieceMap::leftIndex(std::size_t piece) const
{
    const Place &at = m_places[piece];
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &other = m_places[i];
        const bool isBefore = other.page == at.page && other.right <= at.left + 1e-6 && other.top < at.middle()
                              && other.bottom > at.middle();
        if (i != piece && isBefore && (!nearest || other.right > m_places[*nearest].right))
            nearest = i;
    }
    return nearest;
}

std::optional<std::size_t> PieceMap::aboveIndex(std::size_t piece) const
{
    const Place &at = m_places[piece];
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &other = m_places[i];
        const bool isAbove = other.page == at.page && other.middle() < at.top && other.left < at.right
                             && at.left < other.right && at.top - other.bottom < 1.5 * at.height();
        if (i != piece && isAbove && (!nearest || other.bottom > m_places[*nearest].bottom))
            nearest = i;
    }
    return nearest;
}

std::optional<std::size_t> PieceMap::belowIndex(std::size_t piece) const
{
    const Place &at = m_places[piece];
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &other = m_places[i];
        const bool isBelow = other.page == at.page && other.middle() > at.bottom && other.left < at.right
                             && at.left < other.right && other.top - at.bottom < 1.5 * at.height();
        if (i != piece && isBelow && (!nearest || other.top < m_places[*nearest].top))
            nearest = i;
    }
    return nearest;
}

// The cell right before another one in a sheet says what that one is.
bool PieceMap::isLabel(std::size_t piece) const
{
    const bool isCell = std::holds_alternative<CellPlace>(source(piece).place);
    return text(piece).endsWith(u':') || (isCell && text(piece).size() < LongestLine && addressesIn(text(piece)).empty());
}

// Beside a caption of a form, over and under other captions, the value begins: what stands above belongs to another
// one. Two addresses side by side have figures in the left one as well.
bool PieceMap::isValueOfForm(std::size_t piece, std::size_t above) const
{
    const auto left = leftIndex(piece);
    const auto isCaption = [this](std::size_t index) {
        const QString &words = text(index);
        return words.size() < LongestCaption
               && std::none_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    };
    const bool isOnPage = std::holds_alternative<PagePlace>(source(piece).place);
    if (!isOnPage || !left || !isCaption(*left))
        return false;
    const auto over = aboveIndex(*left), under = belowIndex(*left);
    return over && isCaption(*over) && leftIndex(above) == over && (!under || isCaption(*under));
}

QString PieceMap::leftOf(std::size_t piece) const
{
    const auto index = leftIndex(piece);
    return index ? m_pieces[*index].text : QString();
}

QString PieceMap::above(std::size_t piece) const
{
    const auto index = aboveIndex(piece);
    return index ? m_pieces[*index].text : QString();
}

// A telephone, a date, or the town of the address above it: no part of an address that has its street.
bool PieceMap::isOfAnother(std::size_t piece) const
{
    const QString &words = text(piece);
    if (isContactLine(words) || std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }))
        return true;
    const std::vector<AddressMention> mentions = addressesIn(words);
    return !mentions.empty() && (mentions.front().hasStreet || isStreetLine(above(piece)));
}

std::optional<LooseAddress> PieceMap::addressAt(std::size_t piece) const
{
    const std::vector<AddressMention> mentions = addressesIn(text(piece));
    if (mentions.empty())
        return std::nullopt;
    LooseAddress address;
    address.code = mentions.front().code;
    address.source = source(piece);
    QString line = text(piece);
    // "Deliver to: 12 Mill Road, ..."
    const qsizetype colon = line.indexOf(u':');
    if (colon > 0 && colon < mentions.front().start) {
        address.label = line.left(colon).trimmed();
        address.hasColon = true;
        line = line.mid(colon + 1).trimmed();
    }
    // The town had no room on the line of its code.
    if (const auto below = belowIndex(piece); below && mentions.back().end == text(piece).size()
                                              && isName(text(*below)) && line.back().isDigit())
        line += u' ' + text(*below);
    address.lines = {line};
    bool hasStreet = mentions.front().hasStreet;
    std::size_t top = piece;
    for (int i = 0; i < MostLinesAbove && address.label.isEmpty(); ++i) {
        if (const auto left = leftIndex(top); left && isLabel(*left)) {
            address.label = text(*left).endsWith(u':') ? text(*left).chopped(1).trimmed() : text(*left);
            address.hasColon = true;
            break;
        }
        const auto above = aboveIndex(top);
        if (!above || isValueOfForm(top, *above) || (hasStreet && isOfAnother(*above)))
            break;
        const QString &over = text(*above);
        if (isSentence(over)) {
            address.inSentence = !hasStreet || line.endsWith(u'.');
            if (!hasStreet && isStreetLine(over)) {
                takeSentence(address.lines.front(), over);
                hasStreet = true;
            }
            address.label = over.endsWith(u':') ? over : QString();
            break;
        }
        if (over.endsWith(u':')) {
            address.label = over.chopped(1).trimmed();
            address.hasColon = true;
            break;
        }
        hasStreet = hasStreet || isStreetLine(over);
        address.lines.prepend(over);
        top = *above;
    }
    if (!hasStreet)
        return std::nullopt;
    if (address.label.isEmpty() && address.lines.size() > 1)
        address.label = address.lines.front(); // a label without a colon, or the name
    if (const auto left = leftIndex(top))
        address.beside = text(*left);
    const bool isPage = std::holds_alternative<PagePlace>(address.source.place);
    address.isFooter = isPage && m_places[piece].middle() > Foot;
    return address;
}

std::vector<LooseAddress> PieceMap::addresses() const
{
    std::vector<LooseAddress> found;
    std::size_t looked = 0;
    for (std::size_t i = 0; i < m_pieces.size() && found.size() < MostAddresses && looked < MostLooked; ++i) {
        if (addressesIn(text(i)).empty())
            continue;
        ++looked;
        if (const auto address = addressAt(i))
            found.push_back(*address);
    }
    return found;
}

} // namespace intray
