// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/QueueIndex.h"

#include "core/base/TextFold.h"

#include <QtEndian>

#include <limits>

namespace intray {
namespace {

// What a row is sorted by, as 16 bytes that compare as numbers.
struct SortKey
{
    std::uint64_t high = 0, low = 0;
    int row = 0;
    bool operator<(const SortKey &other) const
    {
        return std::tie(high, low, row) < std::tie(other.high, other.low, other.row);
    }
};

// Maps signed numbers to unsigned ones of the same order.
std::uint64_t ordered(std::int64_t number)
{
    return std::uint64_t(number) ^ (std::uint64_t(1) << 63);
}

std::int64_t valueOf(const QueueRow &row)
{
    return row.value && !row.value->isOverflow() ? row.value->micros() : -1;
}

// Sixteen bytes tell apart nearly all numbers and names; those they do not stay in their old sequence.
void setText(SortKey &key, const QString &text)
{
    char bytes[16] = {};
    const QByteArray lower = text.toLower().toUtf8();
    std::copy_n(lower.constData(), std::min<qsizetype>(lower.size(), 16), bytes);
    key.high = qFromBigEndian<quint64>(bytes);
    key.low = qFromBigEndian<quint64>(bytes + 8);
    if (lower.isEmpty()) // what is not known comes last
        key.high = key.low = std::numeric_limits<std::uint64_t>::max();
}

void setWorkKey(SortKey &key, const QueueRow &row)
{
    const qint64 day = row.arrivedAt.toMSecsSinceEpoch() / 86'400'000;
    key.high = (ordered(day) << 1) | (row.blockCount > 0 ? 0U : 1U);
    key.low = ~ordered(valueOf(row));
}

SortKey keyOf(const QueueRow &row, QueueSort sort)
{
    SortKey key;
    switch (sort) {
    case QueueSort::NextFirst: setWorkKey(key, row); break;
    case QueueSort::Order: setText(key, row.poNumber); break;
    case QueueSort::Customer: setText(key, row.customerName); break;
    case QueueSort::Value:
        key.high = ordered(valueOf(row));
        break;
    case QueueSort::Lines: key.high = ordered(row.lineCount); break;
    case QueueSort::ToCheck:
        key.high = ordered(row.blockCount);
        key.low = ordered(row.askCount);
        break;
    case QueueSort::From: setText(key, row.source); break;
    case QueueSort::Arrived: key.high = ordered(row.arrivedAt.toMSecsSinceEpoch()); break;
    case QueueSort::With: setText(key, row.lockedBy.isEmpty() ? row.releasedBy : row.lockedBy); break;
    }
    return key;
}

unsigned pairBit(QChar first, QChar second)
{
    return (unsigned(first.unicode()) * 31U + unsigned(second.unicode()) * 7U) & 511U;
}

} // namespace

bool isUnder(const QueueRow &row, QueueTab tab, const QString &user)
{
    const bool waitsToLeave = row.state == OrderState::Ready || row.state == OrderState::Approved;
    switch (tab) {
    case QueueTab::ToReview: return row.state == OrderState::ToReview;
    case QueueTab::Mine: return row.lockedBy == user || (row.releasedBy == user && waitsToLeave);
    case QueueTab::Held: return row.state == OrderState::Held;
    case QueueTab::Waiting: return row.state == OrderState::WaitingForCustomer;
    case QueueTab::Ready: return waitsToLeave;
    case QueueTab::Exported: return row.state == OrderState::Exported;
    case QueueTab::NotOrders: return row.state == OrderState::Rejected;
    case QueueTab::All: return true;
    }
    Q_UNREACHABLE();
}

bool comesBefore(const QueueRow &left, const QueueRow &right)
{
    SortKey a, b;
    setWorkKey(a, left);
    setWorkKey(b, right);
    if (std::tie(a.high, a.low) != std::tie(b.high, b.low))
        return a < b;
    return std::tie(left.arrivedAt, left.id) < std::tie(right.arrivedAt, right.id);
}

std::optional<OrderId> nextOrder(const std::vector<QueueRow> &rows, const QString &user,
                                 std::optional<OrderId> except)
{
    const QueueRow *best = nullptr;
    for (const QueueRow &row : rows) {
        if (row.state != OrderState::ToReview || row.id == except
            || (!row.lockedBy.isEmpty() && row.lockedBy != user))
            continue;
        if (!best || comesBefore(row, *best))
            best = &row;
    }
    return best ? std::optional(best->id) : std::nullopt;
}

void QueueIndex::setRows(std::shared_ptr<const std::vector<QueueRow>> rows)
{
    m_rows = std::move(rows);
    m_pairs.clear();
    sort();
    filter();
    count();
}

void QueueIndex::setUser(const QString &user)
{
    m_user = user;
    filter();
    count();
}

void QueueIndex::setTab(QueueTab tab)
{
    m_tab = tab;
    filter();
}

void QueueIndex::setSearch(const QString &text)
{
    m_words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    m_wanted.clear();
    for (const QString &word : std::as_const(m_words))
        m_wanted.push_back(pairsOf(word));
    filter();
}

void QueueIndex::setSort(QueueSort sortBy, bool descending)
{
    m_sort = sortBy;
    m_descending = descending;
    sort();
    filter();
}

QueueIndex::Pairs QueueIndex::pairsOf(const QString &text)
{
    Pairs pairs{};
    for (qsizetype i = 1; i < text.size(); ++i) {
        const unsigned bit = pairBit(text[i - 1], text[i]);
        pairs[bit >> 6] |= std::uint64_t(1) << (bit & 63U);
    }
    return pairs;
}

void QueueIndex::sort()
{
    std::vector<SortKey> keys;
    keys.reserve(m_rows->size());
    for (size_t i = 0; i < m_rows->size(); ++i) {
        keys.push_back(keyOf((*m_rows)[i], m_sort));
        // The store gives the newest first; work is taken up oldest first.
        keys.back().row = m_sort == QueueSort::NextFirst ? -int(i) : int(i);
    }
    std::sort(keys.begin(), keys.end());
    if (m_descending)
        std::reverse(keys.begin(), keys.end());
    m_sequence.resize(keys.size());
    std::transform(keys.begin(), keys.end(), m_sequence.begin(),
                   [](const SortKey &key) { return std::abs(key.row); });
}

bool QueueIndex::matches(int row) const
{
    const QueueRow &candidate = (*m_rows)[size_t(row)];
    if (!isUnder(candidate, m_tab, m_user))
        return false;
    for (size_t word = 0; word < m_wanted.size(); ++word) {
        const Pairs &has = m_pairs[size_t(row)];
        const Pairs &wants = m_wanted[word];
        for (size_t i = 0; i < wants.size(); ++i) {
            if ((has[i] & wants[i]) != wants[i])
                return false;
        }
        if (!candidate.searchText.contains(m_words[qsizetype(word)]))
            return false;
    }
    return true;
}

void QueueIndex::filter()
{
    if (!m_words.isEmpty() && m_pairs.size() != m_rows->size()) {
        m_pairs.clear();
        m_pairs.reserve(m_rows->size());
        for (const QueueRow &row : *m_rows)
            m_pairs.push_back(pairsOf(row.searchText));
    }
    m_shown.clear();
    for (const int row : m_sequence) {
        if (matches(row))
            m_shown.push_back(row);
    }
}

void QueueIndex::count()
{
    m_counts = {};
    for (const QueueRow &row : *m_rows) {
        for (int tab = 0; tab < QueueTabCount; ++tab)
            m_counts[size_t(tab)] += isUnder(row, QueueTab(tab), m_user) ? 1 : 0;
    }
}

QueueIndex::Change QueueIndex::changeOf(int row)
{
    if (m_pairs.size() == m_rows->size())
        m_pairs[size_t(row)] = pairsOf((*m_rows)[size_t(row)].searchText);
    const bool is = matches(row);
    // Both lists are in the same sequence: walk the long one until the row comes.
    int place = 0;
    for (const int other : m_sequence) {
        const bool isShown = place < int(m_shown.size()) && m_shown[size_t(place)] == other;
        if (other == row) {
            if (isShown)
                return {is ? Change::Same : Change::Disappears, place};
            return {is ? Change::Appears : Change::None, place};
        }
        place += isShown ? 1 : 0;
    }
    return {};
}

void QueueIndex::apply(const Change &change, int row)
{
    if (change.kind == Change::Appears)
        m_shown.insert(m_shown.begin() + change.place, row);
    else if (change.kind == Change::Disappears)
        m_shown.erase(m_shown.begin() + change.place);
}

} // namespace intray
