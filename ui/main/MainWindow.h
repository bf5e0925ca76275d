// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/Navigation.h"
#include "ui/shared/Desk.h"
#include "ui/shared/Importer.h"
#include "ui/shared/PagePictures.h"

#include <QMainWindow>

#include <array>

class QStackedWidget;

namespace intray {

class Arrivals;
class DropVeil;
class MasterDataPage;
class Preferences;
class QueuePage;
class ReviewPage;
class StatusStrip;
class Theme;

// The window: navigation, pages and foot, and the ways by which files come in. Decides nothing about orders;
// the pages do their work through the desk.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `demoFolder`: where the sample inbox lies; empty when it is not installed.
    MainWindow(Desk &desk, Theme &theme, Preferences &preferences, const QString &demoFolder);
    ~MainWindow() override;

    void takeIn(const QStringList &paths, const QString &origin);
    void startDemo();
    Importer &importer() { return *m_importer; }

public Q_SLOTS:
    void showPage(intray::PageName page);
    void openOrder(intray::OrderId id);
    void openNext();

Q_SIGNALS:
    void languageChanged();
    // The sample inbox is wanted; it opens as a desk of its own.
    void demoWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages(Theme &theme);
    void buildKeys();
    void connectDesk();
    void add(PageName name, QWidget *page);
    void addFiles();
    void addFolder();
    void paste();
    void leaveReview();
    void prepareNext();
    void setReviewed(OrderId id);
    void showHints();
    QString startFolder() const;

    Desk &m_desk;
    Preferences &m_preferences;
    QString m_demoFolder;
    PagePictures m_pictures;
    Importer *m_importer;
    Arrivals *m_arrivals;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    StatusStrip *m_status;
    QueuePage *m_queue;
    MasterDataPage *m_masterData;
    ReviewPage *m_review;
    DropVeil *m_veil;
    std::array<QWidget *, 7> m_pageOf{};
    PageName m_page = PageName::Queue;  // the page under the review, too
    std::optional<OrderId> m_reviewed;  // while an order is open
    std::optional<OrderId> m_interrupted; // by taking back a release
    std::optional<QueueRow> m_reviewedRow; // as it stood in the queue when it was opened
};

} // namespace intray
