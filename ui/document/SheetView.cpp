// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/SheetView.h"

#include "core/base/TextFold.h"
#include "ui/document/SheetGrid.h"
#include "ui/document/SheetModel.h"
#include "ui/shared/Theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QTabBar>
#include <QVBoxLayout>

#include <numeric>

namespace intray {

namespace {

constexpr int WidestColumn = 280;
constexpr int NarrowedColumn = 84;

} // namespace

SheetView::SheetView(QWidget *parent)
    : PartView(parent), m_model(new SheetModel(this)), m_grid(new SheetGrid(this)), m_tabs(new QTabBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_grid, 1);
    column->addWidget(m_tabs);
    m_grid->setModel(m_model);
    m_tabs->setObjectName(QStringLiteral("sheetTabs"));
    m_tabs->setAccessibleName(tr("Sheets"));
    m_tabs->setShape(QTabBar::RoundedSouth);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_grid);
    m_grid->viewport()->installEventFilter(this);
    connect(m_tabs, &QTabBar::currentChanged, this, &SheetView::showSheet);
    connect(m_grid, &SheetGrid::placeClicked, this, &SheetView::placeClicked);
    connect(m_grid, &SheetGrid::captured, this, &SheetView::captured);
}

const Workbook *SheetView::workbook() const
{
    return m_document ? m_document->parts[size_t(m_part)].workbook() : nullptr;
}

void SheetView::show(std::shared_ptr<const Document> document, int part)
{
    m_document = std::move(document);
    m_part = part;
    m_hits.clear();
    m_hit = -1;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const Sheet &sheet : workbook()->sheets) {
            const QString name = sheet.name.isEmpty() ? tr("Sheet %1").arg(m_tabs->count() + 1) : sheet.name;
            // An ampersand in a customer's sheet name is no shortcut.
            const QString shown = QString(name).replace(u'&', QStringLiteral("&&"));
            m_tabs->addTab(sheet.hidden ? tr("%1 (hidden)").arg(shown) : shown);
        }
        m_tabs->setVisible(m_tabs->count() > 1);
    }
    m_grid->select({}, {}, false);
    const auto &sheets = workbook()->sheets;
    const auto visible =
        std::find_if(sheets.begin(), sheets.end(), [](const Sheet &sheet) { return !sheet.hidden; });
    m_tabs->setCurrentIndex(visible == sheets.end() ? 0 : int(visible - sheets.begin()));
    showSheet(m_tabs->currentIndex());
}

void SheetView::showSheet(int number)
{
    const Workbook *book = workbook();
    const bool there = book && number >= 0 && number < int(book->sheets.size());
    const Sheet *sheet = there ? &book->sheets[size_t(number)] : nullptr;
    m_grid->clearSpans();
    m_model->show(m_document, sheet);
    m_grid->setPlace(m_part, number);
    applyZoom();
    if (!sheet)
        return;
    std::vector<int> widths(size_t(m_model->columnCount()), 0);
    const QFontMetrics metrics(m_grid->font());
    int spans = 0;
    for (const Cell &cell : sheet->cells) {
        if ((cell.rowSpan > 1 || cell.columnSpan > 1) && ++spans < 2000 && cell.row < m_model->rowCount())
            m_grid->setSpan(cell.row, cell.column, std::min(cell.rowSpan, m_model->rowCount() - cell.row),
                            std::min(cell.columnSpan, m_model->columnCount() - cell.column));
        // The first rows speak for all: a long sheet is not measured to its end.
        else if (cell.row < 400 && cell.column < int(widths.size()))
            widths[size_t(cell.column)] =
                std::max(widths[size_t(cell.column)], metrics.horizontalAdvance(cell.text.left(60)));
    }
    for (int &width : widths)
        width = std::clamp(width + 2 * Space::Gap, 48, WidestColumn);
    m_wanted = std::move(widths);
    fitColumns();
    // Hidden rows and columns may hold what was ordered: they are shown, like everything that was read.
    Q_EMIT zoomChanged(m_percent);
}

// The whole row in sight says what it is about: the widest columns give way as far as they can be read.
void SheetView::fitColumns()
{
    std::vector<int> widths = m_wanted;
    int tooMuch = std::accumulate(widths.begin(), widths.end(), 0) - m_grid->viewport()->width();
    while (tooMuch > 0 && !widths.empty()) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= NarrowedColumn)
            break;
        const int less = std::min({tooMuch, 4, *widest - NarrowedColumn});
        *widest -= less;
        tooMuch -= less;
    }
    for (size_t i = 0; i < widths.size(); ++i)
        m_grid->setColumnWidth(int(i), widths[i]);
}

bool SheetView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->oldSize().width() != resize->size().width())
            fitColumns();
    }
    return PartView::eventFilter(watched, event);
}

void SheetView::applyZoom()
{
    QFont font = textFont(TextSize::Body);
    font.setPointSizeF(font.pointSizeF() * m_percent / 100.0);
    m_grid->setFont(font);
    m_grid->verticalHeader()->setDefaultSectionSize(QFontMetrics(font).height() + Space::Near);
}

void SheetView::setFrames(std::vector<FieldFrame> frames)
{
    m_grid->setFrames(std::move(frames));
}

void SheetView::setAllFramesShown(bool shown)
{
    m_grid->setAllFramesShown(shown);
}

void SheetView::select(const Source &place, const Source &row, bool bringIntoSight)
{
    for (const Source &source : {place, row}) {
        const auto *cell = std::get_if<CellPlace>(&source.place);
        if (cell && source.part == m_part && bringIntoSight && cell->sheet < m_tabs->count()) {
            m_tabs->setCurrentIndex(cell->sheet);
            break;
        }
    }
    m_grid->select(place, row, bringIntoSight);
}

int SheetView::find(const QString &text)
{
    m_hits.clear();
    m_hit = -1;
    const QString wanted = foldText(text);
    const Workbook *book = workbook();
    for (int sheet = 0; book && !wanted.isEmpty() && sheet < int(book->sheets.size()); ++sheet) {
        for (const Cell &cell : book->sheets[size_t(sheet)].cells) {
            if (foldText(cell.text).contains(wanted))
                m_hits.push_back({sheet, cell.row, cell.column});
        }
    }
    if (m_hits.empty())
        m_grid->setHits({}, -1);
    else
        goToHit(1);
    return int(m_hits.size());
}

int SheetView::goToHit(int direction)
{
    if (m_hits.empty())
        return 0;
    const int count = int(m_hits.size());
    m_hit = ((m_hit + direction) % count + count) % count;
    m_tabs->setCurrentIndex(m_hits[size_t(m_hit)].sheet);
    m_grid->setHits(m_hits, m_hit);
    return m_hit + 1;
}

void SheetView::zoomBy(int steps)
{
    m_percent = std::clamp(m_percent + 10 * steps, 50, 300);
    showSheet(m_tabs->currentIndex());
}

void SheetView::fitWidth()
{
    m_percent = 100;
    showSheet(m_tabs->currentIndex());
}

} // namespace intray
