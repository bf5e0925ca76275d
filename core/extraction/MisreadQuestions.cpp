// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MisreadQuestions.h"

#include "core/base/TextFold.h"
#include "core/extraction/RowArithmetic.h"
#include "core/orders/OrderSums.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct QuestionsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MisreadQuestions)
};

const Decimal FiveCents = Decimal::fromMicros(50'000); // as the rules about sums have it

template <typename T> void unread(Field<T> &field)
{
    field.alternatives.insert(field.alternatives.begin(),
                              {*field.value, field.written, field.source, field.confidence});
    field.value.reset();
    field.confidence = 0;
}

double leastSure(const std::vector<const Word *> &words)
{
    double least = 1;
    for (const Word *word : words)
        least = std::min(least, word->confidence);
    return least;
}

} // namespace

MisreadQuestions::MisreadQuestions(Order &order, const RecognisedWordsAt &wordsAt, const MisreadItems &items,
                                   const Catalog &catalog)
    : m_order(order), m_wordsAt(wordsAt), m_items(items), m_catalog(catalog)
{
}

bool MisreadQuestions::isInDoubt(const Field<Decimal> &field) const
{
    return field.value && !field.has(Evidence::Kind::Arithmetic) && isDoubtfulFigure(m_wordsAt(field.source));
}

// Quantity times price is not the amount: asked is the figure that recognition was least sure of.
void MisreadQuestions::askSum(OrderLine &line, int number)
{
    if (!line.quantity.value || !line.unitPrice.value || !line.lineTotal.value)
        return;
    const Decimal made = lineAmount(*line.quantity.value, *line.unitPrice.value,
                                    line.pricePer.value.value_or(Decimal(1)),
                                    line.discountPercent.value.value_or(Decimal(0)));
    if (isSameSum(made, *line.lineTotal.value, FiveCents))
        return;
    Field<Decimal> *worst = nullptr;
    double least = 1;
    for (Field<Decimal> *field : {&line.quantity, &line.unitPrice, &line.pricePer, &line.lineTotal}) {
        const double sure = leastSure(m_wordsAt(field->source));
        if (isInDoubt(*field) && sure < least) {
            worst = field;
            least = sure;
        }
    }
    if (!worst)
        return;
    if (worst == &line.lineTotal)
        m_order.doubts.push_back(QuestionsText::tr("Line %1: the amount “%2” is hard to read, and quantity times "
                                                   "price is not it. Are its figures right?")
                                     .arg(number)
                                     .arg(line.lineTotal.written));
    unread(*worst);
}

void MisreadQuestions::askPrice(OrderLine &line)
{
    const Item *item = m_items.itemOf(line);
    if (item && isInDoubt(line.unitPrice)
        && !m_items.isOurPrice(line, *item, m_order.orderDate.value.value_or(QDate())))
        unread(line.unitPrice);
}

void MisreadQuestions::askQuantity(OrderLine &line)
{
    const Item *item = m_items.itemOf(line);
    if (item && isInDoubt(line.quantity) && item->packSize > Decimal(1)
        && !line.quantity.value->isMultipleOf(item->packSize))
        unread(line.quantity);
}

// A number that is nobody's, in doubt, beside the description of one item.
void MisreadQuestions::askItem(OrderLine &line, int number)
{
    if (!line.supplierItem.value || m_catalog.item(*line.supplierItem.value) || !line.description.value)
        return;
    const auto words = m_wordsAt(line.supplierItem.source);
    const auto described = m_catalog.itemsDescribedBy(line.description.value->left(200));
    if (!isDoubtfulFigure(words) || described.size() != 1)
        return;
    const QString right = foldCode(described.front()->sku);
    if (spellingDistance(foldCode(line.supplierItem.value->left(40)), right) * 2 > right.size())
        return;
    m_order.doubts.push_back(QuestionsText::tr("Line %1: the item number “%2” is hard to read. Is it %3, which is "
                                               "what the line describes?")
                                 .arg(QString::number(number), *line.supplierItem.value, described.front()->sku));
    unread(line.supplierItem);
}

// Sums below the lines of which one was in doubt: no sum can be checked with it.
void MisreadQuestions::askTotals()
{
    const OrderSums sums = OrderSums::of(m_order);
    const auto lines = sums.linesAndCharges(), net = sums.netWithCharges(FiveCents);
    const bool linesFail = lines && (net ? !isSameSum(*lines, *net, FiveCents)
                                         : sums.total
                                               && !isSameSum(*lines + sums.tax.value_or(Decimal(0)), *sums.total, FiveCents)
                                               && !isSameSum(*lines, *sums.total, FiveCents));
    const bool taxFails = net && sums.tax && sums.total && !isSameSum(*net + *sums.tax, *sums.total, FiveCents);
    if (!linesFail && !taxFails)
        return;
    for (Field<Decimal> *field : {&m_order.netTotal, &m_order.taxTotal, &m_order.total}) {
        if (!field->value || !isDoubtfulFigure(m_wordsAt(field->source)))
            continue;
        m_order.doubts.push_back(
            QuestionsText::tr("The sum “%1” is hard to read, and the other figures do not make it. Are they all right?")
                .arg(field->written));
        unread(*field);
        return;
    }
}

// A price or an amount that the other lines have and this one lacks was more likely lost in the picture than left
// out.
void MisreadQuestions::askLost()
{
    const auto isThere = [](const Field<Decimal> &field) { return field.value || !field.written.isEmpty(); };
    bool anyPrice = false, anyAmount = false;
    for (const OrderLine &line : m_order.lines) {
        anyPrice = anyPrice || isThere(line.unitPrice);
        anyAmount = anyAmount || isThere(line.lineTotal);
    }
    QStringList numbers;
    for (size_t i = 0; i < m_order.lines.size(); ++i) {
        const OrderLine &line = m_order.lines[i];
        const bool isLost = (anyPrice && !isThere(line.unitPrice)) || (anyAmount && !isThere(line.lineTotal));
        if (isLost && !m_wordsAt(line.quantity.source).empty())
            numbers += QString::number(i + 1);
    }
    constexpr qsizetype Named = 6;
    if (!numbers.isEmpty())
        m_order.doubts.push_back(QuestionsText::tr("Line %1: no price or no amount could be read, while other lines have one. "
                                                   "What is missing?")
                                     .arg(numbers.mid(0, Named).join(QStringLiteral(", "))
                                          + (numbers.size() > Named ? QStringLiteral(" …") : QString())));
}

void MisreadQuestions::ask()
{
    askLost();
    for (size_t i = 0; i < m_order.lines.size(); ++i) {
        OrderLine &line = m_order.lines[i];
        askSum(line, int(i) + 1);
        askPrice(line);
        askQuantity(line);
        askItem(line, int(i) + 1);
    }
    askTotals();
}

} // namespace intray
