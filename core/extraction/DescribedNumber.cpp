// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DescribedNumber.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/NumberInWords.h"

#include <QRegularExpression>

namespace intray {

DescribedNumber::DescribedNumber(const TableContext &context, const QString &head) : m_context(context)
{
    constexpr qsizetype MostWords = 10;
    const QStringList words = phraseWords(head).mid(0, MostWords);
    for (qsizetype first = 0; first < words.size(); ++first) {
        for (qsizetype count = words.size() - first; count > 0; --count) {
            for (const Lexicon::LabelHit &hit : context.lexicon.labelsOf(words.mid(first, count).join(u' '))) {
                const bool isItem = hit.label == Label::SupplierItem || hit.label == Label::BuyerItem;
                if (isItem && hit.weight >= 0.75 && !m_headed)
                    m_headed = hit.label;
            }
        }
    }
}

// A number in front of the words, where no column holds item numbers: "HX0149 Hex bolt M8",
// "[HX0149] Hex bolt M8".
void DescribedNumber::takeLeading(OrderLine &line) const
{
    if (line.supplierItem.isStated() || line.buyerItem.isStated() || line.gtin.isStated()
        || !line.description.value)
        return;
    static const QRegularExpression form(QStringLiteral("^(\\S+)(?:\\s*[-–:,/|]\\s+|\\s+)(.+)$"));
    static const QRegularExpression brackets(QStringLiteral("^\\[([^\\]]{2,40})\\]\\s*(.+)$"));
    QRegularExpressionMatch match = brackets.match(*line.description.value);
    const bool bracketed = match.hasMatch();
    if (!bracketed)
        match = form.match(*line.description.value);
    // A number of ours that was written with a blank.
    static const QRegularExpression twoWords(QStringLiteral("^(\\p{L}{1,5}\\s\\S*\\d\\S*)\\s+(.+)$"));
    const QRegularExpressionMatch spaced = twoWords.match(*line.description.value);
    if (!bracketed && spaced.hasMatch() && knowledgeOf(spaced.captured(1), m_context.catalog).sku)
        match = spaced;
    QString code = match.captured(1).trimmed();
    static const QRegularExpression capitals(QStringLiteral("^[A-Z][A-Z0-9/._-]{1,19}$"));
    if (!match.hasMatch() || (!looksLikeCode(code) && !code.contains(u' ') && !(bracketed && capitals.match(code).hasMatch())))
        return;
    while (code.endsWith(u':') || code.endsWith(u','))
        code.chop(1);
    const CodeKnowledge known = knowledgeOf(code, m_context.catalog);
    if (!known.sku && !known.customerItem && !bracketed)
        return;
    Field<QString> &field = known.sku || !known.customerItem ? line.supplierItem : line.buyerItem;
    intray::state(field, code, code, line.description.source);
    believe(field, Evidence::Kind::Position, proof::ByValues, tr("in front of the description"));
    line.description.value = match.captured(2).trimmed();
}

DescribedNumber::Proof DescribedNumber::take(QString &text, const QString &around, const Source &source,
                                             OrderLine &line) const
{
    if (!m_context.catalog.hasItems() || line.supplierItem.isStated() || line.gtin.isStated())
        return Proof::None;
    QList<Label> open{Label::SupplierItem, Label::Gtin};
    if (!line.buyerItem.isStated())
        open << Label::BuyerItem;
    // "(our no. 4711, your no. HX0149)": further ones count where they are of the same item.
    const Item *item = nullptr;
    Proof proof = Proof::None;
    while (!open.isEmpty()) {
        const std::optional<NumberInWords> found = numberInWords(text, around, open, m_headed, m_context);
        if (!found || (proof != Proof::None && (!found->item || found->item != item)))
            break;
        const bool isSaid = found->isLabelled || (m_headed && found->inBrackets);
        state(*found, isSaid, source, line);
        const bool isSure = found->agrees
                            || (found->item && (isSaid || found->place == NumberInWords::Place::Alone));
        proof = isSure || proof == Proof::Agrees ? Proof::Agrees : Proof::Open;
        item = found->item;
        text = found->words;
        open.removeAll(found->side);
    }
    return proof;
}

void DescribedNumber::state(const NumberInWords &found, bool isSaid, const Source &source, OrderLine &line) const
{
    Field<QString> &field = found.side == Label::SupplierItem ? line.supplierItem
        : found.side == Label::BuyerItem                      ? line.buyerItem
                                                              : line.gtin;
    intray::state(field, found.side == Label::Gtin ? foldCode(found.code) : found.code, found.code, source);
    if (isSaid)
        believe(field, Evidence::Kind::Label, proof::ClearHead, tr("in the description, beside its label"));
    else
        believe(field, Evidence::Kind::Position, proof::ByValues, tr("in the description"));
    if (found.agrees)
        believe(field, Evidence::Kind::Form, proof::SureForm, tr("the words beside it are those of this item"));
}

QString DescribedNumber::disagreement(const OrderLine &line) const
{
    const Catalog &catalog = m_context.catalog;
    const QString text = line.description.value.value_or(QString());
    std::vector<const Item *> said;
    if (line.supplierItem.value)
        said.push_back(catalog.item(*line.supplierItem.value));
    if (line.gtin.value)
        said.push_back(catalog.itemByGtin(*line.gtin.value));
    for (const CustomerItem *known : catalog.customerItemsByNumber(line.buyerItem.value.value_or(QString())))
        said.push_back(catalog.item(known->sku));
    std::erase(said, nullptr);
    if (said.empty())
        return {};
    const Item *other = itemBeside(text, said, catalog);
    return other ? tr("The description “%1” names our item %2, but the number of the line is that of another item. "
                      "Which one is ordered?")
                       .arg(text, other->sku)
                 : QString();
}

} // namespace intray
