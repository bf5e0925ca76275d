// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "ui/document/FieldFrame.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace intray {

// What the views of a part's pages, text or sheets have in common: frames around fields, the selected
// field, finding, zooming, clicks and captures. Read-only: they show and point.
class PartView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Frames of the fields that stand in this part.
    virtual void setFrames(std::vector<FieldFrame> frames) = 0;
    virtual void setAllFramesShown(bool shown) = 0;
    // Frames the place and, unless the view is frozen, brings its row into sight. Nowhere: no selection.
    virtual void select(const Source &place, const Source &row, bool bringIntoSight) = 0;

    // Marks every occurrence, goes to the first one in sight; gives how many there are.
    virtual int find(const QString &text) = 0;
    // Goes to the next (or previous) hit; gives its number, counted from 1, 0 when there is none.
    virtual int goToHit(int direction) = 0;

    virtual void zoomBy(int steps) = 0;
    virtual void fitWidth() = 0;
    virtual void fitPage() { fitWidth(); }
    virtual void rotate() {}
    virtual bool canRotate() const { return false; }
    // Where the tools may begin: what stands left of it stays free of them.
    virtual int leftOfTools() const { return 0; }
    // In per cent of what was printed; 100 where that means nothing.
    virtual int zoomPercent() const = 0;

Q_SIGNALS:
    // A place a person pointed at, to find the field read from it.
    void placeClicked(const intray::Source &place);
    // What a person wants to have in the focused field: one box, range or cell, or the cells of a column.
    void captured(const std::vector<intray::Source> &places);
    void zoomChanged(int percent);
};

} // namespace intray
