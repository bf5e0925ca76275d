// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PartyBlocks.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"

namespace intray {

namespace {

constexpr int LongestBlock = 8; // lines

bool isParty(Label label)
{
    return label == Label::Buyer || label == Label::Seller || label == Label::ShipTo
           || label == Label::BillTo;
}

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

// The box of a line by its middle word: recognition gives single words boxes that are too tall.
Box lineBox(const Phrase &phrase)
{
    std::vector<double> tops, bottoms;
    for (const LaidWord &word : phrase.words) {
        tops.push_back(word.box.top);
        bottoms.push_back(word.box.bottom);
    }
    const auto middle = std::ptrdiff_t((tops.size() - 1) / 2);
    std::nth_element(tops.begin(), tops.end() - 1 - middle, tops.end());
    std::nth_element(bottoms.begin(), bottoms.begin() + middle, bottoms.end());
    return {phrase.box.left, *(tops.end() - 1 - middle), phrase.box.right, bottoms[size_t(middle)]};
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
        if (line.top - bottom > allowed * std::max(height, line.height()) || skip[r])
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

bool hasLegalForm(const Lexicon &lexicon, const QString &text)
{
    return lexicon.phraseIn(QStringLiteral("legal-form"), text).has_value();
}

QString firstPart(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("\\s+[·•|–—-]\\s+|\\s*[·•|]\\s*"));
    static const QRegularExpression bullet(QStringLiteral("^[^\\p{L}\\p{N}]+"));
    return QString(text).remove(bullet).split(separator).front().trimmed();
}

// "Acme Ltd, 7 Mill Lane, Wigan WN2 4NP", "Acme Ltd 7 Mill Lane": the name up to its legal form.
QString nameInAddress(const Lexicon &lexicon, const QString &text)
{
    if (!hasDigit(text) || !hasLegalForm(lexicon, text))
        return text;
    const QStringList words = text.split(u' ');
    for (qsizetype count = 2; count < words.size(); ++count) {
        const QString head = words.mid(0, count).join(u' ');
        if (hasDigit(head))
            break;
        // "GmbH & Co. KG" is longer than "GmbH".
        const QString &next = words[count];
        const bool goesOn = next == u"&" || (!head.endsWith(u',') && next.front().isLetter()
                                             && hasLegalForm(lexicon, next));
        if (hasLegalForm(lexicon, head) && !goesOn && words[count - 1] != u"&")
            return head.endsWith(u',') ? head.chopped(1) : head;
    }
    return text;
}

// In a letter an address ends with the sentence.
QString withoutStop(const QString &text)
{
    static const QRegularExpression stop(QStringLiteral("(?<=[^\\s.]{3})\\.$"));
    return QString(text).remove(stop);
}

bool isSeparated(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("\\s[·•|–—-]\\s"));
    return text.contains(separator);
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
                             || line.startsWith(QStringLiteral("- "));
        text += (text.isEmpty() ? QString() : wrapped ? QStringLiteral(" ") : QStringLiteral(", ")) + line;
    }
    return text;
}

std::vector<PartyBlock> partyBlocks(const PageText &page, int pageIndex,
                                    const std::vector<LabelledValue> &pairs,
                                    const std::vector<bool> &skip, const Lexicon &lexicon)
{
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
            block.lines << pair.text;
            block.box = boxOf(pair.words);
            followDown(block, page, size_t(pair.row) + 1, block.box.left, block.box.height(), lexicon,
                       skip, pair.labelBox.left);
            // A sentence of its own below an address in one line is no part of it.
            if (pair.place == LabelledValue::Place::SamePhrase && pair.text.count(u',') >= 2
                && !pair.text.trimmed().endsWith(u','))
                block.lines = QStringList{withoutStop(pair.text)};
        }
        if (!block.lines.isEmpty())
            blocks.push_back(block);
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
            if (held || beginsLabel(lexicon, phrase) || catalog.isSellerName(phrase.text()))
                continue;
            PartyBlock block{Label::ShipTo, 0, {}, {phrase.text()}, line, pageIndex, int(r)};
            followDown(block, page, r + 1, line.left, line.height(), lexicon, skip);
            if (block.lines.size() >= 2 && hasDigit(block.oneLine()))
                found.push_back(block);
        }
    }
    return found;
}

