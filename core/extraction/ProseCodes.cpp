// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseLines.h"

#include "core/base/TextFold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// A number as prices and quantities are written, which a code may look like by accident.
bool isPlainNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,3}([.,']?\\d{3})*([.,]\\d+)?$|^\\d+([.,]\\d+)?$"));
    return number.match(text).hasMatch();
}

// "25x42x7", "M12X20", "G3/8", "DN10", "10mm", "1/2", "2RS": sizes and types inside a description.
bool isMeasure(const QString &text)
{
    static const QRegularExpression measure(
        QStringLiteral("^[A-Z]{0,2}\\d{1,4}([.,]\\d+)?([xX×*/]\\d{1,4}([.,]\\d+)?)+[a-z]{0,2}$"
                       "|^\\d{1,3}-\\d{1,3}[a-z]{0,2}$"
                       "|^(M|G|R|Rp|DN|PN|DIN|ISO|EN|SW|IP|NW|NPT|BSP|PG|SNR|FFP|A|W|H|C|P|T)\\d{1,4}([.,/-]\\d{1,3})*$"
                       "|^\\d+([.,/]\\d+)*(mm|cm|m|bar|v|kw|w|um|µm|kg|g|l|ml|rs|z|zz|°|st|x|\"|nd|rd|th|er)$"
                       "|^\\d{1,2}[./-]\\d{1,2}([./-]\\d{2,4})?$"),
        QRegularExpression::CaseInsensitiveOption);
    return measure.match(text).hasMatch();
}

std::optional<ProseCode> knownCode(const QString &text, const MessageContext &message)
{
    if (!hasDigit(text) || foldCode(text).size() < 3)
        return std::nullopt;
    const Catalog &catalog = message.catalog();
    ProseCode code;
    code.written = text;
    if (const Item *item = catalog.item(text)) {
        // A short bare number is more likely a quantity than an item number.
        if (!hasLetter(text) && foldCode(text).size() < 4)
            return std::nullopt;
        code.kind = ProseCode::Kind::Sku;
        code.sku = item->sku;
        return code;
    }
    if (isGtin(text) && foldCode(text).size() >= 12) {
        if (const Item *item = catalog.itemByGtin(text)) {
            code.kind = ProseCode::Kind::Gtin;
            code.sku = item->sku;
            return code;
        }
    }
    for (const QString &customer : message.customers) {
        if (const Item *item = catalog.itemByCustomerNumber(customer, text)) {
            code.kind = ProseCode::Kind::CustomerItem;
            code.sku = item->sku;
            return code;
        }
    }
    if (message.customers.isEmpty() && foldCode(text).size() >= 5) {
        const std::vector<const CustomerItem *> found = catalog.customerItemsByNumber(text);
        if (!found.empty()) {
            code.kind = ProseCode::Kind::AnyCustomerItem;
            code.sku = found.front()->sku;
            return code;
        }
    }
    return std::nullopt;
}

// Labels just before a number: "Art.-Nr. 4711", "your ref HX-1", "unsere Nr. 4711".
void readLabel(ProseCode *code, const TextWords &words, const MessageContext &message)
{
    for (int length = 1; length <= 4 && code->first - length >= 0; ++length) {
        const int from = code->first - length;
        const QString label = message.written(words[size_t(from)].start, words[size_t(code->first - 1)].end);
        for (const Lexicon::LabelHit &hit : message.phrases.labelsOf(label)) {
            if (hit.weight < 0.8)
                continue;
            if (hit.label == Label::SupplierItem)
                code->labelledOurs = true;
            else if (hit.label == Label::BuyerItem)
                code->labelledTheirs = true;
        }
    }
    if (code->labelledOurs && code->labelledTheirs)
        code->labelledOurs = code->labelledTheirs = false;
}

bool looksUnknown(const TextWord &word, const MessageContext &message)
{
    const QString &text = word.text;
    const QString folded = foldCode(text);
    const bool longNumber = folded == text && folded.size() >= 6 && !hasLetter(folded);
    if (longNumber)
        return true;
    if (!looksLikeCode(text) || !hasDigit(text) || isMeasure(text) || isPlainNumber(text))
        return false;
    if (folded.size() < 4 || (hasLetter(folded) && folded.size() < 5))
        return false;
    // "600St", "250m": a quantity with its unit.
    static const QRegularExpression glued(QStringLiteral("^[\\d.,']+([A-Za-z.]+)$"));
    const QRegularExpressionMatch match = glued.match(text);
    return !(match.hasMatch() && message.isUnit(match.captured(1)));
}

// "HX0182" -> "HX9999": the form of a number, letters kept.
QString shapeOf(const QString &code)
{
    QString shape = code.toUpper();
    for (QChar &c : shape) {
        if (c.isDigit())
            c = u'9';
    }
    return shape;
}

} // namespace

