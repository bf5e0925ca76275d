// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Lessons.h"

#include "core/base/TextFold.h"
#include "core/checking/LearntHabits.h"
#include "core/extraction/FieldParsers.h"
#include "core/matching/Matching.h"
#include "core/matching/PublicMail.h"
#include "core/orders/FieldVisit.h"
#include "core/review/PlaceLessons.h"

namespace intray {

namespace {

// Of one step.
class Lessons
{
public:
    Lessons(const Order &before, const Order &after, const ReviewStep &step,
            const Teaching &teaching)
        : m_before(before),
          m_after(after),
          m_step(step),
          m_teaching(teaching),
          m_customer(after.customerNo.value.value_or(QString()))
    {
    }

    std::vector<MemoryEntry> all()
    {
        for (const FieldPath &field : m_step.fields)
            ofField(field);
        ofAnswer();
        if (m_step.isCaptured && m_step.document && !m_customer.isEmpty()) {
            for (const auto &[kind, written, meaning] :
                 placeLessons(*m_step.document, m_after, m_step.fields))
                add(kind, m_customer, written, meaning);
        }
        return std::move(m_entries);
    }

private:
    void ofField(const FieldPath &field);
    void ofAnswer();
    void ofItem(int line);
    void ofUnit(int line, const QString &code);
    void ofShipTo(const QString &meaning);
    void ofCustomer();
    void ofDate(const FieldPath &field);
    void ofPrice(int line, const char *whose);
    void ofPolicy(const QString &whose);
    void add(MemoryKind kind, const QString &customer, const QString &written,
             const QString &meaning);

    const OrderLine *lineBefore(int line) const
    {
        // A step that adds or drops lines sets no field of them.
        return line >= 0 && size_t(line) < m_before.lines.size() &&
                       m_before.lines.size() == m_after.lines.size()
                   ? &m_before.lines[size_t(line)]
                   : nullptr;
    }
    bool isOpen(const char *rule, const FieldPath &field) const
    {
        return std::any_of(m_step.open.begin(), m_step.open.end(), [&](const Finding &finding) {
            return finding.isOpen() && finding.rule == QLatin1String(rule) && finding.field == field;
        });
    }