std::vector<NameCandidate> senderNames(const PageText &page, int pageIndex,
                                       const std::vector<PartyBlock> &blocks,
                                       const std::vector<bool> &skip, const Lexicon &lexicon,
                                       const Catalog &catalog)
{
    std::vector<NameCandidate> names;
    const auto insideBlock = [&](const Box &box) {
        return std::any_of(blocks.begin(), blocks.end(), [&](const PartyBlock &block) {
            return block.page == pageIndex
                   && block.box.contains(box.centreX(), box.centreY());
        });
    };
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const TextRow &row = page.rows[r];
        const double y = row.box.centreY() / std::max(1.0, page.height);
        if ((y > 0.35 && y < 0.85) || skip[r])
            continue;
        for (const Phrase &phrase : row.phrases) {
            if (insideBlock(phrase.box))
                continue;
            const QString text = phrase.text();
            QString name = nameInAddress(lexicon, firstPart(text));
            NameCandidate candidate{name, NameCandidate::Place::Letterhead, phrase.box, pageIndex, 0};
            const bool line = (isSeparated(text) || name.size() < text.size())
                              && (hasDigit(text) || y > 0.85);
            if (y >= 0.85)
                candidate.place = NameCandidate::Place::Footer;
            else if (line)
                candidate.place = NameCandidate::Place::ReturnAddress;
            // A legal form alone in the next line belongs to the name above.
            if (r + 1 < page.rows.size() && y < 0.35) {
                for (const Phrase &below : page.rows[r + 1].phrases) {
                    if (std::abs(below.box.left - phrase.box.left) < 4 && below.words.size() <= 3
                        && below.box.top - phrase.box.bottom < 0.6 * phrase.box.height()
                        && (isLegalForm(lexicon, below.text())
                            || (!hasLegalForm(lexicon, name) && hasLegalForm(lexicon, below.text())))
                        && std::abs(below.box.height() - phrase.box.height()) < 1.5) {
                        name += u' ' + below.text();
                        candidate.box = candidate.box.united(below.box);
                    }
                }
            }
            candidate.name = name;
            if (name.size() < 3 || isContactLine(name) || catalog.isSellerName(name)
                || beginsLabel(lexicon, phrase) || parseCurrency(name))
                continue;
            const bool legal = hasLegalForm(lexicon, name) && name.contains(u' ');
            if (!legal && (candidate.place == NameCandidate::Place::Footer || hasDigit(name)))
                continue;
            if (name.split(u' ').size() > 8)
                continue;
            candidate.score = (legal ? 2.0 : 0.0) + 0.5 * (1 - y)
                              + (phrase.box.height() > 1.25 * page.wordHeight ? 1 : 0)
                              + (phrase.isBold() ? 0.4 : 0);
            names.push_back(candidate);
        }
    }
    for (NameCandidate &candidate : names) {
        const QString folded = foldText(candidate.name);
        for (const NameCandidate &other : names) {
            if (&other != &candidate && foldText(other.name) == folded)
                candidate.score += 0.5;
        }
        for (const PartyBlock &block : blocks) {
            if (block.role != Label::Seller && !block.lines.isEmpty()
                && foldText(block.lines.front()).startsWith(folded))
                candidate.score += 1;
            if (block.role == Label::Seller && !block.lines.isEmpty()
                && foldText(block.lines.front()).startsWith(folded))
                candidate.score -= 4;
        }
    }
    std::stable_sort(names.begin(), names.end(), [](const NameCandidate &a, const NameCandidate &b) {
        return a.score > b.score;
    });
    return names;
}

} // namespace intray
