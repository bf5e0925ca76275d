// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"

#include "ui/document/DocumentView.h"
#include "ui/review/DocumentLink.h"
#include "ui/review/FieldEdit.h"
#include "ui/review/FootStrip.h"
#include "ui/review/HeaderForm.h"
#include "ui/review/LineGrid.h"
#include "ui/review/NoticeBar.h"
#include "ui/review/OfferBar.h"
#include "ui/review/OrderMoves.h"
#include "ui/review/CustomersPast.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/review/OrderSaving.h"
#include "ui/review/QuestionList.h"
#include "ui/review/Rereading.h"
#include "ui/review/ReviewBar.h"
#include "ui/review/SumsStrip.h"
#include "ui/review/WhyPanel.h"
#include "ui/shared/ReasonBar.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace intray {

namespace {

// Where a clerk was, so that a phone call or a crash does not lose the place.
QString placeKey()
{
    return QStringLiteral("review.at");
}

// Of the order as a whole several questions may be asked by one rule: what they are about tells them apart.
QString placeText(OrderId id, const Finding &finding)
{
    const QString about = finding.field.name == FieldName::Whole ? finding.about : QString();
    return QStringLiteral("%1 %2 %3 %4").arg(QString::number(id), finding.rule, finding.field.toString(), about);
}

} // namespace

