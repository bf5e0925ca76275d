// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/PartView.h"

namespace intray {

class MailCard;
class MarkedText;

// A part that is running text: a mail body with the mail's header above it, or a text file. Shows characters only; nothing in it is interpreted, nothing is loaded.
class TextView : public PartView
{
    Q_OBJECT
public:
    explicit TextView(QWidget *parent);

    // `mailPart`: whose header stands above the text. A part without text shows the header alone.
    void show(std::shared_ptr<const Document> document, int part, std::optional<int> mailPart);

    void setFrames(std::vector<FieldFrame> frames) override;
    void setAllFramesShown(bool shown) override;
    void select(const Source &place, const Source &row, bool bringIntoSight) override;
    int find(const QString &text) override;
    int goToHit(int direction) override;
    void zoomBy(int steps) override;
    void fitWidth() override;
    int zoomPercent() const override;

private:
    MailCard *m_mail;
    MarkedText *m_text;
};

} // namespace intray
