// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Catalog.h"

#include <QCompleter>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QLineEdit;
class QStandardItemModel;

namespace intray {

// One record that may be meant: what goes into the field, and how it reads in the list.
struct SearchHit
{
    QString key;
    QString title;
};

using RecordSearchFunction = std::function<std::vector<SearchHit>(const QString &typed)>;

RecordSearchFunction itemSearch(std::shared_ptr<const Catalog> catalog);
RecordSearchFunction customerSearch(std::shared_ptr<const Catalog> catalog);
// The addresses of one customer, those that hold the typed words first.
RecordSearchFunction addressSearch(std::shared_ptr<const Catalog> catalog, const QString &customerNo);

// Offers records of the master data below a line edit while a person types. Searches beside the window's
// thread; an answer that is overtaken by the next letter is dropped. Owned by the edit.
class RecordSearch : public QCompleter
{
    Q_OBJECT
public:
    RecordSearch(QLineEdit *edit, RecordSearchFunction search);

    void setSearch(RecordSearchFunction search) { m_search = std::move(search); }
    // Opens the list for what stands in the edit now.
    void searchNow();

Q_SIGNALS:
    void chosen(const QString &key);

private:
    void start(const QString &typed);
    void take(int number, const std::vector<SearchHit> &hits);

    QLineEdit *m_edit;
    RecordSearchFunction m_search;
    QStandardItemModel *m_model;
    QTimer m_pause;
    int m_number = 0;
};

} // namespace intray