ReviewPage::ReviewPage(Desk &desk, PagePictures &pictures, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pictures(pictures), m_order(new OrderOnDesk(desk.sharedClock(), this)),
      m_saving(new OrderSaving(desk, *m_order, this)), m_bar(new ReviewBar(*m_order, this)),
      m_notice(new NoticeBar(this)), m_offer(new OfferBar(this)), m_rereading(new Rereading(desk, *m_offer, this)),
      m_splitter(new QSplitter(this)),
      m_document(new DocumentView(pictures, m_splitter)), m_questions(nullptr), m_formArea(nullptr), m_form(nullptr),
      m_lines(nullptr), m_sums(nullptr), m_why(new WhyPanel(*m_order, this)), m_reasons(new ReasonBar(this)), m_foot(new FootStrip(this)), m_moves(nullptr)
{
    setObjectName(QStringLiteral("reviewPage"));
    setAccessibleName(tr("Review of an order"));
    layOut();
    m_moves = new OrderMoves(desk, *m_order, *m_saving, *m_reasons, this);
    connectAll();
    buildKeys();
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::layOut()
{
    auto *right = new QWidget(m_splitter);
    right->setObjectName(QStringLiteral("orderSide"));
    m_questions = new QuestionList(*m_order, m_pictures, right);
    m_form = new HeaderForm(*m_order, right);
    m_formArea = new QScrollArea(right);
    m_formArea->setObjectName(QStringLiteral("headerArea"));
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->setWidgetResizable(true);
    m_formArea->setWidget(m_form);
    m_form->setAutoFillBackground(false); // setWidget() turns it on
    m_formArea->viewport()->setAutoFillBackground(false);
    m_lines = new LineGrid(*m_order, right);
    m_sums = new SumsStrip(*m_order, right);
    auto *side = new QVBoxLayout(right);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_questions);
    side->addWidget(m_formArea);
    side->addWidget(m_lines, 1);
    side->addWidget(m_sums);
    m_splitter->setObjectName(QStringLiteral("reviewSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_document);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 48);
    m_splitter->setStretchFactor(1, 52);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_offer);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_why);
    column->addWidget(m_reasons);
    column->addWidget(m_foot);
}

void ReviewPage::connectAll()
{
    const auto refuse = [this](const QString &sentence) { m_foot->say(sentence, FootStrip::Tone::Refused); };
    const auto say = [this](const QString &sentence) { m_foot->say(sentence, FootStrip::Tone::Plain); };
    auto *link = new DocumentLink(*m_order, *m_document, this);
    connect(link, &DocumentLink::said, this, say);
    connect(link, &DocumentLink::fieldPointedAt, this, [this](const FieldPath &field) { focusEditor(field, false); });
    connect(m_order, &OrderOnDesk::refused, this, refuse);
    connect(m_order, &OrderOnDesk::changed, m_foot, &FootStrip::clear);
    new CustomersPast(m_desk, *m_order, this);
    connect(m_order, &OrderOnDesk::editWanted, this, [this](const FieldPath &field) {
        if (field == FieldPath())
            openOriginal();
        else
            focusEditor(field, true);
    });
    connect(m_saving, &OrderSaving::stateChanged, this, [this](const QString &whyNot) {
        switch (m_saving->state()) {
        case OrderSaving::State::Saved: m_sums->setSaved(tr("saved"), false); break;
        case OrderSaving::State::Saving: m_sums->setSaved(tr("saving"), false); break;
        case OrderSaving::State::Failed:
            m_sums->setSaved(tr("not saved"), true);
            m_foot->say(whyNot, FootStrip::Tone::Refused);
            break;
        }
    });
    connect(m_questions, &QuestionList::questionShown, this, [this](const Finding &finding) {
        m_why->setQuestion(finding);
        m_order->focusField(finding.field);
        rememberQuestion(finding);
    });
    connect(m_saving, &OrderSaving::learnt, m_rereading, &Rereading::learnt);
    connect(m_rereading, &Rereading::orderChanged, this, [this](OrderId id) {
        if (id == m_current) // an offer may outlast the order it came from
            open(id);
    });
    connect(m_questions, &QuestionList::questionShown, link, &DocumentLink::ask);
    connect(m_questions, &QuestionList::heightChanged, this, &ReviewPage::fitHeights, Qt::QueuedConnection);
    connect(m_form, &HeaderForm::heightChanged, this, &ReviewPage::fitHeights, Qt::QueuedConnection);
    connect(m_order, &OrderOnDesk::fieldFocused, this, [this](const FieldPath &field) {
        if (FieldEdit *edit = field.line ? nullptr : m_form->editor(field.name))
            m_formArea->ensureWidgetVisible(edit, 0, Space::Tight);
    });
    connect(m_questions, &QuestionList::allAnswered, m_bar, &ReviewBar::focusRelease);
    connect(m_questions, &QuestionList::askedAgain, this, [this] {
        // The number keys must answer again; but nobody is taken out of a field.
        const QWidget *focus = QApplication::focusWidget();
        if (!focus || m_bar->isAncestorOf(focus))
            focusQuestions();
    });
    connect(m_questions, &QuestionList::rejectWanted, m_moves, &OrderMoves::reject);
    connect(m_questions, &QuestionList::holdWanted, m_moves, &OrderMoves::hold);
    connect(m_form, &HeaderForm::left, this, &ReviewPage::focusQuestions);
    connect(m_lines, &LineGrid::left, this, &ReviewPage::focusQuestions);
    connect(m_document, &DocumentView::copyWanted, this, &ReviewPage::saveCopy);
    connect(m_notice, &NoticeBar::reviewWanted, m_moves, &OrderMoves::backToReview);
    connect(m_moves, &OrderMoves::refused, this, [this, refuse](const QString &sentence) {
        refuse(sentence);
        focusQuestions();
    });
    // Who has left for the queue meanwhile is not called back.
    connect(m_moves, &OrderMoves::returned, this, [this](OrderId id) {
        if (!m_current)
            return;
        open(id);
        Q_EMIT returned(id);
    });
    connect(m_moves, &OrderMoves::released, this, [this](OrderId id) {
        Q_EMIT released(id);
        if (m_current == id)
            Q_EMIT nextWanted();
    });
    connect(m_moves, &OrderMoves::moved, this, [this](OrderId id, const QString &sentence) {
        Q_EMIT m_desk.message(sentence);
        if (m_current == id)
            Q_EMIT nextWanted();
    });
    connect(m_bar, &ReviewBar::backWanted, this, &ReviewPage::back);
    connect(m_bar, &ReviewBar::releaseWanted, m_moves, &OrderMoves::release);
    connect(m_bar, &ReviewBar::holdWanted, this, [this] { m_moves->hold({}); });
    connect(m_bar, &ReviewBar::rejectWanted, this, [this] { m_moves->reject({}); });
    connect(m_bar, &ReviewBar::askWanted, this, [this] {
        const auto at = m_questions->current();
        m_moves->ask(at ? m_questions->questions()[size_t(*at)].question : QString());
    });
}

void ReviewPage::open(OrderId id)
{
    leave();
    m_current = id;
    m_opening = true;
    if (const auto ready = m_desk.preparedOrder(id))
        present(*ready);
    m_desk.openOrder(id, this, [this, id](Result<OpenedOrder> opened) {
        if (m_current != id)
            return;
        m_opening = false;
        if (!opened) {
            m_foot->say(opened.error().message, FootStrip::Tone::Refused);
            return;
        }
        // What was read ahead is on the desk already, unless somebody changed it since.
        const bool same = m_order->isOpen() && m_order->opened().record.id == id
                          && m_order->opened().record.revision == opened->record.revision
                          && m_order->opened().record.state == opened->record.state;
        if (same)
            settleRights(*opened);
        else
            present(*opened);
    });
}

void ReviewPage::prepare(OrderId id)
{
    if (m_current == id)
        return;
    m_desk.prepareOrder(id);
    // The store answers in turn: when this comes back, the order was read.
    m_desk.run([](Database &) { return Result<>(); }, this, [this, id](const Result<> &) {
        const auto ready = m_desk.preparedOrder(id);
        if (!ready || !ready->document)
            return;
        m_pictures.addOriginal(ready->submission.sha256, ready->original, ready->submission.fileName,
                               ready->document);
        const auto &parts = ready->document->parts;
        for (int part = 0; part < int(parts.size()); ++part) {
            const Pages *pages = parts[size_t(part)].pages();
            if (!pages || pages->pages.empty())
                continue;
            const int width = m_document->pictureWidth(pages->pages.front());
            m_pictures.prefetch(PageId{ready->submission.sha256, part, 1}, width);
            return;
        }
    });
}

void ReviewPage::present(const OpenedOrder &opened)
{
    if (!std::exchange(m_splitOnce, true))
        m_splitter->setSizes({width() * 48 / 100, width() * 52 / 100}); // from here on it is the person's
    m_reasons->giveUp();
    m_foot->clear();
    m_pictures.addOriginal(opened.submission.sha256, opened.original, opened.submission.fileName, opened.document);
    m_order->open(opened, m_desk.knowledge(), m_desk.user().name);
    settleRights(opened);
    fitHeights();
    focusQuestions();
    returnToQuestion(opened.record.id);
}

void ReviewPage::settleRights(const OpenedOrder &opened)
{
    const OrderRecord &record = opened.record;
    const QString reason = record.stateReason.isEmpty() ? QString() : tr(": %1").arg(record.stateReason);
    QString readOnly, notice;
    bool offersReview = false;
    switch (record.state) {
    case OrderState::ToReview: break;
    case OrderState::Held: notice = tr("Held%1").arg(reason); offersReview = true; break;
    case OrderState::WaitingForCustomer:
        notice = tr("Waits for the customer%1").arg(reason);
        offersReview = true;
        break;
    case OrderState::Rejected: readOnly = tr("Put aside%1").arg(reason); offersReview = true; break;
    case OrderState::Ready:
        readOnly = record.releasedBy.isEmpty() ? tr("Passed without a question; waits for approval.")
                                               : tr("Released by %1; waits for approval.").arg(record.releasedBy);
        offersReview = true;
        break;
    case OrderState::Approved: readOnly = tr("Approved by %1.").arg(record.approvedBy); break;
    case OrderState::Exported: readOnly = tr("Delivered. It is shown as it left."); break;
    }
    if (opened.lockedByOther) {
        readOnly = tr("%1 is working on this order. You can look, but not change it.").arg(record.lockedBy);
        offersReview = false;
    }
    m_notice->say(readOnly.isEmpty() ? notice : readOnly, offersReview);
    if (m_order->readOnlyBecause() != readOnly)
        m_order->setReadOnly(readOnly);
}

void ReviewPage::rememberQuestion(const Finding &finding)
{
    if (m_current && !m_opening)
        m_desk.setSetting(placeKey(), placeText(*m_current, finding));
}

void ReviewPage::returnToQuestion(OrderId id)
{
    m_desk.setting(placeKey(), {}, this, [this, id](const QString &place) {
        if (m_current != id || !m_order->isOpen())
            return;
        const Findings &questions = m_questions->questions();
        for (int i = 0; i < int(questions.size()); ++i) {
            if (placeText(id, questions[size_t(i)]) == place && m_questions->current() == 0 && i > 0)
                m_questions->step(i);
        }
    });
}

void ReviewPage::leave()
{
    if (!m_current)
        return;
    const OrderId id = *std::exchange(m_current, std::nullopt);
    if (m_order->isOpen())
        m_pictures.dropOriginal(m_order->opened().submission.sha256);
    m_order->close();
    m_desk.closeOrder(id);
}

void ReviewPage::back()
{
    leave();
    Q_EMIT closed();
}

void ReviewPage::closeEvent(QCloseEvent *event)
{
    leave();
    event->ignore(); // the window decides what is shown instead
}

// The lines keep room on a low screen; the questions and the header scroll then.
void ReviewPage::fitHeights()
{
    constexpr int FewLines = 110, UsualHeader = 160, OneQuestion = 120;
    const int room = m_splitter->height() - m_sums->sizeHint().height() - FewLines;
    const int header = m_form->sizeHint().height();
    const int most = std::min(int(m_splitter->height() * 0.46), room - std::min(header, UsualHeader / 2));
    const int questions = std::min(m_questions->wantedHeight() + 2, std::max(OneQuestion, most));
    m_questions->setFixedHeight(questions);
    m_formArea->setFixedHeight(std::min(header, std::max(UsualHeader / 2, room - questions)));
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeights();
}

// A part that could not be read: its picture is beside the order where there is one, else the file itself
// is handed out.
void ReviewPage::openOriginal()
{
    if (!m_document->currentView()) {
        saveCopy(m_document->currentPart());
        return;
    }
    m_document->focusView();
    m_foot->say(tr("The original is shown on the left. Ctrl+Plus adds a line to type what it says."),
                FootStrip::Tone::Plain);
}

void ReviewPage::saveCopy(int)
{
    if (!m_order->isOpen())
        return;
    const OpenedOrder &opened = m_order->opened();
    auto *dialog = new QFileDialog(this, tr("Save a copy of the original"), opened.submission.fileName);
    dialog->setObjectName(QStringLiteral("saveCopyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes = opened.original](const QString &name) {
        (void)QtConcurrent::run([this, bytes, name] {
            QSaveFile file(name);
            const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
            const QString sentence =
                written ? tr("A copy of the original was saved.") : tr("The copy could not be saved: %1").arg(file.errorString());
            QMetaObject::invokeMethod(m_foot, [foot = m_foot, sentence, written] {
                foot->say(sentence, written ? FootStrip::Tone::Plain : FootStrip::Tone::Refused);
            });
        });
    });
    dialog->open();
}

} // namespace intray
