// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/QuestionList.h"

#include "ui/review/OrderOnDesk.h"
#include "ui/review/QuestionCard.h"
#include "ui/shared/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace intray {

namespace {

// More rows than these say nothing that their number does not.
constexpr int RowsAhead = 4;
constexpr int RowsDone = 2;

} // namespace

QuestionList::QuestionList(OrderOnDesk &desk, PagePictures &pictures, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_pictures(pictures), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("questions"));
    setAccessibleName(tr("Questions"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    m_body->setObjectName(QStringLiteral("questionsBody"));
    m_column->setContentsMargins(Space::Gap, Space::Near, Space::Gap, Space::Near);
    m_column->setSpacing(Space::Tight + 2);
    setWidget(m_body);
    m_body->setAutoFillBackground(false); // setWidget() turns it on
    viewport()->setAutoFillBackground(false);
    connect(&desk, &OrderOnDesk::orderOpened, this, &QuestionList::open);
    connect(&desk, &OrderOnDesk::changed, this, &QuestionList::refresh);
}

void QuestionList::open()
{
    m_done.clear();
    for (const Finding &finding : m_desk.session().findings()) {
        if (!finding.answeredWith || finding.severity == Severity::Note)
            continue;
        const auto given = std::find_if(finding.answers.begin(), finding.answers.end(),
                                        [&](const Answer &answer) { return answer.id == *finding.answeredWith; });
        m_done.push_back({finding, given == finding.answers.end() ? QString() : given->text});
    }
    m_questions.clear();
    for (const Finding *finding : m_desk.session().questions())
        m_questions.push_back(*finding);
    m_current = m_questions.empty() ? std::nullopt : std::optional(0);
    rebuild();
    if (m_current)
        Q_EMIT questionShown(m_questions[0]);
}

// Of the order as a whole several may be asked by one rule; of a field it is one question, whatever its value.
static bool isSameQuestion(const Finding &a, const Finding &b)
{
    return a.isSame(b) && (a.field.name != FieldName::Whole || a.about == b.about);
}

void QuestionList::refresh()
{
    const bool hadQuestions = !m_questions.empty();
    const std::optional<Finding> before = m_current ? std::optional(m_questions[size_t(*m_current)]) : std::nullopt;
    const int place = m_current.value_or(0);
    m_questions.clear();
    for (const Finding *finding : m_desk.session().questions())
        m_questions.push_back(*finding);
    // What is asked again (after undo, or because the value changed) is not done any more, and comes first.
    std::optional<int> again;
    std::erase_if(m_done, [&](const Done &done) {
        const auto open = std::find_if(m_questions.begin(), m_questions.end(),
                                       [&](const Finding &each) { return isSameQuestion(each, done.finding); });
        if (open != m_questions.end())
            again = int(open - m_questions.begin());
        return open != m_questions.end();
    });
    const auto same = std::find_if(m_questions.begin(), m_questions.end(),
                                   [&](const Finding &open) { return before && isSameQuestion(open, *before); });
    if (m_questions.empty())
        m_current.reset();
    else if (again)
        m_current = again;
    else if (same != m_questions.end())
        m_current = int(same - m_questions.begin());
    else
        m_current = std::min(place, int(m_questions.size()) - 1); // the next one moved up
    rebuild();
    if (m_questions.empty() && hadQuestions)
        Q_EMIT allAnswered();
    else if (again || (m_current && !hadQuestions))
        Q_EMIT askedAgain();
    if (m_questions.empty())
        return;
    if (again || same == m_questions.end())
        Q_EMIT questionShown(m_questions[size_t(*m_current)]);
}

void QuestionList::showQuestion(int question)
{
    m_current = question;
    rebuild();
    Q_EMIT questionShown(m_questions[size_t(question)]);
}

void QuestionList::step(int direction)
{
    const int count = int(m_questions.size());
    if (count > 0 && m_desk.isOpen())
        showQuestion((m_current.value_or(0) + direction + count) % count);
}

bool QuestionList::answer(int index)
{
    if (!m_current || !m_desk.isOpen())
        return false;
    const Finding finding = m_questions[size_t(*m_current)];
    if (index < 0 || index >= int(finding.answers.size()))
        return false;
    const Answer chosen = finding.answers[size_t(index)];
    if (const auto *edit = std::get_if<EditField>(&chosen.action)) {
        m_desk.editField(edit->field);
        return true;
    }
    if (const auto *reject = std::get_if<RejectOrder>(&chosen.action)) {
        Q_EMIT rejectWanted(reject->reason);
        return true;
    }
    if (const auto *hold = std::get_if<HoldOrder>(&chosen.action)) {
        Q_EMIT holdWanted(hold->reason);
        return true;
    }
    m_done.push_back({finding, chosen.text});
    if (m_desk.answer(finding, chosen))
        return true;
    m_done.pop_back();
    return false;
}

void QuestionList::addHeading(const QString &text, const QString &key)
{
    auto *row = new QWidget(m_body);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(text, row);
    QFont spaced = textFont(TextSize::Small);
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    title->setFont(spaced);
    title->setObjectName(QStringLiteral("questionCount"));
    title->setProperty("role", QStringLiteral("subtle"));
    layout->addWidget(title, 1);
    if (!key.isEmpty()) {
        auto *cap = new QLabel(key, row);
        cap->setFont(textFont(TextSize::Small));
        cap->setProperty("role", QStringLiteral("subtle"));
        layout->addWidget(cap);
    }
    m_column->addWidget(row);
}

void QuestionList::rebuild()
{
    m_body->setUpdatesEnabled(false);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of them may be the sender
        }
        delete item;
    }
    const int count = int(m_questions.size());
    if (m_current) {
        addHeading(tr("TO CHECK \u00b7 %1 OF %2").arg(*m_current + 1).arg(count), count > 1 ? tr("Tab") : QString());
    } else {
        addHeading(m_done.empty() ? tr("NOTHING TO CHECK") : tr("ALL ANSWERED"), {});
    }
    const int first = std::max(0, m_current.value_or(0) - 1);
    const int last = std::min(count, m_current.value_or(0) + 1 + RowsAhead);
    for (int i = first; i < last; ++i) {
        const Finding &finding = m_questions[size_t(i)];
        if (i == m_current) {
            auto *card = new QuestionCard(finding, m_desk, m_pictures, m_body);
            connect(card, &QuestionCard::chosen, this, &QuestionList::answer);
            m_column->addWidget(card);
            continue;
        }
        const bool blocks = finding.severity == Severity::Block;
        auto *row = new QuestionRow(blocks ? QuestionRow::Kind::Blocks : QuestionRow::Kind::Asks, finding.question,
                                    {}, m_body);
        connect(row, &QuestionRow::clicked, this, [this, i] {
            if (m_desk.isOpen())
                showQuestion(i);
        });
        m_column->addWidget(row);
    }
    if (count > last)
        addHeading(tr("and %1 more").arg(count - last), {});
    const size_t from = m_done.size() > RowsDone ? m_done.size() - RowsDone : 0;
    for (size_t i = from; i < m_done.size(); ++i)
        m_column->addWidget(
            new QuestionRow(QuestionRow::Kind::Done, m_done[i].finding.question, m_done[i].answer, m_body));
    int notes = 0;
    for (const Finding &finding : m_desk.session().findings()) {
        if (finding.isOpen() && finding.severity == Severity::Note && ++notes <= 2)
            m_column->addWidget(new QuestionRow(QuestionRow::Kind::Note, finding.question, {}, m_body));
    }
    m_column->addStretch(1);
    m_body->setUpdatesEnabled(true);
    Q_EMIT heightChanged();
}

int QuestionList::wantedHeight() const
{
    const int width = std::max(200, viewport()->width());
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->totalSizeHint().height();
}

void QuestionList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        Q_EMIT heightChanged();
}

void QuestionList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const int key = event->key();
    if (plain && key >= Qt::Key_1 && key <= Qt::Key_9 && answer(key - Qt::Key_1))
        return;
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && answer(0))
        return;
    if (plain && (key == Qt::Key_Down || key == Qt::Key_Up) && m_questions.size() > 1) {
        step(key == Qt::Key_Down ? 1 : -1);
        return;
    }
    QScrollArea::keyPressEvent(event);
}

// Tab is the way from question to question; F6 leaves the list.
bool QuestionList::focusNextPrevChild(bool next)
{
    if (m_questions.empty())
        return QScrollArea::focusNextPrevChild(next);
    step(next ? 1 : -1);
    return true;
}

void QuestionList::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    viewport()->update();
}

void QuestionList::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

void QuestionList::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, 2, viewport()->height()), Colours::of(this).accent);
}

} // namespace intray
