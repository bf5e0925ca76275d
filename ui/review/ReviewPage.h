// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Desk.h"
#include "ui/shared/PagePictures.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QSplitter;

namespace intray {

class DocumentView;
class FootStrip;
class HeaderForm;
class LineGrid;
class NoticeBar;
class OfferBar;
class OrderMoves;
class OrderOnDesk;
class OrderSaving;
class QuestionList;
class ReasonBar;
class Rereading;
class ReviewBar;
class SumsStrip;
class WhyPanel;

// One order beside its document: the questions first, then header, lines and sums. Stores every change by
// itself. No dialog stands in the way; reasons are typed into a line at the foot.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    ReviewPage(Desk &desk, PagePictures &pictures, QWidget *parent);
    ~ReviewPage() override;

    void open(OrderId id);
    // Reads the order ahead and draws its first page, so that open() shows it at once.
    void prepare(OrderId id);
    std::optional<OrderId> current() const { return m_current; }

Q_SIGNALS:
    // The person wants back to the queue.
    void closed();
    void released(intray::OrderId id);
    // An order came back by undo or reopening, and is on screen instead of the one before.
    void returned(intray::OrderId id);
    // The order moved on; the next one should be opened.
    void nextWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectAll();
    void buildKeys();
    void leave();
    void present(const OpenedOrder &opened);
    void settleRights(const OpenedOrder &opened);
    void rememberQuestion(const Finding &finding);
    void returnToQuestion(OrderId id);
    void fitHeights();
    void focusEditor(const FieldPath &field, bool edit);
    void focusQuestions();
    void cycleFocus(int direction);
    void undo();
    void openOriginal();
    void saveCopy(int part);
    void back();

    Desk &m_desk;
    PagePictures &m_pictures;
    OrderOnDesk *m_order;
    OrderSaving *m_saving;
    ReviewBar *m_bar;
    NoticeBar *m_notice;
    OfferBar *m_offer;
    Rereading *m_rereading;
    QSplitter *m_splitter;
    DocumentView *m_document;
    QuestionList *m_questions;
    QScrollArea *m_formArea;
    HeaderForm *m_form;
    LineGrid *m_lines;
    SumsStrip *m_sums;
    WhyPanel *m_why;
    ReasonBar *m_reasons;
    FootStrip *m_foot;
    OrderMoves *m_moves;
    std::optional<OrderId> m_current;
    bool m_opening = false;
    bool m_splitOnce = false;
};

} // namespace intray
