// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/FieldFrame.h"
#include "ui/document/StructuredModel.h"

#include <QTreeView>

#include <optional>
#include <vector>

namespace intray {

// The rows of a structured file as a tree, with frames around field values; clicks and Enter point, Ctrl+clicks and
// Ctrl+drags capture. However long the file, only what is in sight costs time.
class StructuredTree : public QTreeView
{
    Q_OBJECT
public:
    explicit StructuredTree(QWidget *parent);

    void show(std::shared_ptr<const Document> document, int part);
    void setFrames(std::vector<FieldFrame> frames);
    void setAllFramesShown(bool shown);
    void select(const Source &place, const Source &row, bool bringIntoSight);
    int find(const QString &text);
    int goToHit(int direction);
    void setZoom(int percent);
    // The elements of the part that is shown; null for nothing.
    const StructuredIndex *elements() const { return m_model->elements(); }
    // Where an element is drawn now, in the viewport; empty when it is out of sight.
    QRect rectOf(int element) const;

Q_SIGNALS:
    void placeClicked(const intray::Source &place);
    void captured(const std::vector<intray::Source> &places);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::optional<int> here(const Source &source) const;
    std::optional<int> elementAt(const QPoint &point) const;
    Source placeOf(int element) const;
    void bringIntoSight(int element);
    void fitColumns();
    QRect pieceRect(int element, const QRect &cell) const;
    // The rows in sight, from the top: row element and its value cell.
    std::vector<std::pair<int, QRect>> rowsInSight() const;

    StructuredModel *m_model;
    int m_part = 0;
    struct Framed
    {
        int element = 0;
        FieldFrame::Kind kind = FieldFrame::Kind::Plain;
    };
    std::vector<FieldFrame> m_frames;
    std::vector<Framed> m_framed; // sorted by element
    bool m_allFrames = false;
    std::optional<int> m_selected, m_row;
    std::optional<int> m_sighted; // what was last brought into sight
    std::vector<int> m_hits; // elements, in their order
    int m_hit = -1;
    std::optional<int> m_capturing;
};

} // namespace intray