std::vector<ProseCode> codesIn(const TextWords &words, const MessageContext &message, bool knownOnly)
{
    std::vector<ProseCode> codes;
    for (int i = 0; i < int(words.size());) {
        std::optional<ProseCode> code = knownCode(words[size_t(i)].text, message);
        int length = 1;
        // A number written with a blank: "TUB 0062".
        if (!code && i + 1 < int(words.size()) && words[size_t(i)].after.isEmpty()
            && !words[size_t(i + 1)].startsLine && hasLetter(words[size_t(i)].text)
            && words[size_t(i)].text.size() <= 6
            && (words[size_t(i)].text.isUpper() || !message.isUnit(words[size_t(i)].text))) {
            // Also of more parts: "BRG 6201 C3", the longest that is known.
            QString joined = words[size_t(i)].text;
            for (int last = i + 1; last < std::min(i + 4, int(words.size())); ++last) {
                if (words[size_t(last)].startsLine || words[size_t(last)].afterHole || !words[size_t(last - 1)].after.isEmpty())
                    break;
                joined += words[size_t(last)].text;
                if (std::optional<ProseCode> longer = knownCode(joined, message)) {
                    code = std::move(longer);
                    length = last - i + 1;
                }
            }
        }
        if (!code && !knownOnly && looksUnknown(words[size_t(i)], message)) {
            code = ProseCode{};
            code->written = words[size_t(i)].text;
            length = 1;
        }
        if (!code) {
            ++i;
            continue;
        }
        code->first = i;
        code->last = i + length;
        code->written = message.written(words[size_t(i)].start, words[size_t(i + length - 1)].end);
        readLabel(&*code, words, message);
        codes.push_back(*code);
        i += length;
    }
    return codes;
}

void decideUnknownCodes(std::vector<OrderLine> *lines, const MessageContext &message)
{
    const Catalog &catalog = message.catalog();
    QSet<QString> theirs;
    for (const OrderLine &line : *lines) {
        if (line.buyerItem.isStated() && line.buyerItem.has(Evidence::Kind::MasterData))
            theirs.insert(shapeOf(*line.buyerItem.value));
    }
    QSet<QString> ours;
    for (OrderLine &line : *lines) {
        Field<QString> &number = line.supplierItem;
        if (!number.isStated() || line.buyerItem.isStated() || !number.has(Evidence::Kind::Form)
            || catalog.item(*number.value))
            continue;
        if (ours.isEmpty()) {
            for (const Item &item : catalog.data().items)
                ours.insert(shapeOf(item.sku));
            for (const CustomerItem &known : catalog.data().customerItems) {
                if (message.customers.contains(known.customerNo))
                    theirs.insert(shapeOf(known.customerItem));
            }
        }
        const QString shape = shapeOf(*number.value);
        if (theirs.contains(shape) && !ours.contains(shape)) {
            line.buyerItem = number;
            line.buyerItem.support(Evidence::Kind::MasterData,
                                   QCoreApplication::translate("intray::ProseLines",
                                                               "has the form of this customer's own numbers"));
            number = {};
        }
    }
}

} // namespace intray
