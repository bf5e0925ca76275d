// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageHeaderFields.h"

#include "core/base/TextFold.h"
#include "core/extraction/AddressMentions.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/DeliverySentences.h"
#include "core/extraction/FirmName.h"
#include "core/extraction/GuessedFacts.h"
#include "core/extraction/PageReasons.h"
#include "core/extraction/PartyRecords.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct PartyText
{
    Q_DECLARE_TR_FUNCTIONS(intray::PageParties)
};

bool isSeller(const PartyBlock &block, const Catalog &catalog)
{
    return !block.lines.isEmpty() && catalog.isSellerName(block.lines.front().section(u',', 0, 0));
}

// No name goes over so many words, and none begins within a sentence.
bool isSentence(const QString &line)
{
    static const QRegularExpression stop(QStringLiteral("\\p{Ll}{3,}\\.\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Ll}"));
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const auto small = std::count_if(words.begin(), words.end(), [](const QString &word) {
        return word.size() > 2 && word.front().isLower();
    });
    return stop.match(line).hasMatch() || (words.size() >= 7 && 2 * small >= words.size());
}

// "Goods inwards: Mon-Thu 07.45-15.30" says when goods are taken in, not where.
bool tellsHours(const QString &line)
{
    static const QRegularExpression hours(QStringLiteral(
        "(?<![\\d.,:])(?:[01]?\\d|2[0-3])[.:hH][0-5]\\d(?![\\d.,]\\d)[^\\d,;]{1,12}(?<![\\d.,:])(?:[01]?\\d|2[0-3])[.:hH][0-5]\\d(?![.,]?\\d)"));
    return line.contains(hours);
}

// A single line without digits is a person or a place name, no address.
bool isAddress(const PartyBlock &block, const Lexicon &lexicon)
{
    if (isSentence(block.lines.front()) || tellsHours(block.lines.front()))
        return false;
    if (block.lines.size() >= 2)
        return true;
    const QString &line = block.lines.front();
    return (line.contains(u',') && hasDigit(line))
           || lexicon.phraseIn(QStringLiteral("legal-form"), line).has_value();
}

// A post code with its town: what stands below a label, rather than the value of another label beside it.
bool holdsTown(const PartyBlock &block)
{
    return !addressesIn(block.oneLine()).empty();
}

const PartyBlock *bestBlock(const HeaderInput &input, Label role, const Lexicon &lexicon,
                            const Catalog &catalog)
{
    const PartyBlock *best = nullptr;
    double bestScore = 0;
    for (const PartyBlock &block : input.blocks) {
        if (block.role != role || isSeller(block, catalog) || !isAddress(block, lexicon))
            continue;
        // "Buyer: Jane Doe" names a person.
        if (role == Label::Buyer && !hasDigit(block.oneLine())
            && !lexicon.phraseIn(QStringLiteral("legal-form"), block.lines.front()))
            continue;
        const double score = block.weight + (block.lines.size() >= 2 ? 0.1 : 0)
                             + (hasDigit(block.oneLine()) ? 0.2 : 0) + (holdsTown(block) ? 0.2 : 0) - 0.05 * block.page;
        if (score > bestScore) {
            best = &block;
            bestScore = score;
        }
    }
    return best;
}

void fillAddress(Field<QString> &field, const PartyBlock &block, const HeaderInput &input)
{
    field.value = block.oneLine();
    field.written = block.lines.join(u'\n');
    field.source = sourceOf(input, block.page, block.box);
    const bool whole = block.lines.size() >= 2 || block.lines.front().count(u',') >= 2;
    field.confidence = std::min(0.98, (whole ? 0.55 : 0.4) + 0.44 * block.weight);
    field.support(Evidence::Kind::Label,
                  PageReasons::tr("under the label '%1'").arg(block.labelText));
    if (block.memory == 0)
        return;
    field.support(Evidence::Kind::Memory, PageReasons::tr("a correction taught what '%1' means").arg(block.labelText));
    field.evidence.back().memory = block.memory;
}

// "Acme Ltd, Plant 2" and "Acme Ltd - Warehouse" are places of Acme Ltd.
QString nameOf(const PartyBlock &block, const Lexicon &lexicon)
{
    QString name = firmOf(block.lines, lexicon);
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0 && block.lines.size() == 1)
        name.truncate(comma);
    return name.trimmed();
}

