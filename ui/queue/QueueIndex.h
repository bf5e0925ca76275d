// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderRecord.h"

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace intray {

enum class QueueTab { ToReview, Mine, Held, Waiting, Ready, Exported, NotOrders, All };
constexpr int QueueTabCount = int(QueueTab::All) + 1;

enum class QueueSort { NextFirst, Order, Customer, Value, Lines, ToCheck, From, Arrived, With };

// Whether a row belongs under a tab for this user. Orders in approval and approved ones are "ready".
bool isUnder(const QueueRow &row, QueueTab tab, const QString &user);

// The order in which work is taken up while no cut-off times are known: the oldest day first; within a day
// what a person must decide, then the greater value, then the earlier arrival.
bool comesBefore(const QueueRow &left, const QueueRow &right);
// What "next order" takes: of those to review that nobody else holds, the first after the row that was on the
// desk (as it was when it was opened), so that skipping goes on and does not come back at once; at the end,
// or without a row, the first of all.
std::optional<OrderId> nextOrder(const std::vector<QueueRow> &rows, const QString &user,
                                 const std::optional<QueueRow> &after = {});

// Which rows are shown, in which sequence: sorted and filtered positions of a list of 100,000 rows without a
// pause. Refers to the rows; they are replaced or changed in place only by the thread that calls.
class QueueIndex
{
public:
    void setRows(std::shared_ptr<const std::vector<QueueRow>> rows);
    void setUser(const QString &user);
    void setTab(QueueTab tab);
    // Words anywhere in the row's search text, all of them.
    void setSearch(const QString &text);
    void setSort(QueueSort sort, bool descending);
    // A row changed in place: it keeps its place in the sequence. Tells what became of it.
    struct Change
    {
        enum Kind { None, Same, Appears, Disappears } kind = None;
        int place = 0; // in shown(); the caller announces the change, then calls apply()
    };
    Change changeOf(int row);
    void apply(const Change &change, int row);

    const std::vector<int> &shown() const { return m_shown; }
    const std::vector<QueueRow> &rows() const { return *m_rows; }
    const std::array<int, QueueTabCount> &counts() const { return m_counts; }
    QueueTab tab() const { return m_tab; }
    bool isSearching() const { return !m_words.empty(); }

private:
    void count();
    // Pairs of neighbouring bytes of a search text, as a set of 512 bits: rows that cannot hold a
    // word are passed over without looking at their text.
    using Pairs = std::array<std::uint64_t, 8>;
    static Pairs pairsOf(QByteArrayView text);

    void sort();
    void filter();
    void packTexts();
    void packRow(int row);
    bool matches(int row) const;

    std::shared_ptr<const std::vector<QueueRow>> m_rows = std::make_shared<std::vector<QueueRow>>();
    QString m_user;
    QueueTab m_tab = QueueTab::ToReview;
    std::vector<QByteArray> m_words; // UTF-8
    QueueSort m_sort = QueueSort::NextFirst;
    bool m_descending = false;
    std::vector<int> m_sequence; // all rows, sorted
    std::vector<int> m_shown;
    // The search texts of all rows as UTF-8 in one piece of memory, and where each ends; filled at the first
    // search. A row that changed has its text in m_newTexts.
    QByteArray m_texts;
    std::vector<qsizetype> m_ends;
    QHash<int, QByteArray> m_newTexts;
    std::vector<Pairs> m_pairs; // by row
    std::vector<Pairs> m_wanted; // by word
    std::vector<std::uint8_t> m_under; // by row: the tabs it belongs under, as bits
    std::array<int, QueueTabCount> m_counts{};
};

} // namespace intray
