// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PartyBlocks.h"

#include "core/base/TextFold.h"
#include "core/extraction/AddressMentions.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/LabelledParties.h"
#include "core/masterdata/CountryHabits.h"

namespace intray {

bool isContactLine(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(@|^(tel|fax|phone|telefon|telefoon|t[ée]l|www\\.|http)\\b|^\\+?[\\d\\s()/-]{8,}$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

bool beginsLabel(const Lexicon &lexicon, const Phrase &phrase)
{
    if (isLabelOnly(lexicon, phrase))
        return true;
    const auto hits = lexicon.labelsAtStart(phrase.text());
    if (hits.empty())
        return false;
    const size_t words = size_t(hits.front().words);
    if (words == 0 || words >= phrase.words.size())
        return false;
    return phrase.words[words - 1].text.endsWith(u':')
           || phrase.words[words].text.startsWith(u':');
}

Box lineBox(const Phrase &phrase)
{
    const LaidWord *lowest = nullptr;
    for (const LaidWord &word : phrase.words) {
        const bool tells = word.text.size() > 1 && word.confidence < 1;
        if (tells && (!lowest || word.box.height() < lowest->box.height()))
            lowest = &word;
    }
    Box box = phrase.box;
    if (lowest) {
        box.top = lowest->box.top;
        box.bottom = lowest->box.bottom;
    }
    return box;
}

namespace {

constexpr int LongestBlock = 8; // lines

bool isParty(Label label)
{
    return label == Label::Buyer || label == Label::Seller || label == Label::ShipTo
           || label == Label::BillTo;
}

// A label that ends an address block: of another party or a header value. "KG" or "Warehouse" are words of
// a name although they are labels elsewhere.
bool endsBlock(const Lexicon &lexicon, const Phrase &phrase)
{
    const auto hits = lexicon.labelsAtStart(phrase.text());
    if (hits.empty())
        return false;
    const size_t words = size_t(hits.front().words);
    const bool whole = words >= phrase.words.size();
    const bool colon = words > 0 && words <= phrase.words.size()
                       && phrase.words[words - 1].text.endsWith(u':');
    if (colon)
        return true;
    return whole && std::any_of(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
        return hit.words == hits.front().words && hit.weight >= 0.6
               && hit.label <= Label::OtherDate;
    });
}

// The phrase of a row that starts at x, give or take.
const Phrase *phraseAt(const TextRow &row, double x, double tolerance)
{
    for (const Phrase &phrase : row.phrases) {
        if (phrase.box.left > x - std::min(8.0, tolerance) && phrase.box.left < x + tolerance)
            return &phrase;
    }
    return nullptr;
}

// The phrase of a row that goes on below a line of a block set flush right or centred.
const Phrase *phraseFlush(const TextRow &row, const Box &above)
{
    for (const Phrase &phrase : row.phrases) {
        const bool overlaps = phrase.box.left < above.right && phrase.box.right > above.left;
        const bool flushRight = std::abs(phrase.box.right - above.right) < 2;
        const bool centred = std::abs(phrase.box.centreX() - above.centreX()) < 2;
        if (overlaps && (flushRight || centred))
            return &phrase;
    }
    return nullptr;
}

// A remark below an address: set off by a mark, with a date, or a sentence, as nobody's address is.
bool isNote(const QString &text)
{
    static const QRegularExpression date(QStringLiteral(
        "(?<![\\d./-])(?:\\d{1,2}([./-])\\d{1,2}\\1(?:20)?\\d{2}|20\\d{2}-\\d{2}-\\d{2})(?![\\d/-]|[.]\\d)"));
    static const QRegularExpression mark(QStringLiteral("^(?:\\*+|[¹²³†‡]|\\d\\))\\s?\\p{L}"));
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto small = std::count_if(words.begin(), words.end(), [](const QString &word) {
        return word.size() > 2 && word.front().isLower();
    });
    return mark.match(text).hasMatch() || date.match(text).hasMatch() || (words.size() >= 8 && 2 * small >= words.size());
}

// `labelLeft`: where the column of labels begins whose values stand beside; its next label ends the block.
void followDown(PartyBlock &block, const PageText &page, size_t from, double x, double height,
                const Lexicon &lexicon, const std::vector<bool> &skip,
                std::optional<double> labelLeft = {})
{
    double bottom = block.box.bottom;
    Box last = block.box;
    double tolerance = 2.6 * height;
    for (size_t r = from; r < page.rows.size() && block.lines.size() < LongestBlock; ++r) {
        const TextRow &row = page.rows[r];
        if (row.box.bottom < bottom + 0.3 * height)
            continue;
        const double allowed = block.lines.isEmpty() ? 1.7 : 0.95;
        const Phrase *phrase = phraseAt(row, x, tolerance);
        if (!phrase && !block.lines.isEmpty())
            phrase = phraseFlush(row, last);
        if (!phrase) {
            if (row.box.top - bottom > 1.7 * height)
                return;
            continue;
        }
        // A title below an address is set larger.
        const Box line = lineBox(*phrase);
        if (!block.lines.isEmpty() && line.height() > 1.25 * last.height())
            return;
        // A label over the next address is set smaller, even where it cannot be read.
        if (block.lines.size() >= 2 && phrase->words.front().confidence < 1 && line.height() < 0.8 * last.height())
            return;
        if (line.top - bottom > allowed * std::max(height, line.height()) || skip[r])
            return;
        if (!block.lines.isEmpty() && isNote(phrase->text()))
            return;
        const bool openEnd = !block.lines.isEmpty()
                             && (block.lines.back().endsWith(u'-') || block.lines.back().endsWith(u'&'));
        if ((!openEnd && endsBlock(lexicon, *phrase)) || isContactLine(phrase->text()))
            return;
        if (labelLeft && phraseAt(row, *labelLeft, 4) != phrase && phraseAt(row, *labelLeft, 4))
            return;
        const QString text = phrase->text();
        // The end of a name that had no room in its line.
        if (block.lines.size() == 1 && (isLegalForm(lexicon, text) || block.lines.front().endsWith(QStringLiteral(" &"))))
            block.lines.front() += u' ' + text;
        else
            block.lines << text;
        block.box = block.lines.size() == 1 ? phrase->box : block.box.united(phrase->box);
        bottom = line.bottom;
        last = line;
        x = std::min(x, phrase->box.left);
        tolerance = block.lines.size() == 1 ? 8 : 4;
    }
}

// A value with the phrases after it that stand no wider apart than recognised words of one line do.
std::vector<LaidWord> wholeLine(const PageText &page, const LabelledValue &pair, const Lexicon &lexicon)
{
    std::vector<LaidWord> words = pair.words;
    const double widest = 1.6 * page.rows[size_t(pair.row)].height;
    for (const Phrase &phrase : page.rows[size_t(pair.row)].phrases) {
        const double gap = phrase.box.left - words.back().box.right;
        if (gap < 0)
            continue;
        if (gap > widest || beginsLabel(lexicon, phrase))
            break;
        words.insert(words.end(), phrase.words.begin(), phrase.words.end());
    }
    return words;
}

// In a letter an address ends with the sentence.
QString withoutStop(const QString &text)
{
    static const QRegularExpression stop(QStringLiteral("(?<=[^\\s.]{3})\\.$"));
    return QString(text).remove(stop);
}

// "GLN 4012345000009" over a name: a number of the party, no part of its address.
void dropIdentifiers(PartyBlock &block, const Lexicon &lexicon)
{
    static const QRegularExpression number(QStringLiteral("^[A-Z]{0,3}\\d[\\dA-Z./-]{4,}$"));
    const auto isIdentifier = [&](const QString &line) {
        const qsizetype last = line.lastIndexOf(u' ');
        if (!number.match(line.mid(last + 1)).hasMatch())
            return false;
        if (last < 0)
            return true;
        const QString name = line.left(last);
        const auto hits = lexicon.labelsOf(name);
        return lexicon.phrases(QStringLiteral("party-number")).contains(phraseWords(name).join(u' '))
               || std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
                      return hit.label == Label::CustomerAccount || hit.label == Label::VatNumber
                             || hit.label == Label::Registration || hit.label == Label::Gtin;
                  });
    };
    while (block.lines.size() >= 3 && isIdentifier(block.lines.front()))
        block.lines.removeFirst();
}

// The same firm once more, below a town, begins another address.
void dropSecondAddress(PartyBlock &block)
{
    const QString firm = block.lines.value(0).section(u' ', 0, 1);
    for (qsizetype i = 1; i < block.lines.size(); ++i) {
        const std::vector<AddressMention> above = addressesIn(block.lines.mid(0, i).join(u' '));
        if (block.lines[i].startsWith(firm) && !above.empty() && above.back().hasStreet) {
            block.lines.resize(i);
            return;
        }
    }
}

// Behind the town only its country belongs to an address: hours, days, names and telephones that stand in the same
// box do not.
void dropBehindTown(PartyBlock &block)
{
    static const QRegularExpression cedex(QStringLiteral("^CEDEX\\b"), QRegularExpression::CaseInsensitiveOption);
    // A narrow column may part the code from its town; "3627 Commerce" over "Way" is a street.
    int end = 0;
    for (const AddressMention &mention : addressesIn(block.lines.join(u' ')))
        end = std::max(end, mention.end);
    qsizetype last = 0;
    for (qsizetype at = 0; last < block.lines.size() && at < end; ++last)
        at += block.lines[last].size() + 1;
    if (last < 2)
        return;
    while (last < block.lines.size()
           && (countryHabits(block.lines[last]) || block.lines[last].contains(cedex)))
        ++last;
    block.lines.resize(last);
}

// Whether a text ends an address: a post code with its town, and no figure behind.
bool endsWithTown(const QString &text)
{
    const auto mentions = addressesIn(text);
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const AddressMention &mention) { return !hasDigit(text.mid(mention.end)); });
}

