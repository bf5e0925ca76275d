// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/PartView.h"

class QTabBar;

namespace intray {

class SheetGrid;
class SheetModel;

// A part that is a workbook or a CSV file: the cells of one sheet and tabs for the others. Hidden sheets
// are there, and say that they were hidden.
class SheetView : public PartView
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent);

    void show(std::shared_ptr<const Document> document, int part);

    void setFrames(std::vector<FieldFrame> frames) override;
    void setAllFramesShown(bool shown) override;
    void select(const Source &place, const Source &row, bool bringIntoSight) override;
    int find(const QString &text) override;
    int goToHit(int direction) override;
    void zoomBy(int steps) override;
    void fitWidth() override;
    int zoomPercent() const override { return m_percent; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Workbook *workbook() const;
    void showSheet(int sheet);
    void applyZoom();
    void fitColumns();

    std::shared_ptr<const Document> m_document;
    int m_part = 0;
    int m_percent = 100;
    SheetModel *m_model;
    SheetGrid *m_grid;
    QTabBar *m_tabs;
    std::vector<CellPlace> m_hits;
    int m_hit = -1;
    std::vector<int> m_wanted; // the width that each column would like
};

} // namespace intray