void addName(Order &order, const QString &name, const Source &source, double confidence,
             const QString &because)
{
    const QString folded = foldText(name);
    for (const Field<QString> &known : order.partyNames) {
        if (foldText(*known.value) == folded)
            return;
    }
    Field<QString> field;
    field.value = name;
    field.written = name;
    field.source = source;
    field.confidence = confidence;
    field.support(Evidence::Kind::Position, because);
    order.partyNames.push_back(field);
}

bool isFirmInFoot(const Field<QString> &name, const HeaderInput &input, const Lexicon &lexicon)
{
    return lexicon.phraseIn(QStringLiteral("legal-form"), *name.value).has_value()
           && std::any_of(input.names.begin(), input.names.end(), [&](const auto &n) {
                  return n.name == name.value && n.place == NameCandidate::Place::Footer;
              });
}

bool hasFirmInFoot(const Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    return std::any_of(order.partyNames.begin(), order.partyNames.end(),
                       [&](const auto &name) { return isFirmInFoot(name, input, lexicon); });
}

// Whether it is the address in the letter's head: the first of its kind, nothing labelled above it.
bool isLetterhead(const PartyBlock &block, const HeaderInput &input)
{
    return block.box.top < 0.3 * input.pages[size_t(block.page)].height
           && std::none_of(input.pairs.begin(), input.pairs.end(), [&](const LabelledValue &pair) {
                  return pair.page == block.page && pair.labelBox.bottom < block.box.top
                         && pair.labelBox.left < block.box.right && pair.labelBox.right > block.box.left;
              });
}

// A letter states in its sentences where the goods go.
bool asksInSentences(const PageText &page, const Lexicon &lexicon)
{
    return std::any_of(page.rows.begin(), page.rows.end(), [&](const TextRow &row) {
        return row.words().size() >= 6 && lexicon.phraseIn(QStringLiteral("order-request"), row.text());
    });
}

// A firm's name over lines that end with a postcode and a town.
bool looksLikeAddress(const PartyBlock &block, const Lexicon &lexicon)
{
    static const QRegularExpression number(QStringLiteral("\\b[A-Z]{0,2}\\d[A-Z\\d]{2,5}\\b"));
    return block.lines.size() >= 3 && lexicon.phraseIn(QStringLiteral("legal-form"), block.lines.front())
           && QStringList(block.lines.mid(1)).join(u' ').contains(number);
}

// The one address that no label explains: asked about as the place of delivery.
void guessShipTo(Order &order, const PartyBlock &block, const HeaderInput &input)
{
    order.shipTo = {};
    order.shipTo.value = block.oneLine();
    order.shipTo.written = block.lines.join(u'\n');
    order.shipTo.source = sourceOf(input, block.page, block.box);
    order.shipTo.confidence = Guessed;
    order.shipTo.support(Evidence::Kind::Form, PartyText::tr("an address without a label that can be read"));
}

// The label over an address may be damaged beyond reading. A stored delivery address that no other label claims
// is the one meant; any other address without a label is asked about.
void findUnlabelledShipTo(Order &order, const HeaderInput &input, const Lexicon &lexicon, const Catalog &catalog,
                          const PartyRecords &records)
{
    std::vector<PartyBlock> found;
    std::vector<const Address *> addresses;
    const bool letter = asksInSentences(input.pages[size_t(input.firstPage)], lexicon);
    // Who orders stands under a label already: an address without one is then not the letter's head.
    const bool isHeadLabelled = std::any_of(input.blocks.begin(), input.blocks.end(), [](const PartyBlock &block) {
        return block.role == Label::Buyer && block.lines.size() >= 2;
    });
    for (const PartyBlock &block : unlabelledBlocks(input.pages[size_t(input.firstPage)], input.firstPage,
                                                    input.blocks, input.tableRows, lexicon, catalog)) {
        const auto known = records.known(block.oneLine());
        const bool isKnown = known && records.isNameOf(block.lines.front(), *known->address);
        if (!isKnown && (letter || !looksLikeAddress(block, lexicon)))
            continue;
        const bool part = std::any_of(found.begin(), found.end(), [&](const PartyBlock &other) {
            return other.box.contains(block.box.centreX(), block.box.centreY());
        });
        if (part || (!isHeadLabelled && isLetterhead(block, input)))
            continue;
        found.push_back(block);
        addresses.push_back(isKnown ? known->address : nullptr);
    }
    if (found.empty())
        return;
    if (found.size() == 1 && (!addresses.front() || addresses.front()->type != AddressType::ShipTo)) {
        guessShipTo(order, found.front(), input);
        return;
    }
    if (found.size() > 1) {
        order.doubts.push_back(PartyText::tr("An address stands on the page without a label that can be read: %1. "
                                             "Is it the delivery address?").arg(found.front().oneLine()));
        return;
    }
    fillAddress(order.shipTo, found.front(), input);
    order.shipTo.confidence = 0.93;
    order.shipTo.evidence.clear();
    order.shipTo.support(Evidence::Kind::MasterData,
                         PartyText::tr("a stored delivery address that stands under no other label"));
}

