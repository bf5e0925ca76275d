// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/Snippet.h"

#include "ui/document/FramePen.h"
#include "ui/shared/Theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace intray {

namespace {

constexpr double PixelsPerPoint = 1.45; // as large as the document beside it, about
constexpr int Around = 70;              // characters of text before and after

} // namespace

Snippet::Snippet(PagePictures &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
{
    setObjectName(QStringLiteral("snippet"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&pictures, &PagePictures::ready, this, [this](const PageId &id) {
        if (m_onPage && id == PageId{m_sha256, m_part, m_field.page})
            update();
    });
}

const Page *Snippet::page() const
{
    const Pages *pages = m_document && m_part < int(m_document->parts.size())
                             ? m_document->parts[size_t(m_part)].pages()
                             : nullptr;
    if (!pages || m_field.page < 1 || m_field.page > int(pages->pages.size()))
        return nullptr;
    return &pages->pages[size_t(m_field.page - 1)];
}

void Snippet::show(std::shared_ptr<const Document> document, const QByteArray &sha256, const Source &field,
                   const Source &row)
{
    m_document = std::move(document);
    m_sha256 = sha256;
    m_source = field.isSomewhere() ? field : row;
    m_part = m_source.part.value_or(0);
    m_text.clear();
    const auto *place = std::get_if<PagePlace>(&m_source.place);
    const auto *band = std::get_if<PagePlace>(&row.place);
    m_onPage = place != nullptr;
    if (place) {
        m_field = *place;
        m_row = band && band->page == place->page && row.part == m_source.part ? *band : *place;
        m_row.box = m_row.box.united(m_field.box);
        m_onPage = page() != nullptr && !m_row.box.isEmpty();
    } else if (m_source.isSomewhere() && m_part < int(m_document->parts.size())) {
        findText();
    }
    const QString written = m_document ? writtenAt(*m_document, m_source) : QString();
    setAccessibleName(tr("In the document: %1").arg(m_onPage ? written : m_text));
    setVisible(m_onPage || !m_text.isEmpty());
    updateGeometry();
    update();
}

void Snippet::findText()
{
    const Part &part = m_document->parts[size_t(m_part)];
    if (const auto *range = std::get_if<TextPlace>(&m_source.place); range && part.text()) {
        const QString &text = part.text()->text;
        const int start = std::clamp(range->start, 0, int(text.size()));
        const int end = std::clamp(range->end, start, int(text.size()));
        int from = int(text.lastIndexOf(u'\n', std::max(0, start - 1))) + 1;
        from = std::max(std::min(from, start), start - Around);
        int to = int(text.indexOf(u'\n', end));
        to = std::min(to < 0 ? int(text.size()) : to, end + Around);
        m_text = text.mid(from, to - from).replace(u'\n', u' ').replace(u'\t', u' ');
        m_from = start - from;
        m_to = end - from;
    } else if (const auto *cell = std::get_if<CellPlace>(&m_source.place); cell && part.workbook()) {
        if (cell->sheet < 0 || cell->sheet >= int(part.workbook()->sheets.size()))
            return;
        for (const Cell &each : part.workbook()->sheets[size_t(cell->sheet)].cells) {
            if (each.row != cell->row || each.text.isEmpty())
                continue;
            if (!m_text.isEmpty())
                m_text += QStringLiteral("   ");
            if (each.column == cell->column) {
                m_from = int(m_text.size());
                m_to = m_from + int(each.text.size());
            }
            m_text += QString(each.text).replace(u'\n', u' ');
        }
    } else {
        m_text = writtenAt(*m_document, m_source).simplified();
        m_from = 0;
        m_to = int(m_text.size());
    }
}

QSize Snippet::sizeHint() const
{
    const Page *shown = page();
    if (!m_onPage || !shown)
        return {100, QFontMetrics(textFont(TextSize::Body)).height() + 2 * Space::Near};
    const double height = m_row.box.height() * shown->height * PixelsPerPoint;
    return {100, std::clamp(int(height) + 3 * Space::Tight, 28, 92)};
}

void Snippet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(this);
    if (m_onPage)
        paintPage(painter);
    else
        paintText(painter);
    painter.setClipping(false);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void Snippet::paintPage(QPainter &painter)
{
    const Page &shown = *page();
    const QSizeF whole(shown.width * PixelsPerPoint, shown.height * PixelsPerPoint);
    const auto scaled = [&](const Box &box) {
        return QRectF(box.left * whole.width(), box.top * whole.height(), box.width() * whole.width(),
                      box.height() * whole.height());
    };
    const QRectF row = scaled(m_row.box), field = scaled(m_field.box);
    // The beginning of the row, or as far along it as the field needs.
    double left = row.left() - Space::Near;
    if (field.right() > left + width() - Space::Near)
        left = std::min(field.left() - width() / 3.0, row.right() + Space::Near - width());
    const double top = row.height() > height() ? field.center().y() - height() / 2.0 : row.center().y() - height() / 2.0;
    painter.fillRect(rect(), Qt::white);
    painter.setClipRect(rect());
    painter.translate(-left, -top);
    const PageId id{m_sha256, m_part, m_field.page};
    const int width = int(std::lround(whole.width() * devicePixelRatioF()));
    // The picture that the document view drew serves, unless it is much too coarse.
    QImage picture = m_pictures.atHand(id, width);
    if (picture.width() < width * 7 / 10)
        picture = m_pictures.picture(id, width);
    if (!picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(0, 0), whole), picture);
    } else {
        for (const Word &word : shown.words) {
            const QRectF box = scaled(word.box);
            if (box.intersects(row))
                painter.fillRect(box.adjusted(0, box.height() * 0.2, 0, -box.height() * 0.2), QColor(0xe6, 0xe8, 0xec));
        }
    }
    if (m_field != m_row)
        drawSelectedField(painter, field.adjusted(-3, -2, 3, 2), Colours::light());
    painter.resetTransform();
    if (Colours::of(this).dark)
        painter.fillRect(rect(), QColor(0, 0, 0, 30));
}

void Snippet::paintText(QPainter &painter)
{
    const Colours &colours = Colours::of(this);
    painter.fillRect(rect(), colours.panel);
    painter.setClipRect(rect().adjusted(Space::Near, 0, -Space::Near, 0));
    QTextLayout layout(m_text, textFont(TextSize::Body));
    QTextLayout::FormatRange field;
    field.start = m_from;
    field.length = m_to - m_from;
    field.format.setFontWeight(QFont::Bold);
    field.format.setBackground(colours.flaggedSoft);
    field.format.setForeground(colours.text);
    layout.setFormats({field});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(m_text.size()));
    layout.endLayout();
    painter.setPen(colours.subtle);
    // Shifted so far that the field is seen.
    double left = Space::Near;
    const double fieldRight = line.cursorToX(m_to);
    if (left + fieldRight > width() - Space::Far)
        left = std::min(double(Space::Near), width() * 0.7 - fieldRight);
    layout.draw(&painter, QPointF(left, (height() - line.height()) / 2));
}

} // namespace intray
