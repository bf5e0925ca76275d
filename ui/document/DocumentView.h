// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "ui/document/FieldFrame.h"
#include "ui/document/PartTabs.h"
#include "ui/shared/PagePictures.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace intray {

class DocumentBar;
class FindBar;
class IssueStrip;
class PageView;
class PartView;
class SheetView;
class StructuredFileView;
class TextView;

// What arrived, as it looks: tabs for its parts, and for each part its pages, text or sheets. Shows and
// points; what a click or capture means is decided by whoever listens.
class DocumentView : public QWidget
{
    Q_OBJECT
public:
    DocumentView(PagePictures &pictures, QWidget *parent);

    // `sha256` of the submission's original, for the page pictures.
    void showDocument(std::shared_ptr<const Document> document, const QByteArray &sha256);
    void setFrames(std::vector<FieldFrame> frames);
    // Frames a field's place and, unless frozen, brings its part and row into sight.
    void select(const Source &place, const Source &row);

    // Goes to the tab of a part, unless the view is frozen.
    void showPart(int part);
    int currentPart() const;
    PartView *currentView() const { return m_view; }
    bool isFrozen() const { return m_frozen; }
    bool areAllFramesShown() const { return m_allFrames; }
    // Gives the keyboard to the part that is shown.
    void focusView();
    // How wide (device pixels) the picture of a page will be drawn when it is shown here.
    int pictureWidth(const Page &page) const;

public Q_SLOTS:
    void openFind();
    void setFrozen(bool frozen);
    void setAllFramesShown(bool shown);
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();
    void rotate();
    // The tab after (or before) the current one.
    void stepPart(int direction);

Q_SIGNALS:
    void placeClicked(const intray::Source &place);
    void captured(const std::vector<intray::Source> &places);
    // The person wants the file itself.
    void copyWanted(int part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::optional<int> tabOf(const Source &source) const;
    void showTab(int tab);
    void listen(PartView *view);
    void placeBar();

    PagePictures &m_pictures;
    std::shared_ptr<const Document> m_document;
    QByteArray m_sha256;
    std::vector<PartTab> m_tabs;
    std::vector<FieldFrame> m_frames;
    Source m_selected, m_row;
    bool m_frozen = false, m_allFrames = false;

    PartTabs *m_tabBar;
    IssueStrip *m_issues;
    FindBar *m_find;
    QStackedWidget *m_stack;
    PageView *m_pages;
    TextView *m_text;
    SheetView *m_sheets;
    StructuredFileView *m_structured;
    QLabel *m_nothing;
    PartView *m_view = nullptr;
    DocumentBar *m_bar;
};

} // namespace intray