// What recognition confused in names and addresses, as far as the seller's records tell.
void mendParties(Order &order, const HeaderInput &input, const Lexicon &lexicon, const Catalog &catalog)
{
    const PartyRecords records(order, catalog);
    if (!order.shipTo.isStated())
        findUnlabelledShipTo(order, input, lexicon, catalog, records);
    records.mend(order.shipTo);
    records.mend(order.billTo);
    records.mendName(order.buyerName);
}

void nameBuyer(Order &order, const HeaderInput &input, const Lexicon &lexicon, const Catalog &catalog,
               const PartyBlock *buyer, const PartyBlock *billTo)
{
    for (const Field<QString> &name : order.partyNames) {
        const bool labelled = buyer && name.value == nameOf(*buyer, lexicon);
        const bool headed = std::any_of(input.names.begin(), input.names.end(), [&](const auto &n) {
            return n.name == name.value && n.place != NameCandidate::Place::Footer;
        });
        const bool billed = billTo && foldText(nameOf(*billTo, lexicon)) == foldText(*name.value);
        if (!labelled && !headed && !billed)
            continue;
        const bool legal = lexicon.phraseIn(QStringLiteral("legal-form"), *name.value).has_value();
        // A firm's full name below beats a word in large letters that may be anything.
        if (!legal && !labelled && !billed && hasFirmInFoot(order, input, lexicon))
            continue;
        // Whoever is told where the goods or the invoice go buys, rather than a slogan in the head.
        if (!legal && !labelled && !billed && !catalog.hasCustomers() && order.shipTo.isStated())
            continue;
        order.buyerName = name;
        order.buyerName.confidence = labelled ? 0.97 : legal || billed ? 0.95 : 0.88;
        return;
    }
    if (!catalog.hasCustomers() && order.shipTo.isStated()) {
        for (const Field<QString> &name : order.partyNames) {
            if (order.shipTo.written.startsWith(*name.value)) {
                order.buyerName = name;
                order.buyerName.confidence = 0.8;
                return;
            }
        }
    }
    // With nothing in the letter's head its foot says who writes.
    for (const Field<QString> &name : order.partyNames) {
        if (!isFirmInFoot(name, input, lexicon))
            continue;
        order.buyerName = name;
        order.buyerName.confidence = 0.9;
        return;
    }
}

// "Bill-to Location": of two labels over one address, the one that says less.
bool isBesideLabel(const PartyBlock &block, const PartyBlock &other)
{
    return block.page == other.page && block.box == other.box && block.weight < other.weight;
}

} // namespace

