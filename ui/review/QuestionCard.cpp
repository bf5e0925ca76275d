// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/QuestionCard.h"

#include "ui/review/AnswerButton.h"
#include "ui/review/FieldPlace.h"
#include "ui/review/FlowLayout.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/review/Snippet.h"
#include "ui/shared/RecognisedWords.h"
#include "ui/shared/Theme.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace intray {

namespace {

QLabel *sentence(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // the customer's words are in it
    label->setText(text);
    label->setWordWrap(true);
    label->setObjectName(name);
    label->setAccessibleName(text);
    return label;
}

} // namespace

QuestionCard::QuestionCard(const Finding &finding, const OrderOnDesk &desk, PagePictures &pictures, QWidget *parent)
    : QFrame(parent), m_blocks(finding.severity == Severity::Block)
{
    setObjectName(QStringLiteral("questionCard"));
    setAccessibleName(finding.question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Apart, Space::Near, Space::Gap, Space::Gap);
    column->setSpacing(Space::Near);
    QLabel *question = sentence(finding.question, QStringLiteral("questionText"), this);
    question->setFont(textFont(TextSize::Strong));
    column->addWidget(question);
    if (!finding.reason.isEmpty()) {
        QLabel *reason = sentence(finding.reason, QStringLiteral("questionReason"), this);
        reason->setProperty("role", QStringLiteral("subtle"));
        column->addWidget(reason);
    }

    auto *snippet = new Snippet(pictures, this);
    snippet->show(desk.opened().document, desk.opened().submission.sha256,
                  placeOf(desk.session(), finding.field), rowOf(desk.session(), finding.field));
    column->addWidget(snippet);
    const auto read = recognisedAt(desk.session().document(), placeOf(desk.session(), finding.field));
    if (read && read->doubtful) {
        QLabel *unsure = sentence(recognitionText(*read), QStringLiteral("recognition"), this);
        unsure->setProperty("role", QStringLiteral("subtle"));
        column->addWidget(unsure);
    }

    auto *answers = new QWidget(this);
    auto *flow = new FlowLayout(Space::Near);
    answers->setLayout(flow);
    for (int i = 0; i < int(finding.answers.size()); ++i) {
        const Answer &answer = finding.answers[size_t(i)];
        auto *button = new AnswerButton(i < 9 ? i + 1 : 0, answer.text, answer.detail, i == 0, answers);
        connect(button, &AnswerButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        flow->addWidget(button);
    }
    answers->setVisible(!finding.answers.empty());
    column->addWidget(answers);
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor strong = m_blocks ? colours.blocked : colours.flagged;
    const QColor soft = m_blocks ? colours.blockedSoft : colours.flaggedSoft;
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    painter.drawRoundedRect(QRectF(0, 0, 3, height()), 1.5, 1.5);
}

QuestionRow::QuestionRow(Kind kind, const QString &text, const QString &aside, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_text(text), m_aside(aside)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(text);
    switch (kind) {
    case Kind::Asks: setAccessibleName(tr("Open question: %1").arg(text)); break;
    case Kind::Blocks: setAccessibleName(tr("Open question, must be decided: %1").arg(text)); break;
    case Kind::Done: setAccessibleName(tr("Answered: %1. %2").arg(text, aside)); break;
    case Kind::Note: setAccessibleName(tr("Note: %1").arg(text)); break;
    }
}

QSize QuestionRow::sizeHint() const
{
    return {100, QFontMetrics(textFont(TextSize::Body)).height() + Space::Gap};
}

void QuestionRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void QuestionRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind == Kind::Asks || m_kind == Kind::Blocks) {
        painter.setPen(QPen(colours.border, 1));
        painter.setBrush(underMouse() ? colours.hover : colours.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const double y = height() / 2.0, x = Space::Apart + 2;
    // A square must be decided, a ring is asked, a tick is done, a dot is only said.
    switch (m_kind) {
    case Kind::Blocks:
        painter.fillRect(QRectF(x - 4, y - 4, 8, 8), colours.blocked);
        break;
    case Kind::Asks:
        painter.setPen(QPen(colours.flagged, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x, y), 4, 4);
        break;
    case Kind::Done: {
        const QPointF tick[] = {{x - 4.5, y}, {x - 1.5, y + 3.5}, {x + 5, y - 4}};
        painter.setPen(QPen(colours.ok, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(tick, 3);
        break;
    }
    case Kind::Note:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.subtle);
        painter.drawEllipse(QPointF(x, y), 2, 2);
        break;
    }
    const bool quiet = m_kind == Kind::Done || m_kind == Kind::Note;
    QRect room = rect().adjusted(Space::Apart + Space::Gap, 0, -Space::Gap, 0);
    painter.setFont(textFont(TextSize::Body));
    const int asideWidth = std::min(room.width() / 2, painter.fontMetrics().horizontalAdvance(m_aside) + 4);
    painter.setPen(m_kind == Kind::Done ? colours.ok : colours.subtle);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(m_aside, Qt::ElideRight, asideWidth));
    room.setRight(room.right() - asideWidth - Space::Gap);
    painter.setPen(quiet ? colours.subtle : colours.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

} // namespace intray
