// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/DocumentView.h"

#include "ui/document/DocumentBar.h"
#include "ui/document/FindBar.h"
#include "ui/document/IssueStrip.h"
#include "ui/document/PageLayout.h"
#include "ui/document/PageView.h"
#include "ui/document/PageWords.h"
#include "ui/document/SheetView.h"
#include "ui/document/StructuredFileView.h"
#include "ui/document/TextView.h"
#include "ui/shared/Theme.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace intray {

DocumentView::DocumentView(PagePictures &pictures, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_tabBar(new PartTabs(this)), m_issues(new IssueStrip(this)),
      m_find(new FindBar(this)), m_stack(new QStackedWidget(this)), m_pages(new PageView(pictures, m_stack)),
      m_text(new TextView(m_stack)), m_sheets(new SheetView(m_stack)),
      m_structured(new StructuredFileView(m_stack)), m_nothing(new QLabel(m_stack)), m_bar(new DocumentBar(this))
{
    setObjectName(QStringLiteral("documentView"));
    setAccessibleName(tr("Document"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(Space::Far);
    m_nothing->setObjectName(QStringLiteral("nothingToShow"));
    for (QWidget *view : {static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_sheets), static_cast<QWidget *>(m_structured),
                          static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabBar);
    column->addWidget(m_issues);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    listen(m_pages);
    listen(m_text);
    listen(m_sheets);
    listen(m_structured);
    connect(m_tabBar, &QTabBar::currentChanged, this, &DocumentView::showTab);
    connect(m_issues, &IssueStrip::copyWanted, this, &DocumentView::copyWanted);
    connect(m_find, &FindBar::wanted, this, [this](const QString &text) {
        const int count = m_view ? m_view->find(text) : 0;
        m_find->setResult(count > 0 ? m_view->goToHit(0) : 0, count);
    });
    connect(m_find, &FindBar::stepWanted, this, [this](int direction) {
        if (m_view)
            m_find->setPosition(m_view->goToHit(direction));
    });
    connect(m_bar, &DocumentBar::zoomWanted, this, [this](int steps) { steps > 0 ? zoomIn() : zoomOut(); });
    connect(m_bar, &DocumentBar::fitWanted, this, &DocumentView::fitWidth);
    connect(m_bar, &DocumentBar::pageWanted, this, &DocumentView::fitPage);
    connect(m_bar, &DocumentBar::rotateWanted, this, &DocumentView::rotate);
    connect(m_bar, &DocumentBar::findWanted, this, &DocumentView::openFind);
    connect(m_bar, &DocumentBar::freezeWanted, this, &DocumentView::setFrozen);
    connect(m_bar, &DocumentBar::framesWanted, this, &DocumentView::setAllFramesShown);
}

void DocumentView::listen(PartView *view)
{
    connect(view, &PartView::placeClicked, this, &DocumentView::placeClicked);
    connect(view, &PartView::captured, this, &DocumentView::captured);
    connect(view, &PartView::zoomChanged, this, [this, view](int percent) {
        if (view == m_view)
            m_bar->setZoom(percent);
    });
}

void DocumentView::showDocument(std::shared_ptr<const Document> document, const QByteArray &sha256)
{
    m_document = std::move(document);
    m_sha256 = sha256;
    m_frames.clear();
    m_selected = m_row = {};
    m_tabs = partTabs(*m_document);
    m_tabBar->show(*m_document, m_tabs);
    showTab(m_tabBar->currentIndex());
}

int DocumentView::currentPart() const
{
    const int tab = m_tabBar->currentIndex();
    return tab >= 0 && tab < int(m_tabs.size()) ? m_tabs[size_t(tab)].part : 0;
}

void DocumentView::showTab(int number)
{
    m_view = nullptr;
    m_find->hide();
    if (!m_document || number < 0 || number >= int(m_tabs.size())) {
        m_issues->show({}, 0);
        m_nothing->setText(tr("There is nothing to show."));
        m_stack->setCurrentWidget(m_nothing);
        m_bar->hide();
        return;
    }
    const PartTab tab = m_tabs[size_t(number)];
    const Part &part = m_document->parts[size_t(tab.part)];
    m_issues->show(part.issues, tab.part);
    if (part.pages() && !part.pages()->pages.empty()) {
        m_pages->show(m_document, part.pages(), PageId{m_sha256, tab.part, 1});
        m_view = m_pages;
    } else if (part.workbook()) {
        m_sheets->show(m_document, tab.part);
        m_view = m_sheets;
    } else if (part.structured()) {
        m_structured->show(m_document, tab.part);
        m_view = m_structured;
    } else if (part.text() || part.mail()) {
        m_text->show(m_document, tab.part, tab.mail);
        m_view = m_text;
    } else {
        m_nothing->setText(part.issues.empty() ? tr("%1 holds nothing that can be shown.").arg(part.name) : QString());
    }
    m_stack->setCurrentWidget(m_view ? static_cast<QWidget *>(m_view) : m_nothing);
    m_bar->setVisible(m_view != nullptr);
    if (!m_view)
        return;
    m_view->setFrames(m_frames);
    m_view->setAllFramesShown(m_allFrames);
    m_view->select(m_selected, m_row, !m_frozen);
    m_bar->setZoom(m_view->zoomPercent());
    m_bar->setCanRotate(m_view->canRotate());
    placeBar();
}

void DocumentView::setFrames(std::vector<FieldFrame> frames)
{
    m_frames = std::move(frames);
    if (m_view)
        m_view->setFrames(m_frames);
}

void DocumentView::showPart(int part)
{
    if (const auto tab = tabOf(Source{part, {}}); tab && !m_frozen)
        m_tabBar->setCurrentIndex(*tab);
}

std::optional<int> DocumentView::tabOf(const Source &source) const
{
    if (!source.part)
        return std::nullopt;
    for (int tab = 0; tab < int(m_tabs.size()); ++tab) {
        if (m_tabs[size_t(tab)].part == *source.part)
            return tab;
    }
    for (int tab = 0; tab < int(m_tabs.size()); ++tab) {
        if (m_tabs[size_t(tab)].mail == *source.part)
            return tab;
    }
    return std::nullopt;
}

void DocumentView::select(const Source &place, const Source &row)
{
    m_selected = place;
    m_row = row;
    const std::optional<int> tab = tabOf(place).has_value() ? tabOf(place) : tabOf(row);
    if (!m_frozen && tab && *tab != m_tabBar->currentIndex()) {
        m_tabBar->setCurrentIndex(*tab); // shows and selects
        return;
    }
    if (m_view)
        m_view->select(place, row, !m_frozen);
}

void DocumentView::openFind()
{
    if (m_find->isVisible() && m_find->hasText())
        m_find->step(1);
    else
        m_find->open();
}

void DocumentView::setFrozen(bool frozen)
{
    m_frozen = frozen;
    m_bar->setFrozen(frozen);
    if (!frozen && m_view)
        select(m_selected, m_row);
}

void DocumentView::setAllFramesShown(bool shown)
{
    m_allFrames = shown;
    m_bar->setFramesShown(shown);
    if (m_view)
        m_view->setAllFramesShown(shown);
}

void DocumentView::zoomIn()
{
    if (m_view)
        m_view->zoomBy(1);
}

void DocumentView::zoomOut()
{
    if (m_view)
        m_view->zoomBy(-1);
}

void DocumentView::fitWidth()
{
    if (m_view)
        m_view->fitWidth();
}

void DocumentView::fitPage()
{
    if (m_view)
        m_view->fitPage();
}

void DocumentView::rotate()
{
    if (m_view)
        m_view->rotate();
}

void DocumentView::focusView()
{
    if (m_view)
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabBar->setFocus(Qt::ShortcutFocusReason);
}

int DocumentView::pictureWidth(const Page &page) const
{
    PageLayout layout({QSizeF(std::max(1.0, page.width), std::max(1.0, page.height))});
    const double scale = layout.scaleForWidth(1, contentBox(page), m_stack->width());
    return int(std::lround(page.width * scale * devicePixelRatioF()));
}

void DocumentView::stepPart(int direction)
{
    const int count = m_tabBar->count();
    if (count > 1)
        m_tabBar->setCurrentIndex((m_tabBar->currentIndex() + direction + count) % count);
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBar();
}

bool DocumentView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeBar();
    return QWidget::event(event);
}

void DocumentView::placeBar()
{
    const auto *part = qobject_cast<const PartView *>(m_stack->currentWidget());
    const int left = part ? part->leftOfTools() : 0;
    const int room = this->width() - left - 2 * Space::Near;
    m_bar->fitTo(room);
    const QSize size = m_bar->sizeHint();
    const int width = std::min(size.width(), room);
    m_bar->setGeometry(left + (this->width() - left - width) / 2, height() - size.height() - Space::Gap, width, size.height());
    m_bar->raise();
    // The last rows of a sheet end above the tools.
    for (PartView *view : {static_cast<PartView *>(m_sheets), static_cast<PartView *>(m_structured)})
        view->setContentsMargins(0, 0, 0, size.height() + 2 * Space::Gap);
}

} // namespace intray