void readParties(Order &order, const HeaderInput &input, const Lexicon &lexicon,
                 const Catalog &catalog)
{
    const PartyBlock *billTo = bestBlock(input, Label::BillTo, lexicon, catalog);
    const PartyBlock *shipTo = bestBlock(input, Label::ShipTo, lexicon, catalog);
    if (shipTo && !(billTo && isBesideLabel(*shipTo, *billTo)))
        fillAddress(order.shipTo, *shipTo, input);
    else
        readDeliveryPlace(order, input, lexicon);
    if (billTo)
        fillAddress(order.billTo, *billTo, input);
    const PartyBlock *buyer = bestBlock(input, Label::Buyer, lexicon, catalog);
    if (buyer) {
        addName(order, nameOf(*buyer, lexicon), sourceOf(input, buyer->page, buyer->box), 0.95,
                PageReasons::tr("under the label '%1'").arg(buyer->labelText));
    }
    for (const NameCandidate &name : input.names) {
        if (name.score >= 1)
            addName(order, name.name, sourceOf(input, name.page, name.box), 0.9,
                    PageReasons::tr("stands in the letter's head or foot"));
    }
    if (billTo)
        addName(order, nameOf(*billTo, lexicon), sourceOf(input, billTo->page, billTo->box), 0.85,
                PageReasons::tr("is invoiced"));
    for (const PartyBlock &block : input.blocks) {
        if (block.role == Label::ShipTo && !isSeller(block, catalog))
            addName(order, nameOf(block, lexicon), sourceOf(input, block.page, block.box), 0.7,
                    PageReasons::tr("is delivered to"));
    }
    nameBuyer(order, input, lexicon, catalog, buyer, billTo);
    if (isRecognised(input.pages[size_t(input.firstPage)]))
        mendParties(order, input, lexicon, catalog);
}

namespace {

// Columns of addresses in the foot are the sender's own.
bool isInFoot(const PartyBlock &block, const HeaderInput &input)
{
    return block.box.top > 0.85 * input.pages[size_t(block.page)].height;
}

// What stands at a label that means the place of delivery and little else: an address, or a firm whose address goes
// on where it could not be followed.
QString unreadShipTo(const HeaderInput &input, const Lexicon &lexicon)
{
    constexpr double ClearLabel = 0.9;
    for (const PartyBlock &block : input.blocks) {
        if (block.role == Label::ShipTo && block.weight >= ClearLabel && block.lines.size() >= 2
            && hasDigit(block.oneLine()) && !tellsHours(block.lines.front()))
            return block.oneLine();
    }
    for (const LabelledValue &pair : input.pairs) {
        if (pair.label == Label::ShipTo && pair.weight >= ClearLabel && pair.wholeLabel && !pair.inText
            && lexicon.phraseIn(QStringLiteral("legal-form"), pair.text))
            return pair.text;
    }
    return {};
}

// "... is to be delivered to Acme Ltd, 4 High Street ..." within running text.
bool namesPlaceInSentence(const PageText &page, const std::vector<bool> &tableRows, const Lexicon &lexicon)
{
    constexpr size_t ShortestSentence = 6;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const QString text = page.rows[r].text();
        if (!tableRows[r] && page.rows[r].words().size() >= ShortestSentence
            && lexicon.phraseIn(QStringLiteral("ship-to-intro"), text)
            && lexicon.phraseIn(QStringLiteral("legal-form"), text))
            return true;
    }
    return false;
}

} // namespace

void doubtUnclaimedAddresses(Order &order, const HeaderInput &input, const Lexicon &lexicon, const Catalog &catalog)
{
    const PageText &page = input.pages[size_t(input.firstPage)];
    // A recognised page is asked about where its parties are mended.
    if (order.shipTo.isStated() || order.usualShipTo || isRecognised(page))
        return;
    if (const QString unread = unreadShipTo(input, lexicon); !unread.isEmpty()) {
        order.doubts.push_back(PartyText::tr("The place of delivery begins with “%1”, but its address was not read. "
                                             "Where do the goods go?").arg(unread));
        return;
    }
    if (namesPlaceInSentence(page, input.tableRows, lexicon) && order.doubts.empty()) {
        order.doubts.push_back(PartyText::tr("A sentence names a place of delivery, but it was not read. Where do the "
                                             "goods go?"));
        return;
    }
    if (asksInSentences(page, lexicon))
        return;
    for (const PartyBlock &block :
         unlabelledBlocks(page, input.firstPage, input.blocks, input.tableRows, lexicon, catalog)) {
        if (!looksLikeAddress(block, lexicon) || isLetterhead(block, input) || isInFoot(block, input))
            continue;
        guessShipTo(order, block, input);
        if (headsDelivery(page, block.box, lexicon)) {
            constexpr double UnderDay = 0.95;
            order.shipTo.confidence = UnderDay;
            order.shipTo.evidence.clear();
            order.shipTo.support(Evidence::Kind::Position, PartyText::tr("stands right below the day of delivery"));
        }
        return;
    }
}

} // namespace intray