// An address that ends with its town ends with its row: what follows on the next is a sentence of its own.
std::vector<LaidWord> upToTown(const std::vector<LaidWord> &words)
{
    std::vector<LaidWord> row;
    for (const LaidWord &word : words) {
        const bool isNextRow = !row.empty() && word.box.top > row.back().box.bottom - 0.3 * row.back().box.height();
        if (isNextRow && endsWithTown(joined(row)))
            break;
        row.push_back(word);
    }
    return row;
}

// "Ship to: Acme Ltd, 12 Long" over "Street, Leeds LS1 2AB": an address in one line that had no room goes on below
// its label. Empty where no town ends it.
QString wrappedAddress(const PageText &page, const LabelledValue &pair, const Lexicon &lexicon)
{
    constexpr size_t MostRows = 3;
    QString text = joined(pair.words);
    double bottom = pair.labelBox.bottom;
    size_t rows = 0;
    for (size_t r = size_t(pair.row) + 1; r < page.rows.size() && rows < MostRows; ++r) {
        const TextRow &row = page.rows[r];
        if (row.box.bottom < bottom + 0.3 * pair.labelBox.height())
            continue;
        const Phrase *phrase = phraseAt(row, pair.labelBox.left, 3);
        if (!phrase || lineBox(*phrase).top - bottom > 0.95 * pair.labelBox.height() || beginsLabel(lexicon, *phrase))
            return {};
        const QString more = phrase->text();
        const bool isCut = text.endsWith(u'-');
        if (isCut && more.front().isLower())
            text.chop(1);
        text += (isCut ? QString() : QStringLiteral(" ")) + more;
        bottom = lineBox(*phrase).bottom;
        ++rows;
        if (endsWithTown(text))
            return text;
    }
    return {};
}

} // namespace

