// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/PartView.h"
#include "ui/shared/PagePictures.h"

namespace intray {

class PageCanvas;
class ThumbnailStrip;

// A part that has pages: the continuous scroll, and thumbnails when there is more than one.
class PageView : public PartView
{
    Q_OBJECT
public:
    PageView(PagePictures &pictures, QWidget *parent);

    void show(std::shared_ptr<const Document> document, const Pages *pages, const PageId &first);
    PageCanvas &canvas() { return *m_canvas; }

    void setFrames(std::vector<FieldFrame> frames) override;
    void setAllFramesShown(bool shown) override;
    void select(const Source &place, const Source &row, bool bringIntoSight) override;
    int find(const QString &text) override;
    int goToHit(int direction) override;
    void zoomBy(int steps) override;
    void fitWidth() override;
    void fitPage() override;
    void rotate() override;
    bool canRotate() const override { return true; }
    int leftOfTools() const override;
    int zoomPercent() const override;

private:
    PageCanvas *m_canvas;
    ThumbnailStrip *m_thumbnails;
};

} // namespace intray
