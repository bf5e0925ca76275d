// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/QueueIndex.h"

#include "core/base/TextFold.h"

#include <QStringEncoder>

#include <cstring>
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

// Eight letters tell apart nearly all numbers and names; those they do not stay in their old sequence.
void setText(SortKey &key, const QString &text)
{
    const auto unit = [&text](qsizetype place) {
        return place < text.size() ? std::uint64_t(text[place].toLower().unicode()) : 0;
    };
    for (qsizetype i = 0; i < 4; ++i) {
        key.high = key.high << 16 | unit(i);
        key.low = key.low << 16 | unit(i + 4);
    }
    if (text.isEmpty()) // what is not known comes last
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

unsigned pairBit(char first, char second)
{
    return (unsigned(static_cast<unsigned char>(first)) * 31U + unsigned(static_cast<unsigned char>(second)) * 7U) & 511U;
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
                                 const std::optional<QueueRow> &after)
{
    const QueueRow *first = nullptr;
    const QueueRow *following = nullptr;
    for (const QueueRow &row : rows) {
        if (row.state != OrderState::ToReview || (after && row.id == after->id)
            || (!row.lockedBy.isEmpty() && row.lockedBy != user))
            continue;
        if (!first || comesBefore(row, *first))
            first = &row;
        if (after && comesBefore(*after, row) && (!following || comesBefore(row, *following)))
            following = &row;
    }
    const QueueRow *next = following ? following : first;
    return next ? std::optional(next->id) : std::nullopt;
}

void QueueIndex::setRows(std::shared_ptr<const std::vector<QueueRow>> rows)
{
    m_rows = std::move(rows);
    m_pairs.clear();
    count();
    sort();
    filter();
}

void QueueIndex::setUser(const QString &user)
{
    m_user = user;
    count();
    filter();
}

void QueueIndex::setTab(QueueTab tab)
{
    m_tab = tab;
    filter();
}

void QueueIndex::setSearch(const QString &text)
{
    const std::vector<QByteArray> before = std::move(m_words);
    m_words.clear();
    m_wanted.clear();
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        m_words.push_back(word.toUtf8());
        m_wanted.push_back(pairsOf(m_words.back()));
    }
    // One more letter: only what was shown can still match.
    bool narrows = !before.empty() && before.size() <= m_words.size();
    for (size_t i = 0; narrows && i < before.size(); ++i)
        narrows = m_words[i].startsWith(before[i]);
    if (narrows)
        std::erase_if(m_shown, [this](int row) { return !matches(row); });
    else
        filter();
}

void QueueIndex::setSort(QueueSort sortBy, bool descending)
{
    m_sort = sortBy;
    m_descending = descending;
    sort();
    filter();
}

QueueIndex::Pairs QueueIndex::pairsOf(QByteArrayView text)
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
    if ((m_under[size_t(row)] >> int(m_tab) & 1) == 0)
        return false;
    for (size_t word = 0; word < m_wanted.size(); ++word) {
        const Pairs &has = m_pairs[size_t(row)];
        const Pairs &wants = m_wanted[word];
        for (size_t i = 0; i < wants.size(); ++i) {
            if ((has[i] & wants[i]) != wants[i])
                return false;
        }
        const qsizetype start = row == 0 ? 0 : m_ends[size_t(row) - 1];
        QByteArrayView text = QByteArrayView(m_texts).sliced(start, m_ends[size_t(row)] - start);
        if (!m_newTexts.isEmpty()) {
            const auto changed = m_newTexts.constFind(row);
            if (changed != m_newTexts.constEnd())
                text = *changed;
        }
        if (!memmem(text.data(), size_t(text.size()), m_words[word].constData(), size_t(m_words[word].size())))
            return false;
    }
    return true;
}

void QueueIndex::packTexts()
{
    m_texts.clear();
    m_ends.clear();
    m_pairs.clear();
    m_newTexts.clear();
    m_ends.reserve(m_rows->size());
    m_pairs.reserve(m_rows->size());
    qsizetype length = 0;
    for (const QueueRow &row : *m_rows)
        length += row.searchText.size();
    m_texts.reserve(length + length / 8);
    QStringEncoder utf8(QStringConverter::Utf8);
    for (const QueueRow &row : *m_rows) {
        const qsizetype start = m_texts.size();
        m_texts += QByteArray(utf8.encode(row.searchText));
        m_ends.push_back(m_texts.size());
        m_pairs.push_back(pairsOf(QByteArrayView(m_texts).sliced(start)));
    }
}

void QueueIndex::packRow(int row)
{
    if (m_pairs.size() != m_rows->size())
        return;
    const QByteArray text = (*m_rows)[size_t(row)].searchText.toUtf8();
    m_pairs[size_t(row)] = pairsOf(text);
    m_newTexts.insert(row, text);
}

void QueueIndex::filter()
{
    if (!m_words.empty() && m_pairs.size() != m_rows->size())
        packTexts();
    m_shown.clear();
    for (const int row : m_sequence) {
        if (matches(row))
            m_shown.push_back(row);
    }
}

void QueueIndex::count()
{
    m_counts = {};
    m_under.assign(m_rows->size(), 0);
    for (size_t row = 0; row < m_rows->size(); ++row) {
        for (int tab = 0; tab < QueueTabCount; ++tab) {
            const bool is = isUnder((*m_rows)[row], QueueTab(tab), m_user);
            m_counts[size_t(tab)] += is ? 1 : 0;
            m_under[row] = std::uint8_t(m_under[row] | (is ? 1U << tab : 0U));
        }
    }
}

QueueIndex::Change QueueIndex::changeOf(int row)
{
    packRow(row);
    count();
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
