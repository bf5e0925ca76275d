// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/MarkedText.h"

#include "core/base/TextFold.h"
#include "core/documents/TypedText.h"
#include "ui/document/FramePen.h"
#include "ui/shared/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

namespace intray {

namespace {

// More than this takes longer to lay out than a person should wait.
constexpr qsizetype MostCharacters = 400'000;

} // namespace

MarkedText::MarkedText(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("documentText"));
    setAccessibleName(tr("Text of the document"));
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    // As on pages, a click must not take the keyboard from the field it captures into.
    setFocusPolicy(Qt::TabFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setCursor(Qt::ArrowCursor);
    document()->setDocumentMargin(Space::Apart);
    applyFont();
}

void MarkedText::applyFont()
{
    constexpr double SmallestTyped = 0.7; // of the usual size; wider prints are scrolled
    // Structured files are read as code, what a terminal printed by its columns; letters as letters.
    const bool isTypedText = m_typedColumns > 0;
    QFont font = m_textPart && !isTypedText ? textFont(TextSize::Body)
                                            : QFontDatabase::systemFont(QFontDatabase::FixedFont);
    double points = textFont(TextSize::Body).pointSizeF() * 1.05;
    font.setPointSizeF(points);
    if (isTypedText) {
        const double wanted = (m_typedColumns + 1) * QFontMetricsF(font).horizontalAdvance(u'0');
        const double room = viewport()->width() - 2 * Space::Apart;
        points *= std::clamp(room / std::max(1.0, wanted), SmallestTyped, 1.0);
    }
    font.setPointSizeF(points * m_percent / 100.0);
    setLineWrapMode(isTypedText ? QTextEdit::NoWrap : QTextEdit::WidgetWidth);
    document()->setDefaultFont(font);
    lineUpTables();
}

void MarkedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (m_typedColumns > 0 && event->size().width() != event->oldSize().width())
        applyFont();
}

void MarkedText::show(int part, const Text *text, const QString &plain)
{
    m_part = part;
    m_textPart = text;
    m_plain = text ? text->text : plain;
    m_typedColumns = 0;
    if (text && isTyped(*text)) {
        for (const QStringView line : QStringView(m_plain).split(u'\n'))
            m_typedColumns = std::max(m_typedColumns, int(line.trimmed().isEmpty() ? 0 : line.size()));
    }
    if (m_plain.size() > MostCharacters) {
        m_plain.truncate(MostCharacters);
        m_plain += QStringLiteral("\n\n") + tr("The rest of this text is too long to be shown here.");
    }
    // Characters that Qt takes for paragraph ends would shift every position after them.
    m_plain.replace(u'\r', u' ').replace(QChar::ParagraphSeparator, u' ').replace(QChar::Null, u' ');
    m_plain.replace(QChar(0xfdd0), u' ').replace(QChar(0xfdd1), u' ');
    m_frames.clear();
    m_selected = m_row = {};
    m_hits.clear();
    m_hit = -1;
    setPlainText(m_plain);
    // Older mail below the answer is there to be read, but steps back.
    if (text) {
        QTextCharFormat quoted;
        quoted.setForeground(Colours::of(this).subtle);
        for (const TextPlace &range : text->quotes) {
            QTextCursor cursor(document());
            cursor.setPosition(std::clamp(range.start, 0, int(m_plain.size())));
            cursor.setPosition(std::clamp(range.end, 0, int(m_plain.size())), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(quoted);
        }
    }
    applyFont();
    verticalScrollBar()->setValue(0);
}

// Cells of a row are parted by tabs; tab stops as wide as the widest cell of each column make columns of
// them. Columns of numbers are set flush right.
void MarkedText::lineUpTables()
{
    if (!m_textPart)
        return;
    const QFontMetricsF metrics(document()->defaultFont());
    for (const Sheet &table : m_textPart->tables) {
        const int columns = std::min(table.columns, 64);
        std::vector<double> widths(size_t(std::max(0, columns)), 0);
        std::vector<int> numbers(widths.size(), 0), texts(widths.size(), 0);
        int from = -1, to = -1;
        for (const Cell &cell : table.cells) {
            if (cell.range) {
                from = from < 0 ? cell.range->start : std::min(from, cell.range->start);
                to = std::max(to, cell.range->end);
            }
            if (cell.column >= columns || cell.columnSpan > 1)
                continue;
            const size_t column = size_t(cell.column);
            widths[column] = std::max(widths[column], std::min(metrics.horizontalAdvance(cell.text), 420.0));
            const bool number = std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isDigit(); })
                                && cell.text.size() < 16;
            ++(number ? numbers : texts)[column];
        }
        if (from < 0 || columns < 2)
            continue;
        QList<QTextOption::Tab> stops;
        double left = 0;
        for (size_t column = 0; column < widths.size(); ++column) {
            if (column > 0) {
                const bool right = numbers[column] > 2 * texts[column] && numbers[column] > 0;
                stops.append(right ? QTextOption::Tab(left + widths[column], QTextOption::RightTab)
                                   : QTextOption::Tab(left, QTextOption::LeftTab));
            }
            left += widths[column] + Space::Apart;
        }
        QTextBlockFormat format;
        format.setTabPositions(stops);
        format.setNonBreakableLines(true);
        QTextCursor cursor(document());
        cursor.setPosition(std::clamp(from, 0, int(m_plain.size())));
        cursor.setPosition(std::clamp(to, 0, int(m_plain.size())), QTextCursor::KeepAnchor);
        cursor.mergeBlockFormat(format);
    }
}

void MarkedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void MarkedText::setFrames(std::vector<FieldFrame> frames)
{
    m_frames = std::move(frames);
    viewport()->update();
}

void MarkedText::setAllFramesShown(bool shown)
{
    m_allFrames = shown;
    viewport()->update();
}

std::optional<TextPlace> MarkedText::here(const Source &source) const
{
    const auto *place = std::get_if<TextPlace>(&source.place);
    const int size = int(m_plain.size());
    if (!place || source.part != m_part || place->start < 0 || place->end > size || place->start >= place->end)
        return std::nullopt;
    return *place;
}

void MarkedText::select(const Source &place, const Source &row, bool sight)
{
    m_selected = place;
    m_row = row;
    const std::optional<TextPlace> range = here(place).has_value() ? here(place) : here(row);
    if (sight && range)
        bringIntoSight(*range);
    viewport()->update();
}

void MarkedText::bringIntoSight(const TextPlace &range)
{
    const std::vector<QRectF> rects = rectsOf(range);
    if (rects.empty())
        return;
    const double margin = viewport()->height() / 6.0;
    QRectF whole;
    for (const QRectF &rect : rects)
        whole = whole.united(rect);
    if (whole.top() < margin || whole.bottom() > viewport()->height() - margin)
        verticalScrollBar()->setValue(int(verticalScrollBar()->value() + whole.top() - viewport()->height() * 0.35));
    if (whole.left() < 0 || whole.right() > viewport()->width())
        horizontalScrollBar()->setValue(int(horizontalScrollBar()->value() + whole.left() - Space::Far));
}

// One rectangle a line, in view coordinates.
std::vector<QRectF> MarkedText::rectsOf(const TextPlace &range) const
{
    std::vector<QRectF> rects;
    const QPointF shift(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (QTextBlock block = document()->findBlock(range.start);
         block.isValid() && block.position() < range.end; block = block.next()) {
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft() + shift;
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int start = std::max(range.start - block.position(), line.textStart());
            const int end = std::min(range.end - block.position(), line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const double left = line.cursorToX(start), right = line.cursorToX(end);
            rects.emplace_back(origin.x() + std::min(left, right), origin.y() + line.y(),
                               std::abs(right - left), line.height());
        }
    }
    return rects;
}

void MarkedText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(this);
    const QRectF visible(viewport()->rect());
    const auto each = [&](const TextPlace &range, double grow, auto draw) {
        for (const QRectF &rect : rectsOf(range)) {
            if (rect.intersects(visible))
                draw(rect.adjusted(-grow, 0, grow, 0));
        }
    };
    if (m_allFrames) {
        for (const FieldFrame &frame : m_frames) {
            if (const std::optional<TextPlace> range = here(frame.source))
                each(*range, 2, [&](const QRectF &rect) { drawFieldFrame(painter, rect, frame.kind, colours); });
        }
    }
    QColor found = colours.accent;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        found.setAlphaF(int(i) == m_hit ? 0.34F : 0.16F);
        each(m_hits[i], 1, [&](const QRectF &rect) { painter.fillRect(rect, found); });
    }
    if (const std::optional<TextPlace> row = here(m_row); row && m_row != m_selected)
        each(*row, 4, [&](const QRectF &rect) { drawSelectedRow(painter, rect, colours); });
    if (const std::optional<TextPlace> range = here(m_selected))
        each(*range, 2, [&](const QRectF &rect) { drawSelectedField(painter, rect, colours); });
}

