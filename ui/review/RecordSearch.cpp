// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/RecordSearch.h"

#include "core/base/TextFold.h"
#include "ui/shared/Theme.h"

#include <QAbstractItemView>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QtConcurrentRun>

namespace intray {

namespace {

constexpr int MostHits = 12;
constexpr int KeyRole = Qt::UserRole + 1;

SearchHit hitOf(const Item &item)
{
    QString title = QStringLiteral("%1   %2").arg(item.sku, item.descriptionEn);
    if (item.status == ItemStatus::Discontinued)
        title += QCoreApplication::translate("intray::RecordSearch", "   (discontinued)");
    return {item.sku, title};
}

} // namespace

RecordSearchFunction itemSearch(std::shared_ptr<const Catalog> catalog)
{
    return [catalog = std::move(catalog)](const QString &typed) {
        std::vector<SearchHit> hits;
        const Item *exact = catalog->item(typed);
        if (exact)
            hits.push_back(hitOf(*exact));
        for (const auto &hit : catalog->similarItems(typed, MostHits)) {
            if (hit.record != exact)
                hits.push_back(hitOf(*hit.record));
        }
        return hits;
    };
}

RecordSearchFunction customerSearch(std::shared_ptr<const Catalog> catalog)
{
    return [catalog = std::move(catalog)](const QString &typed) {
        const auto hitOfCustomer = [](const Customer &customer) {
            return SearchHit{customer.number, QStringLiteral("%1   %2").arg(customer.number, customer.name)};
        };
        std::vector<SearchHit> hits;
        const Customer *exact = catalog->customer(typed);
        if (exact)
            hits.push_back(hitOfCustomer(*exact));
        for (const auto &hit : catalog->similarCustomers(typed, MostHits)) {
            if (hit.record != exact)
                hits.push_back(hitOfCustomer(*hit.record));
        }
        return hits;
    };
}

RecordSearchFunction addressSearch(std::shared_ptr<const Catalog> catalog, const QString &customerNo)
{
    return [catalog = std::move(catalog), customerNo](const QString &typed) {
        std::vector<SearchHit> hits, others;
        const QStringList words = foldedWords(typed);
        for (const Address *address : catalog->addressesOf(customerNo)) {
            const QString line = QStringLiteral("%1   %2").arg(address->id, address->oneLine());
            const QString folded = foldText(line);
            const bool fits = std::all_of(words.begin(), words.end(),
                                          [&](const QString &word) { return folded.contains(word); });
            (fits ? hits : others).push_back({address->id, line});
        }
        hits.insert(hits.end(), others.begin(), others.end());
        return hits;
    };
}

RecordSearch::RecordSearch(QLineEdit *edit, RecordSearchFunction search)
    : QCompleter(edit), m_edit(edit), m_search(std::move(search)), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setCompletionMode(UnfilteredPopupCompletion);
    setCompletionRole(KeyRole);
    setMaxVisibleItems(MostHits);
    setWidget(edit);
    popup()->setObjectName(QStringLiteral("recordSearch"));
    popup()->setAccessibleName(tr("Records that fit"));
    popup()->setStyleSheet(QStringLiteral("QListView { border: 1px solid %1; } QListView::item { padding: 4px 8px; }")
                               .arg(Colours::of(edit).borderStrong.name()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    connect(&m_pause, &QTimer::timeout, this, &RecordSearch::searchNow);
    connect(edit, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        const QString key = index.data(KeyRole).toString();
        m_edit->setText(key);
        Q_EMIT chosen(key);
    });
}

void RecordSearch::searchNow()
{
    start(m_edit->text().trimmed());
}

void RecordSearch::start(const QString &typed)
{
    const int number = ++m_number;
    auto *watcher = new QFutureWatcher<std::vector<SearchHit>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        take(number, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([search = m_search, typed] { return search(typed); }));
}

void RecordSearch::take(int number, const std::vector<SearchHit> &hits)
{
    if (number != m_number || !m_edit->hasFocus())
        return;
    m_model->clear();
    for (const SearchHit &hit : hits) {
        auto *item = new QStandardItem(hit.title);
        item->setData(hit.key, KeyRole);
        m_model->appendRow(item);
    }
    if (hits.empty()) {
        popup()->hide();
        return;
    }
    QRect below = m_edit->rect();
    below.setWidth(std::max(below.width(), 420));
    complete(below);
}

} // namespace intray
