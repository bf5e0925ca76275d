// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "ui/document/FieldFrame.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace intray {

// The cells of one sheet, with frames around field cells; clicks point, Ctrl+clicks and Ctrl+drags capture.
class SheetGrid : public QTableView
{
    Q_OBJECT
public:
    explicit SheetGrid(QWidget *parent);

    void setPlace(int part, int sheet);
    void setFrames(std::vector<FieldFrame> frames);
    void setAllFramesShown(bool shown);
    void select(const Source &place, const Source &row, bool bringIntoSight);
    void setHits(std::vector<CellPlace> hits, int current);

Q_SIGNALS:
    void placeClicked(const intray::Source &place);
    void captured(const std::vector<intray::Source> &places);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const CellPlace *here(const Source &source) const;
    QRectF rectOf(const CellPlace &cell) const;

    int m_part = 0, m_sheet = 0;
    std::vector<FieldFrame> m_frames;
    bool m_allFrames = false;
    Source m_selected, m_row;
    std::vector<CellPlace> m_hits;
    int m_hit = -1;
    std::optional<QModelIndex> m_capturing, m_capturedTo;
};

} // namespace intray
