// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/TextView.h"

#include "ui/document/MailCard.h"
#include "ui/document/MarkedText.h"

#include <QVBoxLayout>

namespace intray {

TextView::TextView(QWidget *parent) : PartView(parent), m_mail(new MailCard(this)), m_text(new MarkedText(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_mail);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_mail, &MailCard::placeClicked, this, &TextView::placeClicked);
    connect(m_mail, &MailCard::captured, this, &TextView::captured);
    connect(m_text, &MarkedText::placeClicked, this, &TextView::placeClicked);
    connect(m_text, &MarkedText::captured, this, &TextView::captured);
    connect(m_text, &MarkedText::zoomChanged, this, &TextView::zoomChanged);
}

void TextView::show(std::shared_ptr<const Document> document, int part, std::optional<int> mailPart)
{
    const Mail *mail = mailPart ? document->parts[size_t(*mailPart)].mail() : nullptr;
    if (mail)
        m_mail->show(*mail, *mailPart);
    m_mail->setVisible(mail != nullptr);
    m_text->show(part, document->parts[size_t(part)].text(), {});
}

void TextView::setFrames(std::vector<FieldFrame> frames)
{
    m_text->setFrames(std::move(frames));
}

void TextView::setAllFramesShown(bool shown)
{
    m_text->setAllFramesShown(shown);
}

void TextView::select(const Source &place, const Source &row, bool bringIntoSight)
{
    m_mail->select(place);
    m_text->select(place, row, bringIntoSight);
}

int TextView::find(const QString &text)
{
    return m_text->find(text);
}

int TextView::goToHit(int direction)
{
    return m_text->goToHit(direction);
}

void TextView::zoomBy(int steps)
{
    m_text->zoomBy(steps);
}

void TextView::fitWidth()
{
    m_text->resetZoom();
}

int TextView::zoomPercent() const
{
    return m_text->zoomPercent();
}

} // namespace intray