int MarkedText::find(const QString &text)
{
    m_hits.clear();
    m_hit = -1;
    // Case does not matter; positions must stay those of the text, so nothing else is folded.
    for (qsizetype at = text.isEmpty() ? -1 : m_plain.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
         at = m_plain.indexOf(text, at + text.size(), Qt::CaseInsensitive))
        m_hits.push_back({int(at), int(at + text.size())});
    goToHit(1);
    viewport()->update();
    return int(m_hits.size());
}

int MarkedText::goToHit(int direction)
{
    if (m_hits.empty())
        return 0;
    const int count = int(m_hits.size());
    m_hit = ((m_hit + direction) % count + count) % count;
    bringIntoSight(m_hits[size_t(m_hit)]);
    viewport()->update();
    return m_hit + 1;
}

void MarkedText::zoomBy(int steps)
{
    m_percent = std::clamp(m_percent + steps * 10, 50, 400);
    applyFont();
    Q_EMIT zoomChanged(m_percent);
}

void MarkedText::resetZoom()
{
    m_percent = 100;
    applyFont();
    Q_EMIT zoomChanged(m_percent);
}

std::optional<TextPlace> MarkedText::wordAround(const QString &text, int position)
{
    if (position < 0 || position >= int(text.size()) || text[position].isSpace())
        return std::nullopt;
    int start = position, end = position + 1;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    while (end < int(text.size()) && !text[end].isSpace())
        ++end;
    const QString around = QStringLiteral(",.;:!?()[]{}<>\"'\u201c\u201d\u201e\u00ab\u00bb");
    const int wholeStart = start, wholeEnd = end;
    while (start < end && around.contains(text[start]))
        ++start;
    while (end > start && around.contains(text[end - 1]))
        --end;
    if (start >= end)
        return TextPlace{wholeStart, wholeEnd};
    return TextPlace{start, end};
}

int MarkedText::positionAt(const QPoint &point) const
{
    const QPointF content(point.x() + horizontalScrollBar()->value(), point.y() + verticalScrollBar()->value());
    return document()->documentLayout()->hitTest(content, Qt::FuzzyHit);
}

void MarkedText::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    if (event->modifiers() & Qt::ControlModifier) {
        m_capturing = positionAt(point);
        return;
    }
    m_pressed = point;
    QTextEdit::mousePressEvent(event);
}

void MarkedText::mouseMoveEvent(QMouseEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    viewport()->setCursor(control ? Qt::CrossCursor : Qt::ArrowCursor);
    if (!m_capturing) {
        QTextEdit::mouseMoveEvent(event);
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(*m_capturing);
    cursor.setPosition(positionAt(event->position().toPoint()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MarkedText::mouseReleaseEvent(QMouseEvent *event)
{
    const int position = positionAt(event->position().toPoint());
    const auto placeOf = [this](const TextPlace &range) { return Source{m_part, range}; };
    if (m_capturing) {
        const int from = std::min(*m_capturing, position), to = std::max(*m_capturing, position);
        m_capturing.reset();
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
        const std::optional<TextPlace> range =
            to - from > 1 ? std::optional(TextPlace{from, to}) : wordAround(m_plain, from);
        if (range)
            Q_EMIT captured({placeOf(*range)});
        return;
    }
    QTextEdit::mouseReleaseEvent(event);
    if (m_pressed && !textCursor().hasSelection()) {
        if (const std::optional<TextPlace> word = wordAround(m_plain, position))
            Q_EMIT placeClicked(placeOf(*word));
    }
    m_pressed.reset();
}

void MarkedText::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void MarkedText::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // the default menu offers what a read-only text cannot do
}

} // namespace intray
