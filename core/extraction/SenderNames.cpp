// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/PartyBlocks.h"

namespace intray {

namespace {

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

// "A c m e  P u m p s": a name set with wide letters comes as one word for each.
bool isSpacedOut(const TextRow &row)
{
    constexpr size_t FewestLetters = 8;
    const std::vector<LaidWord> words = row.words();
    qsizetype letters = 0;
    for (const LaidWord &word : words)
        letters += word.text.size();
    return words.size() >= FewestLetters && letters * 10 <= qsizetype(words.size()) * 18;
}

// Where such letters are those of a party of the document, its name; nobody can tell where other words end.
QString nameWithoutSpacing(const TextRow &row, const std::vector<PartyBlock> &blocks)
{
    const QString letters = foldCode(row.text());
    for (const PartyBlock &block : blocks) {
        if (block.role != Label::Seller && !block.lines.isEmpty() && foldCode(block.lines.front()) == letters)
            return block.lines.front();
    }
    return {};
}

bool isSeparated(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("\\s[·•|–—-]\\s"));
    return text.contains(separator);
}

// A customer's name in the head of a recognised page, in big letters with wide gaps or over two lines.
template <typename IsHeld>
void addKnownNames(std::vector<NameCandidate> &names, const PageText &page, int pageIndex, const IsHeld &isHeld,
                   const Catalog &catalog)
{
    constexpr size_t MostWords = 8;
    if (!catalog.hasCustomers() || !isRecognised(page))
        return;
    for (size_t r = 0; r < page.rows.size() && page.rows[r].box.centreY() < 0.35 * page.height; ++r) {
        const std::vector<LaidWord> words = page.rows[r].words();
        for (size_t from = 0; from < words.size(); ++from) {
            if (isHeld(words[from].box))
                continue;
            // What stands under the name's first word may go on with it.
            QString below;
            if (r + 1 < page.rows.size()) {
                for (const Phrase &phrase : page.rows[r + 1].phrases) {
                    if (std::abs(phrase.box.left - words[from].box.left) < 6)
                        below = phrase.text();
                }
            }
            for (size_t count = std::min(MostWords, words.size() - from); count > 0; --count) {
                const std::vector<LaidWord> run(words.begin() + std::ptrdiff_t(from),
                                                words.begin() + std::ptrdiff_t(from + count));
                const QString name = joined(run);
                const QString two = below.isEmpty() ? QString() : name + u' ' + below;
                const bool alone = count > 1 && !catalog.customersByName(name).empty();
                const bool wrapped = !alone && !two.isEmpty() && !catalog.customersByName(two).empty();
                if ((!alone && !wrapped) || catalog.isSellerName(alone ? name : two))
                    continue;
                names.push_back({alone ? name : two, NameCandidate::Place::Letterhead, boxOf(run), pageIndex, 4});
                break;
            }
        }
    }
}

// "an:" over a place of delivery, or the last word of a title, looks like the label of the seller. Where the page
// names the seller elsewhere, a customer of that name is none.
bool isOtherThanSeller(const QString &name, const std::vector<PartyBlock> &blocks, const PageText &page,
                       const Catalog &catalog)
{
    if (!catalog.hasCustomers() || catalog.customersByName(name).empty() || catalog.isSellerName(name))
        return false;
    const auto namesSeller = [&](const PartyBlock &block) {
        return !block.lines.isEmpty() && catalog.isSellerName(block.lines.front());
    };
    return std::any_of(blocks.begin(), blocks.end(), namesSeller)
           || std::any_of(page.rows.begin(), page.rows.end(), [&](const TextRow &row) {
                  return std::any_of(row.phrases.begin(), row.phrases.end(), [&](const Phrase &phrase) {
                      return catalog.isSellerName(phrase.text());
                  });
              });
}

} // namespace

std::vector<NameCandidate> senderNames(const PageText &page, int pageIndex,
                                       const std::vector<PartyBlock> &blocks,
                                       const std::vector<bool> &skip, const Lexicon &lexicon,
                                       const Catalog &catalog)
{
    std::vector<NameCandidate> names;
    const auto isHolder = [&](const PartyBlock &block, const Box &box) {
        return block.page == pageIndex && block.box.contains(box.centreX(), box.centreY());
    };
    const auto insideBlock = [&](const Box &box) {
        return std::any_of(blocks.begin(), blocks.end(), [&](const PartyBlock &b) { return isHolder(b, box); });
    };
    const auto isOfOther = [&](const Phrase &phrase) {
        return std::all_of(blocks.begin(), blocks.end(), [&](const PartyBlock &block) {
            return block.role == Label::Seller || !isHolder(block, phrase.box);
        }) && isOtherThanSeller(phrase.text(), blocks, page, catalog);
    };
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const TextRow &row = page.rows[r];
        const double y = row.box.centreY() / std::max(1.0, page.height);
        if ((y > 0.35 && y < 0.85) || skip[r])
            continue;
        for (const Phrase &phrase : row.phrases) {
            if (insideBlock(phrase.box) && !isOfOther(phrase))
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
                    const Box above = lineBox(phrase);
                    const Box next = lineBox(below);
                    if (std::abs(below.box.left - phrase.box.left) < 4 && below.words.size() <= 3
                        && next.top - above.bottom < 0.6 * above.height()
                        && (isLegalForm(lexicon, below.text())
                            || (!hasLegalForm(lexicon, name) && hasLegalForm(lexicon, below.text())))
                        && std::abs(next.height() - above.height()) < 1.5) {
                        name += u' ' + below.text();
                        candidate.box = candidate.box.united(below.box);
                    }
                }
            }
            if (isSpacedOut(row)) {
                name = nameWithoutSpacing(row, blocks);
                candidate.box = row.box;
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
    addKnownNames(names, page, pageIndex, insideBlock, catalog);
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
                && foldText(block.lines.front()).startsWith(folded)
                && !isOtherThanSeller(candidate.name, blocks, page, catalog))
                candidate.score -= 4;
        }
    }
    std::stable_sort(names.begin(), names.end(), [](const NameCandidate &a, const NameCandidate &b) {
        return a.score > b.score;
    });
    return names;
}

} // namespace intray