    const Order &m_before, &m_after;
    const ReviewStep &m_step;
    const Teaching &m_teaching;
    QString m_customer;
    std::vector<MemoryEntry> m_entries;
};

// What the document says: a text that a person typed over is not the customer's.
QString asWritten(const Field<QString> &field)
{
    const QString value = field.value.value_or(QString());
    const bool isTyped =
        field.has(Evidence::Kind::Person) && field.written.simplified() != value.simplified();
    return isTyped ? QString() : value;
}

void Lessons::add(MemoryKind kind, const QString &customer, const QString &written,
                  const QString &meaning)
{
    MemoryEntry entry;
    entry.kind = kind;
    entry.customerNo = customer;
    entry.written = written.simplified();
    entry.meaning = meaning;
    entry.learntBy = m_teaching.user;
    entry.learntAt = m_teaching.when;
    entry.learntFrom = m_teaching.order;
    const QString key = memoryKey(entry);
    const bool isKnown = std::any_of(m_entries.begin(), m_entries.end(),
                                     [&](const MemoryEntry &other) { return memoryKey(other) == key; });
    if (!isKnown)
        m_entries.push_back(std::move(entry));
}

void Lessons::ofField(const FieldPath &field)
{
    if (field == FieldPath::header(FieldName::CustomerNo)) {
        ofCustomer();
        return;
    }
    if (m_customer.isEmpty())
        return; // whose habit it is is not known
    if (field == FieldPath::header(FieldName::ShipToId)) {
        ofShipTo(m_after.shipToId.value.value_or(QString()));
    } else if (field.line && field.name == FieldName::Sku) {
        ofItem(*field.line);
    } else if (field.line && field.name == FieldName::Unit && !m_step.isCaptured) {
        if (*field.line < int(m_after.lines.size()))
            ofUnit(*field.line, m_after.lines[size_t(*field.line)].unit.value.value_or(QString()));
    } else if (isOpen("ambiguous-date", field)) {
        ofDate(field);
    }
}

// A number that is ours means what our records say, unless it was in question against another number or
// the description: then both are taught.
void Lessons::ofItem(int index)
{
    const OrderLine *line = lineBefore(index);
    const QString sku = m_after.lines[size_t(index)].sku.value.value_or(QString());
    if (!line || sku.isEmpty())
        return;
    const Catalog &catalog = m_teaching.catalog;
    const FieldPath field = FieldPath::ofLine(index, FieldName::Sku);
    const Item *chosen = catalog.item(sku);
    const bool isConflict = isOpen("item-description-conflict", field);
    const auto teach = [&](const Field<QString> &number, const Item *known) {
        const QString written = asWritten(number);
        if (written.isEmpty() || (known && known->sku == sku))
            return;
        // The successor of an item that is not made any more is what this customer gets for it.
        const bool isSucceeded = known && known->status == ItemStatus::Discontinued && chosen &&
                                 known->replacedBy == chosen->sku;
        if (!known || isSucceeded || isConflict)
            add(MemoryKind::ItemNumber, m_customer, written, sku);
    };
    const auto item = [&](const Field<QString> &number) {
        return number.value ? catalog.item(*number.value) : nullptr;
    };
    teach(line->supplierItem, item(line->supplierItem));
    if (line->gtin.value)
        teach(line->gtin, catalog.itemByGtin(*line->gtin.value));
    if (line->buyerItem.value) {
        const Item *ours = item(line->buyerItem);
        const Item *theirs = catalog.itemByCustomerNumber(m_customer, *line->buyerItem.value);
        teach(line->buyerItem, theirs ? theirs : ours);
    }
    const bool hasNumber = line->supplierItem.value || line->buyerItem.value || line->gtin.value;
    if (!hasNumber || isConflict)
        teach(line->description, nullptr);
}

// Only where the unit itself was in question: else the customer meant another one this time.
void Lessons::ofUnit(int index, const QString &code)
{
    const OrderLine *line = lineBefore(index);
    const FieldPath field = FieldPath::ofLine(index, FieldName::Unit);
    const bool isDoubtful = isOpen("unit-doubtful", field);
    if (!line || code.isEmpty() || (!isDoubtful && !isOpen("unit-mismatch", field)) ||
        line->unit.has(Evidence::Kind::Person))
        return;
    const QString written = line->unit.value.value_or(QString());
    const Item *item = line->sku.value ? m_teaching.catalog.item(*line->sku.value) : nullptr;
    if (!item || !baseUnitsPer(code, *item, m_teaching.catalog, m_after.language))
        return;
    // A word that nobody knows is the customer's for this; a known one means it for this item only.
    const bool isKnownWord = !m_teaching.catalog.unitAliases(written).empty();
    if (isDoubtful || isKnownWord)
        add(MemoryKind::Unit, m_customer, written + u'|' + item->sku, code);
    else if (!written.isEmpty())
        add(MemoryKind::Unit, m_customer, written, code);
}

void Lessons::ofShipTo(const QString &meaning)
{
    const QString written = asWritten(m_before.shipTo);
    if (!written.isEmpty() && !meaning.isEmpty())
        add(MemoryKind::ShipTo, m_customer, written, meaning);
}

// A domain where anybody has an address, or that is another customer's already, says nothing of the
// customer; nor does a name that several customers have.
void Lessons::ofCustomer()
{
    const Catalog &catalog = m_teaching.catalog;
    if (m_customer.isEmpty())
        return;
    for (const Field<QString> &sender : m_before.senderAddresses) {
        const QString address = foldText(sender.value.value_or(QString()));
        if (address.isEmpty() || catalog.isSellerEmail(address))
            continue;
        add(MemoryKind::Sender, {}, address, m_customer);
        const QString domain = address.section(u'@', -1);
        const bool isTaken = !catalog.customersByDomain(domain).empty();
        if (domain.contains(u'.') && domain != address && !isTaken && !isPublicMailDomain(domain))
            add(MemoryKind::Sender, {}, domain, m_customer);
    }
    const QString name = asWritten(m_before.buyerName);
    if (!name.isEmpty() && catalog.customersByName(name).empty())
        add(MemoryKind::Sender, {}, name, m_customer);
}

void Lessons::ofDate(const FieldPath &field)
{
    QString order;
    const auto judge = [&](const auto &read) {
        if constexpr (std::is_same_v<std::decay_t<decltype(read)>, Field<QDate>>) {
            std::optional<QDate> chosen;
            visitField(m_after, field, [&](const auto &now) {
                if constexpr (std::is_same_v<std::decay_t<decltype(now)>, Field<QDate>>)
                    chosen = now.value;
            });
            for (const auto &[wanted, key] :
                 {std::pair(DateOrder::DayFirst, "dmy"), std::pair(DateOrder::MonthFirst, "mdy")}) {
                for (const DateReading &reading :
                     readDate(read.written, wanted, m_teaching.lexicon, read.value.value_or(QDate()))) {
                    if (chosen && reading.order == wanted && reading.date == *chosen)
                        order = QLatin1String(key);
                }
            }
        }
    };
    visitField(m_before, field, judge);
    if (!order.isEmpty())
        add(MemoryKind::DateOrder, m_customer, {}, order);
}

// One answer holds for the item, and "theirs" for this price only; the same answer in a second order is
// how prices of this customer are meant.
void Lessons::ofPrice(int index, const char *whose)
{
    const OrderLine *line = lineBefore(index);
    if (!line || !line->sku.value)
        return;
    QString meaning = QLatin1String(whose);
    if (meaning == QLatin1String("theirs")) {
        // What is printed now, also where our price had been taken for it.
        const std::optional<Decimal> price = effectivePrice(m_after.lines[size_t(index)]);
        if (!price)
            return;
        meaning += u' ' + price->rounded(4).toString();
    }
    add(MemoryKind::PricePolicy, m_customer, *line->sku.value, meaning);
    ofPolicy(QLatin1String(whose));
}

void Lessons::ofPolicy(const QString &whose)
{
    const auto known = m_teaching.memory.ofCustomer(m_customer, MemoryKind::PricePolicy);
    const auto isSameElsewhere = [&](const MemoryEntry *entry) {
        return !entry->written.isEmpty() && entry->isProof() && entry->learntFrom != 0 &&
               entry->learntFrom != m_teaching.order && entry->meaning.section(u' ', 0, 0) == whose;
    };
    const auto isOtherElsewhere = [&](const MemoryEntry *entry) {
        return !entry->written.isEmpty() && entry->isProof() &&
               entry->meaning.section(u' ', 0, 0) != whose;
    };
    if (std::any_of(known.begin(), known.end(), isSameElsewhere) &&
        std::none_of(known.begin(), known.end(), isOtherElsewhere))
        add(MemoryKind::PricePolicy, m_customer, {}, whose);
}

void Lessons::ofAnswer()
{
    if (!m_step.finding || !m_step.answer || m_customer.isEmpty())
        return;
    const Finding &finding = *m_step.finding;
    const bool keeps = std::holds_alternative<KeepAsIs>(m_step.answer->action);
    const auto line = finding.field.line;
    if (finding.rule == QLatin1String("price-mismatch") && line) {
        const OrderLine *read = lineBefore(*line);
        const bool isOursTaken = read && printedInstead(read->unitPrice);
        if (keeps ? !isOursTaken : m_step.answer->id == QLatin1String("theirs"))
            ofPrice(*line, "theirs");
        else if (std::holds_alternative<SetField>(m_step.answer->action))
            ofPrice(*line, "ours");
    } else if (!keeps) {
        return; // the fields it set have taught
    } else if (finding.rule == QLatin1String("unknown-ship-to")) {
        ofShipTo(QStringLiteral("one-time"));
    } else if (finding.rule == QLatin1String("missing-po-number") &&
               m_step.answer->id == QLatin1String("none-needed")) {
        add(MemoryKind::OrderNumber, m_customer, {}, QStringLiteral("none-needed"));
    } else if (finding.rule == QLatin1String("ambiguous-date")) {
        ofDate(finding.field);
    } else if (finding.rule == QLatin1String("unit-doubtful") && line) {
        const OrderLine *read = lineBefore(*line);
        const Item *item =
            read && read->sku.value ? m_teaching.catalog.item(*read->sku.value) : nullptr;
        if (item)
            ofUnit(*line, read->unit.value.value_or(item->baseUnit));
    }
}

// The entries of memory among the evidence of a field, each once.
template <typename T> void collect(const Field<T> &field, std::vector<qint64> &ids)
{
    for (const Evidence &evidence : field.evidence) {
        if (evidence.kind == Evidence::Kind::Memory && evidence.memory != 0 &&
            std::find(ids.begin(), ids.end(), evidence.memory) == ids.end())
            ids.push_back(evidence.memory);
    }
}

} // namespace

std::vector<MemoryEntry> lessonsOf(const Order &before, const Order &after, const ReviewStep &step,
                                   const Teaching &teaching)
{
    return Lessons(before, after, step, teaching).all();
}

std::vector<qint64> refutedBy(const Order &before, const Order &after, const ReviewStep &step)
{
    std::vector<qint64> ids;
    if (before.lines.size() != after.lines.size())
        return ids;
    for (const FieldPath &path : step.fields) {
        visitField(before, path, [&](const auto &was) {
            visitField(after, path, [&](const auto &now) {
                if constexpr (std::is_same_v<std::decay_t<decltype(was)>,
                                             std::decay_t<decltype(now)>>) {
                    // That no number is needed is said of the field that has none.
                    const bool isSaid = was.value || path.name == FieldName::PoNumber;
                    if (isSaid && was.value != now.value)
                        collect(was, ids);
                }
            });
        });
    }
    return ids;
}

std::vector<qint64> rightOnes(const Order &order)
{
    std::vector<qint64> ids;
    const auto visit = [&](FieldName name, const auto &field) {
        if (field.value || name == FieldName::PoNumber)
            collect(field, ids);
    };
    visitHeader(order, visit);
    for (const OrderLine &line : order.lines)
        visitLine(line, visit);
    return ids;
}

} // namespace intray
