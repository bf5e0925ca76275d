// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "ui/document/FieldFrame.h"

#include <QTextEdit>

#include <memory>
#include <optional>
#include <vector>

namespace intray {

// Text of a part, character for character (position n here is position n of the part's text), with
// frames around ranges. Tables of the text are lined up with tab stops.
class MarkedText : public QTextEdit
{
    Q_OBJECT
public:
    explicit MarkedText(QWidget *parent);

    // `text` null: a structured file, shown as `plain`.
    void show(int part, const Text *text, const QString &plain);

    void setFrames(std::vector<FieldFrame> frames);
    void setAllFramesShown(bool shown);
    void select(const Source &place, const Source &row, bool bringIntoSight);
    int find(const QString &text);
    int goToHit(int direction);
    void zoomBy(int steps);
    void resetZoom();
    int zoomPercent() const { return m_percent; }

    // The word (run of characters other than white space) around a position, punctuation at its ends left out.
    static std::optional<TextPlace> wordAround(const QString &text, int position);

Q_SIGNALS:
    void placeClicked(const intray::Source &place);
    void captured(const std::vector<intray::Source> &places);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void lineUpTables();
    void applyFont();
    std::vector<QRectF> rectsOf(const TextPlace &range) const;
    std::optional<TextPlace> here(const Source &source) const;
    int positionAt(const QPoint &point) const;
    void bringIntoSight(const TextPlace &range);

    int m_part = 0;
    const Text *m_textPart = nullptr;
    int m_typedColumns = 0; // characters of the longest line where the text is typed; else 0
    QString m_plain;
    std::vector<FieldFrame> m_frames;
    bool m_allFrames = false;
    Source m_selected, m_row;
    std::vector<TextPlace> m_hits;
    int m_hit = -1;
    int m_percent = 100;
    std::optional<int> m_capturing; // position where Ctrl+drag began
    std::optional<QPoint> m_pressed;
};

} // namespace intray