bool isLegalForm(const Lexicon &lexicon, const QString &text)
{
    return lexicon.phrases(QStringLiteral("legal-form")).contains(foldText(text).remove(u'.'));
}

bool isRecognised(const PageText &page)
{
    return std::any_of(page.rows.begin(), page.rows.end(), [](const TextRow &row) {
        return std::any_of(row.phrases.begin(), row.phrases.end(), [](const Phrase &phrase) {
            return std::any_of(phrase.words.begin(), phrase.words.end(),
                               [](const LaidWord &word) { return word.confidence < 1; });
        });
    });
}

QString PartyBlock::oneLine() const
{
    QString text;
    for (QString line : lines) {
        line = line.trimmed();
        if (line.endsWith(u','))
            line.chop(1);
        const bool wrapped = text.endsWith(QStringLiteral(" -")) || text.endsWith(QStringLiteral(" &"))
                             || line.startsWith(QStringLiteral("- ")) || line.startsWith(QStringLiteral("& "));
        text += (text.isEmpty() ? QString() : wrapped ? QStringLiteral(" ") : QStringLiteral(", ")) + line;
    }
    return text;
}

std::vector<PartyBlock> partyBlocks(const PageText &page, int pageIndex,
                                    const std::vector<LabelledValue> &pairs,
                                    const std::vector<bool> &skip, const Lexicon &lexicon)
{
    const bool recognised = isRecognised(page);
    std::vector<PartyBlock> blocks;
    for (const LabelledValue &pair : pairs) {
        if (!isParty(pair.label) || pair.weight < 0.3)
            continue;
        const bool below = pair.place == LabelledValue::Place::Below;
        if (pair.place == LabelledValue::Place::SamePhrase && !pair.colon)
            continue;
        PartyBlock block{pair.label, pair.weight, pair.labelText, {}, pair.labelBox, pageIndex, pair.row};
        if (below) {
            followDown(block, page, size_t(pair.row) + 1, pair.words.front().box.left,
                       pair.labelBox.height(), lexicon, skip);
        } else {
            const std::vector<LaidWord> words = recognised ? wholeLine(page, pair, lexicon) : upToTown(pair.words);
            block.lines << joined(words);
            block.box = boxOf(words);
            followDown(block, page, size_t(pair.row) + 1, block.box.left, block.box.height(), lexicon,
                       skip, pair.labelBox.left);
            // A sentence of its own below an address in one line is no part of it.
            const QString first = joined(words);
            const bool isOneLine = pair.place == LabelledValue::Place::SamePhrase && first.contains(u',');
            const QString wrapped = isOneLine && !endsWithTown(first) ? wrappedAddress(page, pair, lexicon) : QString();
            if (!wrapped.isEmpty())
                block.lines = QStringList{withoutStop(wrapped)};
            else if (pair.place == LabelledValue::Place::SamePhrase && first.count(u',') >= 2
                && !first.trimmed().endsWith(u','))
                block.lines = QStringList{withoutStop(first)};
        }
        block.memory = pair.memory;
        dropIdentifiers(block, lexicon);
        dropSecondAddress(block);
        dropBehindTown(block);
        if (!block.lines.isEmpty() && (!pair.isComposed || holdsAddress(block.oneLine())))
            blocks.push_back(block);
    }
    for (PartyBlock &block : labelledParties(page, pageIndex, skip, lexicon)) {
        const bool isKnown = std::any_of(blocks.begin(), blocks.end(),
                                         [&](const PartyBlock &other) { return other.role == block.role; });
        if (!isKnown)
            blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<PartyBlock> unlabelledBlocks(const PageText &page, int pageIndex,
                                         const std::vector<PartyBlock> &blocks, const std::vector<bool> &skip,
                                         const Lexicon &lexicon, const Catalog &catalog)
{
    std::vector<PartyBlock> found;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (skip[r])
            continue;
        for (const Phrase &phrase : page.rows[r].phrases) {
            const Box line = lineBox(phrase);
            const bool held = std::any_of(blocks.begin(), blocks.end(), [&](const PartyBlock &block) {
                return block.page == pageIndex && block.box.contains(line.centreX(), line.centreY());
            });
            if (held || beginsLabel(lexicon, phrase) || catalog.isSellerName(phrase.text()) || isContactLine(phrase.text()))
                continue;
            PartyBlock block{Label::ShipTo, 0, {}, {phrase.text()}, line, pageIndex, int(r)};
            followDown(block, page, r + 1, line.left, line.height(), lexicon, skip);
            dropBehindTown(block);
            if (block.lines.size() >= 2 && hasDigit(block.oneLine()))
                found.push_back(block);
        }
    }
    return found;
}

} // namespace intray
