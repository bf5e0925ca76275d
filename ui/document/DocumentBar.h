// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace intray {

enum class Glyph;

// The small bar that floats over the document: zoom, fit, rotate, freeze, find, frames.
class DocumentBar : public QFrame
{
    Q_OBJECT
public:
    explicit DocumentBar(QWidget *parent);

    void setZoom(int percent);
    void setFrozen(bool frozen);
    void setFramesShown(bool shown);
    void setCanRotate(bool can);
    // Where there is no room, what is wanted least goes first: all of it has a key too.
    void fitTo(int width);

Q_SIGNALS:
    void zoomWanted(int steps);
    void fitWanted();
    void pageWanted();
    void rotateWanted();
    void findWanted();
    void freezeWanted(bool freeze);
    void framesWanted(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &text, const QString &hint);

    QToolButton *m_zoom, *m_fit, *m_rotate, *m_freeze, *m_frames;
    bool m_canRotate = true;
};

} // namespace intray
